//! From a pattern to the channels of a unit.

use std::borrow::Cow;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use hexapla_content::{Inline, InlineKind};
use hexapla_diagnostics::Span;

use crate::canonical::canonical_inline;
use crate::literal::unescape;
use crate::{Piece, places};

use super::channel::{BAR, Channel, END, SIGN};
use super::entity;
use super::run::Run;
use super::tag::{self, Role};

/// The text of the pattern of a catalogue's `text`, and the pieces in it.
pub(super) fn read(text: &str, pattern: &Pattern<Piece<'_>>) -> (String, Vec<Inline>) {
    let mut walk = Walk {
        text,
        whole: places::pattern(text, pattern),
        channel: Channel::new(),
        run: Run::new(),
    };
    walk.pattern(pattern);
    walk.flush();
    walk.channel.finish()
}

/// Goes through a pattern.
struct Walk<'s> {
    text: &'s str,
    /// The bytes of the pattern.
    whole: Span,
    channel: Channel,
    run: Run,
}

impl<'s> Walk<'s> {
    fn pattern(&mut self, pattern: &Pattern<Piece<'s>>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.run.push(value.text(), value.span().start);
                }
                PatternElement::Placeable { expression } => self.placeable(expression),
            }
        }
    }

    fn placeable(&mut self, expression: &Expression<Piece<'s>>) {
        let span = places::placeable(self.text, expression);
        match expression {
            Expression::Select { selector, variants } => {
                self.flush();
                let head = format!("{{ {} ->", canonical_inline(selector));
                let end = places::inline(self.text, selector).end;
                let place = Span::new(span.start, end);
                self.channel.sign(InlineKind::Select, SIGN, &head, place);
                for variant in variants {
                    self.variant(variant);
                }
                self.channel.push_space();
                let place = Span::new(span.end - "}".len(), span.end);
                self.channel.sign(InlineKind::SelectEnd, END, "}", place);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.placeable(expression);
            }
            Expression::Inline(expression) => self.filled_in(expression, span),
        }
    }

    fn variant(&mut self, variant: &Variant<Piece<'s>>) {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            variant.key;
        let default = if variant.default { "*" } else { "" };
        let written = format!("{default}[{}]", key.text());
        self.channel.push_space();
        self.channel
            .sign(InlineKind::Variant, BAR, &written, key.span());
        self.channel.push_space();
        self.pattern(&variant.value);
        self.flush();
    }

    /// A placeable that is no choice. A literal that holds a letter or a digit is prose.
    fn filled_in(&mut self, expression: &InlineExpression<Piece<'s>>, span: Span) {
        let says = |text: &Cow<'_, str>| text.contains(char::is_alphanumeric);
        if let Some(prose) = literal(expression).filter(says) {
            self.run.push(&prose, span.start);
        } else {
            let written = format!("{{ {} }}", canonical_inline(expression));
            self.run.push_hole(written, span);
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
        span.of(self.text).map_or(self.whole, |_| span)
    }
}

/// What a literal says.
fn literal<'s>(expression: &InlineExpression<Piece<'s>>) -> Option<Cow<'s, str>> {
    match expression {
        InlineExpression::StringLiteral { value } => Some(unescape(value.text())),
        InlineExpression::NumberLiteral { value } => Some(Cow::Borrowed(value.text())),
        _ => None,
    }
}
