//! The jobs of the table, each with its peer.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::corpus::{self, Dice, Edited, Translations};
use super::measure::{Cost, Job};
use super::publication::{self, Publication};
use super::{Options, Site, hugo, lunaria};
use crate::process::{capture, program, succeeds};

/// A row of the table: a job, what it costs, and what a peer takes for the same.
pub(super) struct Row {
    /// What is done.
    pub(super) job: String,
    /// What it costs.
    pub(super) cost: Cost,
    /// Bytes of input, where throughput is what counts.
    pub(super) bytes: Option<usize>,
    /// The bar the project holds itself to.
    pub(super) bar: &'static str,
    /// The peer, where one is installed.
    pub(super) peer: Option<Peer>,
}

/// Another program, or a shell, at the same job.
pub(super) struct Peer {
    /// What it is, and how the figure was come by.
    pub(super) name: String,
    /// CPU seconds.
    pub(super) cpu: f64,
}

/// Passages in the document compared with `msgmerge`.
const PASSAGES: usize = 2_000;
/// Files the shell loop asks git about; the rest is extrapolated.
const SAMPLED: usize = 40;

/// Measures every job; files that are needed go to `scratch`.
pub(super) fn measure(
    root: &Path,
    binary: &Path,
    scratch: &Path,
    options: &Options,
) -> Result<Vec<Row>> {
    fs::create_dir_all(scratch)?;
    let mut rows = vec![start_up(binary, scratch, options)?];
    rows.push(throughput(binary, scratch, options)?);
    rows.push(one_document(binary, scratch, options)?);
    for site in &options.sites {
        rows.extend(status(binary, site, scratch, options)?);
        rows.extend(lunaria::adoption(binary, site, options)?);
    }
    if options.releases > 0 {
        rows.extend(bundles(binary, scratch, options)?);
        rows.push(hugo::pages(root, binary, options)?);
    }
    Ok(rows)
}

fn start_up(binary: &Path, scratch: &Path, options: &Options) -> Result<Row> {
    Ok(Row {
        job: "start-up (`hexapla --version`)".to_owned(),
        cost: Job::new(binary, &["--version"], scratch).cost(options.runs)?,
        bytes: None,
        bar: "≤ 5 ms",
        peer: None,
    })
}

fn throughput(binary: &Path, scratch: &Path, options: &Options) -> Result<Row> {
    eprintln!("compare --jsonl …");
    let input = scratch.join("edits.jsonl");
    let lines = corpus::jsonl(20_310_308, options.bytes);
    fs::write(&input, &lines)?;
    let job = Job::new(binary, &["compare", "--jsonl"], scratch).reading(&input);
    Ok(Row {
        job: format!("compare --jsonl, {} pairs", lines.lines().count()),
        cost: job.cost(options.runs)?,
        bytes: Some(lines.len()),
        bar: "≥ 20 MB/s a core",
        peer: None,
    })
}

/// One long document before and after an edit, and `msgmerge` carrying the same passages over.
fn one_document(binary: &Path, scratch: &Path, options: &Options) -> Result<Row> {
    eprintln!("compare of one document …");
    let release = Edited::release(&mut Dice::new(20_310_620), PASSAGES);
    let write = |name: &str, text: String| fs::write(scratch.join(name), text);
    write("old.md", release.old_text())?;
    write("new.md", release.new_text())?;
    write("old.po", corpus::po(&release.old, Translations::Given))?;
    write("new.pot", corpus::po(&release.new, Translations::Empty))?;
    let merge = ["--quiet", "--output-file=merged.po", "old.po", "new.pot"];
    let peer = if succeeds(program(scratch, "msgmerge", &["--version"])) {
        let cost = Job::new(Path::new("msgmerge"), &merge, scratch).cost(1)?;
        cost.cpu.first().map(|&cpu| Peer {
            name: "msgmerge, the same passages".to_owned(),
            cpu,
        })
    } else {
        None
    };
    Ok(Row {
        job: format!("compare OLD NEW, {PASSAGES} passages"),
        cost: Job::new(binary, &["compare", "old.md", "new.md"], scratch).cost(options.runs)?,
        bytes: Some(release.old_text().len() + release.new_text().len()),
        bar: "",
        peer,
    })
}

/// `status` from the ledger with nothing remembered, and once more with what it remembered.
fn status(binary: &Path, site: &Site, scratch: &Path, options: &Options) -> Result<[Row; 2]> {
    eprintln!("status of {} …", site.name);
    let afresh = Job::new(binary, &["status"], &site.path);
    let again = afresh.clone().remembering(&scratch.join("cache"));
    let bar = match site.name.as_str() {
        "docs" => "≤ 0.25 s, ≤ 200 MiB",
        "tldr" => "≤ 0.8 s, ≤ 200 MiB",
        _ => "",
    };
    let row = |job: &Job, how: &str| -> Result<Row> {
        Ok(Row {
            job: format!("status of {}, {how}", site.name),
            cost: job.cost(options.runs)?,
            bytes: None,
            bar,
            peer: None,
        })
    };
    let first = Row {
        peer: shell_loop(site)?,
        ..row(&afresh, "afresh")?
    };
    Ok([first, row(&again, "again")?])
}

/// Bundles of an invented publication: the pages alone, where nothing is yet and in the place of the bundle before; every
/// file; and the pages once more with nothing changed.
fn bundles(binary: &Path, scratch: &Path, options: &Options) -> Result<[Row; 4]> {
    let releases = options.releases;
    eprintln!("bundles of {releases} releases …");
    let publication = Publication::write(&publication::scratch(), releases)?;
    // without a ledger every translation would be aligned anew, each time
    capture(program(
        publication.folder(),
        binary.display().to_string(),
        &["adopt", "--assume"],
    ))?;
    let html = Job::new(binary, &["bundle", "--only", "html"], publication.folder());
    let public = publication.folder().join("public");
    let every = Job::new(binary, &["bundle"], publication.folder()).making(&public);
    let again = html.clone().remembering(&scratch.join("cache"));
    let row = |job: &Job, what: &str, bar: &'static str| -> Result<Row> {
        Ok(Row {
            job: format!("bundle of {releases} releases × 5 locales, {what}"),
            cost: job.cost(options.runs)?,
            bytes: None,
            bar: if releases == 10_000 { bar } else { "" },
            peer: None,
        })
    };
    Ok([
        row(&html.clone().making(&public), "pages", "≤ 6 s, ≤ 200 MiB")?,
        row(&html, "pages, in the place of others", "")?,
        row(&every, "every file", "")?,
        row(&again, "pages, nothing changed", "≤ 0.5 s")?,
    ])
}

/// What a shell script does that asks git for the date of every page: a sample, extrapolated.
fn shell_loop(site: &Site) -> Result<Option<Peer>> {
    if !site.has_history() {
        return Ok(None);
    }
    let list = ["ls-files", "--", "*.md", "*.mdx"];
    let files = capture(program(&site.path, "git", &list))?;
    let files: Vec<&str> = files.lines().collect();
    let step = files.len().div_ceil(SAMPLED).max(1);
    let sample: Vec<&str> = files.iter().step_by(step).copied().collect();
    if sample.is_empty() {
        return Ok(None);
    }
    let script = "for file; do git log -1 --format=%ct -- \"$file\"; done";
    let arguments = [&["-c", script, "sh"], sample.as_slice()].concat();
    let cost = Job::new(Path::new("sh"), &arguments, &site.path).cost(1)?;
    let cpu = cost
        .cpu
        .first()
        .context("no CPU figure: is there no /proc?")?;
    let files_count = f64::from(u32::try_from(files.len())?);
    let sampled = f64::from(u32::try_from(sample.len())?);
    Ok(Some(Peer {
        name: format!(
            "`git log -1` for each of {} files, extrapolated from {}",
            files.len(),
            sample.len()
        ),
        cpu: cpu / sampled * files_count,
    }))
}
