//! A publication's own frames.

use std::collections::BTreeMap;

use hexapla_content::view::Audience;
use hexapla_publish::{Frames, Media};

use crate::newsroom::{site, site_for, stories, text};

fn own(name: &str, text: &str) -> BTreeMap<String, String> {
    [(name.to_owned(), text.to_owned())].into()
}

#[test]
fn a_frame_of_ones_own_takes_the_place_of_the_shipped_one() {
    let frame = "{% extends \"base.html\" %}{% block main %}<h1>{{ release.title }}</h1>{{ word(\"notes\") }}{% endblock %}";
    let files = site(
        &stories(),
        &Frames::with_own(&own("release.html", frame)).unwrap(),
    );
    let page = text(&files, "fr/press-release/deaths/index.html");
    assert!(
        page.contains("<h1>Il faut enquêter sur les décès de Hallin Moor</h1>Notes"),
        "{page}"
    );
    assert!(!page.contains("class=\"body\""));
    // the others are as they were
    assert!(text(&files, "fr/index.html").contains("class=\"home\""));
}

#[test]
fn lists_show_releases_in_a_frame_of_ones_own() {
    let list = "fr/press-release/index.html";
    let listed = own(
        "listed.html",
        "<li>{{ release.title }} {{ word(\"notes\") }}</li>",
    );
    let files = site(&stories(), &Frames::with_own(&listed).unwrap());
    let said = "<li>Il faut enquêter sur les décès de Hallin Moor Notes</li>";
    assert!(text(&files, list).contains(said));
    let shown = |own: &BTreeMap<String, String>| {
        let files = site(&stories(), &Frames::with_own(own).unwrap());
        text(&files, list)
    };
    // a list of one's own may ask for all that is known of a release, or for what other lists show
    let frame =
        "{% for release in list.releases %}{{ release.path }}: {{ release.listed }}{% endfor %}";
    let page = shown(&own("list.html", frame));
    let entry = "/fr/press-release/deaths/: <article class=\"entry\">";
    assert!(page.replace('\n', "").contains(entry), "{page}");
    // what cannot be filled in gives way alone
    let shipped = text(&site(&stories(), &Frames::shipped()), list);
    assert_eq!(
        shown(&own("listed.html", "{{ no_such_function() }}")),
        shipped
    );
}

#[test]
fn a_style_sheet_of_ones_own_has_an_address_of_its_own() {
    let style = |frames: &Frames| {
        let mut files = site(&stories(), frames).into_iter();
        files.find(|file| file.media == Media::Css).unwrap()
    };
    let changed = Frames::with_own(&own("style.css", "body { color: red }")).unwrap();
    assert_eq!(style(&changed).bytes, b"body { color: red }");
    assert_ne!(style(&changed).path, style(&Frames::shipped()).path);
}

#[test]
fn a_text_that_is_no_template_is_refused_with_its_line() {
    let error = Frames::with_own(&own("release.html", "<p>\n{% if %}")).unwrap_err();
    assert_eq!((error.template.as_str(), error.line), ("release.html", 2));
}

#[test]
fn a_frame_that_cannot_be_filled_in_gives_way_to_the_shipped_one() {
    let frames = Frames::with_own(&own("release.html", "{{ no_such_function() }}")).unwrap();
    let page = text(
        &site(&stories(), &frames),
        "en/press-release/deaths/index.html",
    );
    assert!(page.contains("class=\"body\""));
}

#[test]
fn the_press_is_told_until_when_to_keep_a_text_whatever_the_frame() {
    let mut stories = stories();
    stories[0].lift = Some("2034-03-09T15:01:00Z");
    let path = "en/press-release/deaths/index.html";
    assert!(
        site(&stories, &Frames::shipped())
            .iter()
            .all(|file| file.path != path)
    );
    let silent = "<!doctype html><title>{{ release.title }}</title>";
    for frames in [
        Frames::shipped(),
        Frames::with_own(&own("release.html", silent)).unwrap(),
    ] {
        let files = site_for(Audience::Press, &stories, &frames);
        let page = text(&files, path);
        for said in [
            "Under embargo until",
            "3:01",
            "12:01",
            "Asia/Seoul",
            "noindex",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains("rel=\"alternate\"") && !page.contains("ld+json"));
        assert!(text(&files, "fr/index.html").contains("class=\"embargo\""));
    }
}
