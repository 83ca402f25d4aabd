//! The known keys of `hexapla.toml`, and the nearest to a misspelt one.

use crate::nearest::nearest;
use hexapla_diagnostics::Span;
use toml_edit::{Document, Item, Table};

/// Every key there is. `*` stands for any name, `[]` for the elements of an array of tables.
pub const KEYS: &[&str] = &[
    "source",
    "locales",
    "locale.*.dir",
    "locale.*.from",
    "collection[].name",
    "collection[].kind",
    "collection[].layout",
    "collection[].source",
    "collection[].target",
    "collection[].root",
    "collection[].roots.*",
    "collection[].shared",
    "collection[].functions",
    "collection[].publish",
    "collection[].uses.folders",
    "collection[].uses.extensions",
    "collection[].uses.calls",
    "collection[].uses.families",
    "front-matter.translate",
    "front-matter.inherit",
    "gate.none",
    "gate.markup",
    "gate.link",
    "gate.cosmetic",
    "gate.wording",
    "gate.interface",
    "gate.factual",
    "gate.unknown",
    "gate.critical",
    "gate.orphaned",
    "gate.unverified",
    "gate.missing",
    "gate.tiers.*.none",
    "gate.tiers.*.markup",
    "gate.tiers.*.link",
    "gate.tiers.*.cosmetic",
    "gate.tiers.*.wording",
    "gate.tiers.*.interface",
    "gate.tiers.*.factual",
    "gate.tiers.*.unknown",
    "gate.tiers.*.critical",
    "gate.tiers.*.orphaned",
    "gate.tiers.*.unverified",
    "gate.tiers.*.missing",
    "gate.ratchet.file",
    "checks.*.level",
    "checks.*.except",
    "vocabulary.words",
    "vocabulary.names",
    "vocabulary.terms",
    "vocabulary.antonyms",
    "accept.second-person",
    "glossary.folder",
    "glossary.registry",
    "glossary.untranslated",
];

/// The keys of a gate rule written as a table.
const RULE_KEYS: &[&str] = &["action", "grace_days", "lead", "body"];

/// A key nobody knows.
pub(super) struct UnknownKey {
    pub(super) name: String,
    pub(super) nearest: String,
    pub(super) span: Span,
}

/// The unknown keys of `text`, in order; none when it is no TOML at all (the reader says that).
pub(super) fn unknown(text: &str) -> Vec<UnknownKey> {
    let mut found = Vec::new();
    if let Ok(document) = Document::parse(text) {
        walk_table("", document.as_table(), &mut found);
    }
    found.sort_by_key(|key| key.span);
    found
}

fn walk_table(prefix: &str, table: &Table, found: &mut Vec<UnknownKey>) {
    for (name, item) in table {
        let span = table
            .key(name)
            .and_then(toml_edit::Key::span)
            .unwrap_or(0..0);
        walk_item(prefix, name, item, span.into(), found);
    }
}

fn walk_item(prefix: &str, name: &str, item: &Item, span: Span, found: &mut Vec<UnknownKey>) {
    let candidates = children(prefix);
    let Some(known) = candidates
        .iter()
        .find(|known| **known == name || **known == "*")
    else {
        let nearest = suggestion(name, &candidates);
        found.push(UnknownKey {
            name: name.to_owned(),
            nearest,
            span,
        });
        return;
    };
    let path = if prefix.is_empty() {
        (*known).to_owned()
    } else {
        format!("{prefix}.{known}")
    };
    match item {
        Item::Table(table) => walk_table(&path, table, found),
        Item::ArrayOfTables(tables) => {
            for table in tables {
                walk_table(&format!("{path}[]"), table, found);
            }
        }
        Item::Value(toml_edit::Value::InlineTable(table)) if path.starts_with("gate.") => {
            for (name, _) in table {
                if !RULE_KEYS.contains(&name) {
                    let span = table
                        .key(name)
                        .and_then(toml_edit::Key::span)
                        .unwrap_or(0..0);
                    let nearest = suggestion(name, RULE_KEYS);
                    found.push(UnknownKey {
                        name: name.to_owned(),
                        nearest,
                        span: span.into(),
                    });
                }
            }
        }
        _ => {}
    }
}

/// The names that may stand directly under `prefix`.
fn children(prefix: &str) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = KEYS
        .iter()
        .filter_map(|key| {
            let rest = if prefix.is_empty() {
                key
            } else {
                key.strip_prefix(prefix)?.strip_prefix('.')?
            };
            let name = rest.split('.').next()?;
            Some(name.strip_suffix("[]").unwrap_or(name))
        })
        .collect();
    names.dedup();
    names
}

/// The nearest known name, or all of them where none is near.
fn suggestion(name: &str, known: &[&str]) -> String {
    nearest(name, known.iter().copied()).map_or_else(|| known.join(", "), str::to_owned)
}
