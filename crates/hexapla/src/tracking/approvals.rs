//! Approvals: a reviewer's word about one pair of texts, void when either changes.

use std::collections::BTreeSet;

use hexapla_content::{Fingerprint, Flag, How, Locale, Row, Status};
use hexapla_diagnostics::{Code, Finding, Lines, Place};
use hexapla_gate::{Action, FINGERPRINT, Scope, Trigger};
use hexapla_tracker::Tracked;

use crate::findings::{APPROVAL_OWN, APPROVAL_VOID, UNAPPROVED};
use crate::project::Project;
use crate::tracking::{LocaleTrack, ReleaseTrack};

impl Project {
    /// Finds the approvals of a translation that are void because it was edited since, and, where the
    /// policy has a rule against it, every unit that is not approved as it is now, or only by whoever
    /// translated it.
    pub(crate) fn approvals(&self, track: &ReleaseTrack<'_>, locale: &LocaleTrack) -> Vec<Finding> {
        let is_asked = self.asks_for_approval(&locale.locale, track.source.tier.as_deref());
        let mut findings = Vec::new();
        let place = Place::file(locale.target.path.as_str())
            .release(&track.source.id)
            .locale(&locale.locale);
        let lines = Lines::of(&locale.target.text);
        let told = |code: Code, tracked: &Tracked| {
            let unit = tracked.first_target(&locale.target.edition.units)?;
            let place = place.clone().unit(&unit.id).at_lines(&lines, unit.span);
            Some(Finding::new(code, place).with(FINGERPRINT, unit.fingerprint.to_string()))
        };
        let translators = Translators::of(&locale.rows);
        for tracked in &locale.tracked {
            let row = tracked.row.and_then(|row| locale.rows.get(row));
            let state = state(tracked, row);
            if state == State::EditedSince {
                findings.extend(told(APPROVAL_VOID, tracked));
            }
            if is_asked && state.is_open() {
                findings.extend(told(UNAPPROVED, tracked));
            }
            let own = row.filter(|_| is_asked && state == State::Approved);
            if let Some(by) = own.and_then(|row| translators.own_approval(row)) {
                let found = told(APPROVAL_OWN, tracked);
                findings.extend(found.map(|found| found.with("by", by)));
            }
        }
        findings
    }

    /// Says whether the policy has a rule against what no second person read.
    pub(crate) fn asks_for_approval(&self, locale: &Locale, tier: Option<&str>) -> bool {
        let rule = Trigger::Unapproved;
        let rule = self.configuration.gate.rule(rule, Scope { locale, tier });
        rule.action != Action::Pass
    }
}

/// Who stands for which translated text.
struct Translators<'r>(BTreeSet<(&'r [Fingerprint], &'r str)>);

impl<'r> Translators<'r> {
    fn of(rows: &'r [Row]) -> Self {
        let each = rows.iter();
        Self(
            each.filter_map(|row| Some((&*row.target, row.translator()?)))
                .collect(),
        )
    }

    /// Who approved a translation, where they stand for it too.
    fn own_approval(&self, row: &'r Row) -> Option<&'r str> {
        let by = row.by.as_deref().filter(|_| row.how == How::Approved)?;
        self.0.contains(&(&*row.target, by)).then_some(by)
    }
}

/// How the units of a pair stand with a reviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing was translated here: a copy of code, or the translator's own note.
    NotAsked,
    /// Approved as both texts are now.
    Approved,
    /// Approved, and the target is another text by now.
    EditedSince,
    /// Never approved, or for another source text.
    Open,
}

impl State {
    const fn is_open(self) -> bool {
        matches!(self, Self::EditedSince | Self::Open)
    }
}

/// Says whether a reviewer approved a pair as both texts are now.
pub(crate) fn is_approved(tracked: &Tracked, row: Option<&Row>) -> bool {
    state(tracked, row) == State::Approved
}

fn state(tracked: &Tracked, row: Option<&Row>) -> State {
    let is_touched = tracked.flags.contains(&Flag::Touched);
    match row.map(|row| row.how) {
        Some(How::Local) => State::NotAsked,
        Some(How::Approved) if is_touched => State::EditedSince,
        Some(How::Approved) if tracked.status == Status::Current => State::Approved,
        // code that is the same on both sides needs no row
        None if tracked.status == Status::Current => State::NotAsked,
        _ => State::Open,
    }
}

#[cfg(test)]
mod tests;
