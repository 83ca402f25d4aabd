//! What may stand anywhere in a text and is asked for before it is written: its anchors and its notes.

use hexapla_content::view::Block;

/// How deep blocks may stand in one another; what is deeper stands without its container.
pub(crate) const DEPTH: usize = 32;

/// The anchors and the notes of a text, in its order.
pub(crate) struct Survey<'b> {
    /// The anchors of headings.
    pub(crate) anchors: Vec<&'b str>,
    /// Each note's label, which others may have too, and what it says.
    pub(crate) notes: Vec<(&'b str, &'b [Block])>,
}

impl<'b> Survey<'b> {
    /// Looks at `blocks` and at those in them.
    pub(crate) fn of(blocks: &'b [Block]) -> Self {
        let mut survey = Self {
            anchors: Vec::new(),
            notes: Vec::new(),
        };
        survey.add(blocks, DEPTH);
        survey
    }

    fn add(&mut self, blocks: &'b [Block], depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        for block in blocks {
            match block {
                Block::Heading { anchor, .. } => self.anchors.extend(anchor.as_deref()),
                Block::List { items, .. } => items.iter().for_each(|item| self.add(item, depth)),
                Block::Quote(blocks) => self.add(blocks, depth),
                Block::Footnote { label, blocks } => {
                    self.notes.push((label, blocks));
                    self.add(blocks, depth);
                }
                Block::Paragraph(_)
                | Block::Table { .. }
                | Block::Code(_)
                | Block::Image(_)
                | Block::Rule => {}
            }
        }
    }
}
