//! What holds for every text, however wild.

#[path = "../../../fuzz/properties/ftl_read.rs"]
mod ftl_read;
#[path = "../../../fuzz/properties/ftl_splice.rs"]
mod ftl_splice;
#[path = "../../../fuzz/properties/ftl_units.rs"]
mod ftl_units;

use proptest::prelude::*;

/// Pieces of which catalogues, and what looks like them, are made.
const PIECES: &[&str] = &[
    "a",
    "b-c",
    "key",
    "-term",
    " = ",
    "=",
    " ",
    "  ",
    "    ",
    "\n",
    "\n",
    "\n",
    "\n    ",
    "\n  ",
    "\r\n",
    "\r",
    "\t",
    "\u{a0}",
    "\u{feff}",
    "#",
    "# note",
    "## group",
    "### file",
    ".",
    ".title = ",
    "{",
    "}",
    "{ ",
    " }",
    "{ $n }",
    "{ -term }",
    "{ -term.x -> ",
    "{ $n ->\n",
    "[",
    "]",
    "    [one] ",
    "   *[other] ",
    "*",
    "->",
    "-",
    "(",
    ")",
    "F(",
    "FUN($n, min: 2)",
    ",",
    ": ",
    "\"",
    "\"x\"",
    "\\",
    "\\u00e9",
    "\\U01F602",
    "\\{",
    "12",
    "3.14",
    "$",
    "$n",
    "Words of a text",
    "é",
    "😂",
    "قُتل",
    "key = Value\n",
    "key =\n    One\n    two\n",
    "key = { $n ->\n    [one] One\n   *[other] { $n }\n }\n",
    "    .title = Title\n",
    "<a href=\"",
    "</a>",
    "<code>",
    "<br/",
    ">",
    "&mdash;",
    "&#",
    "<!--",
];

fn wild() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 0..40);
    pieces.prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn wild_texts_are_read_without_losing_a_byte(text in wild()) {
        ftl_read::holds(&text);
    }

    #[test]
    fn any_characters_are_read_without_losing_a_byte(text in any::<String>()) {
        ftl_read::holds(&text);
    }

    #[test]
    fn units_of_wild_texts_are_read_again_from_the_pool(text in wild()) {
        ftl_units::holds(&text);
    }

    #[test]
    fn edits_of_wild_texts_touch_nothing_else(
        text in wild(),
        value in "[ _\\ra-c.*\\[~^|#=\"\\\\é-]{0,12}",
        seed in any::<usize>(),
    ) {
        ftl_splice::holds(&format!("{value}\n{text}"), seed);
    }
}
