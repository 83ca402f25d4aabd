//! JUnit's XML, as CI servers read it: a suite for each locale, a test for each of its releases.
//!
//! A release fails with its errors; warnings and notes are its output. Where nothing was found, one test says
//! that the check ran.

use std::fmt::Write as _;

use hexapla_escape::markup::escape;

use super::Batch;
use crate::Words;
use crate::wire::{Finding, Level};

/// The batch as a JUnit report.
///
/// # Panics
/// Never: a string takes every write.
pub fn junit(batch: &Batch, words: &Words) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let suites = batch.by_locale();
    let tests: usize = suites.values().map(std::collections::BTreeMap::len).sum();
    let failures = suites.values().flat_map(|releases| releases.values());
    let failures = failures.filter(|findings| fails(findings)).count();
    let mut line = |text: std::fmt::Arguments<'_>| {
        xml.write_fmt(text).expect("a string takes every write");
        xml.push('\n');
    };
    line(format_args!(
        "<testsuites name=\"hexapla\" tests=\"{}\" failures=\"{failures}\">",
        tests.max(1)
    ));
    if suites.is_empty() {
        line(format_args!(
            "  <testsuite name=\"hexapla\" tests=\"1\" failures=\"0\">"
        ));
        let name = words.plain("check-nothing");
        line(format_args!(
            "    <testcase classname=\"hexapla\" name=\"{}\"/>",
            escape(&name)
        ));
        line(format_args!("  </testsuite>"));
    }
    let project = words.plain("gate-project");
    let named = |name: &str| escape(if name.is_empty() { &project } else { name }).into_owned();
    for (locale, releases) in &suites {
        let locale = named(locale);
        let failures = releases.values().filter(|findings| fails(findings)).count();
        line(format_args!(
            "  <testsuite name=\"{locale}\" tests=\"{}\" failures=\"{failures}\">",
            releases.len()
        ));
        for (release, findings) in releases {
            line(format_args!(
                "    <testcase classname=\"{locale}\" name=\"{}\">",
                named(release)
            ));
            for finding in findings
                .iter()
                .filter(|finding| finding.level == Level::Error)
            {
                line(format_args!(
                    "      <failure type=\"{}\" message=\"{}\">{}</failure>",
                    escape(&finding.code),
                    escape(&finding.message),
                    escape(&told(finding, words))
                ));
            }
            let others = findings
                .iter()
                .filter(|finding| finding.level < Level::Error);
            let others: Vec<String> = others
                .map(|finding| {
                    escape(&format!("{}: {}", finding.code, told(finding, words))).into_owned()
                })
                .collect();
            if !others.is_empty() {
                line(format_args!(
                    "      <system-out>{}</system-out>",
                    others.join("\n")
                ));
            }
            line(format_args!("    </testcase>"));
        }
        line(format_args!("  </testsuite>"));
    }
    line(format_args!("</testsuites>"));
    xml
}

fn fails(findings: &[&Finding]) -> bool {
    findings.iter().any(|finding| finding.level == Level::Error)
}

/// Place, sentence and remedy.
fn told(finding: &Finding, words: &Words) -> String {
    let place = finding.place();
    let remedy = words.remedy(finding);
    let parts = [place, finding.message.clone(), remedy];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" — ")
}
