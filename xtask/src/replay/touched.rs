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
    /// The links it took out and those it put in.
    links: [Vec<String>; 2],
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
    /// By unit before: the edit, where one unit became another one or went.
    pub(super) edits: Vec<Option<Edit>>,
    /// By unit after: what was put in, where it came from nothing.
    pub(super) additions: Vec<Option<Edit>>,
}

impl Touched {
    /// Compares a translation before a commit with the same after it.
    pub(super) fn between(locale: &str, before: &[Unit], after: &[Unit]) -> Self {
        let mut touched = Self {
            before: vec![Touch::None; before.len()],
            after: vec![Touch::None; after.len()],
            became: vec![Vec::new(); before.len()],
            edits: vec![None; before.len()],
            additions: vec![None; after.len()],
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
            match (&*bead.old, &*bead.new, bead.change) {
                (&[old], &[new], Change::Edited) => {
                    let edit = Edit::between(locale, Some(&before[old]), Some(&after[new]));
                    touched.edits[old] = Some(edit);
                }
                (&[old], [], _) => {
                    touched.edits[old] = Some(Edit::removing(locale, &before[old]));
                }
                ([], &[new], _) => {
                    touched.additions[new] = Some(Edit::between(locale, None, Some(&after[new])));
                }
                _ => {}
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
        self.edits.iter().chain(&self.additions).flatten().collect()
    }
}

fn said(units: &[Unit], indices: &[usize]) -> String {
    let texts: Vec<_> = indices.iter().map(|&index| units[index].shown()).collect();
    texts.join(" ")
}

impl Edit {
    fn between(locale: &str, before: Option<&Unit>, after: Option<&Unit>) -> Self {
        let text = |unit: Option<&Unit>| unit.map(|unit| unit.shown().into_owned());
        let links = |unit: Option<&Unit>| {
            let links = unit.map_or_else(String::new, Unit::links);
            let pages = links.lines().map(|link| page(locale, link));
            pages.collect::<BTreeSet<String>>()
        };
        let (old, new) = (links(before), links(after));
        let beyond = |links: &BTreeSet<String>, other: &BTreeSet<String>| {
            links.difference(other).cloned().collect()
        };
        Self {
            text: TextEdit::between(
                &text(before).unwrap_or_default(),
                &text(after).unwrap_or_default(),
            ),
            links: [beyond(&old, &new), beyond(&new, &old)],
        }
    }

    /// A message is the same in every language, by its id.
    fn removing(locale: &str, unit: &Unit) -> Self {
        match unit.kind.message() {
            Some(id) => Self {
                text: TextEdit::between(id, ""),
                links: [Vec::new(), Vec::new()],
            },
            None => Self::between(locale, Some(unit), None),
        }
    }

    /// Says whether it can be told from others: words or links differ.
    pub(super) fn is_telling(&self) -> bool {
        !self.text.is_empty() || self.links.iter().any(|links| !links.is_empty())
    }
}

/// The page a link leads to, whatever the language: without the place on the page, which bears the words of a
/// heading.
fn page(locale: &str, link: &str) -> String {
    let page = link.split('#').next().unwrap_or_default();
    let parts = page.split('/').map(|part| {
        let is_locale = part.replace('_', "-").eq_ignore_ascii_case(locale);
        if is_locale { "*" } else { part }
    });
    parts.collect::<Vec<_>>().join("/")
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
        let stays = "Personne n’a été blessé ce jour, dit la compagnie.";
        let before = units(&["Le bac de Calder est supprimé dimanche matin.", stays]);
        let after = units(&[stays, "Le bac de Calder est supprimé lundi matin."]);
        let touched = Touched::between("fr", &before, &after);
        assert_eq!(touched.before, [Touch::Text, Touch::None]);
        assert_eq!(touched.after, [Touch::None, Touch::Text]);
        assert_eq!(touched.became, [vec![1], vec![0]]);
    }

    #[test]
    fn a_link_leads_to_the_same_page_in_every_language() {
        let pages = [
            ("pt-BR", "/pt_br/lines/#linhas"),
            ("fr", "/fr/lines/#lignes"),
        ];
        assert!(
            pages
                .iter()
                .all(|(locale, link)| page(locale, link) == "/*/lines/")
        );
    }
}
