//! What a change does to a file, as a unified diff (POSIX `diff -u`).

use similar::{ChangeTag, TextDiff};

use super::palette::{BAD, BOLD, FAINT, GOOD, PLAIN};
use super::text::Text;

/// Unchanged lines shown around a change.
const CONTEXT: usize = 3;

/// The change of the file at `path` from `old` to `new`. It is for reading: what may not reach a terminal stands
/// in visible notation; without any of that, tabs included, `patch` takes it.
///
/// ```
/// let patch = hexapla_report::human::patch("fr/ferry.md", "Lignes coupées\n", "Lignes rétablies\n");
/// assert!(patch.contains("--- a/fr/ferry.md") && patch.contains("+Lignes rétablies"));
/// ```
pub fn patch(path: &str, old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let mut drawn = String::new();
    let mut line = |style, text: &str| {
        drawn.push_str(&Text::styled(style, text).without_commands().to_string());
        drawn.push('\n');
    };
    line(BOLD, &format!("--- a/{path}"));
    line(BOLD, &format!("+++ b/{path}"));
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        line(FAINT, hunk.header().to_string().trim_end());
        for change in hunk.iter_changes() {
            let (sign, style) = match change.tag() {
                ChangeTag::Equal => (' ', PLAIN),
                ChangeTag::Delete => ('-', BAD),
                ChangeTag::Insert => ('+', GOOD),
            };
            let text = change.value();
            line(
                style,
                &format!("{sign}{}", text.strip_suffix('\n').unwrap_or(text)),
            );
            if change.missing_newline() {
                line(FAINT, "\\ No newline at end of file");
            }
        }
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_the_line_round_is_shown_and_not_done() {
        let patch = patch("fr/\u{1b}[2J.md", "a\u{202e}b\n", "ab\n");
        assert!(
            patch.contains("-a<U+202E>b") && patch.contains("+ab"),
            "{patch}"
        );
        assert!(patch.contains("a/fr/<U+001B>[2J.md"), "{patch}");
    }

    #[test]
    fn a_missing_line_feed_is_told_as_patch_wants_it() {
        let patch = patch("a", "one\ntwo", "one\ntwo\n");
        assert!(patch.contains("\\ No newline at end of file"), "{patch}");
    }
}
