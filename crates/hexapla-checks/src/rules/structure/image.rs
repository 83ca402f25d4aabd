//! An image of the source is another one in the translation, or is not there.

use std::borrow::Cow;

use hexapla_content::{InlineKind, Locale};

use super::Sides;
use super::link_target::{is_same_page, meant, names};
use super::sides::Piece;
use crate::Hit;
use crate::findings::STRUCTURE_IMAGE;

/// Images of the same name in the folder of another language are the same, and so is one of another language by its
/// name.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let languages = sides.context.languages;
    let locales = [&languages.source, &languages.target];
    let lost = sides.lost(|_, inline| {
        (inline.kind == InlineKind::Image).then(|| Piece {
            key: shows(&inline.target, locales),
            written: inline.target.to_string(),
            span: inline.span,
        })
    });
    let is_kept = |written: &str, instead: Option<&str>| {
        sides.has_tag_with(written)
            || instead.is_some_and(|instead| {
                is_same_page([instead, written], locales) || is_made_of_words(instead, written)
            })
    };
    let lost = lost
        .into_iter()
        .filter(|lost| !is_kept(&lost.written, lost.instead.as_deref()));
    let hits = lost.map(|lost| {
        Hit::new(STRUCTURE_IMAGE, lost.span)
            .with("source", lost.written)
            .with("target", lost.instead.unwrap_or_default())
    });
    hits.collect()
}

/// What an image means: [`meant`], from wherever the page stands, without a language at the end of the file's name.
fn shows(target: &str, locales: [&Locale; 2]) -> String {
    let path = meant(target, locales);
    let path = path.trim_start_matches("../");
    without_language(path, locales).into_owned()
}

/// `quay-en.png` without the language.
fn without_language<'p>(path: &'p str, locales: [&Locale; 2]) -> Cow<'p, str> {
    let tagged = || {
        let (name, extension) = path.rsplit_once('.')?;
        let (bare, tag) = name.rsplit_once(['-', '_', '.'])?;
        let is_tag = locales.iter().any(|locale| names(tag, locale));
        (is_tag && !tag.contains('/')).then(|| format!("{bare}.{extension}"))
    };
    tagged().map_or(Cow::Borrowed(path), Cow::Owned)
}

/// Says whether two addresses with the same query differ in one segment alone: of its words a site makes the picture.
fn is_made_of_words(one: &str, other: &str) -> bool {
    let Some(((one, query), (other, same))) = one.split_once('?').zip(other.split_once('?')) else {
        return false;
    };
    let is_external = one.contains("://");
    let segments = |path: &str| path.matches('/').count();
    let differing = one.split('/').zip(other.split('/'));
    let differing = differing.filter(|(one, other)| one != other).count();
    is_external && query == same && segments(one) == segments(other) && differing == 1
}
