//! A passage in letters that its language is not written in: that of another translation.

use hexapla_content::{Locale, Pair, Unit, is_han, is_hangul, is_kana};

use crate::findings::WRONG_SCRIPT;
use crate::{Context, Hit};

/// The fewest letters that tell; fewer may be names.
const LEAST_LETTERS: usize = 12;

/// So many letters of its own, and more than of others, show that a passage is in its language; twice as many Chinese
/// characters without a kana, that it is Chinese.
const ENOUGH: usize = 8;

/// So many times as many letters must be of another script as of those that a passage may have.
const MANY: usize = 4;

/// The fewest Chinese characters that no Japanese sentence has without a kana.
const LEAST_HAN: usize = 30;

/// The fewest kana that no Chinese text cites, and of how many Chinese characters they are at least one.
const LEAST_KANA: [usize; 2] = [6, 4];

/// The fewest characters of the other kind of Chinese.
const LEAST_VARIANTS: usize = 5;

/// How much of a passage is shown, in characters.
const SHOWN: usize = 40;

/// Frequent characters of Chinese that are written in two ways, traditional and simplified.
const TRADITIONAL: &str = "們國說這來時會對發經過還個學問關點長東車馬門間電話語讀書寫買賣頭實應從眾與為無愛媽嗎總務號際達運進邊";
const SIMPLIFIED: &str = "们国说这来时会对发经过还个学问关点长东车马门间电话语读书写买卖头实应从众与为无爱妈吗总务号际达运进边";

/// A script, so far as languages are told from each other by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gujarati,
    Tamil,
    Telugu,
    Thai,
    Burmese,
    Georgian,
    Ethiopic,
    Khmer,
    Hangul,
    Kana,
    Han,
}

/// The languages that are written in one script alone (CLDR's likely subtags), and in which. Of others nothing is told.
const WRITTEN: &[(Script, &[&str])] = &[
    (
        Script::Latin,
        &[
            "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "eu", "fi", "fr", "ga", "gl",
            "hr", "hu", "id", "is", "it", "lt", "lv", "ms", "mt", "nb", "nl", "no", "pl", "pt",
            "ro", "sk", "sl", "sq", "sv", "sw", "tr", "vi",
        ],
    ),
    (Script::Greek, &["el"]),
    (Script::Cyrillic, &["be", "bg", "mk", "ru", "uk"]),
    (Script::Armenian, &["hy"]),
    (Script::Hebrew, &["he"]),
    (Script::Arabic, &["ar", "fa", "ur"]),
    (Script::Devanagari, &["hi", "mr", "ne"]),
    (Script::Bengali, &["bn"]),
    (Script::Gujarati, &["gu"]),
    (Script::Tamil, &["ta"]),
    (Script::Telugu, &["te"]),
    (Script::Thai, &["th"]),
    (Script::Burmese, &["my"]),
    (Script::Georgian, &["ka"]),
    (Script::Ethiopic, &["am"]),
    (Script::Khmer, &["km"]),
    (Script::Hangul, &["ko"]),
    (Script::Kana, &["ja"]),
    (Script::Han, &["zh"]),
];

/// Passages of another script, unless the source has as much of it: who cites another language has its letters.
pub(super) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let target = &context.languages.target;
    let Some(own) = script_of(target) else {
        return Vec::new();
    };
    let is_other = |unit: &&&Unit| is_in_another(unit, own, target);
    let mut others = pair.target.iter().filter(is_other).peekable();
    let is_cited = || {
        pair.source
            .iter()
            .any(|unit| Letters::of(unit, own).is_foreign())
    };
    if others.peek().is_none() || is_cited() {
        return Vec::new();
    }
    let hits = others.map(|unit| {
        let shown: String = unit.text.chars().take(SHOWN).collect();
        Hit::new(WRONG_SCRIPT, unit.span).with("target", shown)
    });
    hits.collect()
}

/// The script of a language that has one alone, and of no locale that names another.
fn script_of(locale: &Locale) -> Option<Script> {
    let language = locale.language();
    if locale.script().is_some() && language != "zh" {
        return None;
    }
    let of = WRITTEN.iter().find(|(_, of)| of.contains(&language));
    of.map(|(script, _)| *script)
}

fn is_in_another(unit: &Unit, own: Script, locale: &Locale) -> bool {
    if unit.kind.is_atomic() || (own == Script::Latin && unit.text.bytes().all(|b| b < 0xcd)) {
        return false;
    }
    let letters = Letters::of(unit, own);
    let is_other_chinese = || {
        own == Script::Han
            && kinds(locale).is_some_and(|[ours, theirs]| {
                let mut letters = unit.text.chars();
                let has_own = letters.any(|c| ours.contains(c));
                let letters = unit.text.chars().filter(|c| theirs.contains(*c));
                !has_own && letters.count() >= LEAST_VARIANTS
            })
    };
    letters.is_foreign() || is_other_chinese()
}

/// The characters of a locale's kind of Chinese, and of the other.
fn kinds(locale: &Locale) -> Option<[&'static str; 2]> {
    let tag = locale.as_str();
    let names = |subtags: &[&str]| tag.split('-').any(|part| subtags.contains(&part));
    if names(&["Hans", "CN", "SG"]) {
        Some([SIMPLIFIED, TRADITIONAL])
    } else if names(&["Hant", "TW", "HK", "MO"]) {
        Some([TRADITIONAL, SIMPLIFIED])
    } else {
        None
    }
}

/// How many letters of a passage are of which scripts, code left out; as far as is needed to know.
#[derive(Default)]
struct Letters {
    /// Those of its language, and Latin ones, in which any language has names.
    own: usize,
    others: usize,
    /// Of Japanese and Chinese: the characters that both have, and those of Japanese alone.
    han: usize,
    kana: usize,
    is_japanese: bool,
}

impl Letters {
    fn of(unit: &Unit, own: Script) -> Self {
        let mut letters = Self {
            is_japanese: own == Script::Kana,
            ..Self::default()
        };
        let is_east = matches!(own, Script::Kana | Script::Han);
        for (at, c) in unit.text.char_indices() {
            let Some(script) = script(c).filter(|_| !unit.is_code_at(at)) else {
                continue;
            };
            match script {
                Script::Han if is_east => letters.han += 1,
                Script::Kana if is_east => letters.kana += 1,
                script if script == own || script == Script::Latin => letters.own += 1,
                _ => letters.others += 1,
            }
            if letters.is_told() {
                break;
            }
        }
        letters
    }

    /// Says whether enough was read to know that a passage is in its language.
    const fn is_told(&self) -> bool {
        let is_east = if self.is_japanese {
            self.kana > 0
        } else {
            self.han >= 2 * ENOUGH && self.kana == 0
        };
        is_east || (self.own >= ENOUGH && self.own > self.others)
    }

    const fn is_foreign(&self) -> bool {
        let [kana, share] = LEAST_KANA;
        let of_other =
            self.others >= LEAST_LETTERS && self.others >= MANY * (self.own + self.han + self.kana);
        let is_chinese = self.is_japanese && self.kana == 0 && self.han >= LEAST_HAN;
        let is_japanese = !self.is_japanese && self.kana >= kana && self.kana * share >= self.han;
        of_other || is_chinese || is_japanese
    }
}

/// The script of a letter.
fn script(c: char) -> Option<Script> {
    if !c.is_alphabetic() {
        return None;
    }
    Some(match c {
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{530}'..='\u{58f}' => Script::Armenian,
        '\u{590}'..='\u{5ff}' => Script::Hebrew,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fefc}' => Script::Arabic,
        '\u{900}'..='\u{97f}' => Script::Devanagari,
        '\u{980}'..='\u{9ff}' => Script::Bengali,
        '\u{a80}'..='\u{aff}' => Script::Gujarati,
        '\u{b80}'..='\u{bff}' => Script::Tamil,
        '\u{c00}'..='\u{c7f}' => Script::Telugu,
        '\u{e00}'..='\u{e7f}' => Script::Thai,
        '\u{1000}'..='\u{109f}' => Script::Burmese,
        '\u{10a0}'..='\u{10ff}' => Script::Georgian,
        '\u{1200}'..='\u{139f}' => Script::Ethiopic,
        '\u{1780}'..='\u{17ff}' => Script::Khmer,
        c if is_hangul(c) => Script::Hangul,
        c if is_kana(c) => Script::Kana,
        c if is_han(c) => Script::Han,
        _ => return None,
    })
}
