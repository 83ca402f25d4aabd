//! A number of the source is another one in the translation.

use std::ops::Range;

use hexapla_content::{InlineKind, Pair, Unit};
use hexapla_facts::Passage;

use crate::findings::FACT_NUMBER_CHANGED;
use crate::{Context, Hit};

/// Passages of one unit are compared with their translation of one unit; of split and merged ones nobody knows
/// which half says what.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let made_from = pair.made_from();
    let ([source], [target]) = (made_from.as_slice(), pair.target) else {
        return Vec::new();
    };
    if source.kind.is_atomic() {
        return Vec::new();
    }
    let (masked_source, masked_target) = (code(source), code(target));
    let differences = context.languages.facts.compare(
        Passage {
            text: &source.text,
            protected: &masked_source,
        },
        Passage {
            text: &target.text,
            protected: &masked_target,
        },
    );
    let changed = differences
        .iter()
        .filter(|difference| difference.kind.is_changed());
    let hits = changed.filter_map(|difference| {
        let (before, after) = (difference.source.as_ref()?, difference.target.as_ref()?);
        let written =
            |unit: &Unit, range: &Range<usize>| unit.text.get(range.clone()).map(str::to_owned);
        let (source, said) = (
            written(source, &before.span)?,
            written(target, &after.span)?,
        );
        let span = context.locate(target, &said);
        Some(
            Hit::new(FACT_NUMBER_CHANGED, span)
                .with("source", source)
                .with("target", said),
        )
    });
    hits.collect()
}

/// The bytes of a unit's text that are code.
fn code(unit: &Unit) -> Vec<Range<usize>> {
    let code = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Code);
    code.map(|inline| inline.text.clone()).collect()
}
