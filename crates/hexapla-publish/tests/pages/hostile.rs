//! Nothing a text says becomes an element, an attribute or an address of a page. `cargo xtask browser` opens the same pages
//! in a real browser.

use std::fmt::Write as _;

use hexapla_content::view::Role;
use hexapla_publish::{Frames, Media, OwnWords};

use crate::corpus::{PAYLOADS, stories};
use crate::dom::{elements, escapes};
use crate::newsroom::{self, head, locale, site, site_with, story};

#[test]
fn no_payload_escapes_from_any_slot() {
    let frames = Frames::shipped();
    let mut tried = 0;
    for payload in PAYLOADS {
        for (slot, story) in stories(payload).enumerate() {
            for file in site(&[story], &frames) {
                let is_safe = |c: char| c.is_ascii_alphanumeric() || "/-_.".contains(c);
                let is_inside = !file.path.contains("..");
                assert!(is_inside && file.path.chars().all(is_safe), "{}", file.path);
                if file.media == Media::Html {
                    let html = String::from_utf8(file.bytes).unwrap();
                    let found = escapes(&elements(&html));
                    assert_eq!(found, [""; 0], "slot {slot}, {payload:?}, {}", file.path);
                    assert!(!html.contains(['\u{202e}', '\0']), "slot {slot}");
                }
            }
            tried += 1;
        }
    }
    assert_eq!(tried, PAYLOADS.len() * 27);
}

/// Whoever translates the words of pages brings no element either, whichever message it is.
#[test]
fn no_payload_escapes_from_a_message() {
    let shipped = include_str!("../../../../locales/en/page.ftl");
    let ids = shipped.lines().filter_map(|line| line.split_once(" ="));
    let ids: Vec<&str> = ids.map(|(id, _)| id.trim_start()).collect();
    assert!(ids.len() > 90, "{}", ids.len());
    let others = [
        "tag-prisons",
        "place-sorvane",
        "language-fr",
        "method-machine-raw",
    ];
    let mut tried = 0;
    for payload in PAYLOADS
        .iter()
        .filter(|payload| !payload.contains(['{', '}', '\n']))
    {
        let mut own = String::new();
        for id in ids.iter().chain(&others) {
            // attributes stand as they do in the shipped catalogue
            let indent = if id.starts_with('.') { "    " } else { "" };
            writeln!(own, "{indent}{id} = Says {payload}").unwrap();
        }
        let own = OwnWords {
            catalogues: ["en", "fr", "ar"]
                .map(|tag| (locale(tag), own.clone()))
                .into(),
            ..OwnWords::NONE
        };
        let mut said = 0;
        for file in site_with(&own, &["en", "fr", "ar"], &newsroom::stories()) {
            if file.media == Media::Html {
                let html = String::from_utf8(file.bytes).unwrap();
                assert_eq!(
                    escapes(&elements(&html)),
                    [""; 0],
                    "{payload:?}, {}",
                    file.path
                );
                said += html.matches("Says ").count();
            }
        }
        assert!(said > 500, "{payload:?}: {said}");
        tried += 1;
    }
    assert!(tried > 40, "{tried}");
}

/// The test above would see an escape: a frame that trusts a title is found out.
#[test]
fn a_frame_that_trusts_a_text_is_noticed() {
    let own =
        "{% extends \"base.html\" %}{% block main %}<h1>{{ page.title | safe }}</h1>{% endblock %}";
    let own = [("release.html".to_owned(), own.to_owned())].into();
    let frames = Frames::with_own(&own).unwrap();
    let title = "<img src=x onerror=alert(1)>";
    let story = story("vote", "2032-10-01", vec![head("en", Role::Source, title)]);
    let files = site(&[story], &frames);
    let page = crate::newsroom::text(&files, "en/statement/vote/index.html");
    assert_ne!(escapes(&elements(&page)), [""; 0]);
}
