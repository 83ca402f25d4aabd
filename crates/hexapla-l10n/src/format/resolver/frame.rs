//! What is being written, and what it may see.

use std::borrow::Cow;

use hexapla_diagnostics::{Code, Finding};

use crate::format::markup::Markup;
use crate::format::message::{
    Constant, Entry, Expression, Name, Pattern, Placeable, Reference, Stretch,
};
use crate::format::messages::Messages;
use crate::format::output::Isolation;
use crate::format::value::Value;

/// The value or attribute that is being written, and what it may see.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a, 'c> {
    /// The locale's place in the chain.
    pub(super) link: usize,
    pub(super) messages: &'a Messages,
    pub(super) entry: &'a Entry,
    pub(super) whole: &'a Pattern,
    pub(super) variables: Variables<'a, 'c>,
    pub(super) caller: Option<&'c Frame<'a, 'c>>,
    /// Whether a value that is written would be the whole of the text.
    pub(super) alone: bool,
    /// Where in somebody else's markup a message that is referred to stands.
    pub(super) within: Markup,
}

/// What variables there are.
#[derive(Clone, Copy)]
pub(super) enum Variables<'a, 'c> {
    /// The program's arguments.
    Arguments,
    /// The named arguments of a term's call, with the frame they stand in.
    Named(&'a [(Name, Constant)], &'c Frame<'a, 'c>),
    /// None: a term that is referred to without arguments.
    None,
}

impl<'a> Frame<'a, '_> {
    pub(super) fn text(&self, stretch: Stretch) -> &'a str {
        self.messages.text(self.entry, stretch)
    }

    /// Where in markup a placeable of this pattern stands.
    pub(super) fn place(&self, placeable: &Placeable) -> Markup {
        match self.within {
            Markup::Text => placeable.place,
            within => within,
        }
    }

    pub(super) fn isolation(&self, place: Markup) -> Isolation {
        if self.alone || place != Markup::Text {
            Isolation::None
        } else {
            Isolation::Marked
        }
    }

    /// The named arguments' value of the variable `name`.
    pub(super) fn named(&self, name: Name) -> Option<Value<'a>> {
        let Variables::Named(constants, frame) = self.variables else {
            return None;
        };
        // names are numbered per locale, and the call may stand in another one's message
        let name = self.messages.name(name);
        let is_it = |constant: &&(Name, Constant)| frame.messages.name(constant.0) == name;
        constants
            .iter()
            .find(is_it)
            .map(|(_, constant)| match constant {
                Constant::Text(text) => Value::Text(Cow::Borrowed(frame.text(*text))),
                Constant::Number(number) => Value::Number(*number),
            })
    }

    /// A finding at a stretch of the entry, or at the entry as a whole.
    pub(super) fn finding(&self, code: Code, at: Option<Stretch>) -> Finding {
        Finding::new(code, self.messages.place(self.entry, at))
    }

    /// The names from `whole` back to itself, when it is already being written.
    pub(super) fn cycle(&self, whole: &Pattern, reference: &Reference) -> Option<String> {
        let frames = || std::iter::successors(Some(self), |frame| frame.caller);
        let length = frames().position(|frame| std::ptr::eq(frame.whole, whole))?;
        let names = frames()
            .take(length + 1)
            .map(|frame| frame.messages.name(frame.entry.name));
        let mut path: Vec<&str> = names.collect();
        path.reverse();
        let last = self.reference(reference);
        path.push(&last);
        Some(path.join(" → "))
    }

    /// What an expression is called in a finding, and between braces in the text.
    pub(super) fn spelt(&self, expression: &Expression) -> String {
        match expression {
            Expression::Variable { name, .. } => format!("${}", self.messages.name(*name)),
            Expression::Call(call) => format!("{}()", self.messages.name(call.name)),
            Expression::Reference(reference) => self.reference(reference),
            _ => "…".to_owned(),
        }
    }

    /// What is referred to: `id`, `-term` or either with `.attribute`.
    pub(super) fn reference(&self, reference: &Reference) -> String {
        let entry = self.messages.name(reference.entry);
        match reference.attribute {
            None => entry.to_owned(),
            Some(attribute) => format!("{entry}.{}", self.messages.name(attribute)),
        }
    }
}
