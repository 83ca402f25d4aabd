//! Every table's sentences are read as the table says, and hold every entry of it; laws.

#![expect(
    clippy::disallowed_methods,
    reason = "the tables that people edit are read from the disk, so that none is forgotten"
)]

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;

use super::{Mention, Reading, Sense, even, mentions};
use crate::{Decimal, Language};

/// The tables below `data/`, by locale.
fn tables() -> Vec<(String, toml::Table)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut tables = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let locale = path.file_stem().unwrap().to_string_lossy().into_owned();
        let table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        tables.push((locale, table));
    }
    tables.sort_by(|a, b| a.0.cmp(&b.0));
    tables
}

fn language(locale: &str) -> &'static Language {
    Language::of(&locale.parse().unwrap())
}

fn sentences(table: &toml::Table) -> Vec<(&str, &str)> {
    let sentences = table.get("sentences").and_then(toml::Value::as_table);
    let sentences = sentences.into_iter().flatten();
    sentences
        .map(|(text, reads)| (text.as_str(), reads.as_str().unwrap()))
        .collect()
}

/// Says whether one of `found` is what a sentence's right side says: `12`, `25%`, `eur 5`,
/// `month 3`, `ordinal 3`.
fn holds(found: &[Mention], wanted: &str) -> bool {
    let (kind, number) = wanted.split_once(' ').unwrap_or(("", wanted));
    let value = Decimal::parse(number.trim_end_matches('%')).unwrap();
    let fits = |mention: &&Mention| match kind {
        "" if number.ends_with('%') => mention.is_percentage,
        "" => true,
        "month" => mention.sense == Sense::Month,
        "ordinal" => mention.sense != Sense::Figures,
        code => mention.currency == Some(code),
    };
    found
        .iter()
        .filter(|mention| mention.value == value)
        .any(|mention| fits(&mention))
}

#[test]
fn every_sentence_is_read_as_its_table_says() {
    let mut wrong = Vec::new();
    for (locale, table) in tables() {
        let language = language(&locale);
        for (text, reads) in sentences(&table) {
            let found = mentions(text, language);
            for wanted in reads.split(", ").filter(|wanted| !holds(&found, wanted)) {
                wrong.push(format!("{locale}: {wanted} in {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_entry_stands_in_a_sentence() {
    const CLASSES: [&str; 11] = [
        "number",
        "magnitude",
        "fraction",
        "ordinal",
        "month",
        "percent",
        "tenth",
        "currency",
        "implied",
        "and-half",
        "one-and-half",
    ];
    let mut lost = Vec::new();
    for (locale, table) in tables().into_iter().filter(|(locale, _)| locale != "en") {
        let sentences: Vec<String> = sentences(&table)
            .iter()
            .map(|(text, _)| even(text))
            .collect();
        let stands = |form: &str| {
            let form = even(form.trim_end_matches(['*', '?']));
            sentences.iter().any(|text| text.contains(&form))
        };
        for class in CLASSES {
            let entries = table.get(class).and_then(toml::Value::as_table);
            for (value, forms) in entries.into_iter().flatten() {
                let mut forms = forms
                    .as_array()
                    .unwrap()
                    .iter()
                    .filter_map(toml::Value::as_str);
                if !forms.any(stands) {
                    lost.push(format!("{locale}: [{class}] {value}"));
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn every_table_has_what_news_needs() {
    let tables = tables();
    assert!(tables.len() > 30, "{} tables", tables.len());
    for (locale, table) in &tables {
        let keys = |class: &str| -> BTreeSet<&str> {
            let entries = table.get(class).and_then(toml::Value::as_table);
            entries
                .into_iter()
                .flatten()
                .map(|(key, _)| key.as_str())
                .collect()
        };
        assert_eq!(keys("month").len(), 12, "{locale}");
        assert!(keys("currency").len() >= 7, "{locale}");
        assert!(keys("percent").contains("percent"), "{locale}");
        assert!(keys("ordinal").len() >= 3, "{locale}");
        let powers = keys("magnitude");
        let own_scale = ["3", "6", "9"].iter().all(|power| powers.contains(power))
            || ["4", "8", "12"].iter().all(|power| powers.contains(power));
        assert!(own_scale, "{locale}: {powers:?}");
    }
}

#[test]
fn reads_what_separators_may_mean() {
    for (locale, text, wanted) in [
        ("de", "1.234", "1234, 1.234"),
        ("de", "1.234.567,89", "1234567.89"),
        ("fr", "1 234 567", "1234567"),
        ("hi", "12,34,567.5", "1234567.5"),
        ("ja", "12,3456", "123456"),
        ("fa", "۱٬۲۰۰٫۵", "1200.5"),
        ("de-CH", "1’234’567", "1234567"),
        ("fr", "de 1953 30 000 hommes", "1953, 30000"),
        ("en", "3.1, 2.94 and 2 million", "3100000, 2940000, 2000000"),
        ("en", "from 3 to 5 million", "3, 3000000, 5000000"),
        ("fa", "37$ بیلیون", "37000000000"),
        ("hi", "200 डॉलर बिलियन", "200000000000"),
        ("ko", "3천5백만", "35000000"),
        ("zh", "二〇一六年三千五百二十人", "2016, 3520"),
        ("fr", "au XIXe siècle", "19"),
        ("ar", "وفي المليون", "1000000"),
    ] {
        let found = mentions(text, language(locale));
        for wanted in wanted.split(", ") {
            assert!(
                holds(&found, wanted),
                "{locale}: {wanted} in {text}: {found:?}"
            );
        }
    }
}

#[test]
fn words_that_look_like_powers_are_none() {
    for (locale, text) in [
        ("de", "19 Millionäre"),
        ("cs", "19 miliardářů"),
        ("pl", "19 milionerów"),
        ("ru", "19 миллионеров"),
        ("uk", "19 мільярдерів"),
        ("fi", "19 miljonääriä"),
        ("nl", "19 miljardairs"),
        ("sv", "19 miljonärer"),
        ("el", "19 εκατομμυριούχοι"),
        ("tr", "19 milyoner"),
        ("hu", "19 milliárdos"),
        ("ka", "19 მილიონერი"),
        ("hy", "19 միլիոնատեր"),
        ("bn", "কোভিড-১৯ লক্ষণ"),
        ("ta", "19 லட்சியங்கள்"),
        ("km", "១៩ រយៈពេល"),
        ("ko", "19만큼"),
        ("zh-Hans", "19千米"),
        ("vi", "19 triệu phú"),
        ("bn", "19 কোটিপতি"),
        ("ur", "19 کروڑ پتی"),
        ("hi", "19 करोड़ पति"),
        ("fr", "19 millionnaires"),
        ("es", "19 millonarios"),
    ] {
        assert!(
            holds(&mentions(text, language(locale)), "19"),
            "{locale}: {text}"
        );
    }
}

#[test]
fn a_date_in_figures_is_three_numbers() {
    for text in ["1.7.2022", "13.6.22", "4.1.5"] {
        let found = mentions(text, language("cs"));
        assert!(
            found.iter().all(|mention| mention.value.is_whole()),
            "{text}: {found:?}"
        );
    }
    assert!(holds(&mentions("1.234.567,8", language("cs")), "1234567.8"));
}

#[test]
fn a_power_of_ten_that_is_certain_leaves_no_bare_number() {
    let found = mentions("2,8 Milliarden", language("de"));
    assert!(!holds(&found, "2.8"), "{found:?}");
    let found = mentions("코로나19 백신", language("ko"));
    assert!(holds(&found, "19"), "{found:?}");
    let found = mentions("3 mil", language("cs"));
    assert!(holds(&found, "3") && holds(&found, "3000000"), "{found:?}");
}

proptest! {
    #[test]
    fn spans_lie_in_the_text(text in "[0-9.,:' \u{66b}٣۴९๙十万億만억a-zäßéİ$%½\u{301}\u{200f}\n-]{0,40}") {
        for locale in ["de", "ar", "ja", "ko", "th", "tr", "my"] {
            for mention in mentions(&text, language(locale)) {
                prop_assert!(text.get(mention.span.clone()).is_some_and(|text| !text.is_empty()));
            }
        }
    }

    #[test]
    fn lexemes_are_in_order_and_apart(text in "\\PC{0,60}") {
        let reading = Reading::of(&text, &[], language("ja"));
        let mut end = 0;
        for lexeme in &reading.lexemes {
            prop_assert!(lexeme.range.start >= end && lexeme.range.end > lexeme.range.start);
            end = lexeme.range.end;
        }
    }

    #[test]
    fn a_whole_number_is_read(value in 0_u64..1_000_000_000_000) {
        for locale in Language::reviewed() {
            let found = mentions(&value.to_string(), language(locale));
            prop_assert!(found.iter().any(|mention| mention.value == Decimal::whole(value)));
        }
    }
}

#[test]
fn words_that_only_look_like_numbers_are_none() {
    for (locale, text) in [
        (
            "ko",
            "구호를 위해 열리는 대회에서 열심히 만든 만화를 만나 만족했다.",
        ),
        ("ko", "오늘 열린 열차 문을 열고 열쇠만 찾았다."),
        (
            "ja",
            "九州の百貨店で八百屋が百合を千切りにし、万全の備えをした。",
        ),
        ("zh-Hans", "千万不要去四川，万岁，百度千方百计。"),
        ("zh-Hant", "千萬不要去四川，萬歲，百度千方百計。"),
    ] {
        let language = Language::of(&locale.parse().unwrap());
        let found = mentions(text, language);
        let words: Vec<&str> = found
            .iter()
            .map(|mention| &text[mention.span.clone()])
            .collect();
        assert_eq!(words, [""; 0], "{text}");
    }
}
