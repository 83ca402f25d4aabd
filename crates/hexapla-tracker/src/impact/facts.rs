//! Protected tokens compared: which came, went or became another one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use hexapla_facts::{Token, TokenKind};

use super::alignment::{Edit, Kept, Words};
use super::comparison::{Account, Comparison, Tokens};
use super::pairing::Pair;
use super::{Reason, ReasonKind, attachment, names, pairing, tense};

/// A token that an edit touches.
#[derive(Clone, Copy)]
pub(super) struct Touched<'t> {
    /// The token.
    pub(super) token: &'t Token,
    /// The edit, by its place among the lexical ones.
    pub(super) edit: usize,
    /// What became of it.
    pub(super) fate: Fate,
}

/// What became of a touched token.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It has no equal on the other side.
    Unmatched,
    /// Its equal stands in another edit.
    Moved,
    /// Its equal stands in the same edit: written in another way.
    Rewritten,
}

/// Tells the reasons that protected tokens give, and says for each lexical edit whether it only writes tokens in another way.
///
/// Only tokens that an edit touches are compared: the others stand in words that were kept. Equal
/// ones cancel, first inside an edit, then wherever they are; the rest is paired by edit and kind.
/// Values of which nothing is told may still have changed places, where their order carries meaning.
pub(super) fn compare(account: &mut Account<'_, '_>) -> Vec<bool> {
    let Account {
        comparison,
        lexical,
        tokens,
        ..
    } = *account;
    let kept = Kept::of(&comparison.old, &comparison.new, &comparison.edits);
    let (mut old, mut new) = touched(comparison, lexical, tokens, &kept);
    let in_one_edit = |old: &Token, new: &Token| {
        if is_other_contraction(comparison, old, new) {
            Fate::Moved
        } else {
            Fate::Rewritten
        }
    };
    cancel(&mut old, &mut new, in_one_edit, |one| one.edit);
    let moved = cancel(&mut old, &mut new, |_, _| Fate::Moved, |_| 0);
    let moved = moved
        .into_iter()
        .map(|(one, two)| (old[one].token, new[two].token));
    for (one, two) in moved.filter(|(one, two)| share_words(comparison, &kept, one, two)) {
        account.reasons.push(rewritten_as(comparison, one, two));
        account.mark_tokens(Some(one), Some(two));
    }
    let mut pairs = pairing::pairs(&old, &new);
    pairs.retain(|pair| {
        !names::are_one(comparison, lexical, *pair)
            && !names::are_parted(comparison, lexical, *pair)
            && !tense::is_present(comparison, lexical, *pair)
            && !is_set_off(comparison, *pair)
    });
    let fact =
        |&(old, new): &Pair<'_>| Reason::fact(comparison.old.text, old, comparison.new.text, new);
    let facts: Vec<Reason> = pairs.iter().filter_map(fact).collect();
    let told = pairs.iter().flat_map(|&(old, new)| [old, new]).flatten();
    let told = told
        .map(|token| (token.kind, token.value.as_str()))
        .collect();
    for (old, new) in &pairs {
        account.mark_tokens(*old, *new);
    }
    for one in old.iter().filter(|one| one.fate == Fate::Rewritten) {
        account.mark_tokens(Some(one.token), None);
    }
    for one in new.iter().filter(|one| one.fate == Fate::Rewritten) {
        account.mark_tokens(None, Some(one.token));
    }
    attachment::compare(account, &told);
    account.reasons.extend(facts);
    rewritten(lexical.len(), &old, &new)
}

/// Says whether code stands in the other text as often, set off in another way or not at all ('/*', "the static mode"), or
/// written as what is called (`close`, `close()`).
fn is_set_off(comparison: &Comparison<'_>, (old, new): Pair<'_>) -> bool {
    let texts = [comparison.old.text, comparison.new.text];
    let stands = |token: &Token, own: &str| {
        let code = own.get(token.span.clone()).unwrap_or_default();
        let name = code.strip_suffix("()").filter(|name| !name.is_empty());
        let name = name.unwrap_or(code);
        let counts = || texts.map(|text| times(text, name));
        token.kind == TokenKind::Code && matches!(counts(), [before, now] if before == now)
    };
    old.is_none_or(|old| stands(old, texts[0])) && new.is_none_or(|new| stands(new, texts[1]))
}

/// How often `part` stands in a text, not as the part of a word.
fn times(text: &str, part: &str) -> usize {
    let goes_on = |before: Option<char>, after: Option<char>| {
        let of_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        of_word(before) && of_word(after)
    };
    let stands = |&(at, _): &(usize, &str)| {
        let (before, after) = (&text[..at], &text[at + part.len()..]);
        !goes_on(before.chars().next_back(), part.chars().next())
            && !goes_on(part.chars().next_back(), after.chars().next())
    };
    text.match_indices(part).filter(stands).count()
}

/// For each lexical edit whether it holds rewritten tokens and no other ones.
fn rewritten(edits: usize, old: &[Touched<'_>], new: &[Touched<'_>]) -> Vec<bool> {
    let mut only_rewritten = vec![None; edits];
    for one in old.iter().chain(new) {
        *only_rewritten[one.edit].get_or_insert(true) &= one.fate == Fate::Rewritten;
    }
    only_rewritten
        .into_iter()
        .map(|only| only == Some(true))
        .collect()
}

/// Quotations and attributions are compared by word, not here.
fn is_single(token: &Token) -> bool {
    !matches!(token.kind, TokenKind::Quoted | TokenKind::Attribution)
}

/// The tokens of both sides that a lexical edit touches, and those of the other side that share a
/// kept word with one of them ("12" beside "12 million").
fn touched<'t>(
    comparison: &Comparison<'_>,
    lexical: &[&Edit],
    tokens: &'t Tokens,
    kept: &Kept,
) -> (Vec<Touched<'t>>, Vec<Touched<'t>>) {
    let old = Side::of(&comparison.old, &tokens.old, lexical, |edit| &edit.old);
    let new = Side::of(&comparison.new, &tokens.new, lexical, |edit| &edit.new);
    (
        old.touched(&new, &kept.new_of_old),
        new.touched(&old, &kept.old_of_new),
    )
}

/// A token of one of the texts.
struct Placed<'t> {
    token: &'t Token,
    /// The words it covers.
    words: Range<usize>,
    /// The first edit that touches one of them, or a gap inside it.
    edit: Option<usize>,
}

/// The tokens that are compared here, in their places.
struct Side<'t>(Vec<Placed<'t>>);

impl<'t> Side<'t> {
    fn of(
        words: &Words<'_>,
        tokens: &'t [Token],
        lexical: &[&Edit],
        range: fn(&Edit) -> &Range<usize>,
    ) -> Self {
        let edit_of = |covered: &Range<usize>| {
            let first = lexical.partition_point(|edit| range(edit).end <= covered.start);
            let touches = range(lexical.get(first)?).start < covered.end;
            touches.then_some(first)
        };
        let placed = tokens.iter().filter(|token| is_single(token)).map(|token| {
            let words = words.within(&token.span);
            Placed {
                token,
                edit: edit_of(&words),
                words,
            }
        });
        Self(placed.collect())
    }

    /// The tokens that an edit touches, or that a touched token of the other side reaches through a kept word: `other_of`
    /// tells for each word what it is there.
    fn touched(&self, other: &Self, other_of: &[usize]) -> Vec<Touched<'t>> {
        let edit_of_word = other.edit_of_word();
        let touched = self.0.iter().filter_map(|placed| {
            let reached = || {
                let mut words = placed.words.clone();
                words.find_map(|word| edit_of_word.get(&other_of[word]).copied())
            };
            Some(Touched {
                token: placed.token,
                edit: placed.edit.or_else(reached)?,
                fate: Fate::Unmatched,
            })
        });
        touched.collect()
    }

    /// The edit of each word of a touched token.
    fn edit_of_word(&self) -> BTreeMap<usize, usize> {
        let touched = self.0.iter().filter_map(|placed| {
            let edit = placed.edit?;
            Some(placed.words.clone().map(move |word| (word, edit)))
        });
        touched.flatten().collect()
    }
}

/// Says whether two words that mean one token are contracted with other words: "they'll" and "he'll", "isn't" and "wasn't";
/// or may have grown together with them, or have another ending, as far as tables tell: "n’est" and "n’a".
fn is_other_contraction(comparison: &Comparison<'_>, old: &Token, new: &Token) -> bool {
    let words = &comparison.old.keys[comparison.old.within(&old.span)];
    let others = &comparison.new.keys[comparison.new.within(&new.span)];
    if comparison.judge.vocabulary.is_none() {
        let letters =
            |words: &[Cow<'_, str>]| !words.iter().any(|word| word.contains(char::is_numeric));
        let may_grow = !old.kind.is_ordered() || letters(words) && letters(others);
        return words != others && may_grow;
    }
    let is_contracted = |word: &Cow<'_, str>| word.contains('\'');
    words != others && words.iter().any(is_contracted) && others.iter().any(is_contracted)
}

/// Says whether two equal tokens have a kept word in common: one is the other with its words in another order.
fn share_words(comparison: &Comparison<'_>, kept: &Kept, old: &Token, new: &Token) -> bool {
    let others = comparison.new.within(&new.span);
    let mut words = comparison.old.within(&old.span);
    words.any(|word| others.contains(&kept.new_of_old[word]))
}

/// The reason that a token is written in another way.
fn rewritten_as(comparison: &Comparison<'_>, old: &Token, new: &Token) -> Reason {
    let old = (comparison.old.text, Some(old.span.clone()));
    Reason::at(
        ReasonKind::Format,
        old,
        (comparison.new.text, Some(new.span.clone())),
    )
}

/// Gives their fate to unmatched tokens that have an equal of the same `group` on the other side, one
/// for one; the places of such pairs.
fn cancel(
    old: &mut [Touched<'_>],
    new: &mut [Touched<'_>],
    fate: impl Fn(&Token, &Token) -> Fate,
    group: fn(&Touched<'_>) -> usize,
) -> Vec<(usize, usize)> {
    let mut waiting: BTreeMap<(usize, TokenKind, &str), Vec<usize>> = BTreeMap::new();
    for (index, one) in old.iter().enumerate().rev() {
        if one.fate == Fate::Unmatched {
            let key = (group(one), one.token.kind, one.token.value.as_str());
            waiting.entry(key).or_default().push(index);
        }
    }
    let mut matched = Vec::new();
    let unmatched = |(_, one): &(usize, &mut Touched<'_>)| one.fate == Fate::Unmatched;
    for (place, one) in new.iter_mut().enumerate().filter(unmatched) {
        let key = (group(one), one.token.kind, one.token.value.as_str());
        if let Some(index) = waiting.get_mut(&key).and_then(Vec::pop) {
            one.fate = fate(old[index].token, one.token);
            matched.push((index, place));
        }
    }
    for &(index, place) in &matched {
        old[index].fate = new[place].fate;
    }
    matched
}
