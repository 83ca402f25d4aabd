//! The entries of one file.

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use hexapla_diagnostics::{Noted, Place};

use crate::Piece;

/// One file of messages and terms, read: its text and its entries in file order.
#[derive(Clone, Debug)]
pub struct Catalogue<'s> {
    /// The file's text, every byte of it.
    pub text: &'s str,
    /// Messages, terms, comments and junk, in file order.
    pub entries: Vec<Entry<Piece<'s>>>,
}

impl<'s> Catalogue<'s> {
    /// Reads `text`, which stands at `place`.
    pub fn read(text: &'s str, _place: &Place) -> Noted<Self> {
        let resource = parser::parse(Piece::whole(text)).unwrap_or_else(|(resource, _)| resource);
        Noted::clean(Self {
            text,
            entries: resource.body,
        })
    }
}
