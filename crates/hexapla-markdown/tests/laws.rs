//! What holds for every text, however wild.

use hexapla_content::{Baseline, Edition, Tile, Unit, UnitKind};
use hexapla_diagnostics::{Edit, Place};
use hexapla_markdown::{Dialect, Rules, pool_text, read, read_baseline, set_field};
use proptest::prelude::*;

const PIECES: &[&str] = &[
    "# ",
    "## ",
    "- ",
    "* ",
    "1. ",
    "2) ",
    "> ",
    "\n> ",
    "\n> word",
    "\n",
    "\n\n",
    "\n",
    "  ",
    "    ",
    "\t",
    "`",
    "``",
    "```",
    "```js\n",
    "~~~",
    "*",
    "**",
    "_",
    "~~",
    "[",
    "]",
    "](",
    ")",
    "](/u \"t\")",
    "[r]",
    "[r]: /u\n",
    "[r]: <a b> 'T'\n",
    "[^1]",
    "[^1]: ",
    "![",
    "a",
    "word ",
    "12 people",
    "é",
    "e\u{301}",
    "\u{a0}",
    "हिन्दी",
    "水",
    "{.x}",
    "){:a=\"b\"}",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<Foo>",
    "</Foo>",
    "<Foo a={1} />",
    "<li>",
    "</li>",
    "<ul>",
    "</ul>",
    "<div>\n",
    "</div>\n",
    "<script>",
    "</script>",
    "<pre>",
    "</pre>",
    "{x}",
    "/// tip | T\n",
    "///\n",
    "!!! note \"T\"\n",
    "\n??? tip\n    ",
    "\n=== \"T\"\n\n    ",
    "{% raw %}",
    "{% endraw %}",
    "{% highlight js %}\n",
    "{%- endhighlight -%}",
    "{% link a.md %}",
    "](/u/{{ a b }}/c)",
    "[r]: {{ a b }}/c\n",
    "[r]: {{< ref \"b\" >}} 'T'\n",
    "{",
    "}",
    "{/* id: y */}",
    "<!-- id: x -->",
    "<!--",
    "-->",
    "|",
    "| a | b |\n",
    "|-|-|\n",
    ":::tip[T]\n",
    ":::note T\n",
    ":::\n",
    "{{< a >}}",
    "{{% b %}}",
    "{{% /b %}}",
    "](/u/{{< c >}})",
    "\\",
    "\\\n",
    "&amp;",
    "&copy;",
    "\r\n",
    "\r",
    "  \n",
    "---",
    "---\n",
    "===\n",
    "+++\n",
    "t = 1\n",
    "t: x\n",
    "import x from 'y'\n",
    "export const a = {\n",
    "\0",
    "\u{feff}",
    "{#id}",
    " {#id .c}\n",
    "[ ] ",
    "[x] ",
    "[!NOTE]\n",
    "<https://e.org>",
    "<",
    ">",
    "=",
    "\"",
    "<a\nhref='/x'>",
    "</a>",
    "$",
];

fn wild() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

fn dialect() -> impl Strategy<Value = Dialect> {
    prop_oneof![Just(Dialect::Markdown), Just(Dialect::Mdx)]
}

fn read_as(text: &str, dialect: Dialect) -> Edition {
    let translate = vec!["title".to_owned(), "t".to_owned()];
    read(text, &Place::file("a.md"), &Rules { dialect, translate }).value
}

fn again(text: &str, unit: &Unit, dialect: Dialect) -> Unit {
    let baseline = Baseline {
        kind: unit.kind.clone(),
        context: unit.context.clone(),
        pin: unit.pin.clone(),
        text: Some(pool_text(text, unit)),
    };
    read_baseline(&baseline, dialect).expect("the text is there")
}

fn prints(edition: &Edition) -> Vec<String> {
    let print = |unit: &Unit| {
        format!(
            "{} {:?} {} {}",
            unit.kind,
            unit.text,
            unit.markup(),
            unit.links()
        )
    };
    edition.units.iter().map(print).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn tiles_cover_every_byte_once(text in wild(), dialect in dialect()) {
        let edition = read_as(&text, dialect);
        let mut at = 0;
        let mut units = 0;
        for tile in edition.tiles() {
            prop_assert_eq!(tile.span().start, at);
            prop_assert!(tile.span().of(&text).is_some());
            at = tile.span().end;
            units += usize::from(matches!(tile, Tile::Unit(..)));
        }
        prop_assert_eq!(at, text.len());
        let body = |unit: &&Unit| !matches!(unit.kind, UnitKind::Field(_));
        prop_assert_eq!(units, edition.units.iter().filter(body).count());
    }

    #[test]
    fn a_unit_is_read_again_from_its_pool_text(text in wild(), dialect in dialect()) {
        for unit in read_as(&text, dialect).units {
            let again = again(&text, &unit, dialect);
            prop_assert_eq!(
                (again.fingerprint, &again.text, again.markup(), again.links()),
                (unit.fingerprint, &unit.text, unit.markup(), unit.links()),
                "{:?} of {:?}", pool_text(&text, &unit), text
            );
        }
    }

    #[test]
    fn inline_pieces_lie_in_their_text(text in wild(), dialect in dialect()) {
        for unit in read_as(&text, dialect).units {
            for inline in &unit.inlines {
                prop_assert!(unit.text.get(inline.text.clone()).is_some());
                prop_assert!(inline.span.of(&text).is_some());
            }
            if !unit.kind.is_atomic() {
                prop_assert_eq!(hexapla_content::normalise(&unit.text), unit.text.as_str());
            }
        }
    }

    #[test]
    fn any_string_is_read(text in any::<String>(), dialect in dialect()) {
        read_as(&text, dialect);
    }

    #[test]
    fn a_field_is_spliced(
        before in "[a-z]{1,6}",
        old in "[a-zA-Zé ':#]{0,20}",
        new in any::<String>(),
        yaml in any::<bool>(),
        absent in any::<bool>(),
    ) {
        let quoted = old.replace('\'', "");
        let line = if yaml { format!("title: '{quoted}'  # note") } else { format!("title = '{quoted}'  # note") };
        let (fence, sep) = if yaml { ("---", ":") } else { ("+++", " =") };
        let text = format!("{fence}\nx{before}{sep} 1\n{line}\n{fence}\n\nBody.\n");
        let key = if absent { "summary" } else { "title" };
        let edit = set_field(&text, key, &new).expect("front matter reads");
        let after = Edit::apply(&text, std::slice::from_ref(&edit)).expect("it fits");
        let metadata = read_as(&after, Dialect::Markdown).metadata;
        prop_assert_eq!(metadata.text(key), Some(new.as_str()));
        prop_assert!(after.ends_with("\n\nBody.\n"));
        if absent {
            prop_assert!(edit.span.is_empty());
        } else {
            let written = format!("'{quoted}'");
            prop_assert_eq!(edit.span.of(&text), Some(written.as_str()));
            prop_assert_eq!(metadata.entry("title").and_then(|entry| entry.comment.clone()), Some("note".to_owned()));
        }
    }

    #[test]
    fn formatting_is_no_change(words in prop::collection::vec("[a-z]{1,8}", 4..20), cut in 1_usize..4) {
        let flat = words.join(" ");
        let wrapped: Vec<String> = words.chunks(cut).map(|line| line.join(" ")).collect();
        let wrapped = wrapped.join("\n");
        for (one, other) in [
            (format!("{flat}\n"), format!("{wrapped}  \n\n\n")),
            (format!("# {flat}"), format!("# {flat} ##\n")),
            (format!("# {flat}"), format!("{wrapped}\n===\n")),
            (format!("- {flat}\n- b"), format!("* {}\n\n* b", wrapped.replace('\n', "\n  "))),
            (format!("- {flat}\n- b"), format!("+   {wrapped}\n+ b\n")),
            (format!("1. {flat}\n2. b"), format!("1) {flat}\n\n1) b\n")),
            (format!("> {flat}"), format!("> {}", wrapped.replace('\n', "\n> "))),
            (format!("x *{flat}* __b__"), format!("x _{wrapped}_ **b**")),
            (format!("[{flat}](/u)"), format!("[{flat}][Ref]\n\n[ref]: </u>")),
            (format!("```js\n{flat}\n```"), format!("~~~~ js \n{flat}\n~~~~")),
            (format!("|a|b|\n|-|-|\n|{flat}|c|"), format!("a | b\n:-- | --:\n{flat}  |   c")),
            (format!("e\u{301}t\u{e9} {flat}"), format!("\u{e9}te\u{301} {flat}")),
            (format!("{flat} &amp; \\* b"), format!("{flat} & &#42; b")),
            (format!("{flat}\n\n{flat}"), format!("{flat}\r\n\r\n{flat}\r\n")),
            (format!("![{flat}](/i.png)"), format!("![{wrapped}][i]\n\n[I]: /i.png\n")),
        ] {
            let (first, second) = (read_as(&one, Dialect::Markdown), read_as(&other, Dialect::Markdown));
            prop_assert_eq!(prints(&first), prints(&second), "{} / {}", one, other);
            let fingerprints = |edition: &Edition| edition.units.iter().map(|unit| unit.fingerprint).collect::<Vec<_>>();
            prop_assert_eq!(fingerprints(&first), fingerprints(&second));
        }
    }
}
