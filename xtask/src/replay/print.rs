//! The report.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::chronicle::BulkEdits;
use super::options::{Events, Half, Options};
use super::score::{Cell, From, Outcome, SAID, Score};
use super::site::Site;

/// What a replay found, as text.
pub(super) fn report(site: &Site, outcome: &Outcome, options: &Options) -> String {
    let mut report = String::new();
    let _ = writeln!(
        report,
        "{} commits, {} pages, {} translations\n",
        site.commits(),
        outcome.pages,
        outcome.translations
    );
    by_locale(&mut report, outcome);
    for half in Half::ALL {
        let score = outcome.sum(|bulk, own, _| bulk == BulkEdits::LeftOut && own == half);
        by_what_was_said(&mut report, &format!("{} half", half.name()), &score);
    }
    if options.events == Events::Pins {
        pages(&mut report, outcome);
    }
    outcome.disagreements.write(&mut report);
    report
}

const HEAD: &str = "\
|  | events | units | touched | answers | recall, any | recall, wording | precision, any | precision, wording | \
without old gaps | without gaps | F1, wording | naive recall | naive precision | file precision | words to re-read | at wording | without gaps | \
naive, gone | naive, new | file |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n";

fn by_locale(report: &mut String, outcome: &Outcome) {
    report.push_str(HEAD);
    let locales: BTreeSet<&str> = outcome
        .scores
        .keys()
        .map(|(.., locale)| locale.as_str())
        .collect();
    for locale in locales {
        let score = outcome.sum(|bulk, _, own| bulk == BulkEdits::LeftOut && own == locale);
        if score.events > 0 {
            line(report, locale, &score);
        }
    }
    let halves = Half::ALL.map(|half| (half.name(), Some(half)));
    for (bulk, note) in [
        (BulkEdits::LeftOut, ""),
        (BulkEdits::Counted, ", bulk edits too"),
    ] {
        for (name, half) in halves.into_iter().chain([("all", None)]) {
            let score = outcome.sum(|own, of, _| own == bulk && half.is_none_or(|half| half == of));
            if score.events > 0 {
                line(report, &format!("**{name}{note}**"), &score);
            }
        }
    }
}

fn line(report: &mut String, name: &str, score: &Score) {
    let all = score.all();
    let heights = [
        From::Any,
        From::Cosmetic,
        From::Wording,
        From::New,
        From::There,
    ];
    let [any, cosmetic, wording, new, there] = heights.map(|from| score.flagged(from));
    let [flagged, touched, answers, answers_flagged, gone, added] = score.naive;
    let cells = [
        score.events.to_string(),
        all.items.to_string(),
        all.touched.to_string(),
        all.answers.to_string(),
        ratio(any.answers, all.answers),
        ratio(wording.answers, all.answers),
        ratio(any.touched, any.items),
        ratio(wording.touched, wording.items),
        ratio(new.touched, new.items),
        ratio(there.touched, there.items),
        // 2PR ∕ (P + R), with the counts under both
        f1(
            (wording.touched, wording.items),
            (wording.answers, all.answers),
        ),
        ratio(answers_flagged, answers),
        ratio(touched, flagged),
        ratio(all.touched, all.items),
        cosmetic.words.to_string(),
        wording.words.to_string(),
        there.words.to_string(),
        gone.to_string(),
        added.to_string(),
        score.words.to_string(),
    ];
    let _ = writeln!(report, "| {name} | {} |", cells.join(" | "));
}

fn by_what_was_said(report: &mut String, name: &str, score: &Score) {
    let _ = writeln!(report, "\n### {name}: {} events", score.events);
    let said = SAID
        .iter()
        .filter_map(|&said| Some((said, score.cells.get(said)?)));
    shares(report, "said", said);
    let facts = score.facts.iter().map(|(&fact, cell)| (fact, cell));
    if !score.facts.is_empty() {
        shares(report, "what changed in the factual ones", facts);
    }
}

fn shares<'c>(
    report: &mut String,
    head: &str,
    lines: impl Iterator<Item = (&'static str, &'c Cell)>,
) {
    let _ = writeln!(
        report,
        "\n| {head} | units | touched | share | text touched | share | words |\n|---|---|---|---|---|---|---|"
    );
    for (name, cell) in lines {
        let _ = writeln!(
            report,
            "| {name} | {} | {} | {} | {} | {} | {} |",
            cell.items,
            cell.touched,
            ratio(cell.touched, cell.items),
            cell.text,
            ratio(cell.text, cell.items),
            cell.words
        );
    }
}

/// For pins: whether a page whose source changed had to be edited.
fn pages(report: &mut String, outcome: &Outcome) {
    report.push_str("\n| pages whose pin moved | left | edited |\n|---|---|---|\n");
    for half in Half::ALL {
        let score = outcome.sum(|_, own, _| own == half);
        let says = ["nothing at wording", "work at wording"];
        for (says, [left, edited]) in says.into_iter().zip(score.pages) {
            let _ = writeln!(report, "| {}: {says} | {left} | {edited} |", half.name());
        }
    }
    let _ = writeln!(
        report,
        "\n{} moves of pins lead from or to a text that is not there.",
        outcome.unresolved_pins
    );
    let drift = outcome.drift;
    let _ = writeln!(
        report,
        "Today {} of {} pinned translations have another source than at their pin; in {} of those nothing changed at wording \
         or above.",
        drift.drifted, drift.pinned, drift.light
    );
}

/// A share with three digits; nothing of nothing is none.
fn ratio(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    thousandths((1000 * part + whole / 2) / whole)
}

fn thousandths(number: usize) -> String {
    format!("{}.{:03}", number / 1000, number % 1000)
}

/// The harmonic mean of precision and recall, each a part of a whole.
fn f1(precision: (usize, usize), recall: (usize, usize)) -> String {
    let million =
        |(part, whole): (usize, usize)| (1_000_000 * part).checked_div(whole).unwrap_or(0);
    let (precision, recall) = (million(precision), million(recall));
    let mean = (2 * precision * recall).checked_div(precision + recall);
    thousandths((mean.unwrap_or(0) + 500) / 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded() {
        assert_eq!(ratio(2, 3), "0.667");
        assert_eq!(ratio(3, 3), "1.000");
        assert_eq!(ratio(0, 0), "–");
        assert_eq!(f1((1, 2), (1, 1)), "0.667");
        assert_eq!(f1((0, 2), (0, 1)), "0.000");
    }
}
