//! Messages that became a line of the text above them, because they were indented.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use hexapla_diagnostics::{Finding, Place, Span};

use crate::findings::FLUENT_MESSAGE_IN_TEXT;
use crate::{Catalogue, Piece, position};

/// The names of a file's messages, gathered when first asked for.
pub(super) struct Names<'c, 's> {
    catalogue: &'c Catalogue<'s>,
    all: OnceCell<BTreeSet<&'s str>>,
}

impl<'c, 's> Names<'c, 's> {
    pub(super) const fn of(catalogue: &'c Catalogue<'s>) -> Self {
        let all = OnceCell::new();
        Self { catalogue, all }
    }

    fn contains(&self, name: &str) -> bool {
        let all = self.all.get_or_init(|| {
            let entries = self.catalogue.entries.iter();
            let names = entries.filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.text()),
                Entry::Term(term) => Some(term.id.name.text()),
                _ => None,
            });
            names.collect()
        });
        all.contains(name)
    }
}

/// The finding that the line of text looks like a message: it begins with a name and an equals sign,
/// and the name is one of this file's, or begins like that of the entry it stands in, or has three
/// words or more. Prose does not; an assignment in a sample of code may have a shorter name.
pub(super) fn in_text(
    line: Piece<'_>,
    entry: &Entry<Piece<'_>>,
    names: &Names<'_, '_>,
    place: &Place,
) -> Option<Finding> {
    let text = names.catalogue.text;
    if !line.begins_line_but_for_blank(text) {
        return None;
    }
    let shown = line.text().trim_start_matches(' ');
    let (name, behind) = shown.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let own = match entry {
        Entry::Message(message) => message.id.name.text(),
        Entry::Term(term) => term.id.name.text(),
        _ => return None,
    };
    let bare = name.strip_prefix('-').unwrap_or(name);
    let words = words(bare)?;
    let is_spaced = behind.is_empty() || behind.starts_with([' ', '\n']);
    let first = |name: &str| name.split(['-', '_']).next().map(str::to_owned);
    let is_name = words > 2 || first(bare) == first(own) || names.contains(bare);
    if !is_spaced || !is_name {
        return None;
    }
    let start = line.span().start + (line.text().len() - shown.len());
    let place = position::at(place, Span::new(start, start + name.len()));
    Some(Finding::new(FLUENT_MESSAGE_IN_TEXT, place).with("name", name))
}

/// The number of words in a name of two words or more, such as `nav-search`.
fn words(name: &str) -> Option<usize> {
    let is_word = |word: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric();
        !word.is_empty() && word.bytes().all(is_plain)
    };
    let begins_well = name.starts_with(|c: char| c.is_ascii_lowercase());
    let words = name.split(['-', '_']);
    let count = words.clone().count();
    (begins_well && count > 1 && words.into_iter().all(is_word)).then_some(count)
}
