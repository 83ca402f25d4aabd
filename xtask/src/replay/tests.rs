//! A small history, replayed.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::chronicle::BulkEdits;
use super::options::Options;
use super::score::{From, Score};
use super::site::Site;

struct Repository(tempfile::TempDir);

impl Repository {
    fn new() -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        command.current_dir(self.0.path());
        command.args([
            "-c",
            "user.name=Desk",
            "-c",
            "user.email=desk@ferry.example",
        ]);
        let status = command.args(arguments).status().unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    /// Writes texts, by locale, and commits them.
    fn commit(&self, texts: &[(&str, &str)]) {
        for (locale, text) in texts {
            let path = self.0.path().join("content").join(locale).join("ferry.md");
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message", "texts"]);
    }

    fn replayed(&self, bulk: BulkEdits) -> Score {
        let path: &Path = self.0.path();
        let options = Options::of(&[path.to_str().unwrap(), "--layout", "dir"]);
        let options = options.unwrap().unwrap();
        let site = Site::open(&options).unwrap();
        let outcome = site.replay(&options).unwrap();
        outcome.sum(|own, _, _| own == bulk)
    }
}

const ENGLISH: &str = "The ferry was cancelled on 9 March.\n\nNobody was hurt, the company says.\n";
const FRENCH: &str =
    "Le bac a été supprimé le 9 mars.\n\nPersonne n’a été blessé, dit la compagnie.\n";

#[test]
fn an_answer_is_an_event_and_a_repair_is_none() {
    let repository = Repository::new();
    repository.commit(&[("en", ENGLISH)]);
    repository.commit(&[("fr", FRENCH)]);
    repository.commit(&[("en", &ENGLISH.replace("9 March", "12 March"))]);
    // a repair beside the change answers nothing
    repository.commit(&[("fr", &FRENCH.replace("dit", "selon"))]);
    assert_eq!(repository.replayed(BulkEdits::LeftOut).events, 0);
    let answered = FRENCH.replace("9 mars", "12 mars").replace("dit", "selon");
    repository.commit(&[("fr", &answered)]);
    let score = repository.replayed(BulkEdits::LeftOut);
    assert_eq!(score.events, 1);
    let flagged = score.flagged(From::Wording);
    assert_eq!((flagged.items, flagged.touched, flagged.answers), (1, 1, 1));
    assert_eq!(score.cells["factual"].items, 1);
    assert_eq!(score.cells["current"].items, 1);
    // flagged, touched, answers, answers flagged, words gone, words new
    assert_eq!(score.naive, [1, 1, 1, 1, 7, 7]);
}

#[test]
fn what_is_missing_and_what_is_orphaned_count() {
    let repository = Repository::new();
    repository.commit(&[("en", ENGLISH)]);
    repository.commit(&[("fr", FRENCH)]);
    let (first, _) = ENGLISH.split_once("\n\n").unwrap();
    let added = "Boats leave again from pier 4 at noon.";
    repository.commit(&[("en", &format!("{added}\n\n{first}\n"))]);
    let (kept, _) = FRENCH.split_once("\n\n").unwrap();
    repository.commit(&[(
        "fr",
        &format!("Les bateaux repartent du quai 4 à midi.\n\n{kept}\n"),
    )]);
    let score = repository.replayed(BulkEdits::LeftOut);
    assert_eq!(score.events, 1);
    for said in ["missing", "orphaned"] {
        let cell = score.cells[said];
        assert_eq!((cell.items, cell.answers), (1, 1), "{said}");
    }
}

#[test]
fn the_same_edit_in_two_languages_is_no_event_unless_asked_for() {
    let repository = Repository::new();
    let with = |text: &str, host: &str| format!("{text}\nferry.example/{host}/timetable\n");
    repository.commit(&[("en", &with(ENGLISH, "old"))]);
    let german = "Die Fähre fiel am 9. März aus.\n\nNiemand wurde verletzt, sagt die Firma.\n";
    repository.commit(&[("fr", &with(FRENCH, "old")), ("de", &with(german, "old"))]);
    repository.commit(&[
        ("en", &with(ENGLISH, "new")),
        ("fr", &with(FRENCH, "new")),
        ("de", &with(german, "new")),
    ]);
    assert_eq!(repository.replayed(BulkEdits::LeftOut).events, 0);
    assert_eq!(repository.replayed(BulkEdits::Counted).events, 2);
}
