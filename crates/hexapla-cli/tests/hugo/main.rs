//! `bundle --target hugo`, and Hugo itself: it builds the export without a warning, and its pages say what the pages of
//! the bundle say, each word in the same language, with the same links and alternates; nothing that is not public is in
//! any byte of them.
//!
//! Needs Hugo 0.112 or later: the program `HEXAPLA_HUGO` names, else `hugo`. `cargo xtask ci` installs it. Where there is
//! none, the tests say so and do nothing; with `HEXAPLA_HUGO` or `CI` in the environment they fail.
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::print_stdout,
    reason = "a test says what it looked at, or that it looked at nothing"
)]

mod generator;
mod page;
mod project;

use std::collections::BTreeSet;

use generator::{Built, built};
use page::{Page, Run};
use project::{CANARIES, LIFT, Said, example, hostile};

/// The pages of releases in both sites, by path; and that there are the same.
fn pages(said: &Said, built: &Built) -> Vec<(String, Page, Page)> {
    let ours: BTreeSet<&str> = said.pages().collect();
    let missing: Vec<&&str> = ours.iter().filter(|path| !built.has(path)).collect();
    assert!(missing.is_empty(), "Hugo has no {missing:?}");
    let pages = ours.into_iter().map(|path| {
        let (one, other) = (said.page(path), built.page(path));
        (path.to_owned(), one, other)
    });
    pages.collect()
}

fn agrees(said: &Said, built: &Built) {
    let pages = pages(said, built);
    assert!(pages.len() > 3, "{} pages", pages.len());
    let mut runs = 0;
    for (path, ours, theirs) in &pages {
        assert_eq!(
            differing(&ours.runs, &theirs.runs),
            [],
            "{path}: what it says"
        );
        assert_eq!(ours.links, theirs.links, "{path}: where its links lead");
        assert_eq!(ours.language, theirs.language, "{path}");
        if theirs.role == "fallback" {
            // nobody's translation: of itself it knows no other, and the data names the real pages
            assert_eq!(theirs.translations.len(), 1, "{path}");
        } else {
            assert_eq!(
                ours.alternates, theirs.translations,
                "{path}: its alternates"
            );
        }
        assert_eq!(
            ours.alternates, theirs.told,
            "{path}: the alternates it is told"
        );
        assert_eq!(theirs.strange, [""; 0], "{path}: elements and attributes");
        runs += ours.runs.len();
    }
    println!("{} pages, {runs} passages", pages.len());
    for path in said.gone() {
        assert!(
            built.has(path),
            "Hugo has nothing at {path}, where a release was withdrawn"
        );
        assert_eq!(built.page(path).role, "gone");
    }
    listed(said, built);
}

/// Every page of a release is in its list, and in the sitemap where it is no fallback; what is gone is in neither.
fn listed(said: &Said, built: &Built) {
    for (path, _, theirs) in pages(said, built) {
        let address = format!("/{}", path.trim_end_matches("index.html"));
        let section = path.rsplitn(3, '/').last().unwrap();
        let list = built.text(&format!("{section}/index.html"));
        assert!(
            list.contains(&format!("href=\"{address}\"")),
            "{address} in its list"
        );
        let is_mapped = built
            .maps()
            .any(|map| map.contains(&format!("{address}</loc>")));
        assert_eq!(
            is_mapped,
            theirs.role != "fallback",
            "{address} in the sitemap"
        );
    }
    for path in said.gone() {
        let address = format!("/{}", path.trim_end_matches("index.html"));
        let named = built.naming(&format!("{address}\"")).into_iter();
        let is_own = |other: &String| said.gone().any(|gone| gone == other);
        let named = named.filter(|other| !is_own(other) && other != "tombstones.json");
        let named: Vec<String> = named.collect();
        assert_eq!(named, [""; 0], "{address} is gone");
        assert!(!built.maps().any(|map| map.contains(&address)), "{address}");
    }
}

/// The runs that only one of the two has.
fn differing(ours: &[Run], theirs: &[Run]) -> Vec<(&'static str, Run)> {
    let mut theirs = theirs.to_vec();
    let mut differing = Vec::new();
    for run in ours {
        match theirs.iter().position(|other| other == run) {
            Some(at) => {
                theirs.remove(at);
            }
            None => differing.push(("ours", run.clone())),
        }
    }
    differing.extend(theirs.into_iter().map(|run| ("Hugo's", run)));
    differing
}

#[test]
fn hugo_builds_the_export_of_the_example() {
    let Some(built) = built(&example(), "2034-06-01") else {
        return;
    };
    agrees(&Said::of(&example(), "2034-06-01"), &built);
}

#[test]
fn hugo_takes_hostile_texts_for_texts() {
    let site = hostile();
    let Some(built) = built(&site.path(), LIFT) else {
        return;
    };
    let said = Said::of(&site.path(), LIFT);
    agrees(&said, &built);
    // one has no translation of it, and showed the source's text
    assert_eq!(said.gone().count(), 3, "withdrawn in each locale it was in");
    let canaries = CANARIES.map(|canary| !built.naming(canary).is_empty());
    assert_eq!(canaries, [true; 3], "they are public now");
}

#[test]
fn what_is_under_embargo_is_in_no_byte_that_hugo_builds() {
    let site = hostile();
    let Some(built) = built(&site.path(), project::BEFORE) else {
        return;
    };
    let said = Said::of(&site.path(), project::BEFORE);
    agrees(&said, &built);
    for canary in CANARIES {
        assert_eq!(built.naming(canary), [""; 0], "{canary}");
    }
}
