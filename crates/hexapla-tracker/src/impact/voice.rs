//! Who did it, and to whom: "the guards attacked them", "the guards were attacked by them".

use std::ops::Range;

use super::ReasonKind;
use super::alignment::{Edit, Words};
use super::attachment::content;
use super::comparison::{Account, Comparison};

/// The most words between the auxiliary and "by".
const MOST_BETWEEN: usize = 3;

/// Tells a reason for each verb that became passive, or active again, although what stands before and behind it was kept: who did
/// it is now whom it was done to.
pub(super) fn compare(account: &mut Account<'_, '_>) {
    let Account {
        comparison,
        lexical,
        ..
    } = *account;
    for (at, edit) in lexical.iter().enumerate() {
        let with_next = lexical.get(at + 1).and_then(|next| joined(edit, next));
        let verbs = [Some((*edit).clone()), with_next].into_iter().flatten();
        for verb in verbs.filter(|verb| is_turned(comparison, verb)) {
            account.tell(ReasonKind::Exchange, &verb);
        }
    }
}

/// Two edits and the few words that were kept between them.
fn joined(one: &Edit, next: &Edit) -> Option<Edit> {
    (next.old.start - one.old.end <= MOST_BETWEEN).then_some(Edit {
        old: one.old.start..next.old.end,
        new: one.new.start..next.new.end,
    })
}

/// Says whether one side of an edit is a verb, and the other a verb in the passive with its "by", something that is kept standing
/// before and behind.
fn is_turned(comparison: &Comparison<'_>, edit: &Edit) -> bool {
    let (old, new) = ((&comparison.old, &edit.old), (&comparison.new, &edit.new));
    let is_kept =
        |at: Option<usize>| at.is_some_and(|at| content(comparison, &comparison.old, at).is_some());
    let object = edit.old.end..comparison.old.keys.len().min(edit.old.end + MOST_BETWEEN);
    let is_between =
        || is_kept(edit.old.start.checked_sub(1)) && object.clone().any(|at| is_kept(Some(at)));
    let are = |(active, verb): (&Words<'_>, &Range<usize>),
               (passive, verbs): (&Words<'_>, &Range<usize>)| {
        let is_by = |at: usize| &*passive.keys[at] == "by";
        let is_verb = match active.keys.get(verb.clone()) {
            Some([word]) => !is_be(word) && word != "by",
            // "reports written with care" has no verb that acts
            Some([first, _]) => matches!(&**first, "has" | "have" | "had" | "will" | "would"),
            _ => false,
        };
        is_verb
            && (3..=MOST_BETWEEN + 2).contains(&verbs.len())
            && is_be(&passive.keys[verbs.start])
            && is_by(verbs.end - 1)
    };
    (are(old, new) || are(new, old)) && is_between()
}

/// Says whether the verb at `at` is passive and the one who did it stands behind it.
pub(super) fn is_passive(words: &Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| &words.keys[before]);
    let mut behind = words.keys.iter().skip(at + 1).take(MOST_BETWEEN);
    before.is_some_and(|word| is_be(word)) && behind.any(|word| word == "by")
}

fn is_be(word: &str) -> bool {
    matches!(
        word,
        "is" | "are" | "was" | "were" | "be" | "been" | "being"
    )
}
