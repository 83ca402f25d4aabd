//! Calls of functions.

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentValue};

use super::Resolver;
use super::frame::{Frame, Variables};
use crate::findings::{FORMAT_REFERENCE, FORMAT_VALUE};
use crate::format::arguments::{List, Moment, TermName};
use crate::format::functions::Callback;
use crate::format::list::ListOptions;
use crate::format::markup::Markup;
use crate::format::message::{Call, Constant, Function, Name};
use crate::format::moment::MomentOptions;
use crate::format::number::NumberOptions;
use crate::format::output::{Output, Sink};
use crate::format::value::Value;

impl<'a> Resolver<'a> {
    /// The value of a call; `Missing`, and a finding, where there is none.
    pub(super) fn call(&mut self, frame: &Frame<'a, '_>, call: &'a Call) -> Value<'a> {
        let mut positional = Vec::with_capacity(call.positional.len());
        for argument in &call.positional {
            // an argument is as much work as a placeable
            if !self.counts(frame) {
                return Value::Missing;
            }
            positional.push(self.evaluate(frame, argument));
        }
        let is_missing = positional
            .iter()
            .any(|value| matches!(value, Value::Missing));
        let value = match &call.function {
            Function::Own(named) => {
                let name = frame.messages.name(call.name);
                let Some(function) = self.formatter.function(name) else {
                    self.find(FORMAT_REFERENCE, frame, call.span, format!("{name}()"));
                    return Value::Missing;
                };
                own(frame, function, named, positional)
            }
            // what is missing has its finding already
            _ if is_missing => return Value::Missing,
            Function::Number(options) => number(positional, *options),
            Function::Moment(options) => moment(positional, *options),
            Function::List(options) => list(frame, positional, *options),
            Function::Term(named) => match positional.into_iter().next() {
                Some(Value::Custom(custom)) => {
                    let name = custom.as_any().downcast_ref::<TermName>();
                    name.map(|name| self.term(frame, name, named))
                }
                value => value.filter(|value| matches!(value, Value::Text(_) | Value::Nothing)),
            },
        };
        value.unwrap_or_else(|| {
            let name = format!("{}()", frame.messages.name(call.name));
            self.find(FORMAT_VALUE, frame, call.span, name);
            Value::Missing
        })
    }

    /// The term that `name` has in the language of the frame, called with `named`; else the name as it is.
    fn term(
        &mut self,
        frame: &Frame<'a, '_>,
        name: &'a TermName,
        named: &'a [(Name, Constant)],
    ) -> Value<'a> {
        let found = self
            .formatter
            .find(frame.link, &format!("-{}", name.id()), None);
        let language = frame.messages.locale.language();
        let found = found.and_then(|(link, entry, whole)| {
            let messages = self.formatter.messages(link)?;
            let is_of_language = messages.locale.language() == language;
            is_of_language.then_some(Frame {
                link,
                messages,
                entry,
                whole,
                variables: Variables::Named(named, frame),
                caller: Some(frame),
                alone: true,
                within: Markup::Text,
            })
        });
        let Some(term) = found else {
            return Value::Text(name.name().into());
        };
        self.apart(|resolver| resolver.pattern(&term, term.whole))
    }
}

/// `NUMBER`: a number with more options.
fn number(positional: Vec<Value<'_>>, options: NumberOptions) -> Option<Value<'_>> {
    match positional.into_iter().next()? {
        Value::Number(mut number) => {
            number.options = options.or(number.options);
            Some(Value::Number(number))
        }
        Value::Nothing => Some(Value::Nothing),
        _ => None,
    }
}

/// `DATETIME`: a moment with more options.
fn moment(positional: Vec<Value<'_>>, options: MomentOptions) -> Option<Value<'_>> {
    match positional.into_iter().next()? {
        Value::Moment(moment, own) => Some(Value::Moment(moment, options.or(own))),
        Value::Text(text) => Some(Value::Moment(text.parse().ok()?, options)),
        Value::Nothing => Some(Value::Nothing),
        _ => None,
    }
}

/// `LIST`: all the items in order.
fn list<'a>(
    frame: &Frame<'a, '_>,
    positional: Vec<Value<'a>>,
    options: ListOptions,
) -> Option<Value<'a>> {
    let data = &frame.messages.data;
    let mut items = Vec::new();
    for value in positional {
        match value {
            Value::List(list, _) => items.extend(list.iter().cloned()),
            Value::Text(text) => items.push(text.into_owned()),
            Value::Number(number) => {
                let mut sink = Sink::new(Output::Plain);
                data.write_number(&mut sink, &number);
                items.push(sink.into_text());
            }
            Value::Moment(moment, options) => items.push(data.moment(moment, &options)?),
            Value::Custom(custom) => {
                items.push(data.text_of(custom).into_owned());
            }
            Value::Nothing => {}
            Value::Missing => return None,
        }
    }
    Some(Value::List(items.into(), options))
}

/// A function of the program's own.
fn own<'a>(
    frame: &Frame<'a, '_>,
    function: &Callback,
    named: &'a [(Name, Constant)],
    positional: Vec<Value<'a>>,
) -> Option<Value<'a>> {
    let positional: Vec<FluentValue<'a>> = positional.into_iter().map(Value::into_fluent).collect();
    let named = named.iter().map(|(name, constant)| {
        let value = match constant {
            Constant::Text(text) => FluentValue::from(frame.text(*text)),
            Constant::Number(number) => FluentValue::Number(number.to_fluent()),
        };
        (frame.messages.name(*name), value)
    });
    let named: FluentArgs<'_> = named.collect();
    match function(&positional, &named) {
        FluentValue::String(text) => Some(Value::Text(text)),
        FluentValue::Custom(custom) => Some(owned(frame, &*custom)),
        FluentValue::Error => None,
        other => Some(match Value::of(&other).0 {
            Value::Number(number) => Value::Number(number),
            _ => Value::Nothing,
        }),
    }
}

/// A value of a type that only lives as long as the call.
fn owned<'a>(frame: &Frame<'a, '_>, custom: &(dyn FluentType + Send)) -> Value<'a> {
    let any = custom.as_any();
    if let Some(moment) = any.downcast_ref::<Moment>() {
        Value::Moment(*moment, MomentOptions::NONE)
    } else if let Some(list) = any.downcast_ref::<List>() {
        Value::List(list.items().to_vec().into(), ListOptions::USUAL)
    } else {
        Value::Text(frame.messages.data.text_of(custom))
    }
}
