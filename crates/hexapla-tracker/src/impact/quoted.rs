//! Words inside quotation marks, and words that say who said it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use hexapla_facts::{Token, TokenKind};

use super::alignment::{Edit, Kept, Words};
use super::comparison::{Account, Comparison, Explained, Tokens};
use super::{Reason, ReasonKind, spelling};

/// Says whether two texts differ in their quotation marks, whatever their style.
pub(super) fn marks_differ(old: &str, new: &str) -> bool {
    marks(old).ne(marks(new))
}

/// The quotation marks of `text` and where they stand among its letters.
fn marks(text: &str) -> impl Iterator<Item = char> + '_ {
    let mark = |c: char| match c {
        '“' | '”' | '„' | '"' | '«' | '»' | '「' | '」' | '『' | '』' => Some('"'),
        '‘' | '’' | '‚' | '\'' => Some('\''),
        c if c.is_alphanumeric() => Some('a'),
        _ => None,
    };
    text.chars().filter_map(mark)
}

/// A reason for each run of kept words that quotation marks were put around or taken from.
pub(super) fn moved_marks(comparison: &Comparison<'_>, tokens: &Tokens) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let (old, new) = (&comparison.old, &comparison.new);
    let in_old = inside(old, &tokens.old, TokenKind::Quoted);
    let in_new = inside(new, &tokens.new, TokenKind::Quoted);
    let kept = Kept::of(old, new, &comparison.edits);
    let (old_counts, new_counts) = (counts(old, &in_old), counts(new, &in_new));
    let differs_in_all = |at: usize| {
        let key = &*old.keys[at];
        old_counts.get(key) != new_counts.get(key)
    };
    let mut at = 0;
    while at < in_old.len() {
        let differs = |at: usize| {
            let place = kept.new_of_old.get(at)?;
            let now = *in_new.get(*place)?;
            (now != in_old[at]).then_some(now)
        };
        let Some(now_quoted) = differs(at) else {
            at += 1;
            continue;
        };
        let start = at;
        while at < in_old.len() && differs(at) == Some(now_quoted) {
            at += 1;
        }
        if !(start..at).any(differs_in_all) || is_called_so(old, &(start..at)) {
            continue;
        }
        let kind = ReasonKind::Fact(TokenKind::Quoted);
        let (old_run, new_run) = (
            start..at,
            kept.new_of_old[start]..kept.new_of_old[at - 1] + 1,
        );
        let gone = (old.text, old.span(&old_run).filter(|_| !now_quoted));
        let come = (new.text, new.span(&new_run).filter(|_| now_quoted));
        reasons.push(Reason::at(kind, gone, come));
    }
    reasons
}

/// Says whether words are what a program calls something, an option or an identifier, which nobody said: quotation marks only set
/// it apart.
fn is_called_so(words: &Words<'_>, run: &Range<usize>) -> bool {
    let Some(span) = words.span(run) else {
        return false;
    };
    let (before, called) = (words.text.get(..span.start), words.text.get(span));
    let is_option = before.is_some_and(|before| before.ends_with('-'));
    called.is_some_and(|called| {
        !called.contains(char::is_whitespace) && (is_option || called.contains('_'))
    })
}

/// Tells a reason for each lexical edit that changes a word inside quotation marks or in an attribution. Words that
/// were only moved are none.
pub(super) fn compare(account: &mut Account<'_, '_>) {
    let Account {
        comparison,
        lexical,
        tokens,
        ..
    } = *account;
    for kind in [TokenKind::Quoted, TokenKind::Attribution] {
        let in_old = inside(&comparison.old, &tokens.old, kind);
        let in_new = inside(&comparison.new, &tokens.new, kind);
        let come = words_of(&comparison.new, lexical, |edit| &edit.new);
        let gone = words_of(&comparison.old, lexical, |edit| &edit.old);
        for edit in lexical {
            let Explained { old, new } = &account.explained;
            let old = changed(&comparison.old, &edit.old, &in_old, old, &come);
            let new = changed(&comparison.new, &edit.new, &in_new, new, &gone);
            let is_form = kind == TokenKind::Attribution && is_inflected(comparison, edit);
            if (old || new) && !is_form {
                account.tell(ReasonKind::Fact(kind), edit);
            }
        }
    }
}

/// Says whether an edit gives a verb of saying another ending: "tells" and "tell" say the same of who spoke.
fn is_inflected(comparison: &Comparison<'_>, edit: &Edit) -> bool {
    let old = &comparison.old.keys[edit.old.clone()];
    let new = &comparison.new.keys[edit.new.clone()];
    let ([old], [new], Some(vocabulary)) = (old, new, comparison.judge.vocabulary) else {
        return false;
    };
    (vocabulary.says(old) || vocabulary.says(new)) && spelling::differ_by_inflection(old, new)
}

/// Says whether `range` holds a marked word that nothing explains and that does not stand among
/// `others`, the words of the edits of the other side.
fn changed(
    words: &Words<'_>,
    range: &Range<usize>,
    marked: &[bool],
    explained: &[bool],
    others: &BTreeSet<&str>,
) -> bool {
    range
        .clone()
        .any(|at| marked[at] && !explained[at] && !others.contains(&*words.keys[at]))
}

/// The words of one side of all edits.
fn words_of<'w>(
    words: &'w Words<'_>,
    lexical: &[&Edit],
    side: fn(&Edit) -> &Range<usize>,
) -> BTreeSet<&'w str> {
    let places = lexical.iter().flat_map(|edit| side(edit).clone());
    places.map(|at| &*words.keys[at]).collect()
}

/// How often each word stands among the marked ones.
fn counts<'w>(words: &'w Words<'_>, marked: &[bool]) -> BTreeMap<&'w str, usize> {
    let mut counts = BTreeMap::new();
    for (key, _) in words.keys.iter().zip(marked).filter(|(_, marked)| **marked) {
        *counts.entry(&**key).or_default() += 1;
    }
    counts
}

/// For each word whether a token of `kind` holds it.
fn inside(words: &Words<'_>, tokens: &[Token], kind: TokenKind) -> Vec<bool> {
    let mut result = vec![false; words.keys.len()];
    for token in tokens.iter().filter(|token| token.kind == kind) {
        result[words.within(&token.span)].fill(true);
    }
    result
}
