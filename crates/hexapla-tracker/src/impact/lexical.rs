//! What an edit of words is at its lightest: typography, a doubled word, a spelling repair.

use hexapla_facts::{Piece, PieceKind};

use super::alignment::{Edit, Words};
use super::comparison::Comparison;
use super::{abbreviation, spelling};

/// The most words on a side of an edit that are looked at as spelling repairs or other ways of writing.
const MOST_REPAIRS: usize = 8;

/// The most words that can be doubled by mistake.
const MOST_DOUBLED: usize = 3;

/// The lightest thing an edit can be.
pub(super) enum Change {
    /// The same letters: hyphens, apostrophes or code marks differ.
    Typography,
    /// A word that stood twice stands once, or the reverse.
    Doubled,
    /// The same words, contracted or in full, in the spelling of one country or another.
    Rewritten,
    /// Words abbreviated or written out.
    Abbreviated,
    /// Misspelt words repaired: places of the old and the new word.
    Repair(Vec<(usize, usize)>),
    /// Other words.
    Lexical,
}

/// Judges `edit` by its words alone.
pub(super) fn change_of(comparison: &Comparison<'_>, edit: &Edit) -> Change {
    let (old, new) = (&comparison.old, &comparison.new);
    if have_equal_letters(old, new, edit) || is_respaced(old, new, edit) {
        return Change::Typography;
    }
    if is_doubled(old, &edit.old, &edit.new) || is_doubled(new, &edit.new, &edit.old) {
        return Change::Doubled;
    }
    if are_one(comparison, edit) {
        return Change::Rewritten;
    }
    if abbreviation::is_one(comparison, edit) {
        return Change::Abbreviated;
    }
    let length = edit.old.len();
    if length == edit.new.len() && length <= MOST_REPAIRS {
        let pairs: Vec<_> = edit.old.clone().zip(edit.new.clone()).collect();
        if pairs
            .iter()
            .all(|&(old, new)| spelling::is_repair(comparison, old, new))
        {
            return Change::Repair(pairs);
        }
    }
    Change::Lexical
}

/// Says whether both sides are the same words, contracted or spelt in another way. A name keeps its spelling.
fn are_one(comparison: &Comparison<'_>, edit: &Edit) -> bool {
    let (old, new) = (&comparison.old, &comparison.new);
    let pieces = || {
        old.pieces[edit.old.clone()]
            .iter()
            .chain(&new.pieces[edit.new.clone()])
    };
    let may_be_name = |piece: &Piece<'_>| piece.start > 0 && piece.is_capitalised();
    let is_respelt = edit.old.len() == edit.new.len();
    comparison.judge.vocabulary.is_some_and(|vocabulary| {
        edit.old.len().max(edit.new.len()) <= MOST_REPAIRS
            && pieces().all(|piece| piece.kind == PieceKind::Word)
            && !(is_respelt && pieces().any(may_be_name))
            && vocabulary.are_one(&keys(old, &edit.old), &keys(new, &edit.new))
    })
}

fn keys<'w>(words: &'w Words<'_>, range: &std::ops::Range<usize>) -> Vec<&'w str> {
    words.keys[range.clone()]
        .iter()
        .map(AsRef::as_ref)
        .collect()
}

/// Says whether both sides have the same letters in the same order. Letters alone: figures have
/// meaning in their marks, and "re-sign" is not "resign".
fn have_equal_letters(old: &Words<'_>, new: &Words<'_>, edit: &Edit) -> bool {
    if edit.old.is_empty() || edit.new.is_empty() {
        return false;
    }
    let old_keys = &old.keys[edit.old.clone()];
    let new_keys = &new.keys[edit.new.clone()];
    let is_plain = |words: &Words<'_>, range: &std::ops::Range<usize>| {
        words.pieces[range.clone()]
            .iter()
            .all(|piece| matches!(piece.kind, PieceKind::Word | PieceKind::Code))
    };
    let marks_code =
        |keys: &[std::borrow::Cow<'_, str>]| keys.iter().any(|key| key.starts_with('`'));
    let code = [marks_code(old_keys), marks_code(new_keys)];
    if code == [true, true] {
        return false;
    }
    if code == [false, false] {
        let plain = is_plain(old, &edit.old) && is_plain(new, &edit.new);
        let first =
            |keys: &[std::borrow::Cow<'_, str>]| keys.first().is_some_and(|key| key == "re");
        if !plain || first(old_keys) != first(new_keys) || joined_by_space(old, new, edit) {
            return false;
        }
    }
    let (was, is) = (letters(old, &edit.old), letters(new, &edit.new));
    if letters(old, &edit.old).any(is_point) && letters(new, &edit.new).any(is_point) {
        return was.eq(is);
    }
    let is_letter = |c: &char| !is_point(*c);
    was.filter(is_letter).eq(is.filter(is_letter))
}

/// Signs for vowels that writers of Arabic and Hebrew set where a word could be read in two ways, and the stroke that
/// makes a word longer.
const fn is_point(c: char) -> bool {
    matches!(c, '\u{5b0}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}')
}

/// Says whether all that differs are spaces between figures and what counts them: `18 h 30` and `18h30`.
fn is_respaced(old: &Words<'_>, new: &Words<'_>, edit: &Edit) -> bool {
    let (Some(old_span), Some(new_span)) = (old.span(&edit.old), new.span(&edit.new)) else {
        return false;
    };
    let (was, is) = (&old.text[old_span], &new.text[new_span]);
    let letters = |text: &'_ str| {
        text.chars()
            .filter(|c| !c.is_whitespace())
            .collect::<Vec<_>>()
    };
    let is_beside_figure = |text: &str| {
        let mut words = text.split_whitespace().peekable();
        std::iter::from_fn(|| {
            let end = words.next()?.ends_with(char::is_numeric);
            Some(
                words
                    .peek()
                    .is_none_or(|next| next.starts_with(char::is_numeric) != end),
            )
        })
        .all(|is_between| is_between)
    };
    letters(was) == letters(is) && is_beside_figure(was) && is_beside_figure(is)
}

/// Says whether one word became several with a space between them, or the reverse: "maybe" is not
/// "may be".
fn joined_by_space(old: &Words<'_>, new: &Words<'_>, edit: &Edit) -> bool {
    let has_inner_space = |words: &Words<'_>, range: &std::ops::Range<usize>| {
        words.pieces[range.clone()]
            .iter()
            .skip(1)
            .any(|piece| piece.spaced)
    };
    has_inner_space(old, &edit.old) != has_inner_space(new, &edit.new)
}

/// The letters and digits of the words in `range`, without case, and without the stops of abbreviations ("U.S").
fn letters<'w>(
    words: &'w Words<'_>,
    range: &std::ops::Range<usize>,
) -> impl Iterator<Item = char> + 'w {
    let pieces = words.pieces[range.clone()].iter();
    let chars = pieces.flat_map(|piece| {
        let is_dotted = piece
            .text
            .split('.')
            .all(|part| part.chars().nth(1).is_none());
        piece.text.chars().filter(move |&c| c != '.' || !is_dotted)
    });
    chars
        .filter(|c| !matches!(c, '\'' | '’' | 'ʼ' | '\u{ad}' | '-' | '_') && !c.is_whitespace())
        .flat_map(char::to_lowercase)
}

/// Says whether white space alone stands before the word at `at`. A cell of a table may say the same as its neighbour, and
/// characters that stand twice are another word in Chinese: 人人.
fn stands_behind_space(words: &Words<'_>, at: usize) -> bool {
    let end = at
        .checked_sub(1)
        .map_or(0, |before| words.pieces[before].end());
    let gap = words.text.get(end..words.pieces[at].start);
    gap.is_some_and(|gap| !gap.is_empty() && gap.chars().all(char::is_whitespace))
}

/// Says whether the words of `gone` repeat the words beside them, and `others` are none.
fn is_doubled(
    words: &Words<'_>,
    gone: &std::ops::Range<usize>,
    others: &std::ops::Range<usize>,
) -> bool {
    let length = gone.len();
    if length == 0 || length > MOST_DOUBLED || !others.is_empty() {
        return false;
    }
    let is_word = |piece: &hexapla_facts::Piece<'_>| piece.kind == PieceKind::Word;
    let doubled = &words.keys[gone.clone()];
    let before = gone
        .start
        .checked_sub(length)
        .map(|start| start..gone.start);
    let after = Some(gone.end..gone.end + length);
    let repeats = |range: Option<std::ops::Range<usize>>| {
        let range = range.filter(|range| range.end <= words.keys.len());
        range.is_some_and(|range| {
            let second = range.start.max(gone.start);
            words.keys[range] == *doubled && stands_behind_space(words, second)
        })
    };
    words.pieces[gone.clone()].iter().all(is_word) && (repeats(before) || repeats(after))
}
