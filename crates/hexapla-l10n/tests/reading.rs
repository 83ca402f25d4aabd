//! What reading finds: one text, the findings it has.

use hexapla_diagnostics::{Edit, Noted, Place};
use hexapla_l10n::ast::{Entry, Message, Pattern, PatternElement};
use hexapla_l10n::{Catalogue, LIMITS, Piece};

fn read(text: &str) -> Noted<Catalogue<'_>> {
    Catalogue::read(text, &Place::file("fr/page.ftl"))
}

/// Each finding as `code kind line:column`.
fn found(text: &str) -> Vec<String> {
    let told = read(text).findings.into_iter().map(|finding| {
        let kind = finding.args.get("kind").or(finding.args.get("name"));
        let kind = kind.map_or_else(String::new, |kind| format!(" {kind}"));
        let position = finding.place.position;
        let position = position.map_or_else(String::new, |position| format!(" {position}"));
        let code = finding.code.name().trim_start_matches("fluent-");
        format!("{code}{kind}{position}")
    });
    told.collect()
}

/// The names of messages and terms that were read, and `?` for junk.
fn names(text: &str) -> Vec<String> {
    let catalogue = read(text).value;
    let named = catalogue.entries.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.text().to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name.text())),
        Entry::Junk { .. } => Some("?".to_owned()),
        _ => None,
    });
    named.collect()
}

/// The text with all fixes applied.
fn mended(text: &str) -> String {
    let findings = read(text).findings;
    let fixes: Vec<Edit> = findings
        .into_iter()
        .flat_map(|finding| finding.fix)
        .collect();
    Edit::apply(text, &fixes).expect("fixes fit each other and the text")
}

fn joined(pattern: &Pattern<Piece<'_>>) -> String {
    let shown = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.text(),
        PatternElement::Placeable { .. } => "{}",
    });
    shown.collect()
}

fn value(text: &str) -> String {
    match read(text).value.entries.as_slice() {
        [
            Entry::Message(Message {
                value: Some(value), ..
            }),
        ] => joined(value),
        others => panic!("one message with a value, not {others:?}"),
    }
}

#[test]
fn every_error_of_an_entry_is_told() {
    let text =
        "a = { $n ->\n    [one] { $ }\n   *[other] { F(x y z) }\n }\n    .b\n    .c = }\nd = D\n";
    assert_eq!(
        found(text),
        [
            "syntax E0004 2:14",
            "nonstandard missing-comma 3:19",
            "nonstandard missing-comma 3:21",
            "syntax E0003 5:7",
            "syntax E0027 6:10",
        ]
    );
    assert_eq!(names(text), ["?", "d"]);
}

#[test]
fn one_mistake_is_not_told_as_two() {
    assert_eq!(
        found("a = { F({ x y }) } and more\n"),
        ["syntax E0003 1:13"]
    );
    assert_eq!(
        found("a = { $x and then { $y } text }\n"),
        ["syntax E0003 1:10"]
    );
    assert_eq!(found("-a = \n"), ["syntax E0006 1:5"]);
    let unclosed = "a = { $n ->\n    [one] { $x\n   *[other] y\n }\n";
    assert_eq!(found(unclosed), ["syntax E0003 3:4"]);
}

#[test]
fn a_broken_attribute_leaves_the_message_alone() {
    let text = "a = Value\n    .b = ok\n    .c = { $\n    .d = { F( }\n";
    assert_eq!(names(text), ["a", "?"]);
    assert_eq!(found(text), ["syntax E0004 3:13", "syntax E0028 4:15"]);
    let Entry::Message(a) = &read(text).value.entries[0] else {
        panic!("a message");
    };
    assert_eq!(a.attributes.len(), 1);
}

#[test]
fn what_a_broken_entry_swallows_is_rescued() {
    let text = "a = {\nb = B\n-c = {\n-d = D\n";
    assert_eq!(names(text), ["?", "b", "?", "-d"]);
    assert_eq!(
        found(text),
        [
            "syntax E0003 2:1",
            "rescued b 2:1",
            "syntax E0003 4:1",
            "rescued -d 4:1"
        ]
    );
}

#[test]
fn what_the_arguments_of_a_function_in_small_letters_swallow_is_rescued() {
    let text = "a = { f(\nb = B\n";
    assert_eq!(found(text), ["syntax E0003 2:1", "rescued b 2:1"]);
    assert_eq!(found("a = { f() }\n"), ["syntax E0008 1:8"]);
}

#[test]
fn a_broken_attribute_swallows_nothing() {
    let told = |text: &str| found(text).iter().any(|told| told.starts_with("rescued"));
    for text in [
        "a = x\n  .aaaa  =\n    {{\na =Value\n",
        "a =\n  .aaa  =  { NUM-2(\n\n\na =Value\n",
    ] {
        assert!(!told(text), "{text}");
    }
}

#[test]
fn what_only_fluent_rs_reads_is_refused_and_mended() {
    let text = "a = { F(1 2 \"x\" k: v) }\nb = { \"\\{\" }\n";
    let kinds = [
        "nonstandard missing-comma 1:11",
        "nonstandard missing-comma 1:13",
        "nonstandard missing-comma 1:17",
        "nonstandard unquoted-argument 1:20",
        "nonstandard escaped-brace 2:9",
    ];
    assert_eq!(found(text), kinds);
    assert_eq!(
        mended(text),
        "a = { F(1, 2, \"x\", k: \"v\") }\nb = { \"{\" }\n"
    );
    // A call is no word that could be quoted.
    assert_eq!(mended("a = { F(k: G()) }\n"), "a = { F(k: G()) }\n");
}

#[test]
fn no_depth_exhausts_the_stack() {
    let nested =
        |depth: usize| format!("a = {}$n{}\nb = B\n", "{".repeat(depth), "}".repeat(depth));
    assert_eq!(found(&nested(LIMITS.depth)), Vec::<String>::new());
    assert_eq!(
        found(&nested(LIMITS.depth + 1)),
        ["limit-exceeded depth 1:21"]
    );
    assert_eq!(names(&nested(LIMITS.depth + 1)), ["?", "b"]);
    assert_eq!(found(&nested(100_000)), ["limit-exceeded depth 1:21"]);
    let calls = format!("a = {{ {} }}\n", "F(".repeat(50_000));
    assert_eq!(found(&calls), ["limit-exceeded depth 1:38"]);
    let selects = "{ 1 ->\n *[a] ".repeat(50_000);
    assert_eq!(found(&format!("a = {selects}\n")).len(), 1);
}

#[test]
fn no_length_exhausts_the_memory() {
    let long = "a".repeat(LIMITS.file + 1);
    assert_eq!(found(&long), ["limit-exceeded file"]);
    assert_eq!(names(&long), Vec::<String>::new());
    let parts = [
        "}",
        "{",
        "a\n",
        "a\u{7f} = %s\n",
        ".b\n",
        "\"",
        "[",
        "a = {\n",
        "\t",
        "a\t",
        "%s",
        "${x}",
        "  .a = {$\n",
        "\r",
        "F(",
        "$x 1 ",
    ];
    for part in parts {
        let text = format!("a = {}", part.repeat(LIMITS.file / part.len() - 1));
        let count = read(&text).findings.len();
        assert!(count <= LIMITS.findings + 1, "{part:?}: {count}");
    }
    let many = format!("a = {}\n", "{ $x }".repeat(LIMITS.placeables + 1));
    assert_eq!(found(&many), ["limit-exceeded placeables 1:5"]);
}

#[test]
fn escapes_have_exactly_four_or_six_digits() {
    assert_eq!(found("a = { \"\\u00e\u{301}\" }\n"), ["syntax E0026 1:13"]);
    assert_eq!(found("a = { \"\\u00\u{e9}0\" }\n"), ["syntax E0026 1:12"]);
    assert_eq!(found("a = { \"\\U01F60\" }\n"), ["syntax E0026 1:15"]);
    assert_eq!(found("a = { \"\\x\" }\n"), ["syntax E0025 1:9"]);
    assert_eq!(found("a = { \"\\uD83D\" }\n"), ["escape literal 1:8"]);
    assert_eq!(
        found("a = { \"\\u00e9\\U01F602\\\\\\\"\" }\n"),
        Vec::<String>::new()
    );
}

#[test]
fn indentation_is_the_specifications() {
    assert_eq!(value("a =\n    { $x }\n      b\n"), "{}\n  b");
    assert_eq!(value("a =\n      { $x }\n    b\n"), "  {}\nb");
    assert_eq!(value("a = b\n      { $x }\n    c\n"), "b\n  {}\nc");
    assert_eq!(value("a =\r\n    b\r\n   \r\n      c  \r\n"), "b\n\n  c");
    assert_eq!(found("a = b\n      { $x }\n    c\n"), ["indentation 1:5"]);
    assert_eq!(found("a =\n    { $x }\n    c\n"), Vec::<String>::new());
}

#[test]
fn a_byte_order_mark_costs_no_entry() {
    let text = "\u{feff}a = A\n";
    assert_eq!(names(text), ["a"]);
    assert_eq!(found(text), ["character byte-order-mark 1:1"]);
    assert_eq!(mended(text), "a = A\n");
}

#[test]
fn blanks_that_are_none_are_told_together() {
    let text = "a =\tA\nb =\n    \tB\n\u{a0}   C\u{a0}c\tc\n# \tcomment\n";
    let kinds = [
        "character tab 1:4",
        "syntax E0002 4:1",
        "character no-break-space 4:1",
    ];
    assert_eq!(found(text), kinds);
    assert_eq!(
        mended(text),
        "a = A\nb =\n     B\n    C\u{a0}c\tc\n# \tcomment\n"
    );
    assert_eq!(
        mended("a = A\rb\r\r\nc\u{7} = \u{fffd}\n"),
        "a = A\nb\r\nc = \u{fffd}\n"
    );
}

#[test]
fn names_are_used_once() {
    let text = "a = A\n    .t = 1\n    .t = 2\n-a = T\na = { $n ->\n    [1] x\n    [1] y\n   *[1.0] z\n }\n";
    assert_eq!(
        found(text),
        [
            "duplicate attribute 3:6",
            "duplicate message 5:1",
            "duplicate variant 7:6"
        ]
    );
    let finding = &read(text).findings[1];
    assert_eq!(finding.args["line"].to_string(), "1");
}

#[test]
fn escapes_of_other_formats_are_told() {
    assert_eq!(found("a = l\\'eau\\u00e9 \\\"x\\\"\n").len(), 4);
    assert_eq!(found("a = One.\\nTwo\n"), ["escape text 1:9"]);
    for fine in [
        "C:\\new",
        "%HOME%\\.cargo\\bin",
        "write \\\" before it",
        "\\\\server",
    ] {
        assert_eq!(found(&format!("a = {fine}\n")), Vec::<String>::new());
    }
}

#[test]
fn placeholders_of_other_formats_are_told() {
    let foreign = [
        "%s",
        "%1$s",
        "%(name)s",
        "%d.",
        "{0}",
        "{ 12 }",
        "{{ name }}",
        "${name}",
        "%{name}",
    ];
    for placeholder in foreign {
        let text = format!("a = x {placeholder}\n");
        assert_eq!(found(&text).len(), 1, "{placeholder}");
    }
    let fine = [
        "100 %",
        "50 % des",
        "5%si",
        "%20",
        "%d0%b0",
        "{ $x }%",
        "${ $amount }",
        "{ 3.14 }",
        "{ { $x } }",
        "{ -t }",
        "$5",
        "#{ $n }",
    ];
    for text in fine {
        assert_eq!(
            found(&format!("a = x {text}\n")),
            Vec::<String>::new(),
            "{text}"
        );
    }
}

#[test]
fn a_message_inside_a_text_is_told() {
    let text = "nav-about = About\n    nav-find = Find\nx = y\n    cards-were-updated =\n    { $n }\n    -nav-term = T\n";
    assert_eq!(
        found(text),
        [
            "message-in-text nav-find 2:5",
            "message-in-text cards-were-updated 4:5"
        ]
    );
    for fine in [
        "opt-level = 3",
        "x = 1",
        "a-b-c=d",
        "see nav-find = x",
        "one-two three = 4",
    ] {
        let text = format!("b =\n    {fine}\n");
        assert_eq!(found(&text), Vec::<String>::new(), "{fine}");
    }
}
