//! Pictures as readers get them: what is needed to show them, and not one byte that says where, when, by whom or with what
//! they were made.
//!
//! Nothing is decoded. Each format is a row of labelled parts; the parts that draw the picture are copied, after their
//! shape was checked, and all others are left out, whatever they are called: EXIF with positions and thumbnails, XMP,
//! IPTC, comments, times, colour profiles (which can name the machine they were made on), and what follows the end. Of EXIF
//! the way the camera was held comes back, as a block of one entry, so that nobody lies on the side.
//!
//! A drawing (SVG) is a document with links and scripts and is refused, as is every other format.

mod gif;
mod jpeg;
mod orientation;
mod parts;
mod png;
#[cfg(test)]
mod tests;
mod webp;

use crate::Media;
use crate::manifest::Digest;

/// The most bytes a picture may have (16 MiB).
pub const PICTURE_LIMIT: usize = 16 * 1024 * 1024;

/// A picture without what readers have no need of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanPicture {
    /// The format: JPEG, PNG, GIF or WebP.
    pub media: Media,
    /// How wide it is shown, in pixels.
    pub width: u32,
    /// How high it is shown, in pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why a picture is not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedPicture {
    /// It is none of the formats known here.
    Format,
    /// It is a drawing (SVG).
    Drawing,
    /// It ends early, or its parts are not as its format has them.
    Damaged,
}

impl RefusedPicture {
    /// The reason in findings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Drawing => "drawing",
            Self::Damaged => "damaged",
        }
    }
}

/// The picture in `file` without metadata.
///
/// # Errors
/// When its format is not known, or its parts are not as the format has them.
pub fn clean_picture(file: &[u8]) -> Result<CleanPicture, RefusedPicture> {
    let found = if file.starts_with(jpeg::START) {
        jpeg::clean(file)
    } else if file.starts_with(png::START) {
        png::clean(file)
    } else if file.starts_with(b"GIF8") {
        gif::clean(file)
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        webp::clean(file)
    } else if is_drawing(file) {
        return Err(RefusedPicture::Drawing);
    } else {
        return Err(RefusedPicture::Format);
    };
    let found = found.filter(|picture| picture.width > 0 && picture.height > 0);
    found.ok_or(RefusedPicture::Damaged)
}

/// Says whether `file` begins as XML that has an `svg` element.
fn is_drawing(file: &[u8]) -> bool {
    let head = file.get(..file.len().min(1024)).unwrap_or_default();
    let head = head
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(head)
        .trim_ascii_start();
    head.starts_with(b"<") && head.windows(4).any(|part| part == b"<svg")
}

/// Where `picture` stands in every bundle: in `pictures/`, under the first half of its digest. Nobody can name it who does
/// not have the picture.
pub fn picture_path(picture: &CleanPicture) -> String {
    let digest = Digest::of(&picture.bytes).to_string();
    let half: String = digest.chars().take(32).collect();
    let ending = match picture.media {
        Media::Png => "png",
        Media::Gif => "gif",
        Media::WebP => "webp",
        _ => "jpg",
    };
    format!("pictures/{half}.{ending}")
}
