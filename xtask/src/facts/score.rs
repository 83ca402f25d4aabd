//! The figures of one language, and of all.

use std::fmt::Write as _;

use hexapla_facts::{Comparison, Difference, Passage};

use super::judgement::Verdict;
use super::seed::{Dice, Error, altered};

/// How often something happened among how many.
#[derive(Clone, Copy, Default)]
struct Share {
    hits: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, hit: usize) {
        self.hits += hit;
        self.all += 1;
    }

    fn sum(self, other: Self) -> Self {
        Self {
            hits: self.hits + other.hits,
            all: self.all + other.all,
        }
    }

    fn text(self) -> String {
        if self.all == 0 {
            return "–".to_owned();
        }
        let share = figure(self.hits) / figure(self.all);
        format!("{share:.3} ({}/{})", self.hits, self.all)
    }

    fn percent(self) -> String {
        if self.all == 0 {
            return "–".to_owned();
        }
        format!(
            "{:.2} % ({})",
            figure(self.hits) / figure(self.all) * 100.0,
            self.hits
        )
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of segments are small")]
fn figure(count: usize) -> f64 {
    count as f64
}

/// What became of seeded errors of one kind.
#[derive(Clone, Copy, Default)]
struct Caught {
    changed: Share,
    any: Share,
}

/// The figures of one language.
pub(super) struct Score {
    locale: String,
    /// Segments whose source or translation has a digit.
    numeric: usize,
    changed: Share,
    any: Share,
    right: usize,
    wrong: usize,
    doubtful: usize,
    unjudged: Vec<usize>,
    caught: [Caught; Error::ALL.len()],
}

impl Score {
    pub(super) fn new(locale: &str) -> Self {
        Self {
            locale: locale.to_owned(),
            numeric: 0,
            changed: Share::default(),
            any: Share::default(),
            right: 0,
            wrong: 0,
            doubtful: 0,
            unjudged: Vec::new(),
            caught: [Caught::default(); Error::ALL.len()],
        }
    }

    /// Counts one segment with what was `found` in it.
    pub(super) fn add(
        &mut self,
        comparison: &Comparison,
        line: usize,
        source: &str,
        target: &str,
        verdict: Option<Verdict>,
        found: &[Difference],
    ) {
        if ![source, target]
            .iter()
            .any(|text| text.contains(char::is_numeric))
        {
            return;
        }
        self.numeric += 1;
        self.any.add(usize::from(is_flagged(found)));
        let is_changed = has_changed(found);
        self.changed.add(usize::from(is_changed));
        if is_changed {
            match verdict {
                Some(Verdict::True) => self.right += 1,
                Some(Verdict::False) => self.wrong += 1,
                Some(Verdict::Doubtful) => self.doubtful += 1,
                None => self.unjudged.push(line),
            }
        }
        if found.is_empty() {
            self.seed(comparison, line, source, target);
        }
    }

    fn seed(&mut self, comparison: &Comparison, line: usize, source: &str, target: &str) {
        for (caught, error) in self.caught.iter_mut().zip(Error::ALL) {
            let mut dice = Dice::of(&self.locale, line, error);
            let Some(wrong) = altered(target, error, &mut dice) else {
                continue;
            };
            let found = comparison.compare(Passage::plain(source), Passage::plain(&wrong));
            caught.changed.add(usize::from(has_changed(&found)));
            caught.any.add(usize::from(is_flagged(&found)));
        }
    }

    fn sum(scores: &[Self]) -> Self {
        let mut all = Self::new("all");
        for score in scores {
            all.numeric += score.numeric;
            all.changed = all.changed.sum(score.changed);
            all.any = all.any.sum(score.any);
            all.right += score.right;
            all.wrong += score.wrong;
            all.doubtful += score.doubtful;
            all.unjudged.extend(&score.unjudged);
            for (sum, caught) in all.caught.iter_mut().zip(score.caught) {
                sum.changed = sum.changed.sum(caught.changed);
                sum.any = sum.any.sum(caught.any);
            }
        }
        all
    }

    fn row(&self) -> String {
        let precision = Share {
            hits: self.right,
            all: self.right + self.wrong,
        };
        let caught = self.caught.iter();
        let mut cells: Vec<String> = caught
            .flat_map(|caught| [caught.changed.text(), caught.any.text()])
            .collect();
        // a number that is left out can only be missing
        let deleted = cells.pop();
        cells.pop();
        cells.extend(deleted);
        format!(
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            self.locale,
            self.numeric,
            self.changed.percent(),
            precision.text(),
            self.wrong,
            self.doubtful,
            self.unjudged.len(),
            self.any.percent(),
            cells.join(" | "),
        )
    }
}

fn is_flagged(found: &[Difference]) -> bool {
    found.iter().any(|difference| difference.kind.is_flag())
}

fn has_changed(found: &[Difference]) -> bool {
    found.iter().any(|difference| difference.kind.is_changed())
}

/// A Markdown table of `scores`, with all languages together last.
pub(super) fn table(scores: &[Score]) -> String {
    let mut table = String::from(
        "| locale | segments with numbers | changed | precision | false | doubtful | not judged | any \
         | digit: changed | digit: any | swap: changed | swap: any | ×10: changed | ×10: any | deleted: any |\n\
         |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for score in scores {
        let _ = writeln!(table, "{}", score.row());
    }
    let _ = writeln!(table, "{}", Score::sum(scores).row());
    for score in scores.iter().filter(|score| !score.unjudged.is_empty()) {
        let lines: Vec<String> = score.unjudged.iter().map(usize::to_string).collect();
        let _ = writeln!(table, "not judged: {} {}", score.locale, lines.join(", "));
    }
    table
}
