//! An expression inside the text, which the site replaces, is another one in the translation or is not there.

use hexapla_content::Unit;
use hexapla_diagnostics::Level;

use super::Sides;
use super::sides::{Lost, Piece};
use crate::Hit;
use crate::findings::STRUCTURE_PLACEHOLDER;
use crate::rules::shortcode;
use crate::rules::trust::placeholders;

/// Statements that only give something a name, in Liquid and in Jinja.
const SILENT: [&str; 2] = ["assign", "set"];

/// Everything inline that is neither prose nor a tag: `{version}`, `{{< ref >}}`. The texts for readers in a shortcode
/// are the translation's. The same shortcode with another argument is a warning, and with another word in the place of a
/// word, which may be for readers, information.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let lost = sides.lost(|_, inline| {
        let is_comment = inline.target.starts_with("{/*");
        (inline.is_expression() && !is_comment).then(|| Piece {
            key: shortcode::without_texts(&inline.target).into_owned(),
            written: inline.target.to_string(),
            span: inline.span,
        })
    });
    let is_in_markup = |lost: &Lost| {
        let written = shortcode::without_texts(&lost.written);
        let mut calls = sides.markup().flat_map(shortcode::calls);
        calls.any(|call| shortcode::without_texts(call) == written)
    };
    let lost = lost.into_iter().filter(|lost| !is_in_markup(lost));
    let hits = lost.map(|lost| {
        let instead = lost.instead.unwrap_or_default();
        let name = called(&lost.written);
        let is_called = name.is_some_and(|name| called(&instead) == Some(name));
        let level = match is_called {
            // it shows nothing
            _ if name.is_some_and(|name| SILENT.contains(&name)) => Level::Info,
            false => Level::Error,
            true if words_apart(&lost.written).eq(words_apart(&instead)) => Level::Info,
            true => Level::Warn,
        };
        Hit::new(STRUCTURE_PLACEHOLDER, lost.span)
            .level(level)
            .with("source", lost.written)
            .with("target", instead)
    });
    hits.chain(in_prose(sides)).collect()
}

/// What a program fills in that stands in the words of the source and not in those of the translation: `{name}`, `%s`. What
/// stands in the source's code, too, is what the passage speaks of.
fn in_prose(sides: &Sides<'_>) -> Vec<Hit> {
    let of = |unit: &Unit| -> Vec<Piece> {
        let found = placeholders(unit).into_iter();
        let piece = |placeholder: &str| Piece {
            key: placeholder.split_whitespace().collect(),
            written: placeholder.to_owned(),
            span: unit.span,
        };
        found.map(piece).collect()
    };
    let lost = sides.lost_among(of, |_, _| Vec::new());
    let page = sides.context.page;
    let lost = lost
        .into_iter()
        .filter(|lost| !page.has_in_code(&lost.written));
    let hits = lost.map(|lost| {
        Hit::new(STRUCTURE_PLACEHOLDER, lost.span)
            .level(Level::Warn)
            .with("source", lost.written)
            .with("target", lost.instead.unwrap_or_default())
    });
    hits.collect()
}

/// The name of the shortcode that a text is.
fn called(text: &str) -> Option<&str> {
    let call = ["{{<", "{{%", "{%"]
        .iter()
        .find_map(|open| text.strip_prefix(open));
    call?.split_whitespace().next()
}

/// What a shortcode says behind its name: its first argument, and what of the others is no bare word.
fn words_apart(text: &str) -> impl Iterator<Item = Option<&str>> {
    let mut arguments = text.split_whitespace().skip(2);
    let first = arguments.next().map(Some);
    let others = arguments.map(|argument| (!shortcode::is_bare_word(argument)).then_some(argument));
    first.into_iter().chain(others)
}
