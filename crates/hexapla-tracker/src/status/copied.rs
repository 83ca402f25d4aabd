//! Target texts that are the source text.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use hexapla_content::{How, InlineKind, Row, Unit, words};
use memchr::memchr_iter;

use crate::bitext::has_letters;

/// Says whether the unit needs no translation: code, opaque markup, figures, signs.
pub(super) fn is_universal(unit: &Unit) -> bool {
    unit.kind.is_atomic() || !has_letters(&unit.text) || is_all_code(unit)
}

/// Says whether every letter of the unit stands in a code span.
fn is_all_code(unit: &Unit) -> bool {
    let mut done = 0;
    for code in unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Code)
    {
        if has_letters(unit.text.get(done..code.text.start).unwrap_or_default()) {
            return false;
        }
        done = done.max(code.text.end);
    }
    done > 0 && !has_letters(unit.text.get(done..).unwrap_or_default())
}

/// Says whether somebody declared that the target text may be the source text.
pub(super) fn is_declared(row: &Row) -> bool {
    matches!(
        row.how,
        How::Translated | How::Checked | How::Approved | How::Local
    )
}

/// Tells copies from names that are the same in both languages.
pub(super) struct Copies<'a> {
    source: &'a [Unit],
    names: OnceLock<BTreeSet<&'a str>>,
}

impl<'a> Copies<'a> {
    pub(super) fn new(source: &'a [Unit]) -> Self {
        Self {
            source,
            names: OnceLock::new(),
        }
    }

    /// Says whether a target unit that reads like its source unit was only copied: it holds words,
    /// and is not a single name.
    pub(super) fn is_copy(&self, target: &Unit) -> bool {
        if is_universal(target) {
            return false;
        }
        let mut words = words(&target.text);
        match (words.next(), words.next()) {
            (Some(word), None) => !self.is_name(word),
            _ => true,
        }
    }

    /// Says whether a word is a name: written with a capital or a figure inside, or with a capital
    /// in the middle of a sentence of the source.
    fn is_name(&self, word: &str) -> bool {
        let inner = word.chars().skip(1);
        let mut inner = inner.filter(|c| c.is_uppercase() || c.is_numeric());
        inner.next().is_some() || self.names().contains(word)
    }

    fn names(&self) -> &BTreeSet<&'a str> {
        self.names.get_or_init(|| {
            let texts = self.source.iter().map(|unit| unit.text.as_str());
            texts.flat_map(capitalised_inside).collect()
        })
    }
}

/// The capitalised words that follow a word in small letters.
fn capitalised_inside(text: &str) -> impl Iterator<Item = &str> {
    let starts_upper = |word: &str| word.starts_with(char::is_uppercase);
    let is_small =
        |word: &str| word.starts_with(char::is_lowercase) && word.ends_with(char::is_alphabetic);
    memchr_iter(b' ', text.as_bytes()).filter_map(move |at| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        let is_inside = starts_upper(after) && before.rsplit(' ').next().is_some_and(is_small);
        is_inside.then(|| words(after.split(' ').next()?).next())?
    })
}
