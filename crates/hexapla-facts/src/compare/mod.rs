//! The comparison of a source with its translation.
//!
//! The source is read strictly, the translation leniently; a fact is found when one of the
//! translation's readings can mean it. Only what is left on both sides can be a changed number.
//!
//! ```text
//! source ──► demand ──┐
//!                     ├──► matching ──► leftovers ──► pairing ──► differences
//! target ──► reading ─┘                (explained ones go)   (slip, measure)
//! ```

mod amounts;
mod calendar;
mod clock;
mod context;
mod date;
mod decades;
mod demand;
mod difference;
mod fractions;
mod hole;
mod leftover;
mod lone;
mod matching;
mod measure;
mod numbering;
mod order;
mod pairing;
mod sides;
mod signs;
mod slip;
mod stale;
mod twice;
mod unsure;
mod vague;
mod value;
mod weekday;
mod worded;
mod written;

#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::ops::Range;

use hexapla_content::{Locale, is_figure};

use crate::language::Habit;
use crate::lenient::Reading;
use crate::{Corpus, Language, Token, TokenKind, Vocabulary, piece, read};

pub use amounts::Amount;
pub use difference::{Difference, DifferenceKind, Said, Slip};
pub use stale::Stale;

use demand::demands;
use leftover::leftovers;
use matching::Matching;
use sides::Sides;
use stale::Version;
use unsure::Doubts;

/// A text to compare, with what in it is no prose.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a> {
    /// The text channel of a unit.
    pub text: &'a str,
    /// Byte ranges in which nothing is read, in order: code spans.
    pub protected: &'a [Range<usize>],
}

impl<'a> Passage<'a> {
    /// A text without code.
    pub const fn plain(text: &'a str) -> Self {
        Self {
            text,
            protected: &[],
        }
    }
}

/// A source text as [`Comparison::read`] understood it, for all comparisons from its locale.
#[derive(Clone, Debug)]
pub struct Stated {
    /// Its strict tokens.
    tokens: Vec<Token>,
    /// Whether it has a figure, or states a number all the same.
    has_number: bool,
    /// Its lenient reading, made when first asked for.
    reading: OnceCell<Reading>,
    /// Its names, likewise.
    names: OnceCell<Vec<Token>>,
    /// The names of those whose words it quotes, likewise.
    speakers: OnceCell<Vec<Range<usize>>>,
}

/// Compares the facts of texts in one language with those of their translations into another.
///
/// Make one for a pair of locales and use it for all their texts: the tables are read once.
#[derive(Clone, Debug)]
pub struct Comparison {
    source: &'static Language,
    /// Reads the source strictly, where its language has a shipped vocabulary.
    vocabulary: Option<&'static Vocabulary>,
    target: &'static Language,
}

impl Comparison {
    /// Prepares to compare texts in the locale `source` with translations into `target`.
    pub fn new(source: &Locale, target: &Locale) -> Self {
        Self {
            source: Language::of(source),
            vocabulary: Vocabulary::shipped(source),
            target: Language::of(target),
        }
    }

    /// The language of the translations.
    pub const fn target(&self) -> &'static Language {
        self.target
    }

    /// The facts that `source` and its translation `target` do not share, by their place in the
    /// source, those the translation added last.
    ///
    /// Where the translation's language has no reviewed table, nothing is called changed.
    pub fn compare(&self, source: Passage<'_>, target: Passage<'_>) -> Vec<Difference> {
        self.compare_stated(source, &self.read(source), target)
    }

    /// Reads a source once for all its translations.
    pub fn read(&self, source: Passage<'_>) -> Stated {
        let tokens = self.tokens(source);
        Stated {
            has_number: tokens.iter().any(states_number) || has_figures(source.text),
            tokens,
            reading: OnceCell::new(),
            names: OnceCell::new(),
            speakers: OnceCell::new(),
        }
    }

    /// Like [`Self::compare`], with what [`Self::read`] made of the source.
    pub fn compare_stated(
        &self,
        source: Passage<'_>,
        stated: &Stated,
        target: Passage<'_>,
    ) -> Vec<Difference> {
        let counts_decades = self.target.habits().has(Habit::DecadesCounted)
            && decades::may_tell(source.text, self.source);
        if !stated.has_number && !has_figures(target.text) && !counts_decades {
            return Vec::new();
        }
        let said = self.said(source, stated);
        let demands = demands(source.text, said, &stated.tokens, self.target);
        let reading = Reading::of(target.text, target.protected, self.target);
        let matching = Matching::of(&demands, said, &reading);
        let sides = Sides {
            source: source.text,
            demands: &demands,
            said,
            spoken: self.source,
            reading: &reading,
            language: self.target,
            matching: &matching,
        };
        let mut differences = pairing::differences(sides, leftovers(sides));
        differences.extend(weekday::difference(&demands, said, &reading));
        let doubts = Doubts {
            demands: &demands,
            said,
            reading: &reading,
        };
        doubts.doubt(&mut differences);
        differences.extend(signs::differences(&demands, &matching, &reading));
        differences.extend(clock::differences(sides));
        if counts_decades {
            differences.extend(decades::untold(self.source, said, &reading));
        }
        if !self.target.is_reviewed() {
            // nobody knows its words for percent and currencies
            let is_unknown = |kind| {
                use DifferenceKind::{CurrencyLost, PercentLost};
                matches!(kind, PercentLost | CurrencyLost)
            };
            differences.retain(|difference| !is_unknown(difference.kind));
            for difference in &mut differences {
                if difference.kind.is_changed() {
                    difference.kind = DifferenceKind::Doubtful;
                }
            }
        }
        differences.sort_by_key(|difference| {
            let start =
                |said: &Option<Said>| said.as_ref().map_or(usize::MAX, |said| said.span.start);
            (
                start(&difference.source),
                start(&difference.target),
                difference.kind,
            )
        });
        differences
    }

    /// The facts that the source no longer states as in `baseline`, from which the translation was
    /// made, and that `target` still states as they were; both with what [`Self::read`] made of them.
    pub fn stale(
        &self,
        baseline: (Passage<'_>, &Stated),
        source: (Passage<'_>, &Stated),
        target: Passage<'_>,
    ) -> Vec<Stale> {
        let is = self.said(source.0, source.1);
        let [before, after] = [baseline, source].map(|(passage, stated)| Version {
            text: passage.text,
            demands: {
                let said = self.said(passage, stated);
                demands(passage.text, said, &stated.tokens, self.target)
            },
        });
        stale::stale(&before, &after, || {
            let reading = Reading::of(target.text, target.protected, self.target);
            (Matching::of(&after.demands, is, &reading), reading)
        })
    }

    /// The names of a source text, where its language has a shipped vocabulary.
    pub fn names<'s>(&self, source: Passage<'_>, stated: &'s Stated) -> &'s [Token] {
        let read = || {
            let Some(vocabulary) = self.vocabulary else {
                return Vec::new();
            };
            let corpus = Corpus::empty();
            let mut tokens = read::read(source.text, source.protected, vocabulary, &&corpus);
            tokens.retain(|token| token.kind == TokenKind::Name);
            tokens
        };
        stated.names.get_or_init(read)
    }

    /// The bytes of the names of those whose words a source quotes, where nothing but one name says who it was.
    pub fn speakers<'s>(&self, source: Passage<'_>, stated: &'s Stated) -> &'s [Range<usize>] {
        let read = || {
            let Some(vocabulary) = self.vocabulary else {
                return Vec::new();
            };
            let corpus = Corpus::empty();
            let tokens = read::read(source.text, source.protected, vocabulary, &&corpus);
            read::speakers(source.text, &tokens)
        };
        stated.speakers.get_or_init(read)
    }

    /// The bytes in which a source tells a day by its distance and nobody is quoted: "today", "next Tuesday".
    pub fn relative_days(&self, source: Passage<'_>) -> Vec<Range<usize>> {
        let Some(vocabulary) = self.vocabulary else {
            return Vec::new();
        };
        let corpus = Corpus::empty();
        let tokens = read::read(source.text, source.protected, vocabulary, &&corpus);
        read::relative_days(&tokens)
    }

    /// The words of the source's language, where they are shipped.
    pub const fn vocabulary(&self) -> Option<&'static Vocabulary> {
        self.vocabulary
    }

    /// The lenient reading of a source.
    fn said<'s>(&self, source: Passage<'_>, stated: &'s Stated) -> &'s Reading {
        let read = || Reading::of(source.text, source.protected, self.source);
        stated.reading.get_or_init(read)
    }

    /// The strict tokens of the source.
    fn tokens(&self, source: Passage<'_>) -> Vec<Token> {
        let Some(vocabulary) = self.vocabulary else {
            return Vec::new();
        };
        let pieces = piece::pieces(source.text, source.protected);
        read::read_facts(&pieces, vocabulary, &&Corpus::empty())
    }
}

/// Compares one text with its translation; see [`Comparison`] for many.
///
/// ```
/// use hexapla_facts::{DifferenceKind, compare};
///
/// let (english, spanish) = ("en".parse()?, "es".parse()?);
/// let source = "The bridge cost £2.8bn.";
/// assert_eq!(compare(source, &english, "El puente costó 2800 millones de libras.", &spanish), []);
///
/// let wrong = compare(source, &english, "El puente costó 2800 billones de libras.", &spanish);
/// let DifferenceKind::Changed(_) = wrong[0].kind else { panic!("a thousand times too much") };
/// let said = wrong[0].target.as_ref().expect("it stands in the translation");
/// assert_eq!(said.value.to_string(), "2800000000000000");
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
pub fn compare(
    source: &str,
    source_locale: &Locale,
    target: &str,
    target_locale: &Locale,
) -> Vec<Difference> {
    let comparison = Comparison::new(source_locale, target_locale);
    comparison.compare(Passage::plain(source), Passage::plain(target))
}

fn has_figures(text: &str) -> bool {
    text.chars().any(is_figure)
}

/// Says whether a token of a text without figures states a number all the same.
const fn states_number(token: &Token) -> bool {
    !matches!(token.kind, TokenKind::Code)
}
