//! Units of a catalogue: one for the value of each message and term, one for each attribute.
//!
//! A unit is named by its id (`nav-search`, `nav-search.title`, `-brand`), which is also part of its
//! kind: two messages that say the same are two units. Its text is the prose of the pattern, white
//! space collapsed, and what the program fills in or interprets stands in it as a sign
//! ([`InlineKind::is_placeable`]): U+FFFC for a placeable, ` | ` between the variants of a choice, as
//! between the cells of a table row. So the fingerprint is that of the tree, without comments and
//! layout, and the tracker compares prose with prose and variables with variables. Tags leave no trace
//! in the text, and character references (`&mdash;`) stand there as what they mean.
//!
//! ```
//! use hexapla_diagnostics::Place;
//! use hexapla_l10n::{Catalogue, edition};
//!
//! let text = "camps = { $count ->\n    [one] One camp\n   *[other] { $count } camps\n }\n";
//! let catalogue = Catalogue::read(text, &Place::file("locales/en/page.ftl")).value;
//! let units = edition(&catalogue).units;
//! assert_eq!(units[0].id.to_string(), "#camps");
//! assert_eq!(units[0].text, "\u{fffc} | One camp | \u{fffc} camps | \u{fffc}");
//! assert_eq!(units[0].shown(), "{ $count -> [one] One camp *[other] { $count } camps }");
//! assert_eq!(units[0].words(), 3);
//! ```
//!
//! [`InlineKind::is_placeable`]: hexapla_content::InlineKind::is_placeable

mod baseline;
mod channel;
mod entity;
mod pattern;
mod run;
mod tag;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use fluent_syntax::ast::{Attribute, Entry, Pattern};
use hexapla_content::{Edition, Unit, UnitId, UnitKind};
use hexapla_diagnostics::Span;

use crate::{Catalogue, Piece, places};

pub use baseline::{pool_text, read_baseline};

/// The catalogue as an edition: its units, in the order of the file. Of several definitions of one
/// id the first counts, as it does when messages are formatted.
pub fn edition(catalogue: &Catalogue<'_>) -> Edition {
    let mut units = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in &catalogue.entries {
        let (mark, id, value, attributes) = match entry {
            Entry::Message(message) => ("", message.id.name, &message.value, &message.attributes),
            Entry::Term(term) => (
                "-",
                term.id.name,
                &Some(term.value.clone()),
                &term.attributes,
            ),
            _ => continue,
        };
        let name = format!("{mark}{id}", id = id.text());
        if seen.insert(name.clone()) {
            let start = id.span().start.saturating_sub(mark.len());
            let owner = Owner {
                text: catalogue.text,
                name,
            };
            let value = value.as_ref();
            units.extend(value.map(|value| owner.unit(owner.name.clone(), start, value)));
            units.extend(owner.attributes(attributes));
        }
    }
    Edition {
        units,
        length: catalogue.text.len(),
        ..Edition::EMPTY
    }
}

/// A message or a term.
struct Owner<'s> {
    /// The catalogue's text.
    text: &'s str,
    /// Its id, a term's with its hyphen.
    name: String,
}

impl<'s> Owner<'s> {
    fn attributes<'a>(
        &'a self,
        attributes: &'a [Attribute<Piece<'s>>],
    ) -> impl Iterator<Item = Unit> + 'a {
        let mut seen = BTreeSet::new();
        let first = attributes
            .iter()
            .filter(move |attribute| seen.insert(attribute.id.name.text()));
        first.map(|attribute| {
            let name = attribute.id.name;
            let start = name.span().start.saturating_sub(".".len());
            self.unit(
                format!("{}.{}", self.name, name.text()),
                start,
                &attribute.value,
            )
        })
    }

    fn unit(&self, name: String, start: usize, pattern: &Pattern<Piece<'s>>) -> Unit {
        let (text, inlines) = pattern::read(self.text, pattern);
        let kind = UnitKind::Message(name.as_str().into());
        Unit {
            span: Span::new(start, places::pattern(self.text, pattern).end),
            text,
            inlines,
            ..Unit::plain(UnitId::Message(name), kind, "")
        }
        .fingerprinted()
    }
}
