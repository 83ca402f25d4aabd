//! `hexapla verify`: whether a bundle is what was built.

use hexapla::verify_bundle;
use hexapla_report::{Exit, convert, human, wire};

use crate::args::{Format, Verify};
use crate::context::Context;

pub(crate) fn run(args: &Verify, context: &Context) -> anyhow::Result<Exit> {
    let verified = verify_bundle(&args.folder, args.older.as_deref())?;
    let report = convert::verify(&verified, &context.words);
    context.print(&match args.format {
        Format::Human => human::verify(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.findings),
    });
    Ok(super::exit_of_all(&verified.findings))
}
