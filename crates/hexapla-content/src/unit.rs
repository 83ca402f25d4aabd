//! Units: the smallest passages translated as one.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use hexapla_diagnostics::Span;
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

use crate::{Fingerprint, Inline, InlineKind, UnitId, count_words};

/// What a unit is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnitKind {
    /// A translatable front-matter field, by its dotted key.
    Field(Box<str>),
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A paragraph of a list item's own text.
    ListItem,
    /// A table row, head included; cells are joined by ` | `.
    TableRow,
    /// A paragraph of a block quotation.
    Quotation,
    /// An image that stands alone: its alternative text and title.
    Image,
    /// A paragraph of a footnote.
    Footnote,
    /// A code block, atomic.
    Code,
    /// Raw HTML, JSX or a shortcode without prose, atomic and opaque.
    Markup,
    /// The value of a message or a term of a catalogue, or an attribute of one, by its id:
    /// `nav-search`, `nav-search.title`, `-brand`.
    Message(Box<str>),
}

impl UnitKind {
    /// Reads what [`UnitKind`]'s `Display` wrote.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "heading" => Self::Heading,
            "paragraph" => Self::Paragraph,
            "list-item" => Self::ListItem,
            "table-row" => Self::TableRow,
            "quotation" => Self::Quotation,
            "image" => Self::Image,
            "footnote" => Self::Footnote,
            "code" => Self::Code,
            "markup" => Self::Markup,
            _ => match name.strip_prefix("message:") {
                Some(id) => Self::Message(id.into()),
                None => Self::Field(name.strip_prefix("field:")?.into()),
            },
        })
    }

    /// Says whether nobody translates words in it: code and opaque markup.
    pub const fn is_atomic(&self) -> bool {
        matches!(self, Self::Code | Self::Markup)
    }

    /// The id of a message, a term or an attribute of one.
    pub const fn message(&self) -> Option<&str> {
        match self {
            Self::Message(id) => Some(id),
            _ => None,
        }
    }
}

impl UnitKind {
    /// The kind's name, as `Display` writes it and [`UnitKind::from_name`] reads it.
    pub fn name(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Field(key) => return Cow::Owned(format!("field:{key}")),
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list-item",
            Self::TableRow => "table-row",
            Self::Quotation => "quotation",
            Self::Image => "image",
            Self::Footnote => "footnote",
            Self::Code => "code",
            Self::Markup => "markup",
            Self::Message(id) => return Cow::Owned(format!("message:{id}")),
        })
    }
}

impl fmt::Display for UnitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

/// The smallest passage translated as one, with its three channels: text, markup and links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name in its edition.
    pub id: UnitId,
    /// What it is.
    pub kind: UnitKind,
    /// The block half of the markup channel: `h2`, `ul>ol`, `quote>ul`; empty for a plain paragraph.
    pub context: Box<str>,
    /// An explicit identity: a heading's `{#id}` or a comment `<!-- id: x -->` before the unit.
    pub pin: Option<Box<str>>,
    /// The index of the heading it stands under, among the edition's units.
    pub section: Option<usize>,
    /// Its bytes in the file.
    pub span: Span,
    /// The text channel: inline text, white space collapsed, entities decoded, NFC. In a message,
    /// signs stand for its placeables ([`Unit::shown`]).
    pub text: String,
    /// The inline pieces, in order of their beginning; a piece that holds another comes first.
    pub inlines: Vec<Inline>,
    /// The link definitions (`[ref]: url`) its reference links need; empty for most.
    pub definitions: Box<str>,
    /// The content hash of kind and channels.
    pub fingerprint: Fingerprint,
}

impl Unit {
    /// A unit of `text` alone, as tests and front-matter fields need it; `text` is normalised.
    pub fn plain(id: UnitId, kind: UnitKind, text: &str) -> Self {
        let unit = Self {
            id,
            kind,
            context: "".into(),
            pin: None,
            section: None,
            span: Span::new(0, text.len()),
            text: normalise(text).into_owned(),
            inlines: Vec::new(),
            definitions: "".into(),
            fingerprint: Fingerprint::of(&[""; 0]),
        };
        unit.fingerprinted()
    }

    /// The same message as it would be under the id `id`.
    #[must_use]
    pub fn renamed(&self, id: &str) -> Self {
        let renamed = Self {
            id: UnitId::Message(id.to_owned()),
            kind: UnitKind::Message(id.into()),
            ..self.clone()
        };
        renamed.fingerprinted()
    }

    /// The unit with its fingerprint computed from kind and channels.
    #[must_use]
    pub fn fingerprinted(self) -> Self {
        let name = self.kind.name();
        let fingerprint = if self.inlines.is_empty() {
            Fingerprint::of(&[&*name, &self.text, &self.context, ""])
        } else {
            let mut channels = String::with_capacity(self.context.len() + 48 * self.inlines.len());
            self.write_markup(&mut channels);
            let end = channels.len();
            self.write_links(&mut channels);
            let (markup, links) = channels.split_at(end);
            Fingerprint::of(&[&*name, &self.text, markup, links])
        };
        Self {
            fingerprint,
            ..self
        }
    }

    /// The markup channel: the context, then every inline piece with the bytes of the text it
    /// covers. Destinations are not in it.
    pub fn markup(&self) -> String {
        let mut markup = String::with_capacity(self.context.len() + 24 * self.inlines.len());
        self.write_markup(&mut markup);
        markup
    }

    fn write_markup(&self, markup: &mut String) {
        markup.push_str(&self.context);
        for inline in &self.inlines {
            let Inline {
                kind, text, target, ..
            } = inline;
            markup.push('\n');
            markup.push_str(kind.name());
            push_number(markup, '@', text.start);
            push_number(markup, '-', text.end);
            let says_more = matches!(kind, InlineKind::Markup | InlineKind::FootnoteReference);
            if says_more || kind.is_placeable() {
                markup.push(' ');
                markup.push_str(target);
            }
        }
    }

    /// The links channel: every destination and image path, a line each.
    pub fn links(&self) -> String {
        let mut links = String::new();
        self.write_links(&mut links);
        links
    }

    fn write_links(&self, links: &mut String) {
        for inline in &self.inlines {
            if matches!(inline.kind, InlineKind::Link | InlineKind::Image) {
                links.push_str(&inline.target);
                links.push('\n');
            }
        }
    }

    /// The text as a person reads it: where a message has placeables and tags, they are written out, and so are the tags that
    /// raw markup names.
    pub fn shown(&self) -> Cow<'_, str> {
        let is_written_out = self.kind.message().is_some() || self.kind == UnitKind::Markup;
        if !is_written_out || self.inlines.is_empty() {
            return Cow::Borrowed(&self.text);
        }
        let mut shown = String::with_capacity(2 * self.text.len());
        let mut done = 0;
        for inline in self.inlines.iter().filter(|inline| inline.is_written()) {
            let between = self.text.get(done..inline.text.start);
            shown.push_str(between.unwrap_or_default());
            shown.push_str(&inline.target);
            done = inline.text.end;
        }
        shown.push_str(self.text.get(done..).unwrap_or_default());
        Cow::Owned(shown)
    }

    /// The bytes of its text that stand in spans of code, in order. Of a unit that is code itself there are none.
    ///
    /// ```
    /// use hexapla_content::{Inline, InlineKind, Unit, UnitId, UnitKind};
    /// use hexapla_diagnostics::Span;
    ///
    /// let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "Run tides now.");
    /// unit.inlines = vec![Inline {
    ///     kind: InlineKind::Code,
    ///     text: 4..9,
    ///     span: Span::new(4, 11),
    ///     target: "".into(),
    /// }];
    /// assert!(unit.code_texts().eq(["tides"]));
    /// assert!(unit.is_code_at(4) && !unit.is_code_at(9));
    /// ```
    pub fn code_spans(&self) -> impl Iterator<Item = Range<usize>> {
        let code = self.inlines.iter();
        let code = code.filter(|inline| inline.kind == InlineKind::Code);
        code.map(|inline| inline.text.clone())
    }

    /// What stands in its spans of code, in order.
    pub fn code_texts(&self) -> impl Iterator<Item = &str> {
        self.code_spans().filter_map(|span| self.text.get(span))
    }

    /// Says whether the byte `at` of its text stands in a span of code.
    pub fn is_code_at(&self, at: usize) -> bool {
        self.code_spans().any(|span| span.contains(&at))
    }

    /// The words of its text (UAX #29, each CJK character one).
    pub fn words(&self) -> usize {
        count_words(&self.text)
    }

    /// Those of `units` that stand at `places`, in the order of these; a place behind the last has none.
    pub fn at<'u, 'p>(
        units: &'u [Self],
        places: impl IntoIterator<Item = &'p usize>,
    ) -> impl Iterator<Item = &'u Self> {
        places.into_iter().filter_map(|&at| units.get(at))
    }

    /// The words of each of `units`, in order.
    pub fn words_of_each(units: &[Self]) -> Vec<usize> {
        units.iter().map(Self::words).collect()
    }
}

/// Adds `mark` and `number` in decimal digits, without the cost of formatting machinery: this runs for
/// every inline piece of every text.
fn push_number(text: &mut String, mark: char, number: usize) {
    text.push(mark);
    let mut scale = 1;
    while number / scale >= 10 {
        scale *= 10;
    }
    while scale > 0 {
        let digit = u32::try_from(number / scale % 10).unwrap_or_default();
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
        scale /= 10;
    }
}

/// The text channel's normal form: NFC, every run of white space (no-break spaces included) one
/// space, none at either end.
///
/// ```
/// assert_eq!(hexapla_content::normalise(" 12\u{a0}000\n people "), "12 000 people");
/// ```
pub fn normalise(text: &str) -> Cow<'_, str> {
    let composed = composed(text);
    if is_collapsed(&composed) {
        return composed;
    }
    let mut result = String::with_capacity(composed.len());
    for word in composed.split_whitespace() {
        if !result.is_empty() {
            result.push(' ');
        }
        result.push_str(word);
    }
    Cow::Owned(result)
}

/// `text` in Unicode's normal form C (UAX #15).
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Says whether every run of white space in `text` is already one plain space between words.
fn is_collapsed(text: &str) -> bool {
    let mut after_space = true;
    for c in text.chars() {
        if c == ' ' {
            if after_space {
                return false;
            }
            after_space = true;
        } else if c.is_whitespace() {
            return false;
        } else {
            after_space = false;
        }
    }
    text.is_empty() || !after_space
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_stable() {
        let unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "Hello");
        // Changing this figure makes every ledger of the world unreadable: see NORMALISER_VERSION.
        assert_eq!(unit.fingerprint.to_string(), "1-4e84acae1f61a41d");
    }

    #[test]
    fn kinds_read_back() {
        for kind in [
            UnitKind::Field("title".into()),
            UnitKind::ListItem,
            UnitKind::Markup,
            UnitKind::Message("nav-search.title".into()),
        ] {
            assert_eq!(UnitKind::from_name(&kind.to_string()), Some(kind));
        }
    }
}
