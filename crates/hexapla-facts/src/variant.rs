//! English words that are written in two ways: contracted or in full, as in Britain or as in America, before a vowel or not.
//!
//! The endings are those in which Oxford's and Merriam-Webster's dictionaries differ; only words that both stand in the word list
//! are taken for one.

use std::borrow::Cow;
use std::sync::OnceLock;

/// The most words on a side that are looked at.
const MOST_WORDS: usize = 8;

/// What follows the apostrophe, and what it may stand for.
const CONTRACTED: [(&str, &[&str]); 6] = [
    ("'re", &["are"]),
    ("'ve", &["have"]),
    ("'ll", &["will"]),
    ("'m", &["am"]),
    ("'d", &["would", "had"]),
    ("'s", &["is", "has"]),
];

/// Behind these words alone `'s` and `'d` are no possessives.
const PRONOUNS: [&str; 14] = [
    "i", "you", "he", "she", "it", "we", "they", "that", "there", "here", "who", "what", "where",
    "how",
];

/// Contractions that lose a letter of the word.
const IRREGULAR: [(&str, [&str; 2]); 5] = [
    ("can't", ["can", "not"]),
    ("cannot", ["can", "not"]),
    ("won't", ["will", "not"]),
    ("shan't", ["shall", "not"]),
    ("let's", ["let", "us"]),
];

/// Words that no ending tells.
const RESPELT: [(&str, &str); 12] = [
    ("grey", "gray"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("whilst", "while"),
    ("amongst", "among"),
    ("towards", "toward"),
    ("afterwards", "afterward"),
    ("learnt", "learned"),
    ("fulfil", "fulfill"),
    ("judgement", "judgment"),
    ("ageing", "aging"),
    ("sceptical", "skeptical"),
];

/// British endings of words with more than one syllable, and American ones.
const ENDINGS: [(&str, &str); 22] = [
    ("ise", "ize"),
    ("ises", "izes"),
    ("ised", "ized"),
    ("ising", "izing"),
    ("iser", "izer"),
    ("isers", "izers"),
    ("isation", "ization"),
    ("isations", "izations"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
    ("our", "or"),
    ("ours", "ors"),
    ("oured", "ored"),
    ("ouring", "oring"),
    ("ourable", "orable"),
    ("ourite", "orite"),
    ("tre", "ter"),
    ("tres", "ters"),
    ("ogue", "og"),
    ("ogues", "ogs"),
    ("ence", "ense"),
];

/// Words in British spelling that are right in both countries, in one of them or in another sense of the American word.
const RIGHT_IN_BOTH: [&str; 18] = [
    "afterwards",
    "amongst",
    "glamour",
    "learnt",
    "licence",
    "metre",
    "metres",
    "micrometre",
    "micrometres",
    "programme",
    "programmes",
    "theatre",
    "theatres",
    "towards",
    "whilst",
    "glamoured",
    "glamouring",
    "apprise",
];

/// Endings before which a final `l` is doubled in Britain, behind an unstressed `a`, `e` or `o`.
const DOUBLING: [&str; 5] = ["ed", "ing", "er", "ers", "ery"];

/// The same endings behind an `l`, whether it is doubled or not.
const DOUBLED: [&str; 5] = ["led", "ling", "ler", "lers", "lery"];

/// Says whether the words on the left, case folded, are those on the right written in another way.
pub(crate) fn are_one(left: &[&str], right: &[&str], is_word: impl Fn(&str) -> bool) -> bool {
    let is_short = left.len() <= MOST_WORDS && right.len() <= MOST_WORDS;
    is_short && !left.is_empty() && !right.is_empty() && matches(left, right, &is_word)
}

fn matches(left: &[&str], right: &[&str], is_word: &impl Fn(&str) -> bool) -> bool {
    let (Some((one, lefts)), Some((two, rights))) = (left.split_first(), right.split_first())
    else {
        return left.is_empty() && right.is_empty();
    };
    (are_respelt(one, two, is_word) || are_articles(one, two)) && matches(lefts, rights, is_word)
        || begins(one, right).is_some_and(|rest| matches(lefts, rest, is_word))
        || begins(two, left).is_some_and(|rest| matches(rest, rights, is_word))
}

/// What follows the words for which `contraction` stands, at the beginning of `words`.
fn begins<'w, 's>(contraction: &str, words: &'w [&'s str]) -> Option<&'w [&'s str]> {
    let ([word, auxiliary], rest) = words.split_first_chunk()?;
    let mut irregular = IRREGULAR.iter();
    let stands = if let Some((_, full)) = irregular.find(|(known, _)| *known == contraction) {
        full == &[*word, *auxiliary]
    } else {
        let stem = contraction.strip_prefix(word);
        stem.is_some_and(|ending| stands_for(word, ending, auxiliary))
    };
    stands.then_some(rest)
}

/// Says whether an ending behind a word stands for an auxiliary.
fn stands_for(word: &str, ending: &str, auxiliary: &str) -> bool {
    if ending == "n't" {
        return auxiliary == "not";
    }
    let is_open = !matches!(ending, "'s" | "'d") || PRONOUNS.contains(&word);
    let mut known = CONTRACTED.iter();
    is_open && known.any(|(known, full)| *known == ending && full.contains(&auxiliary))
}

/// Says whether both are the article, before whatever sound.
fn are_articles(left: &str, right: &str) -> bool {
    matches!((left, right), ("a", "an") | ("an", "a"))
}

/// Says whether two words are one in the spelling of two countries.
fn are_respelt(left: &str, right: &str, is_word: &impl Fn(&str) -> bool) -> bool {
    left == right || (american(left) == american(right) && is_word(left) && is_word(right))
}

/// Says whether a word, case folded, has the ending of one that is spelt in two ways.
pub fn may_be_respelt(word: &str) -> bool {
    const SHORTEST: usize = 4;
    static ENDINGS_BY_LETTER: OnceLock<[Vec<&str>; 26]> = OnceLock::new();
    let last = word.bytes().last().filter(|_| word.len() >= SHORTEST);
    let letter = last
        .and_then(|last| last.checked_sub(b'a'))
        .map(usize::from);
    let endings = ENDINGS_BY_LETTER.get_or_init(endings_by_letter);
    let endings = letter.and_then(|letter| endings.get(letter));
    endings.is_some_and(|endings| endings.iter().any(|ending| word.ends_with(ending)))
}

/// All endings of words that are spelt in two ways, by their last letter.
fn endings_by_letter() -> [Vec<&'static str>; 26] {
    let mut by_letter = [const { Vec::new() }; 26];
    let pairs = ENDINGS.iter().chain(&RESPELT);
    let all = pairs.flat_map(|(british, american)| [*british, *american]);
    for ending in all.chain(DOUBLED) {
        let last = ending
            .bytes()
            .last()
            .and_then(|last| last.checked_sub(b'a'));
        if let Some(endings) = last.and_then(|last| by_letter.get_mut(usize::from(last))) {
            endings.push(ending);
        }
    }
    by_letter
}

/// The American spelling of a word in British spelling, case folded, where each is right in its own country alone; a
/// dialogue is one in both.
pub(crate) fn respelt(word: &str, is_word: impl Fn(&str) -> bool) -> Option<Cow<'_, str>> {
    let is_speech = word.contains("ogue") && !word.starts_with("catalogue");
    let american = american(word);
    let is_other = american != word && is_word(word) && is_word(&american);
    (is_other && !is_speech && !RIGHT_IN_BOTH.contains(&word)).then_some(american)
}

/// A word in American spelling, as far as the endings tell.
fn american(word: &str) -> Cow<'_, str> {
    if let Some((_, american)) = RESPELT.iter().find(|(british, _)| *british == word) {
        return Cow::Borrowed(american);
    }
    let mut endings = ENDINGS.iter();
    let respelt = endings.find_map(|(british, american)| {
        let stem = word.strip_suffix(british)?;
        has_vowel(stem).then(|| Cow::Owned(format!("{stem}{american}")))
    });
    respelt
        .or_else(|| single(word))
        .unwrap_or(Cow::Borrowed(word))
}

/// `travelled` with one `l`.
fn single(word: &str) -> Option<Cow<'_, str>> {
    DOUBLING.iter().find_map(|ending| {
        let stem = word.strip_suffix(ending)?.strip_suffix('l')?;
        let begin = ["al", "el", "ol"]
            .iter()
            .find_map(|end| stem.strip_suffix(end))?;
        has_vowel(begin).then(|| Cow::Owned(format!("{stem}{ending}")))
    })
}

fn has_vowel(text: &str) -> bool {
    text.contains(['a', 'e', 'i', 'o', 'u', 'y'])
}

#[cfg(test)]
mod tests {
    use super::may_be_respelt;
    use crate::Vocabulary;

    fn are(left: &str, right: &str) -> bool {
        let english = Vocabulary::shipped(&"en".parse().unwrap()).unwrap();
        let [left, right] = [left, right].map(|text| text.split(' ').collect::<Vec<_>>());
        english.are_one(&left, &right)
    }

    #[test]
    fn words_in_two_spellings_are_one() {
        for (left, right) in [
            ("organisation", "organization"),
            ("realised", "realized"),
            ("analyse", "analyze"),
            ("colour", "color"),
            ("harbours", "harbors"),
            ("favourite", "favorite"),
            ("centre", "center"),
            ("metres", "meters"),
            ("catalogue", "catalog"),
            ("defence", "defense"),
            ("travelled", "traveled"),
            ("labelling", "labeling"),
            ("grey", "gray"),
            ("towards", "toward"),
        ] {
            assert!(are(left, right) && are(right, left), "{left}/{right}");
        }
        for (left, right) in [
            ("filled", "filed"),
            ("four", "for"),
            ("tour", "tor"),
            ("prise", "prize"),
            ("tilling", "tiling"),
            ("practice", "practise"),
            ("recalled", "recaled"),
            ("colours", "color"),
            ("organise", "organization"),
        ] {
            assert!(!are(left, right) && !are(right, left), "{left}/{right}");
        }
    }

    #[test]
    fn what_is_right_in_both_countries_is_spelt_in_no_two_ways() {
        let english = Vocabulary::shipped(&"en".parse().unwrap()).unwrap();
        for (british, american) in [
            ("organisation", "organization"),
            ("colours", "colors"),
            ("centre", "center"),
            ("catalogue", "catalog"),
            ("labelled", "labeled"),
            ("grey", "gray"),
        ] {
            assert_eq!(english.american(british).as_deref(), Some(american));
            assert_eq!(english.american(american), None);
            assert!(may_be_respelt(british) && may_be_respelt(american));
        }
        for other in [
            "dialogue",
            "prologues",
            "licence",
            "programme",
            "metres",
            "towards",
            "four",
        ] {
            assert_eq!(english.american(other), None, "{other}");
        }
        assert!(!may_be_respelt("ferries") && !may_be_respelt("or"));
    }

    #[test]
    fn a_contraction_is_what_it_stands_for() {
        for (left, right) in [
            ("wasn't", "was not"),
            ("can't", "can not"),
            ("cannot", "can not"),
            ("won't", "will not"),
            ("it's", "it is"),
            ("it's", "it has"),
            ("you'd", "you had"),
            ("they're", "they are"),
            ("let's", "let us"),
            ("let's organise", "let us organize"),
        ] {
            assert!(are(left, right) && are(right, left), "{left}/{right}");
        }
        for (left, right) in [
            ("camp's", "camp is"),
            ("wasn't", "was"),
            ("won't", "would not"),
            ("it's", "it was"),
            ("let's", "let is"),
            ("it's", "it is not"),
        ] {
            assert!(!are(left, right) && !are(right, left), "{left}/{right}");
        }
    }
}
