//! Numbers, dates, names and other protected tokens of a source text, read strictly.
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
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod compare;
mod corpus;
mod decimal;
mod english;
mod fold;
mod language;
mod lenient;
mod piece;
mod read;
mod sentence;
mod tables;
mod token;
mod vocabulary;
mod word_list;

pub use compare::{Comparison, Difference, DifferenceKind, Passage, Said, Slip, compare};
pub use corpus::{Corpus, CorpusCell};
pub use decimal::Decimal;
pub use fold::fold;
pub use language::Language;
pub use lenient::{Mention, Sense, mentions};
pub use piece::{Piece, PieceKind, pieces};
pub use read::{read, read_pieces};
pub use token::{Token, TokenKind};
pub use vocabulary::{Additions, Vocabulary};
