//! `fluent-variable-undescribed`: a variable no comment tells the translator about.

use std::collections::BTreeSet;

use crate::findings::VARIABLE_UNDESCRIBED;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::{Kind, Mention, Named, Part};

/// Told once a file, at the first. A comment tells of all messages below it up to the next empty line
/// or comment.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut drafts = Vec::new();
    let mut parts = scope.own_parts().iter().peekable();
    for index in 0..scope.own_files().len() {
        let mut first: Option<(&Part<'c>, &Mention<'c>)> = None;
        let mut undescribed: BTreeSet<(usize, &str)> = BTreeSet::new();
        while let Some(part) = parts.next_if(|part| scope.items[part.item].file == index) {
            let item = &scope.items[part.item];
            if item.kind == Kind::Term {
                continue;
            }
            for mention in scope.mentions(part) {
                let name = mention.name.text();
                let is_variable = mention.named == Named::Variable;
                let is_described = || {
                    let run = scope.told_in(&item.described_in_run, name);
                    run.is_some() || scope.description(item, name).is_some()
                };
                if is_variable && !is_described() {
                    undescribed.insert((part.item, name));
                    first.get_or_insert((part, mention));
                }
            }
        }
        if let Some((part, mention)) = first {
            let draft = scope.draft(VARIABLE_UNDESCRIBED, part, mention.span());
            let draft = draft.with("name", mention.written());
            drafts.push(draft.with("n", undescribed.len()));
        }
    }
    drafts
}
