//! `hexapla ledger tidy`: what says nothing of any text any more is dropped.

use hexapla_report::{Exit, human};

use crate::args::Tidy;
use crate::context::Context;

pub(crate) fn run(args: &Tidy, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let tidied = project.tidy();
    if !args.dry_run {
        project.write_tidied(&tidied)?;
    }
    let mut sentences: Vec<String> = tidied
        .releases
        .iter()
        .flat_map(|release| {
            let dropped = [
                ("release", release.release.as_str().into()),
                ("rows", release.rows.into()),
                ("texts", release.texts.into()),
            ];
            let is_more = release.blanked + release.restored > 0;
            let is_dropped = release.rows + release.texts > 0 || !is_more;
            let told = is_dropped.then(|| context.words.with("tidy-release", &dropped));
            let counted = |id, n: usize| {
                let args = [
                    ("release", release.release.as_str().into()),
                    ("n", n.into()),
                ];
                (n > 0).then(|| context.words.with(id, &args))
            };
            let blanked = counted("tidy-blanked", release.blanked);
            let restored = counted("tidy-restored", release.restored);
            told.into_iter().chain(blanked).chain(restored)
        })
        .collect();
    if sentences.is_empty() && tidied.findings.is_empty() {
        sentences.push(context.words.plain("tidy-nothing"));
    } else if args.dry_run {
        sentences.push(context.words.plain("tidy-dry-run"));
    }
    if tidied.findings.is_empty() {
        context.print(&human::lines(&context.screen(), &sentences));
        return Ok(Exit::Fine);
    }
    sentences.push(context.words.plain("tidy-left-alone"));
    context.print(&human::lines(&context.screen(), &sentences));
    super::show(&tidied.findings, context);
    Ok(Exit::Found.max(super::exit_of_reading(&tidied.findings)))
}
