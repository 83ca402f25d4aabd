//! With which marks the locales of the world write numbers, by CLDR.

use hexapla_content::Locale;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

/// How numbers in the digits 0 to 9 are written in a locale.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    formatter: DecimalFormatter,
    /// Those of the locale first. A language without a country may be that of several which do not agree.
    ways: Vec<Marks>,
}

/// The marks of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Stands before the decimals.
    pub(crate) decimal: char,
    /// Stands between groups of digits.
    pub(crate) grouping: char,
}

/// Latin America (UN M49), for which CLDR gathers what its countries have in common.
const LATIN_AMERICA: &str = "419";

impl Numbers {
    /// What CLDR has for `locale`; for a language of which it knows nothing, the marks of English.
    pub(crate) fn of(locale: &Locale) -> Option<Self> {
        let tag = locale.as_str();
        let formatter = formatter(tag).or_else(|| formatter(locale.language()))?;
        let mut ways = Vec::from_iter(marks(tag).or_else(|| marks(locale.language())));
        if tag == locale.language() {
            let wider = marks(&format!("{tag}-{LATIN_AMERICA}"));
            ways.extend(wider.filter(|marks| !ways.contains(marks)));
        }
        Some(Self { formatter, ways })
    }

    /// The marks of the locale itself.
    pub(crate) fn marks(&self) -> Option<Marks> {
        self.ways.first().copied()
    }

    /// Says whether a number with these marks, where it has them, is one of the locale's.
    pub(crate) fn have(&self, decimal: Option<char>, grouping: Option<char>) -> bool {
        self.ways.iter().any(|marks| marks.are(decimal, grouping))
    }

    /// The number that `plain` has, digits with a point before decimals, as the locale writes it.
    pub(crate) fn written(&self, plain: &str) -> Option<String> {
        let number: Decimal = plain.parse().ok()?;
        Some(self.formatter.format_to_string(&number))
    }
}

impl Marks {
    /// Says whether a number with these marks, where it has them, is written so. Space between groups is understood
    /// everywhere (ISO 80000-1), and so is an apostrophe.
    pub(crate) fn are(self, decimal: Option<char>, grouping: Option<char>) -> bool {
        let is_plain = |c: char| c.is_whitespace() || matches!(c, '\'' | '’');
        decimal.is_none_or(|mark| mark == self.decimal)
            && grouping.is_none_or(|mark| mark == self.grouping || is_plain(mark))
    }
}

fn formatter(tag: &str) -> Option<DecimalFormatter> {
    formatter_with(tag, DecimalFormatterOptions::default())
}

fn formatter_with(tag: &str, options: DecimalFormatterOptions) -> Option<DecimalFormatter> {
    let locale: icu_locale_core::Locale = format!("{tag}-u-nu-latn").parse().ok()?;
    DecimalFormatter::try_new((&locale).into(), options).ok()
}

/// The marks of a locale, read off a number.
fn marks(tag: &str) -> Option<Marks> {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(GroupingStrategy::Always);
    let sample = "1234567.5".parse().ok()?;
    let written = formatter_with(tag, options)?.format_to_string(&sample);
    let mut marks = written.chars().filter(|c| !c.is_ascii_digit());
    Some(Marks {
        grouping: marks.next()?,
        decimal: marks.next_back()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(tag: &str) -> Numbers {
        Numbers::of(&tag.parse().unwrap()).unwrap()
    }

    #[test]
    fn each_locale_has_its_marks() {
        for (tag, written) in [
            ("en", "1,234,567.50"),
            ("fr", "1\u{202f}234\u{202f}567,50"),
            ("de", "1.234.567,50"),
            ("de-CH", "1'234'567.50"),
            ("es", "1.234.567,50"),
            ("es-MX", "1,234,567.50"),
            ("pt-PT", "1\u{a0}234\u{a0}567,50"),
            ("hi", "12,34,567.50"),
            ("ar", "1,234,567.50"),
            ("ar-MA", "1.234.567,50"),
            ("sr-Latn", "1.234.567,50"),
            ("zh-Hans-CN-x-own", "1,234,567.50"),
        ] {
            let formatted = numbers(tag).written("1234567.50");
            assert_eq!(formatted.as_deref(), Some(written), "{tag}");
        }
        // CLDR: four digits stand together
        assert_eq!(numbers("es").written("1234").as_deref(), Some("1234"));
    }

    #[test]
    fn spanish_of_no_country_is_written_in_two_ways() {
        let (spanish, of_spain) = (numbers("es"), numbers("es-ES"));
        assert!(spanish.have(Some('.'), Some(',')) && spanish.have(Some(','), None));
        assert!(!of_spain.have(Some('.'), Some(',')) && of_spain.have(Some(','), Some(' ')));
        assert!(!numbers("fr").have(Some('.'), None));
    }
}
