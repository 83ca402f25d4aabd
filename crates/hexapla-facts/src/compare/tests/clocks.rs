//! Hours of another half of the day, and hours that changed places with their minutes.

use super::found;

const HALVES: &str = include_str!("clocks.txt");

#[test]
fn an_hour_in_the_other_half_of_the_day_is_another_one() {
    let mut told = 0;
    for example in HALVES.split("\n\n").skip(1) {
        let mut lines = example.lines();
        let mut line = |mark| {
            lines
                .next()
                .and_then(|line| line.strip_prefix(mark))
                .unwrap()
        };
        let [locale, source, right, wrong] = ["", "- ", "+ ", "! "].map(&mut line);
        let changed = found(locale, source, wrong);
        assert_eq!(found(locale, source, right), "", "{right}");
        assert!(changed.starts_with("changed"), "{wrong}: {changed}");
        told += 1;
    }
    assert!(told >= 24, "{told} examples");
}

#[test]
fn hours_and_minutes_do_not_change_places() {
    for (locale, right, wrong) in [
        (
            "fr",
            "Sous embargo jusqu'au 9 mars 2031 à 00 h 01 GMT",
            "Sous embargo jusqu'au 9 mars 2031 à 01 h 00 GMT",
        ),
        (
            "pt-BR",
            "Sob embargo até 00h01 GMT de 9 de março de 2031",
            "Sob embargo até 1h00 GMT de 9 de março de 2031",
        ),
        (
            "ru",
            "Не публиковать до 00:01 по Гринвичу 9 марта 2031 года",
            "Не публиковать до 01:00 по Гринвичу 9 марта 2031 года",
        ),
        (
            "ar",
            "يُحظر النشر حتى الساعة 00:01 بتوقيت غرينتش من يوم 9 آذار/مارس 2031",
            "يُحظر النشر حتى الساعة 01:00 بتوقيت غرينتش من يوم 9 آذار/مارس 2031",
        ),
        (
            "fa",
            "انتشار تا ساعت ۰۰:۰۱ به وقت گرینویچ روز ۹ مارس ۲۰۳۱ ممنوع است",
            "انتشار تا ساعت ۰۱:۰۰ به وقت گرینویچ روز ۹ مارس ۲۰۳۱ ممنوع است",
        ),
    ] {
        let source = "Embargoed until 0001hrs GMT on 9 March 2031";
        assert_eq!(found(locale, source, right), "", "{right}");
        assert!(
            found(locale, source, wrong).starts_with("changed"),
            "{wrong}: {}",
            found(locale, source, wrong)
        );
    }
}

#[test]
fn what_names_no_half_of_the_day_for_certain_is_left() {
    for (locale, source, target) in [
        ("fr", "From 9 am to 5 pm.", "De 9 h du matin à 5 h du soir."),
        ("fr", "From 9 am to 5 pm.", "De 9 h à 17 h."),
        ("zh-Hans", "It closed at 4 am.", "村民说，4时关闭。"),
        ("fr", "They met at 10:30.", "Ils se sont vus à 22 h 30."),
        (
            "de",
            "At 8 am on Monday evening classes were cancelled.",
            "Am Montag um 8 Uhr wurde der Abendunterricht abgesagt.",
        ),
        (
            "es",
            "It closes at midnight.",
            "Cierra a las 12 de la noche.",
        ),
        ("es", "It opens at noon.", "Abre a las 12 del mediodía."),
        (
            "ar",
            "It began at 12.30 am.",
            "بدأ في الساعة 12:30 بعد منتصف الليل.",
        ),
        ("hi", "It began at 12.30 am.", "यह रात 12:30 बजे शुरू हुआ।"),
        ("ja", "It began at 1 am.", "深夜1時に始まった。"),
        (
            "ja",
            "North Halvenia opened the border at 4 am.",
            "北朝鮮は4時に国境を開いた。",
        ),
        ("zh-Hans", "No later than 8 am.", "不晚于8时。"),
        ("ru", "At 8 am on 9 March.", "В 8 часов утра 9 марта."),
        (
            "ru",
            "At 8 pm three days later.",
            "Через 3 дня, в 8 часов вечера.",
        ),
    ] {
        assert_eq!(found(locale, source, target), "", "{target}");
    }
}
