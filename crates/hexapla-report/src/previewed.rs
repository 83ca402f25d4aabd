//! What a change does, translation by translation, in sentences for the screen and for comments.

use std::collections::BTreeMap;

use crate::wire::{Preview, PreviewEdition, PreviewUnit};
use crate::{Words, command_line};

/// Units named of one translation; the others are counted.
const UNITS: usize = 12;
/// Translations told of; the others are counted.
const EDITIONS: usize = 40;

/// What becomes of how many units, a sentence each.
pub(crate) fn summary(preview: &Preview, words: &Words) -> Vec<String> {
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
    let told = [
        ("preview-current", preview.became_current),
        ("preview-remaining", preview.remaining),
    ];
    let told = told.into_iter().filter(|(_, n)| *n > 0);
    lines.extend(told.map(|(id, n)| words.with(id, &[("n", n.into())])));
    lines.retain(|line| !line.is_empty());
    lines
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
        ("preview-waiting", &edition.remaining),
    ];
    let mut parts = Vec::new();
    for (id, units) in groups.into_iter().filter(|(_, units)| !units.is_empty()) {
        let shown = units.iter().take(UNITS).map(|unit| match id {
            "preview-became-current" => written(&unit.unit),
            _ => named(&written(&unit.unit), unit, words),
        });
        let mut names: Vec<String> = shown.collect();
        let left = units.len().saturating_sub(UNITS);
        let command = ["diff", &edition.locale, &edition.release];
        names.extend(more(left, &command, words, written));
        parts.push(words.with(id, &[("units", names.into())]));
    }
    if edition.remaining.is_empty() && !edition.became_current.is_empty() {
        parts.push(words.plain("preview-complete"));
    }
    let told = [
        ("locale", written(&edition.locale).into()),
        ("release", written(&edition.release).into()),
        ("what", words.joined("preview-parts", &parts).into()),
    ];
    words.with("preview-edition", &told)
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
