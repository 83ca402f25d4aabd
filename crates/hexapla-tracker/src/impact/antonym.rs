//! Words that gave way to their opposites.

use super::ReasonKind;
use super::alignment::Edit;
use super::comparison::{Account, Comparison};

/// The most words on a side of an edit in which an opposite is looked for; in a longer one two
/// opposite words have little to do with each other.
const MOST_WORDS: usize = 6;

/// Tells a reason for each swap of opposites.
pub(super) fn compare(account: &mut Account<'_, '_>) {
    let Account {
        comparison,
        lexical,
        ..
    } = *account;
    for edit in lexical {
        if edit.old.len() > MOST_WORDS || edit.new.len() > MOST_WORDS {
            continue;
        }
        if is_alone(comparison, edit) && !account.covers(edit) {
            account.tell(ReasonKind::Antonym, edit);
            continue;
        }
        for old in edit.old.clone() {
            let word = comparison.old.pieces[old].base();
            let opposite = edit.new.clone().find(|&new| {
                !account.explained.new[new]
                    && comparison
                        .judge
                        .are_antonyms(word, comparison.new.pieces[new].base())
            });
            let Some(new) = opposite.filter(|_| !account.explained.old[old]) else {
                continue;
            };
            let swap = Edit {
                old: old..old + 1,
                new: new..new + 1,
            };
            account.tell(ReasonKind::Antonym, &swap);
        }
    }
}

/// Says whether all that an edit does is to put one word in the place of another, with which the words around it say something
/// else.
fn is_alone(comparison: &Comparison<'_>, edit: &Edit) -> bool {
    let (&[was], &[is]) = (
        &comparison.old.pieces[edit.old.clone()],
        &comparison.new.pieces[edit.new.clone()],
    ) else {
        return false;
    };
    let vocabulary = comparison.judge.vocabulary;
    vocabulary.is_some_and(|vocabulary| vocabulary.are_antonyms_alone(was.base(), is.base()))
}
