//! Ledger rows for the units of a translation that have none yet.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Date, Fingerprint, How, Locale, Row, Unit};
use hexapla_tracker::Pairing;

/// What the translation is taken to be made from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground<'a> {
    /// The units of the source text.
    pub(super) source: &'a [Unit],
    /// What the rows say of it.
    pub(super) how: How,
    /// The day they carry.
    pub(super) at: Option<Date>,
    /// The pivot the text is in, when it is not in the source locale.
    pub(super) pivot: Option<&'a Locale>,
}

/// The rows of a translation by its ground.
#[derive(Debug)]
pub(super) struct NewRows {
    /// The rows, in the order of the target.
    pub(super) rows: Vec<Row>,
    /// The source units they speak of, by index.
    pub(super) sources: BTreeSet<usize>,
    /// How many target units they speak of on that ground.
    pub(super) units: usize,
}

/// The target texts that rows speak of, and the strongest ground of each.
pub(super) struct Recorded(BTreeMap<Fingerprint, How>);

impl Recorded {
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut recorded = Self(BTreeMap::new());
        recorded.add(rows);
        recorded
    }

    pub(super) fn add(&mut self, rows: &[Row]) {
        for row in rows {
            for &target in &row.target {
                let strongest = self.0.entry(target).or_insert(row.how);
                *strongest = row.how.max(*strongest);
            }
        }
    }

    /// Says whether a row on the ground `how` would tell nothing new of a target text: what is taken on trust may
    /// become known.
    pub(super) fn covers(&self, target: Fingerprint, how: How) -> bool {
        let known = self.0.get(&target);
        known.is_some_and(|&known| how == How::Assumed || known != How::Assumed)
    }
}

/// Of the pairs of a translation and its ground, those of which no row speaks yet get one, written once however often the
/// pair of texts occurs; that of a doubtful pair is taken on trust: it stays unverified until its source changes.
pub(super) fn new_rows(
    ground: Ground<'_>,
    target: &[Unit],
    recorded: &Recorded,
    pairings: Vec<Pairing>,
) -> NewRows {
    let mut new = NewRows {
        rows: Vec::new(),
        sources: BTreeSet::new(),
        units: 0,
    };
    let mut written = BTreeSet::new();
    for pairing in pairings {
        let is_pair = !pairing.source.is_empty() && !pairing.target.is_empty();
        if !is_pair {
            continue;
        }
        let is_sure = pairing.confidence.is_sure();
        let how = if is_sure { ground.how } else { How::Assumed };
        let targets = fingerprints(target, &pairing.target);
        if targets.iter().any(|&target| recorded.covers(target, how)) {
            continue;
        }
        if is_sure {
            new.units += pairing.target.len();
        }
        let row = Row {
            at: ground.at,
            from: ground.pivot.cloned(),
            id: message_id(target, &pairing.target),
            ..Row::new(fingerprints(ground.source, &pairing.source), targets, how)
        };
        if written.insert(row.clone()) {
            new.rows.push(row);
            new.sources.extend(pairing.source);
        }
    }
    new
}

/// The rows of a ledger that adoption would write for a translation known to be made from `source`: one for each pair.
pub fn adopted_rows(source: &[Unit], target: &[Unit], pairings: Vec<Pairing>) -> Vec<Row> {
    let ground = Ground {
        source,
        how: How::Pin,
        at: None,
        pivot: None,
    };
    new_rows(ground, target, &Recorded::of(&[]), pairings).rows
}

/// The id of the message that a pair of units is.
fn message_id(units: &[Unit], places: &[usize]) -> Option<String> {
    let first = Unit::at(units, places).next()?;
    first.kind.message().map(str::to_owned)
}

fn fingerprints(units: &[Unit], places: &[usize]) -> Vec<Fingerprint> {
    let units = Unit::at(units, places);
    units.map(|unit| unit.fingerprint).collect()
}

#[cfg(test)]
mod tests {
    use hexapla_content::{UnitId, UnitKind};
    use hexapla_tracker::pair;

    use super::*;

    fn units(texts: &[&str]) -> Vec<Unit> {
        let unit = |text: &&str| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        texts.iter().map(unit).collect()
    }

    fn adopt(source: &[Unit], target: &[Unit], rows: &[Row]) -> NewRows {
        let ground = Ground {
            source,
            how: How::Pin,
            at: None,
            pivot: None,
        };
        new_rows(ground, target, &Recorded::of(rows), pair(source, target))
    }

    const SOURCE: [&str; 2] = [
        "The ferry was cancelled on 9 March.",
        "12 people were rescued.",
    ];
    const TARGET: [&str; 2] = [
        "Le bac a été supprimé le 9 mars.",
        "12 personnes secourues.",
    ];

    #[test]
    fn sure_pairs_get_a_row() {
        let (source, target) = (units(&SOURCE), units(&TARGET));
        let new = adopt(&source, &target, &[]);
        assert_eq!((new.rows.len(), new.units), (2, 2));
        assert_eq!(new.rows[0].source, [source[0].fingerprint]);
        assert_eq!(new.rows[0].target, [target[0].fingerprint]);
    }

    #[test]
    fn doubtful_pairs_are_taken_on_trust() {
        let source = units(&["The crew was tired.", "The boat was small."]);
        let target = units(&["L’équipage dormait."]);
        let new = adopt(&source, &target, &[]);
        let guess = new.rows.iter().map(|row| row.how);
        assert_eq!(guess.collect::<Vec<_>>(), [How::Assumed]);
        assert_eq!(new.units, 0, "it is no ground");
        let again = adopt(&source, &target, &new.rows);
        assert!(again.rows.is_empty(), "{again:?}");
    }

    #[test]
    fn a_ground_replaces_what_was_taken_on_trust() {
        let (source, target) = (units(&SOURCE), units(&TARGET));
        let trusted = |unit: usize| {
            let text = |units: &[Unit]| vec![units[unit].fingerprint];
            Row::new(text(&source), text(&target), How::Assumed)
        };
        let new = adopt(&source, &target, &[trusted(0), trusted(1)]);
        assert_eq!(new.units, 2);
        assert!(new.rows.iter().all(|row| row.how == How::Pin));
    }

    #[test]
    fn existing_rows_stay() {
        let (source, target) = (units(&SOURCE), units(&TARGET));
        let old = Row::new(
            vec![source[0].fingerprint],
            vec![target[1].fingerprint],
            How::Checked,
        );
        let new = adopt(&source, &target, &[old]);
        assert_eq!(new.rows.len(), 1);
        assert_eq!(new.rows[0].target, [target[0].fingerprint]);
        assert_eq!(new.sources, BTreeSet::from([0]));
    }

    #[test]
    fn what_pairs_with_nothing_gets_no_row() {
        let target = units(&TARGET);
        assert!(adopt(&[], &target, &[]).rows.is_empty());
    }
}
