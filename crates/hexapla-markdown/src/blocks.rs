//! From a CommonMark parser's events to units.

use std::ops::Range;

use hexapla_content::{InlineKind, Unit, UnitKind};
use hexapla_diagnostics::Span;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::channel::Channel;
use crate::inlines::{Definitions, Open, lines_of};
use crate::mask::{Mask, has_holes};
use crate::outline::Marks;
use crate::units::{Frame, atom, settled, unit};
use crate::{Dialect, LIMITS};

/// The units of a masked body.
#[derive(Debug)]
pub(crate) struct Blocks {
    /// In reading order, ids and sections not yet given.
    pub(crate) units: Vec<Unit>,
    /// What they stand in.
    pub(crate) marks: Marks,
    /// The limits exceeded: where, the limit's name, the limit.
    pub(crate) exceeded: Vec<(usize, &'static str, usize)>,
}

/// Reads the units of `mask`, a copy of `file`.
pub(crate) fn read(file: &str, mask: &Mask<'_>, dialect: Dialect) -> Blocks {
    let mut reader = Reader::new(file, mask, dialect);
    for (event, range) in Parser::new_ext(&mask.text, options()).into_offset_iter() {
        let place = (range.start, range.end);
        reader.blocks.marks.note(&event, mask, place);
        reader.event(event, range.start, range.end);
        if reader.is_full() {
            break;
        }
    }
    reader.close_leaf();
    reader.blocks
}

/// Reads the first unit of `mask` as `frame` says, and where the cells of its text are; the first `skip` bytes of the
/// copy are not text's.
pub(crate) fn read_one(
    text: &str,
    mask: &Mask<'_>,
    skip: usize,
    frame: Frame,
    dialect: Dialect,
) -> (Unit, Vec<Range<usize>>) {
    let mut reader = Reader::new(text, mask, dialect);
    reader.skip = skip;
    reader.only = Some(frame.clone());
    for (event, range) in Parser::new_ext(&mask.text, options()).into_offset_iter() {
        reader.event(event, range.start, range.end);
        if !reader.blocks.units.is_empty() {
            break;
        }
    }
    reader.close_leaf();
    let nothing = || {
        unit(
            frame,
            Span::new(0, text.len()),
            (String::new(), Vec::new()),
            "",
        )
    };
    let first = reader.blocks.units.into_iter().next();
    (first.unwrap_or_else(nothing), reader.row)
}

pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}

#[derive(Clone, Copy, Debug)]
enum Container {
    Quote,
    List,
    Item,
    Footnote,
}

/// A unit under construction; its bytes are of the copy.
pub(crate) struct Leaf {
    kind: UnitKind,
    level: Option<HeadingLevel>,
    pub(crate) start: Option<usize>,
    end: usize,
    pub(crate) channel: Channel,
    pub(crate) definitions: Definitions,
    pub(crate) hard_break: bool,
}

pub(crate) struct Reader<'a, 'm> {
    pub(crate) file: &'a str,
    pub(crate) mask: &'m Mask<'m>,
    dialect: Dialect,
    containers: Vec<(Container, usize)>,
    context: String,
    task: Option<bool>,
    pub(crate) leaf: Option<Leaf>,
    pub(crate) open: Vec<Open>,
    /// The atomic block being passed over.
    atom: Option<UnitKind>,
    cells: usize,
    first_cell: bool,
    pub(crate) skip: usize,
    pub(crate) only: Option<Frame>,
    /// Where the cells are in the text of the only unit.
    row: Vec<Range<usize>>,
    pub(crate) blocks: Blocks,
}

impl<'a, 'm> Reader<'a, 'm> {
    fn new(file: &'a str, mask: &'m Mask<'m>, dialect: Dialect) -> Self {
        Self {
            file,
            mask,
            dialect,
            containers: Vec::new(),
            context: String::new(),
            task: None,
            leaf: None,
            open: Vec::new(),
            atom: None,
            cells: 0,
            first_cell: false,
            skip: 0,
            only: None,
            row: Vec::new(),
            blocks: Blocks {
                units: Vec::new(),
                marks: Marks::default(),
                exceeded: Vec::new(),
            },
        }
    }

    fn is_full(&self) -> bool {
        self.blocks.units.len() >= LIMITS.blocks || self.cells > LIMITS.table_cells
    }

    fn event(&mut self, event: Event<'_>, start: usize, end: usize) {
        if self.atom.is_some() {
            if let Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) = event {
                self.atom = None;
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, start, end),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, start, end),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.code(&text, start, end);
            }
            Event::InlineHtml(_) | Event::Html(_) => self.inline_markup(start, end),
            Event::FootnoteReference(label) => self.footnote_reference(&label, start, end),
            Event::SoftBreak => self.leaf_at(start, end).channel.push_space(),
            Event::HardBreak => self.hard_break(start, end),
            Event::Rule => self.close_leaf(),
            Event::TaskListMarker(done) => self.task = Some(done),
        }
    }

    fn start(&mut self, tag: Tag<'_>, start: usize, end: usize) {
        match tag {
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => {
                self.open(InlineKind::Emphasis, "", start, end);
            }
            Tag::Strong => self.open(InlineKind::Strong, "", start, end),
            Tag::Strikethrough => self.open(InlineKind::Strike, "", start, end),
            Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            } => self.link(
                InlineKind::Link,
                link_type,
                [&dest_url, &title, &id],
                start,
                end,
            ),
            Tag::Image {
                link_type,
                dest_url,
                title,
                id,
            } => self.link(
                InlineKind::Image,
                link_type,
                [&dest_url, &title, &id],
                start,
                end,
            ),
            Tag::TableCell => self.start_cell(end),
            block => self.start_block(block, start, end),
        }
    }

    fn start_block(&mut self, tag: Tag<'_>, start: usize, end: usize) {
        self.close_leaf();
        match tag {
            Tag::Paragraph => self.open_leaf(None, end - start),
            Tag::Heading { level, .. } => self.open_leaf(Some(level), end - start),
            Tag::TableHead | Tag::TableRow => {
                self.open_leaf(None, end - start);
                self.first_cell = true;
                let head = matches!(tag, Tag::TableHead);
                if let Some(leaf) = &mut self.leaf {
                    leaf.kind = UnitKind::TableRow;
                    leaf.start = Some(start);
                    leaf.end = start;
                }
                self.task = head.then_some(false);
            }
            Tag::CodeBlock(kind) => {
                let indented = kind.is_indented();
                self.atomic(UnitKind::Code, start, end, indented);
            }
            Tag::HtmlBlock => self.atomic(UnitKind::Markup, start, end, false),
            Tag::BlockQuote(_) => self.enter(Container::Quote, "quote"),
            Tag::List(Some(_)) => self.enter(Container::List, "ol"),
            Tag::List(None) => self.enter(Container::List, "ul"),
            Tag::Item => {
                self.task = None;
                self.enter(Container::Item, "");
            }
            Tag::FootnoteDefinition(_) => self.enter(Container::Footnote, ""),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image => self.close_inline(),
            TagEnd::TableCell => {}
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.close_leaf();
                self.leave();
            }
            _ => self.close_leaf(),
        }
    }

    fn enter(&mut self, container: Container, name: &str) {
        self.containers.push((container, self.context.len()));
        if !name.is_empty() {
            if !self.context.is_empty() {
                self.context.push('>');
            }
            self.context.push_str(name);
        }
    }

    fn leave(&mut self) {
        if let Some((_, length)) = self.containers.pop() {
            self.context.truncate(length);
        }
        self.task = None;
    }

    fn open_leaf(&mut self, level: Option<HeadingLevel>, bytes: usize) {
        let kind = match (level, self.containers.last()) {
            (Some(_), _) => UnitKind::Heading,
            (None, None | Some((Container::List, _))) => UnitKind::Paragraph,
            (None, Some((Container::Quote, _))) => UnitKind::Quotation,
            (None, Some((Container::Item, _))) => UnitKind::ListItem,
            (None, Some((Container::Footnote, _))) => UnitKind::Footnote,
        };
        self.open.clear();
        self.leaf = Some(Leaf {
            kind,
            level,
            start: None,
            end: 0,
            channel: Channel::with_capacity(bytes),
            definitions: Definitions::new(),
            hard_break: false,
        });
    }

    /// The open unit, which the bytes `start..end` of the copy belong to; the text of a tight list
    /// item opens one by itself.
    pub(crate) fn leaf_at(&mut self, start: usize, end: usize) -> &mut Leaf {
        if self.leaf.is_none() {
            self.open_leaf(None, 64);
        }
        let text = self.mask.text.as_bytes();
        let leaf = self
            .leaf
            .get_or_insert_with(|| unreachable!("opened above"));
        if leaf.start.is_none() {
            // A backslash escape's event begins after the backslash.
            let escaped = start > 0 && text.get(start - 1) == Some(&b'\\');
            leaf.start = Some(start - usize::from(escaped));
        }
        leaf.end = leaf.end.max(end);
        leaf
    }

    fn start_cell(&mut self, end: usize) {
        self.cells += 1;
        if self.cells == LIMITS.table_cells + 1 {
            let at = self.mask.span(end, end).start;
            let limit = (at, "table-cells", LIMITS.table_cells);
            self.blocks.exceeded.push(limit);
        }
        let first = std::mem::replace(&mut self.first_cell, false);
        if let Some(leaf) = &mut self.leaf {
            leaf.end = leaf.end.max(end);
            if !first {
                leaf.channel.push_bar();
            }
        }
    }

    fn atomic(&mut self, kind: UnitKind, start: usize, end: usize, indented: bool) {
        self.atom = Some(kind.clone());
        let text = self.mask.text.get(start..end).unwrap_or_default();
        let mut start = start;
        if indented {
            let before = self.mask.text.get(..start).unwrap_or_default();
            let spaces = before.len() - before.trim_end_matches([' ', '\t']).len();
            start -= spaces.min(4);
        }
        let end = end
            .min(start + 1)
            .max(end - (text.len() - text.trim_end().len()));
        let span = self.mask.span(start, end);
        let unit = atom(
            self.file,
            span,
            kind,
            self.context.as_str().into(),
            self.dialect,
        );
        if !unit.text.is_empty() {
            self.push(unit);
        }
    }

    fn push(&mut self, unit: Unit) {
        self.blocks.units.push(unit);
        if self.blocks.units.len() == LIMITS.blocks {
            let at = self.blocks.units.last().map_or(0, |unit| unit.span.end);
            self.blocks.exceeded.push((at, "blocks", LIMITS.blocks));
        }
    }

    fn frame_of(&self, leaf: &Leaf) -> Frame {
        let mut context = self.context.clone();
        let mut add = |name: &str| {
            if !context.is_empty() {
                context.push('>');
            }
            context.push_str(name);
        };
        match (leaf.level, self.task) {
            (Some(level), _) => add(level_name(level)),
            (None, Some(_)) if leaf.kind == UnitKind::TableRow => add("head"),
            (None, Some(true)) => add("done"),
            (None, Some(false)) => add("todo"),
            (None, None) => {}
        }
        Frame {
            kind: leaf.kind.clone(),
            context: context.into(),
        }
    }

    fn close_leaf(&mut self) {
        let Some(leaf) = self.leaf.take() else {
            return;
        };
        let begun = leaf.start.filter(|start| *start >= self.skip);
        let Some(start) = begun.filter(|_| !leaf.channel.is_empty()) else {
            return;
        };
        let masked = self.mask.text.get(start..leaf.end).unwrap_or_default();
        let span = self.mask.span(start, start + masked.trim_end().len());
        if span.is_empty() {
            return;
        }
        let mut frame = self.only.clone().unwrap_or_else(|| self.frame_of(&leaf));
        if !matches!(leaf.kind, UnitKind::TableRow) {
            self.task = None;
        }
        if frame.kind == UnitKind::Paragraph && self.only.is_none() {
            if leaf.channel.is_image() {
                frame.kind = UnitKind::Image;
            } else if leaf.channel.is_markup_only() {
                let unit = atom(
                    self.file,
                    span,
                    UnitKind::Markup,
                    frame.context,
                    self.dialect,
                );
                self.push(unit);
                return;
            }
        }
        let risky = self.only.is_none() && self.is_risky(&leaf, start, span);
        if self.only.is_some() {
            self.row = leaf.channel.cells();
        }
        let read = unit(
            frame,
            span,
            leaf.channel.finish(),
            &lines_of(&leaf.definitions),
        );
        self.push(if risky {
            settled(self.file, read, self.dialect)
        } else {
            read
        });
    }

    /// Says whether the unit might read otherwise from its pool text: something inside it was
    /// masked, its lines break hard, or they stand in a quotation in another way than most.
    fn is_risky(&self, leaf: &Leaf, start: usize, span: Span) -> bool {
        let text = span.of(self.file).unwrap_or_default();
        let lines = || text.contains(['\n', '\r']);
        let is_quote = |(container, _): &(Container, usize)| matches!(container, Container::Quote);
        !self.mask.is_unmoved(start, leaf.end)
            || leaf.hard_break
            || !has_holes(text, self.dialect, self.mask.holes(start, leaf.end), start)
            || (self.containers.iter().any(is_quote)
                && lines()
                && !(self.containers.len() == 1 && is_plainly_quoted(self.file, span)))
    }
}

/// Says whether each line of a quotation begins with its mark alone, those after the first with a word
/// behind it: nothing that could be taken for a block by itself.
fn is_plainly_quoted(file: &str, span: Span) -> bool {
    let text = span.of(file).unwrap_or_default();
    let before = file.get(..span.start).unwrap_or_default();
    let is_plain = |line: &str| {
        let words = line.strip_prefix("> ");
        words.is_some_and(|words| words.starts_with(char::is_alphabetic))
    };
    (before == "> " || before.ends_with("\n> "))
        && !text.contains('\r')
        && text.split('\n').skip(1).all(is_plain)
}

fn level_name(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 => "h1",
        HeadingLevel::H2 => "h2",
        HeadingLevel::H3 => "h3",
        HeadingLevel::H4 => "h4",
        HeadingLevel::H5 => "h5",
        HeadingLevel::H6 => "h6",
    }
}
