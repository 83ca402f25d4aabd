//! Tags and places as components of paths: ASCII, one for one topic, the same on every run.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

/// The bytes of a digest that tell apart two texts whose letters alone would make one step.
const DIGEST: usize = 6;

/// The characters of a step before the digest, at most.
const LONGEST: usize = 60;

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
            let step = topic_step(&text);
            prop_assert!(!step.is_empty() && !step.starts_with('.') && step.len() <= 200);
            prop_assert!(step.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
        }
    }
}
