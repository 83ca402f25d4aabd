//! `source`, `locales` and the tables `[locale.TAG]`.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Locale;
use hexapla_l10n::check_format;
use hexapla_store::Spelling;
use serde::Deserialize;
use toml::Spanned;

use super::Fault;
use super::refused::{Checked, Wrong};

/// The settings of a locale as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLocale {
    dir: Option<String>,
    from: Option<Spanned<String>>,
    format: Option<Spanned<String>>,
}

/// The locales of a project, and what is said about each.
pub(super) struct Locales {
    pub(super) source: Locale,
    pub(super) targets: Vec<Locale>,
    pub(super) pivots: BTreeMap<Locale, Locale>,
    pub(super) formats: BTreeMap<Locale, Locale>,
    pub(super) dirs: BTreeMap<Locale, String>,
}

impl Locales {
    pub(super) fn checked(
        source: &Spanned<String>,
        targets: &[Spanned<String>],
        settings: &BTreeMap<String, RawLocale>,
    ) -> Checked<Self> {
        let mut locales = Self {
            source: locale(source)?,
            targets: Vec::new(),
            pivots: BTreeMap::new(),
            formats: BTreeMap::new(),
            dirs: BTreeMap::new(),
        };
        for tag in targets {
            let target = locale(tag)?;
            if locales.has(&target) {
                return Err(Fault::LocaleTwice.of(target.as_str()).within(tag.span()));
            }
            locales.targets.push(target);
        }
        for (tag, settings) in settings {
            let known = tag.parse().ok().filter(|locale| locales.has(locale));
            let Some(locale) = known else {
                return Err(Fault::NotALocale.of(tag).at(&["locale", tag]));
            };
            locales.set(locale, settings)?;
        }
        locales.refuse_circles(settings)?;
        Ok(locales)
    }

    /// Says whether a locale is the source or a target.
    fn has(&self, locale: &Locale) -> bool {
        *locale == self.source || self.targets.contains(locale)
    }

    fn set(&mut self, locale: Locale, settings: &RawLocale) -> Checked<()> {
        if let Some(dir) = &settings.dir {
            self.dirs.insert(locale.clone(), dir.clone());
        }
        if let Some(tag) = &settings.format {
            let format = self::locale(tag)?;
            check_format(&locale, &format)
                .map_err(|error| Wrong::from(error).within(tag.span()))?;
            self.formats.insert(locale.clone(), format);
        }
        if let Some(from) = &settings.from {
            let pivot = self::locale(from)?;
            if !self.targets.contains(&pivot) || pivot == locale {
                return Err(Fault::Pivot.of(locale.as_str()).within(from.span()));
            }
            self.pivots.insert(locale, pivot);
        }
        Ok(())
    }

    fn refuse_circles(&self, settings: &BTreeMap<String, RawLocale>) -> Checked<()> {
        for tag in settings.keys() {
            let Ok(start) = tag.parse::<Locale>() else {
                continue;
            };
            let mut seen = BTreeSet::new();
            let mut locale = &start;
            while let Some(from) = self.pivots.get(locale) {
                if !seen.insert(locale) {
                    let circle = Fault::PivotCircle.of(start.as_str());
                    return Err(circle.at(&["locale", tag, "from"]));
                }
                locale = from;
            }
        }
        Ok(())
    }

    /// How a locale is written on disk.
    pub(super) fn spelling(&self, locale: &Locale) -> Spelling {
        match self.dirs.get(locale) {
            Some(on_disk) => Spelling {
                locale: locale.clone(),
                on_disk: on_disk.clone(),
            },
            None => Spelling::plain(locale.clone()),
        }
    }
}

/// The locale of a tag.
fn locale(tag: &Spanned<String>) -> Checked<Locale> {
    let locale = tag.get_ref().parse::<Locale>();
    locale.map_err(|error| Wrong::from(error).within(tag.span()))
}
