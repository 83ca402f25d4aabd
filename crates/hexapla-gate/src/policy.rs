//! The project's rules: what passes, warns or fails, and for how long.

use std::collections::BTreeMap;

use hexapla_content::{Impact, Locale};
use hexapla_diagnostics::Level;

use crate::{Trigger, Waivers};

/// What a finding does to the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// Nothing.
    Pass,
    /// It is shown, and holds nothing back.
    Warn,
    /// It fails the locale.
    Fail,
}

impl Action {
    /// The action's name in configuration and reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Warn => "warn",
            Self::Fail => "fail",
        }
    }

    /// Reads what [`Action::name`] wrote.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Pass, Self::Warn, Self::Fail]
            .into_iter()
            .find(|action| action.name() == name)
    }
}

/// One rule: an action and its grace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What a finding does.
    pub action: Action,
    /// For how many days after the source's change a failure only warns; `None` for not at all.
    pub grace_days: Option<u32>,
}

impl Rule {
    /// A rule without grace.
    pub const fn plain(action: Action) -> Self {
        Self {
            action,
            grace_days: None,
        }
    }

    /// A rule whose failures only warn for `days` days.
    pub const fn fail_after(days: u32) -> Self {
        Self {
            action: Action::Fail,
            grace_days: Some(days),
        }
    }
}

/// What happens to findings: of staleness by their trigger, of everything else by their code or level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The rules for staleness.
    pub staleness: BTreeMap<Trigger, Rule>,
    /// What findings of a code do that are not about staleness.
    pub codes: BTreeMap<String, Action>,
    /// What all others of a level do.
    pub levels: BTreeMap<Level, Action>,
}

impl Rules {
    /// No rule at all.
    pub const NONE: Self = Self {
        staleness: BTreeMap::new(),
        codes: BTreeMap::new(),
        levels: BTreeMap::new(),
    };
}

/// What a finding is judged for: a locale, and a release's tier if it chose one.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The locale.
    pub locale: &'a Locale,
    /// The tier.
    pub tier: Option<&'a str>,
}

/// The rules of a project, what its tiers and locales change, and what somebody waived.
///
/// The nearest rule counts: the tier's, else the locale's, else the general one. Of findings that are
/// not about staleness, a rule for the code counts before any for a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The rules of every release; what has no rule fails.
    pub rules: Rules,
    /// Per tier, the rules that replace those above, grace included.
    pub tiers: BTreeMap<String, Rules>,
    /// Per locale, the rules that replace the general ones, grace included.
    pub locales: BTreeMap<Locale, Rules>,
    /// The findings accepted for a time.
    pub waivers: Waivers,
}

impl Policy {
    /// The policy of a project that configures nothing.
    pub fn standard() -> Self {
        let outdated = |impact| Trigger::Outdated(impact);
        let staleness = [
            (outdated(Impact::None), Rule::plain(Action::Pass)),
            (outdated(Impact::Markup), Rule::plain(Action::Pass)),
            (outdated(Impact::Link), Rule::plain(Action::Warn)),
            (outdated(Impact::Cosmetic), Rule::plain(Action::Pass)),
            (outdated(Impact::Wording), Rule::fail_after(180)),
            (outdated(Impact::Interface), Rule::plain(Action::Fail)),
            (outdated(Impact::Factual), Rule::fail_after(7)),
            (outdated(Impact::Unknown), Rule::plain(Action::Fail)),
            (outdated(Impact::Critical), Rule::plain(Action::Fail)),
            (Trigger::Orphaned, Rule::plain(Action::Fail)),
            (Trigger::Unverified, Rule::plain(Action::Warn)),
            (Trigger::MissingLead, Rule::plain(Action::Fail)),
            (Trigger::MissingBody, Rule::plain(Action::Warn)),
            (Trigger::Unapproved, Rule::plain(Action::Pass)),
        ];
        let levels = [
            (Level::Error, Action::Fail),
            (Level::Warn, Action::Warn),
            (Level::Info, Action::Pass),
        ];
        Self {
            rules: Rules {
                staleness: staleness.into(),
                // a ledger that was lost hides every fact that went stale
                codes: [("ledger-missing".to_owned(), Action::Fail)].into(),
                levels: levels.into(),
            },
            tiers: BTreeMap::new(),
            locales: BTreeMap::new(),
            waivers: Waivers::NONE,
        }
    }

    /// The rule for `trigger` in `scope`. What no rule covers fails, and so does everything in a tier
    /// the policy does not have.
    pub fn rule(&self, trigger: Trigger, scope: Scope<'_>) -> Rule {
        let of = |rules: &Rules| rules.staleness.get(&trigger).copied();
        let found = self.layers(scope).iter().find_map(|&rules| of(rules));
        found.unwrap_or(Rule::plain(Action::Fail))
    }

    /// What a finding of `code` and `level` does in `scope` that is not about staleness. What no rule
    /// covers fails, and so does everything in a tier the policy does not have.
    pub fn action(&self, code: &str, level: Level, scope: Scope<'_>) -> Action {
        let layers = self.layers(scope);
        let by_code = layers.iter().find_map(|rules| rules.codes.get(code));
        let by_level = || layers.iter().find_map(|rules| rules.levels.get(&level));
        by_code.or_else(by_level).copied().unwrap_or(Action::Fail)
    }

    /// The rules that hold in `scope`, the nearest first; none in a tier the policy does not have.
    fn layers(&self, scope: Scope<'_>) -> Vec<&Rules> {
        let tier = scope.tier.map(|tier| self.tiers.get(tier));
        if tier == Some(None) {
            return Vec::new();
        }
        let locale = self.locales.get(scope.locale);
        let nearest = tier.flatten().into_iter().chain(locale);
        nearest.chain([&self.rules]).collect()
    }
}

#[cfg(test)]
mod tests;
