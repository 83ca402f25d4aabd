//! Nothing a text says becomes an element, an attribute or an address of a page. `cargo xtask browser` opens the same pages
//! in a real browser.

use hexapla_content::view::Role;
use hexapla_publish::{Frames, Media};

use crate::corpus::{PAYLOADS, stories};
use crate::dom::{elements, escapes};
use crate::newsroom::{head, site, story};

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
