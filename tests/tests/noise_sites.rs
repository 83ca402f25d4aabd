//! What sites of other shapes showed to be no finding, each beside what still is one.

use hexapla_checks::{Context, Languages, Page, check};
use hexapla_content::{Pair, Status};
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules, read};
use hexapla_tests::pairs::hits;

fn is_told(code: &str, source: &str, target: (&str, &str)) -> bool {
    let hits = hits(("en", source), target);
    hits.iter().any(|hit| hit.code.name() == code)
}

/// Says whether a link that is `source` in a source and `target` in its translation into French is told, in these
/// files, of a project that spells French `french`.
fn is_link_told(source: (&str, &str), target: (&str, &str)) -> bool {
    let rules = Rules {
        dialect: Dialect::Markdown,
        translate: Vec::new(),
    };
    let text = |word: &str, link: &str| format!("{word} [x]({link}).");
    let (origin, translation) = (text("See", source.1), text("Voir", target.1));
    let units = |text: &str, path: &str| read(text, &Place::file(path), &rules).value.units;
    let own = units(&origin, source.0);
    let theirs = units(&translation, target.0);
    let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap())
        .with_spellings(vec!["french".to_owned()]);
    let pair = Pair {
        source: &own.iter().collect::<Vec<_>>(),
        baseline: &[],
        target: &theirs.iter().collect::<Vec<_>>(),
        status: Status::Current,
    };
    let context = Context {
        languages: &languages,
        target_text: &translation,
        page: &Page::new(&own, &theirs).of_files([source.0, target.0]),
    };
    let hits = check(&pair, &context);
    let codes = ["structure-link-target", "trust-url"];
    hits.iter().any(|hit| codes.contains(&hit.code.name()))
}

#[test]
fn the_edition_of_a_page_in_the_readers_language_is_the_same_page() {
    for (source, target) in [
        ("mill.md", "mill.fr.md"),
        ("mill.md#ice", "mill.french.md#glace"),
        ("./old/README.md", "./old/README_FR.md"),
        ("/guide/mill", "/guide-fr/mill"),
        ("/docs/en/mill/", "/docs/french/mill/"),
        ("/mill-en", "/mill-fr"),
        ("{% link _book/mill.md %}", "{% link _fr/book/mill.md %}"),
    ] {
        let (own, theirs) = (("a.md", source), ("a.fr.md", target));
        assert!(!is_link_told(own, theirs), "{target}");
    }
    for (source, target) in [
        ("mill.md", "ferry.fr.md"),
        ("mill.md", "mill.de.md"),
        ("./old/README.md", "./README.fr.md"),
        ("{% link _book/mill.md %}", "{% link _fr/book/ferry.md %}"),
    ] {
        let (own, theirs) = (("a.md", source), ("a.fr.md", target));
        assert!(is_link_told(own, theirs), "{target}");
    }
}

#[test]
fn a_page_that_is_not_translated_is_named_where_the_source_has_it() {
    let source = |link| ("docs/guide/a.md", link);
    let target = |link| ("docs/lessons-fr/a.md", link);
    assert!(!is_link_told(
        source("mill.md"),
        target("../guide/mill.md#ice")
    ));
    assert!(!is_link_told(source("../mill.md"), target("./../mill.md")));
    assert!(is_link_told(source("mill.md"), target("../guide/ferry.md")));
    assert!(is_link_told(source("mill.md"), target("../../mill.md")));
}

#[test]
fn code_within_a_word_mixes_no_scripts() {
    let told = |target| {
        is_told(
            "mixed-script",
            "A set of `Long` and `scala`.",
            ("ru", target),
        )
    };
    assert!(!told("Набор `Long`ов из пакета`scala`."));
    assert!(told("Нaбор `Long`ов из пакета`scala`."));
    assert!(told("Набор `Lоng`ов из пакета `scala`."));
    let code = |text: &str| format!("```js\nprint(\"{text}\")\n```");
    let told = |target: &str| is_told("mixed-script", &code(r"\nIce"), ("ru", &code(target)));
    assert!(!told(r"\nЛёд"));
    assert!(told("nЛёд"));
}

#[test]
fn the_attributes_of_a_link_are_the_translations_own() {
    let link = r#"[a](https://a.example/){ .button target="_blank" }"#;
    let source = format!("{link} {}", link.replace("a.example", "b.example"));
    let target = link.replace("[a]", "[à]");
    assert!(!is_told("structure-placeholder", &source, ("fr", &target)));
    assert!(is_told(
        "structure-placeholder",
        "See {{< site-name >}}.",
        ("fr", "Voir.")
    ));
}
