//! `hexapla start`: the skeleton of a new translation.

use hexapla::StartError;
use hexapla_report::{Exit, command_about, human};

use crate::args::Start;
use crate::context::Context;
use crate::problem::Problem;

pub(crate) fn run(args: &Start, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let locale = project.locale(&args.locale)?;
    let started = match project.start(project.release(&args.release)?, &locale) {
        Ok(started) => started,
        Err(StartError::Unread(findings)) => {
            super::show(&findings, context);
            let problem = Problem::not_judged("error-no-source-edition");
            return Err(problem.with("release", &args.release).into());
        }
        Err(error) => return Err(problem(error, &args.release).into()),
    };
    project.write_started(&started)?;
    let written = [("path", started.path.as_str().into())];
    let sentences = [context.words.with("start-written", &written)];
    let next = command_about(&["accept", locale.as_str()], started.release.as_str());
    context.print(&human::done(&context.screen(), &sentences, &[next]));
    Ok(Exit::Fine)
}

fn problem(error: StartError, asked: &str) -> Problem {
    match error {
        StartError::AlreadyStarted {
            release,
            locale,
            path,
        } => Problem::usage("error-already-started")
            .with("release", release)
            .with("locale", locale.as_str())
            .with("path", path.as_str()),
        error => Problem::usage("error-no-place")
            .with("release", asked)
            .with("reason", error.to_string()),
    }
}
