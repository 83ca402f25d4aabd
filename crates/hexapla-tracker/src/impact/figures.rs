//! Figures that are read as no number, date or time: `3:1`.

use hexapla_facts::{Piece, PieceKind, Token, TokenKind};

/// Adds a number as written for each figure among `pieces` that none of `tokens`, in order of their beginning, reads.
pub(super) fn add_unread(tokens: &mut Vec<Token>, pieces: &[Piece<'_>]) {
    let figures = pieces
        .iter()
        .filter(|piece| piece.kind == PieceKind::Figure);
    let mut reads = tokens
        .iter()
        .filter(|token| token.kind.is_ordered())
        .peekable();
    let mut unread = Vec::new();
    for figure in figures {
        while reads
            .next_if(|token| token.span.end <= figure.start)
            .is_some()
        {}
        if reads
            .peek()
            .is_none_or(|token| token.span.start >= figure.end())
        {
            unread.push(Token {
                kind: TokenKind::Number,
                value: figure.text.to_owned(),
                span: figure.span(),
            });
        }
    }
    if !unread.is_empty() {
        tokens.append(&mut unread);
        tokens.sort_by_key(|token| (token.span.start, token.kind));
    }
}
