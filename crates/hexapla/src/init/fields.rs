//! Which front-matter keys translations translate: told by what they do, not by names alone.

use std::collections::BTreeMap;

use hexapla_content::{Metadata, RelPath, Value};
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules};
use hexapla_store::Fs;

use super::measure::Pair;
use super::spelling::locale_of;
use crate::configuration::FrontMatter;

/// At most so many pairs of files are read.
const SAMPLE: usize = 400;

/// The keys of front matter, by what becomes of them in a translation.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fields {
    /// Translated: the usual ones that stand in the sources, then the others, sorted.
    pub(super) translate: Vec<String>,
    /// Inherited from the source.
    pub(super) inherit: Vec<String>,
}

/// What was seen of a key.
#[derive(Clone, Copy)]
struct Seen {
    /// Sources that have it as a text of words.
    texts: usize,
    /// Pairs in which both have it.
    pairs: usize,
    /// Pairs in which it differs.
    differ: usize,
    /// Pairs in which both name a language.
    languages: usize,
}

/// Reads some of the pairs and tells what becomes of each key.
pub(super) fn fields(fs: &dyn Fs, pairs: &[Pair]) -> Fields {
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    let step = pairs.len().div_ceil(SAMPLE).max(1);
    for pair in pairs.iter().step_by(step) {
        if let (Some(target), Some(source)) = (metadata(fs, &pair.target), metadata(fs, &pair.source))
            // a copy that waits for its translation tells nothing
            && !is_copy(&source, &target)
        {
            count(&mut seen, &source, &target);
        }
    }
    // a field that most sources leave empty, such as who translated them, is not translated
    let is_translated = |key: &&str| {
        seen.get(*key).is_some_and(|seen| {
            seen.texts * 2 > seen.pairs
                && seen.differ * 2 > seen.pairs
                && seen.languages * 2 < seen.differ
        })
    };
    let mut translate: Vec<String> = FrontMatter::TRANSLATE
        .into_iter()
        .filter(|key| !seen.contains_key(*key) || is_translated(key))
        .map(str::to_owned)
        .collect();
    let often = |key: &&str| seen.get(*key).is_some_and(|seen| seen.pairs >= 3);
    let others = seen
        .keys()
        .map(String::as_str)
        .filter(often)
        .filter(is_translated);
    // a status is for programs, even where a machine translated it
    let others: Vec<String> = others
        .filter(|key| !FrontMatter::TRANSLATE.contains(key) && *key != FrontMatter::STATUS)
        .map(str::to_owned)
        .collect();
    translate.extend(others);
    // what translations set differently is theirs, whatever its name
    let differs = |key: &&str| {
        seen.get(*key)
            .is_some_and(|seen| seen.differ * 20 > seen.pairs)
    };
    let inherit = FrontMatter::INHERIT.into_iter().filter(|key| !differs(key));
    Fields {
        translate,
        inherit: inherit.map(str::to_owned).collect(),
    }
}

/// Says whether a translation has the very texts of its source, as far as it has any.
fn is_copy(source: &Metadata, target: &Metadata) -> bool {
    let is_text = |value: &Value| value.as_text().is_some_and(is_prose);
    let texts = source.entries.iter().filter(|entry| is_text(&entry.value));
    let shared = texts.filter_map(|entry| Some((&entry.value, target.get(&entry.key)?)));
    let shared: Vec<_> = shared.collect();
    !shared.is_empty() && shared.iter().all(|(own, theirs)| own == theirs)
}

fn count(seen: &mut BTreeMap<String, Seen>, source: &Metadata, target: &Metadata) {
    for entry in &source.entries {
        let Some(theirs) = target.get(&entry.key) else {
            continue;
        };
        let seen = seen.entry(entry.key.clone());
        let seen = seen.or_insert(Seen {
            texts: 0,
            pairs: 0,
            differ: 0,
            languages: 0,
        });
        seen.pairs += 1;
        let is_usual = FrontMatter::TRANSLATE.contains(&entry.key.as_str());
        let is_text = |text| is_prose(text) && (is_usual || !is_key(text));
        seen.texts += usize::from(entry.value.as_text().is_some_and(is_text));
        seen.differ += usize::from(*theirs != entry.value);
        let is_language = |value: &Value| {
            value
                .as_text()
                .is_some_and(|text| locale_of(text).is_some())
        };
        seen.languages += usize::from(is_language(theirs) && is_language(&entry.value));
    }
}

/// Says whether a text is for people: it has letters, and is no address, path or date.
fn is_prose(text: &str) -> bool {
    let value = Value::Text(text.to_owned());
    text.chars().any(char::is_alphabetic)
        && !text.contains("://")
        && !text.starts_with(['/', '.', '#'])
        && value.as_date().is_none()
}

/// Says whether a text looks like what programs call something: `fr-ferry-lines`, `lines_2`.
fn is_key(text: &str) -> bool {
    let is_of_key = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    text.contains(|c: char| !c.is_ascii_alphabetic()) && text.chars().all(is_of_key)
}

fn metadata(fs: &dyn Fs, path: &RelPath) -> Option<Metadata> {
    let bytes = fs.read(path.as_str(), 1 << 20).ok().flatten()?;
    let text = String::from_utf8(bytes).ok()?;
    let rules = Rules {
        dialect: Dialect::Markdown,
        translate: Vec::new(),
    };
    Some(
        hexapla_markdown::read(&text, &Place::file(path.as_str()), &rules)
            .value
            .metadata,
    )
}
