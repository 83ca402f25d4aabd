//! Names of releases and sections as components of paths: the one place that makes them safe.

use sha2::{Digest as _, Sha256};

use crate::address::{PLACES, TAGS};
use crate::text::hex;

/// The longest name taken as it is, in bytes: with locale and section, a path stays below the 200 of a `RelPath`.
const MAX_BYTES: usize = 64;
/// How much of a name that is not taken as it is stays readable, in bytes.
const READABLE_BYTES: usize = 32;
/// What stands before the hash of a name that was not taken as it is.
const HASHED: &str = "_h";
/// The digits of that hash.
const DIGITS: usize = 16;
/// Names that are files and folders of every locale already.
const OWN: [&str; 11] = [
    "404.html",
    "api",
    "assets",
    "feed.atom",
    "feed.json",
    "index.html",
    "ninjs",
    PLACES,
    "strings.ftl",
    "strings.json",
    TAGS,
];
/// Names that are files of every list already.
const OF_LIST: [&str; 3] = ["feed.atom", "feed.json", "index.html"];
/// Names that are devices in Windows, whatever their extension (Naming Files, Paths, and Namespaces).
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// The component of a path for `name`: itself when it is made of ASCII letters and digits, `-`, `_` and `.` alone,
/// else what can be read of it and its hash. Different names have different components.
///
/// ```
/// # use hexapla_publish::component;
/// assert_eq!(component("chamber-vote"), "chamber-vote");
/// assert_eq!(component("statements/été"), "statements-t_h8a92af4ccc607609");
/// ```
pub fn component(name: &str) -> String {
    if is_plain(name) {
        name.to_owned()
    } else {
        hashed(name)
    }
}

/// The component of a path for the section `name`, which stands beside the files of its locale.
pub(crate) fn section_component(name: &str) -> String {
    component_beside(&OWN, name)
}

/// The component of a path for the slug `name`, which stands beside the files of the list of its section.
pub(crate) fn slug_component(name: &str) -> String {
    component_beside(&OF_LIST, name)
}

fn component_beside(taken: &[&str], name: &str) -> String {
    if taken.iter().any(|own| own.eq_ignore_ascii_case(name)) {
        hashed(name)
    } else {
        component(name)
    }
}

fn is_safe(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.')
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= MAX_BYTES
        && name.chars().all(is_safe)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !is_device(name)
        && !looks_hashed(name)
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    let stem = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    DEVICES
        .iter()
        .any(|device| device.eq_ignore_ascii_case(stem))
}

/// Says whether a name looks like one made here: such a name is hashed too, or it could be another's.
fn looks_hashed(name: &str) -> bool {
    let parts = name.split_at_checked(name.len().saturating_sub(DIGITS));
    parts.is_some_and(|(words, hash)| {
        words.ends_with(HASHED) && hash.bytes().all(|b| b.is_ascii_hexdigit())
    })
}

fn hashed(name: &str) -> String {
    let words = name
        .split(|c: char| !is_safe(c) || c == '.')
        .filter(|word| !word.is_empty());
    let readable = words.collect::<Vec<_>>().join("-");
    let readable: String = readable.chars().take(READABLE_BYTES).collect();
    let readable = readable.trim_matches(['-', '.', '_']);
    let readable = if readable.is_empty() { "n" } else { readable };
    let digest = Sha256::digest(name.as_bytes());
    let hash = hex(digest.iter().take(DIGITS / 2));
    format!("{readable}{HASHED}{hash}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn no_name_leaves_its_folder_or_takes_anothers_place() {
        let names = [
            "",
            ".",
            "..",
            "../..",
            "a/b",
            "a-b",
            "a\\b",
            "con",
            "NUL.txt",
            "com1",
            "a.",
            ".git",
            "été",
            "ete",
            "a\nb",
            "a\u{202e}b",
            "a%2Fb",
            "x_h0123456789abcdef",
            "index.html",
        ];
        let mut made = BTreeMap::new();
        for name in names {
            let component = component(name);
            assert!(is_safe_component(&component), "{name:?} is {component}");
            assert_eq!(made.insert(component, name), None, "{name:?}");
        }
        assert_ne!(section_component("api"), "api");
        assert_ne!(section_component("API"), "API");
        assert_ne!(slug_component("index.html"), "index.html");
        assert_ne!(slug_component("Feed.atom"), "Feed.atom");
    }

    fn is_safe_component(component: &str) -> bool {
        !component.is_empty()
            && component.len() <= MAX_BYTES
            && component.chars().all(is_safe)
            && !component.starts_with('.')
            && !component.ends_with('.')
            && !is_device(component)
    }

    proptest! {
        #[test]
        fn every_name_has_a_safe_component_of_its_own(a in ".{0,120}|[a-z/._-]{0,8}", b in ".{0,120}|[a-z/._-]{0,8}") {
            prop_assert!(is_safe_component(&component(&a)));
            prop_assert!(is_safe_component(&section_component(&a)));
            prop_assert!(is_safe_component(&slug_component(&a)));
            prop_assert_eq!(component(&a) == component(&b), a == b);
            // what was made once is another name when it is made again
            if component(&a) != a {
                prop_assert_ne!(component(&component(&a)), component(&a));
            }
        }
    }
}
