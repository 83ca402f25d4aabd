//! What a translator would expect of whole files, by example.

mod front_matter;

use hexapla_content::{Edition, InlineKind, Tile, Unit, UnitKind};
use hexapla_diagnostics::{Noted, Outcome, Place};
use hexapla_markdown::{
    CONTROL_CHARACTER, Dialect, FENCE_UNTERMINATED, FRONT_MATTER_INVALID,
    FRONT_MATTER_UNTERMINATED, LIMIT_EXCEEDED, LIMITS, Rules, read,
};

fn noted(text: &str, dialect: Dialect) -> Noted<Edition> {
    let translate = ["title", "hero.tagline", "tags"]
        .map(str::to_owned)
        .to_vec();
    read(
        text,
        &Place::file("en/release.md"),
        &Rules { dialect, translate },
    )
}

/// The body's units, a line each: kind, context, text.
fn lines(text: &str, dialect: Dialect) -> Vec<String> {
    let line = |unit: &Unit| format!("{} {}| {}", unit.kind, unit.context, unit.text);
    noted(text, dialect).value.units.iter().map(line).collect()
}

fn markdown(text: &str) -> Vec<String> {
    lines(text, Dialect::Markdown)
}

fn mdx(text: &str) -> Vec<String> {
    lines(text, Dialect::Mdx)
}

fn codes(text: &str) -> Vec<(&'static str, String)> {
    let findings = noted(text, Dialect::Markdown).findings;
    findings
        .iter()
        .map(|finding| {
            let position = finding.place.position.map(|position| position.to_string());
            (finding.code.name(), position.unwrap_or_default())
        })
        .collect()
}

#[test]
fn blocks_and_their_contexts() {
    let text = "# Water cut off\n\nTwelve villages.\n\n* one\n  1. two\n\n     more\n- [x] done\n\n\
        > said\n> the mayor\n>\n> - again\n\n| Village | People |\n|---|--:|\n| Orrin \\| East | 12 |\n\n\
        ![The mill](mill.png \"In 2031\")\n\nSee[^1].\n\n[^1]: Counted twice.\n\n```sh\nls -l\n\nrm x\n```\n\n    indented\n";
    assert_eq!(
        markdown(text),
        [
            "heading h1| Water cut off",
            "paragraph | Twelve villages.",
            "list-item ul| one",
            "list-item ul>ol| two",
            "list-item ul>ol| more",
            "list-item ul>done| done",
            "quotation quote| said the mayor",
            "list-item quote>ul| again",
            "table-row head| Village | People",
            "table-row | Orrin | East | 12",
            "image | The mill In 2031",
            "paragraph | See.",
            "footnote | Counted twice.",
            "code | sh\nls -l\n\nrm x",
            "code | indented",
        ]
    );
}

#[test]
fn inline_pieces_and_channels() {
    let text = "At *least* **12** `people`[^a] in the\\\n[old *mill*][m \n x] &amp; ![map](/m.png).\n\n\
        [m x]: </mill?a&amp;b> \"Since 2029\"\n[^a]: So far.\n";
    let edition = noted(text, Dialect::Markdown).value;
    let unit = &edition.units[0];
    assert_eq!(
        unit.text,
        "At least 12 people in the old mill Since 2029 & map."
    );
    let pieces: Vec<(InlineKind, &str, &str)> = unit
        .inlines
        .iter()
        .map(|inline| {
            (
                inline.kind,
                &unit.text[inline.text.clone()],
                &*inline.target,
            )
        })
        .collect();
    assert_eq!(
        pieces,
        [
            (InlineKind::Emphasis, "least", ""),
            (InlineKind::Strong, "12", ""),
            (InlineKind::Code, "people", ""),
            (InlineKind::FootnoteReference, "", "a"),
            (InlineKind::HardBreak, "", ""),
            (InlineKind::Link, "old mill Since 2029", "/mill?a&b"),
            (InlineKind::Emphasis, "mill", ""),
            (InlineKind::Image, "map", "/m.png"),
        ]
    );
    assert_eq!(unit.links(), "/mill?a&b\n/m.png\n");
    assert_eq!(
        &*unit.definitions,
        "[m x]: </mill?a&amp;b> \"Since 2029\"\n[^a]: ^"
    );
}

#[test]
fn sections_and_pins() {
    let text = "# A {#top}\n\n<!-- id: figures -->\nTwelve.\n\n## B\n\nOne.\n\nTitle {#under .wide}\n=====\n\nTwo.\n";
    let units = noted(text, Dialect::Markdown).value.units;
    let seen: Vec<(&str, Option<&str>, Option<usize>)> = units
        .iter()
        .map(|unit| (unit.text.as_str(), unit.pin.as_deref(), unit.section))
        .collect();
    assert_eq!(
        seen,
        [
            ("A", Some("top"), None),
            ("Twelve.", Some("figures"), Some(0)),
            ("B", None, Some(0)),
            ("One.", None, Some(2)),
            ("Title", Some("under"), None),
            ("Two.", None, Some(4)),
        ]
    );
    let mdx = noted("{/* id: lead */}\n\nLead.\n", Dialect::Mdx)
        .value
        .units;
    assert_eq!(mdx[0].pin.as_deref(), Some("lead"));
}

#[test]
fn the_id_of_a_heading_needs_no_space() {
    let headings = |text: &str| -> Vec<(String, Option<String>)> {
        let units = noted(text, Dialect::Markdown).value.units;
        let named = units.into_iter();
        named
            .map(|unit| (unit.text, unit.pin.map(Into::into)))
            .collect()
    };
    let own = |text: &str, pin: Option<&str>| (text.to_owned(), pin.map(str::to_owned));
    assert_eq!(
        headings("# 停電（東部）{#cuts}\n"),
        [own("停電（東部）", Some("cuts"))]
    );
    assert_eq!(headings("# 停電 %{#cuts}%\n"), [own("停電", Some("cuts"))]);
    // the name that the text makes, in whatever letters
    for (heading, text) in [
        (
            "# Lines that were cut[[lines-cut]]\n",
            "Lines that were cut",
        ),
        ("# 停電 地図 [[停電 地図]]\n", "停電 地図"),
        ("# Lines cut  [[lines-cut]]\n", "Lines cut"),
    ] {
        assert_eq!(headings(heading), [own(text, None)]);
    }
    for wiki in [
        "# See [[Ferry timetable]]\n",
        "# 参照[[停電]]\n",
        "# [[lines]]\n",
    ] {
        let text = wiki.trim_start_matches("# ").trim_end();
        assert_eq!(headings(wiki), [own(text, None)]);
    }
    for template in ["# Each {{#each}}\n", "# Set{#a}b}\n"] {
        let text = template.trim_start_matches("# ").trim_end();
        assert_eq!(headings(template), [own(text, None)]);
    }
}

#[test]
fn prose_in_components_is_read() {
    let text = "import { Steps } from '@site/steps';\n\n<Steps>\n\n1. Open the <Key name=\"a > b\" /> valve.\n\n   \
        <Tabs>\n     <TabItem label=\"North\">\n     Turn {side} *left*.\n\n       ```sh\n       pump --on\n       ```\n     \
        </TabItem>\n     <TabItem label=\"South\">Turn right.</TabItem>\n   </Tabs>\n\n2. Close it.\n\n</Steps>\n\n\
        <Note>Call the\noffice.</Note>\n\n<Map place=\"Orrin\" />\n\n<p>Text with <b>bold</b></p>\n";
    assert_eq!(
        mdx(text),
        [
            "list-item ol| Open the valve.",
            "list-item ol| North",
            "list-item ol| Turn left.",
            "code ol| sh\npump --on",
            "list-item ol| South",
            "list-item ol| Turn right.",
            "list-item ol| Close it.",
            "paragraph | Call the office.",
            "markup | <Map/>",
            "paragraph | Text with bold",
        ]
    );
    let units = noted(text, Dialect::Mdx).value.units;
    assert_eq!(&*units[0].inlines[0].target, "<Key name=\"a > b\" />");
    assert_eq!(&*units[2].inlines[0].target, "{side}");
    assert_eq!(&*units[8].inlines[0].target, "<Map place=\"Orrin\" />");
}

#[test]
fn prose_in_directives_shortcodes_alerts_and_html_is_read() {
    let text = ":::tip[Bring *water*]\nAll day.\n:::\n\n:::note Old title\nText.\n:::\n\n> [!WARNING]\n> Not safe.\n\n\
        {{% alert title=\"x\" %}}\nShut.\n{{% /alert %}}\n\n{{< figure src=\"a.png\" >}}\n\nSee [it]({{< ref \"b.md\" >}}).\n\n\
        <details><summary>More <i>here</i></summary>\n\nHidden.\n\n</details>\n\n<ul>\n  <li>First</li>\n  <li>Second\n  half</li>\n\
        </ul>\n\n<h3>Also</h3>\n\n<style>\np { color: red }\n</style>\n";
    assert_eq!(
        markdown(text),
        [
            "paragraph | Bring water",
            "paragraph | All day.",
            "paragraph | Old title",
            "paragraph | Text.",
            "quotation quote| Not safe.",
            "paragraph | x",
            "paragraph | Shut.",
            "markup | <figure/>",
            "paragraph | See it.",
            "paragraph | More here",
            "paragraph | Hidden.",
            "list-item ul| First",
            "list-item ul| Second half",
            "heading h3| Also",
            "markup | <style> p { color: red } </style>",
        ]
    );
    let units = noted(text, Dialect::Markdown).value.units;
    assert_eq!(units[8].links(), "{{< ref \"b.md\" >}}\n");
}

#[test]
fn blocks_of_mkdocs_hold_prose() {
    let text = "/// tip | Bring *water*\n\nAll day.\n\n///\n\n!!! note \"Old title\"\n    Text that\n    goes on.\n\n    More.\n\n    * One\n\n      ```sh\n      \
        ferry\n      ```\n\n=== \"Ring\"\n\n    ```py\n    ring()\n    ```\n\n- Item\n\n    ??? danger\n        Deep.\n\nAfter.\n\n    code\n\n!!! no\nFlat.\n";
    assert_eq!(
        markdown(text),
        [
            "paragraph | Bring water",
            "paragraph | All day.",
            "paragraph | Old title",
            "paragraph | Text that goes on.",
            "paragraph | More.",
            "list-item ul| One",
            "code ul| sh\nferry",
            "paragraph | Ring",
            "code | py\nring()",
            "list-item ul| Item",
            "list-item ul| Deep.",
            "paragraph | After.",
            "code | code",
            "paragraph | !!! no Flat.",
        ]
    );
}

#[test]
fn tags_of_liquid_are_no_prose() {
    let text = "{% assign day = site.day %}\n\nSee [it]({{ site.url }}/a.md), [more]({% link en/more.md %}) and [all][1].\n\n\
        {% highlight sh %}\nferry --list\n\nferry --all\n{% endhighlight %}\n\n{% if day %}\nShut on {{ day }}.\n{%- else -%}\nOpen.\n\
        {% endif %}\n\n{% callout note %}\nBring water.\n{% /callout %}\n\n{% include map.html title=\"Pier\" %}\n\n\
        [1]: {{ site.url }}/all\n[2]: /two\n[more]: {{< ref \"b.md\" >}}\n";
    assert_eq!(
        markdown(text),
        [
            "paragraph | See it, more and all.",
            "code | {% highlight sh %}\nferry --list\n\nferry --all\n{% endhighlight %}",
            "paragraph | Shut on {{ day }}.",
            "paragraph | Open.",
            "paragraph | Bring water.",
            "markup | <include/>",
        ]
    );
    let units = noted(text, Dialect::Markdown).value.units;
    assert_eq!(
        units[0].links(),
        "{{ site.url }}/a.md\n{% link en/more.md %}\n{{ site.url }}/all\n"
    );
}

#[test]
fn attributes_of_inline_pieces_are_markup() {
    let text = "See [it](/a){:target=\"_blank\"} and ![Sea](sea.png){width=50% .wide}, *now*{.x}.\n\n- [A](b){: rel='me'}\n\n\
        > `f`{.rs} {not} these\n\n| a | b |\n|---|---|\n| [c](d){.e} | f |\n";
    assert_eq!(
        markdown(text),
        [
            "paragraph | See it and Sea, now.",
            "list-item ul| A",
            "quotation quote| f {not} these",
            "table-row head| a | b",
            "table-row | c | f",
        ]
    );
    let unit = |text: &str| noted(text, Dialect::Markdown).value.units.remove(0);
    let one = unit("[it](/a){.x}\n");
    let other = unit("[it](/a){.y}\n");
    assert_eq!(one.text, other.text);
    assert_ne!(one.markup(), other.markup());
}

#[test]
fn what_only_looks_like_a_definition_is_text() {
    // a no-break space is text, and what follows it on the next line the same paragraph's
    let text = "\u{a0}\n[r]: {{ a b }}/c\n<p>\n";
    assert_eq!(markdown(text)[0], "paragraph | [r]: {{ a b }}/c");
}

#[test]
fn attributes_of_a_block_are_syntax() {
    let text = "| a | b |\n|---|---|\n| c | d |\n{.wide}\n\nText.\n{.lead #x}\n";
    let expected = [
        "table-row head| a | b",
        "table-row | c | d",
        "paragraph | Text.",
    ];
    assert_eq!(markdown(text), expected);
}

#[test]
fn nothing_inside_a_fence_is_masked() {
    let text = "```html\n<p>{x}</p>\n<!-- id: no -->\n:::tip\n```\n\n> ~~~\n> <b a={1}>\n> ~~~\n\n- ```\n  <Foo />\n  ```\n";
    assert_eq!(
        mdx(text),
        [
            "code | html\n<p>{x}</p>\n<!-- id: no -->\n:::tip",
            "code quote| <b a={1}>",
            "code ul| <Foo />",
        ]
    );
}

#[test]
fn what_cannot_be_read_is_found_and_the_body_still_read() {
    for (text, code, position) in [
        (
            "---\ntitle: a\n\tb: c\n---\nBody.\n",
            FRONT_MATTER_INVALID,
            "3:1",
        ),
        ("---\na: 1\na: 2\n---\nBody.\n", FRONT_MATTER_INVALID, "3:1"),
        ("+++\na = \n+++\nBody.\n", FRONT_MATTER_INVALID, "2:5"),
        ("---\ntitle: a\n\nBody.\n", FRONT_MATTER_UNTERMINATED, "1:1"),
        (
            "+++\na = [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]\n+++\nBody.\n",
            LIMIT_EXCEEDED,
            "2:21",
        ),
        ("Body.\n\n- ```\n  code", FENCE_UNTERMINATED, "3:3"),
        ("Body\u{1}.\n", CONTROL_CHARACTER, "1:5"),
    ] {
        assert_eq!(codes(text), [(code.name(), position.to_owned())], "{text}");
        let units = noted(text, Dialect::Markdown).value.units;
        assert!(
            units.iter().any(|unit| unit.text.starts_with("Body")),
            "{text}"
        );
    }
    assert_eq!(codes("---\n\nA rule before it.\n"), []);
}

#[test]
fn limits_are_kept() {
    let table = "|a".repeat(100) + "|\n" + &"|-".repeat(100) + "|\n" + &"|a\n".repeat(200);
    for (text, name) in [
        ("a".repeat(LIMITS.file + 1), "file"),
        (">".repeat(20_000) + "a", "nesting"),
        ("- ".repeat(20_000) + "a", "nesting"),
        ("a\n\n".repeat(20_001), "blocks"),
        (table, "table-cells"),
        ("![a ".repeat(101) + &"](b)".repeat(101), "inline-nesting"),
        (
            format!("---\na: {}\n---\n", "b".repeat(LIMITS.front_matter)),
            "front-matter",
        ),
        (
            format!("---\na: {}\n---\n", "[".repeat(17)),
            "front-matter-depth",
        ),
    ] {
        let noted = noted(&text, Dialect::Markdown);
        let names: Vec<String> = noted
            .findings
            .iter()
            .map(|finding| finding.args["name"].to_string())
            .collect();
        assert_eq!(names, [name]);
        assert_eq!(noted.findings[0].code.outcome(), Outcome::NotJudged);
        let length: usize = noted
            .value
            .tiles()
            .iter()
            .map(|tile| tile.span().len())
            .sum();
        assert_eq!(length, text.len());
    }
}

#[test]
fn hostile_texts_come_to_an_end() {
    for piece in [
        "[",
        "](",
        "*",
        "a**b*",
        "<a ",
        "<a b=\"",
        "<p>",
        "<Foo>",
        "{",
        "{\n",
        "a {'`",
        "{{<",
        "{{% a %}}",
        "{% highlight %}",
        "{% endhighlight %}{% highlight %}\n\n",
        "](a{{",
        "[a]: {{ b",
        "<!--\n",
        "<script>\n",
        "```\n",
        "export const a = {\n\n",
        "a  \n",
        "<ul><li>\n",
        "`",
        "\r",
        "[^a]: x\n",
        "[a]: /u\n",
    ] {
        for dialect in [Dialect::Markdown, Dialect::Mdx] {
            let text = piece.repeat(100_000 / piece.len());
            assert_eq!(noted(&text, dialect).value.length, text.len());
        }
    }
}

#[test]
fn a_mark_at_the_beginning_and_other_line_endings_are_no_text() {
    let plain = "---\ntitle: A\n---\n\n# B\n\nc\nd\n\n- e\n";
    let marked = format!("\u{feff}{}", plain.replace('\n', "\r\n"));
    assert_eq!(markdown(&marked), markdown(plain));
}

#[test]
fn syntax_holds_no_words() {
    let text = "# One\n\n* two\n\n  three\n\n> four\n\n| five | six |\n|---|---|\n| seven | eight |\n\n1. nine\n   ![ten](x)\n\n***\n\neleven\n";
    for tile in noted(text, Dialect::Markdown).value.tiles() {
        if let Tile::Syntax(span) = tile {
            let syntax = span.of(text).unwrap();
            assert!(!syntax.contains(char::is_alphabetic), "{syntax:?}");
        }
    }
}

#[test]
fn kinds_that_are_atomic_stay_few() {
    let text = "Some {count} words <Since v=\"1\" /> here.\n\n<Since v=\"2\" />\n\n{list.map((a) => <b>{a}</b>)}\n";
    let units = noted(text, Dialect::Mdx).value.units;
    let kinds: Vec<&UnitKind> = units.iter().map(|unit| &unit.kind).collect();
    assert_eq!(
        kinds,
        [&UnitKind::Paragraph, &UnitKind::Markup, &UnitKind::Markup]
    );
}
