//! The project's rules: which staleness passes, warns or fails, and for how long.

use std::collections::BTreeMap;

use hexapla_content::Impact;

use crate::Trigger;

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

/// The rules per trigger, and what the tiers change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The rules of every release; a trigger without a rule fails.
    pub rules: BTreeMap<Trigger, Rule>,
    /// Per tier, the rules that replace those above, grace included.
    pub tiers: BTreeMap<String, BTreeMap<Trigger, Rule>>,
}

impl Policy {
    /// The policy of a project that configures nothing.
    pub fn standard() -> Self {
        let outdated = |impact| Trigger::Outdated(impact);
        let rules = [
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
        ];
        Self {
            rules: rules.into(),
            tiers: BTreeMap::new(),
        }
    }

    /// The rule for `trigger` in a release of `tier`. What no rule covers fails, and so does
    /// everything in a tier the policy does not have.
    pub fn rule(&self, trigger: Trigger, tier: Option<&str>) -> Rule {
        let closed = Rule::plain(Action::Fail);
        let general = || self.rules.get(&trigger).copied().unwrap_or(closed);
        match tier {
            None => general(),
            Some(tier) => match self.tiers.get(tier) {
                None => closed,
                Some(overrides) => overrides.get(&trigger).copied().unwrap_or_else(general),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_policy_has_a_rule_for_everything() {
        let policy = Policy::standard();
        let covered: Vec<Trigger> = policy.rules.keys().copied().collect();
        assert_eq!(covered, Trigger::all().collect::<Vec<_>>());
    }

    #[test]
    fn what_no_rule_covers_fails() {
        let mut policy = Policy::standard();
        policy.rules.clear();
        for trigger in Trigger::all() {
            assert_eq!(policy.rule(trigger, None).action, Action::Fail);
        }
        let policy = Policy::standard();
        let markup = Trigger::Outdated(Impact::Markup);
        assert_eq!(policy.rule(markup, Some("urgnet")).action, Action::Fail);
    }

    #[test]
    fn a_tier_replaces_the_rule_with_its_grace() {
        let mut policy = Policy::standard();
        let wording = Trigger::Outdated(Impact::Wording);
        let urgent = BTreeMap::from([(wording, Rule::plain(Action::Fail))]);
        policy.tiers.insert("urgent".to_owned(), urgent);
        assert_eq!(policy.rule(wording, Some("urgent")).grace_days, None);
        assert_eq!(policy.rule(wording, None).grace_days, Some(180));
        let factual = Trigger::Outdated(Impact::Factual);
        assert_eq!(policy.rule(factual, Some("urgent")), Rule::fail_after(7));
    }

    #[test]
    fn actions_read_back() {
        for action in [Action::Pass, Action::Warn, Action::Fail] {
            assert_eq!(Action::from_name(action.name()), Some(action));
        }
        assert_eq!(Action::from_name("block"), None);
    }
}
