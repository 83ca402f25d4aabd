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

/// Chooses what a screen shows: every error, and of each code of a lower level the first hundred.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// How many below an error there are of each code.
    seen: BTreeMap<String, usize>,
}

impl Shown {
    /// Says whether one more finding of `code` is shown.
    pub fn takes(&mut self, code: &str, level: Level) -> bool {
        if level == Level::Error {
            return true;
        }
        let Some(seen) = self.seen.get_mut(code) else {
            self.seen.insert(code.to_owned(), 1);
            return true;
        };
        *seen += 1;
        *seen <= SHOWN
    }

    /// How many of each code are not shown.
    fn left(&self) -> impl Iterator<Item = (&str, usize)> {
        let more = self.seen.iter().filter(|(_, seen)| **seen > SHOWN);
        more.map(|(code, seen)| (code.as_str(), seen - SHOWN))
    }
}

/// Draws the findings of a report, and how many there are more of which `shown` has let none pass.
pub fn check(screen: &Screen<'_>, report: &CheckReport, shown: &Shown) -> String {
    let mut page = Page::new(screen);
    for finding in &report.findings {
        page.blank();
        draw(&mut page, finding);
    }
    page.blank();
    let command = command_line(&["check", "--all"]);
    for (code, left) in shown.left() {
        let args = [
            ("n", left.into()),
            ("code", code.into()),
            ("command", command.as_str().into()),
        ];
        page.aside(2, "and-more-of-code", &args);
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
        if !preview.by_impact.is_empty() {
            page.line(4, &Text::listed(impacts));
        }
    }
    for sentence in previewed::of_touched(preview, words, str::to_owned) {
        page.line(2, &Text::plain(&sentence));
    }
    for sentence in previewed::told(preview, words, str::to_owned) {
        page.line(2, &Text::plain(&sentence));
    }
    page.blank();
}

fn counted(words: &Words, id: &str, n: usize) -> Text {
    Text::plain(&words.with(id, &[("n", n.into())]))
}
