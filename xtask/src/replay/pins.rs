//! Pins that translations carry, followed to the source text they name.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use hexapla_store::Moment;

use super::site::{ReleasePlan, Site};
use super::texts::{OldText, Text};

/// How the sources of pinned translations have moved on since their pins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Drift {
    /// Translations whose pin leads to a source text.
    pub(super) pinned: usize,
    /// Those whose source is another one today.
    pub(super) drifted: usize,
    /// Those of them where nothing changed at wording or above.
    pub(super) light: usize,
}

impl AddAssign for Drift {
    fn add_assign(&mut self, other: Self) {
        self.pinned += other.pinned;
        self.drifted += other.drifted;
        self.light += other.light;
    }
}

/// The source texts that the pins of a release may name.
pub(super) struct Pins<'a> {
    site: &'a Site,
    plan: &'a ReleasePlan,
    by_blob: BTreeMap<&'a str, &'a OldText>,
}

impl<'a> Pins<'a> {
    pub(super) fn of(site: &'a Site, plan: &'a ReleasePlan) -> Self {
        let by_blob = plan.sources.iter().map(|old| (old.blob.as_str(), old));
        Self {
            site,
            plan,
            by_blob: by_blob.collect(),
        }
    }

    /// The source at the old and at the new pin, where the pin moved; nothing in place of one that leads nowhere.
    pub(super) fn moved(
        &self,
        before: &Text,
        after: &Text,
    ) -> Option<(Option<&'a OldText>, Option<&'a OldText>)> {
        let (old, new) = (before.pin.as_deref()?, after.pin.as_deref()?);
        (old != new).then(|| (self.source(old), self.source(new)))
    }

    /// The source as it is today.
    pub(super) fn newest(&self) -> Option<&'a OldText> {
        self.plan.sources.first()
    }

    /// The source that a pin names.
    pub(super) fn source(&self, pin: &str) -> Option<&'a OldText> {
        let at: Moment = self.site.moment(pin)?;
        let blob = self.site.blob_under(&self.plan.names, at)?;
        self.by_blob.get(blob.as_str()).copied()
    }
}
