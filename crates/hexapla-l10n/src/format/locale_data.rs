//! What ICU knows of a locale: its plurals, digits, calendars and lists, each made when first needed.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::types::FluentType;
use hexapla_content::Locale;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::preferences::NumberingSystem;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::ListFormatter;
use icu_locale::LocaleCanonicalizer;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use super::arguments::Moment;
use super::list::{ListOptions, ListSink};
use super::moment::{MomentFormatter, MomentOptions, Shape, input};
use super::number::{Number, Style, Written};
use super::output::Sink;
use super::percent::Percent;
use super::slots::Slots;

/// The formatters of one locale. They are made when first needed, and then read without a lock by as
/// many threads as there are.
#[derive(Debug)]
pub(super) struct LocaleData {
    locale: icu_locale::Locale,
    /// As which locale numbers, days and lists are written.
    written: icu_locale::Locale,
    cardinal: OnceLock<PluralRules>,
    ordinal: OnceLock<PluralRules>,
    numbers: Slots<(Option<GroupingStrategy>, Option<NumberingSystem>), Digits>,
    moments: Slots<Shape, Option<MomentFormatter>>,
    lists: Slots<ListOptions, ListFormatter>,
    memoizer: OnceLock<IntlLangMemoizer>,
}

/// The same locale, its formatters still to be made.
impl Clone for LocaleData {
    fn clone(&self) -> Self {
        Self::of(self.locale.clone(), self.written.clone())
    }
}

/// A formatter of numbers, and how its percentages are written.
#[derive(Debug)]
struct Digits {
    formatter: DecimalFormatter,
    percent: Percent,
}

impl LocaleData {
    pub(super) fn new(locale: &Locale) -> Self {
        let locale = icu(locale);
        Self::of(locale.clone(), locale)
    }

    /// The same locale, its numbers, days and lists written as in `format`.
    pub(super) fn written_as(&self, format: &Locale) -> Self {
        let mut written = icu(format);
        LocaleCanonicalizer::new_extended().canonicalize(&mut written);
        Self::of(self.locale.clone(), written)
    }

    const fn of(locale: icu_locale::Locale, written: icu_locale::Locale) -> Self {
        Self {
            locale,
            written,
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
            numbers: Slots::new(),
            moments: Slots::new(),
            lists: Slots::new(),
            memoizer: OnceLock::new(),
        }
    }

    /// The plural category of a number as it is written: `1.0` is not `1`.
    pub(super) fn plural(&self, number: &Number) -> PluralCategory {
        let rules = self.plural_rules(number.options.plural.unwrap_or_default());
        match number.written() {
            Written::Whole(whole) => rules.category_for(whole),
            Written::Decimal(decimal) => rules.category_for(&decimal),
            Written::Endless => PluralCategory::Other,
        }
    }

    pub(super) fn plural_rules(&self, kind: PluralRuleType) -> &PluralRules {
        let slot = match kind {
            PluralRuleType::Ordinal => &self.ordinal,
            _ => &self.cardinal,
        };
        slot.get_or_init(|| {
            let rules = |locale: &icu_locale::Locale| {
                let options = PluralRulesOptions::default().with_type(kind);
                PluralRules::try_new(locale.into(), options)
                    .expect("compiled data falls back to the root, where all is `other`")
            };
            // CLDR's plurals are those of a language, whatever its script; ICU4X falls back from
            // `sr-Latn` to the root
            let own = rules(&self.locale);
            if own.categories().count() > 1 {
                return own;
            }
            let mut language = icu_locale::Locale::UNKNOWN;
            language.id.language = self.locale.id.language;
            rules(&language)
        })
    }

    /// Writes a number with the locale's digits and signs.
    pub(super) fn write_number(&self, sink: &mut Sink, number: &Number) {
        let key = (number.options.grouping, number.options.numbering_system);
        let make = || self.digits(key.0, key.1);
        self.numbers.with(key, make, |digits| {
            let decimal = match number.written() {
                Written::Whole(whole) => whole.into(),
                Written::Decimal(decimal) => decimal,
                Written::Endless => return sink.digits(&endless(number.value)),
            };
            match number.options.style {
                None | Some(Style::Decimal) => sink.digits(&digits.formatter.format(&decimal)),
                Some(Style::Percent) => digits.write_percent(sink, decimal),
                Some(Style::Currency(code)) => {
                    sink.digits(&digits.formatter.format(&decimal));
                    sink.digits(&"\u{a0}");
                    sink.digits(&str::from_utf8(&code).unwrap_or_default());
                }
            }
        });
    }

    fn digits(
        &self,
        grouping: Option<GroupingStrategy>,
        system: Option<NumberingSystem>,
    ) -> Digits {
        let mut preferences = DecimalFormatterPreferences::from(&self.written);
        preferences.numbering_system = system.or(preferences.numbering_system);
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = grouping;
        let formatter = DecimalFormatter::try_new(preferences, options)
            .expect("compiled data falls back to the root, which has digits");
        let zero = formatter.format_to_string(&0_i64.into());
        let percent = Percent::of(&self.written.id, zero.chars().next().unwrap_or('0'));
        Digits { formatter, percent }
    }

    /// A day or a time as the locale writes it, in the Gregorian calendar unless its tag or the options name another.
    pub(super) fn moment(&self, moment: Moment, options: &MomentOptions) -> Option<String> {
        let shape = options.shape(moment)?;
        let input = input(moment)?;
        let make = || shape.formatter(&self.written);
        self.moments.with(shape, make, |formatter| {
            let formatted = formatter.as_ref()?.format(&input);
            Some(formatted.write_to_string().into_owned())
        })
    }

    /// Writes the items as the locale joins them.
    pub(super) fn write_list(
        &self,
        sink: &mut ListSink<'_>,
        options: ListOptions,
        items: &[String],
    ) {
        let make = || options.formatter((&self.written).into());
        self.lists.with(options, make, |formatter| {
            // the only error is that of a full sink, which says so itself
            let _full = formatter.format(items.iter()).write_to_parts(sink);
        });
    }

    /// What a type of somebody else's says of itself. They keep their formatters behind a lock.
    pub(super) fn text_of(&self, custom: &(dyn FluentType + Send)) -> Cow<'static, str> {
        let memoizer = self.memoizer.get_or_init(|| {
            let tag = self.written.id.to_string();
            IntlLangMemoizer::new(
                tag.parse()
                    .unwrap_or_else(|_| LanguageIdentifier::default()),
            )
        });
        custom.as_string_threadsafe(memoizer)
    }
}

impl Digits {
    fn write_percent(&self, sink: &mut Sink, decimal: fixed_decimal::Decimal) {
        match self.percent {
            Percent::After(sign) => {
                sink.digits(&self.formatter.format(&decimal));
                sink.digits(&sign);
            }
            Percent::Before(sign) => {
                let signed = self.formatter.format_to_string(&decimal);
                let mut unsigned = decimal;
                unsigned.sign = fixed_decimal::Sign::None;
                let unsigned = self.formatter.format_to_string(&unsigned);
                sink.digits(&signed.strip_suffix(&unsigned).unwrap_or_default());
                sink.digits(&sign);
                sink.digits(&unsigned);
            }
        }
    }
}

/// What has no digits, as ECMA-402 writes it.
const fn endless(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "∞"
    } else {
        "-∞"
    }
}

/// The locale as ICU takes it: what ICU does not understand at its end is left out.
pub(crate) fn icu(locale: &Locale) -> icu_locale::Locale {
    let mut tag = locale.as_str();
    loop {
        if let Ok(locale) = tag.parse() {
            return locale;
        }
        match tag.rsplit_once('-') {
            Some((shorter, _)) => tag = shorter,
            None => return icu_locale::Locale::UNKNOWN,
        }
    }
}

/// Says whether CLDR has plural rules for the locale's language.
///
/// Where it has none, every number is `other` and nobody can say which categories a translation needs.
///
/// ```
/// # use hexapla_l10n::has_plural_rules;
/// assert!(has_plural_rules(&"ar".parse()?));
/// assert!(has_plural_rules(&"ja".parse()?), "CLDR says that Japanese has no plurals");
/// assert!(!has_plural_rules(&"gn".parse()?), "CLDR says nothing about Guarani");
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn has_plural_rules(locale: &Locale) -> bool {
    let data = LocaleData::new(locale);
    let kinds = [PluralRuleType::Cardinal, PluralRuleType::Ordinal];
    let has_more = |kind| data.plural_rules(kind).categories().count() > 1;
    kinds.into_iter().any(has_more) || WITHOUT_PLURALS.contains(&locale.language())
}

/// Languages of which CLDR 49 says that all numbers are `other` (`plurals.json`, `ordinals.json`); the
/// compiled data leaves them out, since the root says the same.
const WITHOUT_PLURALS: &[&str] = &[
    "bm", "bo", "dz", "hnj", "id", "ig", "ii", "in", "ja", "jbo", "jv", "jw", "kde", "kea", "km",
    "ko", "lkt", "lo", "ms", "my", "nqo", "osa", "sah", "ses", "sg", "su", "th", "to", "tpi", "wo",
    "yo", "yue", "zh",
];
