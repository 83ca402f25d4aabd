//! `fluent-missing` and `fluent-file-missing`: a message the source has and the translation lacks.

use std::collections::BTreeSet;

use hexapla_diagnostics::{Level, Span};

use crate::findings::{FILE_MISSING, MISSING};
use crate::lint::draft::Draft;
use crate::lint::pair::Pair;
use crate::lint::scope::{Item, Kind, Named, Scope};

/// A finding for each message, at the place where it belongs; where a translation has nothing of a
/// whole file of the source, one for the file. Terms nobody refers to in the translation are notes:
/// a language may do without them.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut lacking = pair.lacking().peekable();
    if lacking.peek().is_none() {
        return Vec::new();
    }
    let places = Places::of(pair);
    let named = terms(pair.target);
    let lacking = lacking.filter(|(_, item)| {
        // a term that is referred to is told there, as a hole in the text
        item.kind == Kind::Message || !named.contains(item.id.text())
    });
    let mut drafts = Vec::new();
    let mut whole_files: BTreeSet<usize> = BTreeSet::new();
    for (index, item) in lacking {
        if let Some(before) = places.before(index) {
            drafts.push(of_item(pair, item, before));
        } else if whole_files.insert(item.file) {
            drafts.push(of_file(pair.source, item.file));
        }
    }
    drafts
}

/// The terms that are referred to.
fn terms<'c>(scope: &Scope<'c>) -> BTreeSet<&'c str> {
    let mentions = scope.mentions.iter();
    let terms = mentions.filter(|mention| mention.named == Named::Term);
    terms.map(|mention| mention.name.text()).collect()
}

/// For each item of the source the target's item after which it would stand.
struct Places {
    before: Vec<Option<usize>>,
}

impl Places {
    /// A neighbour must come from the same file of the source; the one before is preferred.
    fn of(pair: &Pair<'_, '_>) -> Self {
        let mut places = Self {
            before: vec![None; pair.source.items.len()],
        };
        for (index, _) in pair.target.own_items() {
            if let Some(twin) = pair.twin(index) {
                places.before[twin] = Some(index);
            }
        }
        let file = |index: usize| pair.source.items[index].file;
        for index in 1..places.before.len() {
            if places.before[index].is_none() && file(index) == file(index - 1) {
                places.before[index] = places.before[index - 1];
            }
        }
        for index in (1..places.before.len()).rev() {
            if places.before[index - 1].is_none() && file(index) == file(index - 1) {
                places.before[index - 1] = places.before[index];
            }
        }
        places
    }

    fn before(&self, index: usize) -> Option<usize> {
        self.before[index]
    }
}

fn of_item<'c>(pair: &Pair<'_, 'c>, item: &Item<'c>, neighbour: usize) -> Draft<'c> {
    let neighbour = &pair.target.items[neighbour];
    let file = pair.target.files[neighbour.file];
    let level = match item.kind {
        Kind::Message => MISSING.level(),
        Kind::Term => Level::Info,
    };
    Draft::new(MISSING, file, neighbour.span())
        .unit(item, None)
        .level(level)
}

fn of_file<'c>(source: &Scope<'c>, file: usize) -> Draft<'c> {
    let messages = source.own_items().filter(|(_, item)| item.file == file);
    let messages = messages
        .filter(|(_, item)| item.kind == Kind::Message)
        .count();
    let file = source.files[file];
    Draft::new(FILE_MISSING, file, Span::new(0, file.catalogue.text.len()))
        .with("n", messages)
        .with("file", file.path)
}
