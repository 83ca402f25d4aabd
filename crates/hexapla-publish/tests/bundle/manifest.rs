//! Bundles held against their manifests: whatever is done to one is noticed.

use std::collections::BTreeMap;

use hexapla_content::EmbargoInstant;
use hexapla_diagnostics::{Finding, Outcome};
use hexapla_publish::File;
use hexapla_publish::manifest::{MANIFEST, Manifest, SUMS, Stamp, follows, verify};

use crate::world::{Dice, World, files, instant, site};

/// A folder: the bytes of each path.
type Folder = BTreeMap<String, Vec<u8>>;

fn now() -> EmbargoInstant {
    instant("2031-03-09T00:01:00Z")
}

fn bundle(seed: u64, sequence: Option<u64>) -> Folder {
    let files = files(&World::of(seed).whole(), now());
    let mut manifest = Manifest::new(&site(), sequence);
    for file in files.values() {
        assert_eq!(manifest.add(file), None);
    }
    let own = manifest.files();
    files
        .into_values()
        .chain(own)
        .map(|file| (file.path, file.bytes))
        .collect()
}

fn manifest_of(folder: &Folder) -> Option<Manifest> {
    let text = std::str::from_utf8(folder.get(MANIFEST)?).ok()?;
    let read = Manifest::read(text);
    read.value.filter(|_| read.findings.is_empty())
}

fn stamps(folder: &Folder) -> Vec<Stamp> {
    folder
        .iter()
        .map(|(path, bytes)| Stamp::of(path, bytes))
        .collect()
}

fn codes(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

#[test]
fn a_bundle_is_as_its_manifest_says() {
    for seed in 0..20 {
        let folder = bundle(seed, Some(seed));
        let manifest = manifest_of(&folder).unwrap();
        assert_eq!(manifest.sequence, Some(seed));
        assert_eq!(
            codes(&verify(&manifest, &stamps(&folder))),
            Vec::<&str>::new()
        );
    }
}

#[test]
fn the_manifest_lists_what_is_there_and_nothing_about_time() {
    let folder = bundle(3, None);
    let manifest = manifest_of(&folder).unwrap();
    assert_eq!(manifest.entries().count(), folder.len() - 2);
    let page = manifest
        .entries()
        .find(|entry| entry.path.starts_with("fr/ninjs/"))
        .unwrap();
    assert_eq!(page.locale.as_ref().unwrap().as_str(), "fr");
    assert_eq!(page.media, "application/json");
    assert!(page.release.is_some());
    let text = String::from_utf8(folder[MANIFEST].clone()).unwrap();
    assert!(
        !text.contains("sequence") && !text.contains("T00:"),
        "{text}"
    );
    let sums = String::from_utf8(folder[SUMS].clone()).unwrap();
    assert_eq!(sums.lines().count(), folder.len() - 1);
    let first = sums.lines().next().unwrap();
    assert_eq!(first.split_once("  ").unwrap().0.len(), 64, "{first}");
}

/// Something done to a bundle behind its maker's back; `None` when there was nothing to do it to.
fn tamper(dice: &mut Dice, folder: &mut Folder) -> Option<String> {
    let paths: Vec<String> = folder.keys().cloned().collect();
    let path = paths[dice.roll(paths.len())].clone();
    let other = paths[dice.roll(paths.len())].clone();
    let done = match dice.roll(7) {
        0 => {
            let bytes = folder.get_mut(&path)?;
            let at = dice.roll(bytes.len().max(1));
            *bytes.get_mut(at)? ^= 1 << dice.roll(8);
            "a bit"
        }
        1 => {
            folder.remove(&path);
            "removed"
        }
        2 => {
            folder.insert(format!("{path}.bak"), Vec::new());
            "added"
        }
        3 => {
            folder.get_mut(&path)?.push(b'\n');
            "a line feed"
        }
        4 => {
            let (one, two) = (folder[&path].clone(), folder[&other].clone());
            if one == two {
                return None;
            }
            folder.insert(path.clone(), two);
            folder.insert(other, one);
            "swapped"
        }
        5 => {
            let bytes = folder.remove(&path)?;
            folder.insert(path.to_uppercase(), bytes);
            "renamed"
        }
        _ => {
            folder.get_mut(&path)?.truncate(1);
            "cut"
        }
    };
    Some(format!("{done}: {path}"))
}

#[test]
fn whatever_is_done_to_a_bundle_is_noticed() {
    let whole = bundle(5, Some(4));
    let mut dice = Dice::new(11);
    let mut tampered = 0;
    while tampered < 2_000 {
        let mut folder = whole.clone();
        let Some(what) = tamper(&mut dice, &mut folder).filter(|_| folder != whole) else {
            continue;
        };
        tampered += 1;
        // a manifest that cannot be read is noticed too
        let noticed = manifest_of(&folder)
            .is_none_or(|manifest| !verify(&manifest, &stamps(&folder)).is_empty());
        assert!(noticed, "{what}");
    }
}

#[test]
fn each_kind_of_damage_has_its_code() {
    let whole = bundle(5, None);
    let manifest = manifest_of(&whole).unwrap();
    let found = |change: fn(&mut Folder)| {
        let mut folder = whole.clone();
        change(&mut folder);
        codes(&verify(&manifest, &stamps(&folder))).join(" ")
    };
    assert_eq!(
        found(|folder| drop(folder.remove("robots.txt"))),
        "bundle-file-missing"
    );
    assert_eq!(
        found(|folder| drop(folder.insert("a.html".to_owned(), Vec::new()))),
        "bundle-file-extra"
    );
    assert_eq!(
        found(|folder| folder.get_mut("robots.txt").unwrap().push(b' ')),
        "bundle-file-changed"
    );
    assert_eq!(
        found(|folder| drop(folder.remove(SUMS))),
        "bundle-file-missing"
    );
}

#[test]
fn a_bundle_is_followed_by_a_newer_one_only() {
    let manifest = |seed, sequence| manifest_of(&bundle(seed, sequence)).unwrap();
    let follow = |older: &Manifest, newer: &Manifest| codes(&follows(older, newer)).join(" ");
    let fourth = manifest(5, Some(4));
    assert_eq!(follow(&fourth, &manifest(6, Some(5))), "");
    assert_eq!(follow(&fourth, &fourth), "");
    assert_eq!(follow(&fourth, &manifest(6, Some(4))), "bundle-rollback");
    assert_eq!(follow(&fourth, &manifest(6, Some(3))), "bundle-rollback");
    assert_eq!(follow(&fourth, &manifest(6, None)), "bundle-rollback");
    assert_eq!(follow(&manifest(6, None), &fourth), "");
    let unnumbered = manifest(5, None);
    assert_eq!(follow(&unnumbered, &unnumbered), "");
    assert_eq!(follow(&unnumbered, &manifest(6, None)), "bundle-rollback");
    let mut elsewhere = manifest(6, Some(9));
    elsewhere.site = "https://elsewhere.example".to_owned();
    assert_eq!(follow(&fourth, &elsewhere), "bundle-other-site");
}

#[test]
fn locales_are_not_mixed() {
    let mut manifest = Manifest::new(&site(), None);
    let mut found = Vec::new();
    let mut add = |path: &str, tag: Option<&str>| {
        let file = File {
            path: path.to_owned(),
            media: hexapla_publish::Media::Html,
            locale: tag.map(|tag| tag.parse().unwrap()),
            release: None,
            bytes: Vec::new(),
        };
        assert_eq!(manifest.add(&file), None);
        found.push(Stamp::of(path, &[]));
    };
    for (path, tag) in [
        ("fr/index.html", Some("fr")),
        ("sitemap-fr.xml", Some("fr")),
        ("robots.txt", None),
    ] {
        add(path, tag);
    }
    for (path, tag) in [
        ("fr/a.html", Some("ar")),
        ("ar/a.html", None),
        ("de/a.html", Some("de")),
        ("b", Some("de")),
    ] {
        add(path, tag);
    }
    found.extend(
        manifest
            .files()
            .map(|file| Stamp::of(&file.path, &file.bytes)),
    );
    let findings = verify(&manifest, &found);
    assert_eq!(codes(&findings), ["bundle-locale-mixed"; 4], "{findings:?}");
}

#[test]
fn one_path_is_one_file() {
    let mut manifest = Manifest::new(&site(), None);
    let mut add = |path: &str| {
        let file = File {
            path: path.to_owned(),
            media: hexapla_publish::Media::Html,
            locale: None,
            release: None,
            bytes: Vec::new(),
        };
        manifest.add(&file).map(|finding| finding.code.name())
    };
    assert_eq!(add("en/a.html"), None);
    assert_eq!(add("en/a.html"), Some("bundle-path-twice"));
    assert_eq!(add("en/A.html"), Some("bundle-path-twice"));
    for path in ["", "../a", "a//b", "a\nb", MANIFEST, SUMS] {
        assert_eq!(add(path), Some("bundle-manifest-invalid"), "{path}");
    }
}

#[test]
fn what_is_no_manifest_is_not_judged() {
    let line = |path: &str, sha256: &str| {
        format!("{{\"path\":\"{path}\",\"sha256\":\"{sha256}\",\"size\":1,\"media\":\"a\"}}")
    };
    let manifest = |version: u32, files: &[String]| {
        let files = files.join(",");
        format!(
            "{{\"schema_version\":{version},\"site\":\"https://a.example\",\"locales\":[],\"files\":[{files}]}}"
        )
    };
    let digest = "0".repeat(64);
    let (a, b) = (line("a", &digest), line("b", &digest));
    assert!(
        Manifest::read(&manifest(1, &[a.clone(), b.clone()]))
            .findings
            .is_empty()
    );
    for (text, reason) in [
        (String::new(), "syntax"),
        ("[".repeat(100_000), "syntax"),
        (manifest(2, &[]), "version"),
        (manifest(1, &[b, a.clone()]), "order"),
        (manifest(1, &[a.clone(), a]), "order"),
        (manifest(1, &[line("../a", &digest)]), "path"),
        (manifest(1, &[line("a", "00")]), "digest"),
    ] {
        let findings = Manifest::read(&text).findings;
        let reasons: Vec<String> = findings
            .iter()
            .map(|finding| finding.args["reason"].to_string())
            .collect();
        assert_eq!(reasons, [reason]);
        assert_eq!(findings[0].code.outcome(), Outcome::NotJudged);
    }
}
