//! Every text case under `cases/` comes out as it says.
#![expect(
    clippy::disallowed_methods,
    reason = "the cases are read from this package's own folder"
)]
#![expect(clippy::print_stderr, reason = "a test runner says how many cases ran")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use hexapla_testkit::{Case, Runner};

fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files under `cases/`, by their path below it.
fn files() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let root = package("cases");
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder of the cases can be listed") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(&root)
                    .expect("it is below")
                    .to_string_lossy();
                let text = fs::read_to_string(&path).expect("a case is UTF-8");
                files.insert(name.replace('\\', "/"), text);
            }
        }
    }
    files
}

/// The lines of a list that are neither blank nor a remark.
fn list(path: &str) -> Vec<String> {
    let text = fs::read_to_string(package(path)).expect("the list is there");
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_case_comes_out_as_it_says() {
    let known_wrong: BTreeSet<String> = list("known_wrong.txt").into_iter().collect();
    let mut count = 0;
    let mut wrong = BTreeSet::new();
    let mut complaints = Vec::new();
    for (path, text) in files() {
        let Some(runner) = Runner::of(&path) else {
            complaints.push(format!("{path}: no runner for this folder"));
            continue;
        };
        count += 1;
        let case = match Case::parse(&path, &text) {
            Ok(case) => case,
            Err(error) => {
                complaints.push(format!("{error:#}"));
                continue;
            }
        };
        let failures = match runner.run(&case) {
            Ok(failures) => failures.iter().map(ToString::to_string).collect(),
            Err(error) => vec![format!("{path}: {error:#}")],
        };
        if failures.is_empty() {
            continue;
        }
        if known_wrong.contains(&case.name) {
            eprintln!("known to be wrong: {}", failures.join("\n"));
        } else {
            complaints.extend(failures);
        }
        wrong.insert(case.name);
    }
    for right in known_wrong.difference(&wrong) {
        complaints.push(format!(
            "known_wrong.txt: {right} is right by now, or no case at all"
        ));
    }
    eprintln!("text cases: {count}");
    assert!(count > 0, "no case ran");
    assert!(
        complaints.is_empty(),
        "{} complaints\n\n{}\n",
        complaints.len(),
        complaints.join("\n\n")
    );
}

#[test]
fn names_are_unique() {
    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    for path in files().into_keys() {
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        if let Some(other) = paths.insert(name, path.clone()) {
            panic!("{path} has the name of {other}");
        }
    }
}

/// The entries of the staleness model's list of cases: each has a case, or a reason for having
/// none yet.
#[test]
fn the_list_of_the_model_is_covered() {
    let mut covered = BTreeSet::new();
    let mut complaints = Vec::new();
    let names: BTreeSet<String> = files()
        .keys()
        .filter_map(|path| Some(path.rsplit('/').next()?.strip_suffix(".md")?.to_owned()))
        .collect();
    for line in list("section_10.txt") {
        let Some((entry, cases)) = line.split_once(" = ") else {
            complaints.push(format!("no ` = ` in: {line}"));
            continue;
        };
        if let Some(reason) = cases.strip_prefix("later: ") {
            eprintln!("no case yet for {entry}: {reason}");
            continue;
        }
        for case in cases.split(", ").map(str::trim) {
            if !names.contains(case) {
                complaints.push(format!("{entry}: there is no case {case}"));
            }
            covered.insert(case.to_owned());
        }
    }
    let loose = names
        .difference(&covered)
        .map(|name| format!("{name}: under no entry"));
    complaints.extend(loose);
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A case that says something false must fail, or the runner proves nothing.
#[test]
fn a_false_expectation_is_seen() {
    let files = files();
    let (path, text) = files
        .iter()
        .find(|(path, _)| path.ends_with("/figure-corrected.md"))
        .expect("there is a case of a corrected figure");
    let lies = [
        ("outdated(factual) number: 12 → 15", "outdated(wording)"),
        ("number: 12 → 15", "number: 12 → 16"),
        ("number: 12 → 15", "touched number: 12 → 15"),
        ("gate fr: fail", "gate fr: pass"),
        ("1 outdated(factual)", "2 outdated(factual)"),
        ("gate fr: fail", "gate fr: fail\nfinding fr: ledger-missing"),
    ];
    for (truth, lie) in lies {
        assert!(text.contains(truth), "{truth}");
        let case = Case::parse(path, &text.replacen(truth, lie, 1)).expect("it reads");
        let failures = Runner::Project.run(&case).expect("it runs");
        assert!(!failures.is_empty(), "{truth} → {lie} was not seen");
    }
    let unread = Case::parse(path, &text.replacen("<!-- expect: ", "<!-- expect: o", 1));
    assert!(Runner::Project.run(&unread.expect("it reads")).is_err());
}
