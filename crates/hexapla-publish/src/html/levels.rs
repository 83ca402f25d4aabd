//! The levels of headings on a page: none is left out, whatever the text leaves out.

/// The deepest heading of HTML.
const DEEPEST: usize = 6;

/// The levels of the headings that what comes next stands under.
#[derive(Debug)]
pub(crate) struct Levels(Vec<u8>);

impl Levels {
    /// Under the title of the page.
    pub(crate) const fn of_page() -> Self {
        Self(Vec::new())
    }

    /// The level, from 2 up, of a heading that is of `level` in its text.
    pub(crate) fn next(&mut self, level: u8) -> usize {
        while self.0.last().is_some_and(|open| *open >= level) {
            self.0.pop();
        }
        self.0.push(level);
        (self.0.len() + 1).min(DEEPEST)
    }

    /// Forgets the headings: what comes next stands apart.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
