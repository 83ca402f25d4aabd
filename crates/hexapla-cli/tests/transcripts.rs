//! Transcripts of the command line on the living example: standard output, standard error and
//! exit code together.

mod disguise;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;

use disguise::Disguise;

/// Runs the program in the living example, on a fixed day; and once more in disguise, where every word that
/// is left as it was must be the example's.
fn hexapla(args: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let is_for_people = !args.contains(&"json");
    if is_for_people {
        let disguised = run(&root, &[&["--lang", Disguise::LOCALE], args].concat());
        let words = EXAMPLE.get_or_init(|| Disguise::of(&root));
        assert_eq!(words.undisguised(&disguised), [""; 0], "{disguised}");
    }
    run(&root, args)
}

/// The words of the living example.
static EXAMPLE: OnceLock<Disguise> = OnceLock::new();

#[expect(clippy::disallowed_methods, reason = "a transcript starts the program")]
fn run(root: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_hexapla"))
        .current_dir(root)
        .env_remove("HEXAPLA_BY")
        .env_remove("COLUMNS")
        .env("LC_ALL", "C")
        .args(["--as-of", "2034-06-01"])
        .args(args)
        .output()
        .expect("the program starts");
    transcript(args, &output)
}

fn transcript(args: &[&str], output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
    let errors = match text(&output.stderr) {
        errors if errors.is_empty() => errors,
        errors => format!("standard error:\n{errors}\n"),
    };
    let exit = output.status.code().unwrap_or(-1);
    format!(
        "$ hexapla {}\n{}\n{errors}exit code {exit}\n",
        args.join(" "),
        text(&output.stdout)
    )
}

#[test]
fn schedule() {
    insta::assert_snapshot!(hexapla(&["schedule"]));
}

#[test]
fn status() {
    insta::assert_snapshot!(hexapla(&["status"]));
}

#[test]
fn status_of_one_release_unit_by_unit() {
    let release = "2032-09-30-hallin-moor-deaths";
    let args = [
        "status",
        "--locale",
        "ko",
        "--release",
        release,
        "--units",
        "--format",
        "json",
    ];
    insta::assert_snapshot!(hexapla(&args));
}

#[test]
fn diff_shows_what_changed() {
    insta::assert_snapshot!(hexapla(&["diff", "fr", "2031-03-08-lines-cut"]));
}

#[test]
fn diff_of_single_units_in_arabic() {
    insta::assert_snapshot!(hexapla(&[
        "diff",
        "ar",
        "2034-04-12-mirel-tassory-freed#15,t5"
    ]));
}

#[test]
fn check_of_one_locale() {
    insta::assert_snapshot!(hexapla(&["check", "--locale", "zh-Hans"]));
}

#[test]
fn gate_fails_the_locales_at_fault() {
    insta::assert_snapshot!(hexapla(&["gate", "--locale", "ar"]));
}

#[test]
fn accept_says_what_it_would_write() {
    let unit = "2032-12-04-camps-15-and-16#12";
    let args = [
        "accept",
        "ko",
        unit,
        "--no-change",
        "--why",
        "spelling",
        "--by",
        "t8",
        "--dry-run",
    ];
    insta::assert_snapshot!(hexapla(&args));
}

#[test]
fn accept_refuses_what_it_cannot_hold_for() {
    insta::assert_snapshot!(hexapla(&[
        "accept",
        "es",
        "2034-04-12-mirel-tassory-freed#t5"
    ]));
    insta::assert_snapshot!(hexapla(&["accept", "fr", "2031-03-08-lines-cut#3@1-ffff"]));
    insta::assert_snapshot!(hexapla(&["accept", "fr", "2031-03-08-lines-cut#99"]));
    insta::assert_snapshot!(hexapla(&["accept", "fr", "2031-03-08-lines-cut"]));
}

#[test]
fn mistakes_are_named() {
    insta::assert_snapshot!(hexapla(&["status", "--locale", "de"]));
    insta::assert_snapshot!(hexapla(&["diff", "fr", "2031-03-08-line-cut"]));
    insta::assert_snapshot!(hexapla(&["explain", "outdated-factul"]));
}

#[test]
fn what_git_or_the_source_refuses_is_told_in_the_readers_language() {
    let refused = [
        hexapla(&["status", "--locale", "en"]),
        hexapla(&["check", "--base=--all"]),
    ];
    insta::assert_snapshot!(refused.join("\n"));
}

#[test]
fn a_command_line_that_cannot_be_read_is_explained() {
    let mistaken: [&[&str]; 9] = [
        &["statu"],
        &["xyzzy"],
        &["status", "--formt", "json"],
        &["status", "--xyzzy"],
        &["status", "--format"],
        &["status", "--format", "yaml"],
        &["--as-of", "2", "status"],
        &["accept", "fr", "x", "--local"],
        &["accept", "fr", "x", "--local", "--why", "x", "--no-change"],
    ];
    let transcripts: Vec<String> = mistaken.iter().map(|args| hexapla(args)).collect();
    insta::assert_snapshot!(transcripts.join("\n"));
}

#[test]
fn explain_says_what_to_do() {
    insta::assert_snapshot!(hexapla(&["explain", "orphaned"]));
}

#[test]
fn help_is_complete() {
    insta::assert_snapshot!(hexapla(&["--help"]));
    insta::assert_snapshot!(hexapla(&["accept", "--help"]));
    insta::assert_snapshot!(hexapla(&["hint", "--help"]));
}

#[test]
fn the_readme_shows_what_the_program_prints() {
    let readme = include_str!("../../../README.md");
    let block = readme.split("```console\n").nth(1).expect("a transcript");
    let block = block.split("```").next().expect("its end");
    let (command, shown) = block
        .split_once('\n')
        .expect("a command and what it prints");
    let args: Vec<&str> = command
        .trim_start_matches("$ hexapla ")
        .split(' ')
        .collect();
    let printed = hexapla(&args);
    let printed = printed.split_once('\n').expect("what it prints").1;
    assert_eq!(
        shown.trim_end(),
        printed
            .trim_end()
            .trim_end_matches("exit code 0")
            .trim_end()
    );
}

/// A project whose texts have no Latin letter: what has one is the program's.
#[expect(clippy::disallowed_methods, reason = "the test makes its own files")]
fn greek_project() -> tempfile::TempDir {
    let project = tempfile::tempdir().expect("a folder");
    let files = [
        (
            "hexapla.toml",
            "source = \"el\"\nlocales = [\"ka\"]\n[[collection]]\nname = \"content\"\nlayout = \"dir\"\n\
             [[collection]]\nname = \"page\"\nkind = \"fluent\"\nsource = \"locales/{locale}/page.ftl\"\n",
        ),
        (
            "content/el/news.md",
            "# Τα νέα\n\nΈφυγαν 12 άνθρωποι.\n\nΚανείς δεν ήρθε.\n",
        ),
        (
            "content/ka/news.md",
            "# ახალი ამბები\n\nწავიდა 12 ადამიანი.\n",
        ),
        ("content/el/more.md", "# Κι άλλα\n"),
        (
            "locales/el/page.ftl",
            "nav = { $n ->\n    [one] μία\n   *[other] { $n }\n }\n",
        ),
        ("locales/ka/page.ftl", "nav = { $m }\n"),
        ("old.md", "Έφυγαν 12 άνθρωποι.\n\nΚανείς.\n"),
        ("new.md", "Έφυγαν 15 άνθρωποι.\n\nΚι άλλα.\n"),
    ];
    for (path, text) in files {
        let path = project.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }
    project
}

#[test]
fn whatever_the_program_says_stands_in_its_catalogue() {
    let project = greek_project();
    let root = project.path();
    let codes = include_str!("../../../docs/checks/codes.txt").lines();
    let codes = codes.filter_map(|line| line.split(' ').next());
    let mut commands: Vec<Vec<&str>> = codes.map(|code| vec!["explain", code]).collect();
    for line in [
        "status",
        "init",
        "adopt --assume",
        "status --all",
        "status --units",
        "accept ka news#1 --by t1",
        "accept ka news#2 --no-change --why ok --by t1",
        "accept ka news#9",
        "accept ka news#3",
        "accept ka nothing#1",
        "accept ka news#x",
        "diff ka",
        "diff ka news",
        "diff xx",
        "check",
        "check --base HEAD",
        "check --fix --dry-run",
        "gate",
        "gate --write-debt",
        "gate",
        "start ka more",
        "start ka more",
        "hint news 1-aaaa..1-bbbb typo",
        "hint news x typo",
        "ledger tidy",
        "doctor",
        "compare old.md new.md",
        "compare new.md new.md",
        "compare none.md new.md",
        "message nav n=3",
        "message nav n=3 --locale ka",
        "message nix",
        "message nav n",
        "fmt --check",
        "fmt",
        "fmt",
        "explain",
        "explain nix",
        "schema nix",
        "--help",
        "status --help",
        "accept --help",
        "message --help",
    ] {
        commands.push(line.split(' ').collect());
    }
    let mut words = Disguise::of(root);
    // names of releases, limits, schemas and messages, and what the system says
    words.add("news base nesting units verdict build nav search title one other");
    words.add("No such file or directory os error");
    let mut left: Vec<String> = Vec::new();
    for args in commands {
        let said = run(
            root,
            &[&["--lang", Disguise::LOCALE], args.as_slice()].concat(),
        );
        let found = words.undisguised(&said);
        left.extend(
            found
                .iter()
                .map(|word| format!("{}: {word}", args.join(" "))),
        );
    }
    assert_eq!(left, [""; 0]);
}
