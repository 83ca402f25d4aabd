//! Quotation marks of another language.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use hexapla_content::{Pair, Unit};
use hexapla_diagnostics::Edit;

use super::prose::{self, Prose};
use crate::findings::QUOTATION_MARKS;
use crate::{Context, Hit};

/// Says whether a character is a double mark whose languages can be told; single ones are also apostrophes.
const fn is_double(c: char) -> bool {
    matches!(
        c,
        '«' | '»' | '“' | '”' | '„' | '‟' | '「' | '」' | '『' | '』'
    )
}

/// The double marks of a language, the usual opening and closing one first: CLDR's `delimiters`, and what is printed
/// there besides.
const MARKS: &[(&str, &str)] = &[
    ("ar", "«»“”"),
    ("bg", "„“«»”"),
    ("cs", "„“»«"),
    ("da", "“”»«„"),
    ("de", "„“»«"),
    ("el", "«»“”"),
    ("en", "“”"),
    ("es", "«»“”"),
    ("fa", "«»“”"),
    ("fi", "””»«"),
    ("fr", "«»“”"),
    ("he", "””„“"),
    ("hi", "“”"),
    ("hr", "„“”»«"),
    ("hu", "„”»«"),
    ("hy", "«»"),
    ("id", "“”"),
    ("it", "«»“”"),
    ("ja", "「」『』“”"),
    ("ka", "„“«»”"),
    ("ko", "“”「」『』«»"),
    ("nb", "«»“”"),
    ("nl", "“”„"),
    ("no", "«»“”"),
    ("pl", "„”«»"),
    ("pt", "“”«»"),
    ("ro", "„”«»"),
    ("ru", "«»„“"),
    ("sk", "„“»«"),
    ("sl", "„“»«"),
    ("sr", "„“”»«"),
    ("sv", "””»«"),
    ("th", "“”"),
    ("tr", "“”«»"),
    ("uk", "«»„“”"),
    ("vi", "“”«»"),
    ("zh", "“”「」『』"),
];

/// Marks that the language does not use, and straight ones where the source takes care to use others.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let language = context.languages.target.language();
    let Some((_, marks)) = MARKS.iter().find(|(of, _)| *of == language) else {
        return Vec::new();
    };
    let takes_care = LazyCell::new(|| pair.source_texts().any(|text| text.contains(['“', '”'])));
    let is_odd = |c: char| match c {
        '"' => *takes_care,
        _ => is_double(c) && !marks.contains(c),
    };
    let is_marked = |unit: &&&Unit| {
        let written = unit.span.of(context.target_text);
        written.is_some_and(|written| written.contains(is_odd))
    };
    let hits = pair.target.iter().filter(is_marked).filter_map(|unit| {
        let stretches = prose::of(unit, context);
        let mut found: BTreeSet<char> = BTreeSet::new();
        for prose in &stretches {
            found.extend(prose.text.chars().filter(|c| is_odd(*c)));
        }
        let first = *found.first()?;
        let span = stretches.iter().find_map(|prose| {
            let at = prose.text.find(first)?;
            Some(prose.edit(at, first.len_utf8(), "").span)
        });
        let fix = if found.iter().eq(['"'].iter()) {
            straight(&stretches, marks, language)
        } else {
            Vec::new()
        };
        let shown: Vec<String> = found.iter().map(char::to_string).collect();
        Some(
            Hit::new(QUOTATION_MARKS, span.unwrap_or(unit.span))
                .with("marks", shown)
                .with("usual", usual(marks))
                .fix(fix),
        )
    });
    hits.collect()
}

/// The usual opening and closing mark, to be shown.
fn usual(marks: &str) -> String {
    marks.chars().take(2).collect()
}

/// Writes the language's marks for one pair of straight ones; which of several opens and which closes, nobody knows.
fn straight(stretches: &[Prose<'_>], marks: &str, language: &str) -> Vec<Edit> {
    let mut places = stretches.iter().flat_map(|prose| {
        prose
            .text
            .match_indices('"')
            .map(move |(at, _)| (prose, at))
    });
    let (Some(first), Some(second), None) = (places.next(), places.next(), places.next()) else {
        return Vec::new();
    };
    let mut marks = marks.chars();
    let (Some(open), Some(close)) = (marks.next(), marks.next()) else {
        return Vec::new();
    };
    let space = if language == "fr" { "\u{a0}" } else { "" };
    vec![
        first.0.edit(first.1, 1, &format!("{open}{space}")),
        second.0.edit(second.1, 1, &format!("{space}{close}")),
    ]
}
