//! Sentences as news writes them, and texts that were translated into English and are compared backwards: what was
//! once told of them, and must not be told again.

use super::found;

/// Source and translation that say the same.
const SAME: &[(&str, &str, &str)] = &[
    // powers of ten as writers of English put them
    (
        "de",
        "The 47 millions files fill a hall.",
        "Die 47 Millionen Akten füllen eine Halle.",
    ),
    (
        "fr",
        "Trade reaches 60 milliards euros.",
        "Le commerce atteint 60 milliards d'euros.",
    ),
    (
        "ru",
        "They import 800 thou. tonnes.",
        "Они ввозят 800 тыс. тонн.",
    ),
    (
        "cs",
        "worth 67 thousand millions' of bonds",
        "dluhopisy za 67 miliard",
    ),
    (
        "zh-Hans",
        "an area of 400, 000 square metres",
        "面积40万平方米",
    ),
    (
        "de",
        "the one hundred fiftieth birthday",
        "der 150. Geburtstag",
    ),
    (
        "de",
        "the two hundred and fifth session",
        "die 205. Sitzung",
    ),
    ("ar", "1.5 gigatons of carbon", "1.5 مليار طن من الكربون"),
    // powers of ten behind an ending, in another case, spelt otherwise
    ("cs", "He will lend 10 billion.", "Půjčí 10-ti miliard."),
    (
        "ru",
        "I do not have 15 million.",
        "У меня нет 15-ти миллионов.",
    ),
    (
        "ru",
        "a population of 3.5 million",
        "3,5-милионное население",
    ),
    ("tr", "We may reach 700 thousand.", "700 binleri zorlarız."),
    (
        "hu",
        "It won more than 100 thousand customers.",
        "100 ezernél is több ügyfelet szerzett.",
    ),
    (
        "id",
        "of which 15.5 million is for roads",
        "yang 15,5 jutanya untuk jalan",
    ),
    (
        "fr",
        "some 60 thousand workers",
        "quelque 60 milles travailleurs",
    ),
    (
        "cs",
        "more than $300 million",
        "více než 300 millionů dolarů",
    ),
    (
        "es",
        "an order of 18 billion dollars",
        "un pedido de 18 miles de millones de dólares",
    ),
    (
        "pt",
        "an order of 18 billion dollars",
        "um pedido de 18 milhares de milhões de dólares",
    ),
    (
        "it",
        "an order of 18 billion dollars",
        "un ordine di 18 migliaia di milioni di dollari",
    ),
    (
        "zh-Hans",
        "more than 52 million drivers",
        "五千二百多万名司机",
    ),
    ("zh-Hans", "some 75,000 signed", "约七点五万人签名"),
    // words of the source that a translation keeps
    ("ru", "It made $12 million of it.", "Он вернул $12 million."),
    (
        "de",
        "It nears 14 lakh, of them 4.67 lakh new.",
        "Es nähert sich 14 Lakh, davon 4,67 lakh neu.",
    ),
    (
        "fr",
        "grilles worthy of 50 Cent",
        "des grilles dignes de 50 Cent",
    ),
    (
        "fr",
        "It will cost 46 cents more.",
        "Cela coûtera 46 cents de plus.",
    ),
    // times
    (
        "es",
        "Open on Saturdays from 1000 to 2030 hours.",
        "Abierto los sábados de 10.00 a 20.30.",
    ),
    (
        "et",
        "Tomorrow at 1815 Ostmere will meet Varn.",
        "Homme kell 18.15 kohtub Ostmere Varniga.",
    ),
    ("fr", "It opens at 12H15 GMT.", "Il ouvre à 12 h 15 GMT."),
    (
        "et",
        "He won with a time of 26:49.51.",
        "Ta võitis ajaga 26.49,51.",
    ),
    (
        "es",
        "from the 6 of December at 12H15 GMT",
        "el 6 de diciembre a las 12h 15 GMT",
    ),
    // halves behind what is counted
    (
        "fr",
        "ten and a half hours later",
        "10 heures et demie plus tard",
    ),
    (
        "es",
        "ten and a half hours later",
        "10 horas y media más tarde",
    ),
    ("ar", "ten and a half hours later", "بعد 10 ساعات ونصف"),
    ("ru", "the last 2.5 years", "последние 2 года с половиной"),
    // decades by their place, by another calendar
    (
        "lt",
        "Back in the 1990s it rained.",
        "10-ajame dešimtmetyje lijo.",
    ),
    (
        "lt",
        "Back in the 1950s it rained.",
        "Šeštajame dešimtmetyje lijo.",
    ),
    (
        "is",
        "Two records in the 1990s.",
        "Tvær plötur á 10. áratugnum.",
    ),
    ("am", "the music of the 1990s", "በ1980ዎቹ የነበረው ሙዚቃ"),
    // months that share their last part
    (
        "fi",
        "agreed in November, February and May",
        "sovittu marras-, helmi- ja toukokuussa",
    ),
    ("fi", "In June and July 2010", "Kesä-heinäkuussa 2010"),
    // measures
    (
        "ro",
        "\"He's 5-foot-10,\" she said.",
        "„Are 1 metru 77”, a spus ea.",
    ),
    (
        "id",
        "less than a dollar and twenty-five cents",
        "kurang dari US$1,25",
    ),
    (
        "id",
        "less than 2 dollars and 25 cents",
        "kurang dari US$2,25",
    ),
    (
        "id",
        "less than 2 dollars and 25 cents",
        "kurang dari 2 dolar 25 sen",
    ),
    ("et", "a level of 0.05%", "tase 0,5 promilli"),
    ("sv", "a level of 0.12 percent", "en halt på 1,2 promille"),
    ("pl", "a level of 0.05%", "poziom 0,5‰"),
    (
        "fi",
        "He paid 42 cents for it.",
        "Hän maksoi siitä 0,42 dollaria.",
    ),
    // what the strict reading of the source took for a number of its own
    ("fr", "His 1,000th stamp", "Son 1 000e timbre"),
    (
        "de",
        "a resolution of 3136 mm2",
        "eine Auflösung von 3136 mm²",
    ),
    ("fr", "turning DEC into a giant", "faisant de DEC un géant"),
    ("pl", "She speaks at 23.45.", "Przemawia o 23:45."),
    ("sv", "the market (6.30-10am)", "marknaden (6:30–10)"),
    // clocks of races
    ("ja", "a time of 4:41.30", "4分41秒30のタイム"),
    ("zh-Hant", "a time of 4:41.30", "4 分 41 秒 30 的時間"),
    ("pl", "a time of 4:41.30", "czas 4:41:30"),
    (
        "hu",
        "At 11:20 the police came.",
        "11: 20-kor jött a rendőrség.",
    ),
    // a number, a word, a power of ten; a half of one
    (
        "fr",
        "another 100 billion in 2019",
        "100 autres milliards en 2019",
    ),
    (
        "es",
        "By 2019 175 million families have it.",
        "En 2019 son 175 los millones de familias que lo tienen.",
    ),
    (
        "ca",
        "the past two million years (2019)",
        "els dos darrers milions d'anys (2019)",
    ),
    (
        "ar",
        "It is a 1.5 hour drive.",
        "على بعد ساعة ونصف بالسيارة.",
    ),
    ("he", "It is a 1.5 hour drive.", "נסיעה של שעה וחצי."),
    (
        "hr",
        "three thousand years before 2019",
        "tri tisućljeća prije 2019.",
    ),
    // centuries together, decades in short
    (
        "sv",
        "the 19th or early 20th centuries",
        "1800-talet eller tidigt 1900-tal",
    ),
    ("is", "a hit of the 60s", "smellur frá 7. áratugnum"),
    // words in other cases, glued to others, in another spelling
    ("sv", "the October meeting of 2019", "oktobermötet 2019"),
    ("am", "in November 2019", "በሕዳር 2019"),
    ("am", "the twelve people of 2019", "የ2019 ዐሥራ ሁለት ሰዎች"),
    ("am", "5 per cent of them", "5 በመቶውን"),
    ("ur", "some 3.7 million people", "3۔7 ملین لوگ"),
    ("vi", "for ten years from 2019", "trong mười năm từ 2019"),
    (
        "vi",
        "for twenty years from 2019",
        "trong hai mươi năm từ 2019",
    ),
    (
        "vi",
        "twenty-five houses in 2019",
        "hai mươi lăm căn nhà năm 2019",
    ),
    ("fi", "15 islands", "viidestätoista saaresta"),
    ("hu", "more than 70 teeth", "hetvennél is több fog"),
    ("ka", "thirteen states in 2019", "ცამეტმა შტატმა 2019 წელს"),
    (
        "el",
        "the land of a thousand lakes (2019)",
        "η χώρα των χιλίων λιμνών (2019)",
    ),
    (
        "fil",
        "as many as thirty in 2019",
        "hanggang tatlumpong babae noong 2019",
    ),
    ("pl", "in the 1960s", "w latach sześćdziesiątych"),
    ("pl", "in the 1980s", "w latach osiemdziesiątych"),
    (
        "tr",
        "Fifteen of them are old (2019).",
        "On beşinin eski olduğu biliniyor (2019).",
    ),
    ("prs", "two dozen (2019)", "دو درجن (2019)"),
    // Roman numerals, places in an order in other cases
    ("pl", "from the 9th century", "od IX w."),
    ("fr", "from the 4th century", "dès le IVe siècle"),
    ("pl", "by the 3rd century", "w III wieku"),
    (
        "fi",
        "He is second with 2,243.",
        "Hän on toisena 2 243 pisteellä.",
    ),
    ("am", "passed on April 1, 2015", "በመጋቢት 23፣ 2007 ዓ.ም. የጸደቀ"),
    ("am", "since April 2018", "ከመጋቢት 2010 ዓ.ም. ጀምሮ"),
    (
        "id",
        "Its 500 millionth member",
        "Anggotanya yang ke-500 juta",
    ),
];

/// What may be a slip and may be the same: the differences.
const DOUBTFUL: &[(&str, &str, &str, &str)] = &[
    // the power of ten stands once, or elsewhere
    (
        "cs",
        "It cost 29 billion, not far off 37 billion.",
        "Stálo to 29 miliard, což už není od těch 37 daleko.",
        "doubtful 37000000000→37",
    ),
    (
        "fr",
        "The champion wins 9 million, the other 5.2 million.",
        "Le champion gagne 9 millions, l'autre 5,2.",
        "doubtful 5200000→5.2",
    ),
    (
        "fr",
        "It sends $40 billion and makes 24 more available.",
        "Elle envoie 40 milliards de dollars et fournit 24 milliards.",
        "doubtful 24→24000000000",
    ),
    (
        "de",
        "if the 750 thousand million Euros released by Ostmere were not enough",
        "wenn die 750 durch Ostmere und Varn mobilisierten Milliarden Euro nicht genug wären",
        "doubtful 750000000000→750",
    ),
    (
        "sw",
        "It receives 8 billion to 12 billion US dollars each year.",
        "Inapokea bilioni 8 hadi 12 kila mwaka.",
        "doubtful 12000000000→12",
    ),
    // another currency
    (
        "de",
        "A beer is £9 ($14).",
        "Ein Bier kostet 10 Euro.",
        "missing 9→–; doubtful 14→10",
    ),
];

/// What stands beside such words is still told: the differences.
const TOLD: &[(&str, &str, &str, &str)] = &[
    (
        "de",
        "The 47 millions files",
        "Die 74 Millionen Akten",
        "changed 47→74000000",
    ),
    (
        "lt",
        "Back in the 1990s it rained.",
        "9-ajame dešimtmetyje lijo.",
        "added –→9",
    ),
    (
        "cs",
        "It cost $37 billion.",
        "Stálo to 37 dolarů.",
        "changed 37000000000→37",
    ),
    (
        "fi",
        "agreed in November and June",
        "sovittu loka- ja kesäkuussa",
        "missing 11→–",
    ),
    (
        "zh-Hans",
        "peppers on 5,000 hectares",
        "7.5万亩花椒",
        "converted 5000→75000",
    ),
    (
        "de",
        "They waited in 90(F)-degree heat.",
        "Sie warteten bei 32 Grad.",
        "converted 90→32",
    ),
    (
        "hu",
        "At 11:20 the police came.",
        "11:-kor jött a rendőrség.",
        "missing 20→–",
    ),
    // a part of a number is no place in an order; a nought too many behind a space
    (
        "fi",
        "He is second with 2,243.",
        "Hän on toinen 2 253 pisteellä.",
        "changed 2243→2253",
    ),
    (
        "fi",
        "Some 2,243 came.",
        "Noin 2 2430 tuli.",
        "changed 2243→22430",
    ),
    (
        "cs",
        "Some 24,000 came.",
        "Přišlo 24 0000 lidí.",
        "changed 24000→240000",
    ),
    ("am", "since May 2015", "ከሰኔ 2007 ዓ.ም. ጀምሮ", "changed 5→6"),
    // a dash is no colon between an hour and its minutes
    (
        "ru",
        "About 8pm they found a man in his 20s.",
        "Около 20:00 нашли мужчину 20–29 лет.",
        "added –→29",
    ),
    (
        "es",
        "an order of 18 billion",
        "un pedido de 18 miles",
        "changed 18000000000→18000",
    ),
    (
        "et",
        "a level of 0.05%",
        "tase 5 promilli",
        "missing 0.05→–",
    ),
    (
        "de",
        "A beer is $14.",
        "Ein Bier kostet 10 Dollar.",
        "changed 14→10",
    ),
];

#[test]
fn what_news_writes_is_no_difference() {
    let wrong: Vec<String> = SAME
        .iter()
        .filter_map(|(locale, source, target)| {
            let found = found(locale, source, target);
            (!found.is_empty()).then(|| format!("{locale}: {target}: {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_may_be_the_same_is_doubtful() {
    let wrong: Vec<String> = DOUBTFUL
        .iter()
        .filter_map(|(locale, source, target, expected)| {
            let found = found(locale, source, target);
            (found != *expected).then(|| format!("{locale}: {target}: {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_wrong_beside_it_is_told() {
    let wrong: Vec<String> = TOLD
        .iter()
        .filter_map(|(locale, source, target, expected)| {
            let found = found(locale, source, target);
            (found != *expected).then(|| format!("{locale}: {target}: {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
