//! Finds the ledger row that speaks of a target unit (staleness.md 6).
//!
//! A row is a statement about a pair of texts, so its place in the file means nothing: any union
//! of ledgers, in any order, with any line twice, gives the same answers.

use hexapla_content::{Fingerprint, Row, Unit};

/// Where each fingerprint stands in a sequence of units.
pub(crate) struct Places {
    sorted: Vec<(Fingerprint, usize)>,
}

impl Places {
    /// Sorts the units by fingerprint, then by place.
    pub(crate) fn of<'a>(units: impl IntoIterator<Item = (usize, &'a Unit)>) -> Self {
        let mut sorted: Vec<(Fingerprint, usize)> = units
            .into_iter()
            .map(|(index, unit)| (unit.fingerprint, index))
            .collect();
        sorted.sort_unstable();
        Self { sorted }
    }

    /// The places of a fingerprint, ascending.
    pub(crate) fn of_fingerprint(
        &self,
        fingerprint: Fingerprint,
    ) -> impl Iterator<Item = usize> + Clone + '_ {
        let start = self.sorted.partition_point(|&(at, _)| at < fingerprint);
        let rest = &self.sorted[start..];
        let end = rest.partition_point(|&(at, _)| at == fingerprint);
        rest[..end].iter().map(|&(_, index)| index)
    }

    /// Says whether a unit has the fingerprint.
    pub(crate) fn holds(&self, fingerprint: Fingerprint) -> bool {
        self.of_fingerprint(fingerprint).next().is_some()
    }
}

/// The rows of a ledger by their first target fingerprint, each once, strongest first.
pub(crate) struct RowIndex<'a> {
    rows: &'a [Row],
    sorted: Vec<(Fingerprint, usize)>,
}

impl<'a> RowIndex<'a> {
    /// Sorts the rows.
    pub(crate) fn of(rows: &'a [Row]) -> Self {
        let mut sorted: Vec<(Fingerprint, usize)> = rows
            .iter()
            .enumerate()
            .filter_map(|(index, row)| Some((*row.target.first()?, index)))
            .collect();
        sorted.sort_unstable();
        for group in sorted.chunk_by_mut(|left, right| left.0 == right.0) {
            if group.len() > 1 {
                group.sort_by(|&(_, left), &(_, right)| stronger(&rows[left], &rows[right]));
            }
        }
        sorted.dedup_by(|next, kept| rows[next.1] == rows[kept.1]);
        Self { rows, sorted }
    }

    /// The row at an index of the ledger.
    pub(crate) fn row(&self, index: usize) -> &'a Row {
        &self.rows[index]
    }

    /// The rows whose first target text has the fingerprint, strongest ground first.
    pub(crate) fn about(&self, target: Fingerprint) -> impl Iterator<Item = usize> + Clone + '_ {
        let start = self.sorted.partition_point(|&(at, _)| at < target);
        self.sorted[start..]
            .iter()
            .take_while(move |&&(at, _)| at == target)
            .map(|&(_, index)| index)
    }

    /// Every row once, in an order that does not depend on the file.
    pub(crate) fn all(&self) -> impl Iterator<Item = usize> + '_ {
        self.sorted.iter().map(|&(_, index)| index)
    }
}

/// Approved before translated before checked and so on down to replaced; a local note, which
/// somebody declared, before them all. Equal grounds are ordered by the rest of the row.
fn stronger(left: &Row, right: &Row) -> std::cmp::Ordering {
    let strength = |row: &Row| std::cmp::Reverse(row.how);
    strength(left)
        .cmp(&strength(right))
        .then_with(|| left.cmp(right))
}

/// How a row speaks of units that are there now; the greater the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Evidence {
    /// The source text it speaks of is not to be had.
    Lost,
    /// Declared a local note. A row that names a source text is heard before it.
    Local,
    /// The source text is known, and is another now, or the row does not vouch for it.
    Known,
    /// Somebody said so of exactly the text that is the source now.
    Current,
}

impl Evidence {
    /// Weighs a row, given the present source and whether an older text is to be had.
    pub(crate) fn of(row: &Row, source: &Places, known: impl Fn(Fingerprint) -> bool) -> Self {
        let is_present = |&fingerprint: &Fingerprint| source.holds(fingerprint);
        if row.source.is_empty() {
            Self::Local
        } else if row.how.vouches() && row.source.iter().all(is_present) {
            Self::Current
        } else if row.source.iter().all(|&f| source.holds(f) || known(f)) {
            Self::Known
        } else {
            Self::Lost
        }
    }
}
