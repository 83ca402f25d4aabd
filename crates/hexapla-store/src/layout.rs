//! Layouts: which file is which release in which locale, and back.
//!
//! A layout is a bijection between the files it claims and pairs of release and locale (and
//! extension, where the pattern leaves that open). This is proved when the configuration is read:
//! the patterns of any two locales must be disjoint or nested, and of two nested ones the narrower
//! wins, so `report.fr.md` is French even where `{path}.md` is the source.

mod pattern;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use hexapla_content::{InvalidPath, Locale, RelPath};

use pattern::{Form, Optional};
pub use pattern::{InvalidPattern, Pattern};

/// A well-known pair of patterns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The name in configuration.
    pub name: &'static str,
    /// Where the source editions are.
    pub source: &'static str,
    /// Where the translations are.
    pub target: &'static str,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Self; 8] = [
        Self::same("dir", "content/{locale}/{path}.{ext}"),
        Self::same("suffix", "{path}.{locale}.{ext}"),
        Self::same("bundle", "{path}/index.{locale}.{ext}"),
        Self {
            name: "root-source",
            source: "pages/{path}.{ext}",
            target: "pages.{locale}/{path}.{ext}",
        },
        Self {
            name: "docusaurus",
            source: "docs/{path}.{ext}",
            target: "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.{ext}",
        },
        Self {
            name: "lektor",
            source: "content/{path}/contents.lr",
            target: "content/{path}/contents+{locale}.lr",
        },
        Self::same("named-dir", "{locale}/{path}.{ext}"),
        // each locale's root is mounted under the locale's spelling, see `Disk::mount`
        Self::same("repo-per-locale", "{locale}/{path}.{ext}"),
    ];

    const fn same(name: &'static str, pattern: &'static str) -> Self {
        Self {
            name,
            source: pattern,
            target: pattern,
        }
    }
}

/// A locale and how it is spelt on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The locale.
    pub locale: Locale,
    /// Its name in paths: `pt_BR`, `zh-cn`, `french`.
    pub on_disk: String,
}

impl Spelling {
    /// A locale spelt as its tag.
    pub fn plain(locale: Locale) -> Self {
        Self {
            on_disk: locale.as_str().to_owned(),
            locale,
        }
    }

    fn refused(&self) -> LayoutError {
        LayoutError::Spelling {
            locale: self.locale.clone(),
            spelling: self.on_disk.clone(),
        }
    }
}

/// Why patterns and locales make no layout.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// A spelling that cannot stand in a path.
    #[error("{spelling:?} cannot be the name of {locale} on disk; use letters, digits, - and _")]
    Spelling {
        /// The locale.
        locale: Locale,
        /// Its spelling.
        spelling: String,
    },
    /// An extension that is not made of letters and digits, or none where the pattern needs one.
    #[error("{0:?} is no extension; write md, without a dot")]
    Extension(String),
    /// A file could belong to two locales.
    #[error("the layout does not tell {first} ({first_pattern}) from {second} ({second_pattern})")]
    Overlap {
        /// The one locale.
        first: Locale,
        /// Its pattern.
        first_pattern: String,
        /// The other locale.
        second: Locale,
        /// Its pattern.
        second_pattern: String,
    },
    /// A locale is named twice.
    #[error("the locale {0} is named twice")]
    LocaleTwice(Locale),
}

/// Why a release has no file in a locale.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathOfError {
    /// The layout does not know the locale.
    #[error("the layout has no locale {0}")]
    UnknownLocale(Locale),
    /// The pattern leaves the extension open and this is none of the layout's.
    #[error("the layout has no extension {0:?}")]
    UnknownExtension(String),
    /// The path would not be one.
    #[error("{path:?}: {reason}")]
    Invalid {
        /// The path that would be made.
        path: String,
        /// What is wrong with it.
        reason: InvalidPath,
    },
    /// The layout has no place for it, or the file would be taken for another release's.
    #[error("the layout has no place for a release at {0:?}")]
    NoPlace(String),
}

/// A form of the layout and whose files it describes.
#[derive(Clone, Debug)]
struct Claim {
    form: Form,
    extension: String,
    locale: Locale,
    /// False for what only looks like an edition: the source written with the locale it leaves out, and a copy of the source
    /// among the translations that stand in its folder.
    claims: bool,
}

impl Claim {
    /// Says whether it is a copy of the source in a folder of its own, below that of the `sources`, which names no locale.
    fn is_beside(&self, sources: &[Self]) -> bool {
        let is_below = |source: &Self| {
            let (copy, own) = (self.form.folder(), source.form.folder());
            let below = copy.strip_prefix(&own);
            below.is_some_and(|below| !below.is_empty()) && self.form.is_within(&source.form)
        };
        sources.iter().any(is_below)
    }
}

/// Which file is which release in which locale.
///
/// ```
/// use hexapla_content::Locale;
/// use hexapla_store::{Layout, Preset, Spelling};
///
/// let preset = Layout::preset("root-source").expect("a known preset");
/// let brazil: Locale = "pt-BR".parse()?;
/// let spelling = Spelling { locale: brazil.clone(), on_disk: "pt_BR".to_owned() };
/// let source = Spelling::plain("en".parse()?);
/// let layout = Layout::new(
///     &preset.source.parse()?, &preset.target.parse()?, &["md"], source, &[spelling],
/// )?;
/// let file = "pages.pt_BR/2031/ferry-lines-cut.md".parse()?;
/// assert_eq!(layout.locate(&file), Some(("2031/ferry-lines-cut".to_owned(), brazil.clone())));
/// assert_eq!(layout.path_of("2031/ferry-lines-cut", "md", &brazil)?, file);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Layout {
    /// Narrowest first, so the first one that fits is right.
    claims: Vec<Claim>,
    /// The claims whose paths all begin with the same component, by it.
    by_lead: BTreeMap<String, Vec<usize>>,
    /// The other claims.
    free: Vec<usize>,
    source: Locale,
}

impl Layout {
    /// The preset of that name.
    pub fn preset(name: &str) -> Option<Preset> {
        Preset::ALL.into_iter().find(|preset| preset.name == name)
    }

    /// The layout of these patterns, locales and extensions (without dots).
    ///
    /// # Errors
    /// When a file could belong to two releases or locales, or a spelling or an extension cannot
    /// stand in a path.
    pub fn new(
        source: &Pattern,
        target: &Pattern,
        extensions: &[&str],
        source_locale: Spelling,
        targets: &[Spelling],
    ) -> Result<Self, LayoutError> {
        check_extensions(extensions)?;
        check_spellings(&source_locale, targets)?;
        let target_only = target.only();
        // where both describe a single release it is the same one
        let source_only = source.only().map(|own| target_only.clone().unwrap_or(own));
        let claimant = |pattern, only| Claimant {
            pattern,
            only,
            extensions,
        };
        let (source, target) = (claimant(source, source_only), claimant(target, target_only));
        let mut claims = source.claims(&source_locale, Optional::LeftOut, true)?;
        if source.pattern.has_optional() {
            claims.extend(source.claims(&source_locale, Optional::Kept, false)?);
        }
        let copies = target.claims(&source_locale, Optional::Kept, false)?;
        let copies = copies.into_iter().filter(|copy| copy.is_beside(&claims));
        claims.extend(copies.collect::<Vec<_>>());
        for spelling in targets {
            claims.extend(target.claims(spelling, Optional::Kept, true)?);
        }
        check_disjoint(&claims)?;
        claims.sort_by_key(|claim| std::cmp::Reverse(claim.form.narrowness()));
        let mut by_lead: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut free = Vec::new();
        for (index, claim) in claims.iter().enumerate() {
            match claim.form.lead() {
                Some(lead) => by_lead.entry(lead.to_owned()).or_default().push(index),
                None => free.push(index),
            }
        }
        Ok(Self {
            claims,
            by_lead,
            free,
            source: source_locale.locale,
        })
    }

    /// The source locale.
    pub const fn source(&self) -> &Locale {
        &self.source
    }

    /// The release's path and the locale of the file at `path`, or `None` when it is no edition.
    pub fn locate(&self, path: &RelPath) -> Option<(String, Locale)> {
        let (release, claim) = self.claim(path)?;
        Some((release, claim.locale.clone()))
    }

    fn claim(&self, path: &RelPath) -> Option<(String, &Claim)> {
        let components: Vec<&str> = path.components().collect();
        let first = |indexes: &[usize]| {
            indexes.iter().find_map(|&index| {
                let claim = self.claims.get(index)?;
                Some((index, claim.form.read(&components)?, claim))
            })
        };
        let lead = self.by_lead.get(*components.first()?);
        let candidates = [lead.and_then(|indexes| first(indexes)), first(&self.free)];
        let narrowest = candidates
            .into_iter()
            .flatten()
            .min_by_key(|(index, ..)| *index);
        let (_, release, claim) = narrowest?;
        claim.claims.then_some((release, claim))
    }

    /// The file of the release at `release` in `locale`; `extension`, without the dot, counts
    /// where the pattern leaves it open.
    ///
    /// # Errors
    /// When the layout has no place for it: [`Layout::locate`] finds every path returned.
    pub fn path_of(
        &self,
        release: &str,
        extension: &str,
        locale: &Locale,
    ) -> Result<RelPath, PathOfError> {
        let mut own = self
            .claims
            .iter()
            .filter(|claim| claim.claims && claim.locale == *locale)
            .peekable();
        if own.peek().is_none() {
            return Err(PathOfError::UnknownLocale(locale.clone()));
        }
        let claim = own
            .find(|claim| claim.extension.is_empty() || claim.extension == extension)
            .ok_or_else(|| PathOfError::UnknownExtension(extension.to_owned()))?;
        let no_place = || PathOfError::NoPlace(release.to_owned());
        let path = claim.form.write(release).ok_or_else(no_place)?;
        let path: RelPath = path
            .parse()
            .map_err(|reason| PathOfError::Invalid { path, reason })?;
        match self.claim(&path) {
            Some((found, owner)) if found == release && owner.locale == *locale => Ok(path),
            _ => Err(no_place()),
        }
    }

    /// The folders all editions lie in, sorted, none inside another; empty text for the root.
    pub fn folders(&self) -> Vec<String> {
        let mut folders: Vec<String> = Vec::new();
        let mut all: Vec<String> = self.claims.iter().map(|c| c.form.folder()).collect();
        all.sort_by_key(|folder| (folder.len(), folder.clone()));
        for folder in all {
            let inside = |outer: &String| {
                let rest = folder.strip_prefix(outer.as_str());
                outer.is_empty() || rest.is_some_and(|r| r.is_empty() || r.starts_with('/'))
            };
            if !folders.iter().any(inside) {
                folders.push(folder);
            }
        }
        folders.sort();
        folders
    }

    /// The extensions of all editions, sorted, without dots.
    pub fn extensions(&self) -> Vec<String> {
        let extensions = self.claims.iter().filter_map(|c| c.form.extension());
        let sorted: std::collections::BTreeSet<&str> = extensions.collect();
        sorted.into_iter().map(str::to_owned).collect()
    }
}

/// A pattern that claims files.
struct Claimant<'a> {
    pattern: &'a Pattern,
    /// The release, where the pattern describes a single one.
    only: Option<String>,
    extensions: &'a [&'a str],
}

impl Claimant<'_> {
    fn claims(
        &self,
        spelling: &Spelling,
        optional: Optional,
        claims: bool,
    ) -> Result<Vec<Claim>, LayoutError> {
        let open: &[&str] = if self.pattern.has_extension() {
            self.extensions
        } else {
            &[""]
        };
        if open.is_empty() {
            return Err(LayoutError::Extension(String::new()));
        }
        let claim = |extension: &&str| {
            let only = self.only.as_deref();
            let form = self
                .pattern
                .form(&spelling.on_disk, extension, optional, only);
            Ok(Claim {
                form: form.map_err(|_| spelling.refused())?,
                extension: (*extension).to_owned(),
                locale: spelling.locale.clone(),
                claims,
            })
        };
        open.iter().map(claim).collect()
    }
}

fn check_extensions(extensions: &[&str]) -> Result<(), LayoutError> {
    let plain = |extension: &&&str| {
        extension.is_empty() || !extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    match extensions.iter().find(plain) {
        Some(extension) => Err(LayoutError::Extension((*extension).to_owned())),
        None => Ok(()),
    }
}

fn check_spellings(source: &Spelling, targets: &[Spelling]) -> Result<(), LayoutError> {
    let mut seen = std::collections::BTreeSet::new();
    for spelling in std::iter::once(source).chain(targets) {
        if !seen.insert(&spelling.locale) {
            return Err(LayoutError::LocaleTwice(spelling.locale.clone()));
        }
        let is_path = spelling.on_disk.parse::<RelPath>().is_ok();
        if !is_path || spelling.on_disk.contains(['/', '{', '}', '[', ']']) {
            return Err(spelling.refused());
        }
    }
    Ok(())
}

fn check_disjoint(claims: &[Claim]) -> Result<(), LayoutError> {
    for (index, first) in claims.iter().enumerate() {
        for second in claims.iter().skip(index + 1) {
            let inside = first.form.is_within(&second.form);
            let around = second.form.is_within(&first.form);
            if first.form.overlaps(&second.form) && inside == around {
                return Err(LayoutError::Overlap {
                    first: first.locale.clone(),
                    first_pattern: first.form.example(),
                    second: second.locale.clone(),
                    second_pattern: second.form.example(),
                });
            }
        }
    }
    Ok(())
}
