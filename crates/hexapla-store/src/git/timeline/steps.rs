//! The contents of one file over all commits.

use super::forest::Forest;
use super::{Blob, Change, Moment};

/// Which commit gave a file its content, and which; no content where it was removed.
type State = Option<(Moment, Option<Blob>)>;

/// The contents of one file as a step function over the places of the forest.
#[derive(Debug)]
pub(super) struct Steps {
    /// From each place on, up to the next: the state. Sorted by place.
    steps: Vec<(u32, State)>,
}

impl Steps {
    /// Lays out the changes of a file.
    pub(super) fn of(changes: &[Change], forest: &Forest) -> Self {
        let mut sorted: Vec<(u32, u32, State)> = changes
            .iter()
            .map(|change| {
                let range = forest.range(change.at);
                (range.start, range.end, Some((change.at, change.after)))
            })
            .collect();
        sorted.sort_unstable_by_key(|&(start, ..)| start);
        let mut steps = Self { steps: Vec::new() };
        // the changes whose descendants have not ended, innermost last
        let mut open: Vec<(u32, State)> = Vec::new();
        for (start, end, state) in sorted {
            steps.close(&mut open, start);
            steps.put(start, state);
            open.push((end, state));
        }
        steps.close(&mut open, u32::MAX);
        steps.steps.shrink_to_fit();
        steps
    }

    /// Ends what does not reach beyond `until`.
    fn close(&mut self, open: &mut Vec<(u32, State)>, until: u32) {
        while let Some(&(end, _)) = open.last().filter(|(end, _)| *end <= until) {
            open.pop();
            self.put(end, open.last().and_then(|&(_, state)| state));
        }
    }

    fn put(&mut self, place: u32, state: State) {
        match self.steps.last_mut() {
            Some(last) if last.0 == place => last.1 = state,
            _ => self.steps.push((place, state)),
        }
    }

    /// The state at a place.
    pub(super) fn at(&self, place: u32) -> State {
        let after = self.steps.partition_point(|&(from, _)| from <= place);
        self.steps[..after].last().and_then(|&(_, state)| state)
    }
}
