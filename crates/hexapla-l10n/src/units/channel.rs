//! The text of a message as it grows, and the pieces in it.

use std::collections::BTreeMap;

use hexapla_content::{Inline, InlineKind, normalise};
use hexapla_diagnostics::Span;

use super::tag::{self, Edge};

/// Stands in the text for what the program fills in.
pub(super) const SIGN: &str = "\u{fffc}";

/// Stands between the variants of a choice.
pub(super) const BAR: &str = "|";

/// Stands for the end of a choice: set apart from the last variant, but not from what follows.
pub(super) const END: &str = "| \u{fffc}";

/// A text under construction: white space collapses as it comes, so that every piece knows its
/// place in the finished text.
#[derive(Debug)]
pub(super) struct Channel {
    text: String,
    inlines: Vec<Inline>,
    space: bool,
}

impl Channel {
    pub(super) const fn new() -> Self {
        Self {
            text: String::new(),
            inlines: Vec::new(),
            space: false,
        }
    }

    /// Adds prose, its white space collapsed, in NFC.
    pub(super) fn push(&mut self, chunk: &str) {
        let is_space = |edge: Option<char>| edge.is_some_and(char::is_whitespace);
        self.space |= is_space(chunk.chars().next());
        let words = normalise(chunk);
        if !words.is_empty() {
            self.fill_gap();
            self.text.push_str(&words);
            self.space = is_space(chunk.chars().next_back());
        }
    }

    /// Sets what follows apart from what was.
    pub(super) const fn push_space(&mut self) {
        self.space = true;
    }

    /// Adds a piece that `sign` stands for.
    pub(super) fn sign(&mut self, kind: InlineKind, sign: &str, target: &str, span: Span) {
        self.fill_gap();
        let start = self.text.len();
        self.text.push_str(sign);
        self.inlines.push(Inline {
            kind,
            text: start..self.text.len(),
            span,
            target: target.into(),
        });
    }

    /// Adds a character reference: what it means is text, how it is written is a piece.
    pub(super) fn reference(&mut self, meant: char, written: &str, span: Span) {
        if meant.is_whitespace() {
            self.space = true;
            self.mark(InlineKind::Markup, written, span);
            return;
        }
        let mut bytes = [0; 4];
        self.sign(
            InlineKind::Markup,
            meant.encode_utf8(&mut bytes),
            written,
            span,
        );
    }

    /// Adds a piece that leaves no trace in the text.
    pub(super) fn mark(&mut self, kind: InlineKind, target: &str, span: Span) {
        self.fill_gap();
        let at = self.text.len();
        self.inlines.push(Inline {
            kind,
            text: at..at,
            span,
            target: target.into(),
        });
    }

    /// The text and its pieces.
    pub(super) fn finish(mut self) -> (String, Vec<Inline>) {
        let end = self.text.trim_end_matches(' ').len();
        self.text.truncate(end);
        for inline in &mut self.inlines {
            inline.text.start = inline.text.start.min(end);
            inline.text.end = inline.text.end.min(end);
        }
        let inlines = with_code(self.inlines);
        (self.text, inlines)
    }

    fn fill_gap(&mut self) {
        if self.space && !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.space = false;
    }
}

/// The pieces with what stands between tags of code, as a piece of its own after the tag that opens it.
fn with_code(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut open: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut code: BTreeMap<usize, Inline> = BTreeMap::new();
    for (at, inline) in inlines.iter().enumerate() {
        match tag::code_tag(&inline.target) {
            Some((name, Edge::Opens)) => open.entry(name).or_default().push(at),
            Some((name, Edge::Closes)) => {
                let begun = open.get_mut(&name).and_then(Vec::pop);
                let before = begun.and_then(|begun| Some((begun, inlines.get(begun)?)));
                if let Some((begun, before)) =
                    before.filter(|(_, b)| b.text.end < inline.text.start)
                {
                    let piece = Inline {
                        kind: InlineKind::Code,
                        text: before.text.end..inline.text.start,
                        span: Span::new(before.span.end, inline.span.start),
                        target: "".into(),
                    };
                    code.insert(begun, piece);
                }
            }
            None => {}
        }
    }
    let pieces = inlines.into_iter().enumerate();
    pieces
        .flat_map(|(at, inline)| std::iter::once(inline).chain(code.remove(&at)))
        .collect()
}
