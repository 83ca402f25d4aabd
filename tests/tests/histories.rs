//! Laws that hold for every history of a release, whatever its ledger went through.

use std::collections::BTreeMap;

use hexapla_content::UnitKind;
use hexapla_diagnostics::{Edit, Span};
use hexapla_testkit::{Block, Case, Desk, Observed, ObservedUnit, TemporaryProject};
use hexapla_tests::texts::{block, blocks, document, scrap, units};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn block_of(kind: &str, label: &str, options: &[(&str, &str)], text: String) -> Block {
    let options = options
        .iter()
        .map(|&(key, value)| (key.to_owned(), value.to_owned()));
    Block {
        line: 1,
        words: vec![kind.to_owned(), label.to_owned()],
        options: options.collect(),
        text,
    }
}

/// What the façade says of the French of a newsroom that wrote these blocks.
fn french(blocks: Vec<Block>) -> Vec<ObservedUnit> {
    let case = Case {
        path: "x.md".to_owned(),
        name: "x".to_owned(),
        shows: String::new(),
        blocks,
    };
    let desk = Desk::of(&case).expect("the blocks can be played");
    let state = desk.states.last().expect("there is a block");
    let project = TemporaryProject::of(&state.files).expect("the disk lets us");
    let observed = Observed::of(&project.open().expect("it is a project")).expect("one release");
    observed
        .locales
        .into_values()
        .next()
        .expect("there is a translation")
        .units
}

/// A translation, unit by unit, of no language in particular.
fn translated(text: &str, accent: &str) -> String {
    let mut edits = Vec::new();
    for unit in units(text) {
        let words = matches!(
            unit.kind,
            UnitKind::Paragraph | UnitKind::Heading | UnitKind::ListItem
        );
        if words && !unit.text.is_empty() {
            let span = unit.span.start..unit.span.end;
            let original = &text[span];
            let at = original
                .find(|c: char| c.is_alphanumeric())
                .unwrap_or(original.len());
            let span = Span::new(unit.span.start + at, unit.span.start + at);
            edits.push(Edit {
                span,
                text: format!("{accent} "),
            });
        }
    }
    Edit::apply(text, &edits).expect("the units do not overlap")
}

/// Edits of a list of blocks: what a newsroom does to a release.
fn edited(blocks: &[String], edits: &[(Index, u8, String)]) -> Vec<String> {
    let mut blocks = blocks.to_vec();
    for (index, kind, text) in edits {
        if blocks.is_empty() {
            blocks.push(text.clone());
            continue;
        }
        let at = index.index(blocks.len());
        match kind % 5 {
            0 => blocks[at].clone_from(text),
            1 => blocks.insert(at, text.clone()),
            2 => drop(blocks.remove(at)),
            3 => blocks.rotate_left(at),
            _ => blocks[at] = blocks[at].replace("12", "15").replace("must", "should"),
        }
    }
    blocks
}

fn edits() -> impl Strategy<Value = Vec<(Index, u8, String)>> {
    vec((any::<Index>(), any::<u8>(), block()), 1..5)
}

/// A history of a release and its translation: versions of the source, each translated but the
/// last, and what became of the last translation since.
#[derive(Clone, Debug)]
struct History {
    versions: Vec<String>,
    translation: String,
}

fn history() -> impl Strategy<Value = History> {
    let later = prop_oneof![Just(Vec::new()), edits()];
    (blocks(), vec(edits(), 1..4), later).prop_map(|(first, edits, later)| {
        let mut versions = vec![first];
        for edits in &edits {
            let next = edited(&versions[versions.len() - 1], edits);
            versions.push(next);
        }
        let translation = document(None, &edited(&versions[versions.len() - 2], &later));
        History {
            versions: versions
                .iter()
                .map(|blocks| document(None, blocks))
                .collect(),
            translation,
        }
    })
}

/// The accent of a version's translation: the same for every other version, so that one
/// translation may stand in rows about several source texts.
const fn accent(number: usize) -> &'static str {
    ["le", "la"][number % 2]
}

impl History {
    /// All texts, and the ledger lines that every version's acceptance would have written.
    fn played(&self) -> (Vec<Block>, Vec<String>) {
        let mut blocks = Vec::new();
        let mut lines = Vec::new();
        for (number, version) in self.versions.iter().enumerate() {
            let (source, target) = (format!("en@{number}"), format!("fr@{number}"));
            // the last source text is one that nobody has translated yet
            let is_last = number + 1 == self.versions.len();
            blocks.push(block_of("md", &source, &[], version.clone()));
            if is_last {
                let now = translated(&self.translation, accent(number - 1));
                blocks.push(block_of("md", "fr@now", &[], now));
                break;
            }
            blocks.push(block_of(
                "md",
                &target,
                &[],
                translated(version, accent(number)),
            ));
            for unit in units(version) {
                let how = ["translated", "checked", "approved", "pin"][(number + lines.len()) % 4];
                let id = &unit.id;
                lines.push(format!(
                    "{{\"s\":\"{{{source}{id}}}\",\"t\":\"{{{target}{id}}}\",\"how\":\"{how}\"}}"
                ));
            }
        }
        (blocks, lines)
    }

    fn judged_with(&self, lines: &[String]) -> Vec<ObservedUnit> {
        let (mut blocks, _) = self.played();
        blocks.push(block_of("jsonl", "ledger/fr", &[], lines.join("\n") + "\n"));
        french(blocks)
    }
}

/// Every source unit and every target unit stands in exactly one result.
fn check_cover(units: &[ObservedUnit]) -> Result<(), TestCaseError> {
    let sides: [fn(&ObservedUnit) -> &[usize]; 2] = [|unit| &unit.source, |unit| &unit.target];
    for side in sides {
        let mut seen: Vec<usize> = units.iter().flat_map(side).copied().collect();
        seen.sort_unstable();
        prop_assert_eq!(&seen, &(0..seen.len()).collect::<Vec<_>>());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn there_and_back_is_current(first in blocks(), edits in edits()) {
        let (a, b) = (document(None, &first), document(None, &edited(&first, &edits)));
        let units = french(vec![
            block_of("md", "en@a", &[], a.clone()),
            block_of("md", "fr", &[("made-from", "en@a")], translated(&a, "le")),
            block_of("md", "en@b", &[], b),
            block_of("md", "en@again", &[], a),
        ]);
        for unit in &units {
            prop_assert!(unit.status == "current" && unit.flags.is_empty(), "{:?}", unit);
        }
    }

    #[test]
    fn any_union_of_ledger_lines_says_the_same(
        history in history(),
        order in any::<prop::sample::Selector>(),
        twice in vec(any::<Index>(), 0..6),
    ) {
        let (_, lines) = history.played();
        let whole = history.judged_with(&lines);
        check_cover(&whole)?;
        // two branches share some lines; git's union keeps both sides, in whatever order
        let mut merged = lines.clone();
        if !lines.is_empty() {
            merged.extend(twice.iter().map(|index| lines[index.index(lines.len())].clone()));
        }
        merged.sort();
        let mut shuffled = Vec::new();
        let mut rest = merged.clone();
        while !rest.is_empty() {
            let at = order.select(0..rest.len());
            shuffled.push(rest.swap_remove(at));
        }
        prop_assert_eq!(&history.judged_with(&shuffled), &whole);
        shuffled.reverse();
        prop_assert_eq!(&history.judged_with(&shuffled), &whole);
    }

    #[test]
    fn random_bytes_never_stop_the_others(
        bytes in prop_oneof![
            vec(any::<u8>(), 0..300),
            scrap().prop_map(String::into_bytes),
        ],
        place in select(vec![
            "content/en/wild.md", "content/fr/wild.md", "content/en/wild.mdx", "ledger/content/wild/fr.jsonl",
            "ledger/content/wild/base.jsonl", "ledger/content/calm/de.jsonl", "content/fr/stray.md",
        ]),
    ) {
        let calm = vec![
            block_of("md", "en", &[], "The ferry carries 60 cars.\n".to_owned()),
            block_of("md", "fr", &[("made-from", "en")], "Le bac transporte 60 voitures.\n".to_owned()),
        ];
        let case = Case { path: "calm.md".to_owned(), name: "calm".to_owned(), shows: String::new(), blocks: calm };
        let desk = Desk::of(&case).expect("the blocks can be played");
        let mut files: BTreeMap<String, Vec<u8>> = desk.states.last().expect("two").files.clone();
        for (path, text) in [("content/en/wild.md", "One.\n"), ("content/fr/wild.md", "Un.\n")] {
            files.insert(path.to_owned(), text.into());
        }
        if place == "content/en/wild.mdx" {
            files.remove("content/en/wild.md");
        }
        files.insert(place.to_owned(), bytes);
        let project = TemporaryProject::of(&files).expect("the disk lets us");
        let before = project.contents().expect("it can be read");
        let opened = project.open().expect("it is a project");
        let (calm, _) = opened.track(&opened.everything(), |track| {
            let found: usize = track.locales.iter().map(|locale| track.findings_of(locale).len()).sum();
            let current = track.locales.iter().map(|locale| locale.progress.current.units).sum::<usize>();
            (track.release.path.clone(), current, found)
        });
        prop_assert!(calm.contains(&("calm".to_owned(), 1, 0)), "{:?}", calm);
        prop_assert_eq!(project.contents().expect("it can be read"), before, "something was written");
    }
}
