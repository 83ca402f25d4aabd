//! The texts of a release, each read and parsed once.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hexapla_diagnostics::Place;
use hexapla_store::Oid;

use super::Contents;
use super::plan::OldText;
use crate::project::Project;
use crate::reading::{EditionText, decode};

/// The number of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextNumber(usize);

/// The texts of a release, read when they are asked for.
pub(super) struct Texts<'a> {
    project: &'a Project,
    contents: &'a Contents,
    known: BTreeMap<&'a OldText, Option<TextNumber>>,
    read: Vec<Rc<EditionText>>,
    absent: BTreeSet<&'a Oid>,
}

impl<'a> Texts<'a> {
    pub(super) const fn new(project: &'a Project, contents: &'a Contents) -> Self {
        Self {
            project,
            contents,
            known: BTreeMap::new(),
            read: Vec::new(),
            absent: BTreeSet::new(),
        }
    }

    /// A text of the present.
    pub(super) fn present(&mut self, text: &EditionText) -> TextNumber {
        let known = self
            .read
            .iter()
            .position(|known| known.path == text.path && known.text == text.text);
        known.map_or_else(|| self.keep(text.clone()), TextNumber)
    }

    /// A text of the past; `None` where it is not to be had or cannot be read.
    pub(super) fn past(&mut self, old: &'a OldText) -> Option<TextNumber> {
        if let Some(known) = self.known.get(old) {
            return *known;
        }
        let number = self.parsed(old).map(|text| self.keep(text));
        self.known.insert(old, number);
        number
    }

    fn parsed(&mut self, old: &'a OldText) -> Option<EditionText> {
        let Some(bytes) = self.contents.get(&old.blob) else {
            self.absent.insert(&old.blob);
            return None;
        };
        // what was wrong with an old text is nobody's business any more
        let place = Place::file(old.path.as_str());
        let text = decode(bytes.clone(), &place).ok()?;
        let parsed = self.project.parse(&old.path, text, &place).ok()?;
        Some(parsed.value)
    }

    fn keep(&mut self, text: EditionText) -> TextNumber {
        self.read.push(Rc::new(text));
        TextNumber(self.read.len() - 1)
    }

    /// The text of a number.
    pub(super) fn text(&self, number: TextNumber) -> &Rc<EditionText> {
        &self.read[number.0]
    }

    /// How many texts git does not have.
    pub(super) fn absent(&self) -> usize {
        self.absent.len()
    }
}
