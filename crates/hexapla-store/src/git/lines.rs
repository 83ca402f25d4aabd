//! Which lines of the files in the folder are not as they were at a commit.

use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_content::RelPath;

use super::{Git, GitError, Oid, failed};

/// Lines that are not as they were, by file: ranges of numbers from 1, ascending. Where lines were only
/// removed, the line before them stands for them.
pub type ChangedLines = BTreeMap<RelPath, Vec<Range<usize>>>;

impl Git {
    /// The lines of the project's tracked files that were not the same at `commit`.
    ///
    /// # Errors
    /// When git fails.
    pub fn changed_lines(&self, commit: &Oid) -> Result<ChangedLines, GitError> {
        let mut command = self.command("diff");
        command.args(["-U0", "--inter-hunk-context=0", "--no-ext-diff"]);
        command.args(["--no-textconv", "--no-color", "--no-renames"]);
        command.args(["--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/"]);
        command.args([commit.as_str(), "--"]);
        let output = command.output().map_err(GitError::NotStarted)?;
        if !output.status.success() {
            return Err(failed("diff", &output.stderr));
        }
        let mut changed = ChangedLines::new();
        for (path, lines) in hunks(&output.stdout) {
            if let Ok(Some(path)) = self.inside(&path) {
                changed.entry(path).or_default().push(lines);
            }
        }
        Ok(changed)
    }
}

/// Every hunk of a diff with its file. The lines of a hunk are counted, so that none of them is taken for a
/// header, whatever it says.
fn hunks(diff: &[u8]) -> Vec<(Vec<u8>, Range<usize>)> {
    let mut hunks = Vec::new();
    let mut file: Option<Vec<u8>> = None;
    let mut left = 0_usize;
    for line in diff.split(|&byte| byte == b'\n') {
        if line.starts_with(b"\\") {
            continue;
        }
        if left > 0 {
            left -= 1;
        } else if let Some(name) = line.strip_prefix(b"+++ ") {
            file = name_of(name);
        } else if let Some((old, new)) = sizes(line) {
            left = old.saturating_add(new.len());
            if let Some(file) = &file {
                let lines = if new.is_empty() {
                    new.start.max(1)..new.start.max(1).saturating_add(1)
                } else {
                    new
                };
                hunks.push((file.clone(), lines));
            }
        }
    }
    hunks
}

/// The path of `b/path`, after which git sets a tab where it holds a space; `None` for no file and for a name in
/// quotation marks that has more than quotation marks in it, which no [`RelPath`] has.
fn name_of(name: &[u8]) -> Option<Vec<u8>> {
    let name = name.strip_suffix(b"\t").unwrap_or(name);
    let quoted = name.strip_prefix(b"\"");
    let name = match quoted.and_then(|name| name.strip_suffix(b"\"")) {
        None => name.to_vec(),
        Some(inner) => {
            let text = std::str::from_utf8(inner).ok()?;
            let plain = text.replace("\\\"", "\"");
            (!plain.contains('\\')).then(|| plain.into_bytes())?
        }
    };
    name.strip_prefix(b"b/").map(<[u8]>::to_vec)
}

/// How many old lines a hunk has, and which new ones: `@@ -12,0 +13,2 @@`.
fn sizes(line: &[u8]) -> Option<(usize, Range<usize>)> {
    let mut parts = line.strip_prefix(b"@@ -")?.split(|&byte| byte == b' ');
    let mut next = || std::str::from_utf8(parts.next()?).ok();
    let pair = |text: &str| -> Option<(usize, usize)> {
        match text.split_once(',') {
            Some((start, count)) => Some((start.parse().ok()?, count.parse().ok()?)),
            None => Some((text.parse().ok()?, 1)),
        }
    };
    let (_, old) = pair(next()?)?;
    let (start, count) = pair(next()?.strip_prefix('+')?)?;
    Some((old, start..start.saturating_add(count)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(diff: &str) -> Vec<(String, Range<usize>)> {
        let name = |name: Vec<u8>| String::from_utf8(name).unwrap();
        let all = hunks(diff.as_bytes()).into_iter();
        all.map(|(file, lines)| (name(file), lines)).collect()
    }

    #[test]
    fn a_line_that_looks_like_a_header_is_a_line() {
        let diff = "--- a/fr/a b.md\t\n+++ b/fr/a b.md\t\n@@ -3 +3,2 @@ x\n--- a/y\n+++ b/forged.md\n\
            +@@ -1 +9 @@\n\\ No newline at end of file\n@@ -9,2 +10,0 @@\n-x\n-y\n";
        let file = "fr/a b.md".to_owned();
        assert_eq!(found(diff), [(file.clone(), 3..5), (file, 10..11)]);
    }

    #[test]
    fn names_in_quotation_marks_and_removed_files() {
        let diff = "--- /dev/null\n+++ \"b/fr/say \\\"no\\\".md\"\n@@ -0,0 +1,2 @@\n+x\n+y\n\
            --- a/fr/gone.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n\
            --- /dev/null\n+++ \"b/fr/a\\nb.md\"\n@@ -0,0 +1 @@\n+x\n";
        assert_eq!(found(diff), [("fr/say \"no\".md".to_owned(), 1..3)]);
    }
}
