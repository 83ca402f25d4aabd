//! Changes that a translation shows although no row says so.
//!
//! An adopted row is a guess about the version a translation was made from. Where the translation holds the figures or
//! the code that changed as often as the source does now, it was made from a later version: the change is told, and it is
//! no fact left stale.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use hexapla_content::How;
use hexapla_facts::TokenKind;

use crate::bitext::figures;
use crate::{Judgement, Reason, ReasonKind};

pub(super) use super::times::Texts;
use super::times::{Read, Times, borrowed, code_of, whole, words_of_code, words_of_name};

/// Says whether a row was written by a tool, which knows the ground of a translation less well than who made it.
pub(super) const fn is_guess(how: How) -> bool {
    matches!(how, How::Pin | How::Blame | How::Assumed)
}

/// Lightens the reasons that the translation answers already.
pub(super) fn lightened(judgement: Judgement, texts: Texts<'_>) -> Judgement {
    let mut reasons = judgement.reasons;
    let said = Said::of(texts);
    if !said.lighten(&mut reasons, |reason| reason.new.is_some()) {
        return Judgement {
            impact: judgement.impact,
            reasons,
        };
    }
    // alone, that the translation lacks what went is no proof: it may be of something else
    said.lighten(&mut reasons, |reason| reason.new.is_none());
    Judgement::of(reasons)
}

/// What the texts of a change say, each counted when it is first asked for.
struct Said<'u> {
    texts: Texts<'u>,
    figures: OnceCell<Times<'u>>,
    words: OnceCell<Times<'u>>,
    names: OnceCell<Times<'u>>,
    code: OnceCell<Times<'u>>,
    /// Parts read and looked up.
    operations: Cell<usize>,
}

impl<'u> Said<'u> {
    const fn of(texts: Texts<'u>) -> Self {
        Self {
            texts,
            figures: OnceCell::new(),
            words: OnceCell::new(),
            names: OnceCell::new(),
            code: OnceCell::new(),
            operations: Cell::new(0),
        }
    }

    /// Counts the parts of what is looked at of the texts.
    fn counted(&self, read: Read, parts: impl Fn(&'u str) -> Vec<Cow<'u, str>>) -> Times<'u> {
        let times = Times::of(self.texts, read, parts);
        self.count(times.count());
        times
    }

    /// Says whether every one of the `parts` that the source has more or less often now, and there is one, stands in the
    /// translation as often as in the source as it is.
    fn are_as_now<'p>(&self, parts: impl Iterator<Item = &'p str>, times: &Times<'u>) -> bool {
        let times = parts.map(|part| {
            self.count(1);
            times.of_part(part)
        });
        let mut changed = times.filter(|[before, now, _]| before != now).peekable();
        changed.peek().is_some() && changed.all(|[_, now, target]| target == now)
    }

    fn count(&self, operations: usize) {
        self.operations.set(self.operations.get() + operations);
    }

    /// Lightens those of the `asked` reasons that the translation answers; says whether there are any.
    fn lighten(&self, reasons: &mut [Reason], asked: fn(&Reason) -> bool) -> bool {
        let mut any = false;
        for reason in reasons.iter_mut().filter(|reason| asked(reason)) {
            if self.answers(reason) {
                reason.kind = ReasonKind::SaidAlready;
                any = true;
            }
        }
        any
    }

    /// Says whether what came and went stands in the translation as often as in the source as it is.
    fn answers(&self, reason: &Reason) -> bool {
        let ReasonKind::Fact(kind) = reason.kind else {
            return false;
        };
        let sides = [&reason.old, &reason.new];
        let parts: Vec<&str> = sides.into_iter().flatten().map(String::as_str).collect();
        match kind {
            TokenKind::Number
            | TokenKind::Date
            | TokenKind::Time
            | TokenKind::Currency
            | TokenKind::Percentage
            | TokenKind::Age
            | TokenKind::Ordinal => self.has_figures(&parts),
            TokenKind::Identifier => self.has_name(&parts),
            TokenKind::Name => self.has_name_that_came(&parts),
            TokenKind::Code => self.has_code(&parts),
            _ => false,
        }
    }

    /// Compares the figures of what came and went.
    fn has_figures(&self, said: &[&str]) -> bool {
        let each: Vec<Vec<String>> = said.iter().map(|said| figures(said)).collect();
        let figures_of = |text| figures(text).into_iter().map(Cow::Owned).collect();
        let times = || self.counted(whole, figures_of);
        let each_has_any = each.iter().all(|figures| !figures.is_empty());
        let all = each.iter().flatten().map(String::as_str);
        each_has_any && self.are_as_now(all, self.figures.get_or_init(times))
    }

    /// Compares the figures in the name of a thing ("camp 16"), whose other words may be translated, or the name itself ("ferry.example").
    fn has_name(&self, said: &[&str]) -> bool {
        let words = || said.iter().flat_map(|said| words_of_code(said));
        self.has_figures(said) || self.are_as_now(words(), self.words())
    }

    /// Compares the words of a name, which many translations write as the source does. Since others do not, that they lack what
    /// went tells nothing.
    fn has_name_that_came(&self, said: &[&str]) -> bool {
        let times = || self.counted(whole, |text| borrowed(words_of_name(text)));
        let times = self.names.get_or_init(times);
        let parts: Vec<&str> = said.iter().flat_map(|said| words_of_name(said)).collect();
        let came = |part: &&str| {
            let [before, now, _] = times.of_part(part);
            now > before
        };
        parts.iter().any(came) && self.are_as_now(parts.iter().copied(), times)
    }

    /// Compares the words of code that came and went: those that stand for something of the reader's are translated. They stand
    /// in its code, or anywhere where a translator set no code.
    fn has_code(&self, said: &[&str]) -> bool {
        let words = || said.iter().flat_map(|said| words_of_code(said));
        let times = || self.counted(code_of, |text| borrowed(words_of_code(text)));
        self.are_as_now(words(), self.code.get_or_init(times))
            || self.are_as_now(words(), self.words())
    }

    fn words(&self) -> &Times<'u> {
        let times = || self.counted(whole, |text| borrowed(words_of_code(text)));
        self.words.get_or_init(times)
    }
}

#[cfg(test)]
mod tests {
    use hexapla_content::{Inline, InlineKind, Unit, UnitId, UnitKind};
    use hexapla_diagnostics::Span;
    use hexapla_facts::Corpus;

    use crate::Judge;

    use super::*;

    /// The impact of a change for a translation, by its name.
    fn impact(kind: &UnitKind, [before, now, target]: [&str; 3]) -> &'static str {
        let unit = |text| Unit::plain(UnitId::Body(1), kind.clone(), text);
        let [before, now, target] = [before, now, target].map(unit);
        weighed(&before, &now, &target)
    }

    /// The steps of telling which of many changed figures a translation has.
    fn steps(figures: usize) -> usize {
        let said = |by: usize| -> Unit {
            let boats = (0..figures).map(|at| format!("{} boats", 10 * at + by));
            let text = boats.collect::<Vec<_>>().join(", ");
            Unit::plain(UnitId::Body(1), UnitKind::Paragraph, &text)
        };
        let (before, now) = (said(1), said(2));
        let corpus = &Corpus::empty();
        let judge = Judge::of(&"en".parse().unwrap(), &corpus);
        let mut reasons = judge.change(&[&before], &[&now]).reasons;
        let (before, now) = ([&before], [&now]);
        let said = Said::of(Texts {
            before: &before,
            now: &now,
            target: &now,
        });
        assert!(said.lighten(&mut reasons, |reason| reason.new.is_some()));
        said.operations.get()
    }

    #[test]
    fn twice_as_many_figures_take_twice_the_steps() {
        let (some, many) = (steps(100), steps(800));
        assert!(some >= 300 && many <= 9 * some, "{some}, {many}");
    }

    fn weighed(before: &Unit, now: &Unit, target: &Unit) -> &'static str {
        let corpus = &Corpus::of([&*before.text, &*now.text].into_iter());
        let judge = Judge::of(&"en".parse().unwrap(), &corpus);
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
