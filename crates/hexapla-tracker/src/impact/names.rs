//! Names that are written in another way and name the same.

use std::ops::Range;

use hexapla_facts::{PieceKind, Token, TokenKind, fold};

use super::ReasonKind;
use super::alignment::{Edit, Words};
use super::comparison::{Account, Comparison};
use super::pairing::Pair;

/// Says whether both tokens name the same: all that was done to the words of the name is to make a noun plural or singular
/// ("URL", "URLs"), or the same letters are written apart (`HarbourNet`, `Harbour Net`).
pub(super) fn are_one(comparison: &Comparison<'_>, lexical: &[&Edit], pair: Pair<'_>) -> bool {
    let (Some(old), Some(new)) = pair else {
        return false;
    };
    if [old.kind, new.kind] != [TokenKind::Name; 2] {
        return false;
    }
    let (old_words, new_words) = (&comparison.old, &comparison.new);
    let (old_places, new_places) = (old_words.within(&old.span), new_words.within(&new.span));
    let own = |edit: &&Edit| {
        let (old, new) = (
            within(&edit.old, &old_places),
            within(&edit.new, &new_places),
        );
        (!old.is_empty() || !new.is_empty()).then_some((old, new))
    };
    let first = lexical.partition_point(|edit| edit.old.end < old_places.start);
    let near = lexical[first..].iter();
    let near = near.take_while(|edit| edit.old.start <= old_places.end);
    let mut own = near.filter_map(own).peekable();
    let is_number = |(old, new): (Range<usize>, Range<usize>)| {
        let is_single = (old.len(), new.len()) == (1, 1);
        is_single && is_other_number(comparison, old.start, new.start)
    };
    letters(&old.value).eq(letters(&new.value)) || own.peek().is_some() && own.all(is_number)
}

/// Tells a reason for each word in capitals that gave way to another, where both are in no dictionary: at the beginning of a sentence
/// and in a title the capital alone says nothing.
pub(super) fn compare_leading(account: &mut Account<'_, '_>) {
    let Account {
        comparison,
        lexical,
        tokens,
        ..
    } = *account;
    let Some(vocabulary) = comparison.judge.vocabulary else {
        return;
    };
    let is_name = |words: &Words<'_>, range: &Range<usize>| match &words.pieces[range.clone()] {
        [word] => {
            word.kind == PieceKind::Word
                && word.is_capitalised()
                && !vocabulary.is_common(&fold(word.base()))
        }
        _ => false,
    };
    let of_name = |tokens: &[Token], words: &Words<'_>, range: &Range<usize>| {
        words.span(range).is_some_and(|span| {
            let mut names = tokens.iter().filter(|token| token.kind == TokenKind::Name);
            names.any(|name| name.span.start <= span.start && span.end <= name.span.end)
        })
    };
    for edit in lexical {
        let are_names = is_name(&comparison.old, &edit.old) && is_name(&comparison.new, &edit.new);
        let is_compared = || {
            of_name(&tokens.old, &comparison.old, &edit.old)
                || of_name(&tokens.new, &comparison.new, &edit.new)
        };
        if are_names && !account.covers(edit) && !is_compared() {
            account.tell(ReasonKind::Fact(TokenKind::Name), edit);
        }
    }
}

/// Words that are written apart on one side, and those on the other, are at most so many.
const MOST_PARTS: usize = 8;

/// Says whether both tokens stand in words that are only written apart or together: `trashcan`, "trash can".
pub(super) fn are_parted(comparison: &Comparison<'_>, lexical: &[&Edit], pair: Pair<'_>) -> bool {
    let (old, new) = (&comparison.old, &comparison.new);
    let places = |words: &Words<'_>, token: Option<&Token>| Some(words.within(&token?.span));
    let (old_places, new_places) = (places(old, pair.0), places(new, pair.1));
    let first = match (&old_places, &new_places) {
        (Some(own), _) => lexical.partition_point(|edit| edit.old.end <= own.start),
        (None, Some(own)) => lexical.partition_point(|edit| edit.new.end <= own.start),
        (None, None) => return false,
    };
    let Some(edit) = lexical.get(first) else {
        return false;
    };
    let holds = |range: &Range<usize>, own: Option<Range<usize>>| {
        own.is_none_or(|own| range.start <= own.start && own.end <= range.end)
    };
    edit.old.len() + edit.new.len() <= MOST_PARTS
        && holds(&edit.old, old_places)
        && holds(&edit.new, new_places)
        && old.keys[edit.old.clone()].concat() == new.keys[edit.new.clone()].concat()
}

/// What of the words of an edit is of the name.
fn within(edit: &Range<usize>, name: &Range<usize>) -> Range<usize> {
    edit.start.max(name.start)..edit.end.min(name.end)
}

/// Says whether one word is the plural of the other: of a common noun or of an abbreviation, since a surname with an "s" is
/// another one.
fn is_other_number(comparison: &Comparison<'_>, old: usize, new: usize) -> bool {
    let is_noun = |words: &Words<'_>, at: usize| {
        let capitals = words.pieces[at].text.chars().filter(|c| c.is_uppercase());
        let vocabulary = comparison.judge.vocabulary;
        capitals.count() > 1 || vocabulary.is_some_and(|known| known.is_common(&words.keys[at]))
    };
    let is_plural = |one: &str, many: &str| many.strip_suffix('s') == Some(one);
    let (was, is) = (&comparison.old.keys[old], &comparison.new.keys[new]);
    is_plural(was, is) && is_noun(&comparison.old, old)
        || is_plural(is, was) && is_noun(&comparison.new, new)
}

fn letters(name: &str) -> impl Iterator<Item = char> + '_ {
    name.chars().filter(|c| !c.is_whitespace())
}
