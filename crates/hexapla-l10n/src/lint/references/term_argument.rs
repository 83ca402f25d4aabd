//! `fluent-term-argument`: an argument to a term that has no effect there.

use std::collections::BTreeMap;

use hexapla_diagnostics::Span;

use crate::Piece;
use crate::ast::{InlineExpression, NamedArgument, VariantKey};
use crate::findings::TERM_ARGUMENT;
use crate::limits::LIMITS;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{MOST_MENTIONS, Mention, Named, Part, Scope, Target};
use crate::lint::shown::Shown;

/// One finding for all calls that give a term a parameter it does not use: whoever gives the term its
/// cases mends all of them.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut vain: BTreeMap<Vain<'c>, (&Part<'c>, Span, usize)> = BTreeMap::new();
    for part in scope.own_parts() {
        for mention in scope.mentions(part) {
            if mention.named != Named::Term || mention.arguments.is_none() {
                continue;
            }
            for (argument, span) in vain_arguments(scope, mention) {
                vain.entry(argument).or_insert((part, span, 0)).2 += 1;
            }
        }
    }
    vain.into_iter()
        .map(|(argument, (part, span, calls))| {
            scope
                .draft(TERM_ARGUMENT, part, span)
                .with("kind", argument.kind)
                .with("term", argument.term)
                .with("name", argument.name)
                .with("value", argument.value)
                .with("n", calls)
        })
        .collect()
}

/// An argument without effect.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Vain<'c> {
    kind: &'static str,
    term: String,
    name: &'c str,
    /// The value, where another would have an effect.
    value: &'c str,
}

fn vain_arguments<'c>(scope: &Scope<'c>, mention: &Mention<'c>) -> Vec<(Vain<'c>, Span)> {
    let Some(arguments) = mention.arguments else {
        return Vec::new();
    };
    let term = || mention.written();
    let mut found = Vec::new();
    if !arguments.positional.is_empty() {
        let positional = Vain {
            kind: "positional",
            term: term(),
            name: "",
            value: "",
        };
        found.push((positional, mention.span()));
    }
    let Target::Part(target) = scope.target(mention) else {
        return found;
    };
    if scope.parts[target].mentions.len() > MOST_MENTIONS {
        return found;
    }
    for argument in arguments.named.iter().take(LIMITS.placeables) {
        let name = argument.name.name;
        if let Some((kind, value)) = effect(scope, &scope.parts[target], argument) {
            let argument = Vain {
                kind,
                term: term(),
                name: name.text(),
                value,
            };
            found.push((argument, name.span()));
        }
    }
    found
}

/// Why the argument changes nothing: the term never uses the parameter; or it chooses by it and has
/// no variant of that value, so the default is shown.
fn effect<'c>(
    scope: &Scope<'c>,
    term: &Part<'c>,
    argument: &NamedArgument<Piece<'c>>,
) -> Option<(&'static str, &'c str)> {
    let name = argument.name.name.text();
    let value = match &argument.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value.text()
        }
        _ => "",
    };
    let mut mentions = scope.mentions(term).iter();
    if !mentions.any(|mention| mention.named == Named::Variable && mention.name.text() == name) {
        return Some(("unused", ""));
    }
    if !matches!(argument.value, InlineExpression::StringLiteral { .. }) {
        return None;
    }
    let selects = scope.selects(term).iter();
    let of_parameter: Vec<_> = selects
        .filter(|select| {
            select
                .variable()
                .is_some_and(|variable| variable.text() == name)
        })
        .collect();
    let has_variant = of_parameter.iter().any(|select| {
        select.variants.iter().any(|variant| {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                &variant.key;
            name.text() == value
        })
    });
    let is_shown = scope.shows(term.pattern, name) != Shown::Never;
    (!of_parameter.is_empty() && !has_variant && !is_shown).then_some(("no-variant", value))
}
