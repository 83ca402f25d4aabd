//! What should hold a text back and stands where nobody looks for it.
//!
//! `embargo`, `status` and `redactions` count at the top of the front matter, under just these names; a project may call its
//! `status` otherwise. Below a table, in another case, or in a head that is none, they would be passed over without a word,
//! and the text published.

use hexapla_content::{Metadata, Value};
use hexapla_diagnostics::{Finding, Place, Span};

use crate::findings::HOLD_MISPLACED;
use crate::project::reading::EditionText;

/// The words of a key that says of an embargo when it ends, or that there is one: `embargo_end_date`, `is-embargoed`,
/// `under embargo`. The longer of two that begin alike comes first.
const ABOUT_EMBARGO: [&str; 23] = [
    "embargoed",
    "embargo",
    "until",
    "till",
    "date",
    "time",
    "at",
    "on",
    "ends",
    "end",
    "lifts",
    "lifted",
    "lift",
    "expires",
    "expiry",
    "utc",
    "gmt",
    "release",
    "is",
    "under",
    "press",
    "news",
    "media",
];

/// So many lines of a text without front matter may be a head that nobody reads, blank ones not counted.
const HEAD: usize = 40;

/// The words of a `status` by which a head is known for one.
const HELD: [&str; 4] = ["withheld", "withdrawn", "canceled", "cancelled"];

/// The keys that hold a text back, where `status` is called so.
const fn keys(status: &str) -> [&str; 3] {
    ["embargo", status, "redactions"]
}

/// Finds the keys of `text` that hold nothing back where they stand; the project calls its `status` so.
pub(crate) fn misplaced(text: &EditionText, status: &str) -> Vec<Finding> {
    let metadata = &text.edition.metadata;
    let mut found = Vec::new();
    for entry in &metadata.entries {
        if is_misplaced(&entry.key, status) {
            found.push((entry.span, entry.key.clone()));
        }
        let within = inner_keys(&entry.value).into_iter();
        let within = within.filter(|key| is_misplaced_in(&entry.key, key, status));
        found.extend(within.map(|key| (entry.span, key)));
    }
    for (span, key) in unread(text, metadata, status) {
        if !found
            .iter()
            .any(|(_, known)| known.eq_ignore_ascii_case(&key))
        {
            found.push((span, key));
        }
    }
    let found = found.into_iter();
    found
        .map(|(span, key)| misplaced_key(text, span, &key))
        .collect()
}

/// Finds the keys of a translation that hold nothing back there: of a release, its source alone says what is withheld and
/// redacted.
pub(crate) fn of_translation(
    source: &EditionText,
    target: &EditionText,
    status: &str,
) -> Vec<Finding> {
    let theirs = &source.edition.metadata;
    let entries = target.edition.metadata.entries.iter();
    let idle = entries.filter(|entry| {
        let is_hold = match (entry.key.as_str(), &entry.value) {
            ("redactions", value) => *value != Value::Empty,
            (key, Value::Text(word)) if key == status => is_held(word),
            _ => false,
        };
        is_hold && theirs.get(&entry.key) != Some(&entry.value)
    });
    idle.map(|entry| misplaced_key(target, entry.span, &entry.key))
        .collect()
}

/// Says whether front matter calls its text a draft in the way of one of the generators of sites: `draft: true`,
/// `published: false`.
pub(crate) fn is_draft(metadata: &Metadata) -> bool {
    let is = |key: &str, said: bool| metadata.get(key) == Some(&Value::Boolean(said));
    is("draft", true) || is("published", false)
}

/// The finding about a key that holds nothing back where it stands.
fn misplaced_key(text: &EditionText, span: Span, key: &str) -> Finding {
    let place = Place::file(text.path.as_str()).at(&text.text, span);
    Finding::new(HOLD_MISPLACED, place).with("key", key)
}

/// Says whether a text begins with a word that keeps a release back.
fn is_held(text: &str) -> bool {
    let begins = |word: &&str| {
        let start = text.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    HELD.iter().any(begins)
}

/// Says whether a key, with the tables above it, should hold something back and does not.
fn is_misplaced(key: &str, status: &str) -> bool {
    let key_in_any_case = key.to_lowercase();
    let is_of = |known: &str| {
        let rest = key_in_any_case.strip_prefix(known);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let is_of_release = [status.to_lowercase().as_str(), "redaction", "redactions"]
        .into_iter()
        .any(is_of);
    !keys(status).contains(&key) && (is_of_release || key_in_any_case.split('.').any(names_embargo))
}

/// Says whether a key of a table in the list `list` should: what is written below such a table belongs to it.
fn is_misplaced_in(list: &str, key: &str, status: &str) -> bool {
    let is_of_release = ["corrections", "redactions"].contains(&list);
    names_embargo(&key.to_lowercase()) || (is_of_release && keys(status).contains(&key))
}

/// Says whether a key in small letters can only be meant for an embargo, for it is made of words about one: `embargo`,
/// `is_embargoed`, `embargo_until`.
fn names_embargo(key: &str) -> bool {
    if !key.contains("embargo") {
        return false;
    }
    let mut rest = key;
    while let Some(after) = ABOUT_EMBARGO
        .iter()
        .find_map(|word| rest.strip_prefix(word))
    {
        rest = after.trim_start_matches(['_', '-', ' ']);
    }
    rest.is_empty()
}

/// The keys of the tables in a list.
fn inner_keys(value: &Value) -> Vec<String> {
    match value {
        Value::List(values) => values.iter().flat_map(inner_keys).collect(),
        Value::Table(entries) => {
            let own = entries.iter().map(|(key, _)| key.clone());
            let below = entries.iter().flat_map(|(_, value)| inner_keys(value));
            own.chain(below).collect()
        }
        _ => Vec::new(),
    }
}

/// The lines that look like such a key and are no entry of the front matter: an empty table, or a head that nobody reads.
fn unread(text: &EditionText, metadata: &Metadata, status: &str) -> Vec<(Span, String)> {
    let has_front_matter = !text.edition.front_matter.is_empty();
    let read = |key: &str| {
        let mut entries = metadata.entries.iter();
        entries.any(|entry| entry.key.to_lowercase().split('.').any(|part| part == key))
    };
    let head = if has_front_matter {
        text.edition.front_matter
    } else {
        Span::new(0, text.text.len())
    };
    let mut start = head.start;
    let mut lines_left = if has_front_matter { usize::MAX } else { HEAD };
    let mut found = Vec::new();
    for line in head
        .of(&text.text)
        .unwrap_or_default()
        .split_inclusive(['\n', '\r'])
    {
        let span = Span::new(start, start + line.trim_end().len());
        start += line.len();
        if span.is_empty() {
            continue;
        }
        let is_code = ["```", "~~~"].iter().any(|fence| line.starts_with(fence));
        if lines_left == 0 || (is_code && !has_front_matter) {
            break;
        }
        lines_left -= 1;
        let keys = assignments(line).filter_map(|part| key_of(part, status));
        found.extend(keys.filter(|key| !read(key)).map(|key| (span, key)));
    }
    found
}

/// The parts of a line that may each give a value to a key: those between its braces and commas, where it has braces.
fn assignments(line: &str) -> impl Iterator<Item = &str> {
    let (line, table) = if line.contains('{') {
        (None, Some(line))
    } else {
        (Some(line), None)
    };
    let within = table.into_iter().flat_map(|table| table.split(['{', ',']));
    line.into_iter().chain(within)
}

/// The key that a line gives a value to, if it would hold something back: `embargo: …`, `"embargo": …`, `Embargo = …`.
fn key_of(line: &str, status: &str) -> Option<String> {
    let line = line.trim_start_matches(|c: char| c.is_whitespace() || "\u{feff}\"'[:".contains(c));
    let end = line.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))?;
    let (key, rest) = line.split_at(end);
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "\"']".contains(c));
    let value = rest.strip_prefix([':', '='])?;
    let value = value.trim_start_matches(|c: char| " \t\"'".contains(c));
    let is = |known: &str| key.eq_ignore_ascii_case(known);
    let is_hold = names_embargo(&key.to_lowercase())
        || is("redaction")
        || is("redactions")
        || (is(status) && is_held(value));
    is_hold.then(|| key.to_lowercase())
}

#[cfg(test)]
mod tests;
