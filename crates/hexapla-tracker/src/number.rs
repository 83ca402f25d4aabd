//! Numbers for words: what is equal has the same.

/// The FNV-1a hash of some letters (Fowler, Noll and Vo 1991). Two words with one number, about
/// one in ten thousand millions, would count as a shared word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number(pub(crate) u64);

impl Number {
    pub(crate) const START: Self = Self(0xcbf2_9ce4_8422_2325);

    pub(crate) const fn with(self, code: u32) -> Self {
        Self((self.0 ^ code as u64).wrapping_mul(0x0100_0000_01b3))
    }

    pub(crate) fn with_char(self, c: char) -> Self {
        self.with(u32::from(c))
    }

    /// With a letter in whatever case.
    pub(crate) fn with_small(self, c: char) -> Self {
        if c.is_ascii() {
            return self.with_char(c.to_ascii_lowercase());
        }
        c.to_lowercase().fold(self, Self::with_char)
    }

    pub(crate) fn of(text: &str) -> Self {
        let bytes = text.bytes();
        bytes.fold(Self::START, |number, byte| number.with(u32::from(byte)))
    }
}
