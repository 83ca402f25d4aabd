//! What a case expects: of a unit, and of the whole.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail, ensure};
use hexapla_content::Date;

use crate::case::Block;
use crate::git::Scenario;

/// How a unit stands: `outdated(factual) touched number: 12 → 15; negation: → not`.
///
/// The reasons, where there are any, are all of them in order; a last `…` allows others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The line in the case file, from 1.
    pub line: usize,
    /// The locale it is about, where the place does not say so.
    pub locale: Option<String>,
    /// The status, with its impact: `outdated(factual)`.
    pub status: String,
    /// The flags, and `via` for what is stale in the pivot.
    pub flags: BTreeSet<String>,
    /// The reasons; none means that they are not looked at.
    pub reasons: Vec<String>,
}

/// The flags there are.
const FLAGS: [&str; 7] = [
    "moved", "split", "merged", "copied", "touched", "renamed", "via",
];

impl Expectation {
    /// Reads what stands after the colon of `<!-- expect: … -->`.
    ///
    /// # Errors
    /// When it names no status.
    pub fn parse(locale: Option<&str>, text: &str, line: usize) -> Result<Self> {
        let (status, mut rest) = text.split_once(' ').unwrap_or((text, ""));
        let name = status.split('(').next().unwrap_or_default();
        let known = [
            "current",
            "outdated",
            "missing",
            "orphaned",
            "unverified",
            "local",
        ];
        ensure!(known.contains(&name), "no such status: {status}");
        let mut flags = BTreeSet::new();
        loop {
            let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
            if !FLAGS.contains(&word) {
                break;
            }
            flags.insert(word.to_owned());
            rest = after;
        }
        let reasons: Vec<String> = rest
            .split("; ")
            .filter(|reason| !reason.is_empty())
            .map(str::to_owned)
            .collect();
        if let Some(reason) = reasons.iter().find(|r| !r.contains(": ") && *r != "…") {
            bail!("neither a flag nor a reason: {reason}");
        }
        Ok(Self {
            line,
            locale: locale.map(str::to_owned),
            status: status.to_owned(),
            flags,
            reasons,
        })
    }

    /// What is expected of a unit of which the case says nothing.
    pub fn current() -> Self {
        Self {
            line: 0,
            locale: None,
            status: "current".to_owned(),
            flags: BTreeSet::new(),
            reasons: Vec::new(),
        }
    }

    /// Says whether a unit stands as expected.
    pub fn admits(&self, status: &str, flags: &BTreeSet<String>, reasons: &[String]) -> bool {
        let told = match self.reasons.split_last() {
            None => true,
            Some((last, told)) if last == "…" => {
                told.iter().all(|reason| reasons.contains(reason))
            }
            Some(_) => self.reasons == reasons,
        };
        self.status == status && self.flags == *flags && told
    }

    /// The expectation as one writes it.
    pub fn written(status: &str, flags: &BTreeSet<String>, reasons: &[String]) -> String {
        let mut words = vec![status.to_owned()];
        words.extend(flags.iter().cloned());
        words.push(reasons.join("; "));
        words.join(" ").trim_end().to_owned()
    }
}

/// What is expected of a locale's verdict on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdicts {
    /// The line in the case file.
    pub line: usize,
    /// The locale.
    pub locale: String,
    /// The day the gate is asked.
    pub day: Date,
    /// `pass` or `fail`.
    pub verdict: String,
}

/// What is expected of the whole: the `expect` block.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// `gate fr: fail`, `gate fr on 2031-03-08: pass`.
    pub gate: Vec<Verdicts>,
    /// `status fr: 2 current, 1 missing`: line and counts by status.
    pub status: BTreeMap<String, (usize, String)>,
    /// `reread fr: 2 units, 31 words`: line and text.
    pub reread: BTreeMap<String, (usize, String)>,
    /// `finding fr: metadata-restated`: codes beyond those of units, sorted, by locale; the empty
    /// locale is that of findings which name none.
    pub findings: BTreeMap<String, Vec<String>>,
    /// `rubber-stamp fr: #2`: the source units whose rows advanced untouched.
    pub stamps: BTreeMap<String, String>,
    /// `scenario: git-squash`: how the project comes to the reader.
    pub scenarios: Vec<Scenario>,
}

impl Wanted {
    /// Reads the `expect` block. The gate is asked on 1 June 2031 unless a line says otherwise.
    ///
    /// # Errors
    /// When a line cannot be read.
    pub fn parse(block: &Block) -> Result<Self> {
        let mut wanted = Self {
            gate: Vec::new(),
            status: BTreeMap::new(),
            reread: BTreeMap::new(),
            findings: BTreeMap::new(),
            stamps: BTreeMap::new(),
            scenarios: Vec::new(),
        };
        for (index, line) in block.text.lines().enumerate() {
            let number = block.line + 1 + index;
            if !line.trim().is_empty() {
                wanted
                    .line(line, number)
                    .with_context(|| format!("line {number}: {line}"))?;
            }
        }
        for codes in wanted.findings.values_mut() {
            codes.sort();
        }
        Ok(wanted)
    }

    fn line(&mut self, line: &str, number: usize) -> Result<()> {
        let (name, value) = line.split_once(':').context("a line needs a colon")?;
        let value = value.trim().to_owned();
        let words: Vec<&str> = name.split_whitespace().collect();
        match *words.as_slice() {
            ["gate", locale] => self.gate(number, locale, "2031-06-01", value)?,
            ["gate", locale, "on", day] => self.gate(number, locale, day, value)?,
            ["status", locale] => {
                self.status.insert(locale.to_owned(), (number, value));
            }
            ["reread", locale] => {
                self.reread.insert(locale.to_owned(), (number, value));
            }
            ["finding"] => self.findings.entry(String::new()).or_default().push(value),
            ["finding", locale] => self
                .findings
                .entry(locale.to_owned())
                .or_default()
                .push(value),
            ["rubber-stamp", locale] => {
                self.stamps.insert(locale.to_owned(), value);
            }
            ["scenario"] => self.scenarios.push(value.parse()?),
            _ => bail!("nothing is called so"),
        }
        Ok(())
    }

    fn gate(&mut self, line: usize, locale: &str, day: &str, verdict: String) -> Result<()> {
        ensure!(
            matches!(verdict.as_str(), "pass" | "fail"),
            "a verdict is pass or fail"
        );
        let day = day.parse().context("not a day")?;
        self.gate.push(Verdicts {
            line,
            locale: locale.to_owned(),
            day,
            verdict,
        });
        Ok(())
    }
}
