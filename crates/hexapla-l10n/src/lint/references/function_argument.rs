//! `fluent-function-argument`: an option a function does not take, or a value it cannot use.

use hexapla_diagnostics::{Level, Span};

use crate::Piece;
use crate::ast::{CallArguments, InlineExpression, NamedArgument};
use crate::findings::FUNCTION_ARGUMENT;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::functions_schema::{Function, OptionValues};
use crate::lint::scope::{Mention, Named};

pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut drafts = Vec::new();
    for part in scope.own_parts() {
        for mention in scope.mentions(part) {
            let Some((function, arguments)) = call(check, mention) else {
                continue;
            };
            for fault in faults(function, mention, arguments) {
                let is_copied = check.is_inherited(part, mention, |_, other| {
                    other.arguments == mention.arguments
                });
                if !is_copied {
                    let draft = scope
                        .draft(FUNCTION_ARGUMENT, part, fault.span)
                        .level(fault.level)
                        .with("kind", fault.kind)
                        .with("function", function.name.as_str())
                        .with("name", fault.name)
                        .with("value", fault.value)
                        .with("known", fault.known);
                    drafts.push(draft);
                }
            }
        }
    }
    drafts
}

fn call<'k, 'c>(
    check: &Check<'k, 'c>,
    mention: &Mention<'c>,
) -> Option<(&'k Function, &'c CallArguments<Piece<'c>>)> {
    if mention.named != Named::Function {
        return None;
    }
    let function = check.options.functions.get(mention.name.text())?;
    Some((function, mention.arguments?))
}

/// What is wrong with one argument.
struct Fault {
    kind: &'static str,
    level: Level,
    span: Span,
    name: String,
    value: String,
    /// What would be right: the options there are, or the values one takes.
    known: Vec<String>,
}

fn faults(
    function: &Function,
    mention: &Mention<'_>,
    arguments: &CallArguments<Piece<'_>>,
) -> Vec<Fault> {
    let mut faults: Vec<Fault> = arguments
        .named
        .iter()
        .filter_map(|argument| option_fault(function, argument))
        .collect();
    let (least, most) = function.positional;
    let given = arguments.positional.len();
    if given < least || given > most {
        faults.push(Fault {
            kind: if given < least { "too-few" } else { "too-many" },
            level: Level::Error,
            span: mention.span(),
            name: String::new(),
            value: given.to_string(),
            known: vec![if given < least { least } else { most }.to_string()],
        });
    }
    faults
}

fn option_fault(function: &Function, argument: &NamedArgument<Piece<'_>>) -> Option<Fault> {
    let options = function.options.as_ref()?;
    let name = argument.name.name;
    let Some(option) = options.iter().find(|option| option.name == name.text()) else {
        return Some(Fault {
            kind: "unknown-option",
            level: Level::Warn,
            span: name.span(),
            name: name.text().to_owned(),
            value: String::new(),
            known: options.iter().map(|option| option.name.clone()).collect(),
        });
    };
    let (InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value }) =
        &argument.value
    else {
        return None;
    };
    let is_number = matches!(argument.value, InlineExpression::NumberLiteral { .. });
    let known = misfit(&option.values, value.text(), is_number)?;
    Some(Fault {
        kind: "wrong-value",
        level: Level::Error,
        span: value.span(),
        name: name.text().to_owned(),
        value: value.text().to_owned(),
        known,
    })
}

/// The values the option takes, when this is none of them.
fn misfit(values: &OptionValues, value: &str, is_number: bool) -> Option<Vec<String>> {
    match values {
        OptionValues::Text => is_number.then(|| vec!["\"…\"".to_owned()]),
        OptionValues::Integer(least, most) => {
            let number = value.parse::<usize>().ok().filter(|_| is_number);
            let fits = number.is_some_and(|number| (*least..=*most).contains(&number));
            (!fits).then(|| vec![format!("{least}–{most}")])
        }
        OptionValues::OneOf(words) => {
            let fits = words.iter().any(|word| word == value);
            (!fits).then(|| words.clone())
        }
    }
}
