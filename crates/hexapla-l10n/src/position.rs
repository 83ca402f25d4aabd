//! Lines and columns of many findings at once.

use hexapla_diagnostics::{Finding, Place, Position, Span};

/// The stretch `span` of the file at `place`; [`locate`] adds line and column.
pub(crate) fn at(place: &Place, span: Span) -> Place {
    Place {
        span: Some(span),
        ..place.clone()
    }
}

/// Sorts `findings` about `text` by their spans and gives each its line and column, in one pass.
pub(crate) fn locate(text: &str, findings: &mut [Finding]) {
    findings.sort_by_key(|finding| finding.place.span);
    let mut walker = Walker::new(text);
    for finding in findings {
        finding.place.position = finding.place.span.map(|span| walker.position(span.start));
    }
}

/// Goes through a text once and tells positions on the way.
pub(crate) struct Walker<'s> {
    text: &'s str,
    at: usize,
    position: Position,
}

impl<'s> Walker<'s> {
    pub(crate) const fn new(text: &'s str) -> Self {
        let position = Position { line: 1, column: 1 };
        Self {
            text,
            at: 0,
            position,
        }
    }

    /// The position of the byte `offset`, which lies at the beginning of a character and not before
    /// the one asked for last.
    pub(crate) fn position(&mut self, offset: usize) -> Position {
        let passed = self.text.get(self.at..offset).unwrap_or_default();
        let feeds = memchr::memchr_iter(b'\n', passed.as_bytes());
        self.position.line += feeds.count();
        let line = passed.rsplit('\n').next().unwrap_or_default();
        if line.len() < passed.len() {
            self.position.column = 1;
        }
        // As everywhere, a byte order mark takes up no column.
        let is_line_start = self.position.column == 1;
        let shown = if is_line_start {
            line.trim_start_matches('\u{feff}')
        } else {
            line
        };
        self.position.column += shown.chars().count();
        self.at += passed.len();
        self.position
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn positions_are_those_found_one_by_one(text in "[a\u{feff}é\n\r ]{0,40}", step in 1usize..5) {
            let mut walker = Walker::new(&text);
            let offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();
            for offset in offsets.into_iter().step_by(step) {
                prop_assert_eq!(walker.position(offset), Position::of(&text, offset));
            }
        }
    }
}
