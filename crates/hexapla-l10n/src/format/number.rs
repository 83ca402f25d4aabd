//! Numbers: how many digits a value has once it is written, and so which plural it takes.

use fixed_decimal::{Decimal, FloatPrecision, Sign, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::types::{
    FluentNumber, FluentNumberOptions, FluentNumberStyle, FluentNumberType,
};
use icu_decimal::options::GroupingStrategy;
use icu_decimal::preferences::NumberingSystem;
use icu_plurals::PluralRuleType;

use super::functions::Literal;
use crate::LIMITS;

/// A number and how it is to be written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Number {
    pub(super) value: f64,
    pub(super) options: NumberOptions,
}

/// How a number is written; what is not said is left to the locale (ECMA-402, `NumberFormat`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct NumberOptions {
    pub(super) plural: Option<PluralRuleType>,
    pub(super) style: Option<Style>,
    pub(super) grouping: Option<GroupingStrategy>,
    pub(super) numbering_system: Option<NumberingSystem>,
    minimum_integer: Option<u8>,
    minimum_fraction: Option<u8>,
    maximum_fraction: Option<u8>,
    minimum_significant: Option<u8>,
    maximum_significant: Option<u8>,
}

/// What kind of number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Decimal,
    Percent,
    /// A sum of money, by its three-letter code. Only arguments of the program have it.
    Currency([u8; 3]),
}

impl NumberOptions {
    pub(super) const NONE: Self = Self {
        plural: None,
        style: None,
        grouping: None,
        numbering_system: None,
        minimum_integer: None,
        minimum_fraction: None,
        maximum_fraction: None,
        minimum_significant: None,
        maximum_significant: None,
    };

    /// These options where they say something, else those of `other`.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            plural: self.plural.or(other.plural),
            style: self.style.or(other.style),
            grouping: self.grouping.or(other.grouping),
            numbering_system: self.numbering_system.or(other.numbering_system),
            minimum_integer: self.minimum_integer.or(other.minimum_integer),
            minimum_fraction: self.minimum_fraction.or(other.minimum_fraction),
            maximum_fraction: self.maximum_fraction.or(other.maximum_fraction),
            minimum_significant: self.minimum_significant.or(other.minimum_significant),
            maximum_significant: self.maximum_significant.or(other.maximum_significant),
        }
    }

    /// Sets the option `name` to a value that the schema of `NUMBER` accepts.
    pub(super) fn set(&mut self, name: &str, value: Literal<'_>) {
        let digits = value.whole();
        match (name, value.text().unwrap_or_default()) {
            ("type", "ordinal") => self.plural = Some(PluralRuleType::Ordinal),
            ("type", _) => self.plural = Some(PluralRuleType::Cardinal),
            ("style", "percent") => self.style = Some(Style::Percent),
            ("style", _) => self.style = Some(Style::Decimal),
            ("useGrouping", grouping) => self.grouping = Some(strategy(grouping)),
            ("numberingSystem", system) => self.numbering_system = numbering_system(system),
            ("minimumIntegerDigits", _) => self.minimum_integer = digits,
            ("minimumFractionDigits", _) => self.minimum_fraction = digits,
            ("maximumFractionDigits", _) => self.maximum_fraction = digits,
            ("minimumSignificantDigits", _) => self.minimum_significant = digits,
            ("maximumSignificantDigits", _) => self.maximum_significant = digits,
            _ => {}
        }
    }

    /// The most and the fewest fraction digits; a minimum above its maximum wins.
    fn fraction(&self) -> (i16, i16) {
        let usual = match self.style {
            None | Some(Style::Decimal) => 3,
            Some(Style::Percent) => 0,
            Some(Style::Currency(_)) => 2,
        };
        let is_money = matches!(self.style, Some(Style::Currency(_)));
        let least = self
            .minimum_fraction
            .unwrap_or(match self.maximum_fraction {
                Some(most) if is_money => most.min(2),
                None if is_money => 2,
                _ => 0,
            });
        let most = self.maximum_fraction.unwrap_or(usual).max(least);
        (most.into(), least.into())
    }

    const fn counts_significant(&self) -> bool {
        self.minimum_significant.is_some() || self.maximum_significant.is_some()
    }

    /// Whether a whole number is written with its own digits and no more.
    const fn leaves_whole_numbers_alone(&self) -> bool {
        !self.counts_significant()
            && self.minimum_integer.is_none()
            && self.minimum_fraction.is_none()
            && matches!(self.style, None | Some(Style::Decimal))
    }
}

pub(super) fn numbering_system(name: &str) -> Option<NumberingSystem> {
    let value: icu_locale::extensions::unicode::Value = name.parse().ok()?;
    NumberingSystem::try_from(value).ok()
}

fn strategy(grouping: &str) -> GroupingStrategy {
    match grouping {
        "false" => GroupingStrategy::Never,
        "min2" => GroupingStrategy::Min2,
        _ => GroupingStrategy::Auto,
    }
}

/// What a value amounts to.
pub(super) enum Written {
    /// A small whole number, written with its own digits.
    Whole(i64),
    /// A number with the digits that will be seen.
    Decimal(Decimal),
    /// Infinite, or no number.
    Endless,
}

impl Number {
    /// A number written in a catalogue: its fraction digits are seen (`1.0`).
    pub(super) fn literal(text: &str) -> Self {
        let fraction = text.split_once('.').map(|(_, fraction)| fraction.len());
        let options = NumberOptions {
            minimum_fraction: fraction.map(clamped),
            ..NumberOptions::NONE
        };
        Self {
            value: text.parse().unwrap_or(f64::NAN),
            options,
        }
    }

    /// An argument; `true` beside it when it asked for more digits than the limit.
    pub(super) fn argument(number: &FluentNumber) -> (Self, bool) {
        let given = &number.options;
        let digits = [
            given.minimum_integer_digits,
            given.minimum_fraction_digits,
            given.maximum_fraction_digits,
            given.minimum_significant_digits,
            given.maximum_significant_digits,
        ];
        let [integer, least, most, least_significant, most_significant] =
            digits.map(|digits| digits.map(clamped));
        let options = NumberOptions {
            plural: (given.r#type == FluentNumberType::Ordinal).then_some(PluralRuleType::Ordinal),
            style: match given.style {
                FluentNumberStyle::Decimal => None,
                FluentNumberStyle::Percent => Some(Style::Percent),
                FluentNumberStyle::Currency => currency(given.currency.as_deref()),
            },
            grouping: (!given.use_grouping).then_some(GroupingStrategy::Never),
            numbering_system: None,
            minimum_integer: integer,
            minimum_fraction: least,
            maximum_fraction: most,
            minimum_significant: least_significant,
            maximum_significant: most_significant,
        };
        let value = number.value;
        let too_many = digits
            .iter()
            .flatten()
            .any(|&digits| digits > LIMITS.digits);
        (Self { value, options }, too_many)
    }

    /// The number as the `fluent` crate has it, without its numbering system.
    pub(super) fn to_fluent(self) -> FluentNumber {
        let options = &self.options;
        let digits = |digits: Option<u8>| digits.map(usize::from);
        let mut given = FluentNumberOptions {
            use_grouping: options.grouping != Some(GroupingStrategy::Never),
            minimum_integer_digits: digits(options.minimum_integer),
            minimum_fraction_digits: digits(options.minimum_fraction),
            maximum_fraction_digits: digits(options.maximum_fraction),
            minimum_significant_digits: digits(options.minimum_significant),
            maximum_significant_digits: digits(options.maximum_significant),
            ..FluentNumberOptions::default()
        };
        if options.plural == Some(PluralRuleType::Ordinal) {
            given.r#type = FluentNumberType::Ordinal;
        }
        match options.style {
            None | Some(Style::Decimal) => {}
            Some(Style::Percent) => given.style = FluentNumberStyle::Percent,
            Some(Style::Currency(code)) => {
                given.style = FluentNumberStyle::Currency;
                given.currency = Some(String::from_utf8_lossy(&code).into_owned());
            }
        }
        FluentNumber::new(self.value, given)
    }

    /// The digits that will be seen.
    pub(super) fn written(&self) -> Written {
        /// Whole numbers below this stand exactly in an `f64`.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let is_whole = self.value.fract() == 0.0 && self.value.abs() < EXACT;
        if is_whole {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "it is whole and below 2^53"
            )]
            let whole = self.value as i64;
            if self.options.leaves_whole_numbers_alone() {
                return Written::Whole(whole);
            }
            return Written::Decimal(self.rounded(Decimal::from(whole)));
        }
        match Decimal::try_from_f64(self.value, FloatPrecision::RoundTrip) {
            Ok(exact) => Written::Decimal(self.rounded(exact)),
            Err(_) => Written::Endless,
        }
    }

    /// `decimal` with as many digits as the options want, ties away from nought.
    fn rounded(&self, mut decimal: Decimal) -> Decimal {
        const TIES_UP: SignedRoundingMode =
            SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        let options = &self.options;
        if options.style == Some(Style::Percent) {
            decimal.multiply_pow10(2);
        }
        let top = |decimal: &Decimal| decimal.nonzero_magnitude_start();
        if options.counts_significant() {
            let least = i16::from(options.minimum_significant.unwrap_or(1).max(1));
            let usual = u8::try_from(LIMITS.digits).unwrap_or(u8::MAX);
            let most = i16::from(options.maximum_significant.unwrap_or(usual)).max(least);
            decimal.round_with_mode(top(&decimal) - most + 1, TIES_UP);
            decimal.trim_end();
            let position = top(&decimal) - least + 1;
            decimal.pad_end(position.min(0));
        } else {
            let (most, least) = options.fraction();
            decimal.round_with_mode(-most, TIES_UP);
            decimal.trim_end();
            decimal.pad_end(-least);
        }
        decimal.pad_start(options.minimum_integer.unwrap_or(1).into());
        if decimal.is_zero() {
            decimal.sign = Sign::None;
        }
        decimal
    }
}

/// A number of digits within the limit.
fn clamped(digits: usize) -> u8 {
    u8::try_from(digits.min(LIMITS.digits)).unwrap_or(u8::MAX)
}

fn currency(code: Option<&str>) -> Option<Style> {
    let code: [u8; 3] = code?.as_bytes().try_into().ok()?;
    code.iter()
        .all(u8::is_ascii_alphabetic)
        .then(|| Style::Currency(code.map(|letter| letter.to_ascii_uppercase())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: f64, options: NumberOptions) -> String {
        match (Number { value, options }).written() {
            Written::Whole(whole) => whole.to_string(),
            Written::Decimal(decimal) => decimal.to_string(),
            Written::Endless => "endless".to_owned(),
        }
    }

    fn options(settings: &[(&str, f64)]) -> NumberOptions {
        let mut options = NumberOptions::NONE;
        for (name, digits) in settings {
            options.set(name, Literal::Number(*digits));
        }
        options
    }

    #[test]
    fn digits_are_those_of_ecma_402() {
        let plain = NumberOptions::NONE;
        for (value, expected) in [
            (3.0, "3"),
            (-3.0, "-3"),
            (-0.0, "0"),
            (-0.0001, "0"),
            (0.5, "0.5"),
            (1.0005, "1.001"),
            (2.5, "2.5"),
            (1e15, "1000000000000000"),
            (1e21, "1000000000000000000000"),
            (1e-9, "0"),
            (f64::INFINITY, "endless"),
            (f64::NAN, "endless"),
        ] {
            assert_eq!(written(value, plain), expected, "{value}");
        }
        for (value, settings, expected) in [
            (1.0, &[("minimumFractionDigits", 2.0)][..], "1.00"),
            (1.005, &[("maximumFractionDigits", 2.0)], "1.01"),
            (2.5, &[("maximumFractionDigits", 0.0)], "3"),
            (-2.5, &[("maximumFractionDigits", 0.0)], "-3"),
            (5.0, &[("minimumIntegerDigits", 2.0)], "05"),
            (123_456.0, &[("maximumSignificantDigits", 3.0)], "123000"),
            (9.996, &[("maximumSignificantDigits", 3.0)], "10"),
            (1.2, &[("minimumSignificantDigits", 4.0)], "1.200"),
            (0.0, &[("minimumSignificantDigits", 3.0)], "0.00"),
            (0.012_345, &[("maximumSignificantDigits", 2.0)], "0.012"),
        ] {
            assert_eq!(
                written(value, options(settings)),
                expected,
                "{value} {settings:?}"
            );
        }
        let percent = NumberOptions {
            style: Some(Style::Percent),
            ..plain
        };
        assert_eq!(written(0.256, percent), "26");
        assert_eq!(written(0.07, percent), "7");
    }

    #[test]
    fn a_literal_shows_its_own_fraction_digits() {
        let literal = |text: &str| {
            let Number { value, options } = Number::literal(text);
            written(value, options)
        };
        assert_eq!(literal("1.0"), "1.0");
        assert_eq!(literal("3.141569"), "3.141569");
        assert_eq!(literal("-007"), "-7");
    }
}
