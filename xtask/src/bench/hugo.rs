//! The pages of one publication, made by `bundle` and by Hugo from the same texts: our export for it, in the same memory.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::Options;
use super::jobs::{Peer, Row};
use super::measure::Job;
use super::publication::{self, Publication};
use crate::peer;
use crate::process::{capture, program};

/// The releases of the publication, in five locales each.
const RELEASES: usize = 1_000;
/// A theme with what our own pages have: a page for each text and lists of twenty.
const THEME: [(&str, &str); 2] = [
    (
        "layouts/_default/single.html",
        include_str!("hugo/single.html"),
    ),
    ("layouts/_default/list.html", include_str!("hugo/list.html")),
];
const SETTINGS: &str = "\
themesDir: .
theme: [export]
_merge: deep
pagination: {pagerSize: 20}
disableKinds: [RSS, sitemap, taxonomy]
";

/// Measures both.
pub(super) fn pages(root: &Path, binary: &Path, options: &Options) -> Result<Row> {
    let releases = RELEASES.min(options.releases);
    eprintln!("pages of {releases} releases, beside Hugo …");
    let publication = Publication::write(&publication::scratch(), releases)?;
    let folder = publication.folder();
    let ours = binary.display().to_string();
    let run = |arguments: &[&str]| capture(program(folder, &ours, arguments));
    run(&["adopt", "--assume"])?;
    let job = Job::new(binary, &["bundle", "--only", "html"], folder);
    let job = job.making(&folder.join("public"));
    let cost = job.cost(options.runs)?;
    let hugo = peer::installed_hugo(root);
    let peer = hugo.map(|hugo| beside(&hugo, folder, &run, options));
    let peer = peer.transpose()?;
    let beside = if peer.is_some() {
        ""
    } else {
        " (Hugo is not installed: nothing to compare with)"
    };
    Ok(Row {
        job: format!("bundle of {releases} releases × 5 locales, HTML only{beside}"),
        cost,
        bytes: None,
        bar: "",
        peer,
    })
}

/// What Hugo takes for the pages of the publication in `folder`.
fn beside(
    hugo: &Path,
    folder: &Path,
    run: &impl Fn(&[&str]) -> Result<String>,
    options: &Options,
) -> Result<Peer> {
    run(&["bundle", "--target", "hugo"])?;
    let site = folder.join("hugo");
    for (path, text) in THEME {
        let path = site.join(path);
        fs::create_dir_all(path.parent().context("a file in a folder")?)?;
        fs::write(path, text)?;
    }
    fs::rename(folder.join("export"), site.join("export"))?;
    fs::write(site.join("hugo.yaml"), SETTINGS)?;
    let cache = site.join("cache").display().to_string();
    let arguments = ["--quiet", "--noBuildLock", "--cacheDir", &cache];
    let job = Job::new(hugo, &arguments, &site).making(&site.join("public"));
    let cost = job.cost(options.runs)?;
    let version = capture(program(folder, hugo, &["version"]))?;
    let version = version.split_whitespace().nth(1).unwrap_or_default();
    let version = version.split('-').next().unwrap_or_default();
    let middle = cost.cpu.get(cost.cpu.len() / 2);
    Ok(Peer {
        name: format!(
            "Hugo {version}, pages alone, the same texts, {} files",
            files(&site.join("public"))?
        ),
        cpu: middle
            .copied()
            .context("no CPU figure: is there no /proc?")?,
    })
}

fn files(folder: &Path) -> Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        count += if entry.file_type()?.is_dir() {
            files(&entry.path())?
        } else {
            1
        };
    }
    Ok(count)
}
