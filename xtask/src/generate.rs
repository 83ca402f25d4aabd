//! `cargo xtask generate`: files made from other files, and the proof that they are fresh.
//!
//! A [`Maker`] returns the paths and texts of its files; `generate` writes those that differ,
//! `generate --check` names them and fails. Nothing is generated at build time, so that a reader
//! of the repository sees what the compiler sees.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::generate_languages;
use crate::generate_vocabulary;
use crate::process::{capture, cargo, succeeds};
use crate::tidy;
use crate::tree::Tree;

/// A file to write: its path from the workspace's root, and its text.
struct Generated {
    path: String,
    text: String,
}

/// Makes some of the generated files.
type Maker = fn(&Path, &Tree) -> Result<Vec<Generated>>;

const MAKERS: [Maker; 5] = [vocabulary, languages, codes, command_line, schemas];

/// Writes the generated files that are missing or stale.
pub(crate) fn write(root: &Path) -> Result<()> {
    for Generated { path, text } in stale(root)? {
        let file = root.join(&path);
        let directory = file.parent().context("a generated file has no directory")?;
        fs::create_dir_all(directory)?;
        fs::write(&file, text).with_context(|| format!("cannot write {path}"))?;
        println!("wrote {path}");
    }
    Ok(())
}

/// Fails when a generated file is missing or stale, naming all of them.
pub(crate) fn check(root: &Path) -> Result<()> {
    let stale = stale(root)?;
    if stale.is_empty() {
        println!("generate: every file is fresh");
        return Ok(());
    }
    for Generated { path, .. } in &stale {
        println!("{path}:1: generate: stale");
    }
    bail!("{} stale files: run `cargo xtask generate`", stale.len())
}

/// The generated files whose text on the disk is another.
fn stale(root: &Path) -> Result<Vec<Generated>> {
    let tree = Tree::read(root)?;
    let mut stale = Vec::new();
    for maker in MAKERS {
        let made = maker(root, &tree)?;
        stale.extend(
            made.into_iter()
                .filter(|file| tree.text(&file.path) != Some(&file.text)),
        );
    }
    Ok(stale)
}

/// The words of English that bear facts, compiled from the table people edit.
fn vocabulary(_: &Path, tree: &Tree) -> Result<Vec<Generated>> {
    let table = tree
        .text("crates/hexapla-facts/data/en.toml")
        .context("crates/hexapla-facts/data/en.toml is missing")?;
    Ok(vec![Generated {
        path: "crates/hexapla-facts/src/english.rs".to_owned(),
        text: generate_vocabulary::english_tables(table),
    }])
}

/// What the words of every reviewed locale may mean.
fn languages(_: &Path, tree: &Tree) -> Result<Vec<Generated>> {
    Ok(vec![Generated {
        path: "crates/hexapla-facts/src/tables.rs".to_owned(),
        text: generate_languages::tables(tree)?,
    }])
}

/// The list of codes: what stood there, and the new ones. Nothing is ever taken out, so that
/// `tidy` sees when a code is lost.
fn codes(_: &Path, tree: &Tree) -> Result<Vec<Generated>> {
    let mut list = BTreeMap::new();
    for line in tree.text(tidy::CODES).unwrap_or_default().lines() {
        let (name, level) = line
            .split_once(' ')
            .with_context(|| format!("{}: `{line}` is no code and level", tidy::CODES))?;
        list.insert(name.to_owned(), level.to_owned());
    }
    for code in tidy::declared(tree) {
        list.entry(code.name).or_insert(code.level.to_owned());
    }
    if list.is_empty() {
        return Ok(Vec::new());
    }
    let lines: Vec<String> = list
        .iter()
        .map(|(name, level)| format!("{name} {level}\n"))
        .collect();
    Ok(vec![
        Generated {
            path: tidy::CODES.to_owned(),
            text: lines.concat(),
        },
        code_index(tree, &list)?,
    ])
}

/// The index of the pages about codes: what stands there before the table, and a row for each page.
fn code_index(tree: &Tree, list: &BTreeMap<String, String>) -> Result<Generated> {
    const PATH: &str = "docs/checks/README.md";
    const HEAD: &str = "| finding | level | what it says |\n| --- | --- | --- |\n";
    let before = tree.text(PATH).and_then(|text| text.split(HEAD).next());
    let before = before.context("docs/checks/README.md is missing")?;
    let rows = list.iter().filter_map(|(name, level)| {
        let says = first_sentence(tree.text(&tidy::page(name))?);
        let level = level.replace('_', " ");
        Some(format!("| [{name}]({name}.md) | {level} | {says} |\n"))
    });
    let rows: Vec<String> = rows.collect();
    Ok(Generated {
        path: PATH.to_owned(),
        text: format!("{before}{HEAD}{}", rows.concat()),
    })
}

/// The first sentence of a page's first section, on one line and fit for a cell of a table.
fn first_sentence(page: &str) -> String {
    let prose = page
        .split("\n## What it says\n\n")
        .nth(1)
        .unwrap_or_default();
    let paragraph = prose.split("\n\n").next().unwrap_or_default();
    let line = paragraph.replace('\n', " ").replace('|', "\\|");
    match line.split_once(". ") {
        Some((sentence, _)) => format!("{sentence}."),
        None => line,
    }
}

/// The manual of the command line, as `hexapla man --markdown` prints it.
fn command_line(root: &Path, tree: &Tree) -> Result<Vec<Generated>> {
    const PATH: &str = "docs/cli.md";
    let manual = || hexapla(root, &["man", "--markdown"]);
    if tree.text(PATH).is_none() && !succeeds(manual()) {
        println!("generate: {PATH} is left out: there is no `hexapla man --markdown`");
        return Ok(Vec::new());
    }
    let text = capture(manual())?;
    Ok(vec![Generated {
        path: PATH.to_owned(),
        text,
    }])
}

/// The JSON schemas of everything the program writes: `hexapla schema` prints their names, a line
/// each, and `hexapla schema NAME` prints one.
fn schemas(root: &Path, tree: &Tree) -> Result<Vec<Generated>> {
    const DIRECTORY: &str = "schemas/";
    if !tree.holds(DIRECTORY) && !succeeds(hexapla(root, &["schema"])) {
        println!("generate: {DIRECTORY} is left out: there is no `hexapla schema`");
        return Ok(Vec::new());
    }
    let mut made = Vec::new();
    for name in capture(hexapla(root, &["schema"]))?.lines() {
        let text = capture(hexapla(root, &["schema", name]))?;
        let path = format!("{DIRECTORY}{name}.json");
        made.push(Generated { path, text });
    }
    for (path, _) in tree.below(DIRECTORY) {
        if !made.iter().any(|file| file.path == path) {
            bail!("{path} is the schema of nothing: remove it");
        }
    }
    Ok(made)
}

/// The program itself, built from these sources.
fn hexapla(root: &Path, arguments: &[&str]) -> Command {
    let mut command = cargo(root, &["run", "--quiet", "--package", "hexapla-cli", "--"]);
    command.args(arguments);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_codes_only_grows() {
        let findings = "const A: Code = Code::error(\"a\");\nconst B: Code = Code::info(\"b\");";
        let tree = Tree::of(&[
            ("crates/hexapla-tracker/src/findings.rs", findings),
            (tidy::CODES, "b info\nlost warn\n"),
            ("docs/checks/README.md", "# Findings\n\n"),
            (
                "docs/checks/b.md",
                "# b\n\n## What it says\n\nA and\nB. And more.\n\n## Why it matters\n",
            ),
        ]);
        let made = codes(Path::new("."), &tree).unwrap();
        assert_eq!(made[0].text, "a error\nb info\nlost warn\n");
        assert_eq!(
            made[1].text,
            "# Findings\n\n| finding | level | what it says |\n| --- | --- | --- |\n| [b](b.md) | info | A and B. |\n"
        );
    }
}
