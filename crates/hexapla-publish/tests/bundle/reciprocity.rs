//! Alternates are the same in every file, and reciprocal; and what is not is noticed wherever it stands.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::EmbargoInstant;
use hexapla_diagnostics::Finding;
use hexapla_publish::File;
use hexapla_publish::reciprocity::Reciprocity;

use crate::world::{LIFT, World, files, instant, site};

fn now() -> EmbargoInstant {
    instant(LIFT)
}

fn findings(files: &BTreeMap<String, File>) -> Vec<Finding> {
    let mut reciprocity = Reciprocity::of(&site().base);
    for file in files.values() {
        reciprocity.add(&file.path, &file.bytes);
    }
    reciprocity.findings()
}

#[test]
fn every_file_names_the_same_alternates() {
    for seed in 0..40 {
        let files = files(&World::of(seed).whole(), now());
        assert_eq!(findings(&files), [], "world {seed}");
    }
}

/// Each link to the French page, wherever it stands, taken out or led elsewhere.
#[test]
fn an_alternate_that_is_lost_or_wrong_is_noticed_in_each_file() {
    let mut noticed = BTreeSet::new();
    for seed in 0..8 {
        let files = files(&World::of(seed).whole(), now());
        for (path, file) in &files {
            // what links to a page: at the second, since the first may be the page's own address
            let text = String::from_utf8(file.bytes.clone()).unwrap();
            for (at, other) in [
                ("/fr/statement/", "/ar/statement/"),
                ("/ar/statement/", "/fr/op-ed/"),
            ] {
                let changed = if path.ends_with("index.html") {
                    // the text of a page may link to others; its head names alternates
                    text.replacen(
                        "\"alternate\" hreflang=\"fr\"",
                        "\"alternate\" hreflang=\"ko\"",
                        1,
                    )
                } else {
                    // what stands first in a feed is its own address
                    match text.rsplit_once(at) {
                        Some((before, after)) => [before, other, after].concat(),
                        None => text.clone(),
                    }
                };
                let names_alternates = path.contains("sitemap-")
                    || path.contains("/feed.")
                    || path.contains("/api/")
                    || path.contains("/ninjs/")
                    || (path.ends_with("index.html") && text.contains("hreflang"));
                if changed == text || !names_alternates {
                    continue;
                }
                let mut wrong = files.clone();
                wrong.get_mut(path).unwrap().bytes = changed.into_bytes();
                let found = findings(&wrong);
                // a link in a text is no alternate
                if path.contains("/api/releases/") && found.is_empty() {
                    continue;
                }
                assert!(
                    found
                        .iter()
                        .any(|finding| finding.place.path.as_deref() == Some(path)),
                    "{path} in {seed}"
                );
                assert!(
                    found
                        .iter()
                        .all(|finding| finding.code.name() == "bundle-alternates")
                );
                noticed.insert(
                    path.rsplit('/')
                        .next()
                        .unwrap()
                        .split('-')
                        .next()
                        .unwrap()
                        .to_owned(),
                );
            }
        }
    }
    for sink in [
        "feed.atom",
        "feed.json",
        "sitemap",
        "releases.json",
        "index.html",
        "public",
    ] {
        assert!(noticed.contains(sink), "{sink} is not among {noticed:?}");
    }
}

#[test]
fn a_page_that_is_in_no_sitemap_or_in_no_list_is_noticed() {
    let whole = files(&World::of(7).whole(), now());
    let mut wrong = whole.clone();
    wrong.remove("sitemap-fr.xml");
    assert!(!findings(&wrong).is_empty());
    let mut wrong = whole;
    let list = wrong.get_mut("en/api/releases.json").unwrap();
    list.bytes =
        b"{\"releases\":[{\"url\":\"https://tallowgate.example/en/\",\"alternates\":{}}]}".to_vec();
    let found = findings(&wrong);
    assert!(
        found
            .iter()
            .any(|finding| finding.place.path.as_deref() == Some("en/api/releases.json")),
        "{found:?}"
    );
}

#[test]
fn what_cannot_be_read_claims_nothing_and_breaks_nothing() {
    for (path, text) in [
        (
            "sitemap-fr.xml",
            "<loc>a<xhtml:link rel=\"alternate\" hreflang=<>",
        ),
        ("fr/feed.atom", "<entry><link href='x"),
        ("fr/feed.json", "[[[["),
        (
            "fr/index.html",
            "<script type=\"application/ld+json\">{</script><link rel",
        ),
    ] {
        let mut reciprocity = Reciprocity::of("https://tallowgate.example");
        reciprocity.add(path, text.as_bytes());
        assert!(reciprocity.findings().len() < 2, "{path}");
    }
}
