//! The texts of one release, parsed once each.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use hexapla::Format;
use hexapla_content::{Edition, RelPath, Unit};
use hexapla_diagnostics::Place;
use hexapla_store::Oid;

/// The bytes of a release's versions, by name.
pub(super) type Contents = BTreeMap<Oid, Vec<u8>>;

/// A text in git: its name, and the path whose extension says how to read it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OldText {
    pub(super) blob: Oid,
    pub(super) path: RelPath,
}

/// A version of a text.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) path: RelPath,
    written: String,
    pub(super) edition: Edition,
    /// The commit it names as the one it was made from.
    pub(super) pin: Option<String>,
}

impl Text {
    /// Its units.
    pub(super) fn units(&self) -> &[Unit] {
        &self.edition.units
    }

    /// The bytes of one of its units.
    pub(super) fn bytes_of(&self, unit: &Unit) -> &str {
        unit.span.of(&self.written).unwrap_or_default()
    }
}

/// The texts of a release, read when they are asked for.
pub(super) struct Texts<'a> {
    contents: &'a Contents,
    translate: &'a [String],
    known: BTreeMap<&'a OldText, Option<Rc<Text>>>,
}

impl<'a> Texts<'a> {
    pub(super) const fn new(contents: &'a Contents, translate: &'a [String]) -> Self {
        Self {
            contents,
            translate,
            known: BTreeMap::new(),
        }
    }

    /// A text; `None` where git does not have it or it cannot be read.
    pub(super) fn text(&mut self, old: &'a OldText) -> Option<Rc<Text>> {
        if let Some(known) = self.known.get(old) {
            return known.clone();
        }
        let bytes = self.contents.get(&old.blob);
        let text = bytes.and_then(|bytes| read(&old.path, bytes, self.translate));
        let text = text.map(Rc::new);
        self.known.insert(old, text.clone());
        text
    }
}

/// Reads a text; `None` where it is no UTF-8 or the parser panics.
pub(super) fn read(path: &RelPath, bytes: &[u8], translate: &[String]) -> Option<Text> {
    let text = std::str::from_utf8(bytes).ok()?;
    let place = Place::file(path.as_str());
    let format = Format::of(path.as_str());
    let edition = catch_unwind(AssertUnwindSafe(|| {
        format.read(text, &place, translate).value
    }));
    let edition = edition.ok()?;
    Some(Text {
        path: path.clone(),
        pin: hexapla::pinned_commit(text, &edition.metadata),
        written: text.to_owned(),
        edition,
    })
}
