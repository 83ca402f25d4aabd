//! Sets of bytes, looked for in a text without asking after each byte whether to go on.

/// The bytes that are looked at together.
pub(crate) const CHUNK: usize = 64;

/// A set of bytes: what it says of each.
pub(crate) struct ByteSet([bool; 256]);

impl ByteSet {
    /// The controls of ASCII below the space.
    pub(crate) const CONTROLS: Self = {
        let mut set = Self([false; 256]);
        let mut controls = set.0.as_mut_slice().split_at_mut(0x20).0;
        while let [first, rest @ ..] = controls {
            *first = true;
            controls = rest;
        }
        set
    };

    /// No byte.
    pub(crate) const NONE: Self = Self([false; 256]);

    /// The set with `bytes`, too.
    pub(crate) const fn with(self, bytes: &[u8]) -> Self {
        self.but(bytes, true)
    }

    /// The set without `bytes`.
    pub(crate) const fn without(self, bytes: &[u8]) -> Self {
        self.but(bytes, false)
    }

    /// The bytes of both.
    pub(crate) const fn and(mut self, other: &Self) -> Self {
        let (mut own, mut others) = (self.0.as_mut_slice(), other.0.as_slice());
        while let ([first, rest @ ..], [of_other, rest_of_other @ ..]) = (own, others) {
            *first |= *of_other;
            (own, others) = (rest, rest_of_other);
        }
        self
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "it has a place for every byte; the compiler checks it, for sets are constants"
    )]
    const fn but(mut self, mut bytes: &[u8], are_in: bool) -> Self {
        while let [byte, rest @ ..] = bytes {
            self.0[*byte as usize] = are_in;
            bytes = rest;
        }
        self
    }

    /// Says whether `byte` is in it.
    pub(crate) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).copied().unwrap_or_default()
    }

    /// Says whether some of `bytes` are in it.
    pub(crate) fn has_any(&self, bytes: &[u8]) -> bool {
        // without an early end the processor looks at several bytes at once
        bytes.iter().fold(false, |any, byte| any | self.has(*byte))
    }

    /// Where the first of `bytes` is that is in it.
    pub(crate) fn first_in(&self, bytes: &[u8]) -> Option<usize> {
        let mut chunks = bytes.chunks(CHUNK).enumerate();
        let (number, chunk) = chunks.find(|(_, chunk)| self.has_any(chunk))?;
        let place = chunk.iter().position(|byte| self.has(*byte))?;
        number.checked_mul(CHUNK)?.checked_add(place)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SET: ByteSet = ByteSet::CONTROLS.with(b"<\xe2").without(b"\n");

    #[test]
    fn a_set_has_what_it_was_made_of() {
        for byte in 0..=u8::MAX {
            let is_in = matches!(byte, 0..=0x1f | b'<' | 0xe2) && byte != b'\n';
            assert_eq!(SET.has(byte), is_in, "{byte:#x}");
        }
    }

    proptest! {
        #[test]
        fn the_first_is_found_wherever_it_is(bytes in proptest::collection::vec(b'A'..=b'~', 0..200), at: proptest::sample::Index) {
            prop_assert_eq!(SET.first_in(&bytes), None);
            let at = at.index(bytes.len() + 1);
            let mut marked = bytes;
            marked.splice(at..at, *b"<<");
            prop_assert_eq!(SET.first_in(&marked), Some(at));
        }
    }
}
