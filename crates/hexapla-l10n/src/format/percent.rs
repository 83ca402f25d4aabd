//! How a percentage is written: its sign and what stands between the two.

use icu_locale::LanguageIdentifier;
use icu_locale::subtags::Region;

/// Where the sign of a percentage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Percent {
    /// Before the digits, after a minus.
    Before(&'static str),
    /// After the digits.
    After(&'static str),
}

const NO_BREAK_SPACE: &str = "\u{a0}%";

impl Percent {
    /// The percentage of `language` written with the digits that begin with `zero` (CLDR 48, `percentFormats` and
    /// the symbol `percentSign`; the crates of ICU have no stable formatter for it).
    pub(super) fn of(language: &LanguageIdentifier, zero: char) -> Self {
        let region = language.region.as_ref().map(Region::as_str);
        let sign = match (zero, language.language.as_str(), region) {
            ('٠', "ckb", _) => "\u{a0}٪",
            ('٠', ..) => "٪\u{61c}",
            ('۰', "ur", Some("IN")) => "%",
            ('۰', ..) => "٪",
            ('0', "ar", _) => "\u{200e}%\u{200e}",
            _ => "%",
        };
        if sign != "%" {
            return Self::After(sign);
        }
        match (language.language.as_str(), region) {
            ("eu" | "blo", _) => Self::Before("%\u{a0}"),
            ("tr", _) => Self::Before("%"),
            ("ku", region) if region != Some("IQ") => Self::Before("%"),
            ("oc", _) => Self::After("\u{202f}%"),
            ("de", Some("CH" | "LI")) | ("fr", Some("CH")) => Self::After("%"),
            ("es", None | Some("ES" | "EA" | "IC" | "GQ" | "PH"))
            | ("en", Some("AT" | "DE" | "DK" | "FI" | "NO" | "SE"))
            | (
                "bas" | "be" | "br" | "bua" | "ca" | "ce" | "cs" | "cv" | "da" | "de" | "dsb"
                | "dua" | "dz" | "fi" | "fo" | "fr" | "gl" | "gsw" | "hr" | "hsb" | "kl" | "ksh"
                | "lb" | "lt" | "mk" | "nb" | "nds" | "nn" | "no" | "qu" | "rn" | "ro" | "ru"
                | "se" | "sk" | "sl" | "smn" | "sv" | "tk" | "tt" | "zgh",
                _,
            ) => Self::After(NO_BREAK_SPACE),
            _ => Self::After(sign),
        }
    }
}
