//! Half-width punctuation in Chinese and Japanese text.

use hexapla_content::{Pair, is_han, is_kana};
use hexapla_diagnostics::Edit;

use super::prose::{self, Between, Prose};
use crate::findings::PUNCTUATION_WIDTH;
use crate::{Context, Hit};

/// Chinese and Japanese sentences are punctuated with full-width marks (GB/T 15834, JIS X 4051); a half-width one
/// counts where a character stands before it and the sentence goes on or ends behind it. In Japanese the style guides
/// do not agree on the colon.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let language = context.languages.target.language();
    if !matches!(language, "zh" | "ja") {
        return Vec::new();
    }
    let edits = |prose: &Prose<'_>| -> Vec<Edit> {
        let edits = prose
            .characters()
            .filter_map(|between| edit(prose, between, language));
        edits.collect()
    };
    let hits = pair
        .target
        .iter()
        .filter_map(|unit| prose::mended(unit, context, PUNCTUATION_WIDTH, edits));
    hits.collect()
}

fn edit(prose: &Prose<'_>, between: Between, language: &str) -> Option<Edit> {
    let full = match (between.this, language) {
        (',', "ja") => "、",
        (',', _) => "，",
        ('.', _) => "。",
        (';', _) => "；",
        (':', "zh") => "：",
        ('!', _) => "！",
        ('?', _) => "？",
        _ => return None,
    };
    let goes_on =
        |c: char| is_ideographic(c) || c == '\n' || matches!(c, '”' | '’' | '」' | '』' | '）');
    if !between.before.is_some_and(is_ideographic) {
        return None;
    }
    // with the half-width mark goes the space that belonged to it
    let rest = prose.text.get(between.at + 1..).unwrap_or_default();
    let spaced = rest.strip_prefix(' ');
    match (between.after, spaced) {
        (None, _) => Some(prose.edit(between.at, 1, full)),
        (Some(_), Some(next)) if next.starts_with(is_ideographic) => {
            Some(prose.edit(between.at, 2, full))
        }
        (Some(c), None) if goes_on(c) => Some(prose.edit(between.at, 1, full)),
        _ => None,
    }
}

/// Says whether a character is one of the Chinese or the Japanese script.
const fn is_ideographic(c: char) -> bool {
    is_han(c) || is_kana(c)
}
