//! Changes that a translation shows although no row says so.
//!
//! An adopted row is a guess about the version a translation was made from. Where the translation holds the figures or
//! the code that changed as often as the source does now, it was made from a later version: the change is told, and it is
//! no fact left stale.

use hexapla_content::{How, Unit};
use hexapla_facts::TokenKind;

use crate::bitext::{figures, parts_of_code};
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

/// Says whether something came, and what came and went stands in the translation as often as in the source as it is.
fn is_said(reason: &Reason, texts: Texts<'_>) -> bool {
    let ReasonKind::Fact(kind) = reason.kind else {
        return false;
    };
    // that the translation lacks what went is no proof: it may be of something else
    if reason.new.is_none() {
        return false;
    }
    let is_same = match kind {
        TokenKind::Number
        | TokenKind::Date
        | TokenKind::Time
        | TokenKind::Currency
        | TokenKind::Percentage
        | TokenKind::Age
        | TokenKind::Ordinal => has_figures,
        TokenKind::Identifier => has_name,
        TokenKind::Code => has_code,
        _ => return false,
    };
    let sides = [&reason.old, &reason.new];
    let parts: Vec<&str> = sides.into_iter().flatten().map(String::as_str).collect();
    is_same(&parts, texts)
}

/// Compares the figures of what came and went.
fn has_figures(said: &[&str], texts: Texts<'_>) -> bool {
    let each_has_any = said.iter().all(|said| !figures(said).is_empty());
    each_has_any && stands_as_now(said, texts, figures)
}

/// Compares the figures in the name of a thing ("camp 16"), whose other words may be translated, or the name itself ("ferry.example").
fn has_name(said: &[&str], texts: Texts<'_>) -> bool {
    has_figures(said, texts) || has_code(said, texts)
}

/// Compares the words of code that came and went: those that stand for something of the reader's are translated.
fn has_code(said: &[&str], texts: Texts<'_>) -> bool {
    let trimmed = |part: &str| part.trim_end_matches(['.', ':']).to_owned();
    stands_as_now(said, texts, |text| {
        parts_of_code(text).map(trimmed).collect()
    })
}

/// Says whether every part of what was `said` that the source has more or less often now, and there is one, stands in the
/// translation as often as in the source as it is.
fn stands_as_now(said: &[&str], texts: Texts<'_>, parts: impl Fn(&str) -> Vec<String>) -> bool {
    let of = |units: &[&Unit]| -> Vec<String> {
        units.iter().flat_map(|unit| parts(&unit.text)).collect()
    };
    let [before, now, target] = [texts.before, texts.now, texts.target].map(of);
    let times = |part: &String, all: &[String]| all.iter().filter(|other| *other == part).count();
    let own: Vec<String> = said.iter().copied().flat_map(&parts).collect();
    let is_changed = |part: &&String| times(part, &before) != times(part, &now);
    let mut changed = own.iter().filter(is_changed).peekable();
    changed.peek().is_some() && changed.all(|part| times(part, &target) == times(part, &now))
}

#[cfg(test)]
mod tests {
    use hexapla_content::{Inline, InlineKind, UnitId, UnitKind};
    use hexapla_diagnostics::Span;
    use hexapla_facts::{Corpus, Vocabulary};

    use crate::Judge;

    use super::*;

    /// The impact of a change for a translation, by its name.
    fn impact(kind: &UnitKind, [before, now, target]: [&str; 3]) -> &'static str {
        let unit = |text| Unit::plain(UnitId::Body(1), kind.clone(), text);
        let [before, now, target] = [before, now, target].map(unit);
        weighed(&before, &now, &target)
    }

    fn weighed(before: &Unit, now: &Unit, target: &Unit) -> &'static str {
        let corpus = Corpus::of([&*before.text, &*now.text].into_iter());
        let judge = Judge {
            vocabulary: Vocabulary::shipped(&"en".parse().unwrap()),
            corpus: &&corpus,
        };
        let judgement = judge.change(&[before], &[now]);
        let texts = Texts {
            before: &[before],
            now: &[now],
            target: &[target],
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
        let [before, now] = ["See ferry.example for more.", "See boats.example for more."];
        assert_eq!(prose([before, now, "详见 boats.example。"]), "cosmetic");
        assert_eq!(prose([before, now, "详见 ferry.example。"]), "factual");
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

    #[test]
    fn words_of_code_that_are_the_readers_own_are_translated() {
        let change = ["berth open {{name}}", "berth {{[-o|open]}} {{name}}"];
        let spans = |text: &str| {
            let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
            unit.inlines = vec![Inline {
                kind: InlineKind::Code,
                text: 0..text.len(),
                span: Span::new(0, 0),
                target: "".into(),
            }];
            unit
        };
        let impact = |target: &str| {
            let [before, now] = change.map(spans);
            weighed(&before, &now, &spans(target))
        };
        assert_eq!(impact("berth {{[-o|open]}} {{nom}}"), "cosmetic");
        assert_eq!(impact("berth open {{nom}}"), "factual");
    }
}
