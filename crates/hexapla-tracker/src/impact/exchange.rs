//! Words that changed places: "the guards beat the prisoners" and "the prisoners beat the guards".

use hexapla_content::is_cjk;

use super::ReasonKind;
use super::alignment::{Edit, Words};
use super::attachment::{content, is_list_gap};
use super::comparison::{Account, Comparison, Layout};

/// The most words that are taken for one thing.
const MOST_WORDS: usize = 3;

/// The most edits that may stand between two words that changed places: their verb, and what goes with it.
const MOST_BETWEEN: usize = 2;

/// Tells a reason for each of two edits that exchanged their words across more than "and". What is explained already is
/// left.
pub(super) fn compare(account: &mut Account<'_, '_>) {
    let Account {
        comparison,
        lexical,
        ..
    } = *account;
    for (at, one) in lexical.iter().enumerate() {
        let mut others = lexical.iter().skip(at + 1).take(MOST_BETWEEN + 1);
        let other = others.find(|other| are_exchanged(comparison, one, other));
        for edit in other.into_iter().flat_map(|other| [one, other]) {
            if !account.covers(edit) {
                account.tell(ReasonKind::Exchange, edit);
            }
        }
    }
}

/// Says whether each of two edits puts the other's words in the place of its own. In a table's row a word that moved stands in
/// another cell.
fn are_exchanged(comparison: &Comparison<'_>, one: &Edit, other: &Edit) -> bool {
    let (old, new) = (&comparison.old, &comparison.new);
    let same = |was: &Edit, is: &Edit| bases(old, &was.old).eq(bases(new, &is.new));
    if comparison.layout == Layout::Row && same(one, other) && same(other, one) {
        return true;
    }
    let gap = match (old.span(&one.old), old.span(&other.old)) {
        (Some(before), Some(behind)) => old.text.get(before.end..behind.start),
        _ => None,
    };
    one.old.len().max(one.new.len()) <= MOST_WORDS
        && same(one, other)
        && same(other, one)
        && says_what(comparison, one)
        && says_what(comparison, other)
        && gap.is_some_and(|gap| !joins(comparison, gap))
}

/// The words without their possessives.
fn bases<'w>(
    words: &'w Words<'_>,
    range: &std::ops::Range<usize>,
) -> impl Iterator<Item = String> + 'w {
    let pieces = words.pieces[range.clone()].iter();
    pieces.map(|piece| hexapla_facts::fold(piece.base()).into_owned())
}

/// Says whether an edit takes away a word that names something: no small word, which without a vocabulary is a short one.
fn says_what(comparison: &Comparison<'_>, edit: &Edit) -> bool {
    const SHORT: usize = 3;
    let words = edit.old.clone();
    if comparison.judge.vocabulary.is_some() {
        return words
            .into_iter()
            .any(|at| content(comparison, &comparison.old, at).is_some());
    }
    let letters = |at: usize| {
        comparison.old.keys[at]
            .chars()
            .filter(|c| c.is_alphabetic())
    };
    let is_long = |at: usize| letters(at).count() > SHORT;
    words.clone().any(is_long) || words.flat_map(letters).filter(|&c| is_cjk(c)).count() > 1
}

/// Says whether what stands between two things only lists them: "and", also with others between, or one short word where no
/// vocabulary tells.
fn joins(comparison: &Comparison<'_>, gap: &str) -> bool {
    const SHORT: usize = 3;
    let goes_on = gap.trim_start().starts_with([',', '،', '、']);
    let words = gap.split(|c: char| !c.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty());
    if comparison.judge.vocabulary.is_none() {
        let is_short = |word: &str| word.chars().count() <= SHORT && !word.contains(is_cjk);
        return goes_on || words.next().is_none_or(is_short) && words.next().is_none();
    }
    let ends = words.rfind(|word| !matches!(*word, "a" | "an" | "the"));
    is_list_gap(gap) || goes_on && ends.is_none_or(|word| matches!(word, "and" | "or"))
}
