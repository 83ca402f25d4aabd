//! `fluent-function-changed`: a value the source formats and the translation does not, or otherwise.

use crate::Piece;
use crate::ast::{CallArguments, InlineExpression};
use crate::findings::FUNCTION_CHANGED;
use crate::lint::draft::Draft;
use crate::lint::pair::{Pair, Twins};
use crate::lint::scope::{Mention, Named, Role};

/// Options that change what is said. How long a month's name is, translators may choose.
const MEANINGFUL: [&str; 5] = ["type", "style", "currency", "unit", "timeZone"];

pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.mentioning() {
        for call in pair.source.mentions(twins.source) {
            if call.named == Named::Function && call.role == Role::Shown {
                drafts.extend(of_call(pair, twins, call));
            }
        }
    }
    drafts
}

fn of_call<'c>(
    pair: &Pair<'_, 'c>,
    twins: &Twins<'_, 'c>,
    call: &Mention<'c>,
) -> Option<Draft<'c>> {
    let variable = variable(call)?;
    let mentions = pair.target.mentions(twins.target);
    let bare = mentions
        .iter()
        .find(|mention| mention.named == Named::Variable && mention.name == variable)?;
    let same: Vec<&Mention<'c>> = mentions
        .iter()
        .filter(|mention| mention.is_same(call))
        .filter(|mention| self::variable(mention) == Some(variable))
        .collect();
    let draft = |kind: &str, at: &Mention<'c>| {
        pair.target
            .draft(FUNCTION_CHANGED, twins.target, at.span())
            .with("kind", kind)
            .with("function", call.name.text())
            .with("name", format!("${}", variable.text()))
    };
    let Some(first) = same.first() else {
        return Some(draft("dropped", bare).with("option", ""));
    };
    let unlike = |option: &&&str| {
        let value = meaning(call, option);
        same.iter().all(|mention| meaning(mention, option) != value)
    };
    let option = MEANINGFUL.iter().find(unlike)?;
    Some(draft("option", first).with("option", *option))
}

/// The variable a function formats.
fn variable<'c>(call: &Mention<'c>) -> Option<Piece<'c>> {
    let first = |arguments: &'c CallArguments<Piece<'c>>| arguments.positional.first();
    match call.arguments.and_then(first)? {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

/// The value a call gives an option.
fn meaning<'c>(call: &Mention<'c>, option: &str) -> Option<&'c str> {
    let arguments = call.arguments?;
    let mut named = arguments.named.iter();
    let argument = named.find(|argument| argument.name.name.text() == option)?;
    match &argument.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some(value.text())
        }
        _ => None,
    }
}
