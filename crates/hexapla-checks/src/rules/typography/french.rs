//! The spaces of French punctuation.

use hexapla_content::Pair;
use hexapla_diagnostics::Edit;

use super::prose::{self, Between, Prose};
use crate::findings::SPACING_FRENCH;
use crate::{Context, Hit};

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// French sets a no-break space before `:` and inside « », a narrow one before `;`, `!` and `?` (Lexique des règles
/// typographiques en usage à l’Imprimerie nationale); either counts. In Canada only `:` and « » have one.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let target = &context.languages.target;
    if target.language() != "fr" {
        return Vec::new();
    }
    let is_canadian = target.as_str().ends_with("-CA");
    let edits = |prose: &Prose<'_>| -> Vec<Edit> {
        let edits = prose
            .characters()
            .filter_map(|between| edit(prose, between, is_canadian));
        edits.collect()
    };
    let hits = pair
        .target
        .iter()
        .filter_map(|unit| prose::mended(unit, context, SPACING_FRENCH, edits));
    hits.collect()
}

fn edit(prose: &Prose<'_>, between: Between, is_canadian: bool) -> Option<Edit> {
    let Between {
        at,
        before,
        this,
        after,
    } = between;
    let space = match this {
        ';' | '!' | '?' if !is_canadian => NARROW,
        ':' | '»' | '«' => NO_BREAK,
        _ => return None,
    };
    let mut written = [0; 4];
    let space: &str = space.encode_utf8(&mut written);
    if this == '«' {
        return match after? {
            ' ' => Some(prose.edit(at + this.len_utf8(), 1, space)),
            c if c.is_alphanumeric() => Some(prose.edit(at + this.len_utf8(), 0, space)),
            _ => None,
        };
    }
    // a mark within a word, an address, a time or a symbol of markup is no punctuation of a sentence
    let ends = after.is_none_or(|c| c.is_whitespace() || matches!(c, '»' | ')' | '.' | ',' | '…'));
    if this != '»' && (!ends || is_reference(prose, at)) {
        return None;
    }
    match before? {
        ' ' => Some(prose.edit(at - 1, 1, space)),
        c if c.is_alphanumeric() || (this == '»' && matches!(c, '.' | '…')) => {
            Some(prose.edit(at, 0, space))
        }
        _ => None,
    }
}

/// Says whether the `;` at a place ends a character reference.
fn is_reference(prose: &Prose<'_>, at: usize) -> bool {
    let before = prose.text.get(..at).unwrap_or_default();
    let name = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    prose
        .text
        .get(at..)
        .is_some_and(|rest| rest.starts_with(';'))
        && name.ends_with('&')
}
