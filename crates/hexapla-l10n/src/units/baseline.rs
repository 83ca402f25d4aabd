//! What the ledger keeps of a message, and reading a unit again from it.

use fluent_syntax::ast::Entry;
use hexapla_content::{Baseline, Unit, UnitId, UnitKind};
use hexapla_diagnostics::Place;

use crate::{Catalogue, places};

use super::pattern;

/// What the pool keeps of `unit` of the catalogue `text`: the bytes of its pattern.
pub fn pool_text(text: &str, unit: &Unit) -> String {
    let written = unit.span.of(text).unwrap_or_default();
    let pattern = written.split_once('=').map_or("", |(_, pattern)| pattern);
    pattern.trim_start_matches(' ').to_owned()
}

/// Reads a unit again from what the pool keeps of it; `None` when it was redacted, is no message, or
/// was damaged.
///
/// For every unit of every catalogue, the fingerprint is the one the unit had in its file. The
/// places are not.
pub fn read_baseline(baseline: &Baseline) -> Option<Unit> {
    let name = baseline.kind.message()?;
    // No line ends here: a carriage return that ends the text would become part of its end.
    let text = format!("m = {}", baseline.text.as_deref()?);
    let catalogue = Catalogue::read(&text, &Place::project()).value;
    let pattern = catalogue.entries.iter().find_map(|entry| match entry {
        Entry::Message(message) => message.value.as_ref(),
        _ => None,
    });
    let pattern = pattern?;
    let (read, inlines) = pattern::read(&text, pattern);
    let kind = UnitKind::Message(name.into());
    let unit = Unit {
        span: places::pattern(&text, pattern),
        text: read,
        inlines,
        ..Unit::plain(UnitId::Message(name.to_owned()), kind, "")
    };
    Some(unit.fingerprinted())
}
