//! What stands on a page: blocks, and the passages in them.

use crate::{Impact, Inline, Locale};

/// A passage as the public reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// Its text.
    pub text: String,
    /// The pieces in it, by the bytes of `text`.
    pub inlines: Vec<Inline>,
    /// The language it is written in, when it is not the page's.
    pub language: Option<Locale>,
    /// What readers are told about it.
    pub mark: Option<Mark>,
}

/// What readers are told about a passage that does not match its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// The source has changed since it was translated.
    Outdated(Impact),
    /// Nobody recorded from which text it was made.
    Unverified,
    /// The source no longer says it.
    Orphaned,
    /// It is shown in the language of the source, for its translation says something else or there is none.
    Source,
}

impl Passage {
    /// A text without pieces, in the language of its page.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            inlines: Vec::new(),
            language: None,
            mark: None,
        }
    }
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading of level 1 to 6.
    Heading {
        /// Its level.
        level: u8,
        /// What links may point to.
        anchor: Option<String>,
        /// Its text.
        passage: Passage,
    },
    /// A paragraph.
    Paragraph(Passage),
    /// A list; with the number of its first item when it is numbered.
    List {
        /// The first number.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A block quotation.
    Quote(Vec<Block>),
    /// A table.
    Table {
        /// The head's cells; empty when it has none.
        head: Vec<Passage>,
        /// The cells of each row.
        rows: Vec<Vec<Passage>>,
    },
    /// Code or preformatted text.
    Code(String),
    /// A picture that stands alone: its first inline piece is the image.
    Image(Passage),
    /// A footnote.
    Footnote {
        /// Its label, as references name it.
        label: String,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A thematic break.
    Rule,
}
