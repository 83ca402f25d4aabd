//! Passages and blocks as HTML of a closed set of elements.
//!
//! Names of elements and attributes are the program's own (`&'static str`); all that a text, a title or a target
//! says is escaped on its way in. No content reaches [`Html`] by another door.

mod block;
mod inline;
mod levels;
mod link;
mod notes;

pub(crate) use block::{anchors, body, is_anchor};
pub(crate) use inline::line;
pub(crate) use levels::Levels;
pub(crate) use link::Link;

pub use link::elsewhere as picture_elsewhere;

use notes::Notes;

use std::borrow::Borrow;

use hexapla_content::Locale;
use hexapla_content::view::{Mark, Picture};
use hexapla_escape::markup;
use minijinja::Value;

use crate::{Addresses, Words};

/// A text that is HTML already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Html(String);

/// An attribute: its name and its value, unescaped.
pub(crate) type Attribute<'a> = (&'static str, &'a str);

impl Html {
    /// Nothing yet.
    pub(crate) const fn new() -> Self {
        Self(String::new())
    }

    /// What [`Words::html`] gave: an escaped message, with its values isolated.
    pub(crate) const fn of_words(html: String) -> Self {
        Self(html)
    }

    /// What a frame gave: HTML in which what it was told is escaped.
    pub(crate) const fn of_frame(html: String) -> Self {
        Self(html)
    }

    /// What [`structured_data`](crate::structured_data) gave: JSON that may stand in a `script` element.
    pub(crate) const fn of_structured_data(json: String) -> Self {
        Self(json)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a text, escaped.
    pub(crate) fn text(&mut self, text: &str) {
        self.0.push_str(&markup::escape(text));
    }

    /// Adds a start tag.
    pub(crate) fn open(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.0.push_str(&markup::escape(value));
            self.0.push('"');
        }
        self.0.push('>');
    }

    /// Adds a picture, with a place of its size from the beginning, so that nothing jumps when it comes.
    pub(crate) fn picture(&mut self, picture: &Picture, attributes: &[Attribute<'_>]) {
        let size = picture
            .size
            .map(|(width, height)| (width.to_string(), height.to_string()));
        let mut all = vec![("src", picture.place.as_str())];
        if let Some((width, height)) = &size {
            all.extend([("width", width.as_str()), ("height", height.as_str())]);
        }
        all.extend(attributes);
        self.open("img", &all);
    }

    /// Adds an end tag.
    pub(crate) fn close(&mut self, name: &'static str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// Adds HTML.
    pub(crate) fn push(&mut self, html: &Self) {
        self.0.push_str(&html.0);
    }

    /// Each of `parts` on a line.
    pub(crate) fn lines(parts: impl IntoIterator<Item = impl Borrow<Self>>) -> Self {
        let mut lines = Self::new();
        for part in parts {
            if !lines.is_empty() {
                lines.line();
            }
            lines.push(part.borrow());
        }
        lines
    }

    /// Adds a line ending, for those who read the source of a page.
    pub(crate) fn line(&mut self) {
        self.0.push('\n');
    }

    /// Adds a tab, for code that is indented.
    pub(crate) fn tab(&mut self) {
        self.0.push('\t');
    }
}

impl From<Html> for Value {
    fn from(html: Html) -> Self {
        Self::from_safe_string(html.0)
    }
}

/// What texts of a page are rendered with: where links lead, in which language the page is, its own words, and its
/// pictures.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting<'a> {
    pub(crate) addresses: &'a Addresses<'a>,
    pub(crate) locale: &'a Locale,
    pub(crate) words: Words<'a>,
    pub(crate) pictures: &'a [Picture],
}

impl Setting<'_> {
    /// The attributes of a text in `language`: none where it is the page's own.
    pub(crate) fn language<'l>(&self, language: Option<&'l Locale>) -> Vec<Attribute<'l>> {
        let other = language.filter(|language| *language != self.locale);
        let attributes = other.map(|language| {
            [
                ("lang", language.as_str()),
                ("dir", language.direction().name()),
            ]
        });
        attributes.into_iter().flatten().collect()
    }

    /// The picture that a text calls `name`, when the page may show it.
    pub(crate) fn picture(&self, name: &str) -> Option<&Picture> {
        self.pictures.iter().find(|picture| picture.name == name)
    }

    /// What readers are told about a marked passage.
    pub(crate) fn told(&self, mark: Mark) -> Html {
        let id = match mark {
            Mark::Outdated(_) => "mark-outdated",
            Mark::Unverified => "mark-unverified",
            Mark::Orphaned => "mark-orphaned",
            Mark::Source => "mark-source",
        };
        Html::of_words(self.words.html(id, &[]))
    }
}
