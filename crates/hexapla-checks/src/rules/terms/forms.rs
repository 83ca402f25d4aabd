//! The forms of all terms, among which those that may stand in a text are found.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::finding_words::Folded;
use crate::Term;

/// Four bytes of a form that stand one after the other.
type Piece = [u8; 4];

/// The forms of terms, longest first. Each is filed under one of its pieces, that which fewest others have: a text without
/// the piece does not have the form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forms {
    /// By form: its term, and its place among the term's forms.
    places: Vec<(usize, usize)>,
    by_piece: BTreeMap<Piece, Vec<usize>>,
    /// Those that are too short to have a piece.
    short: Vec<usize>,
}

impl Forms {
    /// The forms by which a text in the source's language says `terms`.
    pub(crate) fn of(terms: &[Term]) -> Self {
        let each = terms.iter().enumerate();
        let mut places: Vec<(usize, usize)> = each
            .flat_map(|(term, own)| (0..own.source.len()).map(move |form| (term, form)))
            .collect();
        let written = |&(term, form): &(usize, usize)| terms[term].source[form].as_str();
        places.sort_by_cached_key(|place| {
            let form = written(place);
            (Reverse(form.len()), form, terms[place.0].kind)
        });
        let looked_for: Vec<String> = places
            .iter()
            .map(|place| Folded::looked_for(written(place)))
            .collect();
        let mut shared: BTreeMap<Piece, usize> = BTreeMap::new();
        for piece in looked_for.iter().flat_map(|form| pieces(form)) {
            *shared.entry(piece).or_insert(0) += 1;
        }
        let mut forms = Self {
            places,
            ..Self::default()
        };
        for (at, form) in looked_for.iter().enumerate() {
            let filed = match pieces(form).min_by_key(|piece| shared[piece]) {
                Some(piece) => forms.by_piece.entry(piece).or_default(),
                None => &mut forms.short,
            };
            filed.push(at);
        }
        forms
    }

    /// The forms that may stand in `text`, longest first, each as its term and its place among the term's forms.
    pub(super) fn candidates(&self, text: &Folded) -> impl Iterator<Item = (usize, usize)> {
        let pieces: BTreeSet<Piece> = text.both().into_iter().flat_map(pieces).collect();
        let filed = pieces.iter().filter_map(|piece| self.by_piece.get(piece));
        let candidates: BTreeSet<usize> = filed.flatten().chain(&self.short).copied().collect();
        candidates.into_iter().map(|at| self.places[at])
    }
}

/// The pieces of a text.
fn pieces(text: &str) -> impl Iterator<Item = Piece> {
    let windows = text.as_bytes().windows(size_of::<Piece>());
    windows.filter_map(|window| window.try_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TermKind;

    fn term(form: String) -> Term {
        Term {
            source: vec![form],
            allowed: Vec::new(),
            forbidden: Vec::new(),
            kind: TermKind::Term,
        }
    }

    #[test]
    fn of_thousands_of_terms_few_are_looked_for() {
        let terms: Vec<Term> = (0..5_000)
            .map(|n| term(format!("Harbour line {n:04}")))
            .collect();
        let forms = Forms::of(&terms);
        let text = Folded::of("We took Harbour line 0417 twice.", &"en".parse().unwrap());
        let candidates: Vec<(usize, usize)> = forms.candidates(&text).collect();
        assert!(
            candidates.contains(&(417, 0)) && candidates.len() < 50,
            "{}",
            candidates.len()
        );
    }

    #[test]
    fn every_form_that_stands_in_a_text_is_looked_for() {
        let said = [
            "ox",
            "Oskrel",
            "camp",
            "the Chamber’s vote",
            "ΟΔΟΣ",
            "سُجن",
            "Été",
        ];
        let terms: Vec<Term> = said.iter().map(|form| term((*form).to_owned())).collect();
        let forms = Forms::of(&terms);
        for (at, form) in said.iter().enumerate() {
            let text = Folded::of(&format!("So {form}, they said."), &"en".parse().unwrap());
            assert!(
                forms.candidates(&text).any(|place| place == (at, 0)),
                "{form}"
            );
        }
    }
}
