//! Adoption by history beside Lunaria, which tells from git which pages are older than their source, page by page.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::jobs::{Peer, Row};
use super::measure::Job;
use super::{Options, Site};

/// The configuration Lunaria looks for in a checkout.
const CONFIGURATION: &str = "lunaria.config.json";

/// Measures `adopt --from-history` on a site that is kept in git, and beside it Lunaria, where the site has a configuration
/// for it and `HEXAPLA_LUNARIA` names the program.
pub(super) fn adoption(binary: &Path, site: &Site, options: &Options) -> Result<Option<Row>> {
    if !site.has_history() {
        return Ok(None);
    }
    eprintln!("history of {} …", site.name);
    let arguments = ["adopt", "--from-history", "--dry-run"];
    let cost = Job::new(binary, &arguments, &site.path).cost(options.runs)?;
    let is_configured = site.path.join(CONFIGURATION).is_file();
    let lunaria = std::env::var_os("HEXAPLA_LUNARIA").filter(|_| is_configured);
    let peer = lunaria.map(|lunaria| beside(&PathBuf::from(lunaria), site));
    Ok(Some(Row {
        job: format!("adopt --from-history of {}", site.name),
        cost,
        bytes: None,
        bar: if site.name == "docs" {
            "≤ 6 s, ≤ 400 MiB"
        } else {
            ""
        },
        peer: peer.transpose()?,
    }))
}

/// What Lunaria takes for its status of all pages it is configured for, once: it asks git about each page.
fn beside(lunaria: &Path, site: &Site) -> Result<Peer> {
    let cpu = Job::new(lunaria, &["build"], &site.path).cpu_of_one_run()?;
    Ok(Peer {
        name: "Lunaria, the last change of each page".to_owned(),
        cpu: cpu.context("no CPU figure: is there no /proc?")?,
    })
}
