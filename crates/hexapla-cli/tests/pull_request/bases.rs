//! What a base is read from, and what is told where it cannot be.

use super::*;

#[test]
fn an_unknown_base_names_the_command_that_fetches_it() {
    let branch = branch();
    let said = || {
        let output = branch.run(&["check", "--base", "origin/release"]);
        assert_eq!(output.status.code(), Some(3));
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(!said().contains("git fetch"), "there is no remote");
    branch.git(&["remote", "add", "origin", "https://ferry.example/desk.git"]);
    assert!(said().contains("git fetch origin"));
}

/// Keeps the project as it is in a folder of its own that has the name of the branch.
fn keep_as_main(branch: &Terminal) {
    for path in ["hexapla.toml", "content/en/ferry.md", "content/fr/ferry.md"] {
        branch.write(format!("main/{path}"), branch.read(path));
    }
    let ledger = [
        "ledger/content/ferry/fr.jsonl",
        "ledger/content/ferry/base.jsonl",
    ];
    for path in ledger {
        branch.write(format!("main/{path}"), branch.read(path));
    }
}

#[test]
fn a_locale_whose_folder_got_another_name_is_compared_with_what_it_was() {
    let branch = branch();
    keep_as_main(&branch);
    branch.git(&["mv", "content/fr", "content/francais"]);
    let configuration = branch.read("hexapla.toml");
    let renamed = "[locale.fr]\ndir = \"francais\"\n";
    branch.write("hexapla.toml", [&configuration, renamed].concat());
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    for base in ["--base", "--base-dir"] {
        let output = branch.run(&["check", base, "main", "--format", "json"]);
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(0), "{report:#}");
        assert_eq!(report["preview"]["units"], 1, "{base}: {report:#}");
        assert_eq!(report["preview"]["became_current"], 0, "{base}");
    }
}

#[test]
fn a_folder_is_as_good_a_base_as_a_revision() {
    let branch = branch();
    branch.write("glossary/terms.tsv", "en\tfr\nisland\tpays\n");
    branch.git(&["checkout", "--quiet", "main"]);
    branch.commit();
    branch.git(&["checkout", "--quiet", "-B", "edit"]);
    keep_as_main(&branch);
    branch.write("main/glossary/terms.tsv", branch.read("glossary/terms.tsv"));
    let forms = [
        "human", "json", "jsonl", "markdown", "html", "sarif", "junit", "github", "gitlab",
        "rdjsonl",
    ];
    let english = ENGLISH.replace("12", "15").replace("9 March", "10 March");
    // a change of the source, one of the translation with it, and a figure got wrong
    let edits = [
        vec![("content/en/ferry.md", english)],
        vec![("content/fr/ferry.md", FRENCH.replace("9 mars", "10 mars"))],
        vec![("content/fr/ferry.md", FRENCH.replace("12", "51"))],
    ];
    for edit in edits {
        for (path, text) in edit {
            branch.write(path, &text);
        }
        for form in forms {
            let check = |base: &str| {
                let output = branch.run(&["check", base, "main", "--format", form]);
                (
                    String::from_utf8(output.stdout).unwrap(),
                    output.status.code(),
                )
            };
            let (by_revision, by_folder) = (check("--base"), check("--base-dir"));
            assert!(matches!(by_folder.1, Some(0 | 1)), "{form}");
            assert!(
                !by_folder.0.is_empty() || form == "jsonl" || form == "rdjsonl",
                "{form}"
            );
            assert_eq!(by_revision, by_folder, "{form}");
        }
    }
    // nor is a repository needed
    let with_git = branch.run(&["check", "--base-dir", "main"]);
    fs::remove_dir_all(branch.path().join(".git")).unwrap();
    assert_eq!(branch.run(&["check", "--base-dir", "main"]), with_git);
}

#[test]
fn a_base_that_is_no_folder_of_the_project_is_refused() {
    let branch = branch();
    fs::create_dir(branch.path().join("empty")).unwrap();
    for (base, told) in [
        ("main", "The base main cannot be read"),
        ("hexapla.toml", "The base hexapla.toml cannot be read"),
        ("empty", "holds no hexapla.toml and no text of this project"),
        (".", "is the project’s own folder"),
        ("content/..", "is the project’s own folder"),
    ] {
        let output = branch.run(&["check", "--base-dir", base]);
        let said = String::from_utf8_lossy(&output.stderr).replace("\n  ", " ");
        assert_eq!(output.status.code(), Some(3), "{base}: {said}");
        assert!(output.stdout.is_empty(), "{base}");
        assert!(said.contains(told), "{base}: {said}");
    }
    let both = branch.run(&["check", "--base-dir", "empty", "--base", "main"]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a test takes an object from git's store"
)]
fn a_text_that_git_does_not_have_is_no_empty_one() {
    let branch = branch();
    let before = branch.git(&["rev-parse", "main:content/en/ferry.md"]);
    branch.write("content/en/ferry.md", ENGLISH.replace("12", "15"));
    branch.commit();
    let (folder, name) = before.trim().split_at(2);
    fs::remove_file(branch.path().join(format!(".git/objects/{folder}/{name}"))).unwrap();
    for command in [
        &["check", "--base", "main"][..],
        &["accept", "fr", "--touched", "--base", "main"],
    ] {
        let output = branch.run(command);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{said}");
        assert!(said.contains("content/en/ferry.md"), "{said}");
    }
}
