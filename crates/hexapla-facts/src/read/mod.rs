//! The strict reading of a source text.

mod attribution;
mod date;
mod identifier;
mod mark;
mod name;
mod number;
mod quantity;
mod quotation;
mod time;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use crate::piece::{Piece, PieceKind, pieces};
use crate::sentence::{Sentences, is_title_case};
use crate::vocabulary::Class;
use crate::{CorpusCell, Token, TokenKind, Vocabulary, fold};

/// Reads the protected tokens of `text` in order of their beginning; `protected` are the byte
/// ranges of code spans, in order.
///
/// The corpus is only asked where a capital alone does not tell whether a word is a name.
pub fn read(
    text: &str,
    protected: &[Range<usize>],
    vocabulary: &Vocabulary,
    corpus: &CorpusCell<'_>,
) -> Vec<Token> {
    read_pieces(&pieces(text, protected), vocabulary, corpus)
}

/// Reads the protected tokens of a text that has been cut into `pieces`.
pub fn read_pieces(
    pieces: &[Piece<'_>],
    vocabulary: &Vocabulary,
    corpus: &CorpusCell<'_>,
) -> Vec<Token> {
    let mut reader = Reader::new(pieces, vocabulary, corpus);
    reader.facts();
    reader.marks();
    reader.names();
    reader.quotations_and_attributions();
    let mut tokens = reader.tokens;
    tokens.sort_by_key(|token| (token.span.start, token.kind));
    tokens
}

pub(crate) use attribution::speakers;
pub(crate) use date::relative_days;

/// Reads the numbers, dates, times, money, identifiers and code only.
pub(crate) fn read_facts(
    pieces: &[Piece<'_>],
    vocabulary: &Vocabulary,
    corpus: &CorpusCell<'_>,
) -> Vec<Token> {
    let mut reader = Reader::new(pieces, vocabulary, corpus);
    reader.facts();
    reader.tokens
}

/// A piece with what it may mean.
struct Word<'t> {
    piece: Piece<'t>,
    folded: Cow<'t, str>,
    classes: &'static [Class],
    /// It begins a sentence, a quotation or a cell.
    begins: bool,
    /// The kind of the token of the fact pass that holds it.
    taken: Option<TokenKind>,
}

/// A text being read: its words, and the tokens found so far.
struct Reader<'t, 'v> {
    words: Vec<Word<'t>>,
    is_title: bool,
    vocabulary: &'v Vocabulary,
    corpus: &'v CorpusCell<'v>,
    tokens: Vec<Token>,
}

/// What one step of reading found: a token's kind and value, and the words it covers.
struct Found {
    kind: TokenKind,
    value: String,
    words: Range<usize>,
}

impl<'t, 'v> Reader<'t, 'v> {
    fn new(pieces: &[Piece<'t>], vocabulary: &'v Vocabulary, corpus: &'v CorpusCell<'v>) -> Self {
        let is_title = is_title_case(pieces);
        let mut sentences = Sentences::new(Some(vocabulary));
        let words = pieces.iter().map(|piece| {
            let begins = sentences.begins_at(piece);
            let is_word = piece.kind == PieceKind::Word;
            let folded = if is_word {
                fold(piece.text)
            } else {
                Cow::Borrowed(piece.text)
            };
            let classes = if is_word {
                vocabulary.classes(&folded)
            } else {
                &[]
            };
            Word {
                piece: *piece,
                folded,
                classes,
                begins,
                taken: None,
            }
        });
        Self {
            words: words.collect(),
            is_title,
            vocabulary,
            corpus,
            tokens: Vec::new(),
        }
    }

    /// Finds numbers, dates, times, money, identifiers and code: at each word the most telling
    /// reading first.
    fn facts(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            let found = self.fact(at);
            at += 1;
            for found in found {
                at = at.max(found.words.end);
                self.take(found);
            }
        }
    }

    fn fact(&self, at: usize) -> Vec<Found> {
        if !self.may_begin_fact(at) {
            return Vec::new();
        }
        if self.kind(at) == Some(PieceKind::Code) {
            let value = self.words[at].piece.text.to_owned();
            return vec![Found {
                kind: TokenKind::Code,
                value,
                words: at..at + 1,
            }];
        }
        let found = self.dates(at);
        if !found.is_empty() {
            return found;
        }
        self.time(at)
            .or_else(|| self.identifier(at))
            .or_else(|| self.quantity(at))
            .into_iter()
            .collect()
    }

    /// A cheap bound: plain words of no class begin no fact.
    fn may_begin_fact(&self, at: usize) -> bool {
        let word = &self.words[at];
        match word.piece.kind {
            PieceKind::Word => {
                !word.classes.is_empty()
                    || matches!(
                        &*word.folded,
                        "noon" | "midnight" | "aged" | "age" | "ages" | "us" | "hk" | "nz" | "au"
                    )
            }
            _ => true,
        }
    }

    fn take(&mut self, found: Found) {
        for word in &mut self.words[found.words.clone()] {
            word.taken = Some(found.kind);
        }
        self.push(found);
    }

    fn push(&mut self, found: Found) {
        let Found { kind, value, words } = found;
        let (Some(first), Some(last)) =
            (self.words.get(words.start), self.words.get(words.end - 1))
        else {
            return;
        };
        let span = first.piece.start..last.piece.end();
        self.tokens.push(Token { kind, value, span });
    }

    fn word(&self, at: usize) -> Option<&Word<'t>> {
        self.words.get(at)
    }

    fn kind(&self, at: usize) -> Option<PieceKind> {
        self.word(at).map(|word| word.piece.kind)
    }

    /// The folded word at `at`, or nothing.
    fn folded(&self, at: usize) -> &str {
        self.word(at).map_or("", |word| &word.folded)
    }

    fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        matches!(self.kind(at), Some(PieceKind::Mark(mark)) if marks.contains(&mark))
    }

    /// The first class of the word at `at` that `choose` wants.
    fn class<T>(&self, at: usize, choose: impl Fn(Class) -> Option<T>) -> Option<T> {
        self.word(at)?.classes.iter().copied().find_map(choose)
    }

    fn has_class(&self, at: usize, class: Class) -> bool {
        self.word(at)
            .is_some_and(|word| word.classes.contains(&class))
    }

    /// The class that `choose` wants of the word or the phrase at `at`, with the place after it.
    fn class_or_phrase<T>(
        &self,
        at: usize,
        choose: impl Fn(Class) -> Option<T>,
    ) -> Option<(T, usize)> {
        let phrase = self
            .phrases(at)
            .find_map(|(class, end)| choose(class).map(|chosen| (chosen, end)));
        phrase.or_else(|| self.class(at, choose).map(|chosen| (chosen, at + 1)))
    }

    /// The phrases that stand at `at`, longest first, each with the place after it.
    fn phrases(&self, at: usize) -> impl Iterator<Item = (Class, usize)> {
        let opens = self.has_class(at, Class::Opens);
        let first = if opens { self.folded(at) } else { "" };
        let phrases = opens
            .then(|| self.vocabulary.phrases(first))
            .into_iter()
            .flatten();
        phrases.filter_map(move |(rest, class)| {
            let mut words = rest.iter().zip(at + 1..);
            words
                .all(|(&word, place)| self.folded(place) == word)
                .then_some((class, at + 1 + rest.len()))
        })
    }

    /// Says whether a dash stands at `at`, as between the ends of a range.
    fn is_dash(&self, at: usize) -> bool {
        self.is_mark(at, &['-', '–', '—', '‑', '‐'])
    }
}
