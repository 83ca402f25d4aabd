//! What stands between quotation marks.

use std::ops::Range;

use crate::piece::{Piece, PieceKind};

/// The most quotations inside one another.
const DEEPEST: usize = 8;

/// The most pieces after which a single mark is still taken for the end of a quotation.
const LONGEST_SINGLE: usize = 400;

/// The outermost quotations among `pieces`, marks left out. One that opens the text with a double mark and is
/// never closed goes on in the next paragraph, so it reaches the end.
pub(crate) fn quotations(pieces: &[Piece<'_>]) -> Vec<Range<usize>> {
    let text = Pieces(pieces);
    let mut quotations = Vec::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let PieceKind::Mark(mark) = piece.kind else {
            continue;
        };
        if let Some(depth) = open.iter().rposition(|&(closer, _)| closes(closer, mark))
            && (mark != '’' && mark != '\'' || text.ends_single(at))
        {
            let first = open.first().map_or(at, |&(_, first)| first);
            open.truncate(depth);
            if open.is_empty() && first + 1 < at {
                quotations.push(first + 1..at);
            }
        } else if let Some(closer) = text.opens(at, mark).filter(|_| open.len() < DEEPEST) {
            open.push((closer, at));
        }
    }
    if let Some(&(closer, first)) = open.first() {
        let goes_on = !matches!(closer, '’' | '\'' | '«' | '‘') && (closer != '"' || first == 0);
        if goes_on && first + 1 < pieces.len() {
            quotations.push(first + 1..pieces.len());
        }
    }
    quotations
}

/// The pieces of a text.
struct Pieces<'p, 't>(&'p [Piece<'t>]);

impl Pieces<'_, '_> {
    fn is_glued(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(|piece| !piece.spaced)
    }

    fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        let kind = self.0.get(at).map(|piece| piece.kind);
        matches!(kind, Some(PieceKind::Mark(mark)) if marks.contains(&mark))
    }

    /// The mark that closes what `mark` at `at` opens.
    fn opens(&self, at: usize, mark: char) -> Option<char> {
        let glued_next = self.is_glued(at + 1);
        let before = at.wrapping_sub(1);
        let free = !self.is_glued(at) || self.is_mark(before, &['(', '[', '—', '“', '"']);
        match mark {
            '“' => Some('”'),
            '„' => Some('“'),
            '«' => Some('»'),
            '「' => Some('」'),
            '『' => Some('』'),
            '"' if free && glued_next => Some('"'),
            '»' if free && glued_next => Some('«'),
            '‘' if glued_next => Some('’'),
            '‚' if glued_next => Some('‘'),
            '\'' if free && glued_next && self.has_single_end(at + 2) => Some('\''),
            _ => None,
        }
    }

    /// A closing single mark: the last one before another opens, or no word behind it.
    fn ends_single(&self, at: usize) -> bool {
        let next = self.0.get(at + 1);
        let word_follows = next.is_some_and(|next| next.kind == PieceKind::Word && next.spaced);
        !word_follows || !self.has_single_end(at + 1)
    }

    /// Says whether a single mark closes something from the piece `from` on before another opens something.
    fn has_single_end(&self, from: usize) -> bool {
        let rest = self.0.get(from..).unwrap_or_default();
        rest.iter()
            .take(LONGEST_SINGLE)
            .take_while(|piece| !piece.is_mark('‘'))
            .take_while(|piece| !(piece.is_mark('\'') && piece.spaced))
            .any(|piece| matches!(piece.kind, PieceKind::Mark('’' | '\'')) && !piece.spaced)
    }
}

/// Says whether `mark` closes a quotation that waits for `closer`.
const fn closes(closer: char, mark: char) -> bool {
    match closer {
        '”' => matches!(mark, '”' | '"'),
        '“' => matches!(mark, '“' | '”' | '"'),
        '’' => matches!(mark, '’' | '\''),
        '"' => matches!(mark, '"' | '”'),
        _ => mark == closer,
    }
}
