//! `cargo xtask replay`: how well staleness is told, by what translators did afterwards
//! (docs/design/replay.md).
//!
//! One walk of a repository's log gives all versions of all files ([`site`]). Every commit in which a translator
//! answered a change of the source is an event ([`chronicle`]): from what stood before it the tracker says which units
//! need work, and the commit says which ones got it ([`event`], [`touched`]). Beside the tracker stand two simpler ways
//! to tell ([`mod@reference`]); everything is counted ([`score`]) and printed ([`mod@print`], [`reading`]).

mod bulk;
mod chronicle;
mod event;
mod layout;
mod options;
mod pins;
mod print;
mod reading;
mod reference;
mod score;
mod site;
#[cfg(test)]
mod tests;
mod texts;
mod touched;

use anyhow::Result;

use options::Options;
use site::Site;

/// Replays the history of a repository and prints how the tracker did.
pub(crate) fn run(arguments: &[&str]) -> Result<()> {
    let Some(options) = Options::of(arguments)? else {
        print!("{}", options::USAGE);
        return Ok(());
    };
    let site = Site::open(&options)?;
    let outcome = site.replay(&options)?;
    print!("{}", print::report(&site, &outcome, &options));
    Ok(())
}
