//! What an earlier run made of each release, remembered while every byte it depends on is the same.
//!
//! Nothing here looks at the age of a file: an entry is found by the digest of the release's files, so
//! it is either right or not there. Whatever gave rise to a finding is not remembered, and neither
//! `check` nor `gate` remembers anything.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hexapla_diagnostics::{Finding, Noted};
use hexapla_store::{
    CacheFile, Digest, FILE_LIMIT, ReadAhead, build_stamp, ledger_path, pool_path,
};
use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::configuration::FILE;
use crate::project::language::SourceLanguage;
use crate::project::selection::Selection;
use crate::project::{Project, Release};
use crate::tracking::ReleaseTrack;
use crate::tracking::ledger::LEDGER_LIMIT;

/// Projects of fewer editions are tracked sooner than a file is written about them.
const WORTH_REMEMBERING: usize = 200;

/// Where results are remembered, and by which program.
#[derive(Clone, Debug)]
pub struct Memory {
    folder: PathBuf,
    pub(crate) program: String,
}

impl Memory {
    /// A memory in `folder`, which need not exist, for the results of the program whose file is
    /// `program`: those of another build are not believed. `None` where the system does not tell
    /// builds apart.
    pub fn of(folder: PathBuf, program: &Path) -> Option<Self> {
        let program = build_stamp(program)?;
        Some(Self { folder, program })
    }

    /// The file in which what is known of `what` in the project at `root` is kept.
    pub(crate) fn file(&self, root: &Path, what: &str) -> CacheFile {
        let name = Digest::of(root.as_os_str().as_encoded_bytes()).to_string();
        CacheFile::at(self.folder.clone(), format!("{name}.{what}"))
    }
}

/// The remembered results of one project.
#[derive(Debug)]
struct Book {
    /// Who wrote it, under which configuration.
    head: String,
    /// The words of all sources and pools when it was written.
    corpus: Option<Digest>,
    entries: BTreeMap<Digest, Entry>,
}

/// What was made of a release.
#[derive(Clone, Debug)]
struct Entry {
    depends_on_corpus: bool,
    /// The result, as JSON in one line.
    value: String,
}

impl Book {
    fn read(text: &str, head: String) -> Self {
        let mut book = Self {
            head,
            corpus: None,
            entries: BTreeMap::new(),
        };
        let mut lines = text.lines();
        if lines.next() != Some(&book.head) {
            return book;
        }
        book.corpus = lines.next().and_then(|corpus| corpus.parse().ok());
        for line in lines {
            let mut parts = line.splitn(3, ' ');
            let parts = (parts.next(), parts.next(), parts.next());
            let (Some(digest), Some(corpus), Some(value)) = parts else {
                continue;
            };
            let Ok(digest) = digest.parse() else { continue };
            let entry = Entry {
                depends_on_corpus: corpus != "-",
                value: value.to_owned(),
            };
            book.entries.insert(digest, entry);
        }
        book
    }

    fn text(&self) -> String {
        let mut text = format!("{}\n", self.head);
        let corpus = self.corpus.map(|corpus| corpus.to_string());
        text.push_str(&corpus.unwrap_or_default());
        text.push('\n');
        for (digest, entry) in &self.entries {
            let corpus = if entry.depends_on_corpus { "+" } else { "-" };
            let _ = writeln!(text, "{digest} {corpus} {}", entry.value);
        }
        text
    }
}

/// The digests of a release's files.
#[derive(Clone, Copy, Debug)]
struct Digests {
    /// All its judgement depends on.
    all: Digest,
    /// What it adds to the corpus: source and pool.
    source: Digest,
}

/// What became of a release in the first round.
enum Round<T> {
    /// It was known, or has been made.
    Done(Option<T>, Vec<Finding>, Option<(Digest, Entry)>),
    /// It is known as long as the corpus is what it was.
    Awaiting(Digest),
}

impl Project {
    /// Tracks everything like [`Project::track`], but what an earlier run made of a release is taken
    /// from `memory` while all it depends on is the same. `what` names the kind of result.
    pub fn track_remembering<T>(
        &mut self,
        memory: &Memory,
        what: &str,
        each: impl Fn(ReleaseTrack<'_>) -> T + Sync,
    ) -> (Vec<T>, Vec<Finding>)
    where
        T: Serialize + DeserializeOwned + Send,
    {
        let everything = self.everything();
        let editions: usize = self.releases.iter().map(|r| r.targets.len() + 1).sum();
        let configuration = self.disk.read(FILE, FILE_LIMIT).ok().flatten();
        let (true, Some(configuration)) = (editions >= WORTH_REMEMBERING, configuration) else {
            return self.track(&everything, each);
        };
        let head = format!("1 {} {}", memory.program, Digest::of(&configuration));
        let file = memory.file(&self.root, what);
        let known = Book::read(&file.read().unwrap_or_default(), head);
        let ahead = Arc::new(ReadAhead::over(Arc::clone(&self.disk)));
        self.disk = Arc::<ReadAhead>::clone(&ahead);
        let remembering = Remembering {
            project: self,
            ahead: &ahead,
            everything: &everything,
            language: SourceLanguage::of(self),
            known: &known,
        };
        let (values, findings, book) = remembering.track(&each);
        if let Some(book) = book {
            // what cannot be remembered is made again the next time
            let _ = file.replace(&book.text());
        }
        (values, findings)
    }
}

/// A project, and what is known of it.
struct Remembering<'a> {
    project: &'a Project,
    ahead: &'a ReadAhead,
    everything: &'a Selection,
    language: SourceLanguage<'a>,
    known: &'a Book,
}

impl Remembering<'_> {
    /// The results and findings; and the book to keep, where it is another one than the known.
    fn track<T>(
        &self,
        each: &(impl Fn(ReleaseTrack<'_>) -> T + Sync),
    ) -> (Vec<T>, Vec<Finding>, Option<Book>)
    where
        T: Serialize + DeserializeOwned + Send,
    {
        let releases = &self.project.releases;
        let first: Vec<(Option<Digest>, Round<T>)> = releases
            .par_iter()
            .map(|release| match self.digests(release) {
                Some(digests) => (Some(digests.source), self.round(release, digests.all, each)),
                None => (None, self.make(release, None, each)),
            })
            .collect();
        let corpus = corpus_of(releases, first.iter().map(|(source, _)| *source));
        let is_same = corpus.is_some() && corpus == self.known.corpus;
        let rounds: Vec<Round<T>> = first
            .into_par_iter()
            .zip(releases)
            .map(|((_, round), release)| match round {
                Round::Awaiting(digest) if is_same => self
                    .recall(digest)
                    .unwrap_or_else(|| self.make(release, Some(digest), each)),
                Round::Awaiting(digest) => self.make(release, Some(digest), each),
                done @ Round::Done(..) => done,
            })
            .collect();
        let mut findings = self.project.findings.clone();
        let mut values = Vec::with_capacity(rounds.len());
        let mut book = Book {
            head: self.known.head.clone(),
            corpus,
            entries: BTreeMap::new(),
        };
        for round in rounds {
            let Round::Done(value, found, entry) = round else {
                continue;
            };
            values.extend(value);
            findings.extend(found);
            book.entries.extend(entry);
        }
        let is_known = is_same && book.entries.keys().eq(self.known.entries.keys());
        let is_to_keep = !is_known && !self.ahead.has_changed();
        (values, findings, is_to_keep.then_some(book))
    }

    /// Reads the files of `release` ahead; `None` where one cannot be read.
    fn digests(&self, release: &Release) -> Option<Digests> {
        let collection = &self.project.collection(release).name;
        let digest = |path: &str, limit| {
            let digest = self.ahead.digest(path, limit).ok().flatten()?;
            Some((path.to_owned(), digest))
        };
        let mut files = Vec::with_capacity(2 * release.targets.len() + 2);
        if let Some(source) = &release.source {
            files.push(digest(source.as_str(), FILE_LIMIT)?);
        }
        if release.has_pool {
            let pool = pool_path(collection, &release.path).ok()?;
            files.push(digest(pool.as_str(), LEDGER_LIMIT)?);
        }
        let source = of_files(&files);
        for target in release.targets.values() {
            files.push(digest(target.as_str(), FILE_LIMIT)?);
        }
        for locale in &release.ledgers {
            let rows = ledger_path(collection, &release.path, locale).ok()?;
            files.push(digest(rows.as_str(), LEDGER_LIMIT)?);
        }
        let all = of_files(&files);
        if self.known.entries.contains_key(&all) {
            for (path, _) in &files {
                self.ahead.forget(path);
            }
        }
        Some(Digests { all, source })
    }

    fn round<T>(
        &self,
        release: &Release,
        digest: Digest,
        each: &(impl Fn(ReleaseTrack<'_>) -> T + Sync),
    ) -> Round<T>
    where
        T: Serialize + DeserializeOwned,
    {
        match self.known.entries.get(&digest) {
            Some(entry) if entry.depends_on_corpus => Round::Awaiting(digest),
            Some(_) => self
                .recall(digest)
                .unwrap_or_else(|| self.make(release, Some(digest), each)),
            None => self.make(release, Some(digest), each),
        }
    }

    fn recall<T: DeserializeOwned>(&self, digest: Digest) -> Option<Round<T>> {
        let entry = self.known.entries.get(&digest)?;
        let value = serde_json::from_str(&entry.value).ok()?;
        let entry = Some((digest, entry.clone()));
        Some(Round::Done(Some(value), Vec::new(), entry))
    }

    fn make<T: Serialize>(
        &self,
        release: &Release,
        digest: Option<Digest>,
        each: &(impl Fn(ReleaseTrack<'_>) -> T + Sync),
    ) -> Round<T> {
        let locales = &self.everything.locales;
        let Noted { value, findings } =
            self.project.track_release(&self.language, release, locales);
        let Some(track) = value else {
            return Round::Done(None, findings, None);
        };
        let is_clean = findings.is_empty() && track.findings.is_empty();
        let depends_on_corpus = track.depends_on_corpus;
        let value = each(track);
        let entry = digest.filter(|_| is_clean).and_then(|digest| {
            let value = serde_json::to_string(&value).ok()?;
            let entry = Entry {
                depends_on_corpus,
                value,
            };
            Some((digest, entry))
        });
        Round::Done(Some(value), findings, entry)
    }
}

fn of_files(files: &[(String, Digest)]) -> Digest {
    Digest::of_files(files.iter().map(|(path, digest)| (path.as_str(), *digest)))
}

/// The digest of all the corpus is made of; `None` where a part of it cannot be read.
fn corpus_of(
    releases: &[Release],
    sources: impl Iterator<Item = Option<Digest>>,
) -> Option<Digest> {
    let sources: Vec<Digest> = sources.collect::<Option<_>>()?;
    let paths = releases.iter().map(|release| release.path.as_str());
    Some(Digest::of_files(paths.zip(sources)))
}

#[cfg(test)]
mod tests;
