//! What sites of other shapes showed to be no finding, each beside what still is one.

use hexapla_checks::{Context, Languages, Page, check};
use hexapla_content::{Impact, Pair, Status, Unit};
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules, read};
use hexapla_tests::pairs::hits;

fn is_told(code: &str, source: &str, target: (&str, &str)) -> bool {
    let hits = hits(("en", source), target);
    hits.iter().any(|hit| hit.code.name() == code)
}

/// Those of a project that spells French `french`.
fn languages() -> Languages {
    let locale = |tag: &str| tag.parse().expect("the tests name locales that exist");
    Languages::new(&locale("en"), &locale("fr")).with_spellings(vec!["french".to_owned()])
}

fn units(text: &str, path: &str) -> Vec<Unit> {
    let rules = Rules {
        dialect: Dialect::Markdown,
        translate: Vec::new(),
    };
    read(text, &Place::file(path), &rules).value.units
}

/// Says whether a link, or with a mark of exclamation an image, that is `source` in a source and `target` in its
/// translation into French is told, in these files.
fn is_way_told(mark: &str, source: (&str, &str), target: (&str, &str)) -> bool {
    let text = |word: &str, link: &str| format!("{word} {mark}[x]({link}).");
    let (origin, translation) = (text("See", source.1), text("Voir", target.1));
    let own = units(&origin, source.0);
    let theirs = units(&translation, target.0);
    let languages = languages();
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
    let codes = ["structure-link-target", "structure-image", "trust-url"];
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
        ("../mill.md#ice", "/fr/guide/mill.html#ice"),
        (
            r#"{{< ref "docs/mill#ice" >}}"#,
            r#"{{< ref path="docs/mill#ice" lang="en">}}"#,
        ),
    ] {
        let (own, theirs) = (("a.md", source), ("a.fr.md", target));
        assert!(!is_way_told("", own, theirs), "{target}");
    }
    for (source, target) in [
        ("mill.md", "ferry.fr.md"),
        ("mill.md", "mill.de.md"),
        ("./old/README.md", "./README.fr.md"),
        ("{% link _book/mill.md %}", "{% link _fr/book/ferry.md %}"),
    ] {
        let (own, theirs) = (("a.md", source), ("a.fr.md", target));
        assert!(is_way_told("", own, theirs), "{target}");
    }
}

#[test]
fn what_is_not_translated_is_named_where_the_source_has_it() {
    for mark in ["", "!"] {
        let told = |source, target| {
            let (own, theirs) = (
                ("docs/guide/a.md", source),
                ("docs/lessons-fr/a.md", target),
            );
            is_way_told(mark, own, theirs)
        };
        assert!(!told("mill.md", "../guide/mill.md"));
        assert!(!told("../mill.md", "./../mill.md"));
        assert!(told("mill.md", "../guide/ferry.md"));
        // an image is the same from wherever a page stands
        assert_eq!(told("mill.md", "../../mill.md"), mark.is_empty());
    }
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

#[test]
fn what_was_written_anew_names_no_successors() {
    let told = |before: &str, now: &str, target: &str| {
        let (old, new, theirs) = (units(before, "a"), units(now, "a"), units(target, "b"));
        let languages = languages();
        let pair = Pair {
            source: &new.iter().collect::<Vec<_>>(),
            baseline: &old,
            target: &theirs.iter().collect::<Vec<_>>(),
            status: Status::Outdated(Impact::Factual),
        };
        let context = Context {
            languages: &languages,
            target_text: target,
            page: &Page::new(&new, &theirs),
        };
        let hits = check(&pair, &context);
        hits.iter().any(|hit| hit.code.name() == "fact-stale")
    };
    let before = "Most ferries of the north, like [Vessa](https://vessa.example/), have rails.";
    let target = "La plupart des bacs du nord, comme [Vessa](https://vessa.example/), en ont.";
    let now = before
        .replace("Vessa", "Ardesca")
        .replace("vessa", "ardesca");
    assert!(told(before, &now, target));
    let anew = "Rails of the boats are made by yards, like [Ardesca](https://ardesca.example/), and most \
        of those that have none stay in the north.";
    assert!(!told(before, anew, target));
}
