//! `fluent-comment-contract`: a message that treats a variable otherwise than its comment says.

use hexapla_diagnostics::Level;

use crate::Piece;
use crate::ast::InlineExpression;
use crate::findings::COMMENT_CONTRACT;
use crate::lint::check::Check;
use crate::lint::described::DescribedKind;
use crate::lint::draft::Draft;
use crate::lint::scope::{Choice, Item, Kind, MOST_MENTIONS, Mention, Named, Part, Scope, Select};

pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut drafts = Vec::new();
    for (_, item) in scope.own_items() {
        if item.kind == Kind::Term {
            continue;
        }
        let parts = scope.parts(item).iter();
        for part in parts.filter(|part| part.mentions.len() <= MOST_MENTIONS) {
            for mention in scope.mentions(part) {
                drafts.extend(misuse(scope, item, part, mention));
            }
        }
        drafts.extend(stale(scope, item));
    }
    drafts
}

/// A variable that is chosen by, or given to a function, as another type than the comment gives it.
fn misuse<'c>(
    scope: &Scope<'c>,
    item: &Item<'c>,
    part: &Part<'c>,
    mention: &Mention<'c>,
) -> Option<Draft<'c>> {
    if mention.named != Named::Variable {
        return None;
    }
    let is_used_as = used_as(scope, part, mention)?;
    let name = mention.name.text();
    let kind = scope.description(item, name)?.kind?;
    // an instant is a number of milliseconds to some programs
    let fits =
        kind == is_used_as || (kind, is_used_as) == (DescribedKind::Number, DescribedKind::Instant);
    (!fits).then(|| {
        scope
            .draft(COMMENT_CONTRACT, part, mention.span())
            .with("kind", "misuse")
            .with("name", mention.written())
            .with("said", kind.name())
            .with("used", is_used_as.name())
    })
}

/// What a message takes the variable for, where it shows.
fn used_as(scope: &Scope<'_>, part: &Part<'_>, mention: &Mention<'_>) -> Option<DescribedKind> {
    let span = mention.span();
    let mut selects = scope.selects(part).iter();
    let is_selector = |variable: Piece<'_>| variable.span() == span;
    let select = selects.find(|select| select.variable().is_some_and(is_selector));
    match select.map(|select| select.choice) {
        Some(Choice::Cardinal | Choice::Ordinal) => return Some(DescribedKind::Number),
        Some(Choice::Keys) if select.is_some_and(Select::is_choice) => {
            return Some(DescribedKind::Text);
        }
        _ => {}
    }
    let mut functions = scope.mentions(part).iter();
    let call = functions.find(|function| {
        let first = function.arguments.and_then(|arguments| arguments.positional.first());
        let is_it = |argument: &InlineExpression<Piece<'_>>| {
            matches!(argument, InlineExpression::VariableReference { id } if id.name.span() == span)
        };
        function.named == Named::Function && first.is_some_and(is_it)
    })?;
    match call.name.text() {
        "NUMBER" => Some(DescribedKind::Number),
        "DATETIME" => Some(DescribedKind::Instant),
        _ => None,
    }
}

/// Variables the message's own comment names and no part of it mentions: a note, since a translation
/// may need them.
fn stale<'c>(scope: &Scope<'c>, item: &Item<'c>) -> Vec<Draft<'c>> {
    if item.comment.is_none() {
        return Vec::new();
    }
    let is_mentioned = |name: &str| {
        let mut parts = scope.parts(item).iter();
        parts.any(|part| scope.reaches_in_any_role(part, name))
    };
    scope.described[item.described.clone()]
        .iter()
        .take(MOST_MENTIONS)
        .filter(|variable| variable.leads && !is_mentioned(variable.name))
        .map(|variable| {
            Draft::new(COMMENT_CONTRACT, scope.files[item.file], variable.span)
                .unit(item, None)
                .level(Level::Info)
                .with("kind", "stale")
                .with("name", format!("${}", variable.name))
                .with("said", "")
                .with("used", "")
        })
        .collect()
}
