//! What stands before a figure and belongs to it: "−5" is not "5", "~5" not "5", and "12–15" no pair of figures.

use std::ops::Range;

use hexapla_facts::{PieceKind, TokenKind};

use super::alignment::Words;
use super::reason::{Reason, ReasonKind};
use crate::bitext::runs_on;

/// What is written before a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    None,
    /// Below nought.
    Minus,
    /// `~`, `≈`, `±`, `<`, `>` and their like.
    Mark(char),
    /// A dash between this figure and the one before.
    Range,
    /// Something else stands between this figure and the one before.
    Other,
}

/// A figure's sign, and its bytes.
type Signed = (Sign, Range<usize>);

/// A reason for each figure that is the same on both sides and has lost or got a sign, where all figures are.
pub(super) fn compare(old: &Words<'_>, new: &Words<'_>) -> Vec<Reason> {
    let (before, now) = (figures(old), figures(new));
    let mut reasons = Vec::new();
    if !texts(old, &before).eq(texts(new, &now)) {
        return reasons;
    }
    for ((was, a), (is, b)) in before.into_iter().zip(now) {
        if was != is && ![was, is].contains(&Sign::Other) {
            let (a, b) = (signed(old.text, a), signed(new.text, b));
            reasons.push(Reason::at(
                ReasonKind::Fact(TokenKind::Number),
                (old.text, Some(a)),
                (new.text, Some(b)),
            ));
        }
    }
    reasons
}

/// What the figures say, without their signs.
fn texts<'w>(words: &'w Words<'_>, figures: &'w [Signed]) -> impl Iterator<Item = &'w str> {
    figures.iter().map(|(_, at)| &words.text[at.clone()])
}

/// The figures of a text, each with its sign and its bytes.
fn figures(words: &Words<'_>) -> Vec<Signed> {
    let figures = words.all.iter();
    let figures = figures.filter(|piece| piece.kind == PieceKind::Figure);
    let signed = figures.map(|piece| (sign(&words.text[..piece.start]), piece.span()));
    signed.collect()
}

/// The sign at the end of what stands before a figure.
fn sign(before: &str) -> Sign {
    let Some(last) = before.trim_end().chars().next_back() else {
        return Sign::None;
    };
    let rest = before.trim_end().strip_suffix(last).unwrap_or_default();
    let is_near = before.ends_with(last);
    let is_after_figure = rest.trim_end().ends_with(|c: char| c.is_numeric());
    // a script without spaces may set one before the figures of another, or none
    let is_apart = |c: char| c.is_whitespace() || "([“\"".contains(c) || runs_on(c);
    let begins = rest.is_empty() || rest.ends_with(is_apart);
    match last {
        '-' | '−' | '–' | '—' if is_after_figure => Sign::Range,
        '-' | '−' | '–' if is_near && begins => Sign::Minus,
        '~' | '∼' | '≈' | '±' | '<' | '>' | '≤' | '≥' if is_near => Sign::Mark(last),
        _ if is_after_figure && !last.is_alphanumeric() && !begins => Sign::Other,
        _ => Sign::None,
    }
}

/// The bytes of a figure with its sign.
fn signed(text: &str, figure: Range<usize>) -> Range<usize> {
    let before = &text[..figure.start];
    let sign = before
        .chars()
        .next_back()
        .filter(|c| !c.is_alphanumeric() && !c.is_whitespace());
    figure.start - sign.map_or(0, char::len_utf8)..figure.end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_stands_at_the_figure_and_behind_nothing_it_could_belong_to() {
        for (before, expected) in [
            ("", Sign::None),
            ("It was ", Sign::None),
            ("12", Sign::None),
            ("12 a", Sign::None),
            ("12a", Sign::None),
            ("-", Sign::Minus),
            ("It was −", Sign::Minus),
            ("It was (–", Sign::Minus),
            ("零下-", Sign::Minus),
            ("It was - ", Sign::None),
            ("It was —", Sign::None),
            ("A-", Sign::None),
            ("12-", Sign::Range),
            ("12 — ", Sign::Range),
            ("~", Sign::Mark('~')),
            ("A≤", Sign::Mark('≤')),
            ("~ ", Sign::None),
            ("12/", Sign::Other),
            ("12 /", Sign::None),
            ("A/", Sign::None),
        ] {
            assert_eq!(sign(before), expected, "{before}");
        }
    }
}
