//! The errors behind the one that made an entry junk.
//!
//! Where the parser got lost, reading goes on behind the brace that closes what was open, or at the
//! next line that begins an attribute or a variant. What lies between is passed over: it is better to
//! miss an error until the first is mended than to tell one that is none.

use super::{Fault, Kind, MOST_FAULTS, Parser, Step};

/// Reads on in the junk at the end of `text` behind the error at `lost`, where `open` braces were open.
///
/// Returns the errors found, in the order of the text.
pub(super) fn further(text: &str, lost: usize, open: usize) -> Vec<Fault> {
    let mut parser = Parser::new(text);
    parser.at = lost;
    let mut rescue = Rescue {
        parser,
        open,
        faults: Vec::new(),
    };
    while rescue.faults.len() < MOST_FAULTS
        && let Some(part) = rescue.next_part()
    {
        rescue.read(part);
    }
    rescue.faults
}

/// What reading can go on with.
#[derive(Clone, Copy, Debug)]
enum Part {
    Attribute,
    Variant,
    Pattern,
}

struct Rescue<'s> {
    parser: Parser<'s>,
    /// The braces still to be closed.
    open: usize,
    faults: Vec<Fault>,
}

impl Rescue<'_> {
    /// Goes to the next place where reading can go on.
    fn next_part(&mut self) -> Option<Part> {
        if let Some(part) = self.part_here() {
            return Some(part);
        }
        loop {
            let offset = memchr::memchr3(b'{', b'}', b'\n', self.parser.rest())?;
            self.parser.at += offset + 1;
            match self.parser.byte(self.parser.at - 1) {
                Some(b'{') => self.open += 1,
                Some(b'}') => {
                    self.open = self.open.saturating_sub(1);
                    if self.open == 0 {
                        return Some(Part::Pattern);
                    }
                }
                _ => {
                    self.parser.skip_blank();
                    if let Some(part) = self.part_here() {
                        return Some(part);
                    }
                }
            }
        }
    }

    /// The attribute or variant that begins here at the beginning of a line.
    fn part_here(&self) -> Option<Part> {
        let part = match self.parser.peek()? {
            b'.' => Part::Attribute,
            b'[' | b'*' => Part::Variant,
            _ => return None,
        };
        let before = self.parser.text.get(..self.parser.at)?;
        let line = before.trim_end_matches(' ');
        let begins_line = line.is_empty() || line.ends_with('\n');
        let is_text = self.open > 0 && !self.looks_like_attribute();
        let is_doubtful = matches!(part, Part::Attribute) && is_text;
        (begins_line && !is_doubtful).then_some(part)
    }

    /// Says whether a name and an equals sign follow the dot; in a variant, other dots are text.
    fn looks_like_attribute(&self) -> bool {
        let behind = self.parser.rest().get(1..).unwrap_or_default();
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_ ".contains(byte);
        let end = behind.iter().position(|byte| !is_name(byte));
        end.is_some_and(|end| end > 0 && behind.get(end) == Some(&b'='))
    }

    fn read(&mut self, part: Part) {
        self.parser.braces = 0;
        self.parser.brackets = 0;
        let lost = self.step(part).is_err();
        let is_closing = |fault: &Fault| fault.kind == Kind::ClosingBrace;
        for fault in std::mem::take(&mut self.parser.faults) {
            if is_closing(&fault) && self.open > 0 {
                self.open -= 1;
            } else {
                self.faults.push(fault);
            }
        }
        if lost {
            self.open += self.parser.braces;
        }
    }

    fn step(&mut self, part: Part) -> Step<()> {
        match part {
            Part::Attribute => {
                self.open = 0;
                self.parser.attribute().map(drop)
            }
            Part::Variant => self.parser.variant().map(drop),
            Part::Pattern => self.parser.pattern().map(drop),
        }
    }
}
