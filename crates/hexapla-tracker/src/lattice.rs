//! The best path through two sequences: dynamic programming over beads inside a band.

use std::ops::Range;

/// How far from the diagonal a path may stray.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Band {
    /// Anywhere: every pair of places is looked at.
    Unbounded,
    /// So many places to either side of the line from corner to corner.
    Within(usize),
}

/// A bead on a path: a range of either sequence.
pub(crate) type Step = (Range<usize>, Range<usize>);

/// A path from corner to corner and the cells looked at.
pub(crate) struct Path {
    pub(crate) steps: Vec<Step>,
    pub(crate) cells: u64,
}

#[derive(Clone, Copy)]
struct Cell {
    gain: i64,
    /// Index into the shapes; `None` at the origin and where no path leads.
    shape: Option<usize>,
}

const UNREACHED: i64 = i64::MIN / 2;

struct Row {
    first: usize,
    cells: Vec<Cell>,
}

impl Row {
    fn get(&self, column: usize) -> Option<&Cell> {
        self.cells.get(column.checked_sub(self.first)?)
    }
}

/// Finds the path of greatest gain through `rows` × `columns` with beads of the given `shapes`,
/// the first of equals. `gain` values a bead, or refuses it; the shapes (1, 0) and (0, 1) must be
/// among them and must never be refused.
pub(crate) fn best_path(
    (rows, columns): (usize, usize),
    band: Band,
    shapes: &[(usize, usize)],
    mut gain: impl FnMut(Range<usize>, Range<usize>) -> Option<i64>,
) -> Path {
    let mut table: Vec<Row> = Vec::with_capacity(rows + 1);
    let mut cells = 0;
    for row in 0..=rows {
        let window = window(row, (rows, columns), band);
        let mut line = Row {
            first: window.start,
            cells: Vec::with_capacity(window.len()),
        };
        for column in window {
            let cell = best_cell(&table, &line, (row, column), shapes, &mut gain);
            line.cells.push(cell);
            cells += 1;
        }
        table.push(line);
    }
    Path {
        steps: walk_back(&table, (rows, columns), shapes),
        cells,
    }
}

/// The columns looked at in a row. Neighbouring rows overlap, so a path always exists.
fn window(row: usize, (rows, columns): (usize, usize), band: Band) -> Range<usize> {
    let Band::Within(width) = band else {
        return 0..columns + 1;
    };
    let on_line = |row: usize| row * columns / rows.max(1);
    let first = on_line(row.saturating_sub(1)).saturating_sub(width);
    let last = on_line((row + 1).min(rows)) + width;
    first..last.min(columns) + 1
}

fn best_cell(
    above: &[Row],
    line: &Row,
    (row, column): (usize, usize),
    shapes: &[(usize, usize)],
    gain: &mut impl FnMut(Range<usize>, Range<usize>) -> Option<i64>,
) -> Cell {
    let mut best = Cell {
        gain: if row == 0 && column == 0 {
            0
        } else {
            UNREACHED
        },
        shape: None,
    };
    for (shape, &(down, right)) in shapes.iter().enumerate() {
        let (Some(from_row), Some(from_column)) =
            (row.checked_sub(down), column.checked_sub(right))
        else {
            continue;
        };
        let from = if down == 0 { line } else { &above[from_row] };
        let Some(before) = from.get(from_column).filter(|cell| cell.gain > UNREACHED) else {
            continue;
        };
        let Some(step) = gain(from_row..row, from_column..column) else {
            continue;
        };
        if before.gain + step > best.gain {
            best = Cell {
                gain: before.gain + step,
                shape: Some(shape),
            };
        }
    }
    best
}

fn walk_back(table: &[Row], corner: (usize, usize), shapes: &[(usize, usize)]) -> Vec<Step> {
    let (mut row, mut column) = corner;
    let mut steps = Vec::new();
    while let Some(shape) = table[row].get(column).and_then(|cell| cell.shape) {
        let (down, right) = shapes[shape];
        steps.push((row - down..row, column - right..column));
        row -= down;
        column -= right;
    }
    steps.reverse();
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHAPES: [(usize, usize); 3] = [(1, 1), (1, 0), (0, 1)];

    fn common(old: &str, new: &str, band: Band) -> usize {
        let (old, new): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
        let path = best_path((old.len(), new.len()), band, &SHAPES, |a, b| {
            match (a.len(), b.len()) {
                (1, 1) => (old[a.start] == new[b.start]).then_some(1),
                _ => Some(0),
            }
        });
        let whole: usize = path.steps.iter().map(|(a, b)| a.len() + b.len()).sum();
        assert_eq!(whole, old.len() + new.len(), "every place lies on the path");
        path.steps
            .iter()
            .filter(|(a, b)| a.len() == b.len())
            .count()
    }

    #[test]
    fn finds_the_longest_common_subsequence() {
        assert_eq!(common("alignment", "assignment", Band::Unbounded), 8);
        assert_eq!(common("", "abc", Band::Unbounded), 0);
        assert_eq!(common("abc", "", Band::Within(1)), 0);
    }

    #[test]
    fn a_band_always_holds_a_path() {
        assert_eq!(common("abcdefgh", "abcdefgh", Band::Within(0)), 8);
        common("ab", "xxxxxxxxxxxxxxxxxxxxab", Band::Within(1));
        common("xxxxxxxxxxxxxxxxxxxxab", "ab", Band::Within(1));
    }
}
