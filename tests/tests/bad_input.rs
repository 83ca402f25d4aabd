//! What nobody wanted to write is a finding with its place; nothing is written, and every other
//! file is still judged.
#![cfg(unix)]

use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;

use hexapla::{OpenError, Project};
use hexapla_diagnostics::{Finding, Outcome};
use hexapla_testkit::TemporaryProject;
use hexapla_tests::newsroom::{judge, newsroom, place, remove, write};

#[test]
fn the_newsroom_is_current_when_nothing_is_wrong() {
    let judged = judge(&newsroom());
    assert_eq!(judged.findings, []);
    assert_eq!(
        (judged.of("wild", "fr"), judged.of("wild", "ko")),
        (Some(2), Some(2))
    );
}

#[test]
fn an_unterminated_fence() {
    let project = newsroom();
    let text = "Le bac transporte 60 voitures.\n\nIl part à midi.\n\n~~~~sh\ndesk list\n";
    write(&project, "content/fr/wild.md", text);
    let judged = judge(&project);
    assert_eq!(
        judged.found("fence-unterminated"),
        place("content/fr/wild.md", 5, 1)
    );
    assert_eq!(judged.argument("fence-unterminated", "fence"), "~~~~");
    assert_eq!(
        (judged.of("wild", "fr"), judged.of("wild", "ko")),
        (Some(2), Some(2))
    );
}

#[test]
fn a_line_of_four_mebibytes() {
    let project = newsroom();
    let mut line = "word ".repeat((4 << 20) / 5);
    write(&project, "content/fr/wild.md", &line);
    let judged = judge(&project);
    assert_eq!(
        judged.of("wild", "fr"),
        Some(0),
        "it is read, and nobody accepted it"
    );
    while line.len() <= 4 << 20 {
        line.push('.');
    }
    write(&project, "content/fr/wild.md", &line);
    let judged = judge(&project);
    let refused = judged.findings.iter().find(|finding| {
        finding.code.outcome() == Outcome::NotJudged
            && finding.place.path.as_deref() == Some("content/fr/wild.md")
    });
    let refused = refused.expect("a file over the limit is not judged");
    assert_eq!(
        refused.args.get("limit").map(ToString::to_string),
        Some((4 << 20).to_string())
    );
    assert_eq!(judged.of("wild", "ko"), Some(2));
}

#[test]
fn twenty_thousand_nested_quotations() {
    let project = newsroom();
    write(
        &project,
        "content/fr/wild.md",
        format!("Avant.\n\n{}trop profond\n", "> ".repeat(20_000)),
    );
    let judged = judge(&project);
    let (path, line, _) = judged.found("limit-exceeded");
    assert_eq!((path.as_str(), line), ("content/fr/wild.md", 3));
    assert_eq!(judged.argument("limit-exceeded", "name"), "nesting");
    assert_eq!(judged.of("wild", "ko"), Some(2));
}

#[test]
fn bytes_that_are_not_utf_8() {
    let project = newsroom();
    write(
        &project,
        "content/fr/wild.md",
        b"Le bac.\n\nIl part \xe0 midi.\n",
    );
    let judged = judge(&project);
    assert_eq!(judged.found("not-utf-8"), place("content/fr/wild.md", 3, 9));
    assert_eq!(judged.only("not-utf-8").code.outcome(), Outcome::NotJudged);
    assert_eq!(
        (judged.of("wild", "fr"), judged.of("wild", "ko")),
        (None, Some(2))
    );
}

#[test]
fn a_source_that_is_not_utf_8() {
    let project = newsroom();
    write(
        &project,
        "content/en/wild.md",
        b"The ferry \xff carries 60 cars.\n",
    );
    let judged = judge(&project);
    assert_eq!(
        judged.found("not-utf-8"),
        place("content/en/wild.md", 1, 11)
    );
    assert_eq!(judged.of("wild", "fr"), None);
}

#[test]
fn a_byte_order_mark() {
    let project = newsroom();
    let text = "\u{feff}Le bac transporte 60 voitures.\r\n\r\nIl part à midi.\r\n";
    write(&project, "content/fr/wild.md", text);
    let judged = judge(&project);
    assert_eq!(judged.findings, []);
    assert_eq!(judged.of("wild", "fr"), Some(2));
}

#[test]
fn a_nul() {
    let project = newsroom();
    write(
        &project,
        "content/fr/wild.md",
        "Le bac transporte 60 voitures.\n\nIl part\0 à midi.\n",
    );
    let judged = judge(&project);
    assert_eq!(
        judged.found("control-character"),
        place("content/fr/wild.md", 3, 8)
    );
    assert_eq!(judged.argument("control-character", "character"), "U+0000");
    assert_eq!(
        judged.of("wild", "fr"),
        Some(2),
        "an edit of the translation alone"
    );
}

/// What stands in the way of a file is passed over with a note that says what it is.
fn assert_passed_over(project: &TemporaryProject, path: &str, kind: &str) {
    let judged = judge(project);
    let finding = judged.only("not-a-file");
    assert_eq!(finding.place.path.as_deref(), Some(path));
    assert_eq!(judged.argument("not-a-file", "kind"), kind);
    assert_eq!(judged.of("wild", "ko"), Some(2));
}

#[test]
fn a_loop_of_links() {
    let project = newsroom();
    remove(&project, "content/fr/wild.md");
    symlink("wild.md", project.path().join("content/fr/wild.md")).expect("a link");
    assert_passed_over(&project, "content/fr/wild.md", "link-loop");
}

#[test]
fn folders_that_link_to_themselves() {
    let project = newsroom();
    symlink(".", project.path().join("content/fr/again")).expect("a link");
    assert_passed_over(&project, "content/fr/again", "linked-directory");
}

#[test]
fn a_link_to_nothing() {
    let project = newsroom();
    remove(&project, "content/fr/wild.md");
    symlink("gone.md", project.path().join("content/fr/wild.md")).expect("a link");
    assert_passed_over(&project, "content/fr/wild.md", "broken-link");
}

#[test]
fn a_link_out_of_the_project() {
    let project = newsroom();
    remove(&project, "content/fr/wild.md");
    symlink("/etc/hostname", project.path().join("content/fr/wild.md")).expect("a link");
    assert_passed_over(&project, "content/fr/wild.md", "link-out-of-root");
}

#[test]
fn a_socket_where_a_file_should_be() {
    let project = newsroom();
    remove(&project, "content/fr/wild.md");
    let _socket = UnixListener::bind(project.path().join("content/fr/wild.md")).expect("a socket");
    assert_passed_over(&project, "content/fr/wild.md", "special");
}

#[test]
fn a_folder_named_like_a_file() {
    let project = newsroom();
    write(&project, "content/fr/x.md/inside.txt", "nothing to read");
    assert_passed_over(&project, "content/fr/x.md", "directory");
}

#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let project = newsroom();
    let file = project.path().join("content/fr/wild.md");
    let closed = std::fs::Permissions::from_mode(0o000);
    std::fs::set_permissions(&file, closed).expect("it is ours");
    // the administrator may read everything, and then there is nothing wrong
    let may_read = std::fs::File::options().read(true).open(&file).is_ok();
    let judge_unread = || {
        let opened = project.open().expect("it is a project");
        let (current, findings) = opened.track(&opened.everything(), |track| {
            let of = |l: &hexapla::LocaleTrack| {
                (
                    track.release.path.clone(),
                    l.locale.to_string(),
                    l.progress.current.units,
                )
            };
            (
                track.locales.iter().map(of).collect::<Vec<_>>(),
                track.findings.clone(),
            )
        });
        let (current, found): (Vec<_>, Vec<_>) = current.into_iter().unzip();
        let codes = findings
            .iter()
            .chain(found.iter().flatten())
            .map(|f| f.code.name());
        (
            current.concat(),
            codes.collect::<Vec<_>>().contains(&"file-unreadable"),
        )
    };
    let (current, unreadable) = judge_unread();
    assert_eq!(unreadable, !may_read);
    let is_current =
        |release: &str, locale: &str| current.contains(&(release.into(), locale.into(), 2));
    assert!(
        is_current("calm", "fr") && is_current("wild", "ko"),
        "{current:?}"
    );
    assert_eq!(is_current("wild", "fr"), may_read);
}

#[test]
fn a_ledger_with_conflict_markers() {
    let project = newsroom();
    let contents = project.contents().expect("it can be read");
    let ledger = &contents[&project.path().join("ledger/content/wild/fr.jsonl")];
    let rows = String::from_utf8(ledger.clone()).expect("it is ours");
    let lines: Vec<&str> = rows.lines().collect();
    let [first, second] = lines[..] else {
        panic!("two rows: {rows}")
    };
    let torn = format!("<<<<<<< HEAD\n{first}\n=======\n{second}\n>>>>>>> desk\n{{\"s\":\n");
    write(&project, "ledger/content/wild/fr.jsonl", torn);
    let judged = judge(&project);
    let damaged: Vec<(Option<&str>, Option<usize>)> = judged
        .findings
        .iter()
        .filter(|finding| finding.code.name() == "ledger-damaged")
        .map(|finding| {
            (
                finding.place.path.as_deref(),
                finding.place.position.map(|at| at.line),
            )
        })
        .collect();
    let path = Some("ledger/content/wild/fr.jsonl");
    assert_eq!(
        damaged,
        [
            (path, Some(1)),
            (path, Some(3)),
            (path, Some(5)),
            (path, Some(6))
        ]
    );
    assert_eq!(
        judged.of("wild", "fr"),
        Some(2),
        "the rows of both sides count"
    );
}

#[test]
fn a_pool_with_conflict_markers() {
    let project = newsroom();
    let path = "ledger/content/wild/base.jsonl";
    let contents = project.contents().expect("it can be read");
    let mut torn = contents[&project.path().join(path)].clone();
    torn.extend(b"<<<<<<< HEAD\n");
    write(&project, path, torn);
    // the pool is only read where a unit is not current
    write(
        &project,
        "content/en/wild.md",
        "The ferry carries 90 cars.\n\nIt leaves at noon.\n",
    );
    let judged = judge(&project);
    assert_eq!(judged.found("ledger-damaged"), place(path, 3, 1));
    assert_eq!(judged.of("wild", "fr"), Some(1));
    let outdated = judged
        .findings
        .iter()
        .filter(|f| f.code.name() == "outdated-factual")
        .count();
    assert_eq!(
        outdated, 2,
        "the texts of the other lines are known: {:#?}",
        judged.findings
    );
}

#[test]
fn front_matter_with_tabs() {
    let project = newsroom();
    let text = "---\ntitle: Le bac\ntags:\n\t- mer\n---\n\nLe bac transporte 60 voitures.\n\nIl part à midi.\n";
    write(&project, "content/fr/wild.md", text);
    let judged = judge(&project);
    let (path, line, _) = judged.found("front-matter-invalid");
    assert_eq!((path.as_str(), line), ("content/fr/wild.md", 4));
    assert_eq!(
        judged.of("wild", "fr"),
        Some(2),
        "the body is read all the same"
    );
}

#[test]
fn front_matter_that_is_never_closed() {
    let project = newsroom();
    let text = "+++\ntitle = \"Le bac\"\n\nLe bac transporte 60 voitures.\n\nIl part à midi.\n";
    write(&project, "content/fr/wild.md", text);
    let judged = judge(&project);
    assert_eq!(
        judged.found("front-matter-unterminated"),
        place("content/fr/wild.md", 1, 1)
    );
    assert_eq!(judged.of("wild", "ko"), Some(2));
}

/// The configuration's findings; there must be some.
fn refused(settings: &str) -> Vec<Finding> {
    let project = newsroom();
    write(&project, "hexapla.toml", settings);
    match Project::open(project.path()) {
        Err(OpenError::Configuration(findings)) => findings,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_locale_that_is_none() {
    let findings = refused("source = \"en\"\nlocales = [\"fr\", \"french!\"]\n");
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code.name(), "configuration-invalid");
    assert_eq!(findings[0].place.path.as_deref(), Some("hexapla.toml"));
    let position = findings[0].place.position.expect("a place");
    assert_eq!((position.line, position.column), (2, 18));
}

#[test]
fn a_misspelt_key() {
    let findings = refused("source = \"en\"\nlocales = [\"fr\"]\n[gate]\nfactaul = \"fail\"\n");
    assert_eq!(findings[0].code.name(), "configuration-unknown-key");
    assert_eq!(
        findings[0]
            .args
            .get("nearest")
            .map(ToString::to_string)
            .as_deref(),
        Some("factual")
    );
    assert_eq!(findings[0].place.position.map(|at| at.line), Some(4));
}

#[test]
fn no_configuration_at_all() {
    let project = TemporaryProject::new().expect("the disk lets us");
    write(&project, "content/en/x.md", "The ferry carries 60 cars.\n");
    assert!(matches!(
        Project::open(project.path()),
        Err(OpenError::NoConfiguration(_))
    ));
}
