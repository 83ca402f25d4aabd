//! The texts of a release, each read and parsed once.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hexapla_diagnostics::Place;
use hexapla_store::Oid;
use hexapla_tracker::{Bead, Readings};

use super::Contents;
use super::plan::OldText;
use crate::project::Project;
use crate::reading::{EditionText, decode};

/// A text of the past; `None` where it is not to be had or cannot be read.
pub(super) fn read_then(
    project: &Project,
    old: &OldText,
    contents: &Contents,
) -> Option<EditionText> {
    // what was wrong with an old text is nobody's business any more
    let place = Place::file(old.path.as_str());
    let text = decode(contents.get(&old.blob)?, &place).ok()?;
    Some(project.parse(&old.path, text, &place).ok()?.value)
}

/// The number of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextNumber(usize);

/// A text by what names it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Named<'a> {
    /// One that was read.
    Read(TextNumber),
    /// One of the past.
    Past(&'a OldText),
}

/// Two versions of a text, aligned.
pub(super) struct Aligned {
    beads: Vec<Bead>,
    /// By old unit, and by new unit: its bead.
    of_old: Vec<usize>,
    of_new: Vec<usize>,
}

impl Aligned {
    /// The beads of so many old and new units.
    fn of(beads: Vec<Bead>, old: usize, new: usize) -> Self {
        let (mut of_old, mut of_new) = (vec![0; old], vec![0; new]);
        for (at, bead) in beads.iter().enumerate() {
            bead.old.iter().for_each(|&unit| of_old[unit] = at);
            bead.new.iter().for_each(|&unit| of_new[unit] = at);
        }
        Self {
            beads,
            of_old,
            of_new,
        }
    }

    /// The bead of an old unit.
    pub(super) fn of_old(&self, unit: usize) -> &Bead {
        &self.beads[self.of_old[unit]]
    }

    /// The bead of a new unit.
    pub(super) fn of_new(&self, unit: usize) -> &Bead {
        &self.beads[self.of_new[unit]]
    }
}

/// The texts of a release, read when they are asked for.
pub(super) struct Texts<'a> {
    project: &'a Project,
    contents: &'a Contents,
    known: RefCell<BTreeMap<&'a OldText, Option<TextNumber>>>,
    read: RefCell<Vec<Rc<EditionText>>>,
    alignments: RefCell<BTreeMap<(TextNumber, TextNumber), Rc<Aligned>>>,
    absent: RefCell<BTreeSet<&'a Oid>>,
    /// What was read of the units of all versions.
    pub(super) readings: Readings,
}

impl<'a> Texts<'a> {
    pub(super) fn new(project: &'a Project, contents: &'a Contents) -> Self {
        Self {
            project,
            contents,
            known: RefCell::new(BTreeMap::new()),
            read: RefCell::new(Vec::new()),
            alignments: RefCell::new(BTreeMap::new()),
            absent: RefCell::new(BTreeSet::new()),
            readings: Readings::new(),
        }
    }

    /// A text of the present.
    pub(super) fn present(&self, text: &EditionText) -> Named<'a> {
        let is_it = |known: &Rc<EditionText>| known.path == text.path && known.text == text.text;
        let known = self.read.borrow().iter().position(is_it);
        Named::Read(known.map_or_else(|| self.keep(text.clone()), TextNumber))
    }

    /// The number of a text; `None` where it is not to be had or cannot be read.
    pub(super) fn number(&self, named: Named<'a>) -> Option<TextNumber> {
        let old = match named {
            Named::Read(number) => return Some(number),
            Named::Past(old) => old,
        };
        if let Some(known) = self.known.borrow().get(old) {
            return *known;
        }
        let number = self.parsed(old).map(|text| self.keep(text));
        self.known.borrow_mut().insert(old, number);
        number
    }

    fn parsed(&self, old: &'a OldText) -> Option<EditionText> {
        if !self.contents.contains_key(&old.blob) {
            self.absent.borrow_mut().insert(&old.blob);
        }
        read_then(self.project, old, self.contents)
    }

    fn keep(&self, text: EditionText) -> TextNumber {
        let mut read = self.read.borrow_mut();
        read.push(Rc::new(text));
        TextNumber(read.len() - 1)
    }

    /// The text of a number.
    pub(super) fn text(&self, number: TextNumber) -> Rc<EditionText> {
        Rc::clone(&self.read.borrow()[number.0])
    }

    /// What became of the units of one source text in another; the locales share it.
    pub(super) fn alignment(&self, old: TextNumber, new: TextNumber) -> Rc<Aligned> {
        let mut alignments = self.alignments.borrow_mut();
        let aligned = alignments.entry((old, new));
        Rc::clone(aligned.or_insert_with(|| {
            let (old, new) = (self.text(old), self.text(new));
            let (old, new) = (&old.edition.units, &new.edition.units);
            let beads = self.readings.align(old, new).beads;
            Rc::new(Aligned::of(beads, old.len(), new.len()))
        }))
    }

    /// How many of the texts that were asked for git does not have.
    pub(super) fn absent(&self) -> usize {
        self.absent.borrow().len()
    }
}
