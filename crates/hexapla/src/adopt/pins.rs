//! Pins: what a translation says about the source text it was made from.

use hexapla_content::{Date, Metadata, Value};
use hexapla_diagnostics::Span;

/// The front-matter keys that hold a commit: Docsy's and OpenTelemetry's, MDN's, the PHP manual's.
const COMMIT_KEYS: [&str; 3] = ["default_lang_commit", "l10n.sourceCommit", "EN-Revision"];

/// A comment that holds a pin begins within so many bytes of the file.
const HEAD_BYTES: usize = 4096;

/// What a translation says about the source text it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pin {
    /// The pin as written.
    pub(super) written: String,
    /// What it names.
    pub(super) names: Named,
    /// Where it stands in the file.
    pub(super) span: Span,
}

/// What a pin names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// A commit, by its name or the beginning of it.
    Commit,
    /// The source as it was at the end of a day.
    Day(Date),
    /// Nothing that can be looked up.
    Nothing,
}

/// The pin of a text with `metadata` at its head: a commit there or in a comment at the text's beginning, else the
/// day in `date_field`.
pub(super) fn pin_of(text: &str, metadata: &Metadata, date_field: Option<&str>) -> Option<Pin> {
    in_front_matter(text, metadata)
        .or_else(|| in_comment(text))
        .or_else(|| date_field.and_then(|key| dated(text, metadata, key)))
}

/// The commit that a translation with `metadata` at its head names as the one it was made from, or the beginning of its
/// name, as written.
pub fn pinned_commit(text: &str, metadata: &Metadata) -> Option<String> {
    let pin = pin_of(text, metadata, None)?;
    (pin.names == Named::Commit).then_some(pin.written)
}

fn in_front_matter(text: &str, metadata: &Metadata) -> Option<Pin> {
    let entry = COMMIT_KEYS.iter().find_map(|key| metadata.entry(key))?;
    // as written: YAML takes some hashes for numbers
    commit(text, entry.span)
}

/// `<!-- EN-Revision: 4f2a… Maintainer: … -->` or
/// `<!-- translation-check translation="4f2a…" -->`.
fn in_comment(text: &str) -> Option<Pin> {
    let mut from = 0;
    while let Some(start) = text.get(from..)?.find("<!--").map(|at| from + at) {
        if start > HEAD_BYTES {
            return None;
        }
        let end = text
            .get(start..)?
            .find("-->")
            .map_or(text.len(), |at| start + at);
        let comment = text.get(start..end)?;
        let value = after(comment, "EN-Revision:").or_else(|| {
            after(comment, "translation-check").and_then(|_| after(comment, "translation="))
        });
        if let Some(value) = value {
            let rest = comment.get(value..)?;
            let blank = rest.len() - rest.trim_start_matches([' ', '\t', '"', '\'']).len();
            let word = rest.get(blank..)?;
            let length = word.find(|c: char| c.is_whitespace() || c == '"' || c == '\'');
            let begin = start + value + blank;
            return commit(text, Span::new(begin, begin + length.unwrap_or(word.len())));
        }
        from = end;
    }
    None
}

/// Where in `text` that which follows `label` begins.
fn after(text: &str, label: &str) -> Option<usize> {
    text.find(label).map(|at| at + label.len())
}

fn dated(text: &str, metadata: &Metadata, key: &str) -> Option<Pin> {
    let entry = metadata.entry(key)?;
    let written = written(text, entry.span)?;
    let names = match &entry.value {
        Value::Empty => return None,
        value => value.as_date().map_or(Named::Nothing, Named::Day),
    };
    Some(Pin {
        written,
        names,
        span: entry.span,
    })
}

/// The day that the file of these bytes bears in its front matter under `key`.
pub(super) fn day_in(bytes: &[u8], key: &str) -> Option<Date> {
    let text = std::str::from_utf8(bytes).ok()?;
    hexapla_markdown::read_metadata(text).get(key)?.as_date()
}

fn commit(text: &str, span: Span) -> Option<Pin> {
    let written = written(text, span)?;
    let is_commit =
        (7..=64).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_hexdigit());
    let names = if is_commit {
        Named::Commit
    } else {
        Named::Nothing
    };
    Some(Pin {
        written: written.to_ascii_lowercase(),
        names,
        span,
    })
}

/// What stands at `span` without quotation marks; `None` where nothing does.
fn written(text: &str, span: Span) -> Option<String> {
    let written = span.of(text)?.trim_matches(['"', '\'', ' ']);
    (!written.is_empty() && written != "null" && written != "~").then(|| written.to_owned())
}

#[cfg(test)]
mod tests {
    use hexapla_markdown::read_metadata;

    use super::*;

    fn pin(text: &str) -> Option<Pin> {
        pin_of(text, &read_metadata(text), Some("lastmod"))
    }

    #[test]
    fn commits_are_found_wherever_they_stand() {
        let hash = "3aa0f7a25cd2f7878cad1665e67937c5e9c70694";
        for text in [
            format!("---\ndefault_lang_commit: {hash} # patched\n---\n"),
            format!("---\nl10n:\n  sourceCommit: \"{hash}\"\n---\n"),
            format!("<!-- EN-Revision: {hash} Maintainer: none Status: ready -->\n# Bac\n"),
            format!("<!-- other -->\n<!-- translation-check translation=\"{hash}\" -->\n"),
        ] {
            let pin = pin(&text).unwrap();
            assert_eq!(
                (pin.written.as_str(), pin.names),
                (hash, Named::Commit),
                "{text}"
            );
            assert_eq!(pin.span.of(&text).unwrap().trim_matches('"'), hash);
        }
    }

    #[test]
    fn a_hash_that_reads_as_a_number_is_a_commit() {
        let found = pin("---\ndefault_lang_commit: 1234567890\n---\n").unwrap();
        assert_eq!(
            (found.written.as_str(), found.names),
            ("1234567890", Named::Commit)
        );
    }

    #[test]
    fn a_day_counts_where_no_commit_is_named() {
        let found = pin("---\nlastmod: 2031-03-09\n---\n").unwrap();
        assert_eq!(found.names, Named::Day("2031-03-09".parse().unwrap()));
        assert_eq!(
            pin("---\nlastmod: soon\n---\n").unwrap().names,
            Named::Nothing
        );
        assert_eq!(
            pin("---\nlastmod:\n---\nEN-Revision: 1234567 in prose\n"),
            None
        );
    }

    #[test]
    fn what_is_no_commit_is_still_a_pin() {
        let found = pin("<!-- translation-check translation=\"1.5\" -->\n").unwrap();
        assert_eq!(
            (found.written.as_str(), found.names),
            ("1.5", Named::Nothing)
        );
    }
}
