//! `hexapla gate`: may this be released?

use hexapla::diagnostics::Outcome;
use hexapla::gate::Verdict;
use hexapla_report::machine::Batch;
use hexapla_report::{Exit, convert, human, wire};

use super::Forms;
use crate::args::Gate;
use crate::context::Context;

pub(crate) fn run(args: &Gate, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    if args.write_debt {
        let path = project.write_debt(&project.debt_today(context.as_of))?;
        context.remark(&human::lines(
            &context.screen(),
            &[context
                .words
                .with("gate-debt-written", &[("path", path.into())])],
        ));
    }
    let selection = project.select(&args.locale, &[])?;
    let verdicts = project.gate(&selection.locales, context.as_of)?;
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
    let fails = verdicts
        .iter()
        .any(|verdict| verdict.verdict == Verdict::Fail);
    Ok(if fails { Exit::Found } else { Exit::Fine })
}
