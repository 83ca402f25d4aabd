//! Patterns: text and placeables, over one line or several.

use fluent_syntax::ast::{Pattern, PatternElement};
use hexapla_diagnostics::Span;

use super::{Fault, Kind, Parser, Step};
use crate::Piece;

type Elements<'s> = Vec<PatternElement<Piece<'s>>>;

impl<'s> Parser<'s> {
    /// Reads the pattern that begins behind an equals sign or a key; `None` when there is none, and
    /// then nothing is passed.
    pub(super) fn pattern(&mut self) -> Step<Option<Pattern<Piece<'s>>>> {
        let start = self.at;
        self.skip_spaces();
        if !self.is_line_end() {
            return self.lines(Indentation::NONE).map(Some);
        }
        self.skip_blank_lines();
        if self.continues() {
            let mut indentation = Indentation::NONE;
            indentation.of_line(self);
            return self.lines(indentation).map(Some);
        }
        self.at = start;
        Ok(None)
    }

    /// Reads the pattern of an attribute or a variant, which must have one.
    pub(super) fn needed_pattern(&mut self) -> Step<Pattern<Piece<'s>>> {
        let pattern = self.pattern()?;
        Ok(pattern.unwrap_or_else(|| {
            self.note(Kind::NoValue, self.at);
            Pattern {
                elements: Vec::new(),
            }
        }))
    }

    /// Reads everything as one pattern, whose lines neither end it nor are dedented.
    pub(super) fn whole_pattern(mut self) -> Result<Pattern<Piece<'s>>, Vec<Fault>> {
        let mut elements = Vec::new();
        while self.peek().is_some() {
            let Ok(start) = self.line(&mut elements, self.at) else {
                break;
            };
            self.at += self.line_end_at(self.at);
            self.push_text(&mut elements, start, self.at);
        }
        if self.faults.is_empty() {
            Ok(Pattern { elements })
        } else {
            Err(self.faults)
        }
    }

    /// Says whether the line that begins here goes on with a pattern: an indented one that begins
    /// with none of `}`, `.`, `[` and `*`, or any that begins with a placeable.
    fn continues(&self) -> bool {
        let indent = self.spaces();
        match self.byte(self.at + indent) {
            None | Some(b'}' | b'.' | b'[' | b'*') => false,
            Some(b'{') => true,
            Some(_) => indent > 0,
        }
    }

    /// The number of spaces that stand here.
    fn spaces(&self) -> usize {
        let is_space = |byte: &&u8| **byte == b' ';
        self.rest().iter().take_while(is_space).count()
    }

    /// Reads the lines of a pattern from here to the end of its last line, which is not passed.
    fn lines(&mut self, mut indentation: Indentation) -> Step<Pattern<Piece<'s>>> {
        let begin = self.at;
        let mut elements = Vec::with_capacity(1);
        loop {
            let start = self.line(&mut elements, self.at)?;
            let end = self.at;
            if !self.next_line() {
                self.push_text(&mut elements, start, end);
                break;
            }
            self.push_line_end(&mut elements, start, end);
            self.push_blank_lines(&mut elements, end, &mut indentation);
            indentation.of_line(self);
        }
        if indentation.is_uneven() {
            self.uneven.push(Span::new(begin, self.at));
        }
        if let Some(common) = indentation.common {
            dedent(&mut elements, self.text, common);
        }
        trim(&mut elements);
        Ok(Pattern { elements })
    }

    /// Reads to the end of the line, where text begins at `start`. Returns where the line's last
    /// text begins, which is not yet pushed.
    fn line(&mut self, elements: &mut Elements<'s>, mut start: usize) -> Step<usize> {
        loop {
            let stop = memchr::memchr3(b'{', b'}', b'\n', self.rest());
            let stop = stop.map_or(self.text.len(), |offset| self.at + offset);
            match self.byte(stop) {
                Some(b'{') => {
                    self.at = stop;
                    self.push_text(elements, start, stop);
                    let expression = self.placeable()?;
                    elements.push(PatternElement::Placeable { expression });
                    start = self.at;
                }
                Some(b'}') => {
                    self.note(Kind::ClosingBrace, stop);
                    self.at = stop + 1;
                }
                _ => {
                    self.at = self.end_of_line();
                    return Ok(start.min(self.at));
                }
            }
        }
    }

    /// Goes to the beginning of the pattern's next line, if it has one.
    fn next_line(&mut self) -> bool {
        let end = self.at;
        self.at += self.line_end_at(end);
        if self.at > end {
            self.skip_blank_lines();
            if self.continues() {
                return true;
            }
        }
        self.at = end;
        false
    }

    fn push_text(&self, elements: &mut Elements<'s>, start: usize, end: usize) {
        if start < end {
            let value = self.piece(start, end);
            elements.push(PatternElement::TextElement { value });
        }
    }

    /// Pushes a line's last text with its line ending, of which only the line feed is text.
    fn push_line_end(&self, elements: &mut Elements<'s>, start: usize, end: usize) {
        let length = self.line_end_at(end);
        if length == 1 {
            self.push_text(elements, start, end + 1);
        } else {
            self.push_text(elements, start, end);
            self.push_text(elements, end + 1, end + length);
        }
    }

    /// Pushes the line feeds of the blank lines between the line that ends at `end` and here.
    fn push_blank_lines(
        &self,
        elements: &mut Elements<'s>,
        end: usize,
        indentation: &mut Indentation,
    ) {
        let from = end + self.line_end_at(end);
        let blank = self.text.as_bytes().get(from..self.at).unwrap_or_default();
        let mut line = from;
        for feed in memchr::memchr_iter(b'\n', blank) {
            let feed = from + feed;
            self.push_text(elements, feed, feed + 1);
            if feed > line && self.byte(feed - 1) == Some(b' ') {
                indentation.of_blanks = indentation.of_blanks.max(feed - line);
            }
            line = feed + 1;
        }
    }
}

/// The indentation of a pattern's lines, except of one that begins behind an equals sign.
#[derive(Clone, Copy, Debug)]
struct Indentation {
    /// The least, in bytes: what the specification cuts off every line.
    common: Option<usize>,
    /// What fluent-rs 0.17 cuts off: the least of the lines that begin with text.
    of_text: Option<usize>,
    /// The greatest of the lines that begin with a placeable, which fluent-rs drops.
    of_placeables: usize,
    /// The greatest of the blank lines, of which fluent-rs keeps what it does not cut off.
    of_blanks: usize,
}

impl Indentation {
    const NONE: Self = Self {
        common: None,
        of_text: None,
        of_placeables: 0,
        of_blanks: 0,
    };

    /// Counts the line that begins where the parser stands.
    fn of_line(&mut self, parser: &Parser<'_>) {
        let least = |other: Option<usize>, indent: usize| Some(other.unwrap_or(indent).min(indent));
        let indent = parser.spaces();
        self.common = least(self.common, indent);
        if parser.byte(parser.at + indent) == Some(b'{') {
            self.of_placeables = self.of_placeables.max(indent);
            if indent > 0 {
                return;
            }
        }
        self.of_text = least(self.of_text, indent);
    }

    /// Says whether fluent-rs makes another text of the lines than the specification.
    fn is_uneven(self) -> bool {
        let Some(common) = self.common else {
            return false;
        };
        let differs = |of_text: usize| of_text != common || self.of_blanks > of_text;
        self.of_placeables > common || self.of_text.is_some_and(differs)
    }
}

/// Cuts `common` spaces off every line of `text` among `elements`.
fn dedent(elements: &mut Elements<'_>, text: &str, common: usize) {
    elements.retain_mut(|element| {
        let PatternElement::TextElement { value } = element else {
            return true;
        };
        let begins_line = value.begins_line(text) && value.text().starts_with(' ');
        if begins_line {
            *value = value.without_start(common);
        }
        !value.text().is_empty()
    });
}

/// Trims the blank at a pattern's end; its last element stays, if only as an empty text.
fn trim(elements: &mut Elements<'_>) {
    while let [others @ .., PatternElement::TextElement { value }] = elements.as_mut_slice() {
        *value = value.trimmed_end();
        if !value.text().is_empty() || others.is_empty() {
            break;
        }
        elements.pop();
    }
}
