//! GIF (`CompuServe`, Graphics Interchange Format 89a).

use super::CleanPicture;
use super::parts::Parts;
use crate::Media;

pub(super) fn clean(file: &[u8]) -> Option<CleanPicture> {
    let mut file = Parts::of(file);
    let mut bytes = Vec::new();
    let start = file.take(6)?;
    if !matches!(start, b"GIF87a" | b"GIF89a") {
        return None;
    }
    bytes.extend(start);
    let screen: [u8; 7] = file.array()?;
    let [w0, w1, h0, h1, flags, ..] = screen;
    bytes.extend(screen);
    bytes.extend(file.take(palette(flags))?);
    let mut has_data = false;
    loop {
        match file.byte()? {
            // a picture: where it stands, its colours, and its bytes
            b',' => {
                let place: [u8; 9] = file.array()?;
                bytes.push(b',');
                bytes.extend(place);
                bytes.extend(file.take(palette(place[8]))?);
                bytes.push(file.byte()?);
                bytes.extend(blocks(&mut file)?);
                has_data = true;
            }
            b'!' => {
                let label = file.byte()?;
                let content = blocks(&mut file)?;
                if shows(label, &content) {
                    bytes.extend([b'!', label]);
                    bytes.extend(content);
                }
            }
            b';' => break,
            _ => return None,
        }
    }
    bytes.push(b';');
    has_data.then_some(CleanPicture {
        media: Media::Gif,
        width: u16::from_le_bytes([w0, w1]).into(),
        height: u16::from_le_bytes([h0, h1]).into(),
        bytes,
    })
}

/// The bytes of the palette that `flags` announces.
fn palette(flags: u8) -> usize {
    if flags & 0x80 == 0 {
        0
    } else {
        3 << ((flags & 7) + 1)
    }
}

/// Blocks, each after its length, and the empty one that ends them.
fn blocks(file: &mut Parts<'_>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let length = file.byte()?;
        bytes.push(length);
        if length == 0 {
            return Some(bytes);
        }
        bytes.extend(file.take(length.into())?);
    }
}

/// Says whether an extension is one of the two that change how the picture is shown: how long a frame stands, and how often
/// all are shown.
fn shows(label: u8, content: &[u8]) -> bool {
    let is_timing = label == 0xf9 && matches!(content, [4, _, _, _, _, 0]);
    let is_loop =
        label == 0xff && content.starts_with(b"\x0bNETSCAPE2.0\x03\x01") && content.len() == 17;
    is_timing || is_loop
}
