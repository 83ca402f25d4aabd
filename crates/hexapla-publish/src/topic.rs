//! Tags and places as components of paths.

use crate::component;

/// The longest topic that keeps its own words, in bytes.
const LONGEST: usize = 60;

/// A tag or a place as a component of a path. Case, spaces and hyphens tell no two apart: they are one topic. Whatever
/// else is no ASCII letter or digit does, as in [`component`], whose hashes have a `_` that no words bring.
pub(crate) fn topic_component(topic: &str) -> String {
    let topic = topic.to_lowercase();
    let words = topic.split([' ', '-']).filter(|word| !word.is_empty());
    let words = words.collect::<Vec<_>>().join("-");
    let is_kept = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if !words.is_empty() && words.len() <= LONGEST && words.chars().all(is_kept) {
        component(&words)
    } else {
        component(&topic)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_topic_is_one_however_it_is_spelt() {
        assert_eq!(topic_component("Deaths in custody"), "deaths-in-custody");
        assert_eq!(topic_component("deaths-in-custody"), "deaths-in-custody");
        assert_eq!(topic_component("Sorvane"), "sorvane");
        let others = [
            "C",
            "C++",
            "C#",
            "",
            "..",
            "صورفان",
            "سوق",
            "São Paulo",
            "Sao Paulo",
        ];
        let components: BTreeSet<String> = others.map(topic_component).into();
        assert_eq!(components.len(), others.len());
    }

    proptest! {
        #[test]
        fn a_topic_is_ascii_and_climbs_nowhere(text in any::<String>()) {
            let component = topic_component(&text);
            prop_assert!(!component.is_empty() && !component.starts_with('.'));
            prop_assert!(component.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
        }

        #[test]
        fn two_topics_have_two_components(one in ".{0,12}", other in ".{0,12}") {
            let is_same = |c: char| matches!(c, ' ' | '-');
            let words = |text: &str| {
                let lower = text.to_lowercase();
                let words = lower.split(is_same).filter(|word| !word.is_empty());
                words.map(str::to_owned).collect::<Vec<_>>()
            };
            prop_assume!(words(&one) != words(&other));
            prop_assert_ne!(topic_component(&one), topic_component(&other));
        }
    }
}
