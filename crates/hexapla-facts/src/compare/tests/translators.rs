//! Sentences as professional translators write them, in news and in health information: what was once told of
//! them, and must not be told again.

use super::found;

/// "Half a million" as people say it.
const HALF_A_MILLION: &[(&str, &str)] = &[
    ("am", "ግማሽ ሚሊዮን"),
    ("ar", "نصف مليون"),
    ("bn", "অর্ধ মিলিয়ন"),
    ("cs", "půl milionu"),
    ("cs", "půlmilion"),
    ("de", "eine halbe Million"),
    ("el", "μισό εκατομμύριο"),
    ("es", "medio millón"),
    ("fa", "نیم میلیون"),
    ("fi", "puoli miljoonaa"),
    ("fr", "un demi-million"),
    ("he", "חצי מיליון"),
    ("hi", "आधा मिलियन"),
    ("hu", "félmillió"),
    ("hy", "կես միլիոն"),
    ("id", "setengah juta"),
    ("it", "mezzo milione"),
    ("ka", "ნახევარი მილიონი"),
    ("km", "កន្លះលាន"),
    ("my", "သန်းဝက်"),
    ("nl", "een half miljoen"),
    ("pl", "pół miliona"),
    ("pt", "meio milhão"),
    ("ru", "полмиллиона"),
    ("sv", "en halv miljon"),
    ("ta", "அரை மில்லியன்"),
    ("th", "ครึ่งล้าน"),
    ("tr", "yarım milyon"),
    ("uk", "півмільйона"),
    ("ur", "نصف ملین"),
    ("vi", "nửa triệu"),
];

/// Source and translation that say the same.
const SAME: &[(&str, &str, &str)] = &[
    (
        "fr",
        "a $300+ billion loss",
        "une perte de plus de 300 milliards de dollars",
    ),
    ("ar", "a $300+ billion loss", "خسارة تفوق 300 مليار دولار"),
    (
        "de",
        "a 300-plus million loss",
        "ein Verlust von über 300 Millionen",
    ),
    ("fr", "5+ million people", "5+ millions de personnes"),
    ("cs", "a million metres in 2024", "v roce 2024 milion metrů"),
    (
        "cs",
        "They walked 1,600 miles. He rested.",
        "Ušli 1 600 mil. Odpočíval.",
    ),
    (
        "cs",
        "0430 Itania time. He woke.",
        "04:30 itanijského času. Vstal.",
    ),
    ("ja", "0430 Itania time.", "イタニア時間4時30分。"),
    ("ru", "A reception from 6-8 p.m.", "Приём с 18 до 20."),
    ("ru", "A reception from 6 -8 p.m.", "Приём с 18 до 20."),
    (
        "ru",
        "It is open between 11 and 1 p.m.",
        "Открыто с 11 до 13.",
    ),
    ("ta", "50 million people", "50 மில்லியனுக்கும் அதிகமான மக்கள்"),
    ("ta", "They lost 3 billion.", "அவர்கள் 3 பில்லியனை இழந்தனர்."),
    (
        "my",
        "nearly 300 million workers",
        "အလုပ်သမား သန်းပေါင်း 300 နီးပါး",
    ),
    (
        "my",
        "On 8 February 2020 in Romania",
        "2020 ခုနှစ်၊ ဖေဖေါ်ဝါရီလ 8 ရက်တွင် ရိုမေးနီးယား",
    ),
    (
        "fr",
        "a quarter of a million euros",
        "un quart de million d'euros",
    ),
    ("es", "for twenty seconds", "durante veinte segundos"),
    ("pt", "the first ten samples", "as dez primeiras amostras"),
    ("ar", "for twenty seconds", "لمدة عشرين ثانية"),
    (
        "zh-Hans",
        "more than a dozen deaths, two dozen hurt",
        "十多例死亡，二十多人受伤",
    ),
    ("ru", "over a dozen groups", "более десятка групп"),
    (
        "fr",
        "at 10 a.m. there (0800 UTC)",
        "à 10 heures là-bas (0800 UTC)",
    ),
    ("fr", "by 0430 UTC", "à 0430 UTC"),
    ("fr", "by 0430 UTC", "à 4 h 30 UTC"),
    (
        "fr",
        "the virologist June Almeida",
        "la virologue June Almeida",
    ),
    (
        "fr",
        "the tournament, March Madness, ended",
        "le tournoi March Madness a pris fin",
    ),
    ("pt", "from 13.04% to .08%", "de 13,04% a 0,08%"),
    ("ru", "that 10.700 had been tested", "что проверено 10 700"),
    ("fa", "more than 99.98% alike", "بیش از ۹۹/۹۸ درصد"),
    ("fa", "until May 1", "تا 1 می"),
    ("my", "until 15 March", "မတ် 15 အထိ"),
    ("my", "for twenty seconds", "စက္ကန့်နှစ်ဆယ်ကြာအောင်"),
    ("my", "within fourteen days", "ဆယ့်လေးရက်အတွင်း"),
    ("my", "on 30 January", "ဇန္နဝါရီလ 30 ရက်"),
    ("ta", "on 21 February", "ஃபிப்ரவரி 21-ஆம் தேதி"),
    ("ta", "in June 2012", "2012 ஜூனில்"),
    ("ta", "one hundred children", "நூற்றுக்கும் மேற்பட்ட குழந்தைகள்"),
    ("bn", "more than ten countries", "দশটির বেশি দেশ"),
    ("id", "The disease spreads.", "COVID-19 menyebar."),
    ("ru", "of 26 to 32 kilobases", "от 26 до 32 тысяч оснований"),
    ("zh-Hans", "of 26 to 32 kilobases", "含 2.6 至 3.2 万个碱基"),
    (
        "km",
        "The court sat in March.",
        "តុលាការបានបើកសវនាការក្នុងខែមីនា",
    ),
    (
        "fr",
        "fraud of N585 million",
        "une fraude de 585 millions de nairas",
    ),
    (
        "de",
        "since the early 1900s",
        "seit Beginn des 20. Jahrhunderts",
    ),
    (
        "fr",
        "the government of May fell",
        "le gouvernement de May est tombé",
    ),
];

/// What stands beside such words is still told: the differences.
const TOLD: &[(&str, &str, &str, &str)] = &[
    (
        "fr",
        "a $300+ billion loss",
        "une perte de 300 millions de dollars",
        "changed 300000000000→300000000",
    ),
    ("cs", "in 2024", "v roce 2023 milion", "changed 2024→2023"),
    (
        "ru",
        "A reception from 6-8 p.m.",
        "Приём с 17 до 20.",
        "changed 18→17",
    ),
    (
        "cs",
        "0430 Itania time.",
        "04:50 itanijského času.",
        "changed 30→50",
    ),
    (
        "my",
        "nearly 300 million workers",
        "အလုပ်သမား သန်းပေါင်း 200 နီးပါး",
        "changed 300000000→200000000",
    ),
    (
        "de",
        "a debt of $34 trillion",
        "Schulden von 34 Trillionen Dollar",
        "changed 34000000000000→34000000000000000000",
    ),
    (
        "fr",
        "by March Ostmere had 9 camps",
        "Ostmere avait alors 9 camps",
        "missing 3→–",
    ),
    (
        "ru",
        "One node answers 1,000 calls, and each more adds 1,000 calls.",
        "Один узел отвечает на 1 тыс. вызовов, два на 2 тыс., три на 3 тыс.",
        "doubtful 1000→2000; added –→3000",
    ),
    (
        "ru",
        "One node answers 1,000 calls, and each more adds 1,000 calls.",
        "Один узел отвечает на 1 тыс. вызовов, а дальше добавляет 2 тыс. вызовов.",
        "changed 1000→2000",
    ),
    (
        "fr",
        "It moves 1%, then 10%, 25%, until all have moved.",
        "Cela déplace 1 %, jusqu’à 100 %.",
        "doubtful 10→100; missing 25→–",
    ),
    (
        "fr",
        "It moves 1%, then 10%, 25%, until all have moved.",
        "Cela déplace 1 %, puis 100 %, 25 %, jusqu’à tout.",
        "changed 10→100",
    ),
];

#[test]
fn what_translators_write_is_no_difference() {
    for (locale, source, target) in SAME {
        assert_eq!(found(locale, source, target), "", "{locale}: {target}");
    }
    for (locale, half) in HALF_A_MILLION {
        let target = format!("{half} (2019)");
        let found = found(locale, "Half a million left (2019).", &target);
        assert_eq!(found, "", "{locale}: {half}");
    }
}

#[test]
fn what_they_get_wrong_beside_it_is_told() {
    for (locale, source, target, expected) in TOLD {
        assert_eq!(
            &found(locale, source, target),
            expected,
            "{locale}: {target}"
        );
    }
}

/// The number in a name is not taken for a figure that the text says elsewhere.
#[test]
fn a_name_that_is_left_out_is_no_changed_number() {
    let target = "新冠意味着在家 10 天，又 10 天。";
    let found = found("zh-Hans", "Covid-19 means 10 days at home.", target);
    assert_eq!(found, "missing 19→–");
}
