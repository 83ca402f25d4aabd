//! What `hexapla.toml` is read as, and what is refused where.

use hexapla_content::Impact;
use hexapla_diagnostics::{Outcome, Position};
use hexapla_gate::{Action, Rule, Scope, Trigger};

use super::*;

const HEAD: &str = "source = \"en\"\nlocales = [\"fr\", \"wo\"]\n";

const WAIVER: &str = r#"[[waiver]]
fingerprint = "1-7f1c09e2a4b1d0c3"
reason = "the ministry counts differently"
by = "t3"
until = 2031-12-31
"#;

fn read(rest: &str) -> Configuration {
    Configuration::read(&format!("{HEAD}{rest}")).expect("the configuration is right")
}

/// The code, the line (counted from the first after the head) and the arguments of what is wrong.
fn refused(rest: &str) -> (&'static str, usize, String) {
    let findings = Configuration::read(&format!("{HEAD}{rest}")).unwrap_err();
    let [finding] = findings.as_slice() else {
        panic!("{findings:?}")
    };
    let Position { line, .. } = finding.place.position.expect("a place");
    let args: Vec<String> = finding
        .args
        .iter()
        .map(|(_, arg)| arg.to_string())
        .collect();
    (finding.code.name(), line - 2, args.join(" | "))
}

const INVALID: &str = "configuration-invalid";
const UNKNOWN: &str = "configuration-unknown-key";

#[test]
fn a_waiver_is_read_with_its_place() {
    let configuration = read(WAIVER);
    let waivers = &configuration.gate.waivers.entries;
    let (fingerprint, waiver) = waivers.first_key_value().unwrap();
    assert_eq!(fingerprint.to_string(), "1-7f1c09e2a4b1d0c3");
    assert_eq!(waiver.reason, "the ministry counts differently");
    assert_eq!(
        (waiver.by.as_str(), waiver.until.to_string().as_str()),
        ("t3", "2031-12-31")
    );
    assert_eq!(waiver.place.path.as_deref(), Some(FILE));
    assert_eq!(waiver.place.position.map(|position| position.line), Some(3));
    assert!(read("").gate.waivers.entries.is_empty());
}

#[test]
fn a_waiver_without_reason_author_or_end_is_refused() {
    for key in ["fingerprint", "reason", "by", "until"] {
        let lines = WAIVER.lines().filter(|line| !line.starts_with(key));
        let (code, line, detail) = refused(&lines.collect::<Vec<_>>().join("\n"));
        assert_eq!((code, line), (INVALID, 1), "{key}");
        assert!(detail.contains(key), "{key}: {detail}");
    }
    for (right, wrong, line) in [
        ("1-7f1c09e2a4b1d0c3", "7f1c09e2", 2),
        ("the ministry counts differently", "  ", 3),
        ("\"t3\"", "\"\"", 4),
        ("2031-12-31", "2031-12-31T00:00:00Z", 5),
        ("2031-12-31", "12:00:00", 5),
        ("2031-12-31", "\"always\"", 5),
        ("2031-12-31", "2031-02-30", 5),
    ] {
        let (code, at, _) = refused(&WAIVER.replace(right, wrong));
        assert_eq!((code, at), (INVALID, line), "{wrong}");
    }
}

#[test]
fn nothing_is_waived_twice() {
    let (code, line, detail) = refused(&format!("{WAIVER}\n{WAIVER}"));
    assert_eq!((code, line), (INVALID, 7));
    assert!(detail.contains("1-7f1c09e2a4b1d0c3"), "{detail}");
}

#[test]
fn a_misspelt_key_is_told_with_the_nearest() {
    for (text, line, key, nearest) in [
        ("[[waiver]]\nreasn = \"x\"", 2, "reasn", "reason"),
        ("waiver = [\n{ untill = 2031-01-01 }]", 2, "untill", "until"),
        (
            "[gate]\nwording = { action = \"fail\", grace_dyas = 7 }",
            2,
            "grace_dyas",
            "grace_days",
        ),
        (
            "[gate.wording]\naction = \"fail\"\ngrace_dyas = 7",
            3,
            "grace_dyas",
            "grace_days",
        ),
        (
            "[gate.locale.wo]\nfactuel = \"warn\"",
            2,
            "factuel",
            "factual",
        ),
        (
            "[gate]\nlocale = { wo = { factuel = \"warn\" } }",
            2,
            "factuel",
            "factual",
        ),
        ("[gate]\nlocal.wo.factual = \"warn\"", 2, "local", "locale"),
        (
            "[gate.tiers.urgent.check]\nerror = \"warn\"",
            1,
            "check",
            "checks",
        ),
        ("[waivers]", 1, "waivers", "waiver"),
    ] {
        assert_eq!(
            refused(text),
            (UNKNOWN, line, format!("{key} | near | {nearest}")),
            "{text}"
        );
    }
}

#[test]
fn of_a_key_like_no_other_all_there_are_are_told() {
    let told = |known: &str| (UNKNOWN, 2, format!("zzz | none | {known}"));
    let glossary = "folder, registry, untranslated";
    assert_eq!(refused("[glossary]\nzzz = 1"), told(glossary));
    let rule = "action, grace_days, lead, body";
    assert_eq!(refused("[gate.wording]\nzzz = 1"), told(rule));
}

#[test]
fn a_rule_may_be_a_table_of_its_own() {
    let configuration = read("[gate.wording]\naction = \"fail\"\ngrace_days = 9\n");
    let wording = Trigger::Outdated(Impact::Wording);
    let rule = configuration.gate.rules.staleness.get(&wording);
    assert_eq!(rule, Some(&Rule::fail_after(9)));
}

#[test]
fn rules_of_tiers_locales_and_checks_are_read() {
    let policy = read(
        r#"
        [gate.checks]
        warn = "fail"
        rubber-stamp = "warn"
        [gate.locale.wo]
        orphaned = "warn"
        missing = { lead = "warn" }
        checks = { error = "warn" }
        [gate.tiers.urgent]
        orphaned = "fail"
        [gate.tiers.urgent.checks]
        info = "fail"
        "#,
    )
    .gate;
    let (fr, wo): (Locale, Locale) = ("fr".parse().unwrap(), "wo".parse().unwrap());
    let scope = |locale, tier| Scope { locale, tier };
    let (pass, warn, fail) = (Action::Pass, Action::Warn, Action::Fail);
    let rule = |trigger, scope| policy.rule(trigger, scope).action;
    assert_eq!(rule(Trigger::Orphaned, scope(&wo, None)), warn);
    assert_eq!(rule(Trigger::Orphaned, scope(&wo, Some("urgent"))), fail);
    assert_eq!(rule(Trigger::Orphaned, scope(&fr, None)), fail);
    assert_eq!(rule(Trigger::MissingLead, scope(&wo, None)), warn);
    assert_eq!(rule(Trigger::MissingBody, scope(&wo, None)), warn);
    let action = |code, level, scope| policy.action(code, level, scope);
    assert_eq!(action("rubber-stamp", Level::Error, scope(&fr, None)), warn);
    assert_eq!(
        action("metadata-restated", Level::Error, scope(&fr, None)),
        fail
    );
    assert_eq!(
        action("metadata-restated", Level::Error, scope(&wo, None)),
        warn
    );
    assert_eq!(
        action("metadata-restated", Level::Warn, scope(&wo, None)),
        fail
    );
    assert_eq!(
        action("metadata-restated", Level::Info, scope(&wo, None)),
        pass
    );
    assert_eq!(
        action("metadata-restated", Level::Info, scope(&wo, Some("urgent"))),
        fail
    );
}

#[test]
fn a_rule_about_nothing_is_refused_where_it_stands() {
    for (text, line, part) in [
        ("[gate.locale.ko]\nlink = \"fail\"", 1, "ko"),
        ("[gate.locale.en]\nlink = \"fail\"", 1, "en"),
        ("[gate.checks]\n\nrubber-stmp = \"warn\"", 3, "rubber-stamp"),
        ("[gate.checks]\noutdated-factual = \"pass\"", 2, "factual"),
        (
            "[gate.checks]\nfile-unreadable = \"pass\"",
            2,
            "always-fails",
        ),
        ("[gate.checks]\ndebt-paid = \"pass\"", 2, "gate-code"),
        (
            "[gate.tiers.urgent.checks]\ntier-unknown = \"pass\"",
            2,
            "gate-code",
        ),
        ("[gate]\nlink = { lead = \"fail\" }", 2, "halves"),
        ("[checks.rubber-stmp]\nlevel = \"off\"", 1, "rubber-stamp"),
        ("[checks.missing]\nexcept = [\"no locale\"]", 2, "no locale"),
    ] {
        let (code, at, detail) = refused(text);
        assert_eq!((code, at), (INVALID, line), "{text}: {detail}");
        assert!(detail.contains(part), "{text}: {detail}");
    }
}

#[test]
fn what_could_not_be_judged_cannot_be_switched_off() {
    let blind = crate::findings::all().filter(|code| code.outcome() == Outcome::NotJudged);
    let mut count = 0;
    for code in blind {
        for setting in ["level = \"off\"", "level = \"info\"", "except = [\"fr\"]"] {
            let (found, line, _) = refused(&format!("[checks.{}]\n{setting}", code.name()));
            assert_eq!((found, line), (INVALID, 1), "{code} {setting}");
        }
        count += 1;
    }
    assert!(count > 5, "{count}");
}
