//! The known keys of `hexapla.toml`, and the nearest to a misspelt one.

use hexapla_diagnostics::{Finding, Place, Span};
use toml_edit::{Document, Item, TableLike, Value};

use super::FILE;
use crate::findings::CONFIGURATION_UNKNOWN_KEY;
use crate::nearest::nearest;

/// Every key there is. `*` stands for any name, `[]` for the elements of an array of tables.
pub const KEYS: &[&str] = &[
    "source",
    "locales",
    "locale.*.dir",
    "locale.*.from",
    "locale.*.format",
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
    "front-matter.status",
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
    "gate.unapproved",
    "gate.checks.*",
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
    "gate.tiers.*.unapproved",
    "gate.tiers.*.checks.*",
    "gate.locale.*.none",
    "gate.locale.*.markup",
    "gate.locale.*.link",
    "gate.locale.*.cosmetic",
    "gate.locale.*.wording",
    "gate.locale.*.interface",
    "gate.locale.*.factual",
    "gate.locale.*.unknown",
    "gate.locale.*.critical",
    "gate.locale.*.orphaned",
    "gate.locale.*.unverified",
    "gate.locale.*.missing",
    "gate.locale.*.unapproved",
    "gate.locale.*.checks.*",
    "gate.ratchet.file",
    "checks.*.level",
    "checks.*.except",
    "waiver[].fingerprint",
    "waiver[].reason",
    "waiver[].by",
    "waiver[].until",
    "vocabulary.words",
    "vocabulary.names",
    "vocabulary.terms",
    "vocabulary.antonyms",
    "accept.second-person",
    "glossary.folder",
    "glossary.registry",
    "glossary.untranslated",
    "publish.base",
    "publish.page-size",
    "publish.outputs",
    "publish.picture-hosts",
    "publish.units.markup",
    "publish.units.link",
    "publish.units.cosmetic",
    "publish.units.wording",
    "publish.units.interface",
    "publish.units.factual",
    "publish.units.unknown",
    "publish.units.critical",
    "publish.units.orphaned",
    "publish.units.unverified",
    "publish.units.missing",
    "publish.fallback",
    "publish.gated",
    "publish.zone",
    "publish.fallbacks.*",
];

/// The keys of a gate rule written as a table.
const RULE_KEYS: &[&str] = &["action", "grace_days", "lead", "body"];

/// A key nobody knows.
pub(super) struct UnknownKey {
    name: String,
    known: Known,
    span: Span,
}

/// What may stand where an unknown key stands.
enum Known {
    /// Most likely this.
    Near(String),
    /// Any of these; none is like what was written.
    Any(String),
}

impl Known {
    fn like(name: &str, known: &[&str]) -> Self {
        match nearest(name, known.iter().copied()) {
            Some(near) => Self::Near(near.to_owned()),
            None => Self::Any(known.join(", ")),
        }
    }
}

impl UnknownKey {
    /// The finding about `text`, the configuration's.
    pub(super) fn finding(self, text: &str) -> Finding {
        let (likeness, names) = match self.known {
            Known::Near(name) => ("near", name),
            Known::Any(names) => ("none", names),
        };
        let place = Place::file(FILE).at(text, self.span);
        Finding::new(CONFIGURATION_UNKNOWN_KEY, place)
            .with("key", self.name)
            .with("match", likeness)
            .with("nearest", names)
    }
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

/// Where the value at `path` has its key, or the last key of the path that is there.
pub(super) fn span_of(text: &str, path: &[String]) -> Span {
    let mut span = Span::new(0, 0);
    let Ok(document) = Document::parse(text) else {
        return span;
    };
    let mut table: &dyn TableLike = document.as_table();
    for name in path {
        if let Some(key) = table.key(name).and_then(toml_edit::Key::span) {
            span = key.into();
        }
        match table.get(name).and_then(Item::as_table_like) {
            Some(inner) => table = inner,
            None => break,
        }
    }
    span
}

fn walk_table(prefix: &str, table: &dyn TableLike, found: &mut Vec<UnknownKey>) {
    let candidates = children(prefix);
    if candidates.is_empty() {
        return;
    }
    for (name, item) in table.iter() {
        let span = table
            .key(name)
            .and_then(toml_edit::Key::span)
            .unwrap_or(0..0);
        walk_item((prefix, &candidates), (name, item), span.into(), found);
    }
}

fn walk_item(
    (prefix, candidates): (&str, &[&str]),
    (name, item): (&str, &Item),
    span: Span,
    found: &mut Vec<UnknownKey>,
) {
    let Some(known) = candidates
        .iter()
        .find(|known| **known == name || **known == "*")
    else {
        found.push(UnknownKey {
            name: name.to_owned(),
            known: Known::like(name, candidates),
            span,
        });
        return;
    };
    let path = if prefix.is_empty() {
        (*known).to_owned()
    } else {
        format!("{prefix}.{known}")
    };
    let element = format!("{path}[]");
    match item {
        Item::ArrayOfTables(tables) => {
            for table in tables {
                walk_table(&element, table, found);
            }
        }
        Item::Value(Value::Array(values)) => {
            for table in values.iter().filter_map(Value::as_inline_table) {
                walk_table(&element, table, found);
            }
        }
        _ => {
            if let Some(table) = item.as_table_like() {
                walk_table(&path, table, found);
            }
        }
    }
}

/// The names that may stand directly under `prefix`; none where a table is no answer at all.
fn children(prefix: &str) -> Vec<&'static str> {
    if prefix.starts_with("gate.") && KEYS.contains(&prefix) {
        return RULE_KEYS.to_vec();
    }
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
