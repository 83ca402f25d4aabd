//! A publication's own words on its pages.

use std::collections::BTreeSet;

use hexapla_content::view::Role;
use hexapla_publish::{OwnWords, PlaceName, RegisteredPlace};

use crate::dom::elements;
use crate::newsroom::{Story, head, locale, site_with, stories, story, text};
use crate::reading::named;

#[test]
fn a_message_that_cannot_be_said_gives_way_to_the_shipped_one() {
    let own = "latest = { latest }\nhome = { nobody }\nskip-to-content = Vers le texte\n";
    let own = OwnWords {
        catalogues: vec![(locale("fr"), own.to_owned())],
        ..OwnWords::NONE
    };
    let files = site_with(&own, &["en", "fr", "ar"], &stories());
    for path in ["fr/index.html", "fr/press-release/index.html"] {
        let html = text(&files, path);
        assert!(
            !html.contains("{latest}") && !html.contains("{nobody}"),
            "{html}"
        );
        assert!(html.contains("Vers le texte"), "{html}");
    }
}

#[test]
fn a_place_stands_in_the_case_that_a_message_asks_for() {
    let name = |name: &str, genitive: Option<&str>| PlaceName {
        name: name.to_owned(),
        forms: genitive
            .map(|form| ("genitive".to_owned(), form.to_owned()))
            .into_iter()
            .collect(),
    };
    let own = OwnWords {
        catalogues: [
            (
                "ru",
                "releases-from-place = Заявления из { TERM($place, case: \"genitive\") }\n",
            ),
            (
                "pl",
                "releases-from-place = Oświadczenia z { TERM($place, case: \"genitive\") }\n",
            ),
        ]
        .map(|(tag, text)| (locale(tag), text.to_owned()))
        .into(),
        places: vec![RegisteredPlace {
            called: vec!["Sorvane".to_owned()],
            names: [
                ("en", name("Sorvane", None)),
                ("ru", name("Сорвана", Some("Сорваны"))),
                ("pl", name("Sorwana", Some("Sorwany"))),
            ]
            .map(|(tag, name)| (locale(tag), name))
            .into(),
        }],
        ..OwnWords::NONE
    };
    let heads = || {
        let translations = ["ru", "pl", "fr"].map(|tag| head(tag, Role::Translation, "Chamber"));
        let source = head("en", Role::Source, "Chamber votes");
        std::iter::once(source).chain(translations).collect()
    };
    let stories = [story("vote", "2032-11-12", heads())];
    let files = site_with(&own, &["en", "ru", "pl", "fr"], &stories);
    let said = |tag: &str| {
        let elements = elements(&text(&files, &format!("{tag}/places/sorvane/index.html")));
        let description = elements
            .iter()
            .find(|e| e.get("name") == Some("description"));
        let description = description
            .and_then(|e| e.get("content"))
            .map(str::to_owned);
        (named(&elements, "h1")[0].text.clone(), description)
    };
    let with = |name: &str, description: &str| (name.to_owned(), Some(description.to_owned()));
    assert_eq!(said("ru"), with("Сорвана", "Заявления из Сорваны"));
    assert_eq!(said("pl"), with("Sorwana", "Oświadczenia z Sorwany"));
    // English has no cases, and French knows nothing of the place
    assert_eq!(said("en"), with("Sorvane", "Releases from Sorvane"));
    assert_eq!(said("fr").0, "Sorvane");
}

#[test]
fn a_list_is_introduced_and_followed() {
    let own = OwnWords {
        catalogues: [
            ("en", "tag-prisons = Prisons\n    .intro =\n        What is said\n        of <prisons>.\n\n        And nothing else.\n"),
            ("fr", "tag-prisons = Les prisons\n"),
        ]
        .map(|(tag, text)| (locale(tag), text.to_owned()))
        .into(),
        ..OwnWords::NONE
    };
    let story = |number: usize| {
        let heads = vec![
            head("en", Role::Source, "A vote"),
            head("fr", Role::Translation, "Un vote"),
            head("ar", Role::Fallback, "A vote"),
        ];
        story(&format!("vote-{number}"), "2032-11-12", heads)
    };
    let stories: Vec<Story> = (0..4).map(story).collect();
    let files = site_with(&own, &["en", "fr", "ar"], &stories);
    let list = |path: &str| elements(&text(&files, &format!("{path}index.html")));
    let intro = |path: &str| {
        let list = list(path);
        let intro = list.iter().filter(|e| e.get("class") == Some("intro"));
        intro.map(|e| e.text.clone()).collect::<Vec<_>>()
    };
    let said = ["What is said of <prisons>.", "And nothing else."];
    assert_eq!(intro("en/topics/prisons/"), said);
    assert_eq!(intro("en/topics/prisons/page/2/"), [""; 0]);
    assert_eq!(intro("fr/topics/prisons/"), [""; 0]);
    assert_eq!(intro("en/places/sorvane/"), [""; 0]);

    let feeds = |path: &str| {
        let list = list(path);
        let links = list.iter().filter_map(|e| e.get("href"));
        let feeds = links.filter(|href| href.ends_with("feed.atom"));
        feeds.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let own_and_all = ["/fr/feed.atom", "/fr/topics/prisons/feed.atom"];
    assert_eq!(
        feeds("fr/topics/prisons/"),
        own_and_all.map(str::to_owned).into()
    );
    // a list of nothing but fallbacks has no feed
    let all = ["/ar/feed.atom".to_owned()];
    assert_eq!(feeds("ar/topics/prisons/"), all.into());
}
