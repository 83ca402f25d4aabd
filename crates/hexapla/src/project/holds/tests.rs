//! What should hold a text back, and where nobody looks for it.

use hexapla_content::Date;
use hexapla_diagnostics::Arg;

use super::*;
use crate::project::Project;

/// The keys that are found in an English text.
fn found(text: &str) -> Vec<String> {
    found_where(text, "")
}

/// The keys that are found in an English text, with `more` in the configuration.
fn found_where(text: &str, more: &str) -> Vec<String> {
    let project = project(&[("content/en/ferry.md", text)], more);
    let release = project.releases.first().expect("there is one");
    keys(project.read_source(release).findings)
}

fn project(texts: &[(&str, &str)], more: &str) -> Project {
    let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    let configuration = [layout, more].concat().parse().expect("it is one");
    Project::in_memory(configuration, texts)
}

/// The keys that findings tell of.
fn keys(findings: Vec<Finding>) -> Vec<String> {
    let found = findings.into_iter();
    let found = found.filter(|finding| finding.code == HOLD_MISPLACED);
    let key = |finding: Finding| match finding.args.get("key") {
        Some(Arg::Text(key)) => key.clone(),
        other => panic!("{other:?} is no key"),
    };
    found.map(key).collect()
}

#[test]
fn a_project_may_call_its_status_otherwise() {
    let named = "[front-matter]\nstatus = \"release.State\"\n";
    for (text, expected) in [
        ("---\nStatus: Completed\n---\n\nA\n", ""),
        ("---\nstatus: withheld\n---\n\nA\n", ""),
        ("---\nrelease:\n  State: withheld\n---\n\nA\n", ""),
        (
            "---\nRelease:\n  state: withheld\n---\n\nA\n",
            "Release.state",
        ),
    ] {
        assert_eq!(found_where(text, named).join(" "), expected, "{text}");
    }
}

#[test]
fn what_stands_where_nobody_looks_is_told() {
    for (text, expected) in [
        (
            "+++\nembargo = 2031-03-09T00:01:00Z\nstatus = \"withheld\"\n+++\n\nA\n",
            "",
        ),
        ("+++\n[[redactions]]\nunit = \"names\"\n+++\n\nA\n", ""),
        (
            "+++\nembargo-contact = \"press@ferry.example\"\n+++\n\nA\n",
            "",
        ),
        (
            "+++\nembargo_until = 2031-03-09T00:01:00Z\n+++\n\nA\n",
            "embargo_until",
        ),
        ("---\nembargoUntil: 2031-03-09\n---\n\nA\n", "embargoUntil"),
        ("---\nembargoed: true\n---\n\nA\n", "embargoed"),
        (
            "\n---\nembargo-date: 2031-03-09\n---\n\nA\n",
            "embargo-date",
        ),
        (
            "+++\n[l10n]\nstatus = \"done\"\n[translation]\nmethod = \"machine\"\n+++\n\nA\n",
            "",
        ),
        (
            "+++\ntitle = \"An embargo\"\n# embargo = 2031\n+++\n\nEmbargo talks, status: open.\n",
            "",
        ),
        (
            "---\nname: A\n---\n\nembargo: not here, this is prose\n",
            "",
        ),
        ("```yaml\nembargo: 1\n```\n", ""),
        (
            "+++\n[[corrections]]\nid = \"c\"\nembargo = 2031-03-09T00:01:00Z\n+++\n\nA\n",
            "embargo",
        ),
        (
            "+++\n[[corrections]]\nid = \"c\"\nstatus = \"withheld\"\n+++\n\nA\n",
            "status",
        ),
        (
            "+++\n[embargo]\nuntil = 2031-03-09T00:01:00Z\n+++\n\nA\n",
            "embargo.until",
        ),
        (
            "---\nembargo:\n  until: 2031-03-09\n---\n\nA\n",
            "embargo.until",
        ),
        ("+++\nembargo = {}\n+++\n\nA\n", "embargo"),
        ("+++\nEmbargo = 2031-03-09T00:01:00Z\n+++\n\nA\n", "Embargo"),
        ("---\nStatus: withheld\n---\n\nA\n", "Status"),
        (
            "+++\n[status]\nvalue = \"withheld\"\n+++\n\nA\n",
            "status.value",
        ),
        (
            "+++\n[[redaction]]\nunit = \"names\"\n+++\n\nA\n",
            "redaction",
        ),
    ] {
        assert_eq!(found(text).join(" "), expected, "{text}");
    }
}

#[test]
fn what_stands_in_a_head_that_nobody_reads_is_told() {
    for (text, expected) in [
        (
            "+++\n[release]\nembargo = 2031-03-09T00:01:00Z\n+++\n\nA\n",
            "release.embargo",
        ),
        (
            "\n---\nembargo: 2031-03-09T00:01:00Z\n---\n\nA\n",
            "embargo",
        ),
        (
            "<!-- head -->\n+++\nembargo = 2031-03-09T00:01:00Z\n+++\n\nA\n",
            "embargo",
        ),
        (
            "{\n  \"embargo\": \"2031-03-09T00:01:00Z\"\n}\n\nA\n",
            "embargo",
        ),
        (
            "----\nembargo: 2031-03-09T00:01:00Z\n----\n\nA\n",
            "embargo",
        ),
        (
            "---\rtitle: A\rembargo: 2031-03-09T00:01:00Z\r---\r\rA\r",
            "embargo",
        ),
        (
            "{\"title\": \"A\", \"embargo\": \"2031-03-09T00:01:00Z\"}\n\nA\n",
            "embargo",
        ),
        (
            "export const meta = { title: 'A', embargo: '2031-03-09' }\n\nA\n",
            "embargo",
        ),
        ("{: embargo=\"2031-03-09\"}\n\nA\n", "embargo"),
        ("Ships, embargo: 9 of them, and more\n", ""),
        (
            "---\nembargo_end_date: 2031\n---\n\nA\n",
            "embargo_end_date",
        ),
        ("---\nembargoEndsAt: 2031\n---\n\nA\n", "embargoEndsAt"),
        ("---\nis_embargoed: true\n---\n\nA\n", "is_embargoed"),
        (
            "---\npress-embargo until: 2031\n---\n\nA\n",
            "press-embargo until",
        ),
        ("---\npress-release: 9\narms-embargo: 9\n---\n\nA\n", ""),
        ("title: A\n---\nstatus: withheld\n---\nbody: B\n", "status"),
        ("Redaction: names\n\nA\n", "redaction"),
        ("Status: open\n\nA\n", ""),
        ("Name: Withheld\n\nA\n", ""),
        ("redactions = names\n\nA\n", "redactions"),
        (
            "+++\nembargo = 2031-03-09T00:01:00Z\n[[corrections]]\nembargo = 2031-04-09T00:01:00Z\n+++\n\nA\n",
            "embargo",
        ),
        (
            "+++\nstatus = \"usable\"\n[[corrections]]\nat = [{status = \"withheld\"}]\n+++\n\nA\n",
            "status",
        ),
        (
            "+++\nstatus = \"usable\"\n[[steps]]\nstatus = \"withheld\"\n+++\n\nA\n",
            "",
        ),
    ] {
        assert_eq!(found(text).join(" "), expected, "{text}");
    }
}

#[test]
fn what_a_translation_alone_holds_back_is_told() {
    let source = "+++\ntitle = 'A'\nstatus = 'withheld'\n+++\n\nA\n";
    for (translation, expected) in [
        ("+++\nstatus = 'withheld'\n+++\n\nA\n", ""),
        ("+++\nstatus = 'withdrawn'\n+++\n\nA\n", "status"),
        ("+++\nstatus = 'usable'\n+++\n\nA\n", ""),
        ("+++\ntitle = 'Withheld'\n+++\n\nA\n", ""),
        ("+++\n[[redactions]]\nunit = 'a'\n+++\n\nA\n", "redactions"),
        ("---\nredactions:\n---\n\nA\n", ""),
        (
            "+++\nembargo_until = 2031-03-09\n+++\n\nA\n",
            "embargo_until",
        ),
    ] {
        let texts = [
            ("content/en/ferry.md", source),
            ("content/fr/ferry.md", translation),
        ];
        let project = project(&texts, "");
        let checked = project.check(
            &project.everything(),
            Date::new(2031, 3, 9).expect("it is a day"),
        );
        assert_eq!(keys(checked.findings).join(" "), expected, "{translation}");
    }
}

#[test]
fn a_head_that_nobody_reads_is_told_by_its_line() {
    let text = "Ferry\nStatus: withheld\n\n  embargo: 2031\n";
    let read = project(&[("content/en/ferry.md", text)], "");
    let read = read.read_source(read.releases.first().expect("there is one"));
    let found = read
        .findings
        .into_iter()
        .filter(|finding| finding.code == HOLD_MISPLACED);
    let lines = found.filter_map(|finding| finding.place.position.map(|at| at.line));
    assert_eq!(lines.collect::<Vec<_>>(), [2, 4]);
}

#[test]
fn a_head_that_nobody_reads_ends_somewhere() {
    let head = |lines: usize| "A\n\n".repeat(lines) + "redactions: names\n";
    assert_eq!(found(&head(HEAD - 1)), ["redactions"]);
    assert_eq!(found(&head(HEAD)), [""; 0]);
}
