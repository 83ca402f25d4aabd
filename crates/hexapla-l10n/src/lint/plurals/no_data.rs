//! `fluent-plural-no-data`: a language whose plurals CLDR does not tell.

use crate::findings::PLURAL_NO_DATA;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::Choice;

/// Told once, at the first choice by number: the other rules about plurals are silent there.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut parts = scope.own_parts().iter();
    let first = parts.find_map(|part| {
        let mut selects = scope.selects(part).iter();
        let select = selects.find(|select| select.choice != Choice::Keys)?;
        Some((part, select.span()))
    });
    match first {
        Some((part, span)) if !scope.categories(Choice::Cardinal).is_known() => {
            vec![scope.draft(PLURAL_NO_DATA, part, span)]
        }
        _ => Vec::new(),
    }
}
