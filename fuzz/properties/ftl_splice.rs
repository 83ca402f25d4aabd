//! What holds of editing any catalogue.
//!
//! The fuzz target of the same name and the tests of `hexapla-l10n` both run this.

use hexapla_diagnostics::{Edit, Place};
use hexapla_l10n::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use hexapla_l10n::literal::unescape;
use hexapla_l10n::splice::{self, SpliceError};
use hexapla_l10n::{Catalogue, LIMITS, Piece, canonical_pattern, normal_form, places};

/// What stands for a placeable in a value under test, and the placeable.
const PLACEABLES: [(char, &str); 3] = [
    ('~', "{ $n }"),
    (
        '^',
        "{ $n ->\n    [one] x [y\n   *[other]\n        z\n          { F(1, k: \"v\") }\n}",
    ),
    ('|', "{ -t(case: \"a\") }"),
];

/// Panics unless every edit of a catalogue keeps its promises.
///
/// The catalogue is what stands behind the first line of `input`. That line becomes a value once its
/// braces are gone, its `_` are line feeds and its `~`, `^` and `|` are placeables. `seed` chooses what is
/// edited.
pub(crate) fn holds(input: &str, seed: usize) {
    let (value, text) = input.split_once('\n').unwrap_or((input, ""));
    let catalogue = read(text);
    laid_out(&catalogue);
    assert_eq!(Edit::apply(text, &[]).as_deref(), Some(text));
    let value = Value::of(&value.replace('_', "\n"));
    added(&catalogue, None, &value);
    let names: Vec<String> = catalogue.entries.iter().filter_map(name).collect();
    let Some(name) = names.get(seed % names.len().max(1)) else {
        return;
    };
    replaced(&catalogue, name, &value);
    exchanged(&catalogue, name, &names[seed / 7 % names.len()]);
    added(&catalogue, Some(name), &value);
    removed(&catalogue, name);
    renamed(&catalogue, name);
    broken(&catalogue, name);
}

fn read(text: &str) -> Catalogue<'_> {
    Catalogue::read(text, &Place::project()).value
}

/// The name of a message, or of a term with its hyphen.
fn name(entry: &Entry<Piece<'_>>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.text().to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name.text())),
        _ => None,
    }
}

/// A value as it is set, and what it says.
struct Value {
    source: String,
    says: Vec<Said>,
}

/// A part of what a pattern says: text, string literals included, or a placeable.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    Text(String),
    Placeable(String),
}

impl Value {
    fn of(value: &str) -> Self {
        let mut source = String::new();
        let mut says = Vec::new();
        let mut lines = value.replace(['{', '}'], "");
        while lines.contains("\r\n") {
            lines = lines.replace("\r\n", "\n");
        }
        for character in lines.chars() {
            let placeable = PLACEABLES.iter().find(|(sign, _)| *sign == character);
            if let Some((_, placeable)) = placeable {
                source.push_str(placeable);
                says.push(Said::Placeable((*placeable).to_owned()));
            } else {
                source.push(character);
                say(&mut says, character.encode_utf8(&mut [0; 4]));
            }
        }
        Self { source, says }
    }
}

fn say(says: &mut Vec<Said>, text: &str) {
    match says.last_mut() {
        _ if text.is_empty() => {}
        Some(Said::Text(before)) => before.push_str(text),
        _ => says.push(Said::Text(text.to_owned())),
    }
}

/// What a pattern says.
fn said(pattern: &Pattern<Piece<'_>>) -> Vec<Said> {
    let mut says = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => say(&mut says, value.text()),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => say(&mut says, &unescape(value.text())),
            PatternElement::Placeable { .. } => {
                let elements = vec![element.clone()];
                says.push(Said::Placeable(canonical_pattern(&Pattern { elements })));
            }
        }
    }
    says
}

/// A value, if there is one, and attributes with their names.
type Patterns<'c, 's> = (
    Option<&'c Pattern<Piece<'s>>>,
    Vec<(&'s str, &'c Pattern<Piece<'s>>)>,
);

/// The value and attributes of the first entry of a name.
fn find<'c, 's>(catalogue: &'c Catalogue<'s>, wanted: &str) -> Option<Patterns<'c, 's>> {
    let found = catalogue.entries.iter();
    let found = found.filter(|entry| name(entry).as_deref() == Some(wanted));
    let (value, attributes) = match found.into_iter().next()? {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return None,
    };
    let attributes = attributes.iter();
    let attributes = attributes.map(|attribute| (attribute.id.name.text(), &attribute.value));
    Some((value, attributes.collect()))
}

/// The sources of the sound entries but for the first one called `except`.
fn others<'s>(catalogue: &Catalogue<'s>, except: &str) -> Vec<&'s str> {
    let mut is_excepted = false;
    let others = catalogue.entries.iter().filter(|entry| {
        let is_it = !is_excepted && name(entry).as_deref() == Some(except);
        is_excepted |= is_it;
        !is_it && name(entry).is_some()
    });
    let sources = others.map(|entry| places::entry(catalogue.text, entry).of(catalogue.text));
    sources.map(|source| source.expect("in the text")).collect()
}

/// The text after `edits`; the entries but for `except` are the same, and in the same order. Only, where
/// an edit closes what had been open in junk, that may now go on with the entry it stood behind.
fn edited(catalogue: &Catalogue<'_>, edits: &[Edit], except: &str) -> String {
    let text = Edit::apply(catalogue.text, edits).expect("edits fit the text");
    let after = read(&text);
    let mut found = others(&after, "").into_iter();
    for source in others(catalogue, except) {
        assert!(
            found.any(|other| other.starts_with(source)),
            "{source:?} is kept"
        );
    }
    text
}

fn is_too_long(result: &Result<Vec<Edit>, SpliceError>) -> bool {
    *result == Err(SpliceError::Length)
}

fn replaced(catalogue: &Catalogue<'_>, name: &str, value: &Value) {
    let result = splice::set_value(catalogue, name, &value.source);
    if is_too_long(&result) {
        return;
    }
    let text = edited(catalogue, &result.expect("a value"), name);
    let after = read(&text);
    let (found, attributes) = find(&after, name).expect("it is there");
    assert_eq!(said(found.expect("it has a value")), value.says, "{text:?}");
    let (_, before) = find(catalogue, name).expect("it was there");
    assert_eq!(attributes.len(), before.len());

    let result = splice::set_attribute(catalogue, name, "zz", &value.source);
    if is_too_long(&result) {
        return;
    }
    let text = edited(catalogue, &result.expect("a value"), name);
    let after = read(&text);
    let (_, attributes) = find(&after, name).expect("it is there");
    let found = attributes.iter().find(|(name, _)| *name == "zz");
    assert_eq!(said(found.expect("it is set").1), value.says, "{text:?}");
    if before.iter().all(|(name, _)| *name != "zz") {
        let edits = splice::remove_attribute(&after, name, "zz").expect("it is there");
        let again = Edit::apply(&text, &edits).expect("edits fit the text");
        assert_eq!(again, catalogue.text, "there and back");
    }
}

/// The canonical text of one entry's value set as another's is its canonical text.
fn exchanged(catalogue: &Catalogue<'_>, name: &str, other: &str) {
    let value = find(catalogue, other).and_then(|(value, _)| value);
    let Some(canonical) = value.map(canonical_pattern) else {
        return;
    };
    let result = splice::set_value(catalogue, name, &canonical);
    if is_too_long(&result) {
        return;
    }
    let edits = result.expect("a value");
    if name == other {
        assert_eq!(edits, []);
    }
    let text = edited(catalogue, &edits, name);
    let after = read(&text);
    let (found, _) = find(&after, name).expect("it is there");
    let found = canonical_pattern(found.expect("it has a value"));
    let is_plain = !canonical.starts_with([' ', '.', '[', '*']) && !canonical.contains('\r');
    assert!(!is_plain || found == canonical, "{found:?} {canonical:?}");
}

fn added(catalogue: &Catalogue<'_>, after: Option<&str>, value: &Value) {
    let result = splice::insert(catalogue, after, "zz-new", &value.source);
    if is_too_long(&result) || result == Err(SpliceError::Taken("zz-new".to_owned())) {
        return;
    }
    let text = edited(catalogue, &result.expect("a value"), "zz-new");
    if catalogue.text.len() > LIMITS.file {
        return;
    }
    let added = read(&text);
    let (found, _) = find(&added, "zz-new").expect("it is there");
    assert_eq!(said(found.expect("it has a value")), value.says, "{text:?}");
    let comments = |catalogue: &Catalogue<'_>| {
        let entries = catalogue.entries.iter();
        let is_comment = |entry: &&Entry<_>| matches!(entry, Entry::Comment(_));
        entries.filter(is_comment).count()
    };
    assert!(comments(&added) >= comments(catalogue), "{text:?}");
}

fn removed(catalogue: &Catalogue<'_>, wanted: &str) {
    let edits = splice::remove(catalogue, wanted).expect("it is there");
    let text = edited(catalogue, &edits, wanted);
    let count = |catalogue: &Catalogue<'_>| {
        let names = catalogue.entries.iter().filter_map(name);
        names.filter(|name| name == wanted).count()
    };
    // Where the entry stood between two pieces of junk, these may have become one sound entry.
    let may_join = text.contains(['{', '\u{feff}']);
    assert!(count(&read(&text)) < count(catalogue) || may_join);
}

fn renamed(catalogue: &Catalogue<'_>, wanted: &str) {
    let hyphen = if wanted.starts_with('-') { "-" } else { "" };
    let new = format!("{hyphen}zz-renamed");
    if catalogue.text.contains("zz-renamed") {
        // A reference to nothing would be renamed on the way back.
        return;
    }
    match splice::rename(catalogue, wanted, &new) {
        Err(SpliceError::Taken(_) | SpliceError::Length) => {}
        edits => {
            let edits = edits.expect("it is there");
            let text = Edit::apply(catalogue.text, &edits).expect("edits fit the text");
            let after = read(&text);
            assert!(find(&after, wanted).is_none() && find(&after, &new).is_some());
            let back = splice::rename(&after, &new, wanted).expect("there and back");
            let back = Edit::apply(&text, &back).expect("edits fit the text");
            assert_eq!(back, catalogue.text);
        }
    }
}

/// What is no value changes nothing.
fn broken(catalogue: &Catalogue<'_>, name: &str) {
    for value in ["{", "}", "{ $n", "{ F(1 2) }", "{ $n ->\n[one] x\n}"] {
        let result = splice::set_value(catalogue, name, value);
        assert!(matches!(result, Err(SpliceError::Value(findings)) if !findings.is_empty()));
    }
    let missing = splice::set_value(catalogue, "zz missing", "x");
    assert!(matches!(missing, Err(SpliceError::NoEntry(_))));
}

/// The normal form says the same, has the same comments and junk, and is a fixed point.
fn laid_out(catalogue: &Catalogue<'_>) {
    let edits = normal_form(catalogue);
    let text = Edit::apply(catalogue.text, &edits).expect("edits fit the text");
    let after = read(&text);
    assert_eq!(spoken(catalogue), spoken(&after), "{text:?}");
    assert_eq!(normal_form(&after), [], "{text:?}");
}

/// Everything a catalogue says, entry by entry.
fn spoken(catalogue: &Catalogue<'_>) -> Vec<String> {
    let lines = |comment: &hexapla_l10n::ast::Comment<Piece<'_>>| {
        let lines = comment.content.iter();
        let lines: Vec<&str> = lines
            .map(|line| line.text().trim_end_matches(' '))
            .collect();
        lines.join("\n")
    };
    let spoken = catalogue.entries.iter().map(|entry| match entry {
        Entry::Comment(comment) => format!("# {}", lines(comment)),
        Entry::GroupComment(comment) => format!("## {}", lines(comment)),
        Entry::ResourceComment(comment) => format!("### {}", lines(comment)),
        Entry::Junk { content } => content.text().to_owned(),
        Entry::Message(_) | Entry::Term(_) => {
            let comment = match entry {
                Entry::Message(message) => message.comment.as_ref().map(lines),
                Entry::Term(term) => term.comment.as_ref().map(lines),
                _ => None,
            };
            let own = Catalogue {
                text: catalogue.text,
                entries: vec![entry.clone()],
            };
            let name = name(entry).expect("it has a name");
            let (value, attributes) = find(&own, &name).expect("it is there");
            let value = value.map(canonical_pattern);
            let attributes = attributes.into_iter();
            let attributes = attributes.map(|(name, value)| (name, canonical_pattern(value)));
            let attributes: Vec<_> = attributes.collect();
            format!("{comment:?} {name} {value:?} {attributes:?}")
        }
    });
    spoken.collect()
}
