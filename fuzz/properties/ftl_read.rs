//! What holds of reading any text as a catalogue.
//!
//! The fuzz target of the same name and the tests of `hexapla-l10n` both run this.

use hexapla_diagnostics::{Place, Position, Span};
use hexapla_l10n::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, InlineExpression, Pattern,
    PatternElement, Variant, VariantKey,
};
use hexapla_l10n::{Catalogue, Piece, canonical_pattern, places};

/// Panics unless reading `text` keeps every promise.
pub(crate) fn holds(text: &str) {
    let read = Catalogue::read(text, &Place::project());
    let catalogue = &read.value;
    assert_eq!(catalogue.text, text);
    entries_tile(catalogue);
    for entry in &catalogue.entries {
        Spans { text }.entry(entry);
    }
    let mut before = 0;
    for finding in &read.findings {
        let Some(span) = finding.place.span else {
            continue;
        };
        assert!(span.of(text).is_some(), "{finding:?} lies in the text");
        assert!(before <= span.start, "findings stand in order");
        before = span.start;
        let position = Position::of(text, span.start);
        assert_eq!(finding.place.position, Some(position));
    }
    for junk in junk(catalogue) {
        let explained = read.findings.iter().any(|finding| {
            let at = finding.place.span.map(|span| span.start);
            at.is_some_and(|at| junk.start <= at && at <= junk.end)
        });
        assert!(explained, "junk has a finding");
    }
}

/// Entries stand one behind the other, and only blank lines stand between them.
fn entries_tile(catalogue: &Catalogue<'_>) {
    let text = catalogue.text;
    let mut done = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let spans = catalogue.entries.iter();
    let spans: Vec<Span> = spans.map(|entry| places::entry(text, entry)).collect();
    if spans.is_empty() && text.len() > hexapla_l10n::LIMITS.file {
        return;
    }
    for span in spans.into_iter().chain([Span::new(text.len(), text.len())]) {
        let between = Span::new(done, span.start).of(text).expect("no overlap");
        let between = between.replace("\r\n", "\n");
        assert_eq!(between.trim_matches([' ', '\n']), "", "nothing is lost");
        done = span.end;
    }
}

fn junk(catalogue: &Catalogue<'_>) -> Vec<Span> {
    let junk = catalogue.entries.iter().filter_map(|entry| match entry {
        Entry::Junk { content } => Some(content.span()),
        _ => None,
    });
    junk.collect()
}

/// Looks at the span of every node: inside the text, on characters, inside its parent's.
struct Spans<'s> {
    text: &'s str,
}

impl Spans<'_> {
    fn within(&self, inner: Span, outer: Span) {
        assert!(inner.of(self.text).is_some(), "{inner:?} cuts a character");
        let is_inside = outer.start <= inner.start && inner.end <= outer.end;
        assert!(is_inside, "{inner:?} lies outside of {outer:?}");
    }

    fn piece(&self, piece: &Piece<'_>, outer: Span) {
        assert_eq!(piece.span().of(self.text), Some(piece.text()));
        self.within(piece.span(), outer);
    }

    fn entry(&self, entry: &Entry<Piece<'_>>) {
        let whole = places::entry(self.text, entry);
        self.within(whole, Span::new(0, self.text.len()));
        match entry {
            Entry::Message(message) => {
                self.piece(&message.id.name, whole);
                self.own_comment(message.comment.as_ref(), whole);
                if let Some(value) = &message.value {
                    self.pattern(value, whole);
                }
                self.attributes(&message.attributes, whole);
            }
            Entry::Term(term) => {
                self.piece(&term.id.name, whole);
                self.own_comment(term.comment.as_ref(), whole);
                self.pattern(&term.value, whole);
                self.attributes(&term.attributes, whole);
            }
            Entry::Comment(comment)
            | Entry::GroupComment(comment)
            | Entry::ResourceComment(comment) => self.comment(comment, whole),
            Entry::Junk { content } => self.piece(content, whole),
        }
    }

    fn own_comment(&self, comment: Option<&Comment<Piece<'_>>>, outer: Span) {
        if let Some(comment) = comment {
            self.comment(comment, outer);
        }
    }

    fn comment(&self, comment: &Comment<Piece<'_>>, outer: Span) {
        let whole = places::comment(self.text, comment);
        self.within(whole, outer);
        for line in &comment.content {
            self.piece(line, whole);
        }
    }

    fn attributes(&self, attributes: &[Attribute<Piece<'_>>], outer: Span) {
        for attribute in attributes {
            let whole = places::attribute(self.text, attribute);
            self.within(whole, outer);
            assert!(
                whole
                    .of(self.text)
                    .is_some_and(|text| text.starts_with('.'))
            );
            self.piece(&attribute.id.name, whole);
            self.pattern(&attribute.value, whole);
        }
    }

    fn pattern(&self, pattern: &Pattern<Piece<'_>>, outer: Span) {
        assert!(!pattern.elements.is_empty(), "a pattern has an element");
        let whole = places::pattern(self.text, pattern);
        self.within(whole, outer);
        let mut done = whole.start;
        for element in &pattern.elements {
            let span = places::element(self.text, element);
            self.within(span, Span::new(done, whole.end));
            done = span.end;
            match element {
                PatternElement::TextElement { value } => self.piece(value, whole),
                PatternElement::Placeable { expression } => self.placeable(expression, whole),
            }
        }
        reads_again(pattern);
    }

    fn placeable(&self, expression: &Expression<Piece<'_>>, outer: Span) {
        let whole = places::placeable(self.text, expression);
        self.within(whole, outer);
        let braces = whole.of(self.text).expect("inside the text");
        assert!(braces.starts_with('{') && braces.ends_with('}'));
        let inside = places::expression(self.text, expression);
        self.within(inside, whole);
        match expression {
            Expression::Inline(expression) => self.inline(expression, inside),
            Expression::Select { selector, variants } => {
                self.inline(selector, inside);
                for variant in variants {
                    self.variant(variant, inside);
                }
            }
        }
    }

    fn variant(&self, variant: &Variant<Piece<'_>>, outer: Span) {
        let whole = places::variant(self.text, variant);
        self.within(whole, outer);
        let mark = if variant.default { '*' } else { '[' };
        assert!(
            whole
                .of(self.text)
                .is_some_and(|text| text.starts_with(mark))
        );
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            &variant.key;
        self.piece(key, whole);
        self.pattern(&variant.value, whole);
    }

    fn inline(&self, expression: &InlineExpression<Piece<'_>>, outer: Span) {
        let whole = places::inline(self.text, expression);
        self.within(whole, outer);
        match expression {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => self.piece(value, whole),
            InlineExpression::VariableReference { id } => self.piece(&id.name, whole),
            InlineExpression::MessageReference { id, attribute } => {
                self.piece(&id.name, whole);
                if let Some(attribute) = attribute {
                    self.piece(&attribute.name, whole);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.piece(&id.name, whole);
                self.arguments(expression, arguments, whole);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.piece(&id.name, whole);
                if let Some(arguments) = arguments {
                    self.arguments(expression, arguments, whole);
                }
            }
            InlineExpression::Placeable { expression } => self.placeable(expression, whole),
        }
    }

    fn arguments(
        &self,
        call: &InlineExpression<Piece<'_>>,
        arguments: &CallArguments<Piece<'_>>,
        outer: Span,
    ) {
        let whole = places::call_arguments(self.text, call).expect("a call");
        self.within(whole, outer);
        let brackets = whole.of(self.text).expect("inside the text");
        assert!(brackets.starts_with('(') && brackets.ends_with(')'));
        for argument in &arguments.positional {
            self.inline(argument, whole);
        }
        for argument in &arguments.named {
            let span = places::named_argument(self.text, argument);
            self.within(span, whole);
            self.inline(&argument.value, span);
        }
    }
}

/// The canonical text of a pattern is read as the same pattern.
fn reads_again(pattern: &Pattern<Piece<'_>>) {
    let canonical = canonical_pattern(pattern);
    // Behind `{""}`, a first character that begins no pattern on a line of its own does no harm.
    let lines = canonical.replace('\n', "\n ");
    let again = format!("a =\n {{\"\"}}{lines}");
    let read = Catalogue::read(&again, &Place::project()).value;
    let [Entry::Message(message)] = read.entries.as_slice() else {
        panic!("{again:?} is a message");
    };
    let value = message.value.as_ref().expect("it has a value");
    let found = canonical_pattern(value);
    assert_eq!(found, format!("{{ \"\" }}{canonical}"));
}
