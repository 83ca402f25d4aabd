//! Which lines of the project's files are not as they were.

use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_content::RelPath;
use hexapla_store::Kind as FileKind;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::project::Project;

/// The most lines of both texts together that are compared line by line, besides those they begin and end
/// with alike. Beyond, everything between counts as changed: the comparison grows with the square.
const COMPARED: usize = 4_000;

impl Project {
    /// The lines, from 1, of the files at `paths` that are not as they were in `base`; of files that a
    /// check reads. Where lines were only removed, the line before them stands for them.
    pub fn lines_changed_since<'a>(
        &self,
        base: &Self,
        paths: impl IntoIterator<Item = &'a str>,
    ) -> BTreeMap<String, Vec<Range<usize>>> {
        let mut changed = BTreeMap::new();
        for path in paths {
            let is_read = path.parse().is_ok_and(|path: RelPath| self.reads(&path));
            if !is_read || changed.contains_key(path) {
                continue;
            }
            let lines = changed_lines(&base.text_of_file(path), &self.text_of_file(path));
            changed.insert(path.to_owned(), lines);
        }
        changed.retain(|_, lines| !lines.is_empty());
        changed
    }

    /// The text of the regular file at `path`, empty where there is none: whoever opens a pipe waits for ever.
    fn text_of_file(&self, path: &str) -> String {
        let is_file = matches!(self.disk.kind(path), Ok(Some(FileKind::File)));
        let text = is_file.then(|| self.text_at(path));
        text.flatten().unwrap_or_default()
    }
}

/// The lines of `new`, from 1, that are not as they were in `old`.
fn changed_lines(old: &str, new: &str) -> Vec<Range<usize>> {
    let old: Vec<&str> = old.lines().collect();
    let new: Vec<&str> = new.lines().collect();
    let alike = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| {
        pairs.take_while(|(old, new)| old == new).count()
    };
    let before = alike(&mut old.iter().zip(&new));
    let (old, new) = (&old[before..], &new[before..]);
    let after = alike(&mut old.iter().rev().zip(new.iter().rev()));
    let (old, new) = (&old[..old.len() - after], &new[..new.len() - after]);
    if old.is_empty() && new.is_empty() {
        return Vec::new();
    }
    let lines = |from: usize, count: usize| {
        let first = before + from + 1;
        if count == 0 {
            let last = (first - 1).max(1);
            last..last + 1
        } else {
            first..first + count
        }
    };
    if old.len() + new.len() > COMPARED {
        return vec![lines(0, new.len())];
    }
    let runs = capture_diff_slices(Algorithm::Myers, old, new);
    let changed = runs.into_iter().filter_map(|run| match run {
        DiffOp::Equal { .. } => None,
        DiffOp::Delete { new_index, .. } => Some(lines(new_index, 0)),
        DiffOp::Insert {
            new_index, new_len, ..
        }
        | DiffOp::Replace {
            new_index, new_len, ..
        } => Some(lines(new_index, new_len)),
    });
    changed.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first and the last line of each range.
    fn changed(old: &str, new: &str) -> Vec<(usize, usize)> {
        let lines = changed_lines(old, new).into_iter();
        lines.map(|lines| (lines.start, lines.end - 1)).collect()
    }

    #[test]
    fn what_was_put_in_and_what_was_edited_is_changed() {
        let old = "one\ntwo\nthree\nfour\nfive\n";
        assert_eq!(changed(old, old), []);
        let new = "nought\none\n2\nthree\nfour\nfive\n";
        assert_eq!(changed(old, new), [(1, 1), (3, 3)]);
        assert_eq!(changed("", "one\ntwo\n"), [(1, 2)]);
    }

    #[test]
    fn the_line_before_stands_for_those_removed() {
        assert_eq!(changed("one\ntwo\nthree\n", "one\nthree\n"), [(1, 1)]);
        assert_eq!(changed("one\ntwo\n", "two\n"), [(1, 1)]);
        assert_eq!(changed("one\ntwo\n", "one\n"), [(1, 1)]);
    }

    #[test]
    fn of_two_long_texts_the_part_between_is_changed() {
        let text = |word: &str| {
            let lines = (0..3_000).map(|n| format!("{word} {n}\n"));
            format!("one\n{}end\n", lines.collect::<String>())
        };
        assert_eq!(changed(&text("old"), &text("new")), [(2, 3_001)]);
    }
}
