//! Long texts that a sentence sets beside each other, cut so that what differs is seen.

use std::collections::BTreeMap;

use crate::wire::Arg;

/// The arguments that say the same thing twice or three times, each time as another side has it.
const SIDES: [&[&str]; 3] = [
    &["source", "target"],
    &["text", "usual"],
    &["old", "new", "target"],
];

/// The longest text that is shown whole beside another one, in characters, and the length of what is shown of a longer
/// one.
const LONGEST: usize = 60;

/// How many characters are shown of what all sides have before the first that differs.
const LEAD: usize = 20;

const CUT: char = '…';

/// The texts of those arguments that are too long, cut; nothing of the others.
pub(super) fn cut(args: &BTreeMap<String, Arg>) -> BTreeMap<&'static str, String> {
    let text = |name: &&'static str| match args.get(*name) {
        Some(Arg::Text(text)) if !text.is_empty() => Some((*name, text.as_str())),
        _ => None,
    };
    let mut cut = BTreeMap::new();
    for names in SIDES {
        let texts: Vec<(&str, &str)> = names.iter().filter_map(text).collect();
        let is_long = |(_, text): &(&str, &str)| text.chars().nth(LONGEST).is_some();
        if texts.len() < 2 || !texts.iter().any(is_long) {
            continue;
        }
        let start = start(&texts);
        cut.extend(
            texts
                .into_iter()
                .map(|(name, text)| (name, from(text, start))),
        );
    }
    cut
}

/// The character from which texts are shown: a little before the first in which they differ.
fn start(texts: &[(&'static str, &str)]) -> usize {
    let begins_alike = |one: &str, other: &str| {
        let both = one.chars().zip(other.chars());
        both.take_while(|(one, other)| one == other).count()
    };
    let first = texts.first().map_or("", |(_, text)| *text);
    let others = texts.iter().filter(|(_, text)| *text != first);
    let shared = others.map(|(_, other)| begins_alike(first, other)).min();
    shared.unwrap_or_default().saturating_sub(LEAD)
}

/// What is shown of a text from a character on: from the next word on, or from the next step of a path, where one begins
/// before [`LEAD`] is over.
fn from(text: &str, start: usize) -> String {
    let rest: String = text.chars().skip(start).collect();
    let lead = || rest.char_indices().take(LEAD);
    let space = lead().find(|(_, c)| c.is_whitespace());
    let word = space.map(|(at, space)| at + space.len_utf8());
    let begin = word.or_else(|| lead().find(|(_, c)| *c == '/').map(|(at, _)| at));
    let begin = begin.filter(|_| start > 0).unwrap_or_default();
    let rest = rest.get(begin..).unwrap_or_default();
    let shown = rest.chars().take(LONGEST);
    let before = (start > 0).then_some(CUT);
    let behind = rest.chars().nth(LONGEST).map(|_| CUT);
    before.into_iter().chain(shown).chain(behind).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(args: &[(&str, &str)]) -> Vec<String> {
        let args = args
            .iter()
            .map(|(name, text)| ((*name).to_owned(), Arg::Text((*text).to_owned())));
        cut(&args.collect()).into_values().collect()
    }

    #[test]
    fn short_texts_and_single_ones_are_whole() {
        assert_eq!(
            shown(&[("text", "a ferry"), ("usual", "the ferry")]),
            [""; 0]
        );
        let long = "a ferry ".repeat(20);
        assert_eq!(shown(&[("source", &long), ("target", "")]), [""; 0]);
        assert_eq!(shown(&[("url", &long), ("where", &long)]), [""; 0]);
    }

    #[test]
    fn long_ones_are_shown_from_where_they_differ() {
        let text = |port: &str| {
            format!(
                "All that the harbour master said in the morning of that day was that {port} is closed until the ice has gone."
            )
        };
        assert_eq!(
            shown(&[("text", &text("Calder")), ("usual", &text("Oskrel"))]),
            [
                "…that day was that Calder is closed until the ice has gone.",
                "…that day was that Oskrel is closed until the ice has gone.",
            ]
        );
        let other = "x".repeat(70);
        let begun = format!("{}…", "x".repeat(60));
        assert_eq!(
            shown(&[("text", "Calder"), ("usual", &other)]),
            ["Calder", &begun]
        );
    }

    #[test]
    fn three_sides_begin_at_the_same_place() {
        let url =
            |page: &str| format!("https://harbour.example/ferries/winter/timetables/2031/{page}");
        let (old, new) = (url("a.html"), url("b.html"));
        assert_eq!(
            shown(&[("old", &old), ("new", &new), ("target", &old)]),
            [
                "…/timetables/2031/b.html",
                "…/timetables/2031/a.html",
                "…/timetables/2031/a.html"
            ]
        );
    }

    #[test]
    fn letters_of_several_bytes_are_not_cut() {
        let text = |end: &str| format!("{}{end}", "渡し船は".repeat(20));
        let [one, other] = shown(&[("text", &text("来る")), ("usual", &text("来ない"))])
            .try_into()
            .unwrap();
        assert!(one.ends_with("来る") && other.ends_with("来ない"));
        assert_eq!(one.chars().count(), 1 + LEAD + 1);
    }
}
