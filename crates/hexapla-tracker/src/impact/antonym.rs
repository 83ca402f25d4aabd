//! Words that gave way to their opposites.

use super::alignment::Edit;
use super::comparison::{Comparison, Explained};
use super::{Reason, ReasonKind};

/// The most words on a side of an edit in which an opposite is looked for; in a longer one two
/// opposite words have little to do with each other.
const MOST_WORDS: usize = 6;

/// Adds a reason for each swap of opposites and marks its words.
pub(super) fn compare(
    comparison: &Comparison<'_>,
    lexical: &[&Edit],
    explained: &mut Explained,
    reasons: &mut Vec<Reason>,
) {
    let Some(vocabulary) = comparison.judge.vocabulary else {
        return;
    };
    for edit in lexical {
        if edit.old.len() > MOST_WORDS || edit.new.len() > MOST_WORDS {
            continue;
        }
        for old in edit.old.clone() {
            let word = comparison.old.pieces[old].base();
            let opposite = edit.new.clone().find(|&new| {
                !explained.new[new]
                    && vocabulary.are_antonyms(word, comparison.new.pieces[new].base())
            });
            let Some(new) = opposite.filter(|_| !explained.old[old]) else {
                continue;
            };
            let swap = Edit {
                old: old..old + 1,
                new: new..new + 1,
            };
            reasons.push(comparison.reason(ReasonKind::Antonym, &swap));
            explained.mark(&swap);
        }
    }
}
