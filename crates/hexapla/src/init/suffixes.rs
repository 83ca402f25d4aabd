//! Shapes of projects that name the locale in the file's name.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::RelPath;
use hexapla_store::{folder_of, join};

use super::shapes::{Place, Shape, name_of};
use super::spelling::locale_of;

/// `{path}.{locale}.md` beside `{path}.md` or `{path}.en.md`, among `files`; `{path}_{locale}.md` and `{path}-{locale}.md`
/// beside `{path}.md`; each in a folder below `{name}.md`; `{path}/{locale}.md`.
pub(super) fn by_suffix(files: &[RelPath]) -> Vec<Shape> {
    let all: BTreeSet<&str> = files.iter().map(RelPath::as_str).collect();
    let mut shapes = Vec::new();
    for mark in ['.', '_', '-'] {
        let suffixed = files.iter().filter_map(|file| {
            let (stem, extension) = file.as_str().rsplit_once('.')?;
            let (path, spelling) = suffix(stem, mark)?;
            // many words end as a tag does
            let has_source = || all.contains(format!("{path}.{extension}").as_str());
            (mark == '.' || has_source()).then_some((path, spelling))
        });
        shapes.extend(suffixes(suffixed, mark));
        shapes.extend(below_source(files, &all, mark));
    }
    shapes.extend(by_name(files));
    shapes
}

/// `{path}/{locale}.md`, a folder for each release.
fn by_name(files: &[RelPath]) -> Option<Shape> {
    let named = files.iter().filter_map(|file| {
        let (stem, _) = file.as_str().rsplit_once('.')?;
        let (release, spelling) = stem.rsplit_once('/')?;
        locale_of(spelling).map(|_| (release, spelling))
    });
    let (folder, spellings) = among(named)?;
    let pattern = join(&folder, "{path}/{locale}.{ext}");
    (spellings.len() >= 2).then(|| Shape {
        places: vec![Place {
            name: name_of(&folder),
            source: pattern.clone(),
            target: pattern,
        }],
        spellings,
        source_is_spelt: true,
        odd: Vec::new(),
    })
}

/// `{name}.md` and `translations/{name}.{locale}.md`.
fn below_source(files: &[RelPath], all: &BTreeSet<&str>, mark: char) -> Vec<Shape> {
    let mut found: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let Some((stem, extension)) = file.as_str().rsplit_once('.') else {
            continue;
        };
        let Some((path, spelling)) = suffix(stem, mark) else {
            continue;
        };
        let folder = folder_of(path);
        let file = format!("{}.{extension}", path.rsplit('/').next().unwrap_or(path));
        let mut around = std::iter::successors(Some(folder), |inner| {
            (!inner.is_empty()).then(|| folder_of(inner))
        });
        // the nearest source is the one that is meant
        let source = around.find(|folder| all.contains(join(folder, &file).as_str()));
        if let Some(source) = source.filter(|source| *source != folder) {
            let spellings = found.entry((source, folder)).or_default();
            spellings.insert(spelling.to_owned());
        }
    }
    let shape = |((source, folder), spellings): ((&str, &str), BTreeSet<String>)| Shape {
        places: vec![Place {
            name: name_of(source),
            source: join(source, "{name}.{ext}"),
            target: join(folder, &format!("{{name}}{mark}{{locale}}.{{ext}}")),
        }],
        spellings,
        source_is_spelt: false,
        odd: Vec::new(),
    };
    found.into_iter().map(shape).collect()
}

/// A path and the locale behind the mark at its end: `mill.fr`, `mill_pt_BR`, `mill-zh-CN`.
fn suffix(stem: &str, mark: char) -> Option<(&str, &str)> {
    let name = stem.rfind('/').map_or(0, |at| at + 1);
    let marks = stem.match_indices(mark).filter(|(at, _)| *at > name);
    let pairs = marks.filter_map(|(at, _)| Some((stem.get(..at)?, stem.get(at + 1..)?)));
    let mut pairs = pairs.filter(|(_, spelling)| locale_of(spelling).is_some());
    pairs.next()
}

/// The folder that all of these paths lie in, and all of their locales.
fn among<'f>(
    found: impl Iterator<Item = (&'f str, &'f str)>,
) -> Option<(String, BTreeSet<String>)> {
    let mut spellings = BTreeSet::new();
    let mut folder: Option<String> = None;
    for (path, spelling) in found {
        spellings.insert(spelling.to_owned());
        let own = folder_of(path);
        folder = Some(folder.map_or_else(|| own.to_owned(), |other| common(&other, own)));
    }
    Some((folder?, spellings))
}

/// The shapes of files with these paths and locales, with the mark between both.
fn suffixes<'f>(found: impl Iterator<Item = (&'f str, &'f str)>, mark: char) -> Vec<Shape> {
    let Some((folder, spellings)) = among(found) else {
        return Vec::new();
    };
    let shape = |pattern: &str, source_is_spelt| {
        let pattern = join(&folder, pattern);
        Shape {
            places: vec![Place {
                name: name_of(&folder),
                source: pattern.clone(),
                target: pattern,
            }],
            spellings: spellings.clone(),
            source_is_spelt,
            odd: Vec::new(),
        }
    };
    let mut shapes = vec![shape(&format!("{{path}}[{mark}{{locale}}].{{ext}}"), false)];
    if mark == '.' {
        shapes.push(shape("{path}.{locale}.{ext}", true));
    }
    shapes
}

/// The folder both lie in.
fn common(one: &str, other: &str) -> String {
    let both = one
        .split('/')
        .zip(other.split('/'))
        .take_while(|(one, other)| one == other);
    both.map(|(component, _)| component)
        .collect::<Vec<_>>()
        .join("/")
}
