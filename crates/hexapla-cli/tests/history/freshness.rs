//! What freshens a unit and what does not.

use serde_json::Value;

use crate::newsroom::{CURRENT, DE, EN, FR, MORE_RESCUED, MORE_RESCUED_FR, Newsroom, page, with};

#[test]
fn a_partial_update_freshens_only_what_it_touched() {
    let desk = Newsroom::translated();
    let source = with(
        &EN,
        0,
        "The night ferry to Calder Island was cancelled on 11 March.",
    );
    let source = with(&source, 1, MORE_RESCUED);
    desk.commit(&[("en", &source)]);
    desk.edit("fr", 1, MORE_RESCUED_FR);
    assert_eq!(
        desk.stands("fr"),
        ["outdated factual", "current", "current", "current"]
    );
    assert_eq!(
        desk.days("fr"),
        ["2031-03-02", "2031-03-05", "2031-03-02", "2031-03-02"]
    );
    let how: Vec<Value> = desk
        .rows("fr")
        .iter()
        .map(|row| row["how"].clone())
        .collect();
    assert_eq!(how, ["blame"; 4]);
    assert_eq!(
        desk.stands("de")[..2],
        ["outdated factual", "outdated factual"]
    );
}

#[test]
fn moving_and_marking_up_is_no_change() {
    let desk = Newsroom::translated();
    desk.edit("en", 1, MORE_RESCUED);
    let moved = [
        FR[3],
        "Au moins *12 personnes* ont été secourues\ndans l’eau froide.",
        FR[2],
        FR[0],
    ];
    desk.commit(&[("fr", &moved)]);
    let stands = desk.stands("fr");
    assert_eq!(
        stands,
        ["current", "outdated factual", "current", "current"],
        "{stands:?}"
    );
    assert!(desk.days("fr").iter().all(|day| day == "2031-03-02"));
}

#[test]
fn source_and_translation_in_one_commit_belong_together() {
    let desk = Newsroom::translated();
    let source = with(&EN, 1, MORE_RESCUED);
    let french = with(&FR, 1, MORE_RESCUED_FR);
    desk.commit(&[("en", &source), ("fr", &french)]);
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(desk.stands("de")[1], "outdated factual");
}

#[test]
fn line_endings_are_no_change() {
    let desk = Newsroom::translated();
    desk.edit("en", 1, MORE_RESCUED);
    desk.site
        .write("content/fr/ferry.md", page(&FR).replace('\n', "\r\n"));
    desk.commit_all();
    assert_eq!(
        desk.stands("fr"),
        ["current", "outdated factual", "current", "current"]
    );
}

#[test]
fn what_is_not_committed_yet_follows_the_source_in_the_folder() {
    let desk = Newsroom::translated();
    desk.site.write(
        "content/en/ferry.md",
        page(&with(&EN, 1, "At least 15 people were saved.")),
    );
    desk.site.write(
        "content/fr/ferry.md",
        page(&with(&FR, 1, "Au moins 15 personnes ont été sauvées.")),
    );
    desk.site.write("content/en/port.md", page(&EN[2..]));
    desk.site.write("content/de/port.md", page(&DE[2..]));
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(
        desk.days("fr"),
        ["2031-03-02", "2031-06-01", "2031-03-02", "2031-03-02"]
    );
    let german = desk.stands("de");
    assert_eq!(
        german,
        [
            "current",
            "outdated factual",
            "current",
            "current",
            "current",
            "current"
        ]
    );
}

#[test]
fn messages_go_by_their_ids() {
    let desk = Newsroom::new();
    let configuration = "source = \"en\"\nlocales = [\"fr\"]\n\n[[collection]]\nname = \"words\"\nkind = \"fluent\"\n\
        source = \"words/{locale}/{path}.ftl\"\n";
    desk.site.write("hexapla.toml", configuration);
    desk.site.write(
        "words/en/page.ftl",
        "lines = Ferry lines\nrescued = 12 people were rescued.\nport = The port\n",
    );
    desk.commit_all();
    desk.site.write(
        "words/fr/page.ftl",
        "lines = Lignes\nport = Le port\nrescued = 12 personnes secourues.\n",
    );
    desk.commit_all();
    desk.site.write(
        "words/en/page.ftl",
        "lines = Ferry lines\nrescued = 15 people were rescued.\nport = The new port\n",
    );
    desk.commit_all();
    desk.site.write(
        "words/fr/page.ftl",
        "port = Le nouveau port\nlines = Lignes\nrescued = 12 personnes secourues.\n",
    );
    desk.commit_all();
    assert_eq!(
        desk.stands("fr"),
        ["current", "outdated factual", "current"]
    );
}

#[test]
fn links_are_followed_where_the_words_are_the_same() {
    let old = "https://ferry.example/old";
    let en = |to: &str| format!("See [the whole timetable]({to}) of the night ferry.");
    let fr = |to: &str| format!("Voir [l’horaire entier]({to}) du bac de nuit.");
    for (source, target, expected) in [
        (
            en("https://ferry.example/new"),
            fr("https://ferry.example/new"),
            "current",
        ),
        (
            en("https://ferry.example/new"),
            fr("https://bac.example/"),
            "outdated link",
        ),
        (
            en("https://ferry.example/new").replace("night", "day"),
            fr("https://ferry.example/new"),
            "outdated factual",
        ),
    ] {
        let desk = Newsroom::new();
        desk.edit("en", 3, &en(old));
        desk.edit("fr", 3, &fr(old));
        desk.edit("en", 3, &source);
        desk.edit("fr", 3, &target);
        assert_eq!(desk.stands("fr")[3], expected, "{target}");
    }
}
