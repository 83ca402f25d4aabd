//! Which files of a revision a check reads.

use hexapla_store::Change;

use crate::configuration::Configuration;
use crate::desk::Desk;
use crate::project::Project;

const MORE: &str = r#"
[[collection]]
name = "ui"
kind = "fluent"
source = "locales/{locale}/{path}.ftl"
shared = ["locales/core.ftl"]
uses = { folders = ["templates", "src"], extensions = ["html", "rs"] }
"#;

#[test]
fn a_check_reads_texts_ledgers_terms_and_what_calls_for_messages() {
    let project = Desk::of(&[]).configured(MORE);
    let reads = |path: &str| project.reads(&path.parse().unwrap());
    for path in [
        "content/fr/ferry.md",
        "locales/fr/ui.ftl",
        "locales/core.ftl",
        "ledger/content/ferry/fr.jsonl",
        "glossary/terms.tsv",
        "glossary/sea/terms.tbx",
        "registry/people.toml",
        "templates/base.html",
        "src/sea/main.rs",
    ] {
        assert!(reads(path), "{path}");
    }
    for path in [
        "README.md",
        "pictures/ferry.md",
        "core.ftl",
        "glossary/terms.toml",
        "glossary2/terms.tsv",
        "registry/terms.tsv",
        "src/main.py",
        "src/mainrs",
        "src2/main.rs",
        "main.rs",
    ] {
        assert!(!reads(path), "{path}");
    }
}

#[test]
fn what_a_check_reads_stands_in_few_folders_unless_something_stands_in_the_root() {
    let project = |more: &str| Desk::of(&[]).configured(more);
    assert_eq!(
        project(MORE).folders_read(),
        [
            "ledger",
            "glossary",
            "registry",
            "content/en",
            "content/fr",
            "content/wo",
            "locales/en",
            "locales/fr",
            "locales/wo",
            "locales/core.ftl",
            "templates",
            "src"
        ]
    );
    let root = "[[collection]]\nname = \"pages\"\nsource = \"{path}.{locale}.txt.{ext}\"\n";
    assert_eq!(project(root).folders_read(), [""; 0]);
}

#[test]
fn what_stands_in_memory_has_no_repository_and_is_written_nowhere() {
    let configuration = Configuration::read("source = \"en\"\nlocales = [\"fr\"]\n").unwrap();
    let project = Project::in_memory(configuration, &[("content/en/ferry.md", "The ferry.\n")]);
    assert!(project.at("HEAD").is_err());
    let change = Change::create("content/fr/ferry.md".parse().unwrap(), Vec::new());
    assert!(project.write(&[change]).is_err());
}
