//! What reading has to say of a catalogue: its parser's errors as findings.

use hexapla_diagnostics::{Edit, Finding, Place, Span};

use crate::findings::{
    FLUENT_INDENTATION, FLUENT_LIMIT_EXCEEDED, FLUENT_NONSTANDARD, FLUENT_RESCUED, FLUENT_SYNTAX,
};
use crate::parse::{Fault, Kind, Parsed};
use crate::{LIMITS, position};

/// The findings about `text`, which was read as `parsed`.
pub(crate) fn findings(text: &str, parsed: &Parsed<'_>, place: &Place) -> Vec<Finding> {
    let faults = parsed.faults.iter().map(|fault| error(text, *fault, place));
    let rescued = parsed.rescued.iter().map(|&at| {
        let name = name_at(text, at);
        let span = Span::new(at, at + name.len());
        Finding::new(FLUENT_RESCUED, position::at(place, span)).with("name", name)
    });
    let uneven = parsed.uneven.iter();
    let uneven = uneven.map(|&span| Finding::new(FLUENT_INDENTATION, position::at(place, span)));
    let findings = faults.chain(rescued).chain(uneven);
    findings.take(LIMITS.findings + 1).collect()
}

/// The finding that the limit called `name` is exceeded at `place`.
pub(crate) fn exceeded(name: &'static str, limit: usize, place: Place) -> Finding {
    Finding::new(FLUENT_LIMIT_EXCEEDED, place)
        .with("name", name)
        .with("limit", limit)
}

/// The finding about one error in `text`.
pub(crate) fn error(text: &str, fault: Fault, place: &Place) -> Finding {
    let Fault { kind, at } = fault;
    let place = position::at(place, Span::new(at, at));
    if kind == Kind::Depth {
        return exceeded("depth", LIMITS.depth, place);
    }
    if let Some((name, fix)) = nonstandard(text, fault) {
        let finding = Finding::new(FLUENT_NONSTANDARD, place).with("kind", name);
        return Finding { fix, ..finding };
    }
    let finding = Finding::new(FLUENT_SYNTAX, place).with("kind", kind.number());
    match kind {
        Kind::Token(character) => finding.with("expected", character.to_string()),
        Kind::LineEnd => finding.with("expected", "line-end"),
        Kind::Range(range) => finding.with("expected", range),
        Kind::EmptyMessage(name) => finding.with("name", under(text, name)),
        Kind::EmptyTerm(name) => finding.with("name", format!("-{}", under(text, name))),
        Kind::UnknownEscape => finding.with("escape", through(text, at.saturating_sub(1), at)),
        Kind::UnicodeEscape(start) => finding.with("escape", through(text, start, at)),
        _ => finding,
    }
}

/// What is non-standard, and the edits that make it standard.
fn nonstandard(text: &str, Fault { kind, at }: Fault) -> Option<(&'static str, Vec<Edit>)> {
    let insertion = |at: usize, inserted: &str| Edit {
        span: Span::new(at, at),
        text: inserted.to_owned(),
    };
    match kind {
        Kind::MissingComma => {
            let before = text.get(..at).unwrap_or_default();
            let end = before.trim_end_matches([' ', '\r', '\n']).len();
            Some(("missing-comma", vec![insertion(end, ",")]))
        }
        Kind::UnquotedArgument(span) => {
            let is_name = under(text, span) == name_at(text, span.start);
            let quotes = [insertion(span.start, "\""), insertion(span.end, "\"")];
            let fix = if is_name { quotes.to_vec() } else { Vec::new() };
            Some(("unquoted-argument", fix))
        }
        Kind::EscapedBrace => {
            let backslash = Edit {
                span: Span::new(at.saturating_sub(1), at),
                text: String::new(),
            };
            Some(("escaped-brace", vec![backslash]))
        }
        _ => None,
    }
}

/// The text from `start` through the character at `last`.
fn through(text: &str, start: usize, last: usize) -> &str {
    let character = text.get(last..).and_then(|rest| rest.chars().next());
    let end = last + character.map_or(0, char::len_utf8);
    under(text, Span::new(start, end))
}

fn under(text: &str, span: Span) -> &str {
    span.of(text).unwrap_or_default()
}

/// The name of the message or term that begins at `at`, with the term's hyphen.
fn name_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}
