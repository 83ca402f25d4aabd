//! Inline events: text, emphasis, links and the definitions they need.

use std::borrow::Cow;
use std::collections::BTreeSet;

use hexapla_content::InlineKind;
use hexapla_diagnostics::Span;
use pulldown_cmark::{CowStr, LinkType};

use crate::LIMITS;
use crate::baseline::own_lines_of;
use crate::blocks::Reader;
use crate::mask::STAND_IN;

/// An inline piece that is open.
#[derive(Debug)]
pub(crate) struct Open {
    /// Its index in the channel; `None` for one too deep to be kept.
    index: Option<usize>,
    /// A link's or an image's title.
    title: Option<Box<str>>,
}

/// The definitions a unit needs, each once; footnotes come last, for the line after one would be
/// taken for its text.
pub(crate) type Definitions = BTreeSet<(Defined, String)>;

/// What a definition defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Defined {
    Link,
    Footnote,
}

/// The definitions, a line each.
pub(crate) fn lines_of(definitions: &Definitions) -> String {
    if definitions.is_empty() {
        return String::new();
    }
    let lines: Vec<&str> = definitions.iter().map(|(_, line)| line.as_str()).collect();
    lines.join("\n")
}

impl<'a> Reader<'a, '_> {
    pub(crate) fn text(&mut self, text: &str, start: usize, end: usize) {
        if self.mask.holes(start, end).is_empty() {
            self.leaf_at(start, end).channel.push(text);
        } else {
            // A stand-in that did not become an inline tag: the file's own bytes are the text.
            let own = self.mask.span(start, end).of(self.file);
            let own = own.unwrap_or_default();
            self.leaf_at(start, end).channel.push(own);
        }
    }

    pub(crate) fn code(&mut self, text: &str, start: usize, end: usize) {
        let span = self.mask.span(start, end);
        let own = (!self.mask.holes(start, end).is_empty()).then(|| {
            let own = self.written(span).replace('\n', " ");
            own.trim_matches('`').to_owned()
        });
        let leaf = self.leaf_at(start, end);
        let index = leaf.channel.open(InlineKind::Code, span, "");
        // White space at a code span's edge is nobody's text.
        leaf.channel.push(own.as_deref().unwrap_or(text).trim());
        leaf.channel.close(index);
    }

    /// The bytes under `span` without the marks of containers, which a pool text no longer has.
    fn written(&self, span: Span) -> Cow<'a, str> {
        if self.only.is_some() {
            return Cow::Borrowed(span.of(self.file).unwrap_or_default());
        }
        let begun = self.leaf.as_ref().and_then(|leaf| leaf.start);
        let unit = begun.map_or(span.start, |start| self.mask.span(start, start).start);
        own_lines_of(self.file, span, unit)
    }

    pub(crate) fn inline_markup(&mut self, start: usize, end: usize) {
        if start < self.skip {
            return;
        }
        let span = self.mask.span(start, end);
        let written = self.written(span);
        let comment = written.starts_with("<!--") || written.starts_with("{/*");
        let target = hexapla_content::normalise(&written);
        let leaf = self.leaf_at(start, end);
        if !comment {
            let index = leaf.channel.open(InlineKind::Markup, span, &target);
            leaf.channel.close(index);
        }
    }

    pub(crate) fn footnote_reference(&mut self, label: &str, start: usize, end: usize) {
        let span = self.mask.span(start, end);
        let leaf = self.leaf_at(start, end);
        let index = leaf
            .channel
            .open(InlineKind::FootnoteReference, span, label);
        leaf.channel.close(index);
        leaf.definitions
            .insert((Defined::Footnote, format!("[^{label}]: ^")));
    }

    pub(crate) fn hard_break(&mut self, start: usize, end: usize) {
        let span = self.mask.span(start, end);
        let leaf = self.leaf_at(start, start);
        let index = leaf.channel.open(InlineKind::HardBreak, span, "");
        leaf.channel.close(index);
        leaf.channel.push_space();
        leaf.hard_break = true;
    }

    pub(crate) fn open(&mut self, kind: InlineKind, target: &str, start: usize, end: usize) {
        let span = self.mask.span(start, end);
        let deep = self.open.len() >= LIMITS.nesting;
        let leaf = self.leaf_at(start, end);
        let index = (!deep).then(|| leaf.channel.open(kind, span, target));
        self.open.push(Open { index, title: None });
        let told = self
            .blocks
            .exceeded
            .iter()
            .any(|(_, name, _)| *name == "inline-nesting");
        if deep && !told {
            let limit = (span.start, "inline-nesting", LIMITS.nesting);
            self.blocks.exceeded.push(limit);
        }
    }

    /// Ends the innermost piece; a link's or an image's title is text that follows its own.
    pub(crate) fn close_inline(&mut self) {
        let (Some(open), Some(leaf)) = (self.open.pop(), &mut self.leaf) else {
            return;
        };
        if let Some(title) = open.title {
            leaf.channel.push_space();
            leaf.channel.push(&title);
        }
        if let Some(index) = open.index {
            leaf.channel.close(index);
        }
    }

    pub(crate) fn link(
        &mut self,
        kind: InlineKind,
        link_type: LinkType,
        [target, title, id]: [&CowStr<'_>; 3],
        start: usize,
        end: usize,
    ) {
        let restored = target
            .contains(STAND_IN)
            .then(|| self.written_destination(start, end));
        let target = restored.as_deref().unwrap_or(target);
        self.open(kind, target, start, end);
        let by_reference = matches!(
            link_type,
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut
        );
        if let Some(open) = self.open.last_mut().filter(|_| !title.is_empty()) {
            open.title = Some(title.as_ref().into());
        }
        if by_reference {
            let leaf = self.leaf_at(start, end);
            let title = if title.is_empty() {
                String::new()
            } else {
                format!(" \"{}\"", escaped(title, "\""))
            };
            let label: Vec<&str> = id.split_whitespace().filter(|word| *word != ">").collect();
            let target = escaped(target, "<>");
            let line = format!("[{}]: <{target}>{title}", label.join(" "));
            leaf.definitions.insert((Defined::Link, line));
        }
    }

    /// The destination of the inline link at `start..end` of the copy, as it stands in the file.
    pub(crate) fn written_destination(&self, start: usize, end: usize) -> String {
        let span = self.mask.span(start, end);
        let link = span.of(self.file).unwrap_or_default();
        let after = link
            .rfind("](")
            .map_or(link, |at| link.get(at + 2..).unwrap_or_default());
        after.trim_end_matches(')').trim().to_owned()
    }
}

/// `text` on one line, with backslashes before `marks` and itself, and no entity in it.
fn escaped(text: &str, marks: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => result.push_str("&amp;"),
            '\n' | '\r' => result.push(' '),
            '\\' => result.push_str("\\\\"),
            _ if marks.contains(c) => {
                result.push('\\');
                result.push(c);
            }
            _ => result.push(c),
        }
    }
    result
}
