//! Content hashes of units.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

/// The version of segmentation and normaliser that fingerprints made today carry.
pub const NORMALISER_VERSION: u8 = 1;

/// The content hash of a unit: the first 64 bits of SHA-256 (FIPS 180-4) over its kind and its
/// three channels, written `1-7f1c09e2a4b1d0c3`, where `1` is the normaliser's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint {
    version: u8,
    hash: u64,
}

impl Fingerprint {
    /// The fingerprint of `parts`, each prefixed by its length in bytes.
    pub fn of(parts: &[&str]) -> Self {
        let length = parts.iter().map(|part| part.len() + 8).sum();
        let mut message = Vec::with_capacity(length);
        for part in parts {
            message.extend_from_slice(&(part.len() as u64).to_le_bytes());
            message.extend_from_slice(part.as_bytes());
        }
        let digest = Sha256::digest(&message);
        let hash = digest
            .iter()
            .take(8)
            .fold(0, |hash, &byte| (hash << 8) | u64::from(byte));
        Self {
            version: NORMALISER_VERSION,
            hash,
        }
    }

    /// The version of the normaliser it was made with.
    pub const fn version(self) -> u8 {
        self.version
    }

    /// The first four hexadecimal digits with the version, `1-7f1c`: what people type.
    pub fn short(self) -> String {
        format!("{}-{:04x}", self.version, self.hash >> 48)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:016x}", self.version, self.hash)
    }
}

/// The text is no fingerprint.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a fingerprint: {0:?}; one looks like 1-7f1c09e2a4b1d0c3")]
pub struct InvalidFingerprint(pub String);

impl FromStr for Fingerprint {
    type Err = InvalidFingerprint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let (version, digits) = text.split_at_checked(text.len().checked_sub(17)?)?;
            let digits = digits.strip_prefix('-')?;
            // no sign, no leading nought: one way to write a fingerprint
            if version.starts_with('+') || (version.starts_with('0') && version.len() > 1) {
                return None;
            }
            let version = version.parse().ok()?;
            let digits: &[u8; 16] = digits.as_bytes().try_into().ok()?;
            let mut hash = 0;
            for &byte in digits {
                let digit = match byte {
                    b'0'..=b'9' => byte - b'0',
                    b'a'..=b'f' => byte - b'a' + 10,
                    _ => return None,
                };
                hash = (hash << 4) | u64::from(digit);
            }
            Some(Self { version, hash })
        };
        parse().ok_or_else(|| InvalidFingerprint(text.to_owned()))
    }
}
