//! What a translation still says of an earlier source.

use super::*;

/// What a translation still says: the old source's words, the new one's, its own.
fn stale(locale: &str, baseline: &str, source: &str, target: &str) -> Vec<[String; 3]> {
    let comparison = Comparison::new(&"en".parse().unwrap(), &locale.parse().unwrap());
    let [was, now, said] = [baseline, source, target].map(Passage::plain);
    let (past, present) = (comparison.read(was), comparison.read(now));
    let found = comparison.stale((was, &past), (now, &present), said);
    let each = found.into_iter().map(|stale| {
        [
            baseline[stale.before].to_owned(),
            source[stale.after].to_owned(),
            target[stale.target].to_owned(),
        ]
    });
    each.collect()
}

#[test]
fn what_the_translation_still_says_is_stale() {
    for (locale, baseline, source, target, expected) in [
        (
            "es",
            "He kept 12.",
            "He kept 15.",
            "Guardó 12.",
            ["12", "15", "12"],
        ),
        (
            "fr",
            "He kept three.",
            "He kept four.",
            "Il en gardait trois.",
            ["three", "four", "trois"],
        ),
        (
            "fr",
            "It closed on 9 March 2031.",
            "It closed on 12 March 2031.",
            "Il a fermé le 9 mars 2031.",
            ["9 March 2031", "12 March 2031", "9"],
        ),
        (
            "ko",
            "Some 20.4 million came.",
            "Some 20.6 million came.",
            "약 2040만 명이 왔다.",
            ["20.4 million", "20.6 million", "2040만"],
        ),
        (
            "es",
            "12 were killed and 40 hurt.",
            "15 were killed and 40 hurt.",
            "Hubo 40 heridos y 12 muertos.",
            ["12", "15", "12"],
        ),
        // the tons are what they were
        (
            "fr",
            "It has 16 tons: 4 racks of 4 tons.",
            "It has 16 tons: 3 racks of 4 tons.",
            "16 tonnes : 4 étagères de 4 tonnes.",
            ["4", "3", "4"],
        ),
    ] {
        assert_eq!(
            stale(locale, baseline, source, target),
            [expected],
            "{target}"
        );
    }
}

#[test]
fn what_the_translation_says_anew_is_not_stale() {
    for (locale, baseline, source, target) in [
        ("es", "He kept 12.", "He kept 15.", "Guardó 15."),
        ("es", "He kept 12.", "He kept 15.", "Guardó muchas."),
        (
            "es",
            "He kept 12 on day 12.",
            "He kept 15 on day 12.",
            "Guardó quince el día 12.",
        ),
        (
            "fr",
            "40 came, then 12.",
            "12 came, then 40.",
            "Puis 12, et 40.",
        ),
        ("fr", "He kept one.", "He kept two.", "Il avait un jardin."),
    ] {
        assert_eq!(
            stale(locale, baseline, source, target),
            [[""; 3]; 0],
            "{target}"
        );
    }
}

#[test]
fn a_stale_figure_is_told_beside_the_one_in_its_place() {
    let both = |old: [&str; 2], new: [&str; 2], said: [&str; 2]| {
        [0, 1].map(|at| [old[at].to_owned(), new[at].to_owned(), said[at].to_owned()])
    };
    for (locale, baseline, source, target, expected) in [
        (
            "fr",
            "1 camp in 24 hours.",
            "2 camps in 36 hours.",
            "1 camp en 24 heures.",
            both(["1", "24 hours"], ["2", "36 hours"], ["1", "24"]),
        ),
        // the facts change places, their words with them
        (
            "es",
            "It held 40 women and 12 men.",
            "It held 15 men and 44 women.",
            "Retuvo a 40 mujeres y 12 hombres.",
            both(["12", "40"], ["15", "44"], ["12", "40"]),
        ),
        // a fact is put in between
        (
            "de",
            "Police held 12 for 24 hours.",
            "Police, with 7 dogs, held 13 for 36 hours.",
            "Die Polizei hielt 12 Menschen 24 Stunden fest.",
            both(["12", "24 hours"], ["13", "36 hours"], ["12", "24"]),
        ),
    ] {
        assert_eq!(
            stale(locale, baseline, source, target),
            expected,
            "{target}"
        );
    }
    // an article is no figure, so the hours are told alone
    let found = stale(
        "fr",
        "1 camp in 24 hours.",
        "2 camps in 36 hours.",
        "Un camp en 24 heures.",
    );
    assert_eq!(found, [["24 hours", "36 hours", "24"]]);
}
