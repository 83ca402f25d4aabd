//! What a line or a field announces, and what is no instant.

use super::*;

#[test]
fn what_is_refused() {
    use InvalidEmbargo::*;
    for (text, error) in [
        ("2031-03-09", NoOffset),
        ("2031-03-09T00:01:00", NoOffset),
        ("2031-03-09T00:01:60Z", NoSuchTime),
        ("2031-02-29T00:01:00Z", NoSuchTime),
        ("2031-03-09T00:01:00+14:01", OffsetTooLarge),
        ("2031-03-09T00:01:00+1", NoOffset),
        ("2031-03-09T00:01:00:00Z", NoSuchTime),
        ("2031-03-09T00:01:00.0xZ", NoSuchTime),
        ("203-03-09T00:01:00Z", NoSuchTime),
        ("2031-3-09T00:01:00Z", NoSuchTime),
    ] {
        assert_eq!(EmbargoInstant::from_rfc3339(text), Err(error), "{text}");
    }
    for (line, error) in [
        (
            "Posted at 0001hrs BST 9 June 2031",
            AmbiguousZone("BST".to_owned()),
        ),
        (
            "Embargoed for 0001 BST 9/6/2031",
            AmbiguousZone("BST".to_owned()),
        ),
        (
            "EMBARGO: 0001 BST 9 JUNE 2031",
            AmbiguousZone("BST".to_owned()),
        ),
        ("Sous embargo pour 0001 BST, 9/6/2031", NotRead),
        ("Posted at 0001 9 March 2031", NoOffset),
        ("Posted at 0001 A 9 March 2031", NoOffset),
        ("Posted at 0001 hrs 9 March 2031", NoOffset),
        ("Posted at 2460 GMT 9 March 2031", NoSuchTime),
    ] {
        assert_eq!(EmbargoInstant::from_line(line), Some(Err(error)), "{line}");
    }
    assert_eq!(EmbargoInstant::from_line("Posted in the hall"), None);
}

#[test]
fn an_embargo_is_known_in_the_words_of_many_newsrooms() {
    for line in [
        "SOUS EMBARGO JUSQU'AU 9 MARS 2031, 00H01 GMT",
        "Sous embargo jusqu’à lundi 9 mars, 0 h 01",
        "Embargo presse : 9 mars 2031 à 00h01",
        "Ce communiqué de presse est sous embargo jusqu'au 9 mars",
        "Sperrfrist: Montag, 9. März 2031, 10 Uhr",
        "**Sperrfrist 9. März 2031, 10.00 Uhr**",
        "EMBARGADO HASTA EL 9 DE MARZO DE 2031",
        "Embargo de prensa hasta el 9 de marzo",
        "Este comunicado está bajo embargo hasta las 9:00",
        "Sob embargo até as 10h de 9 de março",
        "Sotto embargo fino al 9 marzo 2031",
        "Onder embargo tot 9 maart 2031",
        "Эмбарго до 9 марта 2031, 10:00",
        "محظور النشر حتى 9 مارس 2031",
        "حظر النشر: الساعة 9:00 من يوم 9 مارس",
        "禁运至2031年3月9日9时",
        "新闻禁发至2031年3月9日",
        "엠바고: 3월 9일 오전 9시",
        "3월 9일 오전 9시까지 엠바고",
        "under strict embargo until noon on Monday",
        "STRICTLY EMBARGOED",
        "Strict embargo, 9:00 on Monday: until then not to be quoted",
        "EMBARGO",
        "This press release is strictly embargoed until Monday.",
        "Embargo | 00:01, 9 mars 2031 |",
        "NOT FOR RELEASE BEFORE 9 MARCH 2031",
        "Hold for release until Monday",
        "Embargoed",
        "Under embargo",
        "Embargoed for Monday's papers",
        "EMBARGO – MONDAY, 9 MARCH 2031",
        "**EMBARGO** - MONDAY, 9 MARCH 2031",
        "EMBARGO 9 MARCH 2031",
        "Sperrfrist (Montag, 9. März 2031)",
        "Embargo – le 9 mars, 00h01",
        "Embargo 9am, Monday",
        "Embargo date: 9 March 2031",
        "Embargo lifts 00:01GMT Monday",
        "Do not publish before 9 March 2031",
        "ΕΜΠΑΡΓΚΟ ΜΕΧΡΙ 9 ΜΑΡΤΙΟΥ",
        "POSTED AT 0001 GMT, MONDAY",
        "NE PAS DIFFUSER AVANT LE 9 MARS 2031",
        "Ne pas publier avant 9 h",
        "No publicar antes del 9 de marzo",
        "Não publicar antes das 10h",
        "Non pubblicare prima del 9 marzo",
        "Nicht veröffentlichen vor dem 9. März",
        "Niet publiceren voor 9 maart 2031",
        "Не публиковать до 9 марта",
        "لا ينشر قبل 9 مارس",
        "请勿发布：9月3日前",
        "보도시점: 3월 9일 09:00 이후",
        "Frei ab Montag, 9. März, 10 Uhr",
        "À diffuser le 9 mars à 00h01",
        "For release: Monday, 9am",
        "FOR RELEASE MONDAY, 9 MARCH 2031",
    ] {
        let read = EmbargoInstant::from_line(line);
        assert!(matches!(read, Some(Err(_))), "{line}: {read:?}");
    }
    for line in [
        "EMBARGO : 0001 GMT 9 MARCH 2031",
        "| Embargo | 00:01 GMT 9 March 2031 |",
        "Under strict embargo until 00:01 GMT 9 March 2031",
        "News release 12/31: embargoed until 00:01 GMT 9 March 2031",
        "Not for publication before 00:01 GMT 9 March 2031",
        "<!-- Embargoed until 00:01 GMT 9 March 2031 -->",
        "POSTED AT 0001HRS GMT 9 MARCH 2031",
        "FOR RELEASE 00:01 GMT 9 MARCH 2031",
        "For publication: 0001hrs GMT 9 March 2031",
    ] {
        let read = EmbargoInstant::from_line(line.trim_end_matches("-->"));
        assert!(matches!(read, Some(Ok(_))), "{line}: {read:?}");
    }
}

#[test]
fn a_title_about_an_embargo_announces_none() {
    for (title, is_one) in [
        ("Embargo: 12 ships held since 2014", false),
        ("EMBARGO: 9 MARCH 2031", true),
        ("Embargo: 9:00, Monday", true),
        ("Embargo: 00H01, lundi", true),
        ("Embargo: 9h00, lundi", true),
        ("Embargo: 0900hrs, Monday", true),
        ("Embargo: Montag, 9 Uhr", true),
        ("Embargo: Monday, 9 pm", false),
        ("Embargo: x:20 of 12", false),
        ("Embargo: 12:map", false),
        (
            "Embargo: 12 ships, one of which was not let in before noon, says the port, at 10:30",
            false,
        ),
        ("Embargo – 12 ships held since 2014", false),
        ("Embargoed until 9 March: 12 rescued", true),
    ] {
        assert_eq!(
            EmbargoInstant::from_field(title).is_some(),
            is_one,
            "{title}"
        );
    }
    assert!(EmbargoInstant::from_line("Embargo: 9 mars").is_some());
}

#[test]
fn sentences_about_embargoes_announce_none() {
    for line in [
        "Embargo",
        "The arms embargo until 2031 was not kept.",
        "Embargo on arms: 12 ships stopped at 10:30",
        "Under the embargo of 2014 no ship may land.",
        "Embargoed goods worth 12 million were found.",
        "The press broke the embargo at 9:00.",
        "L'embargo sur les armes jusqu'au 9 mars 2031",
        "Embargo sur les armes : 12 navires",
        "L’embargo de 2014",
        "El embargo hasta 2031 afecta a la isla.",
        "Das Embargo bis 2031 trifft die Insel.",
        "Embargo vor der Küste",
        "Embargo voor wapens",
        "حظر الأسلحة حتى 2031",
        "حظر السفر: 12 شخصا",
        "武器禁运至2031年",
        "禁运至今已有12年",
        "禁运措施 2031",
        "무기 금수 조치 2031",
        "기자단은 3월 9일 엠바고를 깼다.",
        "Under 12 people, until Monday",
        "For immediate release",
        "Press release 12/31: the embargo until 2032",
        "| Embargo | 2014 | 2016 |",
        "Embargo: what it means",
        "Embargo totaal: 12",
        "Sous embargo jusqu ici, 9 navires",
        "Sous embargo jusqu–ici, 9 navires",
        "Press release",
        "Under embargo 2014",
        "Press release for 12 papers",
        "Embargo for years",
        "EMBARGO-POLITIK 2031",
        "Embargo (2014)",
        "Embargo – Monday 2031",
        "Embargo expires after 12 years",
        "Posted at the border",
        "The report posted at 9 sites was taken down.",
        "For release 9.3 in March",
        "FOR RELEASE 2031",
        "For release of the 12 men the court met in March",
        "FOR RELEASE IN MARCH",
        "Release time",
        "Frei ab 18",
    ] {
        assert_eq!(EmbargoInstant::from_line(line), None, "{line}");
    }
}

#[test]
fn a_long_sentence_announces_none_without_a_time_of_day() {
    let words = "and so on ".repeat(7);
    let characters = "禁运至2031年".to_owned() + &"年".repeat(200);
    for (line, is_one) in [
        (format!("Under embargo until 2031 {words}"), false),
        (format!("Under embargo until 9:00 {words}"), true),
        (format!("Under embargo until Monday. This {words}"), true),
        (characters, false),
    ] {
        assert_eq!(EmbargoInstant::from_line(&line).is_some(), is_one, "{line}");
    }
}

#[test]
fn an_instant_is_shown_in_a_zone_and_in_utc() {
    let utc = EmbargoInstant::from_rfc3339("2032-12-05T00:01:00Z").unwrap();
    assert_eq!(utc.to_string(), "2032-12-05T00:01:00Z");
    assert_eq!(utc.date().to_string(), "2032-12-05");
    let zone = TimeZone::fixed(jiff::tz::offset(-1));
    assert_eq!(utc.in_zone(&zone).to_string(), "2032-12-04T23:01:00");
}

#[test]
fn a_heading_says_embargo_and_no_more() {
    for heading in ["Embargo", "**Press embargo**", "EMBARGOED", "Sperrfrist:"] {
        assert!(EmbargoInstant::is_heading(heading), "{heading}");
    }
    for heading in [
        "",
        "Press",
        "The arms embargo",
        "Embargo until",
        "Embargoed for release",
    ] {
        assert!(!EmbargoInstant::is_heading(heading), "{heading}");
    }
}

#[test]
fn offsets_and_fractions() {
    let utc = EmbargoInstant::from_rfc3339("2032-12-05T00:01:00Z").unwrap();
    assert_eq!(
        EmbargoInstant::from_rfc3339("2032-12-05 05:31:00+05:30"),
        Ok(utc)
    );
    assert_eq!(
        EmbargoInstant::from_rfc3339("2032-12-05T14:01:00+14:00"),
        Ok(utc)
    );
    assert_eq!(
        EmbargoInstant::from_rfc3339("2032-12-04T23:01:00-01:00"),
        Ok(utc)
    );
    assert_eq!(
        EmbargoInstant::from_line("Posted at 0001 GMT 5 December 2032"),
        Some(Ok(utc))
    );
    let late = EmbargoInstant::from_rfc3339("2032-12-05T00:01:00.5Z").unwrap();
    assert_eq!(late.seconds(), utc.seconds() + 1);
}

#[test]
fn reasons_have_names() {
    use InvalidEmbargo::*;
    let names = [NoOffset, NoSuchTime, NotRead, OffsetTooLarge].map(|error| error.name());
    assert_eq!(
        names,
        ["no-offset", "no-such-time", "not-read", "offset-too-large"]
    );
    assert_eq!(AmbiguousZone("BST".to_owned()).name(), "ambiguous-zone");
    assert_eq!(EmbargoInstant::of(2).seconds(), 2);
}
