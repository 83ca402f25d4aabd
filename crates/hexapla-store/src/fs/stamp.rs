//! What tells that a file or a folder is what it was, without reading it.

use std::fmt;
use std::fs::Metadata;
use std::str::FromStr;

use crate::Digest;

/// What tells that a file or a folder is what it was: two stamps are the same only when nobody changed it in between.
///
/// It is made of the times the system keeps, the last change of what it knows of a file (`st_ctime`) among them, which
/// no program can set. A system that keeps none tells nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// Nothing stands there.
    Absent,
    /// A file or a folder.
    Known(Mark),
    /// It cannot be told: a link, or a system that keeps no times that are fine enough.
    Untold,
}

/// The mark of a file or a folder, and when it was changed last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    mark: u64,
    /// Nanoseconds since 1970, by the clock of the file system.
    changed: i64,
}

impl Stamp {
    /// The stamp of a file or folder the system says this about.
    #[cfg(unix)]
    pub(crate) fn of(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;

        let kind = metadata.file_type();
        // whole seconds: the file system keeps no finer times, and a second is long
        if !(kind.is_file() || kind.is_dir()) || metadata.ctime_nsec() == 0 {
            return Self::Untold;
        }
        let times = [
            metadata.ctime(),
            metadata.ctime_nsec(),
            metadata.mtime(),
            metadata.mtime_nsec(),
        ];
        let numbers = [
            metadata.dev(),
            metadata.ino(),
            metadata.size(),
            u64::from(metadata.mode()),
        ];
        let times = times.map(i64::cast_unsigned);
        let mark = times.into_iter().chain(numbers).fold(0, mixed);
        let seconds = metadata.ctime().saturating_mul(1_000_000_000);
        Self::Known(Mark {
            mark,
            changed: seconds.saturating_add(metadata.ctime_nsec()),
        })
    }

    /// The stamp of a file or folder the system says this about.
    #[cfg(not(unix))]
    pub(crate) const fn of(_: &Metadata) -> Self {
        Self::Untold
    }

    /// The stamp of what holds `bytes` and has no times.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        Self::Known(Mark {
            mark: Digest::of(bytes).beginning(),
            changed: 0,
        })
    }

    /// When it was changed last, in nanoseconds since 1970.
    pub(crate) const fn changed(self) -> Option<i64> {
        match self {
            Self::Known(mark) => Some(mark.changed),
            Self::Absent | Self::Untold => None,
        }
    }
}

/// `mark` with one number more in it (the finaliser of `SplitMix64`; Steele, Lea and Flood, 2014).
#[cfg(unix)]
const fn mixed(mark: u64, number: u64) -> u64 {
    let mixed = (mark ^ number).wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// A stamp as it is kept: `-` for nothing, 16 hexadecimal digits for a file or a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kept {
    Absent,
    Known(u64),
}

impl Kept {
    /// What is kept of `stamp`; `None` where it tells nothing.
    pub(crate) const fn of(stamp: Stamp) -> Option<Self> {
        match stamp {
            Stamp::Absent => Some(Self::Absent),
            Stamp::Known(mark) => Some(Self::Known(mark.mark)),
            Stamp::Untold => None,
        }
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("-"),
            Self::Known(mark) => write!(f, "{mark:016x}"),
        }
    }
}

impl FromStr for Kept {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "-" {
            return Ok(Self::Absent);
        }
        u64::from_str_radix(text, 16).map(Self::Known)
    }
}
