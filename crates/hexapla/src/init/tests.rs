//! Tests of [`super`] on temporary and simulated projects.

mod folders;

use std::collections::BTreeSet;

use hexapla_store::Simulated;

use super::*;
use crate::configuration::Configuration;

/// A newsroom's disk: every path holds a short release.
fn disk(paths: &[&str]) -> Simulated {
    let files: Vec<(&str, &[u8])> = paths
        .iter()
        .map(|path| (*path, "Lines cut\n".as_bytes()))
        .collect();
    Simulated::new(&files)
}

fn found(fs: &dyn Fs) -> Proposal {
    let proposal = propose_on(fs, None).unwrap();
    let text = proposal.toml(|comment| format!("{comment:?}\nand more"));
    let read = Configuration::read(&text);
    assert!(read.is_ok(), "{text}\n{read:?}");
    proposal
}

fn tags(proposal: &Proposal) -> Vec<String> {
    proposal
        .locales
        .iter()
        .map(|found| found.locale.to_string())
        .collect()
}

#[test]
fn the_language_of_a_source_that_no_path_names_is_told_by_its_texts() {
    let texts = [
        ("docs/a.md", "渡船将在周一恢复运行。"),
        ("docs/b.md", "磨坊关闭。"),
        ("en/docs/a.md", "The ferry runs again on Monday."),
        ("en/docs/b.md", "The mill is closed."),
        ("zh-hant/docs/a.md", "渡船將在週一恢復運行。"),
    ];
    let files = texts.map(|(path, text)| (path, text.as_bytes()));
    let proposal = found(&Simulated::new(&files));
    assert_eq!(proposal.source.locale.as_str(), "zh");
    assert_eq!(tags(&proposal), ["en", "zh-Hant"]);
    assert_eq!(proposal.places[0].source, "docs/{path}.{ext}");
}

#[test]
fn locales_may_be_spelt_by_their_names_and_behind_other_marks() {
    let fs = disk(&[
        "news/mill.md",
        "news/mill.french.md",
        "news/mill.brazilian-portuguese.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["fr", "pt-BR"]);
    assert_eq!(proposal.locales[0].on_disk, "french");
    let fs = disk(&[
        "README.md",
        "README_zh-CN.md",
        "news/mill.md",
        "news/mill_fr.md",
        "news/what_is_it.md",
        "news/log-in.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["fr", "zh-CN"]);
    assert_eq!(proposal.places[0].source, "{path}[_{locale}].{ext}");
}

#[test]
fn of_equal_varieties_of_english_the_commonest_is_the_source() {
    let fs = disk(&["l/de/a.ftl", "l/en-CA/a.ftl", "l/en-US/a.ftl"]);
    assert_eq!(found(&fs).source.locale.as_str(), "en-US");
}

#[test]
fn a_few_folders_do_not_hide_suffixes() {
    let mut paths = vec!["demo/en/a.md", "demo/fr/a.md"];
    paths.extend(["news/a.md", "news/a.fr.md", "news/b.md", "news/b.fr.md"]);
    let proposal = found(&disk(&paths));
    assert_eq!(proposal.places[0].source, "news/{path}[.{locale}].{ext}");
}

#[test]
fn translations_elsewhere_are_told() {
    let pages = (0..12).flat_map(|page| {
        [
            format!("2031/pt-br/{page}.md"),
            format!("2031/en/{page}.md"),
            format!("2031/fr/{page}.md"),
            format!("2033/text/pt-BR/{page}.md"),
            format!("2033/text/en/{page}.md"),
        ]
    });
    let pages: Vec<String> = pages.collect();
    let paths: Vec<&str> = pages.iter().map(String::as_str).collect();
    let proposal = found(&disk(&paths));
    assert_eq!(proposal.places[0].source, "2031/{locale}/{path}.{ext}");
    let others = [OtherFound {
        target: "2033/text/{locale}/{path}.{ext}".to_owned(),
        translations: 12,
    }];
    assert_eq!(proposal.others, others);
}

#[test]
fn what_names_a_language_a_page_or_a_status_or_is_mostly_empty_is_not_translated() {
    let source = |page| {
        format!(
            "---\ntitle: Lines {page}\nlang: en\nid: en-lines\nkey: lines_en\nstatus: new\ntranslator:\n---\nText\n"
        )
    };
    let target = |page| {
        format!(
            "---\ntitle: Lignes {page}\nlang: fr\nid: fr-lines\nkey: lines_fr\nstatus: neuf\ntranslator: Odile\n---\nTexte\n"
        )
    };
    let texts: Vec<(String, String)> = (0..6)
        .flat_map(|page| {
            [
                (format!("en/{page}.md"), source(page)),
                (format!("fr/{page}.md"), target(page)),
            ]
        })
        .chain([(
            "en/9.md".to_owned(),
            source(9).replace("translator:", "translator: Mira"),
        )])
        .collect();
    let files: Vec<(&str, &[u8])> = texts
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_bytes()))
        .collect();
    let proposal = found(&Simulated::new(&files));
    assert_eq!(
        proposal.translate,
        [
            "title",
            "deck",
            "summary",
            "description",
            "alt",
            "caption",
            "slug"
        ]
    );
}

#[test]
fn copies_that_wait_for_their_translation_hide_no_field() {
    let text =
        |title: &str, label: &str| format!("---\ntitle: {title}\nlabel: {label}\n---\nText\n");
    let (english, french) = (text("Lines", "News"), text("Lignes", "Infos"));
    let texts: Vec<(String, &str)> = (0..9)
        .flat_map(|page| {
            let theirs = if page < 3 { &french } else { &english };
            [
                (format!("en/{page}.md"), english.as_str()),
                (format!("fr/{page}.md"), theirs.as_str()),
            ]
        })
        .collect();
    let files = texts
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_bytes()));
    let files: Vec<(&str, &[u8])> = files.collect();
    let proposal = found(&Simulated::new(&files));
    assert!(proposal.translate.contains(&"label".to_owned()));
}

#[test]
fn docusaurus_keeps_translations_by_plugin() {
    let fs = disk(&[
        "docs/intro.md",
        "blog/hello.md",
        "i18n/fr/docusaurus-plugin-content-docs/current/intro.md",
        "i18n/fr/docusaurus-plugin-content-blog/hello.md",
    ]);
    let proposal = found(&fs);
    let names: Vec<&str> = proposal
        .places
        .iter()
        .map(|place| place.name.as_str())
        .collect();
    assert_eq!(names, ["docs", "blog"]);
    assert_eq!(proposal.locales[0].paired, 2);
}

#[test]
fn docusaurus_has_older_versions_and_further_sets_of_texts() {
    let plugin = "site/i18n/{locale}/docusaurus-plugin-content-docs";
    let texts = [
        "site/docs/intro.md",
        "site/versioned_docs/version-1.0/intro.md",
        "site/versioned_docs/version-0.9/intro.md",
        "site/community/team.md",
        "site/i18n/{locale}/docusaurus-plugin-content-docs/current/intro.md",
        "site/i18n/{locale}/docusaurus-plugin-content-docs/version-1.0/intro.md",
        "site/i18n/{locale}/docusaurus-plugin-content-docs-community/current/team.md",
    ];
    let texts: BTreeSet<String> = ["fr", "ja"]
        .iter()
        .flat_map(|tag| texts.map(|text| text.replace("{locale}", tag)))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let proposal = found(&disk(&texts));
    let places = proposal.places.iter();
    let places: Vec<_> = places.map(|place| (&*place.name, &*place.target)).collect();
    let target = |folder: &str| format!("{plugin}{folder}/{{path}}.{{ext}}");
    assert_eq!(
        places,
        [
            ("docs", &*target("/current")),
            ("community", &*target("-community/current")),
            ("version-1-0", &*target("/version-1.0")),
        ]
    );
    // the versions repeat each other, and are no reason to take a translation for the source
    assert_eq!(proposal.source.locale.as_str(), "en");
}

#[test]
fn locales_may_be_suffixes() {
    let fs = disk(&[
        "news/ferry.md",
        "news/ferry.fr.md",
        "news/old/mill.md",
        "news/old/mill.ar.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(tags(&proposal), ["ar", "fr"]);
    assert_eq!(proposal.places[0].source, "news/{path}[.{locale}].{ext}");
    let fs = disk(&["ferry.en.md", "ferry.fr.md"]);
    assert_eq!(found(&fs).places[0].source, "{path}.{locale}.{ext}");
}

#[test]
fn texts_may_be_called_like_their_locale() {
    let fs = disk(&[
        "README.md",
        "pages/about/en.md",
        "pages/about/fr.md",
        "pages/about/pt-br.md",
        "pages/help/ferry/en.md",
        "pages/help/ferry/fr.md",
        "pages/help/ferry/notes.en.md",
        "pages/help/ferry/notes.fr.md",
        "pages/help/it/en.md",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["fr", "pt-BR"]);
    assert_eq!(proposal.places[0].source, "pages/{path}/{locale}.{ext}");
    assert_eq!(proposal.places[0].target, proposal.places[0].source);
}

#[test]
fn catalogues_are_a_collection_of_their_own() {
    let fs = disk(&[
        "content/en/mill.md",
        "content/fr/mill.md",
        "locales/en/page.ftl",
        "locales/fr/page.ftl",
        "locales/ar/page.ftl",
        "locales/core.ftl",
    ]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en");
    assert_eq!(tags(&proposal), ["ar", "fr"]);
    let places: Vec<(&str, Kind, &str)> = proposal
        .places
        .iter()
        .map(|place| (place.name.as_str(), place.kind, place.source.as_str()))
        .collect();
    let expected = [
        ("content", Kind::Markdown, "content/{locale}/{path}.{ext}"),
        ("locales", Kind::Fluent, "locales/{locale}/{path}.ftl"),
    ];
    assert_eq!(places, expected);
    // a site that has nothing else, its source spelt with a country
    let fs = disk(&["l/de/a.ftl", "l/en-US/a.ftl", "l/zh-TW/a.ftl"]);
    let proposal = found(&fs);
    assert_eq!(proposal.source.locale.as_str(), "en-US");
    assert_eq!(tags(&proposal), ["de", "zh-TW"]);
    let proposed = proposal.toml(|_| String::new());
    assert!(!proposed.contains("front-matter"), "{proposed}");
    assert!(Configuration::read(&proposed).is_ok());
    // another source cannot be had in one project
    let fs = disk(&[
        "content/en/mill.md",
        "content/fr/mill.md",
        "l/de/a.ftl",
        "l/en-US/a.ftl",
        "l/zh-TW/a.ftl",
    ]);
    assert_eq!(tags(&found(&fs)), ["de", "zh-TW"]);
}

#[test]
fn a_project_to_come_gets_the_plainest_layout() {
    let proposal = found(&disk(&["README.md"]));
    assert!(proposal.locales.is_empty());
    assert_eq!(proposal.places[0].source, "content/{locale}/{path}.{ext}");
}

#[test]
fn keys_are_told_by_what_translations_do() {
    let front = |title: &str, label: &str, date: &str| {
        format!(
            "---\ntitle: {title}\nlinkTitle: {label}\nslug: tar\ndate: {date}\nweight: 3\n---\n"
        )
    };
    let english = front("Lines cut", "Lines", "2031-03-09");
    let french = front("Lignes coupées", "Lignes", "2031-04-01");
    let names = ["a", "b", "c"];
    let paths: Vec<(String, &str)> = names
        .iter()
        .flat_map(|name| {
            [
                (format!("content/en/{name}.md"), &*english),
                (format!("content/fr/{name}.md"), &*french),
            ]
        })
        .collect();
    let files: Vec<(&str, &[u8])> = paths
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_bytes()))
        .collect();
    let proposal = found(&Simulated::new(&files));
    assert_eq!(
        proposal.translate,
        [
            "title",
            "deck",
            "summary",
            "description",
            "alt",
            "caption",
            "linkTitle"
        ]
    );
    assert_eq!(proposal.inherit, ["embargo", "location", "id"]);
}

#[test]
fn nothing_is_overwritten() {
    let fs = disk(&["hexapla.toml", "content/en/a.md"]);
    assert!(matches!(propose_on(&fs, None), Err(InitError::Exists(_))));
    assert!(matches!(
        set_up_on(&fs, "source = \"en\"\n", false),
        Err(InitError::Exists(_))
    ));
}

#[test]
fn git_is_prepared_once() {
    let fs = Simulated::new(&[
        (".gitattributes", b"*.png binary"),
        (".gitignore", b".hexapla-*\n"),
    ]);
    let prepared = set_up_on(&fs, "", true).unwrap();
    let expected = [
        ("hexapla.toml", Prepared::Created),
        ("hexapla.schema.json", Prepared::Created),
        (".gitattributes", Prepared::Extended),
        (".gitignore", Prepared::Untouched),
    ];
    assert_eq!(prepared, expected);
    let attributes = fs.read(".gitattributes", 1000).unwrap().unwrap();
    assert_eq!(attributes, b"*.png binary\nledger/**/*.jsonl merge=union\n");
}
