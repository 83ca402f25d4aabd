//! Blocks as lines of Markdown.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::view::{Block, Correction, Mark, Passage};
use hexapla_content::{InlineKind, Locale};
use hexapla_escape::prose::Place;

use super::inline::{Line, pieces};
use super::marks::{Standing, begin, end};
use super::sheet::Sheet;
use super::{Target, code};
use crate::html::{Levels, Setting, is_anchor};
use crate::survey::{DEPTH, Survey};
use crate::text::passages;

/// The largest number a list may begin with (CommonMark 0.31, section 5.2: nine digits).
const LARGEST: u64 = 999_999_999;

/// The blocks of a page, its notes and its corrections as a text of Markdown.
pub(super) fn body(
    blocks: &[Block],
    corrections: &[Correction],
    target: Target,
    setting: &Setting<'_>,
) -> String {
    let Survey { anchors, notes } = Survey::of(blocks);
    let anchors = anchors.into_iter().filter(|anchor| is_plain(anchor));
    let referred = referred(blocks);
    let labels = notes.iter().map(|(label, _)| *label);
    let labels: BTreeSet<&str> = labels.filter(|label| referred.contains(label)).collect();
    let sheet = Sheet {
        notes: labels
            .iter()
            .zip(1..)
            .map(|(label, number)| ((*label).to_owned(), number))
            .collect(),
        anchors: anchors.map(str::to_owned).collect(),
        ..Sheet::bare(target, setting)
    };
    let mut writer = Writer {
        sheet: &sheet,
        given: BTreeSet::new(),
        levels: Levels::of_page(),
    };
    let locale = setting.locale;
    let mut lines = writer.blocks(blocks, locale, DEPTH);
    let (referred, others): (Vec<_>, Vec<_>) = notes
        .into_iter()
        .partition(|(label, _)| sheet.notes.contains_key(*label));
    writer.levels.clear();
    // what nothing refers to, generators leave out: it stands as text
    for (_, blocks) in others {
        apart(&mut lines, writer.blocks(blocks, locale, DEPTH));
    }
    apart(&mut lines, writer.corrections(corrections));
    let mut definitions: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (label, blocks) in referred {
        let number = sheet.notes.get(label).copied().unwrap_or_default();
        let more = writer.blocks(blocks, locale, DEPTH);
        apart(definitions.entry(number).or_default(), more);
    }
    for (number, definition) in definitions {
        apart(
            &mut lines,
            under(&format!("[^{number}]: "), "    ", definition),
        );
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Adds `more` below an empty line.
fn apart(lines: &mut Vec<String>, more: Vec<String>) {
    if !lines.is_empty() && !more.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

/// `lines` with `first` before the first of them and `rest` before the others, those without a text apart.
fn under(first: &str, rest: &str, lines: Vec<String>) -> Vec<String> {
    let mut lines = lines.into_iter();
    let opening = format!("{first}{}", lines.next().unwrap_or_default());
    let rest = lines.map(|line| {
        if line.is_empty() {
            rest.trim_end().to_owned()
        } else {
            format!("{rest}{line}")
        }
    });
    std::iter::once(opening.trim_end().to_owned())
        .chain(rest)
        .collect()
}

/// The labels of the notes that passages refer to, from where a reference can lead.
fn referred(blocks: &[Block]) -> BTreeSet<&str> {
    let inlines = passages(blocks)
        .into_iter()
        .flat_map(|passage| &passage.inlines);
    let references = inlines.filter(|inline| inline.kind == InlineKind::FootnoteReference);
    references.map(|reference| &*reference.target).collect()
}

/// Says whether generators take an anchor as it is.
fn is_plain(anchor: &str) -> bool {
    let is_kept = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    is_anchor(anchor) && anchor.chars().all(is_kept)
}

struct Writer<'s> {
    sheet: &'s Sheet<'s>,
    /// The anchors that stand on the page already.
    given: BTreeSet<String>,
    levels: Levels,
}

/// The sign of a list, so that two lists in a row stay two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bullet {
    Usual,
    Other,
}

impl Bullet {
    /// The sign for `block`, after what had this one.
    const fn for_next(self, block: &Block) -> Self {
        match (block, self) {
            (Block::List { .. }, Self::Other) => Self::Usual,
            _ => Self::Other,
        }
    }
}

impl Writer<'_> {
    /// The blocks, which stand in a text of `language`. Those in a row that are in another stand together in it.
    fn blocks(&mut self, blocks: &[Block], language: &Locale, depth: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut rest = blocks;
        while let Some(first) = rest.first() {
            let own = language_of(first).filter(|own| *own != language);
            let is_same = |block: &&Block| match own {
                Some(own) => language_of(block) == Some(own),
                None => language_of(block).is_none_or(|other| other == language),
            };
            let (same, after) = rest.split_at(rest.iter().take_while(is_same).count().max(1));
            rest = after;
            let more = match own {
                Some(own) => {
                    let more = self.run(same, own, depth);
                    self.wrapped(more, Some(own), None)
                }
                None => self.run(same, language, depth),
            };
            apart(&mut lines, more);
        }
        lines
    }

    fn run(&mut self, blocks: &[Block], language: &Locale, depth: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut bullet = Bullet::Other;
        for block in blocks {
            bullet = bullet.for_next(block);
            let more = self.block(block, language, bullet, depth);
            apart(&mut lines, more);
        }
        lines
    }

    fn block(
        &mut self,
        block: &Block,
        language: &Locale,
        bullet: Bullet,
        depth: usize,
    ) -> Vec<String> {
        match block {
            Block::Heading {
                level,
                anchor,
                passage,
            } => {
                let heading = self.heading(*level, anchor.as_deref(), passage);
                self.marked(vec![heading], passage, language)
            }
            Block::Paragraph(passage) | Block::Image(passage) => {
                let text = pieces(passage, Line::Paragraph, self.sheet);
                let lines = text.split('\n').map(str::to_owned).collect();
                self.marked(lines, passage, language)
            }
            Block::List { start, items } => self.list(*start, items, language, bullet, depth),
            Block::Quote(blocks) => match depth.checked_sub(1) {
                Some(depth) => under("> ", "> ", self.blocks(blocks, language, depth)),
                None => self.blocks(blocks, language, 0),
            },
            Block::Table { head, rows } => self.table(head, rows, language),
            Block::Code(text) => code::block(text, self.sheet.target),
            // notes come after the text
            Block::Footnote { .. } => Vec::new(),
            Block::Rule => vec!["***".to_owned()],
        }
    }

    /// The lines of a passage in its language; what readers are told of it stands after it.
    fn marked(&self, lines: Vec<String>, passage: &Passage, language: &Locale) -> Vec<String> {
        let own = passage.language.as_ref().filter(|own| *own != language);
        if own.is_none() && passage.mark.is_none() {
            return lines;
        }
        self.wrapped(lines, own, Some(passage))
    }

    fn wrapped(
        &self,
        lines: Vec<String>,
        language: Option<&Locale>,
        passage: Option<&Passage>,
    ) -> Vec<String> {
        if lines.is_empty() {
            return lines;
        }
        let mark = passage.and_then(|passage| passage.mark);
        let mut wrapped = vec![begin(self.sheet, language, Standing::Alone)];
        apart(&mut wrapped, lines);
        let end = end(self.sheet, mark, Standing::Alone);
        apart(&mut wrapped, end.split('\n').map(str::to_owned).collect());
        wrapped
    }

    fn heading(&mut self, level: u8, anchor: Option<&str>, passage: &Passage) -> String {
        let signs = "#".repeat(self.levels.next(level));
        let text = pieces(passage, Line::Heading, self.sheet);
        let anchor = anchor.filter(|anchor| is_plain(anchor));
        let anchor = anchor.filter(|anchor| self.given.insert((*anchor).to_owned()));
        let anchor = anchor.map_or_else(String::new, |anchor| format!(" {{#{anchor}}}"));
        format!("{signs} {text}{anchor}")
    }

    fn list(
        &mut self,
        start: Option<u64>,
        items: &[Vec<Block>],
        language: &Locale,
        bullet: Bullet,
        depth: usize,
    ) -> Vec<String> {
        let depth = depth.checked_sub(1);
        let is_tight = items.iter().all(|item| is_short(item, language));
        let mut lines = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let Some(depth) = depth else {
                apart(&mut lines, self.blocks(item, language, 0));
                continue;
            };
            let sign = match (start, bullet) {
                (None, Bullet::Usual) => "- ".to_owned(),
                (None, Bullet::Other) => "+ ".to_owned(),
                (Some(start), bullet) => {
                    let number = start.saturating_add(place as u64).min(LARGEST);
                    let end = if bullet == Bullet::Usual { '.' } else { ')' };
                    format!("{number}{end} ")
                }
            };
            let indent = " ".repeat(sign.len());
            let content = if is_tight {
                self.short(item, language, depth)
            } else {
                self.blocks(item, language, depth)
            };
            let item = under(&sign, &indent, content);
            if is_tight {
                lines.extend(item);
            } else {
                apart(&mut lines, item);
            }
        }
        lines
    }

    /// An item that is a paragraph, perhaps with lists below it: nothing stands between them.
    fn short(&mut self, item: &[Block], language: &Locale, depth: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut bullet = Bullet::Other;
        for block in item {
            bullet = bullet.for_next(block);
            lines.extend(self.block(block, language, bullet, depth));
        }
        lines
    }

    fn table(&self, head: &[Passage], rows: &[Vec<Passage>], language: &Locale) -> Vec<String> {
        let widths = rows.iter().map(Vec::len).chain([head.len()]);
        let width = widths.max().unwrap_or_default();
        let row = |cells: &[Passage]| {
            // what is said of a whole row is said once
            let of_row = cells.first().and_then(|cell| cell.mark);
            let texts = cells.iter().enumerate().map(|(column, cell)| {
                let is_said = column == 0 || of_row != cell.mark;
                self.cell(cell, cell.mark.filter(|_| is_said), language)
            });
            let blank = std::iter::repeat_with(String::new).take(width.saturating_sub(cells.len()));
            let texts: Vec<String> = texts.chain(blank).collect();
            format!("| {} |", texts.join(" | "))
        };
        // a table has a head, if one that says nothing
        let mut lines = vec![row(head), format!("|{}", " --- |".repeat(width))];
        lines.extend(rows.iter().map(|cells| row(cells)));
        lines
    }

    fn cell(&self, cell: &Passage, mark: Option<Mark>, language: &Locale) -> String {
        let text = pieces(cell, Line::Cell, self.sheet);
        let own = cell.language.as_ref().filter(|own| *own != language);
        if own.is_none() && mark.is_none() {
            return text;
        }
        let opening = begin(self.sheet, own, Standing::InLine);
        format!("{opening}{text}{}", end(self.sheet, mark, Standing::InLine))
    }

    /// What readers are told was wrong: a correction may not depend on what a theme shows.
    fn corrections(&mut self, corrections: &[Correction]) -> Vec<String> {
        let mut lines = Vec::new();
        if corrections.is_empty() {
            return lines;
        }
        let words = self.sheet.setting.words;
        let heading = words.plain("corrections", &[("n", corrections.len().into())]);
        lines.push(format!("## {}", self.sheet.text(&heading, Place::Inside)));
        for correction in corrections {
            let date = correction.date.map(|date| {
                let day = hexapla_l10n::Moment::from(date);
                let day = words.plain("date", &[("day", day.into())]);
                format!("**{}**", self.sheet.text(&day, Place::Inside))
            });
            apart(&mut lines, date.into_iter().collect());
            let said = Block::Paragraph(correction.text.clone());
            let said = self.block(&said, self.sheet.setting.locale, Bullet::Usual, 1);
            apart(&mut lines, said);
        }
        lines
    }
}

/// Says whether an item is a paragraph in its list's language, perhaps with lists of such items below it.
fn is_short(item: &[Block], language: &Locale) -> bool {
    let is_own = |passage: &Passage| {
        let own = passage.language.as_ref();
        passage.mark.is_none() && own.is_none_or(|own| own == language)
    };
    match item {
        [Block::Paragraph(passage), lists @ ..] => {
            let mut lists = lists.iter();
            is_own(passage)
                && lists.all(|block| match block {
                    Block::List { items, .. } => items.iter().all(|item| is_short(item, language)),
                    _ => false,
                })
        }
        _ => false,
    }
}

/// The language that all of a block is in, when it says one; a block with a mark, or in two languages, tells itself.
fn language_of(block: &Block) -> Option<&Locale> {
    let all = passages(std::slice::from_ref(block));
    let (first, rest) = all.split_first()?;
    let is_whole = first.mark.is_none()
        && rest
            .iter()
            .all(|other| other.language == first.language && other.mark.is_none());
    first.language.as_ref().filter(|_| is_whole)
}
