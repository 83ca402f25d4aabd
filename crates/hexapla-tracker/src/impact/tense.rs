//! "Will" before a verb, and the same verb in the present.

use std::ops::Range;

use hexapla_facts::{Token, TokenKind};

use super::alignment::{Edit, Words};
use super::comparison::Comparison;
use super::pairing::Pair;

/// Says whether a "will" that came or went left its verb in the present: "the court will hear it", "the court hears it". A
/// verb without an ending may be of the past ("they will cut it", "they cut it").
pub(super) fn is_present(comparison: &Comparison<'_>, lexical: &[&Edit], pair: Pair<'_>) -> bool {
    let old = Side {
        words: &comparison.old,
        range: |edit| &edit.old,
    };
    let new = Side {
        words: &comparison.new,
        range: |edit| &edit.new,
    };
    match pair {
        (Some(will), None) => is_verb_kept(will, lexical, &old, &new),
        (None, Some(will)) => is_verb_kept(will, lexical, &new, &old),
        _ => false,
    }
}

/// One of the two texts, and what of it an edit covers.
struct Side<'w, 't> {
    words: &'w Words<'t>,
    range: fn(&Edit) -> &Range<usize>,
}

/// Says whether the verb behind `will` stands in the same edit of the other text in the present.
fn is_verb_kept(will: &Token, lexical: &[&Edit], own: &Side<'_, '_>, other: &Side<'_, '_>) -> bool {
    if (will.kind, &*will.value) != (TokenKind::Modal, "will") {
        return false;
    }
    let at = own.words.within(&will.span).start;
    let place = lexical.partition_point(|edit| (own.range)(edit).end <= at);
    let edit = lexical.get(place);
    let edit = edit.filter(|edit| (own.range)(edit).contains(&at));
    let present = edit.and_then(|edit| other.words.keys.get((other.range)(edit).clone()));
    let (Some(verb), Some(present)) = (own.words.keys.get(at + 1), present) else {
        return false;
    };
    present.iter().any(|form| is_present_of(form, verb))
}

/// Says whether `form` is a form of `verb` that is of the present alone.
fn is_present_of(form: &str, verb: &str) -> bool {
    let ending = form.strip_prefix(verb);
    let stem = form.strip_suffix("ies");
    match verb {
        "be" => matches!(form, "is" | "are"),
        "have" => form == "has",
        _ => {
            matches!(ending, Some("s" | "es"))
                || stem.is_some_and(|stem| verb.strip_suffix('y') == Some(stem))
        }
    }
}
