//! The entries of one file.

use fluent_syntax::ast::Entry;
use hexapla_diagnostics::{Noted, Place};

use crate::parse::parse;
use crate::{LIMITS, Piece, oddities, position, reading};

/// One file of messages and terms, read: its text and its entries in file order.
///
/// ```
/// use hexapla_diagnostics::Place;
/// use hexapla_l10n::{Catalogue, ast::Entry};
///
/// let text = "# On every page.\nsearch = Search\nfind = { $query\nabout = About us\n";
/// let read = Catalogue::read(text, &Place::file("en/page.ftl"));
///
/// // What is broken is junk, and everything else is read.
/// let [Entry::Message(search), Entry::Junk { .. }, Entry::Message(about)] = &read.value.entries[..]
/// else { panic!("three entries") };
/// assert_eq!(search.id.name.text(), "search");
/// assert_eq!(about.id.name.span().of(text), Some("about"));
///
/// let finding = &read.findings[0];
/// assert_eq!(finding.code.name(), "fluent-syntax");
/// assert_eq!(finding.args["kind"].to_string(), "E0003");
/// assert_eq!(finding.place.position.unwrap().to_string(), "4:1");
/// ```
#[derive(Clone, Debug)]
pub struct Catalogue<'s> {
    /// The file's text, every byte of it.
    pub text: &'s str,
    /// Messages, terms, comments and junk, in file order.
    pub entries: Vec<Entry<Piece<'s>>>,
}

impl<'s> Catalogue<'s> {
    /// Reads `text`, which stands at `place`.
    ///
    /// A text longer than [`LIMITS.file`](LIMITS) has no entries.
    pub fn read(text: &'s str, place: &Place) -> Noted<Self> {
        if text.len() > LIMITS.file {
            let entries = Vec::new();
            let finding = reading::exceeded("file", LIMITS.file, place.clone());
            return Noted {
                value: Self { text, entries },
                findings: vec![finding],
            };
        }
        let mut parsed = parse(text);
        let catalogue = Self {
            text,
            entries: std::mem::take(&mut parsed.entries),
        };
        let mut findings = reading::findings(text, &parsed, place);
        findings.extend(oddities::findings(&catalogue, place));
        position::locate(text, &mut findings);
        if findings.len() > LIMITS.findings {
            findings.truncate(LIMITS.findings);
            findings.push(reading::exceeded(
                "findings",
                LIMITS.findings,
                place.clone(),
            ));
        }
        Noted {
            value: catalogue,
            findings,
        }
    }
}
