//! Which language texts are written in, as far as that can be told without knowing any: by their script, and among the
//! languages of one script by their commonest small words.

use std::collections::BTreeMap;

use hexapla_content::{Locale, UnitKind};
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules};

/// The small words of languages in Latin letters, which are no words of the others or seldom.
const SMALL_WORDS: [(&str, &str); 12] = [
    ("cs", "je se na že jsou jako který pro není podle"),
    (
        "de",
        "der die und das ist nicht mit den ein eine werden auf für",
    ),
    ("en", "the of and to is that with for you are this from"),
    ("es", "el los las una que del por con para es se como"),
    ("fr", "le les des est une dans pour vous avec sur qui pas"),
    ("it", "il che di della per una sono gli con non nel più"),
    ("nl", "het een van de en niet zijn dat voor met wordt ook"),
    ("pl", "się nie jest do na że oraz dla jak przez które"),
    ("pt", "os uma não para com do da em que são mais você"),
    ("sv", "och att det som är en för på med inte den av"),
    ("tr", "ve bir bu için ile olarak daha gibi olan değil"),
    ("vi", "và của là các có cho không được với một này"),
];

/// At least so many small words must have been seen to tell languages in Latin letters apart.
const FEWEST_WORDS: usize = 20;

/// At least this share of the letters, one in so many, is of a script other than Latin where a language has one.
const SHARE: usize = 4;

/// What was seen of some texts.
#[derive(Debug, Default)]
pub(super) struct Tongue {
    letters: usize,
    scripts: BTreeMap<&'static str, usize>,
    words: BTreeMap<&'static str, usize>,
}

impl Tongue {
    /// Takes in the prose of a text in Markdown.
    pub(super) fn read(&mut self, text: &str) {
        let rules = Rules {
            dialect: Dialect::Markdown,
            translate: vec!["title".to_owned()],
        };
        let edition = hexapla_markdown::read(text, &Place::file("text"), &rules).value;
        let prose = edition.units.iter().filter(|u| u.kind != UnitKind::Code);
        for unit in prose {
            self.hear(&unit.text);
        }
    }

    fn hear(&mut self, text: &str) {
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            self.letters += 1;
            if let Some(language) = language_of_script(c) {
                *self.scripts.entry(language).or_default() += 1;
            }
        }
        for word in text.split(|c: char| !c.is_alphabetic()) {
            let speak = |(_, words): &&(&str, &str)| words.split(' ').any(|own| own == word);
            for (language, _) in SMALL_WORDS.iter().filter(speak) {
                *self.words.entry(language).or_default() += 1;
            }
        }
    }

    /// The language that most of it is in; `None` where that is not plain.
    pub(super) fn language(&self) -> Option<Locale> {
        let of = |language: &str| self.scripts.get(language).copied().unwrap_or_default();
        let all: usize = self.scripts.values().sum();
        let tag = if all * SHARE >= self.letters.max(1) {
            let (most, _) = self.scripts.iter().max_by_key(|(_, count)| **count)?;
            match *most {
                // Japanese is written with both, and Chinese with no kana
                "zh" | "ja" if of("ja") * 10 > of("zh") => "ja",
                "uk" | "ru" if of("uk") * 50 > of("ru") => "uk",
                "fa" | "ar" if of("fa") * 50 > of("ar") => "fa",
                most => most,
            }
        } else {
            let mut heard: Vec<_> = self.words.iter().collect();
            heard.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
            let second = heard.get(1).map_or(0, |(_, count)| **count);
            let (most, count) = heard.first()?;
            (**count >= FEWEST_WORDS && **count > 2 * second).then_some(**most)?
        };
        tag.parse().ok()
    }
}

/// The language that a letter of a script other than Latin stands for before more is known; letters that only one of the
/// languages of a script has stand for that.
const fn language_of_script(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{3040}'..='\u{30ff}' => "ja",
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' => "zh",
        '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}' => "ko",
        'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ' => "uk",
        '\u{400}'..='\u{52f}' => "ru",
        'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' => "fa",
        '\u{600}'..='\u{6ff}' => "ar",
        '\u{590}'..='\u{5ff}' => "he",
        '\u{370}'..='\u{3ff}' => "el",
        '\u{e00}'..='\u{e7f}' => "th",
        '\u{900}'..='\u{97f}' => "hi",
        '\u{980}'..='\u{9ff}' => "bn",
        '\u{10a0}'..='\u{10ff}' => "ka",
        '\u{531}'..='\u{587}' => "hy",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(text: &str) -> Option<String> {
        let mut tongue = Tongue::default();
        tongue.read(&format!(
            "# Title\n\n```sh\nthe of and to is that\n```\n\n{text}\n"
        ));
        tongue.language().map(|locale| locale.to_string())
    }

    #[test]
    fn a_language_is_told_by_its_script() {
        assert_eq!(language("渡船将在周一恢复运行。").as_deref(), Some("zh"));
        assert_eq!(
            language("渡し船は月曜日に再開します。").as_deref(),
            Some("ja")
        );
        assert_eq!(
            language("Паром відновить рух у понеділок, її рейси — ні.").as_deref(),
            Some("uk")
        );
        assert_eq!(
            language("Паром возобновит движение в понедельник.").as_deref(),
            Some("ru")
        );
        assert_eq!(
            language("나룻배는 월요일에 다시 다닌다.").as_deref(),
            Some("ko")
        );
    }

    #[test]
    fn a_language_in_latin_letters_is_told_by_its_small_words() {
        let french = "Le bac est dans le port et les quais sont pour vous, avec une corde.\n\n";
        assert_eq!(language(&french.repeat(6)).as_deref(), Some("fr"));
        let english = "The ferry is in the harbour, and the quay is for you.\n\n";
        assert_eq!(language(&english.repeat(6)).as_deref(), Some("en"));
        // too little to tell
        assert_eq!(language(french), None);
        assert_eq!(language("Ferry"), None);
    }
}
