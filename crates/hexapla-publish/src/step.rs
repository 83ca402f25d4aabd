//! Steps of addresses: ASCII, one for one text, the same on every run.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::address::{PLACES, TAGS};

/// The bytes of a digest that tell apart two texts whose letters alone would make one step.
const DIGEST: usize = 6;

/// The characters of a step before the digest, at most.
const LONGEST: usize = 60;

/// What stands under a locale and is no section.
const TAKEN: [&str; 6] = [TAGS, PLACES, "api", "ninjs", "page", "assets"];

/// A name as a step of an address: itself where it is one already, else its letters and a digest of it.
pub(crate) fn safe_step(name: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let is_step = !name.is_empty()
        && name.len() <= 200
        && name.bytes().all(is_plain)
        && !name.starts_with('.')
        && !name.ends_with('.');
    if is_step && !TAKEN.contains(&name) && !has_digest(name) {
        name.to_owned()
    } else {
        with_digest(name, &letters(name))
    }
}

/// A tag or a place as a step of an address. Case, spaces, hyphens and apostrophes tell no two apart; whatever else
/// is no ASCII letter or digit does, by a digest.
pub(crate) fn topic_step(topic: &str) -> String {
    let step = letters(topic);
    let is_kept = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’');
    if !step.is_empty() && topic.chars().all(is_kept) && step.len() <= LONGEST && !has_digest(&step)
    {
        step
    } else {
        with_digest(&topic.to_lowercase(), &step)
    }
}

/// The ASCII letters and digits of a text in lower case, its words joined by hyphens.
fn letters(text: &str) -> String {
    let mut step = String::new();
    for character in text.nfd() {
        if character.is_ascii_alphanumeric() {
            step.push(character.to_ascii_lowercase());
        } else if !matches!(character, '\'' | '’' | '\u{300}'..='\u{36f}') && !step.ends_with('-')
        {
            step.push('-');
        }
    }
    step.trim_matches('-').to_owned()
}

fn with_digest(text: &str, letters: &str) -> String {
    let mut step: String = letters.chars().take(LONGEST).collect();
    if !step.is_empty() {
        step.push('-');
    }
    for byte in Sha256::digest(text).iter().take(DIGEST) {
        write!(step, "{byte:02x}").expect("a String takes every write");
    }
    step
}

/// Says whether a step could be taken for one with a digest.
fn has_digest(step: &str) -> bool {
    let last = step.rsplit('-').next().unwrap_or(step);
    last.len() == 2 * DIGEST && last.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_stay_as_they_are_and_others_are_told_apart() {
        assert_eq!(safe_step("press-release"), "press-release");
        assert_eq!(
            safe_step("2032-09-30-hallin-moor-deaths"),
            "2032-09-30-hallin-moor-deaths"
        );
        for name in [
            "",
            ".",
            "..",
            "../../etc",
            "topics",
            "a/b",
            "déclaration",
            "a b",
            "a\0b",
        ] {
            let step = safe_step(name);
            assert!(has_digest(&step), "{name}: {step}");
        }
        assert_ne!(safe_step("a b"), safe_step("a/b"));
    }

    #[test]
    fn a_topic_is_one_however_it_is_spelt() {
        assert_eq!(topic_step("Deaths in custody"), "deaths-in-custody");
        assert_eq!(topic_step("deaths-in-custody"), "deaths-in-custody");
        assert_eq!(topic_step("Sorvane"), "sorvane");
        let different: BTreeSet<String> =
            ["C", "C++", "C#", "صورفان", "سوق", "São Paulo", "Sao Paulo"]
                .map(topic_step)
                .into();
        assert_eq!(different.len(), 7);
        assert!(topic_step("São Paulo").starts_with("sao-paulo-"));
    }

    proptest! {
        #[test]
        fn a_step_is_ascii_and_climbs_nowhere(text in any::<String>()) {
            for step in [safe_step(&text), topic_step(&text)] {
                prop_assert!(!step.is_empty() && !step.starts_with('.') && step.len() <= 200);
                prop_assert!(step.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
            }
        }

        #[test]
        fn two_names_have_two_steps(one in ".{0,12}", other in ".{0,12}") {
            prop_assume!(one != other);
            prop_assert_ne!(safe_step(&one), safe_step(&other));
        }
    }
}
