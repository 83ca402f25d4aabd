//! The trees of fluent-syntax, which our parser replaces and whose types it uses.
//!
//! What it reads otherwise than the specification is listed in docs/formats/fluent.md.

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use hexapla_diagnostics::Place;
use hexapla_l10n::{Catalogue, Piece};
use proptest::prelude::*;

/// Entries of sound catalogues, with every kind of node and odd but equal layouts.
fn entry() -> impl Strategy<Value = String> {
    let name = "[a-z][a-zA-Z0-9_-]{0,6}";
    let comment = prop::option::of("#{1,3}( [a-z #=]{0,8})?\n(#\n)?");
    let attributes = prop::collection::vec(("[a-z]{1,4}", pattern(4)), 0..3);
    let value = prop::option::of(pattern(4));
    let blank = prop::sample::select(vec!["", "\n", "\n\n", "  \n"]);
    (comment, any::<bool>(), name, value, attributes, blank).prop_map(
        |(comment, is_term, name, value, attributes, blank)| {
            let mut text = comment.unwrap_or_default();
            let sigil = if is_term { "-" } else { "" };
            let needs_value = is_term || attributes.is_empty();
            let value = value.or(needs_value.then(|| "Value".to_owned()));
            let value = value.unwrap_or_default();
            text += &[sigil, &name, " =", &value, "\n"].concat();
            for (name, value) in attributes {
                text += &["  .", &name, "  =", &value, "\n"].concat();
            }
            text + blank
        },
    )
}

/// A pattern whose lines are indented by `indent` spaces, the first behind an equals sign or below it.
fn pattern(indent: usize) -> BoxedStrategy<String> {
    let element = prop_oneof![
        4 => "[A-Za-zé.,()*][A-Za-zé .,()*\\[\\]=\"\\\\-]{0,9}",
        3 => inline(2).prop_map(|inline| format!("{{ {inline} }}")),
        1 => inline(2).prop_map(|inline| format!("{{{inline}}}")),
        1 => select(indent),
    ];
    let line = prop::collection::vec(element, 1..4).prop_map(|elements| elements.concat());
    let plain = "[A-Za-z0-9][A-Za-z0-9 .,]{0,9}";
    let blank = prop::sample::select(vec!["", "", "\n", "\n  ", "\n       "]);
    let more = prop::collection::vec((0..3usize, blank, plain), 0..3);
    (any::<bool>(), line, more)
        .prop_map(move |(is_block, first, more)| {
            let margin = " ".repeat(indent);
            let is_special = first.starts_with(['.', '[', '*', '}']);
            let start = if is_block && !is_special {
                format!("\n{margin}")
            } else {
                "  ".to_owned()
            };
            let more = more.into_iter().map(|(extra, blank, line)| {
                let extra = " ".repeat(extra);
                format!("{blank}\n{margin}{extra}{line}")
            });
            let more: Vec<String> = more.collect();
            [start, first, more.concat()].concat()
        })
        .boxed()
}

fn select(indent: usize) -> BoxedStrategy<String> {
    let variant = prop_oneof![
        Just("one".to_owned()),
        Just("0".to_owned()),
        Just("1.5".to_owned())
    ];
    let value = "[a-z][a-z .\\[\\]]{0,6}";
    let variants = prop::collection::vec((variant, value), 0..3);
    (inline(0), variants, value)
        .prop_filter("what can select", |(selector, ..)| {
            selector.starts_with(['$', '"', 'F'])
                || selector.starts_with(|c: char| c.is_ascii_digit())
        })
        .prop_map(move |(selector, variants, default)| {
            let margin = " ".repeat(indent);
            let variants = variants
                .into_iter()
                .map(|(key, value)| format!("\n{margin}[{key}] {value}"));
            let variants: Vec<String> = variants.collect();
            let variants = variants.concat();
            let default = format!("\n{margin} *[ other ]\n\n{margin}  {default}");
            format!("{{ {selector} ->{variants}{default}\n{margin}}}")
        })
        .boxed()
}

fn inline(depth: u32) -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        "\\$[a-z]{1,3}",
        "[a-z]{1,3}(\\.[a-z]{1,2})?",
        "-[a-z]{1,3}",
        "-?[0-9]{1,2}(\\.[0-9]{1,2})?",
        "\"([a-z é{}]|\\\\\"|\\\\\\\\|\\\\u00[0-9A-F]{2}|\\\\U01F60[0-9]){0,4}\"",
    ];
    leaf.prop_recursive(depth, 8, 2, |inner| {
        let named = prop::collection::btree_map("[a-z]{1,3}", "[0-9]{1,2}|\"[a-z]{0,3}\"", 0..3);
        let call = (
            prop::sample::select(vec!["F", "NUM-2", "-t"]),
            prop::option::of(inner.clone()),
            named,
        );
        prop_oneof![
            inner.prop_map(|inner| format!("{{ {inner} }}")),
            call.prop_map(|(callee, positional, named)| {
                let named = named
                    .into_iter()
                    .map(|(name, value)| format!("{name}: {value}"));
                let arguments: Vec<String> = positional.into_iter().chain(named).collect();
                format!("{callee}({})", arguments.join(", "))
            }),
        ]
    })
    .boxed()
}

fn sound_catalogue() -> impl Strategy<Value = String> {
    prop::collection::vec(entry(), 0..6).prop_map(|entries| entries.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn sound_catalogues_are_read_as_fluent_syntax_reads_them(text in sound_catalogue()) {
        let read = Catalogue::read(&text, &Place::project());
        let theirs = parser::parse(Piece::whole(&text));
        let theirs = theirs.map_err(|(_, errors)| TestCaseError::fail(format!("{errors:?}")))?;
        let ours = spelt(&read.value.entries);
        let theirs = spelt(&theirs.body);
        let has = |code: &str| read.findings.iter().any(|finding| finding.code.name() == code);
        prop_assert!(!has("fluent-syntax") && !has("fluent-nonstandard"));
        if has("fluent-indentation") {
            // The finding says that they differ; so they must.
            prop_assert_ne!(ours, theirs);
        } else {
            prop_assert_eq!(ours, theirs);
        }
    }
}

/// Names of messages and terms, in order.
fn names(entries: &[Entry<Piece<'_>>]) -> Vec<String> {
    let names = entries.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.text().to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name.text())),
        _ => None,
    });
    names.collect()
}

/// Entries of which some lack a stretch of their text. All is ASCII: fluent-syntax panics when another
/// letter cuts an escape short.
fn broken_catalogue() -> impl Strategy<Value = String> {
    let gap = prop::option::of((any::<prop::sample::Index>(), 1..7usize));
    let entries = prop::collection::vec((entry(), gap), 1..5);
    entries.prop_map(|entries| {
        let entries = entries.into_iter().map(|(entry, gap)| {
            let mut entry = entry.replace('é', "e");
            if let Some((from, length)) = gap {
                let from = from.index(entry.len());
                let to = entry.len().min(from + length);
                entry.replace_range(from..to, "");
            }
            entry
        });
        entries.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_called_rescued_is_what_fluent_syntax_loses(text in broken_catalogue()) {
        let read = Catalogue::read(&text, &Place::project());
        let told = |code: &'static str| {
            let findings = read.findings.iter();
            findings.filter(move |finding| finding.code.name() == code)
        };
        prop_assume!(told("fluent-nonstandard").next().is_none());
        let mut ours = names(&read.value.entries);
        for finding in told("fluent-rescued") {
            let rescued = finding.args["name"].to_string();
            let index = ours.iter().position(|name| *name == rescued);
            // What was rescued may be broken itself.
            index.map(|index| ours.remove(index));
        }
        let (Ok(theirs) | Err((theirs, _))) = parser::parse(Piece::whole(&text));
        prop_assert_eq!(ours, names(&theirs.body));
    }
}

/// The tree with the bytes of every piece, which `==` does not compare.
fn spelt(entries: &[Entry<Piece<'_>>]) -> String {
    format!("{entries:?}")
}
