//! Difficult pairs, and laws of the chain.

use proptest::prelude::*;

use super::*;

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn chain(requested: &str, available: &str) -> String {
    let available = available.split_whitespace().map(locale);
    let negotiator = Negotiator::new(available, locale("ru"));
    let chain = negotiator.chain(&accept_language(requested));
    let (source, chain) = chain.split_last().unwrap();
    assert_eq!(*source, locale("ru"), "every chain ends with the source");
    let tags: Vec<&str> = chain.iter().map(Locale::as_str).collect();
    tags.join(" ")
}

#[test]
fn difficult_pairs() {
    for (requested, available, expected) in [
        ("zh-HK", "zh-Hans zh-Hant", "zh-Hant"),
        ("zh-HK", "zh-Hans", ""),
        ("zh-HK", "zh-CN zh-TW", "zh-TW"),
        ("zh-TW", "zh zh-Hant", "zh-Hant"),
        ("zh-TW", "zh", ""),
        ("zh-Hant", "zh-TW zh", "zh-TW"),
        ("zh-SG", "zh-Hans zh-Hant", "zh-Hans"),
        ("zh-SG", "zh-CN zh-TW", "zh-CN"),
        ("zh", "zh-Hant zh-Hans", "zh-Hans"),
        ("zh-MO", "zh-HK zh-TW", "zh-HK zh-TW"),
        ("pt-AO", "pt-BR pt-PT", "pt-PT pt-BR"),
        ("pt-AO", "pt-BR", "pt-BR"),
        ("pt", "pt-BR pt-PT", "pt-BR"),
        ("pt-BR", "pt-PT pt", "pt"),
        ("no", "nb nn", "nb"),
        ("nb", "no", "no"),
        ("nn", "nb", "nb"),
        ("nn", "nb nn", "nn"),
        ("no", "en", ""),
        ("sr-Latn", "sr sr-Latn", "sr-Latn"),
        ("sr-Latn", "sr", ""),
        ("sr-ME", "sr sr-Latn", "sr-Latn"),
        ("sr-RS", "sr sr-Latn", "sr"),
        ("sr", "sr-Latn", ""),
        ("sh", "sr-Latn sr", "sr-Latn"),
        ("iw", "he", "he"),
        ("he", "iw", "iw"),
        ("tl", "fil", "fil"),
        ("es-MX", "es es-419", "es-419 es"),
        ("es-MX", "es es-AR", "es-AR es"),
        ("es-MX", "es-ES", "es-ES"),
        ("en-IN", "en en-GB", "en-GB en"),
        ("en-AU", "en-US en-GB", "en-GB en-US"),
        ("en-US", "en-GB en", "en"),
        ("ca-valencia", "ca ca-valencia", "ca-valencia ca"),
        ("ca-ES-valencia", "ca ca-valencia", "ca-valencia ca"),
        ("ca-valencia", "ca es", "ca"),
        ("fr-CA", "fr fr-CA", "fr-CA fr"),
        ("fr-CA", "fr-BE", "fr-BE"),
        ("pa-PK", "pa", ""),
        ("uz-AF", "uz uz-Arab", "uz-Arab"),
        ("en", "en-XA en-GB", "en-GB"),
        ("en", "en-XA", ""),
        ("en-XA", "en-XA en", "en-XA en"),
        ("en-US", "en-xss", ""),
        ("en-xss", "en-xss", "en-xss"),
        ("ar-EG", "ar", "ar"),
        ("de-1996", "de", "de"),
        ("fa-u-nu-latn", "fa", "fa"),
        ("en-x-pirate", "en-x-pirate en", "en-x-pirate en"),
        ("xx", "en", ""),
        ("fr, es;q=0.9", "es fr", "fr es"),
        ("fr;q=0.5, es;q=0.9", "es fr", "es fr"),
    ] {
        assert_eq!(
            chain(requested, available),
            expected,
            "{requested} in {available}"
        );
    }
}

#[test]
fn the_source_ends_the_chain_and_stands_once() {
    let negotiator = Negotiator::new([locale("en"), locale("fr")], locale("en"));
    let tags = |requested: &[Locale]| {
        let chain = negotiator.chain(requested);
        chain.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(tags(&[locale("en-GB"), locale("fr")]), ["fr", "en"]);
    assert_eq!(tags(&[]), ["en"]);
}

#[test]
fn weights_order_and_refuse() {
    let tags = |header: &str| {
        let locales = accept_language(header);
        locales.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(tags("da, en-gb;q=0.8, en;q=0.7"), ["da", "en-GB", "en"]);
    assert_eq!(
        tags("a;q=1, fr;q=0.000, de;Q=0.05, es;q=2, it;q=x, *"),
        ["de"]
    );
    assert_eq!(tags("en-1/.., <script>, ,;,;q=1"), Vec::<String>::new());
    assert_eq!(tags(&"en,".repeat(100_000)).len(), RANGES_SEEN);
}

/// As many as are looked at.
const RANGES_SEEN: usize = 64;

#[test]
fn shells_are_understood() {
    for (variable, expected) in [
        ("pt_BR.UTF-8@euro", Some("pt-BR")),
        ("fr", Some("fr")),
        ("de_DE", Some("de-DE")),
        ("zh_TW.Big5", Some("zh-TW")),
        ("sr_RS@latin", Some("sr-Latn-RS")),
        ("uz_UZ@cyrillic", Some("uz-Cyrl-UZ")),
        ("ca_ES.UTF-8@valencia", Some("ca-ES-valencia")),
        ("zh-Hant-HK", Some("zh-Hant-HK")),
        ("en_US.ISO-8859-1", Some("en-US")),
        ("C", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("", None),
        ("/etc/passwd", None),
    ] {
        let locale = posix(variable);
        assert_eq!(locale.as_ref().map(Locale::as_str), expected, "{variable}");
    }
}

/// Tags that CLDR has something to say about.
fn tags() -> impl Strategy<Value = Vec<Locale>> {
    let tag = prop::sample::select(vec![
        "zh",
        "zh-Hans",
        "zh-Hant",
        "zh-HK",
        "zh-TW",
        "zh-SG",
        "sr",
        "sr-Latn",
        "sr-ME",
        "pa-PK",
        "pa",
        "uz",
        "uz-Cyrl",
        "uz-AF",
        "az-IR",
        "az",
        "kk-CN",
        "kk",
        "mn-Mong",
        "mn",
        "ku",
        "ks",
        "ks-Deva",
        "sd",
        "sd-Deva",
        "hi-Latn",
        "hi",
        "en",
        "en-IN",
        "en-GB",
        "pt-AO",
        "pt",
        "no",
        "nn",
        "nb",
        "es-MX",
        "es",
        "ca-valencia",
        "ca",
        "yue",
        "yue-Hans",
        "bs-Cyrl",
        "bs",
        "iw",
    ]);
    prop::collection::vec(tag.prop_map(locale), 0..6)
}

proptest! {
    #[test]
    fn a_chain_is_of_available_locales_in_no_wrong_script(requested in tags(), available in tags()) {
        let negotiator = Negotiator::new(available.clone(), locale("ru"));
        let script = |locale: &Locale| Line::of(locale).0[0].script;
        let language = |locale: &Locale| Line::of(locale).0[0].language;
        for wanted in &requested {
            let chain = negotiator.chain(std::slice::from_ref(wanted));
            let (source, chain) = chain.split_last().unwrap();
            prop_assert_eq!(source, &locale("ru"));
            for (index, found) in chain.iter().enumerate() {
                prop_assert!(available.contains(found));
                prop_assert!(!chain[..index].contains(found));
                prop_assert_eq!(script(found), script(wanted), "{} for {}", found, wanted);
            }
            // who is there is found first
            let same = |one: &&Locale| script(one) == script(wanted) && language(one) == language(wanted);
            if available.contains(wanted) {
                prop_assert_eq!(chain.first(), Some(wanted));
            } else if available.iter().any(|one| same(&one)) {
                prop_assert!(!chain.is_empty(), "{} in {:?}", wanted, available);
            }
        }
        let all = negotiator.chain(&requested);
        let unique: BTreeSet<&Locale> = all.iter().collect();
        prop_assert_eq!(unique.len(), all.len());
    }

    #[test]
    fn no_header_and_no_variable_is_too_odd(text in any::<String>(), mixed in "[a-zA-Z_@.,;=q0-9*-]{0,40}") {
        for text in [text, mixed] {
            let locales = accept_language(&text);
            prop_assert!(locales.len() <= RANGES_SEEN);
            let _no_panic = posix(&text);
        }
    }
}
