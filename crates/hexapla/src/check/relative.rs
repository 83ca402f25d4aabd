//! "Today" in a translation that was made days later.

use std::ops::Range;

use hexapla_checks::Languages;
use hexapla_content::{Date, How, Row, Unit};
use hexapla_diagnostics::{Arg, Finding, Place};
use hexapla_facts::{Decimal, Language, Passage, Sense, mentions};

use crate::findings::RELATIVE_DATE;
use crate::project::reading::Source;

/// Days that a translation says by their distance, though the ledger shows it was made two days after the release or
/// later: "today" is the release's own day.
///
/// Nothing is told where the translation says a calendar day, a month or another figure of its own instead, and
/// nothing of what somebody is quoted with.
pub(crate) fn find(
    source: &Source,
    (unit, target): (&Unit, &Unit),
    row: Option<&Row>,
    languages: &Languages,
    place: impl FnOnce() -> Place,
) -> Option<Finding> {
    let written = row.filter(|row| row.how == How::Translated)?.at?;
    let day = source.text.edition.metadata.get("date")?.as_date()?;
    let is_late = last_said(source, day, written)
        .tomorrow()
        .is_ok_and(|next| next < written);
    if !is_late || unit.kind.is_atomic() {
        return None;
    }
    let code: Vec<Range<usize>> = unit.code_spans().collect();
    let days = languages.facts.relative_days(Passage {
        text: &unit.text,
        protected: &code,
    });
    let words: Vec<String> = days
        .into_iter()
        .filter_map(|span| unit.text.get(span))
        .map(str::to_owned)
        .collect();
    if words.is_empty() || says_more(unit, target, languages) {
        return None;
    }
    let finding = Finding::new(RELATIVE_DATE, place())
        .with("words", Arg::Names(words))
        .with("day", day.to_string())
        .with("written", written.to_string());
    Some(finding)
}

/// The last day on which the source said it to its own readers, before the translation of the day `written`: that of the
/// release, or that of its last change until then.
fn last_said(source: &Source, day: Date, written: Date) -> Date {
    let changed = source.updated.iter().copied().filter(|day| *day <= written);
    changed.fold(day, Date::max)
}

/// Says whether a translation has a figure or a month that its source does not have.
fn says_more(unit: &Unit, target: &Unit, languages: &Languages) -> bool {
    let numbers = |text: &str, language: &Language| -> Vec<Decimal> {
        let found = mentions(text, language).into_iter();
        let dated = found.filter(|found| matches!(found.sense, Sense::Figures | Sense::Month));
        dated.map(|found| found.value).collect()
    };
    let known = numbers(&unit.text, Language::of(&languages.source));
    let said = numbers(&target.text, languages.facts.target());
    said.iter().any(|value| !known.contains(value))
}
