//! Sets of bytes, asked for every byte of a text.

/// A set of bytes.
pub(crate) struct ByteSet([bool; 256]);

impl ByteSet {
    /// No byte.
    pub(crate) const EMPTY: Self = Self([false; 256]);

    /// The set with these bytes, too.
    #[expect(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "sets are constants: what went wrong would not compile"
    )]
    pub(crate) const fn and(&self, bytes: &[u8]) -> Self {
        let mut set = self.0;
        let mut place = 0;
        while place < bytes.len() {
            set[bytes[place] as usize] = true;
            place += 1;
        }
        Self(set)
    }

    /// Says whether `byte` is in the set.
    pub(crate) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|is_in| *is_in)
    }
}
