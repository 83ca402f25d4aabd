//! Text to a tree: the parser of Fluent's syntax 1.0.
//!
//! It makes the tree of `fluent-syntax` out of [`Piece`]s, so that every identifier, text, literal and
//! comment knows its bytes. It reads what the specification's grammar reads and cuts junk where
//! fluent.js cuts it; it goes on after an error, so that an entry's other errors are told too; and it
//! opens no more than [`LIMITS.depth`](crate::LIMITS) braces and brackets at once, so no text can
//! exhaust the stack.

#![deny(clippy::indexing_slicing, clippy::string_slice)]

mod comment;
mod cursor;
mod entry;
mod expression;
mod fault;
mod literal;
mod pattern;
mod recover;

pub(crate) use fault::{Fault, Kind};

use fluent_syntax::ast::{Entry, Pattern};
use hexapla_diagnostics::Span;

use crate::Piece;

/// The most errors of one entry that are told; behind so many, nobody reads on.
const MOST_FAULTS: usize = 16;

/// A syntax error was noted and the parser does not know where it stands: the entry is junk, and
/// [`recover`] looks for the entry's other errors.
#[derive(Clone, Copy, Debug)]
struct Lost;

/// What a step of the parser returns.
type Step<T> = Result<T, Lost>;

/// What a file was read as.
#[derive(Clone, Debug)]
pub(crate) struct Parsed<'s> {
    /// The entries, in file order.
    pub(crate) entries: Vec<Entry<Piece<'s>>>,
    /// The errors, entry by entry; the first error of each junk entry stands where fluent.js puts it.
    pub(crate) faults: Vec<Fault>,
    /// Where entries begin that fluent-rs takes for a part of the junk before them.
    pub(crate) rescued: Vec<usize>,
    /// Patterns whose indentation fluent-rs reads otherwise, from their first to their last byte.
    pub(crate) uneven: Vec<Span>,
}

/// Reads a whole file.
pub(crate) fn parse(text: &str) -> Parsed<'_> {
    Parser::new(text).file()
}

/// Reads `text` as a pattern at its own margin: every line belongs to it, and none is dedented.
///
/// Returns the errors, in the order of the text, when there are any.
pub(crate) fn parse_pattern(text: &str) -> Result<Pattern<Piece<'_>>, Vec<Fault>> {
    Parser::new(text).whole_pattern()
}

/// The state of reading.
#[derive(Debug)]
struct Parser<'s> {
    text: &'s str,
    /// The byte to read next.
    at: usize,
    /// The braces that are open.
    braces: usize,
    /// The brackets of calls that are open.
    brackets: usize,
    /// The braces that were open when the parser got lost, if it did.
    open_when_lost: Option<usize>,
    /// The errors of the entry being read.
    faults: Vec<Fault>,
    /// The errors of the attributes behind the entry that has just been read.
    broken: Vec<Fault>,
    /// The patterns of the entry being read that fluent-rs indents otherwise.
    uneven: Vec<Span>,
}

impl<'s> Parser<'s> {
    const fn new(text: &'s str) -> Self {
        Self {
            text,
            at: 0,
            braces: 0,
            brackets: 0,
            open_when_lost: None,
            faults: Vec::new(),
            broken: Vec::new(),
            uneven: Vec::new(),
        }
    }

    /// Notes an error after which reading can go on.
    fn note(&mut self, kind: Kind, at: usize) {
        self.faults.push(Fault { kind, at });
    }

    /// Notes an error after which it cannot.
    fn lost<T>(&mut self, kind: Kind) -> Step<T> {
        self.note(kind, self.at);
        self.open_when_lost = Some(self.braces);
        Err(Lost)
    }
}
