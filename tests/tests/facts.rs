//! What the rules about facts tell of invented sentences: the ones that read more than one figure.

use hexapla_checks::{Term, TermKind};
use hexapla_tests::pairs::hits_with;

/// What a rule tells of a translation, as arguments.
fn told(code: &str, source: &str, locale: &str, target: &str) -> Vec<String> {
    told_with(Vec::new(), code, source, locale, target)
}

fn told_with(
    terms: Vec<Term>,
    code: &str,
    source: &str,
    locale: &str,
    target: &str,
) -> Vec<String> {
    let hits = hits_with(terms, ("en", source), (locale, target));
    let of_code = hits.iter().filter(|hit| hit.code.name() == code);
    let shown = of_code.map(|hit| {
        let arguments: Vec<String> = hit
            .args
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        arguments.join(" ")
    });
    shown.collect()
}

#[test]
fn who_said_it_is_told() {
    let code = "fact-attribution";
    let one = "“We saw the fire,” said Corvash.";
    for (source, locale, target, expected) in [
        // nobody is named, or somebody else
        (
            one,
            "es",
            "«Vimos el fuego», dijo.",
            vec!["source=Corvash target="],
        ),
        (
            one,
            "de",
            "„Wir sahen das Feuer“, sagte Tassory.",
            vec!["source=Corvash target="],
        ),
        // the two have changed places
        (
            "“We saw it,” said Corvash. “We did not,” said Tassory.",
            "fr",
            "« Nous l’avons vu », a dit Tassory. « Pas nous », a dit Corvash.",
            vec!["source=Corvash target=Tassory"],
        ),
        // all is well: endings, another order of the sentence
        (one, "cs", "„Viděli jsme požár,“ řekla Corvashová.", vec![]),
        (one, "es", "Corvash dijo: «Vimos el fuego».", vec![]),
        // the rule cannot be sure: another script, no quotation, two names, a name twice, no name
        (one, "ko", "“우리는 불을 보았다”고 말했다.", vec![]),
        (one, "es", "Se vio el fuego, según dicen.", vec![]),
        (
            "“We saw it,” said Corvash of Oskrel Watch.",
            "es",
            "«Lo vimos», dijo la organización.",
            vec![],
        ),
        (
            "Corvash came. “We saw it,” said Corvash.",
            "es",
            "Vino. «Lo vimos», dijo.",
            vec![],
        ),
        (
            "“We saw it,” said the judge.",
            "es",
            "«Lo vimos», dijo.",
            vec![],
        ),
    ] {
        assert_eq!(told(code, source, locale, target), expected, "{target}");
    }
}

#[test]
fn who_said_it_is_known_by_the_registry_in_another_script() {
    let name = |source: &str, target: &str| Term {
        source: vec![source.to_owned()],
        allowed: vec![target.to_owned()],
        forbidden: Vec::new(),
        kind: TermKind::Name,
    };
    let terms = vec![name("Corvash", "코르바시"), name("Tassory", "타소리")];
    let source = "“We saw it,” said Corvash. “We did not,” said Tassory.";
    let told = |target| told_with(terms.clone(), "fact-attribution", source, "ko", target);
    assert_eq!(
        told("“우리는 보았다”고 타소리가 말했다. “우리는 아니다”라고 코르바시가 말했다."),
        ["source=Corvash target=Tassory"]
    );
    assert_eq!(
        told("“우리는 보았다”고 코르바시가 말했다. “우리는 아니다”라고 타소리가 말했다."),
        [""; 0]
    );
}

#[test]
fn a_lost_quotation_is_told_in_every_script() {
    let code = "fact-quotation-count";
    let source = "He told us “they came at night with dogs” and left.";
    for (locale, lost, kept) in [
        (
            "fr",
            "Il nous a dit qu’ils étaient venus la nuit avec des chiens.",
            "Il nous a dit « ils sont venus la nuit avec des chiens ».",
        ),
        (
            "ru",
            "Он сказал нам, что они пришли ночью с собаками.",
            "Он сказал нам: «Они пришли ночью с собаками».",
        ),
        (
            "ar",
            "قال لنا إنهم جاؤوا ليلاً مع الكلاب.",
            "قال لنا «جاؤوا ليلاً مع الكلاب».",
        ),
        (
            "hi",
            "उसने हमें बताया कि वे रात में कुत्तों के साथ आए।",
            "उसने हमें बताया “वे रात में कुत्तों के साथ आए”।",
        ),
        (
            "ja",
            "彼は彼らが夜に犬を連れて来たと語った。",
            "彼は「彼らは夜に犬を連れて来た」と語った。",
        ),
        (
            "ko",
            "그는 그들이 밤에 개를 데리고 왔다고 말했다.",
            "그는 “그들은 밤에 개를 데리고 왔다”고 말했다.",
        ),
        (
            "th",
            "เขาบอกเราว่าพวกเขามาตอนกลางคืนพร้อมสุนัข",
            "เขาบอกเราว่า “พวกเขามาตอนกลางคืนพร้อมสุนัข”",
        ),
    ] {
        assert_eq!(told(code, source, locale, lost), ["count=1"], "{lost}");
        assert_eq!(told(code, source, locale, kept), [""; 0], "{kept}");
    }
}

#[test]
fn a_time_is_compared_in_every_script() {
    let source = "Do not publish before 18:30 GMT on Friday.";
    for (locale, right, wrong, unzoned) in [
        (
            "fr",
            "Ne pas publier avant 18 h 30 GMT vendredi.",
            "Ne pas publier avant 17 h 30 GMT vendredi.",
            "Ne pas publier avant 18 h 30 vendredi.",
        ),
        (
            "ru",
            "Не публиковать до 18:30 по Гринвичу в пятницу.",
            "Не публиковать до 17:30 по Гринвичу в пятницу.",
            "Не публиковать до 18:30 в пятницу.",
        ),
        (
            "ar",
            "يُحظر النشر قبل الساعة 6:30 مساءً بتوقيت غرينتش يوم الجمعة.",
            "يُحظر النشر قبل الساعة 7:30 مساءً بتوقيت غرينتش يوم الجمعة.",
            "يُحظر النشر قبل الساعة 6:30 مساءً يوم الجمعة.",
        ),
        (
            "hi",
            "शुक्रवार को शाम 6:30 बजे जीएमटी से पहले प्रकाशित न करें।",
            "शुक्रवार को शाम 7:30 बजे जीएमटी से पहले प्रकाशित न करें।",
            "शुक्रवार को शाम 6:30 बजे से पहले प्रकाशित न करें।",
        ),
        (
            "ja",
            "金曜日の18時30分（GMT）まで公開しないこと。",
            "金曜日の17時30分（GMT）まで公開しないこと。",
            "金曜日の18時30分まで公開しないこと。",
        ),
        (
            "ko",
            "금요일 18시 30분(GMT) 전에는 공개하지 마십시오.",
            "금요일 17시 30분(GMT) 전에는 공개하지 마십시오.",
            "금요일 18시 30분 전에는 공개하지 마십시오.",
        ),
        (
            "th",
            "ห้ามเผยแพร่ก่อนเวลา 18.30 น. GMT วันศุกร์",
            "ห้ามเผยแพร่ก่อนเวลา 17.30 น. GMT วันศุกร์",
            "ห้ามเผยแพร่ก่อนเวลา 18.30 น. วันศุกร์",
        ),
    ] {
        assert_eq!(told("fact-time", source, locale, right), [""; 0], "{right}");
        assert_eq!(told("fact-time", source, locale, wrong).len(), 1, "{wrong}");
        assert_eq!(
            told("fact-time", source, locale, unzoned).len(),
            1,
            "{unzoned}"
        );
    }
}

#[test]
fn a_converted_measure_is_a_note_in_every_script() {
    let source = "The line runs 50 miles along the river.";
    for (locale, converted, kept, wrong) in [
        (
            "fr",
            "La ligne longe le fleuve sur 80 km.",
            "La ligne longe le fleuve sur 50 miles.",
            "La ligne longe le fleuve sur 120 km.",
        ),
        (
            "ru",
            "Линия тянется вдоль реки на 80 км.",
            "Линия тянется вдоль реки на 50 миль.",
            "Линия тянется вдоль реки на 120 км.",
        ),
        (
            "ar",
            "يمتد الخط على طول النهر 80 كيلومترًا.",
            "يمتد الخط على طول النهر 50 ميلاً.",
            "يمتد الخط على طول النهر 120 كيلومترًا.",
        ),
        (
            "hi",
            "यह रेखा नदी के साथ 80 किलोमीटर तक चलती है।",
            "यह रेखा नदी के साथ 50 मील तक चलती है।",
            "यह रेखा नदी के साथ 120 किलोमीटर तक चलती है।",
        ),
        (
            "ja",
            "線は川に沿って80キロ続く。",
            "線は川に沿って50マイル続く。",
            "線は川に沿って120キロ続く。",
        ),
        (
            "ko",
            "선은 강을 따라 80킬로미터 이어진다.",
            "선은 강을 따라 50마일 이어진다.",
            "선은 강을 따라 120킬로미터 이어진다.",
        ),
        (
            "th",
            "เส้นทอดยาวตามแม่น้ำ 80 กิโลเมตร",
            "เส้นทอดยาวตามแม่น้ำ 50 ไมล์",
            "เส้นทอดยาวตามแม่น้ำ 120 กิโลเมตร",
        ),
    ] {
        let note = "fact-unit-converted";
        assert_eq!(
            told(note, source, locale, converted).len(),
            1,
            "{converted}"
        );
        assert_eq!(
            told("fact-number-missing", source, locale, converted),
            [""; 0],
            "{converted}"
        );
        assert_eq!(told(note, source, locale, kept), [""; 0], "{kept}");
        assert_eq!(told(note, source, locale, wrong), [""; 0], "{wrong}");
        assert_eq!(
            told("fact-number-missing", source, locale, wrong).len(),
            1,
            "{wrong}"
        );
    }
}
