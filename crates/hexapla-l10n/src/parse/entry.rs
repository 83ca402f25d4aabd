//! Entries: messages, terms, comments and junk.

use std::mem;

use fluent_syntax::ast::{Attribute, Comment, Entry, Message, Pattern, Term};

use super::{Fault, Kind, Lost, MOST_FAULTS, Parsed, Parser, Step, recover};
use crate::Piece;

/// The mark some editors put before a text; it is no part of the syntax.
const BYTE_ORDER_MARK: &str = "\u{feff}";

impl<'s> Parser<'s> {
    /// Reads every entry of a file.
    pub(super) fn file(mut self) -> Parsed<'s> {
        if self.text.starts_with(BYTE_ORDER_MARK) {
            self.at = BYTE_ORDER_MARK.len();
        }
        let mut parsed = Parsed {
            entries: Vec::new(),
            faults: Vec::new(),
            rescued: Vec::new(),
            uneven: Vec::new(),
        };
        let mut comment = None;
        self.skip_blank_lines();
        while self.peek().is_some() {
            let entry = self.entry_or_junk(&mut parsed);
            let blank_lines = self.skip_blank_lines();
            let is_followed = blank_lines == 0 && self.peek().is_some();
            match entry {
                Entry::Comment(next) if is_followed => {
                    parsed
                        .entries
                        .extend(comment.replace(next).map(Entry::Comment));
                }
                entry => parsed.push(entry, comment.take()),
            }
        }
        parsed
    }

    fn entry_or_junk(&mut self, parsed: &mut Parsed<'s>) -> Entry<Piece<'s>> {
        let start = self.at;
        self.braces = 0;
        self.brackets = 0;
        let entry = if self.broken.is_empty() {
            self.entry()
        } else {
            Err(Lost)
        };
        match entry {
            Ok(entry) if self.faults.is_empty() => {
                parsed.uneven.append(&mut self.uneven);
                entry
            }
            _ => self.junk(start, parsed),
        }
    }

    fn entry(&mut self) -> Step<Entry<Piece<'s>>> {
        let entry = match self.peek() {
            Some(b'#') => self.comment()?,
            Some(b'-') => self.term()?,
            _ if self.is_identifier_start() => self.message()?,
            _ => return self.lost(Kind::NoEntry),
        };
        if self.faults.is_empty() {
            self.expect_line_end()?;
        }
        Ok(entry)
    }

    fn message(&mut self) -> Step<Entry<Piece<'s>>> {
        let id = self.identifier()?;
        self.skip_spaces();
        self.expect(b'=')?;
        let value = self.pattern()?;
        let attributes = self.attributes();
        if value.is_none() && attributes.is_empty() {
            if !self.broken.is_empty() {
                return Err(Lost);
            }
            self.note(Kind::EmptyMessage(id.name.span()), self.at);
        }
        Ok(Entry::Message(Message {
            id,
            value,
            attributes,
            comment: None,
        }))
    }

    fn term(&mut self) -> Step<Entry<Piece<'s>>> {
        self.expect(b'-')?;
        let id = self.identifier()?;
        self.skip_spaces();
        self.expect(b'=')?;
        let value = self.pattern()?.unwrap_or_else(|| {
            self.note(Kind::EmptyTerm(id.name.span()), self.at);
            Pattern {
                elements: Vec::new(),
            }
        });
        let attributes = self.attributes();
        Ok(Entry::Term(Term {
            id,
            value,
            attributes,
            comment: None,
        }))
    }

    /// Reads the attributes that follow. The entry ends before the first broken one, whose errors,
    /// and those of the attributes behind it, go to `broken`.
    fn attributes(&mut self) -> Vec<Attribute<Piece<'s>>> {
        let mut attributes = Vec::new();
        let mut first_broken = None;
        loop {
            let end = self.at;
            let dot = self.after_blank();
            if self.byte(dot) != Some(b'.') {
                break;
            }
            self.at = dot;
            let noted = self.faults.len();
            let attribute = self.attribute();
            if self.faults.len() > noted {
                first_broken.get_or_insert((end, noted));
            }
            match attribute {
                Ok(attribute) if first_broken.is_none() => attributes.push(attribute),
                Ok(_) => {}
                Err(Lost) => break,
            }
        }
        if let Some((end, noted)) = first_broken {
            self.at = end;
            self.uneven.retain(|span| span.end <= end);
            self.broken = self.faults.split_off(noted);
        }
        attributes
    }

    /// Reads an attribute, whose dot is next.
    pub(super) fn attribute(&mut self) -> Step<Attribute<Piece<'s>>> {
        self.expect(b'.')?;
        let id = self.identifier()?;
        self.skip_spaces();
        self.expect(b'=')?;
        let value = self.needed_pattern()?;
        Ok(Attribute { id, value })
    }

    /// Makes junk of the lines from `start` to the next that begins an entry, and keeps its errors.
    fn junk(&mut self, start: usize, parsed: &mut Parsed<'s>) -> Entry<Piece<'s>> {
        self.uneven.clear();
        let mut faults = mem::take(&mut self.faults);
        // elsewhere too the search goes on from where a broken attribute begins
        let is_of_attribute = faults.is_empty();
        faults.append(&mut self.broken);
        let open = self.open_when_lost.take();
        let (Some(&first), Some(&last)) = (faults.first(), faults.last()) else {
            unreachable!("an entry is junk because of an error");
        };
        let end = next_entry(self.text, start, first.at);
        if first.at > end && !is_of_attribute && !first.kind.is_read_elsewhere() {
            parsed.rescued.push(end);
        }
        let content = self.piece(start, end);
        if let Some(open) = open.filter(|_| last.kind != Kind::Depth) {
            let junk = self.text.get(..end).unwrap_or_default();
            faults.extend(recover::further(junk, last.at, open));
        }
        parsed.keep(&faults, end);
        self.at = end;
        Entry::Junk { content }
    }
}

impl<'s> Parsed<'s> {
    /// Adds an entry and the comment that stands right before it, which belongs to a message or a
    /// term and is an entry of its own before anything else.
    fn push(&mut self, mut entry: Entry<Piece<'s>>, before: Option<Comment<Piece<'s>>>) {
        match &mut entry {
            Entry::Message(Message { comment, .. }) | Entry::Term(Term { comment, .. }) => {
                *comment = before;
            }
            _ => self.entries.extend(before.map(Entry::Comment)),
        }
        self.entries.push(entry);
    }

    /// Keeps the errors of junk that ends at `end`: the first of them, moved there if it was noticed
    /// behind, and those of the others that lie inside.
    fn keep(&mut self, faults: &[Fault], end: usize) {
        let inside = |(index, fault): &(usize, &Fault)| *index == 0 || fault.at < end;
        let kept = faults.iter().enumerate().filter(inside);
        let moved = kept.map(|(_, fault)| Fault {
            at: fault.at.min(end),
            ..*fault
        });
        self.faults.extend(moved.take(MOST_FAULTS));
    }
}

/// Where the junk ends that begins at `start` and has its first error at `error`: at the next line that
/// looks like an entry, which may be the very line the error was noticed in.
fn next_entry(text: &str, start: usize, error: usize) -> usize {
    let bytes = text.as_bytes();
    let before = bytes.get(start..(error + 1).min(bytes.len()));
    let last_feed = before.and_then(|bytes| memchr::memrchr(b'\n', bytes));
    let from = match last_feed {
        Some(feed) if feed > 0 => start + feed,
        _ => error,
    };
    let rest = bytes.get(from..).unwrap_or_default();
    let mut lines = memchr::memchr_iter(b'\n', rest).map(|feed| from + feed + 1);
    let begins_entry = |line: &usize| {
        let first = bytes.get(*line).copied();
        first.is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#'))
    };
    lines.find(begins_entry).unwrap_or(text.len())
}
