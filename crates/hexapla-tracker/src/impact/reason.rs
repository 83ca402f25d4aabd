//! Why a change has its impact, as data.

use std::ops::Range;

use hexapla_content::Impact;
use hexapla_facts::{Token, TokenKind};

/// What kind of difference was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReasonKind {
    /// A protected token came, went or became another one.
    Fact(TokenKind),
    /// A word gave way to its opposite, or to one that is easily taken for it.
    Antonym,
    /// Words that changed places with others.
    Exchange,
    /// Other words.
    Wording,
    /// The source locale has no word lists, so a lexical change could not be judged further.
    NoVocabulary,
    /// A misspelt word was repaired.
    Spelling,
    /// A doubled word was removed.
    DoubledWord,
    /// The same number, date or sum, or the same words, written in another way.
    Format,
    /// Capitals only.
    Case,
    /// Punctuation, quotation marks, hyphens, apostrophes, spaces.
    Typography,
    /// A destination.
    Link,
    /// Emphasis, code marks, nesting or heading level.
    Markup,
    /// A variable, a placeable, a variant or a tag of a message.
    Interface,
    /// The id of a message.
    Id,
    /// A figure or code of the source as it is, which the translation has already though its row is of before.
    SaidAlready,
}

impl ReasonKind {
    /// The kind's name in reports; a token's kind for facts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fact(kind) => kind.name(),
            Self::Antonym => "antonym",
            Self::Exchange => "exchange",
            Self::Wording => "wording",
            Self::NoVocabulary => "no-vocabulary",
            Self::Spelling => "spelling",
            Self::DoubledWord => "doubled-word",
            Self::Format => "format",
            Self::Case => "case",
            Self::Typography => "typography",
            Self::Link => "link",
            Self::Markup => "markup",
            Self::Interface => "interface",
            Self::Id => "id",
            Self::SaidAlready => "said-already",
        }
    }

    /// The impact that a reason of this kind has by itself.
    pub const fn impact(self) -> Impact {
        match self {
            Self::Fact(_) | Self::Antonym | Self::Exchange => Impact::Factual,
            Self::Wording | Self::NoVocabulary => Impact::Wording,
            Self::Spelling
            | Self::DoubledWord
            | Self::Format
            | Self::Case
            | Self::Typography
            | Self::SaidAlready => Impact::Cosmetic,
            Self::Link => Impact::Link,
            Self::Markup => Impact::Markup,
            Self::Interface | Self::Id => Impact::Interface,
        }
    }
}

/// One difference between two texts: `number: 27 → 31`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What kind of difference.
    pub kind: ReasonKind,
    /// What the old text says, as written; nothing where something was added.
    pub old: Option<String>,
    /// What the new text says, as written; nothing where something was removed.
    pub new: Option<String>,
    /// Its bytes in the old text channel (of the joined texts).
    pub old_span: Option<Range<usize>>,
    /// Its bytes in the new text channel (of the joined texts).
    pub new_span: Option<Range<usize>>,
}

impl Reason {
    /// A reason about no particular bytes of the texts.
    pub(super) fn general(kind: ReasonKind) -> Self {
        Self {
            kind,
            old: None,
            new: None,
            old_span: None,
            new_span: None,
        }
    }

    /// A reason that names its values without places.
    pub(super) fn values(kind: ReasonKind, old: Option<&str>, new: Option<&str>) -> Self {
        Self {
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            ..Self::general(kind)
        }
    }

    /// A reason about `old` of `old_text` and `new` of `new_text`; empty spans say nothing.
    pub(super) fn at(
        kind: ReasonKind,
        (old_text, old): (&str, Option<Range<usize>>),
        (new_text, new): (&str, Option<Range<usize>>),
    ) -> Self {
        let (old, new) = (old.filter(|s| !s.is_empty()), new.filter(|s| !s.is_empty()));
        let slice = |text: &str, span: &Option<Range<usize>>| {
            span.as_ref()
                .and_then(|span| text.get(span.clone()))
                .map(str::to_owned)
        };
        Self {
            kind,
            old: slice(old_text, &old),
            new: slice(new_text, &new),
            old_span: old,
            new_span: new,
        }
    }

    /// A reason about two tokens of one kind, or one.
    pub(super) fn fact(
        old_text: &str,
        old: Option<&Token>,
        new_text: &str,
        new: Option<&Token>,
    ) -> Option<Self> {
        let kind = ReasonKind::Fact(new.or(old)?.kind);
        let span = |token: Option<&Token>| token.map(|token| token.span.clone());
        Some(Self::at(kind, (old_text, span(old)), (new_text, span(new))))
    }
}
