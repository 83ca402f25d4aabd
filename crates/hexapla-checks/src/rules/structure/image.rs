//! An image of the source is another one in the translation, or is not there.

use hexapla_content::InlineKind;

use super::Sides;
use super::link_target::{is_same_file, meant};
use super::sides::Piece;
use super::ways::is_same_page;
use crate::findings::STRUCTURE_IMAGE;
use crate::rules::trust::names_language;
use crate::{Hit, Languages};

/// Images of the same name in the folder of another language are the same, and so is one of another language by its
/// name.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let (languages, page) = (sides.context.languages, sides.context.page);
    let lost = sides.lost(|_, inline| {
        (inline.kind == InlineKind::Image).then(|| Piece {
            key: shows(&inline.target, languages),
            written: inline.target.to_string(),
            span: inline.span,
        })
    });
    let is_kept = |written: &str, instead: Option<&str>| {
        sides.has_tag_with(written)
            || instead.is_some_and(|instead| {
                is_same_page([instead, written], languages)
                    || is_same_file(page.files_named(written, instead), languages)
                    || is_made_of_words(instead, written)
                    || is_copy_of(instead, written, languages)
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

/// Says whether two paths lead to one picture, or one in two languages.
pub(super) fn is_same_picture(one: &str, other: &str, languages: &Languages) -> bool {
    shows(one, languages) == shows(other, languages) || is_copy_of(other, one, languages)
}

/// Says whether an image's name is that of another one with the digest that a program put behind it, and perhaps a language:
/// `quay.4efaa16605cee054.fr.png` is `quay.png`.
fn is_copy_of(one: &str, other: &str, languages: &Languages) -> bool {
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let (one, other) = (name(one), name(other));
    let stem = other.rsplit_once('.').map_or("", |(stem, _)| stem);
    let added = one.strip_prefix(stem).and_then(|one| one.strip_prefix('.'));
    let Some((added, _)) = added.and_then(|added| added.rsplit_once('.')) else {
        return false;
    };
    let is_digest = |piece: &str| {
        piece.len() >= SHORTEST_DIGEST && piece.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let mut pieces = added.split('.');
    !stem.is_empty()
        && pieces.next().is_some_and(is_digest)
        && pieces.all(|piece| names_language(piece, languages))
}

/// Digests have at least so many digits.
const SHORTEST_DIGEST: usize = 16;

/// What an image means: [`meant`], from wherever the page stands.
fn shows(target: &str, languages: &Languages) -> String {
    meant(target, languages)
        .trim_start_matches("../")
        .to_owned()
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
