//! Ways in which a project comes to its reader, with and without its history.
#![expect(
    clippy::disallowed_methods,
    reason = "a scenario drives git in a folder of its own"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

use crate::desk::State;

/// A way in which a project comes to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    /// The history of the case, squashed into one commit and rebased away.
    GitSquash,
    /// A clone of the last commit alone.
    GitShallow,
    /// The files without any history.
    Tarball,
}

impl FromStr for Scenario {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "git-squash" => Ok(Self::GitSquash),
            "git-shallow" => Ok(Self::GitShallow),
            "tarball" => Ok(Self::Tarball),
            _ => bail!("no such scenario: {name}"),
        }
    }
}

/// A checkout, gone when dropped.
#[derive(Debug)]
pub struct Checkout {
    _folder: TempDir,
    pub(crate) path: PathBuf,
}

impl Checkout {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What two branches that both began with `base` are when git has merged them, the ledgers by
    /// `merge=union`.
    ///
    /// # Errors
    /// When git is absent, or finds a conflict.
    pub fn merged(base: &State, ours: &State, theirs: &State) -> Result<Self> {
        let folder = TempDir::new()?;
        let path = folder.path().join("desk");
        std::fs::create_dir_all(&path)?;
        git(&path, &["init", "--quiet", "--initial-branch=main"])?;
        std::fs::write(
            path.join(".gitattributes"),
            "ledger/**/*.jsonl merge=union\n",
        )?;
        commit(&path, base)?;
        git(&path, &["checkout", "--quiet", "-b", "theirs"])?;
        commit(&path, theirs)?;
        git(&path, &["checkout", "--quiet", "main"])?;
        commit(&path, ours)?;
        git(&path, &["merge", "--quiet", "--no-edit", "theirs"])?;
        Ok(Self {
            _folder: folder,
            path,
        })
    }
}

/// Commits the files of a state.
fn commit(repository: &Path, state: &State) -> Result<()> {
    for (path, bytes) in &state.files {
        let file = repository.join(path);
        std::fs::create_dir_all(file.parent().unwrap_or(repository))?;
        std::fs::write(file, bytes)?;
    }
    git(repository, &["add", "--all"])?;
    git(
        repository,
        &["commit", "--quiet", "--allow-empty", "--message=Edit"],
    )?;
    Ok(())
}

impl Scenario {
    /// Lays out the states of a project one after another and takes them this way.
    pub(crate) fn check_out(self, states: &[State]) -> Result<Checkout> {
        let folder = TempDir::new()?;
        let repository = folder.path().join("desk");
        squashed(&repository, states)?;
        let path = match self {
            Self::GitSquash => repository,
            Self::GitShallow => {
                let url = format!("file://{}", repository.display());
                git(
                    folder.path(),
                    &["clone", "--quiet", "--depth", "1", &url, "shallow"],
                )?;
                folder.path().join("shallow")
            }
            Self::Tarball => {
                git(
                    &repository,
                    &["checkout-index", "--all", "--prefix=../tarball/"],
                )?;
                let path = folder.path().join("tarball");
                ensure!(!path.join(".git").exists(), "a tarball has no history");
                path
            }
        };
        Ok(Checkout {
            _folder: folder,
            path,
        })
    }
}

/// A repository in which every state was committed on a branch that was squashed and deleted.
fn squashed(repository: &Path, states: &[State]) -> Result<()> {
    std::fs::create_dir_all(repository)?;
    git(repository, &["init", "--quiet", "--initial-branch=main"])?;
    git(
        repository,
        &["commit", "--quiet", "--allow-empty", "--message=Begin"],
    )?;
    git(repository, &["checkout", "--quiet", "-b", "desk"])?;
    for state in states {
        commit(repository, state)?;
    }
    git(repository, &["checkout", "--quiet", "main"])?;
    git(repository, &["merge", "--quiet", "--squash", "desk"])?;
    git(repository, &["commit", "--quiet", "--message=All of it"])?;
    git(repository, &["branch", "--quiet", "-D", "desk"])?;
    git(repository, &["reflog", "expire", "--expire=now", "--all"])?;
    git(repository, &["gc", "--quiet", "--prune=now"])?;
    Ok(())
}

/// Runs git with no configuration but its own defaults, and returns what it prints, without the space around.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> Result<String> {
    run(Command::new("git"), folder, arguments)
}

/// The same, as if it were noon (UTC) on `day` (2031-03-09).
pub(crate) fn git_on(day: &str, folder: &Path, arguments: &[&str]) -> Result<String> {
    let noon = format!("{day}T12:00:00Z");
    let mut command = Command::new("git");
    command
        .env("GIT_AUTHOR_DATE", &noon)
        .env("GIT_COMMITTER_DATE", &noon);
    run(command, folder, arguments)
}

fn run(mut command: Command, folder: &Path, arguments: &[&str]) -> Result<String> {
    command
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .args(["-c", "user.name=t1", "-c", "user.email=t1@desk.example"])
        .args([
            "-c",
            "commit.gpgsign=false",
            "-c",
            "protocol.file.allow=always",
        ])
        .args(arguments);
    let output = command.output().context("git is not on the PATH")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "git {}: {said}",
        arguments.join(" ")
    );
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
