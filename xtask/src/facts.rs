//! `cargo xtask facts`: how well the fact engine does on translations that people made.
//!
//! A folder holds `en.txt` and `LOCALE.txt`, line by line. Three things are measured per language:
//! how many segments with numbers are flagged, how many of those flags were judged right
//! (`labelled.tsv`), and how many errors are caught that this program puts in itself.

mod judgement;
mod score;
mod seed;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use hexapla_facts::{Comparison, Difference, DifferenceKind, Passage};
use serde_json::json;

use judgement::{Judgements, Verdict};
use score::Score;

const USAGE: &str = "\
cargo xtask facts [OPTIONS]

  --data DIR         a folder with en.txt and LOCALE.txt, line by line, and perhaps labelled.tsv
                     (default ../shared/data/ntrex)
  --source LOCALE    the locale of the sources, instead of en
  --judged FILE      more verdicts, in the form of labelled.tsv; for the default folder those
                     of docs/design/facts-judged.tsv are read
  --locales A,B      these locales only
  --tier any         with --json: also segments with other differences than changed numbers
  --missed           the seeded errors that are not caught as changed, a JSON object a line
  --json             a JSON object a line for each flagged segment, instead of the table
";

/// The development data, from the workspace's root.
const DATA: &str = "../shared/data/ntrex";
/// The verdicts on it that were given here.
const JUDGED: &str = "docs/design/facts-judged.tsv";
/// The locale of the sources.
const SOURCE: &str = "en";

/// Which flagged segments are printed as JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tier {
    Changed,
    Any,
}

/// How the result is printed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Output {
    Table,
    Json,
    Missed,
}

/// What to measure.
struct Options {
    data: PathBuf,
    source: String,
    judged: Option<PathBuf>,
    locales: Vec<String>,
    tier: Tier,
    output: Output,
}

/// Measures and prints.
pub(crate) fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    if matches!(arguments, ["--help" | "-h"]) {
        print!("{USAGE}");
        return Ok(());
    }
    let options = options(root, arguments)?;
    let mut judgements = Judgements::read(&options.data.join("labelled.tsv"))?;
    if let Some(judged) = &options.judged {
        judgements.extend(Judgements::read(judged)?);
    }
    let sources = lines(&options.data.join(format!("{}.txt", options.source)))?;
    let mut scores = Vec::new();
    for locale in locales(&options)? {
        let targets = lines(&options.data.join(format!("{locale}.txt")))?;
        if targets.len() != sources.len() {
            bail!(
                "{locale}.txt has {} lines, its source {}",
                targets.len(),
                sources.len()
            );
        }
        let comparison = Comparison::new(&options.source.parse()?, &locale.parse()?);
        let mut score = Score::new(&locale);
        for (line, (source, target)) in (1..).zip(sources.iter().zip(&targets)) {
            let found = comparison.compare(Passage::plain(source), Passage::plain(target));
            let verdict = judgements.verdict(&locale, line);
            match options.output {
                Output::Json => print_flagged(&options, &locale, line, verdict, &found),
                Output::Missed if found.is_empty() => {
                    print_missed(&comparison, &locale, line, source, target);
                }
                Output::Missed => {}
                Output::Table => score.add(&comparison, line, source, target, verdict, &found),
            }
        }
        scores.push(score);
    }
    if options.output == Output::Table {
        print!("{}", score::table(&scores));
    }
    Ok(())
}

fn print_flagged(
    options: &Options,
    locale: &str,
    line: usize,
    verdict: Option<Verdict>,
    found: &[Difference],
) {
    let is_changed = found.iter().any(|difference| difference.kind.is_changed());
    if !is_changed
        && (options.tier == Tier::Changed
            || !found.iter().any(|difference| difference.kind.is_flag()))
    {
        return;
    }
    let said = |said: &Option<hexapla_facts::Said>| {
        said.as_ref().map(|said| {
            json!({
                "value": said.value.to_string(),
                "start": said.span.start,
                "end": said.span.end,
            })
        })
    };
    let slip = |kind| match kind {
        DifferenceKind::Changed(slip) => Some(format!("{slip:?}").to_lowercase()),
        _ => None,
    };
    let differences: Vec<_> = found
        .iter()
        .map(|difference| {
            json!({
                "kind": difference.kind.name(),
                "slip": slip(difference.kind),
                "fact": difference.fact.name(),
                "source": said(&difference.source),
                "target": said(&difference.target),
            })
        })
        .collect();
    let object = json!({
        "locale": locale,
        "line": line,
        "tier": if is_changed { "changed" } else { "any" },
        "verdict": verdict.map(Verdict::name),
        "differences": differences,
    });
    println!("{object}");
}

/// Prints the seeded errors of a clean segment that are not caught as changed.
fn print_missed(comparison: &Comparison, locale: &str, line: usize, source: &str, target: &str) {
    for error in seed::Error::ALL {
        let mut dice = seed::Dice::of(locale, line, error);
        let Some(wrong) = seed::altered(target, error, &mut dice) else {
            continue;
        };
        let found = comparison.compare(Passage::plain(source), Passage::plain(&wrong));
        if found.iter().any(|difference| difference.kind.is_changed()) {
            continue;
        }
        let kinds: Vec<_> = found
            .iter()
            .map(|difference| difference.kind.name())
            .collect();
        let object = json!({
            "locale": locale,
            "line": line,
            "error": format!("{error:?}").to_lowercase(),
            "altered": wrong,
            "found": kinds,
        });
        println!("{object}");
    }
}

/// The locales to measure: those named, or every text in the folder but the sources.
fn locales(options: &Options) -> Result<Vec<String>> {
    if !options.locales.is_empty() {
        return Ok(options.locales.clone());
    }
    let mut locales = Vec::new();
    let directory = &options.data;
    let entries = fs::read_dir(directory).with_context(|| {
        format!(
            "cannot list {}: name a folder with --data",
            directory.display()
        )
    })?;
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let locale = name
            .strip_suffix(".txt")
            .filter(|locale| *locale != options.source);
        locales.extend(locale.map(str::to_owned));
    }
    locales.sort();
    if locales.is_empty() {
        bail!("{} holds no LOCALE.txt", directory.display());
    }
    Ok(locales)
}

fn lines(path: &Path) -> Result<Vec<String>> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn options(root: &Path, arguments: &[&str]) -> Result<Options> {
    let mut options = Options {
        data: root.join(DATA),
        source: SOURCE.to_owned(),
        judged: None,
        locales: Vec::new(),
        tier: Tier::Changed,
        output: Output::Table,
    };
    let mut is_default = true;
    let mut rest = arguments.iter().copied();
    while let Some(argument) = rest.next() {
        let mut value = || {
            rest.next()
                .with_context(|| format!("{argument} needs a value"))
        };
        match argument {
            "--data" => {
                options.data = PathBuf::from(value()?);
                is_default = false;
            }
            "--source" => value()?.clone_into(&mut options.source),
            "--judged" => options.judged = Some(PathBuf::from(value()?)),
            "--locales" => options.locales = value()?.split(',').map(str::to_owned).collect(),
            "--tier" => {
                options.tier = match value()? {
                    "changed" => Tier::Changed,
                    "any" => Tier::Any,
                    other => bail!("no such tier: {other}"),
                }
            }
            "--json" => options.output = Output::Json,
            "--missed" => options.output = Output::Missed,
            other => bail!("no such option: {other}\n\n{USAGE}"),
        }
    }
    let judged = root.join(JUDGED);
    if is_default && options.judged.is_none() && judged.exists() {
        options.judged = Some(judged);
    }
    Ok(options)
}
