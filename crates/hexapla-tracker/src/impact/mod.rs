//! What kind of change a source unit underwent, and why.
//!
//! The rules are those of the staleness model: equal channels are no change; then markup, links,
//! typography and spelling, wording, facts, each heavier than the one before. Every judgement
//! carries its reasons as data.

mod abbreviation;
mod alignment;
mod answer;
mod antonym;
mod attachment;
mod code;
mod comparison;
mod exchange;
mod facts;
mod figures;
mod joined;
mod lexical;
mod message;
mod names;
mod opaque;
mod pairing;
mod placeholder;
mod quoted;
mod reason;
mod sign;
mod spelling;
mod statement;
mod tense;
mod voice;
mod whole;

#[cfg(test)]
mod tests;

use hexapla_content::{Impact, Locale, Unit, UnitKind};
use hexapla_facts::{
    CorpusCell, Language, Piece, Token, TokenKind, Vocabulary, read_by_tables, read_pieces,
};

pub use reason::{Reason, ReasonKind};

use comparison::{Comparison, Layout};
use joined::{Joined, Texts};

/// Judges changes of source units, with what is known of the source locale and the project's
/// texts.
///
/// ```
/// use hexapla_content::{Impact, Unit, UnitId, UnitKind};
/// use hexapla_facts::Corpus;
/// use hexapla_tracker::Judge;
///
/// let unit = |text| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
/// let (old, new) = (unit("At least 27 prisoners died."), unit("At least 31 prisoners died."));
/// let corpus = &Corpus::of([&*old.text, &*new.text].into_iter());
/// let judge = Judge::of(&"en".parse()?, &corpus);
///
/// let judgement = judge.change(&[&old], &[&new]);
/// assert_eq!(judgement.impact, Impact::Factual);
/// let reason = &judgement.reasons[0];
/// assert_eq!(reason.kind.name(), "number");
/// assert_eq!((reason.old.as_deref(), reason.new.as_deref()), (Some("27"), Some("31")));
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Copy)]
pub struct Judge<'a> {
    /// The words of the source locale. Without them a lexical change is `wording` and says so
    /// ([`ReasonKind::NoVocabulary`]), unless the tables of its language see a fact in it.
    pub vocabulary: Option<&'a Vocabulary>,
    /// The tables of the source language, which are asked where there is no vocabulary.
    pub language: &'a Language,
    /// The words of the project's source texts, as they are and as they were; a `LazyLock` is only
    /// forced when a question needs it.
    pub corpus: &'a CorpusCell<'a>,
}

impl std::fmt::Debug for Judge<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Judge")
            .field("has_vocabulary", &self.vocabulary.is_some())
            .finish_non_exhaustive()
    }
}

/// The impact of a change, with its reasons, heaviest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The heaviest impact among the reasons.
    pub impact: Impact,
    /// Why, heaviest first, then in the order of the texts; empty when nothing changed.
    pub reasons: Vec<Reason>,
}

impl Judgement {
    /// Sorts the reasons and takes the heaviest impact.
    pub(crate) fn of(mut reasons: Vec<Reason>) -> Self {
        reasons.sort_by_key(|reason| {
            let start = |span: &Option<std::ops::Range<usize>>| span.as_ref().map(|s| s.start);
            let place = start(&reason.new_span).or(start(&reason.old_span));
            (std::cmp::Reverse(reason.kind.impact()), place)
        });
        let impact = reasons
            .first()
            .map_or(Impact::None, |reason| reason.kind.impact());
        Self { impact, reasons }
    }
}

impl<'a> Judge<'a> {
    /// A judge of texts in `source`, with the words that are shipped for it.
    pub fn of(source: &Locale, corpus: &'a CorpusCell<'a>) -> Self {
        Self {
            vocabulary: Vocabulary::shipped(source),
            language: Language::of(source),
            corpus,
        }
    }
}

impl Judge<'_> {
    /// Judges the change from `old` to `new`: one unit each, or several where a unit was split or
    /// units were merged. Their texts are joined with a space.
    pub fn change(&self, old: &[&Unit], new: &[&Unit]) -> Judgement {
        if let (&[before], &[after]) = (old, new)
            && before.kind.message().is_some()
            && after.kind.message().is_some()
        {
            return Judgement::of(message::compare(self, before, after));
        }
        let reasons = self.reasons(old, new);
        let links: Vec<Reason> = reasons
            .iter()
            .filter(|reason| reason.kind == ReasonKind::Link)
            .cloned()
            .collect();
        let reasons = reasons.into_iter();
        let reasons = reasons.map(|reason| addresses_linked_are_markup(reason, &links));
        let reasons = reasons
            .map(placeholder::is_wording)
            .map(statement::is_markup);
        Judgement::of(reasons.collect())
    }

    /// The protected tokens of a text that has been cut into `pieces`.
    fn tokens(&self, text: &str, pieces: &[Piece<'_>]) -> Vec<Token> {
        match self.vocabulary {
            Some(vocabulary) => {
                let mut tokens = read_pieces(pieces, vocabulary, self.corpus);
                figures::add_unread(&mut tokens, pieces);
                tokens
            }
            None => read_by_tables(text, pieces, self.language, self.corpus),
        }
    }

    /// Says whether one word for the other makes another statement.
    fn are_antonyms(&self, one: &str, other: &str) -> bool {
        let known = |vocabulary: &Vocabulary| vocabulary.are_antonyms(one, other);
        self.vocabulary
            .map_or_else(|| self.language.are_antonyms(one, other), known)
    }

    /// What differs in each channel.
    fn reasons(&self, old: &[&Unit], new: &[&Unit]) -> Vec<Reason> {
        let (old_text, new_text) = (Joined::of(old), Joined::of(new));
        let are_markup = is_markup(old) && is_markup(new);
        if old_text.text == new_text.text {
            let mut reasons = joined::channels(old, new, Texts::Equal);
            // the text names the tags at most, and what they say stands in their attributes
            if !reasons.is_empty() {
                let said = opaque::attributes(self, old, new);
                reasons.retain(|reason| said.is_empty() || !is_of_tag(reason));
                reasons.extend(said);
            }
            return reasons;
        }
        let mut reasons = joined::channels(old, new, Texts::Different);
        if is_code(old) && is_code(new) {
            reasons.extend(code::compare(self, &old_text.text, &new_text.text));
        } else if are_markup {
            reasons.extend(opaque::markup(self, &old_text.text, &new_text.text));
        } else {
            let are_rows = is_row(old) && is_row(new);
            let layout = if are_rows {
                Layout::Row
            } else {
                Layout::Running
            };
            reasons.extend(self.prose(&old_text, &new_text, layout));
            reasons.extend(opaque::attributes(self, old, new));
        }
        if is_heading(old) && is_heading(new) {
            reasons.iter_mut().for_each(names_added_are_wording);
        }
        reasons
    }

    /// The reasons of a change between two different texts.
    fn prose(&self, old: &Joined<'_>, new: &Joined<'_>, layout: Layout) -> Vec<Reason> {
        Comparison::of(*self, old, new, layout).reasons()
    }
}

/// Says whether a reason is that a tag or a shortcode is another one, whatever in it is.
fn is_of_tag(reason: &Reason) -> bool {
    let is_call = |value: &Option<String>| value.as_deref().is_some_and(opaque::is_shortcode);
    let is_shortcode = is_call(&reason.old) && is_call(&reason.new);
    reason.kind == ReasonKind::Markup || (reason.kind == ReasonKind::Wording && is_shortcode)
}

fn is_row(units: &[&Unit]) -> bool {
    units.iter().all(|unit| unit.kind == UnitKind::TableRow)
}

fn is_heading(units: &[&Unit]) -> bool {
    units.iter().all(|unit| unit.kind == UnitKind::Heading)
}

/// A name that a heading has gained is told below it, and the heading without it says nothing false. The title of a
/// release, which stands alone in lists, is no heading.
fn names_added_are_wording(reason: &mut Reason) {
    let is_name = reason.kind == ReasonKind::Fact(TokenKind::Name);
    if is_name && reason.old.is_none() {
        reason.kind = ReasonKind::Wording;
    }
}

/// An address that is no more written but linked to is the same address, and so is one that is written and linked to no
/// more.
fn addresses_linked_are_markup(reason: Reason, links: &[Reason]) -> Reason {
    let is_linked = |reason: &Reason| match (&reason.old, &reason.new) {
        (Some(old), None) => links.iter().any(|link| link.new.as_ref() == Some(old)),
        (None, Some(new)) => links.iter().any(|link| link.old.as_ref() == Some(new)),
        _ => false,
    };
    let is_address = reason.kind == ReasonKind::Fact(TokenKind::Code) && is_linked(&reason);
    let kind = if is_address {
        ReasonKind::Markup
    } else {
        reason.kind
    };
    Reason { kind, ..reason }
}

fn is_code(units: &[&Unit]) -> bool {
    units.iter().all(|unit| unit.kind == UnitKind::Code)
}

fn is_markup(units: &[&Unit]) -> bool {
    units.iter().all(|unit| unit.kind == UnitKind::Markup)
}
