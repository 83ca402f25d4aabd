//! The living example, copied, bundled and looked at.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use hexapla_testkit::{Site, files_below};

/// The files of a folder by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

pub(crate) fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The living example in a folder of its own, without the files whose names begin with `without`.
pub(crate) fn copy(without: &str) -> Site {
    copied(without, |entries| entries.sort())
}

/// The living example in a folder of its own, its files made in the order from Z to A.
pub(crate) fn copied_backwards() -> Site {
    copied("", |entries| entries.sort_by(|a, b| b.cmp(a)))
}

fn copied(without: &str, order: impl Fn(&mut Vec<PathBuf>)) -> Site {
    let site = Site::new();
    let roots = ["hexapla.toml", "content", "ledger", "media", "registry"];
    let mut left: Vec<PathBuf> = roots.map(PathBuf::from).into();
    order(&mut left);
    // from the end
    left.reverse();
    while let Some(path) = left.pop() {
        let name = path.file_name().unwrap().to_string_lossy();
        if !without.is_empty() && name.starts_with(without) {
            continue;
        }
        let from = example().join(&path);
        if from.is_dir() {
            fs::create_dir_all(site.path().join(&path)).unwrap();
            let entries = fs::read_dir(from).unwrap();
            let mut entries: Vec<PathBuf> = entries
                .map(|entry| path.join(entry.unwrap().file_name()))
                .collect();
            order(&mut entries);
            left.extend(entries.into_iter().rev());
        } else {
            fs::copy(from, site.path().join(&path)).unwrap();
        }
    }
    site
}

pub(crate) fn command(project: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexapla"));
    command.arg("-C").arg(project).args(args);
    command.env("LC_ALL", "C").env("HEXAPLA_CACHE", "");
    command
}

pub(crate) fn run(project: &Path, args: &[&str]) -> Output {
    command(project, args).output().unwrap()
}

/// The bundle of `project` as of `now`.
pub(crate) fn bundle(project: &Path, now: &str) -> Files {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("public");
    let built = run(
        project,
        &["--as-of", now, "bundle", "--out", out.to_str().unwrap()],
    );
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    files_below(&out)
}

pub(crate) fn differing(one: &Files, other: &Files) -> Vec<String> {
    let names = one.keys().chain(other.keys());
    let mut names: Vec<String> = names
        .filter(|name| one.get(*name) != other.get(*name))
        .cloned()
        .collect();
    names.sort();
    names.dedup();
    names
}
