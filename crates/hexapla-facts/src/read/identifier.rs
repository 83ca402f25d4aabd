//! Things named by a number or a code.

use super::{Found, Reader};
use crate::TokenKind;
use crate::piece::PieceKind;
use crate::vocabulary::Class;

impl Reader<'_, '_> {
    /// The identifier at `at`: `camp 16`, `No. 5`, `#12`, `A/HRC/31/2`, `v1.2.3`.
    pub(super) fn identifier(&self, at: usize) -> Option<Found> {
        let (value, end) = self.labelled(at).or_else(|| self.coded(at))?;
        Some(Found {
            kind: TokenKind::Identifier,
            value,
            words: at..end,
        })
    }

    fn labelled(&self, at: usize) -> Option<(String, usize)> {
        let is_hash = self.is_mark(at, &['#', '№']);
        if !is_hash && !self.has_class(at, Class::Label) {
            return None;
        }
        let is_number_sign = matches!(self.folded(at), "no" | "nos");
        let has_stop = self.is_mark(at + 1, &['.']);
        let number = at + 1 + usize::from(is_number_sign && has_stop);
        let piece = self.word(number)?.piece;
        let has_digit = matches!(piece.kind, PieceKind::Figure)
            || (piece.kind == PieceKind::Mixed && piece.text.bytes().any(|b| b.is_ascii_digit()));
        let is_measured = self
            .number(number)
            .is_some_and(|figure| figure.end > number + 1)
            || self.is_mark(number + 1, &['%'])
            || self.is_ordinal(number);
        if !has_digit || is_measured || (is_number_sign && !has_stop) {
            return None;
        }
        let label = self.folded(at);
        let label = label.strip_suffix('s').unwrap_or(label);
        Some((format!("{label} {}", normal(piece.base())), number + 1))
    }

    fn is_ordinal(&self, at: usize) -> bool {
        self.quantity(at)
            .is_some_and(|found| found.kind == TokenKind::Ordinal)
    }

    /// Letters with digits, dots or slashes that are no number with a unit.
    fn coded(&self, at: usize) -> Option<(String, usize)> {
        let piece = self.word(at)?.piece;
        let is_version = piece.kind == PieceKind::Figure && piece.text.matches('.').count() > 1;
        let is_code = piece.kind == PieceKind::Mixed && self.quantity(at).is_none();
        (is_version || is_code).then(|| (normal(piece.base()), at + 1))
    }
}

fn normal(text: &str) -> String {
    text.to_lowercase().replace('-', " ")
}
