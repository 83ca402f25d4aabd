//! `hexapla bundle`, `schedule` and `verify`.

use super::finding::draw;
use super::page::{Page, Screen};
use super::palette::GOOD;
use super::table::{Side, Table};
use super::text::Text;
use crate::command_about;
use crate::wire::{BundleReport, EventKind, Finding, ScheduleReport, VerifyReport};

/// Findings shown.
const SHOWN: usize = 50;

/// Draws what was built into the folder `out`.
pub fn bundle(screen: &Screen<'_>, report: &BundleReport, out: &str) -> String {
    let mut page = Page::new(screen);
    let instant = report.as_of.as_str();
    page.heading("bundle-heading", &[("instant", instant.into())]);
    let mut table = Table::new([Side::Left]);
    for locale in &report.locales {
        let mut counts = vec![("bundle-pages", locale.pages)];
        let apart = [
            ("bundle-fallbacks", locale.fallbacks),
            ("bundle-held", locale.held.len()),
        ];
        counts.extend(apart.into_iter().filter(|(_, n)| *n > 0));
        let words = page.words;
        let counts = counts.into_iter();
        let counts = counts.map(|(id, n)| Text::plain(&words.with(id, &[("n", n.into())])));
        table.row([Text::plain(&locale.locale)], Text::listed(counts));
    }
    table.draw(&mut page, 2);
    findings(&mut page, &report.findings);
    page.blank();
    if let Some(next) = &report.next_change_at {
        page.say(0, "bundle-next", &[("instant", next.as_str().into())]);
    }
    written(&mut page, report.written.then_some(report.files), out);
    page.finish()
}

/// Draws what became of the parts of a bundle that were to be put together in the folder `out`.
pub fn merge(screen: &Screen<'_>, report: &VerifyReport, out: &str) -> String {
    let mut page = Page::new(screen);
    findings(&mut page, &report.findings);
    page.blank();
    let is_written = report.findings.is_empty();
    written(&mut page, is_written.then_some(report.files), out);
    page.finish()
}

/// Says how many files stand in `out`, or that nothing was written.
fn written(page: &mut Page<'_>, files: Option<usize>, out: &str) {
    let Some(files) = files else {
        return page.say(0, "bundle-not-written", &[("folder", out.into())]);
    };
    let args = [("files", files.into()), ("folder", out.into())];
    page.line(
        0,
        &Text::styled(GOOD, &page.words.with("bundle-written", &args)),
    );
    page.next(&[command_about(&["verify"], out)]);
}

/// Draws what time alone will change.
pub fn schedule(screen: &Screen<'_>, report: &ScheduleReport) -> String {
    let mut page = Page::new(screen);
    let instant = report.as_of.as_str();
    page.heading("schedule-heading", &[("instant", instant.into())]);
    let mut table = Table::new([Side::Left; 3]);
    for ahead in &report.events {
        let every = page.words.plain("schedule-every-locale");
        let locale = ahead.locale.as_deref().unwrap_or(&every);
        let event = page.words.plain(match ahead.event {
            EventKind::Lift => "schedule-event-lift",
            EventKind::Hold => "schedule-event-hold",
        });
        table.row(
            [&ahead.at, locale, &event].map(Text::plain),
            Text::plain(&ahead.release),
        );
    }
    if report.events.is_empty() {
        page.say(2, "schedule-nothing", &[]);
    }
    table.draw(&mut page, 2);
    page.finish()
}

/// Draws whether a bundle is what was built.
pub fn verify(screen: &Screen<'_>, report: &VerifyReport) -> String {
    let mut page = Page::new(screen);
    findings(&mut page, &report.findings);
    page.blank();
    let args = [("n", report.files.into())];
    if report.findings.is_empty() {
        page.line(
            0,
            &Text::styled(GOOD, &page.words.with("verify-sound", &args)),
        );
    } else {
        let found = [("n", report.findings.len().into())];
        page.say(0, "verify-unsound", &found);
    }
    page.finish()
}

fn findings(page: &mut Page<'_>, findings: &[Finding]) {
    for finding in findings.iter().take(SHOWN) {
        page.blank();
        draw(page, finding);
    }
    let left = findings.len().saturating_sub(SHOWN);
    if left > 0 {
        page.blank();
        page.say(2, "findings-more", &[("n", left.into())]);
    }
}
