//! Where addresses stand in a unit.

use std::borrow::Cow;
use std::ops::Range;

use hexapla_content::{InlineKind, Unit, UnitKind};
use memchr::{memchr2, memchr2_iter};

use crate::rules::trust::tags;

/// Attributes whose value is an address.
const ATTRIBUTES: &[&str] = &[
    "action",
    "background",
    "cite",
    "classid",
    "codebase",
    "data",
    "dynsrc",
    "formaction",
    "href",
    "longdesc",
    "lowsrc",
    "manifest",
    "poster",
    "src",
    "to",
    "xlink:href",
    "xml:base",
];

/// The addresses of a unit as written: destinations, attributes, and what a page makes a link of.
pub(super) fn addresses(unit: &Unit) -> Vec<Cow<'_, str>> {
    let mut addresses = Vec::new();
    let owned = |found: Vec<String>| found.into_iter().map(Cow::Owned);
    for inline in &unit.inlines {
        match inline.kind {
            InlineKind::Link | InlineKind::Image => addresses.push(Cow::Borrowed(&*inline.target)),
            InlineKind::Markup => addresses.extend(owned(of_markup(&inline.target))),
            InlineKind::Placeable => addresses.extend(owned(of_text(&inline.target))),
            _ => {}
        }
    }
    if let UnitKind::Field(_) = unit.kind {
        addresses.extend(owned(of_field(&unit.text)));
        return addresses;
    }
    if unit.kind != UnitKind::Markup && !may_have_address(&unit.text) {
        return addresses;
    }
    match unit.kind {
        UnitKind::Markup => addresses.extend(owned(of_markup(&unit.text))),
        _ if unit.kind.is_atomic() => addresses.extend(owned(of_text(&emptied(&unit.text)))),
        _ => addresses.extend(owned(of_text(&parted(unit, |link| {
            [link.start..link.start, link.end..link.end]
        })))),
    }
    for code in unit.code_texts() {
        addresses.extend(owned(of_text(&emptied(code))));
    }
    addresses
}

/// The addresses that stand in the running text of a unit as themselves: not in code, and not as the words of a link.
pub(super) fn running(unit: &Unit) -> Vec<String> {
    if unit.kind.is_atomic() || unit.kind == UnitKind::Markup || !may_have_address(&unit.text) {
        return Vec::new();
    }
    of_text(&parted(unit, |link| [link.clone(), link.end..link.end]))
}

/// A cheap bound: an address that stands in a text as itself has a colon, an at sign, or `www`.
fn may_have_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_doubled = |at: usize| {
        bytes
            .get(at + 1)
            .is_some_and(|next| matches!(next, b'w' | b'W'))
    };
    memchr2(b':', b'@', bytes).is_some() || memchr2_iter(b'w', b'W', bytes).any(is_doubled)
}

/// The text of a unit with a blank for each code span, and for what `of_link` takes out of the words of a link: no address of the
/// text goes on there.
fn parted(unit: &Unit, of_link: fn(&Range<usize>) -> [Range<usize>; 2]) -> String {
    let cuts = unit.inlines.iter().flat_map(|inline| match inline.kind {
        InlineKind::Code => vec![inline.text.clone()],
        InlineKind::Link => of_link(&inline.text).to_vec(),
        _ => Vec::new(),
    });
    let mut cuts: Vec<Range<usize>> = cuts.collect();
    cuts.sort_by_key(|cut| (cut.start, cut.end));
    let mut text = String::with_capacity(unit.text.len() + cuts.len());
    let mut done = 0;
    for cut in cuts {
        if let Some(before) = unit.text.get(done..cut.start) {
            text.push_str(before);
            text.push(' ');
            done = cut.end;
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
            let hole = hole.to_ascii_lowercase();
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
pub(super) fn of_markup(markup: &str) -> Vec<String> {
    let mut addresses = Vec::new();
    for tag in tags::read(markup).tags {
        for (name, value) in tag.attributes {
            let value = value.trim();
            if matches!(name.as_str(), "srcset" | "imagesrcset") {
                let candidates = value
                    .split(',')
                    .filter_map(|one| one.split_whitespace().next());
                addresses.extend(candidates.map(str::to_owned));
            } else if name == "ping" {
                addresses.extend(value.split_whitespace().map(str::to_owned));
            } else if name == "content" && tag.name == "meta" {
                addresses.extend(refreshed(value).map(str::to_owned));
            } else if ATTRIBUTES.contains(&name.as_str()) && !value.starts_with('{') {
                addresses.push(value.to_owned());
            } else {
                addresses.extend(of_text(value));
            }
        }
    }
    addresses
}

/// The addresses in a text of the front matter, which sites show as it is, as HTML, or as Markdown.
pub(super) fn of_field(text: &str) -> Vec<String> {
    let mut addresses = of_text(text);
    let tags = if text.contains('<') {
        of_markup(text)
    } else {
        Vec::new()
    };
    let links = text.split("](").skip(1).map(|after| {
        let end = |c: char| c.is_whitespace() || c == ')';
        after.split(end).next().unwrap_or_default().to_owned()
    });
    for address in tags.into_iter().chain(links) {
        if !address.is_empty() && !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    addresses
}

/// Where a page that is read again after some seconds leads: `0; url=…` (HTML, "shared declarative refresh steps").
fn refreshed(content: &str) -> Option<&str> {
    let (_, after) = content.split_once([';', ','])?;
    let address = after.trim_start();
    let named = address
        .get(..3)
        .filter(|name| name.eq_ignore_ascii_case("url"))
        .and_then(|_| address.get(3..)?.trim_start().strip_prefix('='));
    Some(named.unwrap_or(address).trim_matches([' ', '\'', '"']))
}

/// The addresses that stand in a text as themselves and that pages make links of (GFM, "autolinks (extension)"):
/// `https://…`, `www.…`, `desk@tallowgate.example`.
fn of_text(text: &str) -> Vec<String> {
    let from = |start: usize| (start, address_at(text.get(start..).unwrap_or_default()));
    let schemes = text.match_indices("://").filter_map(|(at, _)| {
        let before = text.get(..at)?;
        let scheme = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        (scheme != before).then(|| from(scheme.len()))
    });
    let schemes = schemes.filter(|(_, address)| !address.ends_with("://"));
    if !may_have_address(text) {
        return Vec::new();
    }
    let lower = text.to_ascii_lowercase();
    let goes_on = |c: char| c.is_ascii_alphanumeric() || c == '.';
    let hosts = lower
        .match_indices("www.")
        .filter(|(at, _)| {
            !lower
                .get(..*at)
                .is_some_and(|before| before.ends_with(goes_on))
        })
        .map(|(at, _)| from(at));
    let mails = text
        .match_indices('@')
        .filter_map(|(at, _)| mail_at(text, at));
    let mut found: Vec<(usize, &str)> = schemes.chain(hosts).chain(mails).collect();
    found.sort_unstable();
    let mut addresses = Vec::new();
    let mut done = 0;
    for (start, address) in found {
        if start >= done {
            done = start + address.len();
            addresses.push(address.to_owned());
        }
    }
    addresses
}

/// The mail address whose `@` stands at a byte of a text, and where it begins.
fn mail_at(text: &str, at: usize) -> Option<(usize, &str)> {
    let (before, after) = text.split_at_checked(at)?;
    let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let start = before.trim_end_matches(is_local).len();
    let host = after.get(1..)?;
    let host = host.get(..host.find(|c| !is_host(c)).unwrap_or(host.len()))?;
    let host = host.trim_end_matches(['.', '-']);
    let address = text.get(start..at + 1 + host.len())?;
    is_mail(address).then_some((start, address))
}

/// Says whether an address is one of mail: something, `@`, and a host that ends in letters.
pub(super) fn is_mail(address: &str) -> bool {
    address.split_once('@').is_some_and(|(local, host)| {
        let (name, end) = host.rsplit_once('.').unwrap_or_default();
        let is_end = end.len() > 1 && end.bytes().all(|b| b.is_ascii_alphabetic());
        let is_plain = |c: char| !matches!(c, '/' | '?' | '#' | ':');
        !local.is_empty() && !name.is_empty() && is_end && address.chars().all(is_plain)
    })
}

/// The address a text begins with. A letter of a script that nobody takes for Latin ends it, as does a particle of
/// Korean, unless the host itself is written so.
fn address_at(text: &str) -> &str {
    let host = text.split_once("://").map_or(text, |(_, host)| host);
    let is_own = host.starts_with(is_far_from_latin);
    let end = text
        .char_indices()
        .find(|(_, c)| ends(*c) || (!is_own && is_far_from_latin(*c)));
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
    use hexapla_content::{Inline, UnitId};
    use hexapla_diagnostics::Span;

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
    fn most_words_need_no_look_for_an_address() {
        for text in ["a:", "@", "www", "WWW.a"] {
            assert!(may_have_address(text), "{text}");
        }
        assert!(!may_have_address("W we saw how two of 12 were known"));
    }

    #[test]
    fn a_hole_in_code_has_no_address_of_its_own() {
        let (english, korean) = ("get s3://{{bucket}}/a", "get s3://{{버킷}}/a");
        assert_eq!(of_text(&emptied(english)), ["s3://{{}}/a"]);
        assert_eq!(emptied(english), emptied(korean));
        assert_eq!(of_text(&emptied("get {{file://chemin}}")), [""; 0]);
        assert_eq!(
            of_text(&emptied("{{https://a.example/b}} {{HTTP://a.example}}.")),
            ["https://a.example/b", "HTTP://a.example"]
        );
        for (kind, found) in [
            (UnitKind::Paragraph, vec!["file://a/b"]),
            (UnitKind::Code, vec![]),
        ] {
            let unit = Unit::plain(UnitId::Body(1), kind, "get {{file://a/b}}");
            assert_eq!(addresses(&unit), found);
        }
        assert_eq!(
            of_text("{{ a https://a.example/b}} https://a.example/{{c}}"),
            ["https://a.example/b", "https://a.example/{{c}}"]
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

    #[test]
    fn an_address_ends_at_whatever_no_address_goes_on_with() {
        for c in [
            ' ', '\u{1}', '<', '"', '(', '\\', '»', '،', '\u{2019}', '。', '\u{ff09}', '가',
        ] {
            let found = of_text(&format!("www.a.example{c}b https://c.example{c}d"));
            assert_eq!(found, ["www.a.example", "https://c.example"], "{c}");
        }
        assert_eq!(
            of_text("https://한국.example/가 x"),
            ["https://한국.example/가"]
        );
    }

    #[test]
    fn mail_has_a_host_of_several_letters() {
        assert!(is_mail("a@b.cd") && is_mail("a.b+c@d-e.f.gh"));
        for other in [
            "a@b.c", "@b.cd", "a@cd", "a@.cd", "a@b.c1", "a/b@c.de", "x:a@b.cd",
        ] {
            assert!(!is_mail(other), "{other}");
        }
    }

    #[test]
    fn only_a_page_that_reloads_has_its_address_in_its_content() {
        let other = "<meta name=\"0; a\"><p content=\"0; url=b\">";
        assert_eq!(of_markup(other), Vec::<String>::new());
        assert_eq!(of_markup("<meta content='0;url = \"a\"'>"), ["a"]);
    }

    #[test]
    fn what_a_message_puts_in_is_looked_at() {
        let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "a");
        unit.inlines = vec![Inline {
            kind: InlineKind::Placeable,
            text: 0..0,
            span: Span::new(0, 0),
            target: "{ \"https://a.example\" }".into(),
        }];
        assert_eq!(addresses(&unit), ["https://a.example"]);
    }
}
