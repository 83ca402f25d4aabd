//! What of code is code: its lines without comments, without what stands in texts, without layout.

use hexapla_facts::{Stretch, Syntax};

use super::super::code::{PROMPT, without_brackets};

/// A line of code.
pub(super) struct Line<'a> {
    /// What of it must be the same.
    pub(super) essence: String,
    /// As it is written.
    pub(super) written: &'a str,
}

/// The lines of `code` that are more than a comment.
pub(super) fn lines<'a>(syntax: &Syntax, code: &'a str) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut kept = String::new();
    // where the line begins in which the kept code does, and the one we are in
    let (mut start, mut line) = (0, 0);
    for (stretch, range) in syntax.stretches(code) {
        let written = &code[range.clone()];
        if stretch == Stretch::Code {
            for (at, c) in written.char_indices() {
                if kept.is_empty() {
                    start = line;
                }
                if c == '\n' {
                    lines.extend(line_of(syntax, &kept, &code[start..]));
                    kept.clear();
                    line = range.start + at + 1;
                } else {
                    kept.push(c);
                }
            }
            continue;
        }
        if kept.is_empty() {
            start = line;
        }
        if stretch == Stretch::Text {
            kept.push_str("\"\"");
        }
        line = written
            .rfind('\n')
            .map_or(line, |end| range.start + end + 1);
    }
    lines.extend(line_of(syntax, &kept, &code[start..]));
    lines
}

/// Says whether two blocks are the same code. Where a space is layout, so is where a line ends.
pub(super) fn is_same(syntax: &Syntax, one: &[Line<'_>], other: &[Line<'_>]) -> bool {
    let of = |lines: &[Line<'_>]| -> String {
        let each = lines.iter().map(|line| line.essence.as_str());
        if syntax.separates {
            each.collect::<Vec<_>>().join("\n")
        } else {
            each.collect::<String>().replace([',', ';'], "")
        }
    };
    of(one) == of(other)
}

fn line_of<'a>(syntax: &Syntax, kept: &str, from: &'a str) -> Option<Line<'a>> {
    let essence = if syntax.separates {
        // what stands between angle brackets is for the reader to fill in
        let words: Vec<&str> = kept.split_ascii_whitespace().collect();
        let words = words.join(" ");
        without_brackets(words.strip_prefix(PROMPT).unwrap_or(&words))
    } else {
        without_layout(kept)
    };
    (!essence.is_empty()).then(|| Line {
        essence,
        written: from.lines().next().unwrap_or_default().trim(),
    })
}

fn without_layout(code: &str) -> String {
    let is_of_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut kept = String::new();
    for part in code.split_whitespace() {
        let between_words = kept.ends_with(is_of_word) && part.starts_with(is_of_word);
        if between_words {
            kept.push(' ');
        }
        kept.push_str(part);
    }
    kept.truncate(kept.trim_end_matches([',', ';']).len());
    kept
}
