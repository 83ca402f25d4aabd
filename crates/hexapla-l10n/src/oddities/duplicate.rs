//! Names used twice where one counts: messages and terms of a file, attributes of an entry, variants of
//! a select expression.

use fluent_syntax::ast::{Entry, Expression, Message, Term, VariantKey};
use hexapla_diagnostics::{Finding, Place, Position};

use crate::findings::FLUENT_DUPLICATE;
use crate::{Catalogue, Piece, position};

/// The messages and the terms of the file that were there already.
pub(super) fn in_file(catalogue: &Catalogue<'_>, place: &Place) -> Vec<Finding> {
    let entries = catalogue.entries.iter();
    let messages = entries.clone().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    });
    let terms = entries.filter_map(|entry| match entry {
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    });
    let text = catalogue.text;
    let mut findings = told(text, &repeated(messages.collect()), "message", place);
    findings.extend(told(text, &repeated(terms.collect()), "term", place));
    findings
}

/// The attributes of `entry` that were there already.
pub(super) fn attributes(text: &str, entry: &Entry<Piece<'_>>, place: &Place) -> Vec<Finding> {
    let (Entry::Message(Message { attributes, .. }) | Entry::Term(Term { attributes, .. })) = entry
    else {
        return Vec::new();
    };
    if attributes.len() < 2 {
        return Vec::new();
    }
    let names = attributes.iter().map(|attribute| attribute.id.name);
    told(text, &repeated(names.collect()), "attribute", place)
}

/// The variants of a select expression that were there already.
pub(super) fn variants(text: &str, of: &Expression<Piece<'_>>, place: &Place) -> Vec<Finding> {
    let Expression::Select { variants, .. } = of else {
        return Vec::new();
    };
    let keys = variants.iter().map(|variant| match variant.key {
        VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => key,
    });
    told(text, &repeated(keys.collect()), "variant", place)
}

/// A name and the one before it that is the same.
#[derive(Clone, Copy, Debug)]
struct Repetition<'s> {
    first: Piece<'s>,
    again: Piece<'s>,
}

/// The names that repeat an earlier one, in the order of the text; `names` is in that order.
fn repeated(mut names: Vec<Piece<'_>>) -> Vec<Repetition<'_>> {
    names.sort_by_key(|name| (name.text(), name.span().start));
    let same = names.chunk_by(|a, b| a.text() == b.text());
    let repetitions = same.flat_map(|names| {
        let (&first, others) = names.split_first().expect("a chunk is never empty");
        others.iter().map(move |&again| Repetition { first, again })
    });
    let mut repetitions: Vec<Repetition<'_>> = repetitions.collect();
    repetitions.sort_by_key(|repetition| repetition.again.span().start);
    repetitions
}

fn told(
    text: &str,
    repetitions: &[Repetition<'_>],
    kind: &'static str,
    place: &Place,
) -> Vec<Finding> {
    let told = repetitions.iter().take(crate::LIMITS.findings);
    let told = told.map(|Repetition { first, again }| {
        let line = Position::of(text, first.span().start).line;
        Finding::new(FLUENT_DUPLICATE, position::at(place, again.span()))
            .with("kind", kind)
            .with("name", again.text())
            .with("line", line)
    });
    told.collect()
}
