//! A code span of the source is another one in the translation, or is not there.

mod command;
mod essence;
mod readers_words;
mod retyped;
mod slip;

use hexapla_content::{InlineKind, Unit};
use hexapla_diagnostics::Level;

use super::Sides;
use super::link_target::meant;
use super::sides::{Lost, Piece};
use crate::Hit;
use crate::findings::STRUCTURE_CODE;
use crate::rules::words::{says, says_code};
use essence::essence;
pub(super) use readers_words::is_in_readers_words;
pub(super) use retyped::is_in_own_letters;
use retyped::is_retyped;
use slip::{is_near, is_slip};

/// What a shell shows before a command.
pub(super) const PROMPT: &str = "$ ";

/// Code that stands in the translation without its marks is there, and so are examples in the reader's words. What
/// is almost the code of the source is a slip and an error. What is gone, or quite another, is often meant so: the one is
/// said in words, the other is an example.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let languages = sides.context.languages;
    let lost = sides.lost(|unit, inline| {
        let written = unit.text.get(inline.text.clone())?;
        let is_code = inline.kind == InlineKind::Code && !is_prose(written);
        is_code.then(|| Piece {
            key: meant(&key(written), languages),
            written: written.to_owned(),
            span: inline.span,
        })
    });
    let is_said = |code: &str| {
        let code_alone = bare(code);
        sides.target.iter().any(|unit| {
            says_code(&unit.text, code_alone)
                || is_capital(&unit.text, code_alone)
                || is_inflected(unit, code_alone)
                || has_words_of(&unit.text, code)
        })
    };
    let is_translated = |lost: &Lost| {
        let instead = lost.instead.as_deref();
        instead.is_some_and(|code| is_in_own_letters(&lost.written, code))
    };
    let hits = lost
        .into_iter()
        .filter(|lost| !is_said(&lost.written) && !is_translated(lost))
        .filter(|lost| !is_of_another(sides, lost))
        .filter(|lost| {
            let instead = lost.instead.as_deref().unwrap_or_default();
            !is_in_readers_words(sides, &lost.written, instead)
        });
    let hits = hits.map(|lost| {
        let instead = lost.instead.as_deref().unwrap_or_default();
        let level = level(sides, &lost.written, instead);
        Hit::new(STRUCTURE_CODE, lost.span)
            .level(level)
            .with("source", lost.written)
            .with("target", lost.instead.unwrap_or_default())
    });
    hits.chain(command::altered(sides))
        .chain(retyped::with_odd_spaces(sides))
        .collect()
}

/// How much it matters that the translation has `instead` where the source has `code`.
pub(super) fn level(sides: &Sides<'_>, code: &str, instead: &str) -> Level {
    if is_retyped(code, instead) || is_slip(sides, code, instead) {
        Level::Error
    } else {
        Level::Info
    }
}

/// Says whether a text has each of the words between which `code` has a space, a bar or an equals sign: `--at a,b` as `--at`
/// and `a,b`, `left | right` as `left` and `right`. Signs that stand alone stand in any text.
fn has_words_of(text: &str, code: &str) -> bool {
    let is_said = |word: &str| word.contains(char::is_alphanumeric) && says(text, word);
    let mut words = code.split([' ', '|', '=']).filter(|word| !word.is_empty());
    code.contains([' ', '|', '=']) && words.all(is_said)
}

/// Says whether `code` is a variable of one letter that a passage has as a capital: the last N lines.
fn is_capital(text: &str, code: &str) -> bool {
    code.len() == 1 && says_code(text, &code.to_ascii_uppercase())
}

/// Says whether a word of code stands in the prose of a passage, with an ending of its language or without.
fn is_inflected(unit: &Unit, code: &str) -> bool {
    const SHORTEST: usize = 3;
    let is_word = code.len() >= SHORTEST && code.chars().all(char::is_alphabetic);
    let begins = |at: usize| {
        let before = unit.text.get(..at).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && !unit.is_code_at(at)
    };
    is_word && unit.text.match_indices(code).any(|(at, _)| begins(at))
}

/// Says whether a passage that is code and nothing else was paired by guess with other code: the translation of another
/// passage.
fn is_of_another(sides: &Sides<'_>, lost: &Lost) -> bool {
    let ([source], [target]) = (sides.source.as_slice(), sides.target) else {
        return false;
    };
    let (code, other) = (source.text.trim(), target.text.trim());
    let is_alone = code == lost.written;
    !sides.is_recorded && is_alone && !is_near(code, other) && command(code) != command(other)
}

/// The first word of code.
fn command(code: &str) -> Option<&str> {
    code.split(' ').next()
}

/// Words with spaces between them, such as the name of a button or a title, and texts in quotation marks.
fn is_prose(code: &str) -> bool {
    let is_word = |c: char| c.is_alphabetic() || matches!(c, ' ' | ',' | '\'' | '’');
    let is_quoted = |mark: char| code.len() > 1 && code.starts_with(mark) && code.ends_with(mark);
    let sentence = code.strip_suffix(['.', '!', '?']).unwrap_or(code);
    let sentence = if sentence.ends_with(char::is_alphabetic) {
        sentence
    } else {
        code
    };
    (code.contains(' ') && sentence.chars().all(is_word)) || is_quoted('"') || is_quoted('\'')
}

/// What of a span of code counts.
fn key(written: &str) -> String {
    essence(&with_blanks(without_version_mark(without_stop(bare(
        written,
    )))))
}

/// A version without the `v` before it.
fn without_version_mark(code: &str) -> &str {
    let version = code.strip_prefix('v');
    let version = version.filter(|version| version.starts_with(|c: char| c.is_ascii_digit()));
    version.unwrap_or(code)
}

/// The code without the colon, the semicolon or the stop at the end of a name: `with:`, `Azure.`.
fn without_stop(code: &str) -> &str {
    let name = code.strip_suffix([':', ';', '.']).unwrap_or(code);
    if name.ends_with(char::is_alphanumeric) {
        name
    } else {
        code
    }
}

/// The code without the parentheses of a call, and a command without the prompt before it.
fn bare(code: &str) -> &str {
    let code = code.strip_suffix("()").unwrap_or(code);
    code.strip_prefix(PROMPT).unwrap_or(code)
}

/// The code with nothing between double braces, nor between angle brackets inside it; blanks beside each other are
/// one.
fn with_blanks(code: &str) -> String {
    const BLANK: &str = "{{}}";
    let mut parts = code.split("{{");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let behind = part.split_once("}}").map_or(part, |(_, behind)| behind);
        // with the space between them
        if let Some(before) = kept.trim_end().strip_suffix(BLANK) {
            kept.truncate(before.len());
        }
        kept.push_str(BLANK);
        kept.push_str(behind);
    }
    without_brackets(&kept)
}

/// `git push <branch>` without the name; a tag begins the code.
pub(super) fn without_brackets(code: &str) -> String {
    if code.starts_with('<') {
        return code.to_owned();
    }
    let mut parts = code.split('<');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push('<');
        kept.push_str(part.split_once('>').map_or(part, |(_, behind)| behind));
    }
    kept
}
