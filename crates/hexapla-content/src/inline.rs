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
    /// An HTML or JSX tag, attributes, an expression or a shortcode inside the text, as written in `target`.
    Markup,
    /// A placeable of a message, as `target` writes it: `{ $count }`. [`PLACEABLE`] stands for it.
    Placeable,
    /// The head of a choice between variants of a message: `{ $count ->`. [`PLACEABLE`] stands for it.
    Select,
    /// The key of a variant: `[one]`, `*[other]`. A `|` between the variants stands for it.
    Variant,
    /// The end of a choice: `}`. A `|` and [`PLACEABLE`] stand for it.
    SelectEnd,
}

/// What stands for a placeable, or for the head or the end of a choice, in the text of a message: U+FFFC OBJECT
/// REPLACEMENT CHARACTER.
pub const PLACEABLE: char = '\u{fffc}';

impl InlineKind {
    /// Says whether it is a placeable of a message or a part of one, which stands in the text as a
    /// sign of its own.
    pub const fn is_placeable(self) -> bool {
        matches!(
            self,
            Self::Placeable | Self::Select | Self::Variant | Self::SelectEnd
        )
    }

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
            Self::Placeable => "placeable",
            Self::Select => "select",
            Self::Variant => "variant",
            Self::SelectEnd => "select-end",
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
    /// A destination, a label, a tag as written, a placeable or a part of a choice; empty for the
    /// other kinds.
    pub target: Box<str>,
}

impl Inline {
    /// Says whether its `target` is part of what a person reads: a tag, a placeable, but no
    /// destination, which stands in its tag.
    pub(crate) fn is_written(&self) -> bool {
        self.kind == InlineKind::Markup || self.kind.is_placeable()
    }

    /// Says whether it is an expression or a shortcode, in whose place the site shows a text: markup that is neither a tag
    /// nor the attributes of the piece before it, such as `{:target="_blank"}`.
    pub fn is_expression(&self) -> bool {
        self.kind == InlineKind::Markup && !self.target.starts_with('<') && !self.is_attributes()
    }

    fn is_attributes(&self) -> bool {
        let Some(list) = self.target.strip_prefix('{') else {
            return false;
        };
        let list = list.trim_start();
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ':');
        let after = list.trim_start_matches(is_name);
        let has_value = after
            .strip_prefix('=')
            .is_some_and(|value| !value.starts_with(['=', '>']));
        list.starts_with(['.', '#', ':']) || (has_value && after.len() < list.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_and_tags_are_no_expressions() {
        let is_expression = |target: &str| {
            let inline = Inline {
                kind: InlineKind::Markup,
                text: 0..0,
                span: Span::new(0, 0),
                target: target.into(),
            };
            inline.is_expression()
        };
        for target in [
            "{{< ref >}}",
            "{% link a.md %}",
            "{version}",
            "{a == b}",
            "{a=>b}",
            "{{ site.url }}",
        ] {
            assert!(is_expression(target), "{target}");
        }
        for target in [
            "<br>",
            "{:target=\"_blank\"}",
            "{.wide}",
            "{ .wide target=\"_blank\" }",
            "{#pier}",
            "{width=50% .wide}",
        ] {
            assert!(!is_expression(target), "{target}");
        }
    }
}
