//! A masked copy of a text, and the map from its bytes back to the file.

use std::borrow::Cow;

use hexapla_diagnostics::Span;

/// From `masked` on, bytes of the copy stand at `file` and after in the file.
#[derive(Clone, Copy, Debug)]
struct Shift {
    masked: usize,
    file: usize,
}

/// What a CommonMark parser is shown instead of the file's body, and where its bytes come from.
#[derive(Debug)]
pub(crate) struct Mask<'a> {
    /// The copy; borrowed where nothing had to be masked.
    pub(crate) text: Cow<'a, str>,
    shifts: Vec<Shift>,
    /// The stand-ins, as bytes of the copy.
    holes: Vec<Span>,
}

impl Mask<'_> {
    /// The bytes of the file under the bytes `start..end` of the copy.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        if end <= start {
            let at = self.file(start);
            return Span::new(at, at);
        }
        // The end is mapped through the last byte inside: what was dropped after it stays outside.
        Span::new(self.file(start), self.file(end - 1) + 1)
    }

    /// The stand-ins for tags, expressions and shortcodes within the bytes `start..end` of the
    /// copy, as bytes of the copy.
    pub(crate) fn holes(&self, start: usize, end: usize) -> &[Span] {
        if self.holes.is_empty() {
            return &[];
        }
        let first = self.holes.partition_point(|hole| hole.end <= start);
        let rest = self.holes.get(first..).unwrap_or_default();
        let count = rest.iter().take_while(|hole| hole.start < end).count();
        rest.get(..count).unwrap_or_default()
    }

    /// Says whether nothing was dropped or inserted inside the bytes `start..end` of the copy.
    pub(crate) fn is_unmoved(&self, start: usize, end: usize) -> bool {
        let next = self.shifts.partition_point(|shift| shift.masked <= start);
        self.shifts
            .get(next)
            .is_none_or(|shift| shift.masked >= end)
    }

    fn file(&self, masked: usize) -> usize {
        let next = self.shifts.partition_point(|shift| shift.masked <= masked);
        match next.checked_sub(1).and_then(|index| self.shifts.get(index)) {
            Some(shift) => masked - shift.masked + shift.file,
            None => masked,
        }
    }
}

/// Makes a [`Mask`] from left to right.
#[derive(Debug)]
pub(crate) struct Masker<'a> {
    file: &'a str,
    body: usize,
    copied: usize,
    out: String,
    shifts: Vec<Shift>,
    holes: Vec<Span>,
}

/// The character that marks a stand-in inside a link's destination, where tags cannot stand.
pub(crate) const STAND_IN: char = '\u{e000}';

impl<'a> Masker<'a> {
    /// Begins a copy of `file` from the byte `body` on.
    pub(crate) fn new(file: &'a str, body: usize) -> Self {
        Self {
            file,
            body,
            copied: body,
            out: String::new(),
            shifts: vec![Shift {
                masked: 0,
                file: body,
            }],
            holes: Vec::new(),
        }
    }

    /// Puts `with` in the place of `span`, which must lie after everything replaced before; what
    /// was replaced already is left as it is.
    pub(crate) fn replace(&mut self, span: Span, with: &str) {
        let start = span.start.max(self.copied);
        if span.end < start {
            return;
        }
        self.copy_until(start);
        self.out.push_str(with);
        self.copied = span.end;
        self.shifts.push(Shift {
            masked: self.out.len(),
            file: span.end,
        });
    }

    /// Puts a stand-in of equal length in the place of a tag, an expression or a shortcode, which
    /// CommonMark takes for an inline tag.
    pub(crate) fn hole(&mut self, span: Span) {
        if span.len() < 3 || span.start < self.copied {
            return;
        }
        self.copy_until(span.start);
        let start = self.out.len();
        let in_link = is_in_destination(self.out.as_bytes());
        if in_link {
            self.out.push(STAND_IN);
        } else {
            self.out.push_str("<x");
        }
        let (lead, tail) = if in_link { (3, "") } else { (2, ">") };
        let filler = span.len() - lead - tail.len();
        self.out.extend(std::iter::repeat_n('x', filler));
        self.out.push_str(tail);
        self.copied = span.end;
        self.holes.push(Span::new(start, self.out.len()));
    }

    /// The finished copy.
    pub(crate) fn finish(mut self) -> Mask<'a> {
        let text = if self.copied == self.body && self.out.is_empty() {
            Cow::Borrowed(self.file.get(self.body..).unwrap_or_default())
        } else {
            self.copy_until(self.file.len());
            Cow::Owned(self.out)
        };
        Mask {
            text,
            shifts: self.shifts,
            holes: self.holes,
        }
    }

    fn copy_until(&mut self, end: usize) {
        if self.out.capacity() == 0 {
            self.out.reserve(self.file.len() - self.body + 64);
        }
        self.out
            .push_str(self.file.get(self.copied..end).unwrap_or_default());
        self.copied = end;
    }
}

/// Says whether what comes after `text` stands in the destination of an inline link.
pub(super) fn is_in_destination(text: &[u8]) -> bool {
    for index in (0..text.len()).rev().take(2048) {
        match text.get(index).copied() {
            Some(b'(') => return index > 0 && text.get(index - 1) == Some(&b']'),
            Some(b' ' | b'\n' | b'\r' | b'\t' | b')' | b'>') | None => return false,
            Some(_) => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dropped_stays_outside() {
        let file = "ab<p>cd</p>ef";
        let mut masker = Masker::new(file, 0);
        masker.replace(Span::new(2, 5), "\n\n");
        masker.replace(Span::new(7, 11), "");
        let mask = masker.finish();
        assert_eq!(mask.text, "ab\n\ncdef");
        assert_eq!(mask.span(4, 6), Span::new(5, 7));
        assert_eq!(mask.span(6, 8), Span::new(11, 13));
    }
}
