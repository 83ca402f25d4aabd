//! How the units of a body stand in lists, quotations, tables and footnotes.

use hexapla_content::Unit;
use pulldown_cmark::{Event, Tag, TagEnd};

use crate::mask::Mask;

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

/// The containers and the breaks of a body: each with the byte of the file where it stands, in reading order.
#[derive(Debug, Default)]
pub(crate) struct Marks(Vec<(usize, Part)>);

impl Marks {
    /// Takes in an event; `start` and `end` are its bytes of the copy.
    pub(crate) fn note(
        &mut self,
        event: &Event<'_>,
        mask: &Mask<'_>,
        (start, end): (usize, usize),
    ) {
        let mut put = |at: usize, part: Part| self.0.push((mask.span(at, at).start, part));
        match event {
            Event::Start(tag) => {
                if let Some(container) = container(tag) {
                    put(start, Part::Open(container));
                }
            }
            Event::End(
                TagEnd::BlockQuote(_)
                | TagEnd::List(_)
                | TagEnd::Item
                | TagEnd::Table
                | TagEnd::FootnoteDefinition,
            ) => put(end, Part::Close),
            Event::Rule => put(start, Part::Rule),
            _ => {}
        }
    }

    /// The outline of a body with these marks, whose units are those of `units` from the index `first` on.
    pub(crate) fn outline(self, units: &[Unit], first: usize) -> Vec<Part> {
        let mut parts = Vec::with_capacity(units.len() + self.0.len());
        let mut depth = 0_usize;
        let mut next = first;
        for (at, part) in self.0 {
            while units.get(next).is_some_and(|unit| unit.span.start < at) {
                parts.push(Part::Unit(next));
                next += 1;
            }
            match part {
                Part::Open(_) => depth += 1,
                Part::Close => depth = depth.saturating_sub(1),
                Part::Rule | Part::Unit(_) => {}
            }
            parts.push(part);
        }
        // what a limit cut off
        parts.extend(std::iter::repeat_n(Part::Close, depth));
        parts.extend((next..units.len()).map(Part::Unit));
        parts
    }
}

fn container(tag: &Tag<'_>) -> Option<Container> {
    Some(match tag {
        Tag::BlockQuote(_) => Container::Quote,
        Tag::List(start) => Container::List(*start),
        Tag::Item => Container::Item,
        Tag::Table(_) => Container::Table,
        Tag::FootnoteDefinition(label) => Container::Footnote(label.to_string()),
        _ => return None,
    })
}
