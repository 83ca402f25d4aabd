//! The `[gate]` table.

use std::collections::BTreeMap;

use hexapla_gate::{Action, Policy, Rule, Trigger};
use serde::Deserialize;

#[derive(Default, Deserialize)]
pub(super) struct RawGate {
    #[serde(default)]
    tiers: BTreeMap<String, RawRules>,
    pub(super) ratchet: Option<RawRatchet>,
    #[serde(flatten)]
    rules: RawRules,
}

/// The debt file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRatchet {
    pub(super) file: String,
}

type RawRules = BTreeMap<String, RawRule>;

#[derive(Deserialize)]
#[serde(untagged)]
enum RawRule {
    Action(RawAction),
    Graced {
        action: RawAction,
        grace_days: Option<u32>,
    },
    Missing {
        lead: Option<RawAction>,
        body: Option<RawAction>,
    },
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawAction {
    Pass,
    Warn,
    Fail,
}

impl RawAction {
    const fn action(self) -> Action {
        match self {
            Self::Pass => Action::Pass,
            Self::Warn => Action::Warn,
            Self::Fail => Action::Fail,
        }
    }
}

impl RawGate {
    pub(super) fn policy(&self) -> Result<Policy, String> {
        let mut policy = Policy::standard();
        policy.rules.extend(rules(&self.rules)?);
        for (tier, overrides) in &self.tiers {
            policy.tiers.insert(tier.clone(), rules(overrides)?);
        }
        Ok(policy)
    }
}

/// The rules by trigger; `missing` stands for both its halves.
fn rules(raw: &RawRules) -> Result<BTreeMap<Trigger, Rule>, String> {
    let mut rules = BTreeMap::new();
    for (name, rule) in raw {
        let triggers = match name.as_str() {
            "missing" => vec![Trigger::MissingLead, Trigger::MissingBody],
            _ => vec![name.parse::<Trigger>().map_err(|error| error.to_string())?],
        };
        match *rule {
            RawRule::Action(action) => {
                rules.extend(
                    triggers
                        .into_iter()
                        .map(|t| (t, Rule::plain(action.action()))),
                );
            }
            RawRule::Graced { action, grace_days } => {
                let rule = Rule {
                    action: action.action(),
                    grace_days,
                };
                rules.extend(triggers.into_iter().map(|trigger| (trigger, rule)));
            }
            RawRule::Missing { .. } if name != "missing" => {
                return Err(format!(
                    "`lead` and `body` belong to `missing`, not to `{name}`"
                ));
            }
            RawRule::Missing { lead, body } => {
                let halves = triggers.into_iter().zip([lead, body]);
                rules.extend(halves.filter_map(|(t, half)| Some((t, Rule::plain(half?.action())))));
            }
        }
    }
    Ok(rules)
}
