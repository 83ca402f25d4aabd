//! `hexapla schedule`: what becomes public when.

use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Format, Schedule};
use crate::context::Context;
use crate::problem::Unread;

pub(crate) fn run(args: &Schedule, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let publication = project.publication(context.now).map_err(Unread)?;
    let report = convert::schedule(publication.lifts(), context.now);
    context.print(&match args.format {
        Format::Human => human::schedule(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.lifts),
    });
    Ok(Exit::Fine)
}
