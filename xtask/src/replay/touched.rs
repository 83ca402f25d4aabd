//! What a commit did to the units of a translation.

use std::collections::BTreeSet;

use hexapla_content::Unit;
use hexapla_tracker::{Change, TextEdit, align};

/// How much of a unit was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Touch {
    /// Nothing.
    None,
    /// Its markup or its links.
    Marks,
    /// Its text.
    Text,
}

/// An edit, so that the same one can be known again in another language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edit {
    text: TextEdit,
    /// Links and markup before and after, where no word differs.
    marks: Option<[String; 2]>,
}

/// What became of the units of a translation in one commit.
#[derive(Debug)]
pub(super) struct Touched {
    /// By unit before.
    pub(super) before: Vec<Touch>,
    /// By unit after.
    pub(super) after: Vec<Touch>,
    /// By unit before: what became of it, where it is still there.
    pub(super) became: Vec<Vec<usize>>,
    /// By unit before: the edit, where one unit became another one.
    pub(super) edits: Vec<Option<Edit>>,
}

impl Touched {
    /// Compares a translation before a commit with the same after it.
    pub(super) fn between(before: &[Unit], after: &[Unit]) -> Self {
        let mut touched = Self {
            before: vec![Touch::None; before.len()],
            after: vec![Touch::None; after.len()],
            became: vec![Vec::new(); before.len()],
            edits: vec![None; before.len()],
        };
        for bead in align(before, after).beads {
            let touch = match bead.change {
                Change::Same | Change::Moved => Touch::None,
                Change::Added | Change::Removed => Touch::Text,
                Change::Edited | Change::Split | Change::Merged => {
                    if said(before, &bead.old) == said(after, &bead.new) {
                        Touch::Marks
                    } else {
                        Touch::Text
                    }
                }
            };
            for &old in &bead.old {
                touched.before[old] = touch;
                touched.became[old].clone_from(&bead.new);
            }
            for &new in &bead.new {
                touched.after[new] = touch;
            }
            if let (&[old], &[new], Change::Edited) = (&*bead.old, &*bead.new, bead.change) {
                touched.edits[old] = Some(Edit::between(&before[old], &after[new]));
            }
        }
        touched
    }

    /// Says whether anything was touched.
    pub(super) fn any(&self) -> bool {
        let is_touched = |touch: &Touch| *touch != Touch::None;
        self.before.iter().any(is_touched) || self.after.iter().any(is_touched)
    }

    /// Every edit, once.
    pub(super) fn edits(&self) -> BTreeSet<&Edit> {
        self.edits.iter().flatten().collect()
    }
}

fn said(units: &[Unit], indices: &[usize]) -> String {
    let texts: Vec<_> = indices.iter().map(|&index| units[index].shown()).collect();
    texts.join(" ")
}

impl Edit {
    fn between(before: &Unit, after: &Unit) -> Self {
        let text = TextEdit::between(&before.shown(), &after.shown());
        let links = || [before.links(), after.links()];
        let marks = text.is_empty().then(links);
        Self { text, marks }
    }

    /// Says whether it is one that can be told from others: words, or links.
    pub(super) fn is_telling(&self) -> bool {
        !self.text.is_empty() || self.marks.as_ref().is_some_and(|[old, new]| old != new)
    }
}

#[cfg(test)]
mod tests {
    use hexapla_content::{UnitId, UnitKind};

    use super::*;

    fn units(texts: &[&str]) -> Vec<Unit> {
        let unit = |text: &&str| Unit::plain(UnitId::Target(1), UnitKind::Paragraph, text);
        texts.iter().map(unit).collect()
    }

    #[test]
    fn what_only_moved_is_not_touched() {
        let before = units(&[
            "Le bac est supprimé dimanche.",
            "Personne n’a été blessé ce jour.",
        ]);
        let after = units(&[
            "Personne n’a été blessé ce jour.",
            "Le bac est supprimé lundi.",
        ]);
        let touched = Touched::between(&before, &after);
        assert_eq!(touched.before, [Touch::Text, Touch::None]);
        assert_eq!(touched.after, [Touch::None, Touch::Text]);
        assert_eq!(touched.became, [vec![1], vec![0]]);
    }
}
