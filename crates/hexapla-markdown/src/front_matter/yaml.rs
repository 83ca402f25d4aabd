//! YAML front matter (YAML 1.2 core schema, by saphyr-parser), flattened into dotted keys.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::{Entry, Value};
use hexapla_diagnostics::Span;
use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};

use super::toml::read_time;
use super::{Reason, Refusal};
use crate::LIMITS;

/// The entries of `text`, spans counted from its beginning; those before an error are kept.
pub(super) fn entries(text: &str) -> (Vec<Entry>, Option<Refusal>) {
    super::plain::entries(text).map_or_else(|| parsed(text), |entries| (entries, None))
}

/// Lines that are mended, at most; each has the text parsed once more.
const MENDED: usize = 100;

/// The same, by the parser.
///
/// In a list or table in brackets, the closing one may stand where the key does, and tabs may indent what is within; and a text in
/// quotation marks may go on there, as in other parsers (libyaml, go-yaml, js-yaml), though YAML 1.2 wants spaces there, and more
/// of them than before the key.
pub(super) fn parsed(text: &str) -> (Vec<Entry>, Option<Refusal>) {
    let mut text = Cow::Borrowed(text);
    let mut left = MENDED;
    loop {
        let (entries, refusal) = strictly(&text);
        let refused = refusal.as_ref().filter(|_| left > 0);
        let Some(mended) = refused.and_then(|refusal| mended(&text, refusal.at)) else {
            return (entries, refusal);
        };
        text = Cow::Owned(mended);
        left -= 1;
    }
}

/// `text` with the line of the byte `at` as YAML 1.2 wants it, where that lies within brackets or closes them, or where a text in
/// quotation marks begins there. Every byte but space keeps its place.
fn mended(text: &str, at: usize) -> Option<String> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let (above, line) = text.split_at_checked(start)?;
    let written = line.trim_start_matches([' ', '\t']);
    let indent = line.len() - written.len();
    if text.get(at..)?.starts_with(['"', '\'']) {
        return continued(text, at, indent);
    }
    let before = above.trim_end_matches([' ', '\t', '\r', '\n']);
    let spaces = |count| " ".repeat(count);
    if written.starts_with([']', '}']) {
        Some([before, &spaces(start + indent - before.len()), written].concat())
    } else if before.ends_with(['[', '{', ',']) && line.get(..indent)?.contains('\t') {
        Some([above, &spaces(indent), written].concat())
    } else {
        None
    }
}

/// `text` with every line of the text in quotation marks at the byte `at` that stands no deeper than `indent` moved deeper, by the
/// spaces that end the line before it, or joined to that, which is what its line ending means there; `None` where there is no such
/// line, or nothing closes the text.
fn continued(text: &str, at: usize, indent: usize) -> Option<String> {
    let (before, rest) = text.split_at_checked(at)?;
    let length = closing_quote(rest, rest.chars().next()?);
    let (quoted, behind) = rest.split_at_checked(length)?;
    let mut joined = String::with_capacity(text.len());
    joined.push_str(before);
    let mut lines = quoted.split('\n').peekable();
    while let Some(line) = lines.next() {
        let said = line.trim_end_matches([' ', '\t', '\r']);
        let spaces = line.len() - said.len();
        let Some(next) = lines.peek() else {
            joined.push_str(line);
            break;
        };
        let depth = next.len() - next.trim_start_matches(' ').len();
        let (end, space) = if depth > indent || next.trim().is_empty() {
            (line.get(said.len()..)?, "\n".to_owned())
        } else if spaces > indent {
            ("\n", " ".repeat(spaces))
        } else {
            (" ", " ".repeat(spaces))
        };
        joined.extend([said, end, &space]);
    }
    joined.push_str(behind);
    (joined != text && !behind.is_empty()).then_some(joined)
}

fn strictly(text: &str) -> (Vec<Entry>, Option<Refusal>) {
    let mut reader = Reader {
        parser: Parser::new_from_str(text),
        text,
        places: Places::of(text),
        anchors: BTreeMap::new(),
        entries: Vec::new(),
        end: 0,
    };
    let refusal = reader.document().err();
    (reader.entries, refusal.map(|refusal| tab_or(refusal, text)))
}

/// The tab that indents a line, which is what most often is wrong, or else `refusal`.
fn tab_or(refusal: Refusal, text: &str) -> Refusal {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let tab = line.get(..indent).and_then(|indent| indent.find('\t'));
        if let (Some(at), Reason::Syntax(_)) = (tab, &refusal.reason) {
            return Refusal {
                at: start + at,
                reason: Reason::Syntax("tab-indentation".to_owned()),
            };
        }
        start += line.len();
    }
    refusal
}

/// From the parser's offsets, counted in characters, to bytes.
enum Places {
    Ascii,
    Table(Vec<usize>),
}

impl Places {
    fn of(text: &str) -> Self {
        if text.is_ascii() {
            return Self::Ascii;
        }
        let mut table: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        table.push(text.len());
        Self::Table(table)
    }

    fn byte(&self, character: usize) -> usize {
        match self {
            Self::Ascii => character,
            Self::Table(table) => table
                .get(character)
                .or(table.last())
                .copied()
                .unwrap_or_default(),
        }
    }
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    text: &'a str,
    places: Places,
    anchors: BTreeMap<usize, Value>,
    entries: Vec<Entry>,
    /// Where the last value or key ended.
    end: usize,
}

type Result<T> = std::result::Result<T, Refusal>;

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span)> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let start = self.places.byte(span.start.index()).min(self.text.len());
                let end = self.places.byte(span.end.index()).min(self.text.len());
                Ok((event, Span::new(start, end.max(start))))
            }
            Some(Err(error)) => Err(Refusal {
                at: self.places.byte(error.marker().index()),
                reason: Reason::Syntax(error.info().to_owned()),
            }),
            None => Ok((
                Event::StreamEnd,
                Span::new(self.text.len(), self.text.len()),
            )),
        }
    }

    fn document(&mut self) -> Result<()> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd | Event::DocumentEnd => return Ok(()),
                Event::MappingStart(..) => return self.table("", 1),
                Event::SequenceStart(..) => return Err(not_a_table(span)),
                Event::Scalar(text, ..) if !text.is_empty() => return Err(not_a_table(span)),
                _ => {}
            }
        }
    }

    /// Reads a table's entries into dotted keys below `prefix`.
    fn table(&mut self, prefix: &str, depth: usize) -> Result<()> {
        let mut seen = BTreeSet::new();
        loop {
            let (event, span) = self.next()?;
            let Some(name) = self.key(event, span, depth)? else {
                return Ok(());
            };
            if !seen.insert(name.clone()) {
                return Err(Refusal {
                    at: span.start,
                    reason: Reason::Duplicate(format!("{prefix}{name}")),
                });
            }
            self.end = span.end;
            let key = format!("{prefix}{name}");
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingStart(..)) {
                check_depth(depth + 1, span)?;
                self.table(&format!("{key}."), depth + 1)?;
            } else {
                let (value, span) = self.value(event, span, depth + 1)?;
                self.entries.push(Entry {
                    key,
                    value,
                    span,
                    comment: None,
                });
            }
        }
    }

    /// The key an event says, `None` at the table's end. A key that is no scalar is passed over.
    fn key(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Option<String>> {
        match event {
            Event::MappingEnd | Event::StreamEnd => Ok(None),
            Event::Scalar(text, ..) => Ok(Some(text.into_owned())),
            other => {
                self.value(other, span, depth + 1)?;
                Ok(Some("?".to_owned()))
            }
        }
    }

    /// Reads the value that begins with `event`.
    fn value(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<(Value, Span)> {
        check_depth(depth, span)?;
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let as_text = style != ScalarStyle::Plain
                    || tag.is_some_and(|tag| tag.suffix == "str" || tag.handle == "!");
                let value = if as_text {
                    Value::Text(text.into_owned())
                } else {
                    plain(&text)
                };
                if anchor > 0 {
                    self.anchors.insert(anchor, value.clone());
                }
                let span = self.whole(span, style);
                self.end = span.end;
                Ok((value, span))
            }
            Event::Alias(anchor) => {
                let value = self.anchors.get(&anchor).cloned().unwrap_or(Value::Empty);
                Ok((value, span))
            }
            Event::SequenceStart(..) => {
                let span = self.at_dash(span);
                let mut values = Vec::new();
                loop {
                    let (event, inner) = self.next()?;
                    if matches!(event, Event::SequenceEnd | Event::StreamEnd) {
                        return Ok((Value::List(values), self.until(span, inner)));
                    }
                    values.push(self.value(event, inner, depth + 1)?.0);
                }
            }
            Event::MappingStart(..) => {
                let mut entries = Vec::new();
                loop {
                    let (event, inner) = self.next()?;
                    let Some(name) = self.key(event, inner, depth)? else {
                        return Ok((Value::Table(entries), self.until(span, inner)));
                    };
                    self.end = inner.end;
                    let (event, inner) = self.next()?;
                    let (value, _) = self.value(event, inner, depth + 1)?;
                    entries.push((name, value));
                }
            }
            _ => Ok((Value::Empty, span)),
        }
    }

    /// A scalar's bytes: of a quoted one to its closing mark, of a block scalar from its `|` or `>`
    /// to its last line that is not empty.
    fn whole(&self, span: Span, style: ScalarStyle) -> Span {
        let quote = match style {
            ScalarStyle::SingleQuoted => Some('\''),
            ScalarStyle::DoubleQuoted => Some('"'),
            _ => None,
        };
        if let Some(quote) = quote {
            let text = self.text.get(span.start..).unwrap_or_default();
            let open = text.find(quote).unwrap_or_default();
            let length = closing_quote(text.get(open..).unwrap_or_default(), quote);
            return Span::new(span.start, span.start + open + length);
        }
        let mut start = span.start;
        let before = self.text.get(self.end..start).unwrap_or_default();
        if span.is_empty()
            && !before.contains(':')
            && self
                .text
                .get(start..)
                .is_some_and(|rest| rest.starts_with(':'))
        {
            // Nothing after a key: its place is after the colon.
            return Span::new(start + 1, start + 1);
        }
        if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
            let mark = if style == ScalarStyle::Literal {
                '|'
            } else {
                '>'
            };
            let before = self.text.get(self.end..start).unwrap_or_default();
            start = before.find(mark).map_or(start, |at| self.end + at);
        }
        let text = self.text.get(start..span.end).unwrap_or_default();
        Span::new(start, start + text.trim_end().len())
    }

    /// A block list's beginning: its first dash, which the parser leaves out.
    fn at_dash(&self, span: Span) -> Span {
        let before = self.text.get(self.end..span.start).unwrap_or_default();
        let dash = before.rfind('-').filter(|_| span.is_empty());
        Span::new(dash.map_or(span.start, |at| self.end + at), span.end)
    }

    /// From the beginning of a list or table to its end; a block's ends with its last value.
    fn until(&self, span: Span, end: Span) -> Span {
        let bracket = !end.is_empty();
        let end = if bracket {
            end.end
        } else {
            self.end.max(span.start)
        };
        Span::new(span.start, end)
    }
}

/// The length of the quoted scalar that `text` begins with, marks included.
fn closing_quote(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if escaped {
            escaped = false;
        } else if c == '\\' && quote == '"' {
            escaped = true;
        } else if c == quote {
            let doubled = quote == '\'' && chars.next_if(|(_, next)| *next == quote).is_some();
            if !doubled {
                return at + 1;
            }
        }
    }
    text.len()
}

fn check_depth(depth: usize, span: Span) -> Result<()> {
    if depth > LIMITS.front_matter_depth {
        return Err(Refusal {
            at: span.start,
            reason: Reason::TooDeep,
        });
    }
    Ok(())
}

fn not_a_table(span: Span) -> Refusal {
    Refusal {
        at: span.start,
        reason: Reason::Syntax("not-a-table".to_owned()),
    }
}

/// A plain scalar by YAML 1.2's core schema, and dates besides.
pub(super) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Empty,
        "true" | "True" | "TRUE" => return Value::Boolean(true),
        "false" | "False" | "FALSE" => return Value::Boolean(false),
        _ => {}
    }
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) {
        return Value::Text(text.to_owned());
    }
    if let Ok(number) = text.parse() {
        return Value::Integer(number);
    }
    if let Some(number) = text.parse().ok().filter(|_| is_float(text)) {
        return Value::Float(number);
    }
    if looks_like_a_date(text) {
        return read_time(text);
    }
    Value::Text(text.to_owned())
}

fn is_float(text: &str) -> bool {
    let digits = text.bytes().any(|byte| byte.is_ascii_digit());
    digits
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E'))
}

/// `2031-03-09`, alone or followed by a time.
fn looks_like_a_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let date = bytes.get(..10).is_some_and(|date| {
        date.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    });
    let clock = bytes.get(11..16).is_some_and(|time| {
        time.iter().enumerate().all(|(at, byte)| match at {
            2 => *byte == b':',
            _ => byte.is_ascii_digit(),
        })
    });
    date && (bytes.len() == 10 || (matches!(bytes.get(10), Some(b'T' | b't' | b' ')) && clock))
}
