//! A comment for a pull request, or the summary of a CI step, in Markdown.
//!
//! Every text of a user stands in a code span, where it is no link, no mention and no image.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use hexapla_escape::markdown::{code_span, inline};

use super::Batch;
use crate::wire::{Finding, Level, Preview, Verdict};
use crate::{Words, command_line, previewed};

/// The longest comment, in bytes; code hosts refuse those of more than 65,536 characters.
const LONGEST: usize = 60_000;
/// What is told of one release; the others are counted.
const OF_A_RELEASE: usize = 20;

/// The batch as Markdown; `command` is what prints everything.
///
/// # Panics
/// Never: a string takes every write.
pub fn markdown(batch: &Batch, command: &str, words: &Words) -> String {
    let mut page = String::new();
    let findings = batch.beyond_preview();
    let headline = headline(batch, &findings, words);
    writeln!(page, "### {headline}\n").expect("a string takes every write");
    for (locale, verdict) in &batch.verdicts {
        let (sign, name) = match verdict {
            Verdict::Pass => ("✅", verdict.name()),
            Verdict::Fail => ("❌", verdict.name()),
        };
        let verdict = words.plain(&format!("verdict-{name}"));
        writeln!(page, "- {sign} {}: {verdict}", code_span(locale))
            .expect("a string takes every write");
    }
    if let Some(preview) = &batch.preview {
        page.push_str(&preview_lines(preview, words));
    }
    let mut left = findings.len();
    for section in sections(findings, words) {
        let text = section.text(words);
        if page.len() + text.len() > LONGEST {
            continue;
        }
        left -= section.told();
        page.push_str(&text);
    }
    if left > 0 {
        let command = format!("`{}`", command_line(&[command]));
        let more = words.with(
            "and-more",
            &[("n", left.into()), ("command", command.into())],
        );
        writeln!(page, "\n{more}").expect("a string takes every write");
    }
    page
}

/// What was found, in numbers.
fn headline(batch: &Batch, findings: &[&Finding], words: &Words) -> String {
    let counts = [
        ("count-errors", Level::Error),
        ("count-warnings", Level::Warn),
        ("count-infos", Level::Info),
    ];
    let count = |level| findings.iter().filter(|found| found.level == level).count();
    let counts = counts.map(|(id, level)| (id, count(level)));
    let told = counts.iter().filter(|(_, n)| *n > 0);
    let told: Vec<String> = told
        .map(|&(id, n)| words.with(id, &[("n", n.into())]))
        .collect();
    let found = match told.as_slice() {
        [] => words.plain("check-nothing"),
        told => told.join(" · "),
    };
    if batch.is_complete {
        format!("Hexapla: {found}")
    } else {
        format!("Hexapla: {found} · {}", words.plain("gate-not-judged"))
    }
}

fn preview_lines(preview: &Preview, words: &Words) -> String {
    let mut lines = previewed::summary(preview, words, code_span);
    lines.extend(previewed::told(preview, words, code_span));
    format!("- {}\n", lines.join("\n- "))
}

/// What was found in one release, heaviest first; in none, of the project as a whole.
struct Section<'a> {
    release: &'a str,
    points: Vec<Point<'a>>,
}

/// What was found, in one locale or in several that say the same.
struct Point<'a> {
    sentence: String,
    findings: Vec<&'a Finding>,
}

/// The sections, those with the heaviest findings first.
fn sections<'a>(findings: Vec<&'a Finding>, words: &Words) -> Vec<Section<'a>> {
    let mut releases: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let release = finding.release.as_deref().unwrap_or_default();
        releases.entry(release).or_default().push(finding);
    }
    let sections = releases.into_iter().map(|(release, findings)| Section {
        release,
        points: points(&findings, words),
    });
    let mut sections: Vec<Section<'_>> = sections.collect();
    sections.sort_by_key(|section| Reverse(section.points.first().map(Point::level)));
    sections
}

fn points<'a>(findings: &[&'a Finding], words: &Words) -> Vec<Point<'a>> {
    let mut points: Vec<Point<'a>> = Vec::new();
    let mut known: BTreeMap<(Level, String), usize> = BTreeMap::new();
    for &finding in findings {
        let told = words.finding_in(finding, inline);
        let sentence = format!("**{}** {told}", finding.code);
        let key = (finding.level, sentence.clone());
        let same = known.get(&key).and_then(|&at| points.get_mut(at));
        if let Some(point) = same.filter(|point| point.is_of_another_locale(finding)) {
            point.findings.push(finding);
            continue;
        }
        known.insert(key, points.len());
        points.push(Point {
            sentence,
            findings: vec![finding],
        });
    }
    points.sort_by_key(|point| Reverse(point.level()));
    points
}

impl Point<'_> {
    fn level(&self) -> Level {
        let levels = self.findings.iter().map(|finding| finding.level);
        levels.max().unwrap_or(Level::Info)
    }

    fn is_of_another_locale(&self, finding: &Finding) -> bool {
        let mut own = self.findings.iter();
        own.all(|own| own.locale != finding.locale)
    }

    /// Where it was found: the place, or the locales.
    fn place(&self) -> String {
        let names = match self.findings.as_slice() {
            [one] => vec![one.place()],
            several => {
                let locales = several.iter().filter_map(|finding| finding.locale.clone());
                locales.collect()
            }
        };
        let names = names.iter().filter(|name| !name.is_empty());
        names.map(|name| code_span(name) + " ").collect()
    }
}

impl Section<'_> {
    /// How many findings it tells.
    fn told(&self) -> usize {
        let shown = self.points.iter().take(OF_A_RELEASE);
        shown.map(|point| point.findings.len()).sum()
    }

    fn text(&self, words: &Words) -> String {
        let title = match self.release {
            "" => words.plain("gate-project"),
            release => code_span(release),
        };
        let mut text = format!("\n#### {title}\n\n");
        for point in self.points.iter().take(OF_A_RELEASE) {
            let sign = match point.level() {
                Level::Info => "ℹ️",
                Level::Warn => "⚠️",
                Level::Error => "❌",
            };
            let (place, sentence) = (point.place(), &point.sentence);
            writeln!(text, "- {sign} {place}{sentence}").expect("a string takes every write");
        }
        text
    }
}
