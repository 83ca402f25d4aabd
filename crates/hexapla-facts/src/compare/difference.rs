//! What a comparison finds.

use std::ops::Range;

use crate::{Decimal, TokenKind};

/// How a translation departs from a fact of its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DifferenceKind {
    /// The translation says another value in its place, and the two look like a slip.
    Changed(Slip),
    /// One value of each text answers no other, but they do not look like a slip; or a slip of
    /// numbers so small that chance would make them.
    Doubtful,
    /// A measure stands in another unit, within 13 % of the exact conversion.
    Converted,
    /// No reading of the translation has the value.
    Missing,
    /// The translation has a number in figures that the source does not explain.
    Added,
    /// The number is there, its percent sign or word is not.
    PercentLost,
    /// The sum is there, in another currency.
    CurrencyChanged,
    /// The number is there, and no currency in the whole translation.
    CurrencyLost,
    /// The time is there, its zone is not said.
    ZoneLost,
}

/// How one number becomes another by mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slip {
    /// The right digits with a wrong power of ten: 300,000 for 30,000, or millions for billions.
    PowerOfTen,
    /// One digit is another.
    Digit,
    /// Two digits stand in each other's place.
    Swapped,
    /// One digit is dropped or added.
    Length,
    /// The date names another day, month or year beside what it keeps.
    Date,
}

impl DifferenceKind {
    /// The kind's name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Changed(_) => "changed",
            Self::Doubtful => "doubtful",
            Self::Converted => "converted",
            Self::Missing => "missing",
            Self::Added => "added",
            Self::PercentLost => "percent-lost",
            Self::CurrencyChanged => "currency-changed",
            Self::CurrencyLost => "currency-lost",
            Self::ZoneLost => "zone-lost",
        }
    }

    /// Says whether somebody should look at it: all but conversions, which are mere notes.
    pub const fn is_flag(self) -> bool {
        !matches!(self, Self::Converted)
    }

    /// Says whether the number is almost certainly wrong.
    pub const fn is_changed(self) -> bool {
        matches!(self, Self::Changed(_))
    }
}

/// A fact that source and translation do not share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// How they depart.
    pub kind: DifferenceKind,
    /// What the source's fact is; a number where only the translation has it.
    pub fact: TokenKind,
    /// The source's value, and its bytes in the source; nothing when it was added.
    pub source: Option<Said>,
    /// The translation's value, and its bytes in the translation; nothing when it is missing.
    pub target: Option<Said>,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The value: the one it means, or the first of those it may mean.
    pub value: Decimal,
    /// Its bytes in its text.
    pub span: Range<usize>,
}
