//! Texts with the tokens they are read as, and laws.

use proptest::prelude::*;

use crate::{Additions, Corpus, Token, TokenKind, Vocabulary, read};

fn english() -> &'static Vocabulary {
    Vocabulary::shipped(&"en".parse().unwrap()).unwrap()
}

/// The tokens of `text`, `kind: value`, quotations and attributions left out.
fn facts(text: &str) -> String {
    let is_single =
        |token: &&Token| !matches!(token.kind, TokenKind::Quoted | TokenKind::Attribution);
    let tokens = tokens(text);
    let lines = tokens.iter().filter(is_single).map(line);
    lines.collect::<Vec<_>>().join("; ")
}

fn line(token: &Token) -> String {
    format!("{}: {}", token.kind.name(), token.value)
}

fn tokens(text: &str) -> Vec<Token> {
    let corpus = Corpus::of(
        [
            "They met Amina Rell in Sorvane.",
            "The grain is in the store.",
        ]
        .into_iter(),
    );
    read(text, &[], english(), &&corpus)
}

/// The tokens of one kind.
fn of_kind(text: &str, kind: TokenKind) -> Vec<String> {
    let tokens = tokens(text).into_iter().filter(|token| token.kind == kind);
    tokens.map(|token| token.value).collect()
}

/// Texts and what is read in them.
const FORMS: &[(&str, &str)] = &[
    // numbers
    (
        "they counted 1,200 and 1 300 and 1.5",
        "number: 1200; number: 1300; number: 1.5",
    ),
    ("in 2031 200 men", "number: 2031; number: 200"),
    (
        "20.4 million, 2.8bn, 5k",
        "number: 20400000; number: 2800000000; number: 5000",
    ),
    (
        "twelve, twenty-one, one hundred and five",
        "number: 12; number: 21; number: 105",
    ),
    ("two hundred thousand", "number: 200000"),
    ("two and a half million", "number: 2500000"),
    ("half a million", "number: 500000"),
    (
        "a dozen, two dozen, dozens",
        "number: 12; number: 24; number: dozens",
    ),
    ("hundreds of thousands", "number: hundreds of thousands"),
    (
        "two-thirds, half, a quarter",
        "number: 2/3; number: 1/2; number: 1/4",
    ),
    ("one could see one man", "modal: could; number: 1"),
    ("the years 2011–2014", "number: 2011; number: 2014"),
    ("it fell to -5 and 3-1", "number: -5; number: 3; number: 1"),
    (
        "a hut 14 km and 3 weeks away",
        "number: 14 km; number: 3 week",
    ),
    ("a 14-day ban of 5km", "number: 14 day; number: 5 km"),
    ("1,2 or 1,23", "number: 1,2; number: 1,23"),
    // money, percentages, ages, ordinals
    (
        "£2.8bn, US$5 and 3 euros",
        "currency: gbp 2800000000; currency: usd 5; currency: eur 3",
    ),
    ("it cost EUR 1.50", "currency: eur 1.5"),
    (
        "12%, 12 per cent, 12.5 percent",
        "percentage: 12%; percentage: 12%; percentage: 12.5%",
    ),
    ("aged 16 and 17", "age: 16; age: 17"),
    ("a 16-year-old, 16 years old", "age: 16; age: 16"),
    (
        "the 16th, the third, the twenty-first",
        "ordinal: 16; ordinal: 3; ordinal: 21",
    ),
    (
        "First, they fled. And second, they hid. Third, nobody came.",
        "negation: no",
    ),
    (
        "First came the flood. In the second, third, and last, he fell.",
        "ordinal: 1; ordinal: 2; ordinal: 3",
    ),
    // dates
    ("on 9 March 2031", "date: 2031-03-09"),
    ("on March 9th, 2031", "date: 2031-03-09"),
    ("the 9th of March", "date: 03-09"),
    ("on 2031-03-09", "date: 2031-03-09"),
    ("on 09/03/2031", "date: 09/03/2031"),
    ("on 9–11 March 2031", "date: 2031-03-09; date: 2031-03-11"),
    ("in March 2031", "date: 2031-03"),
    ("they march in May", "date: --05"),
    ("closed since mid-May", "date: --05"),
    ("Ministers around May wept", ""),
    ("a quasi-Teresa-May character", "name: teresa"),
    (
        "next Tuesday, last year",
        "date: next tuesday; date: last year",
    ),
    ("yesterday, in the 1990s", "date: yesterday; date: 1990s"),
    // times
    (
        "at 10.30am, 3 pm, 10:30",
        "time: 10:30; time: 15:00; time: 10:30",
    ),
    ("at 0001hrs GMT", "time: 00:01 gmt"),
    ("entered at 0220.", "time: 02:20"),
    ("at 1115 on the day", "time: 11:15"),
    ("at 1815 Ostmere plays", "time: 18:15; name: ostmere"),
    ("from 1000 to 2030 hours", "time: 10:00; time: 20:30"),
    ("opens at 12H15 GMT", "time: 12:15 gmt"),
    ("the one hundred fiftieth birthday", "ordinal: 150"),
    ("the two hundred and fifth session", "ordinal: 205"),
    ("one hundred second-hand cars", "number: 100; ordinal: 2"),
    (
        "at sector 2048 of, the mode is 0644",
        "number: 2048; number: 0644",
    ),
    ("at about 2140 on", "quantifier: about; time: 21:40"),
    ("at 1115 metres", "number: 1115 m"),
    ("at 12:30 p.m. and noon", "time: 12:30; time: 12:00"),
    // identifiers
    (
        "in camp 16, by Article 9",
        "identifier: camp 16; identifier: article 9",
    ),
    (
        "see A/HRC/31/2 and v1.2.3",
        "identifier: a/hrc/31/2; identifier: v1.2.3",
    ),
    ("v1.2.3's team", "identifier: v1.2.3"),
    ("No. 5, no 5", "identifier: no 5; negation: no; number: 5"),
    ("see https://example.org/a.", "code: https://example.org/a"),
    // marks
    (
        "they can’t and must not",
        "negation: not; modal: can; modal: must; negation: not",
    ),
    ("you have to go without", "modal: must; negation: without"),
    (
        "allegedly at least 12",
        "hedge: allegedly; quantifier: at least; number: 12",
    ),
    (
        "over 12, over the hill",
        "quantifier: more than; number: 12",
    ),
    (
        "some 12, some men",
        "quantifier: about; number: 12; quantifier: some",
    ),
    ("not at all", "negation: not"),
    (
        "a read-only, must-have, so-called thing",
        "hedge: so-called",
    ),
    ("they went—only then", "quantifier: only"),
    ("about the war", ""),
];

#[test]
fn facts_are_read_in_the_forms_english_uses() {
    for (text, expected) in FORMS {
        assert_eq!(facts(text), *expected, "{text}");
    }
}

#[test]
fn names_are_known_by_capitals_that_say_something() {
    for (text, expected) in [
        ("They saw Bero Tal there.", vec!["bero tal"]),
        ("Sorvane was quiet.", vec!["sorvane"]),
        ("Grain was scarce.", vec![]),
        ("Amina Rell left.", vec!["amina rell"]),
        (
            "They saw the Ministry of the Interior.",
            vec!["ministry interior"],
        ),
        ("They saw Rell’s house and J. Tal.", vec!["rell", "j tal"]),
        ("The Grain Is Late in Sorvane Again", vec!["sorvane"]),
        ("He left. Soldiers came.", vec![]),
        ("I saw them.", vec![]),
        ("They flew to The Hague.", vec!["hague"]),
    ] {
        assert_eq!(of_kind(text, TokenKind::Name), expected, "{text}");
    }
}

#[test]
fn quotations_and_attributions_are_read() {
    for (text, quoted, attribution) in [
        ("“Go,” said the mayor.", vec!["go"], vec!["said the mayor"]),
        ("The mayor said: “Go.”", vec!["go"], vec!["the mayor said"]),
        ("\"Go\", he added.", vec!["go"], vec!["he added"]),
        ("He added salt.", vec![], vec![]),
        (
            "The ‘prisoners’ rights’ were read.",
            vec!["prisoners rights"],
            vec![],
        ),
        ("It's the dogs' home.", vec![], vec![]),
        ("It begins with 'a' or an 'b'.", vec!["a", "b"], vec![]),
        (
            "The 'prisoners' rights' were read.",
            vec!["prisoners rights"],
            vec![],
        ),
        ("“It goes on", vec!["it goes on"], vec![]),
        (
            "The mayor said that it was late.",
            vec![],
            vec!["the mayor said"],
        ),
        (
            "It was late, according to the mayor, who left.",
            vec![],
            vec!["according to the mayor"],
        ),
        (
            "“He called it ‘a lie’ twice.”",
            vec!["he called it a lie twice"],
            vec![],
        ),
        (
            "Guards claim that the gate was open.",
            vec![],
            vec!["guards claim"],
        ),
        (
            "The gate was open, the guards say.",
            vec![],
            vec!["the guards say"],
        ),
        (
            "He claims the prize, and his guards say so.",
            vec![],
            vec![],
        ),
        ("Claim that prize.", vec![], vec![]),
    ] {
        assert_eq!(of_kind(text, TokenKind::Quoted), quoted, "{text}");
        assert_eq!(of_kind(text, TokenKind::Attribution), attribution, "{text}");
    }
}

#[test]
fn the_terms_of_a_project_are_tokens() {
    let own = english().extended(&Additions {
        words: &[],
        names: &["Nesk"],
        terms: &["burial register"],
        antonyms: &[],
    });
    let text = "Nesk kept the Burial Register.";
    let tokens = read(text, &[], &own, &&Corpus::empty());
    let lines: Vec<String> = tokens.iter().map(line).collect();
    assert!(
        lines.contains(&"term: burial register".to_owned()),
        "{lines:?}"
    );
    assert!(lines.contains(&"name: nesk".to_owned()), "{lines:?}");
}

#[test]
fn code_spans_are_tokens_as_written() {
    let span = std::slice::from_ref(&(4..9));
    let tokens = read("Run Cargo now", span, english(), &&Corpus::empty());
    assert_eq!(tokens.iter().map(line).collect::<Vec<_>>(), ["code: Cargo"]);
}

#[test]
fn hostile_repetitions_are_read() {
    for part in [
        "said ",
        "hundred ",
        "one hundred ",
        "million ",
        "12 million ",
        "“",
        "'a ",
        "‘a ",
        "a/",
        "A-1-",
        "1.",
        "a.b.",
        "aged 16 and ",
        "Aa of ",
        "www.",
        "1 000 ",
        "\"",
        "a_",
        "@",
    ] {
        let text = part.repeat(20_000 / part.len());
        for token in tokens(&text) {
            assert!(text.get(token.span.clone()).is_some(), "{part:?}");
        }
    }
}

proptest! {
    #[test]
    fn tokens_lie_in_the_text_in_order(text in ".{0,120}") {
        let mut last = 0;
        for token in tokens(&text) {
            prop_assert!(text.get(token.span.clone()).is_some_and(|slice| !slice.is_empty()));
            prop_assert!(last <= token.span.start);
            last = token.span.start;
        }
    }

    #[test]
    fn figures_and_words_mean_the_same(number in 0_u32..100) {
        const UNITS: [&str; 20] = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen",
        ];
        const TENS: [&str; 10] = [
            "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        ];
        let (tens, unit) = (number as usize / 10, number as usize % 10);
        let words = match (number as usize, unit) {
            (small @ 0..20, _) => UNITS[small].to_owned(),
            (_, 0) => TENS[tens].to_owned(),
            _ => format!("{}-{}", TENS[tens], UNITS[unit]),
        };
        let spelt = facts(&format!("they killed {words} men"));
        prop_assert_eq!(spelt, facts(&format!("they killed {number} men")));
    }

    #[test]
    fn groups_and_spaces_mean_the_same(number in 1_000_u32..10_000_000) {
        let digits = number.to_string();
        let grouped = |separator: &str| {
            let groups = digits.as_bytes().rchunks(3).rev();
            let groups: Vec<_> = groups.map(|group| str::from_utf8(group).unwrap()).collect();
            facts(&format!("there were {} men", groups.join(separator)))
        };
        let plain = facts(&format!("there were {number} men"));
        prop_assert_eq!(grouped(","), plain.clone());
        prop_assert_eq!(grouped(" "), plain);
    }
}
