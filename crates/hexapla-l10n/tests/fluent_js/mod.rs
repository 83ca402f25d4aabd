//! Our tree in the shape in which fluent.js writes its own, spans and errors included.

use hexapla_diagnostics::{Finding, Noted, Span};
use hexapla_l10n::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Message,
    Pattern, PatternElement, Term, Variant, VariantKey,
};
use hexapla_l10n::{Catalogue, Piece, places};
use serde_json::{Value, json};

/// Writes one catalogue.
pub(crate) struct Writer<'s> {
    text: &'s str,
}

impl Writer<'_> {
    /// The whole catalogue, in fluent.js's words a resource.
    pub(crate) fn resource(read: &Noted<Catalogue<'_>>) -> Value {
        let text = read.value.text;
        let writer = Writer { text };
        let mut errors = read.findings.iter().filter_map(error).peekable();
        let mut body = Vec::new();
        for entry in &read.value.entries {
            let mut value = writer.entry(entry);
            if let Entry::Junk { content } = entry {
                let span = content.span();
                let first = errors.next().expect("junk has an error");
                value["annotations"] = json!([writer.annotation(first)]);
                // fluent.js stops at the first error.
                while errors.next_if(|error| error.2 < span.end).is_some() {}
            }
            body.push(value);
        }
        let whole = Span::new(0, text.len());
        writer.node("Resource", whole, json!({ "body": body }))
    }

    fn entry(&self, entry: &Entry<Piece<'_>>) -> Value {
        let span = places::entry(self.text, entry);
        match entry {
            Entry::Message(Message {
                id,
                value,
                attributes,
                comment,
            }) => {
                let value = value.as_ref();
                let fields = json!({
                    "id": self.identifier(id),
                    "value": value.map_or(Value::Null, |value| self.pattern(value)),
                    "attributes": self.attributes(attributes),
                    "comment": self.own_comment(comment.as_ref()),
                });
                self.node("Message", span, fields)
            }
            Entry::Term(Term {
                id,
                value,
                attributes,
                comment,
            }) => {
                let fields = json!({
                    "id": self.identifier(id),
                    "value": self.pattern(value),
                    "attributes": self.attributes(attributes),
                    "comment": self.own_comment(comment.as_ref()),
                });
                self.node("Term", span, fields)
            }
            Entry::Comment(comment) => self.comment("Comment", comment),
            Entry::GroupComment(comment) => self.comment("GroupComment", comment),
            Entry::ResourceComment(comment) => self.comment("ResourceComment", comment),
            Entry::Junk { content } => {
                let fields = json!({ "annotations": [], "content": content.text() });
                self.node("Junk", span, fields)
            }
        }
    }

    fn annotation(&self, (code, arguments, at): (&str, Value, usize)) -> Value {
        let fields = json!({ "code": code, "arguments": arguments });
        self.node("Annotation", Span::new(at, at), fields)
    }

    fn own_comment(&self, comment: Option<&Comment<Piece<'_>>>) -> Value {
        comment.map_or(Value::Null, |comment| self.comment("Comment", comment))
    }

    fn comment(&self, name: &str, comment: &Comment<Piece<'_>>) -> Value {
        let lines: Vec<&str> = comment.content.iter().map(Piece::text).collect();
        let span = places::comment(self.text, comment);
        self.node(name, span, json!({ "content": lines.join("\n") }))
    }

    fn identifier(&self, id: &Identifier<Piece<'_>>) -> Value {
        let fields = json!({ "name": id.name.text() });
        self.node("Identifier", id.name.span(), fields)
    }

    fn attributes(&self, attributes: &[Attribute<Piece<'_>>]) -> Value {
        let written = attributes.iter().map(|attribute| {
            let fields = json!({
                "id": self.identifier(&attribute.id),
                "value": self.pattern(&attribute.value),
            });
            let span = places::attribute(self.text, attribute);
            self.node("Attribute", span, fields)
        });
        written.collect()
    }

    fn pattern(&self, pattern: &Pattern<Piece<'_>>) -> Value {
        let span = places::pattern(self.text, pattern);
        let mut elements: Vec<Value> = Vec::new();
        let mut rest = pattern.elements.as_slice();
        let mut before = None;
        while let Some(first) = rest.first() {
            if let PatternElement::Placeable { expression } = first {
                let value = self.placeable(expression);
                before = Some(places::placeable(self.text, expression).end);
                elements.push(value);
                rest = &rest[1..];
                continue;
            }
            let is_text = |element: &&PatternElement<_>| {
                matches!(element, PatternElement::TextElement { .. })
            };
            let count = rest.iter().take_while(is_text).count();
            let (run, others) = rest.split_at(count);
            let start = before.unwrap_or_else(|| self.run_start(span, first));
            let end = others.first();
            let end = end.map_or(span.end, |next| places::element(self.text, next).start);
            let text: String = run.iter().map(text_of).collect();
            let fields = json!({ "value": text });
            elements.push(self.node("TextElement", Span::new(start, end), fields));
            rest = others;
        }
        self.node("Pattern", span, json!({ "elements": elements }))
    }

    /// fluent.js begins a text with its whole indentation when part of that is text.
    fn run_start(&self, pattern: Span, first: &PatternElement<Piece<'_>>) -> usize {
        let keeps_indentation = text_of(first).starts_with(' ');
        let start = places::element(self.text, first).start;
        if keeps_indentation {
            pattern.start
        } else {
            start
        }
    }

    fn placeable(&self, expression: &Expression<Piece<'_>>) -> Value {
        let fields = json!({ "expression": self.expression(expression) });
        let span = places::placeable(self.text, expression);
        self.node("Placeable", span, fields)
    }

    fn expression(&self, expression: &Expression<Piece<'_>>) -> Value {
        let span = places::expression(self.text, expression);
        match expression {
            Expression::Inline(expression) => self.inline(expression),
            Expression::Select { selector, variants } => {
                let variants: Vec<Value> = variants.iter().map(|v| self.variant(v)).collect();
                let fields = json!({ "selector": self.inline(selector), "variants": variants });
                self.node("SelectExpression", span, fields)
            }
        }
    }

    fn variant(&self, variant: &Variant<Piece<'_>>) -> Value {
        let span = places::key(&variant.key);
        let key = match &variant.key {
            VariantKey::Identifier { name } => {
                self.node("Identifier", span, json!({ "name": name.text() }))
            }
            VariantKey::NumberLiteral { value } => self.number(value),
        };
        let fields = json!({
            "key": key,
            "value": self.pattern(&variant.value),
            "default": variant.default,
        });
        self.node("Variant", places::variant(self.text, variant), fields)
    }

    fn number(&self, value: &Piece<'_>) -> Value {
        let fields = json!({ "value": value.text() });
        self.node("NumberLiteral", value.span(), fields)
    }

    fn inline(&self, expression: &InlineExpression<Piece<'_>>) -> Value {
        let span = places::inline(self.text, expression);
        let arguments = |arguments: &CallArguments<_>| {
            let span = places::call_arguments(self.text, expression);
            self.arguments(arguments, span.expect("a call"))
        };
        let attribute = |attribute: &Option<Identifier<_>>| {
            let attribute = attribute.as_ref();
            attribute.map_or(Value::Null, |attribute| self.identifier(attribute))
        };
        match expression {
            InlineExpression::StringLiteral { value } => {
                self.node("StringLiteral", span, json!({ "value": value.text() }))
            }
            InlineExpression::NumberLiteral { value } => self.number(value),
            InlineExpression::VariableReference { id } => {
                let fields = json!({ "id": self.identifier(id) });
                self.node("VariableReference", span, fields)
            }
            InlineExpression::MessageReference { id, attribute: of } => {
                let fields = json!({ "id": self.identifier(id), "attribute": attribute(of) });
                self.node("MessageReference", span, fields)
            }
            InlineExpression::TermReference {
                id,
                attribute: of,
                arguments: call,
            } => {
                let fields = json!({
                    "id": self.identifier(id),
                    "attribute": attribute(of),
                    "arguments": call.as_ref().map_or(Value::Null, arguments),
                });
                self.node("TermReference", span, fields)
            }
            InlineExpression::FunctionReference {
                id,
                arguments: call,
            } => {
                let fields = json!({ "id": self.identifier(id), "arguments": arguments(call) });
                self.node("FunctionReference", span, fields)
            }
            InlineExpression::Placeable { expression } => self.placeable(expression),
        }
    }

    fn arguments(&self, arguments: &CallArguments<Piece<'_>>, span: Span) -> Value {
        let positional = arguments.positional.iter();
        let positional: Vec<Value> = positional.map(|value| self.inline(value)).collect();
        let named = arguments.named.iter().map(|argument| {
            let fields = json!({
                "name": self.identifier(&argument.name),
                "value": self.inline(&argument.value),
            });
            let span = places::named_argument(self.text, argument);
            self.node("NamedArgument", span, fields)
        });
        let named: Vec<Value> = named.collect();
        let fields = json!({ "positional": positional, "named": named });
        self.node("CallArguments", span, fields)
    }

    /// A node of fluent.js, whose spans count UTF-16 code units.
    fn node(&self, name: &str, span: Span, mut fields: Value) -> Value {
        let units = |bytes: usize| self.text[..bytes].encode_utf16().count();
        fields["type"] = json!(name);
        fields["span"] = json!({
            "type": "Span",
            "start": units(span.start),
            "end": units(span.end),
        });
        fields
    }
}

fn text_of<'s>(element: &PatternElement<Piece<'s>>) -> &'s str {
    match element {
        PatternElement::TextElement { value } => value.text(),
        PatternElement::Placeable { .. } => "",
    }
}

/// The number and the arguments fluent.js gives an error, and the byte it was noticed at.
fn error(finding: &Finding) -> Option<(&str, Value, usize)> {
    let argument = |name: &str| match finding.args.get(name) {
        Some(hexapla_diagnostics::Arg::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    let at = finding.place.span?.start;
    let (number, arguments) = match (finding.code.name(), argument("kind")) {
        ("fluent-nonstandard", Some("missing-comma")) => ("E0003", json!([")"])),
        ("fluent-nonstandard", Some("unquoted-argument")) => ("E0014", json!([])),
        ("fluent-nonstandard", _) => ("E0025", json!(["{"])),
        ("fluent-limit-exceeded", _) => ("E0028", json!([])),
        ("fluent-syntax", Some(number)) => {
            let expected = argument("expected").map(|expected| match expected {
                "line-end" => "\u{2424}",
                expected => expected,
            });
            let name = argument("name").map(|name| name.trim_start_matches('-'));
            let escape = argument("escape").map(|escape| match number {
                "E0025" => escape.trim_start_matches('\\'),
                _ => escape,
            });
            let arguments: Vec<&str> = [expected, name, escape].into_iter().flatten().collect();
            (number, json!(arguments))
        }
        _ => return None,
    };
    Some((number, arguments, at))
}
