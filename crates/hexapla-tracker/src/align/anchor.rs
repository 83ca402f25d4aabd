//! Units that are surely the same passage: pinned, equal and unique, a field of the same key or a
//! message of the same id.

use hexapla_content::{Fingerprint, Unit, UnitKind};

use crate::renames::renames;

use super::Versions;
use super::matching::Matching;

/// Matches what both versions begin and end with.
pub(super) fn edges(versions: Versions<'_>, matching: &mut Matching) {
    let (old, new) = (versions.old.len(), versions.new.len());
    let least = old.min(new);
    let equal =
        |i: usize, j: usize| versions.same(i, j) && versions.old[i].pin == versions.new[j].pin;
    let head = (0..least).take_while(|&index| equal(index, index)).count();
    let tail = (1..=least - head)
        .take_while(|&back| equal(old - back, new - back))
        .count();
    for index in 0..head {
        matching.join(index, index);
    }
    for back in (1..=tail).rev() {
        matching.join(old - back, new - back);
    }
    matching.operations += (head + tail) as u64;
}

/// Matches pins, fields and messages, then what is equal and unique on both sides: first in all
/// channels, then in kind and text.
pub(super) fn anchors(versions: Versions<'_>, matching: &mut Matching) {
    match_unique(versions, matching, pin);
    match_unique(versions, matching, field);
    match_unique(versions, matching, message);
    match_renamed(versions, matching);
    match_unique(versions, matching, fingerprint);
    match_unique(versions, matching, kind_and_text);
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "one of five keys, and others may be absent"
)]
const fn fingerprint(unit: &Unit) -> Option<Fingerprint> {
    Some(unit.fingerprint)
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "one of five keys, and others may be absent"
)]
fn kind_and_text(unit: &Unit) -> Option<(usize, &str, &UnitKind)> {
    Some((unit.text.len(), &unit.text, &unit.kind))
}

fn pin(unit: &Unit) -> Option<&str> {
    unit.pin.as_deref()
}

fn field(unit: &Unit) -> Option<&str> {
    match &unit.kind {
        UnitKind::Field(key) => Some(key),
        _ => None,
    }
}

fn message(unit: &Unit) -> Option<&str> {
    unit.kind.message()
}

/// Matches the messages whose ids stand in one version only.
fn match_renamed(versions: Versions<'_>, matching: &mut Matching) {
    let messages = |free: Vec<usize>, units: &[&Unit]| -> Vec<usize> {
        let is_message = |index: &usize| units[*index].kind.message().is_some();
        free.into_iter().filter(is_message).collect()
    };
    let old = messages(matching.free_old().collect(), versions.old);
    let new = messages(matching.free_new().collect(), versions.new);
    let old_units: Vec<&Unit> = old.iter().map(|&index| versions.old[index]).collect();
    let new_units: Vec<&Unit> = new.iter().map(|&index| versions.new[index]).collect();
    matching.operations += (old.len() + new.len()) as u64;
    for (i, j) in renames(&old_units, &new_units) {
        matching.join(old[i], new[j]);
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Old,
    New,
}

/// Matches the free units whose key occurs once among the free units of either version.
fn match_unique<'a, K: Ord>(
    versions: Versions<'a>,
    matching: &mut Matching,
    key: impl Fn(&'a Unit) -> Option<K>,
) {
    let of = |side: Side, units: &[&'a Unit], index: usize| Some((key(units[index])?, side, index));
    let old = matching
        .free_old()
        .filter_map(|index| of(Side::Old, versions.old, index));
    let new = matching
        .free_new()
        .filter_map(|index| of(Side::New, versions.new, index));
    let mut entries: Vec<(K, Side, usize)> = old.chain(new).collect();
    matching.operations += entries.len() as u64;
    entries.sort_unstable();
    for group in entries.chunk_by(|left, right| left.0 == right.0) {
        if let [(_, Side::Old, old), (_, Side::New, new)] = *group {
            matching.join(old, new);
        }
    }
}
