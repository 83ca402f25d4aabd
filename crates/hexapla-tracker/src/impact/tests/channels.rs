//! Markup, links, code, raw markup, splits and merges, units as a whole, other locales.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

use hexapla_content::{Impact, Inline, InlineKind, Unit, UnitId, UnitKind};
use hexapla_diagnostics::Span;
use hexapla_facts::Corpus;

use super::super::{Judge, ReasonKind};
use super::{english, judge, line, paragraph};

fn unit(kind: UnitKind, text: &str) -> Unit {
    Unit::plain(UnitId::Body(1), kind, text)
}

fn with(mut unit: Unit, kind: InlineKind, part: &str, target: &str) -> Unit {
    let start = unit.text.find(part).unwrap();
    let text = start..start + part.len();
    let span = Span::new(text.start, text.end);
    unit.inlines.push(Inline {
        kind,
        text,
        span,
        target: target.into(),
    });
    unit
}

fn change(old: &[&Unit], new: &[&Unit]) -> (Impact, Vec<String>) {
    let corpus = Corpus::empty();
    let judgement = Judge::of(&english(), &&corpus).change(old, new);
    (
        judgement.impact,
        judgement.reasons.iter().map(line).collect(),
    )
}

#[test]
fn markup_and_links_are_seen_where_the_text_is_equal() {
    let plain = paragraph("See the annual report.");
    let strong = with(plain.clone(), InlineKind::Strong, "annual", "");
    let linked = |target| with(plain.clone(), InlineKind::Link, "report", target);
    let heading = |context: &str| {
        let mut unit = unit(UnitKind::Heading, "See the annual report.");
        unit.context = context.into();
        unit
    };
    assert_eq!(change(&[&plain], &[&strong]).0, Impact::Markup);
    assert_eq!(
        change(&[&heading("h2")], &[&heading("h3")]).0,
        Impact::Markup
    );
    assert_eq!(
        change(&[&linked("/a")], &[&linked("/b")]),
        (Impact::Link, vec!["link: /a → /b".to_owned()])
    );
    assert_eq!(change(&[&plain], &[&linked("/b")]).0, Impact::Link);
    let two = |first, second| {
        let unit = with(plain.clone(), InlineKind::Link, "annual", first);
        with(unit, InlineKind::Link, "report", second)
    };
    assert_eq!(
        change(&[&two("/a", "/b")], &[&two("/b", "/a")]).0,
        Impact::Link
    );
}

#[test]
fn code_spans_are_facts_and_code_marks_are_markup() {
    let coded = |text, code| with(paragraph(text), InlineKind::Code, code, "");
    let old = coded("Set port to 80 with care.", "port");
    assert_eq!(
        change(&[&paragraph("Set port to 80 with care.")], &[&old]).0,
        Impact::Markup
    );
    let other = coded("Set host to 80 with care.", "host");
    assert_eq!(
        change(&[&old], &[&other]),
        (Impact::Factual, vec!["code: port → host".to_owned()])
    );
    let cased = coded("Set Port to 80 with care.", "Port");
    assert_eq!(change(&[&old], &[&cased]).0, Impact::Factual);
    let marked = coded("Set port to 80 with great care.", "port");
    assert_eq!(
        change(&[&paragraph("Set port to 80 with care.")], &[&marked]).0,
        Impact::Wording
    );
}

#[test]
fn what_is_set_off_as_code_in_another_way_is_the_same() {
    let coded = |text, code| with(paragraph(text), InlineKind::Code, code, "");
    let impact = |old: &Unit, new: &Unit| change(&[old], &[new]).0;
    // in quotation marks before
    let (old, new) = ("End with '/*' here.", "End with /* here.");
    assert_eq!(impact(&paragraph(old), &coded(new, "/*")), Impact::Wording);
    // a word of the text before
    let (old, new) = (
        "Use the static mode of mooring.",
        "Use static as the mode of mooring.",
    );
    assert_eq!(
        impact(&paragraph(old), &coded(new, "static")),
        Impact::Wording
    );
    assert_eq!(
        impact(&coded(new, "static"), &paragraph(old)),
        Impact::Wording
    );
    // nothing of it stood there, or but a part of a word
    let old = "Use the ecstatic mode of mooring.";
    assert_eq!(
        impact(&paragraph(old), &coded(new, "static")),
        Impact::Factual
    );
    let old = "Use the mode of mooring.";
    assert_eq!(
        impact(&paragraph(old), &coded(new, "static")),
        Impact::Factual
    );
    // as what is called
    let (old, new) = ("Then call moor twice.", "Then call moor() twice.");
    assert_eq!(
        impact(&coded(old, "moor"), &coded(new, "moor()")),
        Impact::Wording
    );
    let new = "Then call pier.moor() twice.";
    assert_eq!(
        impact(&coded(old, "moor"), &coded(new, "pier.moor()")),
        Impact::Factual
    );
}

#[test]
fn what_a_placeholder_in_code_is_called_is_wording() {
    let coded = |code: &str| with(paragraph(code), InlineKind::Code, code, "");
    let impact = |old: &str, new: &str| change(&[&coded(old)], &[&coded(new)]).0;
    let old = "moor --at {{quay}} {{boat}}";
    assert_eq!(
        impact(old, "moor --at {{path/to/quay}} {{boat}}"),
        Impact::Wording
    );
    assert_eq!(impact(old, "moor --by {{quay}} {{boat}}"), Impact::Factual);
    assert_eq!(impact(old, "moor --at {{quay}}"), Impact::Factual);
    assert_eq!(
        impact("moor {{[-a|--at]}}", "moor {{[-b|--at]}}"),
        Impact::Factual
    );
    assert_eq!(impact("moor {{quay}}", "moor quay"), Impact::Factual);
    let block = |text: &str| Unit {
        text: text.to_owned(),
        ..unit(UnitKind::Code, "")
    };
    let (old, new) = (block("sh\nmoor {{quay}} 5"), block("sh\nmoor {{pier}} 5"));
    assert_eq!(change(&[&old], &[&new]).0, Impact::Wording);
}

#[test]
fn an_address_that_becomes_a_link_is_the_same_address() {
    let written = paragraph("See the timetable: https://ferry.example/times");
    let linked = |target| {
        with(
            paragraph("See the timetable"),
            InlineKind::Link,
            "timetable",
            target,
        )
    };
    let same = linked("https://ferry.example/times");
    assert_eq!(change(&[&written], &[&same]).0, Impact::Link);
    assert_eq!(change(&[&same], &[&written]).0, Impact::Link);
    let other = linked("https://quay.example/times");
    assert_eq!(change(&[&written], &[&other]).0, Impact::Factual);
}

#[test]
fn comments_of_a_known_language_are_prose() {
    let code = |text: &str| Unit {
        text: text.to_owned(),
        ..unit(UnitKind::Code, "")
    };
    let of = |old: &str, new: &str| change(&[&code(old)], &[&code(new)]);
    let old = "js\nmoor({ quay: 'north', berths: [1, 2] }) // now";
    for (new, impact) in [
        (
            "js {1}\nmoor({ quay: 'north', berths: [1, 2] }) // now",
            Impact::Markup,
        ),
        (
            "js\nmoor({ quay: 'north', berths: [1, 2] }) // Now",
            Impact::Cosmetic,
        ),
        (
            "js\nmoor({ quay: 'north', berths: [1, 2] }) // later",
            Impact::Wording,
        ),
        (
            "js\nmoor({ quay: 'north', berths: [1, 2] }) // 5",
            Impact::Factual,
        ),
        (
            "js\nmoor({ quay: 'south', berths: [1, 2] }) // now",
            Impact::Factual,
        ),
        (
            "js\n// moor({ quay: 'north', berths: [1, 2] }) // now",
            Impact::Factual,
        ),
    ] {
        let found = of(old, new);
        assert_eq!(found.0, impact, "{new} {:?}", found.1);
    }
    // what is no language's known comment is code
    assert_eq!(of("text\n// now", "text\n// Now").0, Impact::Factual);
}

#[test]
fn code_blocks_change_facts_but_not_by_white_space() {
    let code = |text: &str| Unit {
        text: text.to_owned(),
        ..unit(UnitKind::Code, "")
    };
    let old = code("let deaths = 27;\nprint(deaths)");
    assert_eq!(
        change(&[&old], &[&code("let deaths = 31;\nprint(deaths)")]),
        (Impact::Factual, vec!["code: 27; → 31;".to_owned()])
    );
    let spaced = code("let deaths = 27;\n\n  print(deaths)");
    assert_eq!(change(&[&old], &[&spaced]).0, Impact::Cosmetic);
}

#[test]
fn how_a_code_block_is_shown_is_markup() {
    let code = |text: &str| Unit {
        text: text.to_owned(),
        ..unit(UnitKind::Code, "")
    };
    let impact = |old: &str, new: &str| change(&[&code(old)], &[&code(new)]).0;
    let bare = "ferry --list\n3 found";
    let [shell, console] = [
        "shell\nferry --list\n3 found",
        "console\nferry --list\n3 found",
    ];
    assert_eq!(impact(shell, console), Impact::Markup);
    assert_eq!(impact(bare, console), Impact::Markup);
    assert_eq!(impact(shell, bare), Impact::Markup);
    assert_eq!(
        impact("js {1}\nsail()", "js {1, 2} wrap\nsail()"),
        Impact::Factual
    );
    assert_eq!(
        impact("js {1}\nsail()", "js {1, 2} ins={3}\nsail()"),
        Impact::Markup
    );
    assert_eq!(
        impact("js title=\"a.js\"\nsail()", "js title=\"b.js\"\nsail()"),
        Impact::Factual
    );
    assert_eq!(
        impact(
            "js title=\"a.js\"\nsail()",
            "js title=\"a.js\" \"sail\" ins=\"()\"\nsail()"
        ),
        Impact::Markup
    );
    let other = "console\nferry --all\n3 found";
    assert_eq!(
        change(&[&code(shell)], &[&code(other)]),
        (
            Impact::Factual,
            vec![
                "code: --list → --all".to_owned(),
                "markup: shell → console".to_owned()
            ]
        )
    );
    // no language, or no attributes
    assert_eq!(impact("sail\nferry", "dock\nferry"), Impact::Factual);
    assert_eq!(
        impact("go run pier\nferry", "go run dock\nferry"),
        Impact::Factual
    );
}

#[test]
fn the_attributes_of_named_tags_are_read_for_their_prose() {
    let tag = |written| crate::testing::component("<Pier/>", written);
    let old =
        tag("<Pier title=\"The bridge was big\" to=\"/x\" size={3} rows={[{ text: 'A gate' }]} />");
    for (new, impact) in [
        (
            "<Pier title=\"The bridge was big\" to=\"/x\" size={4} rows={[{ text: 'A gate' }]} />",
            Impact::Markup,
        ),
        (
            "<Pier title=\"The bridge was big\" to=\"/y\" size={3} rows={[{ text: 'A gate' }]} />",
            Impact::Link,
        ),
        (
            "<Pier title=\"The bridge was big\" to=\"/x\" size={3} rows={[{ text: 'A door' }]} />",
            Impact::Wording,
        ),
        (
            "<Pier title=\"The bridge was not big\" to=\"/x\" size={3} rows={[{ text: 'A gate' }]} />",
            Impact::Factual,
        ),
    ] {
        assert_eq!(change(&[&old], &[&tag(new)]).0, impact, "{new}");
    }
}

#[test]
fn raw_markup_is_read_for_its_prose() {
    let raw = |text: &str| unit(UnitKind::Markup, text);
    let old = raw("<p class=\"a\"><a href=\"/x\">The bridge was <b>big</b></a></p>");
    for (new, impact) in [
        (
            "<p class=\"b\"><a href=\"/x\">The bridge was <b>big</b></a></p>",
            Impact::Markup,
        ),
        (
            "<p class=\"a\"><a href=\"/y\">The bridge was <b>big</b></a></p>",
            Impact::Link,
        ),
        (
            "<p class=\"a\"><a href=\"/x\">The bridge was <b>long</b></a></p>",
            Impact::Wording,
        ),
        (
            "<p class=\"a\"><a href=\"/x\">The bridge was not <b>big</b></a></p>",
            Impact::Factual,
        ),
    ] {
        assert_eq!(change(&[&old], &[&raw(new)]).0, impact, "{new}");
    }
    let image = |alt: &str, width: u32| raw(&format!("<img alt=\"{alt}\" width=\"{width}\">"));
    assert_eq!(
        change(&[&image("A gate", 600)], &[&image("A gate", 640)]).0,
        Impact::Markup
    );
    assert_eq!(
        change(&[&image("A gate", 600)], &[&image("A door", 600)]).0,
        Impact::Wording
    );
    assert_eq!(
        change(&[&raw("{count} 12")], &[&raw("{count} 15")]).0,
        Impact::Factual
    );
}

#[test]
fn expressions_inside_a_text_are_wording() {
    let shown = |target| {
        with(
            paragraph("There were x of them."),
            InlineKind::Markup,
            "x",
            target,
        )
    };
    assert_eq!(
        change(&[&shown("{a}")], &[&shown("{b}")]).0,
        Impact::Wording
    );
    assert_eq!(change(&[&shown("<i>")], &[&shown("<b>")]).0, Impact::Markup);
}

#[test]
fn splits_and_merges_compare_the_joined_text() {
    let whole = paragraph("The doors were locked. At least 12 people died.");
    let (first, second) = (
        paragraph("The doors were locked."),
        paragraph("At least 12 people died."),
    );
    assert_eq!(change(&[&whole], &[&first, &second]).0, Impact::Markup);
    assert_eq!(change(&[&first, &second], &[&whole]).0, Impact::Markup);
    let third = paragraph("At least 15 people died.");
    assert_eq!(
        change(&[&whole], &[&first, &third]),
        (
            Impact::Factual,
            vec!["number: 12 → 15".to_owned(), "markup: ∅ → ∅".to_owned()]
        )
    );
}

#[test]
fn cells_of_a_row_keep_their_places() {
    let row = |text| unit(UnitKind::TableRow, text);
    let (old, new) = (
        row("Untreated illness | 14 | 21"),
        row("Untreated illness | 21 | 14"),
    );
    assert_eq!(change(&[&old], &[&new]).0, Impact::Factual);
}

#[test]
fn a_whole_unit_is_factual_where_it_holds_a_token() {
    let corpus = Corpus::empty();
    let whole = |unit: &Unit| Judge::of(&english(), &&corpus).whole(unit);
    let judgement = whole(&paragraph("At least twelve people died."));
    assert_eq!(judgement.impact, Impact::Factual);
    assert_eq!(judgement.reasons.len(), 2);
    assert_eq!(
        whole(&paragraph("The doors stood open.")).impact,
        Impact::Wording
    );
    assert_eq!(whole(&unit(UnitKind::Code, "ls")).impact, Impact::Factual);
}

#[test]
fn without_a_vocabulary_words_are_wording_and_it_is_said() {
    let corpus = &Corpus::empty();
    let judge = Judge::of(&"tlh".parse().unwrap(), &corpus);
    let impact = |old: &str, new: &str| {
        let judgement = judge.change(&[&paragraph(old)], &[&paragraph(new)]);
        let says_so = judgement
            .reasons
            .iter()
            .any(|reason| reason.kind == ReasonKind::NoVocabulary);
        (judgement.impact, says_so)
    };
    assert_eq!(
        impact("Le pont est fermé.", "Le pont est ouvert."),
        (Impact::Wording, true)
    );
    assert_eq!(
        impact("Le pont est fermé.", "Le pont n’est pas fermé."),
        (Impact::Wording, true)
    );
    assert_eq!(
        impact("Le pont est fermé.", "Le pont est fermé !"),
        (Impact::Cosmetic, false)
    );
    assert_eq!(
        impact("Il y a 12 morts.", "Il y a 15 morts."),
        (Impact::Factual, false)
    );
}

#[test]
fn the_corpus_is_made_only_where_it_is_asked() {
    let is_made = |old: &str, new: &str| {
        let made = AtomicBool::new(false);
        let corpus = LazyLock::new(|| {
            made.store(true, Ordering::Relaxed);
            Corpus::empty()
        });
        let judge = Judge::of(&english(), &corpus);
        judge.change(&[&paragraph(old)], &[&paragraph(new)]);
        made.load(Ordering::Relaxed)
    };
    assert!(!is_made("The doors were open.", "The doors were open."));
    assert!(!is_made("The doors were open.", "The doors were open!"));
    assert!(is_made(
        "Witnesses heard a shot.",
        "Witnesses heard a shout."
    ));
}

#[test]
fn very_long_units_are_judged_too() {
    let words = |mark: &str| {
        (0..30_000).fold(String::new(), |text, n| {
            text + "w" + &n.to_string() + mark + " "
        })
    };
    let (old, new) = (words("a"), words("b"));
    assert_eq!(judge(&old, &new).impact, Impact::Factual);
}

#[test]
fn a_name_changed_throughout_is_no_spelling_repair() {
    let old = ["They freed Ilvar Desk.", "The court heard Desk again."];
    let new = ["They freed Ilvar Dask.", "The court heard Dask again."];
    let corpus = Corpus::of(old.into_iter().chain(new));
    let corpus = &corpus;
    let judge = Judge::of(&english(), &corpus);
    for (old, new) in old.into_iter().zip(new) {
        let judgement = judge.change(&[&paragraph(old)], &[&paragraph(new)]);
        assert_eq!(judgement.impact, Impact::Factual, "{new}");
    }
}
