//! Glossaries as tables: a line a term, its columns separated by tabs.

use std::borrow::Cow;

use hexapla_checks::TermKind;
use hexapla_content::{InvalidLocale, Locale};

use super::{Entry, Fault, Refused};

/// What a column holds.
enum Column {
    /// What the term is called, variants separated by `|`.
    Allowed(Locale),
    /// What it must not be called.
    Forbidden(Locale),
    /// For people.
    Note,
}

/// Reads a table. Its first line names the columns: language tags, `forbidden:` before a tag, `note`. Lines that begin
/// with `#` are comments.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, Refused> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut columns: Option<Vec<Column>> = None;
    let mut entries = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\r', '\n']);
        if !content.trim().is_empty() && !content.starts_with('#') {
            match &columns {
                None => {
                    let named = content.split('\t').map(|cell| column(cell, at));
                    columns = Some(named.collect::<Result<_, _>>()?);
                }
                Some(columns) => entries.push(entry(content, columns, at)?),
            }
        }
        at += line.len();
    }
    Ok(entries)
}

fn column(cell: &str, at: usize) -> Result<Column, Refused> {
    let name = cell.trim();
    if name == "note" {
        return Ok(Column::Note);
    }
    let forbidden = name.strip_prefix("forbidden:");
    let locale = forbidden.unwrap_or(name).parse();
    let locale = locale.map_err(|InvalidLocale(tag)| (at, Fault::Locale(tag)))?;
    Ok(if forbidden.is_some() {
        Column::Forbidden(locale)
    } else {
        Column::Allowed(locale)
    })
}

fn entry(line: &str, columns: &[Column], at: usize) -> Result<Entry, Refused> {
    let cells: Vec<&str> = line.split('\t').collect();
    if cells.len() > columns.len() {
        return Err((at, Fault::Cells));
    }
    let mut entry = Entry {
        kind: TermKind::Term,
        words: std::collections::BTreeMap::new(),
        forbidden: Vec::new(),
    };
    for (cell, column) in cells.into_iter().zip(columns) {
        let cell = unquoted(cell);
        let variants = cell
            .split('|')
            .map(str::trim)
            .filter(|variant| !variant.is_empty());
        let variants = variants.map(str::to_owned);
        match column {
            Column::Allowed(locale) => {
                let words = entry.words.entry(locale.clone()).or_default();
                words.allowed.extend(variants);
                words.known.clone_from(&words.allowed);
            }
            Column::Forbidden(locale) => {
                let words = entry.words.entry(locale.clone()).or_default();
                words.forbidden.extend(variants);
            }
            Column::Note => {}
        }
    }
    Ok(entry)
}

/// What a cell holds, which programs for tables set in quotation marks where there is a comma or such a mark in it.
fn unquoted(cell: &str) -> Cow<'_, str> {
    let inner = cell.trim().strip_prefix('"');
    let inner = inner.and_then(|cell| cell.strip_suffix('"'));
    inner.map_or(Cow::Borrowed(cell), |inner| {
        inner.replace("\"\"", "\"").into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_term() {
        let table = "en\tfr\tforbidden:fr\tnote\n# a comment\nprison camp|camp\tcamp de prisonniers\tgoulag\t\n";
        let entries = read(table).unwrap();
        let words = |tag: &str| &entries[0].words[&tag.parse().unwrap()];
        assert_eq!(words("en").known, ["prison camp", "camp"]);
        assert_eq!(words("fr").forbidden, ["goulag"]);
    }

    #[test]
    fn a_cell_in_quotation_marks_is_what_stands_in_them() {
        let entries = read("en\tfr\n\"camp, old\"\t\"le \"\"vieux\"\" camp|bagne\"\n").unwrap();
        let words = |tag: &str| &entries[0].words[&tag.parse().unwrap()];
        assert_eq!(words("en").known, ["camp, old"]);
        assert_eq!(words("fr").known, ["le \"vieux\" camp", "bagne"]);
    }

    #[test]
    fn a_column_nobody_knows_and_a_cell_too_many_are_faults() {
        let no_tag = Fault::Locale("not a tag".to_owned());
        assert_eq!(read("en\tnot a tag\n").unwrap_err(), (0, no_tag));
        assert_eq!(read("en\tfr\na\tb\tc\n").unwrap_err(), (6, Fault::Cells));
    }
}
