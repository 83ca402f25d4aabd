//! Which plural categories a locale has, and which whole numbers each stands for.

use hexapla_content::Locale;
use icu_plurals::provider::{Baked, PluralsCardinalV1};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use icu_provider::{DataIdentifierBorrowed, DataLocale, DataProvider, DataRequest, DataResponse};

use crate::lint::scope::Choice;

/// The names of CLDR's plural categories (UTS 35, part 3, "Language Plural Rules").
pub(in crate::lint) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The largest whole number that counts as within easy reach.
pub(in crate::lint) const REACH: usize = 1_000;

/// The plural categories of one locale (CLDR, by ICU4X), cardinal or ordinal.
#[derive(Clone, Debug)]
pub(in crate::lint) struct Categories {
    /// Whether CLDR knows the language at all.
    is_known: bool,
    /// Which of [`CATEGORIES`] the locale has.
    has: [bool; 6],
    /// How many of the whole numbers up to [`REACH`] are in each category.
    counts: [usize; 6],
    /// The category of each whole number up to [`REACH`], as an index into [`CATEGORIES`].
    of_number: Vec<u8>,
}

/// Languages whose numbers are all `other` (CLDR 48, plurals.xml, first rule set; Vietnamese
/// has left it since): ICU4X stores
/// nothing for them, as it does for languages it does not know.
const ONLY_OTHER: [&str; 31] = [
    "bm", "bo", "dz", "hnj", "id", "ig", "ii", "ja", "jbo", "jv", "kde", "kea", "km", "ko", "lkt",
    "lo", "ms", "my", "nqo", "osa", "sah", "ses", "sg", "su", "th", "to", "tpi", "wo", "yo", "yue",
    "zh",
];

/// Old codes of languages and the ones CLDR stores their rules under.
const RENAMED: [(&str, &str); 7] = [
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
    ("sh", "sr"),
    ("tl", "fil"),
];

impl Categories {
    /// The categories of `locale`; a choice by keys counts as cardinal.
    pub(in crate::lint) fn of(locale: &Locale, choice: Choice) -> Self {
        let kind = match choice {
            Choice::Ordinal => PluralRuleType::Ordinal,
            Choice::Cardinal | Choice::Keys => PluralRuleType::Cardinal,
        };
        let tag = rule_tag(locale);
        let icu: Option<icu_locale_core::Locale> = tag.parse().ok();
        let rules = icu
            .as_ref()
            .and_then(|icu| PluralRules::try_new(icu.into(), kind.into()).ok());
        let mut categories = Self {
            is_known: ONLY_OTHER.contains(&tag) || icu.as_ref().is_some_and(has_data),
            has: [false; 6],
            counts: [0; 6],
            of_number: Vec::with_capacity(REACH + 1),
        };
        let Some(rules) = rules else {
            return categories;
        };
        for category in rules.categories() {
            categories.has[index(category)] = true;
        }
        for number in 0..=REACH {
            let category = index(rules.category_for(number));
            categories.counts[category] += 1;
            let category = u8::try_from(category).expect("there are six");
            categories.of_number.push(category);
        }
        categories
    }

    /// Says whether CLDR knows the language.
    pub(in crate::lint) const fn is_known(&self) -> bool {
        self.is_known
    }

    /// Says whether the locale has that category.
    pub(in crate::lint) fn has(&self, name: &str) -> bool {
        position(name).is_some_and(|category| self.has[category])
    }

    /// The categories of the locale, `zero` first and `other` last.
    pub(in crate::lint) fn names(&self) -> impl Iterator<Item = &'static str> {
        CATEGORIES.into_iter().filter(|name| self.has(name))
    }

    /// How many whole numbers up to [`REACH`] are in the category.
    pub(in crate::lint) fn count(&self, name: &str) -> usize {
        position(name).map_or(0, |category| self.counts[category])
    }

    /// The category of a whole number up to [`REACH`].
    pub(in crate::lint) fn of_number(&self, number: usize) -> Option<&'static str> {
        let category = self.of_number.get(number)?;
        CATEGORIES.get(usize::from(*category)).copied()
    }

    /// Says whether whole numbers up to [`REACH`] fall into more than one category, so that a
    /// sentence with a number has more than one form.
    pub(in crate::lint) fn distinguishes(&self) -> bool {
        self.counts.iter().filter(|count| **count > 0).count() > 1
    }
}

fn position(name: &str) -> Option<usize> {
    CATEGORIES.iter().position(|category| *category == name)
}

const fn index(category: PluralCategory) -> usize {
    match category {
        PluralCategory::Zero => 0,
        PluralCategory::One => 1,
        PluralCategory::Two => 2,
        PluralCategory::Few => 3,
        PluralCategory::Many => 4,
        PluralCategory::Other => 5,
    }
}

/// The tag CLDR stores the locale's rules under: they depend on the language alone, but for
/// Portuguese of Portugal. With its script, `sr-Latn` would fall to the root.
fn rule_tag(locale: &Locale) -> &str {
    let language = locale.language();
    let is_portugal = || locale.as_str().split('-').any(|subtag| subtag == "PT");
    if language == "pt" && is_portugal() {
        return "pt-PT";
    }
    let renamed = RENAMED.iter().find(|(old, _)| *old == language);
    renamed.map_or(language, |(_, new)| *new)
}

/// Says whether ICU4X has cardinal rules for the language rather than the root's.
fn has_data(icu: &icu_locale_core::Locale) -> bool {
    if icu.id.is_unknown() {
        return false;
    }
    let locale = DataLocale::from(icu);
    let request = DataRequest {
        id: DataIdentifierBorrowed::for_locale(&locale),
        ..DataRequest::default()
    };
    let response: Result<DataResponse<PluralsCardinalV1>, _> = Baked.load(request);
    response.is_ok_and(|response| {
        let found = response.metadata.locale;
        found.is_none_or(|found| !found.is_unknown())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cardinal(tag: &str) -> Categories {
        Categories::of(&tag.parse().unwrap(), Choice::Cardinal)
    }

    fn names(categories: &Categories) -> Vec<&'static str> {
        categories.names().collect()
    }

    #[test]
    fn categories_are_those_of_cldr() {
        assert_eq!(names(&cardinal("en-GB")), ["one", "other"]);
        assert_eq!(names(&cardinal("ar")).len(), 6);
        assert_eq!(names(&cardinal("sr-Latn")), ["one", "few", "other"]);
        assert_eq!(names(&cardinal("iw")), names(&cardinal("he")));
        assert_eq!(names(&cardinal("zh-Hans")), ["other"]);
        let ordinal = Categories::of(&"en".parse().unwrap(), Choice::Ordinal);
        assert_eq!(names(&ordinal), ["one", "two", "few", "other"]);
    }

    #[test]
    fn numbers_find_their_category() {
        let russian = cardinal("ru");
        assert_eq!(russian.of_number(21), Some("one"));
        assert_eq!(russian.of_number(1_001), None);
        assert_eq!(russian.count("other"), 0);
        assert_eq!(cardinal("en").count("one"), 1);
        assert_eq!(cardinal("fr").count("one"), 2);
        assert_eq!(cardinal("fr").count("many"), 0);
        assert_eq!(cardinal("ar").of_number(103), Some("few"));
        assert_eq!(cardinal("lt").of_number(22), Some("few"));
    }

    #[test]
    fn portuguese_of_portugal_counts_otherwise() {
        assert_eq!(cardinal("pt-PT").of_number(0), Some("other"));
        assert_eq!(cardinal("pt-BR").of_number(0), Some("one"));
    }

    #[test]
    fn what_cldr_does_not_know_is_told_from_what_has_no_forms() {
        for tag in ["en", "ja", "zh-Hant-TW", "sr-Latn", "fy-NL", "pt-PT"] {
            assert!(cardinal(tag).is_known(), "{tag}");
        }
        for tag in ["fur", "skr", "xx-AU", "mvo", "und"] {
            assert!(!cardinal(tag).is_known(), "{tag}");
        }
        assert!(!cardinal("ja").distinguishes());
        assert!(cardinal("pl").distinguishes());
    }
}
