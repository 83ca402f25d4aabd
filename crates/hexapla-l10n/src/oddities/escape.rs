//! Escapes that do not mean what they seem to.

use fluent_syntax::ast::InlineExpression;
use hexapla_diagnostics::{Finding, Place, Span};

use crate::findings::FLUENT_ESCAPE;
use crate::literal::{Part, parts};
use crate::{LIMITS, Piece, position};

/// Escapes in text, where a backslash is a backslash. A path such as `C:\new` has none, and neither has a
/// sentence that tells how to type `\"`.
pub(super) fn in_text(text: Piece<'_>, place: &Place) -> Vec<Finding> {
    let backslashes = memchr::memchr_iter(b'\\', text.text().as_bytes());
    let escapes = backslashes.filter_map(|at| {
        let (before, behind) = text.text().split_at_checked(at)?;
        let length = escape(before, behind)?;
        let start = text.span().start + at;
        let escape = behind.get(..length)?;
        let place = position::at(place, Span::new(start, start + length));
        let finding = Finding::new(FLUENT_ESCAPE, place);
        Some(finding.with("kind", "text").with("escape", escape))
    });
    escapes.take(LIMITS.findings).collect()
}

/// The length of the escape that `text` begins with, if it begins with what other formats escape.
fn escape(before: &str, text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let are_digits = |count: usize| {
        let digits = bytes.get(2..2 + count);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    let next = text.chars().nth(2);
    match bytes.get(1)? {
        b'u' if are_digits(4) => Some(6),
        b'U' if are_digits(6) => Some(8),
        b'"' | b'\'' => {
            let is_in_word = next.is_some_and(char::is_alphanumeric);
            let ends_word = before.ends_with(|c: char| c.is_alphanumeric() || c == '=');
            (is_in_word || ends_word).then_some(2)
        }
        b'n' => {
            let ends_sentence = before.ends_with(|c: char| !c.is_whitespace() && c != '\\');
            let begins_line =
                next.is_none_or(|c| c.is_uppercase() || matches!(c, '\\' | ' ' | '\n'));
            (ends_sentence && begins_line).then_some(2)
        }
        _ => None,
    }
}

/// Escapes in a string literal whose number is no character.
pub(super) fn in_literal(of: &InlineExpression<Piece<'_>>, place: &Place) -> Vec<Finding> {
    let InlineExpression::StringLiteral { value } = of else {
        return Vec::new();
    };
    let wrong = parts(value.text()).filter_map(|part| match part {
        Part::Nothing(escape) => {
            let place = position::at(place, value.span());
            let finding = Finding::new(FLUENT_ESCAPE, place);
            Some(finding.with("kind", "literal").with("escape", escape))
        }
        _ => None,
    });
    wrong.collect()
}
