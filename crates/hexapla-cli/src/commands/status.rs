//! `hexapla status`: how the translations stand.

use hexapla_report::convert::{self, Detail};
use hexapla_report::human::{self, Listing};
use hexapla_report::{Exit, wire};

use crate::args::{Format, Status};
use crate::context::Context;

pub(crate) fn run(args: &Status, context: &Context) -> anyhow::Result<Exit> {
    let mut project = context.project()?;
    let selection = project.select(&args.selection.locale, &args.selection.release)?;
    let selection = context.withheld(&project, args.clearance).public(selection);
    let detail = if args.units {
        Detail::Units
    } else {
        Detail::Numbers
    };
    let memory = context.memory();
    let (report, found) = convert::status(
        &mut project,
        &selection,
        memory.as_ref(),
        context.as_of,
        detail,
        &context.words,
    );
    context.print(&match args.format {
        Format::Human => {
            let listing = if args.all {
                Listing::Everything
            } else {
                Listing::Worst
            };
            human::status(&context.screen(), &report, listing)
        }
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(report.lines()),
    });
    Ok(super::exit_of_reading(&found))
}
