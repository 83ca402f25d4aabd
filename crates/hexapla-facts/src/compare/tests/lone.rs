//! Small numbers that are alone on both sides.

use super::found;

#[test]
fn small_numbers_that_nothing_else_answers_are_changed() {
    for (locale, source, target, expected) in [
        (
            "fr",
            "9 people met.",
            "8 personnes se sont réunies.",
            "changed 9→8",
        ),
        (
            "es",
            "They counted 3 boats.",
            "Contaron 2 barcos.",
            "changed 3→2",
        ),
        ("de", "It took 5 days.", "Es dauerte 6 Tage.", "changed 5→6"),
        ("de", "It cost $9.", "Es kostete 8 Dollar.", "changed 9→8"),
        ("ja", "9 people met.", "8人が集まった。", "changed 9→8"),
        (
            "ar",
            "They counted 45 boats.",
            "أحصوا 4 قوارب.",
            "changed 45→4",
        ),
        (
            "fr",
            "They counted 5 boats.",
            "Ils ont compté 50 bateaux.",
            "changed 5→50",
        ),
        (
            "fr",
            "They counted 45 boats.",
            "Ils ont compté 5 bateaux.",
            "changed 45→5",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn a_percentage_is_compared_with_the_only_one() {
    for (locale, source, target, expected) in [
        (
            "fr",
            "8% of them agreed.",
            "9 % d’entre eux ont accepté.",
            "changed 8→9",
        ),
        (
            "fr",
            "45% of them agreed.",
            "12 % d’entre eux ont accepté.",
            "changed 45→12",
        ),
        (
            "ru",
            "8% of the 40 agreed.",
            "9 % из 40 согласились.",
            "changed 8→9",
        ),
        (
            "tr",
            "8% of them agreed.",
            "Onların %9'u kabul etti.",
            "changed 8→9",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn what_may_be_the_same_in_other_words_stays_in_doubt() {
    for (locale, source, target) in [
        // inches and feet are converted, and with one end of a span the other
        ("fr", "1 to 4 inches of rain", "3 à 10 cm de pluie"),
        ("fr", "within 24 hours", "sous 1 jour"),
        ("de", "for 3 months", "90 Tage lang"),
        // a word for hundreds that no table knows
        ("fr", "It cost $9.", "Cela a coûté 8 euros."),
        ("fr", "500 boats", "5 vingtaines de bateaux"),
        ("fr", "It rose by 9.5%.", "La hausse est de 10 %."),
        ("fr", "9 boats and 7 crews", "8 bateaux et 6 équipages"),
    ] {
        let found = found(locale, source, target);
        assert!(!found.contains("changed"), "{target}: {found}");
    }
}
