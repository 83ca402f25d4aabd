//! Texts rich in what matters to some sink.

use proptest::prelude::*;

/// Controls, direction marks, markup, commands, and every notation of this crate itself.
pub(crate) fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        "[<U+0-9A-F>\u{1b}\u{9b}\u{7f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200e}\r\n\t␊␉]{1,6}",
        "[&<>\"'`;#\\[\\]:,%@ 0-9a-f]{1,6}",
        Just("<U+202E>".to_owned()),
        Just("&lt;script&gt;".to_owned()),
        Just("::error::".to_owned()),
        Just("##[group]".to_owned()),
        Just("%0A%25%3A".to_owned()),
        Just("قُتل 12".to_owned()),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// The first of the bytes that `character` is in UTF-8.
pub(crate) fn first_byte(character: char) -> u8 {
    let mut bytes = String::from(character).into_bytes();
    bytes.swap_remove(0)
}
