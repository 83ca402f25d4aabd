//! The words of a project's source texts.
//!
//! Most runs ask about few words: those are looked up in the texts that hold them. Once that has cost as much as
//! reading a part of all texts, every word is counted.

#![expect(
    clippy::disallowed_types,
    reason = "the maps are only asked for single words; their order is never seen"
)]

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Mutex, OnceLock, PoisonError};

use memchr::memmem::Finder;

use crate::fold::fold;
use crate::piece::{Piece, PieceKind, pieces};
use crate::sentence::{Sentences, is_title_case};

/// Every word is counted once looking up single ones has read this part of the texts.
const PATIENCE: usize = 4;

/// Looking for a word in so many bytes costs about as much as reading one.
const SEARCHED: usize = 64;

/// How often each word stands in the project's source texts, and how it is capitalised there.
///
/// Make it of the texts as they are *and* of the texts they are compared with: then a name
/// changed throughout is still known by its old form, and its change is no spelling repair.
#[derive(Debug)]
pub struct Corpus {
    texts: Vec<Text>,
    /// The length of all texts in bytes.
    length: usize,
    looked_up: Mutex<LookedUp>,
    every_word: OnceLock<HashMap<Box<str>, Counts>>,
}

#[derive(Debug)]
struct Text {
    written: Box<str>,
    /// The text without its case, where that is another one.
    folded: Option<Box<str>>,
}

/// The words that were asked about, and how many bytes of texts were read for them.
#[derive(Debug, Default)]
struct LookedUp {
    words: HashMap<Box<str>, Counts>,
    read: usize,
}

/// A corpus that may be made when the first question is put: a `LazyLock<Corpus, _>`, or a
/// plain `&Corpus`.
pub type CorpusCell<'a> = dyn Deref<Target = Corpus> + Sync + 'a;

/// Occurrences of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    all: usize,
    capitalised: usize,
    lower: usize,
}

impl Counts {
    fn add(&mut self, occurrence: Occurrence) {
        self.all += 1;
        match occurrence {
            Occurrence::Lower => self.lower += 1,
            Occurrence::Capitalised => self.capitalised += 1,
            Occurrence::Begins => {}
        }
    }
}

/// How a word is written where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Occurrence {
    Lower,
    /// With a capital inside a sentence.
    Capitalised,
    /// With a capital where that says nothing.
    Begins,
}

impl Text {
    fn of(written: &str) -> Self {
        let folded = match fold(written) {
            Cow::Borrowed(_) => None,
            Cow::Owned(folded) => Some(folded.into_boxed_str()),
        };
        Self {
            written: written.into(),
            folded,
        }
    }

    /// Says whether a word that folds to what `finder` looks for may stand in it.
    fn may_hold(&self, finder: &Finder<'_>) -> bool {
        let folded = self.folded.as_ref().unwrap_or(&self.written);
        finder.find(folded.as_bytes()).is_some()
    }

    /// Calls `found` with every word, folded.
    fn words(&self, mut found: impl FnMut(&str, Occurrence)) {
        let pieces = pieces(&self.written, &[]);
        let is_title = is_title_case(&pieces);
        let mut sentences = Sentences::new(None);
        for piece in &pieces {
            let begins = sentences.begins_at(piece) || is_title;
            if matches!(piece.kind, PieceKind::Word) {
                found(&fold(piece.base()), occurrence(piece, begins));
            }
        }
    }
}

fn occurrence(piece: &Piece<'_>, case_says_nothing: bool) -> Occurrence {
    match (piece.is_capitalised(), case_says_nothing) {
        (false, _) => Occurrence::Lower,
        (true, false) => Occurrence::Capitalised,
        (true, true) => Occurrence::Begins,
    }
}

impl Corpus {
    /// The words of `texts`, each the text channel of a unit.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let texts: Vec<Text> = texts.map(Text::of).collect();
        Self {
            length: texts.iter().map(|text| text.written.len()).sum(),
            texts,
            looked_up: Mutex::default(),
            every_word: OnceLock::new(),
        }
    }

    /// A corpus without texts.
    pub fn empty() -> Self {
        Self::of(std::iter::empty())
    }

    /// How often `word` stands in the texts, whatever its case.
    pub fn count(&self, word: &str) -> usize {
        self.counts(word).all
    }

    /// Says whether `word` is a name here: capitalised inside sentences, and more often than it
    /// is written in lower case.
    pub fn is_name(&self, word: &str) -> bool {
        let counts = self.counts(word);
        counts.capitalised > counts.lower
    }

    fn counts(&self, word: &str) -> Counts {
        let word = fold(word);
        if let Some(every_word) = self.every_word.get() {
            return every_word.get(&*word).copied().unwrap_or_default();
        }
        let mut looked_up = self
            .looked_up
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(&counts) = looked_up.words.get(&*word) {
            return counts;
        }
        if looked_up.read * PATIENCE > self.length {
            let every_word = self.every_word.get_or_init(|| self.count_every_word());
            return every_word.get(&*word).copied().unwrap_or_default();
        }
        let (counts, read) = self.look_up(&word);
        looked_up.read += read;
        looked_up.words.insert(word.into(), counts);
        counts
    }

    /// How often one folded word stands in the texts, and how many bytes of them were read to tell.
    fn look_up(&self, word: &str) -> (Counts, usize) {
        let finder = Finder::new(word);
        let mut counts = Counts::default();
        let mut read = self.length / SEARCHED;
        for text in self.texts.iter().filter(|text| text.may_hold(&finder)) {
            read += text.written.len();
            text.words(|found, occurrence| {
                if found == word {
                    counts.add(occurrence);
                }
            });
        }
        (counts, read)
    }

    fn count_every_word(&self) -> HashMap<Box<str>, Counts> {
        let mut every_word: HashMap<Box<str>, Counts> = HashMap::new();
        for text in &self.texts {
            text.words(|word, occurrence| {
                let counts = match every_word.get_mut(word) {
                    Some(counts) => counts,
                    None => every_word.entry(word.into()).or_default(),
                };
                counts.add(occurrence);
            });
        }
        every_word
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts() -> impl Strategy<Value = Vec<String>> {
        let word = prop::sample::select(vec![
            "Calder",
            "calder",
            "CALDER",
            "ferry",
            "Ferry",
            "Calder’s",
            "calder's",
            "Straße",
            "İzmir",
            "ΟΔΟΣ",
            "the",
            "The",
            "fer\u{ad}ry",
            "ferry-Calder",
            "12",
            "v1.2",
            "https://calder.example",
        ]);
        let mark = prop::sample::select(vec![" ", " ", " ", ". ", ": ", ", ", "", "\n"]);
        let text = prop::collection::vec((word, mark), 0..12).prop_map(|words| {
            let both = words.iter().flat_map(|&(word, mark)| [word, mark]);
            both.collect()
        });
        prop::collection::vec(text, 0..8)
    }

    proptest! {
        #[test]
        fn looking_up_and_counting_agree(texts in texts()) {
            let corpus = Corpus::of(texts.iter().map(String::as_str));
            let every_word = corpus.count_every_word();
            for word in ["calder", "ferry", "straße", "i\u{307}zmir", "οδος", "οδοσ", "the", "s", "cald", ""] {
                let counted = every_word.get(word).copied().unwrap_or_default();
                prop_assert_eq!(corpus.look_up(word).0, counted, "{}", word);
            }
        }
    }

    #[test]
    fn many_questions_count_every_word() {
        let text =
            "The night ferry to Calder Island was cancelled, and the council of Calder was told.";
        let corpus = Corpus::of([text; 50].into_iter());
        assert_eq!(corpus.count("Calder"), 100);
        assert!(corpus.every_word.get().is_none());
        for word in text.split(' ') {
            corpus.count(word);
        }
        assert!(corpus.every_word.get().is_some());
        assert_eq!(corpus.count("calder"), 100);
        assert!(corpus.is_name("Calder") && !corpus.is_name("ferry"));
    }
}
