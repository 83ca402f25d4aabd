//! Units that came or went as a whole.

use hexapla_content::{Unit, UnitKind};
use hexapla_facts::{TokenKind, pieces};

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
        } else {
            let tokens = self.tokens(text, &pieces(text, &joined.code)).into_iter();
            reasons.extend(tokens.map(|token| added(ReasonKind::Fact(token.kind), token.span)));
        }
        if reasons.is_empty() {
            reasons.push(added(ReasonKind::Wording, 0..text.len()));
            let none = self.vocabulary.is_none();
            reasons.extend(none.then(|| Reason::general(ReasonKind::NoVocabulary)));
        }
        Judgement::of(reasons)
    }
}
