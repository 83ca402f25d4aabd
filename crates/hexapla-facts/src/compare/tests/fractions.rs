//! Parts of a whole.

use super::found;

#[test]
fn another_part_is_changed() {
    for (locale, source, target, expected) in [
        (
            "fr",
            "Two thirds of the wells are dry.",
            "Un tiers des puits est à sec.",
            "changed 0.67→0.33",
        ),
        (
            "es",
            "Two thirds of the wells are dry.",
            "Tres cuartos de los pozos están secos.",
            "changed 0.67→0.75",
        ),
        (
            "zh-Hans",
            "Two thirds of the wells are dry.",
            "四分之三的水井干涸。",
            "changed 0.67→0.75",
        ),
        (
            "de",
            "A quarter of the harvest was lost.",
            "Ein Drittel der Ernte ging verloren.",
            "changed 0.25→0.33",
        ),
        (
            "hi",
            "A quarter of the wells are dry.",
            "एक तिहाई कुएँ सूखे हैं।",
            "changed 0.25→0.33",
        ),
        (
            "pt",
            "Half of the houses have no roof.",
            "Um terço das casas está sem telhado.",
            "changed 0.5→0.33",
        ),
        (
            "ja",
            "Half of the gardeners came.",
            "庭師の3割が来た。",
            "changed 0.5→0.3",
        ),
        (
            "uk",
            "A third of the wells are dry.",
            "Чверть колодязів пересохла.",
            "changed 0.33→0.25",
        ),
        (
            "ar",
            "A quarter of the wells are dry.",
            "ثلثا الآبار جافة.",
            "changed 0.25→0.67",
        ),
        (
            "nl",
            "Two thirds of the wells are dry.",
            "Driekwart van de putten is droog.",
            "changed 0.67→0.75",
        ),
        (
            "pl",
            "Three quarters of the wells are dry.",
            "Dwie trzecie studni wyschły.",
            "changed 0.75→0.67",
        ),
        (
            "tr",
            "A third of the wells are dry.",
            "Kuyuların üçte ikisi kuru.",
            "changed 0.33→0.67",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn the_same_part_may_be_said_in_many_ways() {
    for (locale, source, target) in [
        (
            "de",
            "They came at a quarter to three.",
            "Sie kamen um drei viertel drei.",
        ),
        ("fr", "Half of them came.", "50 % d’entre eux sont venus."),
        ("ja", "About a third of them came.", "約3割が来た。"),
        ("ko", "A third of them came.", "세 명 중 한 명이 왔다."),
        (
            "es",
            "A quarter of the children came.",
            "Vino uno de cada cuatro niños.",
        ),
        ("de", "Two thirds came, 67%.", "Zwei Drittel kamen, 67 %."),
        (
            "fr",
            "He waited half an hour.",
            "Il a attendu trente minutes.",
        ),
        (
            "nl",
            "They came at half past four, a quarter of an hour late.",
            "Ze kwamen om half vijf, een kwartier te laat.",
        ),
        (
            "fr",
            "The quarter-final ended at half time.",
            "Le quart de finale a pris fin à la pause.",
        ),
        (
            "es",
            "He slept in half the rooms.",
            "Durmió en la mitad de los cuartos.",
        ),
        ("fa", "He won seven halves.", "او هفت نیمه را برد."),
        (
            "it",
            "The second half began.",
            "È cominciato il secondo tempo.",
        ),
        ("ru", "Half of them came.", "Пришла каждая вторая."),
    ] {
        let found = found(locale, source, target);
        assert!(!found.contains("changed"), "{target}: {found}");
    }
}
