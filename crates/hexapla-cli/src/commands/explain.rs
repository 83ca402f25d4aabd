//! `hexapla explain`: what a finding means and what to do.

use hexapla::diagnostics::Code;
use hexapla::{findings, nearest};
use hexapla_report::{Exit, human};

use crate::args::Explain;
use crate::context::Context;
use crate::problem::Problem;

pub(crate) fn run(args: &Explain, context: &Context) -> anyhow::Result<Exit> {
    let mut codes: Vec<&str> = findings::all().map(Code::name).collect();
    codes.sort_unstable();
    let screen = context.screen();
    let text = match args.code.as_deref() {
        None => human::codes(&screen, &codes),
        Some(code) if codes.contains(&code) => human::explain(&screen, code),
        Some(code) => {
            let problem = match nearest(code, codes.iter().copied()) {
                Some(near) => Problem::usage("error-unknown-code").with("nearest", near),
                None => Problem::usage("error-no-such-code"),
            };
            return Err(problem.with("code", code).into());
        }
    };
    context.print(&text);
    Ok(Exit::Fine)
}
