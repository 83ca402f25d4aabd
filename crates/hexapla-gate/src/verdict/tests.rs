//! The truth table of the gate, its laws, and the ways it fails closed.

use hexapla_content::Impact;
use hexapla_diagnostics::{Code, Level};
use proptest::prelude::*;

use super::*;
use crate::Rules;

const CHANGED_ON: &str = "2031-03-01";

fn outdated(impact: Impact) -> Code {
    match impact {
        Impact::None => Code::warn("outdated-none"),
        Impact::Markup => Code::warn("outdated-markup"),
        Impact::Link => Code::warn("outdated-link"),
        Impact::Cosmetic => Code::warn("outdated-cosmetic"),
        Impact::Wording => Code::warn("outdated-wording"),
        Impact::Interface => Code::warn("outdated-interface"),
        Impact::Factual => Code::warn("outdated-factual"),
        Impact::Unknown => Code::warn("outdated-unknown"),
        Impact::Critical => Code::warn("outdated-critical"),
    }
}

fn place() -> Place {
    Place::project().release("ferry").locale("fr")
}

fn locales() -> Vec<Locale> {
    ["fr", "ar"].map(|tag| tag.parse().unwrap()).into()
}

/// The standard policy with a tier that is strict about wording and slow about facts.
fn policy() -> Policy {
    let mut policy = Policy::standard();
    let staleness = BTreeMap::from([
        (
            Trigger::Outdated(Impact::Wording),
            Rule::plain(Action::Fail),
        ),
        (Trigger::Outdated(Impact::Factual), Rule::fail_after(2)),
        (Trigger::Outdated(Impact::Link), Rule::plain(Action::Pass)),
    ]);
    let urgent = Rules {
        staleness,
        ..Rules::NONE
    };
    policy.tiers.insert("urgent".to_owned(), urgent);
    policy
}

fn tiers(tier: Option<&str>) -> BTreeMap<ReleaseId, String> {
    tier.map(|tier| (ReleaseId::new("ferry"), tier.to_owned()))
        .into_iter()
        .collect()
}

fn day(changed: i32) -> Date {
    let start: Date = CHANGED_ON.parse().unwrap();
    start.checked_add(Span::new().days(changed)).unwrap()
}

fn judged(finding: Finding, tier: Option<&str>, as_of: Date) -> Judged {
    let all = verdicts(&[finding], &policy(), &tiers(tier), &locales(), as_of);
    all.first().unwrap().findings.first().unwrap().clone()
}

/// The action expected for an impact: in general, and in the tier; with the days of grace.
fn expected(impact: Impact, tier: Option<&str>) -> (Action, Option<i32>) {
    match (impact, tier) {
        (Impact::None | Impact::Markup | Impact::Cosmetic, _) | (Impact::Link, Some(_)) => {
            (Action::Pass, None)
        }
        (Impact::Link, None) => (Action::Warn, None),
        (Impact::Wording, None) => (Action::Fail, Some(180)),
        (Impact::Factual, None) => (Action::Fail, Some(7)),
        (Impact::Factual, Some(_)) => (Action::Fail, Some(2)),
        (Impact::Wording | Impact::Interface | Impact::Unknown | Impact::Critical, _) => {
            (Action::Fail, None)
        }
    }
}

#[test]
fn every_impact_and_tier_at_every_edge_of_grace() {
    for impact in Impact::ALL {
        for tier in [None, Some("urgent")] {
            let (action, grace) = expected(impact, tier);
            let edge = grace.unwrap_or(7);
            for offset in [-1, 0, edge - 1, edge, edge + 1] {
                let finding = Finding::new(outdated(impact), place()).with(CHANGED, CHANGED_ON);
                let result = judged(finding, tier, day(offset));
                let within = grace.filter(|_| (0..=edge).contains(&offset)).map(day);
                let action = if within.is_some() {
                    Action::Warn
                } else {
                    action
                };
                assert_eq!(result.action, action, "{impact} {tier:?} day {offset}");
                assert_eq!(result.grace_until, within, "{impact} {tier:?} day {offset}");
            }
            let undated = judged(Finding::new(outdated(impact), place()), tier, day(0));
            assert_eq!(undated.action, action, "{impact} {tier:?} without a date");
        }
    }
}

#[test]
fn the_other_statuses() {
    for (code, action) in [
        ("orphaned", Action::Fail),
        ("unverified", Action::Warn),
        ("missing-lead", Action::Fail),
        ("missing", Action::Warn),
        ("unapproved", Action::Pass),
        ("message-renamed", Action::Fail),
    ] {
        // by its rule and not by its level
        for code in [Code::info(code), Code::warn(code), Code::error(code)] {
            let finding = Finding::new(code, place());
            assert_eq!(judged(finding, None, day(0)).action, action, "{code}");
        }
    }
}

#[test]
fn other_findings_count_by_their_level() {
    for (level, action) in [
        (Level::Error, Action::Fail),
        (Level::Warn, Action::Warn),
        (Level::Info, Action::Pass),
    ] {
        let finding = Finding::new(Code::error("rubber-stamp"), place()).level(level);
        assert_eq!(judged(finding, None, day(0)).action, action);
    }
}

#[test]
fn each_locale_is_judged_by_its_own_rules() {
    let mut policy = policy();
    let lenient = Rules {
        staleness: BTreeMap::from([(Trigger::Orphaned, Rule::plain(Action::Warn))]),
        codes: BTreeMap::from([("rubber-stamp".to_owned(), Action::Pass)]),
        ..Rules::NONE
    };
    let arabic = locales().pop().unwrap();
    policy.locales.insert(arabic, lenient);
    for code in ["orphaned", "rubber-stamp"] {
        // what names no locale concerns both, each by its own rules
        let finding = Finding::new(Code::error(code), Place::project());
        let both = verdicts(&[finding], &policy, &tiers(None), &locales(), day(0));
        let both: Vec<Verdict> = both.iter().map(|locale| locale.verdict).collect();
        assert_eq!(both, [Verdict::Fail, Verdict::Pass], "{code}");
    }
}

#[test]
fn only_the_locale_at_fault_fails() {
    let run = |place: Place| {
        let finding = Finding::new(Code::error("ledger-damaged"), place);
        verdicts(&[finding], &policy(), &tiers(None), &locales(), day(0))
            .iter()
            .map(|verdict| verdict.verdict)
            .collect::<Vec<_>>()
    };
    assert_eq!(run(place()), [Verdict::Fail, Verdict::Pass]);
    assert_eq!(run(Place::project()), [Verdict::Fail, Verdict::Fail]);
    let elsewhere = Place::project().locale("en");
    assert_eq!(run(elsewhere), [Verdict::Fail, Verdict::Fail]);
}

#[test]
fn fails_closed() {
    assert_eq!(overall(&[]), Verdict::Fail);
    let none = verdicts(&[], &policy(), &tiers(None), &locales(), day(0));
    assert_eq!(overall(&none), Verdict::Pass);

    let unread = Finding::new(Code::not_judged("file-unreadable"), place()).level(Level::Info);
    let unread = verdicts(&[unread], &policy(), &tiers(None), &locales(), day(0));
    let first = unread.first().unwrap();
    assert_eq!(first.verdict, Verdict::Fail);
    assert_eq!(first.outcome, Outcome::NotJudged);

    let disguised = Code::not_judged("outdated-markup");
    let disguised = judged(Finding::new(disguised, place()), None, day(0));
    assert_eq!(disguised.action, Action::Fail);

    let unknown = verdicts(&[], &policy(), &tiers(Some("urgnet")), &locales(), day(0));
    assert_eq!(overall(&unknown), Verdict::Fail);
    assert_eq!(
        unknown
            .first()
            .unwrap()
            .findings
            .first()
            .unwrap()
            .finding
            .code,
        TIER_UNKNOWN
    );
}

#[test]
fn a_tier_that_was_told_of_is_told_once() {
    let (policy, tiers) = (policy(), tiers(Some("urgnet")));
    let told = unknown_tiers(&policy, &tiers);
    for verdict in verdicts(&told, &policy, &tiers, &locales(), day(0)) {
        let findings = verdict.findings.into_iter().map(|judged| judged.finding);
        assert_eq!(findings.collect::<Vec<_>>(), told);
    }
}

#[test]
fn verdicts_have_names() {
    let names = [Verdict::Pass, Verdict::Fail].map(Verdict::name);
    assert_eq!(names, ["pass", "fail"]);
}

#[test]
fn grace_makes_nothing_worse() {
    let mut policy = policy();
    for action in [Action::Pass, Action::Warn] {
        let graced = Rule {
            action,
            grace_days: Some(7),
        };
        policy.rules.staleness.insert(Trigger::Orphaned, graced);
        let finding = Finding::new(Code::error("orphaned"), place()).with(CHANGED, CHANGED_ON);
        let all = verdicts(&[finding], &policy, &tiers(None), &locales(), day(1));
        let judged = all.first().unwrap().findings.first().unwrap();
        assert_eq!((judged.action, judged.grace_until), (action, None));
    }
}

#[test]
fn an_unreadable_date_gives_no_grace() {
    for date in ["yesterday", "", "2031-02-30", "9999-12-31"] {
        let finding = Finding::new(outdated(Impact::Factual), place()).with(CHANGED, date);
        assert_eq!(judged(finding, None, day(0)).action, Action::Fail, "{date}");
    }
}

fn impact() -> impl Strategy<Value = Impact> {
    prop::sample::select(Impact::ALL.to_vec())
}

proptest! {
    /// Under the standard policy a heavier impact never turns a failure into a pass. A factual
    /// change within its grace warns where one of a message's interface fails at once.
    #[test]
    fn raising_an_impact_never_turns_fail_into_pass(
        one in impact(), other in impact(), offset in -2..200, dated in any::<bool>(),
    ) {
        let (light, heavy) = (one.min(other), one.max(other));
        let action = |impact| {
            let finding = Finding::new(outdated(impact), place());
            let finding = if dated { finding.with(CHANGED, CHANGED_ON) } else { finding };
            judged(finding, None, day(offset)).action
        };
        if action(light) == Action::Fail {
            prop_assert_ne!(action(heavy), Action::Pass);
            if !dated || light != Impact::Interface {
                prop_assert_eq!(action(heavy), Action::Fail);
            }
        }
    }

    /// Time only ever turns a warning into a failure, once the change has happened.
    #[test]
    fn waiting_never_helps(impact in impact(), offset in 0..400, more in 0..400) {
        let finding = Finding::new(outdated(impact), place()).with(CHANGED, CHANGED_ON);
        let now = judged(finding.clone(), None, day(offset)).action;
        let later = judged(finding, None, day(offset + more)).action;
        prop_assert!(now <= later);
    }

    /// One more finding never turns a failure into a pass.
    #[test]
    fn more_findings_never_help(impacts in prop::collection::vec(impact(), 0..6), more in impact()) {
        let finding = |&impact: &Impact| Finding::new(outdated(impact), place());
        let mut findings: Vec<Finding> = impacts.iter().map(finding).collect();
        let run = |findings: &[Finding]| {
            overall(&verdicts(findings, &policy(), &tiers(None), &locales(), day(0)))
        };
        let before = run(&findings);
        findings.push(finding(&more));
        prop_assert!(before <= run(&findings));
    }
}
