//! Differences by example, and laws.

mod clocks;
mod cut;
mod dates;
mod fractions;
mod lone;
mod news;
mod order;
mod stale;
mod translators;
mod weekdays;
mod worded;

use std::ops::Range;

use proptest::prelude::*;

use super::{Comparison, Difference, Passage, compare};

/// The differences of a translation, `kind source→target`.
fn found(locale: &str, source: &str, target: &str) -> String {
    from("en", locale, source, target)
}

fn from(source_locale: &str, locale: &str, source: &str, target: &str) -> String {
    let found = compare(
        source,
        &source_locale.parse().unwrap(),
        target,
        &locale.parse().unwrap(),
    );
    found.iter().map(line).collect::<Vec<_>>().join("; ")
}

fn line(difference: &Difference) -> String {
    let value = |said: &Option<super::Said>| {
        said.as_ref()
            .map_or("–".to_owned(), |said| said.value.to_string())
    };
    let (source, target) = (value(&difference.source), value(&difference.target));
    format!("{} {source}→{target}", difference.kind.name())
}

#[test]
fn the_errors_people_make_are_told() {
    for (locale, source, target, expected) in [
        (
            "es",
            "It cost £2.8bn.",
            "Costó 2800 billones de libras.",
            "changed 2800000000→2800000000000000",
        ),
        (
            "ar",
            "Some 30,000 pupils fled.",
            "فرّ نحو 300 ألف تلميذ.",
            "changed 30000→300000",
        ),
        (
            "zh-Hant",
            "They counted 3.1 million.",
            "他們數了31萬。",
            "changed 3100000→310000",
        ),
        (
            "ko",
            "They counted 20.4 million.",
            "그들은 204만 명을 세었다.",
            "changed 20400000→2040000",
        ),
        (
            "fa",
            "The storm (1967) was strong.",
            "طوفان (۱۹۷۶) شدید بود.",
            "changed 1967→1976",
        ),
        (
            "el",
            "It cost $60 billion.",
            "Κόστισε 60 εκατομμύρια δολάρια.",
            "changed 60000000000→60000000",
        ),
        (
            "pl",
            "It cost $100 million.",
            "Kosztowało 100 mld dolarów.",
            "changed 100000000→100000000000",
        ),
        (
            "sv",
            "Soldiers killed 300 people.",
            "Soldater dödade 600 människor.",
            "changed 300→600",
        ),
        (
            "bn",
            "Call 0800 555 111.",
            "০৮০০ ৫৫৫ ১১ নম্বরে ফোন করুন।",
            "changed 800555111→80055511",
        ),
        (
            "fr",
            "On 15 July they left.",
            "Le 15 juin, ils sont partis.",
            "changed 7→6",
        ),
        ("fr", "Since v4.0.0", "Depuis la v4.5.0", "changed 400→450"),
        ("fr", "clause 4.1.5", "clause 4.5.1", "changed 415→451"),
        ("ar", "clause 4.1.5", "البند 4.5.1", "changed 415→451"),
        (
            "de",
            "Astro 6.0 removes it.",
            "Astro 1.0 entfernt es.",
            "changed 6→1",
        ),
        (
            "de",
            "It begins at 10:30.",
            "Es beginnt um 11.30 Uhr.",
            "changed 10→11",
        ),
    ] {
        assert_eq!(
            found(locale, source, target),
            expected,
            "{locale}: {target}"
        );
    }
}

#[test]
fn what_is_lost_or_brought_is_told() {
    for (locale, source, target, expected) in [
        (
            "fr",
            "About 12% agreed.",
            "Environ 12 étaient d'accord.",
            "percent-lost 12→12",
        ),
        (
            "fr",
            "It cost $45.",
            "Cela a coûté 45 euros.",
            "currency-changed 45→45",
        ),
        (
            "fr",
            "Embargo until 0001hrs GMT.",
            "Embargo jusqu'à 0 h 01.",
            "zone-lost 0→0",
        ),
        (
            "de",
            "It begins at 10:30 EST.",
            "Es beginnt um 10.30 Uhr.",
            "zone-lost 10→10",
        ),
        (
            "fr",
            "It cost $45.",
            "Cela a coûté 45.",
            "currency-lost 45→45",
        ),
        (
            "fr",
            "The toll is $45 a day.",
            "Le péage est de 45 par jour.",
            "currency-lost 45→45",
        ),
        (
            "fr",
            "Some 250 of them left.",
            "Certains sont partis.",
            "missing 250→–",
        ),
        (
            "fr",
            "They left.",
            "Ils sont partis en 2019.",
            "added –→2019",
        ),
    ] {
        let found = found(locale, source, target);
        assert_eq!(found, expected, "{locale}: {target}");
    }
}

#[test]
fn what_languages_say_otherwise_is_no_difference() {
    for (locale, source, target) in [
        (
            "de",
            "between 3 and 5 million",
            "zwischen 3 und 5 Millionen",
        ),
        ("ja", "3 to 5 million people", "300万から500万人"),
        ("th", "in 2016", "ในปี พ.ศ. 2559"),
        ("th", "in 2016", "ในปี 2559"),
        ("fa", "on 9 March 2016", "۱۹ اسفند ۱۳۹۴"),
        ("ja", "on 9 March 2016", "平成28年3月9日"),
        ("zh-Hant", "in 2016", "民國105年"),
        ("am", "in 2016", "በ2008 ዓ.ም."),
        ("fr", "at 10 p.m.", "à 22 h 00"),
        ("ar", "Embargo: 0001hrs GMT.", "حظر: 00:01 بتوقيت غرينتش."),
        ("de", "at 10:30 EST", "um 10.30 Uhr (Ostküstenzeit)"),
        ("fr", "at 10:30 EST", "à 10 h 30 EST"),
        ("zh-Hans", "at 10:30 EST", "10:30 EST左右"),
        (
            "fr",
            "The 650 pound pig ran.",
            "Le cochon de 650 livres a couru.",
        ),
        ("fr", "the 19th century", "le XIXe siècle"),
        ("sv", "the 19th century", "1800-talet"),
        ("cs", "in the 1930s", "ve 30. letech 20. století"),
        ("ko", "a teenager of 16", "16세의 10대"),
        (
            "de",
            "the goal fell at 27:37",
            "das Tor fiel in der 28. Minute",
        ),
        ("it", "The 6-foot-6 forward", "L'ala di 198 cm"),
        ("cs", "a man, 37, was there", "byl tam sedmatřicetiletý muž"),
        ("de", "He is twenty-five.", "Er ist 25."),
        ("hi", "1,234,567 votes", "12,34,567 मत"),
        ("my", "$20 million", "ဒေါ်လာ သန်း ၂၀"),
        ("zh-Hans", "two-thirds, 66.7%", "三分之二，66.7%"),
        ("fr", "a quarter of a million people", "250 000 personnes"),
        ("ja", "after 9/11", "911の後"),
        ("de", "300 km (190 miles)", "300 Kilometer"),
        ("fr", "clause 4.1.5", "clause 4.1.5"),
        ("ar", "clause 4.1.5", "البند 5.1.4"),
        ("he", "V2.10 Quays", "גרסה 10.2 רציפים"),
        ("fr", "Since v4.0.0", "Depuis la v4.0.0"),
        ("de", "Astro 6.0 removes it.", "Astro 6.0 entfernt es."),
    ] {
        assert_eq!(found(locale, source, target), "", "{locale}: {target}");
    }
}

#[test]
fn measures_in_other_units_are_notes() {
    for (locale, source, target, expected) in [
        (
            "de",
            "85 miles per hour",
            "137 Kilometer pro Stunde",
            "converted 85→137",
        ),
        (
            "de",
            "waves of 20 feet",
            "sechs Meter hohe Wellen",
            "converted 20→6",
        ),
        (
            "cs",
            "10 inches of rain",
            "250 mm srážek",
            "converted 10→250",
        ),
        ("de", "80 degrees", "27 Grad", "converted 80→27"),
    ] {
        assert_eq!(found(locale, source, target), expected);
    }
}

#[test]
fn a_source_of_any_reviewed_language_is_read_by_its_own_marks() {
    assert_eq!(
        from(
            "de",
            "en",
            "Es waren 1.234 Menschen.",
            "There were 1,234 people."
        ),
        ""
    );
    assert_eq!(
        from(
            "de",
            "en",
            "Es waren 1.234 Menschen.",
            "There were 1,243 people."
        ),
        "changed 1234→1243"
    );
    assert_eq!(
        from("uk", "cs", "2,8 млрд доларів", "2,8 miliardy dolarů"),
        ""
    );
    assert_eq!(from("cs", "uk", "od 1.7.2022", "з 01.07.2022"), "");
}

#[test]
fn nothing_is_called_changed_without_a_table() {
    assert_eq!(
        found("tlh", "Some 250 left.", "205 mej."),
        "doubtful 250→205"
    );
}

#[test]
fn what_only_a_table_knows_is_not_told_without_one() {
    for (source, target) in [
        ("About 90 percent agreed.", "Nakar 90 persent jatin."),
        ("It cost £27 million.", "Os skaj £27 miljoen."),
        ("Some 2.8bn euros", "Sam 2,8 miljard euro"),
        ("Some 3.7 million people", "Sam 37 lak mena"),
    ] {
        assert_eq!(found("fo", source, target), "", "{target}");
    }
    for (source, target, expected) in [
        (
            "About 90 percent agreed.",
            "Nakar 80 persent jatin.",
            "doubtful 90→80",
        ),
        (
            "It cost £27 million.",
            "Os skaj £28 miljoen.",
            "doubtful 27000000→28",
        ),
        ("It cost £27.", "Os skaj €27.", "currency-changed 27→27"),
    ] {
        assert_eq!(found("fo", source, target), expected, "{target}");
    }
}

#[test]
fn words_of_a_language_without_a_table_are_not_asked_for() {
    let month = |target| found("fo", "Since 14 June 2021.", target);
    assert_eq!(month("Síðan 14. juni 2021."), "");
    assert_eq!(month("Síðan juni 2021."), "missing 14→–");
    assert_eq!(month("Síðan 14. juni 2023."), "doubtful 2021→2023");
    let ordinal = |target| found("fo", "Take the 5th item.", target);
    assert_eq!(ordinal("Tak fimta lutin."), "");
    assert_eq!(
        found("fo", "Take the 50th item.", "Tak seinasta lutin."),
        "missing 50→–"
    );
    let words = |target| found("fo", "Wait twelve minutes and 40 seconds.", target);
    assert_eq!(words("Bíða tólv minuttir og 40 sekund."), "");
    assert_eq!(words("Bíða tólv minuttir."), "missing 40→–");
    // a table knows them
    let known = |target| found("sv", "Since 14 June 2021.", target);
    assert_eq!(known("Sedan den 14 2021."), "missing 6→–");
}

#[test]
fn words_of_technical_texts_are_no_difference() {
    for (locale, source, target) in [
        ("ko", "Print it in hexadecimal:", "16진수로 출력:"),
        ("ja", "Octal, decimal or hex.", "8進数、10進数、16進数。"),
        ("fr", "A 3rd-party script.", "Un script tiers."),
        ("ja", "The 3rd party ran it.", "サードパーティが実行した。"),
        (
            "es",
            "Every 1 second it asks again.",
            "Cada segundo pregunta otra vez.",
        ),
        ("it", "Stop it at 1:00 pm (today):", "Fermalo alle 13:"),
        ("zh-Hans", "At midnight UTC.", "在协调世界时的午夜零点。"),
    ] {
        assert_eq!(found(locale, source, target), "", "{target}");
    }
    for (locale, source, target, expected) in [
        ("fr", "The 3rd part of it.", "Une partie.", "missing 3→–"),
        (
            "es",
            "Every 10 seconds it asks.",
            "Cada segundo pregunta.",
            "missing 10→–",
        ),
        (
            "it",
            "Stop it at 1:00 pm today.",
            "Fermalo alle 13: oggi.",
            "missing 0→–",
        ),
        ("ko", "Print it in decimal:", "16진수로 출력:", "added –→16"),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn code_and_addresses_are_left_alone() {
    let comparison = Comparison::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
    let source = "Run `wait 250` at 12.";
    let target = "Lancez `wait 999` à 12.";
    let passage = |text, protected: &'static Range<usize>| Passage {
        text,
        protected: std::slice::from_ref(protected),
    };
    let differences = comparison.compare(passage(source, &(4..14)), passage(target, &(7..17)));
    assert_eq!(differences, []);
    assert_eq!(
        found(
            "fr",
            "See https://example.org/12345 now.",
            "Voir https://example.org/fr/99."
        ),
        ""
    );
}

#[test]
fn spans_are_those_of_the_texts() {
    let (source, target) = ("Some 30,000 fled.", "فرّ نحو ٣٠٠ ألف شخص.");
    let found = compare(
        source,
        &"en".parse().unwrap(),
        target,
        &"ar".parse().unwrap(),
    );
    let [difference] = found.as_slice() else {
        panic!("{found:?}");
    };
    let text = |text: &'static str, said: &Option<super::Said>| &text[said.clone().unwrap().span];
    assert_eq!(text(source, &difference.source), "30,000");
    assert_eq!(text(target, &difference.target), "٣٠٠ ألف");
}

#[test]
fn a_long_list_is_compared_number_by_number() {
    let list = |from: u64| {
        let numbers = (0..2000).map(|index| (from + index * 37).to_string());
        numbers.collect::<Vec<_>>().join(", ")
    };
    let source = list(10_000);
    assert_eq!(found("fr", &source, &source), "");
    let wrong = source.replacen("10037", "10073", 1);
    assert_eq!(found("fr", &source, &wrong), "changed 10037→10073");
}

proptest! {
    #[test]
    fn any_texts_are_compared(
        source in "[0-9.,:'/%$£a-z° \u{a0}-]{0,60}",
        target in "[0-9.,:'/%٣۴९๙十万億만억年月a-zé½\u{301}\u{200f} -]{0,60}",
    ) {
        for locale in ["de", "ar", "hi", "ja", "ko", "my", "ka"] {
            let locale = locale.parse().unwrap();
            let found = compare(&source, &"en".parse().unwrap(), &target, &locale);
            prop_assert_eq!(&found, &compare(&source, &"en".parse().unwrap(), &target, &locale));
            for difference in &found {
                let inside = |text: &str, said: &Option<super::Said>| {
                    said.as_ref().is_none_or(|said| text.get(said.span.clone()).is_some())
                };
                prop_assert!(inside(&source, &difference.source));
                prop_assert!(inside(&target, &difference.target));
            }
        }
    }

    #[test]
    fn a_text_says_what_it_says(text in "[A-Za-z0-9.,:%$ -]{0,80}") {
        let found = compare(&text, &"en".parse().unwrap(), &text, &"en".parse().unwrap());
        let changed: Vec<_> = found.iter().filter(|found| found.kind.is_changed()).collect();
        prop_assert!(changed.is_empty(), "{:?}", changed);
    }
}

#[test]
fn a_decade_is_counted_where_there_is_no_word_for_it() {
    for (locale, source, target, expected) in [
        (
            "ko",
            "It rose over the past decade.",
            "지난 10년 동안 늘었다.",
            "",
        ),
        (
            "ko",
            "It rose over the past decade.",
            "지난 십 년 동안 늘었다.",
            "",
        ),
        (
            "ko",
            "It rose over the past decade.",
            "지난 년 동안 늘었다.",
            "missing 10→–",
        ),
        ("ko", "Decades of war.", "수십 년의 전쟁.", ""),
        ("ko", "It rose for two decades.", "20년 동안 늘었다.", ""),
        (
            "ja",
            "It is a decade-old dispute.",
            "年来の論争だ。",
            "missing 10→–",
        ),
        ("ja", "It is a decade-old dispute.", "十年来の論争だ。", ""),
        // elsewhere it has a word of its own, or nobody knows
        ("th", "It rose over the past decade.", "ทศวรรษที่ผ่านมา", ""),
        (
            "fr",
            "It rose over the past decade.",
            "Il a augmenté ces derniers temps.",
            "",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}
