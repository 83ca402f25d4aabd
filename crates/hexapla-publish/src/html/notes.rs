//! Footnotes: their numbers, and who refers to them.

use std::collections::{BTreeMap, BTreeSet};

/// The notes of a page, numbered as they are first referred to.
#[derive(Debug)]
pub(crate) struct Notes {
    anchors: BTreeSet<String>,
    /// For each label that has a note: its number once it is referred to, and how often it is.
    labels: BTreeMap<String, Referred>,
    /// The labels by their numbers.
    numbered: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
struct Referred {
    number: Option<usize>,
    times: usize,
}

impl Referred {
    /// The number of this note, `label`: the next after those that are `numbered`, where it has none yet.
    fn numbered(&mut self, label: &str, numbered: &mut Vec<String>) -> usize {
        *self.number.get_or_insert_with(|| {
            numbered.push(label.to_owned());
            numbered.len()
        })
    }
}

/// A reference to a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) number: usize,
    /// The id of the reference, to come back to.
    pub(super) id: String,
    /// Where the note is.
    pub(super) target: String,
}

impl Notes {
    /// No notes and no anchors: for titles, and for texts that stand alone.
    pub(crate) const NONE: Self = Self {
        anchors: BTreeSet::new(),
        labels: BTreeMap::new(),
        numbered: Vec::new(),
    };

    /// The notes called `labels`, none of them referred to, on a page with `anchors`.
    pub(super) fn new(labels: impl Iterator<Item = String>, anchors: BTreeSet<String>) -> Self {
        let none = Referred {
            number: None,
            times: 0,
        };
        Self {
            anchors,
            labels: labels.map(|label| (label, none)).collect(),
            numbered: Vec::new(),
        }
    }

    /// The ids that links of the page may name.
    pub(super) const fn anchors(&self) -> &BTreeSet<String> {
        &self.anchors
    }

    /// Counts a reference to the note `label`; `None` where there is no such note.
    pub(super) fn refer(&mut self, label: &str) -> Option<Reference> {
        let referred = self.labels.get_mut(label)?;
        let number = referred.numbered(label, &mut self.numbered);
        referred.times += 1;
        Some(Reference {
            number,
            id: reference_id(number, referred.times),
            target: format!("#note-{number}"),
        })
    }

    /// The label of the note `number`, when one has that number.
    pub(super) fn label(&self, number: usize) -> Option<&str> {
        self.numbered
            .get(number.checked_sub(1)?)
            .map(String::as_str)
    }

    /// Says whether something refers to the note `label`.
    pub(super) fn is_referred(&self, label: &str) -> bool {
        let referred = self.labels.get(label);
        referred.is_some_and(|referred| referred.number.is_some())
    }

    /// The number of the note `label`, which gets one when nothing refers to it, and the ids of the references to it.
    pub(super) fn number(&mut self, label: &str) -> (usize, Vec<String>) {
        let Some(referred) = self.labels.get_mut(label) else {
            return (0, Vec::new());
        };
        let number = referred.numbered(label, &mut self.numbered);
        let ids = (1..=referred.times).map(|time| reference_id(number, time));
        (number, ids.collect())
    }
}

fn reference_id(number: usize, time: usize) -> String {
    if time == 1 {
        format!("note-{number}-text")
    } else {
        format!("note-{number}-text-{time}")
    }
}
