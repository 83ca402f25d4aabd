//! Files that were renamed and edited in one commit.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use hexapla_content::RelPath;

use super::gone::Gone;
use super::moved::Closeness;
use super::story::Node;
use super::{Blob, Moment, PathNumber, Timeline};
use crate::FILE_LIMIT;
use crate::git::{Git, GitError, Request};

/// A file that was renamed shares more than so much of its text with the older one, in thousandths.
const LEAST: usize = 500;

/// The same for one that only moved to another folder.
const LEAST_UNDER_ITS_NAME: usize = 250;

/// Files are followed through as many renamings with edits.
const ROUNDS: usize = 12;

impl Timeline {
    /// Looks for what the files at `paths` were renamed from where they were edited in the same commit: of the files
    /// that commit removed, the most similar one of which more than half of the lines stand in both, weighed by
    /// length, or a quarter where the file kept its name. The stories know it from then on. A content that git does not have is like no other.
    ///
    /// # Errors
    /// When git cannot be started or stops answering.
    pub fn follow_edited_renames<'a>(
        &mut self,
        git: &Git,
        paths: impl IntoIterator<Item = &'a RelPath>,
    ) -> Result<(), GitError> {
        let mut open: Vec<&RelPath> = paths.into_iter().collect();
        let mut tried = BTreeSet::new();
        for _ in 0..ROUNDS {
            let mut births: BTreeMap<Node, Vec<&RelPath>> = BTreeMap::new();
            for path in open {
                for node in self.births(path) {
                    births.entry(node).or_default().push(path);
                }
            }
            births.retain(|node, _| tried.insert(*node));
            let found = self.compare(git, births.keys().copied())?;
            let mut again = BTreeSet::new();
            for (new, old) in found {
                self.moved.note_similar(new, old);
                again.extend(births.get(&new).into_iter().flatten().copied());
            }
            if again.is_empty() {
                break;
            }
            open = again.into_iter().collect();
        }
        Ok(())
    }

    /// The versions of a file that were made from none.
    fn births(&self, path: &RelPath) -> Vec<Node> {
        let nodes = self.nodes(path);
        let born = nodes.into_iter().filter(|(_, before)| before.is_empty());
        born.map(|(node, _)| node).collect()
    }

    /// The removed files that the new ones are most like.
    fn compare(
        &self,
        git: &Git,
        births: impl Iterator<Item = Node>,
    ) -> Result<Vec<(Node, PathNumber)>, GitError> {
        let births: Vec<Node> = births.collect();
        let same_commit = births.chunk_by(|left, right| left.at == right.at);
        let pairs = same_commit.flat_map(|births| {
            let gone = self.gone(births[0].at);
            let nearest = |&new: &Node| (new, self.candidates(new, &gone));
            births.iter().map(nearest).collect::<Vec<_>>()
        });
        // of the files the commit removed, those with the closest paths
        let pairs: Vec<(Node, Vec<(PathNumber, Blob)>)> = pairs
            .filter(|(_, candidates)| !candidates.is_empty())
            .collect();
        let mut wanted: BTreeSet<Blob> = BTreeSet::new();
        for (new, candidates) in &pairs {
            wanted.insert(new.blob);
            wanted.extend(candidates.iter().map(|&(_, blob)| blob));
        }
        let sketches = self.sketches(git, wanted)?;
        let similarity = |one, other| Some(sketches.get(&one)?.similarity(sketches.get(&other)?));
        let is_like = |new: Node, candidates: Vec<(PathNumber, Blob)>| {
            let alike = candidates.into_iter().filter_map(|(old, blob)| {
                let closeness = self.closeness(old, new.path);
                let least = if closeness.has_same_name() {
                    LEAST_UNDER_ITS_NAME
                } else {
                    LEAST
                };
                let thousandths = similarity(new.blob, blob)?;
                (thousandths > least).then_some(Alike {
                    old,
                    thousandths,
                    closeness,
                })
            });
            alike.collect()
        };
        let pairs: Vec<(Node, Vec<Alike>)> = pairs
            .into_iter()
            .map(|(new, candidates)| (new, is_like(new, candidates)))
            .collect();
        Ok(assigned(&pairs))
    }

    /// The files removed by a commit whose content it added nowhere.
    fn gone(&self, at: Moment) -> Gone<'_> {
        let mut removed: Vec<(PathNumber, Blob)> = self.moved.gone(at).collect();
        removed.sort_unstable();
        Gone::of(&removed, |path| self.path(path).as_str())
    }

    /// The files of `gone` with the closest paths, and where none of them has its name those of its stem.
    fn candidates(&self, new: Node, gone: &Gone<'_>) -> Vec<(PathNumber, Blob)> {
        let path = self.path(new.path).as_str();
        let mut candidates = gone.nearest(path);
        let has_its_name =
            |&(old, _): &(PathNumber, Blob)| self.closeness(old, new.path).has_same_name();
        if !candidates.first().is_some_and(has_its_name) {
            let mut others = gone.of_its_stem(path);
            others.retain(|file| !candidates.contains(file));
            candidates.append(&mut others);
        }
        candidates
    }

    fn sketches(
        &self,
        git: &Git,
        wanted: BTreeSet<Blob>,
    ) -> Result<BTreeMap<Blob, Sketch>, GitError> {
        let mut sketches = BTreeMap::new();
        if wanted.is_empty() {
            return Ok(sketches);
        }
        let wanted: Vec<Blob> = wanted.into_iter().collect();
        let requests: Vec<Request> = wanted
            .iter()
            .map(|blob| Request::Blob(self.oid(*blob).clone()))
            .collect();
        git.blobs(FILE_LIMIT)?.read_all(&requests, |index, bytes| {
            if let (Some(blob), Ok(bytes)) = (wanted.get(index), bytes) {
                sketches.insert(*blob, Sketch::of(&bytes));
            }
        })?;
        Ok(sketches)
    }
}

/// A removed file that a new one is like.
struct Alike {
    old: PathNumber,
    /// How much.
    thousandths: usize,
    /// How much their paths have in common.
    closeness: Closeness,
}

/// What each new file was: of the removed ones that it is like, and of which none is nearer to it, nor to another new file of
/// the commit, the most similar one. So pages that move together in many languages stay apart.
fn assigned(pairs: &[(Node, Vec<Alike>)]) -> Vec<(Node, PathNumber)> {
    // however many files are like an old one, their paths have few different closenesses to its own
    let mut wanted: BTreeMap<(Moment, PathNumber), BTreeSet<Closeness>> = BTreeMap::new();
    for (new, alike) in pairs {
        for one in alike {
            let wishes = wanted.entry((new.at, one.old)).or_default();
            wishes.insert(one.closeness);
        }
    }
    let best = |(new, alike): &(Node, Vec<Alike>)| {
        let is_open = |one: &&Alike| {
            let wishes = wanted.get(&(new.at, one.old)).into_iter().flatten();
            let mut nearer = wishes.chain(alike.iter().map(|other| &other.closeness));
            !nearer.any(|other| other.is_nearer(one.closeness))
        };
        let open = alike.iter().enumerate().filter(|(_, one)| is_open(one));
        let (_, best) = open.max_by_key(|(rank, one)| (one.thousandths, Reverse(*rank)))?;
        Some((*new, best.old))
    };
    pairs.iter().filter_map(best).collect()
}

/// The lines of a text, without their order.
struct Sketch {
    /// Sorted: the line's hash, and its bytes.
    lines: Vec<(u64, usize)>,
    bytes: usize,
}

impl Sketch {
    fn of(text: &[u8]) -> Self {
        let lines = text.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii);
        let mut lines: Vec<(u64, usize)> = lines
            .filter(|line| !line.is_empty())
            .map(|line| {
                let mut hasher = DefaultHasher::new();
                line.hash(&mut hasher);
                (hasher.finish(), line.len())
            })
            .collect();
        lines.sort_unstable();
        Self {
            bytes: lines.iter().map(|(_, bytes)| bytes).sum(),
            lines,
        }
    }

    /// The bytes of the lines that stand in both, of the longer one's, in thousandths.
    fn similarity(&self, other: &Self) -> usize {
        let (mut left, mut right) = (self.lines.iter().peekable(), other.lines.iter().peekable());
        let mut common = 0;
        while let (Some(one), Some(two)) = (left.peek(), right.peek()) {
            match one.cmp(two) {
                std::cmp::Ordering::Less => drop(left.next()),
                std::cmp::Ordering::Greater => drop(right.next()),
                std::cmp::Ordering::Equal => {
                    common += one.1;
                    left.next();
                    right.next();
                }
            }
        }
        (common * 1000)
            .checked_div(self.bytes.max(other.bytes))
            .unwrap_or(0)
    }
}
