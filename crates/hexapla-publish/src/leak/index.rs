//! The secrets as hashes of runs of words, found again in a stream of words.
//!
//! A run of `n` words has the hash `w₁·Mⁿ⁻¹ + … + wₙ`; the hash of any run that ends here follows from two prefix hashes
//! (Rabin, Karp: "Efficient randomized pattern-matching algorithms", 1987), so that every length costs one step.

use std::collections::BTreeSet;

use hexapla_content::SecretKind;

use super::fold::{Tags, Token, mixed, tokens};

/// The base of the hashes of runs, which are polynomials over the hashes of their words.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
/// The words of a run of prose.
const SHINGLE: usize = 8;
/// Prose with fewer words is looked for as a whole, down to this many words and bytes of letters.
const WHOLE_WORDS: usize = 4;
const WHOLE_LETTERS: usize = 16;
/// The longest name, in words and gaps; of a longer one every run of this length.
const NAME: usize = 31;
/// A name of one word that is shorter, in bytes, and one without a letter, is looked for where only a release's name can stand.
const SHORT_NAME: usize = 4;
/// Prefix hashes kept, a power of two above the longest run.
const KEPT: usize = 64;

/// The secrets: their runs of words, and of words with gaps.
pub(super) struct Index {
    pub(super) prose: Keys,
    pub(super) names: Keys,
    /// The owner of each key.
    owners: Vec<usize>,
}

/// A secret's run as it was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    number: u32,
    /// One of its words may begin with the letter of an escape.
    escaped: bool,
}

impl Key {
    /// The same run where no escape is in doubt.
    pub(super) const fn unescaped(self) -> Self {
        Self {
            escaped: false,
            ..self
        }
    }
}

/// Keys of runs.
pub(super) struct Keys {
    /// Hash, number and letters of each, sorted.
    runs: Vec<(u64, u32, usize)>,
    /// The lengths there are, and `FACTOR` to that power.
    lengths: Vec<(usize, u64)>,
    /// A bit for each hash there may be.
    bits: Vec<u64>,
}

impl Keys {
    const fn new() -> Self {
        Self {
            runs: Vec::new(),
            lengths: Vec::new(),
            bits: Vec::new(),
        }
    }

    fn sort(&mut self) {
        self.runs.sort_unstable();
        let words = (self.runs.len() / 4).next_power_of_two();
        self.bits = vec![0; words];
        for (hash, _, _) in &self.runs {
            let (word, bit) = place(*hash, words);
            if let Some(word) = self.bits.get_mut(word) {
                *word |= bit;
            }
        }
    }

    /// Calls `hit` with each key that is a run which ends here, and the run's letters.
    pub(super) fn find(&self, rolling: &Rolling, hit: &mut impl FnMut(Key, usize)) {
        for &(length, power) in &self.lengths {
            let Some(hash) = rolling.last(length, power) else {
                continue;
            };
            let (word, bit) = place(hash, self.bits.len());
            if self.bits.get(word).is_none_or(|bits| bits & bit == 0) {
                continue;
            }
            let first = self.runs.partition_point(|(key, _, _)| *key < hash);
            let runs = self.runs.iter().skip(first);
            for (_, number, letters) in runs.take_while(|(key, _, _)| *key == hash) {
                let key = Key {
                    number: *number,
                    escaped: rolling.is_escaped(length),
                };
                hit(key, *letters);
            }
        }
    }
}

/// The word and the bit of a hash in a table of `words`, a power of two.
fn place(hash: u64, words: usize) -> (usize, u64) {
    let mask = words.saturating_sub(1) as u64;
    let word = usize::try_from((hash >> 6) & mask).unwrap_or_default();
    (word, 1 << (hash & 63))
}

/// The prefix hashes of a stream.
pub(super) struct Rolling {
    prefixes: [u64; KEPT],
    count: usize,
    /// How many elements there were when the last escaped word had come.
    escaped: usize,
}

impl Rolling {
    pub(super) const fn new() -> Self {
        Self {
            prefixes: [0; KEPT],
            count: 0,
            escaped: 0,
        }
    }

    pub(super) fn push(&mut self, token: Token) {
        let next = self
            .prefix(self.count)
            .wrapping_mul(FACTOR)
            .wrapping_add(token.hash());
        self.count += 1;
        if matches!(token, Token::Word { escaped: true, .. }) {
            self.escaped = self.count;
        }
        if let Some(place) = self.prefixes.get_mut(self.count % KEPT) {
            *place = next;
        }
    }

    /// Says whether a word of the last `length` elements is escaped.
    const fn is_escaped(&self, length: usize) -> bool {
        self.escaped + length > self.count
    }

    fn prefix(&self, count: usize) -> u64 {
        if count == 0 {
            return 0;
        }
        self.prefixes.get(count % KEPT).copied().unwrap_or_default()
    }

    /// The hash of the last `length` elements, where `power` is `FACTOR` to that power.
    fn last(&self, length: usize, power: u64) -> Option<u64> {
        let before = self.count.checked_sub(length)?;
        let hash = self
            .prefix(self.count)
            .wrapping_sub(self.prefix(before).wrapping_mul(power));
        Some(mixed(hash ^ length as u64))
    }
}

fn power(length: usize) -> u64 {
    (0..length).fold(1, |power: u64, _| power.wrapping_mul(FACTOR))
}

impl Index {
    pub(super) const fn new() -> Self {
        Self {
            prose: Keys::new(),
            names: Keys::new(),
            owners: Vec::new(),
        }
    }

    pub(super) fn owner(&self, key: Key) -> Option<usize> {
        self.owners.get(usize::try_from(key.number).ok()?).copied()
    }

    /// Adds a secret of `owner`.
    pub(super) fn add(&mut self, owner: usize, kind: SecretKind, text: &str) {
        let mut all = Vec::new();
        tokens(text, Tags::Kept, |token| all.push(token));
        let is_word = |token: &Token| matches!(token, Token::Word { .. });
        if kind == SecretKind::Name {
            if is_short(&all, text) {
                return self.add_path(owner, text);
            }
            let length = all.len().min(NAME);
            let runs = all
                .windows(length.max(1))
                .filter(|run| run.first().is_some_and(is_word));
            return add(&mut self.names, &mut self.owners, owner, runs);
        }
        all.retain(is_word);
        let letters = letters(&all);
        let is_enough = all.len() >= WHOLE_WORDS && letters >= WHOLE_LETTERS;
        let is_title = kind == SecretKind::Title && has_letter(text);
        if all.len() >= SHINGLE || is_title || is_enough {
            let length = all.len().min(SHINGLE);
            add(
                &mut self.prose,
                &mut self.owners,
                owner,
                all.windows(length.max(1)),
            );
        }
    }

    /// A short name, where nothing but a release's name can stand: any number is a word of many texts.
    fn add_path(&mut self, owner: usize, name: &str) {
        for place in [
            format!("releases/{name}.json"),
            format!("ninjs/{name}.json"),
            format!("id\":\"{name}\""),
        ] {
            let mut all = Vec::new();
            tokens(&place, Tags::Kept, |token| all.push(token));
            add(
                &mut self.names,
                &mut self.owners,
                owner,
                std::iter::once(all.as_slice()),
            );
        }
    }

    pub(super) fn sort(&mut self) {
        self.prose.sort();
        self.names.sort();
    }
}

/// Says whether a name is a word of many texts: a short one, a number, or a day in figures.
fn is_short(tokens: &[Token], text: &str) -> bool {
    (tokens.len() == 1 && letters(tokens) < SHORT_NAME) || !has_letter(text)
}

fn has_letter(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

fn letters(tokens: &[Token]) -> usize {
    let letters = tokens.iter().map(|token| match token {
        Token::Word { letters, .. } => *letters,
        Token::Gap { .. } => 0,
    });
    letters.sum()
}

fn add<'t>(
    keys: &mut Keys,
    owners: &mut Vec<usize>,
    owner: usize,
    runs: impl Iterator<Item = &'t [Token]>,
) {
    let mut known = BTreeSet::new();
    for run in runs.filter(|run| !run.is_empty()) {
        let power = power(run.len());
        if !keys.lengths.contains(&(run.len(), power)) {
            keys.lengths.push((run.len(), power));
        }
        let mut rolling = Rolling::new();
        for token in run {
            rolling.push(*token);
        }
        let Some(hash) = rolling
            .last(run.len(), power)
            .filter(|hash| known.insert(*hash))
        else {
            continue;
        };
        let number = u32::try_from(owners.len()).unwrap_or(u32::MAX);
        owners.push(owner);
        keys.runs.push((hash, number, letters(run)));
    }
}
