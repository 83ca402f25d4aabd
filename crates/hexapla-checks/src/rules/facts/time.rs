//! A time of day of the source is another one in the translation, is not there, or has lost its zone.

use hexapla_diagnostics::Level;
use hexapla_facts::{DifferenceKind, TokenKind};

use super::Departure;
use crate::Hit;
use crate::findings::FACT_TIME;

/// What makes a time one that somebody has to keep.
const KEPT: [&str; 12] = [
    "embargo",
    "deadline",
    "due by",
    "due at",
    "due before",
    "due no later",
    "no later than",
    "not later than",
    "at the latest",
    "not before",
    "not for release before",
    "not for publication before",
];

/// The zones by which embargoes are told.
const UNIVERSAL: [&str; 2] = ["GMT", "UTC"];

/// The letters behind a time that may hold its zone, with the minutes.
const FARTHEST_ZONE: usize = 20;

/// Embargoes and deadlines weigh more: they are told as such, or with the zone they hold in.
pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let is_lost = departure.fact == TokenKind::Time && departure.is_lost();
    let is_zone = departure.kind == DifferenceKind::ZoneLost && !names_zone(departure);
    let level = if is_universal(departure) || is_kept(departure) {
        Level::Error
    } else {
        Level::Warn
    };
    (is_zone || is_lost).then(|| departure.hit(FACT_TIME).level(level))
}

fn is_universal(departure: &Departure<'_>) -> bool {
    UNIVERSAL.iter().any(|zone| departure.source.contains(zone))
}

fn is_kept(departure: &Departure<'_>) -> bool {
    let text = departure.source_text.to_lowercase();
    KEPT.iter().any(|words| text.contains(words))
}

/// Says whether another zone than the universal one may stand behind the time of the translation in letters of its own, or a
/// place in brackets: `19 h HE`, `10:30 (Oskrel)`.
fn names_zone(departure: &Departure<'_>) -> bool {
    let behind = departure.behind.unwrap_or_default();
    let near: Vec<char> = behind.chars().take(FARTHEST_ZONE).collect();
    let is_capitals = |pair: &[char]| pair.iter().all(|c| c.is_uppercase());
    !is_universal(departure) && (near.contains(&'(') || near.windows(2).any(is_capitals))
}
