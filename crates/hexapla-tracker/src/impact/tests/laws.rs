//! What holds for all texts.

use hexapla_content::Impact;
use proptest::prelude::*;

use super::super::ReasonKind;
use super::judge;

/// Texts in which facts are frequent.
fn text() -> impl Strategy<Value = String> {
    let words = vec![
        "the",
        "police",
        "killed",
        "injured",
        "12",
        "31",
        "twelve",
        "1,200",
        "on",
        "9 March",
        "2031",
        "Amina Rell",
        "Sorvane",
        "not",
        "must",
        "should",
        "allegedly",
        "at least",
        "all",
        "“they",
        "said”",
        "said",
        ",",
        ".",
        "and",
        "in",
        "camp 16",
        "10.30am",
        "GMT",
        "£2.8bn",
        "12%",
        "half",
        "of",
        "goverment",
        "government",
        "don’t",
        "(",
        ")",
        "–",
        "hundreds",
        "million",
        "a dozen",
        "was",
        "before",
        "after",
        "🌍",
        "é",
        "aged 16",
        "16-year-old",
        "May",
        "\"",
        "'",
        "v1.2.3",
    ];
    prop::collection::vec(prop::sample::select(words), 0..24).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn no_change_is_none(text in text()) {
        prop_assert_eq!(judge(&text, &text).impact, Impact::None);
    }

    #[test]
    fn white_space_is_none(text in text()) {
        let reflowed = text.replace(' ', " \n ");
        prop_assert_eq!(judge(&text, &reflowed).impact, Impact::None);
    }

    #[test]
    fn a_change_is_never_none(old in text(), new in text()) {
        let same = old.split_whitespace().eq(new.split_whitespace());
        prop_assert_eq!(judge(&old, &new).impact == Impact::None, same);
    }

    #[test]
    fn the_way_back_weighs_the_same(old in text(), new in text()) {
        let (there, back) = (judge(&old, &new), judge(&new, &old));
        let repairs = |reason: &super::Reason| reason.kind == ReasonKind::Spelling;
        prop_assume!(!there.reasons.iter().chain(&back.reasons).any(repairs));
        prop_assert_eq!(there.impact, back.impact);
    }

    #[test]
    fn the_same_question_has_the_same_answer(old in text(), new in text()) {
        prop_assert_eq!(judge(&old, &new), judge(&old, &new));
    }

    #[test]
    fn reasons_quote_what_they_point_at(old in ".{0,60}", new in text()) {
        let judgement = judge(&old, &new);
        let (old, new) = (super::paragraph(&old).text, super::paragraph(&new).text);
        for reason in judgement.reasons {
            let at = |text: &str, span: Option<std::ops::Range<usize>>| {
                span.map(|span| text.get(span).expect("a span cuts no character").to_owned())
            };
            prop_assert_eq!(&at(&old, reason.old_span), &reason.old);
            prop_assert_eq!(&at(&new, reason.new_span), &reason.new);
        }
    }

    #[test]
    fn another_number_is_a_fact(text in text(), old in 32_u32..999, new in 32_u32..999) {
        prop_assume!(old != new);
        let with = |number: u32| format!("{text} . They counted {number} wells .");
        prop_assert_eq!(judge(&with(old), &with(new)).impact, Impact::Factual);
    }
}
