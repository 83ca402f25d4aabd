//! From a pattern to the channels of a unit.

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;
use hexapla_content::{Inline, InlineKind};
use hexapla_diagnostics::Span;

use crate::Piece;

use super::channel::{BAR, Channel, END, SIGN};
use super::entity;
use super::expression::{Written, key, key_text};
use super::tag::{self, Role};

/// A pattern's channels.
pub(super) struct Read {
    pub(super) text: String,
    pub(super) inlines: Vec<Inline>,
    /// One past the pattern's last byte in the catalogue.
    pub(super) end: usize,
}

/// Reads a pattern that stands somewhere after the byte `start` of `text`.
pub(super) fn read(text: &str, start: usize, pattern: &Pattern<Piece<'_>>) -> Read {
    let mut walk = Walk {
        text,
        start,
        at: start,
        channel: Channel::new(),
        run: Run::new(),
    };
    walk.pattern(pattern);
    walk.flush();
    let (text, inlines) = walk.channel.finish();
    Read {
        text,
        inlines,
        end: walk.at,
    }
}

/// Goes through a pattern in step with the catalogue's text, since the tree does not say where
/// braces stand.
struct Walk<'s> {
    text: &'s str,
    /// Where the unit begins.
    start: usize,
    /// One past the last byte seen.
    at: usize,
    channel: Channel,
    run: Run,
}

/// A placeable: the byte of its sign, what it says, where it stands.
type Hole = (usize, String, Span);

/// Prose and placeables without a choice in between: a tag may go over several of them.
struct Run {
    /// The prose, a sign for each placeable.
    text: String,
    /// The placeables, in order.
    holes: Vec<Hole>,
    /// Bytes of the run that begin a piece of the catalogue, and the byte of the catalogue.
    origins: Vec<(usize, usize)>,
}

impl Run {
    const fn new() -> Self {
        Self {
            text: String::new(),
            holes: Vec::new(),
            origins: Vec::new(),
        }
    }

    /// The byte of the catalogue for a byte of the run.
    fn origin(&self, at: usize) -> usize {
        let next = self.origins.partition_point(|&(own, _)| own <= at);
        let origin = next
            .checked_sub(1)
            .and_then(|index| self.origins.get(index));
        origin.map_or(0, |&(own, there)| there + at - own)
    }

    /// The placeables in a stretch of the run.
    fn holes_in(&self, start: usize, end: usize) -> impl Iterator<Item = &Hole> {
        let first = self.holes.partition_point(|hole| hole.0 < start);
        let rest = self.holes.get(first..).unwrap_or_default();
        rest.iter().take_while(move |hole| hole.0 < end)
    }

    /// A stretch of the run with its placeables written out.
    fn written(&self, start: usize, end: usize) -> String {
        let mut written = String::new();
        let mut done = start;
        for (at, target, _) in self.holes_in(start, end) {
            written.push_str(self.text.get(done..*at).unwrap_or_default());
            written.push_str(target);
            done = at + SIGN.len();
        }
        written.push_str(self.text.get(done..end).unwrap_or_default());
        written
    }
}

impl<'s> Walk<'s> {
    fn pattern(&mut self, pattern: &Pattern<Piece<'s>>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.prose(value.text(), *value),
                PatternElement::Placeable { expression } => self.placeable(expression),
            }
        }
    }

    fn prose(&mut self, text: &str, piece: Piece<'_>) {
        self.run
            .origins
            .push((self.run.text.len(), piece.span().start));
        self.run.text.push_str(text);
        self.see(piece);
    }

    fn see(&mut self, piece: Piece<'_>) {
        self.at = self.at.max(piece.span().end);
    }

    /// Moves past the next brace.
    fn brace(&mut self, brace: char) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let found = rest.find(brace).map(|at| self.at + at);
        self.at = found.map_or(self.at, |at| at + brace.len_utf8());
        found.unwrap_or(self.at)
    }

    fn placeable(&mut self, expression: &Expression<Piece<'s>>) {
        let start = self.brace('{');
        match expression {
            Expression::Select { selector, variants } => {
                self.flush();
                let Written { text, end } = Written::of(selector);
                self.at = self.at.max(end);
                let head = format!("{{ {text} ->");
                let span = Span::new(start, self.at);
                self.channel.sign(InlineKind::Select, SIGN, &head, span);
                for variant in variants {
                    self.variant(variant);
                }
                let end = self.brace('}');
                self.channel.push_space();
                let span = Span::new(end, self.at);
                self.channel.sign(InlineKind::SelectEnd, END, "}", span);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.placeable(expression);
                self.brace('}');
            }
            Expression::Inline(expression) => self.filled_in(start, expression),
        }
    }

    fn variant(&mut self, variant: &Variant<Piece<'s>>) {
        let key = key(variant);
        self.see(key);
        self.channel.push_space();
        let (kind, written) = (InlineKind::Variant, key_text(variant));
        self.channel.sign(kind, BAR, &written, key.span());
        self.channel.push_space();
        self.pattern(&variant.value);
        self.flush();
    }

    /// A placeable that is no choice. A literal that holds a letter or a digit is prose.
    fn filled_in(&mut self, start: usize, expression: &InlineExpression<Piece<'s>>) {
        let Written { text, end } = Written::of(expression);
        self.at = self.at.max(end);
        self.brace('}');
        self.run.origins.push((self.run.text.len(), start));
        let says = |text: &Cow<'_, str>| text.contains(char::is_alphanumeric);
        if let Some(prose) = literal(expression).filter(says) {
            self.run.text.push_str(&prose);
        } else {
            let span = Span::new(start, self.at);
            let hole = (self.run.text.len(), format!("{{ {text} }}"), span);
            self.run.holes.push(hole);
            self.run.text.push_str(SIGN);
        }
    }

    /// Moves the run into the channels.
    fn flush(&mut self) {
        let run = std::mem::replace(&mut self.run, Run::new());
        let mut done = 0;
        while let Some(found) = tag::next(&run.text, done) {
            self.stretch(&run, done, found.start);
            self.tag(&run, found.start, found.end);
            done = found.end;
        }
        self.stretch(&run, done, run.text.len());
    }

    /// Prose and placeables without a tag.
    fn stretch(&mut self, run: &Run, start: usize, end: usize) {
        let mut done = start;
        for (at, target, span) in run.holes_in(start, end) {
            self.words(run, done, *at);
            self.channel
                .sign(InlineKind::Placeable, SIGN, target, *span);
            done = at + SIGN.len();
        }
        self.words(run, done, end);
    }

    /// Prose alone: character references stand for what they mean.
    fn words(&mut self, run: &Run, start: usize, end: usize) {
        let text = run.text.get(..end).unwrap_or_default();
        let mut done = start;
        while let Some((found, meant)) = entity::next(text, done) {
            self.channel
                .push(text.get(done..found.start).unwrap_or_default());
            let written = text.get(found.clone()).unwrap_or_default();
            let span = self.span(run, found.start, found.end);
            self.channel.reference(meant, written, span);
            done = found.end;
        }
        self.channel.push(text.get(done..).unwrap_or_default());
    }

    /// A tag, cut where it holds prose, and its destinations.
    fn tag(&mut self, run: &Run, start: usize, end: usize) {
        let tag = run.text.get(start..end).unwrap_or_default();
        let divides = tag::divides(tag);
        if divides {
            self.channel.push_space();
        }
        let mut done = start;
        let mut destinations = Vec::new();
        for (role, value) in tag::values(tag) {
            let value = start + value.start..start + value.end;
            match role {
                // where the program fills it in, it belongs to the tag
                Role::Destination if run.holes_in(value.start, value.end).next().is_some() => {}
                Role::Destination => destinations.push(run.written(value.start, value.end)),
                Role::Prose => {
                    self.mark(run, done, value.start, &mut destinations);
                    self.stretch(run, value.start, value.end);
                    self.channel.push_space();
                    done = value.end;
                }
            }
        }
        self.mark(run, done, end, &mut destinations);
        if divides {
            self.channel.push_space();
        }
    }

    fn mark(&mut self, run: &Run, start: usize, end: usize, destinations: &mut Vec<String>) {
        let written = run.written(start, end);
        let words: Vec<&str> = written.split_whitespace().collect();
        let span = self.span(run, start, end);
        self.channel
            .mark(InlineKind::Markup, &words.join(" "), span);
        for destination in destinations.drain(..) {
            self.channel.mark(InlineKind::Link, &destination, span);
        }
    }

    /// The bytes of the catalogue for a stretch of the run.
    fn span(&self, run: &Run, start: usize, end: usize) -> Span {
        let span = Span::new(run.origin(start), run.origin(end.saturating_sub(1)) + 1);
        // an escape in a literal is longer in the catalogue than in the run
        let whole = Span::new(self.start, self.at);
        span.of(self.text).map_or(whole, |_| span)
    }
}

/// What a literal says.
fn literal<'s>(expression: &InlineExpression<Piece<'s>>) -> Option<Cow<'s, str>> {
    match expression {
        InlineExpression::StringLiteral { value } => Some(unescape_unicode_to_string(value.text())),
        InlineExpression::NumberLiteral { value } => Some(Cow::Borrowed(value.text())),
        _ => None,
    }
}
