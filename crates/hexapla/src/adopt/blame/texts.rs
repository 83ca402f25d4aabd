//! The texts of a release, each read and parsed once.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hexapla_content::{Fingerprint, RelPath, Unit, UnitKind};
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
    parsed(project, old, text_then(old, contents)?)
}

/// What a text of the past says.
fn text_then(old: &OldText, contents: &Contents) -> Option<String> {
    let place = Place::file(old.path.as_str());
    decode(contents.get(&old.blob)?, &place).ok()
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

/// A text that was read.
struct Read {
    text: Rc<EditionText>,
    /// Its [`single_units`], found when they are first asked for.
    single: Option<Rc<BTreeMap<Fingerprint, usize>>>,
}

/// The units that stand among `units` once, and that neither a pin nor a key tells from others, by their fingerprints.
fn single_units(units: &[Unit]) -> BTreeMap<Fingerprint, usize> {
    let mut places: BTreeMap<Fingerprint, Option<usize>> = BTreeMap::new();
    for (at, unit) in units.iter().enumerate() {
        let has_key = matches!(unit.kind, UnitKind::Field(_) | UnitKind::Message(_));
        let is_known_otherwise = unit.pin.is_some() || has_key;
        let place = places.entry(unit.fingerprint);
        let place = place.and_modify(|place| *place = None);
        place.or_insert((!is_known_otherwise).then_some(at));
    }
    let single = places.into_iter();
    single
        .filter_map(|(of, place)| Some((of, place?)))
        .collect()
}

/// The texts of a release, read when they are asked for.
pub(super) struct Texts<'a> {
    project: &'a Project,
    /// The bytes of versions that were not read yet.
    contents: RefCell<Contents>,
    /// The versions of which they were let go, with the text that says the same.
    let_go: RefCell<BTreeMap<&'a Oid, TextNumber>>,
    known: RefCell<BTreeMap<&'a OldText, Option<TextNumber>>>,
    read: RefCell<Vec<Read>>,
    present: RefCell<Vec<TextNumber>>,
    alignments: RefCell<BTreeMap<(TextNumber, TextNumber), Rc<Aligned>>>,
    absent: RefCell<BTreeSet<&'a Oid>>,
    /// What was read of the units of all versions.
    pub(super) readings: Readings,
}

impl<'a> Texts<'a> {
    pub(super) fn new(project: &'a Project, contents: Contents) -> Self {
        Self {
            project,
            contents: RefCell::new(contents),
            let_go: RefCell::new(BTreeMap::new()),
            known: RefCell::new(BTreeMap::new()),
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
            let number = self.keep(Rc::clone(text));
            self.present.borrow_mut().push(number);
            number
        })
    }

    /// The text of the present that stands at `path` and says `text`.
    fn present_as(&self, path: &RelPath, text: &str) -> Option<TextNumber> {
        let is_it = |&number: &TextNumber| {
            let known = self.text(number);
            known.text == text && known.path == *path
        };
        self.present.borrow().iter().copied().find(is_it)
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
        let text = self.text_then(old)?;
        let today = self.present_as(&old.path, &text);
        let read = || Some(self.keep(Rc::new(parsed(self.project, old, text)?)));
        let number = today.or_else(read)?;
        // the text says what its bytes say: a file of many versions needs them no longer
        self.contents.borrow_mut().remove(&old.blob);
        self.let_go.borrow_mut().insert(&old.blob, number);
        Some(number)
    }

    /// What a text of the past says, which may be what another file said.
    fn text_then(&self, old: &'a OldText) -> Option<String> {
        if let Some(&number) = self.let_go.borrow().get(&old.blob) {
            return Some(self.text(number).text.clone());
        }
        let contents = self.contents.borrow();
        if !contents.contains_key(&old.blob) {
            self.absent.borrow_mut().insert(&old.blob);
        }
        text_then(old, &contents)
    }

    fn keep(&self, text: Rc<EditionText>) -> TextNumber {
        let mut read = self.read.borrow_mut();
        read.push(Read { text, single: None });
        TextNumber(read.len() - 1)
    }

    /// The text of a number.
    pub(super) fn text(&self, number: TextNumber) -> Rc<EditionText> {
        Rc::clone(&self.read.borrow()[number.0].text)
    }

    /// The unit of `old` that `unit` of `new` is the same as in all channels, where neither stands there twice: an
    /// alignment would find just that.
    pub(super) fn unchanged(&self, old: TextNumber, new: TextNumber, unit: usize) -> Option<usize> {
        let fingerprint = self.text(new).edition.units.get(unit)?.fingerprint;
        self.single(new).get(&fingerprint)?;
        self.single(old).get(&fingerprint).copied()
    }

    fn single(&self, number: TextNumber) -> Rc<BTreeMap<Fingerprint, usize>> {
        let mut read = self.read.borrow_mut();
        let Read { text, single, .. } = &mut read[number.0];
        Rc::clone(single.get_or_insert_with(|| Rc::new(single_units(&text.edition.units))))
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

#[cfg(test)]
mod tests {
    use hexapla_content::UnitId;
    use hexapla_tracker::{Change, align};
    use proptest::prelude::*;

    use super::*;

    fn unit() -> impl Strategy<Value = Unit> {
        let kind = prop::sample::select(vec![
            UnitKind::Paragraph,
            UnitKind::Heading,
            UnitKind::Code,
            UnitKind::Field("title".into()),
        ]);
        let text = prop::sample::select(vec![
            "The night ferry is late.",
            "The night ferry is cancelled.",
            "Nobody was hurt on the ferry.",
            "Tickets",
        ]);
        let pin = prop::sample::select(vec![None, None, None, Some("night")]);
        (kind, text, pin).prop_map(|(kind, text, pin)| Unit {
            pin: pin.map(Into::into),
            ..Unit::plain(UnitId::Body(1), kind, text)
        })
    }

    proptest! {
        #[test]
        fn what_stands_once_is_aligned_with_itself(
            old in prop::collection::vec(unit(), 0..8),
            new in prop::collection::vec(unit(), 0..8),
        ) {
            let beads = align(&old, &new).beads;
            let then = single_units(&old);
            for (fingerprint, now) in single_units(&new) {
                let Some(&then) = then.get(&fingerprint) else { continue };
                let bead = beads.iter().find(|bead| bead.new.contains(&now)).unwrap();
                prop_assert_eq!((&*bead.old, &*bead.new), (&[then][..], &[now][..]));
                prop_assert!(matches!(bead.change, Change::Same | Change::Moved));
            }
        }
    }
}
