//! `fluent-unknown-reference`: a message or term that is referred to and not defined.

use hexapla_diagnostics::Level;

use crate::findings::UNKNOWN_REFERENCE;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{Kind, Mention, Named, Role, Scope, Target};

pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut drafts = Vec::new();
    for part in scope.own_parts() {
        for mention in scope.mentions(part) {
            if !is_unknown(scope, mention) || check.is_inherited(part, mention, is_unknown) {
                continue;
            }
            let draft = scope
                .draft(UNKNOWN_REFERENCE, part, mention.span())
                .level(level(mention))
                .with("kind", kind(check, mention))
                .with("name", mention.written());
            drafts.push(draft);
        }
    }
    drafts
}

fn is_unknown(scope: &Scope<'_>, mention: &Mention<'_>) -> bool {
    matches!(
        scope.target(mention),
        Target::Undefined | Target::NoSuchPart
    )
}

/// A selector without its attribute falls back to its default variant; anything else leaves a hole.
fn level(mention: &Mention<'_>) -> Level {
    match mention.role {
        Role::Selector => Level::Warn,
        Role::Shown => UNKNOWN_REFERENCE.level(),
    }
}

/// What is missing: `message`, `term`, `attribute`, `value`, or the `translation` of what the source
/// has.
fn kind(check: &Check<'_, '_>, mention: &Mention<'_>) -> &'static str {
    let (kind, word) = match mention.named {
        Named::Term => (Kind::Term, "term"),
        _ => (Kind::Message, "message"),
    };
    let name = mention.name.text();
    let source = check.pair.as_ref().map(|pair| pair.source);
    match (check.scope.find(kind, name), mention.attribute) {
        (Some(_), Some(_)) => "attribute",
        (Some(_), None) => "value",
        (None, _) if source.is_some_and(|source| source.find(kind, name).is_some()) => {
            "translation"
        }
        (None, _) => word,
    }
}
