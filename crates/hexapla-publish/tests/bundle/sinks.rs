//! Each kind of file: that its readers can read it, and what it says.

use std::collections::BTreeSet;
use std::path::Path;

use hexapla_content::view::{Block, Page, PageHead, Passage, PublicRelease, Tombstone};
use hexapla_content::{EmbargoInstant, Inline, InlineKind, ReleaseId};
use hexapla_diagnostics::Span;
use hexapla_publish::feed::Feed;
use hexapla_publish::{
    Address, Addresses, File, Media, OwnWords, alternates, schema, sitemap, structured_data,
};
use jsonschema::Validator;
use quick_xml::events::Event;
use serde_json::Value;

use crate::world::{Draft, LIFT, World, date, files, head, instant, locale, release, view, words};

/// The schema's place, from the workspace.
const NINJS: &str = "../shared/data/schemas/ninjs-schema_3.1.json";

pub(crate) fn now() -> EmbargoInstant {
    instant(LIFT)
}

pub(crate) fn json(file: &File) -> Value {
    serde_json::from_slice(&file.bytes).unwrap()
}

pub(crate) fn text(file: &File) -> &str {
    std::str::from_utf8(&file.bytes).unwrap()
}

pub(crate) fn drafts(releases: Vec<PublicRelease>) -> Vec<Draft> {
    let publication = hexapla_content::view::PublicationStatus::Usable;
    let drafts = releases.into_iter().map(|release| Draft {
        release,
        pages: Vec::new(),
        lift: None,
        later: Vec::new(),
        publication,
    });
    drafts.collect()
}

pub(crate) fn some(count: usize) -> Vec<Draft> {
    let releases = (0..count).map(|number| {
        let day = date("2031-01-01").saturating_add(jiff_days(number % 365));
        release(
            &format!("r{number}"),
            Some(day),
            vec![head("en", "One"), head("fr", "Un")],
        )
    });
    drafts(releases.collect())
}

fn jiff_days(days: usize) -> std::time::Duration {
    std::time::Duration::from_secs(86_400 * u64::try_from(days).unwrap())
}

#[test]
fn every_document_is_well_formed_in_many_worlds() {
    for seed in 0..20 {
        for file in files(&World::of(seed).whole(), now()).values() {
            match file.media {
                Media::Atom | Media::Xml => well_formed(file),
                Media::Json | Media::JsonFeed => drop(json(file)),
                _ => assert!(std::str::from_utf8(&file.bytes).is_ok()),
            }
            assert!(!text(file).contains('\u{202e}'), "{}", file.path);
        }
    }
}

fn well_formed(file: &File) {
    let mut reader = quick_xml::Reader::from_str(text(file));
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return,
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                for attribute in tag.attributes() {
                    attribute.unwrap();
                }
            }
            Ok(_) => {}
            Err(error) => panic!("{}: {error}\n{}", file.path, text(file)),
        }
    }
}

#[test]
fn news_objects_are_valid_where_the_standard_stands_beside_the_workspace() {
    let Some(schema) = ninjs_schema() else {
        return;
    };
    let mut checked = 0;
    for seed in 0..20 {
        for (path, file) in files(&World::of(seed).whole(), now()) {
            if path.contains("/ninjs/") {
                let faults: Vec<String> = schema
                    .iter_errors(&json(&file))
                    .map(|fault| fault.to_string())
                    .collect();
                assert!(faults.is_empty(), "{path}: {faults:?}");
                checked += 1;
            }
        }
    }
    assert!(checked > 50, "{checked}");
    // the root is closed: what the standard does not know is refused
    assert!(
        !schema
            .is_valid(&serde_json::json!({ "uri": "https://tallowgate.example", "mood": "grim" }))
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "the schema lies outside every project"
)]
fn ninjs_schema() -> Option<Validator> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(NINJS);
    let text = std::fs::read_to_string(path).ok()?;
    // places may have shapes by another schema, and none of ours has one
    let shapes = jsonschema::Resource::from_contents(serde_json::json!({})).unwrap();
    let options = jsonschema::options().should_validate_formats(true);
    let options = options.with_resource("https://geojson.org/schema/GeoJSON.json", shapes);
    Some(
        options
            .build(&serde_json::from_str(&text).unwrap())
            .unwrap(),
    )
}

#[test]
fn the_data_is_as_its_schemas_say() {
    let schemas = schema::all();
    let validator = |name: &str| {
        let (_, text) = schemas.iter().find(|(known, _)| *known == name).unwrap();
        jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap()
    };
    let (release, list) = (validator("release"), validator("release-list"));
    let mut checked = 0;
    for (path, file) in files(&World::of(3).whole(), now()) {
        let schema = if path.ends_with("/api/releases.json") {
            &list
        } else {
            &release
        };
        if path.contains("/api/") {
            let faults: Vec<String> = schema
                .iter_errors(&json(&file))
                .map(|fault| fault.to_string())
                .collect();
            assert!(faults.is_empty(), "{path}: {faults:?}");
            checked += 1;
        }
    }
    assert!(checked > 8, "{checked}");
    assert!(!release.is_valid(&serde_json::json!({ "id": "a" })));
}

#[test]
fn a_passage_in_another_language_says_so() {
    let mut page = head("fr", "Lines cut");
    page.title.language = Some(locale("en"));
    let view = view(
        &drafts(vec![release(
            "r",
            None,
            vec![head("en", "Lines cut"), page],
        )]),
        now(),
    );
    let atom = Feed::of_locale(&view, words(), &locale("fr")).atom();
    assert!(text(&atom).contains("<title xml:lang=\"en\">Lines cut</title>"));
}

#[test]
fn large_sitemaps_are_split_and_the_index_names_every_part() {
    let mut drafts = some(50_001);
    for draft in &mut drafts {
        draft
            .release
            .pages
            .retain(|page| page.locale == locale("fr"));
    }
    let view = view(&drafts, now());
    let maps = sitemap::sitemaps(&view, &locale("fr"));
    let counts: Vec<usize> = maps
        .iter()
        .map(|map| text(map).matches("<loc>").count())
        .collect();
    assert_eq!(counts, [50_000, 2]);
    let names: Vec<&str> = maps.iter().map(|map| map.path.as_str()).collect();
    assert_eq!(names, ["sitemap-fr.xml", "sitemap-fr-2.xml"]);
    assert!(maps.iter().all(|map| map.bytes.len() < 50 * 1024 * 1024));
    let index = sitemap::index(&view);
    for name in names {
        assert!(
            text(&index).contains(&format!("<loc>https://tallowgate.example/{name}</loc>")),
            "{name}"
        );
    }
}

#[test]
fn a_sitemap_names_the_source_for_everybody() {
    let view = view(&some(1), now());
    let maps = sitemap::sitemaps(&view, &locale("fr"));
    let page = "https://tallowgate.example/en/statement/r0/";
    let link = format!("<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{page}\"/>");
    assert!(text(&maps[0]).contains(&link), "{}", text(&maps[0]));
    let robots = sitemap::robots(&view);
    assert!(text(&robots).ends_with("\nSitemap: https://tallowgate.example/sitemap.xml\n"));
}

#[test]
fn structured_data_ends_no_script_and_names_translations() {
    let title = "</script><script>alert(1)</script> & <!-- \u{202e}";
    let page = release(
        "r",
        Some(date("2031-03-09")),
        vec![head("en", title), head("fr", title), head("ar", title)],
    );
    let view = view(&drafts(vec![page]), now());
    let release = &view.releases()[0];
    let alternates = alternates(&view, release);
    let data = |head: &PageHead| {
        let page = Page {
            locale: head.locale.clone(),
            blocks: Vec::new(),
            corrections: Vec::new(),
            translation: None,
            pictures: Vec::new(),
        };
        structured_data(&view, (release, &alternates), head, &page)
    };
    let source = data(&release.pages[0]);
    assert!(!source.contains(['<', '>', '&', '\u{202e}']), "{source}");
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let source = read(&source);
    assert_eq!(source["headline"], title);
    assert_eq!(source["workTranslation"].as_array().unwrap().len(), 2);
    let french = read(&data(&release.pages[1]));
    assert_eq!(french["translationOfWork"]["@id"], source["@id"]);
    assert_eq!(french["workTranslation"], Value::Null);
}

#[test]
fn what_was_withdrawn_is_gone_in_every_locale() {
    let mut gone = some(2);
    gone[0].publication = hexapla_content::view::PublicationStatus::Canceled;
    let files = files(&gone, now());
    let stones = json(&files["tombstones.json"]);
    let paths: BTreeSet<&str> = stones["tombstones"][0]["paths"]
        .as_array()
        .unwrap()
        .iter()
        .map(|path| path.as_str().unwrap())
        .collect();
    assert!(
        paths.contains("/en/statement/r0/") && paths.contains("/fr/statement/r0/"),
        "{paths:?}"
    );
    assert!(paths.contains("/fr/ninjs/r0.json") && paths.contains("/fr/api/releases/r0.json"));
    for path in &paths {
        let nginx = text(&files["negotiation/nginx.conf"]);
        assert!(nginx.contains(&format!("\"{path}\" 1;")), "{path}");
        let file = if path.ends_with('/') {
            format!("{path}index.html")
        } else {
            (*path).to_owned()
        };
        assert!(nginx.contains(&format!("\"{file}\" 1;")), "{file}");
        let redirects = text(&files["negotiation/_redirects"]);
        let is_page = path.ends_with('/');
        let instead = if is_page {
            format!("{path}index.html")
        } else {
            "/tombstones.json".to_owned()
        };
        assert!(
            redirects.contains(&format!("{path} {instead} 410!\n")),
            "{path}"
        );
        // a page says that it is gone
        let is_there = files.contains_key(&Address::of(path.trim_start_matches('/')).file());
        assert_eq!(is_there, is_page, "{path}");
    }
    let sinks = files.iter().filter(|(path, _)| {
        !path.contains("/r0/") && *path != "tombstones.json" && !path.starts_with("negotiation/")
    });
    for (path, file) in sinks {
        assert!(!text(file).contains("r0"), "{path}");
    }
}

#[test]
fn no_name_of_a_release_leaves_its_folder_or_breaks_a_line() {
    let names = [
        "../../etc/passwd",
        "a b\";\n}",
        "",
        "api",
        "été",
        "a\u{202e}b",
        "%2e%2e",
        "CON",
    ];
    let mut drafts = drafts(
        names
            .map(|name| release(name, None, vec![head("en", "One")]))
            .into(),
    );
    for draft in &mut drafts {
        draft.release.kind = Some(draft.release.slug.clone());
        draft.publication = hexapla_content::view::PublicationStatus::Canceled;
    }
    let stone = |name: &str| Tombstone {
        id: ReleaseId::new(name),
        path: name.to_owned(),
        slug: name.to_owned(),
        kind: Some(name.to_owned()),
        locales: vec![locale("en")],
    };
    let is_safe = |path: &str| {
        let is_safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        path.split('/')
            .all(|part| !part.is_empty() && !part.starts_with('.') && part.chars().all(is_safe))
    };
    let mut all = BTreeSet::new();
    for name in names {
        for address in Addresses::gone(&stone(name)) {
            assert!(is_safe(&address.file()), "{}", address.file());
            assert!(
                all.insert(address.file()),
                "{name:?} has another's {}",
                address.file()
            );
        }
    }
    let files = files(&drafts, now());
    let nginx = text(&files["negotiation/nginx.conf"]);
    assert_eq!(nginx.matches("\" 1;\n").count(), names.len() * 5);
}

#[test]
fn the_words_of_pages_are_there_as_data() {
    let files = files(&some(1), now());
    let strings = json(&files["fr/strings.json"]);
    assert_eq!(strings["locale"], "fr");
    assert!(strings["strings"]["site-name"].is_string());
    let fluent = text(&files["fr/strings.ftl"]);
    assert!(
        fluent.contains("site-name = ") && !fluent.contains('#'),
        "{fluent}"
    );
}

#[test]
fn ones_own_words_go_before_those_that_come_with_the_program() {
    let own =
        "# a note for translators\nsite-name = Tallow & Co\nwaiting = { $n } waiting\n".to_owned();
    let words = hexapla_publish::PageWords::for_locales(
        &[locale("fr")],
        &OwnWords {
            catalogues: vec![(locale("fr"), own)],
            ..OwnWords::NONE
        },
    );
    let view = view(&some(1), now());
    let fluent = hexapla_publish::strings::fluent(&view, &words, &locale("fr"));
    assert!(text(&fluent).starts_with("site-name = Tallow & Co\nwaiting = { $n } waiting\n"));
    assert_eq!(text(&fluent).matches("site-name = ").count(), 1);
    let strings = json(&hexapla_publish::strings::json(
        &view,
        &words,
        &locale("fr"),
    ));
    assert_eq!(strings["strings"]["site-name"], "Tallow & Co");
    // what needs a value is no text yet
    assert_eq!(strings["strings"]["waiting"], Value::Null);
}

#[test]
fn titles_and_teasers_stand_on_one_line() {
    let mut page = head("en", "One\n  two\tthree\u{a0}!");
    page.teaser = Some(Passage::plain("a\nb"));
    let view = view(&drafts(vec![release("r", None, vec![page])]), now());
    let atom = Feed::of_locale(&view, words(), &locale("en")).atom();
    assert!(
        text(&atom).contains("<title>One two three\u{a0}!</title>"),
        "{}",
        text(&atom)
    );
}

#[test]
fn no_release_stands_where_a_file_of_its_list_is() {
    let slugs = ["index.html", "feed.atom", "feed.json", "page"];
    let releases = slugs.map(|slug| release(slug, None, vec![head("en", "One")]));
    let drafts = drafts(releases.into());
    let world = files(&drafts, now());
    for path in world.keys() {
        let below = format!("{path}/");
        let inside = world.keys().find(|other| other.starts_with(&below));
        assert_eq!(inside, None, "{path} is a file and a folder");
    }
}

#[test]
fn data_has_the_links_that_pages_have() {
    let links = [
        ("javascript:alert(1)", None),
        (" java\nscript:alert(1)", None),
        ("data:text/html,<script>alert(1)</script>", None),
        ("#nowhere", None),
        ("/en/not-there/", None),
        ("HTTP://Tallowgate.example:80/en/not-there/", None),
        ("#there", Some("#there")),
        ("//other.example/a", Some("https://other.example/a")),
        (
            "mailto:desk@other.example",
            Some("mailto:desk@other.example"),
        ),
        (
            "//TALLOWGATE.example/r0",
            Some("https://tallowgate.example/en/statement/r0/"),
        ),
    ];
    let mut draft = drafts(vec![release("r0", None, vec![head("en", "One")])]).remove(0);
    let blocks = links.map(|(target, _)| {
        let mut passage = Passage::plain("text");
        passage.inlines.push(Inline {
            kind: InlineKind::Link,
            text: 0..4,
            span: Span::new(0, 0),
            target: target.into(),
        });
        Block::Heading {
            level: 2,
            anchor: Some("there".to_owned()),
            passage,
        }
    });
    draft.pages = vec![Page {
        locale: locale("en"),
        blocks: blocks.into(),
        corrections: Vec::new(),
        translation: None,
        pictures: Vec::new(),
    }];
    let files = files(&[draft], now());
    let data = json(&files["en/api/releases/r0.json"]);
    let links = links.iter().zip(data["blocks"].as_array().unwrap());
    for ((target, expected), block) in links {
        let found = block["links"][0]["url"].as_str();
        assert_eq!(found, *expected, "{target}: {block}");
    }
}

#[test]
fn what_only_hidden_releases_are_about_is_named_nowhere() {
    let own = "tag-minister-arrested = Ministre\n    .intro = Tout\nplace-oskrel = Oskrel\nkind-verdict = Verdict\n\
               tag-prisons = Prisons\nplace-sorvane = Sorvane\nkind-leaflet = Tract\nwaiting = Attente\n";
    let words = hexapla_publish::PageWords::for_locales(
        &[locale("fr")],
        &OwnWords {
            catalogues: vec![(locale("fr"), own.to_owned())],
            ..OwnWords::NONE
        },
    );
    let mut public = release("r0", None, vec![head("fr", "Un")]);
    public.kind = Some("leaflet".to_owned());
    public.tags = vec!["Prisons".to_owned()];
    public.location = Some("Sorvane".to_owned());
    let view = view(&drafts(vec![public]), now());
    let json = hexapla_publish::strings::json(&view, &words, &locale("fr"));
    let fluent = hexapla_publish::strings::fluent(&view, &words, &locale("fr"));
    for file in [&json, &fluent] {
        let text = text(file);
        for hidden in [
            "Ministre",
            "minister",
            "Tout",
            "Oskrel",
            "Verdict",
            "kind-blog",
        ] {
            assert!(!text.contains(hidden), "{}: {hidden}", file.path);
        }
        for named in ["Prisons", "Sorvane", "Tract", "Attente"] {
            assert!(text.contains(named), "{}: {named}", file.path);
        }
    }
}

#[test]
fn nginx_sends_the_headers_that_other_servers_send() {
    let files = files(&some(1), now());
    let nginx = text(&files["negotiation/nginx-headers.conf"]);
    let others = text(&files["negotiation/_headers"]);
    for header in [
        "Content-Security-Policy",
        "Referrer-Policy",
        "X-Content-Type-Options",
    ] {
        let line = others
            .lines()
            .find_map(|line| line.trim().strip_prefix(header))
            .unwrap();
        let value = line.trim_start_matches(": ");
        assert!(
            nginx.contains(&format!("add_header {header} \"{value}\" always;")),
            "{nginx}"
        );
    }
}
