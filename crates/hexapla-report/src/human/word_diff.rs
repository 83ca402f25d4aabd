//! What changed between two texts, word by word, marked as `wdiff` does: `[-old-]{+new+}`.

use std::collections::BTreeMap;

use similar::{DiffTag, TextDiff};

use super::palette::{DELETED, FAINT, INSERTED, PLAIN};
use super::text::Text;

/// The most tokens a side (design limit); beyond, the texts are shown whole.
const TOKENS: usize = 20_000;
/// The least share of equal characters, in per cent, for a woven diff to be easier to read than
/// the two texts.
const EQUAL_PERCENT: usize = 30;
/// Unchanged lines shown around a change of lines.
const CONTEXT: usize = 2;

/// A stretch of both texts.
struct Piece<'a> {
    equal: bool,
    old: Vec<&'a str>,
    new: Vec<&'a str>,
}

/// Both texts in one, or `None` when too little is equal.
pub(super) fn woven(old: &str, new: &str) -> Option<Text> {
    if !is_kin(old, new) {
        return None;
    }
    let diff = TextDiff::from_unicode_words(old, new);
    if diff.old_len().max(diff.new_len()) > TOKENS {
        return None;
    }
    let olds: Vec<&str> = diff.iter_old_slices().collect();
    let news: Vec<&str> = diff.iter_new_slices().collect();
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for op in diff.ops() {
        let piece = Piece {
            equal: op.tag() == DiffTag::Equal,
            old: olds.get(op.old_range()).unwrap_or_default().to_vec(),
            new: news.get(op.new_range()).unwrap_or_default().to_vec(),
        };
        join(&mut pieces, piece);
    }
    let equal = |piece: &&Piece<'_>| piece.equal;
    let kept: usize = pieces
        .iter()
        .filter(equal)
        .flat_map(|piece| &piece.old)
        .map(|t| t.len())
        .sum();
    let enough = kept * 100 >= EQUAL_PERCENT * old.len().max(new.len());
    enough.then(|| pieces.iter().fold(Text::empty(), draw))
}

/// Adds a piece; a lone space between two changes belongs to them, so that changed words next to
/// one another are marked together.
fn join<'a>(pieces: &mut Vec<Piece<'a>>, piece: Piece<'a>) {
    let blank = |piece: &Piece<'_>| piece.old.iter().all(|token| token.trim().is_empty());
    let [.., before, space] = pieces.as_mut_slice() else {
        pieces.push(piece);
        return;
    };
    let changes =
        |piece: &Piece<'_>| !piece.equal && !piece.old.is_empty() && !piece.new.is_empty();
    if changes(before) && space.equal && blank(space) && changes(&piece) {
        before.old.append(&mut space.old);
        before.new.append(&mut space.new);
        before.old.extend(piece.old);
        before.new.extend(piece.new);
        pieces.pop();
    } else {
        pieces.push(piece);
    }
}

fn draw(text: Text, piece: &Piece<'_>) -> Text {
    let (old, new) = (piece.old.concat(), piece.new.concat());
    if piece.equal {
        return text.add(PLAIN, &old);
    }
    let text = if old.is_empty() {
        text
    } else {
        text.then(&deleted(&old))
    };
    if new.is_empty() {
        text
    } else {
        text.then(&inserted(&new))
    }
}

/// Text that is no longer there.
pub(super) fn deleted(text: &str) -> Text {
    Text::styled(DELETED, &format!("[-{text}-]"))
}

/// Text that is new.
pub(super) fn inserted(text: &str) -> Text {
    Text::styled(INSERTED, &format!("{{+{text}+}}"))
}

/// The changed lines of two texts of several lines, with `-` and `+`, and some context.
pub(super) fn lines(old: &str, new: &str) -> Vec<Text> {
    let diff = TextDiff::from_lines(old, new);
    let mut lines = Vec::new();
    for group in diff.grouped_ops(CONTEXT) {
        if !lines.is_empty() {
            lines.push(Text::styled(FAINT, "…"));
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let (sign, style) = match change.tag() {
                similar::ChangeTag::Equal => (' ', PLAIN),
                similar::ChangeTag::Delete => ('-', DELETED),
                similar::ChangeTag::Insert => ('+', INSERTED),
            };
            let line = change.value().trim_end_matches(['\n', '\r']);
            lines.push(Text::styled(style, &format!("{sign} {line}")));
        }
    }
    lines
}

/// Says whether the two share enough words for a diff to be worth its time.
fn is_kin(old: &str, new: &str) -> bool {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in old.split_whitespace() {
        *counts.entry(word).or_default() += 1;
    }
    let (all, spaced) = (
        counts.values().sum::<usize>(),
        new.split_whitespace().count(),
    );
    if all.max(spaced) < 200 {
        return true;
    }
    let shared = new
        .split_whitespace()
        .filter(|word| match counts.get_mut(word) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        });
    shared.count() * 100 >= EQUAL_PERCENT * all.max(spaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weave(old: &str, new: &str) -> Option<String> {
        let text = woven(old, new)?.wrapped(1000).first()?.clone();
        let plain = text.to_string();
        // without the colour codes
        let mut bare = String::new();
        let mut rest = plain.as_str();
        while let Some((before, after)) = rest.split_once('\u{1b}') {
            bare.push_str(before);
            rest = after.split_once('m').map_or("", |(_, rest)| rest);
        }
        Some(bare + rest)
    }

    #[test]
    fn words_are_marked_not_letters() {
        let woven = weave(
            "At least 12 people were killed.",
            "At least 15 people were killed.",
        );
        assert_eq!(woven.unwrap(), "At least [-12-]{+15+} people were killed.");
        let woven = weave("Camp 16 is closed.", "Camp 16 is not closed.");
        assert_eq!(woven.unwrap(), "Camp 16 is {+not +}closed.");
    }

    #[test]
    fn changed_neighbours_are_marked_together() {
        let woven = weave(
            "It is said that he fell ill on Monday",
            "It is said that she grew ill on Monday",
        );
        assert_eq!(
            woven.unwrap(),
            "It is said that [-he fell-]{+she grew+} ill on Monday"
        );
    }

    #[test]
    fn another_text_is_not_woven() {
        assert_eq!(
            weave("The border is closed.", "Nobody expected them home."),
            None
        );
        let long = |word: &str| format!("{word} ").repeat(30_000);
        assert_eq!(weave(&long("a"), &long("b")), None);
    }
}
