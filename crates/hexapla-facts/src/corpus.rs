//! The words of a project's source texts.

#![expect(
    clippy::disallowed_types,
    reason = "the map is only asked for single words; its order is never seen"
)]

use std::collections::HashMap;
use std::ops::Deref;

use crate::fold::fold;
use crate::piece::{Piece, PieceKind, pieces};
use crate::sentence::{Sentences, is_title_case};

/// How often each word stands in the project's source texts, and how it is capitalised there.
///
/// Make it of the texts as they are *and* of the texts they are compared with: then a name
/// changed throughout is still known by its old form, and its change is no spelling repair.
#[derive(Clone, Debug)]
pub struct Corpus {
    words: HashMap<Box<str>, Counts>,
}

/// A corpus that may be made when the first question is put: a `LazyLock<Corpus, _>`, or a
/// plain `&Corpus`.
pub type CorpusCell<'a> = dyn Deref<Target = Corpus> + Sync + 'a;

/// Occurrences of a word.
#[derive(Clone, Copy, Debug)]
struct Counts {
    all: usize,
    capitalised: usize,
    lower: usize,
}

impl Corpus {
    /// Counts the words of `texts`, each the text channel of a unit.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut corpus = Self {
            words: HashMap::new(),
        };
        for text in texts {
            corpus.add(text);
        }
        corpus
    }

    /// A corpus without texts.
    pub fn empty() -> Self {
        Self::of(std::iter::empty())
    }

    /// How often `word` stands in the texts, whatever its case.
    pub fn count(&self, word: &str) -> usize {
        self.counts(word).map_or(0, |counts| counts.all)
    }

    /// Says whether `word` is a name here: capitalised inside sentences, and more often than it
    /// is written in lower case.
    pub fn is_name(&self, word: &str) -> bool {
        self.counts(word)
            .is_some_and(|counts| counts.capitalised > counts.lower)
    }

    fn counts(&self, word: &str) -> Option<&Counts> {
        self.words.get(&*fold(word))
    }

    fn add(&mut self, text: &str) {
        let pieces = pieces(text, &[]);
        let is_title = is_title_case(&pieces);
        let mut sentences = Sentences::new(None);
        for piece in &pieces {
            let begins = sentences.begins_at(piece);
            if matches!(piece.kind, PieceKind::Word) {
                self.count_word(piece, begins || is_title);
            }
        }
    }

    fn count_word(&mut self, piece: &Piece<'_>, case_says_nothing: bool) {
        let word = fold(piece.base());
        let counts = match self.words.get_mut(&*word) {
            Some(counts) => counts,
            None => self.words.entry(word.into()).or_insert(Counts {
                all: 0,
                capitalised: 0,
                lower: 0,
            }),
        };
        counts.all += 1;
        if !piece.is_capitalised() {
            counts.lower += 1;
        } else if !case_says_nothing {
            counts.capitalised += 1;
        }
    }
}
