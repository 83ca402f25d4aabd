//! The figures: what was said of how many units, and how many of them were touched.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use hexapla_content::{Impact, Status};

use super::chronicle::BulkEdits;
use super::event::{Item, Judged, asks_at_wording};
use super::options::{Half, Options};
use super::pins::Drift;
use super::reading::Disagreements;
use super::touched::Touch;

/// What can be said of a unit, heaviest first; gaps that were there at the previous event already stand apart.
pub(super) const SAID: [&str; 14] = [
    "critical",
    "unknown",
    "factual",
    "interface",
    "wording",
    "missing",
    "orphaned",
    "cosmetic",
    "link",
    "markup",
    "missing before",
    "unverified",
    "current",
    "local",
];

/// Units of which the same was said.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub(super) items: usize,
    /// Those the commit touched.
    pub(super) touched: usize,
    /// Those whose text it touched.
    pub(super) text: usize,
    /// Those it touched whose source had changed.
    pub(super) answers: usize,
    /// The words to read.
    pub(super) words: usize,
}

impl Cell {
    pub(super) const EMPTY: Self = Self {
        items: 0,
        touched: 0,
        text: 0,
        answers: 0,
        words: 0,
    };
}

impl AddAssign for Cell {
    fn add_assign(&mut self, other: Self) {
        self.items += other.items;
        self.touched += other.touched;
        self.text += other.text;
        self.answers += other.answers;
        self.words += other.words;
    }
}

/// From where on a unit counts as flagged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// Whatever the source's change.
    Any,
    /// At cosmetic: what the product asks to read again.
    Cosmetic,
    /// At wording.
    Wording,
    /// At wording, gaps that were there before left out.
    New,
    /// At wording, no gaps at all: what a tool that knows only the blocks that were there can flag.
    There,
}

impl From {
    fn takes(self, said: &str) -> bool {
        match said {
            "critical" | "unknown" | "factual" | "interface" | "wording" | "orphaned" => true,
            "missing" => self != Self::There,
            "missing before" => !matches!(self, Self::New | Self::There),
            "cosmetic" => matches!(self, Self::Any | Self::Cosmetic),
            "link" | "markup" => self == Self::Any,
            _ => false,
        }
    }
}

/// The figures of some events.
#[derive(Clone, Debug)]
pub(super) struct Score {
    pub(super) events: usize,
    pub(super) cells: BTreeMap<&'static str, Cell>,
    /// Of those where a fact changed, by what it is about.
    pub(super) facts: BTreeMap<&'static str, Cell>,
    /// The naive tool: flagged, touched, answers, answers flagged, words gone, words new.
    pub(super) naive: [usize; 6],
    /// The words of the sources.
    pub(super) words: usize,
    /// By whether the tracker asks for work because of the change and whether anything was touched: the events.
    pub(super) pages: [[usize; 2]; 2],
}

impl Score {
    pub(super) const EMPTY: Self = Self {
        events: 0,
        cells: BTreeMap::new(),
        facts: BTreeMap::new(),
        naive: [0; 6],
        words: 0,
        pages: [[0; 2]; 2],
    };

    /// Counts one event.
    pub(super) fn add(&mut self, judged: &Judged) {
        self.events += 1;
        self.words += judged.words;
        let naive = judged.naive;
        let counts = [
            naive.flagged,
            naive.touched,
            naive.answers,
            naive.answers_flagged,
            naive.words_gone,
            naive.words_new,
        ];
        for (sum, count) in self.naive.iter_mut().zip(counts) {
            *sum += count;
        }
        for item in &judged.items {
            let own = Cell {
                items: 1,
                touched: usize::from(item.touch != Touch::None),
                text: usize::from(item.touch == Touch::Text),
                answers: usize::from(item.is_answer()),
                words: item.words,
            };
            *self.cells.entry(said(item)).or_insert(Cell::EMPTY) += own;
            if item.status == Status::Outdated(Impact::Factual) {
                *self.facts.entry(fact(item)).or_insert(Cell::EMPTY) += own;
            }
        }
        let asks = judged
            .items
            .iter()
            .any(|item| item.source_changed && asks_at_wording(item.status));
        let is_touched = judged.items.iter().any(|item| item.touch != Touch::None);
        self.pages[usize::from(asks)][usize::from(is_touched)] += 1;
    }

    /// What is flagged from `from` on.
    pub(super) fn flagged(&self, from: From) -> Cell {
        self.sum(|said| from.takes(said))
    }

    /// All units.
    pub(super) fn all(&self) -> Cell {
        self.sum(|_| true)
    }

    fn sum(&self, takes: impl Fn(&str) -> bool) -> Cell {
        let mut sum = Cell::EMPTY;
        for (_, cell) in self.cells.iter().filter(|(said, _)| takes(said)) {
            sum += *cell;
        }
        sum
    }
}

impl AddAssign<&Self> for Score {
    fn add_assign(&mut self, other: &Self) {
        self.events += other.events;
        self.words += other.words;
        for (own, others) in [
            (&mut self.cells, &other.cells),
            (&mut self.facts, &other.facts),
        ] {
            for (said, cell) in others {
                *own.entry(said).or_insert(Cell::EMPTY) += *cell;
            }
        }
        for (sum, count) in self.naive.iter_mut().zip(other.naive) {
            *sum += count;
        }
        let pages = self.pages.iter_mut().flatten();
        for (sum, count) in pages.zip(other.pages.iter().flatten()) {
            *sum += count;
        }
    }
}

/// What was said of a unit.
pub(super) fn said(item: &Item) -> &'static str {
    match item.status {
        Status::Outdated(Impact::None) => "markup",
        Status::Outdated(impact) => impact.name(),
        Status::Missing if !item.source_changed => "missing before",
        status => status.name(),
    }
}

/// What the changed facts of a unit are: a code block, tokens of one kind, or of several.
fn fact(item: &Item) -> &'static str {
    let facts = item.reasons.iter();
    let mut facts = facts.filter(|reason| reason.kind.impact() == Impact::Factual);
    match facts.next() {
        _ if item.is_code => "code block",
        Some(first) if facts.all(|other| other.kind == first.kind) => first.kind.name(),
        _ => "several",
    }
}

/// What came of replaying releases.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) pages: usize,
    pub(super) translations: usize,
    pub(super) scores: BTreeMap<(BulkEdits, Half, String), Score>,
    pub(super) unresolved_pins: usize,
    pub(super) drift: Drift,
    pub(super) disagreements: Disagreements,
}

impl Outcome {
    pub(super) const EMPTY: Self = Self {
        pages: 0,
        translations: 0,
        scores: BTreeMap::new(),
        unresolved_pins: 0,
        drift: Drift {
            pinned: 0,
            drifted: 0,
            light: 0,
        },
        disagreements: Disagreements::NONE,
    };

    /// Adds the next release.
    pub(super) fn join(&mut self, next: Self, options: &Options) {
        for (key, score) in next.scores {
            *self.scores.entry(key).or_insert(Score::EMPTY) += &score;
        }
        self.unresolved_pins += next.unresolved_pins;
        self.drift += next.drift;
        self.disagreements.join(next.disagreements, options);
    }

    /// The sum of some scores.
    pub(super) fn sum(&self, takes: impl Fn(BulkEdits, Half, &str) -> bool) -> Score {
        let mut sum = Score::EMPTY;
        for ((bulk, half, locale), score) in &self.scores {
            if takes(*bulk, *half, locale) {
                sum += score;
            }
        }
        sum
    }
}
