//! How well a shape fits the files.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use hexapla_content::{Locale, RelPath};
use hexapla_store::{EditionFile, Fs, Layout, Spelling, editions, list};

use super::shapes::Shape;
use super::spelling::locale_of;
use super::tongue::Tongue;
use super::{LocaleFound, OtherFound, PlaceFound};
use crate::configuration::Kind;

/// A shape that fits.
#[derive(Debug)]
pub(super) struct Measured {
    /// The source locale.
    pub(super) source: LocaleFound,
    /// The locales with at least one translation, sorted.
    pub(super) locales: Vec<LocaleFound>,
    /// The collections.
    pub(super) places: Vec<PlaceFound>,
    /// What stands among the locales and is none.
    pub(super) odd: Vec<String>,
    /// What else holds translations.
    pub(super) others: Vec<OtherFound>,
    /// Every translation with its source.
    pub(super) pairs: Vec<Pair>,
}

/// A translation and its source.
#[derive(Debug)]
pub(super) struct Pair {
    /// The translation's locale.
    pub(super) locale: Locale,
    /// The translation.
    pub(super) target: RelPath,
    /// Its source.
    pub(super) source: RelPath,
}

impl Measured {
    /// What is proposed where no shape fits: releases to come, in the plainest layout.
    pub(super) fn nothing(declared: Option<Locale>) -> Self {
        let source = declared.unwrap_or_else(english);
        let pattern = "content/{locale}/{path}.{ext}".to_owned();
        let place = PlaceFound {
            name: "content".to_owned(),
            kind: Kind::Markdown,
            source: pattern.clone(),
            target: pattern,
        };
        Self {
            source: found(&source, source.as_str()),
            locales: Vec::new(),
            places: vec![place],
            odd: Vec::new(),
            others: Vec::new(),
            pairs: Vec::new(),
        }
    }

    /// Says whether both have one source locale, and spell each locale alike.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        let is_spelt_so = |found: &LocaleFound| {
            let own = self.locales.iter().find(|own| own.locale == found.locale);
            own.is_none_or(|own| own.on_disk == found.on_disk)
        };
        self.source.locale == other.source.locale
            && self.source.on_disk == other.source.on_disk
            && other.locales.iter().all(is_spelt_so)
    }

    /// Says whether both agree, and at least half of the locales of this one are the other's too.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let is_shared = |found: &&LocaleFound| {
            let mut others = other.locales.iter();
            others.any(|other| other.locale == found.locale)
        };
        self.agrees(other)
            && self.locales.iter().filter(is_shared).count() * 2 >= self.locales.len()
    }

    /// Says whether one of these places is among its own.
    pub(super) fn stands_in(&self, places: &[PlaceFound]) -> bool {
        let mut own = self.places.iter();
        own.any(|own| places.iter().any(|place| place.target == own.target))
    }

    /// Both as one project, where the locales agree in their source and in how they are spelt; else the
    /// one with more translations.
    pub(super) fn joined(mut self, mut other: Self) -> Self {
        if !self.agrees(&other) {
            return if other.paired() > self.paired() {
                other
            } else {
                self
            };
        }
        self.source.add(&other.source);
        for found in other.locales {
            match self
                .locales
                .iter_mut()
                .find(|own| own.locale == found.locale)
            {
                Some(own) => own.add(&found),
                None => self.locales.push(found),
            }
        }
        self.locales.sort();
        for place in &mut other.places {
            if self.places.iter().any(|own| own.name == place.name) {
                place.name.push_str("-messages");
            }
        }
        self.places.append(&mut other.places);
        self.pairs.append(&mut other.pairs);
        self.others.append(&mut other.others);
        self.odd.append(&mut other.odd);
        self.odd.sort();
        self.odd.dedup();
        self
    }

    /// The translations that have a source, and those sources.
    pub(super) fn texts(&self) -> impl Iterator<Item = &RelPath> {
        self.pairs
            .iter()
            .flat_map(|pair| [&pair.target, &pair.source])
    }

    /// Says whether the paths of the sources name their locale as those of the translations do.
    pub(super) fn source_is_spelt(&self) -> bool {
        let mut places = self.places.iter();
        places.all(|place| place.source == place.target && !place.source.contains('['))
    }

    /// How many translations have a source.
    pub(super) fn paired(&self) -> usize {
        self.pairs.len()
    }
}

impl LocaleFound {
    fn add(&mut self, other: &Self) {
        self.editions += other.editions;
        self.paired += other.paired;
    }
}

fn found(locale: &Locale, on_disk: &str) -> LocaleFound {
    LocaleFound {
        locale: locale.clone(),
        on_disk: on_disk.to_owned(),
        editions: 0,
        paired: 0,
    }
}

fn english() -> Locale {
    "en".parse().expect("`en` is a language tag")
}

/// Tries `shape` on the files of that kind; `None` when no translation finds a source.
pub(super) fn measure(
    fs: &dyn Fs,
    shape: &Shape,
    kind: Kind,
    declared: Option<&Locale>,
) -> Option<Measured> {
    let (spellings, mut odd) = spellings_of(shape);
    let (files, written_in) = with_source(fs, shape, kind, &spellings, declared)?;
    let source = source_of(shape, &counted(files.iter().flatten()), written_in.as_ref())?;
    // a place with nothing translated is none of the project's
    let known = shape.places.iter().zip(&files);
    let known = known.map(|(place, files)| (place, files, pairs(files, &source)));
    let known: Vec<_> = known.filter(|(.., pairs)| !pairs.is_empty()).collect();
    let counts = counted(known.iter().flat_map(|(_, files, _)| *files));
    let pairs = || known.iter().flat_map(|(.., pairs)| pairs);
    let mut paired: BTreeMap<&Locale, usize> = BTreeMap::new();
    for (target, _) in pairs() {
        *paired.entry(&target.locale).or_insert(0) += 1;
    }
    let describe = |locale: &Locale| LocaleFound {
        on_disk: spellings
            .get(locale)
            .cloned()
            .unwrap_or_else(|| locale.to_string()),
        editions: counts.get(locale).copied().unwrap_or_default(),
        paired: paired.get(locale).copied().unwrap_or_default(),
        locale: locale.clone(),
    };
    let targets = spellings.keys().filter(|locale| **locale != source);
    // one of the source's own folders may be called like a locale, and share a name or two with what is around it
    let is_single = !shape.source_is_spelt && spellings.len() == 1;
    let is_locale = |found: &LocaleFound| {
        let is_sure = !is_single && locale_of(&found.on_disk).is_some();
        found.paired > 0 && (is_sure || found.paired * 4 >= found.editions)
    };
    let (locales, alone): (Vec<LocaleFound>, Vec<LocaleFound>) =
        targets.map(&describe).partition(is_locale);
    let pairs: Vec<Pair> = pairs()
        .filter(|(target, _)| locales.iter().any(|found| found.locale == target.locale))
        .map(|(target, source)| Pair {
            locale: target.locale.clone(),
            target: target.path.clone(),
            source: source.clone(),
        })
        .collect();
    let alone = alone.iter().map(|found| &found.on_disk);
    odd.extend(alone.map(|on_disk| shape.folder_of(on_disk)));
    odd.sort();
    (!locales.is_empty()).then(|| Measured {
        source: describe(&source),
        locales,
        places: known
            .iter()
            .map(|(place, ..)| place_found(place, kind))
            .collect(),
        pairs,
        odd,
        others: Vec::new(),
    })
}

/// The editions of each of the shape's collections, and the locale of the sources where it is known: as it is declared,
/// or as they sound where no path names it.
fn with_source(
    fs: &dyn Fs,
    shape: &Shape,
    kind: Kind,
    spellings: &BTreeMap<Locale, String>,
    declared: Option<&Locale>,
) -> Option<(Vec<Vec<EditionFile>>, Option<Locale>)> {
    let assumed = declared.cloned().unwrap_or_else(english);
    let files = by_collection(fs, shape, kind, spellings, &assumed)?;
    if shape.source_is_spelt || declared.is_some() {
        return Some((files, declared.cloned()));
    }
    let sources = files.iter().flatten().filter(|file| file.locale == assumed);
    let spoken = spoken_in(fs, kind, sources).filter(|spoken| *spoken != assumed);
    let files = match &spoken {
        Some(spoken) => by_collection(fs, shape, kind, spellings, spoken)?,
        None => files,
    };
    Some((files, spoken))
}

/// How the locales of `shape` are spelt, and what stands among them and is none.
fn spellings_of(shape: &Shape) -> (BTreeMap<Locale, String>, Vec<String>) {
    let mut odd = shape.odd.clone();
    let mut spellings: BTreeMap<Locale, String> = BTreeMap::new();
    for on_disk in &shape.spellings {
        let Some(locale) = locale_of(on_disk).or_else(|| on_disk.parse().ok()) else {
            continue;
        };
        // two spellings of one locale: one of them must go
        match spellings.entry(locale) {
            Entry::Occupied(_) => odd.push(shape.folder_of(on_disk)),
            Entry::Vacant(free) => drop(free.insert(on_disk.clone())),
        }
    }
    (spellings, odd)
}

/// How many of `editions` each locale has.
fn counted<'e>(editions: impl Iterator<Item = &'e EditionFile>) -> BTreeMap<&'e Locale, usize> {
    let mut counts = BTreeMap::new();
    for edition in editions {
        *counts.entry(&edition.locale).or_insert(0) += 1;
    }
    counts
}

/// A collection; where files of its kind have a single extension, the patterns say which.
fn place_found(place: &super::shapes::Place, kind: Kind) -> PlaceFound {
    let pattern = |pattern: &str| match kind.extensions() {
        [extension] => pattern.replace("{ext}", extension),
        _ => pattern.to_owned(),
    };
    PlaceFound {
        name: place.name.clone(),
        kind,
        source: pattern(&place.source),
        target: pattern(&place.target),
    }
}

/// At most so many sources are read to tell their language, and so many bytes of each.
const HEARD: (usize, usize) = (12, 1 << 18);

/// The language that releases seem to be written in.
fn spoken_in<'e>(
    fs: &dyn Fs,
    kind: Kind,
    sources: impl Iterator<Item = &'e EditionFile>,
) -> Option<Locale> {
    let mut tongue = Tongue::default();
    if kind == Kind::Markdown {
        let (files, bytes) = HEARD;
        // some of every folder
        let sources: Vec<&EditionFile> = sources.collect();
        let step = sources.len().div_ceil(files).max(1);
        for source in sources.into_iter().step_by(step) {
            let read = fs.read(source.path.as_str(), bytes).ok().flatten();
            tongue.read(&String::from_utf8_lossy(&read.unwrap_or_default()));
        }
    }
    tongue.language()
}

/// The editions of each of the shape's collections, whose source is in the locale `unspelt` where no path names it.
fn by_collection(
    fs: &dyn Fs,
    shape: &Shape,
    kind: Kind,
    spellings: &BTreeMap<Locale, String>,
    unspelt: &Locale,
) -> Option<Vec<Vec<EditionFile>>> {
    let spelling = |(locale, on_disk): (&Locale, &String)| Spelling {
        locale: locale.clone(),
        on_disk: on_disk.clone(),
    };
    let mut targets: Vec<Spelling> = spellings.iter().map(spelling).collect();
    let source = if shape.source_is_spelt {
        targets.remove(0)
    } else {
        targets.retain(|target| target.locale != *unspelt);
        Spelling::plain(unspelt.clone())
    };
    let files = |place: &super::shapes::Place| {
        let (from, to) = (place.source.parse().ok()?, place.target.parse().ok()?);
        let extensions = kind.extensions();
        let layout = Layout::new(&from, &to, extensions, source.clone(), &targets).ok()?;
        let files = list(fs, &layout.folders(), &layout.extensions()).value;
        Some(editions(&layout, &files).value)
    };
    shape.places.iter().map(files).collect()
}

/// The source locale: what the site's own configuration declares, else English, of whatever country,
/// unless it has far fewer texts than another, else the one with the most texts.
fn source_of(
    shape: &Shape,
    counts: &BTreeMap<&Locale, usize>,
    declared: Option<&Locale>,
) -> Option<Locale> {
    let english = english();
    if !shape.source_is_spelt {
        return Some(declared.cloned().unwrap_or(english));
    }
    if let Some(declared) = declared.filter(|declared| counts.contains_key(declared)) {
        return Some(declared.clone());
    }
    let most = counts.values().max()?;
    let spoken = counts
        .iter()
        .filter(|(locale, _)| locale.language() == english.language())
        .min_by_key(|(locale, count)| {
            // of equals the plainest, then that of the country most projects are written for
            let is_other = !matches!(locale.as_str(), "en" | "en-US");
            (std::cmp::Reverse(**count), is_other, locale.as_str())
        });
    match spoken {
        Some((locale, own)) if own * 5 >= most * 4 => Some((*locale).clone()),
        _ => counts
            .iter()
            .find(|(_, count)| *count == most)
            .map(|(locale, _)| (*locale).clone()),
    }
}

/// Every translation of a collection, whose editions are `files`, with the file of its source.
fn pairs<'a>(files: &'a [EditionFile], source: &Locale) -> Vec<(&'a EditionFile, RelPath)> {
    let (sources, translations): (Vec<_>, Vec<_>) =
        files.iter().partition(|edition| edition.locale == *source);
    let sources: BTreeMap<&str, &RelPath> = sources
        .into_iter()
        .map(|edition| (edition.release.as_str(), &edition.path))
        .collect();
    let pair = |edition: &'a EditionFile| {
        let source = sources.get(edition.release.as_str())?;
        Some((edition, (*source).clone()))
    };
    translations.into_iter().filter_map(pair).collect()
}
