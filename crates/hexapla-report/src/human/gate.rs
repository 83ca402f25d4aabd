//! `hexapla gate`: the verdict per locale, with its grounds by release.

use std::collections::BTreeMap;

use anstyle::Style;
use hexapla_gate::findings::DEBT_PAID;

use super::finding::waived;
use super::page::{Page, Screen};
use super::palette::{BOLD, FAINT, GOOD, PLAIN, WARN, WORST};
use super::text::Text;
use crate::wire::{Action, GateFinding, GateLocale, GateReport, Verdict};
use crate::{command_about, command_line};

/// Grounds shown of a locale.
const SHOWN: usize = 25;

/// Draws the verdicts.
pub fn gate(screen: &Screen<'_>, report: &GateReport) -> String {
    let mut page = Page::new(screen);
    page.heading("gate-heading", &[("day", report.as_of.as_str().into())]);
    if report.locales.is_empty() {
        page.say(0, "status-no-locales", &[]);
    }
    for locale in &report.locales {
        page.blank();
        draw(&mut page, locale);
    }
    page.next(&next(report));
    page.finish()
}

fn draw(page: &mut Page<'_>, locale: &GateLocale) {
    headline(page, locale);
    let grounds: Vec<&GateFinding> = locale
        .findings
        .iter()
        .filter(|ground| ground.action != Action::Pass || ground.finding.waiver.is_some())
        .collect();
    let mut by_release: BTreeMap<&str, Vec<&GateFinding>> = BTreeMap::new();
    for &ground in grounds.iter().take(SHOWN) {
        let release = ground.finding.release.as_deref().unwrap_or_default();
        by_release.entry(release).or_default().push(ground);
    }
    for (release, grounds) in by_release {
        let name = match release {
            "" => page.words.plain("gate-project"),
            release => release.to_owned(),
        };
        page.line(2, &Text::styled(BOLD, &name));
        for ground in grounds {
            draw_ground(page, ground);
        }
    }
    let left = grounds.len().saturating_sub(SHOWN);
    if left > 0 {
        let command = command_line(&["gate", "--locale", &locale.locale, "--format", "json"]);
        page.aside(
            4,
            "and-more",
            &[("n", left.into()), ("command", command.into())],
        );
    }
}

/// `✗ fr  fails · 3 findings fail · 2 warn`.
fn headline(page: &mut Page<'_>, locale: &GateLocale) {
    let words = page.words;
    let (sign, style) = match locale.verdict {
        Verdict::Pass => ("✓", GOOD),
        Verdict::Fail => ("✗", WORST),
    };
    let verdict = words.plain(&format!("verdict-{}", locale.verdict.name()));
    let count = |action, id: &str| {
        let n = locale
            .findings
            .iter()
            .filter(|ground| ground.action == action)
            .count();
        (n > 0).then(|| Text::plain(&words.with(id, &[("n", n.into())])).solid())
    };
    let unread = locale
        .not_judged
        .then(|| Text::styled(WORST, &words.plain("gate-not-judged")));
    let counts = [
        count(Action::Fail, "gate-failing"),
        count(Action::Warn, "gate-warning"),
        count(Action::Pass, "gate-passing"),
        unread,
    ];
    let told = [Text::styled(style, &verdict)]
        .into_iter()
        .chain(counts.into_iter().flatten());
    let head = Text::styled(style, &format!("{sign} "))
        .add(BOLD, &locale.locale)
        .space(2);
    page.hanging(&head, &Text::listed(told));
}

fn draw_ground(page: &mut Page<'_>, ground: &GateFinding) {
    let (sign, style) = action(ground.action);
    let unit = ground.finding.unit.as_deref().unwrap_or_default();
    let space = if unit.is_empty() { "" } else { " " };
    let head = Text::styled(style, &format!("{sign} "))
        .add(PLAIN, unit)
        .add(PLAIN, space)
        .add(style, &ground.finding.code);
    page.line(4, &head);
    page.line(6, &Text::plain(&ground.finding.message));
    if let Some(day) = &ground.grace_until {
        page.line(
            6,
            &Text::styled(WARN, &page.words.with("gate-grace", &[("day", day.into())])),
        );
    }
    if let Some(waiver) = &ground.finding.waiver {
        page.line(6, &waived(page.words, waiver));
    }
    if let (None, Some(path)) = (&ground.finding.unit, &ground.finding.path) {
        page.line(6, &Text::styled(FAINT, path));
    }
}

const fn action(action: Action) -> (&'static str, Style) {
    match action {
        Action::Pass => ("·", FAINT),
        Action::Warn => ("!", WARN),
        Action::Fail => ("✗", WORST),
    }
}

/// The first release that fails is where to begin; where nothing is wrong but a list of debts that are paid, that is.
fn next(report: &GateReport) -> Vec<String> {
    let fails = report.locales.iter().flat_map(|locale| {
        let failing = locale
            .findings
            .iter()
            .filter(|ground| ground.action == Action::Fail);
        failing.map(move |ground| (locale, ground))
    });
    let is_paid = |ground: &GateFinding| ground.finding.code == DEBT_PAID.name();
    let (paid, open): (Vec<_>, Vec<_>) = fails.partition(|(_, ground)| is_paid(ground));
    if let (Some((locale, _)), []) = (paid.first(), open.as_slice()) {
        let strike = ["gate", "--write-debt", "--locale", &locale.locale];
        return vec![command_line(&strike)];
    }
    let diff = open.into_iter().find_map(|(locale, ground)| {
        let release = ground.finding.release.as_deref()?;
        Some(command_about(&["diff", &locale.locale], release))
    });
    diff.into_iter().collect()
}
