//! How a camera was held: the one entry of EXIF that a picture cannot be shown without (Exif 3.0, 4.6.5.1.6).

use super::parts::Parts;

/// The tag of the entry.
const TAG: u16 = 0x0112;
/// The type of its value, a number of two bytes.
const SHORT: u16 = 3;

/// One of the seven ways to hold a camera that is not the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Orientation(u16);

impl Orientation {
    /// What the first directory of `tiff`, the content of an EXIF block, says; `None` for the usual way, and for what
    /// cannot be read.
    pub(super) fn read(tiff: &[u8]) -> Option<Self> {
        let is_low_first = tiff.starts_with(b"II*\0");
        if !is_low_first && !tiff.starts_with(b"MM\0*") {
            return None;
        }
        let two = |parts: &mut Parts<'_>| {
            if is_low_first {
                parts.low_first_2()
            } else {
                parts.high_first_2()
            }
        };
        let four = |parts: &mut Parts<'_>| {
            if is_low_first {
                parts.low_first_4()
            } else {
                parts.high_first_4()
            }
        };
        let mut head = Parts::of(tiff.get(4..)?);
        let start = usize::try_from(four(&mut head)?).ok()?;
        let mut entries = Parts::of(tiff.get(start..)?);
        for _ in 0..two(&mut entries)? {
            let mut entry = Parts::of(entries.take(12)?);
            let (tag, kind, count) = (two(&mut entry)?, two(&mut entry)?, four(&mut entry)?);
            if (tag, kind, count) == (TAG, SHORT, 1) {
                let value = two(&mut entry)?;
                return (2..=8).contains(&value).then_some(Self(value));
            }
        }
        None
    }

    /// An EXIF block that says this and nothing else.
    pub(super) fn tiff(self) -> Vec<u8> {
        let mut tiff = b"MM\0*\0\0\0\x08\0\x01".to_vec();
        tiff.extend(TAG.to_be_bytes());
        tiff.extend(SHORT.to_be_bytes());
        tiff.extend([0, 0, 0, 1]);
        tiff.extend(self.0.to_be_bytes());
        // the rest of the entry's value, and no further directory
        tiff.extend([0; 6]);
        tiff
    }

    /// Width and height as they are shown, of a picture stored as `size`.
    pub(super) const fn shown(self, size: (u32, u32)) -> (u32, u32) {
        // from 5 on the camera lay on its side
        if self.0 >= 5 { (size.1, size.0) } else { size }
    }
}

/// Width and height as they are shown.
pub(super) fn shown(orientation: Option<Orientation>, size: (u32, u32)) -> (u32, u32) {
    orientation.map_or(size, |orientation| orientation.shown(size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for value in 2..=8 {
            let orientation = Orientation(value);
            assert_eq!(Orientation::read(&orientation.tiff()), Some(orientation));
        }
        assert_eq!(Orientation::read(&Orientation(1).tiff()), None);
        assert_eq!(Orientation::read(&Orientation(9).tiff()), None);
        assert_eq!(Orientation(6).shown((40, 30)), (30, 40));
        assert_eq!(Orientation(3).shown((40, 30)), (40, 30));
    }

    #[test]
    fn it_is_found_among_other_entries_with_the_lower_byte_first() {
        let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
        tiff.extend(b"\x0f\x01\x02\0\x06\0\0\0\x26\0\0\0");
        tiff.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
        assert_eq!(Orientation::read(&tiff), Some(Orientation(6)));
        assert_eq!(Orientation::read(tiff.get(..30).unwrap()), None);
        assert_eq!(Orientation::read(b"MM\0*\xff\xff\xff\xff"), None);
    }
}
