//! What git may answer instead of what was asked.

use std::io;

use super::Oid;

/// Why git did not answer.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// There is no `git` program.
    #[error("git could not be started: {0}; install it, or set PATH")]
    NotStarted(io::Error),
    /// The revision's name could be taken for something else.
    #[error("{0:?} is no name of a revision")]
    InvalidRevision(String),
    /// The repository does not have the revision.
    #[error("git does not have {revision}; fetch it with: {command}")]
    Absent {
        /// The revision.
        revision: String,
        /// The command that fetches it.
        command: String,
    },
    /// Neither the repository has the revision, nor is there any place from which it could be fetched.
    #[error("git does not have {0}, and there is nothing to fetch it from")]
    Nowhere(String),
    /// Nothing was ever committed.
    #[error("the repository has no commit yet")]
    NoCommit,
    /// The history ends too early to tell.
    #[error("the clone is shallow, its history too short; complete it with: {command}")]
    Shallow {
        /// The command that completes it.
        command: String,
    },
    /// Two revisions have no common ancestor.
    #[error("{first} and {second} have no common ancestor")]
    Unrelated {
        /// The one.
        first: Oid,
        /// The other.
        second: Oid,
    },
    /// An object is not to be had: it was never fetched, or is broken.
    #[error("git does not have the object {0}")]
    AbsentObject(String),
    /// An object is longer than the limit, in bytes.
    #[error("the object {object} is longer than {limit} bytes")]
    TooLarge {
        /// The object.
        object: String,
        /// The limit, in bytes.
        limit: usize,
    },
    /// Git failed.
    #[error("git {subcommand} failed: {message}")]
    Failed {
        /// The subcommand.
        subcommand: &'static str,
        /// What git wrote on its standard error.
        message: String,
    },
    /// Git wrote something else than it documents.
    #[error("git {subcommand} wrote something unexpected")]
    Unexpected {
        /// The subcommand.
        subcommand: &'static str,
    },
}
