//! What elements are told and nobody reads is what the source tells them.

use hexapla_tests::pairs::hits;

/// What is told of the tags in the translation `target` of the page `source`: the source's setting and the translation's.
fn told(source: &str, target: &str) -> Vec<(String, String)> {
    let hits = hits(("en", source), ("fr", target)).into_iter();
    let hits = hits.filter(|hit| hit.code.name() == "structure-placeholder");
    let argument = |hit: &hexapla_checks::Hit, name: &str| hit.args[name].to_string();
    hits.map(|hit| (argument(&hit, "source"), argument(&hit, "target")))
        .collect()
}

#[test]
fn another_setting_is_told() {
    let note = |tag: &str| format!("<Note{tag}>\n\nNever go.\n\n</Note>\n");
    let source = note(" type=\"info\"");
    for (target, instead) in [(" type=\"danger\"", "type=danger"), ("", "")] {
        let wanted = ("type=info".to_owned(), instead.to_owned());
        assert_eq!(told(&source, &note(target)), [wanted]);
    }
    let figure = |path: &str| format!("<Figure src=\"{path}\" alt=\"a stamp\" />\n");
    let wanted = ("src=/img/a.png".to_owned(), "src=/img/b.png".to_owned());
    let found = told(&figure("/img/a.png"), &figure("/img/b.png"));
    assert_eq!(found, [wanted]);
}

#[test]
fn what_is_the_translations_own_is_not() {
    for (source, target) in [
        // no element at all: its passages are missing, or it says so elsewhere
        ("<Note type=\"info\">\n\nNo.\n\n</Note>", "Non."),
        // pictures of a language
        (
            "<Figure src=\"/img/en/a.png\" />",
            "<Figure src=\"../img/fr/a.png\" />",
        ),
        // in another order
        (
            "<Tab key=\"a\">\n\nx\n\n</Tab>\n\n<Tab key=\"b\">\n\ny\n\n</Tab>",
            "<Tab key=\"b\">\n\ny\n\n</Tab>\n\n<Tab key=\"a\">\n\nx\n\n</Tab>",
        ),
        // words for readers, and what a program says
        (
            "<Note title=\"stop\" key=\"Stop here\">\n\nx\n\n</Note>",
            "<Note title=\"halte\" key=\"Halte\">\n\nx\n\n</Note>",
        ),
        (
            "<Tab key=\"a\">\n\nx\n\n</Tab>",
            "<Tab key={a}>\n\nx\n\n</Tab>",
        ),
        (
            "```mdx\n<Note type=\"info\">\n```",
            "```mdx\n<Note type=\"danger\">\n```",
        ),
    ] {
        assert_eq!(told(source, target), [], "{source}");
    }
}
