//! The git repositories that a project's texts are kept in: its own, and those of linked folders (`roots`).

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::RelPath;
use hexapla_store::{Blobs, Git, GitError};

use crate::project::Project;
use crate::revisions::base::RevisionError;

/// A repository, and the folders of it that stand in the project.
#[derive(Debug)]
pub(super) struct Repository {
    /// The repository, seen from its only folder, or from its top where there are several.
    pub(super) git: Git,
    folders: Vec<Folder>,
}

/// A folder of a repository that stands in the project.
#[derive(Debug)]
struct Folder {
    /// Its name in the project; `None` for the project's own folder.
    link: Option<String>,
    /// Where it lies, below the folder that the repository is seen from.
    prefix: String,
}

/// The repositories of a project's texts.
#[derive(Debug)]
pub(super) struct Repositories {
    pub(super) all: Vec<Repository>,
    /// The names of all linked folders.
    links: BTreeSet<String>,
}

/// Where a text is kept: the number of the repository, and the path there.
pub(super) type Home = (usize, RelPath);

impl Repositories {
    /// Opens those that `paths` of the project lie in.
    pub(super) fn of<'a>(
        project: &'a Project,
        paths: impl IntoIterator<Item = &'a RelPath>,
    ) -> Result<Self, RevisionError> {
        let links = project.configuration.links();
        let mut wanted: BTreeMap<Option<&str>, Option<&str>> = BTreeMap::new();
        for path in paths {
            let link = path
                .components()
                .next()
                .and_then(|first| links.get_key_value(first));
            wanted.insert(link.map(|(name, _)| *name), link.map(|(_, folder)| *folder));
        }
        let mut repositories = Self {
            all: Vec::new(),
            links: links.into_keys().map(str::to_owned).collect(),
        };
        for (name, folder) in wanted {
            let git = match folder {
                None => Git::open(&project.root)?.ok_or(RevisionError::NoRepository)?,
                Some(folder) => Git::open_linked(&project.root, folder)?
                    .ok_or_else(|| RevisionError::NoLinkedRepository(folder.to_owned()))?,
            };
            repositories.add(name.map(str::to_owned), git);
        }
        Ok(repositories)
    }

    fn add(&mut self, link: Option<String>, git: Git) {
        let mut known = self.all.iter_mut();
        if let Some(known) = known.find(|known| known.git.is_beside(&git)) {
            known.widen();
            let prefix = git.prefix().to_owned();
            known.folders.push(Folder { link, prefix });
        } else {
            let prefix = String::new();
            let folders = vec![Folder { link, prefix }];
            self.all.push(Repository { git, folders });
        }
    }

    /// A reader of the objects of all of them; `None` where there is none.
    pub(super) fn blobs(&self, limit: usize) -> Result<Option<Blobs>, GitError> {
        let Some((first, others)) = self.all.split_first() else {
            return Ok(None);
        };
        let others: Vec<&Git> = others.iter().map(|other| &other.git).collect();
        first.git.blobs_with(&others, limit).map(Some)
    }

    /// Where the text at `path` of the project is kept; `None` where its repository is not among these.
    pub(super) fn home(&self, path: &RelPath) -> Option<Home> {
        let numbers = 0..self.all.len();
        let home = |number| Some((number, self.inside(number, path.as_str())?.parse().ok()?));
        numbers.into_iter().find_map(home)
    }

    /// The path in one of the repositories of what stands at `path` in the project; `None` where it is another's.
    pub(super) fn inside(&self, number: usize, path: &str) -> Option<String> {
        let link = path
            .split('/')
            .next()
            .and_then(|first| self.links.get(first));
        let mut folders = self.all[number].folders.iter();
        let folder = folders.find(|folder| folder.link.as_ref() == link)?;
        let rest = below(path, folder.name())?;
        Some(joined(&folder.prefix, rest))
    }
}

impl Repository {
    /// Sees the repository from its top.
    fn widen(&mut self) {
        let prefix = self.git.prefix().to_owned();
        if !prefix.is_empty() {
            self.git = self.git.at_top();
            for folder in &mut self.folders {
                folder.prefix.clone_from(&prefix);
            }
        }
    }

    /// The path in the project of a text in the repository, or what it would be; `None` outside the project.
    pub(super) fn outside(&self, path: &RelPath) -> Option<RelPath> {
        let holders = self.folders.iter();
        let holders =
            holders.filter_map(|folder| Some((folder, below(path.as_str(), &folder.prefix)?)));
        // a linked folder may lie in the project's own
        let (folder, rest) = holders.max_by_key(|(folder, _)| folder.prefix.len())?;
        joined(folder.name(), rest).parse().ok()
    }
}

impl Folder {
    fn name(&self) -> &str {
        self.link.as_deref().unwrap_or_default()
    }
}

/// What of `path` lies below `folder`; the empty folder holds everything.
fn below<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(folder)?;
    if folder.is_empty() || rest.is_empty() {
        Some(rest)
    } else {
        rest.strip_prefix('/')
    }
}

fn joined(folder: &str, rest: &str) -> String {
    let parts = [folder, rest].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("/")
}
