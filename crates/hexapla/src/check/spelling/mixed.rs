//! One word in the spelling of two countries.

use std::collections::BTreeMap;

use hexapla_diagnostics::Finding;
use hexapla_facts::{Joint, ProseWord, Vocabulary};

use super::{Told, Uses, times};
use crate::findings::MIXED_SPELLING;

/// Says whether a word is one whose spelling the author chose: with a capital it may belong to a name, and what is
/// joined to something else to code.
pub(super) fn is_plain(word: &ProseWord<'_>) -> bool {
    let is_small = word.text.bytes().all(|byte| byte.is_ascii_lowercase());
    is_small && !word.is_quoted && word.joint == Joint::Nothing
}

/// Words that stand in both spellings, each told where it has the rarer one; where both are as frequent, that which fewer
/// of all such words have.
pub(super) fn find(
    words: &BTreeMap<&str, Uses<'_>>,
    vocabulary: &Vocabulary,
    told: &Told<'_>,
) -> Vec<Finding> {
    let pairs = words.iter().filter_map(|(british, uses)| {
        let american = vocabulary.american(british)?;
        Some([uses, words.get(&*american)?])
    });
    let pairs: Vec<[&Uses<'_>; 2]> = pairs.collect();
    let all = |side: usize| -> usize { pairs.iter().map(|pair| times(pair[side])).sum() };
    let is_british = all(0) > all(1);
    let findings = pairs.iter().flat_map(|&[british, american]| {
        let (of_british, of_american) = (times(british), times(american));
        let is_usual = of_british > of_american || of_british == of_american && is_british;
        let (rare, usual) = if is_usual {
            (american, british)
        } else {
            (british, american)
        };
        told.each(MIXED_SPELLING, "word", (rare, usual))
    });
    findings.collect()
}
