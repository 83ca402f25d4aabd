//! Which old token became which new one.

use std::collections::BTreeMap;

use hexapla_facts::{Token, TokenKind};

use super::facts::{Fate, Touched};

/// An old and a new token, or one that came or went.
pub(super) type Pair<'t> = (Option<&'t Token>, Option<&'t Token>);

/// What two tokens of a pair have in common: the edit, and the kind where it matters.
type Key = (usize, Option<TokenKind>);

/// Pairs unmatched tokens: inside an edit by kind, also with one that moved away or here ("killed
/// 12 and injured 31", "killed 31 and injured 40"); then, where order carries meaning, with another
/// kind; then by kind wherever they are. What is left stands alone.
pub(super) fn pairs<'t>(old: &[Touched<'t>], new: &[Touched<'t>]) -> Vec<Pair<'t>> {
    let mut pool = Pool {
        old: old.iter().map(|one| Some(*one)).collect(),
        new: new.iter().map(|one| Some(*one)).collect(),
        pairs: Vec::new(),
    };
    let by_kind = |one: &Touched<'_>| Some((one.edit, Some(one.token.kind)));
    let by_edit =
        |one: &Touched<'_>| Some((one.edit, None)).filter(|_| one.token.kind.is_ordered());
    let anywhere = |one: &Touched<'_>| Some((0, Some(one.token.kind)));
    pool.pair(by_kind, Fate::Unmatched, Fate::Unmatched);
    pool.pair(by_kind, Fate::Unmatched, Fate::Moved);
    pool.pair(by_kind, Fate::Moved, Fate::Unmatched);
    pool.pair(by_edit, Fate::Unmatched, Fate::Unmatched);
    pool.pair(anywhere, Fate::Unmatched, Fate::Unmatched);
    pool.singles();
    pool.pairs
}

/// Tokens waiting to be paired, nothing where one has been.
struct Pool<'t> {
    old: Vec<Option<Touched<'t>>>,
    new: Vec<Option<Touched<'t>>>,
    pairs: Vec<Pair<'t>>,
}

impl<'t> Pool<'t> {
    /// Pairs in order old tokens of one fate and new ones of another that have the same key; what
    /// has no key waits.
    fn pair(&mut self, key: fn(&Touched<'_>) -> Option<Key>, old_fate: Fate, new_fate: Fate) {
        let key_of = |one: &Option<Touched<'t>>, fate| {
            one.as_ref().filter(|one| one.fate == fate).and_then(key)
        };
        let mut waiting: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        for (index, one) in self.old.iter().enumerate().rev() {
            if let Some(key) = key_of(one, old_fate) {
                waiting.entry(key).or_default().push(index);
            }
        }
        for two in &mut self.new {
            let partner = key_of(two, new_fate)
                .and_then(|key| waiting.get_mut(&key))
                .and_then(Vec::pop);
            if let Some(index) = partner {
                let old = self.old[index].take().map(|one| one.token);
                self.pairs.push((old, two.take().map(|two| two.token)));
            }
        }
    }

    /// Lets every unmatched token that found no partner stand alone.
    fn singles(&mut self) {
        fn unmatched<'p, 't>(
            side: &'p [Option<Touched<'t>>],
        ) -> impl Iterator<Item = &'t Token> + use<'p, 't> {
            let left = side.iter().flatten();
            left.filter(|one| one.fate == Fate::Unmatched)
                .map(|one| one.token)
        }
        let old = unmatched(&self.old).map(|token| (Some(token), None));
        let new = unmatched(&self.new).map(|token| (None, Some(token)));
        self.pairs.extend(old.chain(new));
    }
}
