//! A comment for a pull request, or the summary of a CI step, in Markdown.
//!
//! Every text of a user stands in a code span, where it is no link, no mention and no image.

use std::fmt::Write as _;

use hexapla_escape::markdown::{code_span, inline};

use super::Batch;
use crate::wire::{Finding, Level, Preview, Verdict};
use crate::{Words, command_line, previewed};

/// The longest comment, in bytes; code hosts refuse those of more than 65,536 characters.
const LONGEST: usize = 60_000;
/// Findings told of one release; the others are counted.
const OF_A_RELEASE: usize = 20;

/// The batch as Markdown; `command` is what prints everything.
///
/// # Panics
/// Never: a string takes every write.
pub fn markdown(batch: &Batch, command: &str, words: &Words) -> String {
    let mut page = String::new();
    writeln!(page, "### {}\n", headline(batch, words)).expect("a string takes every write");
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
    let mut told = 0;
    let locales = batch.by_locale();
    for (locale, releases) in &locales {
        for (release, findings) in releases {
            let section = section(locale, release, findings, words);
            if page.len() + section.len() > LONGEST {
                continue;
            }
            told += findings.len().min(OF_A_RELEASE);
            page.push_str(&section);
        }
    }
    let left = batch.findings.len() - told;
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
fn headline(batch: &Batch, words: &Words) -> String {
    let counts = [
        ("count-errors", Level::Error),
        ("count-warnings", Level::Warn),
        ("count-infos", Level::Info),
    ];
    let counts = counts.map(|(id, level)| (id, batch.count(level)));
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
    let mut lines = previewed::summary(preview, words);
    lines.extend(previewed::told(preview, words, code_span));
    format!("- {}\n", lines.join("\n- "))
}

fn section(locale: &str, release: &str, findings: &[&Finding], words: &Words) -> String {
    let names = [locale, release]
        .into_iter()
        .filter(|name| !name.is_empty());
    let names: Vec<String> = names.map(code_span).collect();
    let title = match names.as_slice() {
        [] => words.plain("gate-project"),
        names => names.join(" "),
    };
    let mut section = format!("\n#### {title}\n\n");
    for finding in findings.iter().take(OF_A_RELEASE) {
        let sign = match finding.level {
            Level::Info => "ℹ️",
            Level::Warn => "⚠️",
            Level::Error => "❌",
        };
        let place = finding.place();
        let place = (!place.is_empty()).then(|| code_span(&place) + " ");
        let place = place.unwrap_or_default();
        let told = words.finding_in(finding, inline);
        writeln!(section, "- {sign} {place}**{}** {told}", finding.code)
            .expect("a string takes every write");
    }
    section
}
