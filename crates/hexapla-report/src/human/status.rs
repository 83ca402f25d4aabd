//! `hexapla status`: one screen on how the translations stand.

use std::cmp::Reverse;

use super::bar::{Part, bar};
use super::finding::brief;
use super::mark::Mark;
use super::page::{Page, Screen};
use super::palette::{BOLD, DOUBT, FAINT, GOOD, PLAIN, WARN};
use super::table::{Side, Table};
use super::text::Text;
use crate::wire::{Flag, ReleaseStatus, Status, StatusLocale, StatusReport, UnitDetail, Units};
use crate::{Words, command_about, command_line};

/// Which releases are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// Those in most need of work, a screenful.
    Worst,
    /// All of them, those that need nothing too.
    Everything,
}

/// Releases listed of a locale when not all are.
const SHOWN: usize = 8;
/// The width of a bar in columns.
const CELLS: usize = 20;

/// Draws how the translations stand.
pub fn status(screen: &Screen<'_>, report: &StatusReport, listing: Listing) -> String {
    let mut page = Page::new(screen);
    page.heading("status-heading", &[("day", report.as_of.as_str().into())]);
    page.blank();
    if report.locales.is_empty() {
        page.say(0, "status-no-locales", &[]);
    }
    // of a project without a text there is nothing to show but the finding that says so
    if report.locales.iter().any(has_texts) {
        overview(&mut page, report);
    }
    for locale in &report.locales {
        releases(&mut page, locale, listing);
    }
    brief(&mut page, &report.findings);
    page.next(&next(report));
    page.finish()
}

fn has_texts(locale: &StatusLocale) -> bool {
    !locale.releases.is_empty() || locale.untranslated.releases > 0
}

fn overview(page: &mut Page<'_>, report: &StatusReport) {
    let mut table = Table::new([Side::Left, Side::Left, Side::Right]);
    for locale in &report.locales {
        let share = page
            .words
            .with("status-share", &[("n", percent(locale).into())]);
        let name = Text::styled(BOLD, &locale.locale);
        table.row(
            [name, bar(&parts(locale), CELLS), Text::plain(&share)],
            tally(page.words, locale),
        );
    }
    table.draw(page, 2);
    let legend = LEGEND.map(|(fill, style, id)| {
        Text::styled(style, &fill.to_string()).add(FAINT, &format!(" {}", page.words.plain(id)))
    });
    page.blank();
    page.line(
        2,
        &legend
            .iter()
            .fold(Text::empty(), |all, part| all.then(part).space(3)),
    );
    nothing_to_reread(page, report);
}

/// How many of the translations that are behind need nobody to read them again: what changed is links and markup.
fn nothing_to_reread(page: &mut Page<'_>, report: &StatusReport) {
    let releases = report.locales.iter().flat_map(|locale| &locale.releases);
    let is_behind = |release: &&ReleaseStatus| {
        let units = &release.units;
        units.outdated + units.missing + units.orphaned > 0
    };
    let behind: Vec<&ReleaseStatus> = releases.filter(is_behind).collect();
    let is_light = |release: &&&ReleaseStatus| release.words.to_reread == 0;
    let light = behind.iter().filter(is_light).count();
    if light > 0 && behind.len() > 1 {
        page.blank();
        let args = [
            ("n", light.into()),
            ("all", behind.len().into()),
            ("percent", (light * 100 / behind.len()).into()),
        ];
        page.say(2, "status-nothing-to-reread", &args);
    }
}

const LEGEND: [(char, anstyle::Style, &str); 4] = [
    ('█', GOOD, "status-current"),
    ('▓', WARN, "status-outdated"),
    ('▒', DOUBT, "status-unverified"),
    ('░', FAINT, "status-missing"),
];

fn parts(locale: &StatusLocale) -> [Part; 4] {
    let units = &locale.units;
    let counts = [
        units.current,
        units.outdated,
        units.unverified,
        units.missing + locale.untranslated.units,
    ];
    let mut counts = counts.into_iter();
    LEGEND.map(|(fill, style, _)| Part {
        count: counts.next().unwrap_or_default(),
        fill,
        style,
    })
}

/// The share of the source's units that are current, in per cent, rounded down.
fn percent(locale: &StatusLocale) -> usize {
    let units = &locale.units;
    let all = units.current + units.outdated + units.unverified + units.missing;
    (units.current * 100)
        .checked_div(all + locale.untranslated.units)
        .unwrap_or(100)
}

/// What there is to do in a locale, worst first.
fn tally(words: &Words, locale: &StatusLocale) -> Text {
    let impacts = locale
        .by_impact
        .iter()
        .map(|(&impact, &n)| (Mark::impact(impact), n));
    let of_status = |status, n| (Mark::of(status, None), n);
    let statuses = [
        of_status(Status::Orphaned, locale.units.orphaned),
        of_status(Status::Missing, locale.units.missing),
        of_status(Status::Unverified, locale.units.unverified),
    ];
    let mut marks: Vec<(Mark, usize)> = impacts.chain(statuses).filter(|(_, n)| *n > 0).collect();
    marks.sort_by_key(|(mark, _)| Reverse(mark.urgency));
    let counted = |(mark, n): (Mark, usize)| {
        let args = [("n", n.into()), ("what", mark.word(words).into())];
        Text::styled(mark.style, &words.with("count-of", &args)).solid()
    };
    let quiet = |id: &str, n: usize| {
        (n > 0).then(|| Text::plain(&words.with(id, &[("n", n.into())])).solid())
    };
    let more = [
        quiet("count-to-reread", locale.words.to_reread),
        quiet("count-untranslated", locale.untranslated.releases),
    ];
    let all = Text::listed(
        marks
            .into_iter()
            .map(counted)
            .chain(more.into_iter().flatten()),
    );
    if all.is_empty() {
        Text::styled(GOOD, &words.plain("status-nothing-to-do"))
    } else {
        all
    }
}

fn releases(page: &mut Page<'_>, locale: &StatusLocale, listing: Listing) {
    let mut listed: Vec<&ReleaseStatus> = locale.releases.iter().collect();
    if listing == Listing::Worst {
        listed.retain(|release| mark(release).urgency > 0);
    }
    if listed.is_empty() {
        return;
    }
    listed.sort_by_key(|release| urgency(release));
    let behind = listed
        .iter()
        .filter(|release| mark(release).urgency > 0)
        .count();
    let args = [
        ("locale", locale.locale.as_str().into()),
        ("n", behind.into()),
        ("all", locale.releases.len().into()),
    ];
    page.heading("status-releases", &args);
    let detailed = listed.iter().any(|release| release.details.is_some());
    let shown = match listing {
        Listing::Worst if !detailed => SHOWN,
        _ => listed.len(),
    };
    let mut table = Table::new([Side::Left, Side::Figure, Side::Figure]);
    let left = listed.len().saturating_sub(shown);
    listed.truncate(shown);
    for release in &listed {
        let (cells, last) = row(page.words, release);
        table.row(cells, last);
    }
    table.draw_each(page, 1, |page, index| {
        let details = listed
            .get(index)
            .and_then(|release| release.details.as_ref());
        if let Some(details) = details {
            units(page, details, listing);
        }
    });
    if left > 0 {
        let command = command_line(&["status", "--locale", &locale.locale, "--all"]);
        page.aside(
            4,
            "and-more",
            &[("n", left.into()), ("command", command.into())],
        );
    }
}

fn mark(release: &ReleaseStatus) -> Mark {
    Mark::of(release.status, release.impact)
}

/// Most urgent first, then most words, then by name.
fn urgency(release: &ReleaseStatus) -> impl Ord {
    (
        Reverse(mark(release).urgency),
        Reverse(release.words.to_reread),
        &release.release,
    )
}

fn row(words: &Words, release: &ReleaseStatus) -> ([Text; 3], Text) {
    let count = |id: &str, n: usize| match n {
        0 => Text::empty(),
        n => Text::plain(&words.with(id, &[("n", n.into())])),
    };
    let cells = [
        mark(release).label(words),
        count("count-units", to_do(&release.units)),
        count("count-words", release.words.to_reread),
    ];
    (cells, Text::plain(&release.release))
}

const fn to_do(units: &Units) -> usize {
    units.outdated + units.missing + units.orphaned + units.unverified
}

fn units(page: &mut Page<'_>, details: &[UnitDetail], listing: Listing) {
    let mut table = Table::new([Side::Left, Side::Left, Side::Left]);
    for unit in details {
        let mark = Mark::of(unit.status, unit.impact);
        if listing == Listing::Worst && mark.urgency == 0 {
            continue;
        }
        let cells = [
            Text::styled(BOLD, &unit.unit),
            mark.label(page.words),
            Text::styled(FAINT, &lines(page.words, unit)),
        ];
        table.row(cells, about(page.words, unit));
    }
    table.draw(page, 6);
}

/// Where a unit stands on both sides: `line 12 → 14`.
fn lines(words: &Words, unit: &UnitDetail) -> String {
    let arg = |line: Option<usize>| line.unwrap_or_default().into();
    let args = [
        ("source", arg(unit.source_line)),
        ("target", arg(unit.target_line)),
    ];
    match (unit.source_line, unit.target_line) {
        (Some(_), Some(_)) => words.with("lines-both", &args),
        (Some(_), None) => words.with("lines-source", &args),
        (None, Some(_)) => words.with("lines-target", &args),
        (None, None) => String::new(),
    }
}

/// Kind, flags and reasons of a unit.
fn about(words: &Words, unit: &UnitDetail) -> Text {
    let kind = Text::plain(&kind(words, &unit.kind));
    let flags = unit.flags.iter().map(|&flag| flag_word(words, flag));
    let via = unit
        .via
        .iter()
        .map(|pivot| Text::plain(&words.with("via", &[("locale", pivot.into())])));
    let reasons = unit
        .reasons
        .iter()
        .map(|reason| Text::styled(PLAIN, &words.reason(reason)));
    Text::listed([kind].into_iter().chain(flags).chain(via).chain(reasons))
}

pub(super) fn flag_word(words: &Words, flag: Flag) -> Text {
    Text::styled(FAINT, &words.plain(&format!("flag-{}", flag.name())))
}

/// A kind of unit in words; a field of the front matter or an attribute by its own name.
pub(super) fn kind(words: &Words, kind: &str) -> String {
    if let Some(id) = kind.strip_prefix("message:") {
        return match id.split_once('.') {
            Some((_, name)) => words.with("kind-attribute", &[("name", name.into())]),
            None if id.starts_with('-') => words.plain("kind-term"),
            None => words.plain("kind-message"),
        };
    }
    match kind.strip_prefix("field:") {
        Some(name) => words.with("kind-field", &[("name", name.into())]),
        None => words.plain(&format!("kind-{kind}")),
    }
}

/// The worst release of the worst locale is where to begin.
fn next(report: &StatusReport) -> Vec<String> {
    let all = report.locales.iter();
    let worst = all
        .flat_map(|locale| locale.releases.iter().map(move |release| (locale, release)))
        .filter(|(_, release)| mark(release).urgency > 0)
        .min_by_key(|(_, release)| urgency(release));
    let diff =
        worst.map(|(locale, release)| command_about(&["diff", &locale.locale], &release.release));
    diff.into_iter().collect()
}
