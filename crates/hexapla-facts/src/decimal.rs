//! Exact decimal values.

use std::cmp::Ordering;
use std::fmt;

/// An exact decimal value that is not negative: `mantissa × 10^exponent`, with no nought at the
/// mantissa's end, so that equal values are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    exponent: i32,
    mantissa: u128,
}

/// The most digits of a value; more are a number nobody counted (a key, a checksum).
const MOST_DIGITS: usize = 30;

impl Decimal {
    /// Nought.
    pub const ZERO: Self = Self {
        exponent: 0,
        mantissa: 0,
    };

    /// A whole number.
    pub fn whole(value: u64) -> Self {
        Self {
            exponent: 0,
            mantissa: u128::from(value),
        }
        .normal()
    }

    /// The value of the digits `whole`, and of `decimals` behind a decimal mark.
    ///
    /// Nothing when there are too many of them, or something else than digits 0 to 9.
    pub(crate) fn of_digits(whole: &str, decimals: &str) -> Option<Self> {
        if whole.len() + decimals.len() > MOST_DIGITS {
            return None;
        }
        let mut mantissa = 0_u128;
        for byte in whole.bytes().chain(decimals.bytes()) {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
            mantissa = mantissa.checked_mul(10)?.checked_add(u128::from(digit))?;
        }
        let exponent = -i32::try_from(decimals.len()).ok()?;
        Some(Self { exponent, mantissa }.normal())
    }

    /// The value that `text` writes with a point before its decimals.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        (!whole.is_empty() || !decimals.is_empty()).then_some(())?;
        Self::of_digits(whole, decimals)
    }

    /// The value times ten to the `power`.
    #[must_use]
    pub(crate) const fn scaled(self, power: i32) -> Self {
        if self.mantissa == 0 {
            return self;
        }
        Self {
            exponent: self.exponent + power,
            mantissa: self.mantissa,
        }
    }

    /// The sum, unless it has too many digits.
    pub fn plus(self, other: Self) -> Option<Self> {
        let exponent = self.exponent.min(other.exponent);
        let sum = self.at(exponent)?.checked_add(other.at(exponent)?)?;
        Some(
            Self {
                exponent,
                mantissa: sum,
            }
            .normal(),
        )
    }

    /// The product, unless it has too many digits.
    pub fn times(self, other: Self) -> Option<Self> {
        let mantissa = self.mantissa.checked_mul(other.mantissa)?;
        let exponent = self.exponent.checked_add(other.exponent)?;
        Some(Self { exponent, mantissa }.normal())
    }

    /// The quotient, rounded to fifteen decimals; nothing by nought, or with too many digits.
    pub fn over(self, other: Self) -> Option<Self> {
        const DECIMALS: i32 = 15;
        let exponent = self.exponent.min(other.exponent);
        let divisor = other.at(exponent).filter(|divisor| *divisor > 0)?;
        let scaled = self
            .at(exponent)?
            .checked_mul(10_u128.checked_pow(DECIMALS.unsigned_abs())?)?;
        let mantissa = scaled.checked_add(divisor / 2)? / divisor;
        let exponent = -DECIMALS;
        Some(Self { exponent, mantissa }.normal())
    }

    /// The value as a whole number, if it is one.
    pub fn as_whole(self) -> Option<u64> {
        u64::try_from(self.at(0).filter(|_| self.exponent >= 0)?).ok()
    }

    /// Says whether it is a whole number.
    pub const fn is_whole(self) -> bool {
        self.exponent >= 0
    }

    /// The nearest floating-point number: for comparisons within a tolerance only.
    #[expect(clippy::cast_precision_loss, reason = "used within a tolerance only")]
    pub fn approximate(self) -> f64 {
        self.mantissa as f64 * 10_f64.powi(self.exponent)
    }

    /// The power of ten that makes `other` of it, if that is all they differ by.
    pub(crate) const fn power_to(self, other: Self) -> Option<i32> {
        if self.mantissa == other.mantissa && self.mantissa != 0 {
            Some(other.exponent - self.exponent)
        } else {
            None
        }
    }

    /// The digits of both, aligned at the decimal mark: as many decimals as the finer one has,
    /// but at least `decimals`.
    pub(crate) fn aligned(self, other: Self, decimals: i32) -> Option<(String, String)> {
        let exponent = self.exponent.min(other.exponent).min(-decimals).min(0);
        Some((
            self.at(exponent)?.to_string(),
            other.at(exponent)?.to_string(),
        ))
    }

    /// The mantissa it would have with `exponent`, which must not be above its own.
    fn at(self, exponent: i32) -> Option<u128> {
        let power = u32::try_from(self.exponent.checked_sub(exponent)?).ok()?;
        self.mantissa.checked_mul(10_u128.checked_pow(power)?)
    }

    fn normal(mut self) -> Self {
        if self.mantissa == 0 {
            return Self::ZERO;
        }
        while self.mantissa.is_multiple_of(10) {
            self.mantissa /= 10;
            self.exponent += 1;
        }
        self
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let exponent = self.exponent.min(other.exponent);
        match (self.at(exponent), other.at(exponent)) {
            (Some(left), Some(right)) => left.cmp(&right),
            // too far apart to align, so the nearest floating-point numbers differ
            _ => self.approximate().total_cmp(&other.approximate()),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = self.mantissa.to_string();
        if let Ok(noughts) = usize::try_from(self.exponent) {
            digits.push_str(&"0".repeat(noughts));
        } else {
            let decimals = self.exponent.unsigned_abs() as usize;
            while digits.len() <= decimals {
                digits.insert(0, '0');
            }
            digits.insert(digits.len() - decimals, '.');
        }
        f.write_str(&digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_are_equal() {
        for (left, right) in [("1.50", "1.5"), ("010", "10"), ("0.0", "0"), (".5", "0.5")] {
            assert_eq!(
                Decimal::parse(left).unwrap(),
                Decimal::parse(right).unwrap()
            );
        }
        let million = Decimal::whole(1_000_000);
        assert_eq!(
            Decimal::parse("2.8").unwrap().scaled(6).to_string(),
            "2800000"
        );
        assert_eq!(Decimal::whole(1).scaled(6), million);
    }

    #[test]
    fn prints_all_digits() {
        for text in [
            "0",
            "7",
            "1200",
            "0.05",
            "16.5",
            "100000000000000000000000000000",
        ] {
            assert_eq!(Decimal::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn values_are_ordered_as_numbers() {
        let texts = [
            "0",
            "0.05",
            "0.5",
            "7",
            "12",
            "12.5",
            "1000",
            "100000000000000000000",
        ];
        let values: Vec<_> = texts
            .iter()
            .map(|text| Decimal::parse(text).unwrap())
            .collect();
        assert!(values.is_sorted());
        assert!(Decimal::whole(1).scaled(300) > Decimal::parse("0.000001").unwrap());
    }

    #[test]
    fn sums_and_powers() {
        let sum = Decimal::whole(100_000_000).plus(Decimal::whole(25_000_000));
        assert_eq!(sum, Some(Decimal::whole(125_000_000)));
        assert_eq!(Decimal::whole(300).power_to(Decimal::whole(3)), Some(-2));
        assert_eq!(Decimal::whole(31).power_to(Decimal::whole(3)), None);
        let aligned = Decimal::whole(30).aligned(Decimal::parse("3.15").unwrap(), 0);
        assert_eq!(aligned, Some(("3000".to_owned(), "315".to_owned())));
    }

    #[test]
    fn products_and_quotients() {
        let decimal = |text| Decimal::parse(text).unwrap();
        assert_eq!(decimal("2.5").times(decimal("4")), Some(decimal("10")));
        assert_eq!(decimal("3").over(decimal("4")), Some(decimal("0.75")));
        assert_eq!(
            decimal("2").over(decimal("3")),
            Some(decimal("0.666666666666667"))
        );
        assert_eq!(decimal("2").over(Decimal::ZERO), None);
    }

    #[test]
    fn what_is_too_long_is_no_value() {
        assert_eq!(Decimal::parse(&"9".repeat(31)), None);
        assert_eq!(Decimal::parse("1e5"), None);
        assert_eq!(Decimal::parse(""), None);
    }
}
