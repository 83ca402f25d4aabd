//! The crates and their edges: the table in ARCHITECTURE.md is the law, the manifests obey it.

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use crate::tree::Tree;

const RULE: &str = "edges";
const MAP: &str = "ARCHITECTURE.md";

/// Dependencies of other people that only some crates may have, with the reason.
const ROOMS: [(&str, &[&str], &str); 2] = [
    (
        "anyhow",
        &["hexapla-cli", "hexapla-testkit", "hexapla-tests", "xtask"],
        "a library's errors are enums its caller can match",
    ),
    (
        "serde",
        &[
            "hexapla",
            "hexapla-publish",
            "hexapla-report",
            "hexapla-store",
        ],
        "serialised types live where the format is owned",
    ),
];

/// Members that may see every crate.
const OUTSIDERS: [&str; 3] = ["hexapla-testkit", "hexapla-tests", "xtask"];

/// A row of the table: the crate may use these crates of ours.
struct Allowed {
    line: usize,
    crates: BTreeSet<String>,
}

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let table = table(tree.text(MAP).unwrap_or_default());
    let mut problems = Vec::new();
    let mut members = BTreeSet::new();
    for (path, text) in tree.files().filter(|(path, _)| is_manifest(path)) {
        match text.parse::<toml::Table>() {
            Ok(manifest) => {
                let name = package_name(&manifest);
                let manifest = Manifest {
                    path,
                    text,
                    name: &name,
                    table: &manifest,
                };
                problems.extend(manifest.problems(&table));
                members.insert(name);
            }
            Err(error) => problems.push(Problem::error(RULE, path, 1, error.message())),
        }
    }
    for (name, allowed) in &table {
        if !members.contains(name) {
            let message = format!("the table names `{name}`, which is not under crates/");
            problems.push(Problem::error(RULE, MAP, allowed.line, message));
        }
    }
    problems
}

fn is_manifest(path: &str) -> bool {
    let in_crates = path.starts_with("crates/") && path.split('/').count() == 3;
    let outside = ["testkit/Cargo.toml", "tests/Cargo.toml", "xtask/Cargo.toml"];
    in_crates && path.ends_with("/Cargo.toml") || outside.contains(&path)
}

fn package_name(manifest: &toml::Table) -> String {
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"));
    name.and_then(|name| name.as_str())
        .unwrap_or_default()
        .to_owned()
}

/// The `Cargo.toml` of a package.
struct Manifest<'a> {
    path: &'a str,
    text: &'a str,
    name: &'a str,
    table: &'a toml::Table,
}

impl Manifest<'_> {
    /// What it depends on and may not.
    fn problems(&self, map: &BTreeMap<String, Allowed>) -> Vec<Problem> {
        let own = map.get(self.name);
        let is_inside = !OUTSIDERS.contains(&self.name);
        let mut problems = Vec::new();
        for kind in ["dependencies", "build-dependencies", "dev-dependencies"] {
            for dependency in keys(self.table, kind) {
                let rooms = ROOMS.iter().filter(|(package, ..)| *package == dependency);
                for (package, rooms, reason) in rooms {
                    if kind == "dependencies" && !rooms.contains(&self.name) {
                        problems.push(self.refuses(package, reason));
                    }
                }
                let is_ours = dependency.starts_with("hexapla");
                let is_for_tests = kind == "dev-dependencies" && dependency == "hexapla-testkit";
                let is_allowed = own.is_some_and(|own| own.crates.contains(dependency));
                if is_inside && is_ours && !is_for_tests && !is_allowed {
                    problems.push(self.refuses(dependency, &format!("see {MAP}")));
                }
            }
        }
        if is_inside && own.is_none() {
            let message = format!(
                "the table of crates in {MAP} has no row for `{}`",
                self.name
            );
            problems.push(Problem::error(RULE, self.path, 1, message));
        }
        problems
    }

    fn refuses(&self, dependency: &str, reason: &str) -> Problem {
        let message = format!("`{}` may not depend on `{dependency}`: {reason}", self.name);
        let line = line_of(self.text, dependency);
        Problem::error(RULE, self.path, line, message)
    }
}

fn keys<'a>(manifest: &'a toml::Table, kind: &str) -> impl Iterator<Item = &'a str> {
    let table = manifest.get(kind).and_then(toml::Value::as_table);
    table
        .into_iter()
        .flat_map(toml::Table::keys)
        .map(String::as_str)
}

fn line_of(text: &str, dependency: &str) -> usize {
    let starts = |line: &str| {
        let rest = line.strip_prefix(dependency);
        rest.is_some_and(|rest| rest.starts_with(['.', ' ', '=']))
    };
    text.lines().position(starts).map_or(1, |index| index + 1)
}

/// Reads the rows ``| `hexapla-x` | `hexapla-y`, `hexapla-z` | … |`` of the table of crates.
fn table(map: &str) -> BTreeMap<String, Allowed> {
    let mut rows = BTreeMap::new();
    for (index, line) in map.lines().enumerate() {
        let mut cells = line.split('|').skip(1);
        let (Some(name), Some(uses)) = (cells.next(), cells.next()) else {
            continue;
        };
        let quoted = |cell: &str| -> Vec<String> {
            cell.split('`')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .collect()
        };
        if let [name] = quoted(name).as_slice()
            && (name == "hexapla" || name.starts_with("hexapla-"))
            && !OUTSIDERS.contains(&name.as_str())
        {
            let allowed = Allowed {
                line: index + 1,
                crates: quoted(uses).into_iter().collect(),
            };
            rows.insert(name.clone(), allowed);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP_TEXT: &str = "\
| crate | may use | what |
|---|---|---|
| `hexapla-content` | – | the model |
| `hexapla-tracker` | `hexapla-content` | status |
";

    fn problems(tracker: &str) -> Vec<String> {
        let content = "[package]\nname = \"hexapla-content\"\n";
        let tree = Tree::of(&[
            (MAP, MAP_TEXT),
            ("crates/hexapla-content/Cargo.toml", content),
            ("crates/hexapla-tracker/Cargo.toml", tracker),
        ]);
        check(&tree).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn edges_of_the_table_are_allowed() {
        let tracker = "[package]\nname = \"hexapla-tracker\"\n[dependencies]\n\
            hexapla-content.workspace = true\nsimilar = \"3\"\n\
            [dev-dependencies]\nhexapla-testkit.workspace = true\nserde = \"1\"\n";
        assert!(problems(tracker).is_empty());
    }

    #[test]
    fn other_edges_are_not() {
        let tracker = "[package]\nname = \"hexapla-tracker\"\n[dependencies]\n\
            hexapla-markdown.workspace = true\nserde = \"1\"\n";
        let found = problems(tracker);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("crates/hexapla-tracker/Cargo.toml:4: edges: "));
        assert!(found[1].contains("may not depend on `serde`"));
    }

    #[test]
    fn a_crate_and_its_row_come_together() {
        let stranger = "[package]\nname = \"hexapla-stranger\"\n";
        let found = problems(stranger);
        assert!(
            found
                .iter()
                .any(|problem| problem.contains("no row for `hexapla-stranger`"))
        );
        assert!(
            found
                .iter()
                .any(|problem| problem.contains("names `hexapla-tracker`"))
        );
    }
}
