//! No byte of a bundle depends on what is not public: each world is built with it and without it.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::EmbargoInstant;
use hexapla_publish::File;

use crate::world::{LIFT, World, files, instant};

const WORLDS: u64 = 200;

type Files = BTreeMap<String, File>;

fn before() -> EmbargoInstant {
    instant("2031-03-09T00:00:59Z")
}

/// The paths at which two bundles differ.
fn differences<'f>(one: &'f Files, other: &'f Files) -> BTreeSet<&'f str> {
    let paths = one.keys().chain(other.keys());
    let differing = paths.filter(|path| one.get(*path) != other.get(*path));
    differing.map(String::as_str).collect()
}

#[test]
fn no_byte_depends_on_what_is_not_public() {
    for seed in 0..WORLDS {
        let world = World::of(seed);
        let (with, without) = (
            files(&world.whole(), before()),
            files(&world.without(), before()),
        );
        assert_eq!(
            differences(&with, &without),
            BTreeSet::new(),
            "world {seed}"
        );
    }
}

#[test]
fn at_the_second_of_its_lift_it_is_there_and_not_a_second_before() {
    let after = instant("2031-03-09T00:01:01Z");
    for seed in 0..WORLDS / 4 {
        let world = World::of(seed);
        let whole = world.whole();
        let (early, on_time) = (files(&whole, before()), files(&whole, instant(LIFT)));
        let name = "secret-0";
        let tells = |files: &Files| {
            let mut files = files.iter();
            files.any(|(path, file)| path.contains(name) && file.release.is_some())
        };
        assert!(!tells(&early), "world {seed}");
        assert!(tells(&on_time), "world {seed}");
        assert_eq!(on_time, files(&whole, after), "world {seed}");
    }
}

/// What a renderer that forgot the embargo lets through.
type Leak = fn(&World) -> Vec<u8>;

const LEAKS: [(&str, Leak); 5] = [
    ("the count of all releases", |world| {
        world.whole().len().to_string().into_bytes()
    }),
    ("a slug", |world| {
        world.secret[0].release.slug.clone().into_bytes()
    }),
    ("a title", |world| {
        world.secret[0].release.pages[0]
            .title
            .text
            .clone()
            .into_bytes()
    }),
    ("a byte for each passage", |world| {
        vec![b' '; world.secret[0].pages[0].blocks.len()]
    }),
    ("a passage", |world| {
        format!("{:?}", world.secret[0].pages[0].blocks[1]).into_bytes()
    }),
];

#[test]
fn a_renderer_that_leaks_is_noticed_in_each_sink() {
    let world = World::of(7);
    let clean = files(&world.without(), before());
    assert!(clean.len() > 30, "{}", clean.len());
    let right = files(&world.whole(), before());
    for path in clean.keys() {
        for (what, leak) in LEAKS {
            let mut leaking = right.clone();
            leaking.get_mut(path).unwrap().bytes.extend(leak(&world));
            assert_eq!(
                differences(&leaking, &clean),
                BTreeSet::from([path.as_str()]),
                "{what} in {path}"
            );
        }
    }
}

/// Each sink as it is, given a view it must not have: the one of after the lift.
#[test]
fn a_sink_that_is_given_too_large_a_view_is_noticed() {
    let mut noticed = BTreeSet::new();
    for seed in 0..WORLDS / 10 {
        let world = World::of(seed);
        let clean = files(&world.without(), before());
        let right = files(&world.whole(), before());
        for (path, file) in files(&world.whole(), instant(LIFT)) {
            let mut leaking = right.clone();
            let is_new = leaking.insert(path.clone(), file.clone()) != Some(file);
            assert_eq!(
                !differences(&leaking, &clean).is_empty(),
                is_new,
                "{path} in world {seed}"
            );
            if is_new {
                noticed.insert(sink(&path));
            }
        }
    }
    let sinks = [
        "api",
        "api list",
        "feed.atom",
        "feed.json",
        "ninjs",
        "page",
        "sitemap",
    ];
    for sink in sinks {
        assert!(noticed.contains(sink), "{sink} is not among {noticed:?}");
    }
}

fn sink(path: &str) -> &'static str {
    let sinks = [
        ("/api/releases/", "api"),
        ("/api/releases.json", "api list"),
        ("feed.atom", "feed.atom"),
        ("feed.json", "feed.json"),
        ("/ninjs/", "ninjs"),
        ("index.html", "page"),
        ("sitemap-", "sitemap"),
    ];
    let mut sinks = sinks.iter();
    sinks
        .find(|(part, _)| path.contains(part))
        .map_or("other", |(_, sink)| sink)
}
