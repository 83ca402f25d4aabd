//! Signs that answer yes or no, as in the cells of a table: ✓ and ✗.

use std::ops::Range;

use hexapla_facts::PieceKind;

use super::alignment::Words;
use super::reason::{Reason, ReasonKind};

/// Says whether a sign is a yes, if it is one of both.
const fn answer(sign: char) -> Option<bool> {
    match sign {
        '✓' | '✔' | '✅' | '☑' | '🟢' => Some(true),
        '✗' | '✘' | '✕' | '✖' | '❌' | '❎' | '☐' | '🔴' => Some(false),
        _ => None,
    }
}

/// A reason for each answer that became the other one, where both texts have as many.
pub(super) fn compare(old: &Words<'_>, new: &Words<'_>) -> Vec<Reason> {
    let (was, is) = (answers(old), answers(new));
    if was.len() != is.len() {
        return Vec::new();
    }
    let changed = was.into_iter().zip(is).filter(|(was, is)| was.0 != is.0);
    let reason = |((_, before), (_, now)): (Answer, Answer)| {
        let (before, now) = ((old.text, Some(before)), (new.text, Some(now)));
        Reason::at(ReasonKind::Antonym, before, now)
    };
    changed.map(reason).collect()
}

/// An answer and its bytes.
type Answer = (bool, Range<usize>);

fn answers(words: &Words<'_>) -> Vec<Answer> {
    let answers = words.all.iter().filter_map(|piece| match piece.kind {
        PieceKind::Mark(sign) => Some((answer(sign)?, piece.span())),
        _ => None,
    });
    answers.collect()
}
