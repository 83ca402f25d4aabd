//! Errors in words: what, why, what to do; and their exit codes.

use std::io::ErrorKind;
use std::path::Path;

use hexapla::bundle::manifest::MANIFEST;
use hexapla::diagnostics::Finding;
use hexapla::{
    BundleError, DebtError, FolderError, GitError, JOURNAL, MergeError, NewFolderError, OpenError,
    PublicationError, RevisionError, SelectionError, TakenError, UnreadableBundle, WriteError,
    refusal,
};
use hexapla_report::{Arg, Exit};

use crate::commands::show;
use crate::context::Context;

/// A usage error with its sentence in the catalogue.
#[derive(Debug)]
pub(crate) struct Problem {
    id: &'static str,
    args: Vec<(&'static str, Arg)>,
    exit: Exit,
}

impl Problem {
    /// A mistake in what was asked: exit code 2.
    pub(crate) const fn usage(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
            exit: Exit::Usage,
        }
    }

    /// Something that could not be checked: exit code 3.
    pub(crate) const fn not_judged(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
            exit: Exit::NotJudged,
        }
    }

    /// Adds an argument of the sentence.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds why the system refused, for the sentences that say so.
    pub(crate) fn refused(self, error: &std::io::Error) -> Self {
        self.with("reason", refusal(error))
            .with("detail", error.to_string())
    }

    /// Says it on standard error and returns its exit code.
    pub(crate) fn say(&self, context: &Context) -> Exit {
        let sentence = context.words.with(self.id, &self.args);
        context.remark(&hexapla_report::human::problem(
            &context.screen(),
            &sentence,
        ));
        self.exit
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl std::error::Error for Problem {}

/// Something could not be read, so nothing was done.
#[derive(Debug)]
pub(crate) struct Unread(pub(crate) Vec<Finding>);

impl std::fmt::Display for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} findings", self.0.len())
    }
}

impl std::error::Error for Unread {}

/// Says what went wrong on standard error and returns the exit code.
pub(crate) fn report(error: &anyhow::Error, context: &Context) -> Exit {
    if let Some(OpenError::Configuration(findings)) = error.downcast_ref() {
        show(findings, context);
        return Exit::Usage;
    }
    let unread = error.downcast_ref().map(|Unread(findings)| findings);
    let grave = publication(error).and_then(|error| match error {
        PublicationError::Grave(findings) => Some(findings),
        PublicationError::Debt(_) => None,
    });
    if let Some(findings) = unread.or(grave) {
        show(findings, context);
        return Exit::NotJudged;
    }
    if let Some(WriteError::Unread(findings)) = unwritten(error) {
        show(findings, context);
    }
    let problem = match error.downcast_ref::<Problem>() {
        Some(problem) => problem,
        None => &problem_of(error),
    };
    problem.say(context)
}

/// Why nobody knows what may be public, where that is so.
fn publication(error: &anyhow::Error) -> Option<&PublicationError> {
    match error.downcast_ref() {
        Some(BundleError::Publication(error)) => Some(error),
        _ => error.downcast_ref(),
    }
}

/// Why a folder of a bundle could not be written, where it could not.
fn new_folder(error: &anyhow::Error) -> Option<&NewFolderError> {
    match (error.downcast_ref(), error.downcast_ref()) {
        (Some(BundleError::Folder(error)), _) | (_, Some(MergeError::Folder(error))) => Some(error),
        _ => error.downcast_ref(),
    }
}

/// Why a bundle may not stand where it was asked to, where it may not.
fn taken(error: &anyhow::Error) -> Option<&TakenError> {
    match (error.downcast_ref(), error.downcast_ref()) {
        (Some(BundleError::Taken(error)), _) | (_, Some(MergeError::Taken(error))) => Some(error),
        _ => error.downcast_ref(),
    }
}

/// Why a bundle could not be looked at, where it could not.
fn unreadable_bundle(error: &anyhow::Error) -> Option<&UnreadableBundle> {
    match error.downcast_ref() {
        Some(MergeError::Unreadable(error)) => Some(error),
        _ => error.downcast_ref(),
    }
}

/// What is wrong with the file of known debt, where something is.
fn debt(error: &anyhow::Error) -> Option<&DebtError> {
    match publication(error) {
        Some(PublicationError::Debt(error)) => Some(error),
        _ => error.downcast_ref(),
    }
}

/// Why something could not be written, where it could not.
fn unwritten(error: &anyhow::Error) -> Option<&WriteError> {
    match debt(error) {
        Some(DebtError::Write(error)) => Some(error),
        _ => error.downcast_ref(),
    }
}

fn problem_of(error: &anyhow::Error) -> Problem {
    if let Some(open) = error.downcast_ref::<OpenError>() {
        return match open {
            OpenError::NoConfiguration(folder) => Problem::usage("error-no-configuration")
                .with("folder", folder.display().to_string()),
            OpenError::Unreadable { path, source } => unreadable(path, source),
            OpenError::Configuration(_) => Problem::usage("error-configuration"),
        };
    }
    if let Some(write) = error.downcast_ref::<WriteError>() {
        return of_write(write);
    }
    if let Some(taken) = taken(error) {
        return of_taken(taken);
    }
    if let Some(folder) = new_folder(error) {
        return of_new_folder(folder);
    }
    if let Some(bundle) = unreadable_bundle(error) {
        return of_bundle(bundle);
    }
    if let Some(debt) = debt(error) {
        return of_debt(debt);
    }
    if let Some(revision) = error.downcast_ref::<RevisionError>() {
        return match revision {
            RevisionError::NoRepository => Problem::not_judged("error-not-a-repository"),
            RevisionError::NoLinkedRepository(folder) => {
                Problem::not_judged("error-link-not-a-repository").with("folder", folder)
            }
            RevisionError::AbsentText(path) => Problem::not_judged("error-text-absent")
                .with("path", path.as_str())
                .with("command", "git fetch --refetch --no-filter"),
            RevisionError::Git(git) => of_git(git),
        };
    }
    if let Some(folder) = error.downcast_ref::<FolderError>() {
        return of_folder(folder);
    }
    if let Some(git) = error.downcast_ref::<GitError>() {
        return of_git(git);
    }
    match error.downcast_ref::<SelectionError>() {
        Some(SelectionError::NoSuchLocale { asked, known }) => {
            Problem::usage("error-unknown-locale")
                .with("locale", asked)
                .with("known", known.clone())
        }
        Some(SelectionError::Source(locale)) => {
            Problem::usage("error-source-locale").with("locale", locale.as_str())
        }
        Some(SelectionError::NoSuchRelease {
            asked,
            nearest: Some(nearest),
        }) => Problem::usage("error-unknown-release")
            .with("release", asked)
            .with("nearest", nearest),
        Some(SelectionError::NoSuchRelease {
            asked,
            nearest: None,
        }) => Problem::usage("error-no-such-release").with("release", asked),
        Some(SelectionError::Ambiguous { asked, names }) => {
            Problem::usage("error-release-ambiguous")
                .with("release", asked)
                .with("names", names.join(" "))
        }
        None => Problem::not_judged("error-failed").with("reason", format!("{error:#}")),
    }
}

fn of_taken(error: &TakenError) -> Problem {
    let about = |id, path: &Path| Problem::usage(id).with("path", path.display().to_string());
    match error {
        TakenError::NotOurs(folder) => about("error-bundle-not-ours", folder),
        TakenError::Extra(file) => about("error-bundle-extra", file),
        TakenError::More { folder, locale } => {
            about("error-bundle-part", folder).with("locale", locale.as_str())
        }
        TakenError::Read(folder) => about("error-bundle-read", folder),
        TakenError::Account(file) => about("error-bundle-account", file),
    }
}

fn of_new_folder(error: &NewFolderError) -> Problem {
    match error {
        NewFolderError::NotOurs(folder) => {
            Problem::usage("error-bundle-not-ours").with("path", folder.display().to_string())
        }
        NewFolderError::Io { path, source } => Problem::not_judged("error-not-written")
            .with("path", path.display().to_string())
            .refused(source),
        NewFolderError::NoPath(_) => {
            Problem::not_judged("error-failed").with("reason", error.to_string())
        }
    }
}

fn of_folder(error: &FolderError) -> Problem {
    let about =
        |id, folder: &Path| Problem::not_judged(id).with("folder", folder.display().to_string());
    match error {
        FolderError::Unreadable { folder, source } => {
            about("error-base-unreadable", folder).refused(source)
        }
        FolderError::NotTheProject(folder) => about("error-base-not-the-project", folder),
        FolderError::Itself(folder) => about("error-base-itself", folder),
    }
}

fn of_write(error: &WriteError) -> Problem {
    match error {
        WriteError::Busy => Problem::not_judged("error-locked"),
        WriteError::Unread(_) => Problem::not_judged("error-unread"),
        WriteError::ChangedUnderYou { path } => {
            Problem::not_judged("error-changed-meanwhile").with("path", path.as_str())
        }
        WriteError::Link { path } => Problem::not_judged("error-write-link").with("path", path),
        WriteError::InTheWay { path } => {
            Problem::not_judged("error-write-in-the-way").with("path", path)
        }
        WriteError::Journal => Problem::not_judged("error-write-journal").with("path", JOURNAL),
        WriteError::Conflict { path } => Problem::not_judged("error-write-conflict")
            .with("path", path.as_str())
            .with("journal", JOURNAL),
        WriteError::Unfinished(error) => {
            Problem::not_judged("error-write-unfinished").with("reason", error.to_string())
        }
        WriteError::Io { path, source } => Problem::not_judged("error-not-written")
            .with("path", path)
            .refused(source),
    }
}

/// What could not be read, and why.
pub(crate) fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::not_judged("error-unreadable")
        .with("path", path.display().to_string())
        .refused(error)
}

fn of_bundle(UnreadableBundle { path, source }: &UnreadableBundle) -> Problem {
    let is_absent = source.kind() == ErrorKind::NotFound && path.ends_with(MANIFEST);
    match path.parent().filter(|_| is_absent) {
        Some(folder) => {
            Problem::not_judged("error-no-bundle").with("folder", folder.display().to_string())
        }
        None => unreadable(path, source),
    }
}

fn of_debt(error: &DebtError) -> Problem {
    match error {
        DebtError::Unreadable { path, source } => unreadable(Path::new(path), source),
        DebtError::Invalid { path, reason } => Problem::not_judged("error-debt-invalid")
            .with("path", path)
            .with("detail", reason),
        DebtError::Write(write) => of_write(write),
    }
}

fn of_git(error: &GitError) -> Problem {
    match error {
        GitError::NotStarted(error) if error.kind() == ErrorKind::NotFound => {
            Problem::not_judged("error-git-absent")
        }
        GitError::InvalidRevision(revision) => {
            Problem::not_judged("error-invalid-revision").with("revision", revision)
        }
        GitError::Nowhere(revision) => {
            Problem::not_judged("error-revision-nowhere").with("revision", revision)
        }
        GitError::NoCommit => Problem::not_judged("error-no-commit"),
        GitError::Absent { revision, command } => Problem::not_judged("error-revision-absent")
            .with("revision", revision)
            .with("command", command),
        GitError::Shallow { command } => {
            Problem::not_judged("error-shallow").with("command", command)
        }
        _ => Problem::not_judged("error-failed").with("reason", error.to_string()),
    }
}
