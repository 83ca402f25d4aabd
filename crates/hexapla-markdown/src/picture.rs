//! The two texts of a picture that stands alone: what it shows, and the title beside it.

use hexapla_content::{Unit, UnitKind, normalise};
use pulldown_cmark::{Event, Parser, Tag};

use crate::{blocks, pool_text};

/// The length of the description in the text of `unit`, a picture of `file` that stands alone; its title, which readers
/// see, is what follows. `None` where it is no such picture or has no title.
///
/// ```
/// use hexapla_diagnostics::Place;
/// use hexapla_markdown::{Dialect, Rules, picture_description, read};
///
/// let file = "![An open hand](cover.png \"Drawing: Maren Toskil.\")\n";
/// let rules = Rules { dialect: Dialect::Markdown, translate: Vec::new() };
/// let unit = &read(file, &Place::file("en/report.md"), &rules).value.units[0];
/// let description = picture_description(file, unit).expect("it has a title");
/// assert_eq!(&unit.text[..description], "An open hand");
/// assert_eq!(&unit.text[description..], " Drawing: Maren Toskil.");
/// ```
pub fn picture_description(file: &str, unit: &Unit) -> Option<usize> {
    if unit.kind != UnitKind::Image {
        return None;
    }
    let written = pool_text(file, unit);
    let title = Parser::new_ext(&written, blocks::options()).find_map(|event| match event {
        Event::Start(Tag::Image { title, .. }) => Some(title),
        _ => None,
    })?;
    let title = normalise(&title);
    let description = unit.text.strip_suffix(title.as_ref())?.trim_end();
    (!title.is_empty()).then_some(description.len())
}

#[cfg(test)]
mod tests {
    use hexapla_diagnostics::Place;

    use super::*;
    use crate::{Dialect, Rules, read};

    /// What the only unit of a file shows, and its title.
    fn parts(file: &str) -> Option<(String, String)> {
        let rules = Rules {
            dialect: Dialect::Markdown,
            translate: Vec::new(),
        };
        let edition = read(file, &Place::file("en/a.md"), &rules).value;
        let unit = edition.units.first()?;
        let (description, title) = unit.text.split_at(picture_description(file, unit)?);
        Some((description.to_owned(), title.trim().to_owned()))
    }

    #[test]
    fn a_title_is_no_part_of_what_a_picture_shows() {
        let cases = [
            ("![A](a.png \"B\")", Some(("A", "B"))),
            ("![A b\n c](a.png 'B  &amp; C')", Some(("A b c", "B & C"))),
            ("![A](a.png \"A\")", Some(("A", "A"))),
            ("![](a.png \"B\")", Some(("", "B"))),
            ("[![A](a.png \"B\")](/more)", Some(("A", "B"))),
            ("![A][a]\n\n[a]: a.png \"B\"", Some(("A", "B"))),
            ("![A](a.png)", None),
            ("![A](a.png \"B\") and words", None),
            ("Words", None),
        ];
        for (file, expected) in cases {
            let expected = expected.map(|(a, b)| (a.to_owned(), b.to_owned()));
            assert_eq!(parts(file), expected, "{file}");
        }
    }
}
