//! Bytes that are looked for among many.

/// The bytes that are looked at together.
pub(crate) const CHUNK: usize = 64;

/// Says whether `is_it` says yes to some of `bytes`.
pub(crate) fn has_any(bytes: &[u8], is_it: impl Fn(u8) -> bool) -> bool {
    // without an early end the compiler looks at many bytes at once
    bytes.iter().fold(false, |has, byte| has | is_it(*byte))
}

/// Where the first of `bytes` is to which `is_it` says yes.
pub(crate) fn first(bytes: &[u8], is_it: impl Fn(u8) -> bool + Copy) -> Option<usize> {
    let mut chunks = bytes.chunks(CHUNK).enumerate();
    let (number, chunk) = chunks.find(|(_, chunk)| has_any(chunk, is_it))?;
    let place = chunk.iter().position(|byte| is_it(*byte))?;
    number.checked_mul(CHUNK)?.checked_add(place)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_first_is_found_wherever_it_is(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let is_it = |byte: u8| byte == b'<';
            let first_of_all = bytes.iter().position(|byte| is_it(*byte));
            prop_assert_eq!(first(&bytes, is_it), first_of_all);
            prop_assert_eq!(has_any(&bytes, is_it), first_of_all.is_some());
        }
    }
}
