//! `hexapla completions`: what a shell needs to complete commands.

use hexapla_report::Exit;

use crate::args::Completions;
use crate::context::Context;
use crate::help;

pub(crate) fn run(args: &Completions, context: &Context) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    let mut command = help::localised(&context.words);
    clap_complete::generate(args.shell, &mut command, "hexapla", &mut script);
    context.print(&String::from_utf8(script)?);
    Ok(Exit::Fine)
}
