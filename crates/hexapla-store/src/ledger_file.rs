//! Ledger files: rows and baseline texts as JSON lines.
//!
//! A line is a statement of its own, so any union of lines is a ledger (`merge=union`). A line that
//! does not parse, a conflict marker for one, is a finding with its number, and the others count.
//! Keys nobody knows are passed over; [`rewrite_rows`] keeps the lines it need not change, and the
//! keys in them.

mod line;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use hexapla_content::{Baseline, Fingerprint, Pool, Row};
use hexapla_diagnostics::{Finding, Noted, Place, Position, Span};

use crate::findings::LEDGER_DAMAGED;
use line::{PoolEntry, parse_pool_line, parse_row, row_line};

/// Reads the rows of a release in one locale, in the order of the file.
pub fn read_rows(text: &str, place: &Place) -> Noted<Vec<Row>> {
    let most = 1 + text.bytes().filter(|&byte| byte == b'\n').count();
    let mut noted = Noted::clean(Vec::with_capacity(most));
    for line in lines(text) {
        match parse_row(line.text) {
            Ok(row) => noted.value.push(row),
            Err(reason) => noted.findings.push(line.damaged(place, &reason)),
        }
    }
    noted
}

/// The text of `rows`: one line each, in the order given, which should be that of their targets.
pub fn write_rows(rows: &[Row]) -> String {
    rewrite_rows("", rows)
}

/// The text of `rows`, where a row that stands in the text `old` keeps its line as it was written.
/// Damaged lines of `old` are dropped.
pub fn rewrite_rows(old: &str, rows: &[Row]) -> String {
    let mut kept: BTreeMap<Row, &str> = BTreeMap::new();
    for line in lines(old) {
        if let Ok(row) = parse_row(line.text) {
            kept.entry(row).or_insert(line.text);
        }
    }
    let mut text = String::new();
    for row in rows {
        match kept.get(row) {
            Some(line) => text.push_str(line),
            None => text.push_str(&row_line(row)),
        }
        text.push('\n');
    }
    text
}

/// Reads the baseline texts and hints of a release.
///
/// The order of lines does not matter, nor does a line's standing there twice. Of two texts with
/// one fingerprint a redacted one wins, so that a merge brings no redacted text back, then one that
/// has a pin, else the lesser one.
pub fn read_pool(text: &str, place: &Place) -> Noted<Pool> {
    read_pool_where(text, place, |_| true)
}

/// The same, but texts that are not `wanted` may be left out, and what is wrong with their lines.
pub fn read_pool_where(
    text: &str,
    place: &Place,
    wanted: impl Fn(Fingerprint) -> bool,
) -> Noted<Pool> {
    let mut noted = Noted::clean(Pool::EMPTY);
    for line in lines(text) {
        if line::leading_fingerprint(line.text).is_some_and(|fingerprint| !wanted(fingerprint)) {
            continue;
        }
        match parse_pool_line(line.text) {
            Ok(PoolEntry::Text(fingerprint, baseline)) => {
                insert(&mut noted.value.texts, fingerprint, baseline);
            }
            Ok(PoolEntry::Hint(hint)) => noted.value.hints.push(hint),
            Err(reason) => noted.findings.push(line.damaged(place, &reason)),
        }
    }
    noted.value.hints.sort();
    noted.value.hints.dedup();
    noted
}

/// The text of `pool`: texts by fingerprint, then the hints.
pub fn write_pool(pool: &Pool) -> String {
    let texts = pool.texts.iter();
    let texts = texts.map(|(fingerprint, baseline)| line::text_line(*fingerprint, baseline));
    let hints = pool.hints.iter().map(line::hint_line);
    let mut text = String::new();
    for line in texts.chain(hints) {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

fn insert(texts: &mut BTreeMap<Fingerprint, Baseline>, key: Fingerprint, new: Baseline) {
    let rank = |baseline: &Baseline| {
        (
            baseline.text.is_some(),
            baseline.pin.is_none(),
            baseline.clone(),
        )
    };
    match texts.get(&key) {
        Some(old) if rank(old) <= rank(&new) => {}
        _ => {
            texts.insert(key, new);
        }
    }
}

/// A line of a ledger file that is not blank.
struct Line<'a> {
    text: &'a str,
    number: usize,
    span: Span,
}

impl Line<'_> {
    fn damaged(&self, place: &Place, reason: &str) -> Finding {
        let place = Place {
            position: Some(Position {
                line: self.number,
                column: 1,
            }),
            span: Some(self.span),
            ..place.clone()
        };
        Finding::new(LEDGER_DAMAGED, place).with("reason", reason)
    }
}

fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    text.split('\n')
        .enumerate()
        .filter_map(move |(index, raw)| {
            let bom = if index == 0 && raw.starts_with('\u{feff}') {
                '\u{feff}'.len_utf8()
            } else {
                0
            };
            let text = raw.get(bom..).unwrap_or(raw);
            let text = text.strip_suffix('\r').unwrap_or(text);
            let span = Span::new(start + bom, start + bom + text.len());
            start += raw.len() + 1;
            (!text.trim().is_empty()).then_some(Line {
                text,
                number: index + 1,
                span,
            })
        })
}
