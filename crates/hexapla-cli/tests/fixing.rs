//! `check --fix`: what is mended, what is shown, and what it does to the ledger's word.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::ops::Deref;

use hexapla_testkit::Site;

const CONFIGURATION: &str = "source = \"en\"\nlocales = [\"fr\", \"es\"]\n[[collection]]\nname = \"page\"\n\
    kind = \"fluent\"\nsource = \"locales/{locale}/page.ftl\"\n";
const ENGLISH: &str =
    "greeting = At least 12 people are waiting, { $name }.\n\nnav = <b>Search<b>\n";
const FRENCH: &str =
    "greeting = Au moins 12 personnes attendent, { $name }.\n\nnav = <b>Chercher</b>\n";
const SPANISH: &str =
    "greeting = Al menos 12 personas esperan, { $nombre }.\n\nnav = <b>Buscar</b>\n";

/// A newsroom's catalogues, all accepted.
struct Desk(Site);

impl Deref for Desk {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.0
    }
}

impl Desk {
    fn new() -> Self {
        let desk = Self(Site::new());
        desk.write("hexapla.toml", CONFIGURATION);
        desk.write("locales/en/page.ftl", ENGLISH);
        desk.write("locales/fr/page.ftl", FRENCH);
        desk.write("locales/es/page.ftl", SPANISH);
        for locale in ["fr", "es"] {
            let accept = ["accept", locale, "page#greeting,nav", "--by", "t1"];
            assert_eq!(desk.run(&accept).1, 0);
        }
        desk
    }

    /// What the program prints on its two outputs, and its exit code.
    fn run(&self, args: &[&str]) -> ((String, String), i32) {
        let output = self
            .command(env!("CARGO_BIN_EXE_hexapla"))
            .args(["--as-of", "2034-06-01"])
            .args(args)
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let said = (text(&output.stdout), text(&output.stderr));
        (said, output.status.code().unwrap())
    }

    fn transcript(&self, args: &[&str]) -> String {
        let ((printed, errors), exit) = self.run(args);
        let errors = match errors.trim_end() {
            "" => String::new(),
            errors => format!("standard error:\n{errors}\n"),
        };
        let command = args.join(" ");
        format!("$ hexapla {command}\n{printed}{errors}exit code {exit}\n")
    }

    /// Mistakes that findings have edits for, in one translation and one source.
    fn spoil(&self) {
        let french = FRENCH.replace("{ $name }", "{ $nom }");
        self.write("locales/fr/page.ftl", french.trim_end());
        self.write("locales/en/page.ftl", ENGLISH.trim_end());
    }
}

#[test]
fn a_dry_run_shows_the_change_and_makes_none() {
    let desk = Desk::new();
    desk.spoil();
    let french = desk.read("locales/fr/page.ftl");
    insta::assert_snapshot!(desk.transcript(&["check", "--fix", "--dry-run"]));
    assert_eq!(desk.read("locales/fr/page.ftl"), french);
}

#[test]
fn what_has_edits_is_mended_and_what_must_be_read_again_is_named() {
    let desk = Desk::new();
    desk.spoil();
    let ledger = desk.read("ledger/page/page/es.jsonl");
    insta::assert_snapshot!(desk.transcript(&["check", "--fix"]));
    assert_eq!(desk.read("locales/fr/page.ftl"), FRENCH);
    assert_eq!(
        desk.read("locales/en/page.ftl"),
        ENGLISH.replace("h<b>", "h</b>")
    );
    assert_eq!(
        desk.read("locales/es/page.ftl"),
        SPANISH.replace("$nombre", "$name")
    );
    assert_eq!(desk.read("ledger/page/page/es.jsonl"), ledger);
    insta::assert_snapshot!(desk.transcript(&["check", "--fix"]));
}

#[test]
fn only_what_was_asked_for_is_mended_and_a_report_for_programs_stays_one() {
    let desk = Desk::new();
    desk.spoil();
    let ((report, account), _) =
        desk.run(&["check", "--fix", "--locale", "fr", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["schema"], "hexapla/check/1");
    assert!(
        account.contains("locales/fr/page.ftl: 2 findings mended"),
        "{account}"
    );
    assert_eq!(desk.read("locales/fr/page.ftl"), FRENCH);
    assert_eq!(desk.read("locales/es/page.ftl"), SPANISH);
}
