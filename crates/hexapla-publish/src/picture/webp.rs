//! WebP (RFC 9649), moving ones among them.

use super::CleanPicture;
use super::orientation::{Orientation, shown};
use super::parts::Parts;
use crate::Media;

/// The flags of an extended file that are about the picture: transparency and movement.
const DRAWING: u8 = 0x10 | 0x02;
/// The flag that announces EXIF.
const EXIF: u8 = 0x08;

pub(super) fn clean(file: &[u8]) -> Option<CleanPicture> {
    let mut file = Parts::of(file.strip_prefix(b"RIFF")?);
    let length = usize::try_from(file.low_first_4()?).ok()?;
    let mut file = Parts::of(file.take(length)?);
    file.take(4)?;
    let mut body = Vec::new();
    let (mut extended, mut size, mut orientation) = (None, None, None);
    while !file.is_empty() {
        let (name, content) = chunk(&mut file)?;
        match name {
            b"VP8X" if extended.is_none() && body.is_empty() => {
                let (flags, canvas) = extension(content)?;
                (extended, size) = (Some(flags), Some(canvas));
                continue;
            }
            b"VP8 " | b"VP8L" => {
                let own = if name == b"VP8 " {
                    lossy_size(content)?
                } else {
                    lossless_size(content)?
                };
                size = size.or(Some(own));
            }
            b"ALPH" => {}
            b"ANIM" if content.len() == 6 => {}
            b"ANMF" => {
                write(&mut body, *b"ANMF", &frame(content)?);
                continue;
            }
            b"EXIF" => {
                let tiff = content.strip_prefix(b"Exif\0\0").unwrap_or(content);
                orientation = orientation.or_else(|| Orientation::read(tiff));
                continue;
            }
            _ => continue,
        }
        write(&mut body, *name, content);
    }
    let canvas = size?;
    // without an extension nothing is read but the picture
    orientation = orientation.filter(|_| extended.is_some());
    let mut chunks = Vec::new();
    if let Some(flags) = extended {
        let exif = if orientation.is_some() { EXIF } else { 0 };
        let mut content = vec![flags & DRAWING | exif, 0, 0, 0];
        for side in [canvas.0, canvas.1] {
            content.extend(side.checked_sub(1)?.to_le_bytes().into_iter().take(3));
        }
        write(&mut chunks, *b"VP8X", &content);
    }
    if body.is_empty() {
        return None;
    }
    chunks.extend(body);
    if let Some(orientation) = orientation {
        write(&mut chunks, *b"EXIF", &orientation.tiff());
    }
    let length = u32::try_from(chunks.len() + 4).ok()?;
    let (width, height) = shown(orientation, canvas);
    Some(CleanPicture {
        media: Media::WebP,
        width,
        height,
        bytes: [b"RIFF", length.to_le_bytes().as_slice(), b"WEBP", &chunks].concat(),
    })
}

/// The next chunk: its name and its content. A content of an odd length has a byte after it.
fn chunk<'f>(file: &mut Parts<'f>) -> Option<(&'f [u8; 4], &'f [u8])> {
    let name = file.take(4)?.try_into().ok()?;
    let length = usize::try_from(file.low_first_4()?).ok()?;
    let content = file.take(length)?;
    if !length.is_multiple_of(2) {
        file.take(1)?;
    }
    Some((name, content))
}

/// Adds a chunk.
fn write(bytes: &mut Vec<u8>, name: [u8; 4], content: &[u8]) {
    let length = u32::try_from(content.len()).expect("it was read with a length of four bytes");
    bytes.extend(name);
    bytes.extend(length.to_le_bytes());
    bytes.extend(content);
    if !content.len().is_multiple_of(2) {
        bytes.push(0);
    }
}

/// The flags of an extended file, and the size of its canvas.
fn extension(content: &[u8]) -> Option<(u8, (u32, u32))> {
    if content.len() != 10 {
        return None;
    }
    let mut content = Parts::of(content);
    let flags = content.byte()?;
    content.take(3)?;
    Some((
        flags,
        (content.low_first_3()? + 1, content.low_first_3()? + 1),
    ))
}

/// The frame of a moving picture, without what its format does not name.
fn frame(content: &[u8]) -> Option<Vec<u8>> {
    let mut content = Parts::of(content);
    let mut kept = content.take(16)?.to_vec();
    while !content.is_empty() {
        let (name, part) = chunk(&mut content)?;
        if matches!(name, b"ALPH" | b"VP8 " | b"VP8L") {
            write(&mut kept, *name, part);
        }
    }
    Some(kept)
}

/// Width and height in the head of a lossy picture (RFC 6386, section 9.1).
fn lossy_size(content: &[u8]) -> Option<(u32, u32)> {
    let mut content = Parts::of(content);
    content.take(3)?;
    if content.take(3)? != b"\x9d\x01\x2a" {
        return None;
    }
    let mut side = || content.low_first_2().map(|side| u32::from(side & 0x3fff));
    Some((side()?, side()?))
}

/// Width and height in the head of a lossless picture (RFC 9649, section 3.4).
fn lossless_size(content: &[u8]) -> Option<(u32, u32)> {
    let mut content = Parts::of(content);
    if content.byte()? != 0x2f {
        return None;
    }
    let bits = content.low_first_4()?;
    Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
}
