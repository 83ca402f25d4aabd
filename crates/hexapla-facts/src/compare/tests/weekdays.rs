//! Days of the week, and dates that are given in two calendars.

use super::found;

#[test]
fn another_day_of_the_week_is_told() {
    for (locale, source, target, expected) in [
        (
            "pt",
            "The vote is on Sunday 12 October.",
            "A votação é no sábado, 12 de outubro.",
            "changed 7→6",
        ),
        (
            "zh-Hans",
            "It opens on Wednesday, 9 March.",
            "3月9日周四开放。",
            "changed 3→4",
        ),
        (
            "fr",
            "It opens on Tuesday.",
            "Il ouvre jeudi.",
            "doubtful 2→4",
        ),
        (
            "fa",
            "It opens on Tuesday.",
            "روز چهارشنبه باز می‌شود.",
            "doubtful 2→3",
        ),
        (
            "hi",
            "It opens on Monday.",
            "यह शुक्रवार को खुलेगा।",
            "doubtful 1→5",
        ),
        (
            "pt",
            "It opens on Thursday.",
            "Abre na terça-feira.",
            "doubtful 4→2",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn a_day_of_the_week_is_compared_with_the_only_one() {
    for (locale, source, target) in [
        (
            "ru",
            "On Tuesday they spoke of the habitat.",
            "Они говорили про среду.",
        ),
        ("ar", "Both left on Tuesday.", "رحل الاثنين معاً."),
        ("fr", "It opens on Tuesday.", "Il ouvre mardi."),
        ("fr", "It opens on Tuesday.", "Il ouvre demain."),
        ("de", "From Tuesday to Friday", "Von Dienstag bis Mittwoch"),
        (
            "de",
            "The Sunday Bell was printed on Friday.",
            "Die Sunday Bell wurde am Freitag gedruckt.",
        ),
        (
            "zh-Hans",
            "They meet once a week, on Friday.",
            "他们每周一次开会，在周五。",
        ),
        (
            "fa",
            "Four boats left on Tuesday.",
            "روز سه شنبه چهار قایق رفتند.",
        ),
    ] {
        assert_eq!(found(locale, source, target), "", "{target}");
    }
}

#[test]
fn another_decade_is_changed() {
    for (locale, source, target, expected) in [
        (
            "zh-Hans",
            "They left in the 1970s.",
            "他们于20世纪60年代离开。",
            "changed 1970→60",
        ),
        (
            "es",
            "They left in the 1970s.",
            "Se fueron en los años sesenta.",
            "changed 1970→60",
        ),
        (
            "de",
            "They left in the 1970s.",
            "Sie gingen in den sechziger Jahren.",
            "changed 1970→60",
        ),
        (
            "ru",
            "They left in the 1970s.",
            "Они ушли в 60-е годы.",
            "changed 1970→60",
        ),
        (
            "ar",
            "They left in the 1970s.",
            "رحلوا في الستينيات.",
            "changed 1970→60",
        ),
        (
            "zh-Hant",
            "They left in the 1970s.",
            "他們於民國60年代離開。",
            "",
        ),
        (
            "es",
            "They left in the 1970s.",
            "Se fueron en los años setenta.",
            "",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn a_date_in_two_calendars_is_one_day() {
    let source = "It opened on 9 March 2016.";
    for (locale, target, expected) in [
        ("fa", "در ۱۹ اسفند ۱۳۹۴ (۹ مارس ۲۰۱۶) گشوده شد.", ""),
        (
            "fa",
            "در ۱۹ بهمن ۱۳۹۴ (۹ مارس ۲۰۱۶) گشوده شد.",
            "changed 2016→19",
        ),
        (
            "fa",
            "در ۹ مارس ۲۰۱۶ (۱۸ اسفند ۱۳۹۴) گشوده شد.",
            "changed 2016→18",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}
