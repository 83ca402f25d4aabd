//! Blocks as HTML: headings that leave no level out, lists, quotations, tables, pictures and notes.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::InlineKind;
use hexapla_content::view::{Block, Passage};

use crate::survey::{DEPTH, Survey};
use crate::text::without_placeables;

use super::inline::{Anchors, pieces};
use super::{Attribute, Html, Levels, Notes, Setting};

/// The ids the frames of pages use, and how those of notes begin.
const TAKEN: [&str; 4] = ["main", "notes", "corrections", "translation"];
const TAKEN_START: &str = "note-";

/// What stands on a page below its head.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// The blocks.
    pub(crate) content: Html,
    /// The notes, as items of a list.
    pub(crate) notes: Html,
}

/// The blocks of a page, under a heading of the first level.
pub(crate) fn body(blocks: &[Block], setting: &Setting<'_>) -> Body {
    let survey = Survey::of(blocks);
    let footnotes = Footnotes::of(&survey);
    let mut writer = Writer {
        setting,
        notes: Notes::new(
            footnotes.labels.iter().map(|&label| label.to_owned()),
            anchors_of(&survey),
        ),
        html: Html::new(),
        given: BTreeSet::new(),
        levels: Levels::of_page(),
    };
    writer.blocks(blocks, DEPTH);
    let content = std::mem::replace(&mut writer.html, Html::new());
    Body {
        content,
        notes: writer.footnotes(&footnotes),
    }
}

/// The ids that links on a page of `blocks` may name.
pub(crate) fn anchors(blocks: &[Block]) -> Anchors {
    anchors_of(&Survey::of(blocks))
}

fn anchors_of(survey: &Survey<'_>) -> Anchors {
    let anchors = survey.anchors.iter().filter(|anchor| is_anchor(anchor));
    anchors.map(|&anchor| anchor.to_owned()).collect()
}

/// The footnotes of a page, by label.
struct Footnotes<'b> {
    /// The labels, in the order of the page.
    labels: Vec<&'b str>,
    blocks: BTreeMap<&'b str, Vec<&'b Block>>,
}

impl<'b> Footnotes<'b> {
    fn of(survey: &Survey<'b>) -> Self {
        let mut footnotes = Self {
            labels: Vec::new(),
            blocks: BTreeMap::new(),
        };
        for &(label, blocks) in &survey.notes {
            if !footnotes.blocks.contains_key(label) {
                footnotes.labels.push(label);
            }
            footnotes.blocks.entry(label).or_default().extend(blocks);
        }
        footnotes
    }
}

pub(crate) fn is_anchor(anchor: &str) -> bool {
    let is_taken = TAKEN.contains(&anchor) || anchor.starts_with(TAKEN_START);
    let is_odd = |c: char| c.is_whitespace() || hexapla_escape::terminal::is_unsafe(c);
    !anchor.is_empty() && !is_taken && !anchor.contains(is_odd)
}

struct Writer<'a> {
    setting: &'a Setting<'a>,
    notes: Notes,
    html: Html,
    /// The anchors that stand on the page already.
    given: BTreeSet<String>,
    levels: Levels,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        for block in blocks {
            self.block(block, depth);
        }
    }

    fn block(&mut self, block: &Block, depth: usize) {
        match block {
            Block::Heading {
                level,
                anchor,
                passage,
            } => self.heading(*level, anchor.as_deref(), passage),
            Block::Paragraph(passage) => self.marked("p", &[], passage),
            Block::List { start, items } => self.list(*start, items, depth),
            Block::Quote(blocks) => self.within("blockquote", blocks, depth),
            Block::Table { head, rows } => self.table(head, rows),
            Block::Code(code) => self.code(code),
            Block::Image(passage) => self.figure(passage),
            // notes come after the text
            Block::Footnote { .. } => {}
            Block::Rule => self.html.open("hr", &[]),
        }
        self.html.line();
    }

    /// The passage in an element that carries its language; what readers are told of it stands after it.
    fn marked(&mut self, name: &'static str, attributes: &[Attribute<'_>], passage: &Passage) {
        let mut all = attributes.to_vec();
        all.extend(self.setting.language(passage.language.as_ref()));
        if passage.mark.is_some() {
            self.html.open("div", &[("class", "marked")]);
        }
        self.html.open(name, &all);
        let inner = pieces(passage, self.setting, &mut self.notes);
        self.html.push(&inner);
        self.html.close(name);
        if let Some(mark) = passage.mark {
            self.html.open("p", &[("class", "mark")]);
            self.html.push(&self.setting.told(mark));
            self.html.close("p");
            self.html.close("div");
        }
    }

    fn heading(&mut self, level: u8, anchor: Option<&str>, passage: &Passage) {
        let name = match self.levels.next(level) {
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        };
        let anchor = anchor.filter(|anchor| is_anchor(anchor));
        let anchor = anchor.filter(|anchor| self.given.insert((*anchor).to_owned()));
        let id: Vec<Attribute<'_>> = anchor.map(|anchor| ("id", anchor)).into_iter().collect();
        self.marked(name, &id, passage);
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Block>], depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return items.iter().for_each(|item| self.blocks(item, 0));
        };
        let first = start
            .filter(|start| *start != 1)
            .map(|start| start.to_string());
        let first: Vec<Attribute<'_>> = first
            .iter()
            .map(|first| ("start", first.as_str()))
            .collect();
        let name = if start.is_some() { "ol" } else { "ul" };
        self.html.open(name, &first);
        for item in items {
            self.item(item, depth);
        }
        self.html.close(name);
    }

    /// An item; one that is a single paragraph, perhaps with lists below it, needs no paragraph.
    fn item(&mut self, blocks: &[Block], depth: usize) {
        let is_list = |block: &Block| matches!(block, Block::List { .. });
        match blocks {
            [Block::Paragraph(passage), lists @ ..]
                if passage.mark.is_none() && lists.iter().all(is_list) =>
            {
                let language = self.setting.language(passage.language.as_ref());
                self.html.open("li", &[]);
                if !language.is_empty() {
                    self.html.open("span", &language);
                }
                let inner = pieces(passage, self.setting, &mut self.notes);
                self.html.push(&inner);
                if !language.is_empty() {
                    self.html.close("span");
                }
                self.blocks(lists, depth);
            }
            _ => {
                self.html.open("li", &[]);
                self.blocks(blocks, depth);
            }
        }
        self.html.close("li");
    }

    fn within(&mut self, name: &'static str, blocks: &[Block], depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return self.blocks(blocks, 0);
        };
        self.html.open(name, &[]);
        self.blocks(blocks, depth);
        self.html.close(name);
    }

    /// A table in a group that scrolls where the page is narrow, with the keyboard too.
    fn table(&mut self, head: &[Passage], rows: &[Vec<Passage>]) {
        let width = rows.iter().map(Vec::len).chain([head.len()]).max();
        let columns = 0..width.unwrap_or_default();
        let are_numbers = |column: usize| {
            let mut cells = rows.iter().filter_map(|row| row.get(column)).peekable();
            cells.peek().is_some() && cells.all(|cell| is_number(&cell.text))
        };
        let numbers: Vec<bool> = columns.map(are_numbers).collect();
        let label = self.setting.words.plain("table", &[]);
        self.html.open(
            "div",
            &[
                ("class", "table"),
                ("role", "group"),
                ("aria-label", &label),
                ("tabindex", "0"),
            ],
        );
        self.html.open("table", &[]);
        if !head.is_empty() {
            self.html.open("thead", &[]);
            self.row("th", head, &numbers);
            self.html.close("thead");
        }
        self.html.open("tbody", &[]);
        for row in rows {
            self.row("td", row, &numbers);
        }
        self.html.close("tbody");
        self.html.close("table");
        self.html.close("div");
    }

    fn row(&mut self, name: &'static str, cells: &[Passage], numbers: &[bool]) {
        self.html.open("tr", &[]);
        // what is said of a whole row is said once
        let of_row = cells.first().and_then(|cell| cell.mark);
        for (column, (cell, is_number)) in cells.iter().zip(numbers).enumerate() {
            let mut attributes = self.setting.language(cell.language.as_ref());
            if name == "th" {
                attributes.push(("scope", "col"));
            }
            if *is_number {
                attributes.push(("class", "number"));
            }
            self.html.open(name, &attributes);
            let inner = pieces(cell, self.setting, &mut self.notes);
            self.html.push(&inner);
            let mark = cell
                .mark
                .filter(|mark| column == 0 || of_row != Some(*mark));
            if let Some(mark) = mark {
                let locale = self.setting.locale;
                let own = [
                    ("class", "mark"),
                    ("lang", locale.as_str()),
                    ("dir", locale.direction().name()),
                ];
                self.html.open("small", &own);
                self.html.push(&self.setting.told(mark));
                self.html.close("small");
            }
            self.html.close(name);
        }
        self.html.close("tr");
    }

    /// Code, line by line: its line endings and tabs are its own.
    fn code(&mut self, code: &str) {
        self.html.open("pre", &[("dir", "ltr"), ("tabindex", "0")]);
        self.html.open("code", &[]);
        for (number, line) in code.trim_end_matches('\n').split('\n').enumerate() {
            if number > 0 {
                self.html.line();
            }
            let line = line.strip_suffix('\r').unwrap_or(line);
            for (number, part) in line.split('\t').enumerate() {
                if number > 0 {
                    self.html.tab();
                }
                self.html.text(part);
            }
        }
        self.html.close("code");
        self.html.close("pre");
    }

    /// A picture that stands alone. What its text says beside the image is its caption.
    fn figure(&mut self, passage: &Passage) {
        let mut inlines = passage.inlines.iter();
        let image = inlines.find(|inline| inline.kind == InlineKind::Image);
        let shown = image.and_then(|image| self.setting.picture(&image.target));
        let (Some(image), Some(shown)) = (image, shown) else {
            return self.marked("p", &[], passage);
        };
        let alt = without_placeables(passage.text.get(image.text.clone()).unwrap_or_default());
        let caption = passage.text.get(image.text.end..).unwrap_or_default();
        let mut attributes = vec![("alt", alt.as_ref()), ("loading", "lazy")];
        attributes.extend(self.setting.language(passage.language.as_ref()));
        self.html.open("figure", &[]);
        self.html.picture(shown, &attributes);
        if !caption.trim().is_empty() || passage.mark.is_some() {
            self.html.open("figcaption", &[]);
            self.html
                .open("span", &self.setting.language(passage.language.as_ref()));
            self.html.text(without_placeables(caption).trim());
            self.html.close("span");
            if let Some(mark) = passage.mark {
                self.html.open("small", &[("class", "mark")]);
                self.html.push(&self.setting.told(mark));
                self.html.close("small");
            }
            self.html.close("figcaption");
        }
        self.html.close("figure");
    }

    /// The notes in the order of their numbers, each with the way back. A note may refer to notes itself; what nothing
    /// refers to comes last.
    fn footnotes(mut self, footnotes: &Footnotes<'_>) -> Html {
        let mut contents: Vec<(String, Html)> = Vec::new();
        let mut labels = footnotes.labels.iter();
        loop {
            let referred = self.notes.label(contents.len() + 1).map(str::to_owned);
            let is_left = |label: &&&str| !self.notes.is_referred(label);
            let next = referred.or_else(|| labels.find(is_left).map(|label| (*label).to_owned()));
            let Some(label) = next else {
                break;
            };
            self.notes.number(&label);
            let blocks = footnotes.blocks.get(label.as_str()).into_iter().flatten();
            self.levels.clear();
            for block in blocks {
                self.block(block, DEPTH);
            }
            contents.push((label, std::mem::replace(&mut self.html, Html::new())));
        }
        for (label, content) in &contents {
            let (number, references) = self.notes.number(label);
            self.html.open("li", &[("id", &format!("note-{number}"))]);
            self.html.push(content);
            for reference in references {
                let name = self
                    .setting
                    .words
                    .plain("note-back", &[("n", number.into())]);
                let target = format!("#{reference}");
                self.html.open(
                    "a",
                    &[
                        ("href", &target),
                        ("role", "doc-backlink"),
                        ("aria-label", &name),
                    ],
                );
                self.html.text("↩");
                self.html.close("a");
            }
            self.html.close("li");
            self.html.line();
        }
        self.html
    }
}

/// Says whether a cell is a figure: it has a digit and no letter.
fn is_number(text: &str) -> bool {
    text.contains(char::is_numeric) && !text.contains(char::is_alphabetic)
}
