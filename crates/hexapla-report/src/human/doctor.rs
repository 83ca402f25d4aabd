//! `hexapla doctor`: the environment and the project at a glance.

use super::finding::draw;
use super::page::{Page, Screen};
use super::palette::{BAD, BOLD, GOOD, PLAIN, WARN};
use super::table::{Side, Table};
use super::text::Text;
use crate::Words;
use crate::wire::{DoctorCoverage, DoctorGit, DoctorReport, WordList};

/// The share of words in opaque units above which they are worth a look.
const OPAQUE: f64 = 0.03;

/// Draws the environment and the project.
pub fn doctor(screen: &Screen<'_>, report: &DoctorReport) -> String {
    let mut page = Page::new(screen);
    page.heading(
        "doctor-heading",
        &[("version", report.version.as_str().into())],
    );
    git(&mut page, &report.git);
    collections(&mut page, report);
    locales(&mut page, report);
    coverage(&mut page, report);
    page.heading("doctor-ledger", &[]);
    let ledger = report.ledger;
    page.say(
        2,
        "doctor-rows",
        &[("rows", ledger.rows.into()), ("files", ledger.files.into())],
    );
    limits(&mut page, report);
    for finding in &report.findings {
        page.blank();
        draw(&mut page, finding);
    }
    page.finish()
}

fn git(page: &mut Page<'_>, git: &DoctorGit) {
    page.heading("doctor-git", &[]);
    let (sign, style, id) = match git {
        DoctorGit {
            available: false, ..
        } => ("✗", BAD, "doctor-git-absent"),
        DoctorGit { shallow: true, .. } => ("!", WARN, "doctor-git-shallow"),
        _ => ("✓", GOOD, "doctor-git-fine"),
    };
    let said = Text::plain(&page.words.plain(id));
    let head = Text::styled(style, &format!("{sign} "));
    page.hanging(&Text::empty().space(2).then(&head), &said);
}

fn collections(page: &mut Page<'_>, report: &DoctorReport) {
    page.heading("doctor-collections", &[]);
    for collection in &report.collections {
        let count =
            |id: &str, n: usize| Text::plain(&page.words.with(id, &[("n", n.into())])).solid();
        let told = [
            count("count-releases", collection.releases),
            count("count-editions", collection.editions),
            count("count-units", collection.units),
            count("count-words", collection.words),
        ];
        let told = Text::listed(told);
        page.line(2, &Text::styled(BOLD, &collection.name));
        page.line(4, &told);
        let (sign, style) = if collection.opaque_share > OPAQUE {
            ("!", WARN)
        } else {
            ("✓", GOOD)
        };
        let share = format!("{:.1}", collection.opaque_share * 100.0);
        let (percent, tenths) = share.split_once('.').unwrap_or((&share, ""));
        let args = [
            ("n", collection.opaque_words.into()),
            ("percent", percent.into()),
            ("tenths", tenths.into()),
        ];
        let said = page.words.with("doctor-opaque", &args);
        page.line(
            4,
            &Text::styled(style, &format!("{sign} ")).add(PLAIN, &said),
        );
    }
}

fn locales(page: &mut Page<'_>, report: &DoctorReport) {
    page.heading("doctor-locales", &[]);
    let mut table = Table::new([Side::Left, Side::Figure]);
    for locale in &report.locales {
        let editions = page
            .words
            .with("count-editions", &[("n", locale.editions.into())]);
        let list = match locale.word_list {
            None => Text::empty(),
            Some(WordList::Shipped) => {
                Text::styled(GOOD, "✓ ").add(PLAIN, &page.words.plain("doctor-word-list"))
            }
            Some(WordList::None) => {
                Text::styled(WARN, "! ").add(PLAIN, &page.words.plain("doctor-no-word-list"))
            }
        };
        table.row(
            [Text::styled(BOLD, &locale.locale), Text::plain(&editions)],
            list,
        );
    }
    table.draw(page, 2);
}

fn coverage(page: &mut Page<'_>, report: &DoctorReport) {
    if report.coverage.is_empty() {
        return;
    }
    page.heading("doctor-messages", &[]);
    for covered in report
        .coverage
        .chunk_by(|one, next| one.collection == next.collection)
    {
        let name = covered.first().map_or("", |first| &first.collection);
        page.line(2, &Text::styled(BOLD, name));
        let mut table = Table::new([Side::Left]);
        for covered in covered {
            table.row(
                [Text::styled(BOLD, &covered.locale)],
                told(page.words, covered),
            );
        }
        table.draw(page, 4);
    }
}

/// What a locale has of the messages, and what it lacks.
fn told(words: &Words, covered: &DoctorCoverage) -> Text {
    let all = covered.translated + covered.missing + covered.identical;
    let count = |id: &str, n: usize| {
        let args = [("n", n.into()), ("all", all.into())];
        (n > 0).then(|| Text::plain(&words.with(id, &args)).solid())
    };
    let told = [
        count("doctor-translated", covered.translated),
        count("doctor-missing", covered.missing),
        count("doctor-identical", covered.identical),
        count("doctor-obsolete", covered.obsolete),
    ];
    Text::listed(told.into_iter().flatten())
}

fn limits(page: &mut Page<'_>, report: &DoctorReport) {
    page.heading("doctor-limits", &[]);
    let mut table = Table::new([Side::Right]);
    for (name, &limit) in &report.limits {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let number = page.words.with("number", &[("n", limit.into())]);
        table.row([Text::plain(&number)], Text::plain(name));
    }
    table.draw(page, 2);
}
