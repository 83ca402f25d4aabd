//! `hexapla check`: findings a screen long, or as many as there are.

use std::collections::BTreeMap;

use super::finding::draw;
use super::mark::Mark;
use super::page::{Page, Screen};
use super::palette::GOOD;
use super::text::Text;
use crate::wire::{CheckReport, Finding, Level, Preview, Summary};
use crate::{Words, command_line, previewed};

/// How many findings of one code are shown, errors apart, when not all are asked for.
const SHOWN: usize = 100;

/// Draws what was found: every error, and of each code of a lower level the first hundred, or, with `all`,
/// everything.
pub fn check(screen: &Screen<'_>, report: &CheckReport, all: bool) -> String {
    let mut page = Page::new(screen);
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &report.findings {
        if !all && finding.level != Level::Error {
            let seen = seen.entry(&finding.code).or_default();
            *seen += 1;
            if *seen > SHOWN {
                continue;
            }
        }
        page.blank();
        draw(&mut page, finding);
    }
    page.blank();
    let command = command_line(&["check", "--all"]);
    for (code, seen) in seen {
        if seen > SHOWN {
            let args = [
                ("n", (seen - SHOWN).into()),
                ("code", code.into()),
                ("command", command.as_str().into()),
            ];
            page.aside(2, "and-more-of-code", &args);
        }
    }
    if let Some(preview) = &report.preview {
        draw_preview(
            &mut page,
            report.base.as_deref().unwrap_or_default(),
            preview,
        );
    }
    summary(&mut page, report.summary);
    page.finish()
}

/// Draws `findings` alone, for commands that stop because of them.
pub fn findings(screen: &Screen<'_>, findings: &[Finding]) -> String {
    let mut page = Page::new(screen);
    for finding in findings {
        page.blank();
        draw(&mut page, finding);
    }
    page.finish()
}

fn summary(page: &mut Page<'_>, summary: Summary) {
    let Summary {
        errors,
        warnings,
        infos,
    } = summary;
    if errors + warnings + infos == 0 {
        page.line(0, &Text::styled(GOOD, &page.words.plain("check-nothing")));
        return;
    }
    let counts = [
        ("count-errors", errors),
        ("count-warnings", warnings),
        ("count-infos", infos),
    ];
    let counts = counts.into_iter().filter(|(_, n)| *n > 0);
    let words = page.words;
    page.line(
        0,
        &Text::listed(counts.map(|(id, n)| counted(words, id, n))),
    );
}

fn draw_preview(page: &mut Page<'_>, base: &str, preview: &Preview) {
    page.heading("preview-heading", &[("base", base.into())]);
    let words = page.words;
    if preview.units == 0 {
        page.say(2, "preview-nothing", &[]);
    } else {
        let args = [
            ("units", preview.units.into()),
            ("locales", preview.locales.len().into()),
        ];
        page.say(2, "preview-units", &args);
        page.line(4, &Text::plain(&preview.locales.join(" ")));
        let impacts = preview.by_impact.iter().rev().map(|(&impact, &n)| {
            let mark = Mark::impact(impact);
            let args = [("n", n.into()), ("what", mark.word(words).into())];
            Text::styled(mark.style, &words.with("count-of", &args)).solid()
        });
        page.line(4, &Text::listed(impacts));
    }
    let told = [
        ("preview-current", preview.became_current),
        ("preview-remaining", preview.remaining),
    ];
    for (id, n) in told.into_iter().filter(|(_, n)| *n > 0) {
        page.say(2, id, &[("n", n.into())]);
    }
    for sentence in previewed::told(preview, words, str::to_owned) {
        page.line(2, &Text::plain(&sentence));
    }
    page.blank();
}

fn counted(words: &Words, id: &str, n: usize) -> Text {
    Text::plain(&words.with(id, &[("n", n.into())]))
}
