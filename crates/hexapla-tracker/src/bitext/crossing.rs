//! Pairs that cross others: units that stand elsewhere in the translation.
//!
//! The best path through two texts never crosses itself. Where units changed places it pairs them
//! with their neighbours, or leaves them alone; so each pair is held against the exchanges that
//! are near, and against those that a rare token suggests.

use super::Bead;
use super::cost::Tariff;

/// So many neighbours on either side are tried for every unit.
const NEAR: usize = 2;

/// So many for a unit whose own pair fits badly, among those that fit badly.
const FAR: usize = 24;

/// A pair that gains less fits badly.
const BAD: i64 = -120;

/// Crossing costs so much with a neighbour, and farther away.
const PENALTY: [i64; 2] = [110, 220];

/// What the pair of two units that were alone must gain at least, beside each other, and farther
/// away, where shared tokens must gain as much too: leaving both alone needs no reason.
const PROOF: [i64; 2] = [-60, 40];

/// A token in more units than this suggests nothing.
const MOST_HOLDERS: u32 = 4;

/// Rounds of exchanges.
const ROUNDS: usize = 4;

/// Beads after their exchanges.
pub(super) struct Crossed {
    pub(super) beads: Vec<Bead>,
    /// There were exchanges.
    pub(super) any: bool,
    /// Pairs tried.
    pub(super) operations: u64,
}

/// Exchanges partners where that fits better by more than crossing costs. `beads` must stand in the order of
/// the path.
pub(super) fn crossed(tariff: &Tariff<'_>, beads: Vec<Bead>) -> Crossed {
    let mut board = Board::of(tariff, beads);
    let mut any = false;
    for _ in 0..ROUNDS {
        if !board.round() {
            break;
        }
        any = true;
    }
    let emptied = |(source, target): &Bead| source.is_empty() && target.is_empty();
    board.beads.retain(|bead| !emptied(bead));
    Crossed {
        any,
        operations: board.operations,
        beads: board.beads,
    }
}

struct Board<'a> {
    tariff: &'a Tariff<'a>,
    beads: Vec<Bead>,
    gains: Vec<i64>,
    /// By unit: its bead, if it has one.
    bead_of_source: Vec<Option<usize>>,
    bead_of_target: Vec<Option<usize>>,
    operations: u64,
}

/// An exchange: the source unit of one bead and the target unit of another become a pair.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Exchange {
    /// Less what it gains, so that the best comes first.
    loss: i64,
    source: usize,
    target: usize,
}

impl<'a> Board<'a> {
    fn of(tariff: &'a Tariff<'a>, beads: Vec<Bead>) -> Self {
        let apart = -tariff.prices.apart();
        let gains = beads
            .iter()
            .map(|(source, target)| tariff.gain(source, target).unwrap_or(apart))
            .collect();
        let mut board = Self {
            tariff,
            beads,
            gains,
            bead_of_source: vec![None; tariff.signatures.source.len()],
            bead_of_target: vec![None; tariff.signatures.target.len()],
            operations: 0,
        };
        for at in 0..board.beads.len() {
            board.enter(at);
        }
        board
    }

    fn enter(&mut self, at: usize) {
        let (source, target) = &self.beads[at];
        for &source in source {
            self.bead_of_source[source] = Some(at);
        }
        for &target in target {
            self.bead_of_target[target] = Some(at);
        }
    }

    /// Makes the exchanges that gain, the best first; says whether there were any.
    fn round(&mut self) -> bool {
        let mut exchanges: Vec<Exchange> = Vec::new();
        for (source, target) in self.candidates() {
            self.operations += 1;
            if let Some(gain) = self.gain_of(source, target) {
                exchanges.push(Exchange {
                    loss: -gain,
                    source,
                    target,
                });
            }
        }
        exchanges.sort_unstable();
        let mut any = false;
        for Exchange { source, target, .. } in exchanges {
            if self.gain_of(source, target).is_some() {
                self.exchange(source, target);
                any = true;
            }
        }
        any
    }

    /// The pairs to try, each once, in order.
    fn candidates(&self) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        let simple: Vec<usize> = (0..self.beads.len())
            .filter(|&at| self.is_simple(at))
            .collect();
        let bad: Vec<usize> = simple
            .iter()
            .copied()
            .filter(|&at| self.gains[at] < BAD)
            .collect();
        for (list, reach) in [(&simple, NEAR), (&bad, FAR)] {
            for (place, &at) in list.iter().enumerate() {
                let last = (place + reach).min(list.len() - 1);
                for &other in &list[place + 1..=last] {
                    pairs.extend(self.between(at, other));
                    pairs.extend(self.between(other, at));
                }
            }
        }
        pairs.extend(self.suggested());
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    fn is_simple(&self, at: usize) -> bool {
        let (source, target) = &self.beads[at];
        source.len() <= 1 && target.len() <= 1
    }

    fn between(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let (source, target) = (self.beads[from].0.first()?, self.beads[to].1.first()?);
        Some((*source, *target))
    }

    /// Pairs that share a token which few units have.
    fn suggested(&self) -> Vec<(usize, usize)> {
        let signatures = self.tariff.signatures;
        let mut holders: Vec<(u32, usize)> = Vec::new();
        let held = |(unit, bead): (usize, &Option<usize>)| bead.is_some().then_some(unit);
        for target in self.bead_of_target.iter().enumerate().filter_map(held) {
            let rare = signatures.target[target].tokens.iter();
            let rare = rare.filter(|token| signatures.is_rare(**token, MOST_HOLDERS));
            holders.extend(rare.map(|token| (token.number, target)));
        }
        holders.sort_unstable();
        let mut pairs = Vec::new();
        for source in self.bead_of_source.iter().enumerate().filter_map(held) {
            let own = self.bead_of_source[source];
            for token in &signatures.source[source].tokens {
                let first = holders.partition_point(|&(number, _)| number < token.number);
                let same = holders.get(first..).unwrap_or_default().iter();
                let same = same.take_while(|(number, _)| *number == token.number);
                let elsewhere = same.filter(|(_, target)| self.bead_of_target[*target] != own);
                pairs.extend(elsewhere.map(|&(_, target)| (source, target)));
            }
        }
        pairs
    }

    /// What an exchange gains, if it does: the new pair and what becomes of their former partners,
    /// less what they gained before.
    fn gain_of(&self, source: usize, target: usize) -> Option<i64> {
        let (left, right) = (self.bead_of_source[source]?, self.bead_of_target[target]?);
        if left == right || !self.is_simple(left) || !self.is_simple(right) {
            return None;
        }
        let new = self.tariff.gain(&[source], &[target])?;
        let prices = self.tariff.prices;
        let (former_target, former_source) = (&self.beads[left].1, &self.beads[right].0);
        let rest = match (former_source.as_slice(), former_target.as_slice()) {
            ([], []) => {
                let evidence = self.tariff.evidence(&[source], &[target])?;
                let is_proven = new >= PROOF[1] && evidence.shared + evidence.words >= PROOF[1];
                let is_near = left.abs_diff(right) <= NEAR && new >= PROOF[0];
                return (is_proven || is_near).then_some(new + prices.apart());
            }
            (&[former_source], &[former_target]) => {
                let paired = self.tariff.gain(&[former_source], &[former_target]);
                paired.map_or(-prices.apart(), |gain| gain.max(-prices.apart()))
            }
            (&[_], _) => -prices.alone,
            _ => -prices.unasked,
        };
        let penalty = PENALTY[usize::from(left.abs_diff(right) > NEAR)];
        let gain = new + rest - self.gains[left] - self.gains[right] - penalty;
        (gain > 0).then_some(gain)
    }

    fn exchange(&mut self, source: usize, target: usize) {
        let prices = self.tariff.prices;
        let (Some(left), Some(right)) = (self.bead_of_source[source], self.bead_of_target[target])
        else {
            return;
        };
        let former_target = std::mem::replace(&mut self.beads[left].1, vec![target]);
        self.beads[right].1 = former_target;
        let (former_source, former_target) = &self.beads[right];
        let stay_together = self
            .tariff
            .gain(former_source, former_target)
            .is_some_and(|gain| gain >= -prices.apart());
        if !stay_together {
            let alone = std::mem::take(&mut self.beads[right].1);
            self.beads.push((Vec::new(), alone));
            self.gains.push(-prices.unasked);
            self.enter(self.beads.len() - 1);
        }
        for at in [left, right] {
            let (source, target) = &self.beads[at];
            self.gains[at] = match (source.as_slice(), target.as_slice()) {
                ([], []) => 0,
                _ => self.tariff.gain(source, target).unwrap_or(-prices.apart()),
            };
            self.enter(at);
        }
    }
}
