//! A passage as a line of Markdown: its text, and the pieces nested in it.

use std::fmt::Write as _;
use std::ops::Range;

use hexapla_content::view::Passage;
use hexapla_content::{Inline, InlineKind};
use hexapla_escape::markup;
use hexapla_escape::prose::Place;

use super::Target;
use super::code;
use super::sheet::Sheet;
use crate::html::{Link, Setting, picture_elsewhere};
use crate::text::{outermost, without_placeables};

/// How deep pieces may stand in one another; deeper ones are their text alone.
const DEPTH: usize = 100;

/// What a passage is the line of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// A paragraph, which may have several.
    Paragraph,
    /// A heading, which has one.
    Heading,
    /// A cell of a table, which has one, without a bar.
    Cell,
}

/// The passage as Markdown.
pub(super) fn pieces(passage: &Passage, line: Line, sheet: &Sheet<'_>) -> String {
    let mut writer = Writer {
        text: &passage.text,
        sheet,
        line,
        written: String::new(),
        place: Place::Start,
        is_in_link: IsInLink::No,
    };
    writer.range(0..passage.text.len(), &passage.inlines, DEPTH);
    writer.written
}

/// A link has no link in it, nor a reference to a note.
#[derive(Clone, Copy, PartialEq, Eq)]
enum IsInLink {
    Yes,
    No,
}

struct Writer<'a> {
    text: &'a str,
    sheet: &'a Sheet<'a>,
    line: Line,
    written: String,
    place: Place,
    is_in_link: IsInLink,
}

impl Writer<'_> {
    /// Writes the bytes `range` of the text with `pieces`, which begin in it, an outer one before those in it.
    fn range(&mut self, range: Range<usize>, pieces: &[Inline], depth: usize) {
        let mut at = range.start;
        for (piece, own, inner) in outermost(range.clone(), pieces) {
            if depth > 0 {
                self.plain(at..own.start);
                at = own.end;
                self.piece(piece, own, inner, depth - 1);
            }
        }
        self.plain(at..range.end);
    }

    fn piece(&mut self, piece: &Inline, range: Range<usize>, inner: &[Inline], depth: usize) {
        match piece.kind {
            InlineKind::Emphasis => self.between(["*", "_"], range, inner, depth),
            InlineKind::Strong => self.between(["**", "__"], range, inner, depth),
            InlineKind::Strike => self.between(["~~", "~~"], range, inner, depth),
            InlineKind::Code => self.code(range),
            InlineKind::Link => self.link(&piece.target, range, inner, depth),
            InlineKind::Image => self.image(&piece.target, range),
            InlineKind::FootnoteReference => self.note(&piece.target),
            InlineKind::HardBreak => self.line_break(),
            // a tag is no text, and never lives here; what it stands around is
            InlineKind::Markup => self.range(range, inner, depth),
            InlineKind::Placeable
            | InlineKind::Select
            | InlineKind::Variant
            | InlineKind::SelectEnd => self.say(&piece.target),
        }
    }

    /// Writes a range between two marks; the second kind of mark where the first would run into another.
    fn between(
        &mut self,
        [usual, other]: [&'static str; 2],
        range: Range<usize>,
        inner: &[Inline],
        depth: usize,
    ) {
        let said = self.text.get(range.clone()).unwrap_or_default();
        if said.trim().is_empty() {
            return self.range(range, inner, depth);
        }
        let mark = if self.written.ends_with(['*', '~']) {
            other
        } else {
            usual
        };
        self.markup(mark);
        self.range(range, inner, depth);
        self.markup(mark);
    }

    fn code(&mut self, range: Range<usize>) {
        let code = self.text.get(range).unwrap_or_default();
        if !code.is_empty() {
            let span = code::span(code, self.line, self.sheet.target);
            self.markup(&span);
        }
    }

    fn link(&mut self, target: &str, range: Range<usize>, inner: &[Inline], depth: usize) {
        let Setting {
            addresses, locale, ..
        } = self.sheet.setting;
        let link = Link::of(target, addresses, locale, &self.sheet.anchors);
        match link {
            Link::To(address) if self.is_in_link == IsInLink::No && !range.is_empty() => {
                self.markup("[");
                self.is_in_link = IsInLink::Yes;
                self.range(range, inner, depth);
                self.is_in_link = IsInLink::No;
                let target = self.sheet.target.link(&address, self.sheet.setting);
                self.markup(&format!("]({})", destination(&target)));
            }
            _ => self.range(range, inner, depth),
        }
    }

    fn image(&mut self, target: &str, range: Range<usize>) {
        let Some(source) = self
            .sheet
            .setting
            .picture(target)
            .map(|of| of.place.clone())
        else {
            return match picture_elsewhere(target) {
                Some(address) => self.link(&address, range, &[], 0),
                None => self.plain(range),
            };
        };
        let alt = self.text.get(range).unwrap_or_default();
        let alt = without_placeables(alt);
        let image = match self.sheet.target {
            // the generator would look for the file when it reads an image of Markdown
            Target::Docusaurus => format!(
                "<img src=\"{}\" alt=\"{}\" />",
                markup::escape(&source),
                markup::escape(&alt)
            ),
            Target::Hugo | Target::Zola => {
                let alt = self.sheet.text(&alt, Place::Inside);
                format!("![{alt}]({})", destination(&source))
            }
        };
        self.markup(&image);
    }

    fn note(&mut self, label: &str) {
        match self.sheet.notes.get(label) {
            Some(number) if self.is_in_link == IsInLink::No => {
                self.markup(&format!("[^{number}]"));
            }
            Some(number) => self.say(&number.to_string()),
            None => self.say(label),
        }
    }

    fn line_break(&mut self) {
        match (self.line, self.sheet.target) {
            (Line::Paragraph, Target::Hugo | Target::Zola) => {
                self.markup("\\\n");
                self.place = Place::Start;
            }
            (_, Target::Docusaurus) => self.markup("<br />"),
            (Line::Heading | Line::Cell, _) => self.markup(" "),
        }
    }

    /// Writes the bytes `range` of the text as they are read. A range that cuts a character apart is nothing.
    fn plain(&mut self, range: Range<usize>) {
        let text = self.text.get(range).unwrap_or_default();
        self.say(&without_placeables(text));
    }

    fn say(&mut self, text: &str) {
        if !text.is_empty() {
            let text = self.sheet.text(text, self.place);
            self.markup(&text);
        }
    }

    fn markup(&mut self, markup: &str) {
        self.written.push_str(markup);
        self.place = Place::Inside;
    }
}

/// The address as the destination of a link: what would end it or begin something else is percent-encoded. References are
/// of no use here, for not every generator reads them in an address.
fn destination(address: &str) -> String {
    let mut written = String::with_capacity(address.len());
    for (at, character) in address.char_indices() {
        // `&copy;` would be read as one character, `&copy%3B` is not
        let before = address.get(..at).unwrap_or_default();
        let ends_reference = character == ';' && is_reference(before);
        if ends_reference || is_markup(character) {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                let _ = write!(written, "%{byte:02X}");
            }
        } else {
            written.push(character);
        }
    }
    written
}

/// Says whether `text` ends with what a semicolon would make a reference.
fn is_reference(text: &str) -> bool {
    let name = text
        .rsplit_once('&')
        .map(|(_, name)| name.trim_start_matches('#'));
    name.is_some_and(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Says whether a character means something to a generator inside an address, or may not reach a reader.
fn is_markup(character: char) -> bool {
    " ()<>{}[]\\|^`$\"'".contains(character) || hexapla_escape::terminal::is_unsafe(character)
}
