//! Aligned columns; the last one, where foreign text stands, wraps.

use super::page::Page;
use super::text::Text;

/// To which side a column's texts are flush.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
    /// Counts with their nouns: all figures end in one column (` 9 editions`, `12 editions`, ` 1 edition`).
    Figure,
}

impl Side {
    /// The columns of a cell before the place that all cells of its column have in common; `None` where that is the
    /// column's beginning.
    fn lead(self, cell: &Text) -> Option<usize> {
        match self {
            Self::Left => None,
            Self::Right => Some(cell.width()),
            Self::Figure => cell.width_through_figures(),
        }
    }
}

/// Where the cells of a column stand.
struct Column {
    side: Side,
    /// The widest lead.
    lead: usize,
    /// The widest cell with the space before it.
    width: usize,
}

impl Column {
    /// The space before a cell.
    fn space_before(&self, cell: &Text) -> usize {
        let lead = self.side.lead(cell);
        lead.map_or(0, |lead| self.lead.saturating_sub(lead))
    }
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
        let columns = self.columns();
        for (index, (cells, last)) in self.rows.iter().enumerate() {
            let mut head = Text::empty().space(indent);
            for (cell, column) in cells.iter().zip(&columns) {
                if column.width == 0 {
                    continue;
                }
                let before = column.space_before(cell);
                let behind = column.width - before - cell.width();
                head = head.space(before).then(cell).space(behind + GAP);
            }
            page.hanging(&head, last);
            below(page, index);
        }
    }

    fn columns(&self) -> [Column; N] {
        let mut columns = self.sides.map(|side| Column {
            side,
            lead: 0,
            width: 0,
        });
        for (cells, _) in &self.rows {
            for (column, cell) in columns.iter_mut().zip(cells) {
                column.lead = column.side.lead(cell).unwrap_or(0).max(column.lead);
            }
        }
        for (cells, _) in &self.rows {
            for (column, cell) in columns.iter_mut().zip(cells) {
                column.width = column.width.max(column.space_before(cell) + cell.width());
            }
        }
        columns
    }
}
