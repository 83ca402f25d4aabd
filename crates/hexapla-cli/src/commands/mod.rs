//! The commands, a file each: arguments in, one call of the façade, a report out.

pub(crate) mod accept;
pub(crate) mod adopt;
pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod completions;
pub(crate) mod diff;
pub(crate) mod doctor;
pub(crate) mod explain;
pub(crate) mod gate;
pub(crate) mod hint;
pub(crate) mod init;
pub(crate) mod man;
pub(crate) mod schema;
pub(crate) mod start;
pub(crate) mod status;
pub(crate) mod tidy;

use hexapla::diagnostics::{Finding, Outcome};
use hexapla_report::{Exit, human, wire};

use crate::context::Context;

/// 3 when something could not be read, else 0.
fn exit_of_reading(findings: &[Finding]) -> Exit {
    let unread = |finding: &Finding| finding.code.outcome() == Outcome::NotJudged;
    if findings.iter().any(unread) {
        Exit::NotJudged
    } else {
        Exit::Fine
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
