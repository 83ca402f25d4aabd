//! Texts with other words in the place of single characters.

use std::borrow::Cow;

use crate::bytes::ByteSet;

/// ASCII characters, each with what stands in its place.
pub(crate) struct Table<const N: usize> {
    /// The characters.
    pub(crate) known: ByteSet,
    /// The same with what stands in their places.
    pub(crate) written: [(u8, &'static str); N],
}

impl<const N: usize> Table<N> {
    pub(crate) const fn of(written: [(u8, &'static str); N]) -> Self {
        let mut known = ByteSet::NONE;
        let mut rest = written.as_slice();
        while let [(character, _), after @ ..] = rest {
            known = known.with(&[*character]);
            rest = after;
        }
        Self { known, written }
    }
}

/// The text with what `table` has in the place of each character it knows.
pub(crate) fn replaced<'t, const N: usize>(text: Cow<'t, str>, table: &Table<N>) -> Cow<'t, str> {
    let Some(mut place) = table.known.first_in(text.as_bytes()) else {
        return text;
    };
    let mut replaced = String::with_capacity(text.len().saturating_add(64));
    let mut rest = &*text;
    while let Some((plain, from)) = rest.split_at_checked(place) {
        replaced.push_str(plain);
        let Some((known, after)) = from.split_at_checked(1) else {
            break;
        };
        let mut all = table.written.iter();
        let written = all.find(|(of, _)| known.as_bytes() == [*of]);
        replaced.extend(written.map(|(_, written)| *written));
        rest = after;
        place = table.known.first_in(rest.as_bytes()).unwrap_or(rest.len());
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
            let table = Table::of([(b'&', "[and]"), (b'<', "[less]")]);
            let replaced = replaced(Cow::Borrowed(&text), &table);
            prop_assert_eq!(replaced, text.replace('&', "[and]").replace('<', "[less]"));
        }
    }
}
