//! Ledger rows for the units of a translation that have none yet.

use std::collections::BTreeSet;

use hexapla_content::{Date, Fingerprint, How, Locale, Row, Unit};
use hexapla_tracker::{Known, pair_knowing};

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
    /// How many target units they speak of.
    pub(super) units: usize,
}

/// The target texts that rows speak of.
pub(super) fn recorded(rows: &[Row]) -> BTreeSet<Fingerprint> {
    rows.iter()
        .flat_map(|row| row.target.iter().copied())
        .collect()
}

/// Pairs a translation with its ground. Sure pairs of which no row speaks yet get one, written once
/// however often the pair of texts occurs; doubtful pairs get none and stay unverified.
pub(super) fn new_rows(
    ground: Ground<'_>,
    target: &[Unit],
    recorded: &BTreeSet<Fingerprint>,
    known: Known<'_>,
) -> NewRows {
    let mut new = NewRows {
        rows: Vec::new(),
        sources: BTreeSet::new(),
        units: 0,
    };
    let mut written = BTreeSet::new();
    for pairing in pair_knowing(ground.source, target, known) {
        let is_pair = !pairing.source.is_empty() && !pairing.target.is_empty();
        if !is_pair || !pairing.confidence.is_sure() {
            continue;
        }
        let targets = fingerprints(target, &pairing.target);
        if targets
            .iter()
            .any(|fingerprint| recorded.contains(fingerprint))
        {
            continue;
        }
        new.units += pairing.target.len();
        let row = Row {
            at: ground.at,
            from: ground.pivot.cloned(),
            id: message_id(target, &pairing.target),
            ..Row::new(
                fingerprints(ground.source, &pairing.source),
                targets,
                ground.how,
            )
        };
        if written.insert(row.clone()) {
            new.rows.push(row);
            new.sources.extend(pairing.source);
        }
    }
    new
}

/// The rows of a ledger that adoption would write for a translation known to be made from `source`, in languages of which
/// nothing is known: one for each sure pair.
pub fn adopted_rows(source: &[Unit], target: &[Unit]) -> Vec<Row> {
    let ground = Ground {
        source,
        how: How::Pin,
        at: None,
        pivot: None,
    };
    new_rows(ground, target, &BTreeSet::new(), Known::NOTHING).rows
}

/// The id of the message that a pair of units is.
fn message_id(units: &[Unit], indices: &[usize]) -> Option<String> {
    let first = indices.first().and_then(|&index| units.get(index))?;
    first.kind.message().map(str::to_owned)
}

fn fingerprints(units: &[Unit], indices: &[usize]) -> Vec<Fingerprint> {
    indices
        .iter()
        .filter_map(|&index| Some(units.get(index)?.fingerprint))
        .collect()
}

#[cfg(test)]
mod tests {
    use hexapla_content::{UnitId, UnitKind};

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
        new_rows(ground, target, &recorded(rows), Known::NOTHING)
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
