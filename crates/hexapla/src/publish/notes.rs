//! Notes whose references are all left out: what a hidden passage says in its note is hidden with it.

use std::collections::BTreeSet;

use hexapla_content::view::Block;
use hexapla_content::{Inline, InlineKind, Unit};
use hexapla_publish::passages;

/// `blocks`, made of `units`, without the notes that only passages refer to which do not stand there. A note that nothing
/// ever referred to stays.
pub(super) fn referred(units: &[Unit], mut blocks: Vec<Block>) -> Vec<Block> {
    let written: BTreeSet<&str> = labels(units.iter().flat_map(|unit| &unit.inlines)).collect();
    if written.is_empty() {
        return blocks;
    }
    // a note that goes may have been all that referred to another
    loop {
        let said = passages(&blocks).into_iter().flat_map(|of| &of.inlines);
        let said: BTreeSet<String> = labels(said).map(str::to_owned).collect();
        let is_lost = |label: &str| written.contains(label) && !said.contains(label);
        if !remove(&mut blocks, &is_lost) {
            return blocks;
        }
    }
}

/// The labels of the notes that `inlines` refer to.
fn labels<'i>(inlines: impl Iterator<Item = &'i Inline>) -> impl Iterator<Item = &'i str> {
    let references = inlines.filter(|inline| inline.kind == InlineKind::FootnoteReference);
    references.map(|reference| &*reference.target)
}

/// Removes the notes that are lost, wherever they stand; says whether there were any.
fn remove(blocks: &mut Vec<Block>, is_lost: &impl Fn(&str) -> bool) -> bool {
    let count = blocks.len();
    blocks.retain(|block| !matches!(block, Block::Footnote { label, .. } if is_lost(label)));
    let mut has_removed = blocks.len() < count;
    for block in blocks {
        match block {
            Block::List { items, .. } => {
                for item in items {
                    has_removed |= remove(item, is_lost);
                }
            }
            Block::Quote(blocks) | Block::Footnote { blocks, .. } => {
                has_removed |= remove(blocks, is_lost);
            }
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Table { .. }
            | Block::Code(_)
            | Block::Image(_)
            | Block::Rule => {}
        }
    }
    has_removed
}
