//! What could be base64 (RFC 4648), in either alphabet, read.
//!
//! Any word of eight letters could be. Nothing says where in a run an encoded text begins, since `/` and letters before
//! it look the same; so a run is read from each of its first four characters.

/// The shortest run, in characters: six bytes.
const RUN: usize = 8;
/// The shortest text in it, in bytes.
const TEXT: usize = 6;
/// The shortest line that goes on in the next one (MIME has 76, PEM 64).
const LINE: usize = 60;

/// Calls `take` with each text that a run of `text` holds if it is base64, read from each of its first four characters.
pub(super) fn texts(text: &str, mut take: impl FnMut(&str)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut digits = Vec::new();
    let mut decoded = Vec::new();
    while at < bytes.len() {
        digits.clear();
        at += collect(bytes.get(at..).unwrap_or_default(), &mut digits);
        if digits.len() >= RUN {
            for first in 0..4 {
                decode(digits.get(first..).unwrap_or_default(), &mut decoded);
                for text in readable(&decoded) {
                    take(text);
                }
            }
        }
        // whatever ended the run
        at += 1;
    }
}

/// The texts in `bytes`: what was no base64 gives bytes that are none, but for a few.
fn readable(bytes: &[u8]) -> impl Iterator<Item = &str> {
    let chunks = bytes.utf8_chunks().map(|chunk| chunk.valid());
    let texts =
        chunks.flat_map(|chunk| chunk.split(|c: char| c.is_control() && !c.is_whitespace()));
    texts.filter(|text| text.len() >= TEXT)
}

/// Reads the run at the beginning of `bytes` into `digits`, lines joined; its length in bytes.
fn collect(bytes: &[u8], digits: &mut Vec<u8>) -> usize {
    let mut at = 0;
    let mut line = 0;
    loop {
        while let Some(digit) = bytes.get(at).and_then(|byte| digit(*byte)) {
            digits.push(digit);
            at += 1;
            line += 1;
        }
        let ending = match bytes.get(at..) {
            Some([b'\r', b'\n', ..]) => 2,
            Some([b'\n', ..]) => 1,
            _ => 0,
        };
        if ending == 0 || line < LINE {
            return at;
        }
        at += ending;
        line = 0;
    }
}

const fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

fn decode(digits: &[u8], decoded: &mut Vec<u8>) {
    decoded.clear();
    for four in digits.chunks(4) {
        let bits = four
            .iter()
            .fold(0_u32, |bits, digit| bits << 6 | u32::from(*digit));
        let missing = 4 - four.len();
        let bytes = (bits << (6 * missing)).to_be_bytes();
        let whole = 3_usize.saturating_sub(missing);
        decoded.extend(bytes.iter().skip(1).take(whole));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        texts(text, |text| all.push(text.to_owned()));
        all
    }

    #[test]
    fn base64_is_read_wherever_it_begins() {
        for text in [
            "data:text/plain;base64,bGluZXMtY3V0IMOpdMOp",
            "x/bGluZXMtY3V0IMOpdMOp=",
            "-_/bGluZXMtY3V0IMOpdMOp",
            "\"bGluZXMtY3V0IMOpdMOp\"",
        ] {
            let read = all(text);
            assert!(
                read.iter().any(|read| read.ends_with("lines-cut été")),
                "{text}: {read:?}"
            );
        }
        assert_eq!(all("short words are none"), Vec::<String>::new());
    }

    #[test]
    fn lines_of_a_long_text_are_joined() {
        let line = "QUFB".repeat(19);
        let read = all(&format!("{line}\r\n{line}\nQUFC"));
        assert!(
            read[0].ends_with("AAB") && read[0].len() == 19 * 3 * 2 + 3,
            "{}",
            read[0].len()
        );
    }
}
