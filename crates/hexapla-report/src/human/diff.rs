//! `hexapla diff`: for a translator, what changed in the source and what the translation says.

use super::mark::Mark;
use super::page::{Page, Screen};
use super::palette::{BOLD, FAINT, GOOD, PLAIN};
use super::passages;
use super::status::{flag_word, kind};
use super::text::Text;
use super::word_diff;
use crate::command_about;
use crate::wire::{DiffRelease, DiffReport, DiffUnit};

/// Draws the units of a locale that are not current.
pub fn diff(screen: &Screen<'_>, report: &DiffReport) -> String {
    let mut page = Page::new(screen);
    if report
        .releases
        .iter()
        .all(|release| release.units.is_empty())
    {
        let args = [("locale", report.locale.as_str().into())];
        page.line(
            0,
            &Text::styled(GOOD, &page.words.with("diff-nothing", &args)),
        );
    }
    for release in &report.releases {
        draw_release(&mut page, report, release);
    }
    page.finish()
}

fn draw_release(page: &mut Page<'_>, report: &DiffReport, release: &DiffRelease) {
    page.blank();
    let title = Text::styled(BOLD, &report.locale)
        .space(2)
        .add(BOLD, &release.release);
    page.line(0, &title);
    page.line(
        4,
        &Text::styled(
            FAINT,
            &format!("{} → {}", release.path, release.target_path),
        ),
    );
    if release.withdrawn {
        page.line(4, &Text::plain(&page.words.plain("diff-withdrawn")));
    }
    for unit in &release.units {
        page.blank();
        draw_unit(page, report, release, unit);
    }
}

fn draw_unit(page: &mut Page<'_>, report: &DiffReport, release: &DiffRelease, unit: &DiffUnit) {
    let words = page.words;
    let state = Mark::of(unit.status, unit.impact).inline(words);
    let flags = unit.flags.iter().map(|&flag| flag_word(words, flag));
    let via = unit.via.as_ref();
    let via = via.map(|pivot| Text::plain(&words.with("via", &[("locale", pivot.into())])));
    let told = [state, Text::plain(&kind(words, &unit.kind))]
        .into_iter()
        .chain(flags)
        .chain(via);
    page.line(
        0,
        &Text::styled(BOLD, &unit.unit)
            .space(2)
            .then(&Text::listed(told)),
    );
    for reason in &unit.reasons {
        page.line(4, &Text::plain(&words.reason(reason)));
    }
    let source = Label {
        locale: release.source.as_ref().unwrap_or(&report.source),
        path: &release.path,
        line: unit.source_line,
    };
    match (&unit.old, &unit.new) {
        (Some(old), Some(new)) if old == new => plain(page, &source, "diff-now", new),
        (Some(old), Some(new)) => match passages_of_one(new, unit) {
            Some(marked) => {
                source.draw(page, "diff-changed");
                page.line(6, &marked);
            }
            None => both(page, &source, old, new),
        },
        (Some(old), None) => gone(page, &source, old),
        (None, Some(new)) => plain(page, &source, "diff-now", new),
        (None, None) => {}
    }
    if let Some(target) = &unit.target {
        let line = unit.target_line;
        let label = Label {
            locale: &report.locale,
            path: &release.target_path,
            line,
        };
        label.draw(page, "diff-target");
        for line in passages::target(target, &unit.segments) {
            page.line(6, &line);
        }
    }
    match &unit.via {
        _ if !unit.accept.is_empty() => page.command(4, &unit.accept),
        Some(pivot) if !release.withdrawn => {
            page.command(4, &command_about(&["diff", pivot], &release.release));
        }
        _ => {}
    }
}

/// The source with its passages marked, where it is one unit of which only some sentences changed.
fn passages_of_one(new: &str, unit: &DiffUnit) -> Option<Text> {
    let is_one = !unit.segments.is_empty() && !new.contains('\n');
    is_one.then(|| passages::source(new, &unit.segments))?
}

/// Whose text it is and where it stands.
struct Label<'a> {
    locale: &'a str,
    path: &'a str,
    line: Option<usize>,
}

impl Label<'_> {
    /// `en now · content/en/lines-cut.md:12`.
    fn draw(&self, page: &mut Page<'_>, id: &str) {
        let title = page.words.with(id, &[("locale", self.locale.into())]);
        let place = self
            .line
            .map(|line| Text::styled(FAINT, &format!("{}:{line}", self.path)));
        let title = Text::styled(BOLD, &title);
        page.line(4, &Text::listed([title].into_iter().chain(place)));
    }
}

fn plain(page: &mut Page<'_>, label: &Label<'_>, id: &str, text: &str) {
    label.draw(page, id);
    for line in text.lines() {
        page.line(6, &Text::styled(PLAIN, line));
    }
}

fn gone(page: &mut Page<'_>, label: &Label<'_>, old: &str) {
    label.draw(page, "diff-gone");
    for line in old.lines() {
        page.line(6, &word_diff::deleted(line));
    }
}

fn both(page: &mut Page<'_>, label: &Label<'_>, old: &str, new: &str) {
    if old.contains('\n') || new.contains('\n') {
        label.draw(page, "diff-changed");
        changed_lines(page, 6, old, new);
    } else if let Some(woven) = word_diff::woven(old, new) {
        label.draw(page, "diff-changed");
        page.line(6, &woven);
    } else {
        page.line(
            4,
            &Text::styled(
                BOLD,
                &page
                    .words
                    .with("diff-then", &[("locale", label.locale.into())]),
            ),
        );
        page.line(6, &word_diff::deleted(old));
        label.draw(page, "diff-now");
        page.line(6, &word_diff::inserted(new));
    }
}

pub(super) fn changed_lines(page: &mut Page<'_>, indent: usize, old: &str, new: &str) {
    for line in word_diff::lines(old, new) {
        page.line(indent, &line);
    }
}
