//! What holds a text back, however it is written.

use super::*;

#[test]
fn a_redaction_that_nobody_can_read_hides_everything() {
    for redactions in [
        "redactions = [\"names\"]",
        "[redactions]\nunit = \"names\"",
        "[[redactions]]\nunits = \"names\"",
        "[[redactions]]\nunit = []",
    ] {
        let english = format!(
            "+++\ntitle = \"A\"\ndeck = \"Pell\"\n{redactions}\n+++\n\nThey slept at Pell's.\n"
        );
        let project = Desk::of(&[("content/en/ferry.md", &english)]).project();
        match project.publication(lifted()) {
            Ok(publication) => {
                let release = publication.view().releases().first().unwrap();
                assert!(said(&publication, "ferry", "en").is_empty(), "{redactions}");
                assert_eq!(release.pages[0].deck, None, "{redactions}");
            }
            Err(error) => assert!(redactions.starts_with("[redactions]"), "{error}"),
        }
    }
}

#[test]
fn a_redaction_may_name_a_field_or_a_number() {
    let english = "---\ntitle: Ferry\nsummary: Pell Aumery's house\nredactions:\n  - unit: summary\n  - unit: 12\n---\n\nA\n\n<!-- id: 12 -->\nThey slept at Pell's.\n";
    let project = Desk::of(&[("content/en/ferry.md", english)]).project();
    let publication = project.publication(lifted()).unwrap();
    assert_eq!(said(&publication, "ferry", "en"), [plain("A")]);
    let release = publication.view().releases().first().unwrap();
    let teaser = release.pages[0].teaser.as_ref();
    assert_eq!(teaser.map(|teaser| teaser.text.as_str()), Some("A"));
}

#[test]
fn a_redacted_field_is_nowhere_and_one_that_names_nothing_hides_every_field() {
    let fields = "slug = \"night-ferry\"\nkind = \"report\"\ndate = 2031-03-02\nlocation = \"Velsic\"\nbyline = \"Pell Aumery\"\nimage = \"quay.png\"\ntags = [\"ferries\"]\n";
    let told = |name: &str| {
        let english =
            format!("+++\n{fields}[[redactions]]\nunit = \"{name}\"\n+++\n\nThey are safe.\n");
        let project = Desk::of(&[("content/en/ferry.md", &english)]).project();
        let publication = project.publication(lifted()).unwrap();
        let release = publication.view().releases().first().unwrap();
        let written = format!(
            "{} {:?} {:?} {:?} {:?} {:?} {:?}",
            release.slug,
            release.kind,
            release.date,
            release.location,
            release.byline,
            release.image,
            release.tags
        );
        (written, said(&publication, "ferry", "en").len())
    };
    let all = [
        ("slug", "night-ferry"),
        ("kind", "report"),
        ("date", "2031"),
        ("location", "Velsic"),
        ("byline", "Pell"),
        ("image", "quay"),
        ("tags", "ferries"),
    ];
    for (name, _) in all {
        let (written, passages) = told(name);
        assert_eq!(passages, 1, "{name} is a field, and the text stands");
        for (key, value) in all {
            assert_eq!(written.contains(value), key != name, "{name}: {written}");
        }
    }
    let (written, passages) = told("bylien");
    assert_eq!(passages, 0);
    assert_eq!(written, "ferry None None None None None []");
}

#[test]
fn what_holds_a_text_back_is_never_passed_over() {
    let held = |head: &str| format!("{head}\n\n12 people were rescued.\n");
    for (english, french) in [
        (
            held("+++\ntitle = \"The \"old\" ferry\"\n+++"),
            BACHE.to_owned(),
        ),
        (held("---\ntitle: Ferry: aground\n---"), BACHE.to_owned()),
        (held("+++\ntitle = \"A\""), BACHE.to_owned()),
        (
            held("+++\nEmbargo = 2031-03-10T00:00:00Z\n+++"),
            BACHE.to_owned(),
        ),
        (held("EMBARGOED UNTIL further notice"), BACHE.to_owned()),
        (FERRY.to_owned(), held("---\ntitle: Bac : échoué\n---")),
        (
            FERRY.to_owned(),
            held("+++\n[embargo]\nuntil = 2031-03-10T00:00:00Z\n+++"),
        ),
        (FERRY.to_owned(), held("+++\nstatus = \"withheld\"\n+++")),
        (
            FERRY.to_owned(),
            held("+++\n[[redactions]]\nunit = \"title\"\n+++"),
        ),
    ] {
        let files = [
            ("content/en/ferry.md", &*english),
            ("content/fr/ferry.md", &*french),
        ];
        let publication = Desk::of(&files).project().publication(lifted()).map(drop);
        assert!(publication.is_err(), "{english}{french}");
    }
    let twice = [
        ("content/en/ferry.md", FERRY),
        ("content/en/ferry.mdx", "A\n"),
    ];
    assert!(Desk::of(&twice).project().publication(lifted()).is_err());
    let same = "+++\nid = \"same\"\n+++\n\nA\n";
    let same = [("content/en/a.md", same), ("content/en/b.md", same)];
    assert!(Desk::of(&same).project().publication(lifted()).is_err());
    let damaged = [
        ("content/en/ferry.md", FERRY),
        ("content/fr/ferry.md", BACHE),
        ("ledger/content/ferry/fr.jsonl", "{\"s\":"),
    ];
    assert!(Desk::of(&damaged).project().publication(lifted()).is_err());
}

#[test]
fn what_a_translation_says_after_its_source_holds_nothing_up() {
    for (english, french) in [
        ("status = \"usable\"", "status = \"usable\""),
        ("", "status = \"reviewed\""),
        (
            "[[redactions]]\nunit = \"names\"",
            "[[redactions]]\nunit = \"names\"",
        ),
    ] {
        let [english, french] = [english, french].map(|head| format!("+++\n{head}\n+++\n\nA\n"));
        let files = [
            ("content/en/ferry.md", &*english),
            ("content/fr/ferry.md", &*french),
        ];
        let publication = Desk::of(&files).project().publication(lifted()).map(drop);
        assert!(publication.is_ok(), "{english}{french}");
    }
}

#[test]
fn an_embargo_line_is_known_in_any_dress() {
    for line in [
        "EMBARGOED UNTIL 0001HRS GMT 10 MARCH 2031",
        "**EMBARGO** Embargoed until 00:01 GMT 10 March 2031.",
        "(Strictly embargoed for 0001 UTC 10 March 2031)",
        "Press release\nUnder embargo until: 0001hrs GMT 10 March 2031",
    ] {
        let logo = "![](logo.png)\n\n# Newsroom\n\n- a\n- b\n\n";
        let english = format!("{logo}{line}\n\n12 people were rescued.\n");
        let project = Desk::of(&[("content/en/ferry.md", &english)]).project();
        let publication = project.publication(lifted()).unwrap();
        assert!(publication.view().releases().is_empty(), "{line}");
    }
}

#[test]
fn an_embargo_line_is_known_wherever_it_stands() {
    let read = "Embargoed until 00:01 GMT 10 March 2031";
    for (english, is_read) in [
        (format!("<!-- {read} -->\n\nA\n"), true),
        (format!("<!--\nFor the press\n{read}\n-->\n\nA\n"), true),
        (format!("---\n# {read}\nname: a\n---\n\nA\n"), true),
        (format!("---\ntitle: {read}\n---\n\nA\n"), true),
        (
            format!("---\ntitle: A\nnotice: >\n  {read}\n---\n\nA\n"),
            true,
        ),
        (format!("+++\nlines = [\"{read}\"]\n+++\n\nA\n"), true),
        (format!("    {read}\n\nA\n"), true),
        (
            "<center><b>STRICTLY EMBARGOED</b></center>\n\nA\n".to_owned(),
            false,
        ),
        (format!("| A | B |\n|---|---|\n| {read} | |\n\nA\n"), true),
        (
            "| For | the press |\n|---|---|\n| Embargo | 9:00 on Monday |\n\nA\n".to_owned(),
            false,
        ),
        (
            "---\ntitle: \"EMBARGOED UNTIL 9 MARCH: 12 rescued\"\n---\n\nA\n".to_owned(),
            false,
        ),
        ("<!-- strictly embargoed -->\n\nA\n".to_owned(), false),
        (
            "SOUS EMBARGO JUSQU’AU 10 MARS 2031, 00H01 GMT\n\nA\n".to_owned(),
            false,
        ),
    ] {
        let project = Desk::of(&[("content/en/ferry.md", &english)]).project();
        match project.publication(lifted()) {
            Ok(publication) => {
                assert!(is_read, "{english}");
                assert!(publication.view().releases().is_empty(), "{english}");
            }
            Err(_) => assert!(!is_read, "{english}"),
        }
    }
}

#[test]
fn a_line_that_nobody_can_read_stands_for_the_instant_that_is_stated() {
    let stated = "+++\nembargo = 2031-03-08T00:00:00Z\n+++\n\n";
    let line = "SOUS EMBARGO JUSQU’AU 8 MARS 2031, 00H00 GMT";
    for (english, french, is_public) in [
        (format!("{stated}{line}\n\nA\n"), String::new(), true),
        (format!("{stated}A\n"), format!("{line}\n\nB\n"), true),
        ("A\n".to_owned(), format!("{line}\n\nB\n"), false),
        (
            format!("{stated}Embargoed until further notice\n\nA\n"),
            String::new(),
            false,
        ),
    ] {
        let files = [
            ("content/en/ferry.md", &*english),
            ("content/fr/ferry.md", &*french),
        ];
        let files = if french.is_empty() {
            &files[..1]
        } else {
            &files
        };
        let project = Desk::of(files).project();
        let publication = project.publication(lifted());
        assert_eq!(publication.is_ok(), is_public, "{english}{french}");
        if let Ok(publication) = publication {
            assert!(!publication.view().releases().is_empty());
            assert_eq!(said(&publication, "ferry", "en"), [plain("A")]);
        }
    }
}

#[test]
fn a_pivot_is_quoted_no_sooner_than_it_is_public() {
    let english = "12 people were rescued.\n\nThe search goes on.\n";
    let french = "+++\nembargo = 2031-03-10T00:00:00Z\n+++\n\n12 personnes ont été secourues.\n\nLes recherches continuent.\n";
    let files = [
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
        ("content/wo/ferry.md", "12 nit lañu musal.\n"),
    ];
    let project = Desk::of(&files).project();
    let locales = |now: &str| -> Vec<String> {
        let publication = project.publication(instant(now)).unwrap();
        let release = publication.view().releases().first().unwrap();
        let pages = publication.pages(release).into_iter();
        pages.map(|page| page.locale.to_string()).collect()
    };
    assert_eq!(locales("2031-03-09T00:00:00Z"), ["en"]);
    assert_eq!(locales("2031-03-10T00:00:00Z"), ["en", "fr", "wo"]);
}

#[test]
fn a_draft_is_no_release_in_whichever_way_it_says_so() {
    for (head, is_public) in [
        ("---\ndraft: true\n---", false),
        ("+++\ndraft = true\nstatus = \"usable\"\n+++", false),
        ("---\npublished: false\n---", false),
        ("---\ndraft: false\npublished: true\n---", true),
        ("---\npublished: 2031-03-09\n---", true),
    ] {
        let english = format!("{head}\n\n12 people were rescued.\n");
        let project = Desk::of(&[("content/en/ferry.md", &english)]).project();
        let publication = project.publication(lifted()).unwrap();
        let releases = publication.view().releases();
        assert_eq!(!releases.is_empty(), is_public, "{head}");
    }
}

#[test]
fn the_draft_of_a_translation_is_no_page() {
    let french = |draft: &str| format!("+++\n{draft}\n+++\n\n12 personnes ont été secourues.\n");
    for (draft, shown) in [("draft = true", 0), ("draft = false", 1)] {
        let french = french(draft);
        let files = [
            ("content/en/ferry.md", FERRY),
            ("content/fr/ferry.md", &*french),
        ];
        let project = Desk::of(&files).project();
        let publication = project.publication(lifted()).unwrap();
        let release = publication.view().releases().first().unwrap();
        let bytes: Vec<Page> = publication.pages(release);
        let in_french = bytes
            .iter()
            .filter(|page| format!("{page:?}").contains("personnes"));
        assert_eq!(in_french.count(), shown, "{draft}");
    }
}
