//! `hexapla schedule`: what time alone will change.

use hexapla::content::view::Audience;
use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Format, Schedule};
use crate::context::Context;

pub(crate) fn run(args: &Schedule, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let project = project.with_ledgers_in_place(Audience::Public, context.now);
    let publication = project.publication(context.now)?;
    let report = convert::schedule(publication.schedule(), context.now);
    context.print(&match args.format {
        Format::Human => human::schedule(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.events),
    });
    Ok(Exit::Fine)
}
