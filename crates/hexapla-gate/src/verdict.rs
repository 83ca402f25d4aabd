//! The verdict per locale.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Date, Locale, ReleaseId};
use hexapla_diagnostics::{Finding, Outcome, Place};
use jiff::Span;

use crate::findings::TIER_UNKNOWN;
use crate::{Action, Policy, Rule, Scope, Trigger, Waiver, evidence};

/// The argument in which a finding carries the day its grace runs from: an ISO 8601 date, the
/// first entry of the release's `updated` later than the row's `at`. Without it, no grace.
pub const CHANGED: &str = "changed";

/// A locale's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It may be released.
    Pass,
    /// It must be held back.
    Fail,
}

impl Verdict {
    /// The verdict's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
        }
    }
}

/// A finding and what the policy makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The finding.
    pub finding: Finding,
    /// What it does to the verdict.
    pub action: Action,
    /// The last day on which a failure only warns; set when that is why it warns today.
    pub grace_until: Option<Date>,
    /// The waiver, when that is why it passes today.
    pub waiver: Option<Waiver>,
}

/// A locale's verdict with its grounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleVerdict {
    /// The locale.
    pub locale: Locale,
    /// The answer.
    pub verdict: Verdict,
    /// Says whether everything that concerns the locale could be judged; if not, the verdict fails.
    pub outcome: Outcome,
    /// Every finding that concerns the locale, in the order given.
    pub findings: Vec<Judged>,
}

/// Judges `findings` by `policy` for each of `locales`, on the day `as_of`.
///
/// A finding concerns the locale its place names, and every locale when it names none or one that
/// is not among `locales`. `tiers` holds the tier of each release that chose one; a tier the
/// policy does not have fails every locale, whether [`unknown_tiers`] told of it before or not.
pub fn verdicts(
    findings: &[Finding],
    policy: &Policy,
    tiers: &BTreeMap<ReleaseId, String>,
    locales: &[Locale],
    as_of: Date,
) -> Vec<LocaleVerdict> {
    let told: BTreeSet<_> = findings
        .iter()
        .filter(|finding| finding.code == TIER_UNKNOWN)
        .map(evidence)
        .collect();
    let mut unknown = unknown_tiers(policy, tiers);
    unknown.retain(|finding| !told.contains(&evidence(finding)));
    let tiers: BTreeMap<&str, &str> = tiers
        .iter()
        .map(|(release, tier)| (release.as_str(), tier.as_str()))
        .collect();
    let known: BTreeSet<&str> = locales.iter().map(Locale::as_str).collect();
    let mut own: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().chain(&unknown) {
        let named = finding.place.locale.as_deref();
        match named.filter(|locale| known.contains(locale)) {
            Some(locale) => own.entry(locale).or_default().push(finding),
            None => {
                for &locale in &known {
                    own.entry(locale).or_default().push(finding);
                }
            }
        }
    }
    let judge = |locale: &Locale, finding: &Finding| {
        let release = finding.place.release.as_deref();
        let tier = release.and_then(|release| tiers.get(release)).copied();
        judge(finding.clone(), policy, Scope { locale, tier }, as_of)
    };
    locales
        .iter()
        .map(|locale| {
            let findings = own.get(locale.as_str()).into_iter().flatten();
            verdict_of(locale, findings.map(|found| judge(locale, found)).collect())
        })
        .collect()
}

/// The verdict over all locales: it fails when one does, and when there is none.
pub fn overall(verdicts: &[LocaleVerdict]) -> Verdict {
    let passes = |verdict: &LocaleVerdict| verdict.verdict == Verdict::Pass;
    if !verdicts.is_empty() && verdicts.iter().all(passes) {
        Verdict::Pass
    } else {
        Verdict::Fail
    }
}

fn verdict_of(locale: &Locale, findings: Vec<Judged>) -> LocaleVerdict {
    let not_judged = |judged: &Judged| judged.finding.is_unjudged();
    let fails = |judged: &Judged| judged.action == Action::Fail;
    LocaleVerdict {
        locale: locale.clone(),
        verdict: if findings.iter().any(fails) {
            Verdict::Fail
        } else {
            Verdict::Pass
        },
        outcome: if findings.iter().any(not_judged) {
            Outcome::NotJudged
        } else {
            Outcome::Judged
        },
        findings,
    }
}

/// A finding for each release that chose a tier the policy does not have.
pub fn unknown_tiers(policy: &Policy, tiers: &BTreeMap<ReleaseId, String>) -> Vec<Finding> {
    let unknown = tiers
        .iter()
        .filter(|(_, tier)| !policy.tiers.contains_key(*tier));
    unknown
        .map(|(release, tier)| {
            Finding::new(TIER_UNKNOWN, Place::project().release(release))
                .with("tier", tier.as_str())
        })
        .collect()
}

fn judge(finding: Finding, policy: &Policy, scope: Scope<'_>, as_of: Date) -> Judged {
    let waiver = policy.waivers.holding(&finding, as_of).cloned();
    let (action, grace_until) = match Trigger::of_code(finding.code.name()) {
        _ if finding.is_unjudged() => (Action::Fail, None),
        _ if waiver.is_some() => (Action::Pass, None),
        None => {
            let action = policy.action(finding.code.name(), finding.level, scope);
            (action, None)
        }
        Some(trigger) => by_rule(policy.rule(trigger, scope), &finding, as_of),
    };
    Judged {
        finding,
        action,
        grace_until,
        waiver,
    }
}

fn by_rule(rule: Rule, finding: &Finding, as_of: Date) -> (Action, Option<Date>) {
    match grace_until(rule, finding, as_of) {
        Some(until) if rule.action == Action::Fail => (Action::Warn, Some(until)),
        _ => (rule.action, None),
    }
}

/// The last day of grace, when `as_of` is within it. A change dated later than `as_of` gives no
/// grace: nobody buys time with a date in the future.
fn grace_until(rule: Rule, finding: &Finding, as_of: Date) -> Option<Date> {
    let days = Span::new().try_days(rule.grace_days?).ok()?;
    let changed: Date = finding.args.get(CHANGED)?.to_string().parse().ok()?;
    let until = changed.checked_add(days).ok()?;
    (changed <= as_of && as_of <= until).then_some(until)
}

#[cfg(test)]
mod tests;
