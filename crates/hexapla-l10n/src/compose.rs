//! A value as somebody writes it, made fit to stand in a catalogue.
//!
//! A value is Fluent text at its own margin: what [`canonical_pattern`](crate::canonical_pattern) returns,
//! or what a translator types into a field. Where a catalogue's layout would change it, a string literal
//! takes its place: blank at its ends, a first character that begins no line of a pattern, lines of blank.

use fluent_syntax::ast::PatternElement;

use crate::literal::escape;
use crate::parse::{Fault, parse_pattern};
use crate::places;

/// Where a value is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Behind the equals sign, if it has but one line.
    Inline,
    /// On lines of its own.
    Block,
}

/// `value` as it stands behind an equals sign, with the blank before it; lines of its own are indented by
/// `indent` spaces and end in LF.
///
/// Returns the syntax errors of `value`, with their places in [`normal_lines`] of it, when it has any.
pub(crate) fn compose(value: &str, layout: Layout, indent: usize) -> Result<String, Vec<Fault>> {
    let value = normal_lines(value);
    let pattern = parse_pattern(&value)?;
    let is_block = layout == Layout::Block || value.contains('\n');
    let mut composer = Composer {
        written: String::new(),
        indent,
        is_block,
        is_line_start: true,
    };
    let last = pattern.elements.len().saturating_sub(1);
    for (index, element) in pattern.elements.iter().enumerate() {
        match element {
            PatternElement::TextElement { value } => composer.text(value.text(), index == last),
            PatternElement::Placeable { expression } => {
                let span = places::placeable(&value, expression);
                composer.placeable(span.of(&value).unwrap_or_default());
            }
        }
    }
    if pattern.elements.is_empty() {
        composer.literal("");
    }
    Ok(composer.written)
}

/// `value` with LF for every line ending.
pub(crate) fn normal_lines(value: &str) -> String {
    let mut lines = value.replace("\r\n", "\n");
    while lines.contains("\r\n") {
        lines = lines.replace("\r\n", "\n");
    }
    lines
}

struct Composer {
    written: String,
    indent: usize,
    is_block: bool,
    /// Whether nothing stands on the line yet.
    is_line_start: bool,
}

impl Composer {
    /// Writes a text of one line at most.
    fn text(&mut self, text: &str, is_last: bool) {
        let (line, is_ended) = match text.strip_suffix('\n') {
            Some(line) => (line, true),
            None => (text, false),
        };
        let line = if self.is_line_start {
            self.line_start(line, is_ended || is_last)
        } else {
            line
        };
        let plain = if is_last && !is_ended {
            line.trim_end_matches(' ')
        } else {
            line
        };
        self.plain(plain);
        if plain.len() < line.len() {
            self.literal(line.get(plain.len()..).unwrap_or_default());
        }
        if is_ended {
            if self.written.is_empty() {
                self.literal("");
            }
            self.end_line();
            if is_last {
                self.literal("");
            }
        }
    }

    /// Writes what would be lost at the beginning of a line, and returns the rest of the line.
    fn line_start<'t>(&mut self, line: &'t str, is_whole: bool) -> &'t str {
        let shown = line.trim_start_matches(' ');
        let blank = line.get(..line.len() - shown.len()).unwrap_or_default();
        let is_first = self.written.is_empty();
        let is_lost = is_first || (is_whole && shown.is_empty());
        if is_lost && !blank.is_empty() {
            self.literal(blank);
            return shown;
        }
        if self.is_block && shown.starts_with(['.', '[', '*']) {
            let (special, rest) = shown.split_at(1);
            self.write(blank);
            self.literal(special);
            return rest;
        }
        line
    }

    /// Writes text in which only a carriage return could come to harm.
    fn plain(&mut self, text: &str) {
        for (index, part) in text.split('\r').enumerate() {
            if index > 0 {
                self.literal("\r");
            }
            self.write(part);
        }
    }

    fn placeable(&mut self, source: &str) {
        for (index, line) in source.split('\n').enumerate() {
            if index > 0 {
                self.end_line();
            }
            self.write(line);
        }
    }

    /// Writes a part of a line.
    fn write(&mut self, part: &str) {
        if part.is_empty() {
            return;
        }
        if std::mem::replace(&mut self.is_line_start, false) {
            let is_first = self.written.is_empty();
            if is_first && !self.is_block {
                self.written.push(' ');
            } else {
                self.written.push_str(if is_first { "\n" } else { "" });
                self.written.extend(std::iter::repeat_n(' ', self.indent));
            }
        }
        self.written.push_str(part);
    }

    fn literal(&mut self, text: &str) {
        self.write("{\"");
        self.write(&escape(text));
        self.write("\"}");
    }

    fn end_line(&mut self) {
        self.written.push('\n');
        self.is_line_start = true;
    }
}
