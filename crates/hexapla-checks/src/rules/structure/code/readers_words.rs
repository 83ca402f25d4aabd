//! Code that a translation rightly has in its own words: names of an example, its own language.

use hexapla_content::Locale;

use crate::rules::structure::Sides;

/// How many passages of a translation have a word of its own.
const OWN: usize = 3;

/// Says whether the translation has `instead` for `code` because it has other names in its examples, throughout the page;
/// because it speaks of its own language where the source speaks of another one; of one type where the source speaks
/// of several (`Deployments`, `Deployment`); or because it mends what the source has wrong.
pub(crate) fn is_in_readers_words(sides: &Sides<'_>, code: &str, instead: &str) -> bool {
    let page = sides.context.page;
    let target = &sides.context.languages.target;
    let is_one = code.starts_with(char::is_uppercase) && code.strip_suffix('s') == Some(instead);
    // what the source has in its code is no word of the translation's own
    let is_new = |theirs: &str| !page.has_in_code(theirs);
    let is_renamed =
        || is_new(instead) && page.passages_with(code) == 0 && page.passages_with(instead) > 1;
    let is_own = |(ours, theirs): &(&str, &str)| {
        let is_other = !theirs.is_empty() && !ours.eq_ignore_ascii_case(theirs);
        let is_word = is_other && is_new(theirs) && page.passages_with(theirs) >= OWN;
        is_word || is_own_language(ours, theirs, target)
    };
    let is_exchanged = || exchanged(code, instead).is_some_and(|words| words.iter().all(is_own));
    !instead.is_empty() && (is_one || mends(code, instead) || is_renamed() || is_exchanged())
}

/// Says whether a word of an example names the language of the translation where the source's names another one.
fn is_own_language(ours: &str, theirs: &str, target: &Locale) -> bool {
    const TAG: usize = 2;
    let is_tag = |word: &str| word.len() == TAG && word.bytes().all(|b| b.is_ascii_lowercase());
    is_tag(ours) && theirs.eq_ignore_ascii_case(target.language())
}

/// Says whether the source leaves a quotation mark open or has a letter that belongs in no code, and the other does not.
fn mends(code: &str, instead: &str) -> bool {
    let is_open = |code: &str| code.matches('"').count() % 2 == 1;
    (is_open(code) && !is_open(instead)) || (!code.is_ascii() && instead.is_ascii())
}

/// The words of two codes that differ, where nothing else does and there are any.
fn exchanged<'c>(code: &'c str, instead: &'c str) -> Option<Vec<(&'c str, &'c str)>> {
    let is_sign = |c: char| !c.is_alphanumeric();
    let signs = |code: &'c str| code.chars().filter(move |c| is_sign(*c));
    let pairs = code.split(is_sign).zip(instead.split(is_sign));
    let words: Vec<_> = pairs.filter(|(one, other)| one != other).collect();
    (signs(code).eq(signs(instead)) && !words.is_empty()).then_some(words)
}
