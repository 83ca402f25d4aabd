//! From a message to text.

mod call;
mod frame;

use std::borrow::Cow;

use fluent_bundle::FluentArgs;
use hexapla_diagnostics::{Arg, Code, Finding};

use super::formatter::Formatter;
use super::list::{ListOptions, ListSink};
use super::markup::Markup;
use super::message::{
    Element, Entry, Expression, Key, Name, Pattern, Placeable, Reference, ReferenceKind, Select,
    Stretch,
};
use super::output::{Isolation, Output, Sink};
use super::value::{Oddity, Value};
use crate::LIMITS;
use crate::findings::{
    FORMAT_CYCLE, FORMAT_LIMIT, FORMAT_REFERENCE, FORMAT_VALUE, FORMAT_VARIABLE,
};
use frame::{Frame, Variables};

/// One message on its way to text.
pub(super) struct Resolver<'a> {
    formatter: &'a Formatter,
    arguments: &'a FluentArgs<'a>,
    sink: Sink,
    /// How many placeables were met.
    placeables: usize,
    /// The message is given up: a limit was reached.
    stopped: bool,
    findings: Vec<Finding>,
}

/// What a message came to.
pub(super) struct Resolved {
    /// The text; `None` when a limit was reached, so that no text of it can be shown.
    pub(super) text: Option<String>,
    pub(super) findings: Vec<Finding>,
}

/// Writes `pattern`, which stands in `entry` of the `link`-th locale of the chain.
pub(super) fn resolve<'a>(
    formatter: &'a Formatter,
    link: usize,
    entry: &'a Entry,
    pattern: &'a Pattern,
    arguments: &'a FluentArgs<'a>,
    output: Output,
) -> Resolved {
    let mut resolver = Resolver {
        formatter,
        arguments,
        sink: Sink::new(output),
        placeables: 0,
        stopped: false,
        findings: Vec::new(),
    };
    if let Some(messages) = formatter.messages(link) {
        let frame = Frame {
            link,
            messages,
            entry,
            whole: pattern,
            variables: Variables::Arguments,
            caller: None,
            alone: true,
            within: Markup::Text,
        };
        resolver.pattern(&frame, pattern);
    }
    let Resolver {
        sink,
        stopped,
        findings,
        ..
    } = resolver;
    Resolved {
        text: (!stopped).then(|| sink.into_text()),
        findings,
    }
}

impl<'a> Resolver<'a> {
    /// Writes `pattern`, which is the frame's whole or a variant in it.
    fn pattern(&mut self, frame: &Frame<'a, '_>, pattern: &'a Pattern) {
        let frame = &Frame {
            alone: frame.alone && pattern.0.len() == 1,
            ..*frame
        };
        for element in &pattern.0 {
            match element {
                Element::Text(text) => self.sink.own_text(frame.text(*text), frame.within),
                Element::Placeable(placeable) => self.placeable(frame, placeable),
            }
            if self.sink.is_full() {
                self.stop(frame, "output", LIMITS.output);
            }
            if self.stopped {
                return;
            }
        }
    }

    fn placeable(&mut self, frame: &Frame<'a, '_>, placeable: &'a Placeable) {
        if !self.counts(frame) {
            return;
        }
        let place = frame.place(placeable);
        match &placeable.expression {
            Expression::Text(text) => self.sink.value(frame.text(*text), place),
            Expression::Reference(reference) => self.reference(frame, reference, place),
            Expression::Select(select) => {
                let variant = self.variant(frame, select);
                self.pattern(frame, variant);
            }
            Expression::Placeable(inner) => self.placeable(frame, inner),
            expression => {
                let value = self.evaluate(frame, expression);
                self.write(frame, value, expression, place);
            }
        }
    }

    /// Counts a placeable; `false` once there are too many.
    fn counts(&mut self, frame: &Frame<'a, '_>) -> bool {
        self.placeables += 1;
        if self.placeables > LIMITS.placeables {
            self.stop(frame, "placeables", LIMITS.placeables);
        }
        !self.stopped
    }

    fn stop(&mut self, frame: &Frame<'a, '_>, limit: &'static str, most: usize) {
        if !self.stopped {
            let finding = frame.finding(FORMAT_LIMIT, None);
            self.findings
                .push(finding.with("limit", limit).with("most", most));
        }
        self.stopped = true;
    }

    fn find(&mut self, code: Code, frame: &Frame<'a, '_>, at: Stretch, name: impl Into<Arg>) {
        let finding = frame.finding(code, Some(at)).with("name", name);
        self.findings.push(finding);
    }

    /// Writes a value as the locale of the frame does.
    fn write(
        &mut self,
        frame: &Frame<'a, '_>,
        value: Value<'a>,
        expression: &'a Expression,
        place: Markup,
    ) {
        let data = &frame.messages.data;
        let isolation = frame.isolation(place);
        let text = match value {
            Value::Nothing => return,
            Value::List(items, options) => {
                return self.write_list(frame, &items, options, place);
            }
            Value::Number(number) => {
                self.sink.open(isolation);
                data.write_number(&mut self.sink, &number);
                return self.sink.close(isolation);
            }
            Value::Text(text) => text,
            Value::Moment(moment, options) => match data.moment(moment, &options) {
                Some(text) => text.into(),
                None => self.unusable(frame, expression).into(),
            },
            Value::Custom(custom) => data.text_of(custom),
            Value::Missing => {
                self.shown_by_a_term(frame, expression);
                format!("{{{}}}", frame.spelt(expression)).into()
            }
        };
        self.sink.open(isolation);
        self.sink.value(&text, place);
        self.sink.close(isolation);
    }

    /// Writes a list: its items are isolated one by one, what joins them is the locale's own.
    fn write_list(
        &mut self,
        frame: &Frame<'a, '_>,
        items: &[String],
        options: ListOptions,
        place: Markup,
    ) {
        let is_one_of_several = items.len() > 1 && place == Markup::Text;
        let mut list = ListSink {
            sink: &mut self.sink,
            isolation: if is_one_of_several {
                Isolation::Marked
            } else {
                frame.isolation(place)
            },
            place,
        };
        frame.messages.data.write_list(&mut list, options, items);
    }

    /// A variable that a term's call did not give: selecting on it is fine, showing it is not.
    fn shown_by_a_term(&mut self, frame: &Frame<'a, '_>, expression: &Expression) {
        let in_term = !matches!(frame.variables, Variables::Arguments);
        if let Expression::Variable { name, span } = expression
            && in_term
        {
            let name = format!("${}", frame.messages.name(*name));
            self.find(FORMAT_VARIABLE, frame, *span, name);
        }
    }

    /// A value that cannot be written as it was asked for: a finding, and what is shown instead.
    fn unusable(&mut self, frame: &Frame<'a, '_>, expression: &Expression) -> String {
        let name = frame.spelt(expression);
        if let Some(span) = expression.span() {
            self.find(FORMAT_VALUE, frame, span, name.as_str());
        }
        format!("{{{name}}}")
    }

    /// The variant that fits.
    fn variant(&mut self, frame: &Frame<'a, '_>, select: &'a Select) -> &'a Pattern {
        let selector = self.evaluate(frame, &select.selector);
        let selector = match selector {
            Value::Custom(custom) => Value::Text(frame.messages.data.text_of(custom)),
            other => other,
        };
        let mut category = None;
        let fits = |key: &Key| match (key, &selector) {
            (Key::Word(word, _), Value::Text(text)) => frame.text(*word) == text.as_ref(),
            (Key::Word(_, Some(wanted)), Value::Number(number)) => {
                let plural = || frame.messages.data.plural(number);
                *category.get_or_insert_with(plural) == *wanted
            }
            #[expect(clippy::float_cmp, reason = "[1] means exactly 1")]
            (Key::Number(wanted), Value::Number(number)) => *wanted == number.value,
            _ => false,
        };
        let mut keys = select.variants.iter().map(|variant| &variant.key);
        let chosen = keys.position(fits).unwrap_or(select.default);
        let variant = select.variants.get(chosen).or(select.variants.first());
        &variant
            .expect("a choice without variants is not compiled")
            .pattern
    }

    /// The value of an expression that selects, or that is given to a function.
    fn evaluate(&mut self, frame: &Frame<'a, '_>, expression: &'a Expression) -> Value<'a> {
        match expression {
            Expression::Text(text) => Value::Text(Cow::Borrowed(frame.text(*text))),
            Expression::Number(number) => Value::Number(*number),
            Expression::Variable { name, span } => self.variable(frame, *name, *span),
            Expression::Call(call) => self.call(frame, call),
            Expression::Placeable(inner) if self.counts(frame) => {
                self.evaluate(frame, &inner.expression)
            }
            Expression::Placeable(_) | Expression::TooDeep => Value::Missing,
            Expression::Reference(_) | Expression::Select(_) => self.as_text(frame, expression),
        }
    }

    /// What becomes text before it is a value, without marks.
    fn as_text(&mut self, frame: &Frame<'a, '_>, expression: &'a Expression) -> Value<'a> {
        let alone = Frame {
            alone: true,
            within: Markup::Text,
            ..*frame
        };
        self.apart(|resolver| match expression {
            Expression::Reference(reference) => {
                resolver.reference(&alone, reference, Markup::Text);
            }
            Expression::Select(select) => {
                let variant = resolver.variant(&alone, select);
                resolver.pattern(&alone, variant);
            }
            _ => {}
        })
    }

    /// What `write` writes, as a value.
    fn apart(&mut self, write: impl FnOnce(&mut Self)) -> Value<'a> {
        let inner = self.sink.for_value();
        let outer = std::mem::replace(&mut self.sink, inner);
        write(self);
        let inner = std::mem::replace(&mut self.sink, outer);
        Value::Text(Cow::Owned(self.sink.take_from(inner)))
    }

    fn variable(&mut self, frame: &Frame<'a, '_>, name: Name, span: Stretch) -> Value<'a> {
        let Variables::Arguments = frame.variables else {
            // a term may be called without what it could use
            return frame.named(name).unwrap_or(Value::Missing);
        };
        let spelt = frame.messages.name(name);
        let Some(argument) = self.arguments.get(spelt) else {
            self.find(FORMAT_VARIABLE, frame, span, format!("${spelt}"));
            return Value::Missing;
        };
        let (value, oddity) = Value::of(argument);
        match oddity {
            None => {}
            Some(Oddity::Error) => self.find(FORMAT_VALUE, frame, span, format!("${spelt}")),
            Some(Oddity::TooManyDigits) => {
                let finding = frame.finding(FORMAT_LIMIT, Some(span));
                let finding = finding.with("limit", "digits");
                self.findings.push(finding.with("most", LIMITS.digits));
            }
        }
        value
    }

    /// Writes the message or the term that is referred to.
    fn reference(&mut self, frame: &Frame<'a, '_>, reference: &'a Reference, place: Markup) {
        let Some(target) = self.target(frame, reference) else {
            let name = frame.reference(reference);
            self.find(FORMAT_REFERENCE, frame, reference.span, name.as_str());
            self.sink.value(&format!("{{{name}}}"), place);
            return;
        };
        if let Some(path) = frame.cycle(target.whole, reference) {
            let finding = frame.finding(FORMAT_CYCLE, Some(reference.span));
            self.findings.push(finding.with("path", path));
            let name = frame.reference(reference);
            self.sink.value(&format!("{{{name}}}"), place);
            return;
        }
        let variables = match &reference.kind {
            ReferenceKind::Message => frame.variables,
            ReferenceKind::Term(named) if named.is_empty() => Variables::None,
            ReferenceKind::Term(named) => Variables::Named(named, frame),
        };
        let target = Frame {
            variables,
            caller: Some(frame),
            within: place,
            ..target
        };
        self.pattern(&target, target.whole);
    }

    /// The frame of what is referred to: in the same locale, else in the next that has it.
    fn target<'c>(&self, frame: &Frame<'a, 'c>, reference: &'a Reference) -> Option<Frame<'a, 'c>> {
        let own = || {
            let entry = frame.messages.entry(reference.entry)?;
            let whole = entry.pattern(reference.attribute)?;
            Some(Frame {
                entry,
                whole,
                ..*frame
            })
        };
        own().or_else(|| {
            let id = frame.messages.name(reference.entry);
            let attribute = reference.attribute.map(|name| frame.messages.name(name));
            let (link, entry, whole) = self.formatter.find(frame.link + 1, id, attribute)?;
            Some(Frame {
                link,
                messages: self.formatter.messages(link)?,
                entry,
                whole,
                ..*frame
            })
        })
    }
}
