//! The functions a message may call, and what each of them takes.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Piece;
use crate::ast::InlineExpression;

/// What a function takes: the formatter obeys it, and the checks of catalogues read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FunctionSchema {
    /// The function's name, such as `NUMBER`.
    pub name: &'static str,
    /// What stands in its parentheses before any option.
    pub takes: Takes,
    /// Its options.
    pub options: &'static [OptionSchema],
}

/// What a function is called with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// One number.
    Number,
    /// One day or time: a [`Moment`](crate::Moment), or a text that reads like one.
    Moment,
    /// Lists, texts and numbers, one or more: they are joined in order.
    Items,
}

/// A named argument of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptionSchema {
    /// The option's name, such as `minimumFractionDigits`.
    pub name: &'static str,
    /// Its values.
    pub accepts: Accepts,
}

/// The values of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepts {
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A whole number from the first to the second.
    Whole(u8, u8),
}

/// What is wrong with an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionFault {
    /// The function has no such option.
    Unknown,
    /// The option has no such value.
    NotAccepted(Accepts),
}

/// The value of a named argument: the Fluent specification allows literals only.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Literal<'a> {
    /// A text as it is spelt between its quotation marks.
    Text(&'a str),
    /// A number.
    Number(f64),
}

/// Every function with a schema that is there without being registered; beside them is [`TERM`].
pub const FUNCTIONS: &[FunctionSchema] = &[NUMBER, DATETIME, LIST];

/// `TERM($name, …)`: the term that a [`TermName`](crate::TermName) has, called with the options, whatever they are.
pub const TERM: &str = "TERM";

/// `NUMBER($n, …)`: options of ECMA-402's `NumberFormat`, and `type` of its `PluralRules`.
pub const NUMBER: FunctionSchema = FunctionSchema {
    name: "NUMBER",
    takes: Takes::Number,
    options: &[
        one_of("type", &["cardinal", "ordinal"]),
        one_of("style", &["decimal", "percent"]),
        one_of("useGrouping", &["auto", "min2", "true", "false"]),
        one_of("numberingSystem", NUMBERING_SYSTEMS),
        whole("minimumIntegerDigits", 1),
        whole("minimumFractionDigits", 0),
        whole("maximumFractionDigits", 0),
        whole("minimumSignificantDigits", 1),
        whole("maximumSignificantDigits", 1),
    ],
};

/// `DATETIME($moment, …)`: options of ECMA-402's `DateTimeFormat`. A moment has no time zone.
pub const DATETIME: FunctionSchema = FunctionSchema {
    name: "DATETIME",
    takes: Takes::Moment,
    options: &[
        one_of("dateStyle", STYLES),
        one_of("timeStyle", STYLES),
        one_of("weekday", &["long", "short"]),
        one_of("year", NUMERIC),
        one_of("month", &["long", "short", "numeric", "2-digit"]),
        one_of("day", NUMERIC),
        one_of("hour", NUMERIC),
        one_of("minute", NUMERIC),
        one_of("second", NUMERIC),
        one_of("calendar", CALENDARS),
        one_of("numberingSystem", NUMBERING_SYSTEMS),
    ],
};

/// `LIST($items, …)`: options of ECMA-402's `ListFormat`.
pub const LIST: FunctionSchema = FunctionSchema {
    name: "LIST",
    takes: Takes::Items,
    options: &[
        one_of("type", &["conjunction", "disjunction", "unit"]),
        one_of("style", &["long", "short", "narrow"]),
    ],
};

const STYLES: &[&str] = &["full", "long", "medium", "short"];
const NUMERIC: &[&str] = &["numeric", "2-digit"];

/// Calendars that can be asked for (UTS 35, `ca`).
pub const CALENDARS: &[&str] = &[
    "buddhist",
    "chinese",
    "coptic",
    "dangi",
    "ethioaa",
    "ethiopic",
    "gregory",
    "hebrew",
    "indian",
    "islamic-civil",
    "islamic-tbla",
    "islamic-umalqura",
    "japanese",
    "persian",
    "roc",
];

/// Decimal digits that can be asked for (UTS 35, `nu`): those the compiled data has.
pub const NUMBERING_SYSTEMS: &[&str] = &[
    "adlm", "arab", "arabext", "beng", "cakm", "deva", "gujr", "guru", "hanidec", "khmr", "knda",
    "laoo", "latn", "mlym", "mymr", "nkoo", "olck", "orya", "tamldec", "telu", "thai", "tibt",
    "vaii",
];

const fn one_of(name: &'static str, values: &'static [&'static str]) -> OptionSchema {
    OptionSchema {
        name,
        accepts: Accepts::OneOf(values),
    }
}

/// An option that counts digits, up to the limit `digits`.
const fn whole(name: &'static str, least: u8) -> OptionSchema {
    OptionSchema {
        name,
        accepts: Accepts::Whole(least, 20),
    }
}

impl FunctionSchema {
    /// The schema of the function `name`, where it is one of [`FUNCTIONS`].
    pub fn of(name: &str) -> Option<&'static Self> {
        FUNCTIONS.iter().find(|schema| schema.name == name)
    }

    /// Says what is wrong with the option `name` set to `value`.
    ///
    /// ```
    /// use hexapla_l10n::functions::{Literal, NUMBER, OptionFault};
    /// assert_eq!(NUMBER.fault("minimumFractionDigits", Literal::Number(2.0)), None);
    /// assert_eq!(NUMBER.fault("decimals", Literal::Number(2.0)), Some(OptionFault::Unknown));
    /// ```
    pub fn fault(&self, name: &str, value: Literal<'_>) -> Option<OptionFault> {
        let Some(option) = self.options.iter().find(|option| option.name == name) else {
            return Some(OptionFault::Unknown);
        };
        let accepted = match option.accepts {
            Accepts::OneOf(values) => value.text().is_some_and(|text| values.contains(&text)),
            Accepts::Whole(least, most) => {
                let within = |number| (least..=most).contains(&number);
                value.whole().is_some_and(within)
            }
        };
        (!accepted).then_some(OptionFault::NotAccepted(option.accepts))
    }
}

impl<'a> Literal<'a> {
    /// The literal that `expression` is, where it is one.
    pub fn of(expression: &InlineExpression<Piece<'a>>) -> Option<Self> {
        match expression {
            InlineExpression::StringLiteral { value } => Some(Self::Text(value.text())),
            InlineExpression::NumberLiteral { value } => {
                Some(Self::Number(value.text().parse().ok()?))
            }
            _ => None,
        }
    }

    /// The text, where it is one.
    pub const fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }

    /// The number, where it is one and whole.
    pub(super) fn whole(self) -> Option<u8> {
        match self {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it is whole and within"
            )]
            Self::Number(number) if number.fract() == 0.0 && (0.0..=255.0).contains(&number) => {
                Some(number as u8)
            }
            Self::Number(_) | Self::Text(_) => None,
        }
    }
}

/// “a, b, c” or “0–20”, for a finding.
impl fmt::Display for Accepts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneOf(values) => f.write_str(&values.join(", ")),
            Self::Whole(least, most) => write!(f, "{least}–{most}"),
        }
    }
}

/// A function of the program's own, of the same type as those of the `fluent` crate.
pub(super) type Callback =
    dyn for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync;

/// The program's own functions, by name.
#[derive(Clone, Default)]
pub(super) struct OwnFunctions(pub(super) BTreeMap<String, Arc<Callback>>);

impl fmt::Debug for OwnFunctions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_judged_by_name_type_and_value() {
        let fault = |name, value| NUMBER.fault(name, value);
        assert_eq!(fault("style", Literal::Text("percent")), None);
        assert!(fault("style", Literal::Text("currency")).is_some());
        assert!(fault("style", Literal::Number(1.0)).is_some());
        assert_eq!(fault("minimumFractionDigits", Literal::Number(20.0)), None);
        for digits in [-1.0, 0.5, 21.0, 1e9, f64::NAN] {
            let fault = fault("minimumFractionDigits", Literal::Number(digits));
            assert_eq!(fault, Some(OptionFault::NotAccepted(Accepts::Whole(0, 20))));
        }
        assert_eq!(
            fault("stile", Literal::Text("x")),
            Some(OptionFault::Unknown)
        );
        assert_eq!(Accepts::OneOf(NUMERIC).to_string(), "numeric, 2-digit");
    }

    #[test]
    fn digits_end_at_the_limit() {
        let most = FUNCTIONS
            .iter()
            .flat_map(|schema| schema.options)
            .filter_map(|option| match option.accepts {
                Accepts::Whole(_, most) => Some(usize::from(most)),
                Accepts::OneOf(_) => None,
            });
        assert!(most.into_iter().all(|most| most == crate::LIMITS.digits));
    }
}
