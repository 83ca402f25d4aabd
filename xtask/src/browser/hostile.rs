//! Hostile translations in a browser that nothing but the pages themselves protects: no policy, scripts on.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use super::devtools::Tab;
use super::every_page::noticed;
use super::site::{Policy, Site};
use crate::tree::has_extension;

/// The fewest pages that make this check worth its name.
const LEAST: usize = 1_000;

/// The site whose frame takes titles for markup, so that this check can be seen to see.
const TRUSTING: &str = "trusting/";

/// The pages in the newsroom's own language; those of the others and the later pages of lists say the same again.
fn is_opened(path: &str) -> bool {
    path.starts_with("en/") && has_extension(path, "html") && !path.contains("/page/")
}

/// What the pages below `folder`, a site in each of its folders, do beyond being read.
pub(super) fn check(start: impl FnOnce(Site) -> Result<Tab>, folder: &Path) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut sites = Vec::new();
    for entry in fs::read_dir(folder)? {
        sites.push(Site::new(entry?.path(), Policy::Off)?);
    }
    // the trusting one first: a check that sees nothing need not go on
    sites.sort_by_key(|site| (site.name("") != TRUSTING, site.clone()));
    let Some(first) = sites.first() else {
        bail!("there are no hostile pages");
    };
    let mut tab = start(first.clone())?;
    let mut pages = 0;
    for site in sites {
        tab.serve(site.clone());
        let mut found = Vec::new();
        for page in site.paths()?.iter().filter(|path| is_opened(path)) {
            tab.open(page)?;
            let strange = tab.evaluate(include_str!("poke.js"))?;
            let name = site.name(page);
            for address in strange.as_array().into_iter().flatten() {
                found.push(format!("{name}: an address {address}"));
            }
            found.extend(noticed(&mut tab, &name));
            pages += 1;
        }
        if site.name("") == TRUSTING {
            for kind in ["a dialog says", "ran the script", "asked for"] {
                if !found.iter().any(|problem| problem.contains(kind)) {
                    bail!("the harm that a trusting frame does was not seen: {kind}");
                }
            }
        } else {
            problems.extend(found);
        }
    }
    println!("browser: {pages} hostile pages opened");
    if pages < LEAST {
        bail!("only {pages} hostile pages");
    }
    Ok(problems)
}
