//! Units of two languages find each other again after a tenth of a page was left out, doubled, split and moved: on
//! the living example, the text cases and pages made up in five languages.
#![expect(
    clippy::disallowed_methods,
    reason = "the workspace's own texts are read"
)]
#![expect(clippy::print_stdout, reason = "a measure says what it measured")]

use std::fs;
use std::path::{Path, PathBuf};

use hexapla_content::{Unit, UnitKind};
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules, read};
use hexapla_testkit::{Block, Case};
use hexapla_tests::disturbed::{Disturbance, Lot, Score, disturb};
use hexapla_tests::made_up::{ENGLISH, TRANSLATIONS, page};
use hexapla_tracker::{Known, pair_knowing};

/// The least share of units paired right.
const RIGHT: f64 = 0.98;

/// The least share of right ones among the pairs called sure.
const SURE_AND_RIGHT: f64 = 0.99;

/// A release whose translators moved a passage: its order is not the source's.
const REORDERED: &str = "2033-05-06-oskrel-fourteen.md";

type Bitext = (Vec<Unit>, Vec<Unit>);

fn units(text: &str) -> Vec<Unit> {
    let rules = Rules {
        dialect: Dialect::Markdown,
        translate: Vec::new(),
    };
    read(text, &Place::file("a.md"), &rules).value.units
}

/// Says whether the units are of the same kinds in the same order.
fn is_parallel((source, target): &Bitext) -> bool {
    let alike = |(left, right): (&Unit, &Unit)| {
        (&left.kind, &left.context) == (&right.kind, &right.context)
    };
    source.len() == target.len() && source.iter().zip(target).all(alike)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be listed");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    paths.sort();
    paths
}

/// The parallel releases of the living example, one behind another.
fn living_example(locale: &str) -> Bitext {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let mut both = Bitext::default();
    for path in files(&root.join("en")) {
        let name = path.file_name().expect("a file has a name");
        let Ok(target) = fs::read_to_string(root.join(locale).join(name)) else {
            continue;
        };
        let source = fs::read_to_string(&path).expect("a release is UTF-8");
        let release = (units(&source), units(&target));
        if name != REORDERED && is_parallel(&release) {
            both.0.extend(release.0);
            both.1.extend(release.1);
        }
    }
    both
}

/// The text cases' translations that were made whole from a source, one behind another.
fn cases() -> Bitext {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/track");
    let mut both = Bitext::default();
    for path in files(&root) {
        let text = fs::read_to_string(&path).expect("a case is UTF-8");
        let name = path.file_name().expect("a file has a name");
        let case = Case::parse(&format!("track/{}", name.to_string_lossy()), &text)
            .expect("it is written as a case is");
        let Some(source) = case
            .blocks_of("md")
            .find(|block| block.label().starts_with("en"))
        else {
            continue;
        };
        let is_made_from = |block: &&Block| {
            let made = block.options.get("made-from").map(String::as_str);
            let in_order = !block.text.contains("pair:");
            made == Some(source.label()) && block.label().starts_with("fr") && in_order
        };
        if let Some(target) = case.blocks_of("md").find(is_made_from) {
            let pair = (without_remarks(&source.text), without_remarks(&target.text));
            if is_parallel(&pair) {
                both.0.extend(pair.0);
                both.1.extend(pair.1);
            }
        }
    }
    both
}

fn without_remarks(text: &str) -> Vec<Unit> {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("<!--"));
    units(&lines.collect::<Vec<_>>().join("\n"))
}

/// What the pairing has right after the disturbances, over several drawings.
fn measured(bitext: &Bitext, locale: &str, ways: &[Disturbance], drawings: u64) -> Score {
    let [source, target] = ["en", locale].map(|tag| tag.parse().expect("a locale"));
    let known = Known::between(&source, &target);
    let mut score = Score::default();
    for seed in 0..drawings {
        let disturbed = disturb(&bitext.0, &bitext.1, ways, &mut Lot::of(seed));
        let pairings = pair_knowing(&disturbed.source, &disturbed.target, known);
        score.add(disturbed.score(&pairings));
    }
    score
}

/// Measures a page, and says what came of it.
fn told(what: &str, locale: &str, bitext: &Bitext, drawings: u64) -> Score {
    assert!(is_parallel(bitext), "{what}: the page is not parallel");
    for way in Disturbance::ALL {
        let score = measured(bitext, locale, &[way], 1);
        println!(
            "{what}, {way:?}: {:.4} of {} right",
            score.share(),
            score.units
        );
    }
    let score = measured(bitext, locale, &Disturbance::ALL, drawings);
    println!(
        "{what}, all: {:.4} of {} right; {:.4} of the {} sure ones, which are {:.3} of the pairs",
        score.share(),
        score.units,
        score.sure_precision(),
        score.sure,
        score.sure_share(),
    );
    score
}

fn assert_right(what: &str, score: Score) {
    assert!(score.units > 400, "{what}: only {} units", score.units);
    assert!(score.share() >= RIGHT, "{what}: {:.4}", score.share());
    assert!(
        score.sure_precision() >= SURE_AND_RIGHT,
        "{what}: {:.4} of the sure pairs",
        score.sure_precision()
    );
    assert!(
        score.sure_share() >= 0.85,
        "{what}: only {:.3} are sure",
        score.sure_share()
    );
}

#[test]
fn the_living_example() {
    let mut all = Score::default();
    for locale in ["fr", "ar", "es", "ko", "zh-Hans"] {
        let score = told(locale, locale, &living_example(locale), 12);
        assert!(score.share() >= RIGHT, "{locale}: {:.4}", score.share());
        all.add(score);
    }
    assert_right("living example", all);
}

#[test]
fn the_text_cases() {
    assert_right("cases", told("cases", "fr", &cases(), 4));
}

#[test]
fn long_pages_of_few_words() {
    for tongue in &TRANSLATIONS {
        let bitext = (page(&ENGLISH, 7, 60), page(tongue, 7, 60));
        let what = format!("made up, {}", tongue.tag);
        assert_right(&what, told(&what, tongue.tag, &bitext, 8));
    }
}

/// A page that its translators keep in order is paired in order, and nearly all of it surely.
#[test]
fn pages_as_they_are() {
    for locale in ["fr", "ar", "es", "ko", "zh-Hans"] {
        let bitext = living_example(locale);
        let score = measured(&bitext, locale, &[], 1);
        assert_eq!(score.right, score.units, "{locale}");
        assert!(
            score.sure_share() >= 0.9,
            "{locale}: {:.3}",
            score.sure_share()
        );
    }
    let is_field = |unit: &Unit| matches!(unit.kind, UnitKind::Field(_));
    assert!(!living_example("fr").0.iter().any(is_field));
}
