//! How the units of a body stand in lists, quotations, tables and footnotes.

use hexapla_content::{Edition, UnitId};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::{Dialect, LIMITS, blocks, mask};

/// A piece of a body's outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A container opens.
    Open(Container),
    /// The innermost open container closes.
    Close,
    /// A unit, by its index among the edition's units.
    Unit(usize),
    /// A thematic break.
    Rule,
}

/// What holds blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Container {
    /// A block quotation.
    Quote,
    /// A list; with the number of its first item when it is numbered.
    List(Option<u64>),
    /// An item of a list.
    Item,
    /// A table; its units are rows.
    Table,
    /// A footnote, by its label.
    Footnote(String),
}

/// The outline of the body of `edition`, which was read from `text`: every unit of the body once, in order, and
/// every container closed.
///
/// ```
/// use hexapla_diagnostics::Place;
/// use hexapla_markdown::{Container, Dialect, Part, Rules, outline, read};
///
/// let text = "We ask:\n\n1. who gave the order;\n2. why.\n";
/// let rules = Rules { dialect: Dialect::Markdown, translate: Vec::new() };
/// let edition = read(text, &Place::file("en/questions.md"), &rules).value;
/// use Container::{Item, List};
/// use Part::{Close, Open, Unit};
/// assert_eq!(
///     outline(text, &edition, Dialect::Markdown),
///     [
///         Unit(0),
///         Open(List(Some(1))),
///         Open(Item), Unit(1), Close,
///         Open(Item), Unit(2), Close,
///         Close,
///     ]
/// );
/// ```
pub fn outline(text: &str, edition: &Edition, dialect: Dialect) -> Vec<Part> {
    let is_body = |index: &usize| !matches!(edition.units[*index].id, UnitId::Field(_));
    let mut outline = Outline {
        edition,
        units: (0..edition.units.len())
            .filter(is_body)
            .collect::<Vec<_>>()
            .into_iter()
            .peekable(),
        parts: Vec::new(),
        depth: 0,
    };
    if text.len() <= LIMITS.file {
        let masked = mask::mask(text, edition.front_matter.end, dialect);
        if masked.too_deep.is_none() {
            let mask = &masked.mask;
            let events = Parser::new_ext(&mask.text, blocks::options()).into_offset_iter();
            for (event, range) in events {
                let place = |at: usize| mask.span(at, at).start;
                outline.event(event, || place(range.start), || place(range.end));
            }
        }
    }
    outline.finish()
}

struct Outline<'e> {
    edition: &'e Edition,
    units: std::iter::Peekable<std::vec::IntoIter<usize>>,
    parts: Vec<Part>,
    depth: usize,
}

impl Outline<'_> {
    /// Takes in an event; `start` and `end` are its places in the file.
    fn event(&mut self, event: Event<'_>, start: impl Fn() -> usize, end: impl Fn() -> usize) {
        match event {
            Event::Start(tag) => {
                if let Some(container) = container(tag) {
                    self.units_before(start());
                    self.parts.push(Part::Open(container));
                    self.depth += 1;
                }
            }
            Event::End(
                TagEnd::BlockQuote(_)
                | TagEnd::List(_)
                | TagEnd::Item
                | TagEnd::Table
                | TagEnd::FootnoteDefinition,
            ) => {
                self.units_before(end());
                self.parts.push(Part::Close);
                self.depth = self.depth.saturating_sub(1);
            }
            Event::Rule => {
                self.units_before(start());
                self.parts.push(Part::Rule);
            }
            _ => {}
        }
    }

    /// Puts down the units that begin before the byte `at` of the file.
    fn units_before(&mut self, at: usize) {
        let edition = self.edition;
        while let Some(index) = self
            .units
            .next_if(|&index| edition.units[index].span.start < at)
        {
            self.parts.push(Part::Unit(index));
        }
    }

    fn finish(mut self) -> Vec<Part> {
        let closing = std::iter::repeat_n(Part::Close, self.depth);
        self.parts.extend(closing);
        self.parts.extend(self.units.map(Part::Unit));
        self.parts
    }
}

fn container(tag: Tag<'_>) -> Option<Container> {
    Some(match tag {
        Tag::BlockQuote(_) => Container::Quote,
        Tag::List(start) => Container::List(start),
        Tag::Item => Container::Item,
        Tag::Table(_) => Container::Table,
        Tag::FootnoteDefinition(label) => Container::Footnote(label.to_string()),
        _ => return None,
    })
}
