//! Comments: `#` before a message, `##` for a group, `###` for the file.

use fluent_syntax::ast::{Comment, Entry};

use super::{Parser, Step};
use crate::Piece;

impl<'s> Parser<'s> {
    /// Reads a comment, which begins here, to the end of its last line.
    pub(super) fn comment(&mut self) -> Step<Entry<Piece<'s>>> {
        let level = self.hashes(3);
        let mut content = Vec::with_capacity(1);
        loop {
            if !self.is_line_end() {
                self.expect(b' ')?;
            }
            let start = self.at;
            self.at = self.end_of_line();
            content.push(self.piece(start, self.at));
            if !self.next_line_continues(level) {
                break;
            }
            self.at += self.line_end_at(self.at) + level;
        }
        let comment = Comment { content };
        Ok(match level {
            1 => Entry::Comment(comment),
            2 => Entry::GroupComment(comment),
            _ => Entry::ResourceComment(comment),
        })
    }

    /// Passes number signs, `most` at most.
    fn hashes(&mut self, most: usize) -> usize {
        let is_hash = |byte: &&u8| **byte == b'#';
        let count = self.rest().iter().take(most).take_while(is_hash).count();
        self.at += count;
        count
    }

    /// Says whether the next line is a comment of the same level: its number signs are followed by a
    /// space or by nothing.
    fn next_line_continues(&self, level: usize) -> bool {
        let line = self.at + self.line_end_at(self.at);
        let is_comment = (line..line + level).all(|at| self.byte(at) == Some(b'#'));
        let after = line + level;
        let is_at_end = || self.byte(after).is_none() || self.line_end_at(after) > 0;
        line > self.at && is_comment && (self.byte(after) == Some(b' ') || is_at_end())
    }
}
