//! A finding as programs read it.

use std::collections::BTreeMap;

use hexapla_diagnostics as diagnostics;
use hexapla_gate as gate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Reason;
use crate::Words;

/// How much a finding matters, least first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth knowing.
    Info,
    /// Worth mending.
    Warn,
    /// Must be mended.
    Error,
}

impl Level {
    /// The level's name, as in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => diagnostics::Level::Info.name(),
            Self::Warn => diagnostics::Level::Warn.name(),
            Self::Error => diagnostics::Level::Error.name(),
        }
    }
}

impl From<diagnostics::Level> for Level {
    fn from(level: diagnostics::Level) -> Self {
        match level {
            diagnostics::Level::Info => Self::Info,
            diagnostics::Level::Warn => Self::Warn,
            diagnostics::Level::Error => Self::Error,
        }
    }
}

/// An argument of a finding or of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Arg {
    /// A whole number.
    Number(i64),
    /// A text.
    Text(String),
    /// Names, to be listed.
    Names(Vec<String>),
    /// What changed, heaviest first.
    Changes(Vec<Reason>),
}

impl From<&diagnostics::Arg> for Arg {
    fn from(arg: &diagnostics::Arg) -> Self {
        match arg {
            diagnostics::Arg::Text(text) => Self::Text(text.clone()),
            diagnostics::Arg::Number(number) => Self::Number(*number),
            diagnostics::Arg::Names(names) => Self::Names(names.clone()),
            diagnostics::Arg::Changes(changes) => {
                Self::Changes(changes.iter().map(Reason::from).collect())
            }
        }
    }
}

impl std::fmt::Display for Arg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
            Self::Names(names) => f.write_str(&names.join(",")),
            Self::Changes(changes) => changes.iter().try_for_each(|change| {
                let side = |side: &Option<String>| side.clone().unwrap_or_default();
                write!(
                    f,
                    "{}:{}>{};",
                    change.kind,
                    side(&change.old),
                    side(&change.new)
                )
            }),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Vec<String>> for Arg {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// A splice of the file a finding names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Fix {
    /// The first byte replaced.
    pub start: usize,
    /// One past the last byte replaced.
    pub end: usize,
    /// What stands there afterwards.
    pub text: String,
}

/// Somebody's word that a finding may pass for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Waiver {
    /// Why.
    pub reason: String,
    /// Who said so, by a pseudonym.
    pub by: String,
    /// The last day on which it holds, ISO 8601.
    pub until: String,
}

impl From<&gate::Waiver> for Waiver {
    fn from(waiver: &gate::Waiver) -> Self {
        Self {
            reason: waiver.reason.clone(),
            by: waiver.by.clone(),
            until: waiver.until.to_string(),
        }
    }
}

/// Something to report: a stable code, a place, and the sentence made from both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// What kind of finding; `hexapla explain CODE` says more.
    pub code: String,
    /// How much it matters.
    pub level: Level,
    /// The release's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
    /// The locale's tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The unit's id, such as `#3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The file, relative to the project's root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The column in characters, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// What it rests on, whatever line it stands in: what a waiver names.
    #[serde(default)]
    pub fingerprint: String,
    /// The data of the sentence.
    pub args: BTreeMap<String, Arg>,
    /// The sentence, in the language of the catalogue.
    pub message: String,
    /// The edits of the file that would mend it; empty when nobody knows.
    pub fix: Vec<Fix>,
    /// The waiver, while it lets the finding pass.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiver: Option<Waiver>,
}

impl Finding {
    /// Puts `finding` into words.
    pub fn new(finding: &diagnostics::Finding, words: &Words) -> Self {
        let place = &finding.place;
        let fix = |edit: &diagnostics::Edit| Fix {
            start: edit.span.start,
            end: edit.span.end,
            text: edit.text.clone(),
        };
        let args = finding.args.iter();
        let unworded = Self {
            code: finding.code.name().to_owned(),
            level: finding.level.into(),
            release: place.release.as_deref().map(str::to_owned),
            locale: place.locale.as_deref().map(str::to_owned),
            unit: place.unit.clone(),
            path: place.path.as_deref().map(str::to_owned),
            line: place.position.map(|position| position.line),
            column: place.position.map(|position| position.column),
            fingerprint: gate::evidence(finding).to_string(),
            args: args
                .map(|(name, arg)| (name.to_owned(), arg.into()))
                .collect(),
            message: String::new(),
            fix: finding.fix.iter().map(fix).collect(),
            waiver: None,
        };
        Self {
            message: words.finding(&unworded),
            ..unworded
        }
    }

    /// The finding with the waiver that lets it pass: it is only worth knowing then.
    #[must_use]
    pub fn waived(self, waiver: Option<&gate::Waiver>) -> Self {
        match waiver {
            Some(waiver) => Self {
                level: Level::Info,
                waiver: Some(waiver.into()),
                ..self
            },
            None => self,
        }
    }

    /// `path:line:column`, as far as it is known; without a path, the subject.
    pub fn place(&self) -> String {
        let Some(path) = &self.path else {
            return self.subject();
        };
        let mut place = path.clone();
        for number in [self.line, self.column].into_iter().flatten() {
            place.push(':');
            place.push_str(&number.to_string());
        }
        place
    }

    /// Locale, release and unit: `fr lines-cut#3`; empty for the project as a whole.
    pub fn subject(&self) -> String {
        let unit = self.unit.as_deref().unwrap_or_default();
        let release = self.release.as_deref().unwrap_or_default();
        let passage = format!("{release}{unit}");
        let locale = self.locale.as_deref().unwrap_or_default();
        let both = [locale, passage.as_str()];
        both.into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}
