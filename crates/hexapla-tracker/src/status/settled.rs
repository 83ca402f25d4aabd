//! What both texts begin and end with, settled unit by unit.

use hexapla_content::{How, Status};

use crate::row::Pairs;

use super::copied::{Copies, is_declared};
use super::{Situation, Tracked};

/// The current units at either end of both texts.
pub(super) struct Settled {
    /// How many at the head.
    pub(super) head: usize,
    /// How many at the tail.
    pub(super) tail: usize,
    /// Their results, in order.
    pub(super) tracked: Vec<Tracked>,
}

/// Settles the units at the head and the tail as long as a row states each pair as it is now, or
/// both sides are the same code. On a translation that is up to date this is all there is to do:
/// one look-up a unit.
pub(super) fn edges(situation: &Situation<'_>, pairs: &Pairs) -> Settled {
    let (source, target) = (situation.source.len(), situation.target.len());
    let least = source.min(target);
    let copies = Copies::new(situation.source);
    let mut tracked = Vec::with_capacity(least);
    let mut head = 0;
    while head < least {
        let Some(settled) = settle(situation, pairs, &copies, (head, head)) else {
            break;
        };
        tracked.push(settled);
        head += 1;
    }
    let mut tail = 0;
    while tail < least - head {
        let place = (source - tail - 1, target - tail - 1);
        let Some(settled) = settle(situation, pairs, &copies, place) else {
            break;
        };
        tracked.push(settled);
        tail += 1;
    }
    Settled {
        head,
        tail,
        tracked,
    }
}

fn settle(
    situation: &Situation<'_>,
    pairs: &Pairs,
    copies: &Copies<'_>,
    (source, target): (usize, usize),
) -> Option<Tracked> {
    let (left, right) = (&situation.source[source], &situation.target[target]);
    let row = pairs.row(left.fingerprint, right.fingerprint);
    let same_text = left.text == right.text;
    match row.map(|index| &situation.rows[index]) {
        Some(row) if row.how == How::Assumed => return None,
        Some(row) if same_text && !is_declared(row) && copies.is_copy(right) => return None,
        Some(_) => {}
        None if same_text && left.kind == right.kind && left.kind.is_atomic() => {}
        None => return None,
    }
    Some(Tracked {
        row,
        baseline: vec![left.fingerprint],
        ..Tracked::new(vec![source], vec![target], Status::Current)
    })
}
