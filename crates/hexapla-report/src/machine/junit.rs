//! JUnit's XML, as CI servers read it: a suite for each locale, a test for each of its releases.
//!
//! A release fails with its errors; warnings and notes are its output. Where nothing was found, one test says
//! that the check ran.

use std::collections::BTreeMap;

use hexapla_escape::markup::escape;

use super::Batch;
use crate::Words;
use crate::wire::{Finding, Level};

/// The findings of each release.
type Releases<'b> = BTreeMap<&'b str, Vec<&'b Finding>>;

/// The batch as a JUnit report.
pub fn junit(batch: &Batch, words: &Words) -> String {
    let suites = batch.by_locale();
    let tests: usize = suites.values().map(BTreeMap::len).sum();
    let failures = suites.values().map(failures).sum::<usize>();
    let mut lines = vec![
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned(),
        format!(
            "<testsuites name=\"hexapla\" tests=\"{}\" failures=\"{failures}\">",
            tests.max(1)
        ),
    ];
    if suites.is_empty() {
        lines.extend(nothing_found(words));
    }
    for (locale, releases) in &suites {
        lines.extend(suite(locale, releases, words));
    }
    lines.push("</testsuites>\n".to_owned());
    lines.join("\n")
}

/// The one test that says that the check ran.
fn nothing_found(words: &Words) -> [String; 3] {
    let name = words.plain("check-nothing");
    let name = escape(&name);
    [
        "  <testsuite name=\"hexapla\" tests=\"1\" failures=\"0\">".to_owned(),
        format!("    <testcase classname=\"hexapla\" name=\"{name}\"/>"),
        "  </testsuite>".to_owned(),
    ]
}

/// A locale with a test for each of its releases.
fn suite(locale: &str, releases: &Releases<'_>, words: &Words) -> Vec<String> {
    let project = words.plain("gate-project");
    let named = |name: &str| escape(if name.is_empty() { &project } else { name }).into_owned();
    let locale = named(locale);
    let (tests, failures) = (releases.len(), failures(releases));
    let mut lines = vec![format!(
        "  <testsuite name=\"{locale}\" tests=\"{tests}\" failures=\"{failures}\">"
    )];
    for (release, findings) in releases {
        let release = named(release);
        lines.push(format!(
            "    <testcase classname=\"{locale}\" name=\"{release}\">"
        ));
        lines.extend(said(findings, words));
        lines.push("    </testcase>".to_owned());
    }
    lines.push("  </testsuite>".to_owned());
    lines
}

/// What a test says: its errors one by one, then everything else.
fn said(findings: &[&Finding], words: &Words) -> Vec<String> {
    let (errors, others): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().partition(|finding| is_error(finding));
    let failure = |finding: &Finding| {
        format!(
            "      <failure type=\"{}\" message=\"{}\">{}</failure>",
            escape(&finding.code),
            escape(&finding.message),
            escape(&told(finding, words))
        )
    };
    let mut lines: Vec<String> = errors.into_iter().map(failure).collect();
    if !others.is_empty() {
        let line = |finding: &Finding| {
            let line = format!("{}: {}", finding.code, told(finding, words));
            escape(&line).into_owned()
        };
        let told: Vec<String> = others.into_iter().map(line).collect();
        lines.push(format!(
            "      <system-out>{}</system-out>",
            told.join("\n")
        ));
    }
    lines
}

fn failures(releases: &Releases<'_>) -> usize {
    let fails = |findings: &&Vec<&Finding>| findings.iter().any(|finding| is_error(finding));
    releases.values().filter(fails).count()
}

fn is_error(finding: &Finding) -> bool {
    finding.level == Level::Error
}

/// Place, sentence and remedy.
fn told(finding: &Finding, words: &Words) -> String {
    let place = finding.place();
    let remedy = words.remedy(finding);
    let parts = [place, finding.message.clone(), remedy];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" — ")
}
