//! What the source quotes, the translation does not.

use std::ops::Range;

use hexapla_content::{Inline, InlineKind, Unit};
use memchr::memchr2;

use super::Compared;
use super::compared::code;
use crate::Hit;
use crate::findings::FACT_QUOTATION_COUNT;

/// Told where the source quotes and the translation has not one mark: how many marks a quotation takes differs
/// from language to language.
pub(super) fn find(compared: &Compared<'_>) -> Vec<Hit> {
    let quoted = pairs(compared.source);
    let still = compared.now.is_none_or(|now| pairs(now) > 0);
    if quoted == 0 || !still || quotes_at_all(&compared.target.text) {
        return Vec::new();
    }
    vec![Hit::new(FACT_QUOTATION_COUNT, compared.target.span).with("count", quoted)]
}

/// Says whether a text has a mark that quotes; one behind a letter, as in "l’eau", is an apostrophe.
fn quotes_at_all(text: &str) -> bool {
    let mut before = ' ';
    has_marks(text)
        || text.chars().any(|c| {
            let letter = std::mem::replace(&mut before, c).is_alphabetic();
            matches!(c, '’' | '\'') && !letter
        })
        || has_gershayim(text)
}

/// Says whether the Hebrew gershayim stand in a text as a quotation mark: not inside an abbreviation (מנכ״ל).
fn has_gershayim(text: &str) -> bool {
    const GERSHAYIM: char = '״';
    text.match_indices(GERSHAYIM).any(|(at, mark)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + mark.len()..)
            .and_then(|text| text.chars().next());
        ![before, after]
            .into_iter()
            .all(|c| c.is_some_and(char::is_alphabetic))
    })
}

/// Says whether a text has a [mark](is_mark).
pub(crate) fn has_marks(text: &str) -> bool {
    // a cheap bound: the first bytes of marks
    let bytes = text.as_bytes();
    let may_have = memchr2(b'"', 0xe2, bytes).is_some() || memchr2(0xc2, 0xe3, bytes).is_some();
    may_have && text.contains(is_mark)
}

/// Says whether a character quotes and does nothing else; of single marks the closing one is an apostrophe too.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‘' | '‚' | '「'..='』' | '《' | '》'
    )
}

/// The fewest words of a quotation; fewer may be a term, a title or a turn of phrase.
const LEAST_WORDS: usize = 5;

/// The quotations of a source between double marks; in code they are part of it, and around a link they hold the
/// title of a page.
fn pairs(unit: &Unit) -> usize {
    // a cheap bound: the first bytes of double marks
    if memchr2(b'"', 0xe2, unit.text.as_bytes()).is_none() {
        return 0;
    }
    let code = code(unit);
    let is_code = |at: &usize| code.iter().any(|range| range.contains(at));
    let marks = unit.text.match_indices(['“', '”', '"']).map(|(at, _)| at);
    let marks: Vec<usize> = marks.filter(|at| !is_code(at)).collect();
    if !marks.len().is_multiple_of(2) {
        return 0;
    }
    let links = || {
        unit.inlines
            .iter()
            .filter(|inline| inline.kind == InlineKind::Link)
    };
    let is_quotation = |quoted: &Range<usize>| {
        let words = unit.text.get(quoted.clone()).unwrap_or_default();
        let covers = |link: &Inline| link.text.start < quoted.end && quoted.start < link.text.end;
        words.split_whitespace().count() >= LEAST_WORDS && !links().any(covers)
    };
    let pairs = marks.chunks_exact(2);
    let quoted = pairs.filter_map(|pair| Some(*pair.first()?..*pair.last()?));
    quoted.filter(is_quotation).count()
}

/// The bytes between the double marks of a text, opened and closed in turn; nothing where they are uneven.
pub(super) fn quotes(text: &str) -> Vec<Range<usize>> {
    let is_double = |c: char| {
        matches!(
            c,
            '“' | '”' | '„' | '«' | '»' | '"' | '「' | '」' | '『' | '』'
        )
    };
    let marks: Vec<usize> = text.match_indices(is_double).map(|(at, _)| at).collect();
    if !marks.len().is_multiple_of(2) {
        return Vec::new();
    }
    let pairs = marks.chunks_exact(2);
    pairs
        .filter_map(|pair| Some(*pair.first()?..*pair.last()?))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_found() {
        for c in ('\0'..=char::MAX).filter(|c| is_mark(*c)) {
            assert!(has_marks(&format!("a{c}")), "{c:?}");
        }
        assert!(!has_marks("l’eau, l'é 水。"));
    }
}
