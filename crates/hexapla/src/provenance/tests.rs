//! Machine translations with and without somebody who read them.

use crate::desk::{DAY, Desk};

const ENGLISH: &str = "# Ferry cut\n\nThe ferry was cut.\n";

/// The lines in which a French page with this front matter is found to be a machine's that nobody read.
fn found(front_matter: &str) -> Vec<usize> {
    let french = format!("{front_matter}# Bac supprimé\n\nLe bac a été supprimé.\n");
    let desk = Desk::of(&[
        ("content/en/ferry.md", ENGLISH),
        ("content/fr/ferry.md", &french),
    ]);
    let project = desk.project();
    let findings = project.check(&project.everything(), DAY).findings;
    let about = findings
        .iter()
        .filter(|finding| finding.code.name() == "machine-unreviewed");
    about
        .map(|finding| {
            assert_eq!(finding.place.locale.as_deref(), Some("fr"));
            assert_eq!(finding.place.release.as_deref(), Some("ferry"));
            finding
                .place
                .position
                .map(|position| position.line)
                .unwrap()
        })
        .collect()
}

#[test]
fn a_machine_without_a_reader_is_found() {
    for front_matter in [
        "+++\ntitle = \"Bac\"\n[translation]\nmethod = \"machine\"\n+++\n",
        "+++\ntitle = \"Bac\"\n[translation]\nmethod = \"Machine \"\nreviewers = []\n+++\n",
        "+++\ntitle = \"Bac\"\n[translation]\nmethod = \"machine\"\nreviewers = [\" \"]\n+++\n",
        "---\ntitle: Bac\ntranslation:\n  method: machine\n---\n",
    ] {
        assert_eq!(found(front_matter), [4], "{front_matter}");
    }
}

#[test]
fn a_machine_with_a_reader_and_a_person_are_not() {
    for front_matter in [
        "",
        "+++\ntitle = \"Bac\"\n+++\n",
        "+++\ntitle = \"Bac\"\n[translation]\nmethod = \"human\"\n+++\n",
        "+++\ntitle = \"Bac\"\n[translation]\nmethod = \"machine\"\nreviewers = [\"t3\"]\n+++\n",
        "---\ntitle: Bac\ntranslation:\n  method: machine\n  reviewers: t3\n---\n",
    ] {
        assert_eq!(found(front_matter), [0_usize; 0], "{front_matter}");
    }
}
