//! A release in one locale, as read from its file.

use hexapla_diagnostics::Span;

use crate::{Metadata, Unit};

/// A release in one locale: front matter and units, in the order of the file, with spans into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// The front matter.
    pub metadata: Metadata,
    /// The bytes of the front matter, fences included; empty where there is none.
    pub front_matter: Span,
    /// Fields first, then the body's units in reading order.
    pub units: Vec<Unit>,
    /// The length of the file in bytes.
    pub length: usize,
}

/// A piece of a file. The tiles of an edition follow each other without gap or overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tile {
    /// The front matter as a whole, fields included.
    FrontMatter(Span),
    /// A body unit, by its index among the edition's units.
    Unit(usize, Span),
    /// What holds units together: blank lines, list markers, fences, comments, component tags.
    Syntax(Span),
}

impl Tile {
    /// The tile's bytes.
    pub const fn span(self) -> Span {
        match self {
            Self::FrontMatter(span) | Self::Unit(_, span) | Self::Syntax(span) => span,
        }
    }
}

impl Edition {
    /// An edition of an empty file.
    pub const EMPTY: Self = Self {
        metadata: Metadata::EMPTY,
        front_matter: Span::new(0, 0),
        units: Vec::new(),
        length: 0,
    };

    /// The tiles of the file, in order: every byte lies in exactly one.
    pub fn tiles(&self) -> Vec<Tile> {
        let mut tiles = Vec::new();
        let mut done = 0;
        if !self.front_matter.is_empty() {
            tiles.push(Tile::FrontMatter(Span::new(0, self.front_matter.end)));
            done = self.front_matter.end;
        }
        for (index, unit) in self.units.iter().enumerate() {
            if unit.span.start < done || unit.span.is_empty() {
                continue;
            }
            if unit.span.start > done {
                tiles.push(Tile::Syntax(Span::new(done, unit.span.start)));
            }
            tiles.push(Tile::Unit(index, unit.span));
            done = unit.span.end;
        }
        if done < self.length {
            tiles.push(Tile::Syntax(Span::new(done, self.length)));
        }
        tiles
    }
}
