//! A passage as HTML: its text, and the pieces nested in it.

use std::collections::BTreeSet;
use std::ops::Range;

use hexapla_content::view::Passage;
use hexapla_content::{Inline, InlineKind};

use super::link::elsewhere;
use super::{Html, Link, Notes, Setting};
use crate::text::{outermost, without_placeables};

/// How deep pieces may stand in one another; deeper ones are their text alone.
const DEPTH: usize = 100;

/// A title or another line as HTML, with its language where that is not the page's. It may stand in a link, so it
/// has none in it.
pub(crate) fn line(passage: &Passage, setting: &Setting<'_>) -> Html {
    let language = setting.language(passage.language.as_ref());
    let mut notes = Notes::NONE;
    let inner = write(passage, setting, &mut notes, LinksAre::Text);
    if language.is_empty() {
        return inner;
    }
    let mut html = Html::new();
    html.open("span", &language);
    html.push(&inner);
    html.close("span");
    html
}

/// What becomes of links.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LinksAre {
    /// They lead where they say.
    Live,
    /// Their text stands alone: a link has no link in it, nor a reference to a note.
    Text,
}

/// The passage as HTML, for an element that carries its language.
pub(super) fn pieces(passage: &Passage, setting: &Setting<'_>, notes: &mut Notes) -> Html {
    write(passage, setting, notes, LinksAre::Live)
}

fn write(passage: &Passage, setting: &Setting<'_>, notes: &mut Notes, links: LinksAre) -> Html {
    let mut writer = Writer {
        text: &passage.text,
        setting,
        notes,
        html: Html::new(),
        links,
    };
    writer.range(0..passage.text.len(), &passage.inlines, DEPTH);
    writer.html
}

struct Writer<'a> {
    text: &'a str,
    setting: &'a Setting<'a>,
    notes: &'a mut Notes,
    html: Html,
    links: LinksAre,
}

impl Writer<'_> {
    /// Writes the bytes `range` of the text with `pieces`, which begin in it, an outer one before those in it.
    fn range(&mut self, range: Range<usize>, pieces: &[Inline], depth: usize) {
        let mut at = range.start;
        for (piece, own, inner) in outermost(range.clone(), pieces) {
            if depth > 0 {
                self.written(at..own.start);
                at = own.end;
                self.piece(piece, own, inner, depth - 1);
            }
        }
        self.written(at..range.end);
    }

    fn piece(&mut self, piece: &Inline, range: Range<usize>, inner: &[Inline], depth: usize) {
        let name = match piece.kind {
            InlineKind::Emphasis => "em",
            InlineKind::Strong => "strong",
            InlineKind::Strike => "s",
            InlineKind::Code => return self.code(range),
            InlineKind::Link => return self.link(&piece.target, range, inner, depth),
            InlineKind::Image => return self.image(&piece.target, range),
            InlineKind::FootnoteReference => return self.note(&piece.target),
            InlineKind::HardBreak => return self.html.open("br", &[]),
            // a tag is no text, and never lives here; what it stands around is
            InlineKind::Markup => return self.range(range, inner, depth),
            InlineKind::Placeable
            | InlineKind::Select
            | InlineKind::Variant
            | InlineKind::SelectEnd => return self.html.text(&piece.target),
        };
        self.html.open(name, &[]);
        self.range(range, inner, depth);
        self.html.close(name);
    }

    fn code(&mut self, range: Range<usize>) {
        self.html.open("code", &[("dir", "ltr")]);
        self.written(range);
        self.html.close("code");
    }

    fn link(&mut self, target: &str, range: Range<usize>, inner: &[Inline], depth: usize) {
        let Setting {
            addresses, locale, ..
        } = self.setting;
        let link = Link::of(target, addresses, locale, self.notes.anchors());
        match link {
            Link::To(address) if self.links == LinksAre::Live && !range.is_empty() => {
                self.html.open("a", &[("href", &address)]);
                self.links = LinksAre::Text;
                self.range(range, inner, depth);
                self.links = LinksAre::Live;
                self.html.close("a");
            }
            _ => self.range(range, inner, depth),
        }
    }

    fn image(&mut self, target: &str, range: Range<usize>) {
        let alt = without_placeables(self.text.get(range.clone()).unwrap_or_default());
        if let Some(picture) = self.setting.picture(target) {
            return self.html.picture(picture, &[("alt", &alt)]);
        }
        match elsewhere(target) {
            Some(address) => self.link(&address, range, &[], 0),
            None => self.written(range),
        }
    }

    fn note(&mut self, label: &str) {
        let Some(reference) = self.notes.refer(label) else {
            self.html.open("sup", &[]);
            self.html.text(label);
            return self.html.close("sup");
        };
        let number = self
            .setting
            .words
            .plain("note-mark", &[("n", reference.number.into())]);
        self.html.open("sup", &[("id", &reference.id)]);
        if self.links == LinksAre::Text {
            self.html.text(&number);
        } else {
            let name = self
                .setting
                .words
                .plain("note-number", &[("n", reference.number.into())]);
            self.html.open(
                "a",
                &[
                    ("href", &reference.target),
                    ("role", "doc-noteref"),
                    ("aria-label", &name),
                ],
            );
            self.html.text(&number);
            self.html.close("a");
        }
        self.html.close("sup");
    }

    /// Writes the bytes `range` of the text as they are read. A range that cuts a character apart is nothing.
    fn written(&mut self, range: Range<usize>) {
        let text = self.text.get(range).unwrap_or_default();
        self.html.text(&without_placeables(text));
    }
}

/// The anchors that blocks bring, which links of the page may name.
pub(super) type Anchors = BTreeSet<String>;
