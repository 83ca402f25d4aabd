//! A case number, a document's symbol or a telephone number is not as the source has it.

use hexapla_facts::TokenKind;

use super::compared::code;
use super::{Compared, Departure};
use crate::Hit;
use crate::findings::FACT_IDENTIFIER;

/// The least digits of a telephone number.
const LEAST_PHONE: usize = 7;

/// Telephone numbers and numberings such as `4.1.5`; "camp 16" is a number beside a word.
pub(super) fn of(departure: &Departure<'_>) -> Option<Hit> {
    let digits = departure.source.chars().filter(char::is_ascii_digit);
    let is_numbering = departure.source.matches('.').count() > 1 && !departure.source.contains(' ');
    let is_whole = is_numbering || digits.count() >= LEAST_PHONE;
    let is_lost = departure.fact == TokenKind::Identifier && departure.is_lost();
    (is_lost && is_whole).then(|| departure.hit(FACT_IDENTIFIER))
}

/// Symbols such as `A/HRC/31/2` stand in every language as they are.
pub(super) fn find(compared: &Compared<'_>) -> Vec<Hit> {
    let text = &compared.source.text;
    // a cheap bound: a symbol has a digit
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let code = code(compared.source);
    let is_code = |at: usize| code.iter().any(|range| range.contains(&at));
    let symbols = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| is_symbol(word) && !text.find(word).is_some_and(is_code));
    let lost = symbols.filter(|symbol| {
        let now = compared.now.is_none_or(|now| now.text.contains(symbol));
        now && !compared.target.text.contains(symbol)
    });
    let hits = lost.map(|symbol| {
        Hit::new(FACT_IDENTIFIER, compared.target.span)
            .with("source", symbol)
            .with("target", "")
    });
    hits.collect()
}

/// Capitals and digits with at least two slashes, hyphens or low lines between them.
fn is_symbol(word: &str) -> bool {
    let is_joint = |c: char| matches!(c, '/' | '-' | '_');
    let plain = word
        .chars()
        .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || is_joint(c) || c == '.');
    plain
        && word.contains(|c: char| c.is_ascii_uppercase())
        && word.contains(|c: char| c.is_ascii_digit())
        && word.matches(is_joint).count() >= 2
}
