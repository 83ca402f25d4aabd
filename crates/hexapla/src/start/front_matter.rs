//! What of a source's front matter a translation keeps.

use toml_edit::{DocumentMut, Item, TableLike};

use crate::configuration::FrontMatter;

/// The front matter `written`, fences included, without what a translation does not restate. What
/// cannot be read stays as it is.
pub(super) fn kept(written: &str, rules: &FrontMatter) -> String {
    let split = || {
        let fence = written
            .get(..3)
            .filter(|fence| ["+++", "---"].contains(fence))?;
        let (first, last) = (written.find('\n')? + 1, written.rfind(fence)?);
        let inner = written.get(first..last)?;
        let inner = match fence {
            "+++" => kept_toml(inner, rules)?,
            _ => kept_yaml(inner, rules),
        };
        Some(format!(
            "{}{inner}{}",
            written.get(..first)?,
            written.get(last..)?
        ))
    };
    split().unwrap_or_else(|| written.to_owned())
}

/// Only the translatable keys, written as they were.
fn kept_toml(inner: &str, rules: &FrontMatter) -> Option<String> {
    let mut document: DocumentMut = inner.parse().ok()?;
    let is_kept = |key: &str| is_among(key, &rules.translate) && !is_among(key, &rules.inherit);
    retain(document.as_table_mut(), "", &is_kept);
    document.set_trailing("");
    let text = document.to_string();
    let text = text.trim_start_matches(['\r', '\n']);
    Some(if inner.contains("\r\n") {
        text.replace("\r\n", "\n").replace('\n', "\r\n")
    } else {
        text.to_owned()
    })
}

fn is_among(key: &str, keys: &[String]) -> bool {
    keys.iter().any(|known| known == key)
}

/// Takes the entries below `prefix` out that are not kept, and the tables left empty.
fn retain(table: &mut dyn TableLike, prefix: &str, is_kept: &impl Fn(&str) -> bool) {
    let names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).collect();
    for name in names {
        let key = format!("{prefix}{name}");
        if is_kept(&key) {
            continue;
        }
        let inner = table.get_mut(&name).and_then(Item::as_table_like_mut);
        let is_empty = inner.is_none_or(|inner| {
            retain(inner, &format!("{key}."), is_kept);
            inner.is_empty()
        });
        if is_empty {
            table.remove(&name);
        }
    }
}

/// Every line but those of the inherited top-level keys.
fn kept_yaml(inner: &str, rules: &FrontMatter) -> String {
    let mut is_dropped = false;
    let is_kept = |line: &&str| {
        if !continues(line) {
            is_dropped = is_among(key_of(line), &rules.inherit);
        }
        !is_dropped
    };
    inner.split_inclusive('\n').filter(is_kept).collect()
}

/// Says whether a line belongs to the value of the top-level key before it: indented, empty, an
/// item of a list, or the bracket that closes one.
fn continues(line: &str) -> bool {
    line.trim().is_empty() || line.starts_with([' ', '\t', ']', '}']) || line.starts_with("- ")
}

/// The key a line begins with, without quotation marks.
fn key_of(line: &str) -> &str {
    let key = line.split_once(':').map_or("", |(key, _)| key).trim_end();
    key.trim_matches(['"', '\''])
}
