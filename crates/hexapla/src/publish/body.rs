//! The blocks of a page, from the outline of a file and what is to be said for each unit.

use hexapla_content::view::{Block, Passage};
use hexapla_content::{Edition, Inline, InlineKind, Unit, UnitKind};
use hexapla_markdown::{Container, Part, picture_description};

use super::spaces;

/// What stands between the cells of a row in a unit's text.
const BAR: &str = " | ";

/// A unit and how it is to be read.
pub(super) struct Said<'a> {
    pub(super) unit: &'a Unit,
    pub(super) passage: Passage,
}

/// The blocks of `outline`. `said` gives what is said at the place of a unit: usually the unit itself; nothing where
/// it is left out; what is inserted behind it, too.
pub(super) fn blocks<'a>(
    edition: &Edition,
    outline: &[Part],
    mut said: impl FnMut(usize) -> Vec<Said<'a>>,
    rest: Vec<Said<'a>>,
) -> Vec<Block> {
    let mut builder = Builder {
        open: Vec::new(),
        blocks: Vec::new(),
    };
    for part in outline {
        match part {
            Part::Open(container) => builder.enter(container.clone()),
            Part::Close => builder.leave(),
            Part::Rule => builder.put(Block::Rule),
            Part::Unit(index) => {
                let is_item = edition.units[*index].kind == UnitKind::ListItem;
                for (place, said) in said(*index).into_iter().enumerate() {
                    let is_own_item = place > 0 && is_item && said.unit.kind == UnitKind::ListItem;
                    builder.unit(&said, is_own_item);
                }
            }
        }
    }
    while !builder.open.is_empty() {
        builder.leave();
    }
    for said in rest {
        builder.unit(&said, false);
    }
    builder.blocks
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
}

impl Builder {
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
        match self.open.last_mut() {
            Some(open) => open.blocks.push(block),
            None => self.blocks.push(block),
        }
    }

    fn unit(&mut self, said: &Said<'_>, is_own_item: bool) {
        let unit = said.unit;
        if unit.kind == UnitKind::TableRow {
            let row = cells(&said.passage);
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
                passage: said.passage.clone(),
            },
            UnitKind::Code => Block::Code(said.passage.text.clone()),
            UnitKind::Image => Block::Image(said.passage.clone()),
            // raw HTML and components are no text of a release
            UnitKind::Markup | UnitKind::Field(_) | UnitKind::Message(_) => return,
            _ => Block::Paragraph(said.passage.clone()),
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

/// The passages of the cells of a row.
fn cells(row: &Passage) -> Vec<Passage> {
    let mut cells = Vec::new();
    let mut start = 0;
    for text in row.text.split(BAR) {
        let end = start + text.len();
        let inside = |inline: &&Inline| inline.text.start >= start && inline.text.end <= end;
        let inlines = row.inlines.iter().filter(inside).map(|inline| Inline {
            text: inline.text.start - start..inline.text.end - start,
            ..inline.clone()
        });
        cells.push(Passage {
            text: text.to_owned(),
            inlines: inlines.collect(),
            ..row.clone()
        });
        start = end + BAR.len();
    }
    cells
}

/// The text of a unit of `file` with its pieces, those apart that are no text of a release.
pub(super) fn passage(file: &str, unit: &Unit) -> Passage {
    if unit.kind == UnitKind::Code {
        return Passage::plain(code(file, unit));
    }
    let kept = unit.inlines.iter();
    let kept = kept.filter(|inline| inline.kind != InlineKind::Markup);
    let mut passage = Passage {
        inlines: kept.cloned().collect(),
        ..Passage::plain(unit.text.as_str())
    };
    if let Some(description) = picture_description(file, unit) {
        let mut inlines = passage.inlines.iter_mut();
        let image = inlines.find(|inline| inline.kind == InlineKind::Image);
        if let Some(image) = image {
            image.text.end = description.max(image.text.start);
        }
    }
    spaces::restore(&mut passage, unit.span.of(file).unwrap_or_default());
    passage
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
