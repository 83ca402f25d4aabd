//! Reading a file from its beginning, part by part.

/// What of a file has not been read yet. Every reader returns `None` where the file ends too early.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts<'f>(&'f [u8]);

impl<'f> Parts<'f> {
    pub(super) const fn of(file: &'f [u8]) -> Self {
        Self(file)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The next `count` bytes.
    pub(super) fn take(&mut self, count: usize) -> Option<&'f [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.array().map(|[byte]| byte)
    }

    /// Two bytes, the higher first.
    pub(super) fn high_first_2(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    /// Four bytes, the highest first.
    pub(super) fn high_first_4(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    /// Two bytes, the lower first.
    pub(super) fn low_first_2(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    /// Three bytes, the lowest first.
    pub(super) fn low_first_3(&mut self) -> Option<u32> {
        self.array()
            .map(|[low, middle, high]| u32::from_le_bytes([low, middle, high, 0]))
    }

    /// Four bytes, the lowest first.
    pub(super) fn low_first_4(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }
}
