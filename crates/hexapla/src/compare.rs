//! Two texts compared without a project around them.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Edition, Fingerprint, Impact, Locale, Row, Status, Unit, UnitId};
use hexapla_diagnostics::{Finding, Level, Lines, Noted, Place};
use hexapla_facts::Corpus;
use hexapla_store::FILE_LIMIT;
use hexapla_store::findings::FILE_TOO_LARGE;
use hexapla_tracker::{
    BaselineSource, Comparison, Confidence, Known, Situation, compare, pair_knowing, track,
};

use crate::adopt::adopted_rows;
use crate::configuration::FrontMatter;
use crate::project::format::Format;
use crate::project::language::SourceLanguage;
use crate::project::reading::{decode, guarded, name_targets};

/// Two versions of a source text, read. No project is needed.
///
/// ```
/// use hexapla::content::{Impact, Status};
/// use hexapla::{Comparing, Format, Translation};
///
/// let (old, new) = ("At least 12 people were rescued.\n", "At least 15 people were rescued.\n");
/// let texts = Comparing::read(old, new, Format::of("ferry.md"));
/// let text = "Au moins 12 personnes ont été secourues.\n";
/// let locale = Some("fr".parse()?);
/// let compared = texts.compare(&"en".parse()?, Some(Translation { text, locale }));
/// let change = &compared.comparison.beads[0];
/// assert_eq!(change.impact, Impact::Factual);
/// assert_eq!((change.reasons[0].old.as_deref(), change.reasons[0].new.as_deref()), (Some("12"), Some("15")));
/// let targets = compared.targets.expect("there is a translation");
/// assert_eq!(targets[0].status, Status::Outdated(Impact::Factual));
/// # Ok::<(), hexapla::content::InvalidLocale>(())
/// ```
#[derive(Debug)]
pub struct Comparing<'a> {
    /// The old text.
    pub old_text: &'a str,
    /// What it holds.
    pub old: Edition,
    /// The new text.
    pub new_text: &'a str,
    /// What it holds.
    pub new: Edition,
    /// What was found while reading.
    pub findings: Vec<Finding>,
    format: Format,
}

/// What changed, and what that does to a translation of the old text.
#[derive(Debug)]
pub struct Compared<'a> {
    /// The texts.
    pub texts: &'a Comparing<'a>,
    /// What changed.
    pub comparison: Comparison,
    /// How the units of the translation stand, where one was given that could be read.
    pub targets: Option<Vec<TargetStanding>>,
    /// What was found while reading all of them.
    pub findings: Vec<Finding>,
}

impl Compared<'_> {
    /// The worst impact; where a text could not be read to its end, nobody knows how bad it is.
    pub fn impact(&self) -> Impact {
        let told = self.comparison.impact();
        let lacks_something = |finding: &Finding| finding.level == Level::Error;
        if self.texts.findings.iter().any(lacks_something) {
            told.max(Impact::Unknown)
        } else {
            told
        }
    }
}

/// A translation of the old text.
#[derive(Clone, Debug)]
pub struct Translation<'a> {
    /// What it says.
    pub text: &'a str,
    /// The language it is in, where that is known.
    pub locale: Option<Locale>,
}

/// How a unit of a translation stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetStanding {
    /// The target unit; of a missing one, the source unit.
    pub unit: UnitId,
    /// Its first line, from 1.
    pub line: usize,
    /// How it stands.
    pub status: Status,
}

impl<'a> Comparing<'a> {
    /// Reads two versions of a text, which findings call `old` and `new`.
    pub fn read(old_text: &'a str, new_text: &'a str, format: Format) -> Self {
        Self::of_files([("old", old_text), ("new", new_text)], format)
    }

    /// Reads two versions of a text, which findings call by these names.
    pub fn of_files(files: [(&str, &'a str); 2], format: Format) -> Self {
        let [(old_name, old_text), (new_name, new_text)] = files;
        let mut findings = Vec::new();
        let old = read(format, old_name, old_text).into_value(&mut findings);
        let new = read(format, new_name, new_text).into_value(&mut findings);
        Self {
            old_text,
            old,
            new_text,
            new,
            findings,
            format,
        }
    }

    /// The words of both texts, those of a unit that stands in both once.
    fn corpus(&self) -> Corpus {
        let new: BTreeSet<Fingerprint> = self.new.units.iter().map(|u| u.fingerprint).collect();
        let gone = self
            .old
            .units
            .iter()
            .filter(|unit| !new.contains(&unit.fingerprint));
        let prose = gone
            .chain(&self.new.units)
            .filter(|unit| !unit.kind.is_atomic());
        Corpus::of(prose.map(|unit| unit.text.as_str()))
    }

    /// Compares them, as texts in the locale `source`; a `translation` is taken as made from the old text.
    pub fn compare(&self, source: &Locale, translation: Option<Translation<'_>>) -> Compared<'_> {
        let language = SourceLanguage::of_texts(source, || self.corpus());
        let comparison = compare(&self.old.units, &self.new.units, &language.judge());
        let mut findings = self.findings.clone();
        let targets = translation.and_then(|Translation { text, locale }| {
            let known = locale.map_or(Known::NOTHING, |locale| Known::between(source, &locale));
            let target = read(self.format, "translation", text);
            let is_read = is_read(&target.findings);
            let target = target.into_value(&mut findings);
            is_read.then(|| self.targets(&language, known, text, target))
        });
        Compared {
            texts: self,
            comparison,
            targets,
            findings,
        }
    }

    fn targets(
        &self,
        language: &SourceLanguage<'_>,
        known: Known,
        text: &str,
        mut target: Edition,
    ) -> Vec<TargetStanding> {
        name_targets(&mut target.units);
        let pool = OldTexts(
            self.old
                .units
                .iter()
                .map(|unit| (unit.fingerprint, unit))
                .collect(),
        );
        let rows = made_from(&self.old.units, &target.units, known);
        let now = Situation {
            source: &self.new.units,
            target: &target.units,
            rows: &rows,
            pool: &pool,
            hints: &[],
        };
        let (new_lines, own_lines) = (Lines::of(self.new_text), Lines::of(text));
        track(&now, &language.judge())
            .iter()
            .flat_map(|tracked| {
                let own = Unit::at(&target.units, &tracked.target);
                let own = own.map(|unit| (unit, &own_lines));
                let is_missing = tracked.target.is_empty();
                let source = is_missing.then(|| Unit::at(&self.new.units, &tracked.source));
                let missing = source.into_iter().flatten().map(|unit| (unit, &new_lines));
                own.chain(missing).map(|(unit, lines)| TargetStanding {
                    unit: unit.id.clone(),
                    line: lines.position(unit.span.start).line,
                    status: tracked.status,
                })
            })
            .collect()
    }
}

/// The text of a file, from its bytes.
///
/// ```
/// assert_eq!(hexapla::text_of("a.md", b"12 people").as_deref(), Ok("12 people"));
/// let refused = hexapla::text_of("a.md", b"caf\xe9").unwrap_err();
/// assert_eq!(refused.code.name(), "not-utf-8");
/// ```
///
/// # Errors
/// The finding that it is longer than 4 MiB, or not UTF-8.
pub fn text_of(name: &str, bytes: &[u8]) -> Result<String, Box<Finding>> {
    let place = Place::file(name);
    if bytes.len() > FILE_LIMIT {
        let finding = Finding::new(FILE_TOO_LARGE, place);
        return Err(Box::new(finding.with("limit", FILE_LIMIT)));
    }
    decode(bytes, &place)
}

fn read(format: Format, name: &str, text: &str) -> Noted<Edition> {
    let translate = FrontMatter::TRANSLATE.map(str::to_owned);
    let place = Place::file(name);
    guarded(&place, || format.read(text, &place, &translate)).unwrap_or_else(|finding| Noted {
        value: format.read("", &place, &translate).value,
        findings: vec![*finding],
    })
}

/// What a translation is made from, unit by unit, that is said to be made from `source` and is taken at its word: each pair is
/// what it seems to be.
fn made_from(source: &[Unit], target: &[Unit], known: Known) -> Vec<Row> {
    let mut pairings = pair_knowing(source, target, known);
    for pairing in &mut pairings {
        pairing.confidence = Confidence::FULL;
    }
    adopted_rows(source, target, pairings)
}

fn is_read(findings: &[Finding]) -> bool {
    !findings.iter().any(Finding::is_unjudged)
}

struct OldTexts<'a>(BTreeMap<Fingerprint, &'a Unit>);

impl BaselineSource for OldTexts<'_> {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        self.0.get(&fingerprint).map(|unit| (*unit).clone())
    }
}
