//! The property of the fuzz target `ftl_format`: over its corpus, and over mutations of it.
//!
//! `HEXAPLA_FUZZ_RUNS` sets how many mutations are tried.
#![expect(
    clippy::disallowed_methods,
    reason = "a test reads its corpus and how long to run"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../../fuzz/properties/ftl_format.rs"]
mod ftl_format;

use std::path::Path;

use proptest::prelude::*;

/// Mutations tried when nobody says otherwise.
const RUNS: usize = 3000;

/// Pieces that mean something, put where they are least expected.
const PIECES: [&str; 36] = [
    "{ ",
    " }",
    "{",
    "}",
    "$n",
    "$text",
    "$day",
    "$list",
    "-t",
    "m",
    ".attr",
    "NUMBER(",
    "DATETIME(",
    "LIST(",
    "UNKNOWN(",
    ")",
    ", ",
    "style: \"percent\"",
    "minimumFractionDigits: 20",
    "type: \"ordinal\"",
    "dateStyle: \"full\"",
    " ->\n    [one] one\n   *[other] other\n }",
    "*",
    "[few]",
    "\n",
    " = ",
    "\"",
    "\"\\u202e\"",
    "\\",
    "<a href=\"",
    "\">",
    "</a>",
    "\n    ",
    "\u{2069}",
    "\u{202e}",
    "\n---\n",
];

fn corpus() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/ftl_format");
    let files = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect()
}

#[test]
fn the_corpus_holds() {
    let corpus = corpus();
    assert!(corpus.len() >= 10, "{}", corpus.len());
    for data in &corpus {
        ftl_format::check(data);
    }
}

#[test]
fn mutations_of_the_corpus_hold() {
    let runs = std::env::var("HEXAPLA_FUZZ_RUNS")
        .ok()
        .and_then(|runs| runs.parse().ok());
    let corpus = corpus();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..runs.unwrap_or(RUNS) {
        let data = mutated(&corpus, &mut random);
        let held = std::panic::catch_unwind(|| ftl_format::check(&data));
        assert!(held.is_ok(), "on:\n{}", String::from_utf8_lossy(&data));
    }
}

/// A generator that gives the same sequence everywhere (xorshift64).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound.max(1) as u64).unwrap()
    }
}

/// Some input with a few changes: pieces put in, stretches taken out, bytes changed, two inputs joined.
fn mutated(corpus: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut data = corpus[random.below(corpus.len())].clone();
    for _ in 0..=random.below(6) {
        let at = random.below(data.len() + 1);
        match random.below(8) {
            0..=3 => {
                let piece = PIECES[random.below(PIECES.len())].bytes();
                data.splice(at..at, piece);
            }
            4 => {
                let end = (at + random.below(12)).min(data.len());
                data.drain(at..end);
            }
            5 => {
                let other = &corpus[random.below(corpus.len())];
                let start = random.below(other.len() + 1);
                let end = (start + random.below(80)).min(other.len());
                data.splice(at..at, other[start..end].iter().copied());
            }
            6 => {
                if let Some(byte) = data.get_mut(at) {
                    *byte ^= 1 << random.below(8);
                }
            }
            _ => {
                let end = (at + random.below(40)).min(data.len());
                let again = data[at..end].to_vec();
                data.splice(end..end, again);
            }
        }
    }
    data
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_bytes_hold(data in prop::collection::vec(any::<u8>(), 0..300)) {
        ftl_format::check(&data);
    }

    #[test]
    fn any_argument_holds(value in any::<String>(), number in any::<f64>()) {
        let text = "m = a { $value } <b>{ $n }</b> { LIST($value, $n) } { NUMBER($n) ->\n    [one] { $n }\n   *[other] { NUMBER($n, style: \"percent\") }\n }";
        // markup of the catalogue's own is left out where only the arguments' may show
        for text in [text.to_owned(), text.replace(['<', '>', '/'], "")] {
            let value = value.replace('\n', " ");
            ftl_format::check(format!("{text}\n---\nvalue={value}\nn={number}").as_bytes());
        }
    }
}
