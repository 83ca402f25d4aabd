//! Pseudo-locales: the source's messages in a disguise that shows what is not translated, too narrow or
//! turned the wrong way.
//!
//! Only the text of messages is disguised. Placeables, terms' names, tags, character references,
//! code between backticks, addresses, paths and command-line options stay as they are.

use hexapla_content::Locale;

use crate::format::markup::Markup;

/// A disguise of the source's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pseudo {
    /// `en-XA`: every letter has an accent, the text is about 35 % longer, and square brackets show where
    /// it ends: what has none was not translated, what lacks its closing one was cut off.
    Accented,
    /// `ar-XB`: every letter is an Arabic one, so the text really runs from right to left. No
    /// direction mark is needed for that, and none is used: content may not hold any.
    Mirrored,
    /// `en-xss`, for tests of what shows messages: every message is an attack on a page, a terminal or
    /// a log.
    Attack,
}

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Accented, Self::Mirrored, Self::Attack];

    /// Its tag. The two of CLDR bear their names there, whatever the source locale is.
    ///
    /// # Panics
    /// Never: the tags are tags.
    pub fn locale(self) -> Locale {
        let tag = match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
            Self::Attack => "en-xss",
        };
        tag.parse().expect("it is a language tag")
    }
}

/// A letter, then the one that stands for it in `en-XA` and in `ar-XB`. All are characters of their own,
/// so nothing has to be normalised.
const LETTERS: [(char, char, char); 26] = [
    ('a', 'á', 'ا'),
    ('b', 'ƀ', 'ب'),
    ('c', 'ç', 'ص'),
    ('d', 'ð', 'د'),
    ('e', 'é', 'ع'),
    ('f', 'ƒ', 'ف'),
    ('g', 'ĝ', 'غ'),
    ('h', 'ĥ', 'ه'),
    ('i', 'í', 'ي'),
    ('j', 'ĵ', 'ج'),
    ('k', 'ķ', 'ك'),
    ('l', 'ļ', 'ل'),
    ('m', 'ɱ', 'م'),
    ('n', 'ñ', 'ن'),
    ('o', 'ö', 'و'),
    ('p', 'þ', 'پ'),
    ('q', 'ɋ', 'ق'),
    ('r', 'ř', 'ر'),
    ('s', 'š', 'س'),
    ('t', 'ţ', 'ت'),
    ('u', 'û', 'ض'),
    ('v', 'ṽ', 'ڤ'),
    ('w', 'ŵ', 'ظ'),
    ('x', 'ẋ', 'خ'),
    ('y', 'ý', 'ى'),
    ('z', 'ž', 'ز'),
];

/// By how many hundredths of a letter every character lengthens the text.
const LONGER: usize = 35;

/// What stands before an attacked message.
const ATTACKS: [&str; 8] = [
    "\"><script>alert('xss')</script>",
    "<img src=x onerror=alert(1)>",
    "</title></textarea></style><svg/onload=alert(1)>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)//",
    "{{7*7}}${7*7}",
    "\u{202e}\u{2066}",
    "\u{1b}[2J::error::",
];

/// Puts the disguise on, message by message.
#[derive(Debug)]
pub(crate) struct Disguise {
    pseudo: Pseudo,
    /// Which message it is.
    message: usize,
    /// Whether a letter of the message was changed.
    changed: bool,
    /// Whether the text is inside backticks.
    code: bool,
    /// Hundredths of letters by which the text should be longer still.
    debt: usize,
}

impl Disguise {
    pub(crate) const fn new(pseudo: Pseudo) -> Self {
        Self {
            pseudo,
            message: 0,
            changed: false,
            code: false,
            debt: 0,
        }
    }

    /// A new message, or attribute, begins.
    pub(crate) const fn begin(&mut self) {
        self.message += 1;
        self.changed = false;
        self.code = false;
        self.debt = 0;
    }

    /// What stands before and behind the message that ends now.
    pub(crate) fn brackets(&self) -> (&'static str, &'static str) {
        match self.pseudo {
            Pseudo::Accented if self.changed => ("[", "]"),
            Pseudo::Accented | Pseudo::Mirrored => ("", ""),
            Pseudo::Attack => {
                let attack = ATTACKS.get(self.message % ATTACKS.len());
                (attack.expect("the remainder is below the length"), "")
            }
        }
    }

    /// `text`, which begins at `place` in markup, disguised.
    pub(crate) fn text(&mut self, text: &str, place: Markup) -> String {
        if self.pseudo == Pseudo::Attack {
            return text.to_owned();
        }
        let mut disguised = String::with_capacity(text.len() * 2);
        let mut place = place;
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let in_prose = place == Markup::Text && !self.code;
            let len = match character {
                '&' if in_prose => reference_len(rest).unwrap_or(1),
                _ => character.len_utf8(),
            };
            if in_prose && !matches!(character, '<' | '`' | '&') {
                let (word, after) = rest.split_at(word_len(rest));
                self.word(word, &mut disguised);
                rest = after;
                continue;
            }
            self.code ^= character == '`' && place == Markup::Text;
            let (kept, after) = rest.split_at(len);
            disguised.push_str(kept);
            place = place.after_character(character, after);
            rest = after;
        }
        disguised
    }

    /// A word or white space.
    fn word(&mut self, word: &str, disguised: &mut String) {
        if is_no_prose(word) {
            disguised.push_str(word);
            return;
        }
        for character in word.chars() {
            self.character(character, disguised);
        }
    }

    fn character(&mut self, character: char, disguised: &mut String) {
        let lower = character.to_ascii_lowercase();
        let letter = LETTERS.iter().find(|(plain, ..)| *plain == lower);
        if self.pseudo == Pseudo::Mirrored {
            disguised.push(letter.map_or(character, |(_, _, arabic)| *arabic));
            return;
        }
        self.debt += LONGER;
        let Some((_, accented, _)) = letter else {
            disguised.push(character);
            return;
        };
        self.changed = true;
        let accented = if character == lower {
            *accented
        } else {
            accented.to_uppercase().next().unwrap_or(*accented)
        };
        disguised.push(accented);
        let is_vowel = matches!(lower, 'a' | 'e' | 'i' | 'o' | 'u');
        if self.debt >= if is_vowel { 100 } else { 200 } {
            self.debt -= 100;
            disguised.push(accented);
        }
    }
}

impl Markup {
    /// The place after `character`, before `after`.
    fn after_character(self, character: char, after: &str) -> Self {
        u8::try_from(character).map_or(self, |byte| {
            let is_ascii = byte.is_ascii();
            let next = after.as_bytes().first().copied();
            if is_ascii {
                self.step(byte, next)
            } else {
                self
            }
        })
    }
}

/// The bytes up to the end of the word that `text` begins with; a run of white space is a word too.
fn word_len(text: &str) -> usize {
    let is_space = |c: char| c.is_whitespace();
    let begins_with_space = text.starts_with(is_space);
    let ends = |c: char| matches!(c, '<' | '`' | '&') || is_space(c) != begins_with_space;
    let mut characters = text.char_indices().skip(1);
    characters
        .find_map(|(at, c)| ends(c).then_some(at))
        .unwrap_or(text.len())
}

/// The bytes of the character reference (`&amp;`, `&#8239;`) that `text` begins with.
fn reference_len(text: &str) -> Option<usize> {
    let end = text.find(';')?;
    let name = text.get(1..end)?;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'#';
    (!name.is_empty() && name.bytes().all(is_name)).then_some(end + 1)
}

/// Whether a word is something else than prose: an address, a path, a file's name, an option, a name of
/// code.
fn is_no_prose(word: &str) -> bool {
    let core = word.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '/'));
    let option = core
        .trim_start_matches('-')
        .starts_with(char::is_alphanumeric)
        && core.starts_with('-');
    let file_name = core.rsplit_once('.').is_some_and(|(name, extension)| {
        let is_name = |part: &str| part.len() > 1 && !part.ends_with('.');
        is_name(name) && is_name(extension) && extension.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    option || file_name || core.contains(['/', '@', '_', '\\'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disguised(pseudo: Pseudo, text: &str) -> String {
        let mut disguise = Disguise::new(pseudo);
        disguise.begin();
        let text = disguise.text(text, Markup::Text);
        let (before, after) = disguise.brackets();
        format!("{before}{text}{after}")
    }

    #[test]
    fn only_prose_is_disguised() {
        let text = "See <a href=\"/en/about.html\">our page</a> &amp; write to desk@example.org, \
             AT&T&nbsp;or R&amp;D; type `hexapla accept fr` --all, or open hexapla.toml.";
        let accented = disguised(Pseudo::Accented, text);
        for kept in [
            "<a href=\"/en/about.html\">",
            "</a>",
            " &amp; ",
            "&nbsp;",
            "desk@example.org",
            "`hexapla accept fr`",
            "--all",
            "hexapla.toml",
        ] {
            assert!(accented.contains(kept), "{kept} in {accented}");
            assert!(disguised(Pseudo::Mirrored, text).contains(kept), "{kept}");
        }
        for lost in ["See", "our", "page", "write", "type", " or ", "open"] {
            assert!(!accented.contains(lost), "{lost} in {accented}");
        }
    }

    #[test]
    fn text_grows_by_about_a_third() {
        for text in [
            "Nothing to do: every unit looked at is current.",
            "The clone is shallow, so pins and bases may not be there.",
            "Strengths, rhythms, myths and crypts",
        ] {
            let longer = disguised(Pseudo::Accented, text).chars().count() - "[]".len();
            let percent = longer * 100 / text.chars().count();
            assert!((130..=140).contains(&percent), "{percent} % for {text}");
        }
    }

    #[test]
    fn no_letter_keeps_its_look() {
        let alphabet: String = ('a'..='z').chain('A'..='Z').collect();
        for pseudo in [Pseudo::Accented, Pseudo::Mirrored] {
            let disguised = disguised(pseudo, &alphabet);
            assert!(
                !disguised.contains(|c: char| c.is_ascii_alphabetic()),
                "{disguised}"
            );
        }
    }

    #[test]
    fn a_mirrored_text_holds_no_direction_mark() {
        let mirrored = disguised(Pseudo::Mirrored, "At least 12 people");
        assert_eq!(mirrored, "ات لعاست 12 پعوپلع");
        let is_mark = |c: char| matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!mirrored.contains(is_mark));
    }

    #[test]
    fn a_text_without_letters_has_no_brackets() {
        assert_eq!(disguised(Pseudo::Accented, " → "), " → ");
        assert_eq!(disguised(Pseudo::Accented, "OK"), "[ÖĶ]");
    }
}
