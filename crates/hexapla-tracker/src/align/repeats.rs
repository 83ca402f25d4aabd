//! Units that stand in both versions, and were matched with others because they repeat.

use std::collections::BTreeSet;

use hexapla_content::UnitKind;

use super::leftover::equal_pairs;
use super::matching::Matching;
use super::{Texts, Versions};

/// Matches the equal units of either side whose match is not equal, and frees those they were
/// matched with. Says whether there were any.
pub(super) fn reunite(versions: Versions<'_>, texts: &Texts, matching: &mut Matching) -> bool {
    let (old, new) = unequal(versions, matching);
    matching.operations += (old.len() + new.len()) as u64;
    let pairs = equal_pairs(versions, texts, &old, &new);
    let (olds, news): (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
    matching.part(|old| olds.contains(&old), |new| news.contains(&new));
    for &(old, new) in &pairs {
        matching.join(old, new);
    }
    !pairs.is_empty()
}

/// The units without a match, and those whose match is another unit.
fn unequal(versions: Versions<'_>, matching: &Matching) -> (Vec<usize>, Vec<usize>) {
    let mut old: Vec<usize> = matching.free_old().collect();
    let mut new: Vec<usize> = matching.free_new().collect();
    for (olds, news) in matching.matches() {
        if !is_settled(versions, olds, news) {
            old.extend(olds);
            new.extend(news);
        }
    }
    old.sort_unstable();
    new.sort_unstable();
    (old, new)
}

/// Says whether a match is of equal units, or of units that answer to one pin or key.
fn is_settled(versions: Versions<'_>, olds: &[usize], news: &[usize]) -> bool {
    let (&[i], &[j]) = (olds, news) else {
        return false;
    };
    let (old, new) = (versions.old[i], versions.new[j]);
    versions.same(i, j)
        || (old.pin.is_some() && old.pin == new.pin)
        || matches!(old.kind, UnitKind::Field(_) | UnitKind::Message(_))
}
