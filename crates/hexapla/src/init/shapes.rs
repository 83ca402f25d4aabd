//! Well-known shapes of multilingual projects, looked for among the folders.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use hexapla_store::{folder_of, join};

use super::spelling::locale_of;
use super::survey::Folder;

/// Where a collection's texts may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The collection's name.
    pub(super) name: String,
    /// The pattern of the source's files.
    pub(super) source: String,
    /// The pattern of the translations' files.
    pub(super) target: String,
}

/// A shape that a project may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Its collections.
    pub(super) places: Vec<Place>,
    /// The locales as spelt on disk, the source's too where it is spelt.
    pub(super) spellings: BTreeSet<String>,
    /// Whether the source's path names its locale.
    pub(super) source_is_spelt: bool,
    /// Folders that stand among the locales and are none.
    pub(super) odd: Vec<String>,
}

impl Shape {
    /// Says whether both stand beside each other in one folder and set the locale apart alike: `content/docs/{locale}` and
    /// `content/pages/{locale}`, `docs/guide-{locale}` and `docs/notes-{locale}`.
    pub(super) fn is_sibling(&self, other: &Self) -> bool {
        let (own, others) = (self.frame(), other.frame());
        own.is_some() && own == others
    }

    /// Says whether it is a folder of translations whose sources stand around it.
    pub(super) fn is_around(&self) -> bool {
        let is_so = |place: &Place| {
            let folder = place.target.strip_suffix("/{locale}/{path}.{ext}");
            let named = folder.filter(|folder| TRANSLATIONS.contains(&last_of(folder)));
            named.is_some_and(|folder| place.source == join(folder_of(folder), "{path}.{ext}"))
        };
        !self.source_is_spelt && self.places.iter().all(is_so)
    }

    /// Where a locale's texts stand: its folder, where it has one.
    pub(super) fn folder_of(&self, on_disk: &str) -> String {
        let target = self.places.first().map_or("", |place| &place.target);
        let end = target.find("{locale}/").map(|at| at + "{locale}".len());
        let folder = end.and_then(|end| target.get(..end));
        folder.map_or_else(
            || on_disk.to_owned(),
            |folder| folder.replace("{locale}", on_disk),
        )
    }

    /// The folder it stands in, and the mark between its own name and the locale.
    fn frame(&self) -> Option<(&str, char)> {
        let [place] = self.places.as_slice() else {
            return None;
        };
        let before = place.target.strip_suffix("{locale}/{path}.{ext}")?;
        let mark = before.chars().next_back()?;
        let own = before.strip_suffix(mark)?;
        let above = folder_of(own);
        place.source.starts_with(own).then_some((above, mark))
    }
}

/// The folders of Docusaurus with translations, in that of a locale, and where their sources stand.
const DOCUSAURUS: [(&str, &str); 3] = [
    ("docusaurus-plugin-content-docs/current", "docs"),
    ("docusaurus-plugin-content-blog", "blog"),
    ("docusaurus-plugin-content-pages", "src/pages"),
];
/// The folder of the translations of its older versions, to which further sets of texts add their name, and that of
/// those versions.
const VERSIONS: (&str, &str) = ("docusaurus-plugin-content-docs", "versioned_docs");

/// The shapes that the folders could have.
pub(super) fn by_folders(folders: &[Folder]) -> Vec<Shape> {
    let all: BTreeSet<&str> = folders.iter().map(|folder| folder.path.as_str()).collect();
    let mut shapes = Vec::new();
    for folder in folders {
        match docusaurus(folder, &all) {
            // its folders of locales repeat no folder of the source's
            Some(shape) => shapes.push(shape),
            None => shapes.extend(inside(folder)),
        }
        shapes.extend(mirrored(folder));
        shapes.extend(beside(folder));
        shapes.extend(around(folder));
        shapes.extend(beside_source(folder, folders));
    }
    shapes
}

fn spelt(folder: &Folder) -> BTreeSet<String> {
    folder
        .folders
        .iter()
        .filter(|name| locale_of(name).is_some())
        .cloned()
        .collect()
}

/// Among so many locales a code that no list has may be one.
const FEWEST_AMONG: usize = 3;

/// The names of folders that may be codes of languages: many have one of three letters that no list of ours has.
fn codes(folder: &Folder) -> impl Iterator<Item = &String> {
    let is_code = |name: &&String| name.len() == 3 && name.bytes().all(|b| b.is_ascii_lowercase());
    folder.folders.iter().filter(is_code)
}

/// `content/{locale}/{path}`, where the source is among the locales or is what stands beside them.
fn inside(folder: &Folder) -> Vec<Shape> {
    let spellings = spelt(folder);
    let others: Vec<String> = folder
        .folders
        .iter()
        .filter(|name| !spellings.contains(*name))
        .cloned()
        .collect();
    let below = |pattern: &str| join(&folder.path, pattern);
    let target = below("{locale}/{path}.{ext}");
    let name = name_of(&folder.path);
    let mut shapes = Vec::new();
    if spellings.len() >= 2 {
        let mut spellings = spellings.clone();
        if spellings.len() >= FEWEST_AMONG {
            spellings.extend(codes(folder).cloned());
        }
        let odd = others.iter().filter(|other| !spellings.contains(*other));
        shapes.push(Shape {
            places: vec![Place {
                name: name.clone(),
                source: target.clone(),
                target: target.clone(),
            }],
            odd: odd.map(|other| below(other)).collect(),
            spellings,
            source_is_spelt: true,
        });
    }
    // in a project's root too much else stands beside the locales
    let has_source = !folder.path.is_empty() && (folder.has_texts() || !others.is_empty());
    if !spellings.is_empty() && has_source {
        shapes.push(Shape {
            places: vec![Place {
                name,
                source: below("{path}.{ext}"),
                target,
            }],
            spellings,
            source_is_spelt: false,
            odd: Vec::new(),
        });
    }
    shapes
}

/// `book/{path}` and `{locale}/book/{path}`, for every folder of the root that a locale's folder has too, and `{name}` and
/// `{locale}/{name}`, where it has texts of the root.
fn mirrored(folder: &Folder) -> Option<Shape> {
    let place = |name: &String| Place {
        name: name_of(name),
        source: format!("{name}/{{path}}.{{ext}}"),
        target: format!("{{locale}}/{name}/{{path}}.{{ext}}"),
    };
    let is_taken = folder
        .mirrored
        .iter()
        .any(|name| name_of(name) == name_of(""));
    let texts = folder.has_mirrored_texts.then(|| Place {
        name: if is_taken {
            "texts".to_owned()
        } else {
            name_of("")
        },
        source: "{name}.{ext}".to_owned(),
        target: "{locale}/{name}.{ext}".to_owned(),
    });
    let places: Vec<Place> = folder.mirrored.iter().map(place).chain(texts).collect();
    (!places.is_empty()).then(|| Shape {
        places,
        spellings: spelt(folder),
        source_is_spelt: false,
        odd: Vec::new(),
    })
}

/// What folders of translations are called whose sources stand around them.
const TRANSLATIONS: [&str; 10] = [
    "i18n",
    "l10n",
    "lang",
    "languages",
    "locales",
    "localization",
    "localizations",
    "translated",
    "translation",
    "translations",
];

/// `{path}` and `translations/{locale}/{path}`.
fn around(folder: &Folder) -> Option<Shape> {
    let (above, name) = folder.path.rsplit_once('/').unwrap_or(("", &folder.path));
    let spellings = spelt(folder);
    (TRANSLATIONS.contains(&name) && !spellings.is_empty()).then(|| Shape {
        places: vec![Place {
            name: name_of(above),
            source: join(above, "{path}.{ext}"),
            target: join(&folder.path, "{locale}/{path}.{ext}"),
        }],
        spellings,
        source_is_spelt: false,
        odd: Vec::new(),
    })
}

/// `source/{path}` and `translations/{locale}/{path}`, for every folder with texts beside that of the translations.
fn beside_source(folder: &Folder, all: &[Folder]) -> Vec<Shape> {
    let (above, name) = folder.path.rsplit_once('/').unwrap_or(("", &folder.path));
    let spellings = spelt(folder);
    if !TRANSLATIONS.contains(&name) || spellings.is_empty() {
        return Vec::new();
    }
    let is_source = |other: &&Folder| {
        folder_of(&other.path) == above
            && !other.path.is_empty()
            && other.path != folder.path
            && other.has_texts()
    };
    let shape = |source: &Folder| Shape {
        places: vec![Place {
            name: name_of(&source.path),
            source: join(&source.path, "{path}.{ext}"),
            target: join(&folder.path, "{locale}/{path}.{ext}"),
        }],
        spellings: spellings.clone(),
        source_is_spelt: false,
        odd: Vec::new(),
    };
    all.iter().filter(is_source).map(shape).collect()
}

/// `pages/{path}` and `pages.{locale}/{path}`; `pages_{locale}/{path}` alone, where the source is among the locales.
fn beside(folder: &Folder) -> Vec<Shape> {
    let has = |stem: &str| {
        let find = |other: &String| other.as_str().cmp(stem);
        folder.folders.binary_search_by(find).is_ok()
    };
    let mut found: BTreeMap<(&str, char), BTreeSet<String>> = BTreeMap::new();
    for name in &folder.folders {
        let parts = name
            .match_indices(['.', '-', '_'])
            .filter_map(|(at, mark)| {
                let (stem, spelling) = (name.get(..at)?, name.get(at + mark.len()..)?);
                locale_of(spelling)?;
                Some((stem, mark.chars().next()?, spelling))
            });
        let parts: Vec<_> = parts.collect();
        let with_source = parts.iter().find(|(stem, ..)| has(stem));
        if let Some(&(stem, mark, spelling)) = with_source.or(parts.first()) {
            let spellings = found.entry((stem, mark)).or_default();
            spellings.insert(spelling.to_owned());
        }
    }
    let shape = |((stem, mark), spellings): ((&str, char), BTreeSet<String>)| {
        let source_is_spelt = !has(stem);
        let stem = join(&folder.path, stem);
        let target = format!("{stem}{mark}{{locale}}/{{path}}.{{ext}}");
        let source = if source_is_spelt {
            target.clone()
        } else {
            format!("{stem}/{{path}}.{{ext}}")
        };
        (!source_is_spelt || spellings.len() >= 2).then(|| Shape {
            places: vec![Place {
                name: name_of(&stem),
                source,
                target,
            }],
            spellings,
            source_is_spelt,
            odd: Vec::new(),
        })
    };
    found.into_iter().filter_map(shape).collect()
}

/// `docs/{path}` and `i18n/{locale}/docusaurus-plugin-content-docs/current/{path}`.
fn docusaurus(folder: &Folder, all: &BTreeSet<&str>) -> Option<Shape> {
    let above = match folder.path.as_str() {
        "i18n" => "",
        path => path.strip_suffix("/i18n")?,
    };
    let spellings = spelt(folder);
    let usual = DOCUSAURUS.map(|(plugin, source)| (plugin.to_owned(), source.to_owned()));
    let further = children(all, above).into_iter().map(|name| {
        let plugin = format!("{}-{name}/current", VERSIONS.0);
        (plugin, name.to_owned())
    });
    let older = children(all, &join(above, VERSIONS.1));
    let older = older.into_iter().map(|version| {
        let (plugin, source) = VERSIONS;
        (join(plugin, version), join(source, version))
    });
    // those that nobody translates go when the files are counted
    let known = usual.into_iter().chain(further).chain(older);
    let places = known.filter_map(|(plugin, source)| {
        // some keep the site in a folder and its texts beside that
        let source = [join(above, &source), source]
            .into_iter()
            .find(|path| all.contains(path.as_str()))?;
        Some(Place {
            name: name_of(&source),
            source: format!("{source}/{{path}}.{{ext}}"),
            target: format!("{}/{{locale}}/{plugin}/{{path}}.{{ext}}", folder.path),
        })
    });
    let places: Vec<Place> = places.collect();
    (!places.is_empty() && !spellings.is_empty()).then_some(Shape {
        places,
        spellings,
        source_is_spelt: false,
        odd: Vec::new(),
    })
}

/// The names of the folders in `folder`.
fn children<'a>(all: &BTreeSet<&'a str>, folder: &str) -> Vec<&'a str> {
    let above = join(folder, "");
    let from = (Bound::Included(above.as_str()), Bound::Unbounded);
    let below = all.range::<str, _>(from);
    let below = below.map_while(|path| path.strip_prefix(above.as_str()));
    below
        .filter(|name| !name.is_empty() && !name.contains('/'))
        .collect()
}

/// The last component of a path.
fn last_of(folder: &str) -> &str {
    folder.rsplit('/').next().unwrap_or_default()
}

/// A collection's name by the folder it stands in.
pub(super) fn name_of(folder: &str) -> String {
    let plain: String = last_of(folder)
        .chars()
        .map(|c| if c == '.' { '-' } else { c })
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    let plain = plain.trim_matches('-').to_owned();
    if plain.is_empty() {
        "content".to_owned()
    } else {
        plain
    }
}
