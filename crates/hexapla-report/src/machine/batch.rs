//! What `check` and `gate` have in common.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use hexapla_diagnostics::Outcome;

use crate::wire::{Action, CheckReport, Finding, GateReport, Level, Preview, Verdict};

/// The codes that say no more than how a unit stands, or that nobody recorded it of any.
const SAYING_NO_MORE: [&str; 5] = [
    "ledger-missing",
    "missing",
    "missing-lead",
    "orphaned",
    "unverified",
];

/// Findings at the levels that count, and what was decided.
#[derive(Clone, Debug)]
pub struct Batch {
    /// The findings, in the order of the report.
    pub findings: Vec<Finding>,
    /// The verdicts, in the order of the configuration; empty for a check.
    pub verdicts: Vec<(String, Verdict)>,
    /// What a change does, where one was looked at.
    pub preview: Option<Preview>,
    /// Whether everything could be judged.
    pub is_complete: bool,
    /// The lines of each file, from 1, that a change touches; empty where none was looked at.
    pub changed_lines: BTreeMap<String, Vec<Range<usize>>>,
}

impl Batch {
    /// What a check found, and whether everything could be judged.
    pub fn of_check(report: CheckReport, outcome: Outcome) -> Self {
        Self {
            findings: report.findings,
            verdicts: Vec::new(),
            preview: report.preview,
            is_complete: outcome == Outcome::Judged,
            changed_lines: BTreeMap::new(),
        }
    }

    /// The grounds of the verdicts: what fails a locale is an error, what it lets pass a note. A finding
    /// that concerns several locales stands there once, at its heaviest.
    pub fn of_gate(report: &GateReport) -> Self {
        let mut findings: Vec<Finding> = Vec::new();
        let mut known: BTreeMap<_, usize> = BTreeMap::new();
        for ground in report.locales.iter().flat_map(|locale| &locale.findings) {
            let level = match ground.action {
                Action::Pass => Level::Info,
                Action::Warn => Level::Warn,
                Action::Fail => Level::Error,
            };
            let of = &ground.finding;
            let key = (of.fingerprint.clone(), of.path.clone(), of.line, of.column);
            if let Some(found) = known.get(&key).and_then(|&at| findings.get_mut(at)) {
                found.level = found.level.max(level);
                continue;
            }
            known.insert(key, findings.len());
            let finding = ground.finding.clone();
            findings.push(Finding { level, ..finding });
        }
        let verdict = |locale: &crate::wire::GateLocale| (locale.locale.clone(), locale.verdict);
        Self {
            findings,
            verdicts: report.locales.iter().map(verdict).collect(),
            preview: None,
            is_complete: report.locales.iter().all(|locale| !locale.not_judged),
            changed_lines: BTreeMap::new(),
        }
    }

    /// A name for each finding that outlives edits elsewhere: its fingerprint, and for one that says the
    /// same as another a number besides. No two are the same.
    pub(crate) fn fingerprints(&self) -> Vec<String> {
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let named = self.findings.iter().map(|finding| {
            let name = finding.fingerprint.as_str();
            let times = seen.entry(name).or_insert(0);
            *times += 1;
            if *times == 1 {
                name.to_owned()
            } else {
                format!("{name}-{times}")
            }
        });
        named.collect()
    }

    /// The same with every path below `folder`, for code hosts, which count from the repository's root.
    #[must_use]
    pub fn below(mut self, folder: &str) -> Self {
        if folder.is_empty() {
            return self;
        }
        let below = |path: &str| format!("{folder}/{path}");
        for finding in &mut self.findings {
            finding.path = finding.path.as_deref().map(below);
        }
        for edition in self.preview.iter_mut().flat_map(|own| &mut own.editions) {
            edition.origin = below(&edition.origin);
        }
        let lines = self.changed_lines.into_iter();
        self.changed_lines = lines.map(|(path, lines)| (below(&path), lines)).collect();
        self
    }

    /// Says whether the finding is on a line that the change touches.
    pub(crate) fn is_on_changed_line(&self, finding: &Finding) -> bool {
        let path = finding.path.as_deref();
        let lines = path.and_then(|path| self.changed_lines.get(path));
        let (Some(lines), Some(line)) = (lines, finding.line) else {
            return false;
        };
        lines.iter().any(|changed| changed.contains(&line))
    }

    /// The findings but those that say no more than what the preview says of their unit, and that hold nothing back; nor is
    /// the ledger missed of a translation whose units wait to be accepted.
    pub fn beyond_preview(&self) -> Vec<&Finding> {
        let editions = self.preview.iter().flat_map(|preview| &preview.editions);
        let mut told: BTreeSet<(&str, &str, &str)> = BTreeSet::new();
        for own in editions {
            let of = |unit| (own.locale.as_str(), own.release.as_str(), unit);
            let units = [&own.worsened, &own.edited, &own.remaining];
            let units = units.into_iter().flatten();
            told.extend(units.map(|unit| of(unit.unit.as_str())));
            told.extend((!own.edited.is_empty()).then(|| of("")));
        }
        let is_told = |finding: &Finding| {
            let place = (finding.locale.as_deref()).zip(finding.release.as_deref());
            let unit = finding.unit.as_deref().unwrap_or_default();
            SAYING_NO_MORE.contains(&finding.code.as_str())
                && finding.level < Level::Error
                && place.is_some_and(|(locale, release)| told.contains(&(locale, release, unit)))
        };
        let findings = self.findings.iter();
        findings.filter(|finding| !is_told(finding)).collect()
    }

    /// The codes of the findings, sorted, each once.
    pub fn codes(&self) -> Vec<&str> {
        let codes: BTreeSet<&str> = self.findings.iter().map(|f| f.code.as_str()).collect();
        codes.into_iter().collect()
    }

    /// The findings by locale, then by release; empty names stand for the project as a whole.
    pub fn by_locale(&self) -> BTreeMap<&str, BTreeMap<&str, Vec<&Finding>>> {
        let mut locales: BTreeMap<&str, BTreeMap<&str, Vec<&Finding>>> = BTreeMap::new();
        for finding in &self.findings {
            let locale = finding.locale.as_deref().unwrap_or_default();
            let release = finding.release.as_deref().unwrap_or_default();
            let releases = locales.entry(locale).or_default();
            releases.entry(release).or_default().push(finding);
        }
        locales
    }

    /// How many findings have the level.
    pub fn count(&self, level: Level) -> usize {
        let of_level = self
            .findings
            .iter()
            .filter(|finding| finding.level == level);
        of_level.count()
    }
}
