//! A bar of cells shared out among parts.

use anstyle::Style;

use super::text::Text;

/// A part of a bar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) count: usize,
    pub(super) fill: char,
    pub(super) style: Style,
}

/// A bar of `cells` columns. Every part that is not nought has a cell at least, taken from the
/// widest part.
pub(super) fn bar(parts: &[Part], cells: usize) -> Text {
    let mut bar = Text::empty();
    for (part, share) in parts.iter().zip(shares(parts, cells)) {
        bar = bar.add(part.style, &part.fill.to_string().repeat(share));
    }
    let space = cells - bar.width();
    bar.space(space)
}

/// How many cells each part gets; in all `cells`, unless every part is nought.
fn shares(parts: &[Part], cells: usize) -> Vec<usize> {
    let total: usize = parts.iter().map(|part| part.count).sum();
    if total == 0 {
        return vec![0; parts.len()];
    }
    let share = |part: &Part| match part.count {
        0 => 0,
        count => (count * cells / total).max(1),
    };
    let mut shares: Vec<usize> = parts.iter().map(share).collect();
    let given: usize = shares.iter().sum();
    if let Some(widest) = shares.iter_mut().max() {
        *widest = (*widest + cells).saturating_sub(given);
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(counts: &[usize]) -> Vec<usize> {
        let part = |&count| Part {
            count,
            fill: '#',
            style: Style::new(),
        };
        shares(&counts.iter().map(part).collect::<Vec<_>>(), 20)
    }

    #[test]
    fn the_cells_are_all_given_and_nobody_is_left_out() {
        assert_eq!(shared(&[9999, 1, 0, 0]), [19, 1, 0, 0]);
        assert_eq!(shared(&[1, 1, 1]), [6, 6, 8]);
        assert_eq!(shared(&[0, 0]), [0, 0]);
    }
}
