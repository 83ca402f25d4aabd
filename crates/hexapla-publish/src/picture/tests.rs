//! Files of each format, written part by part, with metadata between any two of them.

use proptest::prelude::*;

use super::orientation::Orientation;
use super::{RefusedPicture, clean_picture, gif, jpeg, png};
use crate::Media;

/// What must never be found again.
const CANARY: &[u8] = b"59.91N 10.75E, by Teodric Vanleth";

const FORMATS: [Media; 4] = [Media::Jpeg, Media::Png, Media::Gif, Media::WebP];

fn jpeg_part(code: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, code], length.as_slice(), content].concat()
}

fn png_part(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    let sum = png::checksum(name, content).to_be_bytes();
    [length.as_slice(), &name, content, &sum].concat()
}

fn webp_part(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_le_bytes();
    let filling = vec![0; content.len() % 2];
    [name.as_slice(), &length, content, &filling].concat()
}

fn gif_blocks(content: &[u8]) -> Vec<u8> {
    let blocks = content.chunks(255).flat_map(|block| {
        let length = u8::try_from(block.len()).unwrap();
        [&[length], block].concat()
    });
    blocks.chain([0]).collect()
}

/// The parts that draw a picture of 40 × 30; between any two of them metadata may stand.
fn drawing(media: Media) -> Vec<Vec<u8>> {
    match media {
        Media::Jpeg => {
            let table = [[0].as_slice(), &[16; 64]].concat();
            let codes = [[0].as_slice(), &[0, 1], &[0; 14], &[5]].concat();
            let scan =
                |data: &[u8]| [jpeg_part(0xda, &[1, 1, 0, 0, 63, 0]).as_slice(), data].concat();
            vec![
                jpeg::START.to_vec(),
                jpeg_part(0xdb, &table),
                jpeg_part(0xc2, &[8, 0, 30, 0, 40, 1, 1, 0x11, 0]),
                jpeg_part(0xc4, &codes),
                scan(b"\x12\xff\x00\x34\xff\xd0\x56"),
                scan(b"\x78"),
                vec![0xff, 0xd9],
            ]
        }
        Media::Png => vec![
            png::START.to_vec(),
            png_part(*b"IHDR", &[0, 0, 0, 40, 0, 0, 0, 30, 8, 3, 0, 0, 0]),
            png_part(*b"PLTE", &[1, 2, 3]),
            png_part(*b"IDAT", b"some"),
            png_part(*b"IDAT", b"lines"),
            png_part(*b"IEND", b""),
        ],
        Media::Gif => vec![
            b"GIF89a\x28\0\x1e\0\x80\0\0abcdef".to_vec(),
            [
                b"!\xff".as_slice(),
                &gif_blocks(b"NETSCAPE2.0")[..12],
                b"\x03\x01\0\0\0",
            ]
            .concat(),
            [b"!\xf9".as_slice(), &gif_blocks(&[0, 10, 0, 0])].concat(),
            [
                b",\0\0\0\0\x28\0\x1e\0\0\x02".as_slice(),
                &gif_blocks(b"lines"),
            ]
            .concat(),
            b";".to_vec(),
        ],
        Media::WebP => vec![
            b"RIFF\0\0\0\0WEBP".to_vec(),
            webp_part(*b"VP8X", &[0x10, 0, 0, 0, 39, 0, 0, 29, 0, 0]),
            webp_part(*b"ALPH", b"clear"),
            webp_part(*b"VP8 ", b"\0\0\0\x9d\x01\x2a\x28\0\x1e\0lines"),
            Vec::new(),
        ],
        other => panic!("{other:?} is no picture"),
    }
}

/// A part that draws nothing, of the kind `kind` of many.
fn metadata(media: Media, kind: usize, content: &[u8]) -> Vec<u8> {
    let after = |label: &[u8]| [label, content].concat();
    match media {
        Media::Jpeg => match kind % 6 {
            0 => jpeg_part(0xe1, &after(b"Exif\0\0")),
            1 => jpeg_part(0xe1, &after(b"http://ns.adobe.com/xap/1.0/\0")),
            2 => jpeg_part(0xe2, &after(b"ICC_PROFILE\0\x01\x01")),
            3 => jpeg_part(0xed, &after(b"Photoshop 3.0\0")),
            4 => jpeg_part(0xe0, &after(b"JFXX\0\x10")),
            _ => jpeg_part(0xfe, content),
        },
        Media::Png => {
            let names = [
                b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"iCCP", b"pHYs", b"prVt",
            ];
            png_part(*names[kind % names.len()], content)
        }
        Media::Gif => match kind % 3 {
            0 => [b"!\xfe".as_slice(), &gif_blocks(content)].concat(),
            1 => [
                b"!\xff".as_slice(),
                &gif_blocks(b"XMP DataXMP")[..12],
                &gif_blocks(content),
            ]
            .concat(),
            _ => [b"!\x01".as_slice(), &gif_blocks(content)].concat(),
        },
        Media::WebP => {
            let names = [b"EXIF", b"XMP ", b"ICCP", b"priv"];
            webp_part(*names[kind % names.len()], content)
        }
        other => panic!("{other:?} is no picture"),
    }
}

/// A file whose parts have between them what `between` has: a place, a kind and a content each.
fn file(media: Media, between: &[(usize, usize, Vec<u8>)]) -> Vec<u8> {
    let parts = drawing(media);
    let last = parts.len() - 1;
    // the first part of a WebP file belongs together with the second, as the header of a PNG file with its start
    let first = usize::from(matches!(media, Media::WebP | Media::Png));
    let mut bytes = Vec::new();
    for (number, part) in parts.into_iter().enumerate() {
        bytes.extend(part);
        for (place, kind, content) in between {
            if first + place % (last - first) == number {
                bytes.extend(metadata(media, *kind, content));
            }
        }
    }
    if media == Media::WebP {
        let length = u32::try_from(bytes.len() - 8).unwrap();
        bytes[4..8].copy_from_slice(&length.to_le_bytes());
    }
    bytes
}

fn holds_canary(bytes: &[u8]) -> bool {
    bytes.windows(CANARY.len()).any(|part| part == CANARY)
}

#[test]
fn what_draws_is_kept_to_the_byte() {
    for media in FORMATS {
        let plain = file(media, &[]);
        let clean = clean_picture(&plain).unwrap();
        assert_eq!((clean.media, clean.width, clean.height), (media, 40, 30));
        assert_eq!(clean.bytes, plain, "{media:?}");
    }
}

#[test]
fn the_way_a_camera_was_held_comes_back_alone() {
    for media in [Media::Jpeg, Media::Png, Media::WebP] {
        let tiff = |value: u8| {
            let mut tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
            tiff.extend([value, 0, 0, 0]);
            [&tiff, CANARY].concat()
        };
        let exif = if media == Media::Png { 3 } else { 0 };
        let held = |value| clean_picture(&file(media, &[(0, exif, tiff(value))])).unwrap();
        let (usual, lying, odd) = (held(1), held(6), held(77));
        assert_eq!(usual, odd, "{media:?}");
        assert_eq!((usual.width, usual.height), (40, 30));
        assert_eq!((lying.width, lying.height), (30, 40));
        assert!(!holds_canary(&lying.bytes));
        let block = Orientation::read(&tiff(6)).unwrap().tiff();
        let count = lying
            .bytes
            .windows(block.len())
            .filter(|part| *part == block)
            .count();
        assert_eq!(count, 1, "{media:?}");
        assert_eq!(clean_picture(&lying.bytes).unwrap(), lying, "{media:?}");
    }
}

#[test]
fn a_thumbnail_is_no_part_of_a_picture_and_its_colours_are() {
    let between = [jpeg_part(
        0xe0,
        &[
            b"JFIF\0\x01\x02\x01\x01\x2c\x01\x2c\x01\x01".as_slice(),
            CANARY,
        ]
        .concat(),
    )];
    let adobe = jpeg_part(0xee, b"Adobe\0\x65\x12\x34\x56\x78\x02");
    let mut parts = drawing(Media::Jpeg);
    parts.splice(1..1, between.into_iter().chain([adobe]));
    let clean = clean_picture(&parts.concat()).unwrap();
    assert!(!holds_canary(&clean.bytes));
    let kept: [&[u8]; 2] = [
        b"\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0",
        b"Adobe\0\x64\0\0\0\0\x02",
    ];
    for kept in kept {
        assert!(clean.bytes.windows(kept.len()).any(|part| part == kept));
    }
}

#[test]
fn what_follows_the_end_is_left_out() {
    for media in FORMATS {
        let plain = file(media, &[]);
        let clean = clean_picture(&[&plain, CANARY].concat()).unwrap();
        assert_eq!(clean.bytes, plain, "{media:?}");
    }
}

#[test]
fn a_moving_webp_keeps_its_frames_alone() {
    let frame = [
        [0; 16].as_slice(),
        &webp_part(*b"VP8L", b"\x2f\x27\x40\x07\0line"),
        &webp_part(*b"priv", CANARY),
    ];
    let parts = [
        webp_part(*b"VP8X", &[0x02 | 0x2c, 0, 0, 0, 39, 0, 0, 29, 0, 0]),
        webp_part(*b"ANIM", &[0; 6]),
        webp_part(*b"ANMF", &frame.concat()),
    ];
    let body = parts.concat();
    let length = u32::try_from(body.len() + 4).unwrap().to_le_bytes();
    let clean = clean_picture(&[b"RIFF", length.as_slice(), b"WEBP", &body].concat()).unwrap();
    assert!(!holds_canary(&clean.bytes));
    assert_eq!(
        clean.bytes[20], 0x02,
        "no profile, no EXIF, no XMP is announced"
    );
    assert_eq!(clean_picture(&clean.bytes).unwrap(), clean);
}

#[test]
fn other_files_are_refused_with_a_reason() {
    for (file, reason) in [
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice(),
            RefusedPicture::Drawing,
        ),
        (
            b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x --><svg onload='x'/>",
            RefusedPicture::Drawing,
        ),
        (b"\0\0\0\x1cftypavif", RefusedPicture::Format),
        (b"%PDF-1.7", RefusedPicture::Format),
        (b"", RefusedPicture::Format),
        (b"\xff\xd8", RefusedPicture::Damaged),
        (b"GIF88a", RefusedPicture::Damaged),
    ] {
        assert_eq!(
            clean_picture(file),
            Err(reason),
            "{}",
            String::from_utf8_lossy(file)
        );
    }
}

#[test]
fn a_file_that_ends_early_is_refused_wherever_it_ends() {
    for media in FORMATS {
        let whole = file(media, &[(1, 0, CANARY.to_vec()), (2, 1, CANARY.to_vec())]);
        for end in 0..whole.len() {
            assert!(clean_picture(&whole[..end]).is_err(), "{media:?} at {end}");
        }
    }
}

#[test]
fn a_wrong_checksum_and_an_unknown_necessary_chunk_are_damage() {
    let mut parts = drawing(Media::Png);
    parts[3][9] ^= 1;
    assert_eq!(clean_picture(&parts.concat()), Err(RefusedPicture::Damaged));
    let mut parts = drawing(Media::Png);
    parts.insert(2, png_part(*b"NEED", b"x"));
    assert_eq!(clean_picture(&parts.concat()), Err(RefusedPicture::Damaged));
    assert!(
        gif::clean(b"GIF89a\x28\0\x1e\0\0\0\0;").is_none(),
        "nothing is drawn"
    );
}

fn format() -> impl Strategy<Value = Media> {
    prop::sample::select(FORMATS.to_vec())
}

proptest! {
    #[test]
    fn metadata_changes_no_byte(
        media in format(),
        between in prop::collection::vec((0usize..8, 0usize..8, prop::collection::vec(any::<u8>(), 0..40)), 0..6),
    ) {
        let between: Vec<_> = between
            .into_iter()
            .map(|(place, kind, noise)| (place, kind, [CANARY, noise.as_slice()].concat()))
            .collect();
        let with = clean_picture(&file(media, &between)).unwrap();
        prop_assert!(!holds_canary(&with.bytes));
        prop_assert_eq!(with, clean_picture(&file(media, &[])).unwrap());
    }

    #[test]
    fn any_bytes_are_a_picture_or_refused(start in 0usize..5, rest in prop::collection::vec(any::<u8>(), 0..400)) {
        let starts: [&[u8]; 5] = [jpeg::START, png::START, b"GIF89a", b"RIFF\xff\0\0\0WEBP", b""];
        if let Ok(clean) = clean_picture(&[starts[start], &rest].concat()) {
            prop_assert_eq!(clean_picture(&clean.bytes).unwrap(), clean);
        }
    }

    #[test]
    fn changed_bytes_are_a_picture_or_refused(
        media in format(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = file(media, &[(1, 0, CANARY.to_vec())]);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(clean) = clean_picture(&bytes) {
            prop_assert_eq!(clean_picture(&clean.bytes).unwrap(), clean);
        }
    }
}
