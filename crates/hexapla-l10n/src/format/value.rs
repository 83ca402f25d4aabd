//! Values: what a placeable holds before it is text.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentType;

use super::arguments::{List, Moment};
use super::list::ListOptions;
use super::moment::MomentOptions;
use super::number::Number;

/// What an expression amounts to.
#[derive(Debug)]
pub(super) enum Value<'a> {
    Text(Cow<'a, str>),
    Number(Number),
    Moment(Moment, MomentOptions),
    List(Cow<'a, [String]>, ListOptions),
    /// A type of somebody else's.
    Custom(&'a (dyn FluentType + Send)),
    /// An argument that was given as nothing: it is shown as nothing.
    Nothing,
    /// What could not be had; a finding has said why, or a term does not need it.
    Missing,
}

/// What is odd about an argument.
pub(super) enum Oddity {
    /// It asked for more digits than the limit.
    TooManyDigits,
    /// It is the `fluent` crate's value for an error.
    Error,
}

impl<'a> Value<'a> {
    pub(super) fn of(argument: &'a FluentValue<'_>) -> (Self, Option<Oddity>) {
        match argument {
            FluentValue::String(text) => (Self::Text(Cow::Borrowed(text)), None),
            FluentValue::Number(number) => {
                let (number, too_many) = Number::argument(number);
                (
                    Self::Number(number),
                    too_many.then_some(Oddity::TooManyDigits),
                )
            }
            FluentValue::Custom(custom) => (Self::custom(&**custom), None),
            FluentValue::None => (Self::Nothing, None),
            FluentValue::Error => (Self::Missing, Some(Oddity::Error)),
        }
    }

    fn custom(custom: &'a (dyn FluentType + Send)) -> Self {
        let any = custom.as_any();
        if let Some(moment) = any.downcast_ref::<Moment>() {
            Self::Moment(*moment, MomentOptions::NONE)
        } else if let Some(list) = any.downcast_ref::<List>() {
            Self::List(Cow::Borrowed(list.items()), ListOptions::USUAL)
        } else {
            Self::Custom(custom)
        }
    }

    /// The value as the program's own functions take it. What only our functions know of a value, such
    /// as its numbering system, is lost on the way.
    pub(super) fn into_fluent(self) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(text),
            Self::Number(number) => FluentValue::Number(number.to_fluent()),
            Self::Moment(moment, _) => moment.into(),
            Self::List(items, _) => items.iter().cloned().collect::<List>().into(),
            Self::Custom(custom) => FluentValue::Custom(custom.duplicate()),
            Self::Nothing => FluentValue::None,
            Self::Missing => FluentValue::Error,
        }
    }
}
