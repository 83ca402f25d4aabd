//! The style sheet: what it says can be read (WCAG 2.2, success criterion 1.4.3), and nothing is loaded.

use std::collections::BTreeMap;

use hexapla_publish::{Frames, Media};

use crate::newsroom::site;

/// The least contrast of text (WCAG 2.2, level AA).
const LEAST: f64 = 4.5;

fn style() -> String {
    let mut files = site(&[], &Frames::shipped()).into_iter();
    let style = files.find(|file| file.media == Media::Css).unwrap();
    String::from_utf8(style.bytes).unwrap()
}

/// The colours that a block of declarations names.
fn colours(block: &str) -> BTreeMap<&str, [f64; 3]> {
    let declarations = block.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
        let digits = value.strip_suffix(';')?;
        let channel =
            |at: usize| f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        (digits.len() == 6).then(|| (name, [channel(0), channel(2), channel(4)]))
    });
    declarations.collect()
}

/// The relative luminance of a colour (WCAG 2.2, definitions).
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |channel: f64| {
        if channel <= 0.040_45 {
            channel / 12.92
        } else {
            ((channel + 0.055) / 1.055).powf(2.4)
        }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_text_can_be_read_by_day_and_by_night() {
    let style = style();
    let blocks: Vec<_> = style
        .split(":root {")
        .skip(1)
        .map(|rest| rest.split('}').next().unwrap())
        .collect();
    let schemes: Vec<_> = blocks
        .iter()
        .map(|block| colours(block))
        .filter(|colours| colours.len() > 6)
        .collect();
    assert_eq!(schemes.len(), 2, "a light and a dark scheme");
    for scheme in schemes {
        for text in ["ink", "quiet", "accent", "waiting"] {
            for ground in ["paper", "panel"] {
                let found = contrast(scheme[text], scheme[ground]);
                assert!(found >= LEAST, "{text} on {ground}: {found:.2}");
            }
        }
    }
}

#[test]
fn nothing_is_loaded_and_no_side_is_left_or_right() {
    let style = style();
    for word in ["url(", "@import", "@font-face", "http:", "https:"] {
        assert!(!style.contains(word), "{word}");
    }
    for word in [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "float:",
        "text-align: right",
    ] {
        assert!(!style.contains(word), "{word}");
    }
}

#[test]
fn what_the_families_of_a_script_lack_comes_from_the_latin_ones() {
    let style = style();
    let (_, scripts) = style.split_once("/* Scripts:").unwrap();
    let (scripts, _) = scripts.split_once("*, ::before").unwrap();
    for name in ["serif", "sans"] {
        let lists: Vec<&str> = scripts
            .lines()
            .filter_map(|line| line.trim().strip_prefix(&format!("--{name}: ")))
            .collect();
        assert!(lists.len() > 5);
        for list in lists {
            let end = format!(", var(--latin-{name});");
            assert!(list.ends_with(&end), "{list}");
        }
    }
}
