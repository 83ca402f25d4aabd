//! The options functions take: names and types.

use crate::functions::{Accepts, DATETIME, FunctionSchema, LIST, NUMBER, TERM};
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
    /// `NUMBER`, `DATETIME` and `LIST` with the options the formatter obeys and the others of ECMA-402,
    /// since catalogues are written for other programs too; `TERM`, which takes what a term takes; and `PLATFORM`.
    pub fn shipped() -> Self {
        Self(vec![
            shipped(&NUMBER, (1, 1), NUMBER_BEYOND),
            shipped(&DATETIME, (1, 1), DATETIME_BEYOND),
            shipped(&LIST, (1, usize::MAX), &[]),
            Function {
                positional: (1, 1),
                ..Function::named(TERM)
            },
            Function {
                name: "PLATFORM".to_owned(),
                positional: (0, 0),
                options: Some(Vec::new()),
            },
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

/// What other programs take beyond the formatter of this crate: an option, and its further values, words
/// apart by spaces.
type Row = (&'static str, &'static str);

const DIGITS: &str = "#digits";
const TEXT: &str = "#text";
const WIDTHS: &str = "long short narrow";

/// ECMA-402, 15.1.1.
const NUMBER_BEYOND: &[Row] = &[
    ("style", "currency unit"),
    ("currency", TEXT),
    ("currencyDisplay", "code symbol narrowSymbol name"),
    ("currencySign", "standard accounting"),
    ("unit", TEXT),
    ("unitDisplay", WIDTHS),
    ("notation", "standard scientific engineering compact"),
    ("compactDisplay", "short long"),
    ("signDisplay", "auto never always exceptZero negative"),
    ("useGrouping", "always"),
    ("numberingSystem", TEXT),
    ("minimumIntegerDigits", DIGITS),
    ("minimumFractionDigits", DIGITS),
    ("maximumFractionDigits", DIGITS),
    ("minimumSignificantDigits", DIGITS),
    ("maximumSignificantDigits", DIGITS),
];

/// ECMA-402, 11.1.2.
const DATETIME_BEYOND: &[Row] = &[
    ("calendar", TEXT),
    ("dayPeriod", WIDTHS),
    ("numberingSystem", TEXT),
    ("timeZone", TEXT),
    ("hour12", "true false"),
    ("hourCycle", "h11 h12 h23 h24"),
    ("weekday", "narrow"),
    ("era", WIDTHS),
    ("month", "narrow"),
    ("fractionalSecondDigits", DIGITS),
    (
        "timeZoneName",
        "long short shortOffset longOffset shortGeneric longGeneric",
    ),
];

/// The options the formatter obeys, and those beyond.
fn shipped(schema: &FunctionSchema, positional: (usize, usize), beyond: &[Row]) -> Function {
    let own = schema.options.iter().map(|option| FunctionOption {
        name: option.name.to_owned(),
        values: match option.accepts {
            Accepts::OneOf(words) => {
                OptionValues::OneOf(words.iter().map(|word| (*word).to_owned()).collect())
            }
            Accepts::Whole(least, most) => OptionValues::Integer(least.into(), most.into()),
        },
    });
    let mut options: Vec<FunctionOption> = own.collect();
    for &(name, values) in beyond {
        let more = match values {
            TEXT => OptionValues::Text,
            DIGITS => OptionValues::Integer(0, LIMITS.digits),
            words => OptionValues::OneOf(words.split(' ').map(str::to_owned).collect()),
        };
        match options.iter_mut().find(|option| option.name == name) {
            Some(option) => option.values.extend(more),
            None => options.push(FunctionOption {
                name: name.to_owned(),
                values: more,
            }),
        }
    }
    Function {
        name: schema.name.to_owned(),
        positional,
        options: Some(options),
    }
}

impl OptionValues {
    /// Takes `more` too: further words, or whatever else instead.
    fn extend(&mut self, more: Self) {
        match (&mut *self, more) {
            (Self::OneOf(words), Self::OneOf(further)) => words.extend(further),
            (values, more) => *values = more,
        }
    }
}
