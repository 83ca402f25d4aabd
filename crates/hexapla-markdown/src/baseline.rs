//! What the ledger keeps of a unit, and reading a unit again from it.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use hexapla_content::{Baseline, Unit, UnitId, UnitKind};
use hexapla_diagnostics::Span;

use crate::Dialect;
use crate::blocks;
use crate::mask::{Finder, Masker, list_marker, mask_inline};
use crate::opaque::{code_text, dedent, markup_channels};
use crate::units::{Frame, unit};

/// What the pool keeps of `unit` of `file`: its original bytes, without the marks of the lists and
/// quotations it stands in, then the link definitions it needs. A field's is its text.
pub fn pool_text(file: &str, unit: &Unit) -> String {
    if matches!(unit.kind, UnitKind::Field(_)) {
        return unit.text.clone();
    }
    let mut text = own_lines(file, unit.span).into_owned();
    if !unit.kind.is_atomic() {
        // Only inside a tag or an expression can a line be empty, where it means nothing.
        while text.contains("\n\n") {
            text = text.replace("\n\n", "\n");
        }
    }
    if !unit.definitions.is_empty() {
        text.push_str("\n\n");
        text.push_str(&unit.definitions);
    }
    text
}

/// Reads a unit again from what the pool keeps of it; `None` when it was redacted.
///
/// For every unit of every file, the fingerprint is the one the unit had in its file. The id and
/// the places are not.
pub fn read_baseline(baseline: &Baseline, dialect: Dialect) -> Option<Unit> {
    let text = baseline.text.as_deref()?;
    let frame = Frame {
        kind: baseline.kind.clone(),
        context: baseline.context.clone(),
    };
    let unit = match frame.kind {
        UnitKind::Field(_) => Unit::plain(UnitId::Body(1), frame.kind, text),
        UnitKind::Code => {
            let span = Span::new(0, text.len());
            unit(frame, span, (code_text(text), Vec::new()), "")
        }
        UnitKind::Markup => {
            let span = Span::new(0, text.len());
            unit(frame, span, markup_channels(text, span, dialect), "")
        }
        _ => reread(text, frame, dialect),
    };
    Some(Unit {
        pin: baseline.pin.clone(),
        ..unit
    })
}

/// Where the cells of `unit`, a table's row in `file`, are in its text. A bar that was written with a backslash
/// parts no two of them.
///
/// ```
/// use hexapla_diagnostics::Place;
/// use hexapla_markdown::{Dialect, Rules, read, row_cells};
///
/// let file = "|day|lines|\n|-|-|\n|9 March|in \\| out|\n";
/// let rules = Rules { dialect: Dialect::Markdown, translate: Vec::new() };
/// let row = &read(file, &Place::file("en/lines.md"), &rules).value.units[1];
/// assert_eq!(row.text, "9 March | in | out");
/// assert_eq!(row_cells(file, row, Dialect::Markdown), [0..7, 10..18]);
/// ```
pub fn row_cells(file: &str, unit: &Unit, dialect: Dialect) -> Vec<Range<usize>> {
    let frame = Frame {
        kind: UnitKind::TableRow,
        context: unit.context.clone(),
    };
    let (again, cells) = reread_row(&pool_text(file, unit), frame, dialect);
    if again.text == unit.text {
        cells
    } else {
        vec![Range {
            start: 0,
            end: unit.text.len(),
        }]
    }
}

/// Reads running text again, whatever block it looks like.
pub(crate) fn reread(text: &str, frame: Frame, dialect: Dialect) -> Unit {
    reread_row(text, frame, dialect).0
}

/// The same, with where the cells of its text are.
fn reread_row(text: &str, frame: Frame, dialect: Dialect) -> (Unit, Vec<Range<usize>>) {
    let body = text.find("\n\n").unwrap_or(text.len());
    let mut masker = Masker::new(text, 0);
    let mut finder = Finder::new(text, dialect);
    finder.stop = body;
    let own = text.get(..body).unwrap_or_default();
    let lead = match frame.kind {
        UnitKind::TableRow => table_head(own),
        // An inline tag keeps the line from being taken for a list or another block.
        _ if needs_lines(own) => "<x> ".to_owned(),
        _ => "# ".to_owned(),
    };
    let keep_lines = lead.starts_with('<');
    let is_heading = lead.starts_with('#');
    masker.replace(Span::new(0, 0), &lead);
    let mut pieces = Vec::new();
    let mut at = 0;
    loop {
        let end = mask_inline(&mut finder, &mut masker, at, &mut pieces).min(body);
        if end >= body {
            break;
        }
        let next = text.get(end + 1..body).unwrap_or_default();
        let indent = next.len() - next.trim_start_matches([' ', '\t']).len();
        at = end + 1 + indent;
        // So far to the right nothing but a paragraph's next line can stand.
        let with = if keep_lines { "\n    " } else { " " };
        masker.replace(Span::new(end, at), with);
    }
    if is_heading {
        masker.replace(Span::new(body, body), " #");
    }
    let mask = masker.finish();
    blocks::read_one(text, &mask, lead.trim_end().len(), frame, dialect)
}

/// A table's head with as many columns as `row` can have, so that none of its cells is lost.
fn table_head(row: &str) -> String {
    let columns = row.bytes().filter(|&byte| byte == b'|').count() + 1;
    let mut head = String::with_capacity(4 * columns + 4);
    for cell in ["|x", "|-"] {
        for _ in 0..columns {
            head.push_str(cell);
        }
        let _ = writeln!(head, "|");
    }
    head
}

/// Says whether `text` may mean something else when its lines are joined by spaces: a line may
/// break hard, or a destination in angle brackets hold the line ending that makes it none.
fn needs_lines(text: &str) -> bool {
    let breaks = |line: &str| line.ends_with("  ") || line.ends_with('\\');
    let Some((lines, _)) = text.rsplit_once('\n') else {
        return false;
    };
    text.contains("](<") || lines.split('\n').any(breaks)
}

/// The lines under `span` as they would stand outside every list and quotation, ended by line
/// feeds.
pub(crate) fn own_lines(file: &str, span: Span) -> Cow<'_, str> {
    own_lines_of(file, span, span.start)
}

/// The same for a piece of a unit that begins at the byte `unit`.
pub(crate) fn own_lines_of(file: &str, span: Span, unit: usize) -> Cow<'_, str> {
    let text = span.of(file).unwrap_or_default();
    let Some(first_end) = text.find(['\n', '\r']) else {
        return Cow::Borrowed(text);
    };
    let before = file.get(..unit).unwrap_or_default();
    let line_start = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let lead = before.get(line_start..).unwrap_or_default();
    let lead = lead.trim_start_matches('\u{feff}');
    if lead.is_empty() && !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let steps = steps(lead, file.get(unit..).unwrap_or_default());
    let mut lines = String::with_capacity(text.len());
    lines.push_str(text.get(..first_end).unwrap_or_default());
    let rest = text.get(first_end..).unwrap_or_default();
    for line in split_lines(rest).skip(1) {
        lines.push('\n');
        lines.push_str(&without_marks(line, &steps));
    }
    Cow::Owned(lines)
}

/// The lines of `text` by CommonMark's line endings: LF, CR LF, CR.
fn split_lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(at) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let ending = if text.get(at..at + 2) == Some("\r\n") {
            2
        } else {
            1
        };
        rest = text.get(at + ending..);
        text.get(..at)
    })
}

/// A container's mark on a line.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// So many columns of list.
    Columns(usize),
    /// A quotation's `>`.
    Quote,
}

/// The marks before a unit on its first line.
fn steps(lead: &str, after: &str) -> Vec<Step> {
    // Whether a dash is a list's or a thematic break's, the rest of the line tells.
    let first = after.split(['\n', '\r']).next().unwrap_or_default();
    let line = format!("{lead}{first}");
    let mut steps = Vec::new();
    let mut columns = 0;
    let mut rest = lead;
    while let Some(first) = rest.bytes().next() {
        let at = lead.len() - rest.len();
        let marker = line.get(at..).and_then(|rest| list_marker(rest.as_bytes()));
        let width = marker.map_or(1, |marker| marker.width);
        match first {
            b'>' => {
                steps.push(Step::Columns(columns));
                steps.push(Step::Quote);
                columns = 0;
            }
            b'\t' => columns += 4 - columns % 4,
            b' ' => columns += 1,
            _ if marker.is_some() => columns += width,
            // A tag, a comment or a heading's marks: no line after this one repeats them.
            _ => break,
        }
        rest = rest.get(width..).unwrap_or_default();
    }
    steps.push(Step::Columns(columns));
    steps
}

/// `line` without the marks its containers put there; where it lacks one (a lazy continuation),
/// the rest stays.
fn without_marks<'a>(line: &'a str, steps: &[Step]) -> Cow<'a, str> {
    let mut rest = Cow::Borrowed(line);
    for step in steps {
        match step {
            Step::Columns(columns) => {
                rest = strip_columns(rest, *columns);
            }
            Step::Quote => {
                let marked = rest.trim_start_matches([' ', '\t']);
                let Some(quoted) = marked.strip_prefix('>') else {
                    return rest;
                };
                rest = Cow::Owned(quoted.to_owned());
            }
        }
    }
    rest
}

fn strip_columns(line: Cow<'_, str>, columns: usize) -> Cow<'_, str> {
    match line {
        Cow::Borrowed(line) => dedent(line, columns),
        Cow::Owned(line) => Cow::Owned(dedent(&line, columns).into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use hexapla_diagnostics::Place;

    use super::*;
    use crate::{Rules, read};

    #[test]
    fn cells_are_what_bars_without_a_backslash_part() {
        let cells = |row: &str| {
            let file = format!("|1|2|3|\n|-|-|-|\n{row}\n");
            let rules = Rules {
                dialect: Dialect::Markdown,
                translate: Vec::new(),
            };
            let edition = read(&file, &Place::file("en/a.md"), &rules).value;
            let unit = &edition.units[1];
            let cells = row_cells(&file, unit, Dialect::Markdown).into_iter();
            let cells = cells.map(|cell| unit.text[cell].to_owned());
            cells.collect::<Vec<_>>().join("/")
        };
        for (row, expected) in [
            ("| a | b | c |", "a/b/c"),
            ("a|b|c", "a/b/c"),
            (r"| a \| b | c |", "a | b/c"),
            (r"| `a \| b` | *c \| d* | e |", "a | b/c | d/e"),
            ("| a &#124; b | c |", "a | b/c"),
            (r"| [a](/x\|y) | b |", "a/b"),
            ("| | b | c |", "/b/c"),
            ("| a | | c |", "a//c"),
            ("| | | c |", "//c"),
            ("| a | | |", "a"),
            (r"| \| | b |", "|/b"),
        ] {
            assert_eq!(cells(row), expected, "{row}");
        }
    }

    #[test]
    fn marks_of_containers_are_left_out() {
        let file = "- a\n  > - ```js\n  >   x();\n  >     y();\n  >   ```\n";
        let span = Span::new(file.find("```").unwrap(), file.len() - 1);
        assert_eq!(own_lines(file, span), "```js\nx();\n  y();\n```");
    }

    #[test]
    fn a_lazy_line_keeps_its_text() {
        let file = "> one\ntwo\r\n> three";
        assert_eq!(own_lines(file, Span::new(2, file.len())), "one\ntwo\nthree");
    }
}
