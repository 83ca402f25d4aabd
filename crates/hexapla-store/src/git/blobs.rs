//! Reading objects through one long-lived `git cat-file --batch`.

use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use hexapla_content::RelPath;

use super::{Git, GitError, Oid};
use crate::fs::join;

const CAT_FILE: &str = "cat-file";

/// Which object is wanted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Request {
    /// The blob of this name.
    Blob(Oid),
    /// What stood at a path, below the project's root, in a commit.
    At(Oid, RelPath),
}

/// A reader of objects: one process for any number of them.
#[derive(Debug)]
pub struct Blobs {
    child: Child,
    /// `None` once the last request was sent.
    requests: Option<BufWriter<ChildStdin>>,
    answers: BufReader<ChildStdout>,
    prefix: String,
    limit: usize,
}

impl Git {
    /// Starts a reader of objects of at most `limit` bytes each.
    ///
    /// # Errors
    /// When git cannot be started.
    pub fn blobs(&self, limit: usize) -> Result<Blobs, GitError> {
        self.blobs_with(&[], limit)
    }

    /// The same, for the objects of `others` as well: whichever repository has an object gives it.
    ///
    /// # Errors
    /// When git cannot be started.
    pub fn blobs_with(&self, others: &[&Self], limit: usize) -> Result<Blobs, GitError> {
        let mut command = self.command(CAT_FILE);
        command.env("GIT_ALTERNATE_OBJECT_DIRECTORIES", alternates(others));
        command.args(["--batch", "--buffer"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command
            .stderr(Stdio::null())
            .spawn()
            .map_err(GitError::NotStarted)?;
        let stdin = child.stdin.take().ok_or_else(stopped)?;
        let stdout = child.stdout.take().ok_or_else(stopped)?;
        Ok(Blobs {
            child,
            requests: Some(BufWriter::new(stdin)),
            answers: BufReader::with_capacity(64 * 1024, stdout),
            prefix: self.prefix.clone(),
            limit,
        })
    }
}

/// Folders of objects as git reads a list of them: each in quotation marks, so that any name may stand there.
fn alternates(repositories: &[&Git]) -> String {
    let separator = if cfg!(windows) { ";" } else { ":" };
    let folders = repositories.iter().map(|git| {
        let folder = git
            .objects()
            .to_string_lossy()
            .replace('\\', "\\\\")
            .replace('"', "\\\"");
        format!("\"{folder}\"")
    });
    folders.collect::<Vec<_>>().join(separator)
}

impl Blobs {
    /// Reads many objects and ends the process, giving each to `each` with its number, in the order
    /// asked for. What is absent, too long or no blob is an error of its own and stops nothing.
    ///
    /// # Errors
    /// When git stops answering.
    pub fn read_all(
        mut self,
        requests: &[Request],
        mut each: impl FnMut(usize, Result<Vec<u8>, GitError>),
    ) -> Result<(), GitError> {
        let names: Vec<String> = requests.iter().map(|request| self.name(request)).collect();
        let pipe = self.requests.take();
        // the asking has a thread of its own: git stops reading while nobody takes its answers
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut pipe = pipe?;
                for name in &names {
                    writeln!(pipe, "{name}").ok()?;
                }
                pipe.flush().ok()
            });
            for (index, name) in names.iter().enumerate() {
                let Ok(answer) = self.answer(name) else {
                    // the asking ends when the pipe breaks
                    let _ = self.child.kill();
                    return Err(stopped());
                };
                each(index, answer);
            }
            Ok(())
        })
    }

    fn name(&self, request: &Request) -> String {
        match request {
            Request::Blob(oid) => oid.to_string(),
            Request::At(commit, path) => {
                format!("{commit}:{}", join(&self.prefix, path.as_str()))
            }
        }
    }

    /// Reads `<oid> <type> <size>\n<bytes>\n`, or `<name> missing\n`. The outer error says that the
    /// process is done for, the inner one that the object is not to be had.
    fn answer(&mut self, name: &str) -> io::Result<Result<Vec<u8>, GitError>> {
        let absent = || GitError::AbsentObject(name.to_owned());
        let mut head = Vec::new();
        self.answers.read_until(b'\n', &mut head)?;
        if head.pop() != Some(b'\n') {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        // a path may hold spaces, so only the whole line tells an absence from an answer
        let absence = head.strip_prefix(name.as_bytes());
        if absence.is_some_and(|rest| matches!(rest, b" missing" | b" ambiguous")) {
            return Ok(Err(absent()));
        }
        let head = String::from_utf8(head).map_err(|_| io::ErrorKind::InvalidData)?;
        let mut words = head.split(' ').skip(1);
        let kind = words.next().unwrap_or_default();
        let size = words.next().and_then(|size| size.parse::<u64>().ok());
        let size = size.ok_or(io::ErrorKind::InvalidData)?;
        let mut body = (&mut self.answers).take(size + 1);
        if kind != "blob" || size > self.limit as u64 {
            io::copy(&mut body, &mut io::sink())?;
            return Ok(Err(if kind == "blob" {
                GitError::TooLarge {
                    object: name.to_owned(),
                    limit: self.limit,
                }
            } else {
                absent()
            }));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size + 1).unwrap_or_default());
        body.read_to_end(&mut bytes)?;
        if bytes.len() as u64 != size + 1 || bytes.pop() != Some(b'\n') {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Ok(bytes))
    }
}

impl Drop for Blobs {
    fn drop(&mut self) {
        // the process ends with its input; nobody reads what it may still have to say
        self.requests = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn stopped() -> GitError {
    GitError::Failed {
        subcommand: CAT_FILE,
        message: "it stopped answering".to_owned(),
    }
}
