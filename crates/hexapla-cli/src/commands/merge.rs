//! `hexapla merge`: the parts of a bundle put together.

use hexapla::merge_bundles;
use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Format, Merge};
use crate::context::Context;

pub(crate) fn run(args: &Merge, context: &Context) -> anyhow::Result<Exit> {
    let merged = merge_bundles(&args.part, &args.out)?;
    let report = convert::verify(&merged, &context.words);
    context.print(&match args.format {
        Format::Human => human::merge(&context.screen(), &report, &args.out.display().to_string()),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.findings),
    });
    Ok(super::exit_of_all(&merged.findings))
}
