//! `hexapla doctor`: the environment and the project at a glance.

use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Doctor, Format};
use crate::context::Context;

pub(crate) fn run(args: &Doctor, context: &Context) -> anyhow::Result<Exit> {
    let examined = context.project()?.examine();
    let report = convert::doctor(&examined, env!("CARGO_PKG_VERSION"), &context.words);
    context.print(&match args.format {
        Format::Human => human::doctor(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_line(&report),
    });
    Ok(super::exit_of_reading(&examined.findings))
}
