//! Changes that a translation shows although no row says so.
//!
//! An adopted row is a guess about the version a translation was made from. Where the translation holds the figure or
//! the code that the source has now, and not what the row's source had, it was made from a later version: the change is
//! told, and it is no fact left stale.

use hexapla_content::{How, Unit, UnitKind};
use hexapla_facts::TokenKind;

use crate::bitext::figures;
use crate::{Judgement, Reason, ReasonKind};

/// The texts a change is about.
#[derive(Clone, Copy)]
pub(super) struct Texts<'u> {
    /// The source that the row speaks of.
    pub(super) before: &'u [&'u Unit],
    /// The source as it is.
    pub(super) now: &'u [&'u Unit],
    /// The translation.
    pub(super) target: &'u [&'u Unit],
}

/// Says whether a row was written by a tool, which knows the ground of a translation less well than who made it.
pub(super) const fn is_guess(how: How) -> bool {
    matches!(how, How::Pin | How::Blame | How::Assumed)
}

/// Lightens the reasons that the translation answers already.
pub(super) fn lightened(judgement: Judgement, texts: Texts<'_>) -> Judgement {
    let mut reasons = judgement.reasons;
    let mut any = false;
    for reason in &mut reasons {
        if is_said(reason, texts) {
            reason.kind = ReasonKind::SaidAlready;
            any = true;
        }
    }
    if any {
        Judgement::of(reasons)
    } else {
        Judgement {
            impact: judgement.impact,
            reasons,
        }
    }
}

/// Says whether what came stands in the translation as often as in the source as it is, and what went no oftener.
fn is_said(reason: &Reason, texts: Texts<'_>) -> bool {
    let ReasonKind::Fact(kind) = reason.kind else {
        return false;
    };
    let is_same = match kind {
        TokenKind::Number
        | TokenKind::Date
        | TokenKind::Time
        | TokenKind::Currency
        | TokenKind::Percentage
        | TokenKind::Age
        | TokenKind::Ordinal => has_figures,
        // the words of a comment that went may be there in another language
        TokenKind::Code if reason.new.is_none() && is_code(texts.target) => return false,
        TokenKind::Code | TokenKind::Identifier => has_literal,
        _ => return false,
    };
    let sides = [&reason.old, &reason.new];
    sides.into_iter().flatten().all(|part| is_same(part, texts))
}

fn is_code(units: &[&Unit]) -> bool {
    units.iter().any(|unit| unit.kind == UnitKind::Code)
}

/// Says whether the figures of `part` that changed stand in the translation as in the source as it is.
fn has_figures(part: &str, texts: Texts<'_>) -> bool {
    let own = figures(part);
    let of = |units: &[&Unit]| -> Vec<String> {
        units.iter().flat_map(|unit| figures(&unit.text)).collect()
    };
    let [before, now, target] = [texts.before, texts.now, texts.target].map(of);
    let times =
        |figure: &String, all: &[String]| all.iter().filter(|other| *other == figure).count();
    let mut changed = own
        .iter()
        .filter(|figure| times(figure, &before) != times(figure, &now))
        .peekable();
    changed.peek().is_some() && changed.all(|figure| times(figure, &target) == times(figure, &now))
}

/// Says whether `part` stands in the translation as it is as often as in the source as it is, and stood there otherwise.
fn has_literal(part: &str, texts: Texts<'_>) -> bool {
    let part = spaced(part);
    let times = |units: &[&Unit]| -> usize {
        let texts = units.iter().map(|unit| spaced(&unit.text));
        texts.map(|text| occurrences(&part, &text)).sum()
    };
    let [before, now, target] = [texts.before, texts.now, texts.target].map(times);
    now != before && now == target
}

/// A text with single spaces.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How often `part` stands in `text` with no letter or figure going on at either end.
fn occurrences(part: &str, text: &str) -> usize {
    let goes_on = |inner: Option<char>, outer: Option<char>| {
        [inner, outer]
            .iter()
            .all(|c| c.is_some_and(char::is_alphanumeric))
    };
    let stands_alone = |&(at, part): &(usize, &str)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text
            .get(at + part.len()..)
            .and_then(|text| text.chars().next());
        !goes_on(part.chars().next(), before) && !goes_on(part.chars().next_back(), after)
    };
    text.match_indices(part).filter(stands_alone).count()
}

#[cfg(test)]
mod tests {
    use hexapla_content::UnitId;
    use hexapla_facts::{Corpus, Vocabulary};

    use crate::Judge;

    use super::*;

    /// The impact of a change for a translation, by its name.
    fn impact(kind: &UnitKind, [before, now, target]: [&str; 3]) -> &'static str {
        let unit = |text| Unit::plain(UnitId::Body(1), kind.clone(), text);
        let [before, now, target] = [before, now, target].map(unit);
        let corpus = Corpus::of([&*before.text, &*now.text].into_iter());
        let judge = Judge {
            vocabulary: Vocabulary::shipped(&"en".parse().unwrap()),
            corpus: &&corpus,
        };
        let judgement = judge.change(&[&before], &[&now]);
        let texts = Texts {
            before: &[&before],
            now: &[&now],
            target: &[&target],
        };
        lightened(judgement, texts).impact.name()
    }

    #[test]
    fn a_figure_that_the_translation_has_is_said() {
        let prose = |texts| impact(&UnitKind::Paragraph, texts);
        let change = ["Read the 2031 timetable.", "Read the 2033 timetable."];
        let [before, now] = change;
        assert_eq!(prose([before, now, "Lisez l’horaire de 2033."]), "cosmetic");
        assert_eq!(prose([before, now, "Lisez l’horaire de 2031."]), "factual");
        assert_eq!(prose([before, now, "Lisez l’horaire."]), "factual");
        assert_eq!(prose([before, now, "اقرأ جدول ٢٠٣٣."]), "cosmetic");
    }

    #[test]
    fn what_else_changed_still_counts() {
        let texts = [
            "Read the 2031 timetable.",
            "Do not read the 2033 timetable.",
            "Lisez l’horaire de 2033.",
        ];
        assert_eq!(impact(&UnitKind::Paragraph, texts), "factual");
    }

    #[test]
    fn code_is_said_where_it_stands_as_often() {
        let code = |texts| impact(&UnitKind::Code, texts);
        let (before, now) = ("berth.open(3)", "berth.openAll(3) // again");
        assert_eq!(code([before, now, "berth.openAll(3) // again"]), "cosmetic");
        assert_eq!(code([before, now, "berth.open(3) // encore"]), "factual");
        let removed = ["open(3) // now", "open(3)", "open(3) // maintenant"];
        assert_eq!(code(removed), "factual");
    }
}
