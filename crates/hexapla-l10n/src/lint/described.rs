//! What comments tell about variables: `$count (Number): how many releases`.

use hexapla_diagnostics::Span;

use super::scope::{Item, Scope};
use crate::Piece;
use crate::ast::{Comment, Entry};

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
pub(super) fn described<'c>(
    comment: &'c Comment<Piece<'c>>,
) -> impl Iterator<Item = Described<'c>> {
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

impl<'c> Scope<'c> {
    /// What the comments above an item, above its group or of its file say about a variable.
    pub(super) fn description(&self, item: &Item<'c>, name: &str) -> Option<Described<'c>> {
        let named = |comment: &'c Comment<Piece<'c>>| {
            described(comment).find(|described| described.name == name)
        };
        let entries = &self.files[item.file].catalogue.entries;
        let of_file = || {
            entries.iter().find_map(|entry| match entry {
                Entry::ResourceComment(comment) => named(comment),
                _ => None,
            })
        };
        item.comment
            .and_then(named)
            .or_else(|| item.detached.and_then(named))
            .or_else(|| item.group.and_then(named))
            .or_else(of_file)
    }
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
