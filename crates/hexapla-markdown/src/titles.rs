//! The titles of links and pictures: words that stand beside what a reader sees.

use std::ops::Range;

use hexapla_content::{Inline, InlineKind, Unit, normalise};
use pulldown_cmark::{Event, Parser, Tag};

use crate::{blocks, pool_text};

/// Where the titles of the links and pictures in the text of `unit`, a passage of `file`, stand in it, each with the space
/// before it and whose title it is.
///
/// ```
/// use hexapla_content::InlineKind;
/// use hexapla_diagnostics::Place;
/// use hexapla_markdown::{Dialect, Rules, read, titles};
///
/// let file = "See [the report](https://tallowgate.example/31 \"opens in a new window\") now.\n";
/// let rules = Rules { dialect: Dialect::Markdown, translate: Vec::new() };
/// let unit = &read(file, &Place::file("en/report.md"), &rules).value.units[0];
/// let [(kind, title)] = &titles(file, unit)[..] else { panic!("it has one") };
/// assert_eq!((*kind, &unit.text[title.clone()]), (InlineKind::Link, " opens in a new window"));
/// ```
pub fn titles(file: &str, unit: &Unit) -> Vec<(InlineKind, Range<usize>)> {
    let pieces: Vec<&Inline> = unit.inlines.iter().filter(|of| may_have_one(of)).collect();
    if pieces.is_empty() {
        return Vec::new();
    }
    let written = pool_text(file, unit);
    if !may_hold_title(&written) {
        return Vec::new();
    }
    let parser = Parser::new_ext(&written, blocks::options());
    let read: Vec<(InlineKind, String)> = parser
        .filter_map(|event| match event {
            Event::Start(Tag::Link { title, .. }) => Some((InlineKind::Link, title)),
            Event::Start(Tag::Image { title, .. }) => Some((InlineKind::Image, title)),
            _ => None,
        })
        .map(|(kind, title)| (kind, normalise(&title).trim().to_owned()))
        .collect();
    // a passage that reads otherwise by itself is left as it is
    let is_same = |(piece, (kind, _)): (&&Inline, &(InlineKind, String))| piece.kind == *kind;
    if pieces.len() != read.len() || !pieces.iter().zip(&read).all(is_same) {
        return Vec::new();
    }
    let titles = pieces.into_iter().zip(read);
    let mut titles: Vec<(InlineKind, Range<usize>)> = titles
        .filter(|(_, (_, title))| !title.is_empty())
        .filter_map(|(piece, (kind, title))| {
            let text = unit.text.get(piece.text.clone())?;
            let before = text.strip_suffix(&*title)?.trim_end().len();
            Some((kind, piece.text.start + before..piece.text.end))
        })
        .collect();
    titles.sort_by_key(|(_, title)| title.start);
    titles
}

/// Says whether a title may begin somewhere in `written`: a space stands before it (`CommonMark`, section 6.3).
fn may_hold_title(written: &str) -> bool {
    let mut pairs = written.as_bytes().windows(2);
    pairs.any(|pair| matches!(pair, [b' ' | b'\t' | b'\n' | b'\r', b'"' | b'\'' | b'(']))
}

fn may_have_one(inline: &Inline) -> bool {
    matches!(inline.kind, InlineKind::Link | InlineKind::Image)
}

#[cfg(test)]
mod tests {
    use hexapla_diagnostics::Place;

    use super::*;
    use crate::{Dialect, Rules, read};

    /// The text of the first unit of a file without its titles.
    fn without(file: &str) -> String {
        let rules = Rules {
            dialect: Dialect::Markdown,
            translate: Vec::new(),
        };
        let edition = read(file, &Place::file("en/a.md"), &rules).value;
        let unit = &edition.units[0];
        let mut text = unit.text.clone();
        for (_, title) in titles(file, unit).into_iter().rev() {
            text.replace_range(title, "");
        }
        text
    }

    #[test]
    fn titles_are_no_words_of_a_sentence() {
        for (file, expected) in [
            ("See [a b](/u \"c d\") now.", "See a b now."),
            (
                "See [a](/u 'b'), [a](/u) and [c](/u (d)).",
                "See a, a and c.",
            ),
            (
                "See [a][1] and ![b](c.png \"d\").\n\n[1]: /u \"e\"",
                "See a and b.",
            ),
            ("See [![a](b.png \"c\") d](/u \"e\").", "See a d."),
            ("See [b](/u \"b\") and [a b](/v).", "See b and a b."),
            ("- It's [a](/u) (b).", "It's a (b)."),
            ("| [a](/u \"b\") | c |\n|---|---|\n| d | e |", "a | c"),
            (
                "See <https://a.example> and [a](/u \"b\").",
                "See https://a.example and a.",
            ),
        ] {
            assert_eq!(without(file), expected, "{file}");
        }
    }

    /// What the picture that is the first unit of a file shows, and its title.
    fn of_picture(file: &str) -> Option<(String, String)> {
        let rules = Rules {
            dialect: Dialect::Markdown,
            translate: Vec::new(),
        };
        let edition = read(file, &Place::file("en/a.md"), &rules).value;
        let unit = &edition.units[0];
        let mut titles = titles(file, unit).into_iter();
        let (_, title) = titles.find(|(kind, _)| *kind == InlineKind::Image)?;
        let (shown, rest) = unit.text.split_at(title.start);
        Some((shown.to_owned(), rest[..title.len()].trim().to_owned()))
    }

    #[test]
    fn a_title_is_no_part_of_what_a_picture_shows() {
        for (file, expected) in [
            ("![A](a.png \"B\")", Some(("A", "B"))),
            ("![A b\n c](a.png 'B  &amp; C')", Some(("A b c", "B & C"))),
            ("![A](a.png \"A\")", Some(("A", "A"))),
            ("![](a.png \"B\")", Some(("", "B"))),
            ("[![A](a.png \"B\")](/more \"C\")", Some(("A", "B"))),
            ("![A][a]\n\n[a]: a.png \"B\"", Some(("A", "B"))),
            ("![A](a.png)", None),
            ("Words", None),
        ] {
            let expected = expected.map(|(a, b)| (a.to_owned(), b.to_owned()));
            assert_eq!(of_picture(file), expected, "{file}");
        }
    }
}
