//! `hexapla hint`: an editor's word that a change of the source was a mere correction.

use hexapla::HintError;
use hexapla_report::{Exit, human};

use crate::args::Hint;
use crate::context::Context;
use crate::problem::Problem;

pub(crate) fn run(args: &Hint, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let release = project.release(&args.release)?;
    let hinted = match project.hint(release, &args.pair, args.by.clone(), context.as_of) {
        Ok(hinted) => hinted,
        Err(HintError::Unread(findings)) => {
            super::show(&findings, context);
            let problem = Problem::not_judged("error-no-source-edition");
            return Err(problem.with("release", args.release.as_str()).into());
        }
        Err(error) => return Err(problem(error, &args.release).into()),
    };
    project.write_hint(&hinted)?;
    let said = [
        ("old", hinted.hint.old.short().into()),
        ("new", hinted.hint.new.short().into()),
        ("path", hinted.path.as_str().into()),
    ];
    let sentences = [context.words.with("hint-written", &said)];
    context.print(&human::lines(&context.screen(), &sentences));
    Ok(Exit::Fine)
}

fn problem(error: HintError, release: &str) -> Problem {
    match error {
        HintError::NoPair(pair) => Problem::usage("error-invalid-pair").with("pair", pair),
        HintError::Unknown(given) => Problem::usage("error-unknown-fingerprint")
            .with("given", given)
            .with("release", release),
        HintError::Ambiguous { given, known } => {
            let known: Vec<String> = known.iter().map(ToString::to_string).collect();
            Problem::usage("error-ambiguous-fingerprint")
                .with("given", given)
                .with("known", known)
        }
        HintError::Refused { old, new, .. } => Problem::usage("error-hint-refused")
            .with("old", old.short())
            .with("new", new.short()),
        HintError::Unread(_) => {
            Problem::not_judged("error-no-source-edition").with("release", release)
        }
    }
}
