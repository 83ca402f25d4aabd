//! The tables `[[collection]]`: where the texts stand.

use std::collections::BTreeMap;

use hexapla_content::{Locale, RelPath};
use hexapla_diagnostics::Span;
use hexapla_l10n::CallPattern;
use hexapla_store::{Layout, LayoutError, Pattern, Preset};
use serde::Deserialize;
use toml::Spanned;

use super::Fault;
use super::locales::Locales;
use super::refused::{Checked, Wrong};

/// A set of releases that stand together on disk.
#[derive(Clone, Debug)]
pub struct Collection {
    /// Its name; the ledger's first folder.
    pub name: String,
    /// What its files are.
    pub kind: Kind,
    /// Where each locale's edition stands, relative to the project's root.
    pub layout: Layout,
    /// Catalogues that stand beside those of every locale, which messages may refer to.
    pub shared: Vec<RelPath>,
    /// The functions its messages may call beside those that every program has.
    pub functions: Vec<String>,
    /// Whether bundles publish it.
    pub publish: bool,
    /// Folders elsewhere that stand in the root under another name: one per locale's repository.
    pub mounts: Vec<(String, String)>,
    /// Where its messages are used; `None` when nobody said, and then none counts as unused.
    pub uses: Option<UsesSetting>,
}

/// Where the messages of a collection are used, and how they are called for.
#[derive(Clone, Debug)]
pub struct UsesSetting {
    /// The folders looked through.
    pub folders: Vec<String>,
    /// The extensions of the files read, without dots.
    pub extensions: Vec<String>,
    /// The calls, such as `fl!("<id>"`; empty for the usual ones.
    pub calls: Vec<CallPattern>,
    /// Beginnings of ids that a program puts together.
    pub families: Vec<String>,
}

/// [`UsesSetting`] as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawUses {
    folders: Vec<String>,
    extensions: Vec<String>,
    #[serde(default)]
    calls: Vec<Spanned<String>>,
    #[serde(default)]
    families: Vec<String>,
}

impl RawUses {
    fn checked(self) -> Checked<UsesSetting> {
        let calls = self.calls.iter().map(|written| {
            let call = written.get_ref().parse::<CallPattern>();
            call.map_err(|error| Wrong::from(error).within(written.span()))
        });
        Ok(UsesSetting {
            calls: calls.collect::<Checked<_>>()?,
            folders: self.folders,
            extensions: self.extensions,
            families: self.families,
        })
    }
}

/// What the files of a collection are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Markdown or MDX releases.
    Markdown,
    /// Fluent catalogues.
    Fluent,
}

impl Kind {
    /// The extensions of its files where a pattern leaves them open, without dots.
    pub const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Markdown => &["md", "mdx", "markdown"],
            Self::Fluent => &["ftl"],
        }
    }

    /// Says whether a file of that extension may be one of its files: catalogues and nothing else are
    /// `.ftl`, so that the extension alone tells how a file is read.
    fn has(self, extension: &str) -> bool {
        (extension == "ftl") == (self == Self::Fluent)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Fluent => "fluent",
        }
    }
}

/// A collection as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCollection {
    name: Spanned<String>,
    #[serde(default = "markdown")]
    kind: Kind,
    layout: Option<Spanned<String>>,
    source: Option<Spanned<String>>,
    target: Option<Spanned<String>>,
    root: Option<String>,
    #[serde(default)]
    roots: BTreeMap<Spanned<String>, String>,
    #[serde(default)]
    shared: Vec<Spanned<String>>,
    #[serde(default)]
    functions: Vec<Spanned<String>>,
    #[serde(default = "yes")]
    publish: bool,
    uses: Option<RawUses>,
}

const fn markdown() -> Kind {
    Kind::Markdown
}

const fn yes() -> bool {
    true
}

/// The collections of a project, no two of one name.
pub(super) fn checked(
    raw: Vec<Spanned<RawCollection>>,
    locales: &Locales,
) -> Checked<Vec<Collection>> {
    let mut collections: Vec<Collection> = Vec::new();
    for each in raw {
        let span = each.span().into();
        let raw = each.into_inner();
        let name = &raw.name;
        if collections
            .iter()
            .any(|other| other.name == *name.get_ref())
        {
            return Err(Fault::CollectionTwice
                .of(name.get_ref())
                .within(name.span()));
        }
        collections.push(raw.checked(span, locales)?);
    }
    Ok(collections)
}

impl RawCollection {
    /// The collection; `span` is where its table stands.
    fn checked(self, span: Span, locales: &Locales) -> Checked<Collection> {
        Ok(Collection {
            name: self.checked_name()?,
            layout: self.checked_layout(span, locales)?,
            mounts: self.mounts(locales)?,
            shared: self.shared()?,
            functions: self.functions()?,
            uses: self.uses.map(RawUses::checked).transpose()?,
            kind: self.kind,
            publish: self.publish,
        })
    }

    fn checked_name(&self) -> Checked<String> {
        let name = self.name.get_ref();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if name.is_empty() || !name.chars().all(plain) {
            return Err(Fault::CollectionName.of(name).within(self.name.span()));
        }
        Ok(name.clone())
    }

    fn checked_layout(&self, span: Span, locales: &Locales) -> Checked<Layout> {
        let (source, target) = self.patterns(span)?;
        let targets = locales.targets.iter();
        let spellings: Vec<_> = targets.map(|target| locales.spelling(target)).collect();
        let source_spelling = locales.spelling(&locales.source);
        let extensions = self.kind.extensions();
        let patterns = self.layout.as_ref().or(self.source.as_ref());
        let patterns = patterns.map_or(span, |written| written.span().into());
        let layout = Layout::new(&source, &target, extensions, source_spelling, &spellings)
            .map_err(|error| match &error {
                LayoutError::Spelling { locale, .. } => {
                    let tag = locale.to_string();
                    Wrong::from(error).at(&["locale", &tag, "dir"])
                }
                _ => Wrong::from(error).within(patterns),
            })?;
        let extensions = layout.extensions();
        if let Some(other) = extensions.iter().find(|ext| !self.kind.has(ext)) {
            let wrong = Fault::OtherKind.of(other).with("kind", self.kind.name());
            return Err(wrong.within(patterns));
        }
        Ok(layout)
    }

    /// The source's and the targets' patterns, below the collection's root.
    fn patterns(&self, span: Span) -> Checked<(Pattern, Pattern)> {
        match (&self.layout, &self.source, &self.target) {
            (Some(name), None, None) => {
                let preset = Layout::preset(name.get_ref()).ok_or_else(|| {
                    let known = Preset::ALL.iter().map(|preset| preset.name);
                    Wrong::unknown_name(name.get_ref(), known).within(name.span())
                })?;
                let pattern = |pattern| self.pattern(pattern, name.span().into());
                Ok((pattern(preset.source)?, pattern(preset.target)?))
            }
            (None, Some(source), target) => {
                let pattern = |written: &Spanned<String>| {
                    self.pattern(written.get_ref(), written.span().into())
                };
                Ok((
                    pattern(source)?,
                    pattern(target.as_ref().unwrap_or(source))?,
                ))
            }
            _ => Err(Wrong::from(Fault::LayoutOrPatterns).within(span)),
        }
    }

    fn pattern(&self, pattern: &str, span: Span) -> Checked<Pattern> {
        let pattern = self.below(pattern).parse::<Pattern>();
        pattern.map_err(|error| Wrong::from(error).within(span))
    }

    /// A path or pattern below the collection's root.
    fn below(&self, path: &str) -> String {
        let root = self.root.as_deref().unwrap_or_default();
        let root = root.trim_start_matches("./").trim_matches(['/', '.']);
        if root.is_empty() {
            path.to_owned()
        } else {
            format!("{root}/{path}")
        }
    }

    fn mounts(&self, locales: &Locales) -> Checked<Vec<(String, String)>> {
        let mounts = self.roots.iter().map(|(tag, folder)| {
            let locale = tag.get_ref().parse::<Locale>();
            let locale = locale.map_err(|error| Wrong::from(error).within(tag.span()))?;
            Ok((locales.spelling(&locale).on_disk, folder.clone()))
        });
        mounts.collect()
    }

    /// The files that stand beside those of every locale, below the collection's root.
    fn shared(&self) -> Checked<Vec<RelPath>> {
        self.only_catalogues("shared", &self.shared)?;
        let shared = self.shared.iter().map(|written| {
            let path = self.below(written.get_ref());
            let found = path.parse::<RelPath>();
            found.map_err(|error| Fault::Path(error).of(&path).within(written.span()))
        });
        shared.collect()
    }

    /// The names of functions, as Fluent has them: capitals, digits, `_` and `-`.
    fn functions(&self) -> Checked<Vec<String>> {
        self.only_catalogues("functions", &self.functions)?;
        let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "_-".contains(c);
        let names = self.functions.iter().map(|written| {
            let name = written.get_ref();
            if name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(plain) {
                return Ok(name.clone());
            }
            Err(Fault::FunctionName.of(name).within(written.span()))
        });
        names.collect()
    }

    /// Refuses values under a key that has no meaning outside collections of catalogues.
    fn only_catalogues(&self, key: &str, values: &[Spanned<String>]) -> Checked<()> {
        match values.first() {
            Some(first) if self.kind != Kind::Fluent => {
                Err(Fault::OnlyCatalogues.of(key).within(first.span()))
            }
            _ => Ok(()),
        }
    }
}
