//! The registry: what people, places, organisations and publications are called in every language.

use std::collections::BTreeMap;

use hexapla_checks::TermKind;
use hexapla_content::{InvalidLocale, Locale};
use hexapla_publish::{PlaceName, RegisteredPlace};
use toml::{Table, Value};

use super::{Entry, Fault, Refused, Words};

/// The table that holds what somebody or something is called in full.
const NAMES: &str = "names";
/// The tables that hold what something is called in full.
const FULL: &[&str] = &[NAMES, "titles"];
/// The table that holds what it is called for short.
const SHORT: &str = "short";

/// Reads a file of the registry: arrays of tables, each something with names. `names` or `titles` is what it is called
/// by language, `short` what it is called for short, any other table of words by language the same in other cases, and
/// `forbidden` what it is called nowhere.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, Refused> {
    let table: Table = toml::from_str(text).map_err(|error| {
        (
            error.span().map_or(0, |span| span.start),
            Fault::Syntax(error.message().to_owned()),
        )
    })?;
    let mut entries = Vec::new();
    for (kind, records) in &table {
        let records = records.as_array().ok_or_else(|| no_tables(text, kind))?;
        for record in records {
            let record = record.as_table().ok_or_else(|| no_tables(text, kind))?;
            checked(text, record)?;
            entries.extend(entries_of(kind, record));
        }
    }
    Ok(entries)
}

/// The places of a file of the registry; what is no registry has none.
pub(super) fn places(text: &str, source: &Locale) -> Vec<RegisteredPlace> {
    let Ok(table) = toml::from_str::<Table>(text) else {
        return Vec::new();
    };
    let records = table.get("place").and_then(Value::as_array);
    let records = records.into_iter().flatten().filter_map(Value::as_table);
    records.map(|record| place(record, source)).collect()
}

fn place(record: &Table, source: &Locale) -> RegisteredPlace {
    let full = record.get(NAMES).map(by_language).unwrap_or_default();
    let forms: Vec<(&String, BTreeMap<Locale, Vec<String>>)> = record
        .iter()
        .filter(|(key, _)| !FULL.contains(&key.as_str()))
        .map(|(key, value)| (key, by_language(value)))
        .collect();
    let names = full.iter().filter_map(|(locale, words)| {
        let forms = forms.iter().filter_map(|(key, words)| {
            let word = words.get(locale)?.first()?;
            Some(((*key).clone(), word.clone()))
        });
        let name = PlaceName {
            name: words.first()?.clone(),
            forms: forms.collect(),
        };
        Some((locale.clone(), name))
    });
    let id = record.get("id").and_then(Value::as_str);
    let called = full.get(source).into_iter().flatten().cloned();
    RegisteredPlace {
        called: called.chain(id.map(str::to_owned)).collect(),
        names: names.collect(),
    }
}

/// Looks whether what must be words by language is that. Another table may be for people.
fn checked(text: &str, record: &Table) -> Result<(), Refused> {
    let at = |word: &str| text.find(word).unwrap_or_default();
    for key in FULL.iter().chain([&SHORT]) {
        let Some(value) = record.get(*key) else {
            continue;
        };
        let no_words = || (at(key), Fault::NoWords((*key).to_owned()));
        let table = value.as_table().ok_or_else(no_words)?;
        for tag in table.keys() {
            let locale: Result<Locale, _> = tag.parse();
            locale.map_err(|InvalidLocale(tag)| (at(&tag), Fault::Locale(tag)))?;
        }
    }
    Ok(())
}

fn no_tables(text: &str, key: &str) -> Refused {
    (
        text.find(key).unwrap_or_default(),
        Fault::NoTables(key.to_owned()),
    )
}

/// The entries of a record: one by its full name, one by its short one.
fn entries_of(kind: &str, record: &Table) -> Vec<Entry> {
    let mut forms: BTreeMap<Locale, Vec<String>> = BTreeMap::new();
    for (_, value) in record {
        for (locale, word) in by_language(value) {
            forms.entry(locale).or_default().extend(word);
        }
    }
    let forbidden = record.get("forbidden").map(words).unwrap_or_default();
    let named = FULL
        .iter()
        .chain([&SHORT])
        .filter_map(|key| Some((*key, record.get(*key)?)));
    let entries = named.map(|(key, value)| {
        let own = by_language(value);
        let each = forms.iter().map(|(locale, forms)| {
            let known = own.get(locale).cloned().unwrap_or_default();
            let mut allowed = forms.clone();
            if kind == "person" {
                allowed.extend(known.iter().filter_map(|name| family_name(name)));
            }
            allowed.sort();
            allowed.dedup();
            let words = Words {
                known,
                allowed,
                forbidden: Vec::new(),
            };
            (locale.clone(), words)
        });
        Entry {
            kind: TermKind::Name,
            words: each.collect(),
            forbidden: if key == SHORT {
                Vec::new()
            } else {
                forbidden.clone()
            },
        }
    });
    entries.collect()
}

/// The words of a table whose keys are language tags.
fn by_language(value: &Value) -> BTreeMap<Locale, Vec<String>> {
    let table = value.as_table().into_iter().flatten();
    let each = table.filter_map(|(tag, value)| {
        let locale = tag.parse().ok()?;
        Some((locale, words(value)))
    });
    each.filter(|(_, words)| !words.is_empty()).collect()
}

/// The words of a value: one, or a list of them.
fn words(value: &Value) -> Vec<String> {
    match value {
        Value::String(word) => vec![word.clone()],
        Value::Array(words) => words
            .iter()
            .filter_map(|word| Some(word.as_str()?.to_owned()))
            .collect(),
        _ => Vec::new(),
    }
}

/// The last part of a person’s name, by which the rest of a text calls them.
fn family_name(name: &str) -> Option<String> {
    name.rsplit([' ', '·'])
        .next()
        .map(str::to_owned)
        .filter(|last| last != name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_called_by_its_names() {
        let registry = "[[person]]\nid = \"a\"\nforbidden = [\"A. Velsik\"]\n[person.names]\nen = \"A. Velsic\"\nfr = \"A. Velsic\"\n\
                        [[place]]\nid = \"h\"\n[place.of]\nfr = \"de la Halvénie\"\n[place.names]\nen = \"Halvenia\"\nfr = \"Halvénie\"\n";
        let entries = read(registry).unwrap();
        let french = |at: usize| &entries[at].words[&"fr".parse().unwrap()];
        assert_eq!(entries[0].forbidden, ["A. Velsik"]);
        assert_eq!(french(0).allowed, ["A. Velsic", "Velsic"]);
        assert_eq!(french(1).known, ["Halvénie"]);
        assert_eq!(french(1).allowed.len(), 2);
        assert!(read("person = 1").is_err() && read("[[").is_err());
    }

    #[test]
    fn names_that_no_language_would_get_are_faults() {
        let by_language = "[[place]]\nnames = { en = \"Halvenia\", french = \"Halvénie\" }\n";
        let tag = Fault::Locale("french".to_owned());
        assert_eq!(read(by_language).unwrap_err(), (37, tag));
        let one = "[[place]]\nnames = \"Halvenia\"\n";
        let no_words = Fault::NoWords("names".to_owned());
        assert_eq!(read(one).unwrap_err(), (10, no_words));
    }

    #[test]
    fn a_place_has_its_forms_in_every_language_that_names_it() {
        let registry = "[[person]]\nid = \"a\"\n[person.names]\nen = \"A\"\n[[place]]\nid = \"h\"\nnote = \"x\"\n\
                        [place.genitive]\nru = \"Халвении\"\npl = \"Halwenii\"\n[place.names]\nen = [\"Halvenia\", \"the Republic\"]\nru = \"Халвения\"\n";
        let places = places(registry, &"en".parse().unwrap());
        let [place] = places.as_slice() else {
            panic!("one place: {places:?}");
        };
        assert_eq!(place.called, ["Halvenia", "the Republic", "h"]);
        let locales: Vec<&str> = place.names.keys().map(Locale::as_str).collect();
        assert_eq!(locales, ["en", "ru"]);
        let russian = &place.names[&"ru".parse().unwrap()];
        assert_eq!(russian.name, "Халвения");
        assert_eq!(russian.forms["genitive"], "Халвении");
        assert!(super::places("[[", &"en".parse().unwrap()).is_empty());
    }
}
