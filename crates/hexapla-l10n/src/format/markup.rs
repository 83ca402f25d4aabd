//! Where in HTML markup a place in a text is.

/// Whether a place stands in running text or inside a tag, as far as the text before it tells.
///
/// A message may hold tags around its placeables and placeables inside its tags. Inside a tag no
/// isolation mark may stand, a value must not end the tag, and a pseudo-locale changes nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Markup {
    /// Running text.
    #[default]
    Text,
    /// Inside a tag, outside of quotation marks.
    Tag,
    /// Inside an attribute's value in a tag, quoted by this byte.
    Quoted(u8),
}

impl Markup {
    /// Where `text` ends that begins at `self`.
    pub(crate) fn after(self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let step = |place: Self, (index, byte): (usize, &u8)| {
            place.step(*byte, bytes.get(index + 1).copied())
        };
        bytes.iter().enumerate().fold(self, step)
    }

    /// The place after `byte`, before `next`. Every mark of HTML is ASCII, so bytes will do.
    ///
    /// A `<` begins a tag where HTML says so (a letter, `/`, `!` or `?` follows), and at the end of a
    /// text, where a placeable may bring the letter.
    pub(crate) fn step(self, byte: u8, next: Option<u8>) -> Self {
        let opens = |next: u8| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?');
        match (self, byte) {
            (Self::Text, b'<') if next.is_none_or(opens) => Self::Tag,
            (Self::Tag, b'>') => Self::Text,
            (Self::Tag, b'"' | b'\'') => Self::Quoted(byte),
            (Self::Quoted(quote), _) if byte == quote => Self::Tag,
            (place, _) => place,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_their_quotation_marks_are_followed() {
        let after = |text| Markup::Text.after(text);
        assert_eq!(after("a < b and c > d"), Markup::Text);
        assert_eq!(after("see <a href=\""), Markup::Quoted(b'"'));
        assert_eq!(after("see <a href='x' "), Markup::Tag);
        assert_eq!(after("see <a title=\"a > b\">this"), Markup::Text);
        assert_eq!(after("<"), Markup::Tag);
        assert_eq!(Markup::Quoted(b'"').after("\">more"), Markup::Text);
    }
}
