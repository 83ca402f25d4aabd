//! Parts of a bundle: some kinds of files alone, and locales built alone and merged.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use hexapla_testkit::{Site, files_below};

use crate::living::{Files, bundle, copy, differing, run};

const NOW: &str = "2034-06-01T00:00:00Z";
const LOCALES: [&str; 6] = ["en", "fr", "ar", "ko", "es", "zh-Hans"];

/// Bundles `site` into the folder `out` with more arguments.
fn built(site: &Site, out: &Path, more: &[&str]) {
    let args = [
        &["--as-of", NOW, "bundle", "--out", out.to_str().unwrap()],
        more,
    ];
    let built = run(&site.path(), &args.concat());
    let told = String::from_utf8_lossy(&built.stderr);
    assert_eq!(built.status.code(), Some(0), "{told}");
}

/// The files of the bundle in `out`, which is what its manifest says.
fn sound(site: &Site, out: &Path) -> Files {
    let verified = run(&site.path(), &["verify", out.to_str().unwrap()]);
    let told = String::from_utf8_lossy(&verified.stdout);
    assert_eq!(verified.status.code(), Some(0), "{told}");
    files_below(out)
}

fn extension(name: &str) -> &str {
    name.rsplit('.').next().unwrap()
}

fn names(files: &Files) -> BTreeSet<&str> {
    files.keys().map(String::as_str).collect()
}

#[test]
fn pages_alone_are_the_pages_and_what_they_need() {
    let site = copy("");
    let (whole, pages) = (site.beside("whole"), site.beside("pages"));
    built(&site, &whole, &[]);
    built(&site, &pages, &["--only", "html"]);
    let (whole, pages) = (sound(&site, &whole), sound(&site, &pages));
    let is_wanted = |name: &&str| {
        // the pages, their style sheet and their pictures
        let is_needed = ["html", "css", "jpg", "png"].contains(&extension(name));
        is_needed || ["bundle.json", "SHA256SUMS"].contains(name)
    };
    let expected: BTreeSet<&str> = names(&whole).into_iter().filter(is_wanted).collect();
    assert_eq!(names(&pages), expected);
    // a page leads to what is there
    for (name, bytes) in pages.iter().filter(|(name, _)| extension(name) == "html") {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("feed."), "{name}");
    }
    let configuration = site.read("hexapla.toml");
    let with = configuration.replace("[publish]\n", "[publish]\noutputs = [\"html\"]\n");
    assert_ne!(with, configuration);
    site.write("hexapla.toml", with);
    let told = site.beside("told");
    built(&site, &told, &[]);
    assert_eq!(differing(&pages, &sound(&site, &told)), [""; 0]);
}

#[test]
fn other_kinds_alone_are_those_of_the_whole() {
    let site = copy("");
    let whole = site.beside("whole");
    built(&site, &whole, &[]);
    let whole = files_below(&whole);
    let mut seen = BTreeSet::new();
    for only in [
        "html",
        "feeds",
        "sitemaps",
        "api",
        "ninjs",
        "strings",
        "negotiation",
    ] {
        let part = site.beside(only);
        built(&site, &part, &["--only", only]);
        let part = files_below(&part);
        for (name, bytes) in part {
            if ["bundle.json", "SHA256SUMS"].contains(&name.as_str()) {
                continue;
            }
            assert!(seen.insert(name.clone()), "{name} is of two kinds");
            let is_page = extension(&name) == "html";
            assert!(is_page || whole[&name] == bytes, "{name}");
        }
    }
    let kinds = seen.len() + 2;
    assert_eq!(kinds, whole.len());
}

#[test]
fn locales_built_alone_and_merged_are_the_whole() {
    let site = copy("");
    let whole = site.beside("whole");
    built(&site, &whole, &[]);
    let mut parts = Vec::new();
    for locale in LOCALES {
        let part = site.beside(locale);
        built(&site, &part, &["--locale", locale]);
        let found = files_below(&part);
        let others = LOCALES.iter().filter(|other| **other != locale);
        for other in others {
            let folder = format!("{other}/");
            assert!(found.keys().all(|name| !name.starts_with(&folder)));
        }
        parts.push(part);
    }
    let out = site.beside("merged");
    let merged = merge(&site, &parts, &out);
    let told = String::from_utf8_lossy(&merged.stdout);
    assert_eq!(merged.status.code(), Some(0), "{told}");
    assert_eq!(
        differing(&files_below(&whole), &sound(&site, &out)),
        [""; 0]
    );
    refused(&site, &parts, &out);
}

/// Parts that are not of one build are not put together, and what stands stays.
fn refused(site: &Site, parts: &[PathBuf], out: &Path) {
    let stands = files_below(out);
    let is_refused = |code: &str| {
        let merged = merge(site, parts, out);
        let told = String::from_utf8_lossy(&merged.stdout).into_owned();
        assert_eq!(merged.status.code(), Some(1), "{told}");
        assert!(told.contains(code), "{told}");
        assert_eq!(differing(&stands, &files_below(out)), [""; 0]);
    };
    let (source, french) = (&parts[0], &parts[1]);
    let page = french.join("fr/index.html");
    let text = fs::read(&page).unwrap();
    fs::write(&page, "other").unwrap();
    is_refused("bundle-file-changed");
    fs::remove_file(&page).unwrap();
    is_refused("bundle-file-missing");
    fs::write(&page, text).unwrap();
    let earlier = ["--as-of", "2032-01-01", "bundle", "--locale", "en", "--out"];
    let earlier = [&earlier[..], &[source.to_str().unwrap()]].concat();
    assert!(run(&site.path(), &earlier).status.success());
    is_refused("bundle-parts-differ");
}

fn merge(site: &Site, parts: &[PathBuf], out: &Path) -> Output {
    let parts = parts.iter().map(|part| part.to_str().unwrap());
    let args: Vec<&str> = ["merge", "--out", out.to_str().unwrap()]
        .into_iter()
        .chain(parts)
        .collect();
    run(&site.path(), &args)
}

#[test]
fn a_part_without_its_others_is_no_whole() {
    let site = copy("");
    let (part, out) = (site.beside("fr"), site.beside("out"));
    built(&site, &part, &["--locale", "fr"]);
    let merged = merge(&site, &[part], &out);
    assert_eq!(merged.status.code(), Some(1));
    let told = String::from_utf8_lossy(&merged.stdout);
    assert_eq!(
        told.matches("bundle-part-missing").count(),
        LOCALES.len() - 1
    );
    assert!(!told.contains("bundle-alternates"), "{told}");
    assert!(!out.exists());
    let unknown = run(&site.path(), &["bundle", "--locale", "wo"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(!bundle(&site.path(), NOW).is_empty());
}
