//! What a rule of the policy is about.

use std::fmt;
use std::str::FromStr;

use hexapla_content::Impact;

/// What a rule of the policy is about: an impact or a status, by its name in `[gate]`.
///
/// ```
/// use hexapla_content::Impact;
/// use hexapla_gate::Trigger;
/// assert_eq!(Trigger::of_code("outdated-factual"), Some(Trigger::Outdated(Impact::Factual)));
/// assert_eq!("missing.lead".parse(), Ok(Trigger::MissingLead));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trigger {
    /// A unit is outdated with this impact: codes `outdated-<impact>`, and `message-renamed`, which is
    /// the interface's.
    Outdated(Impact),
    /// The source unit is gone, the translation still says it: code `orphaned`.
    Orphaned,
    /// Nobody recorded from which text the unit was made: code `unverified`.
    Unverified,
    /// A title, summary or first paragraph is missing: code `missing-lead`.
    MissingLead,
    /// Any other unit is missing: code `missing`.
    MissingBody,
    /// No reviewer approved the unit as both texts are now: code `unapproved`; or nobody but the
    /// translator did: code `approval-own`.
    Unapproved,
}

impl Trigger {
    /// The trigger of a finding's code, or `None` when the code is not about staleness.
    pub fn of_code(code: &str) -> Option<Self> {
        match code {
            "orphaned" => Some(Self::Orphaned),
            "unverified" => Some(Self::Unverified),
            "missing-lead" => Some(Self::MissingLead),
            "missing" => Some(Self::MissingBody),
            "unapproved" | "approval-own" => Some(Self::Unapproved),
            "fact-stale" => Some(Self::Outdated(Impact::Factual)),
            "message-renamed" => Some(Self::Outdated(Impact::Interface)),
            _ => code
                .strip_prefix("outdated-")?
                .parse()
                .ok()
                .map(Self::Outdated),
        }
    }

    /// The name in configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Outdated(impact) => impact.name(),
            Self::Orphaned => "orphaned",
            Self::Unverified => "unverified",
            Self::MissingLead => "missing.lead",
            Self::MissingBody => "missing.body",
            Self::Unapproved => "unapproved",
        }
    }

    /// Every trigger, sorted.
    pub fn all() -> impl Iterator<Item = Self> {
        Impact::ALL.into_iter().map(Self::Outdated).chain([
            Self::Orphaned,
            Self::Unverified,
            Self::MissingLead,
            Self::MissingBody,
            Self::Unapproved,
        ])
    }
}

impl fmt::Display for Trigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names no trigger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTrigger(pub String);

impl fmt::Display for UnknownTrigger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the gate has no rule for {:?}", self.0)
    }
}

impl std::error::Error for UnknownTrigger {}

impl FromStr for Trigger {
    type Err = UnknownTrigger;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::all()
            .find(|trigger| trigger.name() == name)
            .ok_or_else(|| UnknownTrigger(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for trigger in Trigger::all() {
            assert_eq!(trigger.name().parse(), Ok(trigger));
            assert_eq!(trigger.to_string(), trigger.name());
        }
        let error = "factuel".parse::<Trigger>().unwrap_err();
        assert!(error.to_string().contains("\"factuel\""), "{error}");
    }

    #[test]
    fn a_code_triggers_what_it_says_of_the_passage() {
        for (code, trigger) in [
            ("fact-stale", Trigger::Outdated(Impact::Factual)),
            ("message-renamed", Trigger::Outdated(Impact::Interface)),
            ("outdated-wording", Trigger::Outdated(Impact::Wording)),
        ] {
            assert_eq!(Trigger::of_code(code), Some(trigger), "{code}");
        }
    }

    #[test]
    fn other_codes_are_no_triggers() {
        for code in ["rubber-stamp", "outdated-", "outdated-soon", "missing-body"] {
            assert_eq!(Trigger::of_code(code), None, "{code}");
        }
    }
}
