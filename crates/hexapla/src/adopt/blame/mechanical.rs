//! Grounds after edits that do not stem from translating.
//!
//! Such an edit leaves a unit as old as it was. Where the unit was up to date until then, it follows its source
//! through the commit; and where the edit is just what the source had gone through meanwhile, it has caught up.

use std::collections::BTreeSet;

use hexapla_content::{Locale, Unit};
use hexapla_tracker::TextEdit;

use super::ground::Grounds;
use super::lineage::UnitAt;
use super::texts::TextNumber;
use super::{Passage, UnitGround};

impl Grounds<'_> {
    /// The ground of a unit whose text was edited mechanically, from the older form's.
    pub(super) fn after_mechanical(
        &self,
        at: UnitAt,
        from: UnitAt,
        heir: usize,
        older: UnitGround,
    ) -> UnitGround {
        if matches!(older, UnitGround::Copied(_)) {
            // it may have been translated by it after all
            return self.fresh(at, heir);
        }
        let version = &self.lineage.versions[at.version];
        let source = version.source.and_then(|named| self.texts.number(named));
        let (Some(unit), Some(source)) = (&single_source(&older), source) else {
            return older;
        };
        let place = |number: TextNumber| {
            let text = self.texts.text(number);
            let mut same = text
                .saying(unit)
                .filter(|(_, known)| known.kind == unit.kind);
            same.next().map(|(at, _)| at)
        };
        if place(source).is_some() {
            return older;
        }
        let before = version
            .source_before
            .and_then(|named| self.texts.number(named));
        if let Some((before, place)) = before.and_then(|before| Some((before, place(before)?))) {
            let followed = self.followed(before, place, source);
            return followed.map_or_else(
                || older.clone(),
                |unit| self.origin_at(source, unit, at.version),
            );
        }
        let fresh = self.fresh(at, heir);
        let change =
            single_source(&fresh).map(|now| TextEdit::between(&unit.shown(), &now.shown()));
        let edit = self.edit(from, at);
        let is_answer =
            |change: TextEdit| change == edit || (change.is_surface() && edit.is_surface());
        if change.is_some_and(is_answer) {
            fresh
        } else {
            older
        }
    }

    /// The ground of a unit that got other links or another markup, from the ground it had before. Its source is
    /// followed as long as that says the same.
    pub(super) fn after_retouch(&self, at: UnitAt, from: UnitAt, older: UnitGround) -> UnitGround {
        let version = &self.lineage.versions[at.version];
        let source = version.source.and_then(|named| self.texts.number(named));
        let (Some(unit), Some(source)) = (&single_source(&older), source) else {
            return older;
        };
        let has = |number: TextNumber| {
            let text = self.texts.text(number);
            let mut same = text.saying(unit);
            same.any(|(_, known)| known.fingerprint == unit.fingerprint)
        };
        let text = self.texts.text(source);
        let mut same_kind = text
            .saying(unit)
            .filter(|(_, known)| known.kind == unit.kind);
        let now = same_kind.next().or_else(|| text.saying(unit).next());
        let Some((now, known)) = now.filter(|_| !has(source)) else {
            return older;
        };
        let before = version
            .source_before
            .and_then(|named| self.texts.number(named));
        let was_current = before.is_some_and(has);
        let (old, new) = (self.lineage.unit(from), self.lineage.unit(at));
        if was_current || is_same_retouch((unit, known), (old, new), self.between.locales) {
            self.origin_at(source, now, at.version)
        } else {
            older
        }
    }
}

/// The source unit of a ground, where it is one.
fn single_source(ground: &UnitGround) -> Option<Passage> {
    let UnitGround::Known(origin) = ground else {
        return None;
    };
    match origin.units.as_slice() {
        [unit] => Some(unit.clone()),
        _ => None,
    }
}

/// Says whether a translation went through what its source did: it has the links that came there and none of those that
/// went, or, where no link did, the markup of both changed.
fn is_same_retouch(source: (&Unit, &Unit), target: (&Unit, &Unit), locales: [&Locale; 2]) -> bool {
    let markup_differs = |(old, new): (&Unit, &Unit)| old.markup() != new.markup();
    let links = |unit: &Unit| -> BTreeSet<String> {
        let links = unit.links();
        links
            .lines()
            .map(|link| without_locale(link, locales))
            .collect()
    };
    let (old, new, own) = (links(source.0), links(source.1), links(target.1));
    if old == new {
        markup_differs(source) && markup_differs(target)
    } else {
        new.difference(&old).all(|came| own.contains(came))
            && old.difference(&new).all(|went| !own.contains(went))
    }
}

/// A link without the components that name a language: `/fr/ports/` and `/en/ports/` are `/ports/`.
fn without_locale(link: &str, locales: [&Locale; 2]) -> String {
    let names_one = |component: &str| {
        let tag = component.replace('_', "-");
        locales
            .iter()
            .any(|locale| locale.as_str().eq_ignore_ascii_case(&tag))
    };
    let components = link.split('/').filter(|component| !names_one(component));
    components.collect::<Vec<_>>().join("/")
}
