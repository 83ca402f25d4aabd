//! The environment and the project at a glance: everything is opened and read once.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Locale, Unit, UnitKind};
use hexapla_diagnostics::Finding;
use hexapla_facts::Vocabulary;
use hexapla_l10n::Coverage;
use hexapla_markdown::LIMITS;
use hexapla_store::{FILE_LIMIT, Git, LedgerFile, list};
use rayon::prelude::*;

use crate::project::{Project, Release};
use crate::tracking::ledger::LEDGER_LIMIT;

/// What is known of the environment and the project.
#[derive(Debug)]
pub struct Examination {
    /// What is known of git.
    pub repository: Repository,
    /// The collections, in the order of the configuration.
    pub collections: Vec<CollectionCount>,
    /// The limits of reading in force, by name; bytes, or things counted.
    pub limits: BTreeMap<&'static str, usize>,
    /// The locales, the source first.
    pub locales: Vec<LocaleCount>,
    /// How much of each collection of catalogues each locale has translated.
    pub coverage: Vec<(String, Coverage)>,
    /// How many ledger files there are.
    pub ledger_files: usize,
    /// How many rows they hold.
    pub ledger_rows: usize,
    /// What was found while opening and reading everything, sorted by place.
    pub findings: Vec<Finding>,
}

/// What is known of git.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repository {
    /// git does not run, or the project lies in no repository.
    Absent,
    /// The history is cut off.
    Shallow,
    /// There is one, with its whole history.
    Whole,
}

/// How much a collection holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectionCount {
    /// Its name.
    pub name: String,
    /// How many releases.
    pub releases: usize,
    /// How many editions, sources included.
    pub editions: usize,
    /// The source editions.
    pub source: SourceCount,
}

/// How much source editions hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceCount {
    /// How many units.
    pub units: usize,
    /// How many words, code excepted.
    pub words: usize,
    /// How many of them stand in units that are not read further.
    pub opaque_words: usize,
}

/// A locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleCount {
    /// The locale.
    pub locale: Locale,
    /// How many editions.
    pub editions: usize,
    /// Whether the program ships words that bear facts; known of locales translated from only.
    pub has_word_list: Option<bool>,
}

impl SourceCount {
    const NONE: Self = Self {
        units: 0,
        words: 0,
        opaque_words: 0,
    };

    fn of(units: &[Unit]) -> Self {
        let mut count = Self {
            units: units.len(),
            ..Self::NONE
        };
        for unit in units {
            match unit.kind {
                UnitKind::Code => {}
                UnitKind::Markup => {
                    let words = unit.words();
                    count.words += words;
                    count.opaque_words += words;
                }
                _ => count.words += unit.words(),
            }
        }
        count
    }

    const fn plus(self, other: Self) -> Self {
        Self {
            units: self.units + other.units,
            words: self.words + other.words,
            opaque_words: self.opaque_words + other.opaque_words,
        }
    }
}

/// What reading one release showed.
struct Reading {
    collection: usize,
    source: SourceCount,
    rows: usize,
    findings: Vec<Finding>,
}

impl Project {
    /// Opens and reads everything, and counts.
    pub fn examine(&self) -> Examination {
        let readings: Vec<Reading> = self
            .releases
            .par_iter()
            .map(|release| self.examine_release(release))
            .collect();
        let mut collections: Vec<CollectionCount> = (0..self.configuration.collections.len())
            .map(|at| self.count(at))
            .collect();
        let mut findings = self.findings.clone();
        let mut ledger_rows = 0;
        for reading in readings {
            if let Some(count) = collections.get_mut(reading.collection) {
                count.source = count.source.plus(reading.source);
            }
            ledger_rows += reading.rows;
            findings.extend(reading.findings);
        }
        findings.sort_by(Finding::by_place);
        findings.dedup();
        let extensions = [LedgerFile::EXTENSION.to_owned()];
        let ledger = list(&*self.disk, &[LedgerFile::FOLDER.to_owned()], &extensions).value;
        Examination {
            repository: match Git::open(&self.root) {
                Ok(Some(git)) if git.is_shallow() => Repository::Shallow,
                Ok(Some(_)) => Repository::Whole,
                Ok(None) | Err(_) => Repository::Absent,
            },
            collections,
            limits: limits(),
            locales: self.locales_counted(),
            coverage: self.coverage(),
            ledger_files: ledger
                .iter()
                .filter(|path| LedgerFile::at(path).is_some())
                .count(),
            ledger_rows,
            findings,
        }
    }

    fn examine_release(&self, release: &Release) -> Reading {
        let mut findings = Vec::new();
        let id = self.path_id(release);
        let source = self.read_source(release).into_value(&mut findings);
        for locale in release.targets.keys() {
            let target = self
                .read_target(release, locale, &id)
                .into_value(&mut findings);
            if let (Some(source), Some(target)) = (&source, &target) {
                findings.extend(self.restated(source, target, locale));
            }
        }
        let locales = release.ledgers.iter();
        let rows = locales.map(|locale| self.rows(release, locale).into_value(&mut findings).len());
        let rows = rows.sum();
        if release.has_pool {
            self.pool_on_disk(release).into_value(&mut findings);
        }
        let units = source.map_or(SourceCount::NONE, |source| {
            SourceCount::of(&source.text.edition.units)
        });
        Reading {
            collection: release.collection,
            source: units,
            rows,
            findings,
        }
    }

    fn count(&self, collection: usize) -> CollectionCount {
        let releases = self
            .releases
            .iter()
            .filter(|release| release.collection == collection);
        let releases: Vec<&Release> = releases.collect();
        let editions =
            |release: &&Release| usize::from(release.source.is_some()) + release.targets.len();
        let name = self
            .configuration
            .collections
            .get(collection)
            .map(|known| known.name.clone());
        CollectionCount {
            name: name.unwrap_or_default(),
            releases: releases.len(),
            editions: releases.iter().map(editions).sum(),
            source: SourceCount::NONE,
        }
    }

    fn locales_counted(&self) -> Vec<LocaleCount> {
        let configuration = &self.configuration;
        let translated_from: BTreeSet<&Locale> = configuration
            .pivots
            .values()
            .chain([&configuration.source])
            .collect();
        let locales = std::iter::once(&configuration.source).chain(&configuration.locales);
        locales
            .map(|locale| LocaleCount {
                locale: locale.clone(),
                editions: self
                    .releases
                    .iter()
                    .filter(|release| release.has(self, locale))
                    .count(),
                has_word_list: translated_from
                    .contains(locale)
                    .then(|| Vocabulary::shipped(locale).is_some()),
            })
            .collect()
    }
}

impl Release {
    fn has(&self, project: &Project, locale: &Locale) -> bool {
        if *locale == project.configuration.source {
            self.source.is_some()
        } else {
            self.targets.contains_key(locale)
        }
    }
}

fn limits() -> BTreeMap<&'static str, usize> {
    BTreeMap::from([
        ("file-bytes", FILE_LIMIT.min(LIMITS.file)),
        ("front-matter-bytes", LIMITS.front_matter),
        ("front-matter-depth", LIMITS.front_matter_depth),
        ("ledger-file-bytes", LEDGER_LIMIT),
        ("nesting", LIMITS.nesting),
        ("table-cells", LIMITS.table_cells),
        ("units", LIMITS.blocks),
        ("catalogue-bytes", FILE_LIMIT.min(hexapla_l10n::LIMITS.file)),
        ("placeable-nesting", hexapla_l10n::LIMITS.depth),
    ])
}

#[cfg(test)]
mod tests {
    use hexapla_content::UnitId;

    use super::*;

    #[test]
    fn code_is_not_counted_and_opaque_markup_is() {
        let unit = |kind, text| Unit::plain(UnitId::Body(1), kind, text);
        let units = [
            unit(UnitKind::Paragraph, "The ferry was cancelled."),
            unit(UnitKind::Code, "let ferry = None;"),
            unit(UnitKind::Markup, "<Since/>"),
        ];
        let count = SourceCount {
            units: 3,
            words: 5,
            opaque_words: 1,
        };
        assert_eq!(SourceCount::of(&units), count);
    }
}
