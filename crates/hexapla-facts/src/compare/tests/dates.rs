//! Dates of which only a part is another one.

use super::found;

#[test]
fn another_day_beside_the_month_is_a_changed_date() {
    let source = "It closed on 9 March 2031.";
    for (locale, target, day) in [
        ("fr", "Il a fermé le 10 mars 2031.", 10),
        ("fr", "Il a fermé le 8 mars 2031.", 8),
        ("fr", "Il a fermé le 12 mars 2031.", 12),
        ("fr", "Il a fermé le 19 mars 2031.", 19),
        ("es", "Cerró el 11 de marzo de 2031.", 11),
        ("de", "Er schloss am 11. März 2031.", 11),
        ("de", "Er schloss am 11.03.2031.", 11),
        ("ja", "2031年3月11日に閉鎖された。", 11),
        ("ko", "2031년 3월 11일에 문을 닫았다.", 11),
        ("vi", "Nó đóng cửa ngày 11 tháng 3 năm 2031.", 11),
        ("zh-Hans", "于2031年3月11日关闭。", 11),
        ("hu", "2031. március 11-én zárt be.", 11),
        ("fi", "Se suljettiin 11. maaliskuuta 2031.", 11),
        ("ru", "Закрыт 11 марта 2031 года.", 11),
        ("ar", "أغلق في 10 مارس 2031.", 10),
        ("hi", "यह 10 मार्च 2031 को बंद हुआ।", 10),
        ("fa", "در ۱۰ مارس ۲۰۳۱ بسته شد.", 10),
        ("th", "ปิดเมื่อวันที่ 10 มีนาคม 2574", 10),
    ] {
        let expected = format!("changed 9→{day}");
        assert_eq!(
            found(locale, source, target),
            expected,
            "{locale}: {target}"
        );
    }
}

#[test]
fn a_date_is_compared_whatever_else_its_text_says() {
    for (source, target, expected) in [
        (
            "It closed on 21 March.",
            "Il a fermé le 2 mars.",
            "changed 21→2",
        ),
        (
            "It closed on 21 March.",
            "Il a fermé le 3 mars.",
            "changed 21→3",
        ),
        (
            "Embargoed until 00:01 GMT on 9 March 2031.",
            "Sous embargo jusqu’au 10 mars 2031 à 00 h 01 GMT.",
            "changed 9→10",
        ),
        (
            "EMBARGOED UNTIL 0001hrs GMT 9 March 2031",
            "SOUS EMBARGO JUSQU’AU 10 mars 2031 à 00 h 01 GMT",
            "changed 9→10",
        ),
        (
            "From 9 to 11 March they met.",
            "Du 8 au 11 mars, ils se sont réunis.",
            "changed 9→8",
        ),
        (
            "On 9 March 2031, 10 people met.",
            "Le 10 mars 2031, 10 personnes se sont réunies.",
            "changed 9→10",
        ),
        (
            "On 9 March 9 people met.",
            "Le 10 mars, 9 personnes se sont réunies.",
            "changed 9→10",
        ),
        (
            "It closed on 9 March 2031.",
            "Il a fermé le 9 mars 2044.",
            "changed 2031→2044",
        ),
        (
            "It is due on 09/03/2031.",
            "À rendre le 10/03/2031.",
            "changed 9→10",
        ),
        (
            "It is due on 09/03/2031.",
            "À rendre le 10 mars 2031.",
            "changed 9→10",
        ),
        (
            "It is due on 2031-03-09.",
            "À rendre le 10/03/2031.",
            "changed 9→10",
        ),
    ] {
        assert_eq!(found("fr", source, target), expected, "{target}");
    }
}

#[test]
fn a_day_that_is_only_left_out_is_missing() {
    for (locale, source, target, expected) in [
        (
            "fr",
            "On 9 March both men met.",
            "En mars, les 2 hommes se sont réunis.",
            "missing 9→–",
        ),
        (
            "fr",
            "It closed on 9 March with 40 boats.",
            "Il a fermé en mars avec 40 bateaux.",
            "missing 9→–",
        ),
        ("fa", "on 9 March 2016", "۱۹ اسفند ۱۳۹۴", ""),
        ("am", "on 11 September 2016", "መስከረም 1 ቀን 2009", ""),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}
