//! Pieces inside a unit's text.

use std::ops::Range;

use hexapla_diagnostics::Span;

/// What an inline piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum InlineKind {
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck through.
    Strike,
    /// A code span; its content is protected.
    Code,
    /// A link; `target` is its destination.
    Link,
    /// An image; its text is the alternative text, `target` its path.
    Image,
    /// A footnote's mark; `target` is the footnote's label.
    FootnoteReference,
    /// A hard line break.
    HardBreak,
    /// An HTML or JSX tag, an expression or a shortcode inside the text, as written in `target`.
    Markup,
}

impl InlineKind {
    /// The kind's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Emphasis => "emphasis",
            Self::Strong => "strong",
            Self::Strike => "strike",
            Self::Code => "code",
            Self::Link => "link",
            Self::Image => "image",
            Self::FootnoteReference => "footnote-reference",
            Self::HardBreak => "hard-break",
            Self::Markup => "markup",
        }
    }
}

/// An inline piece of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// The bytes of the unit's text channel it covers.
    pub text: Range<usize>,
    /// Its bytes in the file.
    pub span: Span,
    /// A destination, a label or a tag as written; empty for the other kinds.
    pub target: Box<str>,
}
