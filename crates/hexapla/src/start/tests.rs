//! Tests of [`super`] on temporary and simulated projects.

use hexapla_content::{Flag, Status};

use super::*;
use crate::desk::Desk;

const TOML: &str = "\u{feff}+++\r\n# the desk\r\ntitle = \"Water cut off\" # short\r\n\
    date = 2031-03-09\r\nembargo = 2031-03-09T00:01:00Z\r\nid = \"water\"\r\ntier = \"urgent\"\r\n\
    hero.tagline = \"Twelve villages\"\r\nhero.image = \"/mill.jpg\"\r\n\
    [[corrections]]\r\nunit = \"toll\"\r\n+++\r\n\r\nLead of the story.\r\n";

const YAML: &str = "---\ntitle: Water cut off\ndate: 2031-03-09\ndate-line: Orrin\n\"tags\":\n- water\n\
    - mill\n\n# layout of the site\nlayout: post\nid:\n  water\nsummary: >\n  Twelve villages\n\
    \x20 wait.\nembargo: 2031-03-09T00:01:00Z\n---\n\n## Background {#background}\n\n\
    <!-- id: toll -->\nAt least *12* people were held.\nThey wait.\n<!-- id: close -->\nNobody came.\n\n\
    - one\n- <!-- id: two -->\n  two\n\n```html\n<!-- id: sample -->\n```\n\n<!-- a note -->\n";

fn start(desk: &Desk, locale: &str) -> Result<Started, StartError> {
    let project = desk.project();
    project.start(0, &locale.parse().unwrap())
}

fn started(desk: &Desk, locale: &str) -> String {
    let started = start(desk, locale).unwrap();
    desk.apply([&started.change]);
    desk.text(started.path.as_str()).unwrap()
}

/// Every unit of the source is there as a copy, and nothing was found on the way.
fn assert_all_missing(desk: &Desk, locale: &str) {
    let tracked = desk.tracked(locale);
    assert!(tracked.len() > 1);
    for tracked in &tracked {
        assert!(!tracked.source.is_empty(), "{tracked:?}");
        // what reads the same in both languages is no translator's work
        if tracked.status != Status::Current {
            assert_eq!(tracked.status, Status::Missing, "{tracked:?}");
            assert!(tracked.flags.contains(&Flag::Copied), "{tracked:?}");
        }
    }
    assert!(
        tracked
            .iter()
            .any(|tracked| tracked.status == Status::Missing)
    );
}

#[test]
fn native_front_matter_keeps_what_is_translated() {
    let desk = Desk::of(&[("content/en/water.md", TOML)]);
    assert_eq!(
        started(&desk, "fr"),
        "\u{feff}+++\r\n# the desk\r\ntitle = \"Water cut off\" # short\r\n\
         hero.tagline = \"Twelve villages\"\r\n+++\r\n\r\nLead of the story.\r\n"
    );
    assert_all_missing(&desk, "fr");
}

#[test]
fn yaml_loses_what_is_inherited_and_the_body_its_pins() {
    let desk = Desk::of(&[(
        "content/en/water.mdx",
        &YAML.replace("<!-- a note -->\n", ""),
    )]);
    let started_mdx = start(&desk, "fr").unwrap();
    assert_eq!(started_mdx.path.as_str(), "content/fr/water.mdx");

    let desk = Desk::of(&[("content/en/water.md", YAML)]);
    assert_eq!(
        started(&desk, "fr"),
        "---\ntitle: Water cut off\ndate-line: Orrin\n# layout of the site\nlayout: post\n\
         summary: >\n  Twelve villages\n  wait.\n---\n\n## Background {#background}\n\n\
         At least *12* people were held.\nThey wait.\n\nNobody came.\n\n\
         - one\n- \n  two\n\n```html\n<!-- id: sample -->\n```\n\n<!-- a note -->\n"
    );
    assert_all_missing(&desk, "fr");
}

#[test]
fn nothing_inherited_is_restated() {
    for source in [TOML, YAML] {
        let desk = Desk::of(&[("content/en/water.md", source)]);
        started(&desk, "fr");
        let project = desk.project();
        let path = "content/fr/water.md".parse().unwrap();
        let read = project.read_edition(&path, &Place::file("content/fr/water.md"));
        assert_eq!(read.findings, []);
        let metadata = read.value.unwrap().edition.metadata;
        for key in &project.configuration.front_matter.inherit {
            assert!(metadata.entry(key).is_none(), "{key}");
        }
    }
}

#[test]
fn a_pivot_translation_begins_with_the_pivot() {
    let desk = Desk::of(&[
        (
            "content/en/water.md",
            "The water was cut off.\n\nNobody came.\n",
        ),
        (
            "content/fr/water.md",
            "L'eau a été coupée.\n\nPersonne n'est venu.\n",
        ),
    ]);
    assert_eq!(
        started(&desk, "wo"),
        "L'eau a été coupée.\n\nPersonne n'est venu.\n"
    );
    assert_all_missing(&desk, "wo");
}

#[test]
fn an_edition_is_never_overwritten() {
    let files = [
        ("content/en/water.md", "Water.\n"),
        ("content/fr/water.md", "L'eau.\n"),
    ];
    let refused = start(&Desk::of(&files), "fr");
    assert!(
        matches!(refused, Err(StartError::AlreadyStarted { .. })),
        "{refused:?}"
    );
    // no edition, but in its place
    let files = [
        ("content/en/water.md", "Water.\n"),
        ("content/fr/water.md/notes.txt", "Mine.\n"),
    ];
    let refused = start(&Desk::of(&files), "fr");
    assert!(
        matches!(refused, Err(StartError::AlreadyStarted { .. })),
        "{refused:?}"
    );
}

#[test]
fn what_cannot_be_read_is_not_begun() {
    let desk = Desk::of(&[("content/fr/water.md", "L'eau.\n")]);
    let refused = start(&desk, "wo");
    assert!(matches!(refused, Err(StartError::Unread(_))), "{refused:?}");
    // front matter that is no TOML stays, for the translator to see
    let broken = "+++\ntitle = \n+++\n\nThe water was cut off.\n\nNobody came.\n";
    let desk = Desk::of(&[("content/en/water.md", broken)]);
    assert_eq!(started(&desk, "fr"), broken);
}
