//! Texts with other words in the place of single characters.

use std::borrow::Cow;

use crate::byte_set::ByteSet;

/// ASCII characters, each with what stands in its place.
pub(crate) struct Table {
    known: ByteSet,
    written: &'static [(u8, &'static str)],
}

impl Table {
    pub(crate) const fn new(known: ByteSet, written: &'static [(u8, &'static str)]) -> Self {
        Self { known, written }
    }

    /// The characters, each with what stands in its place.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (char, &'static str)> {
        let written = self.written.iter();
        written.map(|(byte, written)| (char::from(*byte), *written))
    }
}

/// The text with what `table` has in the place of each character it knows.
pub(crate) fn replaced<'t>(text: Cow<'t, str>, table: &Table) -> Cow<'t, str> {
    let next = |rest: &str| rest.bytes().position(|byte| table.known.has(byte));
    let Some(mut place) = next(&text) else {
        return text;
    };
    let mut replaced = String::with_capacity(text.len().saturating_add(64));
    let mut rest = &*text;
    while let Some((plain, from)) = rest.split_at_checked(place) {
        replaced.push_str(plain);
        let Some((known, after)) = from.split_at_checked(1) else {
            break;
        };
        let mut all = table.iter();
        let written = all.find(|(character, _)| known.starts_with(*character));
        replaced.extend(written.map(|(_, written)| written));
        rest = after;
        place = next(rest).unwrap_or(rest.len());
    }
    Cow::Owned(replaced)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_known_character_is_replaced(text in "([a-z&<é]|.){0,200}") {
            let table = Table::new(ByteSet::EMPTY.and(b"&<"), &[(b'&', "[and]"), (b'<', "[less]")]);
            let replaced = replaced(Cow::Borrowed(&text), &table);
            prop_assert_eq!(replaced, text.replace('&', "[and]").replace('<', "[less]"));
        }
    }
}
