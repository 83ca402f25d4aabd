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
    pub fn of(parts: &[impl AsRef<str>]) -> Self {
        let digest = digest_of(parts);
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

/// The SHA-256 of the parts, each behind its length. A short message is hashed in one go.
fn digest_of(parts: &[impl AsRef<str>]) -> [u8; 32] {
    const SHORT: usize = 512;
    let mut message = [0; SHORT];
    let mut rest = message.as_mut_slice();
    for part in parts.iter().map(AsRef::as_ref) {
        let length = (part.len() as u64).to_le_bytes();
        for bytes in [&length, part.as_bytes()] {
            let Some((place, after)) = std::mem::take(&mut rest).split_at_mut_checked(bytes.len())
            else {
                return digest_of_long(parts);
            };
            place.copy_from_slice(bytes);
            rest = after;
        }
    }
    let length = SHORT - rest.len();
    Sha256::digest(message.get(..length).unwrap_or_default()).into()
}

fn digest_of_long(parts: &[impl AsRef<str>]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts.iter().map(AsRef::as_ref) {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().into()
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [0; 16];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(self.hash.to_be_bytes()) {
            pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 0xf)]);
        }
        let digits = str::from_utf8(&digits).expect("digits are ASCII");
        write!(f, "{}-{digits}", self.version)
    }
}

/// The hexadecimal digit of a value below 16.
const fn digit(value: u8) -> u8 {
    match value {
        0..=9 => b'0' + value,
        _ => b'a' + value - 10,
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
            let (version, digits) = text.as_bytes().split_last_chunk::<16>()?;
            let version = version.strip_suffix(b"-")?;
            // no sign, no leading nought: one way to write a fingerprint
            if matches!(version, [] | [b'0', _, ..]) {
                return None;
            }
            let version = version.iter().try_fold(0_u8, |version, &byte| {
                let digit = byte.is_ascii_digit().then(|| byte - b'0')?;
                version.checked_mul(10)?.checked_add(digit)
            })?;
            let hash = digits.iter().try_fold(0_u64, |hash, &byte| {
                let digit = match byte {
                    b'0'..=b'9' => byte - b'0',
                    b'a'..=b'f' => byte - b'a' + 10,
                    _ => return None,
                };
                Some((hash << 4) | u64::from(digit))
            })?;
            Some(Self { version, hash })
        };
        parse().ok_or_else(|| InvalidFingerprint(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_messages_are_hashed_alike() {
        for length in [0, 1, 400, 480, 487, 488, 489, 600, 5000] {
            let text = "x".repeat(length);
            let parts = ["paragraph", &text, "", "l\n"];
            assert_eq!(digest_of(&parts), digest_of_long(&parts), "{length}");
        }
    }
}
