//! Texts as words and what stands between them, whatever their case, accents and composition.
//!
//! A character is decomposed (UAX #15, NFKD), loses its marks and is folded by upper and lower case; a run of letters
//! and digits is a word. Where a script has no spaces between words, each character is one.

use hexapla_content::is_unspaced;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// FNV-1a (Fowler, Noll, Vo), for words; [`mixed`] spreads the result.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;
/// The longest tag, in bytes: what goes on longer is a text with a `<` in it.
const TAG_BYTES: usize = 4096;

/// A word, or what stands between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A word, with the bytes of its folded letters. It may be `escaped`: its first letter follows a backslash, and
    /// both may stand for the end of a line (`\nOs` may be "nOs" or "Os").
    Word {
        hash: u64,
        letters: usize,
        escaped: bool,
    },
    /// What stands before a word: spaces as one space, everything else as it is.
    Gap { hash: u64 },
}

impl Token {
    pub(super) const fn hash(self) -> u64 {
        match self {
            Self::Word { hash, .. } | Self::Gap { hash } => hash,
        }
    }
}

/// What becomes of tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tags {
    Kept,
    Spaces,
    Dropped,
}

/// What was seen in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    /// It has tags.
    pub(super) tags: bool,
    /// It has some with a letter on both sides.
    pub(super) tags_in_words: bool,
}

/// Calls `take` with each word of `text` and with each gap before a word but the first.
pub(super) fn tokens(text: &str, tags: Tags, take: impl FnMut(Token)) -> Seen {
    let mut tokenizer = Tokenizer {
        take,
        word: BASIS,
        letters: 0,
        gap: BASIS,
        last: '\0',
        has_gap: false,
        has_word: false,
        escaped: false,
    };
    let mut seen = Seen {
        tags: false,
        tags_in_words: false,
    };
    let mut at = 0;
    let mut closing = 0;
    let mut before = ' ';
    while let Some(&byte) = text.as_bytes().get(at) {
        if byte.is_ascii_alphanumeric() {
            tokenizer.letter(char::from(byte.to_ascii_lowercase()));
            before = char::from(byte);
            at += 1;
            continue;
        }
        let tag = if byte == b'<' {
            tag(text, at, &mut closing)
        } else {
            None
        };
        let Some(end) = tag else {
            let character = text
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .unwrap_or(' ');
            tokenizer.character(character);
            before = character;
            at += character.len_utf8();
            continue;
        };
        let after = text.get(end..).unwrap_or_default();
        seen.tags = true;
        seen.tags_in_words |= before.is_alphanumeric() && after.starts_with(char::is_alphanumeric);
        if tags == Tags::Kept {
            at += 1;
        } else {
            at = end;
        }
        if tags != Tags::Dropped {
            tokenizer.between(if tags == Tags::Kept { '<' } else { ' ' });
            before = ' ';
        }
    }
    tokenizer.end_word();
    seen
}

/// The text with a space for each tag.
pub(super) fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut closing = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let next = rest.find('<').unwrap_or(rest.len());
        plain.push_str(rest.get(..next).unwrap_or_default());
        at += next;
        if let Some(end) = tag(text, at, &mut closing) {
            plain.push(' ');
            at = end;
        } else {
            plain.push_str(text.get(at..=at).unwrap_or_default());
            at += 1;
        }
    }
    plain
}

/// The end of the tag, comment or visible notation that begins at `at`. `closing` is where the next `>` was found last: it is
/// looked for once.
fn tag(text: &str, at: usize, closing: &mut usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let second = *bytes.get(at + 1)?;
    if !(second.is_ascii_alphabetic() || matches!(second, b'/' | b'!' | b'?')) {
        return None;
    }
    if *closing < at {
        let mut rest = bytes.get(at..)?.iter();
        *closing = rest
            .position(|byte| *byte == b'>')
            .map_or(usize::MAX, |found| at + found);
    }
    let end = closing.checked_add(1)?;
    (end - at <= TAG_BYTES).then_some(end)
}

struct Tokenizer<F> {
    take: F,
    word: u64,
    letters: usize,
    gap: u64,
    /// What came last since the last word.
    last: char,
    has_gap: bool,
    has_word: bool,
    escaped: bool,
}

impl<F: FnMut(Token)> Tokenizer<F> {
    fn character(&mut self, character: char) {
        if character.is_ascii() {
            self.between(character);
        } else {
            decompose_compatible(character, |part| self.part(part));
        }
    }

    fn part(&mut self, part: char) {
        if is_combining_mark(part) || is_ignored(part) {
        } else if !part.is_alphanumeric() {
            self.between(part);
        } else if is_unspaced(part) {
            self.end_word();
            self.letter(part);
            self.end_word();
        } else {
            for upper in part.to_uppercase() {
                for letter in upper
                    .to_lowercase()
                    .filter(|letter| !is_combining_mark(*letter))
                {
                    self.letter(letter);
                }
            }
        }
    }

    fn letter(&mut self, letter: char) {
        if self.letters == 0 {
            self.end_gap();
            let before = std::mem::take(&mut self.last);
            self.escaped = before == '\\' && matches!(letter, 'b' | 'f' | 'n' | 'r' | 't' | 'v');
        }
        self.word = hashed(self.word, letter);
        self.letters += letter.len_utf8();
    }

    fn between(&mut self, character: char) {
        self.end_word();
        let last = std::mem::replace(&mut self.last, character);
        if !self.has_word {
            return;
        }
        let is_space = character.is_whitespace();
        if !(is_space && last.is_whitespace()) {
            self.gap = hashed(self.gap, if is_space { ' ' } else { character });
            self.has_gap = true;
        }
    }

    fn end_word(&mut self) {
        if self.letters > 0 {
            (self.take)(Token::Word {
                hash: mixed(self.word),
                letters: self.letters,
                escaped: self.escaped,
            });
            self.has_word = true;
            self.word = BASIS;
            self.letters = 0;
        }
    }

    fn end_gap(&mut self) {
        if self.has_gap {
            // another number than the word of the same letters
            (self.take)(Token::Gap {
                hash: mixed(!self.gap),
            });
        }
        self.gap = BASIS;
        self.has_gap = false;
    }
}

fn hashed(hash: u64, character: char) -> u64 {
    (hash ^ u64::from(character)).wrapping_mul(PRIME)
}

/// Spreads the bits of a hash (the finaliser of `SplitMix64`).
pub(super) const fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// Characters nobody sees: soft hyphens, joiners, direction marks, selectors, fillers.
const fn is_ignored(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str, tags: Tags) -> Vec<Token> {
        let mut all = Vec::new();
        tokens(text, tags, |token| all.push(token));
        all
    }

    fn words(text: &str, tags: Tags) -> Vec<u64> {
        let words = all(text, tags)
            .into_iter()
            .filter(|token| matches!(token, Token::Word { .. }));
        words.map(Token::hash).collect()
    }

    #[test]
    fn words_are_the_same_however_they_are_written() {
        for (one, other) in [
            ("Été à Paris", "ÉTÉ  À\u{a0}PARIS"),
            ("été", "e\u{301}te\u{301}"),
            ("Straße", "STRASSE"),
            ("ΟΔΟΣ", "οδός"),
            ("İstanbul ısı", "ISTANBUL ISI"),
            ("prison", "pri\u{ad}so\u{202e}n"),
            ("ﬁve", "FIVE"),
            ("한국", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"),
            ("at 12:30", "at “12”—30"),
        ] {
            let tags = Tags::Kept;
            assert_eq!(words(one, tags), words(other, tags), "{one} and {other}");
        }
        assert_ne!(
            words("prison", Tags::Spaces),
            words("prisons", Tags::Spaces)
        );
        assert_eq!(words("居民说", Tags::Spaces).len(), 3);
    }

    #[test]
    fn gaps_count_between_words_only() {
        let tags = Tags::Kept;
        assert_eq!(all("/lines-cut/", tags), all("lines-cut", tags));
        assert_ne!(all("lines-cut", tags), all("lines cut", tags));
        assert_eq!(all("lines \n cut", tags), all("lines cut", tags));
        assert_eq!(all("lines-\u{2060}cut", tags), all("lines-cut", tags));
        assert_eq!(all("a b c", tags).len(), 5);
    }

    #[test]
    fn tags_are_read_three_ways() {
        let text = "pri<b>son</b><br>camp a < b";
        assert_eq!(
            words(text, Tags::Spaces),
            words("pri son camp a b", Tags::Kept)
        );
        assert_eq!(
            words(text, Tags::Dropped),
            words("prisoncamp a b", Tags::Kept)
        );
        assert_eq!(
            words(text, Tags::Kept),
            words("pri b son b br camp a b", Tags::Kept)
        );
        let seen = tokens("<p>one</p> <p>two", Tags::Kept, |_| ());
        assert_eq!(without_tags("a<b c>d < e<U+202E>é"), "a d < e é");
        assert_eq!(
            seen,
            Seen {
                tags: true,
                tags_in_words: false
            }
        );
    }
}
