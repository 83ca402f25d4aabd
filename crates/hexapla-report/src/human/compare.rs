//! `hexapla compare`: what became of each unit of a text.

use super::diff::changed_lines;
use super::mark::Mark;
use super::page::{Page, Screen};
use super::palette::{BOLD, FAINT, GOOD, PLAIN};
use super::status::kind;
use super::text::Text;
use super::word_diff;
use crate::Words;
use crate::wire::{Bead, Change, CompareReport, Counts, UnitText};

/// Draws a comparison; what stayed the same is counted and not shown, unless the report has it.
pub fn compare(screen: &Screen<'_>, report: &CompareReport) -> String {
    let mut page = Page::new(screen);
    headline(&mut page, report);
    for bead in &report.beads {
        page.blank();
        draw(&mut page, bead);
    }
    page.finish()
}

fn headline(page: &mut Page<'_>, report: &CompareReport) {
    let words = page.words;
    let Counts {
        same,
        moved,
        edited,
        split,
        merged,
        added,
        removed,
    } = report.counts;
    if moved + edited + split + merged + added + removed == 0 {
        page.line(0, &Text::styled(GOOD, &words.plain("compare-nothing")));
        return;
    }
    let counts = [
        (Change::Edited, edited),
        (Change::Split, split),
        (Change::Merged, merged),
        (Change::Added, added),
        (Change::Removed, removed),
        (Change::Moved, moved),
        (Change::Same, same),
    ];
    let counts = counts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(change, n)| {
            let args = [("n", n.into()), ("what", change_word(words, change).into())];
            Text::plain(&words.with("count-of", &args)).solid()
        });
    let worst = Mark::impact(report.impact).inline(words);
    page.line(0, &Text::listed([worst].into_iter().chain(counts)));
    let args = [
        ("n", report.words.to_reread.into()),
        ("all", report.words.source.into()),
    ];
    page.aside(0, "compare-words", &args);
}

fn change_word(words: &Words, change: Change) -> String {
    words.plain(&format!("change-{}", change.name()))
}

fn draw(page: &mut Page<'_>, bead: &Bead) {
    let words = page.words;
    let moved = bead.moved.then_some(Change::Moved);
    let changes = [Some(bead.change), moved].into_iter().flatten();
    let changes = changes.map(|change| Text::plain(&change_word(words, change)));
    let kinds = bead.new.first().or(bead.old.first());
    let kinds = kinds.map(|unit| Text::styled(FAINT, &kind(words, &unit.kind)));
    let told = [Mark::impact(bead.impact).inline(words)]
        .into_iter()
        .chain(changes)
        .chain(kinds);
    page.line(
        0,
        &Text::styled(BOLD, &names(bead))
            .space(2)
            .then(&Text::listed(told)),
    );
    for reason in &bead.reasons {
        page.line(4, &Text::plain(&words.reason(reason)));
    }
    draw_texts(page, bead);
}

/// `#3 → #4 #5`, or one name where they are the same.
fn names(bead: &Bead) -> String {
    let join = |units: &[UnitText]| {
        units
            .iter()
            .map(|unit| unit.unit.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let (old, new) = (join(&bead.old), join(&bead.new));
    match (old.as_str(), new.as_str()) {
        ("", one) | (one, "") => one.to_owned(),
        (old, new) if old == new => new.to_owned(),
        (old, new) => format!("{old} → {new}"),
    }
}

fn draw_texts(page: &mut Page<'_>, bead: &Bead) {
    let all = |units: &[UnitText], gap: &str| {
        units
            .iter()
            .map(|unit| unit.text.as_str())
            .collect::<Vec<_>>()
            .join(gap)
    };
    let (old, new) = (all(&bead.old, " "), all(&bead.new, " "));
    if bead.old.is_empty() {
        each_line(page, &new, word_diff::inserted);
    } else if bead.new.is_empty() {
        each_line(page, &old, word_diff::deleted);
    } else if old == new {
        each_line(page, &new, |line| Text::styled(PLAIN, line));
    } else if old.contains('\n') || new.contains('\n') {
        changed_lines(page, 4, &all(&bead.old, "\n"), &all(&bead.new, "\n"));
    } else if let Some(woven) = word_diff::woven(&old, &new) {
        page.line(4, &woven);
    } else {
        page.line(4, &word_diff::deleted(&old));
        page.line(4, &word_diff::inserted(&new));
    }
}

fn each_line(page: &mut Page<'_>, text: &str, draw: impl Fn(&str) -> Text) {
    for line in text.lines() {
        page.line(4, &draw(line));
    }
}
