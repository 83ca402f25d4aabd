//! Which of the locales there are suits a reader: by CLDR's parents and likely scripts.

mod requested;

use std::collections::BTreeSet;

use hexapla_content::Locale;
use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::subtags::region;
use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleExpander, langid};

use crate::Pseudo;
use crate::format::icu;

pub use requested::{accept_language, posix};

/// Finds the locales to look for a message in.
///
/// A requested locale is followed along CLDR's parents (`es-MX`, `es-419`, `es`). At each step stands
/// the locale itself where it is available, else the nearest that has it among its own parents: so
/// `en-IN` finds `en-GB` by way of `en-001`. No step leads into another script: `zh-HK` never finds
/// `zh-Hans`.
///
/// ```
/// use hexapla_l10n::{Negotiator, accept_language};
/// let locale = |tag: &str| tag.parse();
/// let available = [locale("en")?, locale("pt-BR")?, locale("pt-PT")?, locale("zh-Hant")?];
/// let negotiator = Negotiator::new(available, locale("en")?);
/// let chain = negotiator.chain(&accept_language("zh-HK, pt-AO;q=0.8, de;q=0.5"));
/// let tags: Vec<&str> = chain.iter().map(|locale| locale.as_str()).collect();
/// assert_eq!(tags, ["zh-Hant", "pt-PT", "pt-BR", "en"]);
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug)]
pub struct Negotiator {
    available: Vec<Available>,
    source: Locale,
}

/// A locale there is, and what CLDR says of it.
#[derive(Clone, Debug)]
struct Available {
    locale: Locale,
    line: Line,
}

/// A locale and its ancestors in CLDR, the root left out, each with its likely script and region; those in
/// another script than its own are left out too.
#[derive(Clone, Debug)]
struct Line(Vec<LanguageIdentifier>);

impl Negotiator {
    /// Negotiates among the `available` locales; every chain ends with `source`.
    pub fn new(available: impl IntoIterator<Item = Locale>, source: Locale) -> Self {
        let available: BTreeSet<Locale> = available.into_iter().collect();
        let available = available.into_iter().map(|locale| Available {
            line: Line::of(&locale),
            locale,
        });
        Self {
            available: available.collect(),
            source,
        }
    }

    /// The available locales to look in, in order, for a reader who asked for `requested`, the
    /// preferred first. No locale stands there twice.
    pub fn chain(&self, requested: &[Locale]) -> Vec<Locale> {
        let mut chain: Vec<Locale> = Vec::new();
        for wanted in requested {
            for locale in self.suited(wanted) {
                if !chain.contains(locale) {
                    chain.push(locale.clone());
                }
            }
        }
        chain.retain(|locale| *locale != self.source);
        chain.push(self.source.clone());
        chain
    }

    /// The available locales that suit one requested locale, the best first.
    fn suited(&self, wanted: &Locale) -> Vec<&Locale> {
        let named = self
            .available
            .iter()
            .filter(|available| available.locale == *wanted);
        let mut suited: Vec<&Locale> = named.map(|available| &available.locale).collect();
        for step in &Line::of(wanted).0 {
            let found = match self.at(step) {
                None if suited.is_empty() => self.below(step),
                found => found,
            };
            suited.extend(found.filter(|found| !suited.contains(found)));
        }
        suited
    }

    /// The available locale that is `step`, spelt one way or another.
    fn at(&self, step: &LanguageIdentifier) -> Option<&Locale> {
        let is_it = |available: &&Available| available.line.0.first() == Some(step);
        self.real().find(is_it).map(|available| &available.locale)
    }

    /// The available locale that descends from `step` by the fewest steps.
    fn below(&self, step: &LanguageIdentifier) -> Option<&Locale> {
        let descends = |available: &Available| {
            let line = &available.line.0;
            let same_script = line.first()?.script == step.script;
            line.iter()
                .position(|ancestor| same_script && ancestor == step)
        };
        let rank = |available: &&Available| {
            let is_model = MODELS.contains(&available.locale.as_str());
            (descends(available), !is_model)
        };
        let available = self
            .real()
            .filter(|available| descends(available).is_some());
        available
            .min_by_key(rank)
            .map(|available| &available.locale)
    }

    /// The available locales without pseudo-locales, which only whoever names them gets.
    fn real(&self) -> impl Iterator<Item = &Available> {
        let is_pseudo = |locale: &Locale| Pseudo::ALL.iter().any(|one| one.locale() == *locale);
        self.available
            .iter()
            .filter(move |available| !is_pseudo(&available.locale))
    }
}

/// The locales that stand for their part of the world (CLDR, `paradigmLocales`).
const MODELS: &[&str] = &["en", "en-GB", "es", "es-419", "pt-BR", "pt-PT"];

/// Says whether words of the locale `wider` are words of `locale` too: where both are one (`en-US` and `en`), or `locale` is
/// a part of `wider` in the same script (`pt-PT` of `pt`).
///
/// ```
/// use hexapla_l10n::covers;
/// let covered = |wider: &str, locale: &str| Ok(covers(&wider.parse()?, &locale.parse()?));
/// assert!(covered("en-US", "en")? && covered("pt", "pt-PT")?);
/// assert!(!covered("fr-CA", "fr")? && !covered("pt-BR", "pt-PT")? && !covered("zh", "zh-Hant")?);
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn covers(wider: &Locale, locale: &Locale) -> bool {
    let rest = locale.as_str().strip_prefix(wider.as_str());
    let is_part = rest.is_some_and(|rest| rest.starts_with('-'));
    let [wider, locale] = [wider, locale].map(|locale| full(&canonical(locale)));
    wider == locale || (is_part && wider.script == locale.script)
}

fn canonical(locale: &Locale) -> LanguageIdentifier {
    let mut locale = icu(locale);
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale.id
}

/// A language with its likely script and region.
fn full(id: &LanguageIdentifier) -> LanguageIdentifier {
    let mut id = id.clone();
    LocaleExpander::new_extended().maximize(&mut id);
    id
}

impl Line {
    fn of(locale: &Locale) -> Self {
        let locale = canonical(locale);
        let script = full(&locale).script;
        let fallbacker = LocaleFallbacker::new();
        let config = LocaleFallbackConfig::default();
        let mut ancestors = fallbacker.for_config(config).fallback_for((&locale).into());
        let mut steps = vec![full(&locale)];
        while !ancestors.get().is_unknown() {
            let step = full(&ancestors.get().into_locale().id);
            // CLDR's parent of `zh-Hant-MO` is `zh-Hant-HK`; ICU4X drops the script, which the region
            // implies, before it looks for parents
            let is_macau = step.language.as_str() == "zh" && step.region == Some(region!("MO"));
            let parent = is_macau.then_some(langid!("zh-Hant-HK"));
            for step in [Some(step), parent].into_iter().flatten() {
                if step.script == script && !steps.contains(&step) {
                    steps.push(step);
                }
            }
            ancestors.step();
        }
        Self(steps)
    }
}

#[cfg(test)]
mod tests;
