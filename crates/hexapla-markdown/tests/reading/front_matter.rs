//! Front matter, read and set.

use hexapla_content::{Tile, Value};
use hexapla_diagnostics::Edit;
use hexapla_markdown::{Dialect, set_field};

use super::noted;

#[test]
fn front_matter_in_toml() {
    let text = "+++\ntitle = \"Water\" # patched\ndate = 2031-03-09\nembargo = 2031-03-09T00:01:00Z\nat = 07:30:00\n\
        tags = [\"water\", \"mills\"]\n[hero]\ntagline = 'Dry'\n[[corrections]]\nid = \"c1\"\nn = 2\n+++\nBody.\n";
    let edition = noted(text, Dialect::Markdown).value;
    let metadata = &edition.metadata;
    assert_eq!(
        metadata.entry("title").unwrap().comment.as_deref(),
        Some("patched")
    );
    assert_eq!(
        metadata.entry("title").unwrap().span.of(text),
        Some("\"Water\"")
    );
    assert!(matches!(metadata.get("date"), Some(Value::Date(_))));
    assert!(matches!(metadata.get("embargo"), Some(Value::Instant(_))));
    assert_eq!(
        metadata.get("at"),
        Some(&Value::Local("07:30:00".to_owned()))
    );
    let Some(Value::List(corrections)) = metadata.get("corrections") else {
        panic!("a list");
    };
    assert_eq!(corrections[0].get("n"), Some(&Value::Integer(2)));
    let units: Vec<String> = edition
        .units
        .iter()
        .map(|unit| format!("{} {}", unit.id, unit.text))
        .collect();
    assert_eq!(
        units,
        [
            "#title Water",
            "#tags water, mills",
            "#hero.tagline Dry",
            "#1 Body."
        ]
    );
    assert!(
        matches!(edition.tiles()[0], Tile::FrontMatter(span) if span.of(text).unwrap().ends_with("+++\n"))
    );
}

#[test]
fn a_bracket_may_close_where_its_key_stands() {
    let text = "---\ntitle: Water\naliases: [\n  /a,\n\t\"/b\",\n]\nhero:\n  links: {\n    one: 1,\n\n  }\nlast: yes # end\n---\nBody.\n";
    let read = noted(text, Dialect::Markdown);
    assert_eq!(read.findings, []);
    let metadata = &read.value.metadata;
    let keys: Vec<&str> = metadata.entries.iter().map(|entry| &*entry.key).collect();
    assert_eq!(keys, ["title", "aliases", "hero.links.one", "last"]);
    let aliases = metadata.entry("aliases").unwrap();
    assert_eq!(aliases.span.of(text), Some("[\n  /a,\n\t\"/b\",\n]"));
    assert_eq!(metadata.entry("last").unwrap().span.of(text), Some("yes"));
    // what is no bracket stays refused
    let text = "---\naliases: [\n/a\n]\n---\n";
    assert_eq!(noted(text, Dialect::Markdown).findings.len(), 1);
}

#[test]
fn a_quoted_text_may_go_on_where_its_key_stands() {
    let text = "---\ntitle: \"Water for \nthe\r\nmills\"\nhero:\n  line: 'Dry\nwells, it''s\nsaid' # end\nlast: yes\n---\nBody.\n";
    let read = noted(text, Dialect::Markdown);
    assert_eq!(read.findings, []);
    let metadata = &read.value.metadata;
    let text_of = |key: &str| metadata.get(key).and_then(Value::as_text);
    assert_eq!(text_of("title"), Some("Water for the mills"));
    assert_eq!(text_of("hero.line"), Some("Dry wells, it's said"));
    let span = metadata.entry("title").unwrap().span;
    assert_eq!(span.of(text), Some("\"Water for \nthe\r\nmills\""));
    assert_eq!(metadata.entry("last").unwrap().span.of(text), Some("yes"));
    // one that nothing closes stays refused
    let text = "---\ntitle: \"Water\nlast: yes\n---\n";
    assert_eq!(noted(text, Dialect::Markdown).findings.len(), 1);
}

#[test]
fn front_matter_in_yaml() {
    let text = "---\ntitle: 'L''été à sec'  # patched\nhero:\n  tagline: >-\n    Dry\n    wells\nl10n:\n  sourceCommit: 0a1b\n\
        date: 2031-03-09\ndraft: true\nempty:\ntags:\n- water\n- mills\nactions:\n  - text: Go\n    n: 1.5\n---\nBody.\n";
    let edition = noted(text, Dialect::Markdown).value;
    let metadata = &edition.metadata;
    assert_eq!(metadata.text("title"), Some("L'été à sec"));
    assert_eq!(
        metadata.entry("title").unwrap().span.of(text),
        Some("'L''été à sec'")
    );
    assert_eq!(
        metadata.entry("title").unwrap().comment.as_deref(),
        Some("patched")
    );
    assert_eq!(metadata.text("hero.tagline"), Some("Dry wells"));
    assert_eq!(
        metadata.entry("hero.tagline").unwrap().span.of(text),
        Some(">-\n    Dry\n    wells")
    );
    assert_eq!(metadata.text("l10n.sourceCommit"), Some("0a1b"));
    assert_eq!(metadata.get("draft"), Some(&Value::Boolean(true)));
    assert_eq!(metadata.get("empty"), Some(&Value::Empty));
    assert_eq!(
        metadata.entry("tags").unwrap().span.of(text),
        Some("- water\n- mills")
    );
    let Some(Value::List(actions)) = metadata.get("actions") else {
        panic!("a list");
    };
    assert_eq!(actions[0].get("n"), Some(&Value::Float(1.5)));
}

#[test]
fn fields_are_set_where_they_belong() {
    let set = |text: &str, key: &str, value: &str| {
        let edit = set_field(text, key, value)?;
        Edit::apply(text, &[edit])
    };
    for (text, key, after) in [
        ("Body.\n", "title", "+++\ntitle = \"Été\"\n+++\nBody.\n"),
        ("---\ntitle: Old\n---\n", "title", "---\ntitle: Été\n---\n"),
        (
            "---\ntitle: |\n  Old\n  text\nb: 1\n---\n",
            "title",
            "---\ntitle: \"Été\"\nb: 1\n---\n",
        ),
        (
            "---\ntitle:\nb: 1\n---\n",
            "title",
            "---\ntitle: Été\nb: 1\n---\n",
        ),
        (
            "---\nhero:\n    a: 1\nb: 2\n---\n",
            "hero.t",
            "---\nhero:\n    a: 1\n    t: Été\nb: 2\n---\n",
        ),
        (
            "---\nb: 2\n---\n",
            "hero.t",
            "---\nb: 2\nhero:\n  t: Été\n---\n",
        ),
        (
            "+++\r\na = 1\r\n[b]\r\nc = 2\r\n+++\r\n",
            "t",
            "+++\r\na = 1\r\nt = \"Été\"\r\n[b]\r\nc = 2\r\n+++\r\n",
        ),
        (
            "+++\n[b]\nc = 2\n[d]\n+++\n",
            "b.t",
            "+++\n[b]\nc = 2\nt = \"Été\"\n[d]\n+++\n",
        ),
        (
            "+++\nt = '''\nOld'''\n+++\n",
            "t",
            "+++\nt = \"Été\"\n+++\n",
        ),
    ] {
        assert_eq!(set(text, key, "Été").as_deref(), Some(after));
    }
    assert_eq!(set("---\ntags: [a]\n---\n", "tags", "b"), None);
    assert_eq!(set("---\na: [\n---\n", "title", "b"), None);
}
