//! The translation is the source's text with other marks, or the text the source once had.

use std::ops::Range;

use hexapla_content::{Inline, InlineKind, PLACEABLE, Pair, Status, Unit, UnitKind};
use hexapla_diagnostics::Level;
use hexapla_facts::{Piece, PieceKind, pieces};

use crate::findings::UNTRANSLATED;
use crate::rules::facts::code;
use crate::{Context, Hit};

/// The fewest small words of a sentence; fewer may be a name or a title.
const LEAST_WORDS: usize = 4;

/// The fewest words such as "the" and "is".
const LEAST_FUNCTION_WORDS: usize = 2;

/// The same of a variant, beside which others were translated.
const LEAST_OF_VARIANT: [usize; 2] = [3, 1];

/// An exact copy that nobody declared is missing, and the tracker says so; what differs in case or marks only
/// slips through there.
pub(super) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let languages = context.languages;
    let ([now], [target]) = (pair.source, pair.target) else {
        return Vec::new();
    };
    let is_other = languages.source.language() != languages.target.language();
    let is_told = pair.status == Status::Missing || now.text == target.text;
    if is_other && !is_told && has_choice(target) {
        return variant(pair, target, context).into_iter().collect();
    }
    if !is_other || is_told || now.kind.is_atomic() {
        return Vec::new();
    }
    let is_copy = |source: &Unit| bare(&source.text).eq(bare(&target.text));
    let is_left = pair.baseline.iter().any(is_copy);
    let hit = Hit::new(UNTRANSLATED, target.span);
    if !(is_left || is_copy(now)) || !is_prose(target, &code(target), context) {
        Vec::new()
    } else if is_left && is_prose(target, &with_cited_titles(target), context) {
        vec![hit]
    } else if now.kind == UnitKind::Quotation {
        // somebody set the marks of what is quoted, and left its words
        Vec::new()
    } else {
        // messages and titles that a program shows are often left on purpose, and so are those of works
        vec![hit.level(Level::Info)]
    }
}

fn has_choice(unit: &Unit) -> bool {
    let mut kinds = unit.inlines.iter().map(|inline| inline.kind);
    kinds.any(|kind| kind == InlineKind::Select)
}

/// A variant of a message that was left as the source has it.
fn variant(pair: &Pair<'_>, target: &Unit, context: &Context<'_>) -> Option<Hit> {
    let mut left: Option<String> = None;
    let mut readings = 0;
    pair.each_reading(|reading| {
        let ([source], [said]) = (reading.source, reading.target) else {
            return;
        };
        readings += 1;
        let is_left = bare(&source.text).eq(bare(&said.text));
        if is_left && left.is_none() && says(said, &code(said), LEAST_OF_VARIANT, context) {
            let words = said.text.split(PLACEABLE).map(str::trim);
            left = words.max_by_key(|words| words.len()).map(str::to_owned);
        }
    });
    let left = left.filter(|_| readings > 1)?;
    let hit = Hit::new(UNTRANSLATED, context.locate(target, &left));
    Some(hit.level(Level::Warn))
}

/// Says whether a unit is a sentence rather than names, types or code, without what is `masked`: by the small words of
/// the source's language where they are known.
fn is_prose(unit: &Unit, masked: &[Range<usize>], context: &Context<'_>) -> bool {
    !is_key(&unit.text) && says(unit, masked, [LEAST_WORDS, LEAST_FUNCTION_WORDS], context)
}

/// Says whether a unit has at least so many small words, and so many of them such as "the" and "is".
fn says(
    unit: &Unit,
    masked: &[Range<usize>],
    [least, least_of_function]: [usize; 2],
    context: &Context<'_>,
) -> bool {
    let is_code = |piece: &Piece<'_>| piece.kind != PieceKind::Word;
    let pieces = pieces(&unit.text, masked);
    let words = || pieces.iter().filter(|piece| !is_code(piece));
    let small = words().filter(|word| !word.is_capitalised()).count();
    let vocabulary = context.languages.facts.vocabulary();
    let is_sentence = vocabulary.is_none_or(|vocabulary| {
        let says_nothing = |word: &&Piece<'_>| vocabulary.is_function_word(word.text);
        words().filter(says_nothing).count() >= least_of_function
    });
    small >= least && is_sentence
}

/// Says whether a text is a single name made of words: `use-all-displays`.
fn is_key(text: &str) -> bool {
    !text.contains(char::is_whitespace) && text.contains(['-', '_'])
}

/// The code of a unit and the titles of works that it links to: links whose text is in quotation marks.
fn with_cited_titles(unit: &Unit) -> Vec<Range<usize>> {
    let is_title = |inline: &&Inline| {
        let said = unit.text.get(inline.text.clone()).unwrap_or_default();
        inline.kind == InlineKind::Link && said.starts_with(['"', '\'', '“', '«', '「', '『', '„'])
    };
    let titles = unit.inlines.iter().filter(is_title);
    let mut masked = code(unit);
    masked.extend(titles.map(|inline| inline.text.clone()));
    masked.sort_unstable_by_key(|range| range.start);
    masked
}

/// The letters and digits alone.
pub(super) fn bare(text: &str) -> impl Iterator<Item = char> + '_ {
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase)
}
