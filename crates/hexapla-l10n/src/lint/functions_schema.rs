//! The options functions take: names and types.

use crate::limits::LIMITS;

/// The functions messages may call, each with its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Functions(Vec<Function>);

/// A function messages may call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Its name, such as `NUMBER`.
    pub name: String,
    /// The least and the most positional arguments it takes.
    pub positional: (usize, usize),
    /// The options it takes; `None` when any will do.
    pub options: Option<Vec<FunctionOption>>,
}

/// An option of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionOption {
    /// Its name, such as `minimumFractionDigits`.
    pub name: String,
    /// The values it takes.
    pub values: OptionValues,
}

/// The values an option takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionValues {
    /// Any text.
    Text,
    /// A whole number from the first to the second.
    Integer(usize, usize),
    /// One of these words.
    OneOf(Vec<String>),
}

impl Functions {
    /// `NUMBER`, `DATETIME` and `LIST` with the options of ECMA-402, and `PLATFORM`.
    pub fn shipped() -> Self {
        Self(vec![
            shipped("NUMBER", (1, 1), NUMBER),
            shipped("DATETIME", (1, 1), DATETIME),
            shipped("LIST", (1, usize::MAX), LIST),
            shipped("PLATFORM", (0, 0), &[]),
        ])
    }

    /// Adds a function of the project's own, or puts it in the place of one of that name.
    #[must_use]
    pub fn with(mut self, function: Function) -> Self {
        self.0.retain(|other| other.name != function.name);
        self.0.push(function);
        self
    }

    /// The function of that name.
    pub fn get(&self, name: &str) -> Option<&Function> {
        self.0.iter().find(|function| function.name == name)
    }
}

impl Function {
    /// A function of which only the name is known.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            positional: (0, usize::MAX),
            options: None,
        }
    }
}

/// A row of the tables below: an option and its values, words apart by spaces.
type Row = (&'static str, &'static str);

const DIGITS: &str = "#digits";
const TEXT: &str = "#text";
const WIDTHS: &str = "long short narrow";
const DIGIT_WIDTHS: &str = "numeric 2-digit";
const TRUTH: &str = "true false";

/// ECMA-402, 15.1.1; `type` is Fluent's.
const NUMBER: &[Row] = &[
    ("type", "cardinal ordinal"),
    ("style", "decimal percent currency unit"),
    ("currency", TEXT),
    ("currencyDisplay", "code symbol narrowSymbol name"),
    ("currencySign", "standard accounting"),
    ("unit", TEXT),
    ("unitDisplay", WIDTHS),
    ("notation", "standard scientific engineering compact"),
    ("compactDisplay", "short long"),
    ("signDisplay", "auto never always exceptZero negative"),
    ("useGrouping", "true false always auto min2"),
    ("numberingSystem", TEXT),
    ("minimumIntegerDigits", DIGITS),
    ("minimumFractionDigits", DIGITS),
    ("maximumFractionDigits", DIGITS),
    ("minimumSignificantDigits", DIGITS),
    ("maximumSignificantDigits", DIGITS),
];

/// ECMA-402, 11.1.2.
const DATETIME: &[Row] = &[
    ("dateStyle", "full long medium short"),
    ("timeStyle", "full long medium short"),
    ("calendar", TEXT),
    ("dayPeriod", WIDTHS),
    ("numberingSystem", TEXT),
    ("timeZone", TEXT),
    ("hour12", TRUTH),
    ("hourCycle", "h11 h12 h23 h24"),
    ("weekday", WIDTHS),
    ("era", WIDTHS),
    ("year", DIGIT_WIDTHS),
    ("month", "numeric 2-digit long short narrow"),
    ("day", DIGIT_WIDTHS),
    ("hour", DIGIT_WIDTHS),
    ("minute", DIGIT_WIDTHS),
    ("second", DIGIT_WIDTHS),
    ("fractionalSecondDigits", DIGITS),
    (
        "timeZoneName",
        "long short shortOffset longOffset shortGeneric longGeneric",
    ),
];

/// ECMA-402, 13.1.1.
const LIST: &[Row] = &[("type", "conjunction disjunction unit"), ("style", WIDTHS)];

fn shipped(name: &str, positional: (usize, usize), rows: &[Row]) -> Function {
    let option = |(name, values): &Row| FunctionOption {
        name: (*name).to_owned(),
        values: match *values {
            TEXT => OptionValues::Text,
            DIGITS => OptionValues::Integer(0, LIMITS.digits),
            words => OptionValues::OneOf(words.split(' ').map(str::to_owned).collect()),
        },
    };
    Function {
        name: name.to_owned(),
        positional,
        options: Some(rows.iter().map(option).collect()),
    }
}
