//! A word written twice.

use hexapla_content::{InlineKind, Pair, Unit};
use hexapla_diagnostics::{Edit, Span};

use crate::findings::WORD_DOUBLED;
use crate::{Context, Hit};

/// Languages in which a word said twice means something: a plural, a little, one after the other.
const REDUPLICATING: &[&str] = &[
    "af", "am", "bn", "fil", "gu", "ha", "haw", "hi", "hy", "id", "jv", "ka", "km", "kn", "lo",
    "mg", "mi", "ml", "mr", "ms", "my", "ne", "or", "pa", "si", "sm", "su", "sw", "ta", "te", "th",
    "ti", "tl", "to", "tr", "ur", "vi", "wo", "xh", "yo", "zu",
];

/// Words that stand twice in a row in sound sentences.
const SOUND: &[(&str, &[&str])] = &[
    ("de", &["das", "dem", "den", "denen", "der", "die", "sie"]),
    ("en", &["had", "that"]),
    ("es", &["no", "que"]),
    ("fr", &["en", "nous", "vous"]),
    ("it", &["man", "via"]),
    ("nl", &["dat", "die"]),
    ("pl", &["się"]),
    ("pt", &["que", "se"]),
    ("ru", &["чуть"]),
    ("sv", &["det", "som"]),
];

/// A word that follows itself, where the source has no such thing.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let language = context.languages.target.language();
    let says_twice = |unit: &&Unit| !doubles(unit, &[]).is_empty();
    if REDUPLICATING.contains(&language) || pair.source.iter().any(says_twice) {
        return Vec::new();
    }
    let sound = SOUND.iter().find(|(of, _)| *of == language);
    let sound = sound.map_or(&[][..], |(_, words)| words);
    let hits = pair.target.iter().flat_map(|unit| {
        doubles(unit, sound).into_iter().map(|(word, both)| {
            let span = context.locate(unit, both);
            let hit = Hit::new(WORD_DOUBLED, span).with("word", word);
            if span == unit.span {
                return hit;
            }
            hit.fix(vec![Edit {
                span: Span::new(span.start + word.len(), span.end),
                text: String::new(),
            }])
        })
    });
    hits.collect()
}

/// The words of a unit that follow themselves, each with the stretch that holds both.
fn doubles<'a>(unit: &'a Unit, sound: &[&str]) -> Vec<(&'a str, &'a str)> {
    if unit.kind.is_atomic() {
        return Vec::new();
    }
    let mut doubles = Vec::new();
    let mut at = 0;
    let mut previous: Option<(usize, &str)> = None;
    for word in unit.text.split(' ') {
        let stripped = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
        if let Some((start, before)) = previous
            && before == stripped
            && before.chars().count() > 1
            && before
                .chars()
                .all(|c| c.is_alphabetic() && !c.is_uppercase())
            && !sound.contains(&before)
            && !is_code(unit, start)
        {
            let both = unit.text.get(start..at + stripped.len());
            doubles.extend(both.map(|both| (before, both)));
        }
        previous = Some((at, word));
        at += word.len() + 1;
    }
    doubles
}

fn is_code(unit: &Unit, at: usize) -> bool {
    let mut code = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Code);
    code.any(|inline| inline.text.contains(&at))
}
