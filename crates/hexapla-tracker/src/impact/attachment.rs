//! Tokens that changed places: "killed 12 and injured 31" and "killed 31 and injured 12".
//!
//! Where both texts hold the same tokens of a kind in another order, each value is known by what
//! it is attached to: the nearest content word on either side inside its clause, and the tokens of
//! other kinds there. Values that are now attached to what was another value's have been swapped;
//! clauses that merely changed places took their words along.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_facts::{Token, TokenKind};

use super::alignment::{Edit, Words};
use super::comparison::{Account, Comparison, Layout, Tokens};
use super::{Reason, voice};

/// The most values out of order that are judged by attachment; more are a swap.
const MOST_VALUES: usize = 200;

/// The most words on either side in which a token's clause is looked for; it bounds the cost.
const LONGEST_CLAUSE: usize = 60;

/// The values of which something is told already.
pub(super) type Told<'t> = BTreeSet<(TokenKind, &'t str)>;

/// A value's attachments with their number.
type Attachments = BTreeMap<String, usize>;

/// Tells a reason for each token that changed places with another value, of those of which nothing is `told` yet.
pub(super) fn compare(account: &mut Account<'_, '_>, told: &Told<'_>) {
    let Account {
        comparison,
        lexical,
        tokens,
        ..
    } = *account;
    let mut kinds: Vec<TokenKind> = tokens.old.iter().map(|token| token.kind).collect();
    kinds.retain(|kind| kind.is_ordered());
    kinds.sort_unstable();
    kinds.dedup();
    let displaced: Vec<_> = kinds
        .into_iter()
        .filter_map(|kind| Displaced::of(comparison, tokens, kind, told))
        .collect();
    let is_alone = displaced.len() == 1;
    for displaced in displaced {
        let too_many = displaced.old.len() > MOST_VALUES;
        let in_place = too_many || is_alone && displaced.are_all_edits(comparison, lexical);
        let is_row = comparison.layout == Layout::Row;
        if is_row || in_place || displaced.is_swap(comparison, tokens) {
            let pairs = displaced.old.iter().zip(&displaced.new);
            for (&old, &new) in pairs.filter(|(old, new)| old.value != new.value) {
                let (old, new) = (Some(old), Some(new));
                let (was, is) = (comparison.old.text, comparison.new.text);
                account.reasons.extend(Reason::fact(was, old, is, new));
                account.mark_tokens(old, new);
            }
        }
    }
}

/// Tokens of one kind that stand in another order, equal ends cut off.
struct Displaced<'t> {
    old: Vec<&'t Token>,
    new: Vec<&'t Token>,
}

impl<'t> Displaced<'t> {
    fn of(
        comparison: &Comparison<'_>,
        tokens: &'t Tokens,
        kind: TokenKind,
        told: &Told<'_>,
    ) -> Option<Self> {
        let (old_all, new_all) = (of_kind(&tokens.old, kind), of_kind(&tokens.new, kind));
        let (old_counts, new_counts) = (counts(&old_all), counts(&new_all));
        let is_common = |token: &&Token| {
            old_counts.get(token.value.as_str()) == new_counts.get(token.value.as_str())
                && !told.contains(&(kind, token.value.as_str()))
        };
        let mut old: Vec<&Token> = old_all.into_iter().filter(is_common).collect();
        let mut new: Vec<&Token> = new_all.into_iter().filter(is_common).collect();
        if kind == TokenKind::Name {
            sort_lists(&comparison.old, &mut old);
            sort_lists(&comparison.new, &mut new);
        }
        let same = |(old, new): &(&&Token, &&Token)| old.value == new.value;
        let prefix = old.iter().zip(&new).take_while(same).count();
        old.drain(..prefix);
        new.drain(..prefix);
        let suffix = old
            .iter()
            .rev()
            .zip(new.iter().rev())
            .take_while(same)
            .count();
        old.truncate(old.len() - suffix);
        new.truncate(new.len() - suffix);
        (!old.is_empty()).then_some(Self { old, new })
    }

    /// Says whether the edits consist of these tokens alone: everything else stayed in its place. A name that was only moved
    /// ("Born in Orvan, Rell …", "Rell, born in Orvan, …") may have taken nothing of another's.
    fn are_all_edits(&self, comparison: &Comparison<'_>, lexical: &[&Edit]) -> bool {
        let covers = |words: &Words<'_>, tokens: &[&Token], range: &std::ops::Range<usize>| {
            let is_inside = |token: &Token, span: &std::ops::Range<usize>| {
                token.span.start <= span.start && span.end <= token.span.end
            };
            match words.span(range) {
                Some(span) => tokens.iter().any(|token| is_inside(token, &span)),
                None => tokens.iter().all(|token| token.kind != TokenKind::Name),
            }
        };
        lexical.iter().all(|edit| {
            covers(&comparison.old, &self.old, &edit.old)
                && covers(&comparison.new, &self.new, &edit.new)
        })
    }

    /// Says whether a value is now attached to what another one was attached to.
    fn is_swap(&self, comparison: &Comparison<'_>, tokens: &Tokens) -> bool {
        let old = attachments(comparison, &comparison.old, &self.old, &tokens.old);
        let new = attachments(comparison, &comparison.new, &self.new, &tokens.new);
        old.iter().any(|(value, before)| {
            let own = new.get(value).map_or(0, |after| overlap(before, after));
            let others = new.iter().filter(|(other, _)| *other != value);
            others
                .map(|(_, after)| overlap(before, after))
                .max()
                .is_some_and(|best| best > own)
        })
    }
}

fn of_kind(tokens: &[Token], kind: TokenKind) -> Vec<&Token> {
    tokens.iter().filter(|token| token.kind == kind).collect()
}

fn counts<'t>(tokens: &[&'t Token]) -> BTreeMap<&'t str, usize> {
    let mut counts = BTreeMap::new();
    for token in tokens {
        *counts.entry(token.value.as_str()).or_default() += 1;
    }
    counts
}

/// Sorts names that are listed side by side ("Rell and Tal"): their order says nothing.
fn sort_lists(words: &Words<'_>, tokens: &mut [&Token]) {
    let mut start = 0;
    for end in 1..=tokens.len() {
        let continues = end < tokens.len() && {
            let gap = tokens[end - 1].span.end..tokens[end].span.start;
            words.text.get(gap).is_some_and(is_list_gap)
        };
        if !continues {
            tokens[start..end].sort_by(|one, two| one.value.cmp(&two.value));
            start = end;
        }
    }
}

/// Says whether what stands between two things only lists them: "and".
pub(super) fn is_list_gap(gap: &str) -> bool {
    let mut words = gap
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|w| !w.is_empty());
    words.all(|word| matches!(word, "and" | "or" | "&"))
}

/// What each value of `tokens` is attached to, all its occurrences together.
fn attachments<'t>(
    comparison: &Comparison<'_>,
    words: &Words<'_>,
    tokens: &[&'t Token],
    all: &[Token],
) -> BTreeMap<&'t str, Attachments> {
    let mut result: BTreeMap<&str, Attachments> = BTreeMap::new();
    for token in tokens {
        let found = result.entry(&token.value).or_default();
        for attachment in attached(comparison, words, token, all) {
            *found.entry(attachment).or_default() += 1;
        }
    }
    result
}

/// What `token` is attached to: content words and tokens of other kinds of its clause.
fn attached(
    comparison: &Comparison<'_>,
    words: &Words<'_>,
    token: &Token,
    all: &[Token],
) -> Vec<String> {
    let covered = words.within(&token.span);
    let is_name = token.kind == TokenKind::Name;
    let mut result = Vec::new();
    let mut clause = covered.clone();
    let mut head = None;
    while clause.start > covered.start.saturating_sub(LONGEST_CLAUSE)
        && !is_boundary(words, clause.start - 1)
    {
        clause.start -= 1;
        let word = content(comparison, words, clause.start).filter(|word| *word != "by");
        head = head.or_else(|| word.map(|word| (clause.start, word)));
    }
    let mut tail = None;
    let last = words.keys.len().min(covered.end + LONGEST_CLAUSE);
    while clause.end < last && !is_boundary(words, clause.end - 1) {
        let word = content(comparison, words, clause.end);
        tail = tail.or_else(|| word.map(|word| (clause.end, word)));
        clause.end += 1;
    }
    for (found, side) in [(head, Side::Behind), (tail, Side::Before)] {
        let role = |at| match is_name {
            true if side.of_agent(words, at) => ">",
            true => "<",
            false => "",
        };
        result.extend(found.map(|(at, word)| format!("{}{word}", role(at))));
    }
    if let Some(bytes) = words.span(&clause) {
        let inside = all.iter().filter(|other| {
            other.kind != token.kind
                && other.kind.is_ordered()
                && bytes.start <= other.span.start
                && other.span.end <= bytes.end
        });
        result.extend(inside.map(|other| format!("{}: {}", other.kind.name(), other.value)));
    }
    result
}

/// On which side of a word a name stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    Behind,
}

impl Side {
    /// Says whether on this side of the word at `at` stands who does it: before a verb, and behind one in the passive.
    fn of_agent(self, words: &Words<'_>, at: usize) -> bool {
        (self == Self::Before) != voice::is_passive(words, at)
    }
}

/// A word that says what a token belongs to: no small word, no figure.
pub(super) fn content<'w>(
    comparison: &Comparison<'_>,
    words: &'w Words<'_>,
    at: usize,
) -> Option<&'w str> {
    let key = &*words.keys[at];
    let is_small = comparison
        .judge
        .vocabulary
        .is_some_and(|vocabulary| vocabulary.is_function_word(key));
    let is_letters = key.starts_with(char::is_alphabetic);
    (is_letters && !is_small).then_some(key)
}

/// Says whether a clause ends between the words `at` and `at + 1`.
fn is_boundary(words: &Words<'_>, at: usize) -> bool {
    let (Some(left), Some(right)) = (words.pieces.get(at), words.pieces.get(at + 1)) else {
        return true;
    };
    let gap = words.text.get(left.end()..right.start).unwrap_or_default();
    let joins = |at: usize| matches!(&*words.keys[at], "and" | "but" | "or" | "while" | "whereas");
    gap.contains([',', ';', '.', '!', '?', '(', ')', '–', '—', '|']) || joins(at) || joins(at + 1)
}

/// How many attachments two values share.
fn overlap(one: &Attachments, two: &Attachments) -> usize {
    let shared = |(attachment, count): (&String, &usize)| {
        two.get(attachment).map_or(0, |other| *count.min(other))
    };
    one.iter().map(shared).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_commas_and_conjunctions_only() {
        assert!(is_list_gap(", ") && is_list_gap(" and ") && is_list_gap(", and "));
        assert!(!is_list_gap(" told ") && !is_list_gap("; then "));
    }

    #[test]
    fn shared_attachments_are_counted_once_each() {
        let bag = |words: &[&str]| -> Attachments {
            words.iter().map(|word| ((*word).to_owned(), 1)).collect()
        };
        assert_eq!(overlap(&bag(&["killed", "men"]), &bag(&["killed"])), 1);
    }
}
