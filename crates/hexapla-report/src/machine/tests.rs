//! Every format on one batch that has all there is, user text that attacks each of them included.

use std::collections::BTreeMap;

use hexapla_content::Fingerprint;

use super::*;
use crate::wire::{Action, Arg, Finding, Fix, GateFinding, GateLocale, GateReport, GateSchema};
use crate::wire::{Level, Preview, PreviewEdition, PreviewUnit, Verdict, Waiver};
use crate::{Words, wire};

const ATTACK: &str =
    "</script>\n::error file=x::forged\u{1b}[31m ##[group] @editors `x` \u{202e}&<b a='\"'>";

fn finding(code: &str, level: Level, subject: (&str, &str), place: (&str, usize)) -> Finding {
    let unworded = Finding {
        code: code.to_owned(),
        level,
        release: Some(subject.1.to_owned()),
        locale: Some(subject.0.to_owned()),
        unit: Some("#3".to_owned()),
        path: Some(place.0.to_owned()),
        line: Some(place.1),
        column: Some(5),
        fingerprint: Fingerprint::of(&[code, subject.0, subject.1]).to_string(),
        args: BTreeMap::from([
            ("reasons".to_owned(), Arg::from("number: 37 → 34")),
            ("text".to_owned(), Arg::from("At least 34 people")),
        ]),
        message: String::new(),
        fix: Vec::new(),
        waiver: None,
    };
    Finding {
        message: Words::english().finding(&unworded),
        ..unworded
    }
}

/// What becomes stale, what becomes current, what waits to be accepted, what still waits.
fn edition(locale: &str, release: &str, units: [&[&str]; 4]) -> PreviewEdition {
    let [worsened, became_current, edited, remaining] = units.map(|units| {
        let unit = |unit: &&str| PreviewUnit {
            unit: (*unit).to_owned(),
            line: Some(5),
            status: wire::Status::Outdated,
            impact: Some(wire::Impact::Factual),
        };
        units.iter().map(unit).collect::<Vec<_>>()
    });
    PreviewEdition {
        release: release.to_owned(),
        locale: locale.to_owned(),
        origin: format!("en/{release}.md"),
        worsened,
        became_current,
        edited,
        remaining,
    }
}

fn batch() -> Batch {
    let fixable = Finding {
        fix: vec![Fix {
            start: 9,
            end: 11,
            text: "34".to_owned(),
        }],
        ..finding(
            "outdated-factual",
            Level::Error,
            ("fr", "lines-cut"),
            ("fr/a b,c:d.md", 2),
        )
    };
    let mut hostile = finding("orphaned", Level::Warn, ("ar", ATTACK), (ATTACK, 7));
    hostile.args.insert("text".to_owned(), Arg::from(ATTACK));
    hostile.message = Words::english().finding(&hostile);
    let bare = Finding {
        release: None,
        locale: None,
        unit: None,
        path: None,
        line: None,
        column: None,
        ..finding("no-releases", Level::Info, ("fr", "x"), ("x", 1))
    };
    Batch {
        findings: vec![fixable.clone(), fixable, hostile, bare],
        verdicts: vec![
            ("fr".to_owned(), Verdict::Fail),
            ("ko".to_owned(), Verdict::Pass),
        ],
        preview: Some(Preview {
            units: 7,
            locales: vec!["fr".to_owned(), "ar".to_owned()],
            by_impact: BTreeMap::from([(wire::Impact::Factual, 1), (wire::Impact::Wording, 6)]),
            became_current: 0,
            edited: 1,
            accept: Some(format!("hexapla accept --touched --base '{ATTACK}'")),
            remaining: 2,
            editions: vec![
                edition("fr", "lines-cut", [&["#3", "#4", "#5"], &[], &["#7"], &[]]),
                edition("ar", ATTACK, [&[], &["#2", ATTACK], &[], &["#4", "#6"]]),
                edition("ko", "lines-cut", [&[], &["#2"], &[], &[]]),
            ],
        }),
        is_complete: false,
        changed_lines: BTreeMap::new(),
    }
}

fn many(level: Level, count: usize, path: &str) -> Vec<Finding> {
    let each =
        (1..=count).map(|line| finding("outdated-link", level, ("fr", "lines-cut"), (path, line)));
    each.collect()
}

#[test]
fn github_annotations() {
    insta::assert_snapshot!(github::github(&batch(), "check", &Words::english()));
}

#[test]
fn github_shows_ten_of_a_kind_and_tells_of_the_rest() {
    let mut findings = many(Level::Error, 40, "fr/a.md");
    findings.extend(many(Level::Error, 3, "fr/z.md"));
    findings.extend(many(Level::Warn, 10, "fr/a.md"));
    let batch = Batch {
        findings,
        ..batch()
    };
    let log = github::github(&batch, "check", &Words::english());
    let of = |kind: &str| {
        log.lines()
            .filter(|line| line.starts_with(kind))
            .collect::<Vec<_>>()
    };
    let (errors, warnings) = (of("::error"), of("::warning"));
    assert_eq!((errors.len(), warnings.len()), (10, 10));
    // no file takes all places
    assert_eq!(
        errors
            .iter()
            .filter(|line| line.contains("file=fr/z.md"))
            .count(),
        3
    );
    assert!(errors[9].contains("34 more"), "{}", errors[9]);
    assert!(!log.contains("::warning::"), "all ten are shown");
}

#[test]
fn changed_lines_come_first() {
    let mut findings = many(Level::Warn, 30, "fr/a.md");
    findings.push(finding(
        "orphaned",
        Level::Warn,
        ("fr", "x"),
        ("fr/b.md", 9),
    ));
    let changed_lines = BTreeMap::from([
        ("fr/a.md".to_owned(), vec![21..22, 22..23]),
        ("fr/b.md".to_owned(), vec![8..9, 20..21]),
    ]);
    let batch = Batch {
        findings,
        changed_lines,
        preview: None,
        ..batch()
    };
    let log = github::github(&batch, "check", &Words::english());
    let lines: Vec<&str> = log
        .lines()
        .filter_map(|line| line.split(',').nth(1))
        .collect();
    assert_eq!(lines[..4], ["line=21", "line=22", "line=1", "line=9"]);
}

#[test]
fn junit_report() {
    insta::assert_snapshot!(junit::junit(&batch(), &Words::english()));
}

#[test]
fn junit_says_that_nothing_was_found() {
    let nothing = Batch {
        findings: Vec::new(),
        ..batch()
    };
    let xml = junit::junit(&nothing, &Words::english());
    assert!(xml.contains("tests=\"1\" failures=\"0\"") && xml.contains("Nothing found."));
}

#[test]
fn gitlab_report_names_every_issue_once() {
    let report = gitlab::gitlab(&batch());
    let issues: Vec<serde_json::Value> = serde_json::from_str(&report).unwrap();
    let names: std::collections::BTreeSet<&str> = issues
        .iter()
        .map(|issue| issue["fingerprint"].as_str().unwrap())
        .collect();
    assert_eq!((issues.len(), names.len()), (3, 3));
    insta::assert_snapshot!(report);
}

#[test]
fn findings_alike_are_numbered() {
    let names = batch().fingerprints();
    let (first, second) = (&names[0], &names[1]);
    assert_eq!(*second, format!("{first}-2"));
    assert_eq!(*first, batch().findings[0].fingerprint);
    assert_ne!(*first, names[2]);
}

#[test]
fn a_waived_finding_is_suppressed_and_says_why() {
    let mut batch = batch();
    batch.findings.truncate(1);
    batch.findings[0].waiver = Some(Waiver {
        reason: ATTACK.to_owned(),
        by: "t3".to_owned(),
        until: "2034-12-31".to_owned(),
    });
    let log = sarif::sarif(&batch, "0.1.0", &Words::english());
    let log: serde_json::Value = serde_json::from_str(&log).unwrap();
    let suppressions = &log["runs"][0]["results"][0]["suppressions"];
    assert_eq!(suppressions[0]["justification"], ATTACK);
    assert_eq!(suppressions[0]["kind"], "external");
}

#[test]
fn rdjson_suggests_the_fix_in_lines_and_bytes() {
    let text = "Été :\nAu 37 mai\n";
    let lines = rdjson::rdjsonl(&batch(), |path| {
        path.starts_with("fr/").then(|| text.to_owned())
    });
    insta::assert_snapshot!(lines);
}

#[test]
fn sarif_log() {
    insta::assert_snapshot!(sarif::sarif(&batch(), "0.1.0", &Words::english()));
}

#[test]
fn markdown_comment() {
    insta::assert_snapshot!(markdown::markdown(&batch(), "check", &Words::english()));
}

#[test]
fn a_comment_is_never_too_long_and_tells_what_it_leaves_out() {
    let batch = Batch {
        findings: (0..400)
            .flat_map(|number| {
                let release = format!("release-{number}");
                let one = finding("missing", Level::Warn, ("fr", &release), ("fr/a.md", 1));
                vec![one; 3]
            })
            .collect(),
        ..batch()
    };
    let comment = markdown::markdown(&batch, "check", &Words::english());
    assert!(comment.len() < 65_000, "{}", comment.len());
    let told = comment.matches("**missing**").count();
    assert!(
        comment.contains(&format!("and {} more", 1_200 - told)),
        "{told}"
    );
}

#[test]
fn a_comment_says_once_what_holds_for_several_locales_and_what_the_preview_says() {
    let found = |locale, code, level| finding(code, level, (locale, "pier"), ("x/pier.md", 2));
    let locales = ["ar", "fr", "ko"];
    let stale = locales.map(|locale| found(locale, "outdated-link", Level::Info));
    let mut lost = found("fr", "missing-lead", Level::Error);
    lost.unit = Some("#1".to_owned());
    let mut findings = stale.to_vec();
    let unrecorded = Finding {
        unit: None,
        ..found("fr", "ledger-missing", Level::Warn)
    };
    findings.extend([found("fr", "unverified", Level::Warn), unrecorded, lost]);
    let preview = Preview {
        editions: vec![edition("fr", "pier", [&["#1"], &[], &["#3"], &[]])],
        ..batch().preview.unwrap()
    };
    let batch = Batch {
        findings,
        verdicts: Vec::new(),
        preview: Some(preview),
        ..batch()
    };
    let comment = markdown::markdown(&batch, "check", &Words::english());
    assert!(
        comment.starts_with("### Hexapla: 1 error · 3 notes"),
        "{comment}"
    );
    let (_, sections) = comment.split_once("\n#### ").unwrap();
    let told: Vec<&str> = sections
        .lines()
        .map(|line| line.split("** ").next().unwrap())
        .collect();
    assert_eq!(
        told,
        [
            "`pier`",
            "",
            "- ❌ `x/pier.md:2:5` **missing-lead",
            "- ℹ️ `ar` `fr` `ko` **outdated-link"
        ]
    );
}

#[test]
fn html_page() {
    let page = html::html(&batch(), "Findings", &Words::english());
    for forbidden in [
        "<b a", "<script", "<link", "http://", "https://", " src=", "url(", "@import", "\u{202e}",
        "\u{1b}",
    ] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    // every link leads to a place on the page
    for link in page.split("href=\"").skip(1) {
        let place = link.strip_prefix('#').unwrap().split('"').next().unwrap();
        assert_eq!(page.matches(&format!("id=\"{place}\"")).count(), 1);
    }
    let body = page.split("</head>").nth(1).unwrap();
    insta::assert_snapshot!(body);
}

#[test]
fn a_text_turns_nothing_round_beside_it() {
    let batch = Batch {
        findings: vec![Finding {
            args: BTreeMap::from([
                ("reasons".to_owned(), Arg::from("")),
                ("from".to_owned(), Arg::from("\u{f8f1}قُتل 12 <b>")),
                ("to".to_owned(), Arg::from("nav-search")),
            ]),
            ..finding(
                "message-renamed",
                Level::Warn,
                ("ar", "page"),
                ("ar/page.ftl", 1),
            )
        }],
        ..batch()
    };
    let page = html::html(&batch, "x", &Words::english());
    assert!(
        page.contains("<bdi>\u{fffd}قُتل 12 &lt;b&gt;</bdi>"),
        "{page}"
    );
    assert!(
        page.contains("nav-search") && !page.contains("<bdi>nav-search"),
        "{page}"
    );
    assert_eq!(page.matches("<bdi").count(), page.matches("</bdi>").count());
}

#[test]
fn a_command_in_a_remedy_reads_from_left_to_right() {
    let orphaned = Finding {
        locale: Some("ar".to_owned()),
        ..finding("orphaned", Level::Error, ("ar", "page"), ("ar/a.md", 1))
    };
    let batch = Batch {
        findings: vec![orphaned],
        ..batch()
    };
    let arabic = Words::for_readers_of(&["ar".parse().unwrap()]);
    let page = html::html(&batch, "x", &arabic);
    assert!(
        page.contains("<code dir=\"ltr\">--local --why</code>"),
        "{page}"
    );
    assert_eq!(
        page.matches("<code").count(),
        page.matches("</code>").count()
    );
}

#[test]
fn a_finding_of_several_locales_is_told_once_at_its_heaviest() {
    let shared = finding(
        "file-unreadable",
        Level::Error,
        ("fr", "lines-cut"),
        ("en/a.md", 1),
    );
    let ground = |action| GateFinding {
        finding: shared.clone(),
        action,
        grace_until: None,
    };
    let locale = |locale: &str, action| GateLocale {
        locale: locale.to_owned(),
        verdict: Verdict::Fail,
        not_judged: locale == "ar",
        findings: vec![ground(action)],
    };
    let report = GateReport {
        schema: GateSchema::One,
        as_of: "2034-06-01".to_owned(),
        locales: vec![locale("fr", Action::Warn), locale("ar", Action::Fail)],
    };
    let batch = Batch::of_gate(&report);
    assert_eq!(batch.findings.len(), 1);
    assert_eq!(batch.findings[0].level, Level::Error);
    assert!(!batch.is_complete);
}
