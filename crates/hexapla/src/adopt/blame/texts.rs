//! The texts of a release, each read and parsed once.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hexapla_content::RelPath;
use hexapla_diagnostics::Place;
use hexapla_store::Oid;
use hexapla_tracker::{Bead, Readings};

use super::contents::Contents;
use super::passages::{Passaged, Passages};
use super::plan::OldText;
use crate::project::Project;
use crate::project::reading::{EditionText, decode};
use crate::tracking::ledger::baseline_of;

/// A text of the past; `None` where it is not to be had or cannot be read.
pub(super) fn read_then(
    project: &Project,
    old: &OldText,
    contents: &Contents,
) -> Option<EditionText> {
    parsed(project, old, decoded(old, &contents.get(&old.blob)?)?)
}

/// What the bytes of a text of the past say.
fn decoded(old: &OldText, bytes: &[u8]) -> Option<String> {
    decode(bytes, &Place::file(old.path.as_str())).ok()
}

/// Reads the units of what a text of the past says.
fn parsed(project: &Project, old: &OldText, text: String) -> Option<EditionText> {
    // what was wrong with an old text is nobody's business any more
    let place = Place::file(old.path.as_str());
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

/// Which units of two versions of a text became which.
pub(super) struct Aligned {
    /// By old unit, and by new unit: its partner, where each is the only one of the other.
    pub(super) of_old: Vec<Option<usize>>,
    pub(super) of_new: Vec<Option<usize>>,
}

impl Aligned {
    /// What the beads of so many old and new units say.
    fn of(beads: &[Bead], old: usize, new: usize) -> Self {
        let mut aligned = Self {
            of_old: vec![None; old],
            of_new: vec![None; new],
        };
        for bead in beads {
            if let (&[old], &[new]) = (bead.old.as_slice(), bead.new.as_slice()) {
                aligned.of_old[old] = Some(new);
                aligned.of_new[new] = Some(old);
            }
        }
        aligned
    }
}

/// The texts of a release, read when they are asked for.
pub(super) struct Texts<'a> {
    project: &'a Project,
    contents: Contents,
    known: RefCell<BTreeMap<&'a OldText, Option<TextNumber>>>,
    passages: RefCell<Passages>,
    read: RefCell<Vec<Rc<Passaged>>>,
    present: RefCell<Vec<(TextNumber, Rc<EditionText>)>>,
    alignments: RefCell<BTreeMap<(TextNumber, TextNumber), Rc<Aligned>>>,
    absent: RefCell<BTreeSet<&'a Oid>>,
    /// What was read of the units of all versions.
    pub(super) readings: Readings,
}

impl<'a> Texts<'a> {
    pub(super) fn new(project: &'a Project, contents: Contents) -> Self {
        Self {
            project,
            contents,
            known: RefCell::new(BTreeMap::new()),
            passages: RefCell::new(Passages::default()),
            read: RefCell::new(Vec::new()),
            present: RefCell::new(Vec::new()),
            alignments: RefCell::new(BTreeMap::new()),
            absent: RefCell::new(BTreeSet::new()),
            readings: Readings::new(),
        }
    }

    /// A text of the present.
    pub(super) fn present(&self, text: &Rc<EditionText>) -> TextNumber {
        let known = self.present_as(&text.path, &text.text);
        known.unwrap_or_else(|| {
            let number = self.keep(text);
            self.present.borrow_mut().push((number, Rc::clone(text)));
            number
        })
    }

    /// The text of the present that stands at `path` and says `text`.
    fn present_as(&self, path: &RelPath, text: &str) -> Option<TextNumber> {
        let present = self.present.borrow();
        let mut same = present
            .iter()
            .filter(|(_, known)| known.text == text && known.path == *path);
        same.next().map(|&(number, _)| number)
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
        let number = self.parsed(old);
        self.known.borrow_mut().insert(old, number);
        number
    }

    /// Reads a text of the past, which may be as it is today.
    fn parsed(&self, old: &'a OldText) -> Option<TextNumber> {
        let Some(bytes) = self.contents.get(&old.blob) else {
            self.absent.borrow_mut().insert(&old.blob);
            return None;
        };
        let text = decoded(old, &bytes)?;
        let today = self.present_as(&old.path, &text);
        let read = || Some(self.keep(&parsed(self.project, old, text)?));
        today.or_else(read)
    }

    fn keep(&self, text: &EditionText) -> TextNumber {
        let units = &text.edition.units;
        let mut passages = self.passages.borrow_mut();
        let text = passages.of(units, |unit| baseline_of(text, unit));
        let mut read = self.read.borrow_mut();
        read.push(Rc::new(text));
        TextNumber(read.len() - 1)
    }

    /// The text of a number.
    pub(super) fn text(&self, number: TextNumber) -> Rc<Passaged> {
        Rc::clone(&self.read.borrow()[number.0])
    }

    /// The unit of `old` that `unit` of `new` is the same as in all channels, where neither stands there twice: an
    /// alignment would find just that.
    pub(super) fn unchanged(&self, old: TextNumber, new: TextNumber, unit: usize) -> Option<usize> {
        let new = self.text(new);
        let unit = new.passages.get(unit)?;
        new.single(unit)?;
        self.text(old).single(unit)
    }

    /// What became of the units of one source text in another; the locales share it.
    pub(super) fn alignment(&self, old: TextNumber, new: TextNumber) -> Rc<Aligned> {
        let mut alignments = self.alignments.borrow_mut();
        let aligned = alignments.entry((old, new));
        Rc::clone(aligned.or_insert_with(|| {
            let (old, new) = (self.text(old), self.text(new));
            let (old, new) = (&old.passages, &new.passages);
            let beads = self.readings.align(old, new).beads;
            Rc::new(Aligned::of(&beads, old.len(), new.len()))
        }))
    }

    /// How many of the texts that were asked for git does not have.
    pub(super) fn absent(&self) -> usize {
        self.absent.borrow().len()
    }
}
