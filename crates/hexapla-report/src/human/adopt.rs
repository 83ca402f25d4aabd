//! `hexapla adopt`: what ground was found for existing translations.

use super::finding::draw;
use super::mark::Mark;
use super::page::{Page, Screen};
use super::palette::{FAINT, GOOD};
use super::table::{Side, Table};
use super::text::Text;
use crate::command_line;
use crate::wire::{AdoptReport, Doubts, Drift};

/// Findings shown.
const SHOWN: usize = 50;

/// Draws what was adopted.
pub fn adopt(screen: &Screen<'_>, report: &AdoptReport) -> String {
    let mut page = Page::new(screen);
    let args = [
        ("editions", report.editions.into()),
        ("releases", report.releases.into()),
    ];
    page.heading("adopt-heading", &args);
    grounds(&mut page, report);
    if report.pins.found > 0 {
        pins(&mut page, report);
    }
    if let Some(drift) = &report.drift {
        draw_drift(&mut page, drift);
    }
    for finding in report.findings.iter().take(SHOWN) {
        page.blank();
        draw(&mut page, finding);
    }
    let left = report.findings.len().saturating_sub(SHOWN);
    if left > 0 {
        page.blank();
        let command = command_line(&["adopt", "--dry-run", "--format", "json"]);
        page.aside(
            2,
            "and-more",
            &[("n", left.into()), ("command", command.into())],
        );
    }
    page.blank();
    if report.written {
        page.line(0, &Text::styled(GOOD, &page.words.plain("adopt-written")));
        if let Some(path) = &report.debt {
            page.say(0, "gate-debt-written", &[("path", path.into())]);
        }
        page.next(&[command_line(&["status"])]);
    } else {
        page.say(0, "adopt-not-written", &[]);
    }
    page.finish()
}

fn grounds(page: &mut Page<'_>, report: &AdoptReport) {
    let units = report.units;
    let rows = [
        ("adopt-recorded", units.recorded),
        ("adopt-pinned", units.pinned),
        ("adopt-from-history", units.from_history),
        ("adopt-assumed", units.assumed),
        ("adopt-copied", units.copied),
        ("adopt-unverified", units.unverified),
    ];
    numbers(page, &rows);
    if let Some(doubts) = report.doubts.filter(|_| units.unverified > 0) {
        draw_doubts(page, doubts);
    }
}

/// Why history gave some units no ground.
fn draw_doubts(page: &mut Page<'_>, doubts: Doubts) {
    let rows = [
        ("adopt-doubt-pairing", doubts.pairing),
        ("adopt-doubt-alone", doubts.alone),
        ("adopt-doubt-no-source", doubts.no_source),
        ("adopt-doubt-no-text", doubts.no_text),
        ("adopt-doubt-clocks", doubts.clocks),
    ];
    if rows.iter().any(|(_, n)| *n > 0) {
        page.heading("adopt-doubts", &[]);
        numbers(page, &rows);
    }
}

fn pins(page: &mut Page<'_>, report: &AdoptReport) {
    let pins = report.pins;
    page.heading("adopt-pins", &[("n", pins.found.into())]);
    let rows = [
        ("adopt-resolved", pins.resolved),
        ("adopt-followed", pins.followed),
        ("adopt-unresolved", pins.unresolved),
    ];
    numbers(page, &rows);
}

/// Numbers flush right, each with what it counts; noughts left out.
fn numbers(page: &mut Page<'_>, rows: &[(&str, usize)]) {
    let mut table = Table::new([Side::Right]);
    for &(id, n) in rows.iter().filter(|(_, n)| *n > 0) {
        let number = page.words.with("number", &[("n", n.into())]);
        table.row(
            [Text::plain(&number)],
            Text::plain(&page.words.with(id, &[("n", n.into())])),
        );
    }
    table.draw(page, 2);
}

fn draw_drift(page: &mut Page<'_>, drift: &Drift) {
    page.heading("adopt-drift", &[("n", drift.pages.into())]);
    let Some(share) = (drift.nothing_to_reread * 100).checked_div(drift.pages) else {
        return;
    };
    let args = [
        ("n", drift.nothing_to_reread.into()),
        ("percent", share.into()),
    ];
    page.line(
        2,
        &Text::styled(GOOD, &page.words.with("adopt-nothing-to-reread", &args)),
    );
    let outdated: usize = drift.by_impact.values().sum();
    let args = [("n", outdated.into()), ("all", drift.units.into())];
    page.say(2, "adopt-drifted-units", &args);
    let words = page.words;
    let impacts = drift
        .by_impact
        .iter()
        .rev()
        .filter(|(_, n)| **n > 0)
        .map(|(&impact, &n)| {
            let mark = Mark::impact(impact);
            let args = [("n", n.into()), ("what", mark.word(words).into())];
            Text::styled(mark.style, &words.with("count-of", &args)).solid()
        });
    let reread = words.with("count-to-reread", &[("n", drift.words_to_reread.into())]);
    let reread = Text::styled(FAINT, &reread);
    page.line(4, &Text::listed(impacts.chain([reread])));
}
