//! Aligned columns; the last one, where foreign text stands, wraps.

use super::page::Page;
use super::text::Text;

/// To which side a column's texts are flush.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// Rows of `N` columns and a last one.
pub(super) struct Table<const N: usize> {
    sides: [Side; N],
    rows: Vec<([Text; N], Text)>,
}

/// Columns between two cells.
const GAP: usize = 2;

impl<const N: usize> Table<N> {
    pub(super) const fn new(sides: [Side; N]) -> Self {
        Self {
            sides,
            rows: Vec::new(),
        }
    }

    pub(super) fn row(&mut self, cells: [Text; N], last: Text) {
        self.rows.push((cells, last));
    }

    /// Draws the rows, each column as wide as its widest cell.
    pub(super) fn draw(&self, page: &mut Page<'_>, indent: usize) {
        self.draw_each(page, indent, |_, _| ());
    }

    /// Draws the rows, and below each what `below` draws for its index.
    pub(super) fn draw_each(
        &self,
        page: &mut Page<'_>,
        indent: usize,
        below: impl Fn(&mut Page<'_>, usize),
    ) {
        let mut widths = [0; N];
        for (cells, _) in &self.rows {
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = cell.width().max(*width);
            }
        }
        for (index, (cells, last)) in self.rows.iter().enumerate() {
            let mut head = Text::empty().space(indent);
            for ((cell, width), side) in cells.iter().zip(widths).zip(self.sides) {
                if width == 0 {
                    continue;
                }
                let space = width - cell.width();
                head = match side {
                    Side::Left => head.then(cell).space(space),
                    Side::Right => head.space(space).then(cell),
                };
                head = head.space(GAP);
            }
            page.hanging(&head, last);
            below(page, index);
        }
    }
}
