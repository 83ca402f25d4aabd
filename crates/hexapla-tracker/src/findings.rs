//! The codes of what the tracker finds.

use hexapla_content::{Flag, Impact, Status, Unit, UnitKind};
use hexapla_diagnostics::Code;

use crate::{ReasonKind, Tracked};

/// A source unit changed in its markup alone since it was translated.
pub const OUTDATED_MARKUP: Code = Code::info("outdated-markup");
/// A destination in a source unit changed since it was translated.
pub const OUTDATED_LINK: Code = Code::info("outdated-link");
/// Punctuation, typography or spelling of a source unit changed since it was translated.
pub const OUTDATED_COSMETIC: Code = Code::info("outdated-cosmetic");
/// The words of a source unit changed since it was translated, the facts did not.
pub const OUTDATED_WORDING: Code = Code::warn("outdated-wording");
/// Variables, selectors or placeables of a message changed since it was translated.
pub const OUTDATED_INTERFACE: Code = Code::error("outdated-interface");
/// A fact in a source unit changed since it was translated.
pub const OUTDATED_FACTUAL: Code = Code::error("outdated-factual");
/// The source has given a message another id, and the translation goes by the old one. Arguments:
/// `from`, `to`.
pub const MESSAGE_RENAMED: Code = Code::error("message-renamed");
/// A source unit changed in a way that the editors marked as one that must be carried.
pub const OUTDATED_CRITICAL: Code = Code::error("outdated-critical");
/// A source unit changed since it was translated, and the text it was made from is not to be had.
pub const OUTDATED_UNKNOWN: Code = Code::error("outdated-unknown");
/// A source unit has no translation, or only its own text in its place. Arguments: `instead`, `copy` where that stands there.
pub const MISSING: Code = Code::warn("missing");
/// The title, the summary or the first paragraph has no translation.
pub const MISSING_LEAD: Code = Code::error("missing-lead");
/// The source no longer says what the translation still says.
pub const ORPHANED: Code = Code::error("orphaned");
/// Nobody recorded from which text a target unit was made. Arguments: `source`, `there`, or `none` where only the
/// translation has it.
pub const UNVERIFIED: Code = Code::warn("unverified");
/// A ledger row was moved on to a newer source text, and its translation was not touched.
pub const RUBBER_STAMP: Code = Code::error("rubber-stamp");
/// A translation restates a field of the source edition with another value.
pub const METADATA_RESTATED: Code = Code::error("metadata-restated");
/// A translation has no ledger.
pub const LEDGER_MISSING: Code = Code::warn("ledger-missing");
/// A ledger without a source speaks of the texts of a source without a ledger.
pub const RELEASE_RENAMED: Code = Code::warn("release-renamed");

/// Every code of this crate.
pub const ALL: &[Code] = &[
    OUTDATED_MARKUP,
    OUTDATED_LINK,
    OUTDATED_COSMETIC,
    OUTDATED_WORDING,
    OUTDATED_INTERFACE,
    OUTDATED_FACTUAL,
    OUTDATED_CRITICAL,
    OUTDATED_UNKNOWN,
    MESSAGE_RENAMED,
    MISSING,
    MISSING_LEAD,
    ORPHANED,
    UNVERIFIED,
    RUBBER_STAMP,
    METADATA_RESTATED,
    LEDGER_MISSING,
    RELEASE_RENAMED,
];

/// How prominent a source unit is in its release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Prominence {
    /// The title, the summary or the first paragraph.
    Lead,
    /// Everything else.
    Body,
}

/// How prominent each unit of a source edition is.
pub fn prominence(source: &[Unit]) -> Vec<Prominence> {
    let is_paragraph = |unit: &Unit| unit.kind == UnitKind::Paragraph;
    let first = source.iter().position(is_paragraph);
    let is_lead = |(index, unit): (usize, &Unit)| match &unit.kind {
        UnitKind::Field(key) => matches!(&**key, "title" | "summary"),
        _ => Some(index) == first,
    };
    let units = source.iter().enumerate();
    units
        .map(|unit| {
            if is_lead(unit) {
                Prominence::Lead
            } else {
                Prominence::Body
            }
        })
        .collect()
}

/// The code of the finding that a status gives rise to; `None` where a translator owes nothing.
///
/// ```
/// use hexapla_content::{Impact, Status};
/// use hexapla_tracker::findings::{self, Prominence};
///
/// let code = findings::code(Status::Outdated(Impact::Factual), Prominence::Body);
/// assert_eq!(code, Some(findings::OUTDATED_FACTUAL));
/// ```
pub const fn code(status: Status, prominence: Prominence) -> Option<Code> {
    Some(match status {
        Status::Current | Status::Local => return None,
        Status::Outdated(impact) => match impact {
            Impact::None => return None,
            Impact::Markup => OUTDATED_MARKUP,
            Impact::Link => OUTDATED_LINK,
            Impact::Cosmetic => OUTDATED_COSMETIC,
            Impact::Wording => OUTDATED_WORDING,
            Impact::Interface => OUTDATED_INTERFACE,
            Impact::Factual => OUTDATED_FACTUAL,
            Impact::Unknown => OUTDATED_UNKNOWN,
            Impact::Critical => OUTDATED_CRITICAL,
        },
        Status::Missing => match prominence {
            Prominence::Lead => MISSING_LEAD,
            Prominence::Body => MISSING,
        },
        Status::Orphaned => ORPHANED,
        Status::Unverified => UNVERIFIED,
    })
}

/// The code of the finding that a result of [`track`](crate::track) gives rise to: that of its status,
/// but a message of which nothing but the id has changed is a case of its own.
pub fn code_of(tracked: &Tracked, prominence: Prominence) -> Option<Code> {
    let is_renamed = tracked.flags.contains(&Flag::Renamed)
        && tracked.status == Status::Outdated(Impact::Interface)
        && tracked
            .reasons
            .iter()
            .all(|reason| reason.kind == ReasonKind::Id);
    if is_renamed {
        Some(MESSAGE_RENAMED)
    } else {
        code(tracked.status, prominence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hexapla_content::UnitId;

    #[test]
    fn codes_are_named_once_and_after_their_impact() {
        let mut names: Vec<&str> = ALL.iter().map(|code| code.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
        for impact in Impact::ALL.into_iter().skip(1) {
            let name = code(Status::Outdated(impact), Prominence::Body)
                .unwrap()
                .name();
            assert_eq!(name, format!("outdated-{impact}"));
        }
    }

    #[test]
    fn the_lead_is_title_summary_and_first_paragraph() {
        let unit = |kind, text| Unit::plain(UnitId::Body(1), kind, text);
        let units = [
            unit(UnitKind::Field("title".into()), "Night ferry cancelled"),
            unit(UnitKind::Field("caption".into()), "The old pier"),
            unit(UnitKind::Heading, "Harbour"),
            unit(UnitKind::Paragraph, "The ferry was cancelled."),
            unit(UnitKind::Paragraph, "Nobody was hurt."),
        ];
        let lead: Vec<bool> = prominence(&units)
            .iter()
            .map(|&place| place == Prominence::Lead)
            .collect();
        assert_eq!(lead, [true, false, false, true, false]);
    }
}
