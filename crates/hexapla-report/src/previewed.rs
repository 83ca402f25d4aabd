//! What a change does, translation by translation, in sentences for the screen and for comments.

use std::collections::BTreeMap;

use crate::wire::{Preview, PreviewEdition, PreviewUnit};
use crate::{Words, command_line};

/// Runs of units named of one translation; the other units are counted.
const RUNS: usize = 12;
/// Translations told of; the others are counted.
const EDITIONS: usize = 40;

/// What becomes of how many units, a sentence each. `written` makes a command safe for the place where it is shown.
pub(crate) fn summary(
    preview: &Preview,
    words: &Words,
    written: impl Fn(&str) -> String,
) -> Vec<String> {
    let mut lines = Vec::new();
    if preview.units == 0 {
        lines.push(words.plain("preview-nothing"));
    } else {
        let locales = preview.locales.len();
        let args = [("units", preview.units.into()), ("locales", locales.into())];
        lines.push(words.with("preview-units", &args));
        let impacts = preview.by_impact.iter().rev().map(|(impact, &n)| {
            let what = words.plain(&format!("impact-{}", impact.name()));
            words.with("count-of", &[("n", n.into()), ("what", what.into())])
        });
        lines.push(impacts.collect::<Vec<_>>().join(" · "));
    }
    lines.extend(of_touched(preview, words, written));
    lines.retain(|line| !line.is_empty());
    lines
}

/// What becomes of the translations that the change touches, a sentence each.
pub(crate) fn of_touched(
    preview: &Preview,
    words: &Words,
    written: impl Fn(&str) -> String,
) -> Vec<String> {
    let counted = |id, n: usize| (n > 0).then(|| words.with(id, &[("n", n.into())]));
    let told = [
        counted("preview-current", preview.became_current),
        edited(preview, words, written),
        counted("preview-remaining", preview.remaining),
    ];
    told.into_iter().flatten().collect()
}

/// How to accept what the change edits.
pub(crate) fn edited(
    preview: &Preview,
    words: &Words,
    written: impl Fn(&str) -> String,
) -> Option<String> {
    let command = written(preview.accept.as_deref()?);
    let args = [("n", preview.edited.into()), ("command", command.into())];
    Some(words.with("preview-edited", &args))
}

/// A sentence for each translation that the change does something to: what becomes stale, what becomes current,
/// what still waits. `written` makes a name safe for the place where it is shown.
pub(crate) fn told(
    preview: &Preview,
    words: &Words,
    written: impl Fn(&str) -> String,
) -> Vec<String> {
    let shown = preview.editions.iter().take(EDITIONS);
    let mut sentences: Vec<String> = shown.map(|own| edition(own, words, &written)).collect();
    let left = preview.editions.len().saturating_sub(EDITIONS);
    sentences.extend(more(left, &["check"], words, &written));
    sentences
}

/// The lines of sources whose translations become stale: path, line, and what becomes of them in which locale.
pub(crate) fn source_lines(preview: &Preview, words: &Words) -> Vec<(String, usize, String)> {
    let mut lines: BTreeMap<(&str, usize), Vec<String>> = BTreeMap::new();
    for edition in &preview.editions {
        for unit in &edition.worsened {
            if let Some(line) = unit.line {
                let locales = lines.entry((&edition.origin, line)).or_default();
                locales.push(named(&edition.locale, unit, words));
            }
        }
    }
    let told = lines.into_iter().map(|((path, line), locales)| {
        let sentence = words.with("preview-source", &[("locales", locales.into())]);
        (path.to_owned(), line, sentence)
    });
    told.collect()
}

fn edition(edition: &PreviewEdition, words: &Words, written: &impl Fn(&str) -> String) -> String {
    let groups = [
        ("preview-stale", &edition.worsened),
        ("preview-became-current", &edition.became_current),
        ("preview-to-accept", &edition.edited),
        ("preview-waiting", &edition.remaining),
    ];
    let mut parts = Vec::new();
    for (id, units) in groups.into_iter().filter(|(_, units)| !units.is_empty()) {
        let place = (edition.locale.as_str(), edition.release.as_str());
        parts.push(group(id, units, place, words, written));
    }
    let waiting = [&edition.worsened, &edition.edited, &edition.remaining];
    if waiting.iter().all(|units| units.is_empty()) {
        parts.push(words.plain("preview-complete"));
    }
    let told = [
        ("locale", written(&edition.locale).into()),
        ("release", written(&edition.release).into()),
        ("what", words.joined("preview-parts", &parts).into()),
    ];
    words.with("preview-edition", &told)
}

/// A sentence about units of a translation into `locale`: `still to do: #3 (factual), #5-7 (missing)`.
pub(crate) fn group(
    id: &str,
    units: &[PreviewUnit],
    (locale, release): (&str, &str),
    words: &Words,
    written: &impl Fn(&str) -> String,
) -> String {
    let runs = runs(units);
    let shown = runs.iter().take(RUNS).map(|run| match id {
        "preview-became-current" => written(&run.name()),
        _ => named(&written(&run.name()), run.first, words),
    });
    let mut names: Vec<String> = shown.collect();
    let left = runs.iter().skip(RUNS).map(|run| run.units).sum();
    names.extend(more(left, &["diff", locale, release], words, written));
    words.with(id, &[("units", names.into())])
}

/// Units that stand alike and follow one another in reading order.
struct Run<'a> {
    first: &'a PreviewUnit,
    last: &'a PreviewUnit,
    units: usize,
}

impl Run<'_> {
    /// `#3-7`, as `accept` reads it.
    fn name(&self) -> String {
        let (first, last) = (&self.first.unit, &self.last.unit);
        if self.units == 1 {
            first.clone()
        } else {
            format!("{first}-{}", last.trim_start_matches('#'))
        }
    }

    fn goes_on_with(&self, unit: &PreviewUnit) -> bool {
        let number = |unit: &PreviewUnit| unit.unit.strip_prefix('#')?.parse::<usize>().ok();
        let follows = number(self.last).zip(number(unit));
        let is_alike = (unit.status, unit.impact) == (self.last.status, self.last.impact);
        is_alike && follows.is_some_and(|(last, next)| next == last + 1)
    }
}

fn runs(units: &[PreviewUnit]) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for unit in units {
        match runs.last_mut().filter(|run| run.goes_on_with(unit)) {
            Some(run) => {
                run.last = unit;
                run.units += 1;
            }
            None => runs.push(Run {
                first: unit,
                last: unit,
                units: 1,
            }),
        }
    }
    runs
}

/// A name and the standing of the unit it is about: `#3 (factual)`.
fn named(name: &str, unit: &PreviewUnit, words: &Words) -> String {
    let what = match unit.impact {
        Some(impact) => words.plain(&format!("impact-{}", impact.name())),
        None => words.plain(&format!("status-{}", unit.status.name())),
    };
    words.with(
        "preview-unit",
        &[("unit", name.into()), ("what", what.into())],
    )
}

fn more(
    left: usize,
    command: &[&str],
    words: &Words,
    written: &impl Fn(&str) -> String,
) -> Option<String> {
    let command = written(&command_line(command));
    (left > 0).then(|| {
        words.with(
            "and-more",
            &[("n", left.into()), ("command", command.into())],
        )
    })
}
