//! `fluent-plural-lost`: the source chooses by number and the translation does not.

use crate::findings::PLURAL_LOST;
use crate::lint::draft::Draft;
use crate::lint::pair::{Pair, Twins};
use crate::lint::scope::{Choice, Named};

/// Silent for languages of one form, and where another message the translation refers to chooses. A
/// choice with nothing but its default is none.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.mentioning() {
        if twins.source.selects.is_empty() {
            continue;
        }
        for select in pair.source.selects(twins.source) {
            if select.choice == Choice::Keys
                || !select.is_choice()
                || !pair.target.categories(select.choice).distinguishes()
            {
                continue;
            }
            if let Some(variable) = select.variable() {
                drafts.extend(of_variable(pair, twins, variable.text()));
            }
        }
    }
    drafts
}

fn of_variable<'c>(pair: &Pair<'_, 'c>, twins: &Twins<'_, 'c>, name: &str) -> Option<Draft<'c>> {
    let scope = pair.target;
    let mut mentions = scope.mentions(twins.target).iter();
    let first =
        mentions.find(|mention| mention.named == Named::Variable && mention.name.text() == name)?;
    let chooses = scope.selects(twins.target).iter().any(|select| {
        let variable = select.variable();
        select.is_choice() && variable.is_some_and(|variable| variable.text() == name)
    });
    if chooses || scope.refers_to_choice(twins.target, name) {
        return None;
    }
    let draft = scope.draft(PLURAL_LOST, twins.target, first.span());
    Some(draft.with("name", format!("${name}")))
}
