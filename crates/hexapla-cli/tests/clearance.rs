//! What a public log may tell: nothing of releases that are not public.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla_testkit::{Site, Terminal};

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\n\
    name = \"content\"\nlayout = \"dir\"\n";

/// A public release, and one under embargo whose translation has another figure; the embargo ends in the first minute of 9 March 2031.
fn newsroom(day: &'static str) -> Terminal {
    let program = env!("CARGO_BIN_EXE_hexapla");
    let desk = Terminal::new(Site::repository(), program, day);
    desk.write("hexapla.toml", CONFIGURATION);
    desk.write("content/en/ferry.md", "The ferry carried 12 people.\n");
    desk.write("content/fr/ferry.md", "Le bac transportait 12 personnes.\n");
    let embargo = "+++\nembargo = 2031-03-09T00:01:00Z\n+++\n\n";
    let report = format!("{embargo}The report names 74 officers.\n");
    desk.write("content/en/officers.md", report);
    desk.write("content/fr/officers.md", "Le rapport nomme 68 agents.\n");
    desk.accept("fr", "ferry#1");
    desk.accept("fr", "officers#1");
    desk.commit();
    desk
}

/// All that a command says, and its exit code.
fn said(desk: &Terminal, arguments: &[&str]) -> (String, Option<i32>) {
    let output = desk.run(arguments);
    let said = [output.stdout, output.stderr].concat();
    (String::from_utf8(said).unwrap(), output.status.code())
}

#[test]
fn nobody_learns_of_what_is_withheld_and_it_counts_all_the_same() {
    let desk = newsroom("2031-03-08");
    for command in [
        &["status", "--all"][..],
        &["status", "--units", "--all", "--format", "json"],
        &["check", "--fail-on", "warn"],
        &[
            "check",
            "--fail-on",
            "warn",
            "--base",
            "HEAD",
            "--format",
            "markdown",
        ],
        &["check", "--fail-on", "warn", "--format", "sarif"],
        &["gate"],
        &["gate", "--format", "json"],
    ] {
        let (all, exit) = said(&desk, command);
        let public = [command, &["--clearance", "public"]].concat();
        let (told, public_exit) = said(&desk, &public);
        assert!(told.contains("1 release withheld"), "{public:?}: {told}");
        for secret in ["officers", "74", "68", "agents"] {
            assert!(!told.contains(secret), "{public:?} tells {secret}: {told}");
        }
        assert_eq!(exit, public_exit, "{public:?}: {all}\n{told}");
    }
}

#[test]
fn what_has_become_public_is_told() {
    let desk = newsroom("2031-03-10");
    let (told, _) = said(&desk, &["status", "--all", "--clearance", "public"]);
    assert!(
        told.contains("officers") && !told.contains("withheld"),
        "{told}"
    );
}
