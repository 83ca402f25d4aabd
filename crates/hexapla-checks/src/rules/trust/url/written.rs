//! Where addresses stand in a unit.

use hexapla_content::{InlineKind, Unit, UnitKind};

use crate::rules::trust::tags;

/// Attributes whose value is an address.
const ATTRIBUTES: &[&str] = &[
    "action",
    "background",
    "cite",
    "data",
    "formaction",
    "href",
    "manifest",
    "ping",
    "poster",
    "src",
    "to",
    "xlink:href",
];

/// The addresses of a unit as written: destinations, attributes, and what a page makes a link of.
pub(super) fn addresses(unit: &Unit) -> Vec<String> {
    let mut addresses = Vec::new();
    for inline in &unit.inlines {
        match inline.kind {
            InlineKind::Link | InlineKind::Image => addresses.push(inline.target.to_string()),
            InlineKind::Markup => addresses.extend(of_markup(&inline.target)),
            InlineKind::Placeable => addresses.extend(of_text(&inline.target)),
            _ => {}
        }
    }
    if unit.kind != UnitKind::Markup && !may_have_address(&unit.text) {
        return addresses;
    }
    match unit.kind {
        UnitKind::Markup => addresses.extend(of_markup(&unit.text)),
        _ if unit.kind.is_atomic() => addresses.extend(of_text(&emptied(&unit.text))),
        _ => addresses.extend(of_text(&without_code(unit))),
    }
    let code = unit.inlines.iter();
    let code = code.filter(|inline| inline.kind == InlineKind::Code);
    for code in code.filter_map(|inline| unit.text.get(inline.text.clone())) {
        addresses.extend(of_text(&emptied(code)));
    }
    addresses
}

/// A cheap bound: an address that stands in a text as itself has one of these signs.
fn may_have_address(text: &str) -> bool {
    text.contains("://") || text.contains("www.")
}

/// The text of a unit with a blank for each code span.
fn without_code(unit: &Unit) -> String {
    let mut text = String::with_capacity(unit.text.len());
    let mut done = 0;
    for inline in &unit.inlines {
        if inline.kind == InlineKind::Code && inline.text.start >= done {
            text.push_str(unit.text.get(done..inline.text.start).unwrap_or_default());
            text.push(' ');
            done = inline.text.end;
        }
    }
    text.push_str(unit.text.get(done..).unwrap_or_default());
    text
}

/// Code whose holes, `{{name}}`, are empty: the reader fills them, and their names are translated. One with an example
/// of an address of the web stays.
fn emptied(code: &str) -> String {
    let mut pieces = code.split("{{");
    let mut emptied = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        emptied.push_str("{{");
        let is_web = |hole: &str| {
            ["http://", "https://", "www."]
                .iter()
                .any(|web| hole.contains(web))
        };
        match piece.split_once("}}") {
            Some((hole, behind)) if !is_web(hole) => {
                emptied.push_str("}}");
                emptied.push_str(behind);
            }
            _ => emptied.push_str(piece),
        }
    }
    emptied
}

/// The addresses in the attributes of a stretch of markup.
fn of_markup(markup: &str) -> Vec<String> {
    let mut addresses = Vec::new();
    for tag in tags::read(markup).tags {
        for (name, value) in tag.attributes {
            let value = value.trim();
            if name == "srcset" {
                let candidates = value
                    .split(',')
                    .filter_map(|one| one.split_whitespace().next());
                addresses.extend(candidates.map(str::to_owned));
            } else if ATTRIBUTES.contains(&name.as_str()) && !value.starts_with('{') {
                addresses.push(value.to_owned());
            } else {
                addresses.extend(of_text(value));
            }
        }
    }
    addresses
}

/// The addresses that stand in a text as themselves: `https://…`, `www.…`.
fn of_text(text: &str) -> Vec<String> {
    let mut addresses = Vec::new();
    if !may_have_address(text) {
        return addresses;
    }
    let mut done = 0;
    let schemes = text.match_indices("://").map(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let scheme = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        (scheme.len(), at)
    });
    let hosts = text.match_indices("www.").map(|(at, _)| (at, at));
    let mut starts: Vec<(usize, usize)> = schemes
        .filter(|(start, at)| start < at)
        .chain(hosts)
        .collect();
    starts.sort_unstable();
    for (start, _) in starts {
        let before = text.get(..start).unwrap_or_default().chars().next_back();
        if start < done || before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '.') {
            continue;
        }
        let address = address_at(text.get(start..).unwrap_or_default());
        if address.ends_with("://") {
            continue;
        }
        done = start + address.len();
        addresses.push(address.to_owned());
    }
    addresses
}

/// The address a text begins with. A letter of a script that nobody takes for Latin ends it, as does a particle of
/// Korean, unless the host itself is written so.
fn address_at(text: &str) -> &str {
    let host = text.find("://").map_or(0, |at| at + 3);
    let end = text
        .char_indices()
        .find(|(at, c)| ends(*c) || (*at > host && is_far_from_latin(*c)));
    let address = end.map_or(text, |(at, _)| text.get(..at).unwrap_or_default());
    let address = address.trim_end_matches(['.', ',', ';', '!', '?', '*', '_', '\'']);
    let address = address.strip_suffix(':').unwrap_or(address);
    // the end of a hole that began before the address
    match address.strip_suffix("}}") {
        Some(whole) if !address.contains("{{") => whole,
        _ => address,
    }
}

fn is_far_from_latin(c: char) -> bool {
    c >= '\u{900}'
        && !matches!(c, '\u{13a0}'..='\u{13ff}' | '\u{1c80}'..='\u{1fff}' | '\u{2c60}'..='\u{2dff}')
}

/// Says whether an address in running text cannot go on with a character: it is space, a bracket or a quotation
/// mark, or punctuation of another script.
fn ends(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '<' | '>' | '"' | '`' | '|' | '(' | ')' | '[' | ']' | '\\' | '\u{fffc}'
        )
        || matches!(c, '«' | '»' | '،' | '؛' | '؟' | '।')
        || matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff65}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        let found =
            of_text("见（https://a.example/b）。Or http://c.example, or www.d.example. xhttps://e");
        assert_eq!(
            found,
            [
                "https://a.example/b",
                "http://c.example",
                "www.d.example",
                "xhttps://e"
            ]
        );
    }

    #[test]
    fn a_hole_in_code_has_no_address_of_its_own() {
        let (english, korean) = ("get s3://{{bucket}}/a", "get s3://{{버킷}}/a");
        assert_eq!(of_text(&emptied(english)), ["s3://{{}}/a"]);
        assert_eq!(emptied(english), emptied(korean));
        assert_eq!(of_text(&emptied("get {{file://chemin}}")), [""; 0]);
        assert_eq!(
            of_text(&emptied("{{https://a.example/b}}.")),
            ["https://a.example/b"]
        );
        assert_eq!(
            emptied("a {{ b https://c.example"),
            "a {{ b https://c.example"
        );
    }

    #[test]
    fn attributes_of_all_kinds_hold_addresses() {
        let found = of_markup(
            r#"<a href=" x.md "><img srcset="a.png 1x, b.png 2x"><Card link="https://c.example">"#,
        );
        assert_eq!(found, ["x.md", "a.png", "b.png", "https://c.example"]);
    }
}
