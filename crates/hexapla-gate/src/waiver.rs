//! Waivers: findings somebody accepted, with a reason and an end.

use std::collections::BTreeMap;

use hexapla_content::{Date, Fingerprint};
use hexapla_diagnostics::{Finding, Place};

use crate::evidence;
use crate::findings::{self, WAIVER_EXPIRED, WAIVER_UNUSED};

/// A finding accepted by somebody for a time. It is bound to the finding's [`evidence`]: when the
/// texts it rests on change, the waiver holds no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// The finding's fingerprint.
    pub fingerprint: Fingerprint,
    /// Why it is accepted.
    pub reason: String,
    /// Who accepted it, by a pseudonym.
    pub by: String,
    /// The last day on which it holds.
    pub until: Date,
    /// Where it stands.
    pub place: Place,
}

/// How much of a project was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Some releases or locales only.
    Part,
}

/// The waivers of a project, by what they waive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waivers {
    /// The waivers, each once.
    pub entries: BTreeMap<Fingerprint, Waiver>,
}

impl Waivers {
    /// A project that accepts nothing.
    pub const NONE: Self = Self {
        entries: BTreeMap::new(),
    };

    /// The waiver that lets `finding` pass on the day `as_of`.
    ///
    /// What could not be judged cannot be waived, for nobody knows what it would have been; nor can what
    /// the gate itself finds.
    pub fn holding(&self, finding: &Finding, as_of: Date) -> Option<&Waiver> {
        self.about(finding).filter(|waiver| as_of <= waiver.until)
    }

    /// Finds the waivers that no finding needs, and those whose day is past while the finding is still
    /// there; in the order of their fingerprints.
    ///
    /// No waiver is called unused where `found` is not of the whole project, or something could not be
    /// judged: its finding may be there.
    pub fn idle(&self, found: &[Finding], of: Extent, as_of: Date) -> Vec<Finding> {
        if self.entries.is_empty() {
            return Vec::new();
        }
        let mut needed: BTreeMap<Fingerprint, &Finding> = BTreeMap::new();
        for finding in found {
            if let Some(waiver) = self.about(finding) {
                needed.entry(waiver.fingerprint).or_insert(finding);
            }
        }
        let is_blind = of == Extent::Part || found.iter().any(is_not_judged);
        let told =
            self.entries
                .values()
                .filter_map(|waiver| match needed.get(&waiver.fingerprint) {
                    Some(finding) if waiver.until < as_of => Some(expired(waiver, finding)),
                    None if !is_blind => Some(unused(waiver)),
                    _ => None,
                });
        told.collect()
    }

    fn about(&self, finding: &Finding) -> Option<&Waiver> {
        if self.entries.is_empty() || is_not_judged(finding) || is_own(finding) {
            return None;
        }
        self.entries.get(&evidence(finding))
    }
}

fn is_not_judged(finding: &Finding) -> bool {
    finding.is_unjudged()
}

fn is_own(finding: &Finding) -> bool {
    findings::ALL.contains(&finding.code)
}

/// It concerns the locale and the release of what it waived, and no other.
fn expired(waiver: &Waiver, finding: &Finding) -> Finding {
    let place = Place {
        locale: finding.place.locale.clone(),
        release: finding.place.release.clone(),
        ..waiver.place.clone()
    };
    told(Finding::new(WAIVER_EXPIRED, place), waiver)
        .with("code", finding.code.name())
        .with("until", waiver.until.to_string())
}

fn unused(waiver: &Waiver) -> Finding {
    told(Finding::new(WAIVER_UNUSED, waiver.place.clone()), waiver)
}

fn told(finding: Finding, waiver: &Waiver) -> Finding {
    finding
        .with("waiver", waiver.fingerprint.to_string())
        .with("by", waiver.by.as_str())
        .with("reason", waiver.reason.as_str())
}

#[cfg(test)]
mod tests;
