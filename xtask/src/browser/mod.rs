//! `cargo xtask browser`: the bundle of the living example, and hostile translations, in a real browser.
//!
//! What the browser sees is compared with `tests/browser/*.json`, which people review; `--accept` writes what is seen.
//! `--pictures FOLDER` keeps pictures of the pages to be looked at, and names of checks choose them. Everything it makes stands in `target/browser`.

mod devtools;
mod every_page;
mod focus;
mod hostile;
mod input;
mod landmarks;
mod pictures;
mod programs;
mod rules;
mod site;
mod view;

use std::path::Path;
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use self::devtools::Tab;
use self::landmarks::Mode;
use self::site::{Policy, Site};

/// The folder of everything this command makes, below the workspace's root.
const FOLDER: &str = "target/browser";

/// How many problems are told one by one.
const SHOWN: usize = 60;

/// Pages of a site that are measured, held against the accessibility rules and pictured: each with what it is called.
type Pages = &'static [(&'static str, &'static str)];

/// Those of the example: every kind, in every script it has.
const PAGES: Pages = &[
    ("languages", "index.html"),
    ("home en", "en/index.html"),
    ("home fr", "fr/index.html"),
    ("home ar", "ar/index.html"),
    ("home ko", "ko/index.html"),
    ("list en", "en/press-release/index.html"),
    ("list ar", "ar/topics/prisons/index.html"),
    ("list zh-Hans", "zh-Hans/topics/prison-camps/index.html"),
    ("place es", "es/places/sorvane/index.html"),
    ("place ko", "ko/places/sorvane/index.html"),
    ("second page fr", "fr/topics/prison-camps/page/2/index.html"),
    (
        "release en",
        "en/report-launch/2031-03-08-lines-cut/index.html",
    ),
    (
        "outdated fr",
        "fr/report-launch/2031-03-08-lines-cut/index.html",
    ),
    (
        "outdated ar",
        "ar/report-launch/2031-03-08-lines-cut/index.html",
    ),
    (
        "outdated ko",
        "ko/report-launch/2031-03-08-lines-cut/index.html",
    ),
    (
        "outdated zh-Hans",
        "zh-Hans/report-launch/2031-03-08-lines-cut/index.html",
    ),
    (
        "table en",
        "en/briefing-launch/2032-12-04-camps-15-and-16/index.html",
    ),
    (
        "picture es",
        "es/annual-report-launch/2033-02-23-annual-report/index.html",
    ),
    (
        "opinion es",
        "es/op-ed/2031-06-20-what-the-grandmothers-count/index.html",
    ),
    (
        "correction fr",
        "fr/correction/2032-10-14-correction-hallin-moor/index.html",
    ),
    (
        "correction ar",
        "ar/correction/2032-10-14-correction-hallin-moor/index.html",
    ),
    ("withdrawn es", input::WITHDRAWN_PAGE),
    ("not found", "404.html"),
    ("not found ar", "ar/404.html"),
];

/// A page from left to right, one from right to left, and a list: each with more links than the key is pressed.
const BY_KEYBOARD: &[&str] = &[
    "fr/report-launch/2031-03-08-lines-cut/index.html",
    "ar/report-launch/2031-03-08-lines-cut/index.html",
    "ko/index.html",
];

/// Those of a small publication in Devanagari.
const IN_DEVANAGARI: Pages = &[
    ("home hi", "hi/index.html"),
    ("place hi", "hi/places/sorvane/index.html"),
    ("release hi", "hi/statement/lines-cut/index.html"),
];

/// A site that is looked at closely.
struct Shown {
    /// What the browser's profile is called.
    name: &'static str,
    site: Site,
    pages: Pages,
    /// Those through which the keyboard goes.
    by_keyboard: &'static [&'static str],
    /// The folder of its reviewed landmarks, below the workspace's root.
    reviewed: &'static str,
}

/// What is to be done.
struct Job<'a> {
    mode: Mode,
    /// Where pictures go, when some are wanted.
    pictures: Option<&'a Path>,
    /// The checks to make; without any, all.
    checks: Vec<&'a str>,
}

/// The names of the checks.
const CHECKS: [&str; 5] = ["pages", "landmarks", "keyboard", "rules", "hostile"];

impl<'a> Job<'a> {
    fn of(arguments: &'a [&'a str]) -> Result<Self> {
        let mut job = Self {
            mode: Mode::Compare,
            pictures: None,
            checks: Vec::new(),
        };
        let mut rest = arguments;
        loop {
            rest = match rest {
                [] => return Ok(job),
                ["--accept", rest @ ..] => {
                    job.mode = Mode::Accept;
                    rest
                }
                ["--pictures", folder, rest @ ..] => {
                    job.pictures = Some(Path::new(folder));
                    rest
                }
                [check, rest @ ..] if CHECKS.contains(check) => {
                    job.checks.push(check);
                    rest
                }
                [other, ..] => bail!(
                    "cargo xtask browser [--accept] [--pictures FOLDER] [{}], not {other}",
                    CHECKS.join("|")
                ),
            };
        }
    }

    fn has(&self, check: &str) -> bool {
        self.checks.is_empty() || self.checks.contains(&check)
    }
}

/// Runs the checks that `arguments` choose, or all.
pub(crate) fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let job = Job::of(arguments)?;
    let start = Instant::now();
    let seconds = || start.elapsed().as_secs_f64();
    let rules = programs::installed(root)?;
    println!("browser: programs are there after {:.1} s", seconds());
    let example = Shown {
        name: "example",
        site: Site::new(input::bundle(root)?, Policy::AsPublished)?,
        pages: PAGES,
        by_keyboard: BY_KEYBOARD,
        reviewed: "tests/browser",
    };
    let in_devanagari = Shown {
        name: "devanagari",
        site: Site::new(input::devanagari(root)?, Policy::AsPublished)?,
        pages: IN_DEVANAGARI,
        by_keyboard: &[],
        reviewed: input::DEVANAGARI,
    };
    let sites = [example, in_devanagari];
    let hostile = input::hostile(root)?;
    println!("browser: pages are there after {:.1} s", seconds());
    let (on_example, on_hostile) = thread::scope(|threads| {
        let attacked = threads.spawn(|| {
            if !job.has("hostile") {
                return Ok(Vec::new());
            }
            hostile::check(|site| tab(root, "hostile", site), &hostile)
        });
        let looked_at = sites.iter().map(|shown| look(root, shown, &rules, &job));
        let problems = looked_at.collect::<Result<Vec<_>>>();
        (problems.map(|problems| problems.concat()), attacked.join())
    });
    let Ok(on_hostile) = on_hostile else {
        bail!("the check of hostile pages panicked");
    };
    let problems = [on_example?, on_hostile?].concat();
    for problem in problems.iter().take(SHOWN) {
        println!("  {problem}");
    }
    if problems.len() > SHOWN {
        println!("  and {} more", problems.len() - SHOWN);
    }
    if !problems.is_empty() {
        bail!("{} problems in the browser", problems.len());
    }
    println!("browser: no problem after {:.1} s", seconds());
    Ok(())
}

/// The checks of a site; returns what is wrong.
fn look(root: &Path, shown: &Shown, rules: &str, job: &Job<'_>) -> Result<Vec<String>> {
    let pages = shown.pages;
    let mut tab = tab(root, shown.name, shown.site.clone())?;
    let mut problems = Vec::new();
    if job.has("pages") {
        problems.extend(every_page::check(&mut tab, &shown.site)?);
    }
    if job.has("landmarks") {
        let reviewed = root.join(shown.reviewed);
        problems.extend(landmarks::check(&mut tab, pages, &reviewed, job.mode)?);
    }
    if job.has("keyboard") {
        problems.extend(focus::check(&mut tab, shown.by_keyboard)?);
    }
    if job.has("rules") {
        problems.extend(rules::check(&mut tab, pages, rules)?);
    }
    if let Some(folder) = job.pictures {
        pictures::take(&mut tab, pages, folder)?;
    }
    Ok(problems)
}

/// A browser of its own, with its profile under `name`.
fn tab(root: &Path, name: &str, site: Site) -> Result<Tab> {
    let profile = root.join(FOLDER).join(format!("profile-{name}"));
    if profile.exists() {
        std::fs::remove_dir_all(&profile).context("cannot clear the browser's profile")?;
    }
    Tab::start(&root.join("tests/browser/fonts.conf"), &profile, site)
}
