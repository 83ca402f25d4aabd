//! Numbers in words that are alone on both sides.

use super::found;

#[test]
fn another_number_in_words_is_changed() {
    for (locale, source, target, expected) in [
        (
            "fa",
            "Four gardeners came.",
            "سه باغبان آمدند.",
            "changed 4→3",
        ),
        (
            "de",
            "It took eleven months.",
            "Es dauerte zwölf Monate.",
            "changed 11→12",
        ),
        (
            "es",
            "It takes five to seven years.",
            "Tarda de cinco a diez años.",
            "changed 7→10",
        ),
        (
            "fr",
            "A girl aged seven",
            "Une fille de dix-sept ans",
            "changed 7→17",
        ),
        (
            "ja",
            "Three gardeners came.",
            "庭師4人が来た。",
            "changed 3→4",
        ),
        (
            "uk",
            "Eleven boats sank.",
            "Затонули дванадцять човнів.",
            "changed 11→12",
        ),
        (
            "ar",
            "Eleven of the boats sank.",
            "غرق اثنا عشر من القوارب.",
            "changed 11→12",
        ),
        (
            "sw",
            "Six boats sank.",
            "Mashua nane zilizama.",
            "changed 6→8",
        ),
        (
            "hi",
            "It took two and a half years.",
            "इसमें डेढ़ साल लगे।",
            "changed 2.5→1.5",
        ),
        (
            "fr",
            "They counted 9 boats.",
            "Ils ont compté sept bateaux.",
            "changed 9→7",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn two_is_another_number_where_it_counts() {
    for (locale, source, target, expected) in [
        (
            "ar",
            "Two gardeners came.",
            "جاء ثلاثة بستانيين.",
            "changed 2→3",
        ),
        (
            "zh-Hans",
            "Two gardeners came.",
            "三名园丁来了。",
            "changed 2→3",
        ),
        (
            "zh-Hant",
            "Three gardeners came.",
            "兩名園丁來了。",
            "changed 3→2",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn what_words_say_otherwise_is_no_other_number() {
    for (locale, source, target) in [
        ("ar", "Two gardeners came.", "جاء بستانيان."),
        // all of them taken together
        (
            "fr",
            "A cook, 40, two gardeners and a maid, 30, left.",
            "Quatre personnes de 30 à 40 ans sont parties.",
        ),
        (
            "is",
            "The boat is due in two months.",
            "Báturinn kemur eftir sjö vikur.",
        ),
        ("de", "It took three months.", "Es dauerte neunzig Tage."),
        (
            "sw",
            "It is six in the morning.",
            "Ni saa kumi na mbili asubuhi.",
        ),
        ("es", "They came at four.", "Llegaron a las dieciséis."),
        (
            "zh-Hans",
            "Rain will reach the Four Corners on Tuesday.",
            "周二，雨将到达 Four Corners，并持续到周三。",
        ),
        (
            "cs",
            "The cook, 41, left.",
            "Jednačtyřicetiletý kuchař odešel.",
        ),
        ("da", "a four-day week", "partiets firedagesuge"),
        ("tr", "They played two matches.", "Onu iki maç oynadılar."),
        ("ne", "Four boats sank.", "चारवटा डुङ्गा डुबेको छ।"),
        (
            "de",
            "Two boys and their mother drowned.",
            "Drei Menschen ertranken.",
        ),
        (
            "zh-Hans",
            "Two of them fled in all directions.",
            "他们俩四处逃散。",
        ),
        (
            "hi",
            "Three and a half hours later it was over.",
            "साढ़े तीन घंटे बाद यह ख़त्म हुआ।",
        ),
        (
            "nl",
            "Golf was chosen over five other sports.",
            "Golf werd gekozen uit zeven sporten.",
        ),
        (
            "cs",
            "Over the last half-decade a three-goal lead was enough.",
            "Za posledních pět let stačilo tříbrankové vedení.",
        ),
        (
            "el",
            "It has 1.2 million readers.",
            "Έχει σχεδόν ενάμιση εκατομμύριο αναγνώστες.",
        ),
        ("tr", "Divide it by twelve.", "Onu on ikiye bölün."),
        (
            "de",
            "Waves of five feet came.",
            "Zwei Meter hohe Wellen kamen.",
        ),
    ] {
        let found = found(locale, source, target);
        assert!(!found.contains("changed"), "{target}: {found}");
    }
}
