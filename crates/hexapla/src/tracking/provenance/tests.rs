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
        "---\ntitle: Bac\ntranslation:\n  method: machine-raw\n---\n",
        "---\ntitle: Bac\ntranslation:\n  method: machine post-edited light\n---\n",
        "---\ntitle: Bac\ntranslation:\n  method: language model draft\n---\n",
        "---\ntitle: Bac\ntranslation:\n  method: machne\n---\n",
        "---\ntitle: Bac\ntranslation:\n  method: true\n---\n",
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
        "+++\ntitle = \"Bac\"\n[translation]\nmethod = \"Human\"\n+++\n",
        "---\ntitle: Bac\ntranslation:\n  method:\n---\n",
        "+++\ntitle = \"Bac\"\n[translation]\nmethod = \"machine\"\nreviewers = [\"t3\"]\n+++\n",
        "---\ntitle: Bac\ntranslation:\n  method: machine\n  reviewers: t3\n---\n",
    ] {
        assert_eq!(found(front_matter), [0_usize; 0], "{front_matter}");
    }
}

const CATALOGUES: &str =
    "[[collection]]\nname = \"page\"\nkind = \"fluent\"\nsource = \"locales/{locale}/page.ftl\"\n";

/// The units of a French catalogue that are found to be a machine's and unread, and the desk they stand on.
fn unread(french: &str, ledger: &str) -> (Vec<String>, Desk) {
    let desk = Desk::of(&[
        ("content/en/ferry.md", ENGLISH),
        (
            "content/fr/ferry.md",
            "# Bac supprimé\n\nLe bac a été supprimé.\n",
        ),
        (
            "locales/en/page.ftl",
            "nav = Search\n    .title = Find\n-desk = Desk\n",
        ),
        ("locales/fr/page.ftl", french),
        ("ledger/page/page/fr.jsonl", ledger),
    ]);
    let project = desk.configured(CATALOGUES);
    let findings = project.check(&project.everything(), DAY).findings;
    let about = findings
        .iter()
        .filter(|finding| finding.code.name() == "machine-unreviewed");
    let units = about.map(|finding| {
        assert_eq!(finding.place.path.as_deref(), Some("locales/fr/page.ftl"));
        assert_eq!(finding.place.locale.as_deref(), Some("fr"));
        finding.place.unit.clone().unwrap()
    });
    (units.collect(), desk)
}

#[test]
fn messages_of_a_machine_are_found_until_somebody_has_read_them() {
    let messages = "nav = Chercher\n    .title = Trouver\n-desk = Rédaction\n";
    let machine = "### translation.method: Machine\n\n";
    let all = ["#nav", "#nav.title", "#-desk"];
    for (french, expected) in [
        (format!("{machine}{messages}"), &all[..]),
        (
            format!("# translation.method: machine\n{messages}"),
            &all[..2],
        ),
        (messages.to_owned(), &[]),
        (format!("### translation.method: human\n\n{messages}"), &[]),
        (
            format!("{machine}### translation.reviewers: t3\n\n{messages}"),
            &[],
        ),
        (
            format!("{machine}# translation.reviewers: t3\n{messages}"),
            &all[2..],
        ),
        (
            format!("{machine}# translation.method: human\n{messages}"),
            &all[2..],
        ),
    ] {
        assert_eq!(unread(&french, "").0, expected, "{french}");
    }
}

#[test]
fn who_approves_a_message_has_read_it() {
    let french = "# translation.method: machine\nnav = Chercher\n    .title = Trouver\n";
    let (_, desk) = unread(french, "");
    let project = desk.configured(CATALOGUES);
    let release = project
        .releases
        .iter()
        .find(|one| one.path == "page")
        .unwrap();
    let source = project.read_source(release).value.unwrap();
    let locale = "fr".parse().unwrap();
    let target = project
        .read_target(release, &locale, &source.id)
        .value
        .unwrap();
    let row = |how: &str| {
        let (source, target) = (&source.text.edition.units[0], &target.edition.units[0]);
        format!(
            "{{\"s\":\"{}\",\"t\":\"{}\",\"how\":\"{how}\",\"by\":\"t3\",\"at\":\"2031-03-09\",\"id\":\"nav\"}}\n",
            source.fingerprint, target.fingerprint
        )
    };
    assert_eq!(unread(french, &row("approved")).0, ["#nav.title"]);
    // that it was taken over is no reading of it
    assert_eq!(unread(french, &row("translated")).0, ["#nav", "#nav.title"]);
    let edited = french.replace("Chercher", "Chercher ici");
    assert_eq!(unread(&edited, &row("approved")).0, ["#nav", "#nav.title"]);
}
