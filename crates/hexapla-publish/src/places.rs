//! What pages call places, from the registry: Fluent terms, one a place, with the forms of a name as variants.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use hexapla_content::Locale;
use hexapla_l10n::literal;
use hexapla_l10n::splice::is_identifier;

use crate::topic::topic_component;

/// A place of the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisteredPlace {
    /// What releases call it: its names in the source, and its id.
    pub called: Vec<String>,
    /// What it is called in each language.
    pub names: BTreeMap<Locale, PlaceName>,
}

/// What a place is called in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceName {
    /// The name as it stands alone.
    pub name: String,
    /// Its other forms, by what the registry calls them: `genitive`, `located_in`.
    pub forms: BTreeMap<String, String>,
}

/// What places are called in each language, by the names of their terms. Of two that would have one term the first has
/// it.
pub(crate) type Terms = BTreeMap<String, BTreeMap<Locale, PlaceName>>;

/// The terms of `places`.
pub(crate) fn terms(places: &[RegisteredPlace]) -> Terms {
    let mut terms = Terms::new();
    for place in places {
        let ids: BTreeSet<String> = place.called.iter().map(|called| term_of(called)).collect();
        for id in ids.into_iter().filter(|id| is_identifier(id)) {
            terms.entry(id).or_insert_with(|| place.names.clone());
        }
    }
    terms
}

/// The Fluent text of `terms` in each language: for Oskrel the term `-place-oskrel`, which is called with the `case`, and
/// the message `place-oskrel`.
pub(crate) fn catalogues(terms: &Terms) -> BTreeMap<Locale, String> {
    let mut catalogues: BTreeMap<Locale, String> = BTreeMap::new();
    for (id, names) in terms {
        for (locale, name) in names {
            put(catalogues.entry(locale.clone()).or_default(), id, name);
        }
    }
    catalogues
}

/// The name of the term for the place that releases call `called`, without its hyphen.
pub(crate) fn term_of(called: &str) -> String {
    format!("place-{}", topic_component(called))
}

fn put(catalogue: &mut String, id: &str, name: &PlaceName) {
    let written = |text: &str| format!("{{ \"{}\" }}", literal::escape(text));
    let plain = written(&name.name);
    let forms = name.forms.iter().filter(|(form, _)| is_identifier(form));
    let forms: Vec<String> = forms
        .map(|(form, text)| format!("    [{form}] {}\n", written(text)))
        .collect();
    let text = if forms.is_empty() {
        plain
    } else {
        format!("{{ $case ->\n{}   *[name] {plain}\n }}", forms.concat())
    };
    writeln!(catalogue, "-{id} = {text}\n{id} = {{ -{id} }}").expect("a String takes every write");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_asked_for_by_its_name_in_the_registry() {
        let name = PlaceName {
            name: "Halvénie".to_owned(),
            forms: [
                ("located_in".to_owned(), "en \"Halvénie\"".to_owned()),
                ("no name".to_owned(), "x".to_owned()),
            ]
            .into(),
        };
        let place = RegisteredPlace {
            called: ["Halvenia", "halvenia", "h.a"].map(str::to_owned).to_vec(),
            names: [("fr".parse().unwrap(), name)].into(),
        };
        let catalogues = catalogues(&terms(&[place]));
        assert_eq!(
            catalogues[&"fr".parse::<Locale>().unwrap()],
            "-place-halvenia = { $case ->\n    [located_in] { \"en \\\"Halvénie\\\"\" }\n   *[name] { \"Halvénie\" }\n }\n\
             place-halvenia = { -place-halvenia }\n"
        );
    }
}
