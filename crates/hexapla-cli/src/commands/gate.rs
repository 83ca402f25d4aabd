//! `hexapla gate`: may this be released?

use std::collections::BTreeSet;

use hexapla::diagnostics::{Finding, Outcome};
use hexapla::gate::{Verdict, overall};
use hexapla_report::machine::Batch;
use hexapla_report::{Exit, convert, human, wire};

use super::Forms;
use crate::args::Gate;
use crate::context::Context;

pub(crate) fn run(args: &Gate, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let selection = project.select(&args.locale, &[])?;
    if args.write_debt {
        let owed = project.debt_today(&selection.locales, context.as_of)?;
        let path = project.write_debt(&owed)?;
        context.remark(&human::lines(
            &context.screen(),
            &debt_written(path, &owed.refused, context),
        ));
    }
    let mut verdicts = project.gate(&selection.locales, context.as_of)?;
    // what is withheld is judged too; only nobody is told of it
    let withheld = context.withheld(&project, args.clearance);
    for verdict in &mut verdicts {
        let judged = &mut verdict.findings;
        judged.retain(|judged| !withheld.is_in(&judged.finding));
    }
    let report = convert::gate(&verdicts, context.as_of, &context.words);
    let forms = Forms {
        command: "gate",
        human: &|| human::gate(&context.screen(), &report),
        json: &|out| wire::write_json(out, &report),
        jsonl: &|out| wire::write_json_lines(out, &report.locales),
        batch: &|| Batch::of_gate(&report),
    };
    forms.print(args.format, &project, context);
    if verdicts.is_empty()
        || verdicts
            .iter()
            .any(|verdict| verdict.outcome == Outcome::NotJudged)
    {
        return Ok(Exit::NotJudged);
    }
    Ok(match overall(&verdicts) {
        Verdict::Pass => Exit::Fine,
        Verdict::Fail => Exit::Found,
    })
}

/// What is said of the debt that was written, and of what cannot be owed.
fn debt_written(path: String, refused: &[Finding], context: &Context) -> Vec<String> {
    let words = &context.words;
    let mut lines = vec![words.with("gate-debt-written", &[("path", path.into())])];
    if !refused.is_empty() {
        let codes: BTreeSet<&str> = refused.iter().map(|finding| finding.code.name()).collect();
        let codes = codes.into_iter().collect::<Vec<_>>().join(", ");
        let args = [("n", refused.len().into()), ("codes", codes.into())];
        lines.push(words.with("gate-debt-refused", &args));
    }
    lines
}
