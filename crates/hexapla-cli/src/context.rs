//! What every command needs from the world: the words, the day, the screen, the project.

use std::cell::RefCell;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use hexapla::content::{Date, EmbargoInstant};
use hexapla::{Found, Memory, OpenError, Project, Withheld};
use hexapla_report::human::{self, Screen};
use hexapla_report::{Exit, Words};

use crate::args::{Clearance, Cli};
use crate::problem::Problem;

/// How many bytes of a long result are written at a time.
const PIECE: usize = 1 << 16;

/// What every command needs from the world.
#[derive(Debug)]
pub(crate) struct Context {
    /// The program's words.
    pub(crate) words: Words,
    /// The day on which grace is judged, and that ledger rows carry.
    pub(crate) as_of: Date,
    /// The instant at which embargoes are judged.
    pub(crate) now: EmbargoInstant,
    folder: PathBuf,
    width: usize,
    unwritten: RefCell<Option<io::Error>>,
}

impl Context {
    /// The world as `cli` asks for it; as it is where the command line cannot be read.
    pub(crate) fn new(cli: Option<&Cli>, words: Words) -> Self {
        let now = cli.and_then(|cli| cli.as_of).unwrap_or_else(now);
        Self {
            words,
            as_of: now.date(),
            now,
            folder: cli.map_or_else(|| PathBuf::from("."), |cli| cli.project.clone()),
            width: columns(),
            unwritten: RefCell::new(None),
        }
    }

    /// Opens the project the command is about.
    pub(crate) fn project(&self) -> Result<Project, OpenError> {
        self.found().map(Found::look)
    }

    /// The releases of `project` that may not be told of; how many they are is said.
    pub(crate) fn withheld(&self, project: &Project, clearance: Clearance) -> Withheld {
        if clearance == Clearance::Newsroom {
            return Withheld::default();
        }
        let withheld = project.withheld_at(self.now);
        if !withheld.is_empty() {
            let args = [("n", withheld.len().into())];
            let line = self.words.with("withheld-releases", &args);
            self.remark(&human::lines(&self.screen(), &[line]));
        }
        withheld
    }

    /// Finds the project the command is about.
    pub(crate) fn found(&self) -> Result<Found, OpenError> {
        let folder = std::path::absolute(&self.folder).map_err(|source| OpenError::Unreadable {
            path: self.folder.clone(),
            source,
        })?;
        Found::at(&folder)
    }

    /// Where results are remembered; `None` where nothing may be.
    #[expect(
        clippy::unused_self,
        reason = "all of the world goes through the context"
    )]
    pub(crate) fn memory(&self) -> Option<Memory> {
        let program = std::env::current_exe().ok()?;
        Memory::of(cache_folder()?, &program)
    }

    /// The folder named on the command line.
    pub(crate) const fn folder(&self) -> &PathBuf {
        &self.folder
    }

    /// The screen human output is laid out for.
    pub(crate) const fn screen(&self) -> Screen<'_> {
        Screen {
            width: self.width,
            words: &self.words,
        }
    }

    /// Prints a result to standard output; colours stay only where a terminal shows them. Where it cannot
    /// be written, [`Context::written`] tells.
    pub(crate) fn print(&self, text: &str) {
        let printed = if text.contains('\u{1b}') {
            write(anstream::stdout().lock(), text)
        } else {
            // nothing to take out for those who are no terminal
            write(io::stdout().lock(), text)
        };
        self.settle(printed);
    }

    /// Lets a result be written to standard output piece by piece; it holds no colours.
    pub(crate) fn stream(&self, write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) {
        let mut output = io::BufWriter::with_capacity(PIECE, io::stdout().lock());
        let written = write(&mut output).and_then(|()| output.flush());
        self.settle(written);
    }

    /// Remembers whether a result could not be written.
    pub(crate) fn settle(&self, written: io::Result<()>) {
        // whoever closed the pipe has read enough
        let failed = written.err();
        if let Some(error) = failed.filter(|error| error.kind() != io::ErrorKind::BrokenPipe) {
            self.unwritten.replace(Some(error));
        }
    }

    /// Says on standard error whether a result could not be written, and returns the exit code for that.
    pub(crate) fn written(&self) -> Exit {
        match self.unwritten.take() {
            Some(error) => Problem::not_judged("error-unwritable")
                .refused(&error)
                .say(self),
            None => Exit::Fine,
        }
    }

    #[expect(
        clippy::unused_self,
        reason = "all of the world goes through the context"
    )]
    /// Prints a remark to standard error.
    pub(crate) fn remark(&self, text: &str) {
        let _ = anstream::stderr().lock().write_all(text.as_bytes());
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the clock is read here and nowhere else"
)]
fn now() -> EmbargoInstant {
    let now = std::time::SystemTime::now();
    let timestamp = jiff::Timestamp::try_from(now).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    // a second that has not passed has not come
    EmbargoInstant::of(timestamp.as_second())
}

/// The columns of the terminal, or 100 where there is none.
#[expect(
    clippy::disallowed_methods,
    reason = "the command line reads the environment"
)]
fn columns() -> usize {
    let told = std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok());
    if std::io::stdout().is_terminal() {
        told.unwrap_or(100)
    } else {
        100
    }
}

fn write(mut output: impl io::Write, text: &str) -> io::Result<()> {
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// The folder for remembered results: `HEXAPLA_CACHE`, nowhere if that is empty, else the system's
/// folder for caches.
#[expect(
    clippy::disallowed_methods,
    reason = "the command line reads the environment"
)]
fn cache_folder() -> Option<PathBuf> {
    if let Some(own) = std::env::var_os("HEXAPLA_CACHE") {
        return (!own.is_empty()).then(|| own.into());
    }
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let absolute = |folder: &PathBuf| folder.is_absolute();
    let caches = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Caches"))
    } else {
        let told = folder("XDG_CACHE_HOME").filter(absolute);
        told.or_else(|| folder("HOME").map(|home| home.join(".cache")))
    };
    Some(caches.filter(absolute)?.join("hexapla"))
}
