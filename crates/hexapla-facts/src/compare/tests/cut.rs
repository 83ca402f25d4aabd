//! Numbers cut out of a translation, and what a translator may leave out.

use super::found;

#[test]
fn a_number_that_was_cut_out_is_told() {
    for (locale, source, target, expected) in [
        // no figure is left in either text
        (
            "de",
            "Thirty-two percent supported such a run.",
            " Prozent der Wähler unterstützten eine Kandidatur.",
            "missing 32→–",
        ),
        (
            "ko",
            "Eighteen states support it.",
            "개 주가 지지한다.",
            "missing 18→–",
        ),
        // the name of a month, with and without a day, is a number in some languages
        (
            "ja",
            "It is at stake in November.",
            "月にかかっている。",
            "missing 11→–",
        ),
        (
            "ko",
            "It happened last December.",
            "지난 월에 일어났다.",
            "missing 12→–",
        ),
        // "in decades" is no October
        (
            "zh-Hant",
            "The highest hopes in decades, with a ruling on 1 October.",
            "月 1 日裁決，數十年來最大的希望。",
            "missing 10→–",
        ),
        // "tens of thousands" is no thousand
        (
            "es",
            "More than 1,000 died and tens of thousands fled.",
            "Murieron más de  personas y huyeron decenas de miles.",
            "missing 1000→–",
        ),
        // one of two measures stood in brackets
        (
            "de",
            "The line runs 300 km (190 miles) north.",
            "Die Linie führt km (190 Meilen) nach Norden.",
            "missing 300→–",
        ),
        (
            "ja",
            "Waves of six metres (18 feet) came.",
            "6メートル（フィート）の波が来た。",
            "missing 18→–",
        ),
        (
            "ar",
            "It sank in 30 metres (100 feet) of water.",
            "غرقت على عمق 30 مترًا ( قدم) من الماء.",
            "missing 100→–",
        ),
        (
            "cs",
            "The coast 300 km (190 miles) north suffered.",
            "Trpělo pobřeží severně.",
            "missing 300→–; missing 190→–",
        ),
        // half a clock
        (
            "de",
            "They meet at 3 p.m. in Rome.",
            "Sie treffen sich um 15: Uhr in Rom.",
            "missing 0→–",
        ),
        (
            "ar",
            "They meet at 12:55 p.m.",
            "يلتقون الساعة :55 ظهرًا.",
            "missing 55→–",
        ),
        (
            "es",
            "A goal on 27:37.",
            "Un gol en el minuto 27:.",
            "missing 27→–",
        ),
        (
            "fr",
            "They won 14½-13½.",
            "Ils ont gagné 14½-½.",
            "missing 13→–",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn what_a_translator_may_leave_out_is_not_told() {
    for (locale, source, target) in [
        (
            "de",
            "Thirty-two percent supported it.",
            "Zweiunddreißig Prozent waren dafür.",
        ),
        (
            "ko",
            "Eighteen states support it.",
            "열여덟 개 주가 지지한다.",
        ),
        (
            "ja",
            "It is at stake in November.",
            "十一月にかかっている。",
        ),
        ("tr", "It ended in June.", "Haziranda bitti."),
        (
            "es",
            "Ministers around May wept.",
            "Los ministros lloraron.",
        ),
        (
            "de",
            "The line runs 300 km (190 miles) north.",
            "Die Linie führt 300 km nach Norden.",
        ),
        (
            "cs",
            "The coast 300 km (190 miles) north suffered.",
            "Trpělo pobřeží 190 mil (300 km) severně.",
        ),
        (
            "de",
            "They meet at 3 p.m.: in Rome.",
            "Sie treffen sich um 15: in Rom.",
        ),
        (
            "de",
            "They meet at 3 p.m. in Rome.",
            "Sie treffen sich um 15 Uhr: in Rom.",
        ),
        ("fr", "From 12:00 to 13:00.", "De 12 h à 13 h."),
        (
            "fr",
            "1,000 fled, thousands more stayed.",
            "Mille ont fui, des milliers sont restés.",
        ),
        ("fr", "They won 14½-13½.", "Ils ont gagné 14,5-13,5."),
        (
            "cs",
            "Eight of ten kinds live there.",
            "Žije tam osm z deseti druhů.",
        ),
    ] {
        assert_eq!(found(locale, source, target), "", "{target}");
    }
}
