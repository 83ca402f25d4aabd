//! `hexapla gate`: the verdict per locale.

use hexapla_gate as gate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Finding;

/// The version of [`GateReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum GateSchema {
    /// The first.
    #[serde(rename = "hexapla/verdict/1")]
    One,
}

/// The verdicts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GateReport {
    /// The document's version.
    pub schema: GateSchema,
    /// The day grace was judged on, ISO 8601.
    pub as_of: String,
    /// The locales, in the order of the configuration.
    pub locales: Vec<GateLocale>,
}

/// A locale's verdict and its grounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GateLocale {
    /// The locale's tag.
    pub locale: String,
    /// The answer.
    pub verdict: Verdict,
    /// Whether something that concerns the locale could not be judged.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_judged: bool,
    /// What concerns it.
    pub findings: Vec<GateFinding>,
}

/// A finding and what the policy makes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GateFinding {
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// What it does to the verdict.
    pub action: Action,
    /// The last day on which a failure only warns, ISO 8601; present when that is why it warns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_until: Option<String>,
}

/// A locale's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It may be released.
    Pass,
    /// It must be held back.
    Fail,
}

impl Verdict {
    /// The verdict's name, as in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pass => gate::Verdict::Pass.name(),
            Self::Fail => gate::Verdict::Fail.name(),
        }
    }
}

impl From<gate::Verdict> for Verdict {
    fn from(verdict: gate::Verdict) -> Self {
        match verdict {
            gate::Verdict::Pass => Self::Pass,
            gate::Verdict::Fail => Self::Fail,
        }
    }
}

/// What a finding does to the verdict, mildest first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Nothing.
    Pass,
    /// It is shown, and holds nothing back.
    Warn,
    /// It fails the locale.
    Fail,
}

impl Action {
    /// The action's name, as in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pass => gate::Action::Pass.name(),
            Self::Warn => gate::Action::Warn.name(),
            Self::Fail => gate::Action::Fail.name(),
        }
    }
}

impl From<gate::Action> for Action {
    fn from(action: gate::Action) -> Self {
        match action {
            gate::Action::Pass => Self::Pass,
            gate::Action::Warn => Self::Warn,
            gate::Action::Fail => Self::Fail,
        }
    }
}
