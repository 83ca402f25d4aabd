//! Protected tokens: what a translation must not get wrong.

use std::ops::Range;

/// What a protected token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// A cardinal number, with its unit of measure where it has one: `27`, `14 km`.
    Number,
    /// A calendar date, or a part of one, or a relative one: `2031-03-09`, `03-09`, `next tuesday`.
    Date,
    /// A time of day, with its zone where it has one: `10:30`, `00:01 gmt`.
    Time,
    /// A sum of money: `usd 2800000000`.
    Currency,
    /// A share of a hundred: `12%`.
    Percentage,
    /// Somebody's age in years: `16`.
    Age,
    /// A place in an order: `3` for third.
    Ordinal,
    /// A proper name, case folded, connectors left out: `ministry interior`.
    Name,
    /// A word that negates: `not`, `never`, `without`.
    Negation,
    /// A modal verb: `must`, `may`.
    Modal,
    /// A word that withholds certainty: `allegedly`.
    Hedge,
    /// A word that bounds a quantity or a set: `at least`, `all`.
    Quantifier,
    /// A code span, an address on the web or a file name, as written.
    Code,
    /// The words between two quotation marks, case folded.
    Quoted,
    /// The words that say who said it, case folded.
    Attribution,
    /// The name of a thing by number or code: `camp 16`, `a/hrc/31/2`, `v1.2.3`.
    Identifier,
    /// A term of the project's glossary, case folded.
    Term,
}

impl TokenKind {
    /// The kind's name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::Time => "time",
            Self::Currency => "currency",
            Self::Percentage => "percentage",
            Self::Age => "age",
            Self::Ordinal => "ordinal",
            Self::Name => "name",
            Self::Negation => "negation",
            Self::Modal => "modal",
            Self::Hedge => "hedge",
            Self::Quantifier => "quantifier",
            Self::Code => "code",
            Self::Quoted => "quoted",
            Self::Attribution => "attribution",
            Self::Identifier => "identifier",
            Self::Term => "term",
        }
    }

    /// Says whether the order of such tokens in a text carries meaning, so that two of them
    /// swapped are another statement.
    pub const fn is_ordered(self) -> bool {
        matches!(
            self,
            Self::Number
                | Self::Date
                | Self::Time
                | Self::Currency
                | Self::Percentage
                | Self::Age
                | Self::Ordinal
                | Self::Name
                | Self::Identifier
        )
    }
}

/// A protected token of a source text, read strictly: it has one meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its meaning in one normal form, so that equal values are equal texts.
    pub value: String,
    /// Its bytes in the text channel.
    pub span: Range<usize>,
}
