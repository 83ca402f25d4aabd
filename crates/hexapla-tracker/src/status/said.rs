//! Changes that a translation shows although no row says so.
//!
//! An adopted row is a guess about the version a translation was made from. Where the translation holds the figures or
//! the code that changed as often as the source does now, it was made from a later version: the change is told, and it is
//! no fact left stale.

use hexapla_content::{How, Unit};
use hexapla_facts::TokenKind;

use crate::bitext::{figures, parts_of_code, runs_on};
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
    if !lighten(&mut reasons, texts, |reason| reason.new.is_some()) {
        return Judgement {
            impact: judgement.impact,
            reasons,
        };
    }
    // alone, that the translation lacks what went is no proof: it may be of something else
    lighten(&mut reasons, texts, |reason| reason.new.is_none());
    Judgement::of(reasons)
}

/// Lightens those of the `asked` reasons that the translation answers; says whether there are any.
fn lighten(reasons: &mut [Reason], texts: Texts<'_>, asked: fn(&Reason) -> bool) -> bool {
    let mut any = false;
    for reason in reasons.iter_mut().filter(|reason| asked(reason)) {
        if is_said(reason, texts) {
            reason.kind = ReasonKind::SaidAlready;
            any = true;
        }
    }
    any
}

/// Says whether what came and went stands in the translation as often as in the source as it is.
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
        TokenKind::Identifier => has_name,
        TokenKind::Name => has_name_that_came,
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
    each_has_any && stands_as_now(said, texts, whole, figures)
}

/// Compares the figures in the name of a thing ("camp 16"), whose other words may be translated, or the name itself ("ferry.example").
fn has_name(said: &[&str], texts: Texts<'_>) -> bool {
    has_figures(said, texts) || stands_as_now(said, texts, whole, words_of_code)
}

/// Compares the words of a name, which many translations write as the source does. Since others do not, that they lack what
/// went tells nothing.
fn has_name_that_came(said: &[&str], texts: Texts<'_>) -> bool {
    let of = |units: &[&Unit], part: &str| -> usize {
        let words = units.iter().flat_map(|unit| words_of_name(&unit.text));
        words.filter(|word| *word == part).count()
    };
    let mut parts = said.iter().flat_map(|said| words_of_name(said));
    parts.any(|part| of(texts.now, part) > of(texts.before, part))
        && stands_as_now(said, texts, whole, words_of_name)
}

/// The words of a name, also where it stands among letters of a script without spaces.
fn words_of_name(text: &str) -> Vec<&str> {
    text.split(runs_on).flat_map(words_of_code).collect()
}

/// Compares the words of code that came and went: those that stand for something of the reader's are translated. They stand
/// in its code, or anywhere where a translator set no code.
fn has_code(said: &[&str], texts: Texts<'_>) -> bool {
    [code_of, whole]
        .into_iter()
        .any(|read| stands_as_now(said, texts, read, words_of_code))
}

/// The words of code or of a name, without the dots before a file's name and after a sentence.
fn words_of_code(text: &str) -> Vec<&str> {
    let trimmed = parts_of_code(text).map(|part| part.trim_matches(['.', ':']));
    trimmed.collect()
}

/// What of a unit is looked at.
type Read = for<'u> fn(&'u Unit) -> Vec<&'u str>;

fn whole(unit: &Unit) -> Vec<&str> {
    vec![&unit.text]
}

/// The code in a unit; all of it where it is code.
fn code_of(unit: &Unit) -> Vec<&str> {
    if unit.kind.is_atomic() {
        whole(unit)
    } else {
        unit.code_texts().collect()
    }
}

/// Says whether every part of what was `said` that the source has more or less often now, and there is one, stands in the
/// translation as often as in the source as it is.
fn stands_as_now<'t, P: PartialEq>(
    said: &[&'t str],
    texts: Texts<'t>,
    read: Read,
    parts: impl Fn(&'t str) -> Vec<P>,
) -> bool {
    let of = |units: &'t [&'t Unit]| -> Vec<P> {
        let texts = units.iter().flat_map(|unit| read(unit));
        texts.flat_map(&parts).collect()
    };
    let times = |part: &P, all: &[P]| all.iter().filter(|other| *other == part).count();
    let [before, now] = [texts.before, texts.now].map(of);
    let own: Vec<P> = said.iter().copied().flat_map(&parts).collect();
    let is_changed = |part: &&P| times(part, &before) != times(part, &now);
    let changed: Vec<&P> = own.iter().filter(is_changed).collect();
    if changed.is_empty() {
        return false;
    }
    let target = of(texts.target);
    let is_as_now = |part: &&P| times(part, &target) == times(part, &now);
    changed.iter().all(is_as_now)
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
        let [before, now] = ["Look into .tides.json.", "Look into .tides.yaml."];
        assert_eq!(prose([before, now, "请看 .tides.yaml。"]), "cosmetic");
        assert_eq!(prose([before, now, "请看 .tides.json。"]), "factual");
        let [before, now] = ["See ferry.example for more.", "See boats.example for more."];
        assert_eq!(prose([before, now, "详见 boats.example。"]), "cosmetic");
        assert_eq!(prose([before, now, "详见 ferry.example。"]), "factual");
    }

    #[test]
    fn a_name_that_the_translation_has_is_said() {
        let prose = |texts| impact(&UnitKind::Paragraph, texts);
        let [before, now] = ["They asked Oskrel.js in May.", "They asked Sorvane in May."];
        assert_eq!(prose([before, now, "五月他们问了Sorvane。"]), "cosmetic");
        assert_eq!(prose([before, now, "五月他们问了Oskrel.js。"]), "factual");
        assert_eq!(
            prose([before, now, "Их спросили в мае в Сорване."]),
            "factual"
        );
        let [before, now] = ["They met Amina Rell there.", "They met Bero Rell there."];
        assert_eq!(prose([before, now, "Ils ont vu Bero Rell là."]), "cosmetic");
        assert_eq!(prose([before, now, "Ils ont vu Amina Rell là."]), "factual");
        let shortened = [
            "They met Amina Rell there.",
            "They met Amina there.",
            "Они видели Амину Релл.",
        ];
        assert_eq!(prose(shortened), "factual");
        let removed = [
            "They asked Oskrel if Amina Rell was there.",
            "They asked Sorvane if she was there.",
            "Они спросили Sorvane, там ли Амина Релл.",
        ];
        assert_eq!(prose(removed), "factual");
    }

    #[test]
    fn what_went_is_said_where_what_came_is() {
        let prose = |texts| impact(&UnitKind::Paragraph, texts);
        let change = [
            "See ferry.example if 27 boats lie there.",
            "See quay.example if boats lie there.",
        ];
        let [before, now] = change;
        assert_eq!(
            prose([before, now, "详见 quay.example，若有船。"]),
            "cosmetic"
        );
        assert_eq!(
            prose([before, now, "详见 quay.example，若有 27 艘船。"]),
            "factual"
        );
        assert_eq!(
            prose([before, now, "详见 ferry.example，若有船。"]),
            "factual"
        );
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

    /// A paragraph with `code` in it.
    fn with_code(text: &str, code: &str) -> Unit {
        let start = text.find(code).expect("the code");
        let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        unit.inlines = vec![Inline {
            kind: InlineKind::Code,
            text: start..start + code.len(),
            span: Span::new(0, 0),
            target: "".into(),
        }];
        unit
    }

    #[test]
    fn words_of_prose_are_no_code() {
        let [old, new] = ["tide print", "tide run print"];
        let before = with_code("Say tide print, or run it later.", old);
        let now = with_code("Say tide run print, or run it later.", new);
        let target = |code: &str| with_code(&format!("Dites {code}, ou plus tard."), code);
        assert_eq!(weighed(&before, &now, &target(new)), "cosmetic");
        assert_eq!(weighed(&before, &now, &target(old)), "factual");
        let plain = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "Dites tide print.");
        assert_eq!(weighed(&before, &now, &plain), "factual");
    }

    #[test]
    fn words_of_code_that_are_the_readers_own_are_translated() {
        let change = ["berth open {{name}}", "berth {{[-o|open]}} {{name}}"];
        let span = |text: &str| with_code(text, text);
        let impact = |target: &str| {
            let [before, now] = change.map(span);
            weighed(&before, &now, &span(target))
        };
        assert_eq!(impact("berth {{[-o|open]}} {{nom}}"), "cosmetic");
        assert_eq!(impact("berth open {{nom}}"), "factual");
    }
}
