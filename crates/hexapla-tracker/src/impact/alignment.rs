//! The words of two texts, aligned.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_facts::{Piece, PieceKind, fold, pieces};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The most words on a side that are aligned; beyond, all that differs is one edit.
const MOST_WORDS: usize = 20_000;

/// The words of one text, punctuation left out.
pub(super) struct Words<'t> {
    /// The text.
    pub(super) text: &'t str,
    /// The text cut into words and marks.
    pub(super) all: Vec<Piece<'t>>,
    /// The words alone.
    pub(super) pieces: Vec<Piece<'t>>,
    /// Each word in the form it is compared by.
    pub(super) keys: Vec<Cow<'t, str>>,
    /// How often each word stands in the text, without case and possessive; counted when asked.
    counts: OnceCell<BTreeMap<Cow<'t, str>, usize>>,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str, code: &[Range<usize>]) -> Self {
        let all = pieces(text, code);
        let pieces: Vec<_> = all.iter().copied().filter(Piece::is_lexical).collect();
        let keys = pieces.iter().map(key).collect();
        let counts = OnceCell::new();
        Self {
            text,
            all,
            pieces,
            keys,
            counts,
        }
    }

    /// How often `word`, case folded, stands in the text.
    pub(super) fn occurrences(&self, word: &str) -> usize {
        let counts = self.counts.get_or_init(|| {
            let mut counts = BTreeMap::new();
            for piece in self
                .pieces
                .iter()
                .filter(|piece| piece.kind == PieceKind::Word)
            {
                *counts.entry(fold(piece.base())).or_default() += 1;
            }
            counts
        });
        counts.get(word).copied().unwrap_or(0)
    }

    /// The bytes of the text under `words`; nothing under none.
    pub(super) fn span(&self, words: &Range<usize>) -> Option<Range<usize>> {
        let first = self.pieces.get(words.start)?;
        let last = self.pieces.get(words.end.checked_sub(1)?)?;
        (words.start < words.end).then(|| first.start..last.end())
    }

    /// The words that lie in `bytes` of the text.
    pub(super) fn within(&self, bytes: &Range<usize>) -> Range<usize> {
        let start = self
            .pieces
            .partition_point(|piece| piece.end() <= bytes.start);
        let end = self.pieces.partition_point(|piece| piece.start < bytes.end);
        start..end.max(start)
    }
}

/// Code is compared as written, words without their case.
fn key<'t>(piece: &Piece<'t>) -> Cow<'t, str> {
    match piece.kind {
        PieceKind::Code => Cow::Owned(format!("`{}", piece.text)),
        PieceKind::Mark('&') => Cow::Borrowed("and"),
        _ => fold(piece.text),
    }
}

/// Words of the old text that words of the new one replaced; either may be none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// The words of the old text.
    pub(super) old: Range<usize>,
    /// The words of the new text.
    pub(super) new: Range<usize>,
}

/// The edits that make `new` of `old`, in order, words equal without their case kept (Myers, after
/// common ends are cut off).
pub(super) fn edits(old: &Words<'_>, new: &Words<'_>) -> Vec<Edit> {
    let prefix = common(old.keys.iter(), new.keys.iter());
    let (old_rest, new_rest) = (&old.keys[prefix..], &new.keys[prefix..]);
    let suffix = common(old_rest.iter().rev(), new_rest.iter().rev());
    let old_middle = &old_rest[..old_rest.len() - suffix];
    let new_middle = &new_rest[..new_rest.len() - suffix];
    let shifted = |old: Range<usize>, new: Range<usize>| Edit {
        old: old.start + prefix..old.end + prefix,
        new: new.start + prefix..new.end + prefix,
    };
    let (old_length, new_length) = (old_middle.len(), new_middle.len());
    if old_length == 0 && new_length == 0 {
        return Vec::new();
    }
    if old_length == 0 || new_length == 0 || old_length.max(new_length) > MOST_WORDS {
        return vec![shifted(0..old_length, 0..new_length)];
    }
    let mut edits = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, old_middle, new_middle) {
        if !matches!(op, DiffOp::Equal { .. }) {
            edits.push(shifted(op.old_range(), op.new_range()));
        }
    }
    edits
}

/// How many items the two begin with alike.
fn common<'k>(
    old: impl Iterator<Item = &'k Cow<'k, str>>,
    new: impl Iterator<Item = &'k Cow<'k, str>>,
) -> usize {
    old.zip(new).take_while(|(old, new)| old == new).count()
}

/// For each kept word of one side its place on the other.
pub(super) struct Kept {
    /// By old word; `usize::MAX` where it was edited.
    pub(super) new_of_old: Vec<usize>,
    /// By new word.
    pub(super) old_of_new: Vec<usize>,
}

impl Kept {
    pub(super) fn of(old: &Words<'_>, new: &Words<'_>, edits: &[Edit]) -> Self {
        let mut kept = Self {
            new_of_old: vec![usize::MAX; old.keys.len()],
            old_of_new: vec![usize::MAX; new.keys.len()],
        };
        let (mut old_at, mut new_at) = (0, 0);
        let end = Edit {
            old: old.keys.len()..old.keys.len(),
            new: 0..0,
        };
        for edit in edits.iter().chain([&end]) {
            while old_at < edit.old.start {
                kept.new_of_old[old_at] = new_at;
                kept.old_of_new[new_at] = old_at;
                old_at += 1;
                new_at += 1;
            }
            (old_at, new_at) = (edit.old.end, edit.new.end);
        }
        kept
    }
}
