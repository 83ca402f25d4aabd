//! Two repositories beside each other: which commit of the one the commits of the other could have seen.
//!
//! A repository of translations that was forked from that of its source, and merges it from time to time, says by its
//! descent what it had. Of any other, and of what came after its last merge, the clocks tell: a commit could see what
//! stood on the other's first-parent line by its instant.

use std::collections::{BTreeMap, BTreeSet};

use super::{Moment, Oid, Timeline, TimelineCommit};

/// What a commit of one repository could see of another: its newest commit at that time, as far as can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glimpse {
    /// The oldest it may be; `None` where there may have been none yet.
    pub earliest: Option<Moment>,
    /// The newest it may be; the same where it is known.
    pub latest: Option<Moment>,
}

impl Glimpse {
    const fn exactly(at: Moment) -> Self {
        Self {
            earliest: Some(at),
            latest: Some(at),
        }
    }
}

/// What each commit of a history could see of another.
#[derive(Clone, Debug)]
pub struct Glimpses(Vec<Glimpse>);

impl Glimpses {
    /// What the commit at `at` could see.
    pub fn at(&self, at: Moment) -> Glimpse {
        self.0[at.index()]
    }
}

impl Timeline {
    /// What each commit of this history could see of `other`.
    ///
    /// * A commit that the other has too is seen as it is, and a commit that descends from some of the other's sees the newest
    ///   of those, if this history descends from newer ones in the end.
    /// * Else it sees what stood on the other's first-parent line when it was written, at the latest when it was committed, and
    ///   nothing older than what it descends from. Where this history has taken the other's commits over more than once
    ///   it may also have seen no more than that.
    pub fn glimpses_of(&self, other: &Self) -> Glimpses {
        let line = Line::of(other);
        let descents = self.descents_from(other);
        // the newest commit is the first, and descends from all that was ever taken over
        let last = descents.first().and_then(|descent| descent.newest);
        let own = descents.iter().filter(|descent| !descent.is_shared);
        let is_merged = own
            .map(|descent| descent.newest)
            .collect::<BTreeSet<_>>()
            .len()
            > 1;
        let glimpse = |(commit, descent): (&TimelineCommit, &Descent)| {
            if let Some(known) = descent.newest
                && (descent.is_shared || descent.newest != last)
            {
                return Glimpse::exactly(known);
            }
            let by = |seconds: i64| newer(line.at(seconds), descent.newest);
            let written = commit.author_seconds.min(commit.committer_seconds);
            Glimpse {
                earliest: if is_merged {
                    descent.newest
                } else {
                    by(written)
                },
                latest: by(commit.committer_seconds),
            }
        };
        Glimpses(self.commits.iter().zip(&descents).map(glimpse).collect())
    }

    fn descents_from(&self, other: &Self) -> Vec<Descent> {
        let known: BTreeMap<&Oid, Moment> = other
            .moments()
            .map(|at| (&other.commit(at).oid, at))
            .collect();
        let mut descents = vec![Descent::NONE; self.commits.len()];
        // parents come after their children
        for (index, commit) in self.commits.iter().enumerate().rev() {
            let shared = known.get(&commit.oid).copied();
            let parents = commit.parents.iter();
            let inherited = || {
                parents.fold(None, |best, parent| {
                    newer(best, descents[parent.index()].newest)
                })
            };
            descents[index] = Descent {
                is_shared: shared.is_some(),
                newest: shared.or_else(inherited),
            };
        }
        descents
    }
}

/// What a commit has of another history.
#[derive(Clone, Copy, Debug)]
struct Descent {
    /// The other history has the very commit.
    is_shared: bool,
    /// The newest of the other's commits that it is or descends from.
    newest: Option<Moment>,
}

impl Descent {
    const NONE: Self = Self {
        is_shared: false,
        newest: None,
    };
}

/// The newer of two commits of one history, where the newest has the lowest number.
fn newer(one: Option<Moment>, other: Option<Moment>) -> Option<Moment> {
    one.into_iter().chain(other).min()
}

/// The first-parent line of a history, by the clock.
struct Line {
    /// Oldest first: when each commit was there, and which. A clock that went back is taken for standing still.
    commits: Vec<(i64, Moment)>,
}

impl Line {
    fn of(timeline: &Timeline) -> Self {
        let mut commits = Vec::new();
        let mut next = timeline.newest();
        while let Some(at) = next {
            let commit = timeline.commit(at);
            commits.push((commit.committer_seconds, at));
            next = commit.parents.first().copied();
        }
        commits.reverse();
        let mut clock = i64::MIN;
        for (seconds, _) in &mut commits {
            clock = clock.max(*seconds);
            *seconds = clock;
        }
        Self { commits }
    }

    /// The newest commit that was there at an instant.
    fn at(&self, seconds: i64) -> Option<Moment> {
        let after = self.commits.partition_point(|&(there, _)| there <= seconds);
        self.commits[..after].last().map(|&(_, at)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Reading;
    use super::*;
    use crate::git::Commit;

    /// A commit's number, its parents' and the hours at which it was written and committed.
    type Told<'a> = (u32, &'a [u32], i64, i64);

    fn oid(number: u32) -> Oid {
        format!("{number:040x}").parse().unwrap()
    }

    /// A history, newest first.
    fn history(commits: &[Told<'_>]) -> Timeline {
        let mut reading = Reading::new(&[]);
        for &(number, parents, author_seconds, committer_seconds) in commits {
            reading.add(Commit {
                oid: oid(number),
                parents: parents.iter().copied().map(oid).collect(),
                author_seconds,
                committer_seconds,
                message: String::new(),
                changes: Vec::new(),
            });
        }
        reading.finish().unwrap()
    }

    /// What each of the translation's commits could see of the source: from and to.
    fn glimpses(translation: &[Told<'_>], source: &[Told<'_>]) -> Vec<[Option<u32>; 2]> {
        let glimpses = history(translation).glimpses_of(&history(source));
        let number = |at: Option<Moment>| at.map(|at| source[at.index()].0);
        let glimpses = glimpses.0.iter();
        glimpses
            .map(|glimpse| [number(glimpse.earliest), number(glimpse.latest)])
            .collect()
    }

    const fn exactly(number: u32) -> [Option<u32>; 2] {
        [Some(number), Some(number)]
    }

    #[test]
    fn the_clocks_tell_what_stood_on_the_first_parent_line() {
        // 3 merges 2, which was written on a branch
        let source = [
            (3, &[1, 2][..], 30, 30),
            (2, &[1], 20, 20),
            (1, &[], 10, 10),
        ];
        let translation = [
            (13, &[12][..], 31, 31),
            (12, &[11], 25, 25),
            (11, &[], 5, 5),
        ];
        let expected = [exactly(3), exactly(1), [None, None]];
        assert_eq!(glimpses(&translation, &source), expected);
    }

    #[test]
    fn a_commit_that_waited_may_have_seen_more() {
        let source = [(2, &[1][..], 20, 20), (1, &[], 10, 10)];
        let translation = [(12, &[11][..], 15, 25), (11, &[], 30, 15)];
        let expected = [[Some(1), Some(2)], exactly(1)];
        assert_eq!(glimpses(&translation, &source), expected);
    }

    #[test]
    fn a_clock_that_goes_back_stands_still() {
        let source = [(3, &[2][..], 12, 12), (2, &[1], 20, 20), (1, &[], 10, 10)];
        let translation = [(12, &[11][..], 20, 20), (11, &[], 15, 15)];
        assert_eq!(glimpses(&translation, &source), [exactly(3), exactly(1)]);
    }

    #[test]
    fn a_fork_has_what_it_merged() {
        let source = [
            (4, &[3][..], 40, 40),
            (3, &[2], 30, 30),
            (2, &[1], 20, 20),
            (1, &[], 10, 10),
        ];
        let fork = [
            (14, &[13][..], 50, 50),
            (13, &[12, 3], 35, 35),
            (12, &[1], 32, 32),
            (3, &[2], 30, 30),
            (2, &[1], 20, 20),
            (1, &[], 10, 10),
        ];
        let expected = [
            [Some(3), Some(4)],
            exactly(3),
            exactly(1),
            exactly(3),
            exactly(2),
            exactly(1),
        ];
        assert_eq!(glimpses(&fork, &source), expected);
    }

    #[test]
    fn a_fork_that_never_merged_goes_by_the_clock() {
        let source = [(3, &[1][..], 30, 30), (1, &[], 10, 10)];
        let fork = [(11, &[1][..], 35, 35), (1, &[], 10, 10)];
        assert_eq!(glimpses(&fork, &source), [exactly(3), exactly(1)]);
    }
}
