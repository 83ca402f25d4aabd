//! Parts of a whole in figures: `3/4`, `2 1/4`, 3分の2, and decimals without a nought: `.08`.

use super::{Candidate, Kind, Lexeme, Sense};
use crate::Decimal;
use crate::language::Meaning;

/// The shares that two numbers of `candidates` make, each as a value and in hundredths.
pub(super) fn shares(lexemes: &[Lexeme], candidates: &[Candidate]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for candidate in candidates.iter().filter(|candidate| is_count(candidate)) {
        let end = candidate.lexemes.end;
        let Some(between) = lexemes.get(end) else {
            continue;
        };
        let next = candidates.iter().filter(|next| next.lexemes.start == end + 1 && is_count(next));
        for next in next {
            let share = match between.kind {
                Kind::Sign('/') => candidate.value.over(next.value),
                Kind::Known {
                    meaning: Meaning::PartsOf,
                    ..
                } => next.value.over(candidate.value),
                _ => None,
            };
            let range = candidate.lexemes.start..next.lexemes.end;
            let found_here = share.into_iter().flat_map(|share| values(share, range.start, candidates));
            found.extend(found_here.map(|(start, value)| Candidate {
                lexemes: start..range.end,
                value,
                sense: Sense::Share,
                scaled: false,
            }));
        }
    }
    found
}

fn is_count(candidate: &Candidate) -> bool {
    matches!(candidate.sense, Sense::Figures | Sense::Words) && candidate.value.is_whole()
}

/// A share, its hundredths with no and with one decimal, and with a whole number before it.
fn values(share: Decimal, start: usize, candidates: &[Candidate]) -> Vec<(usize, Decimal)> {
    let hundredths = share.scaled(2);
    let mut values = vec![(start, share), (start, hundredths)];
    values.extend([0, 1].iter().filter_map(|decimals| {
        let text = format!("{:.*}", *decimals, hundredths.approximate());
        Some((start, Decimal::parse(&text)?))
    }));
    let before = candidates.iter().filter(|whole| whole.lexemes.end == start && is_count(whole));
    values.extend(before.filter_map(|whole| {
        Some((whole.lexemes.start, whole.value.plus(share)?))
    }));
    values
}

/// The decimals that stand at `at` behind a mark without a number before it.
pub(super) fn bare_decimals(text: &str, lexemes: &[Lexeme], at: usize) -> Option<Candidate> {
    let before = at.checked_sub(1)?;
    let (mark, digits) = (lexemes.get(before)?, lexemes.get(at)?);
    let is_mark = matches!(mark.kind, Kind::Sign('.' | ',' | '٫')) && !digits.spaced;
    let opens = mark.spaced || before == 0;
    let value = Decimal::of_digits("0", text.get(digits.range.clone())?)?;
    (is_mark && opens).then(|| Candidate {
        lexemes: before..at + 1,
        value,
        sense: Sense::Figures,
        scaled: false,
    })
}
