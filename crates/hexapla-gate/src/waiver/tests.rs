//! What a waiver lets pass, for how long, and how it lapses.

use hexapla_diagnostics::{Code, Outcome};

use super::*;
use crate::{Action, FINGERPRINT, LocaleVerdict, Policy, Verdict, overall, verdicts};

const WRONG_FIGURE: Code = Code::error("fact-number-changed");
const UNREADABLE: Code = Code::not_judged("file-unreadable");
const UNIT: &str = "1-7f1c09e2a4b1d0c3";
const UNTIL: &str = "2031-03-31";

fn day(day: &str) -> Date {
    day.parse().unwrap()
}

fn finding(code: Code, figure: &str) -> Finding {
    let place = Place::file("fr/ferry.md").release("ferry").locale("fr");
    Finding::new(code, place.unit("#3"))
        .with(FINGERPRINT, UNIT)
        .with("found", figure)
}

fn waiving(finding: &Finding) -> Waivers {
    let fingerprint = evidence(finding);
    let waiver = Waiver {
        fingerprint,
        reason: "the ministry counts differently".to_owned(),
        by: "t3".to_owned(),
        until: day(UNTIL),
        place: Place::file("hexapla.toml"),
    };
    Waivers {
        entries: BTreeMap::from([(fingerprint, waiver)]),
    }
}

fn judge(findings: &[Finding], waivers: Waivers, as_of: &str) -> Vec<LocaleVerdict> {
    let policy = Policy {
        waivers,
        ..Policy::standard()
    };
    let locales = ["fr", "ar"].map(|tag| tag.parse().unwrap());
    verdicts(findings, &policy, &BTreeMap::new(), &locales, day(as_of))
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|found| found.code.name()).collect()
}

#[test]
fn a_waived_finding_passes_to_its_last_day_and_no_longer() {
    let wrong = || finding(WRONG_FIGURE, "51");
    let on = |day| judge(&[wrong()], waiving(&wrong()), day);
    for (day, verdict, action) in [
        ("2031-03-01", Verdict::Pass, Action::Pass),
        (UNTIL, Verdict::Pass, Action::Pass),
        ("2031-04-01", Verdict::Fail, Action::Fail),
    ] {
        let verdicts = on(day);
        assert_eq!(overall(&verdicts), verdict, "{day}");
        let judged = &verdicts.first().unwrap().findings;
        let judged = judged.first().unwrap();
        assert_eq!(judged.action, action, "{day}");
        assert_eq!(judged.waiver.is_some(), action == Action::Pass, "{day}");
    }
}

#[test]
fn it_lapses_when_the_evidence_changes() {
    let waivers = waiving(&finding(WRONG_FIGURE, "51"));
    let others = [
        finding(WRONG_FIGURE, "52"),
        finding(Code::error("fact-date"), "51"),
        finding(WRONG_FIGURE, "51").with(FINGERPRINT, "1-91ab33d0c2e4f605"),
    ];
    for other in others {
        let verdicts = judge(std::slice::from_ref(&other), waivers.clone(), UNTIL);
        assert_eq!(overall(&verdicts), Verdict::Fail, "{other:?}");
        let idle = waivers.idle(&[other], Extent::Whole, day(UNTIL));
        assert_eq!(codes(&idle), ["waiver-unused"]);
    }
}

#[test]
fn staleness_can_be_waived_too() {
    let orphaned = || finding(Code::error("orphaned"), "");
    let verdicts = judge(&[orphaned()], waiving(&orphaned()), UNTIL);
    assert_eq!(overall(&verdicts), Verdict::Pass);
}

#[test]
fn what_could_not_be_judged_cannot_be_waived() {
    let unread = finding(UNREADABLE, "");
    let waivers = waiving(&unread);
    let verdicts = judge(std::slice::from_ref(&unread), waivers.clone(), UNTIL);
    let french = verdicts.first().unwrap();
    assert_eq!(french.verdict, Verdict::Fail);
    assert_eq!(french.outcome, Outcome::NotJudged);
    assert_eq!(french.findings.first().unwrap().waiver, None);
    // whether its finding is there, nobody can know
    assert_eq!(waivers.idle(&[unread], Extent::Whole, day(UNTIL)), []);
    assert_eq!(waivers.idle(&[], Extent::Part, day(UNTIL)), []);
}

#[test]
fn what_the_gate_itself_finds_cannot_be_waived() {
    for &code in findings::ALL {
        let own = finding(code, "");
        let waivers = waiving(&own);
        assert_eq!(waivers.holding(&own, day(UNTIL)), None, "{code}");
        let idle = waivers.idle(&[own], Extent::Whole, day(UNTIL));
        assert_eq!(codes(&idle), ["waiver-unused"], "{code}");
    }
}

#[test]
fn unused_and_expired_waivers_are_found() {
    let wrong = finding(WRONG_FIGURE, "51");
    let waivers = waiving(&wrong);
    let idle = |found: &[Finding], as_of| waivers.idle(found, Extent::Whole, day(as_of));
    let found = std::slice::from_ref(&wrong);
    assert_eq!(idle(found, UNTIL), []);

    let unused = idle(&[], UNTIL);
    assert_eq!(codes(&unused), ["waiver-unused"]);
    let unused = unused.first().unwrap();
    assert_eq!(unused.place, Place::file("hexapla.toml"));
    assert_eq!(codes(&idle(&[], "2031-04-01")), ["waiver-unused"]);

    let expired = idle(found, "2031-04-01");
    assert_eq!(codes(&expired), ["waiver-expired"]);
    let expired = expired.first().unwrap();
    assert_eq!(expired.place.locale.as_deref(), Some("fr"));
    assert_eq!(expired.place.release.as_deref(), Some("ferry"));
    assert_eq!(expired.place.path.as_deref(), Some("hexapla.toml"));
    assert_eq!(expired.args.get("until"), Some(&UNTIL.into()));

    // in a project that was not read as a whole, an unused waiver may be needed, an expired one is expired
    let blind = [Finding::new(UNREADABLE, Place::project()), wrong.clone()];
    assert_eq!(codes(&idle(&blind, "2031-04-01")), ["waiver-expired"]);
    assert_eq!(idle(blind.get(..1).unwrap(), UNTIL), []);
}
