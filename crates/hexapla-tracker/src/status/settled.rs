//! What both texts begin and end with, settled unit by unit.

use hexapla_content::{Few, Status};

use crate::row::RowIndex;

use super::copied::Copies;
use super::{Situation, Tracked};

/// The units at either end of both texts that are as a row says.
pub(super) struct Settled {
    /// How many at the head.
    pub(super) head: usize,
    /// How many at the tail.
    pub(super) tail: usize,
    /// Their results, in order.
    pub(super) tracked: Vec<Tracked>,
}

/// Settles the units at the head and the tail as long as a row states each pair as it is now, or
/// both sides are the same code. On a translation whose source did not change this is all there is
/// to do: one look-up a unit.
pub(super) fn edges(
    situation: &Situation<'_>,
    index: &RowIndex<'_>,
    copies: &Copies<'_>,
) -> Settled {
    let (source, target) = (situation.source.len(), situation.target.len());
    let least = source.min(target);
    let mut tracked = Vec::with_capacity(least);
    let mut head = 0;
    while head < least {
        let Some(settled) = settle(situation, index, copies, (head, head)) else {
            break;
        };
        tracked.push(settled);
        head += 1;
    }
    let mut tail = 0;
    while tail < least - head {
        let place = (source - tail - 1, target - tail - 1);
        let Some(settled) = settle(situation, index, copies, place) else {
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
    index: &RowIndex<'_>,
    copies: &Copies<'_>,
    (source, target): (usize, usize),
) -> Option<Tracked> {
    let (left, right) = (&situation.source[source], &situation.target[target]);
    let mut speaking = index.about(right.fingerprint);
    let is_alone = speaking.clone().nth(1).is_none();
    let row = speaking.find(|&row| {
        let row = index.row(row);
        (&*row.source, &*row.target) == (&[left.fingerprint], &[right.fingerprint])
    });
    let same_text = left.text == right.text;
    let status = match row.map(|row| index.row(row)) {
        Some(row) if same_text && copies.is_copy(right) && !copies.may_be_equal(row, right) => {
            return None;
        }
        // whatever else is said of the text outweighs what nobody vouches for
        Some(row) if !row.how.vouches() && !is_alone => return None,
        Some(row) if !row.how.vouches() => Status::Unverified,
        Some(_) => Status::Current,
        None if left.fingerprint == right.fingerprint && left.kind.is_atomic() => Status::Current,
        None => return None,
    };
    Some(Tracked {
        row,
        baseline: Few::One(left.fingerprint),
        ..Tracked::new(Few::One(source), Few::One(target), status)
    })
}
