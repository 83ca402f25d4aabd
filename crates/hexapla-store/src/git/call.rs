//! Calls of the `git` program, and what it prints.

use std::path::Path;
use std::process::{Command, Stdio};

use super::{GitError, Oid};

/// A call of git from which everything a repository or a caller could hook into is taken away.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the room that starts git"
)]
pub(super) fn command(root: &Path, subcommand: &'static str) -> Command {
    let mut command = Command::new("git");
    command.current_dir(root).stdin(Stdio::null());
    for variable in [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_PREFIX",
        "GIT_NAMESPACE",
        "GIT_EXTERNAL_DIFF",
        "GIT_DIFF_OPTS",
        "GIT_REPLACE_REF_BASE",
        "GIT_TRACE",
        "GIT_TRACE2",
    ] {
        command.env_remove(variable);
    }
    command
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_NO_REPLACE_OBJECTS", "1")
        .env("GIT_LITERAL_PATHSPECS", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .arg("--no-pager")
        .args(["-c", "core.quotepath=off"])
        .args(["-c", "core.hooksPath=/dev/null"])
        .args(["-c", "core.fsmonitor=false"])
        .args(["-c", "log.showSignature=false"])
        .args(["-c", "log.mailmap=false"])
        .args(["-c", "log.showRoot=true"])
        .args(["-c", "diff.orderFile=/dev/null"])
        .arg(subcommand);
    command
}

pub(super) fn failed(subcommand: &'static str, stderr: &[u8]) -> GitError {
    GitError::Failed {
        subcommand,
        message: String::from_utf8_lossy(stderr).trim().to_owned(),
    }
}

pub(super) fn text(subcommand: &'static str, bytes: Vec<u8>) -> Result<String, GitError> {
    String::from_utf8(bytes).map_err(|_| GitError::Unexpected { subcommand })
}

pub(super) fn oid(subcommand: &'static str, bytes: Vec<u8>) -> Result<Oid, GitError> {
    let text = text(subcommand, bytes)?;
    let first = text.lines().next().unwrap_or_default();
    first
        .parse()
        .map_err(|_| GitError::Unexpected { subcommand })
}
