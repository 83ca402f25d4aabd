//! What of `hexapla.toml` is refused: where, and what is wrong with it.

use hexapla_content::{InvalidFingerprint, InvalidLocale};
use hexapla_diagnostics::{Arg, Args, Finding, Place, Span};
use hexapla_l10n::functions::{CALENDARS, NUMBERING_SYSTEMS};
use hexapla_l10n::{InvalidCallPattern, InvalidFormat};
use hexapla_store::{InvalidPattern, LayoutError};

use super::{FILE, Fault, keys};
use crate::findings::CONFIGURATION_INVALID;

/// A result, or what is refused.
pub(super) type Checked<T> = Result<T, Refused>;

/// What is wrong with a value, and the data its sentence is made from.
#[derive(Debug)]
pub(super) struct Wrong {
    fault: Fault,
    args: Args,
}

/// What is refused.
#[derive(Debug)]
pub(super) struct Refused {
    spot: Spot,
    wrong: Wrong,
}

/// Where something stands.
#[derive(Debug)]
enum Spot {
    /// Under these keys, one in the table of the other.
    Keys(Vec<String>),
    /// At these bytes.
    Bytes(Span),
}

impl Fault {
    /// The fault with what is written there; nothing, as TOML writes it.
    pub(super) fn of(self, text: &str) -> Wrong {
        let text = if text.is_empty() { "\"\"" } else { text };
        Wrong::from(self).with("text", text)
    }
}

impl Wrong {
    /// Adds the argument `name`.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// That `text` is none of the names that may stand there.
    pub(super) fn unknown_name<'a>(text: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        Fault::UnknownName.of(text).with("known", names(known))
    }

    /// Refuses the value at a path of keys.
    pub(super) fn at(self, path: &[&str]) -> Refused {
        let keys = path.iter().map(|&key| key.to_owned());
        Refused {
            spot: Spot::Keys(keys.collect()),
            wrong: self,
        }
    }

    /// Refuses what stands at these bytes.
    pub(super) fn within(self, span: impl Into<Span>) -> Refused {
        Refused {
            spot: Spot::Bytes(span.into()),
            wrong: self,
        }
    }
}

/// Names, as an argument.
pub(super) fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

impl Refused {
    /// The finding about `text`, the configuration's.
    pub(super) fn finding(self, text: &str) -> Finding {
        let span = match &self.spot {
            Spot::Keys(path) => keys::span_of(text, path),
            Spot::Bytes(span) => *span,
        };
        let Wrong { fault, mut args } = self.wrong;
        args.insert("reason", fault.name().into());
        Finding {
            args,
            ..Finding::new(CONFIGURATION_INVALID, Place::file(FILE).at(text, span))
        }
    }
}

impl From<Fault> for Wrong {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            args: Args::new(),
        }
    }
}

impl From<InvalidLocale> for Wrong {
    fn from(InvalidLocale(tag): InvalidLocale) -> Self {
        Fault::Locale.of(&tag)
    }
}

impl From<InvalidFingerprint> for Wrong {
    fn from(InvalidFingerprint(text): InvalidFingerprint) -> Self {
        Fault::Fingerprint.of(&text)
    }
}

impl From<InvalidCallPattern> for Wrong {
    fn from(InvalidCallPattern(call): InvalidCallPattern) -> Self {
        Fault::CallPattern.of(&call)
    }
}

impl From<InvalidPattern> for Wrong {
    fn from(error: InvalidPattern) -> Self {
        match error {
            InvalidPattern::UnknownPart(text) => Fault::PatternPart.of(&text),
            InvalidPattern::Component(text) => Fault::PatternComponent.of(&text),
            InvalidPattern::NoName => Fault::PatternName.into(),
            InvalidPattern::MisplacedFolders => Fault::PatternFolders.into(),
        }
    }
}

impl From<LayoutError> for Wrong {
    fn from(error: LayoutError) -> Self {
        match error {
            LayoutError::Spelling { locale, spelling } => Fault::Spelling
                .of(&spelling)
                .with("language", locale.as_str()),
            LayoutError::Extension(_) => unreachable!("the extensions of a kind are letters"),
            LayoutError::LocaleTwice(locale) => Fault::LocaleTwice.of(locale.as_str()),
            LayoutError::Overlap {
                first,
                first_pattern,
                second,
                second_pattern,
            } => Self::from(Fault::Overlap)
                .with("language", first.as_str())
                .with("pattern", first_pattern)
                .with("other", second.as_str())
                .with("other_pattern", second_pattern),
        }
    }
}

impl From<InvalidFormat> for Wrong {
    fn from(error: InvalidFormat) -> Self {
        match error {
            InvalidFormat::UnknownCalendar(name) => {
                Self::unknown_name(&name, CALENDARS.iter().copied())
            }
            InvalidFormat::UnknownDigits(name) => {
                Self::unknown_name(&name, NUMBERING_SYSTEMS.iter().copied())
            }
            InvalidFormat::OtherLanguage { locale, format } => Fault::OtherLanguage
                .of(format.as_str())
                .with("language", locale.as_str()),
        }
    }
}
