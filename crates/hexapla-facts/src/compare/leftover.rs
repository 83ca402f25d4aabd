//! Numbers of the translation that answer no fact of the source.

use std::collections::BTreeSet;
use std::ops::Range;

use super::demand::Role;
use super::matching::{Answer, Matching};
use super::sides::Sides;
use super::{measure, weekday};
use crate::Decimal;
use crate::language::Meaning;
use crate::lenient::{Candidate, Kind, Lexeme, Reading, Sense};

/// A number of the translation that answers nothing.
#[derive(Clone, Debug)]
pub(super) struct Leftover {
    /// Its lexemes.
    pub(super) lexemes: Range<usize>,
    /// Everything it may mean, the likeliest first.
    pub(super) values: Vec<Decimal>,
    /// Why the source has it all the same, if it does.
    pub(super) ground: Ground,
    /// It is a single digit, with neither decimals nor a power of ten.
    pub(super) is_small: bool,
    pub(super) form: Form,
    /// Words for powers of ten are part of it.
    pub(super) scaled: bool,
    /// A word for months stands beside its figures: `15月`, `tháng 15`.
    pub(super) is_month: bool,
}

/// How a leftover stands in the translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// In figures.
    Figures,
    /// In words, which only a power of ten makes a number for certain.
    Words,
    /// In a name, as in `G20`, which a translation may bring of its own.
    Name,
}

impl Form {
    fn of(candidate: &Candidate, reading: &Reading) -> Self {
        if candidate.sense == Sense::Words {
            Self::Words
        } else if is_in_name(candidate, reading) {
            Self::Name
        } else {
            Self::Figures
        }
    }
}

/// Why a number that answers no fact may stand in a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// There is none.
    None,
    /// The source says the same number elsewhere.
    Repeated,
    /// The source says it in other words: a month, a dozen, a half, a measure.
    Implied,
}

/// The numbers of `reading` that answer no demand, by place.
pub(super) fn leftovers(sides: Sides<'_>) -> Vec<Leftover> {
    let Sides {
        matching, reading, ..
    } = sides;
    let mut found: Vec<Leftover> = Vec::new();
    for candidate in &reading.candidates {
        if matching.is_taken(candidate) || !is_number(candidate) {
            continue;
        }
        // candidates stand by place, longer ones first
        let last = found
            .last_mut()
            .filter(|last| candidate.lexemes.start < last.lexemes.end);
        match last {
            Some(last) if is_other_reading(candidate, &last.lexemes, reading) => {
                last.values.push(candidate.value);
            }
            Some(last) if candidate.lexemes.end <= last.lexemes.end => {}
            _ => found.push(Leftover {
                lexemes: candidate.lexemes.clone(),
                values: vec![candidate.value],
                ground: Ground::None,
                is_small: candidate.value < Decimal::whole(10) && candidate.lexemes.len() == 1,
                form: Form::of(candidate, reading),
                scaled: candidate.scaled,
                is_month: is_month(candidate, reading),
            }),
        }
    }
    let grounds = Grounds::of(sides);
    for leftover in &mut found {
        leftover.ground = if is_noughts_of_time(leftover, reading, matching) {
            Ground::Implied
        } else {
            grounds.of_values(&leftover.values)
        };
    }
    found
}

/// The cardinal numbers of `reading` in words that answer no demand, by place, without what a bare power of ten may mean.
pub(super) fn words_left(sides: Sides<'_>) -> Vec<Leftover> {
    let Sides {
        matching, reading, ..
    } = sides;
    let grounds = Grounds::of_words(sides);
    let weekdays = weekday::numbers(sides.said, sides.language);
    let fractions = reading.fractions(sides.language);
    let mut found: Vec<Leftover> = Vec::new();
    let mut end = 0;
    for candidate in &reading.candidates {
        if candidate.lexemes.start < end {
            continue;
        }
        end = candidate.lexemes.end;
        let is_part = fractions.iter().any(|fraction| {
            let Range { start, end } = fraction.lexemes;
            candidate.lexemes.start < end && start < candidate.lexemes.end
        });
        let is_free = !matching.is_taken(candidate) && !is_part;
        let is_word = reading.begins_word(candidate.lexemes.start, sides.language);
        if !is_free || !is_word || !is_cardinal(candidate, reading) {
            continue;
        }
        let is_weekday = weekdays.contains(&candidate.value);
        found.push(Leftover {
            lexemes: candidate.lexemes.clone(),
            values: vec![candidate.value],
            ground: if is_weekday {
                Ground::Implied
            } else {
                grounds.of_values(&[candidate.value])
            },
            is_small: candidate.value < Decimal::whole(10),
            form: Form::Words,
            scaled: candidate.scaled,
            is_month: is_month(candidate, reading),
        });
    }
    found
}

/// Says whether a number stands in words that can mean nothing else, none of them an ordinal.
fn is_cardinal(candidate: &Candidate, reading: &Reading) -> bool {
    let lexemes = reading.lexemes.get(candidate.lexemes.clone());
    let mut lexemes = lexemes.unwrap_or_default().iter();
    let counts = |lexeme: &Lexeme| match lexeme.kind {
        Kind::Known {
            meaning,
            is_doubtful,
        } => !is_doubtful && !matches!(meaning, Meaning::Ordinal(_)),
        _ => true,
    };
    let is_power = |lexeme: &Lexeme| {
        matches!(
            lexeme.kind,
            Kind::Known {
                meaning: Meaning::Magnitude(_),
                ..
            }
        )
    };
    let is_bare = lexemes.clone().all(is_power);
    candidate.sense == Sense::Words && !is_bare && lexemes.all(counts)
}

/// Says whether `candidate` reads the figures of `lexemes` otherwise: the same, but for words
/// behind them that may be no power of ten.
fn is_other_reading(candidate: &Candidate, lexemes: &Range<usize>, reading: &Reading) -> bool {
    let mut behind = candidate.lexemes.end..lexemes.end;
    candidate.lexemes.start == lexemes.start && !behind.any(|at| reading.is_digits(at))
}

/// Figures are; words are when powers of ten make them large.
fn is_number(candidate: &Candidate) -> bool {
    let is_large = candidate.value >= Decimal::whole(1000) && candidate.lexemes.len() > 1;
    match candidate.sense {
        Sense::Figures | Sense::Elliptic | Sense::Phone => true,
        Sense::Words => candidate.scaled && is_large,
        _ => false,
    }
}

/// Says whether figures count a month where months have no names.
pub(super) fn is_month(candidate: &Candidate, reading: &Reading) -> bool {
    let Range { start, end } = candidate.lexemes;
    let text = |at: usize| reading.lexemes.get(at).map(|lexeme| reading.text(lexeme));
    let behind = text(end).is_some_and(|word| word.starts_with(['月', '월']));
    behind || start.checked_sub(1).and_then(text) == Some("tháng")
}

/// Digits glued to the letters of a name, or with a hyphen between: `G20`, `MP3`, `COVID-19`.
fn is_in_name(candidate: &Candidate, reading: &Reading) -> bool {
    let glued_before = |at: usize| {
        let is_glued = reading.lexemes.get(at).is_some_and(|lexeme| !lexeme.spaced);
        at.checked_sub(1).filter(|_| is_glued)
    };
    let is_hyphen = |at: &usize| {
        let lexeme = reading.lexemes.get(*at);
        lexeme.is_some_and(|lexeme| lexeme.kind == Kind::Sign('-'))
    };
    let start = candidate.lexemes.start;
    let hyphen = glued_before(start).filter(is_hyphen);
    let name = glued_before(hyphen.unwrap_or(start));
    name.and_then(|at| reading.lexemes.get(at))
        .is_some_and(|name| {
            let text = reading.text(name);
            name.kind == Kind::Word && text.ends_with(|c: char| c.is_ascii_alphabetic())
        })
}

/// Everything the source says, in whatever words.
struct Grounds {
    /// What answers a fact.
    said: BTreeSet<Decimal>,
    /// What its words may mean besides.
    implied: BTreeSet<Decimal>,
    /// Its measures: amount and unit.
    measures: Vec<(f64, &'static str)>,
    customs: &'static str,
}

/// The most measures of a text that are tried for a conversion; it bounds the cost.
const MOST_MEASURES: usize = 100;

impl Grounds {
    /// What explains figures.
    fn of(sides: Sides<'_>) -> Self {
        let parts = sides.demands.iter().flat_map(|demand| &demand.parts);
        let said = parts.flat_map(|part| part.accepts.iter().copied());
        let words = sides.said.candidates.iter();
        Self::with(sides, said.collect(), words.map(|word| word.value))
    }

    /// What explains words: not the other clock's hour of a time that was answered, and no piece of figures.
    fn of_words(sides: Sides<'_>) -> Self {
        let mut said = BTreeSet::new();
        for (demand, answers) in sides.demands.iter().zip(&sides.matching.answers) {
            for (part, answer) in demand.parts.iter().zip(answers) {
                let is_clock = part.role == Role::Clock && matches!(answer, Answer::Own(_));
                let accepts = part.accepts.iter().copied();
                said.extend(accepts.take(if is_clock { 1 } else { usize::MAX }));
            }
        }
        let words = sides.said.candidates.iter();
        let words = words.filter(|word| word.sense != Sense::Figures);
        Self::with(sides, said, words.map(|word| word.value))
    }

    fn with(
        sides: Sides<'_>,
        said: BTreeSet<Decimal>,
        by_words: impl Iterator<Item = Decimal>,
    ) -> Self {
        let (demands, source) = (sides.demands, sides.said);
        let by_facts = demands
            .iter()
            .flat_map(|demand| demand.implies.iter().copied());
        let mut measures: Vec<(f64, &'static str)> = Vec::new();
        for (demand, unit) in demands
            .iter()
            .filter_map(|demand| Some((demand, demand.unit?)))
        {
            measures.extend(
                demand
                    .parts
                    .iter()
                    .map(|part| (part.value().approximate(), unit)),
            );
        }
        // a measure without a number: "a mile away", "half an inch"
        let single = single_measures(source);
        measures.extend(single.flat_map(|unit| [(1.0, unit), (0.5, unit)]));
        measures.truncate(MOST_MEASURES);
        Self {
            said,
            implied: by_words.chain(by_facts).collect(),
            measures,
            customs: sides.customs(),
        }
    }

    fn of_values(&self, values: &[Decimal]) -> Ground {
        let converts = |value: &Decimal| {
            let target = value.approximate();
            let mut measures = self.measures.iter();
            measures
                .any(|&(amount, unit)| measure::is_converted(amount, unit, target, self.customs))
        };
        if values.iter().any(|value| self.said.contains(value)) {
            Ground::Repeated
        } else if values
            .iter()
            .any(|value| self.implied.contains(value) || converts(value))
        {
            Ground::Implied
        } else {
            Ground::None
        }
    }
}

/// The units that stand behind an article instead of a number.
fn single_measures(source: &Reading) -> impl Iterator<Item = &'static str> {
    const ARTICLES: [&str; 11] = [
        "a", "an", "half", "un", "une", "una", "ein", "eine", "einen", "um", "uma",
    ];
    source.lexemes.windows(2).filter_map(|pair| {
        let [before, lexeme] = pair else {
            return None;
        };
        let Kind::Known {
            meaning: Meaning::Measure(unit),
            ..
        } = lexeme.kind
        else {
            return None;
        };
        ARTICLES.contains(&source.text(before)).then_some(unit)
    })
}

/// The noughts of a full hour: `22:00` for 10 p.m.
fn is_noughts_of_time(leftover: &Leftover, reading: &Reading, matching: &Matching) -> bool {
    let start = leftover.lexemes.start;
    let lexeme = reading.lexemes.get(start);
    let noughts = lexeme.is_some_and(|lexeme| matches!(reading.text(lexeme), "00" | "0"));
    noughts && start >= 2 && matching.taken.get(start - 2) == Some(&true)
}
