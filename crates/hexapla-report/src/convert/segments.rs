//! The changed sentences of outdated units.

use std::borrow::Cow;
use std::ops::Range;

use hexapla::{BETWEEN_UNITS, BaselineSource, Tracked, changed_segments};
use hexapla_content::{Locale, Status, Unit};

use crate::wire;

/// The units of a tracked group: in the source then and now, and in the translation.
pub(super) struct Texts {
    pub(super) old: Vec<Unit>,
    pub(super) new: Vec<Unit>,
    pub(super) target: Vec<Unit>,
}

impl Texts {
    pub(super) fn of(
        tracked: &Tracked,
        baselines: &dyn BaselineSource,
        source: &[Unit],
        target: &[Unit],
    ) -> Self {
        let pick = |units: &[Unit], places: &[usize]| -> Vec<Unit> {
            Unit::at(units, places).cloned().collect()
        };
        let baseline = tracked.baseline.iter();
        Self {
            old: baseline
                .filter_map(|fingerprint| baselines.unit(*fingerprint))
                .collect(),
            new: pick(source, &tracked.source),
            target: pick(target, &tracked.target),
        }
    }

    /// The passages that changed, where the group is outdated.
    pub(super) fn segments(
        &self,
        status: Status,
        source: &Locale,
        target: &Locale,
    ) -> Vec<wire::Segment> {
        if !matches!(status, Status::Outdated(_)) {
            return Vec::new();
        }
        let changed = changed_segments((source, &self.old, &self.new), (target, &self.target));
        if changed.is_empty() {
            return Vec::new();
        }
        let texts = [&self.old, &self.new, &self.target].map(|units| joined(units));
        let stretch = |text: &str, range: Range<usize>| wire::Stretch {
            start: range.start,
            end: range.end,
            text: text.get(range).unwrap_or_default().to_owned(),
        };
        let [old, new, target] = &texts;
        changed
            .into_iter()
            .map(|segment| wire::Segment {
                old: stretch(old, segment.old),
                new: stretch(new, segment.new),
                target: stretch(target, segment.target),
                sure: segment.is_sure,
            })
            .collect()
    }
}

/// The texts of units that belong together, as a person reads them.
pub(super) fn joined(units: &[Unit]) -> String {
    let texts: Vec<Cow<'_, str>> = units.iter().map(Unit::shown).collect();
    texts.join(BETWEEN_UNITS)
}
