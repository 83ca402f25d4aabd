//! Placeholders of other formats, which Fluent leaves in the text as they are.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use hexapla_diagnostics::{Finding, Place, Span};

use crate::findings::FLUENT_FOREIGN_PLACEHOLDER;
use crate::{LIMITS, Piece, places, position};

fn finding(text: &str, span: Span, place: &Place) -> Finding {
    let placeholder = span.of(text).unwrap_or_default();
    Finding::new(FLUENT_FOREIGN_PLACEHOLDER, position::at(place, span))
        .with("placeholder", placeholder)
}

/// Placeholders of printf and Python in a text: `%s`, `%1$s`, `%(name)s`.
pub(super) fn in_text(text: Piece<'_>, place: &Place) -> Vec<Finding> {
    let signs = memchr::memchr_iter(b'%', text.text().as_bytes());
    let found = signs.filter_map(|at| {
        let rest = text.text().get(at + 1..)?;
        let length = 1 + printf(rest)?;
        let span = Span::new(at, at + length);
        let placeholder = span.of(text.text())?;
        let place = position::at(place, span.shifted(text.span().start));
        let finding = Finding::new(FLUENT_FOREIGN_PLACEHOLDER, place);
        Some(finding.with("placeholder", placeholder))
    });
    found.take(LIMITS.findings).collect()
}

/// The length of the conversion that stands behind a percent sign, if one does: an argument's number or
/// name, then one letter that no letter or digit follows.
fn printf(rest: &str) -> Option<usize> {
    let argument = if let Some(name) = rest.strip_prefix('(') {
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
        name.get(end..)?.starts_with(')').then_some(end + 2)?
    } else {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let is_numbered = digits > 0 && rest.get(digits..)?.starts_with('$');
        if is_numbered { digits + 1 } else { 0 }
    };
    let mut behind = rest.get(argument..)?.chars();
    let is_conversion = matches!(behind.next()?, 's' | 'd' | 'i' | 'u' | 'f' | '@');
    let goes_on = behind.next().is_some_and(char::is_alphanumeric);
    (is_conversion && !goes_on).then_some(argument + 1)
}

/// Placeholders in braces: `{0}`, `{{name}}`.
pub(super) fn in_braces(
    text: &str,
    expression: &Expression<Piece<'_>>,
    place: &Place,
) -> Option<Finding> {
    let Expression::Inline(inline) = expression else {
        return None;
    };
    let is_foreign = match inline {
        InlineExpression::NumberLiteral { value } => {
            value.text().len() <= 2 && value.text().bytes().all(|byte| byte.is_ascii_digit())
        }
        InlineExpression::Placeable { expression } => matches!(
            expression.as_ref(),
            Expression::Inline(InlineExpression::MessageReference {
                attribute: None,
                ..
            })
        ),
        _ => false,
    };
    is_foreign.then(|| finding(text, places::placeable(text, expression), place))
}

/// Placeholders with a sign before their braces: `${name}`, `%{name}`, `#{name}`.
pub(super) fn between(text: &str, pattern: &Pattern<Piece<'_>>, place: &Place) -> Vec<Finding> {
    let neighbours = pattern.elements.windows(2);
    let found = neighbours.filter_map(|pair| {
        let [
            PatternElement::TextElement { value },
            PatternElement::Placeable { expression },
        ] = pair
        else {
            return None;
        };
        if !value.text().ends_with(['$', '%', '#']) {
            return None;
        }
        let is_name = matches!(
            expression,
            Expression::Inline(InlineExpression::MessageReference {
                attribute: None,
                ..
            })
        );
        let braces = places::placeable(text, expression);
        let is_tight = !braces.of(text).unwrap_or_default().contains(' ');
        let span = Span::new(value.span().end - 1, braces.end);
        (is_name && is_tight).then(|| finding(text, span, place))
    });
    found.take(LIMITS.findings).collect()
}
