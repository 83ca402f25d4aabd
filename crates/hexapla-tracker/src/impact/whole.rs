//! Units that came or went as a whole.

use hexapla_content::{Unit, UnitKind};
use hexapla_facts::{PieceKind, TokenKind, pieces, read};

use super::joined::Joined;
use super::{Judge, Judgement, Reason, ReasonKind};

impl Judge<'_> {
    /// Judges a unit that was added or removed: `factual` if it holds protected tokens, else
    /// `wording`. Its reasons name the tokens as if they had been added.
    pub fn whole(&self, unit: &Unit) -> Judgement {
        let mut reasons: Vec<Reason> = Vec::new();
        let joined = Joined::of(&[unit]);
        let text = &*joined.text;
        let added = |kind, span| Reason::at(kind, ("", None), (text, Some(span)));
        if unit.kind == UnitKind::Code {
            reasons.push(added(ReasonKind::Fact(TokenKind::Code), 0..text.len()));
        } else if let Some(vocabulary) = self.vocabulary {
            let tokens = read(text, &joined.code, vocabulary, self.corpus);
            let facts = tokens.into_iter();
            reasons.extend(facts.map(|token| added(ReasonKind::Fact(token.kind), token.span)));
        } else {
            let pieces = pieces(text, &joined.code);
            let figures = pieces
                .iter()
                .filter(|piece| piece.kind == PieceKind::Figure);
            let number = ReasonKind::Fact(TokenKind::Number);
            reasons.extend(figures.map(|figure| added(number, figure.span())));
            reasons.push(Reason::general(ReasonKind::NoVocabulary));
        }
        if reasons.is_empty() {
            reasons.push(added(ReasonKind::Wording, 0..text.len()));
        }
        Judgement::of(reasons)
    }
}
