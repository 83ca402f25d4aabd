//! Texts with other words in the place of single characters.

use std::borrow::Cow;

use crate::bytes;

/// ASCII characters, each with what stands in its place.
pub(crate) type Table<const N: usize> = [(u8, &'static str); N];

/// The text with what `table` has in the place of each character it knows.
pub(crate) fn replaced<'t, const N: usize>(text: Cow<'t, str>, table: &Table<N>) -> Cow<'t, str> {
    let Some(mut place) = first_known(text.as_bytes(), table) else {
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
        let written = all.find(|(of, _)| known.as_bytes() == [*of]);
        replaced.extend(written.map(|(_, written)| *written));
        rest = after;
        place = first_known(rest.as_bytes(), table).unwrap_or(rest.len());
    }
    Cow::Owned(replaced)
}

/// Where the first of `bytes` is that `table` knows.
fn first_known<const N: usize>(bytes: &[u8], table: &Table<N>) -> Option<usize> {
    let is_known = |byte| table.iter().any(|(of, _)| *of == byte);
    bytes::first(bytes, is_known)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_known_character_is_replaced(text in "([a-z&<é]|.){0,200}") {
            let replaced = replaced(Cow::Borrowed(&text), &[(b'&', "[and]"), (b'<', "[less]")]);
            prop_assert_eq!(replaced, text.replace('&', "[and]").replace('<', "[less]"));
        }
    }
}
