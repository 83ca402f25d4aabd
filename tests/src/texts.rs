//! Texts drawn at random: what a newsroom writes, and what nobody should.

use hexapla_content::{Edition, Unit};
use hexapla_diagnostics::Place;
use hexapla_markdown::{Dialect, Rules, read};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const WORDS: [&str; 24] = [
    "harbour",
    "ferry",
    "not",
    "Vell",
    "twelve",
    "12",
    "15",
    "must",
    "should",
    "police",
    "killed",
    "injured",
    "the",
    "of",
    "*slowly*",
    "`desk list`",
    "[report](https://desk.example/1)",
    "March",
    "allegedly",
    "“never”",
    "council",
    "café",
    "old",
    "bridge",
];

/// A sentence of a newsroom that has had little sleep.
pub fn sentence() -> impl Strategy<Value = String> {
    vec(select(&WORDS[..]), 1..9).prop_map(|words| words.join(" ") + ".")
}

/// A block of Markdown.
pub fn block() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => sentence(),
        2 => (sentence(), sentence()).prop_map(|(a, b)| format!("{a}\n{b}")),
        2 => sentence().prop_map(|s| format!("## {s}")),
        1 => Just("## Background".to_owned()),
        1 => Just("Ends".to_owned()),
        1 => sentence().prop_map(|s| format!("> {s}\n>\n> {s}")),
        2 => vec(sentence(), 1..4).prop_map(|s| format!("- {}", s.join("\n- "))),
        1 => (sentence(), sentence()).prop_map(|(a, b)| format!("1. {a}\n\n   {b}\n2. {a}")),
        1 => sentence().prop_map(|s| format!("```sh\n{s}\n```")),
        1 => (sentence(), sentence()).prop_map(|(a, b)| format!("| a | b |\n|---|---|\n| {a} | {b} |")),
        1 => sentence().prop_map(|s| format!("![{s}](quay.jpg)")),
        1 => sentence().prop_map(|s| format!("<!-- id: x -->\n{s}")),
        1 => sentence().prop_map(|s| format!(":::tip\n{s}\n:::")),
    ]
}

/// The blocks of a release.
pub fn blocks() -> impl Strategy<Value = Vec<String>> {
    vec(block(), 0..9)
}

/// A release: perhaps front matter, then blocks.
pub fn release() -> impl Strategy<Value = String> {
    (proptest::option::of(sentence()), blocks())
        .prop_map(|(title, blocks)| document(title, &blocks))
}

/// A release of these blocks.
pub fn document(title: Option<String>, blocks: &[String]) -> String {
    let title = title.map(|title| title.replace(['"', '\\'], ""));
    let head = title.map_or_else(String::new, |title| {
        format!("+++\ntitle = \"{title}\"\n+++\n\n")
    });
    head + &blocks.join("\n\n") + "\n"
}

/// What nobody should write, but somebody will.
pub fn scrap() -> impl Strategy<Value = String> {
    let pieces = [
        "\n",
        "\n\n",
        " ",
        "    ",
        "\t",
        "*",
        "_",
        "`",
        "```",
        "~~~",
        "#",
        "> ",
        "- ",
        "1. ",
        "|",
        "|---|",
        "[",
        "](",
        ")",
        "![",
        "<",
        ">",
        "</",
        "<Steps>",
        "</Steps>",
        "{",
        "}",
        "{{< note >}}",
        "{{< /note >}}",
        ":::tip\n",
        ":::\n",
        "<!--",
        "-->",
        "+++\n",
        "---\n",
        "title = \"x\"\n",
        "[^1]",
        "[^1]: ",
        "&amp;",
        "&#0;",
        "\\",
        "\u{feff}",
        "\u{0}",
        "\r",
        "\r\n",
        "é",
        "\u{301}",
        "字",
        "word",
        "title: x\n",
        "import x\n",
        "$$",
        "==",
        "\u{a0}",
        "\u{202e}",
    ];
    vec(select(pieces.to_vec()), 0..40).prop_map(|pieces| pieces.concat())
}

/// The rules by which the texts are read.
fn rules(dialect: Dialect) -> Rules {
    Rules {
        dialect,
        translate: vec!["title".to_owned()],
    }
}

/// What a text holds.
pub fn edition(text: &str, dialect: Dialect) -> Edition {
    read(text, &Place::file("content/en/x.md"), &rules(dialect)).value
}

/// The units of a Markdown text.
pub fn units(text: &str) -> Vec<Unit> {
    edition(text, Dialect::Markdown).units
}

/// Either dialect.
pub fn dialect() -> impl Strategy<Value = Dialect> {
    select(vec![Dialect::Markdown, Dialect::Mdx])
}
