//! An entry is right or not there.

use std::sync::atomic::{AtomicUsize, Ordering};

use hexapla_content::{How, Row, Unit};
use hexapla_diagnostics::Place;
use hexapla_store::{Change, write_pool, write_rows};

use super::*;
use crate::desk::Desk;
use crate::project::reading::EditionText;
use crate::tracking::ledger::baseline_of;

/// Releases of the test's project, each with two editions.
const RELEASES: usize = WORTH_REMEMBERING / 2;
/// The release whose source changed a word after it was translated.
const OUTDATED: &str = "content/en/r0.md";

struct Newsroom {
    desk: Desk,
    memory: Memory,
    _folder: tempfile::TempDir,
}

/// What a run came to.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    statuses: Vec<String>,
    /// How many releases had to be tracked.
    made: usize,
}

impl Newsroom {
    fn new() -> Self {
        let mut files = vec![(FILE.to_owned(), "# the desk's own\n".to_owned())];
        for number in 0..RELEASES {
            let text = |locale: &str| format!("content/{locale}/r{number}.md");
            files.push((text("en"), format!("Ferry {number} has left.\n")));
            files.push((text("fr"), format!("Le bac {number} est parti.\n")));
        }
        let borrowed = files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()));
        let desk = Desk::of(&borrowed.collect::<Vec<_>>());
        let (source, text) = unit(&desk, OUTDATED);
        let (target, _) = unit(&desk, "content/fr/r0.md");
        let row = Row::new(
            vec![source.fingerprint],
            vec![target.fingerprint],
            How::Translated,
        );
        let mut pool = hexapla_content::Pool::EMPTY;
        pool.texts
            .insert(source.fingerprint, baseline_of(&text, &source));
        desk.apply(&[
            create("ledger/content/r0/fr.jsonl", &write_rows(&[row])),
            create("ledger/content/r0/base.jsonl", &write_pool(&pool)),
        ]);
        let folder = tempfile::tempdir().unwrap();
        let newsroom = Self {
            desk,
            memory: Memory {
                folder: folder.path().to_owned(),
                program: "1".to_owned(),
            },
            _folder: folder,
        };
        newsroom.edit(OUTDATED, "Ferry 0 has gone.\n");
        newsroom
    }

    fn edit(&self, path: &str, text: &str) {
        let before = self.desk.text(path).unwrap();
        let before = Digest::of(before.as_bytes());
        let path = path.parse().unwrap();
        self.desk
            .apply(&[Change::replace(path, before, text.as_bytes().to_vec())]);
    }

    fn run(&self) -> Run {
        self.run_as(&self.memory)
    }

    /// Tracks with `memory`, and compares with what tracking without one gives.
    fn run_as(&self, memory: &Memory) -> Run {
        let made = AtomicUsize::new(0);
        let told = |track: ReleaseTrack<'_>| -> Vec<String> {
            let all = track.locales.iter().flat_map(|locale| &locale.tracked);
            all.map(|tracked| format!("{:?}", tracked.status)).collect()
        };
        let (values, findings) = self
            .desk
            .project()
            .track_remembering(memory, "status", |track| {
                made.fetch_add(1, Ordering::Relaxed);
                told(track)
            });
        let project = self.desk.project();
        let (afresh, found) = project.track(&project.everything(), told);
        assert_eq!(values, afresh);
        assert_eq!(findings, found);
        Run {
            statuses: values.concat(),
            made: made.into_inner(),
        }
    }
}

fn create(path: &str, text: &str) -> Change {
    Change::create(path.parse().unwrap(), text.as_bytes().to_vec())
}

fn unit(desk: &Desk, path: &str) -> (Unit, EditionText) {
    let place = Place::file(path);
    let read = desk.project().read_edition(&path.parse().unwrap(), &place);
    let text = read.value.unwrap();
    (text.edition.units[0].clone(), text)
}

#[test]
fn what_is_known_is_not_made_again() {
    let newsroom = Newsroom::new();
    let first = newsroom.run();
    assert_eq!(first.made, RELEASES);
    assert_eq!(first.statuses[0], "Outdated(Wording)");
    let second = newsroom.run();
    assert_eq!((second.made, second.statuses), (0, first.statuses));
}

#[test]
fn a_changed_translation_is_made_again_alone() {
    let newsroom = Newsroom::new();
    newsroom.run();
    newsroom.edit("content/fr/r7.md", "Le bac 7 est parti hier.\n");
    assert_eq!(newsroom.run().made, 1);
    assert_eq!(newsroom.run().made, 0);
}

#[test]
fn a_changed_source_makes_those_again_whose_impact_asked_for_its_words() {
    let newsroom = Newsroom::new();
    newsroom.run();
    newsroom.edit("content/en/r7.md", "Ferry 7 has left the port.\n");
    assert_eq!(
        newsroom.run().made,
        2,
        "the changed one and the outdated one"
    );
    assert_eq!(newsroom.run().made, 0);
}

#[test]
fn a_new_ledger_is_seen() {
    let newsroom = Newsroom::new();
    newsroom.run();
    let (source, _) = unit(&newsroom.desk, "content/en/r9.md");
    let (target, _) = unit(&newsroom.desk, "content/fr/r9.md");
    let row = Row::new(
        vec![source.fingerprint],
        vec![target.fingerprint],
        How::Translated,
    );
    newsroom
        .desk
        .apply(&[create("ledger/content/r9/fr.jsonl", &write_rows(&[row]))]);
    assert_eq!(newsroom.run().made, 1);
}

#[test]
fn what_has_a_finding_is_made_each_time() {
    let newsroom = Newsroom::new();
    newsroom.edit("content/fr/r7.md", "Le bac\u{7} 7 est parti.\n");
    newsroom.run();
    assert_eq!(newsroom.run().made, 1);
}

#[test]
fn another_program_or_configuration_is_not_believed() {
    let newsroom = Newsroom::new();
    newsroom.run();
    let other = Memory {
        program: "2".to_owned(),
        ..newsroom.memory.clone()
    };
    assert_eq!(newsroom.run_as(&other).made, RELEASES);
    newsroom.edit(FILE, "# another\n");
    assert_eq!(newsroom.run_as(&other).made, RELEASES);
}

#[test]
fn a_damaged_memory_is_no_memory() {
    let newsroom = Newsroom::new();
    newsroom.run();
    let file = newsroom.memory.file(Path::new("/desk"), "status");
    let text = file.read().unwrap();
    file.replace(&text.replace("[\"", "[")).unwrap();
    assert_eq!(newsroom.run().made, RELEASES);
}
