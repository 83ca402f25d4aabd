//! Lays a case out, asks the façade, compares.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use hexapla_content::{Locale, Unit};

use crate::annotated::{Annotated, NoteKind};
use crate::case::Case;
use crate::desk::Desk;
use crate::expectation::{Expectation, Wanted};
use crate::observed::{Observed, ObservedLocale, ObservedUnit};
use crate::project::{TemporaryProject, open};
use crate::units;

/// What did not come out as the case says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The case.
    pub case: String,
    /// The place in its file, or what it is about.
    pub place: String,
    /// What the case says.
    pub expected: String,
    /// What came out.
    pub got: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            case,
            place,
            expected,
            got,
        } = self;
        write!(
            f,
            "{case}: {place}\n  expected: {expected}\n  got:      {got}"
        )
    }
}

/// What a case is run by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runner {
    /// A project with its ledger, tracked and judged.
    Project,
    /// One text, read into units.
    Reader,
}

impl Runner {
    /// The runner of the case file at `path`, by its folder; none for a folder nobody knows.
    pub fn of(path: &str) -> Option<Self> {
        match path.split('/').next()? {
            "track" | "ledger" | "gate" => Some(Self::Project),
            "read" => Some(Self::Reader),
            _ => None,
        }
    }

    /// Runs a case.
    ///
    /// # Errors
    /// When it cannot be run as it is written.
    pub fn run(self, case: &Case) -> Result<Vec<Failure>> {
        match self {
            Self::Reader => units::run(case),
            Self::Project => run_project(case),
        }
    }
}

fn run_project(case: &Case) -> Result<Vec<Failure>> {
    let desk = Desk::of(case)?;
    let block = case
        .blocks_of("expect")
        .next()
        .context("no `expect` block")?;
    let wanted = Wanted::parse(block)?;
    let last = desk.states.last().context("no text")?;
    if wanted.scenarios.is_empty() {
        let project = TemporaryProject::of(&last.files)?;
        return compared(case, &desk, &wanted, project.path());
    }
    let mut failures = Vec::new();
    for scenario in &wanted.scenarios {
        let checkout = scenario.check_out(&desk.states)?;
        failures.extend(compared(case, &desk, &wanted, &checkout.path)?);
    }
    Ok(failures)
}

fn compared(case: &Case, desk: &Desk, wanted: &Wanted, path: &Path) -> Result<Vec<Failure>> {
    let project = open(path)?;
    let observed = Observed::of(&project)?;
    let mut run = Run {
        case,
        desk,
        failures: Vec::new(),
    };
    ensure!(
        observed.locales.len() == project.configuration.locales.len(),
        "not every locale could be read: {:?}",
        observed.findings
    );
    for (locale, seen) in &observed.locales {
        run.units(locale, seen)?;
        run.totals(locale, seen, wanted)?;
    }
    let locales = project.configuration.locales.iter().map(Locale::as_str);
    for locale in locales.chain([""]) {
        let expected = wanted
            .findings
            .get(locale)
            .cloned()
            .unwrap_or_default()
            .join(", ");
        let got = observed.other_codes(locale).join(", ");
        run.compare(format!("findings about {locale:?}"), &expected, &got);
    }
    for locale in &project.configuration.locales {
        let of_locale = |gate: &&crate::Verdicts| gate.locale == locale.as_str();
        ensure!(
            wanted.gate.iter().any(|g| of_locale(&g)),
            "no `gate {locale}: …`"
        );
        for gate in wanted.gate.iter().filter(of_locale) {
            let got = observed.verdict(&project, locale, gate.day);
            let place = format!("line {}: gate {locale} on {}", gate.line, gate.day);
            run.compare(place, &gate.verdict, got);
        }
    }
    Ok(run.failures)
}

struct Run<'a> {
    case: &'a Case,
    desk: &'a Desk,
    failures: Vec<Failure>,
}

impl Run<'_> {
    fn compare(&mut self, place: String, expected: &str, got: &str) {
        if expected != got {
            self.fail(place, expected.to_owned(), got.to_owned());
        }
    }

    fn fail(&mut self, place: String, expected: String, got: String) {
        self.failures.push(Failure {
            case: self.case.name.clone(),
            place,
            expected,
            got,
        });
    }

    /// Every unit stands as a remark says, and as current where none does.
    fn units(&mut self, locale: &Locale, seen: &ObservedLocale) -> Result<()> {
        let origin = seen.pivot.as_ref().unwrap_or(self.desk.source());
        let at_source = self.expectations(origin, locale, &seen.source)?;
        let at_target = self.expectations(locale, locale, &seen.target)?;
        let current = Expectation::current();
        for unit in &seen.units {
            let sources = unit.source.iter().filter_map(|at| at_source.get(at));
            let targets = unit.target.iter().filter_map(|at| at_target.get(at));
            let mut said: Vec<&Expectation> = sources.chain(targets).collect();
            if said.is_empty() {
                said.push(&current);
            }
            for expectation in said {
                self.unit(locale, seen, unit, expectation);
            }
        }
        Ok(())
    }

    fn unit(
        &mut self,
        locale: &Locale,
        seen: &ObservedLocale,
        unit: &ObservedUnit,
        expectation: &Expectation,
    ) {
        if expectation.admits(&unit.status, &unit.flags, &unit.reasons) {
            return;
        }
        let Expectation {
            line,
            status,
            flags,
            reasons,
            ..
        } = expectation;
        let expected = Expectation::written(status, flags, reasons);
        let got = Expectation::written(&unit.status, &unit.flags, &unit.reasons);
        let line = if *line == 0 {
            String::new()
        } else {
            format!("line {line}: ")
        };
        self.fail(
            format!("{line}{locale} {}", seen.describe(unit)),
            expected,
            got,
        );
    }

    /// What the remarks in the text of `edition` say about `locale`, by unit.
    fn expectations(
        &self,
        edition: &Locale,
        locale: &Locale,
        units: &[Unit],
    ) -> Result<BTreeMap<usize, Expectation>> {
        let mut expectations = BTreeMap::new();
        let Some(Annotated { notes, .. }) = self.desk.text_of(edition.as_str()) else {
            return Ok(expectations);
        };
        for note in notes {
            let NoteKind::Expect(expectation) = &note.kind else {
                continue;
            };
            let is_meant = match &expectation.locale {
                Some(named) => named == locale.as_str(),
                None => edition == locale || edition == self.desk.source(),
            };
            if is_meant {
                let unit = note.unit(units)?;
                let twice = expectations.insert(unit, expectation.clone());
                ensure!(
                    twice.is_none(),
                    "line {}: a second remark about one unit",
                    note.line
                );
            }
        }
        Ok(expectations)
    }

    fn totals(&mut self, locale: &Locale, seen: &ObservedLocale, wanted: &Wanted) -> Result<()> {
        let tag = locale.as_str();
        let status = wanted.status.get(tag);
        let (line, counts) = status.with_context(|| format!("no `status {tag}: …`"))?;
        self.compare(
            format!("line {line}: status {tag}"),
            &sorted(counts),
            &sorted(&seen.counts),
        );
        if let Some((line, amount)) = wanted.reread.get(tag) {
            self.compare(format!("line {line}: reread {tag}"), amount, &seen.reread);
        }
        let stamps = wanted.stamps.get(tag).map_or("", String::as_str);
        let got = seen.rubber_stamps(self.desk.rows_accepted(tag));
        self.compare(format!("rubber-stamp {tag}"), stamps, &got);
        Ok(())
    }
}

/// The items of a list in an order of their own.
fn sorted(list: &str) -> String {
    let mut items: Vec<&str> = list.split(", ").collect();
    items.sort_unstable();
    items.join(", ")
}
