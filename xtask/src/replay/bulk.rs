//! Edits that one commit made in several languages alike: they do not stem from translating.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_store::Moment;

use super::touched::{Edit, Touched};

/// The edits of a release's translations that one commit made in several of them.
pub(super) struct Bulk<'a> {
    alike: BTreeSet<(Moment, &'a Edit)>,
}

impl<'a> Bulk<'a> {
    /// Looks through what each commit did, told by translation.
    pub(super) fn of(translations: impl Iterator<Item = Vec<(Moment, &'a Touched)>>) -> Self {
        let mut seen: BTreeMap<(Moment, &Edit), usize> = BTreeMap::new();
        for commits in translations {
            for (at, touched) in commits {
                for edit in touched.edits().into_iter().filter(|edit| edit.is_telling()) {
                    *seen.entry((at, edit)).or_insert(0) += 1;
                }
            }
        }
        let alike = seen.into_iter().filter(|(_, times)| *times > 1);
        Self {
            alike: alike.map(|(edit, _)| edit).collect(),
        }
    }

    /// Says whether an edit was made alike in another language.
    pub(super) fn has(&self, at: Moment, edit: Option<&Edit>) -> bool {
        edit.is_some_and(|edit| self.alike.contains(&(at, edit)))
    }
}
