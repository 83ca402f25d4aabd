//! What readers find: landmarks, languages, headings, links that lead somewhere.

use std::collections::BTreeSet;

use hexapla_content::InlineKind;
use hexapla_content::view::{Block, Role};
use hexapla_publish::{File, Frames, Media};

use crate::dom::{Element, elements, escapes};
use crate::newsroom::{Story, head, noted, passage, site, stories, story, text};

/// The files that the data of the bundle brings.
const DATA: [&str; 2] = ["feed.atom", "feed.json"];

fn pages() -> Vec<File> {
    site(&stories(), &Frames::shipped())
}

fn page(path: &str) -> Vec<Element> {
    elements(&text(&pages(), path))
}

fn html_of(files: &[File]) -> impl Iterator<Item = (&str, Vec<Element>)> {
    let pages = files.iter().filter(|file| file.media == Media::Html);
    pages.map(|file| {
        let html = std::str::from_utf8(&file.bytes).unwrap();
        (file.path.as_str(), elements(html))
    })
}

pub(crate) fn named<'e>(elements: &'e [Element], name: &str) -> Vec<&'e Element> {
    elements
        .iter()
        .filter(|element| element.name == name)
        .collect()
}

#[test]
fn every_page_is_of_the_closed_set_and_has_its_landmarks() {
    let files = pages();
    let mut seen = 0;
    for (path, elements) in html_of(&files) {
        assert_eq!(escapes(&elements), [""; 0], "{path}");
        for landmark in ["header", "main", "footer", "title", "h1"] {
            let there = named(&elements, landmark);
            assert!(!there.is_empty(), "{path} has no {landmark}");
            let is_one = landmark == "header" || landmark == "footer" || there.len() == 1;
            assert!(is_one, "{path}: {landmark}");
        }
        let html = named(&elements, "html")[0];
        let direction = if html.lang == "ar" { "rtl" } else { "ltr" };
        assert_eq!(html.get("dir"), Some(direction), "{path}");
        let skip = named(&elements, "a")[0];
        assert_eq!(skip.get("href"), Some("#main"), "{path}");
        for nav in named(&elements, "nav") {
            assert!(
                nav.get("aria-label").is_some_and(|label| !label.is_empty()),
                "{path}"
            );
        }
        for image in named(&elements, "img") {
            assert!(image.get("alt").is_some(), "{path}");
        }
        seen += 1;
    }
    assert_eq!(seen, 36);
}

#[test]
fn no_word_of_a_page_is_missing() {
    for file in pages() {
        let text = String::from_utf8(file.bytes).unwrap();
        assert!(
            !text.contains("{$") && !text.contains("\u{fffd}"),
            "{}",
            file.path
        );
        let is_id = |part: &str| {
            let id = part.split('}').next().unwrap_or_default();
            part.contains('}')
                && !id.is_empty()
                && id
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b"-.".contains(&b))
        };
        let is_page = file.media == Media::Html;
        assert!(
            !is_page || !text.split('{').skip(1).any(is_id),
            "{}: {text}",
            file.path
        );
    }
}

#[test]
fn headings_leave_no_level_out_and_ids_are_unique() {
    for (path, elements) in html_of(&pages()) {
        let mut last = 0;
        for element in &elements {
            let digit = element
                .name
                .strip_prefix('h')
                .and_then(|digit| digit.parse::<u32>().ok());
            if let Some(level) = digit {
                assert!(level <= last + 1, "{path}: h{level} after h{last}");
                last = level;
            }
        }
        let mut ids = BTreeSet::new();
        for id in elements.iter().filter_map(|element| element.get("id")) {
            assert!(ids.insert(id.to_owned()), "{path}: {id} twice");
        }
        for element in &elements {
            if let Some(label) = element.get("aria-labelledby") {
                assert!(ids.contains(label), "{path}: {label}");
            }
            if let Some(anchor) = element.get("href").and_then(|href| href.strip_prefix('#')) {
                assert!(ids.contains(anchor), "{path}: #{anchor}");
            }
        }
    }
}

#[test]
fn every_link_leads_to_a_file() {
    let files = pages();
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths.len(), files.len(), "two files have one path");
    let base = "https://tallowgate.example";
    let mut followed = 0;
    for (path, elements) in html_of(&files) {
        for element in elements
            .iter()
            .filter(|element| element.get("href").is_some())
        {
            let href = element.get("href").unwrap();
            let own = href.strip_prefix(base).unwrap_or(href);
            if !own.starts_with('/') {
                assert!(
                    own.starts_with('#') || own.starts_with("mailto:"),
                    "{path}: {href}"
                );
                continue;
            }
            let address = own.split('#').next().unwrap().trim_start_matches('/');
            let is_folder = address.is_empty() || address.ends_with('/');
            let file = if is_folder {
                format!("{address}index.html")
            } else {
                address.to_owned()
            };
            let is_data = DATA.iter().any(|data| file.ends_with(data));
            assert!(is_data || paths.contains(file.as_str()), "{path}: {href}");
            followed += 1;
        }
    }
    assert!(followed > 300, "{followed}");
}

#[test]
fn a_text_in_another_language_says_so() {
    let french = page("fr/press-release/deaths/index.html");
    let lang_of = |text: &str| {
        let mut whole = french
            .iter()
            .filter(|element| element.text.trim() == text && !element.is_in("head"));
        let found = whole.next_back();
        found.map_or_else(|| panic!("{text}"), |element| element.lang.clone())
    };
    for text in [
        "The fire",
        "The register names them.",
        "the yard",
        "The figure is 31.",
        "Deaths in custody",
    ] {
        assert_eq!(lang_of(text), "en", "{text}");
    }
    for text in [
        "Six, c’est le chiffre officiel.",
        "Maladie",
        "Communiqué de presse",
    ] {
        assert_eq!(lang_of(text), "fr", "{text}");
    }
    // what readers are told of a passage is in their own language
    for mark in french
        .iter()
        .filter(|element| element.get("class") == Some("mark"))
    {
        assert_eq!(mark.lang, "fr");
    }
    let table = french
        .iter()
        .find(|element| element.name == "th" && element.lang == "en")
        .unwrap();
    assert!(table.text.starts_with("Deaths"));
    let image = named(&french, "img")[0];
    assert_eq!(
        (image.get("alt"), image.lang.as_str()),
        (Some("A gate"), "en")
    );
    for element in french
        .iter()
        .filter(|element| element.get("lang").is_some())
    {
        let direction = if element.lang == "ar" { "rtl" } else { "ltr" };
        assert_eq!(element.get("dir"), Some(direction), "{element:?}");
    }
    // a title in a list of another language
    let list = page("ar/press-release/index.html");
    let title = list
        .iter()
        .find(|element| element.text == "Investigate deaths at Hallin Moor")
        .unwrap();
    let mut titles = list.iter().filter(|element| element.text == title.text);
    assert_eq!(titles.next_back().unwrap().lang, "en");
}

#[test]
fn notes_lead_to_and_fro() {
    let english = page("en/press-release/deaths/index.html");
    let marks: Vec<_> = english
        .iter()
        .filter(|e| e.get("role") == Some("doc-noteref"))
        .collect();
    assert_eq!(
        marks.iter().map(|e| e.text.as_str()).collect::<Vec<_>>(),
        ["1", "1", "2"]
    );
    let backs = english
        .iter()
        .filter(|e| e.get("role") == Some("doc-backlink"))
        .count();
    assert_eq!(backs, 3);
}

#[test]
fn ten_thousand_notes_that_lead_to_one_another_are_written_at_once() {
    let label = |number: usize| format!("note {number}");
    let notes = (0..10_000).map(|number| Block::Footnote {
        label: label(number),
        blocks: vec![Block::Paragraph(noted("Then:", &label(number + 1)))],
    });
    let mut story = story(
        "vote",
        "2032-10-01",
        vec![head("en", Role::Source, "The chamber votes")],
    );
    story.pages[0].blocks = notes.collect();
    story.pages[0]
        .blocks
        .push(Block::Paragraph(noted("One.", &label(5_000))));
    let files = site(&[story], &Frames::shipped());
    let page = text(&files, "en/statement/vote/index.html");
    let last = page.rfind("<li id=\"note-10000\">").unwrap();
    assert!(page.find("<li id=\"note-5001\">").unwrap() < last);
    assert_eq!(page.matches("<li id=\"note-").count(), 10_000);
}

#[test]
fn the_body_is_what_was_written() {
    let english = page("en/press-release/deaths/index.html");
    let code = english
        .iter()
        .find(|e| e.name == "code" && e.is_in("pre"))
        .unwrap();
    assert_eq!(code.text, "if (a < b) {\n\treturn \"&\";\n}");
    let link = english
        .iter()
        .find(|e| e.name == "a" && e.text == "The register")
        .unwrap();
    assert_eq!(link.get("href"), Some("/en/statement/vote/#later"));
    assert!(
        !english
            .iter()
            .any(|e| e.name == "a" && e.text == "to nothing")
    );
    assert!(english.iter().any(|e| e.name == "a" && e.text == "below"));
    let nested = english
        .iter()
        .find(|e| e.name == "ol" && e.is_in("blockquote"))
        .unwrap();
    assert_eq!(nested.get("start"), Some("3"));
    let cells: Vec<_> = english
        .iter()
        .filter(|e| e.get("class") == Some("number"))
        .collect();
    assert_eq!(cells.len(), 3);
    let image = english
        .iter()
        .find(|e| e.name == "img" && e.get("alt") == Some("The east wing"))
        .unwrap();
    let shown = ["src", "width", "height"].map(|name| image.get(name));
    assert_eq!(
        shown,
        [Some("/pictures/319c.jpg"), Some("640"), Some("480")]
    );
    let levels: Vec<_> = english
        .iter()
        .filter(|e| e.text == "The fire" || e.text == "Causes of death")
        .collect();
    assert_eq!(
        (levels[0].name.as_str(), levels[1].name.as_str()),
        ("h2", "h3")
    );
}

#[test]
fn a_fallback_is_no_alternate_and_says_what_it_is() {
    let arabic = page("ar/press-release/deaths/index.html");
    let robots = arabic
        .iter()
        .find(|e| e.get("name") == Some("robots"))
        .unwrap();
    assert_eq!(robots.get("content"), Some("noindex"));
    let canonical = arabic
        .iter()
        .find(|e| e.get("rel") == Some("canonical"))
        .unwrap();
    assert_eq!(
        canonical.get("href"),
        Some("https://tallowgate.example/en/press-release/deaths/")
    );
    assert_eq!(
        arabic
            .iter()
            .filter(|e| e.get("role") == Some("note"))
            .count(),
        1
    );
    for path in ["en", "fr", "ar"].map(|tag| format!("{tag}/press-release/deaths/index.html")) {
        let elements = page(&path);
        let alternates = elements
            .iter()
            .filter(|e| e.name == "link" && e.get("hreflang").is_some());
        let tags: Vec<_> = alternates.map(|e| e.get("hreflang").unwrap()).collect();
        assert_eq!(tags, ["en", "fr", "x-default"], "{path}");
    }
}

#[test]
fn a_list_of_fallbacks_alone_is_no_alternate() {
    let tags = |path: &str| {
        let elements = page(path);
        let is_hidden = elements.iter().any(|e| e.get("content") == Some("noindex"));
        let alternates = elements.iter().filter(|e| e.name == "link");
        let tags = alternates.filter_map(|e| e.get("hreflang").map(str::to_owned));
        (tags.collect::<Vec<_>>(), is_hidden)
    };
    let real = ["en", "fr", "x-default"].map(str::to_owned).to_vec();
    assert_eq!(tags("fr/press-release/index.html"), (real.clone(), false));
    assert_eq!(tags("ar/press-release/index.html"), (real, true));
    assert_eq!(
        tags("en/statement/page/2/index.html"),
        (vec!["en".to_owned()], false)
    );
}

#[test]
fn a_translation_tells_where_it_comes_from() {
    let french = page("fr/press-release/deaths/index.html");
    let aside = named(&french, "aside")[0];
    for part in ["anglais", "2 passages sur 12", "2 novembre 2032"] {
        assert!(aside.text.contains(part), "{part}: {}", aside.text);
    }
    // and not who reviewed it
    assert!(!aside.text.contains("t1"), "{}", aside.text);
    let arabic = page("ar/statement/vote/index.html");
    assert_eq!(
        arabic
            .iter()
            .filter(|e| e.get("role") == Some("note"))
            .count(),
        1,
        "nobody reviewed it"
    );
    let english = page("en/press-release/deaths/index.html");
    assert!(named(&english, "aside").is_empty());
}

#[test]
fn lists_are_cut_into_pages_and_teasers_into_sentences() {
    let first = page("en/statement/index.html");
    let second = page("en/statement/page/2/index.html");
    assert_eq!(named(&first, "article").len(), 3);
    assert_eq!(named(&second, "article").len(), 2);
    assert!(first.iter().any(|e| e.get("rel") == Some("next")));
    assert!(second.iter().any(|e| e.get("rel") == Some("prev")));
    let topic = page("en/topics/deaths-in-custody/index.html");
    let teaser = topic
        .iter()
        .find(|e| e.get("class") == Some("teaser"))
        .unwrap();
    assert_eq!(
        teaser.text,
        "At least 31 prisoners died. “Six fits on a form.”"
    );
}

#[test]
fn what_was_withdrawn_is_gone_everywhere() {
    let files = pages();
    for tag in ["en", "ar"] {
        let elements = elements(&text(&files, &format!("{tag}/statement/gone/index.html")));
        assert!(elements.iter().any(|e| e.get("content") == Some("noindex")));
    }
    for (path, elements) in html_of(&files) {
        let is_named = elements
            .iter()
            .any(|e| e.get("href").is_some_and(|href| href.contains("/gone/")));
        assert!(!is_named, "{path}");
    }
}

/// A release under embargo that shares section, place and a tag with public ones, has a tag of its own, and is linked
/// from a public page.
fn with_embargoed(lift: &'static str) -> Vec<File> {
    let mut secret = story(
        "raid",
        "2033-01-02",
        vec![head("en", Role::Source, "The raid")],
    );
    secret.release.tags.push("raids".to_owned());
    secret.lift = Some(lift);
    let mut stories = linking();
    stories.push(secret);
    site(&stories, &Frames::shipped())
}

fn linking() -> Vec<Story> {
    let mut stories = stories();
    let link = passage(
        "See the raid.",
        &[(InlineKind::Link, "the raid", "/en/statement/raid/")],
    );
    stories[0].pages[0].blocks.push(Block::Paragraph(link));
    stories
}

#[test]
fn no_byte_of_a_page_depends_on_what_is_under_embargo() {
    let without = site(&linking(), &Frames::shipped());
    assert_eq!(with_embargoed("2033-01-01T00:00:01Z"), without);
    // at its lift it is there: in its section, under its tags, and linked
    let lifted = with_embargoed("2033-01-01T00:00:00Z");
    assert!(text(&lifted, "en/topics/raids/index.html").contains("The raid"));
    let linking = text(&lifted, "en/press-release/deaths/index.html");
    assert!(linking.contains("<a href=\"/en/statement/raid/\">the raid</a>"));
}

#[test]
fn a_page_is_the_same_every_time() {
    assert_eq!(pages(), pages());
}

#[test]
fn a_picture_elsewhere_is_a_link() {
    let image = |target| {
        let image = passage("The gate", &[(InlineKind::Image, "The gate", target)]);
        let mut story = story(
            "vote",
            "2032-10-01",
            vec![head("en", Role::Source, "A vote")],
        );
        story.release.image = Some(target.to_owned());
        story.pages[0].blocks = vec![Block::Image(image.clone()), Block::Paragraph(image)];
        let files = site(&[story], &Frames::shipped());
        let page = text(&files, "en/statement/vote/index.html");
        assert!(!page.contains("og:image"), "{page}");
        let elements = elements(&page);
        assert!(named(&elements, "img").is_empty());
        let links = named(&elements, "a")
            .into_iter()
            .filter(|link| link.text == "The gate");
        let links: Vec<_> = links
            .map(|link| link.get("href").unwrap().to_owned())
            .collect();
        assert!(
            elements
                .iter()
                .any(|element| element.name == "p" && element.text == "The gate")
        );
        links
    };
    let there = "https://pictures.example/gate.jpg";
    assert_eq!(image(there), [there, there]);
    for target in [
        "/media/gate.jpg",
        "gate.jpg",
        "data:image/png,x",
        "javascript:alert(1)",
    ] {
        assert_eq!(image(target), [""; 0], "{target}");
    }
}
