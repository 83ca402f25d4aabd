//! Whatever a translation adds that its source did not grant is found, wherever it stands.

use hexapla_diagnostics::{Edit, Level};
use hexapla_tests::pairs::hits;
use proptest::prelude::*;

const SOURCE: &str = "At least **12 people** were killed in [Oskrel](https://tallowgate.example/en/oskrel) on 8 March, \
                      said `HalvTel`, <em class=\"x\">a company</em> that {name} runs, see https://halvtel.example/a.";

/// Translations with nothing to be found in them.
const CLEAN: &[(&str, &str)] = &[
    (
        "fr",
        "Au moins **12 personnes** ont été tuées à [Oskrel](https://tallowgate.example/fr/oskrel) le 8 mars, selon \
         `HalvTel`, <em class=\"x\">une société</em> que dirige {name}, voir https://halvtel.example/a.",
    ),
    (
        "ar",
        "قُتل ما لا يقل عن **12 شخصاً** في [أوسكريل](https://tallowgate.example/ar/oskrel) يوم 8 مارس، وفق `HalvTel`، \
         <em class=\"x\">وهي شركة</em> يديرها {name}، انظر https://halvtel.example/a .",
    ),
    (
        "zh-Hans",
        "3月8日在[奥斯克雷尔](https://tallowgate.example/zh/oskrel)至少有 **12 人**被杀， `HalvTel` 称， <em \
         class=\"x\">这家公司</em> 由 {name} 经营，见 https://halvtel.example/a 。",
    ),
    (
        "ru",
        "Не менее **12 человек** убиты в [Оскреле](https://tallowgate.example/ru/oskrel) 8 марта, сообщает `HalvTel`, \
         <em class=\"x\">компания</em>, которой руководит {name}, см. https://halvtel.example/a.",
    ),
];

/// The codes of the rules about trust found in a translation of [`SOURCE`] into `language`, errors only.
fn codes((language, translation): (&str, &str)) -> Vec<&'static str> {
    let hits = hits(("en", SOURCE), (language, translation));
    let errors = hits.iter().filter(|hit| hit.level == Level::Error);
    let names = errors.map(|hit| hit.code.name());
    let trust = |name: &&str| {
        name.starts_with("trust-")
            || ["bidi-control", "invisible-character", "mixed-script"].contains(name)
    };
    names.filter(trust).collect()
}

/// `translation` with `payload` as a word of its own at the `at`-th space outside tags, or at the end.
fn with(translation: &str, payload: &str, at: usize) -> String {
    let mut depth = 0_usize;
    let mut places = Vec::new();
    for (index, c) in translation.char_indices() {
        match c {
            '<' | '{' | '`' if depth == 0 => depth = 1,
            '>' | '}' | '`' => depth = 0,
            ' ' if depth == 0 => places.push(index),
            _ => {}
        }
    }
    places.push(translation.len());
    let (before, after) = translation.split_at(places[at % places.len()]);
    format!("{before} {payload}{after}")
}

fn host() -> impl Strategy<Value = String> {
    "[a-z]{3,8}\\.(invalid|test)"
}

/// Addresses of a host that [`SOURCE`] does not name, and of schemes that it does not use, in many spellings.
fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        host().prop_map(|host| format!("https://{host}/a")),
        host().prop_map(|host| format!("//{host}")),
        host().prop_map(|host| format!("https://tallowgate.example@{host}/")),
        host().prop_map(|host| format!("https://tallowgate.example.{host}/en/oskrel")),
        host().prop_map(|host| format!("mailto:me@{host}")),
        "tel:\\+[0-9]{6,9}",
        "(javascript|JavaScript|vbscript|data|file):[a-z]{1,8}",
        "java&#(9|10|x0a);script:[a-z]{1,8}",
        "javascript&colon;[a-z]{1,8}",
    ]
}

fn element() -> impl Strategy<Value = String> {
    prop_oneof![
        "<(script|iframe|object|svg|form|x-y)>",
        "<em on[a-z]{4,8}=\"run\\(\\)\">",
        "<em (style|id)=\"[a-z]{3}\">",
        "<img src=x>",
    ]
}

#[test]
fn careful_translations_are_clean() {
    for translation in CLEAN {
        assert_eq!(codes(*translation), [""; 0], "{}", translation.0);
    }
}

proptest! {
    #[test]
    fn an_added_address_is_found(which in 0..CLEAN.len(), at in 0..40_usize, address in address()) {
        let (language, clean) = CLEAN[which];
        for payload in [format!("[x]({address})"), format!("![x]({address})"), format!("<a href=\"{address}\">")] {
            let bad = with(clean, &payload, at);
            prop_assert!(codes((language, &bad)).contains(&"trust-url"), "{}", bad);
        }
    }

    #[test]
    fn an_added_link_to_a_known_host_is_found(which in 0..CLEAN.len(), at in 0..40_usize) {
        let (language, clean) = CLEAN[which];
        let bad = with(clean, "[x](https://tallowgate.example/elsewhere)", at);
        prop_assert!(codes((language, &bad)).contains(&"trust-url"), "{}", bad);
    }

    #[test]
    fn an_added_element_or_attribute_is_found(which in 0..CLEAN.len(), at in 0..40_usize, element in element()) {
        let (language, clean) = CLEAN[which];
        let bad = with(clean, &element, at);
        prop_assert!(codes((language, &bad)).contains(&"trust-markup"), "{}", bad);
    }

    #[test]
    fn an_added_placeholder_is_found(
        which in 0..CLEAN.len(),
        at in 0..40_usize,
        placeholder in "\\{[a-m]{2,6}\\}|%s|%\\([a-z]{3}\\)d|\\$\\{[a-m]{2,6}\\}|\\{\\{ [a-m.]{2,6} \\}\\}",
    ) {
        let (language, clean) = CLEAN[which];
        let bad = with(clean, &placeholder, at);
        prop_assume!(!clean.contains(&placeholder));
        // after a figure %s may be a percentage
        prop_assume!(!bad.contains("12 %") && !bad.contains("8 %"));
        prop_assert!(codes((language, &bad)).contains(&"trust-placeholder"), "{}", bad);
    }

    #[test]
    fn an_added_control_is_found_and_its_fix_takes_it_out(
        which in 0..CLEAN.len(),
        at in 0..40_usize,
        control in "[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{1}\u{7f}\u{206a}-\u{206f}\u{fff9}-\u{fffb}\u{e0041}]",
    ) {
        let (language, clean) = CLEAN[which];
        let bad = with(clean, &format!("a{control}b"), at);
        let found = hits(("en", SOURCE), (language, &bad));
        let hit = found.iter().find(|hit| ["bidi-control", "invisible-character"].contains(&hit.code.name()));
        let hit = hit.ok_or_else(|| TestCaseError::fail(format!("{bad:?}")))?;
        prop_assert_eq!(hit.level, Level::Error);
        prop_assert_eq!(Edit::apply(&bad, &hit.fix).unwrap(), with(clean, "ab", at));
    }

    #[test]
    fn a_word_of_two_scripts_is_found(
        which in 0..CLEAN.len(),
        at in 0..40_usize,
        word in "[a-z]{2,5}[аеорсух][a-z]{1,4}|[бгджзийлптф]{3,5}[aeopcyx][бгджз]{1,3}|[A-Z]{1,3}[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ][A-Z]{1,3}",
    ) {
        let (language, clean) = CLEAN[which];
        let bad = with(clean, &word, at);
        prop_assert!(codes((language, &bad)).contains(&"mixed-script"), "{}", bad);
    }
}
