//! Two different texts compared: from aligned words to reasons.

use hexapla_facts::Token;

use super::alignment::{Edit, Words, edits};
use super::joined::Joined;
use super::lexical::{Change, change_of};
use super::{
    Judge, Reason, ReasonKind, answer, antonym, exchange, facts, names, quoted, sign, voice,
};

/// Two texts, their words aligned.
pub(super) struct Comparison<'a> {
    pub(super) judge: Judge<'a>,
    pub(super) old: Words<'a>,
    pub(super) new: Words<'a>,
    pub(super) layout: Layout,
    /// What differs, in order.
    pub(super) edits: Vec<Edit>,
}

/// How a text is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    Running,
    /// A table row: cells have fixed places.
    Row,
}

/// The protected tokens of both texts.
pub(super) struct Tokens {
    pub(super) old: Vec<Token>,
    pub(super) new: Vec<Token>,
}

/// Which words of both texts some reason already speaks of.
pub(super) struct Explained {
    pub(super) old: Vec<bool>,
    pub(super) new: Vec<bool>,
}

impl Explained {
    /// Marks all words of `edit`.
    fn mark(&mut self, edit: &Edit) {
        self.old[edit.old.clone()].fill(true);
        self.new[edit.new.clone()].fill(true);
    }

    fn covers(&self, edit: &Edit) -> bool {
        let old = &self.old[edit.old.clone()];
        let new = &self.new[edit.new.clone()];
        old.iter().chain(new).all(|&explained| explained)
    }
}

/// The lexical edits of a comparison, and what is told of them so far: each rule goes by what those before it have
/// explained.
pub(super) struct Account<'c, 'a> {
    pub(super) comparison: &'c Comparison<'a>,
    pub(super) lexical: &'c [&'c Edit],
    pub(super) tokens: &'c Tokens,
    pub(super) explained: Explained,
    pub(super) reasons: Vec<Reason>,
}

impl Account<'_, '_> {
    /// Adds a reason about all words of `edit`, and marks them.
    pub(super) fn tell(&mut self, kind: ReasonKind, edit: &Edit) {
        self.reasons.push(self.comparison.reason(kind, edit));
        self.explained.mark(edit);
    }

    /// Says whether all words of `edit` are explained.
    pub(super) fn covers(&self, edit: &Edit) -> bool {
        self.explained.covers(edit)
    }

    /// Marks the words of two tokens.
    pub(super) fn mark_tokens(&mut self, old: Option<&Token>, new: Option<&Token>) {
        let Comparison {
            old: was, new: is, ..
        } = self.comparison;
        if let Some(token) = old {
            self.explained.old[was.within(&token.span)].fill(true);
        }
        if let Some(token) = new {
            self.explained.new[is.within(&token.span)].fill(true);
        }
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn of(
        judge: Judge<'a>,
        old: &'a Joined<'_>,
        new: &'a Joined<'_>,
        layout: Layout,
    ) -> Self {
        let (old_words, new_words) = (
            Words::of(&old.text, &old.code),
            Words::of(&new.text, &new.code),
        );
        Self {
            judge,
            edits: edits(&old_words, &new_words),
            old: old_words,
            new: new_words,
            layout,
        }
    }

    /// Every reason.
    pub(super) fn reasons(&self) -> Vec<Reason> {
        let mut lexical: Vec<&Edit> = Vec::new();
        let mut reasons = Vec::new();
        for edit in &self.edits {
            match change_of(self, edit) {
                Change::Lexical => lexical.push(edit),
                Change::Repair(pairs) => {
                    let pairs = pairs.into_iter().map(|(old, new)| Edit {
                        old: old..old + 1,
                        new: new..new + 1,
                    });
                    reasons.extend(pairs.map(|pair| self.reason(ReasonKind::Spelling, &pair)));
                }
                Change::Rewritten => reasons.push(self.reason(ReasonKind::Format, edit)),
                Change::Abbreviated => reasons.push(self.reason(ReasonKind::Wording, edit)),
                Change::Doubled => reasons.push(self.reason(ReasonKind::DoubledWord, edit)),
                Change::Typography => reasons.push(self.reason(ReasonKind::Typography, edit)),
            }
        }
        reasons.extend(answer::compare(&self.old, &self.new));
        if !lexical.is_empty() {
            reasons.extend(self.lexical_reasons(&lexical));
            return reasons;
        }
        if quoted::marks_differ(self.old.text, self.new.text) {
            reasons.extend(quoted::moved_marks(self, &self.tokens()));
        }
        reasons.extend(sign::compare(&self.old, &self.new));
        if reasons.is_empty() {
            reasons.push(self.surface());
        }
        reasons
    }

    fn lexical_reasons(&self, lexical: &[&Edit]) -> Vec<Reason> {
        let mut account = Account {
            comparison: self,
            lexical,
            tokens: &self.tokens(),
            explained: Explained {
                old: vec![false; self.old.keys.len()],
                new: vec![false; self.new.keys.len()],
            },
            reasons: Vec::new(),
        };
        let rewritten = facts::compare(&mut account);
        if quoted::marks_differ(self.old.text, self.new.text) {
            let moved = quoted::moved_marks(self, account.tokens);
            account.reasons.extend(moved);
        }
        quoted::compare(&mut account);
        antonym::compare(&mut account);
        exchange::compare(&mut account);
        voice::compare(&mut account);
        names::compare_leading(&mut account);
        let Account {
            explained,
            mut reasons,
            ..
        } = account;
        for (edit, is_rewritten) in lexical.iter().zip(rewritten) {
            let is_one_sided = edit.old.is_empty() || edit.new.is_empty();
            if !explained.covers(edit) || (is_rewritten && is_one_sided) {
                reasons.push(self.reason(ReasonKind::Wording, edit));
            } else if is_rewritten {
                reasons.push(self.reason(ReasonKind::Format, edit));
            }
        }
        let is_wording = |reason: &Reason| reason.kind == ReasonKind::Wording;
        if self.judge.vocabulary.is_none() && reasons.iter().any(is_wording) {
            reasons.push(Reason::general(ReasonKind::NoVocabulary));
        }
        reasons
    }

    /// A reason about all words of `edit`.
    pub(super) fn reason(&self, kind: ReasonKind, edit: &Edit) -> Reason {
        let old = (self.old.text, self.old.span(&edit.old));
        let new = (self.new.text, self.new.span(&edit.new));
        Reason::at(kind, old, new)
    }

    /// The protected tokens of both sides.
    fn tokens(&self) -> Tokens {
        let read = |words: &Words<'_>| self.judge.tokens(words.text, &words.all);
        Tokens {
            old: read(&self.old),
            new: read(&self.new),
        }
    }

    /// The words are equal: capitals or punctuation differ, from the first different character to
    /// the last.
    fn surface(&self) -> Reason {
        let (old, new) = (self.old.text, self.new.text);
        let prefix: usize = old
            .chars()
            .zip(new.chars())
            .take_while(|(old, new)| old == new)
            .map(|(c, _)| c.len_utf8())
            .sum();
        let (old_rest, new_rest) = (&old[prefix..], &new[prefix..]);
        let suffix: usize = old_rest
            .chars()
            .rev()
            .zip(new_rest.chars().rev())
            .take_while(|(old, new)| old == new)
            .map(|(c, _)| c.len_utf8())
            .sum();
        let old_span = prefix..old.len() - suffix;
        let new_span = prefix..new.len() - suffix;
        let is_case = old[old_span.clone()].to_lowercase() == new[new_span.clone()].to_lowercase();
        let kind = if is_case {
            ReasonKind::Case
        } else {
            ReasonKind::Typography
        };
        Reason::at(kind, (old, Some(old_span)), (new, Some(new_span)))
    }
}
