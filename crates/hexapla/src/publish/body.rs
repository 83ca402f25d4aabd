//! The blocks of a page, from the outline of a file and what is to be said at the place of each unit.

use std::ops::Range;

use hexapla_content::view::{Block, Passage};
use hexapla_content::{Inline, InlineKind, Unit, UnitKind};
use hexapla_markdown::{Container, Part, row_cells, titles};

use super::plan::Plan;
use super::spaces;
use crate::project::reading::EditionText;

/// A unit and how it is to be read.
pub(super) struct Said<'a> {
    pub(super) unit: &'a Unit,
    pub(super) passage: Passage,
    /// Where the cells of a row are in the text of the passage.
    pub(super) cells: Vec<Range<usize>>,
}

/// The blocks of the body of `text`, with what `plan` says at the place of each unit: usually the unit itself; nothing
/// where it is left out; what is inserted behind it, too.
pub(super) fn blocks(text: &EditionText, plan: &Plan<'_>) -> Vec<Block> {
    let mut builder = Builder::new();
    for part in &text.outline {
        builder.part(part, text, plan);
    }
    builder.finish(plan);
    builder.blocks
}

/// The first paragraph among them that stands by itself or in a quotation. Nothing is made of what follows it.
pub(super) fn lede(text: &EditionText, plan: &Plan<'_>) -> Option<Passage> {
    let mut builder = Builder::new();
    for part in &text.outline {
        builder.part(part, text, plan);
        if builder.lede.is_some() {
            return builder.lede;
        }
    }
    builder.finish(plan);
    builder.lede
}

/// A container that is being filled.
struct Open {
    container: Container,
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
    /// Items to follow the one that is being filled.
    more: Vec<Vec<Block>>,
    head: Vec<Passage>,
    rows: Vec<Vec<Passage>>,
}

struct Builder {
    open: Vec<Open>,
    blocks: Vec<Block>,
    lede: Option<Passage>,
}

impl Builder {
    const fn new() -> Self {
        Self {
            open: Vec::new(),
            blocks: Vec::new(),
            lede: None,
        }
    }

    /// Takes in a part of the outline of `text`.
    fn part(&mut self, part: &Part, text: &EditionText, plan: &Plan<'_>) {
        match part {
            Part::Open(container) => self.enter(container.clone()),
            Part::Close => self.leave(),
            Part::Rule => self.put(Block::Rule),
            Part::Unit(index) => {
                let is_item = text.edition.units[*index].kind == UnitKind::ListItem;
                for (place, said) in plan.at(*index).into_iter().enumerate() {
                    let is_own_item = place > 0 && is_item && said.unit.kind == UnitKind::ListItem;
                    self.unit(said, is_own_item);
                }
            }
        }
    }

    /// Closes what is open, and takes in what belongs to no place.
    fn finish(&mut self, plan: &Plan<'_>) {
        while !self.open.is_empty() {
            self.leave();
        }
        for said in plan.inserted(None) {
            self.unit(said, false);
        }
    }

    fn enter(&mut self, container: Container) {
        self.open.push(Open {
            container,
            blocks: Vec::new(),
            items: Vec::new(),
            more: Vec::new(),
            head: Vec::new(),
            rows: Vec::new(),
        });
    }

    fn leave(&mut self) {
        let Some(open) = self.open.pop() else { return };
        match open.container {
            Container::Quote if !open.blocks.is_empty() => self.put(Block::Quote(open.blocks)),
            Container::List(start) if !open.items.is_empty() => self.put(Block::List {
                start,
                items: open.items,
            }),
            Container::Item => {
                if let Some(list) = self.open.last_mut() {
                    list.items
                        .extend((!open.blocks.is_empty()).then_some(open.blocks));
                    list.items.extend(open.more);
                } else {
                    self.blocks.extend(open.blocks);
                }
            }
            Container::Table if !(open.rows.is_empty() && open.head.is_empty()) => {
                self.put(Block::Table {
                    head: open.head,
                    rows: open.rows,
                });
            }
            Container::Footnote(label) if !open.blocks.is_empty() => self.put(Block::Footnote {
                label,
                blocks: open.blocks,
            }),
            // left out with all that stood in it
            Container::Quote | Container::List(_) | Container::Table | Container::Footnote(_) => {}
        }
    }

    fn put(&mut self, block: Block) {
        let is_quote = |open: &Open| open.container == Container::Quote;
        if let Block::Paragraph(passage) = &block
            && self.lede.is_none()
            && self.open.iter().all(is_quote)
        {
            self.lede = Some(passage.clone());
        }
        match self.open.last_mut() {
            Some(open) => open.blocks.push(block),
            None => self.blocks.push(block),
        }
    }

    fn unit(&mut self, said: Said<'_>, is_own_item: bool) {
        let Said {
            unit,
            passage,
            cells,
        } = said;
        if unit.kind == UnitKind::TableRow {
            let row = row(&passage, &cells);
            let is_head = unit.context.ends_with("head");
            match self.open.last_mut() {
                Some(table) if table.container == Container::Table => {
                    if is_head && table.head.is_empty() {
                        table.head = row;
                    } else {
                        table.rows.push(row);
                    }
                }
                _ => self.put(Block::Table {
                    head: Vec::new(),
                    rows: vec![row],
                }),
            }
            return;
        }
        let block = match &unit.kind {
            UnitKind::Heading => Block::Heading {
                level: level(&unit.context),
                anchor: unit.pin.as_deref().map(str::to_owned),
                passage,
            },
            UnitKind::Code => Block::Code(passage.text),
            UnitKind::Image => Block::Image(passage),
            // raw HTML and components are no text of a release
            UnitKind::Markup | UnitKind::Field(_) | UnitKind::Message(_) => return,
            _ => Block::Paragraph(passage),
        };
        match self.open.last_mut() {
            Some(item) if is_own_item && item.container == Container::Item => {
                item.more.push(vec![block]);
            }
            _ => self.put(block),
        }
    }
}

/// The level at the end of a heading's context, `h2` or `quote>h2`.
fn level(context: &str) -> u8 {
    let digit = context.bytes().next_back().unwrap_or(b'2');
    digit.saturating_sub(b'0').clamp(1, 6)
}

/// The passages of the `cells` of a row.
fn row(whole: &Passage, cells: &[Range<usize>]) -> Vec<Passage> {
    let cells = cells.iter().map(|cell| {
        let inside =
            |inline: &&Inline| cell.start <= inline.text.start && inline.text.end <= cell.end;
        let inlines = whole.inlines.iter().filter(inside).map(|inline| Inline {
            text: inline.text.start - cell.start..inline.text.end - cell.start,
            ..inline.clone()
        });
        Passage {
            text: whole.text.get(cell.clone()).unwrap_or_default().to_owned(),
            inlines: inlines.collect(),
            ..whole.clone()
        }
    });
    cells.collect()
}

/// What a unit of `text` says, without those of its pieces that are no text of a release.
pub(super) fn said<'a>(text: &EditionText, unit: &'a Unit) -> Said<'a> {
    let file = &text.text;
    let mut said = Said {
        unit,
        passage: Passage::plain(unit.text.as_str()),
        cells: Vec::new(),
    };
    match unit.kind {
        UnitKind::Code => {
            code(file, unit).clone_into(&mut said.passage.text);
            return said;
        }
        UnitKind::TableRow => said.cells = row_cells(file, unit, text.dialect()),
        _ => {}
    }
    let kept = unit.inlines.iter();
    let kept = kept.filter(|inline| inline.kind != InlineKind::Markup);
    said.passage.inlines = kept.cloned().collect();
    let titles = titles(file, unit);
    if unit.kind == UnitKind::Image {
        caption(&mut said.passage, &titles);
    }
    cut(&mut said, &titles);
    let raw = unit.span.of(file).unwrap_or_default();
    spaces::restore(&mut said.passage, &mut said.cells, raw);
    said
}

/// Lets the title of a picture that stands alone follow what it shows, as its caption.
fn caption(passage: &mut Passage, titles: &[(InlineKind, Range<usize>)]) {
    let is_image = |kind| kind == InlineKind::Image;
    let title = titles.iter().find(|(kind, _)| is_image(*kind));
    let mut inlines = passage.inlines.iter_mut();
    let image = inlines.find(|inline| is_image(inline.kind));
    if let (Some(image), Some((_, title))) = (image, title) {
        image.text.end = title.start.max(image.text.start);
    }
}

/// Leaves out the `titles` of links and pictures, which are no words of the sentence; that of a picture that stands alone is
/// its caption.
fn cut(said: &mut Said<'_>, titles: &[(InlineKind, Range<usize>)]) {
    let is_caption = |kind| said.unit.kind == UnitKind::Image && kind == InlineKind::Image;
    let titles = titles.iter().filter(|(kind, _)| !is_caption(*kind));
    let titles: Vec<&Range<usize>> = titles.map(|(_, title)| title).collect();
    if titles.is_empty() {
        return;
    }
    let moved = |at: usize| {
        let before = titles
            .iter()
            .map(|title| title.end.min(at).saturating_sub(title.start));
        at - before.sum::<usize>()
    };
    let inlines = said
        .passage
        .inlines
        .iter_mut()
        .map(|inline| &mut inline.text);
    for range in inlines.chain(&mut said.cells) {
        *range = moved(range.start)..moved(range.end);
    }
    for title in titles.iter().rev() {
        said.passage.text.replace_range((*title).clone(), "");
    }
}

/// The code of a block: its text without the line that says what it is written in.
fn code<'u>(file: &str, unit: &'u Unit) -> &'u str {
    let opening = unit
        .span
        .of(file)
        .and_then(|written| written.lines().next());
    let info = opening.map(|line| line.trim_start_matches(['`', '~']));
    let has_info = info.is_some_and(|info| Some(info) != opening && !info.trim().is_empty());
    match unit.text.split_once('\n') {
        Some((_, code)) if has_info => code,
        None if has_info => "",
        _ => &unit.text,
    }
}
