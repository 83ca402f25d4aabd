//! Which kinds of files a bundle has, and in which locales.

use std::collections::BTreeSet;

use hexapla_content::Locale;

/// A kind of files of a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// The pages and their style sheet.
    Html,
    /// The Atom and JSON feeds.
    Feeds,
    /// The sitemaps and `robots.txt`.
    Sitemaps,
    /// The data of releases, `api/`.
    Api,
    /// The news objects, `ninjs/`.
    Ninjs,
    /// The pages' own words, `strings.json` and `strings.ftl`.
    Strings,
    /// What servers are told: `negotiation/` and `tombstones.json`.
    Negotiation,
}

impl Output {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Html,
        Self::Feeds,
        Self::Sitemaps,
        Self::Api,
        Self::Ninjs,
        Self::Strings,
        Self::Negotiation,
    ];

    /// Its name in configurations and on command lines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Feeds => "feeds",
            Self::Sitemaps => "sitemaps",
            Self::Api => "api",
            Self::Ninjs => "ninjs",
            Self::Strings => "strings",
            Self::Negotiation => "negotiation",
        }
    }
}

/// The kinds of files a bundle is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outputs(BTreeSet<Output>);

impl Outputs {
    /// Every kind there is.
    pub fn all() -> Self {
        Self::of(Output::ALL)
    }

    /// These kinds.
    pub fn of(outputs: impl IntoIterator<Item = Output>) -> Self {
        Self(outputs.into_iter().collect())
    }

    /// Says whether the bundle has files of this kind.
    pub fn has(&self, output: Output) -> bool {
        self.0.contains(&output)
    }

    /// The kinds, in the order of [`Output::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = Output> + '_ {
        self.0.iter().copied()
    }
}

/// How much of a bundle is made.
///
/// Parts of one bundle in single locales, merged, are that bundle: a file in a locale is in the part of that locale
/// alone, and one in none is the same in every part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The kinds of files.
    pub outputs: Outputs,
    /// The only locale whose files are made, beside those in none; every locale without one.
    pub locale: Option<Locale>,
}

impl Extent {
    /// All of it.
    pub fn whole() -> Self {
        Self {
            outputs: Outputs::all(),
            locale: None,
        }
    }

    /// Says whether the files in `locale` are made.
    pub fn covers(&self, locale: &Locale) -> bool {
        self.locale.as_ref().is_none_or(|only| only == locale)
    }
}
