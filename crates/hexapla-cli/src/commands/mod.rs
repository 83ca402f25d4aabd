//! The commands, a file each: arguments in, one call of the façade, a report out.

pub(crate) mod accept;
pub(crate) mod adopt;
pub(crate) mod bundle;
pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod doctor;
pub(crate) mod explain;
mod fixing;
pub(crate) mod fmt;
pub(crate) mod gate;
pub(crate) mod hint;
pub(crate) mod init;
pub(crate) mod man;
pub(crate) mod merge;
pub(crate) mod message;
pub(crate) mod schedule;
pub(crate) mod schema;
pub(crate) mod start;
pub(crate) mod status;
pub(crate) mod tidy;
pub(crate) mod verify;

use std::io;

use hexapla::Project;
use hexapla::diagnostics::{Finding, Level};
use hexapla_report::machine::{Batch, github, gitlab, html, junit, markdown, rdjson, sarif};
use hexapla_report::{Exit, human, wire};

use crate::args::ReportFormat;
use crate::context::Context;

/// 3 when something could not be read, else 0.
fn exit_of_reading(findings: &[Finding]) -> Exit {
    let unread = |finding: &Finding| finding.is_unjudged();
    if findings.iter().any(unread) {
        Exit::NotJudged
    } else {
        Exit::Fine
    }
}

/// 0 when no error was found; else 1, or 3 when something could not be read.
fn exit_of_all(findings: &[Finding]) -> Exit {
    let is_error = |finding: &Finding| finding.level == Level::Error;
    let found = if findings.iter().any(is_error) {
        Exit::Found
    } else {
        Exit::Fine
    };
    found.max(exit_of_reading(findings))
}

/// A report of findings in every form it may be asked for; only that one is made.
struct Forms<'a> {
    command: &'a str,
    human: &'a dyn Fn() -> String,
    json: &'a Writing<'a>,
    jsonl: &'a Writing<'a>,
    batch: &'a dyn Fn() -> Batch,
}

/// A form that is written piece by piece: a large project's is never held as a whole.
type Writing<'a> = dyn Fn(&mut dyn io::Write) -> io::Result<()> + 'a;

impl Forms<'_> {
    /// Prints the report in one of its forms.
    fn print(&self, format: ReportFormat, project: &Project, context: &Context) {
        let words = &context.words;
        let batch = || (self.batch)();
        // code hosts count from the repository's root
        let of_repository = || batch().below(&project.folder_in_repository());
        let text = match format {
            ReportFormat::Json => return context.stream(self.json),
            ReportFormat::Jsonl => return context.stream(self.jsonl),
            ReportFormat::Human => (self.human)(),
            ReportFormat::Markdown => markdown::markdown(&batch(), self.command, words),
            ReportFormat::Html => {
                let day = context.as_of.to_string();
                let title = words.with("report-title", &[("day", day.into())]);
                html::html(&batch(), &title, words)
            }
            ReportFormat::Sarif => sarif::sarif(&batch(), env!("CARGO_PKG_VERSION"), words),
            ReportFormat::Junit => junit::junit(&batch(), words),
            ReportFormat::Github => github::github(&of_repository(), self.command, words),
            ReportFormat::Gitlab => gitlab::gitlab(&of_repository()),
            ReportFormat::Rdjsonl => rdjson::rdjsonl(&batch(), |path| project.text_at(path)),
        };
        context.print(&text);
    }
}

/// Shows findings on standard error.
pub(crate) fn show(findings: &[Finding], context: &Context) {
    let found: Vec<wire::Finding> = findings
        .iter()
        .map(|finding| wire::Finding::new(finding, &context.words))
        .collect();
    context.remark(&human::findings(&context.screen(), &found));
}
