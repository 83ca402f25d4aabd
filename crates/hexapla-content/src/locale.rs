//! Locales: strict BCP 47 language tags in canonical case.

use std::fmt;
use std::str::FromStr;

/// A well-formed language tag (RFC 5646, without grandfathered tags) in canonical case.
///
/// ASCII letters, digits and hyphens only, at most 35 bytes; so a locale can stand in a path, a
/// URL or a page without escaping.
///
/// ```
/// use hexapla_content::Locale;
/// let locale: Locale = "ZH-hans".parse()?;
/// assert_eq!(locale.as_str(), "zh-Hans");
/// assert!("en-1/..".parse::<Locale>().is_err());
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Box<str>);

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The direction as HTML's attribute `dir` names it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Locale {
    /// The longest tag allowed, in bytes (RFC 5646, section 4.4.1).
    pub const MAX_BYTES: usize = 35;

    /// The tag in canonical case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language subtag, such as `zh`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The script subtag, such as `Hans`, where the tag has one.
    pub fn script(&self) -> Option<&str> {
        let script =
            |subtag: &&str| subtag.len() == 4 && subtag.bytes().all(|b| b.is_ascii_alphabetic());
        self.0
            .split('-')
            .skip(1)
            .take_while(|subtag| subtag.len() > 1)
            .find(script)
    }

    /// Which way its script runs: the script subtag's, else the language's usual one (CLDR
    /// `characterOrder`).
    pub fn direction(&self) -> Direction {
        let right_to_left = match self.script() {
            Some(script) => matches!(
                script,
                "Adlm" | "Arab" | "Hebr" | "Mand" | "Nkoo" | "Rohg" | "Samr" | "Syrc" | "Thaa"
            ),
            None => matches!(
                self.language(),
                "ar" | "arc"
                    | "ckb"
                    | "dv"
                    | "fa"
                    | "he"
                    | "iw"
                    | "ji"
                    | "ks"
                    | "lrc"
                    | "mzn"
                    | "nqo"
                    | "pnb"
                    | "ps"
                    | "rhg"
                    | "sd"
                    | "syr"
                    | "ug"
                    | "ur"
                    | "yi"
            ),
        };
        if right_to_left {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is no well-formed language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag: {0:?}; one looks like fr, pt-BR or zh-Hans")]
pub struct InvalidLocale(pub String);

impl FromStr for Locale {
    type Err = InvalidLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        if tag.len() > Self::MAX_BYTES {
            return Err(InvalidLocale(tag.chars().take(Self::MAX_BYTES).collect()));
        }
        canonical(tag)
            .map(|tag| Self(tag.into()))
            .ok_or_else(|| InvalidLocale(tag.to_owned()))
    }
}

/// The phases of RFC 5646's grammar: each subtag moves the phase on or stays in it.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Phase {
    Language,
    Extlang,
    Script,
    Region,
    Variant,
    Extension,
    Private,
}

fn canonical(tag: &str) -> Option<String> {
    let mut subtags = tag.split('-');
    let language = subtags.next()?;
    let alphabetic = |subtag: &str| subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let alphanumeric = |subtag: &str| subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !alphabetic(language) || !(2..=3).contains(&language.len()) {
        return None;
    }
    let mut result = language.to_ascii_lowercase();
    let mut phase = Phase::Language;
    let mut awaits_value = false;
    for subtag in subtags {
        let length = subtag.len();
        if length == 0 || length > 8 || !alphanumeric(subtag) {
            return None;
        }
        let begins_with_digit = subtag.starts_with(|c: char| c.is_ascii_digit());
        let next = match phase {
            Phase::Private => Phase::Private,
            _ if length == 1 && subtag.eq_ignore_ascii_case("x") => Phase::Private,
            _ if length == 1 => Phase::Extension,
            Phase::Extension => Phase::Extension,
            Phase::Language if length == 3 && alphabetic(subtag) => Phase::Extlang,
            _ if length == 4 && alphabetic(subtag) && phase < Phase::Script => Phase::Script,
            _ if phase < Phase::Region
                && (length == 2 && alphabetic(subtag)
                    || length == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit())) =>
            {
                Phase::Region
            }
            _ if length >= 5 || (length == 4 && begins_with_digit) => Phase::Variant,
            _ => return None,
        };
        let singleton = length == 1 && (phase != Phase::Private);
        if awaits_value && singleton {
            return None;
        }
        awaits_value = singleton;
        result.push('-');
        match next {
            Phase::Script => {
                let (head, tail) = subtag.split_at(1);
                result.push_str(&head.to_ascii_uppercase());
                result.push_str(&tail.to_ascii_lowercase());
            }
            Phase::Region => result.push_str(&subtag.to_ascii_uppercase()),
            _ => result.push_str(&subtag.to_ascii_lowercase()),
        }
        phase = next;
    }
    (!awaits_value).then_some(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_case() {
        for (tag, expected) in [
            ("EN", "en"),
            ("pt-br", "pt-BR"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("ca-VALENCIA", "ca-valencia"),
            ("de-1996", "de-1996"),
            ("sl-rozaj-biske", "sl-rozaj-biske"),
            ("en-x-Pirate", "en-x-pirate"),
            ("ar-u-NU-latn", "ar-u-nu-latn"),
        ] {
            assert_eq!(tag.parse::<Locale>().unwrap().as_str(), expected);
        }
    }

    #[test]
    fn refuses_what_is_no_tag() {
        for tag in [
            "",
            "e",
            "en-",
            "en_US",
            "en-1/..",
            "en-1\"><",
            "base-l10n",
            "en-x",
            "en-u-x",
            "en-US-US",
            "français",
            "en\n",
            "a-b-c",
        ] {
            assert!(tag.parse::<Locale>().is_err(), "{tag}");
        }
    }

    #[test]
    fn direction_follows_script_then_language() {
        let direction = |tag: &str| tag.parse::<Locale>().unwrap().direction();
        assert_eq!(direction("ar"), Direction::RightToLeft);
        assert_eq!(direction("uz-Arab"), Direction::RightToLeft);
        assert_eq!(direction("ks-Deva"), Direction::LeftToRight);
        assert_eq!(direction("fr"), Direction::LeftToRight);
    }
}
