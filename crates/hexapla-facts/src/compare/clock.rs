//! Times whose numbers all stand in the translation and tell another hour: `01:00` for 00:01, four in the afternoon for
//! 4 am.
//!
//! A clock of twelve hours says in words in which half of the day an hour is, and so do languages that count to 24 when they
//! speak of an hour and not of a timetable. What neither text tells for certain is no difference.

use std::ops::Range;

use hexapla_content::is_cjk;

use super::demand::{Demand, Part, Role};
use super::matching::Answer;
use super::pairing::said;
use super::sides::Sides;
use super::{Difference, DifferenceKind, Said, Slip};
use crate::TokenKind;
use crate::language::DayPart;
use crate::lenient::{Candidate, Kind};

/// The most characters between an hour and the name of its part of the day behind it: "4 часа утра".
const FARTHEST_BEHIND: usize = 14;

/// The most characters between the name of a part of the day and the hour behind it: "akşam saat 7".
const FARTHEST_BEFORE: usize = 8;

/// How the halves of the day are told in Latin letters whatever the language; without stops they are words of some.
const STOPPED: [(&str, DayPart); 5] = [
    ("a.m", DayPart::Morning),
    ("a. m", DayPart::Morning),
    ("p.m", DayPart::Afternoon),
    ("p. m", DayPart::Afternoon),
    ("pm", DayPart::Afternoon),
];

/// A half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    /// From midnight to noon.
    First,
    /// From noon to midnight.
    Second,
}

/// The times whose numbers were found and tell another hour.
pub(super) fn differences(sides: Sides<'_>) -> impl Iterator<Item = Difference> {
    let answered = sides.demands.iter().zip(&sides.matching.answers);
    answered.filter_map(move |(demand, answers)| sides.other_hour(demand, answers))
}

impl Sides<'_> {
    fn other_hour(&self, demand: &Demand, answers: &[Answer]) -> Option<Difference> {
        let part = demand.parts.first()?;
        (demand.kind == TokenKind::Time && part.role == Role::Clock).then_some(())?;
        let hour = self.found(answers.first()?)?;
        let minute = answers.get(1).and_then(|answer| self.found(answer));
        let is_turned = minute.is_some_and(|minute| self.is_turned(hour, minute));
        if !is_turned && !self.is_other_half(demand, part, hour, minute) {
            return None;
        }
        let first = minute.filter(|_| is_turned).unwrap_or(hour);
        Some(Difference {
            kind: DifferenceKind::Changed(Slip::Digit),
            fact: demand.kind,
            source: Some(Said {
                value: part.value(),
                span: demand.span.clone(),
            }),
            target: Some(said(self.reading, &whole(hour, minute), first.value)),
        })
    }

    fn found(&self, answer: &Answer) -> Option<&Candidate> {
        match answer {
            Answer::Own(at) => self.reading.candidates.get(*at),
            _ => None,
        }
    }

    /// Says whether the minute stands where the hour should, a colon or a point between them.
    fn is_turned(&self, hour: &Candidate, minute: &Candidate) -> bool {
        let mark = self.reading.lexemes.get(minute.lexemes.end);
        let is_mark = mark.is_some_and(|mark| {
            matches!(mark.kind, Kind::Sign(':' | '.')) || self.reading.text(mark) == "h"
        });
        is_mark && minute.lexemes.end + 1 == hour.lexemes.start && hour.value != minute.value
    }

    /// Says whether both texts tell the half of the day, and not the same.
    fn is_other_half(
        &self,
        demand: &Demand,
        part: &Part,
        hour: &Candidate,
        minute: Option<&Candidate>,
    ) -> bool {
        let (Some(wanted), Some(said)) = (part.value().as_whole(), hour.value.as_whole()) else {
            return false;
        };
        let text = self.source.get(demand.span.clone()).unwrap_or_default();
        let Some(half) = half_of_source(wanted, text) else {
            return false;
        };
        let named = || self.day_part(hour, minute).map(|part| half_of(part, said));
        let told = match said {
            13..24 => Some(Half::Second),
            0 | 24 => named().or(Some(Half::First)),
            _ => named(),
        };
        // what is a minute past midnight is not told by a bare 12:01
        let is_bare_noon = told.is_none() && wanted == 0 && said == 12;
        is_bare_noon || told.is_some_and(|told| told != half)
    }

    /// The part of the day that is named beside a time: behind it, or directly before.
    fn day_part(&self, hour: &Candidate, minute: Option<&Candidate>) -> Option<DayPart> {
        let lexemes = self.reading.lexemes.get(whole(hour, minute))?;
        let bytes = lexemes.first()?.range.start..lexemes.last()?.range.end;
        let text = &*self.reading.normal.text;
        let behind = text.get(bytes.end..)?.split(ends_phrase).next()?;
        let before = text.get(..bytes.start)?.rsplit(ends_phrase).next()?;
        self.named(
            behind,
            |gap: Range<usize>| behind.get(..gap.start),
            FARTHEST_BEHIND,
        )
        .or_else(|| self.named(before, |name| before.get(name.end..), FARTHEST_BEFORE))
    }

    /// The part of the day whose name stands nearest in `text`, at most so many characters away by the `gap` beside it.
    fn named<'t>(
        &self,
        text: &'t str,
        gap: impl Fn(Range<usize>) -> Option<&'t str>,
        farthest: usize,
    ) -> Option<DayPart> {
        let own = self
            .language
            .day_parts()
            .iter()
            .map(|(name, part)| (name.as_str(), *part));
        let found = own.chain(STOPPED).flat_map(|(name, part)| {
            let places = places(text, name);
            places.map(move |place| (place, part))
        });
        let near = found.filter_map(|(place, part)| {
            let length = place.len();
            let distance = gap(place)?.trim().chars().count();
            (distance <= farthest).then_some((distance, std::cmp::Reverse(length), part))
        });
        near.min_by_key(|(distance, length, _)| (*distance, *length))
            .map(|(.., part)| part)
    }
}

/// The lexemes of a time, whichever of its numbers stands first.
fn whole(hour: &Candidate, minute: Option<&Candidate>) -> Range<usize> {
    let (hour, minute) = (
        &hour.lexemes,
        minute.map_or(&hour.lexemes, |minute| &minute.lexemes),
    );
    hour.start.min(minute.start)..hour.end.max(minute.end)
}

/// Where `name` stands in `text` as a word of its own; more letters may follow one that ends with `*`, and in scripts without
/// spaces anything may.
fn places<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let stem = name.trim_end_matches('*');
    let is_open = stem.len() < name.len();
    let is_apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic() || is_cjk(c));
    text.match_indices(stem).filter_map(move |(at, _)| {
        let end = at + stem.len();
        let begins = is_apart(text[..at].chars().next_back());
        let ends = is_open || is_apart(text[end..].chars().next());
        (stem.contains(is_cjk) || begins && ends).then_some(at..end)
    })
}

/// Says whether what is said of a time ends at a character: another number, a mark.
fn ends_phrase(c: char) -> bool {
    c.is_numeric()
        || matches!(
            c,
            ',' | ';' | '!' | '?' | '(' | ')' | '،' | '؛' | '。' | '，' | '、' | '\n'
        )
}

/// The half of the day that a source tells: by an hour of a clock of 24, by "am" or "pm", "noon" and "midnight".
fn half_of_source(hour: u64, text: &str) -> Option<Half> {
    let text = text.to_lowercase();
    let says = |letters: [&str; 2]| letters.iter().any(|letters| says(&text, letters));
    match hour {
        0 | 24 => Some(Half::First),
        13.. => Some(Half::Second),
        12 if says(["pm", "p.m"]) || text.contains("noon") => Some(Half::Second),
        1..12 if says(["am", "a.m"]) => Some(Half::First),
        _ => None,
    }
}

/// Says whether `letters` stand behind figures of `text`.
fn says(text: &str, letters: &str) -> bool {
    text.match_indices(letters).any(|(at, _)| {
        let before = text[..at].trim_end();
        before.ends_with(|c: char| c.is_ascii_digit())
    })
}

/// The half that an hour of the clock of twelve is in.
const fn half_of(part: DayPart, hour: u64) -> Half {
    match (part, hour) {
        (DayPart::Morning, _) | (DayPart::Night, 24 | 12 | 0..=5) => Half::First,
        (DayPart::Afternoon | DayPart::Night, _) => Half::Second,
    }
}
