//! How fast catalogues are read: `cargo bench -p hexapla-l10n -- DIRECTORY`.
//!
//! Reads every `.ftl` file below the directory (without one, the project's own) ten times over, and prints
//! the best of twenty rounds for our reader and, beside it, for the parser of fluent-syntax; then for reading
//! and checking every locale, a folder each, beside the source (`en-US`, else `en`).
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads files and the clock, and prints"
)]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use hexapla_content::Locale;
use hexapla_diagnostics::Place;
use hexapla_l10n::{Catalogue, LintOptions, Scope, canonical_pattern, lint, walk};

const TIMES: usize = 10;
const ROUNDS: usize = 20;

fn main() {
    let directory = std::env::args().skip(1).find(|arg| !arg.starts_with('-'));
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut texts = Vec::new();
    let directory = directory.map_or(own, PathBuf::from);
    gather(&directory, &mut texts);
    let bytes: usize = TIMES * texts.iter().map(String::len).sum::<usize>();
    let read = |text: &str| Catalogue::read(text, &Place::project()).value.entries.len();
    let catalogues = texts
        .iter()
        .map(|text| Catalogue::read(text, &Place::project()));
    let catalogues: Vec<Catalogue<'_>> = catalogues.map(|read| read.value).collect();
    let entries = catalogues.iter().flat_map(|catalogue| &catalogue.entries);
    let is_own = |entry: &&Entry<_>| matches!(entry, Entry::Message(_) | Entry::Term(_));
    let messages = TIMES * entries.filter(is_own).count();
    println!(
        "{} files, {messages} messages, {bytes} bytes",
        TIMES * texts.len()
    );

    let each = |work: &dyn Fn(&str) -> usize| {
        for text in std::iter::repeat_n(&texts, TIMES).flatten() {
            black_box(work(black_box(text)));
        }
    };
    print("read, with findings", bytes, best(|| each(&read)));
    print(
        "fluent-syntax",
        bytes,
        best(|| each(&|text| parser::parse(text).map_or(0, |r| r.body.len()))),
    );
    print(
        "canonical texts",
        bytes,
        best(|| {
            for catalogue in std::iter::repeat_n(&catalogues, TIMES).flatten() {
                for pattern in catalogue.entries.iter().flat_map(walk::own_patterns) {
                    black_box(canonical_pattern(pattern));
                }
            }
        }),
    );
    let locales = by_locale(&directory);
    let found = check(&locales);
    print(
        "read and checked",
        bytes,
        best(|| {
            for locales in std::iter::repeat_n(&locales, TIMES) {
                black_box(check(black_box(locales)));
            }
        }),
    );
    println!("{} findings in {} locales", found * TIMES, locales.len());
}

/// The catalogues of the folders whose names are locales, the source's first.
fn by_locale(directory: &Path) -> Vec<(Locale, Vec<String>)> {
    let folders = fs::read_dir(directory).into_iter().flatten().flatten();
    let mut locales: Vec<(Locale, Vec<String>)> = folders
        .filter_map(|folder| {
            let locale = folder.file_name().to_str()?.parse().ok()?;
            let mut texts = Vec::new();
            gather(&folder.path(), &mut texts);
            (!texts.is_empty()).then_some((locale, texts))
        })
        .collect();
    locales.sort_by_key(|(locale, _)| {
        (
            locale.as_str() != "en-US",
            locale.as_str() != "en",
            locale.clone(),
        )
    });
    locales
}

/// Reads and checks every locale beside the first; returns how many findings there are.
fn check(locales: &[(Locale, Vec<String>)]) -> usize {
    let mut found = 0;
    let mut read = |text| {
        let noted = Catalogue::read(text, &Place::project());
        found += noted.findings.len();
        noted.value
    };
    let trees: Vec<Vec<Catalogue<'_>>> = locales
        .iter()
        .map(|(_, texts)| texts.iter().map(|text| read(text)).collect())
        .collect();
    let scopes: Vec<Scope<'_>> = locales
        .iter()
        .zip(&trees)
        .map(|((locale, _), trees)| Scope::new(locale, trees.iter().map(|tree| ("a.ftl", tree))))
        .collect();
    let options = LintOptions::shipped();
    if let Some((source, targets)) = scopes.split_first() {
        found += lint(source, None, &options).len();
        let each = targets
            .iter()
            .map(|scope| lint(scope, Some(source), &options).len());
        found += each.sum::<usize>();
    }
    found
}

fn gather(path: &Path, texts: &mut Vec<String>) {
    let Ok(folder) = fs::read_dir(path) else {
        return;
    };
    let mut paths: Vec<PathBuf> = folder.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, texts);
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            texts.extend(fs::read_to_string(&path));
        }
    }
}

fn best(work: impl Fn()) -> Duration {
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    rounds.min().unwrap_or_default()
}

fn print(what: &str, bytes: usize, took: Duration) {
    #[expect(clippy::cast_precision_loss, reason = "a figure to look at")]
    let rate = bytes as f64 / took.as_secs_f64() / 1e6;
    println!(
        "{what:20} {:>8.1} ms {rate:>8.0} MB/s",
        took.as_secs_f64() * 1e3
    );
}
