//! JPEG (ITU-T T.81, annex B; JFIF in T.871; the Adobe segment in T.872).

use super::CleanPicture;
use super::orientation::{Orientation, shown};
use super::parts::Parts;
use crate::Media;

/// How a file begins.
pub(super) const START: &[u8] = b"\xff\xd8";
/// The marker of the end of a picture (ITU-T T.81, table B.1, EOI).
const END: u8 = 0xd9;
/// The marker before the data of a scan (SOS).
const SCAN: u8 = 0xda;

/// Says that colours are stored as brightness and two differences, and no more: no thumbnail, no density.
const JFIF: &[u8] = b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0";

/// What of a file was kept.
#[derive(Default)]
struct Kept {
    size: Option<(u32, u32)>,
    orientation: Option<Orientation>,
    is_jfif: bool,
    /// The Adobe segment's word on how colours are stored.
    transform: Option<u8>,
    scans: usize,
    body: Vec<u8>,
}

pub(super) fn clean(file: &[u8]) -> Option<CleanPicture> {
    let mut file = Parts::of(file.strip_prefix(START)?);
    let mut kept = Kept::default();
    let mut next = marker(&mut file)?;
    while next != END {
        let length = usize::from(file.high_first_2()?).checked_sub(2)?;
        let content = file.take(length)?;
        kept.segment(next, content)?;
        next = if next == SCAN {
            kept.scans += 1;
            kept.entropy_coded(&mut file)?
        } else {
            marker(&mut file)?
        };
    }
    kept.finish()
}

/// The next marker, before which there may be filling.
fn marker(file: &mut Parts<'_>) -> Option<u8> {
    if file.byte()? != 0xff {
        return None;
    }
    loop {
        let code = file.byte()?;
        if code != 0xff {
            return Some(code);
        }
    }
}

impl Kept {
    /// Keeps a segment that draws; what another says of how to draw is noted, and the rest is left out.
    fn segment(&mut self, code: u8, content: &[u8]) -> Option<()> {
        let is_sound = match code {
            // frames of the three kinds that browsers show
            0xc0..=0xc2 => {
                let is_first = self.size.is_none();
                self.size = Some(frame_size(content)?);
                is_first
            }
            0xc4 => are_tables(content, |head, rest| {
                let lengths = rest.get(..16)?;
                let codes: usize = lengths.iter().map(|&count| usize::from(count)).sum();
                (head & 0xee <= 0x12).then_some(16 + codes)
            }),
            0xdb => are_tables(content, |head, _| match head >> 4 {
                0 => Some(64),
                1 => Some(128),
                _ => None,
            }),
            0xcc => content.len().is_multiple_of(2),
            0xdd => content.len() == 2,
            SCAN => {
                let parts = content.first().copied().map(usize::from)?;
                self.size.is_some() && (1..=4).contains(&parts) && content.len() == 4 + 2 * parts
            }
            0xe0..=0xef | 0xfe => return self.note(code, content),
            _ => false,
        };
        is_sound.then(|| write(&mut self.body, code, content))
    }

    /// Takes from a segment of metadata what a picture cannot be shown without.
    fn note(&mut self, code: u8, content: &[u8]) -> Option<()> {
        if code == 0xe0 && content.starts_with(b"JFIF\0") {
            self.is_jfif = true;
        } else if let (0xe1, Some(tiff)) = (code, content.strip_prefix(b"Exif\0\0")) {
            self.orientation = self.orientation.or_else(|| Orientation::read(tiff));
        } else if code == 0xee && content.starts_with(b"Adobe") {
            let transform = *content.get(11)?;
            if transform > 2 {
                return None;
            }
            self.transform = Some(transform);
        }
        Some(())
    }

    /// Copies what follows the head of a scan, up to the next marker, which is returned.
    fn entropy_coded(&mut self, file: &mut Parts<'_>) -> Option<u8> {
        loop {
            let byte = file.byte()?;
            if byte != 0xff {
                self.body.push(byte);
                continue;
            }
            let mut code = file.byte()?;
            while code == 0xff {
                code = file.byte()?;
            }
            // a byte of the picture that is written so, or a place where reading may start anew
            if !matches!(code, 0 | 0xd0..=0xd7) {
                return Some(code);
            }
            self.body.extend([0xff, code]);
        }
    }

    fn finish(self) -> Option<CleanPicture> {
        if self.scans == 0 {
            return None;
        }
        let (width, height) = shown(self.orientation, self.size?);
        let mut bytes = START.to_vec();
        if self.is_jfif {
            write(&mut bytes, 0xe0, JFIF);
        }
        if let Some(orientation) = self.orientation {
            write(
                &mut bytes,
                0xe1,
                &[b"Exif\0\0", orientation.tiff().as_slice()].concat(),
            );
        }
        if let Some(transform) = self.transform {
            write(
                &mut bytes,
                0xee,
                &[b"Adobe\0\x64\0\0\0\0".as_slice(), &[transform]].concat(),
            );
        }
        bytes.extend(&self.body);
        bytes.extend([0xff, END]);
        Some(CleanPicture {
            media: Media::Jpeg,
            width,
            height,
            bytes,
        })
    }
}

/// Adds a segment.
fn write(bytes: &mut Vec<u8>, code: u8, content: &[u8]) {
    let length = u16::try_from(content.len() + 2).expect("it was read with a length of two bytes");
    bytes.extend([0xff, code]);
    bytes.extend(length.to_be_bytes());
    bytes.extend(content);
}

/// Width and height of a frame.
fn frame_size(content: &[u8]) -> Option<(u32, u32)> {
    let mut content = Parts::of(content);
    content.byte()?;
    let (height, width) = (content.high_first_2()?, content.high_first_2()?);
    let components = usize::from(content.byte()?);
    content.take(3 * components)?;
    let is_sound = content.is_empty() && (1..=4).contains(&components);
    is_sound.then_some((width.into(), height.into()))
}

/// Says whether `content` is tables and nothing after them. Each begins with a byte; `size` says how long the rest is.
fn are_tables(mut content: &[u8], size: impl Fn(u8, &[u8]) -> Option<usize>) -> bool {
    while let Some((head, rest)) = content.split_first() {
        let Some(after) = size(*head, rest).and_then(|size| rest.get(size..)) else {
            return false;
        };
        content = after;
    }
    true
}
