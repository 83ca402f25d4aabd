//! Known debt: what a project owed on the day it adopted the gate.
//!
//! Known debt passes, new debt fails, and paid debt must be struck from the list, so that the list
//! only ever shrinks.

use std::collections::BTreeSet;

use hexapla_content::{Fingerprint, Locale, ReleaseId};
use hexapla_diagnostics::{Finding, Place};

use crate::evidence;
use crate::findings::DEBT_PAID;

/// The argument in which a finding carries the fingerprint of its unit: the source's, or the
/// target's where there is no source.
pub const FINGERPRINT: &str = "fingerprint";

/// One known debt. It is bound to the finding's [`evidence`], as a waiver is: when the texts it rests
/// on change, the debt is a new one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DebtKey {
    /// The release.
    pub release: ReleaseId,
    /// The locale.
    pub locale: Locale,
    /// The finding's code.
    pub code: String,
    /// The finding's fingerprint.
    pub fingerprint: Fingerprint,
}

impl DebtKey {
    /// The key of `finding`, or `None` when it cannot be owed: it names no release or no locale, or
    /// says that something could not be judged.
    pub fn of(finding: &Finding) -> Option<Self> {
        if finding.is_unjudged() {
            return None;
        }
        Some(Self {
            release: ReleaseId::new(finding.place.release.as_deref()?),
            locale: finding.place.locale.as_deref()?.parse().ok()?,
            code: finding.code.name().to_owned(),
            fingerprint: evidence(finding),
        })
    }
}

/// The known debts of a project, sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    /// The debts.
    pub entries: BTreeSet<DebtKey>,
}

impl Debt {
    /// A project that owes nothing.
    pub const NONE: Self = Self {
        entries: BTreeSet::new(),
    };

    /// What a project owes today: the debt file to begin with.
    pub fn of(findings: &[Finding]) -> Self {
        Self {
            entries: findings.iter().filter_map(DebtKey::of).collect(),
        }
    }

    /// Says whether `finding` is known debt.
    pub fn excuses(&self, finding: &Finding) -> bool {
        DebtKey::of(finding).is_some_and(|key| self.entries.contains(&key))
    }
}

/// Splits `findings` into those to judge and those that are known debt, each in the order given.
pub fn split_known(findings: Vec<Finding>, debt: &Debt) -> (Vec<Finding>, Vec<Finding>) {
    findings
        .into_iter()
        .partition(|finding| !debt.excuses(finding))
}

/// Finds every entry of `debt` that none of `findings` needs any more.
///
/// `findings` must be those of the whole project. Where something could not be judged, nothing is
/// called paid: not in the release or locale it names, and nowhere when it names neither.
pub fn paid_debt(findings: &[Finding], debt: &Debt) -> Vec<Finding> {
    let owed: BTreeSet<DebtKey> = findings.iter().filter_map(DebtKey::of).collect();
    let unjudged: Vec<&Place> = findings
        .iter()
        .filter(|finding| finding.is_unjudged())
        .map(|finding| &finding.place)
        .collect();
    debt.entries
        .difference(&owed)
        .filter(|key| !unjudged.iter().any(|place| concerns(place, key)))
        .map(|key| {
            let place = Place::project().release(&key.release).locale(&key.locale);
            Finding::new(DEBT_PAID, place)
                .with("code", key.code.as_str())
                .with(FINGERPRINT, key.fingerprint.to_string())
        })
        .collect()
}

fn concerns(place: &Place, key: &DebtKey) -> bool {
    let release = place.release.as_deref();
    let locale = place.locale.as_deref();
    release.is_none_or(|release| release == key.release.as_str())
        && locale.is_none_or(|locale| locale == key.locale.as_str())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use hexapla_diagnostics::Code;

    use super::*;
    use crate::{Policy, Verdict, overall, verdicts};

    const ORPHANED: Code = Code::error("orphaned");
    const OLD: &str = "1-7f1c09e2a4b1d0c3";
    const NEW: &str = "1-91ab33d0c2e4f605";

    fn finding(code: Code, locale: &str, unit: &str) -> Finding {
        let place = Place::project().release("ferry").locale(locale);
        Finding::new(code, place).with(FINGERPRINT, unit)
    }

    fn verdict(findings: Vec<Finding>, debt: &Debt) -> Verdict {
        let paid = paid_debt(&findings, debt);
        let (mut open, _) = split_known(findings, debt);
        open.extend(paid);
        let locales = ["fr".parse().unwrap(), "ar".parse().unwrap()];
        let as_of = "2031-03-01".parse().unwrap();
        let policy = Policy::standard();
        overall(&verdicts(&open, &policy, &BTreeMap::new(), &locales, as_of))
    }

    #[test]
    fn known_passes_new_fails_paid_is_named() {
        let debt = Debt::of(&[finding(ORPHANED, "fr", OLD)]);
        let owed = || finding(ORPHANED, "fr", OLD);
        assert_eq!(verdict(vec![owed()], &debt), Verdict::Pass);
        assert_eq!(verdict(vec![owed()], &Debt::NONE), Verdict::Fail);
        for new in [
            finding(ORPHANED, "fr", NEW),
            finding(ORPHANED, "ar", OLD),
            finding(Code::error("missing-lead"), "fr", OLD),
        ] {
            assert_eq!(verdict(vec![owed(), new], &debt), Verdict::Fail);
        }
        assert_eq!(verdict(vec![], &debt), Verdict::Fail);
        assert_eq!(paid_debt(&[], &debt).len(), 1);
        assert_eq!(paid_debt(&[owed()], &debt), []);
    }

    #[test]
    fn what_cannot_be_judged_is_neither_owed_nor_paid() {
        let unread = Code::not_judged("file-unreadable");
        assert_eq!(DebtKey::of(&finding(unread, "fr", OLD)), None);
        let debt = Debt::of(&[finding(ORPHANED, "fr", OLD), finding(ORPHANED, "ar", OLD)]);
        let blind = Finding::new(unread, Place::project());
        assert_eq!(paid_debt(&[blind], &debt), []);
        let elsewhere = Finding::new(unread, Place::project().release("pier"));
        assert_eq!(paid_debt(&[elsewhere], &debt).len(), 2);
        let here = Finding::new(unread, Place::project().release("ferry"));
        assert_eq!(paid_debt(&[here], &debt), []);
        let half_blind = Finding::new(unread, Place::project().locale("fr"));
        let paid = paid_debt(&[half_blind], &debt);
        assert_eq!(paid.len(), 1);
        assert_eq!(paid.first().unwrap().place.locale.as_deref(), Some("ar"));
    }

    #[test]
    fn what_is_owed_excuses_nothing_that_says_more() {
        let says = |figure: &str| {
            finding(Code::error("fact-number-changed"), "fr", OLD).with("target", figure)
        };
        let debt = Debt::of(&[says("13")]);
        assert!(debt.excuses(&says("13")));
        assert!(!debt.excuses(&says("1200")));
    }

    #[test]
    fn what_is_about_no_passage_can_be_owed_and_what_is_about_no_locale_cannot() {
        let place = Place::project().release("ferry");
        let restated = |place| Finding::new(Code::error("metadata-restated"), place);
        let owed = restated(place.clone().locale("fr"));
        assert!(Debt::of(std::slice::from_ref(&owed)).excuses(&owed));
        assert_eq!(DebtKey::of(&restated(place)), None);
    }
}
