//! New ledger rows: what a translator accepts, and what nobody should have (staleness.md 7).

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Date, Fingerprint, Flag, How, Locale, Row, Status, Unit};

use crate::{Change, Situation, Tracked, align};

/// What a person says when accepting units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// On what ground; [`How::Checked`] says that the translation still holds unchanged, and
    /// [`How::Local`] that it is the translator's own note.
    pub how: How,
    /// Who, by a pseudonym.
    pub by: Option<String>,
    /// When, a civil date.
    pub at: Option<Date>,
    /// Why.
    pub why: Option<String>,
    /// The pivot it was translated from, when not from the source locale.
    pub from: Option<Locale>,
}

/// Why a unit cannot be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAcceptable {
    /// There is no target text to accept.
    #[error("there is no translation to accept")]
    Missing,
    /// There is no source text it could hold for; it may be declared a local note or be removed.
    #[error("the source does not say this; remove it or declare it a note of your own")]
    NoSource,
    /// A local note has no source, and this unit has one.
    #[error("this translates a passage of the source, so it is no note of your own")]
    HasSource,
    /// The source has given the message another id, and the translation still goes by the old one.
    #[error("the message has another id in the source; give it that id first")]
    Renamed,
    /// The source has changed and the translation has not: whoever says that it still holds says so, and why, before
    /// anybody approves it.
    #[error("the translation is as it was before the source changed; say that it still holds")]
    Unedited,
}

/// The row that accepting a unit writes, and the rows it replaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The new row.
    pub row: Row,
    /// Indices of the situation's rows in whose place it stands.
    pub replaces: Vec<usize>,
    /// Indices of the source units whose text the pool must hold from now on.
    pub remembers: Vec<usize>,
}

/// Accepts one result of [`track`](crate::track) as it stands: the row is bound to exactly this
/// pair of texts. `all` are all results of the same situation. What a row says of the same pair
/// already stays said: that the change of a fact was settled, and why.
///
/// # Errors
///
/// When the unit has no target, no source that it could hold for, or another id than the source, and when it is to be
/// taken as translated from a source that changed while it did not, or approved as such.
pub fn accept(
    situation: &Situation<'_>,
    all: &[Tracked],
    tracked: &Tracked,
    statement: &Statement,
) -> Result<Acceptance, NotAcceptable> {
    if tracked.target.is_empty() {
        return Err(NotAcceptable::Missing);
    }
    let is_note = statement.how == How::Local;
    match (tracked.source.is_empty(), is_note) {
        (true, false) => return Err(NotAcceptable::NoSource),
        (false, true) => return Err(NotAcceptable::HasSource),
        _ => {}
    }
    if tracked.flags.contains(&Flag::Renamed) {
        return Err(NotAcceptable::Renamed);
    }
    let fingerprints = |units: &[Unit], indices: &[usize]| -> Vec<Fingerprint> {
        indices
            .iter()
            .map(|&index| units[index].fingerprint)
            .collect()
    };
    let source = fingerprints(situation.source, &tracked.source);
    let target = fingerprints(situation.target, &tracked.target);
    let known = tracked.row.map(|row| &situation.rows[row]);
    let known = known.filter(|row| *row.target == *target);
    let is_same = |row: &&Row| *row.source == *source;
    let is_claim = matches!(statement.how, How::Translated | How::Approved);
    if is_claim && known.is_some_and(|row| !is_same(&row)) {
        return Err(NotAcceptable::Unedited);
    }
    let is_translated = statement.how == How::Translated;
    let said = known.filter(is_same);
    let says_more = |row: &&Row| match row.how {
        How::Checked | How::Approved => true,
        How::Translated => statement.by.is_none() && row.by.is_some(),
        _ => false,
    };
    let row = match said.filter(says_more) {
        // nothing is new
        Some(row) if is_translated => row.clone(),
        _ => new_row(situation, tracked, statement, said, (source, target)),
    };
    Ok(Acceptance {
        replaces: replaced(situation, all, tracked, &row),
        remembers: tracked.source.to_vec(),
        row,
    })
}

/// The row that makes a statement about a pair of texts, of which another row has `said` something already.
fn new_row(
    situation: &Situation<'_>,
    tracked: &Tracked,
    statement: &Statement,
    said: Option<&Row>,
    (source, target): (Vec<Fingerprint>, Vec<Fingerprint>),
) -> Row {
    let (was, impact) = match (said, tracked.status, tracked.baseline.as_slice()) {
        (Some(row), ..) => (row.was, row.impact),
        (None, Status::Outdated(impact), baseline) if statement.how == How::Checked => {
            let was = match *baseline {
                [was] => Some(was),
                _ => None,
            };
            (was, Some(impact))
        }
        _ => (None, None),
    };
    let why = statement.why.clone();
    Row {
        by: statement.by.clone(),
        translator: translator(situation, tracked, statement),
        at: statement.at,
        was,
        impact,
        why: why.or_else(|| said.and_then(|row| row.why.clone())),
        from: statement.from.clone(),
        id: message_id(situation, tracked),
        ..Row::new(source, target, statement.how)
    }
}

/// Who stood for the translation before it was approved; nobody where it was edited since.
fn translator(
    situation: &Situation<'_>,
    tracked: &Tracked,
    statement: &Statement,
) -> Option<String> {
    let is_touched = tracked.flags.contains(&Flag::Touched);
    let row = tracked
        .row
        .filter(|_| statement.how == How::Approved && !is_touched)?;
    situation.rows[row].translator().map(str::to_owned)
}

/// The id of the message that a result of [`track`](crate::track) is about.
fn message_id(situation: &Situation<'_>, tracked: &Tracked) -> Option<String> {
    let source = tracked.source.iter().map(|&at| &situation.source[at]);
    let target = tracked.target.iter().map(|&at| &situation.target[at]);
    let ids = source.chain(target).filter_map(|unit| unit.kind.message());
    ids.map(str::to_owned).next()
}

/// The rows that only this unit needed: its own, others about its target texts which no other unit
/// has, and others about the same message.
fn replaced(
    situation: &Situation<'_>,
    all: &[Tracked],
    tracked: &Tracked,
    new: &Row,
) -> Vec<usize> {
    let others = || all.iter().filter(|other| *other != tracked);
    let kept: BTreeSet<usize> = others().filter_map(|other| other.row).collect();
    let elsewhere: BTreeSet<Fingerprint> = others()
        .flat_map(|other| &other.target)
        .map(|&index| situation.target[index].fingerprint)
        .collect();
    let is_only_here = |row: &Row| {
        let here = |target: &Fingerprint| new.target.contains(target);
        row.target.iter().all(here) && !row.target.iter().any(|target| elsewhere.contains(target))
    };
    let own = |index: usize| {
        let row = &situation.rows[index];
        let names_it = new.id.is_some() && row.id == new.id && row.how != How::Replaced;
        tracked.row == Some(index) || names_it
    };
    (0..situation.rows.len())
        .filter(|index| !kept.contains(index))
        .filter(|&index| own(index) || is_only_here(&situation.rows[index]))
        .collect()
}

/// The rows after acceptances, each once, in the order of their target units. A row whose translation gave way to that of
/// another source text stays, as [`How::Replaced`]: should the translation come back, it is as old as it was.
pub fn rows_after(rows: &[Row], acceptances: &[Acceptance], target: &[Unit]) -> Vec<Row> {
    let mut new: BTreeMap<usize, Vec<&Row>> = BTreeMap::new();
    for acceptance in acceptances {
        for &replaced in &acceptance.replaces {
            new.entry(replaced).or_default().push(&acceptance.row);
        }
    }
    let stays = |(index, row): (usize, &Row)| match new.get(&index) {
        None => Some(row.clone()),
        Some(new) => new
            .iter()
            .all(|new| gave_way(row, new))
            .then(|| row.replaced()),
    };
    let mut after: Vec<Row> = rows.iter().enumerate().filter_map(stays).collect();
    after.extend(acceptances.iter().map(|acceptance| acceptance.row.clone()));
    let mut seen = BTreeSet::new();
    after.retain(|row| seen.insert(row.clone()));
    arranged(after, target)
}

/// Says whether the translation a row speaks of was replaced by another one, of another text.
fn gave_way(row: &Row, new: &Row) -> bool {
    let mut target = row.target.iter();
    row.how != How::Local
        && row.source != new.source
        && !target.any(|text| new.target.contains(text))
}

/// Puts rows in the order of their target units, as the ledger file keeps them; rows about no
/// present unit follow the row they followed.
pub fn arranged(rows: Vec<Row>, target: &[Unit]) -> Vec<Row> {
    let mut places: Vec<(Fingerprint, usize)> = target
        .iter()
        .enumerate()
        .map(|(index, unit)| (unit.fingerprint, index))
        .collect();
    places.sort_unstable();
    let place = |row: &Row| {
        row.target.iter().find_map(|&wanted| {
            let at = places.partition_point(|&(fingerprint, _)| fingerprint < wanted);
            places
                .get(at)
                .filter(|&&(found, _)| found == wanted)
                .map(|&(_, index)| index)
        })
    };
    let mut last = None;
    let mut keyed: Vec<(Option<usize>, Row)> = rows
        .into_iter()
        .map(|row| {
            last = place(&row).or(last);
            (last, row)
        })
        .collect();
    keyed.sort_by_key(|&(place, _)| place);
    keyed.into_iter().map(|(_, row)| row).collect()
}

/// The units of `new` whose text differs from what stood in `old`: what a pull request touched.
/// Indices into `new`, ascending; a unit that moved or changed its markup alone is not touched, but
/// a message whose variables changed is.
pub fn touched_since(old: &[Unit], new: &[Unit]) -> Vec<usize> {
    let mut touched: Vec<usize> = align(old, new)
        .beads
        .into_iter()
        .filter(
            |bead| match (bead.change, bead.old.as_slice(), bead.new.as_slice()) {
                (Change::Same | Change::Moved | Change::Removed, _, _) => false,
                (Change::Edited, &[before], &[after]) => {
                    old[before].text != new[after].text || new[after].kind.message().is_some()
                }
                _ => true,
            },
        )
        .flat_map(|bead| bead.new)
        .collect();
    touched.sort_unstable();
    touched
}

/// Finds rubber stamps: rows of `new`, by index, whose source side advanced while their target
/// side did not, and which nobody declared checked. An approval of a pair that was checked says why, as the check did.
///
/// A second row about the same target text is none as long as the source still says what the first
/// row speaks of: one translation may stand for two texts. Nor is a row that goes back to what a row
/// of `old` held for before somebody checked it: a check may be taken back.
pub fn rubber_stamps(old: &[Row], new: &[Row], source: &[Unit]) -> Vec<usize> {
    let present: BTreeSet<Fingerprint> = source.iter().map(|unit| unit.fingerprint).collect();
    let still: BTreeSet<&Row> = new.iter().collect();
    let known: BTreeSet<(&[Fingerprint], &[Fingerprint])> = old
        .iter()
        .map(|row| (row.source.as_slice(), row.target.as_slice()))
        .collect();
    // The target texts of rows about source texts that are no longer there.
    let advanced: BTreeSet<&[Fingerprint]> = old
        .iter()
        .filter(|row| {
            let lives = still.contains(row) && row.source.iter().all(|s| present.contains(s));
            !row.source.is_empty() && !lives
        })
        .map(|row| row.target.as_slice())
        .collect();
    let goes_back = |row: &Row| {
        let before = |old: &Row| old.was.is_some_and(|was| *row.source == [was]);
        old.iter()
            .any(|old| old.target == row.target && before(old))
    };
    let is_declared = |row: &Row| match row.how {
        How::Checked | How::Local => true,
        How::Approved => row.why.is_some(),
        _ => false,
    };
    let is_stamp = |row: &Row| {
        !is_declared(row)
            && !known.contains(&(row.source.as_slice(), row.target.as_slice()))
            && advanced.contains(row.target.as_slice())
            && !goes_back(row)
    };
    (0..new.len())
        .filter(|&index| is_stamp(&new[index]))
        .collect()
}

#[cfg(test)]
mod tests;
