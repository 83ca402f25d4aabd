//! What a translator would mark in both texts.

use hexapla_content::UnitId;

use super::*;

fn unit(text: &str) -> Unit {
    Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)
}

fn text(units: &[Unit]) -> String {
    let texts: Vec<&str> = units.iter().map(|unit| unit.text.as_str()).collect();
    texts.join(BETWEEN_UNITS)
}

/// Each passage as `old => new => target`, a question mark behind it where the target is a guess.
fn marked(old: &[&str], new: &[&str], (tag, target): (&str, &[&str])) -> Vec<String> {
    let units = |texts: &[&str]| -> Vec<Unit> { texts.iter().map(|text| unit(text)).collect() };
    let (old, new, target) = (units(old), units(new), units(target));
    let (source, locale) = ("en".parse().unwrap(), tag.parse().unwrap());
    let changed = changed_segments((&source, &old, &new), (&locale, &target));
    let (old, new, target) = (text(&old), text(&new), text(&target));
    let told = changed.iter().map(|segment| {
        let doubt = if segment.is_sure { "" } else { " ?" };
        format!(
            "{} => {} => {}{doubt}",
            &old[segment.old.clone()],
            &new[segment.new.clone()],
            &target[segment.target.clone()],
        )
    });
    told.collect()
}

const OLD: &str = "The ferry was cancelled on 9 March. Was anybody hurt? Dr. Beskel of the harbour \
                   council said that 12 people waited in the cold.";

const FRENCH: &str = "Le bac a été supprimé le 9 mars. Y a-t-il eu des blessés ? Selon le Dr Beskel, \
                      du conseil du port, 12 personnes ont attendu dans le froid.";

#[test]
fn a_changed_sentence_and_what_says_it() {
    let new = OLD.replace("12 people", "15 people");
    let sentence = "Dr. Beskel of the harbour council said that 12 people waited in the cold.";
    let changed = sentence.replace("12", "15");
    let french = "Selon le Dr Beskel, du conseil du port, 12 personnes ont attendu dans le froid.";
    assert_eq!(
        marked(&[OLD], &[&new], ("fr", &[FRENCH])),
        [format!("{sentence} => {changed} => {french}")]
    );
}

#[test]
fn sentences_of_other_scripts() {
    let new = OLD.replace("9 March", "8 March");
    let (was, is) = (
        "The ferry was cancelled on 9 March.",
        "The ferry was cancelled on 8 March.",
    );
    for (tag, target, expected) in [
        (
            "zh-Hans",
            "渡轮于3月9日停航。有人受伤吗？港务委员会的贝斯克尔医生说，有12人在寒冷中等候。",
            "渡轮于3月9日停航。",
        ),
        (
            "ja",
            "渡し船は3月9日に欠航した。けが人はいたのか。港湾評議会のベスケル医師は「12人が寒さの中で待った。」と述べた。",
            "渡し船は3月9日に欠航した。",
        ),
        (
            "ar",
            "أُلغيت العبّارة في ٩ مارس. هل أُصيب أحد؟ قال الدكتور بيسكل من مجلس الميناء إن ١٢ شخصاً انتظروا في البرد.",
            "أُلغيت العبّارة في ٩ مارس.",
        ),
    ] {
        let found = marked(&[OLD], &[&new], (tag, &[target]));
        assert_eq!(found, [format!("{was} => {is} => {expected}")], "{tag}");
    }
}

#[test]
fn an_inserted_sentence_has_a_place() {
    let new = OLD.replace(
        "Was anybody",
        "The next one left two days later. Was anybody",
    );
    let found = marked(&[OLD], &[&new], ("fr", &[FRENCH]));
    assert_eq!(found, [" => The next one left two days later. => "]);
    let units = [unit(FRENCH)];
    let changed = changed_segments(
        (&"en".parse().unwrap(), &[unit(OLD)], &[unit(&new)]),
        (&"fr".parse().unwrap(), &units),
    );
    let before = "Le bac a été supprimé le 9 mars.";
    assert_eq!(changed[0].target, before.len()..before.len());
}

#[test]
fn a_removed_sentence_is_still_said() {
    let new = OLD.replace("Was anybody hurt? ", "");
    assert_eq!(
        marked(&[OLD], &[&new], ("fr", &[FRENCH])),
        ["Was anybody hurt? =>  => Y a-t-il eu des blessés ?"]
    );
}

#[test]
fn two_sentences_translated_as_one() {
    let old = "The bridge was closed in 2014. It was opened again in 2016 by the council. Nobody was hurt.";
    let new = old.replace("2016", "2017");
    let french =
        "Le pont, fermé en 2014, a été rouvert en 2016 par le conseil. Personne n’a été blessé.";
    let found = marked(&[old], &[&new], ("fr", &[french]));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("=> Le pont, fermé en 2014, a été rouvert en 2016 par le conseil."),
        "{found:?}"
    );
}

#[test]
fn a_quotation_changed_inside() {
    let old = "She said: “We waited for hours. Nobody came.” Then the ferry left the port.";
    let new = "She said: “We waited for days. Nobody came.” Then the ferry left the port.";
    let french = "Elle a dit : « Nous avons attendu des heures. Personne n’est venu. » Puis le bac a quitté le port.";
    let found = marked(&[old], &[new], ("fr", &[french]));
    assert_eq!(
        found,
        [
            "She said: “We waited for hours. => She said: “We waited for days. => Elle a dit : « Nous avons attendu des heures."
        ]
    );
}

#[test]
fn a_sentence_rewritten_is_one_passage() {
    let new = OLD.replace(
        "Was anybody hurt?",
        "All passengers came home safely in the evening.",
    );
    let found = marked(&[OLD], &[&new], ("fr", &[FRENCH]));
    assert_eq!(
        found,
        [
            "Was anybody hurt? => All passengers came home safely in the evening. => Y a-t-il eu des blessés ?"
        ]
    );
}

#[test]
fn the_whole_is_the_passage() {
    let one = |old: &str, new: &str| marked(&[old], &[new], ("fr", &["Le bac. Il part."]));
    assert!(one("The ferry leaves at noon.", "The ferry leaves at one.").is_empty());
    assert!(
        one(
            "It leaves at noon. Come!",
            "Nobody knows when. Stay at home, please."
        )
        .is_empty()
    );
    let code = Unit::plain(UnitId::Body(1), UnitKind::Code, "sh\na. B");
    let (en, fr) = ("en".parse().unwrap(), "fr".parse().unwrap());
    let (old, new) = ([unit(OLD)], [code]);
    assert!(changed_segments((&en, &old, &new), (&fr, &[])).is_empty());
}

#[test]
fn units_that_were_merged_count_from_the_first() {
    let old = [
        "The ferry leaves at noon. It is full.",
        "It carries 60 cars.",
    ];
    let new = ["The ferry leaves at noon. It is full. It carries 80 cars."];
    let french = [
        "Le bac part à midi. Il est complet.",
        "Il transporte 60 voitures.",
    ];
    assert_eq!(
        marked(&old, &new, ("fr", &french)),
        ["It carries 60 cars. => It carries 80 cars. => Il transporte 60 voitures."]
    );
}

#[test]
fn without_a_translation_there_is_no_place() {
    let new = OLD.replace("12 people", "15 people");
    let found = marked(&[OLD], &[&new], ("fr", &[]));
    assert_eq!(found.len(), 1);
    assert!(found[0].ends_with("=>  ?"), "{found:?}");
}
