//! `hexapla explain`: what a finding means and what to do.

use hexapla::diagnostics::Code;
use hexapla::findings;
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
            let problem = Problem::usage("error-unknown-code").with("code", code);
            return Err(problem.with("nearest", nearest(code, &codes)).into());
        }
    };
    context.print(&text);
    Ok(Exit::Fine)
}

/// The code that is spelt most like what was asked for.
fn nearest(asked: &str, codes: &[&str]) -> String {
    let ratio = |code: &str| similar::TextDiff::from_chars(asked, code).ratio();
    let nearest = codes.iter().max_by(|a, b| ratio(a).total_cmp(&ratio(b)));
    nearest.map_or_else(String::new, |code| (*code).to_owned())
}
