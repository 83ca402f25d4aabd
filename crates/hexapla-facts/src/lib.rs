//! Numbers, dates, names and other protected tokens: read strictly in a source text, and found
//! again, leniently, in its translation.
//!
//! A source text has one meaning: [`read`] returns each [`Token`] with its value in one normal
//! form, so that "twelve" and "12" are the same number. What the words of a locale may mean is
//! data ([`Vocabulary`]); which capitalised words are names, the project's own texts say
//! ([`Corpus`]).
//!
//! ```
//! use hexapla_facts::{Corpus, TokenKind, Vocabulary, read};
//!
//! let english = Vocabulary::shipped(&"en".parse()?).expect("English is shipped");
//! let text = "At least twelve people were killed in Oskrel on 9 March 2031.";
//! let tokens = read(text, &[], english, &&Corpus::empty());
//! let facts: Vec<_> = tokens.iter().map(|token| (token.kind, token.value.as_str())).collect();
//! assert_eq!(
//!     facts,
//!     [
//!         (TokenKind::Quantifier, "at least"),
//!         (TokenKind::Number, "12"),
//!         (TokenKind::Name, "oskrel"),
//!         (TokenKind::Date, "2031-03-09"),
//!     ]
//! );
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```
//!
//! A translation may mean more: `1.234` is a thousand and more, or one and a bit. [`mentions`]
//! returns every number that a place may mean in a [`Language`]; a [`Comparison`] finds the facts
//! of a source among them and returns what is left as [`Difference`]s. A number is called changed
//! only when both sides have one left and the two look like a [`Slip`].
//!
//! ```
//! use hexapla_facts::{Comparison, Passage};
//!
//! let comparison = Comparison::new(&"en".parse()?, &"ko".parse()?);
//! let source = Passage::plain("Some 20.4 million people fled in 2016.");
//! let right = Passage::plain("2016년에 약 2040만 명이 피난했다.");
//! let wrong = Passage::plain("2016년에 약 204만 명이 피난했다.");
//! assert!(comparison.compare(source, right).is_empty());
//! let differences = comparison.compare(source, wrong);
//! assert!(differences[0].kind.is_changed());
//! assert_eq!(differences[0].target.as_ref().map(|said| said.value.to_string()).as_deref(), Some("2040000"));
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod compare;
mod corpus;
mod decimal;
mod english;
mod fold;
mod language;
mod lenient;
mod piece;
mod prose;
mod quotation;
mod read;
mod sentence;
mod syntax;
mod tabled;
mod tables;
mod token;
mod variant;
mod vocabulary;
mod word_list;

pub use compare::{
    Amount, Comparison, Difference, DifferenceKind, Passage, Said, Slip, Stale, Stated, compare,
};
pub use corpus::{Corpus, CorpusCell};
pub use decimal::Decimal;
pub use fold::fold;
pub use language::Language;
pub use lenient::{Mention, Sense, mentions};
pub use piece::{Piece, PieceKind, pieces};
pub use prose::{Gap, Joint, ProseWord, prose_words};
pub use read::{read, read_pieces};
pub use syntax::{Stretch, Syntax};
pub use tabled::read_by_tables;
pub use token::{Token, TokenKind};
pub use variant::may_be_respelt;
pub use vocabulary::{Additions, Vocabulary};
