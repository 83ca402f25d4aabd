//! What looks like a slip and may as well be the same said in another way.

use super::demand::Demand;
use super::{Difference, DifferenceKind};
use crate::{Decimal, TokenKind};

/// Calls doubtful what only looks like a slip: a number that the source says twice, where the translation goes on with
/// other numbers instead ("1,000 more each" as 2,000, 3,000), and all of a whole where it leaves out shares ("10 %, 25 %,
/// until all" as "until 100 %").
pub(super) fn doubt(found: &mut [Difference], demands: &[Demand]) {
    let says = |value: Decimal| {
        let parts = demands.iter().flat_map(|demand| &demand.parts);
        parts.filter(|part| part.value() == value).count()
    };
    let goes_on = found.iter().any(|one| one.kind == DifferenceKind::Added);
    let leaves_out_shares = found
        .iter()
        .any(|one| one.kind == DifferenceKind::Missing && one.fact == TokenKind::Percentage);
    for difference in found.iter_mut().filter(|one| one.kind.is_changed()) {
        let (Some(source), Some(target)) = (&difference.source, &difference.target) else {
            continue;
        };
        let is_said_again = goes_on && says(source.value) > 1;
        let is_whole =
            target.value == Decimal::whole(100) && difference.fact == TokenKind::Percentage;
        if is_said_again || (is_whole && leaves_out_shares) {
            difference.kind = DifferenceKind::Doubtful;
        }
    }
}
