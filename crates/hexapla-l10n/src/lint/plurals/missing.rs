//! `fluent-plural-missing`: a plural form the language has and a message lacks.

use hexapla_diagnostics::Level;

use super::{Plural, plurals};
use crate::ast::InlineExpression;
use crate::findings::PLURAL_MISSING;
use crate::lint::check::Check;
use crate::lint::draft::Draft;

/// A form that whole numbers up to a thousand ask for is told at each message; forms that only
/// decimals or millions ask for are told once, with a count.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    let mut first_far: Option<(Draft<'c>, Vec<&str>)> = None;
    let mut far = 0_usize;
    for plural in plurals(check) {
        let lacking = lacking(&plural);
        let (near, distant): (Vec<&str>, Vec<&str>) = lacking
            .into_iter()
            .partition(|category| plural.reached(category) > 0 && !has_fraction(&plural));
        if !near.is_empty() {
            let draft = draft(check, &plural).with("kind", "near");
            drafts.push(draft.with_list("categories", &near).with("n", 1_usize));
        } else if !distant.is_empty() {
            far += 1;
            first_far.get_or_insert_with(|| (draft(check, &plural), distant));
        }
    }
    if let Some((draft, categories)) = first_far {
        let draft = draft.level(Level::Info).with("kind", "far");
        let draft = draft.with_list("categories", &categories);
        drafts.push(draft.with("n", far));
    }
    drafts
}

fn draft<'c>(check: &Check<'_, 'c>, plural: &Plural<'_, 'c>) -> Draft<'c> {
    let span = plural.select.span();
    check.scope.draft(PLURAL_MISSING, plural.part, span)
}

/// The categories of the language that no variant stands for. The default stands for `other`; where
/// no whole number is `other`, it stands for the one form that is missing.
fn lacking(plural: &Plural<'_, '_>) -> Vec<&'static str> {
    if !plural.is_grammatical() {
        return Vec::new();
    }
    let names = plural.categories.names();
    let mut lacking: Vec<&str> = names
        .filter(|name| *name != "other" && !plural.has(name))
        .filter(|name| !(*name == "one" && plural.has("1")))
        .collect();
    let default_is_free = plural.categories.count("other") == 0 && plural.is_default("other");
    let near = lacking.iter().filter(|name| plural.reached(name) > 0);
    if default_is_free && near.count() == 1 {
        lacking.retain(|name| plural.reached(name) == 0);
    }
    lacking
}

/// Says whether the number is written with decimals, so that its form is another.
fn has_fraction(plural: &Plural<'_, '_>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = plural.select.selector else {
        return false;
    };
    let mut options = arguments.named.iter();
    options.any(|option| option.name.name.text() != "type")
}
