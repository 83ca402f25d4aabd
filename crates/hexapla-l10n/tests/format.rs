//! Messages formatted: references and their scope, limits, isolation and escaping, fallback, threads.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::borrow::Cow;
use std::sync::{Arc, Barrier};

use fluent_bundle::types::FluentType;
use hexapla_content::Locale;
use hexapla_diagnostics::{Finding, Place, Position};
use hexapla_l10n::{
    Catalogue, Catalogues, FluentValue, Formatted, Formatter, FunctionTwice, LIMITS, List, Output,
};

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

/// Catalogues of the given locales; the first is the source.
fn catalogues(texts: &[(&str, &str)]) -> Catalogues {
    let mut catalogues = Catalogues::new(locale(texts[0].0));
    for (tag, text) in texts {
        add(&mut catalogues, tag, text);
    }
    catalogues
}

fn add(catalogues: &mut Catalogues, tag: &str, text: &str) -> Vec<Finding> {
    let place = Place::file(format!("locales/{tag}/page.ftl"));
    let read = Catalogue::read(text, &place);
    catalogues.add(&locale(tag), &read.value, &place)
}

fn english(text: &str) -> Formatter {
    catalogues(&[("en", text)]).formatter(&[])
}

fn plain(formatter: &Formatter, id: &str, arguments: &[(&str, FluentValue<'static>)]) -> String {
    formatted(formatter, id, arguments, Output::Plain).text
}

fn formatted<'f>(
    formatter: &'f Formatter,
    id: &str,
    arguments: &[(&str, FluentValue<'static>)],
    output: Output,
) -> Formatted<'f> {
    let arguments = arguments
        .iter()
        .map(|(name, value)| (name.to_string(), value.clone()));
    formatter.format(id, &arguments.collect(), output)
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

fn arg(finding: &Finding, name: &str) -> String {
    finding.args[name].to_string()
}

#[test]
fn a_term_sees_only_the_arguments_of_its_own_call() {
    let formatter = english(
        "\
-inner = inner
-outer = { $case } { -inner } { $case }
-passing = { $case } { -outer } { $case }
leak = { -outer(case: \"gen\") }
deep = { -passing(case: \"dat\") } { $case }
bare = { -outer }
message = Case { $case }
-by-message = { message }
through = { -by-message(case: \"acc\") }
",
    );
    let own = [("case", FluentValue::from("MESSAGE"))];
    assert_eq!(plain(&formatter, "leak", &own), "gen inner gen");
    assert_eq!(
        plain(&formatter, "deep", &own),
        "dat {$case} inner {$case} dat MESSAGE"
    );
    assert_eq!(plain(&formatter, "bare", &own), "{$case} inner {$case}");
    assert_eq!(plain(&formatter, "through", &own), "Case acc");
}

#[test]
fn terms_are_private() {
    let formatter = english("-brand = Hexapla\n    .gender = neuter\nabout = About { -brand }");
    assert!(!formatter.has("-brand") && !formatter.has("-brand.gender"));
    assert_eq!(plain(&formatter, "-brand", &[]), "{-brand}");
    assert_eq!(plain(&formatter, "about", &[]), "About Hexapla");
}

#[test]
fn a_finding_tells_the_place() {
    let formatter = english("ok = fine\nnot-ok = Sent to { $nobody }\n    .title = { -none.attr }");
    let message = formatted(&formatter, "not-ok", &[], Output::Plain);
    assert_eq!(message.text, "Sent to {$nobody}");
    let [finding] = &message.findings[..] else {
        panic!("{:?}", message.findings);
    };
    assert_eq!(arg(finding, "name"), "$nobody");
    assert_eq!(finding.place.path.as_deref(), Some("locales/en/page.ftl"));
    assert_eq!(
        finding.place.position,
        Some(Position {
            line: 2,
            column: 21
        })
    );
    assert_eq!(finding.place.unit.as_deref(), Some("not-ok"));
    assert_eq!(finding.place.locale.as_deref(), Some("en"));
}

#[test]
fn what_is_missing_is_named_and_never_empty() {
    let formatter = english(
        "only-attribute =\n    .title = Title\nref = { only-attribute } { gone.x } { NO(1) }",
    );
    for id in [
        "nowhere",
        "only-attribute",
        "ref.title",
        "",
        "only-attribute.",
    ] {
        let message = formatted(&formatter, id, &[], Output::Text);
        assert_eq!(message.text, format!("{{{id}}}"));
        assert_eq!(codes(&message.findings), ["fluent-format-missing"], "{id}");
        assert_eq!((message.came_from, formatter.origin(id)), (None, None));
    }
    assert_eq!(plain(&formatter, "only-attribute.title", &[]), "Title");
    let message = formatted(&formatter, "ref", &[], Output::Plain);
    assert_eq!(message.text, "{only-attribute} {gone.x} {NO()}");
    assert_eq!(codes(&message.findings), ["fluent-format-reference"; 3]);
}

#[test]
fn a_circle_is_broken_and_named() {
    let formatter = english(
        "\
a = one { b }
b = two { $n ->
    [1] { c.attr }
   *[other] end
 }
c = c
    .attr = three { a }
self = { self }
",
    );
    let message = formatted(&formatter, "a", &[("n", 1.into())], Output::Plain);
    assert_eq!(message.text, "one two three {a}");
    assert_eq!(codes(&message.findings), ["fluent-format-cycle"]);
    assert_eq!(arg(&message.findings[0], "path"), "a → b → c → a");
    assert_eq!(plain(&formatter, "self", &[]), "{self}");
    assert_eq!(plain(&formatter, "a", &[("n", 2.into())]), "one two end");
}

#[test]
fn limits_end_in_findings() {
    let tenfold = |level: usize| {
        let below = format!("{{ lol{} }} ", level - 1).repeat(10);
        format!("lol{level} = {below}")
    };
    let link = |link: usize| format!("chain{link} = {{ chain{} }}", link - 1);
    let mut lines = vec!["lol0 = LOL".to_owned(), "chain0 = end".to_owned()];
    lines.extend((1..10).map(tenfold));
    lines.extend((1..200).map(link));
    lines.push(format!("many = {}", "{ $x }".repeat(101)));
    lines.push(format!("enough = {}", "{ $x }".repeat(100)));
    lines.push(format!("calls = {{ F({}) }}", "$x, ".repeat(200)));
    let formatter = english(&lines.join("\n"));
    let limited = |id: &str, value: FluentValue<'static>| {
        let message = formatted(&formatter, id, &[("x", value)], Output::Plain);
        assert_eq!(message.text, format!("{{{id}}}"));
        assert_eq!(codes(&message.findings), ["fluent-format-limit"], "{id}");
        arg(&message.findings[0], "limit")
    };
    assert_eq!(limited("lol9", "".into()), "placeables");
    assert_eq!(limited("many", "".into()), "placeables");
    assert_eq!(limited("calls", "".into()), "placeables");
    assert_eq!(limited("chain199", "".into()), "placeables");
    let long = "x".repeat(LIMITS.output / 100 + 1);
    assert_eq!(limited("enough", long.into()), "output");
    assert_eq!(
        plain(&formatter, "enough", &[("x", "yes".into())]),
        "yes".repeat(100)
    );
    assert_eq!(plain(&formatter, "chain99", &[]), "end");
}

#[test]
fn what_is_nested_too_deep_is_left_out() {
    let nested =
        |levels: usize| format!("deep = {}\"x\"{}", "{ ".repeat(levels), " }".repeat(levels));
    let mut catalogues = Catalogues::new(locale("en"));
    assert_eq!(
        codes(&add(&mut catalogues, "en", &nested(LIMITS.depth))),
        [""; 0]
    );
    assert_eq!(plain(&catalogues.formatter(&[]), "deep", &[]), "x");
    let mut catalogues = Catalogues::new(locale("en"));
    // the reader leaves out what is nested deeper
    let text = nested(LIMITS.depth + 1);
    let read = Catalogue::read(&text, &Place::project());
    assert_eq!(codes(&read.findings), ["fluent-limit-exceeded"]);
    assert_eq!(codes(&add(&mut catalogues, "en", &text)), [""; 0]);
    assert_eq!(plain(&catalogues.formatter(&[]), "deep", &[]), "{deep}");
}

#[test]
fn too_many_digits_are_cut_down() {
    use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
    let options = FluentNumberOptions {
        minimum_fraction_digits: Some(2_000_000_000),
        ..FluentNumberOptions::default()
    };
    let huge = FluentValue::Number(FluentNumber::new(1.0, options));
    let formatter = english("sum = { $sum }");
    let message = formatted(&formatter, "sum", &[("sum", huge)], Output::Plain);
    assert_eq!(message.text, format!("1.{}", "0".repeat(LIMITS.digits)));
    assert_eq!(codes(&message.findings), ["fluent-format-limit"]);
    assert_eq!(arg(&message.findings[0], "limit"), "digits");
    // in a catalogue it is an option that is not accepted
    let mut catalogues = Catalogues::new(locale("en"));
    let text = "sum = { NUMBER($sum, minimumFractionDigits: 99999999999999999999) }";
    assert_eq!(
        codes(&add(&mut catalogues, "en", text)),
        ["fluent-format-option"]
    );
    assert_eq!(
        plain(&catalogues.formatter(&[]), "sum", &[("sum", 1.into())]),
        "1"
    );
}

#[test]
fn selection_is_by_number_then_category_then_default() {
    let formatter = english(
        "\
n = { $n ->
    [0] none
    [one] one
    [1.5] one and a half
   *[other] many
 }
place = { NUMBER($n, type: \"ordinal\") ->
    [one] { $n }st
    [two] { $n }nd
    [few] { $n }rd
   *[other] { $n }th
 }
fixed = { NUMBER($n, minimumFractionDigits: 1) ->
    [one] one
   *[other] other
 }
word = { $word ->
    [one] word one
    [red] red
   *[x] default
 }
",
    );
    let n = |id: &str, n: f64| plain(&formatter, id, &[("n", n.into())]);
    assert_eq!(n("n", 0.0), "none");
    assert_eq!(n("n", 1.0), "one");
    assert_eq!(n("n", 1.5), "one and a half");
    assert_eq!(n("n", 2.0), "many");
    assert_eq!(n("n", f64::NAN), "many");
    let places: Vec<String> = [1.0, 2.0, 3.0, 4.0, 11.0, 22.0, 113.0]
        .map(|p| n("place", p))
        .into();
    assert_eq!(
        places,
        ["1st", "2nd", "3rd", "4th", "11th", "22nd", "113th"]
    );
    assert_eq!(n("fixed", 1.0), "other", "1.0 is plural in English");
    let word = |word: &'static str| plain(&formatter, "word", &[("word", word.into())]);
    assert_eq!(
        [word("one"), word("red"), word("blue")],
        ["word one", "red", "default"]
    );
    assert_eq!(
        plain(&formatter, "n", &[("n", "1".into())]),
        "many",
        "a text is no number"
    );
}

#[test]
fn values_are_isolated_and_references_are_not() {
    let formatter = english(
        "\
-brand = Hexapla
hello = Hello { $name }!
name = { $name }
about = About { -brand }, { hello } and { \"literal\" }
alone = { name }
in-text = Dear { name }.
count = You have { $n ->
   *[other] { $n } files
 }.
link = <a href=\"{ $url }\">{ $name }</a>
unquoted = <a href={ $url }>x</a>
nested = <b title=\"{ hello }\">{ $name }</b>
",
    );
    let arguments = [
        ("name", FluentValue::from("سنا <b>")),
        ("n", FluentValue::from(1044)),
        ("url", FluentValue::from("/a?b=1&c=\"")),
    ];
    let format = |id: &str, output| {
        let message = formatted(&formatter, id, &arguments, output);
        assert!(message.findings.is_empty(), "{:?}", message.findings);
        message.text
    };
    for (id, text, html) in [
        (
            "hello",
            "Hello \u{2068}سنا <b>\u{2069}!",
            "Hello <bdi>سنا &lt;b&gt;</bdi>!",
        ),
        ("name", "سنا <b>", "سنا &lt;b&gt;"),
        ("alone", "سنا <b>", "سنا &lt;b&gt;"),
        (
            "in-text",
            "Dear \u{2068}سنا <b>\u{2069}.",
            "Dear <bdi>سنا &lt;b&gt;</bdi>.",
        ),
        (
            "about",
            "About Hexapla, Hello \u{2068}سنا <b>\u{2069}! and literal",
            "About Hexapla, Hello <bdi>سنا &lt;b&gt;</bdi>! and literal",
        ),
        (
            "count",
            "You have \u{2068}1,044\u{2069} files.",
            "You have <bdi>1,044</bdi> files.",
        ),
    ] {
        assert_eq!(format(id, Output::Text), text, "{id}");
        assert_eq!(format(id, Output::Html), html, "{id}");
    }
    assert_eq!(
        format("link", Output::Html),
        "<a href=\"/a?b=1&amp;c=&quot;\"><bdi>سنا &lt;b&gt;</bdi></a>"
    );
    assert_eq!(
        format("unquoted", Output::Html),
        "<a href=&#47;a&#63;b&#61;1&#38;c&#61;&#34;>x</a>"
    );
    assert_eq!(
        format("nested", Output::Html),
        "<b title=\"Hello سنا &lt;b&gt;!\"><bdi>سنا &lt;b&gt;</bdi></b>"
    );
    assert_eq!(
        format("link", Output::HtmlText),
        "&lt;a href=&quot;/a?b=1&amp;c=&quot;&quot;&gt;<bdi>سنا &lt;b&gt;</bdi>&lt;/a&gt;"
    );
    assert_eq!(format("hello", Output::Plain), "Hello سنا <b>!");
    assert_eq!(format("hello", Output::Attribute), "Hello سنا &lt;b&gt;!");
    assert_eq!(format("hello", Output::Terminal), "Hello سنا <b>!");
}

#[test]
fn items_of_a_list_are_isolated_one_by_one() {
    let formatter = english("by = By { LIST($people) }");
    let people: List = ["Oskrel", "سنا", "<i>"].into_iter().collect();
    let arguments = [("people", people.into())];
    let text = formatted(&formatter, "by", &arguments, Output::Text).text;
    assert_eq!(
        text,
        "By \u{2068}Oskrel\u{2069}, \u{2068}سنا\u{2069}, and \u{2068}<i>\u{2069}"
    );
    let html = formatted(&formatter, "by", &arguments, Output::Html).text;
    assert_eq!(
        html,
        "By <bdi>Oskrel</bdi>, <bdi>سنا</bdi>, and <bdi>&lt;i&gt;</bdi>"
    );
}

#[test]
fn each_message_falls_back_on_its_own() {
    let catalogues = catalogues(&[
        (
            "en",
            "home = Home\nsearch = Search\n-brand = Hexapla\nonly = { $n ->\n    [one] one\n   *[other] other\n }",
        ),
        (
            "fr",
            "home = Accueil\nsearch = Rechercher\nabout = À propos de { -brand }",
        ),
        ("fr-CA", "home = Page d’accueil"),
    ]);
    let formatter = catalogues.formatter(&[locale("fr-CA")]);
    let chain: Vec<&str> = formatter.chain().map(Locale::as_str).collect();
    assert_eq!(chain, ["fr-CA", "fr", "en"]);
    let format = |id: &str, n: i32| formatted(&formatter, id, &[("n", n.into())], Output::Plain);
    let home = format("home", 0);
    assert_eq!(
        (home.text.as_str(), home.is_as_asked()),
        ("Page d’accueil", true)
    );
    let search = format("search", 0);
    assert_eq!(search.text, "Rechercher");
    assert_eq!(
        (search.came_from, search.asked_for),
        (Some(&locale("fr")), &locale("fr-CA"))
    );
    assert_eq!(formatter.origin("search"), search.came_from);
    assert_eq!(formatter.asked_for(), search.asked_for);
    assert!(
        search.findings.is_empty(),
        "a parent of the same language needs no note"
    );
    // French says “one” of nought, English does not: the plural is that of the text
    let only = format("only", 0);
    assert_eq!(only.text, "other");
    assert_eq!(codes(&only.findings), ["fluent-format-fallback"]);
    assert_eq!(arg(&only.findings[0], "from"), "en");
    // a term that only the source has is found there
    assert_eq!(format("about", 0).text, "À propos de Hexapla");
}

#[test]
fn functions_of_the_program_plug_in() {
    let mut catalogues = catalogues(&[(
        "en",
        "shout = { SHOUT($word, mark: \"!\") }\nfail = { FAIL() }\nsum = { SUM(1, 2.5) ->\n    [3.5] right\n   *[other] wrong\n }",
    )]);
    catalogues
        .add_function("SHOUT", |positional, named| {
            match (positional.first(), named.get("mark")) {
                (Some(FluentValue::String(word)), Some(FluentValue::String(mark))) => {
                    format!("{}{mark}", word.to_uppercase()).into()
                }
                _ => FluentValue::Error,
            }
        })
        .unwrap();
    catalogues
        .add_function("FAIL", |_, _| FluentValue::Error)
        .unwrap();
    catalogues
        .add_function("SUM", |positional, _| {
            let number = |value: &FluentValue<'_>| match value {
                FluentValue::Number(number) => number.value,
                _ => 0.0,
            };
            positional.iter().map(number).sum::<f64>().into()
        })
        .unwrap();
    assert_eq!(
        catalogues.add_function("SHOUT", |_, _| FluentValue::None),
        Err(FunctionTwice("SHOUT".to_owned()))
    );
    assert!(
        catalogues
            .add_function("NUMBER", |_, _| FluentValue::None)
            .is_err()
    );
    let formatter = catalogues.formatter(&[]);
    assert_eq!(
        plain(&formatter, "shout", &[("word", "stop".into())]),
        "STOP!"
    );
    assert_eq!(plain(&formatter, "sum", &[]), "right");
    let fail = formatted(&formatter, "fail", &[], Output::Plain);
    assert_eq!(fail.text, "{FAIL()}");
    assert_eq!(codes(&fail.findings), ["fluent-format-value"]);
}

#[test]
fn a_formatter_keeps_what_it_had() {
    let mut catalogues = catalogues(&[("en", "a = old")]);
    let before = catalogues.formatter(&[]);
    add(&mut catalogues, "en", "a = second\nb = new");
    assert_eq!(plain(&before, "b", &[]), "{b}");
    let after = catalogues.formatter(&[]);
    assert_eq!(
        plain(&after, "a", &[]),
        "old",
        "of two with one id the first stays"
    );
    assert_eq!(plain(&after, "b", &[]), "new");
    assert_eq!(catalogues.ids(&locale("en")), ["a", "b"]);
}

#[test]
fn an_argument_that_is_nothing_shows_nothing() {
    let formatter = english("hi = Hi{ $name }{ $name ->\n    [x] x\n   *[other] .\n }{ $bad }");
    let arguments = [("name", FluentValue::None), ("bad", FluentValue::Error)];
    let message = formatted(&formatter, "hi", &arguments, Output::Plain);
    assert_eq!(message.text, "Hi.{$bad}");
    assert_eq!(codes(&message.findings), ["fluent-format-value"]);
}

/// Two threads are in the middle of a message at the same moment, each waiting for the other there: with
/// any lock held on the way from a message to its text, this test would never end.
#[test]
fn no_lock_is_held_while_a_message_is_formatted() {
    let mut catalogues = catalogues(&[(
        "ar",
        "meet = { MEET(NUMBER($n)) } { $n } { DATETIME(\"2026-03-01\") } { LIST(\"a\", \"b\") } { $n ->\n    [few] few\n   *[other] other\n }",
    )]);
    let barrier = Arc::new(Barrier::new(2));
    let waiting = Arc::clone(&barrier);
    catalogues
        .add_function("MEET", move |positional, _| {
            waiting.wait();
            positional[0].clone()
        })
        .unwrap();
    let formatter = catalogues.formatter(&[]);
    let texts: Vec<String> = std::thread::scope(|scope| {
        let format = || plain(&formatter, "meet", &[("n", 103.into())]);
        let threads = [scope.spawn(format), scope.spawn(format)];
        threads.map(|thread| thread.join().unwrap()).into()
    });
    assert_eq!(texts[0], texts[1]);
    assert!(texts[0].ends_with("few"), "{}", texts[0]);
}

#[test]
fn a_formatter_is_shared_between_threads() {
    fn shared<T: Send + Sync + Clone>() {}
    shared::<Formatter>();
    shared::<Catalogues>();
    let text = "n = { $n ->\n    [few] { $n } few\n    [many] { $n } many\n   *[other] { NUMBER($n, style: \"percent\") }\n }";
    let catalogues = catalogues(&[("ar", text)]);
    let format = |formatter: &Formatter| {
        let one = |n: i32| plain(formatter, "n", &[("n", n.into())]);
        (0..500).map(one).collect::<Vec<String>>()
    };
    let alone = format(&catalogues.formatter(&[]));
    let formatter = catalogues.formatter(&[]);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| format(&formatter))).collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), alone);
        }
    });
}

/// A type of somebody else's, as the `fluent` crate lets programs have.
#[derive(Clone, Debug, PartialEq)]
struct Shout(String);

impl FluentType for Shout {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        unreachable!("formatters are shared between threads")
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.0.to_uppercase().into()
    }
}

#[test]
fn types_of_other_crates_are_formatted_by_themselves() {
    let formatter =
        english("m = <b>{ $x }</b> { LIST($x, \"b\") } { $x ->\n    [A] matches\n   *[b] no\n }");
    let value = FluentValue::Custom(Box::new(Shout("a<".to_owned())));
    let message = formatted(&formatter, "m", &[("x", value)], Output::Html);
    assert_eq!(
        message.text,
        "<b><bdi>A&lt;</bdi></b> <bdi>A&lt;</bdi> and <bdi>b</bdi> no"
    );
    let value = FluentValue::Custom(Box::new(Shout("a".to_owned())));
    assert!(plain(&formatter, "m", &[("x", value)]).ends_with("matches"));
}

/// The deepest a message can go fits into a quarter of a test thread's stack, also without optimisation.
#[test]
fn the_deepest_message_needs_little_stack() {
    let wrap = |inner: String| {
        let nested = format!("{}{inner}{}", "{ ".repeat(5), " }".repeat(5));
        format!("{{ $n ->\n   *[other] x {nested}\n }}")
    };
    let link = |link: usize| format!("chain{link} = {}", wrap(format!("chain{}", link + 1)));
    let lines: Vec<String> = (0..200).map(link).collect();
    let text = lines.join("\n");
    let deep = std::thread::Builder::new()
        .stack_size(512 << 10)
        .spawn(move || {
            let formatter = english(&text);
            formatted(&formatter, "chain0", &[("n", 1.into())], Output::Plain).text
        });
    assert_eq!(deep.unwrap().join().unwrap(), "{chain0}");
}
