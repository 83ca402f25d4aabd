//! What comments tell about variables: `$count (Number): how many releases`.

use std::ops::Range;

use hexapla_diagnostics::Span;

use crate::Piece;
use crate::ast::Comment;

/// A variable a comment names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Described<'c> {
    pub(super) name: &'c str,
    pub(super) kind: Option<DescribedKind>,
    /// Whether the line begins with it, so that the line is about it.
    pub(super) leads: bool,
    /// The bytes of `$name`.
    pub(super) span: Span,
}

/// The type a comment gives a variable, where it is one that matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DescribedKind {
    Number,
    Text,
    Instant,
}

impl DescribedKind {
    /// Its name in the arguments of findings.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Text => "text",
            Self::Instant => "instant",
        }
    }

    fn of(word: &str) -> Option<Self> {
        let word = word.trim().to_ascii_lowercase();
        match word.as_str() {
            "number" | "integer" | "int" | "float" | "decimal" => Some(Self::Number),
            "string" | "str" | "text" => Some(Self::Text),
            "date" | "datetime" | "time" => Some(Self::Instant),
            _ => None,
        }
    }
}

/// The variables a comment names, in its order.
fn described<'c>(comment: &'c Comment<Piece<'c>>) -> impl Iterator<Item = Described<'c>> {
    comment.content.iter().flat_map(|line| {
        let signs = line.text().match_indices('$');
        signs.filter_map(|(at, _)| described_at(*line, at))
    })
}

/// The variable named in `line` where its `$` is the byte `at`.
fn described_at(line: Piece<'_>, at: usize) -> Option<Described<'_>> {
    let before = line.text().get(..at)?;
    let rest = line.text().get(at + 1..)?;
    let is_part = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    let end = rest
        .find(|character| !is_part(character))
        .unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let name = name.trim_end_matches('-');
    if !name.starts_with(|character: char| character.is_ascii_alphabetic()) {
        return None;
    }
    let kind = after
        .trim_start()
        .strip_prefix('(')
        .and_then(|inner| inner.split_once(')'))
        .and_then(|(word, _)| DescribedKind::of(word));
    let start = line.span().start + at;
    Some(Described {
        name,
        kind,
        leads: before.trim_matches([' ', '-', '*', '\t']).is_empty(),
        span: Span::new(start, start + 1 + name.len()),
    })
}

/// Appends what the comments tell of variables, sorted by name, and returns where it stands.
pub(super) fn describe<'c>(
    list: &mut Vec<Described<'c>>,
    comments: impl IntoIterator<Item = &'c Comment<Piece<'c>>>,
) -> Range<usize> {
    let first = list.len();
    list.extend(comments.into_iter().flat_map(described));
    list[first..].sort_by_key(|described| described.name);
    first..list.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_name_variables_and_their_types() {
        let text = "Says $count (Number), $who-is (String) - and $url; costs $5.";
        let comment = Comment {
            content: vec![Piece::whole(text)],
        };
        let found: Vec<_> = described(&comment)
            .map(|described| (described.name, described.kind, described.span.of(text)))
            .collect();
        assert_eq!(
            found,
            [
                ("count", Some(DescribedKind::Number), Some("$count")),
                ("who-is", Some(DescribedKind::Text), Some("$who-is")),
                ("url", None, Some("$url")),
            ]
        );
    }
}
