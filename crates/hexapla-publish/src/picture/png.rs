//! PNG (W3C, Portable Network Graphics, third edition), moving ones among them.

use super::CleanPicture;
use super::orientation::{Orientation, shown};
use super::parts::Parts;
use crate::Media;

/// How a file begins.
pub(super) const START: &[u8] = b"\x89PNG\r\n\x1a\n";

pub(super) fn clean(file: &[u8]) -> Option<CleanPicture> {
    let mut file = Parts::of(file.strip_prefix(START)?);
    let mut bytes = START.to_vec();
    let (mut size, mut orientation, mut has_data) = (None, None, false);
    loop {
        let length = usize::try_from(file.high_first_4()?).ok()?;
        let name: [u8; 4] = file.array()?;
        let content = file.take(length)?;
        if file.high_first_4()? != checksum(name, content) {
            return None;
        }
        match &name {
            b"IHDR" if size.is_none() => size = Some(header(content)?),
            _ if size.is_none() => return None,
            b"eXIf" => {
                // after the picture it comes too late for those who show it
                if orientation.is_none() && !has_data {
                    orientation = Orientation::read(content);
                }
                continue;
            }
            b"IDAT" => {
                if let (false, Some(orientation)) = (has_data, orientation) {
                    write(&mut bytes, *b"eXIf", &Orientation::tiff(orientation));
                }
                has_data = true;
            }
            b"IEND" => {
                let (width, height) = shown(orientation, size?);
                write(&mut bytes, name, &[]);
                return has_data.then_some(CleanPicture {
                    media: Media::Png,
                    width,
                    height,
                    bytes,
                });
            }
            _ if !draws(name, content)? => continue,
            _ => {}
        }
        write(&mut bytes, name, content);
    }
}

/// Width and height.
fn header(content: &[u8]) -> Option<(u32, u32)> {
    if content.len() != 13 {
        return None;
    }
    let mut content = Parts::of(content);
    Some((content.high_first_4()?, content.high_first_4()?))
}

/// Says whether a chunk helps to draw the picture; `None` where it should and is not as long as it must be. One that nobody
/// knows and that is called necessary cannot be left out.
fn draws(name: [u8; 4], content: &[u8]) -> Option<bool> {
    let length = content.len();
    let is_sound = match &name {
        b"PLTE" => length.is_multiple_of(3) && length <= 768,
        b"tRNS" => length <= 256,
        b"gAMA" => length == 4,
        b"cHRM" => length == 32,
        b"sRGB" => length == 1,
        b"acTL" => length == 8,
        b"fcTL" => length == 26,
        b"fdAT" => length >= 4,
        [first, ..] => return first.is_ascii_lowercase().then_some(false),
    };
    is_sound.then_some(true)
}

/// Adds a chunk.
fn write(bytes: &mut Vec<u8>, name: [u8; 4], content: &[u8]) {
    let length = u32::try_from(content.len()).expect("it was read with a length of four bytes");
    bytes.extend(length.to_be_bytes());
    bytes.extend(name);
    bytes.extend(content);
    bytes.extend(checksum(name, content).to_be_bytes());
}

/// The checksum of a chunk (annex D of the specification).
pub(super) fn checksum(name: [u8; 4], content: &[u8]) -> u32 {
    let bytes = name.iter().chain(content);
    !bytes.fold(!0, |sum: u32, byte| {
        let place = usize::from(sum.to_le_bytes()[0] ^ byte);
        TABLE[place] ^ sum >> 8
    })
}

/// The checksum of every byte.
const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut place = 0;
    let mut byte = 0_u32;
    while place < table.len() {
        let mut sum = byte;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 {
                0xedb8_8320 ^ sum >> 1
            } else {
                sum >> 1
            };
            bit += 1;
        }
        table[place] = sum;
        place += 1;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_specification() {
        assert_eq!(checksum(*b"IEND", b""), 0xae42_6082);
    }
}
