//! What can be wrong with an entry.

use hexapla_diagnostics::Span;

/// A syntax error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// What is wrong.
    pub(crate) kind: Kind,
    /// The byte at which it was noticed.
    pub(crate) at: usize,
}

/// What is wrong. The names of the kinds are those of fluent.js (`fluent-syntax/src/errors.ts`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A line begins neither an entry nor a comment.
    NoEntry,
    /// Another character should stand here.
    Token(char),
    /// The line should end here.
    LineEnd,
    /// A character of this range should stand here.
    Range(&'static str),
    /// A message has neither a value nor attributes; the span is its name.
    EmptyMessage(Span),
    /// A term has no value; the span is its name.
    EmptyTerm(Span),
    /// A function's name is not in capitals.
    Callee,
    /// The name of an argument is no plain name.
    ArgumentName,
    /// No variant is the default.
    NoDefault,
    /// There is no variant at all.
    NoVariants,
    /// An attribute or a variant has no value.
    NoValue,
    /// The text ends where a variant's key should stand.
    NoKey,
    /// A named argument is no literal.
    NoLiteral,
    /// Two variants are the default.
    TwoDefaults,
    /// A message selects.
    MessageSelector,
    /// A term selects.
    TermSelector,
    /// A message's attribute selects.
    MessageAttributeSelector,
    /// A term's attribute is shown.
    TermAttributePlaceable,
    /// A string literal has no end.
    UnterminatedString,
    /// A positional argument stands after a named one.
    PositionalAfterNamed,
    /// An argument is named twice.
    ArgumentTwice,
    /// There is no such escape.
    UnknownEscape,
    /// An escape has too few hexadecimal digits; it begins at this byte.
    UnicodeEscape(usize),
    /// A brace is closed that was never opened.
    ClosingBrace,
    /// A placeable holds no expression.
    NoExpression,
    /// A placeable selects.
    PlaceableSelector,
    /// Two arguments with no comma between them: fluent-rs reads them.
    MissingComma,
    /// A named argument that is a name, these bytes, and should be a string: fluent-rs reads it.
    UnquotedArgument(Span),
    /// An escaped opening brace in a string: fluent-rs reads it.
    EscapedBrace,
    /// More braces and brackets are open than are read.
    Depth,
}

impl Kind {
    /// The kind's number in fluent.js, `E0028` for what only we refuse.
    pub(crate) const fn number(self) -> &'static str {
        match self {
            Self::NoEntry => "E0002",
            Self::Token(_) | Self::LineEnd | Self::MissingComma => "E0003",
            Self::Range(_) => "E0004",
            Self::EmptyMessage(_) => "E0005",
            Self::EmptyTerm(_) => "E0006",
            Self::Callee => "E0008",
            Self::ArgumentName => "E0009",
            Self::NoDefault => "E0010",
            Self::NoVariants => "E0011",
            Self::NoValue => "E0012",
            Self::NoKey => "E0013",
            Self::NoLiteral | Self::UnquotedArgument(_) => "E0014",
            Self::TwoDefaults => "E0015",
            Self::MessageSelector => "E0016",
            Self::TermSelector => "E0017",
            Self::MessageAttributeSelector => "E0018",
            Self::TermAttributePlaceable => "E0019",
            Self::UnterminatedString => "E0020",
            Self::PositionalAfterNamed => "E0021",
            Self::ArgumentTwice => "E0022",
            Self::UnknownEscape | Self::EscapedBrace => "E0025",
            Self::UnicodeEscape(_) => "E0026",
            Self::ClosingBrace => "E0027",
            Self::NoExpression | Self::Depth => "E0028",
            Self::PlaceableSelector => "E0029",
        }
    }

    /// Says whether fluent-rs reads what is refused here.
    pub(crate) const fn is_read_elsewhere(self) -> bool {
        matches!(
            self,
            Self::MissingComma | Self::UnquotedArgument(_) | Self::EscapedBrace
        )
    }
}
