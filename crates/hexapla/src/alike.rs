//! Which of many says most of some texts.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Fingerprint;

/// Who says each of many texts.
pub(crate) struct Sayings(BTreeMap<Fingerprint, Vec<usize>>);

impl Sayings {
    /// Those of `all`, who are known by their place.
    pub(crate) fn of<'t>(all: impl IntoIterator<Item = &'t BTreeSet<Fingerprint>>) -> Self {
        let mut sayings: BTreeMap<Fingerprint, Vec<usize>> = BTreeMap::new();
        for (place, texts) in all.into_iter().enumerate() {
            for &text in texts {
                sayings.entry(text).or_default().push(place);
            }
        }
        Self(sayings)
    }

    /// The one that says most of `texts`, of equals the first. `known` counts what one at a place says of them, and is `None`
    /// for one that cannot be it.
    ///
    /// The texts that fewest say come first, and whoever says none of those can say no more than what is left: so what all
    /// of them say is hardly ever looked up.
    pub(crate) fn most(
        &self,
        texts: &BTreeSet<Fingerprint>,
        known: impl Fn(usize) -> Option<usize>,
    ) -> Option<usize> {
        self.most_counted(texts, known).0
    }

    /// What [`Self::most`] returns, and how many were looked at.
    fn most_counted(
        &self,
        texts: &BTreeSet<Fingerprint>,
        known: impl Fn(usize) -> Option<usize>,
    ) -> (Option<usize>, usize) {
        let mut sayers: Vec<&Vec<usize>> =
            texts.iter().filter_map(|text| self.0.get(text)).collect();
        sayers.sort_by_key(|sayers| sayers.len());
        let mut seen = BTreeSet::new();
        let mut best: Option<(usize, usize)> = None;
        for (done, places) in sayers.iter().enumerate() {
            if best.is_some_and(|(known, _)| known > sayers.len() - done) {
                break;
            }
            let new = places.iter().filter(|&&place| seen.insert(place));
            let counted = new.filter_map(|&place| Some((known(place)?, usize::MAX - place)));
            best = best.max(counted.max());
        }
        (best.map(|(_, place)| usize::MAX - place), seen.len())
    }
}

#[cfg(test)]
mod tests {
    use hexapla_content::{Unit, UnitId, UnitKind};

    use super::*;

    /// The texts of a release: one that all have, and some of its own.
    fn texts(own: &[String]) -> BTreeSet<Fingerprint> {
        let all = ["Ends".to_owned()];
        let said = own.iter().chain(&all);
        let unit = |text: &String| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        said.map(|text| unit(text).fingerprint).collect()
    }

    /// How many are looked at to find each of so many again, who lost half of what they said.
    fn steps(releases: usize) -> usize {
        let own = |release: usize, last: usize| -> Vec<String> {
            (0..last).map(|text| format!("{release} {text}")).collect()
        };
        let now: Vec<_> = (0..releases)
            .map(|release| texts(&own(release, 2)))
            .collect();
        let sayings = Sayings::of(&now);
        let look = |release: usize| {
            let then = texts(&own(release, 4));
            let known = |place: usize| Some(now.get(place)?.intersection(&then).count());
            let (found, looked_at) = sayings.most_counted(&then, known);
            assert_eq!(found, Some(release));
            looked_at
        };
        (0..releases).map(look).sum()
    }

    #[test]
    fn twice_as_many_are_found_in_twice_the_steps() {
        assert_eq!(steps(200), 2 * steps(100));
    }

    #[test]
    fn of_equals_the_first_is_found_and_nobody_who_cannot_be_it() {
        let same = [texts(&[]), texts(&[]), texts(&["A".to_owned()])];
        let sayings = Sayings::of(&same);
        let most = |texts: &BTreeSet<Fingerprint>, taken: usize| {
            let known = |place: usize| Some(same.get(place)?.intersection(texts).count());
            let known = |place: usize| known(place).filter(|_| place != taken);
            sayings.most(texts, known)
        };
        assert_eq!(most(&same[0], 9), Some(0));
        assert_eq!(most(&same[0], 0), Some(1));
        assert_eq!(most(&same[2], 9), Some(2));
        assert_eq!(most(&same[2], 2), Some(0));
        assert_eq!(most(&BTreeSet::new(), 9), None);
    }
}
