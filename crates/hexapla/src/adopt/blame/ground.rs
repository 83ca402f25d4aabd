//! The ground of each unit: the source units it was made from.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hexapla_content::{Few, Fingerprint, Locale, Unit};
use hexapla_tracker::{Descent, Known, Names, Pairing, TextEdit, is_universal};

use super::bulk::Bulk;
use super::lineage::{Lineage, UnitAt};
use super::texts::{Named, TextNumber, Texts};
use super::{Doubt, Origin, Passage, UnitGround};

/// A text of fewer words that comes back may be another one.
const FEW_WORDS: usize = 4;

/// So many versions of a unit are gone through before it is asked whether any has what is looked for.
const BLIND: usize = 64;

/// Where the ground of a unit is to be found.
#[derive(Clone, Debug)]
enum Way {
    /// It is that of these units, one after the other: the text is theirs.
    Inherited(Vec<UnitAt>),
    /// The text is this unit's, with other links or another markup.
    Retouched(UnitAt),
    /// The text was edited, and not by translating: that of this unit, unless it was up to date.
    Mechanical(UnitAt),
    /// Its own.
    Fresh,
    /// It changed in a version whose text is missing, or in the one after.
    Unknown,
}

/// What is translated from, and into.
#[derive(Clone, Copy)]
pub(super) struct Between<'a> {
    pub(super) locales: [&'a Locale; 2],
    known: Known,
}

impl<'a> Between<'a> {
    pub(super) fn of(source: &'a Locale, target: &'a Locale) -> Self {
        Self {
            locales: [source, target],
            known: Known::between(source, target),
        }
    }
}

/// The grounds of one translation's units.
pub(super) struct Grounds<'a> {
    pub(super) lineage: &'a Lineage<'a>,
    bulk: &'a Bulk,
    pub(super) between: Between<'a>,
    pub(super) texts: &'a Texts<'a>,
    /// The pairings of texts with source texts.
    pairings: RefCell<BTreeMap<Sides, Rc<Paired>>>,
    /// The places of every text in the versions, filled when a text comes back.
    places: OnceCell<BTreeMap<&'a str, Vec<UnitAt>>>,
    /// By source text: the words of it that may stand in a translation as they are.
    names: RefCell<BTreeMap<TextNumber, Rc<Names>>>,
    /// Whether the newest version is translated as a whole, found out where a text was kept.
    is_translated: OnceCell<bool>,
}

/// A version's text, where it is to be had, and a source text.
type Sides = (Option<TextNumber>, TextNumber);

/// A text's pairings with a source text, and the one each of its units is in.
struct Paired {
    pairings: Vec<Pairing>,
    by_target: BTreeMap<usize, usize>,
    /// By version, for its day, and pairing.
    origins: RefCell<BTreeMap<(usize, usize), Rc<Origin>>>,
}

impl<'a> Grounds<'a> {
    pub(super) fn new(
        lineage: &'a Lineage<'a>,
        bulk: &'a Bulk,
        texts: &'a Texts<'a>,
        between: Between<'a>,
    ) -> Self {
        Self {
            lineage,
            bulk,
            between,
            texts,
            pairings: RefCell::new(BTreeMap::new()),
            places: OnceCell::new(),
            names: RefCell::new(BTreeMap::new()),
            is_translated: OnceCell::new(),
        }
    }

    /// The ground of every unit of the newest version.
    pub(super) fn of_newest(&self) -> Vec<UnitGround> {
        let newest = 0..self.lineage.units(0).len();
        let ways = self.ways(newest.clone());
        let mut grounds: BTreeMap<UnitAt, UnitGround> = BTreeMap::new();
        // the oldest first: each ground rests on older ones
        for (&at, (way, heir)) in ways.iter().rev() {
            let ground = self.ground(at, way, *heir, &grounds);
            grounds.insert(at, ground);
        }
        let newest = newest.map(|unit| UnitAt { version: 0, unit });
        newest.map(|at| self.known(&grounds, at)).collect()
    }

    /// The ground of a unit among those that are known.
    fn known(&self, grounds: &BTreeMap<UnitAt, UnitGround>, at: UnitAt) -> UnitGround {
        let known = grounds.get(&self.bearer(at)).cloned();
        known.unwrap_or(UnitGround::Doubtful(Doubt::NoText))
    }

    /// The oldest form of a unit that is the same through all versions between: most are, and have its ground.
    fn bearer(&self, unit: UnitAt) -> UnitAt {
        let mut at = unit;
        while let (Some(version), Descent::Kept(units)) = self.lineage.descent(at)
            && let &[unit] = units.as_slice()
        {
            let older = UnitAt { version, unit };
            if self.fingerprint(older) != self.fingerprint(at) {
                break;
            }
            at = older;
        }
        at
    }

    /// The ways to the grounds of the newest units and of all those they rest on, by their bearers; with each the newest
    /// unit it is for.
    fn ways(&self, newest: std::ops::Range<usize>) -> BTreeMap<UnitAt, (Way, usize)> {
        let mut ways = BTreeMap::new();
        let mut open: BTreeSet<(UnitAt, usize)> = newest
            .map(|unit| (self.bearer(UnitAt { version: 0, unit }), unit))
            .collect();
        while let Some((at, heir)) = open.pop_first() {
            if ways.contains_key(&at) {
                continue;
            }
            let way = self.way(at);
            let mut rest_on = |from: UnitAt| {
                open.insert((self.bearer(from), heir));
            };
            match &way {
                Way::Inherited(from) => from.iter().copied().for_each(rest_on),
                Way::Retouched(from) | Way::Mechanical(from) => rest_on(*from),
                Way::Fresh | Way::Unknown => {}
            }
            ways.insert(at, (way, heir));
        }
        ways
    }

    fn way(&self, at: UnitAt) -> Way {
        let (older, descent) = self.lineage.descent(at);
        let place = |version: usize, unit: usize| UnitAt { version, unit };
        match (older, descent) {
            (Some(older), Descent::Kept(units)) => {
                let from: Vec<UnitAt> = units.iter().map(|&unit| place(older, unit)).collect();
                match *from.as_slice() {
                    [from] if self.fingerprint(from) != self.fingerprint(at) => {
                        Way::Retouched(from)
                    }
                    _ => Way::Inherited(from),
                }
            }
            (Some(older), &Descent::Edited(unit)) => {
                let old = place(older, unit);
                if let Some(back) = self.borne_before(old, self.lineage.unit(at)) {
                    Way::Inherited(vec![back])
                } else if !self.lineage.versions[at.version].is_whole {
                    Way::Unknown
                } else if self.is_mechanical(old, at) {
                    Way::Mechanical(old)
                } else {
                    Way::Fresh
                }
            }
            _ => match self.came_back(at) {
                Some(back) => Way::Inherited(vec![back]),
                None if self.lineage.versions[at.version].is_whole => Way::Fresh,
                None => Way::Unknown,
            },
        }
    }

    fn fingerprint(&self, at: UnitAt) -> Fingerprint {
        self.lineage.unit(at).fingerprint
    }

    /// Where the line of `from` bore the text of `unit` before: an edit that was taken back.
    fn borne_before(&self, from: UnitAt, unit: &Unit) -> Option<UnitAt> {
        let mut at = from;
        for step in 0.. {
            if step == BLIND && !self.stands_before(at.version, unit) {
                break;
            }
            let (older, descent) = self.lineage.descent(at);
            let next = match descent {
                Descent::Kept(units) => *units.first()?,
                Descent::Edited(unit) => *unit,
                Descent::New => return None,
            };
            at = UnitAt {
                version: older?,
                unit: next,
            };
            if self.lineage.unit(at).shown() == unit.shown() {
                return Some(at);
            }
        }
        None
    }

    /// Says whether a version older than this one has a unit of the same text.
    fn stands_before(&self, version: usize, unit: &Unit) -> bool {
        let places = self.places().get(unit.text.as_str());
        let oldest = places.and_then(|places| places.last());
        oldest.is_some_and(|oldest| oldest.version > version)
    }

    /// Where the text of a unit that came from nowhere stood before, if it is long enough to be the same.
    fn came_back(&self, at: UnitAt) -> Option<UnitAt> {
        let unit = self.lineage.unit(at);
        let has_older = at.version + 1 < self.lineage.versions.len();
        if !has_older || unit.kind.message().is_some() || unit.words() < FEW_WORDS {
            return None;
        }
        let places = self.places().get(unit.text.as_str())?;
        let after = places.partition_point(|place| place.version <= at.version);
        places.get(after).copied()
    }

    fn places(&self) -> &BTreeMap<&'a str, Vec<UnitAt>> {
        self.places.get_or_init(|| {
            let mut places: BTreeMap<&'a str, Vec<UnitAt>> = BTreeMap::new();
            for version in 0..self.lineage.versions.len() {
                for (unit, said) in self.lineage.units(version).iter().enumerate() {
                    places
                        .entry(&said.text)
                        .or_default()
                        .push(UnitAt { version, unit });
                }
            }
            places
        })
    }

    pub(super) fn edit(&self, old: UnitAt, new: UnitAt) -> TextEdit {
        let (old, new) = (self.lineage.unit(old), self.lineage.unit(new));
        TextEdit::between(&old.shown(), &new.shown())
    }

    /// Says whether the edit does not stem from translating: it was made alike in another language, or it only mends
    /// the surface. Code has no surface.
    fn is_mechanical(&self, old: UnitAt, new: UnitAt) -> bool {
        let edit = self.edit(old, new);
        let is_code = self.lineage.unit(new).kind.is_atomic();
        (edit.is_surface() && !is_code)
            || self.bulk.has(self.lineage.versions[new.version].at, &edit)
    }

    fn ground(
        &self,
        at: UnitAt,
        way: &Way,
        heir: usize,
        older: &BTreeMap<UnitAt, UnitGround>,
    ) -> UnitGround {
        let of = |from: &UnitAt| self.known(older, *from);
        match way {
            Way::Inherited(from) => joined(from.iter().map(of)),
            Way::Retouched(from) => self.after_retouch(at, *from, of(from)),
            Way::Mechanical(from) => self.after_mechanical(at, *from, heir, of(from)),
            Way::Fresh => self.fresh(at, heir),
            Way::Unknown => UnitGround::Doubtful(Doubt::NoText),
        }
    }

    /// What became of a unit of one source text in another, if it is still one unit.
    pub(super) fn followed(&self, old: TextNumber, unit: usize, new: TextNumber) -> Option<usize> {
        self.texts.alignment(old, new).of_old[unit]
    }

    pub(super) fn origin_at(&self, source: TextNumber, unit: usize, version: usize) -> UnitGround {
        UnitGround::Known(Rc::new(Origin {
            units: Few::One(self.texts.text(source).passages[unit].clone()),
            day: self.lineage.versions[version].day,
        }))
    }

    /// The source units a unit pairs with in the source of its version's moment. Where that may have been either of two
    /// texts, they say the same in both, or the unit fits only one of them.
    pub(super) fn fresh(&self, at: UnitAt, heir: usize) -> UnitGround {
        let version = &self.lineage.versions[at.version];
        let Some(source) = version.source else {
            return UnitGround::Doubtful(Doubt::NoSource);
        };
        let ground = self.made_from(source, at, heir);
        let Some(or) = version.source_or else {
            return ground;
        };
        let other = self.made_from(or, at, heir);
        match (&ground, &other) {
            (UnitGround::Known(one), UnitGround::Known(two))
            | (UnitGround::Guessed(one), UnitGround::Guessed(two))
                if one.texts() != two.texts() =>
            {
                UnitGround::Doubtful(Doubt::Clocks)
            }
            (UnitGround::Guessed(_) | UnitGround::Doubtful(Doubt::Alone), UnitGround::Known(_))
            | (UnitGround::Doubtful(Doubt::Alone), UnitGround::Guessed(_))
            | (
                UnitGround::Known(_) | UnitGround::Guessed(_) | UnitGround::Doubtful(_),
                UnitGround::Copied(_),
            ) => other,
            _ => ground,
        }
    }

    /// The source units a unit pairs with in one text.
    fn made_from(&self, source: Named<'a>, at: UnitAt, heir: usize) -> UnitGround {
        let Some(source) = self.texts.number(source) else {
            return UnitGround::Doubtful(Doubt::NoText);
        };
        let (day, unit) = (self.lineage.versions[at.version].day, self.lineage.unit(at));
        if let Some(copied) = self.copied(source, unit) {
            return UnitGround::Copied(Rc::new(Origin {
                units: Few::One(copied),
                day,
            }));
        }
        // messages pair by their ids at any moment
        if unit.kind.message().is_none()
            && let Some(known) = self.through_present(at, source, heir)
        {
            return known;
        }
        let paired = self.paired(at.version, source);
        let Some(&index) = paired.by_target.get(&at.unit) else {
            return UnitGround::Doubtful(Doubt::Alone);
        };
        let mut origins = paired.origins.borrow_mut();
        let origin = origins.entry((at.version, index)).or_insert_with(|| {
            let units = paired.pairings[index].source.iter();
            let text = self.texts.text(source);
            Rc::new(Origin {
                units: units.map(|&unit| text.passages[unit].clone()).collect(),
                day,
            })
        });
        let of = if paired.pairings[index].confidence.is_sure() {
            UnitGround::Known
        } else {
            UnitGround::Guessed
        };
        of(Rc::clone(origin))
    }

    /// The source unit that a unit only repeats, a name or a term on a translated page excepted.
    fn copied(&self, source: TextNumber, unit: &Unit) -> Option<Passage> {
        let text = self.texts.text(source);
        let same = |known: &Unit| known.kind == unit.kind && known.shown() == unit.shown();
        let (_, copied) = text.saying(unit).find(|(_, known)| same(known))?;
        if is_universal(unit) {
            return None;
        }
        let mut names = self.names.borrow_mut();
        let names = names.entry(source);
        let names = names.or_insert_with(|| self.texts.readings.names(&text.passages));
        let was_kept = || names.may_be_kept(unit) && self.is_translated();
        (names.is_copy(unit) && !was_kept()).then(|| copied.clone())
    }

    /// Says whether the translation as it is now is one, beside its source of now.
    fn is_translated(&self) -> bool {
        *self.is_translated.get_or_init(|| {
            let source = self.lineage.versions[0].source;
            let source = source.and_then(|source| self.texts.number(source));
            source.is_some_and(|source| {
                let (text, page) = (self.texts.text(source), self.lineage.units(0));
                self.texts.readings.is_translated(&text.passages, page)
            })
        })
    }

    fn paired(&self, version: usize, source: TextNumber) -> Rc<Paired> {
        let mut pairings = self.pairings.borrow_mut();
        let text = self.lineage.versions[version].number;
        let paired = pairings.entry((text, source));
        Rc::clone(paired.or_insert_with(|| {
            let source = self.texts.text(source);
            let units = self.lineage.units(version);
            let readings = &self.texts.readings;
            let pairings = readings.pair_knowing(&source.passages, units, self.between.known);
            let mut by_target = BTreeMap::new();
            for (index, pairing) in pairings.iter().enumerate() {
                if !pairing.source.is_empty() {
                    by_target.extend(pairing.target.iter().map(|&target| (target, index)));
                }
            }
            Rc::new(Paired {
                pairings,
                by_target,
                origins: RefCell::new(BTreeMap::new()),
            })
        }))
    }

    /// The source unit that the newest form of the unit surely pairs with today, as it was in the source of the moment.
    /// This comes first: texts that did not fit then may fit by now, when the rest was translated, and one pairing
    /// serves all versions.
    fn through_present(&self, at: UnitAt, source: TextNumber, heir: usize) -> Option<UnitGround> {
        let now = self.lineage.versions[0].source.filter(|_| at.version > 0)?;
        let now = self.texts.number(now)?;
        let paired = self.paired(0, now);
        let pairing = &paired.pairings[*paired.by_target.get(&heir)?];
        let (unit, _) = single(&pairing.source, &pairing.target)?;
        if !pairing.confidence.is_sure() {
            return None;
        }
        if let Some(unit) = self.texts.unchanged(source, now, unit) {
            return Some(self.origin_at(source, unit, at.version));
        }
        let unit = self.texts.alignment(source, now).of_new[unit]?;
        Some(self.origin_at(source, unit, at.version))
    }
}

fn single(old: &[usize], new: &[usize]) -> Option<(usize, usize)> {
    match (old, new) {
        (&[old], &[new]) => Some((old, new)),
        _ => None,
    }
}

/// The ground of a text that was joined from several.
fn joined(grounds: impl Iterator<Item = UnitGround>) -> UnitGround {
    let mut all: Vec<Rc<Origin>> = Vec::new();
    let (mut is_copied, mut is_guessed) = (true, false);
    for ground in grounds {
        is_copied &= matches!(ground, UnitGround::Copied(_));
        is_guessed |= matches!(ground, UnitGround::Guessed(_));
        let origin = match ground {
            UnitGround::Known(origin)
            | UnitGround::Copied(origin)
            | UnitGround::Guessed(origin) => origin,
            UnitGround::Doubtful(_) => return ground,
        };
        // what was translated as two and is one by now was made from one text
        let is_known =
            |known: &Rc<Origin>| Rc::ptr_eq(known, &origin) || known.texts() == origin.texts();
        if !all.iter().any(is_known) {
            all.push(origin);
        }
    }
    let of = if is_copied {
        UnitGround::Copied
    } else if is_guessed {
        UnitGround::Guessed
    } else {
        UnitGround::Known
    };
    match all.as_slice() {
        [] => UnitGround::Doubtful(Doubt::NoText),
        [one] => of(Rc::clone(one)),
        _ => of(Rc::new(Origin {
            units: all
                .iter()
                .flat_map(|origin| origin.units.iter().cloned())
                .collect(),
            // the older one, from which grace is counted
            day: all.iter().filter_map(|origin| origin.day).min(),
        })),
    }
}
