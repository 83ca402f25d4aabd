//! The parts of a configuration.

use std::collections::BTreeMap;

use hexapla_content::{Impact, InvalidLocale, Locale, RelPath};
use hexapla_diagnostics::{Level, Outcome};
use hexapla_l10n::CallPattern;
use hexapla_store::{Layout, Pattern, Preset, Spelling};
use serde::Deserialize;

use super::gate::{Refused, no_such_code};

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
    calls: Vec<String>,
    #[serde(default)]
    families: Vec<String>,
}

impl RawUses {
    fn checked(self) -> Result<UsesSetting, String> {
        let calls = self.calls.iter().map(|call| call.parse::<CallPattern>());
        Ok(UsesSetting {
            folders: self.folders,
            extensions: self.extensions,
            calls: calls
                .collect::<Result<_, _>>()
                .map_err(|error| error.to_string())?,
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
    name: String,
    #[serde(default = "markdown")]
    kind: Kind,
    layout: Option<String>,
    source: Option<String>,
    target: Option<String>,
    root: Option<String>,
    #[serde(default)]
    roots: BTreeMap<String, String>,
    #[serde(default)]
    shared: Vec<String>,
    #[serde(default)]
    functions: Vec<String>,
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

impl Collection {
    pub(super) fn checked(
        raw: RawCollection,
        source: &Locale,
        locales: &[Locale],
        spellings: &BTreeMap<Locale, String>,
    ) -> Result<Self, String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if raw.name.is_empty() || !raw.name.chars().all(plain) {
            return Err(format!(
                "{:?} is no collection name: letters, digits, - and _",
                raw.name
            ));
        }
        let spelling = |locale: &Locale| match spellings.get(locale) {
            Some(on_disk) => Spelling {
                locale: locale.clone(),
                on_disk: on_disk.clone(),
            },
            None => Spelling::plain(locale.clone()),
        };
        let (source_pattern, target_pattern) = patterns(&raw)?;
        let layout = Layout::new(
            &source_pattern,
            &target_pattern,
            raw.kind.extensions(),
            spelling(source),
            &locales.iter().map(spelling).collect::<Vec<_>>(),
        )
        .map_err(|error| error.to_string())?;
        if let Some(other) = layout.extensions().iter().find(|ext| !raw.kind.has(ext)) {
            let kind = raw.kind.name();
            return Err(format!(
                "a file that ends in .{other} is not of the kind {kind:?}"
            ));
        }
        let mounts = raw
            .roots
            .iter()
            .map(|(tag, folder)| {
                let locale: Locale = tag.parse().map_err(|e: InvalidLocale| e.to_string())?;
                Ok((spelling(&locale).on_disk, folder.clone()))
            })
            .collect::<Result<_, String>>()?;
        let shared = raw.shared.iter().map(|path| shared(&raw, path));
        let shared = shared.collect::<Result<_, String>>()?;
        let functions = functions(&raw)?;
        Ok(Self {
            name: raw.name,
            kind: raw.kind,
            layout,
            shared,
            functions,
            publish: raw.publish,
            mounts,
            uses: raw.uses.map(RawUses::checked).transpose()?,
        })
    }
}

/// A file that stands beside those of every locale, below the collection's root.
fn shared(raw: &RawCollection, path: &str) -> Result<RelPath, String> {
    if raw.kind != Kind::Fluent {
        return Err(of_catalogues("shared"));
    }
    let path = below(raw, path).parse::<RelPath>();
    path.map_err(|error| format!("`shared`: {error}"))
}

/// The names of functions, as Fluent has them: capitals, digits, `_` and `-`.
fn functions(raw: &RawCollection) -> Result<Vec<String>, String> {
    let is_name = |name: &&String| {
        let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "_-".contains(c);
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(plain)
    };
    match raw.functions.iter().find(|name| !is_name(name)) {
        _ if raw.functions.is_empty() => Ok(Vec::new()),
        _ if raw.kind != Kind::Fluent => Err(of_catalogues("functions")),
        Some(name) => Err(format!(
            "{name:?} is no name of a function: write it like NUMBER"
        )),
        None => Ok(raw.functions.clone()),
    }
}

fn of_catalogues(key: &str) -> String {
    format!("`{key}` belongs to collections of the kind \"fluent\"")
}

/// A path or pattern below the collection's root.
fn below(raw: &RawCollection, path: &str) -> String {
    let root = raw.root.as_deref().unwrap_or_default();
    let root = root.trim_start_matches("./").trim_matches(['/', '.']);
    if root.is_empty() {
        path.to_owned()
    } else {
        format!("{root}/{path}")
    }
}

/// The source's and the targets' patterns, below the collection's root.
fn patterns(raw: &RawCollection) -> Result<(Pattern, Pattern), String> {
    let (source, target) = match (&raw.layout, &raw.source, &raw.target) {
        (Some(name), None, None) => {
            let preset = Layout::preset(name).ok_or_else(|| {
                let names: Vec<&str> = Preset::ALL.iter().map(|preset| preset.name).collect();
                format!(
                    "there is no layout called {name:?}; there are {}",
                    names.join(", ")
                )
            })?;
            (preset.source, preset.target)
        }
        (None, Some(source), target) => (
            source.as_str(),
            target.as_deref().unwrap_or(source.as_str()),
        ),
        _ => return Err("give either `layout`, or `source` and `target`".to_owned()),
    };
    let pattern = |pattern: &str| {
        let pattern = below(raw, pattern).parse::<Pattern>();
        pattern.map_err(|error| error.to_string())
    };
    Ok((pattern(source)?, pattern(target)?))
}

/// What is translated in front matter, and what a translation inherits.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// The keys whose texts are units.
    pub translate: Vec<String>,
    /// The keys that live in the source edition only.
    pub inherit: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFrontMatter {
    translate: Option<Vec<String>>,
    inherit: Option<Vec<String>>,
}

impl RawFrontMatter {
    pub(super) fn checked(self) -> FrontMatter {
        let owned = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        FrontMatter {
            translate: self
                .translate
                .unwrap_or_else(|| owned(&FrontMatter::TRANSLATE)),
            inherit: self.inherit.unwrap_or_else(|| owned(&FrontMatter::INHERIT)),
        }
    }
}

impl FrontMatter {
    /// The keys translated when nothing else is said.
    pub const TRANSLATE: [&'static str; 7] = [
        "title",
        "deck",
        "summary",
        "description",
        "alt",
        "caption",
        "slug",
    ];
    /// The keys inherited when nothing else is said.
    pub const INHERIT: [&'static str; 4] = ["embargo", "date", "location", "id"];
}

/// The level given to a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelSetting {
    /// Not reported.
    Off,
    /// Reported at this level.
    At(Level),
}

/// The setting of one code.
#[derive(Clone, Debug)]
pub struct CheckSetting {
    /// The level, where it is not the code's own.
    pub level: Option<LevelSetting>,
    /// The locales where the code is not reported.
    pub except: Vec<Locale>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCheck {
    level: Option<RawLevel>,
    #[serde(default)]
    except: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawLevel {
    Off,
    Info,
    Warn,
    Error,
}

pub(super) fn checked_checks(
    raw: BTreeMap<String, RawCheck>,
) -> Result<BTreeMap<String, CheckSetting>, Refused> {
    raw.into_iter()
        .map(|(code, check)| {
            let refused = |key: &[&str], detail: String| {
                Refused::at(&[&["checks", code.as_str()], key].concat(), detail)
            };
            let Some(known) = crate::findings::all().find(|known| known.name() == code) else {
                return Err(refused(&[], no_such_code(&code)));
            };
            if known.outcome() == Outcome::NotJudged {
                let detail =
                    format!("{code} says that something could not be judged: it cannot be set");
                return Err(refused(&[], detail));
            }
            let level = check.level.map(|level| match level {
                RawLevel::Off => LevelSetting::Off,
                RawLevel::Info => LevelSetting::At(Level::Info),
                RawLevel::Warn => LevelSetting::At(Level::Warn),
                RawLevel::Error => LevelSetting::At(Level::Error),
            });
            let except = check.except.iter().map(|tag| tag.parse::<Locale>());
            let except = except
                .collect::<Result<_, _>>()
                .map_err(|error| refused(&["except"], error.to_string()))?;
            Ok((code, CheckSetting { level, except }))
        })
        .collect()
}

/// The project's own words, beside the shipped ones of the source locale.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VocabularySetting {
    /// Words that are spelt right although no shipped list has them.
    #[serde(default)]
    pub words: Vec<String>,
    /// Names of people, places and organisations.
    #[serde(default)]
    pub names: Vec<String>,
    /// Terms whose change is a change of fact.
    #[serde(default)]
    pub terms: Vec<String>,
    /// Pairs of opposites.
    #[serde(default)]
    pub antonyms: Vec<[String; 2]>,
}

impl VocabularySetting {
    /// Says whether the project adds nothing.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
            && self.names.is_empty()
            && self.terms.is_empty()
            && self.antonyms.is_empty()
    }
}

/// What accepting a unit demands.
#[derive(Clone, Debug)]
pub struct Accepting {
    /// The impacts that need a second person.
    pub second_person: Vec<Impact>,
    /// Whether orphaned units need a second person.
    pub second_person_for_orphaned: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawAccepting {
    #[serde(default)]
    second_person: Vec<String>,
}

impl RawAccepting {
    pub(super) fn checked(self) -> Result<Accepting, String> {
        let impacts = self.second_person.iter().filter(|name| *name != "orphaned");
        Ok(Accepting {
            second_person: impacts
                .map(|name| name.parse::<Impact>().map_err(|error| error.to_string()))
                .collect::<Result<_, _>>()?,
            second_person_for_orphaned: self.second_person.iter().any(|name| name == "orphaned"),
        })
    }
}
