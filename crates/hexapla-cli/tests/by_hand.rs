//! What people type, and what they copy from the screen.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hexapla_testkit::Site;

const CONFIGURATION: &str =
    "source = \"en\"\nlocales = [\"fr\"]\n[[collection]]\nname = \"news\"\nlayout = \"dir\"\n";

/// A release in two locales, adopted and committed.
fn site(name: &str) -> Site {
    let site = Site::repository();
    site.write("hexapla.toml", CONFIGURATION);
    let english = "The ferry has 12 cabins.\n\nIt sails on Monday.\n";
    let french = "Le bac a 12 cabines.\n\nIl part lundi.\n";
    site.write(format!("content/en/{name}.md"), english);
    site.write(format!("content/fr/{name}.md"), french);
    site.commit();
    typed(&site, &["adopt", "--from-history"]);
    site.commit();
    site
}

/// What the program says, its standard output first, and the exit code.
fn typed(site: &Site, arguments: &[&str]) -> (String, Option<i32>) {
    let mut command = site.command(env!("CARGO_BIN_EXE_hexapla"));
    let command = command.current_dir(site.path()).args(arguments);
    let output = command.env("COLUMNS", "200").output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (String::from_utf8(said).unwrap(), output.status.code())
}

#[test]
fn rows_to_be_put_back_stand_on_lines_of_their_own() {
    let site = site("ferry");
    let ledger = "ledger/news/ferry/fr.jsonl";
    site.write(ledger, format!("{}\n", site.read(ledger)));
    let accept = [
        "accept",
        "fr",
        "ferry#1-2",
        "--no-change",
        "--why=read again",
    ];
    let (said, _) = typed(&site, &accept);
    let (_, copied) = said.split_once("To take it back").unwrap();
    let rows = copied.lines().filter(|line| line.starts_with("    {"));
    let rows: Vec<&str> = rows.map(str::trim).collect();
    assert_eq!(rows.len(), 2, "{said}");
    for row in rows {
        serde_json::from_str::<serde_json::Value>(row).unwrap();
    }
}

#[test]
fn a_release_with_the_mark_of_units_in_its_name_is_called_by_it() {
    let site = site("pier#north");
    for arguments in [["diff", "fr", "pier#north"], ["diff", "fr", "pier#north#2"]] {
        assert_eq!(typed(&site, &arguments).1, Some(0), "{arguments:?}");
    }
}

#[test]
fn a_file_that_is_no_catalogue_is_not_laid_out_in_silence() {
    let site = site("ferry");
    let catalogues =
        "[[collection]]\nname = \"ui\"\nkind = \"fluent\"\nsource = \"ui/{locale}.ftl\"\n";
    site.write("hexapla.toml", format!("{CONFIGURATION}{catalogues}"));
    site.write("ui/en.ftl", "quay = Quay\n");
    for file in ["ui/eng.ftl", "../ui/en.ftl"] {
        let (said, exit) = typed(&site, &["fmt", "ui/en.ftl", file]);
        assert!(said.contains(&format!("{file} is no catalogue")), "{said}");
        assert_eq!(exit, Some(2));
    }
}

#[test]
fn what_the_disk_refuses_is_told_in_the_readers_language() {
    let site = site("ferry");
    let told = |arguments: &[&str]| {
        let (said, exit) = typed(&site, &[&["--lang=fr"], arguments].concat());
        assert_eq!(exit, Some(3), "{said}");
        assert!(!said.contains("os error"), "{said}");
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let said = told(&["-C", "nowhere", "status"]);
    assert!(said.contains("rien de ce nom ne s’y trouve"), "{said}");
    let said = told(&["verify", "content"]);
    assert!(said.contains("content ne contient pas de paquet"), "{said}");
    site.write("hexapla-debt.toml", "debt = 1\n");
    let said = told(&["gate"]);
    assert!(said.contains("`hexapla gate --write-debt`"), "{said}");
    site.write(".hexapla-journal", "{");
    let accept = ["accept", "fr", "ferry#1", "--no-change", "--why=lu"];
    let said = told(&accept);
    assert!(said.contains("la trace d’une modification"), "{said}");
}

#[test]
fn a_debt_that_is_paid_is_struck_out_next() {
    let site = site("ferry");
    site.write(
        "content/en/ferry.md",
        "The ferry has 14 cabins.\n\nIt sails on Monday.\n",
    );
    typed(&site, &["gate", "--write-debt"]);
    site.write(
        "content/en/ferry.md",
        "The ferry has 12 cabins.\n\nIt sails on Monday.\n",
    );
    let (said, exit) = typed(&site, &["gate"]);
    assert_eq!(exit, Some(1), "{said}");
    assert!(
        said.ends_with("  hexapla gate --write-debt --locale fr\n"),
        "{said}"
    );
}

#[test]
fn an_argument_that_may_be_given_again_is_asked_for_without_dots() {
    let (said, _) = typed(&site("ferry"), &["merge"]);
    assert!(said.contains("missing: <PART>. "), "{said}");
}

#[cfg(target_os = "linux")]
#[test]
fn help_that_cannot_be_written_is_no_success() {
    let site = site("ferry");
    let mut command = site.command(env!("CARGO_BIN_EXE_hexapla"));
    let full = std::fs::File::options().write(true).open("/dev/full");
    let status = command.arg("--help").stdout(full.unwrap()).status();
    assert_eq!(status.unwrap().code(), Some(3));
}

#[test]
fn what_a_script_leaves_empty_is_named() {
    let site = site("ferry");
    for (arguments, named) in [
        (&["check", "--base", ""][..], "--base <REV> needs a value"),
        (&["status", "--locale="], "--locale <LOCALE> needs a value"),
        (&["diff", "fr", ""], "[RELEASE[#UNITS]] needs a value"),
    ] {
        let (said, exit) = typed(&site, arguments);
        assert!(said.contains(named), "{said}");
        assert_eq!(exit, Some(2));
    }
}
