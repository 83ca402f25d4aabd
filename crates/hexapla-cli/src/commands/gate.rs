//! `hexapla gate`: may this be released?

use hexapla::diagnostics::Outcome;
use hexapla::gate::Verdict;
use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Format, Gate};
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
    context.print(&match args.format {
        Format::Human => human::gate(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.locales),
    });
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
