//! What a rule is given.

use super::options::LintOptions;
use super::pair::Pair;
use super::scope::{Mention, Part, Scope};
use crate::limits::LIMITS;

/// A scope that is checked, beside its source where it is a translation.
#[derive(Debug)]
pub(super) struct Check<'k, 'c> {
    pub(super) scope: &'k Scope<'c>,
    pub(super) pair: Option<Pair<'k, 'c>>,
    pub(super) options: &'k LintOptions<'k>,
}

impl<'k, 'c> Check<'k, 'c> {
    /// The scope and part of the source that the part translates.
    pub(super) fn twin(&self, part: &Part<'c>) -> Option<(&'k Scope<'c>, &'k Part<'c>)> {
        let pair = self.pair.as_ref()?;
        Some((pair.source, pair.twin_of(part)?))
    }

    /// Says whether the source's part has a mention like this one of which `is_wrong` holds too:
    /// then the translator only copied what is for the source's author to mend.
    pub(super) fn is_inherited(
        &self,
        part: &Part<'c>,
        mention: &Mention<'c>,
        is_wrong: impl Fn(&Scope<'c>, &Mention<'c>) -> bool,
    ) -> bool {
        self.twin(part).is_some_and(|(source, twin)| {
            if twin.mentions.len() > LIMITS.placeables {
                return false;
            }
            let mut mentions = source.mentions(twin).iter();
            mentions.any(|other| other.is_same(mention) && is_wrong(source, other))
        })
    }
}
