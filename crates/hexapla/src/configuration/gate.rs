//! The `[gate]` table.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_diagnostics::{Level, Outcome};
use hexapla_gate::{Action, Policy, Rule, Rules, Trigger, Waivers};
use serde::Deserialize;
use toml::Value;

use super::Fault;
use super::refused::{Checked, Wrong};
use crate::nearest::nearest;

#[derive(Default, Deserialize)]
pub(super) struct RawGate {
    #[serde(default)]
    tiers: BTreeMap<String, RawRules>,
    #[serde(default)]
    locale: BTreeMap<String, RawRules>,
    #[serde(default)]
    pub(super) ratchet: RawRatchet,
    #[serde(flatten)]
    rules: RawRules,
}

/// The debt file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRatchet {
    pub(super) file: String,
}

impl Default for RawRatchet {
    fn default() -> Self {
        Self {
            file: "hexapla-debt.toml".to_owned(),
        }
    }
}

/// Rules as written: those for staleness by name, those for other findings in `checks`. What is flattened has no place
/// of its own, so the values are read where their keys are known.
#[derive(Default, Deserialize)]
struct RawRules {
    #[serde(default)]
    checks: BTreeMap<String, Value>,
    #[serde(flatten)]
    staleness: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
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
    pub(super) fn policy(&self, targets: &[Locale], waivers: Waivers) -> Checked<Policy> {
        let mut policy = Policy {
            waivers,
            ..Policy::standard()
        };
        let general = self.rules.checked(&["gate"])?;
        policy.rules.staleness.extend(general.staleness);
        policy.rules.codes.extend(general.codes);
        policy.rules.levels.extend(general.levels);
        for (tier, overrides) in &self.tiers {
            let rules = overrides.checked(&["gate", "tiers", tier])?;
            policy.tiers.insert(tier.clone(), rules);
        }
        for (tag, overrides) in &self.locale {
            let path = ["gate", "locale", tag];
            let known = tag.parse().ok().filter(|tag| targets.contains(tag));
            let Some(locale) = known else {
                return Err(Fault::NotATarget.of(tag).at(&path));
            };
            policy.locales.insert(locale, overrides.checked(&path)?);
        }
        Ok(policy)
    }
}

impl RawRules {
    fn checked(&self, path: &[&str]) -> Checked<Rules> {
        let mut rules = Rules::NONE;
        for (name, rule) in &self.staleness {
            let refused = |wrong: Wrong| wrong.at(&[path, &[name]].concat());
            rules
                .staleness
                .extend(staleness(name, rule).map_err(refused)?);
        }
        for (name, action) in &self.checks {
            let refused = |wrong: Wrong| wrong.at(&[path, &["checks", name]].concat());
            let action = check_action(action).map_err(refused)?;
            if let Some(level) = level(name) {
                rules.levels.insert(level, action);
            } else {
                judged_code(name).map_err(refused)?;
                rules.codes.insert(name.clone(), action);
            }
        }
        Ok(rules)
    }
}

/// What the rule `name` is about; `missing` has two halves.
fn triggers(name: &str) -> Result<Vec<Trigger>, Wrong> {
    if name == "missing" {
        return Ok(vec![Trigger::MissingLead, Trigger::MissingBody]);
    }
    let known = || Trigger::all().map(Trigger::name);
    let trigger = name.parse::<Trigger>();
    Ok(vec![
        trigger.map_err(|_| Wrong::unknown_name(name, known()))?,
    ])
}

/// The rules that `name` stands for.
fn staleness(name: &str, rule: &Value) -> Result<Vec<(Trigger, Rule)>, Wrong> {
    let triggers = triggers(name)?;
    let all = |rule: Rule| triggers.iter().map(|&trigger| (trigger, rule)).collect();
    let rule = rule.clone().try_into();
    match rule.map_err(|_| Fault::Rule)? {
        RawRule::Action(action) => Ok(all(Rule::plain(action.action()))),
        RawRule::Graced { action, grace_days } => Ok(all(Rule {
            action: action.action(),
            grace_days,
        })),
        RawRule::Missing { .. } if name != "missing" => Err(Fault::Halves.of(name)),
        RawRule::Missing { lead, body } => {
            let halves = triggers.iter().zip([lead, body]);
            let plain = |half: RawAction| Rule::plain(half.action());
            Ok(halves
                .filter_map(|(&trigger, half)| Some((trigger, plain(half?))))
                .collect())
        }
    }
}

/// What a rule of `checks` does.
fn check_action(action: &Value) -> Result<Action, Wrong> {
    let action: Result<RawAction, _> = action.clone().try_into();
    Ok(action.map_err(|_| Fault::Rule)?.action())
}

fn level(name: &str) -> Option<Level> {
    let levels = [Level::Info, Level::Warn, Level::Error];
    levels.into_iter().find(|level| level.name() == name)
}

/// Refuses what no rule for checks can be about.
fn judged_code(name: &str) -> Result<(), Wrong> {
    let Some(code) = crate::findings::all().find(|code| code.name() == name) else {
        return Err(no_such_code(name));
    };
    if let Some(trigger) = Trigger::of_code(name) {
        let wrong = Fault::StalenessCode.of(name);
        return Err(wrong.with("rule", trigger.name()));
    }
    if code.outcome() == Outcome::NotJudged {
        return Err(Fault::AlwaysFails.of(name));
    }
    if hexapla_gate::findings::ALL.contains(&code) {
        return Err(Fault::GateCode.of(name));
    }
    Ok(())
}

/// That there is no code called `name`, with the nearest there is.
pub(super) fn no_such_code(name: &str) -> Wrong {
    let codes = crate::findings::all().map(hexapla_diagnostics::Code::name);
    match nearest(name, codes) {
        Some(nearest) => Fault::MisspeltCode.of(name).with("nearest", nearest),
        None => Fault::UnknownCode.of(name),
    }
}
