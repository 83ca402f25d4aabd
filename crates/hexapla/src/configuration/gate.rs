//! The `[gate]` table.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_diagnostics::{Level, Outcome};
use hexapla_gate::{Action, Policy, Rule, Rules, Trigger, Waivers};
use serde::Deserialize;

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

/// Rules as written: those for staleness by name, those for other findings in `checks`.
#[derive(Default, Deserialize)]
struct RawRules {
    #[serde(default)]
    checks: BTreeMap<String, RawAction>,
    #[serde(flatten)]
    staleness: BTreeMap<String, RawRule>,
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

/// What is wrong with the value at a path of keys.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) path: Vec<String>,
    pub(super) detail: String,
}

impl Refused {
    pub(super) fn at(path: &[&str], detail: impl Into<String>) -> Self {
        Self {
            path: path.iter().map(|&key| key.to_owned()).collect(),
            detail: detail.into(),
        }
    }
}

impl RawGate {
    pub(super) fn policy(&self, locales: &[Locale], waivers: Waivers) -> Result<Policy, Refused> {
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
            let known = tag.parse().ok().filter(|tag| locales.contains(tag));
            let Some(locale) = known else {
                return Err(Refused::at(&path, format!("{tag} is not among `locales`")));
            };
            policy.locales.insert(locale, overrides.checked(&path)?);
        }
        Ok(policy)
    }
}

impl RawRules {
    fn checked(&self, path: &[&str]) -> Result<Rules, Refused> {
        let mut rules = Rules::NONE;
        for (name, rule) in &self.staleness {
            let refused = |detail| Refused::at(&[path, &[name]].concat(), detail);
            rules
                .staleness
                .extend(staleness(name, rule).map_err(refused)?);
        }
        for (name, action) in &self.checks {
            let refused = |detail| Refused::at(&[path, &["checks", name]].concat(), detail);
            if let Some(level) = level(name) {
                rules.levels.insert(level, action.action());
            } else {
                judged_code(name).map_err(refused)?;
                rules.codes.insert(name.clone(), action.action());
            }
        }
        Ok(rules)
    }
}

/// The rules that `name` stands for; `missing` stands for both its halves.
fn staleness(name: &str, rule: &RawRule) -> Result<Vec<(Trigger, Rule)>, String> {
    let triggers = match name {
        "missing" => vec![Trigger::MissingLead, Trigger::MissingBody],
        _ => vec![name.parse::<Trigger>().map_err(|error| error.to_string())?],
    };
    let all = |rule: Rule| triggers.iter().map(|&trigger| (trigger, rule)).collect();
    match *rule {
        RawRule::Action(action) => Ok(all(Rule::plain(action.action()))),
        RawRule::Graced { action, grace_days } => Ok(all(Rule {
            action: action.action(),
            grace_days,
        })),
        RawRule::Missing { .. } if name != "missing" => Err(format!(
            "`lead` and `body` belong to `missing`, not to `{name}`"
        )),
        RawRule::Missing { lead, body } => {
            let halves = triggers.iter().zip([lead, body]);
            let plain = |half: RawAction| Rule::plain(half.action());
            Ok(halves
                .filter_map(|(&trigger, half)| Some((trigger, plain(half?))))
                .collect())
        }
    }
}

fn level(name: &str) -> Option<Level> {
    let levels = [Level::Info, Level::Warn, Level::Error];
    levels.into_iter().find(|level| level.name() == name)
}

/// Refuses what no rule for checks can be about.
fn judged_code(name: &str) -> Result<(), String> {
    let Some(code) = crate::findings::all().find(|code| code.name() == name) else {
        return Err(no_such_code(name));
    };
    if let Some(trigger) = Trigger::of_code(name) {
        return Err(format!("{name} is staleness: its rule is `{trigger}`"));
    }
    if code.outcome() == Outcome::NotJudged {
        return Err(format!(
            "{name} says that something could not be judged, which always fails"
        ));
    }
    if hexapla_gate::findings::ALL.contains(&code) {
        return Err(format!(
            "{name} is found by the gate, which has no rule for it"
        ));
    }
    Ok(())
}

/// That there is no code called `name`, with the nearest there is.
pub(super) fn no_such_code(name: &str) -> String {
    let codes = crate::findings::all().map(hexapla_diagnostics::Code::name);
    match nearest(name, codes) {
        Some(nearest) => format!("there is no code called {name}; perhaps {nearest}"),
        None => format!("there is no code called {name}"),
    }
}
