//! Two revisions of the project side by side: which release is which, and what brought about what is found.

pub(crate) mod base;
mod beside;
mod changed_lines;
mod forgotten;
mod gone;
pub(crate) mod preview;
mod revised;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::view::PublicationStatus;
use hexapla_content::{Fingerprint, Locale, RelPath, ReleaseId, Row, Status, Unit};
use hexapla_diagnostics::{Finding, Lines, Place};
use hexapla_tracker::findings::{MISSING, MISSING_LEAD, ORPHANED, UNVERIFIED};
use hexapla_tracker::{Tracked, rubber_stamps};

use crate::findings::RUBBER_STAMP;
use crate::project::{Project, Where};
use crate::tracking::{LocaleTrack, ReleaseTrack};

use beside::beside;
use forgotten::Bereft;
use gone::Gone;
use preview::PreviewedUnit;

/// How every unit stood at one revision.
pub(crate) struct Standings(BTreeMap<Where, ReleaseStanding>);

/// What is kept of a tracked release to compare two revisions.
struct ReleaseStanding {
    id: ReleaseId,
    source: Vec<Fingerprint>,
    declared: Declared,
    editions: BTreeMap<Locale, Standing>,
}

/// What a source edition declares of its translations without changing a passage.
#[derive(PartialEq, Eq)]
struct Declared {
    publication: PublicationStatus,
    critical: Vec<String>,
}

/// What is kept of a tracked translation.
pub(crate) struct Standing {
    /// The pivot it is made from, when not from the source.
    from: Option<Locale>,
    pub(crate) units: Vec<UnitStanding>,
    pub(crate) rows: Vec<Row>,
    pub(crate) source: Vec<Unit>,
    pub(crate) target: Vec<Unit>,
    path: RelPath,
    pub(crate) origin: RelPath,
}

/// A unit by the texts of its two sides, each empty where there is none.
pub(crate) struct UnitStanding {
    pub(crate) source: Vec<Fingerprint>,
    pub(crate) target: Vec<Fingerprint>,
    /// The source texts its row speaks of.
    recorded: Vec<Fingerprint>,
    /// Whether what is stale is the pivot.
    via_pivot: bool,
    /// The names findings know it by.
    names: Vec<String>,
    pub(crate) told: PreviewedUnit,
}

impl Standings {
    pub(crate) fn of(track: &ReleaseTrack<'_>) -> Self {
        let source = &track.source;
        let standing = ReleaseStanding {
            id: source.id.clone(),
            source: fingerprints(&source.text.edition.units),
            declared: Declared {
                publication: source.publication,
                critical: source.critical.clone(),
            },
            editions: track
                .locales
                .iter()
                .map(|own| (own.locale.clone(), Standing::of(track, own)))
                .collect(),
        };
        let place = (track.release.collection, track.release.path.clone());
        Self([(place, standing)].into())
    }

    pub(crate) fn joined(all: Vec<Self>) -> Self {
        Self(all.into_iter().flat_map(|standings| standings.0).collect())
    }
}

/// A release now, and as it was.
struct Pair<'a> {
    place: &'a Where,
    now: &'a ReleaseStanding,
    /// Where it stood, and how.
    then: Option<(&'a Where, &'a ReleaseStanding)>,
}

/// A translation now, and as it was where it was there.
pub(crate) struct Revised<'a> {
    pub(crate) release: &'a ReleaseId,
    pub(crate) locale: &'a Locale,
    pub(crate) now: &'a Standing,
    pub(crate) before: Option<&'a Standing>,
    pair: &'a Pair<'a>,
}

/// Every release of a revision beside what it was at an earlier one.
pub(crate) struct Revisions<'a>(Vec<Pair<'a>>);

impl<'a> Revisions<'a> {
    /// The releases of `project` that were looked at beside what they were. A release is known again by where it stands;
    /// else, where it stood nothing is now, by its id, or by what it says.
    pub(crate) fn of(project: &Project, now: &'a Standings, then: &'a Standings) -> Self {
        let releases = project.releases.iter();
        let there: BTreeSet<(usize, &str)> = releases
            .map(|release| (release.collection, release.path.as_str()))
            .collect();
        let mut gone = Gone::of(then, &there);
        let pairs = now.0.iter().map(|(place, standing)| {
            let moved = || gone.take(place.0, standing);
            Pair {
                place,
                now: standing,
                then: then.0.get_key_value(place).or_else(moved),
            }
        });
        Self(pairs.collect())
    }

    /// Every translation now, and as it was.
    pub(crate) fn editions(&self) -> impl Iterator<Item = Revised<'_>> {
        self.0.iter().flat_map(Pair::editions)
    }

    /// The ids that releases had, and the other ones they have.
    pub(crate) fn renamed(&self) -> BTreeMap<&'a str, &'a ReleaseId> {
        let pairs = self.0.iter();
        let ids = pairs.filter_map(|pair| Some((&pair.then?.1.id, &pair.now.id)));
        ids.filter(|(old, new)| old != new)
            .map(|(old, new)| (old.as_str(), new))
            .collect()
    }

    /// The translations that were there, by release and locale.
    pub(crate) fn translated_before(&self) -> BTreeSet<(&'a str, &'a str)> {
        let pairs = self.0.iter();
        let then = pairs.filter_map(|pair| Some((pair.now.id.as_str(), pair.then?.1)));
        then.flat_map(|(id, then)| {
            then.editions
                .keys()
                .map(move |locale| (id, locale.as_str()))
        })
        .collect()
    }

    /// The translations that lost rows, and some of whose passages no row speaks of.
    pub(crate) fn bereft(&self) -> impl Iterator<Item = Bereft<'a>> {
        self.0.iter().flat_map(|pair| {
            let (place, then) = (pair.place, pair.then);
            let each = pair.now.editions.iter();
            each.filter_map(move |(locale, now)| {
                let (before, then) = then?;
                let rows = then.editions.get(locale)?.rows.iter();
                let kept: BTreeSet<&Row> = now.rows.iter().collect();
                let lost: Vec<Row> = rows.filter(|row| !kept.contains(row)).cloned().collect();
                let unnamed = now.unnamed();
                let is_bereft = !lost.is_empty() && !unnamed.is_empty();
                is_bereft.then(|| Bereft {
                    place,
                    before,
                    locale,
                    rows: [now.rows.clone(), lost].concat(),
                    unnamed,
                })
            })
        })
    }

    /// Rows whose source advanced while their target did not, and nobody said why.
    pub(crate) fn rubber_stamps(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for revised in self.editions() {
            let (now, Some(before)) = (revised.now, revised.before) else {
                continue;
            };
            let stamps = rubber_stamps(&before.rows, &now.rows, &now.source);
            for row in stamps.into_iter().filter_map(|row| now.rows.get(row)) {
                let old = before.rows.iter().find(|old| old.target == row.target);
                let place = Place::file(now.path.as_str())
                    .release(revised.release)
                    .locale(revised.locale);
                let mut units = now.target.iter();
                let unit = units.find(|unit| row.target.contains(&unit.fingerprint));
                let place = match unit {
                    Some(unit) => place.unit(&unit.id),
                    None => place,
                };
                let was = old.map_or_else(String::new, |old| written(&old.source));
                let finding = Finding::new(RUBBER_STAMP, place).with("was", was);
                findings.push(finding.with("now", written(&row.source)));
            }
        }
        findings
    }

    /// Drops of the findings that say no more than how a unit stands those about units that stand as they did.
    pub(crate) fn drop_waiting(&self, findings: &mut Vec<Finding>) {
        let editions = self.0.iter().flat_map(Pair::editions);
        let waiting: BTreeSet<(String, String)> =
            editions.flat_map(|revised| revised.waiting()).collect();
        findings.retain(|finding| {
            let says_no_more =
                [MISSING, MISSING_LEAD, ORPHANED, UNVERIFIED].contains(&finding.code);
            !(says_no_more && names(&waiting, &finding.place))
        });
    }

    /// What the change of the sources brought about.
    pub(crate) fn brought_about(&self) -> BroughtAbout {
        let mut all = BroughtAbout::NOTHING;
        for revised in self.editions() {
            revised.brought_about(&mut all);
        }
        all
    }
}

impl Pair<'_> {
    fn editions(&self) -> impl Iterator<Item = Revised<'_>> {
        let each = self.now.editions.iter();
        each.map(move |(locale, now)| Revised {
            release: &self.now.id,
            locale,
            now,
            before: self.then.and_then(|(_, then)| then.editions.get(locale)),
            pair: self,
        })
    }
}

/// What a change of the sources brought about: whole translations that nobody touched, and units of others.
#[derive(Clone, Debug)]
pub(crate) struct BroughtAbout {
    /// The files of translations.
    editions: BTreeSet<String>,
    /// The files of others, each with the name of a unit.
    units: BTreeSet<(String, String)>,
    /// Units whose source is as it was and that stand no worse than they did.
    lasting: BTreeSet<(String, String)>,
}

impl BroughtAbout {
    pub(crate) const NOTHING: Self = Self {
        editions: BTreeSet::new(),
        units: BTreeSet::new(),
        lasting: BTreeSet::new(),
    };

    /// Says whether the place of a finding of staleness is among it.
    pub(crate) fn includes(&self, place: &Place) -> bool {
        let path = place.path.as_deref();
        path.is_some_and(|path| self.editions.contains(path)) || names(&self.units, place)
    }

    /// Says whether the unit at the place of a finding stands no worse than it did.
    pub(crate) fn is_lasting(&self, place: &Place) -> bool {
        names(&self.lasting, place)
    }
}

impl UnitStanding {
    pub(crate) const fn status(&self) -> Status {
        self.told.status
    }
}

impl Standing {
    fn of(track: &ReleaseTrack<'_>, own: &LocaleTrack) -> Self {
        let origin = track.origin(own);
        let source = &origin.edition.units;
        let target = &own.target.edition.units;
        let lines = Lines::of(&origin.text);
        let unit = |(index, tracked): (usize, &Tracked)| {
            let of = |units: &[Unit], places: &[usize]| -> Vec<Unit> {
                Unit::at(units, places).cloned().collect()
            };
            let (of_source, of_target) = (of(source, &tracked.source), of(target, &tracked.target));
            let first = of_source.first().or(of_target.first())?;
            let line = |unit: &Unit| lines.position(unit.span.start).line;
            let row = tracked.row.and_then(|row| own.rows.get(row));
            let both = of_source.iter().chain(&of_target);
            Some(UnitStanding {
                source: fingerprints(&of_source),
                target: fingerprints(&of_target),
                recorded: row.map_or_else(Vec::new, |row| row.source.to_vec()),
                via_pivot: own.via_pivot.get(index) == Some(&true),
                names: both.map(|unit| unit.id.to_string()).collect(),
                told: PreviewedUnit {
                    unit: first.id.clone(),
                    line: of_source.first().map(line),
                    status: tracked.status,
                },
            })
        };
        Self {
            from: own.pivot.as_ref().map(|(pivot, _)| pivot.clone()),
            units: own.tracked.iter().enumerate().filter_map(unit).collect(),
            rows: own.rows.clone(),
            source: source.clone(),
            target: target.clone(),
            path: own.target.path.clone(),
            origin: origin.path.clone(),
        }
    }

    /// The texts of passages that are unverified, or pass for current though no row names them.
    fn unnamed(&self) -> BTreeSet<Fingerprint> {
        let rows = self.rows.iter();
        let named: BTreeSet<Fingerprint> = rows.flat_map(|row| &row.target).copied().collect();
        let is_named = |unit: &UnitStanding| unit.target.iter().any(|text| named.contains(text));
        let unnamed = self.units.iter().filter(|unit| match unit.told.status {
            Status::Unverified => true,
            status => status.is_settled() && !is_named(unit),
        });
        let texts = unnamed.flat_map(|unit| &unit.target);
        texts.copied().collect()
    }

    /// Says whether nothing in the translation or its rows differs from `other`.
    pub(crate) fn is_as(&self, other: &Self) -> bool {
        self.rows == other.rows && fingerprints(&self.target) == fingerprints(&other.target)
    }
}

fn fingerprints(units: &[Unit]) -> Vec<Fingerprint> {
    units.iter().map(|unit| unit.fingerprint).collect()
}

/// Says whether the unit at a place is among `units`.
fn names(units: &BTreeSet<(String, String)>, place: &Place) -> bool {
    let unit = place.path.as_deref().zip(place.unit.as_deref());
    unit.is_some_and(|(path, unit)| units.contains(&(path.to_owned(), unit.to_owned())))
}

/// Fingerprints, one after the other.
fn written(fingerprints: &[Fingerprint]) -> String {
    let each: Vec<String> = fingerprints.iter().map(ToString::to_string).collect();
    each.join(" ")
}
