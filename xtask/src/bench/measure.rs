//! CPU seconds and peak memory of a whole command.
//!
//! CPU time is what the kernel charged to children that have ended: the fields `cutime` and
//! `cstime` of `/proc/self/stat`, in ticks of 1/100 s (proc(5)). A tick is long beside a start-up
//! of 2 ms, so short commands run in batches and the sum is divided.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// Ticks a second in `/proc/self/stat`: the kernel's `USER_HZ`, 100 on every Linux.
const TICKS: f64 = 100.0;
/// A batch lasts at least this long, so that a tick is at most 2 % of it.
const BATCH: Duration = Duration::from_millis(500);
/// A batch holds at most this many runs.
const MAX_BATCH: u32 = 200;

/// A command that can be run again and again.
#[derive(Clone)]
pub(super) struct Job {
    /// The program.
    pub(super) program: PathBuf,
    /// Its arguments.
    pub(super) arguments: Vec<String>,
    /// Where it runs.
    pub(super) directory: PathBuf,
    /// The file it reads on standard input.
    pub(super) input: Option<PathBuf>,
    /// The folder in which it may remember results; none where empty.
    pub(super) cache: PathBuf,
    /// What it makes, which is removed before each run, and not at its cost.
    pub(super) made: Option<PathBuf>,
}

/// What runs of one command cost.
pub(super) struct Cost {
    /// CPU seconds (user and system) of one run, sorted; one figure a batch. Empty where the
    /// system has no `/proc`.
    pub(super) cpu: Vec<f64>,
    /// Seconds of one run by the clock on the wall, sorted.
    pub(super) wall: Vec<f64>,
    /// The greatest resident memory of a run, in MiB.
    pub(super) memory: Option<f64>,
}

impl Job {
    /// A job of `program` in `directory`.
    pub(super) fn new(program: &Path, arguments: &[&str], directory: &Path) -> Self {
        Self {
            program: program.to_path_buf(),
            arguments: arguments
                .iter()
                .map(|&argument| argument.to_owned())
                .collect(),
            directory: directory.to_path_buf(),
            input: None,
            cache: PathBuf::new(),
            made: None,
        }
    }

    /// The job making `folder` anew in each run.
    #[must_use]
    pub(super) fn making(self, folder: &Path) -> Self {
        Self {
            made: Some(folder.to_path_buf()),
            ..self
        }
    }

    /// The job remembering results in `folder`.
    #[must_use]
    pub(super) fn remembering(self, folder: &Path) -> Self {
        Self {
            cache: folder.to_path_buf(),
            ..self
        }
    }

    /// The job with `file` on its standard input.
    #[must_use]
    pub(super) fn reading(self, file: &Path) -> Self {
        Self {
            input: Some(file.to_path_buf()),
            ..self
        }
    }

    /// Runs the command in `samples` batches.
    pub(super) fn cost(&self, samples: usize) -> Result<Cost> {
        let start = Instant::now();
        self.once(self.command())?;
        let first = start.elapsed().max(Duration::from_micros(1));
        let batch = BATCH
            .div_duration_f64(first)
            .ceil()
            .clamp(1.0, f64::from(MAX_BATCH));
        let mut cpu = Vec::new();
        let mut wall = Vec::new();
        for _ in 0..samples {
            let charged = children_seconds();
            let start = Instant::now();
            let mut run = 0.0;
            while run < batch {
                self.once(self.command())?;
                run += 1.0;
            }
            wall.push(start.elapsed().as_secs_f64() / batch);
            if let (Some(before), Some(after)) = (charged, children_seconds()) {
                cpu.push((after - before) / batch);
            }
        }
        cpu.sort_by(f64::total_cmp);
        wall.sort_by(f64::total_cmp);
        Ok(Cost {
            cpu,
            wall,
            memory: self.memory(),
        })
    }

    /// CPU seconds (user and system) of a single run, for what takes minutes; `None` where the system has no `/proc`.
    pub(super) fn cpu_of_one_run(&self) -> Result<Option<f64>> {
        let charged = children_seconds();
        self.once(self.command())?;
        Ok(charged
            .zip(children_seconds())
            .map(|(before, after)| after - before))
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments);
        command
    }

    fn prepare(&self, command: &mut Command) -> Result<()> {
        if let Some(made) = self.made.as_ref().filter(|made| made.exists()) {
            fs::remove_dir_all(made)?;
        }
        command
            .current_dir(&self.directory)
            .env("HEXAPLA_CACHE", &self.cache)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.stdin(match &self.input {
            Some(file) => Stdio::from(File::open(file)?),
            None => Stdio::null(),
        });
        Ok(())
    }

    fn once(&self, mut command: Command) -> Result<()> {
        self.prepare(&mut command)?;
        let status = command
            .status()
            .with_context(|| format!("cannot start {}", self.program.display()))?;
        if !status.success() {
            let arguments = self.arguments.join(" ");
            bail!("`{} {arguments}` failed ({status})", self.program.display());
        }
        Ok(())
    }

    /// The peak by `time -f %M` where GNU time is installed, else by asking `/proc` every
    /// millisecond, which can miss the last moments.
    fn memory(&self) -> Option<f64> {
        let time = Path::new("/usr/bin/time");
        if time.is_file() {
            return self.memory_by_time(time);
        }
        let mut command = self.command();
        self.prepare(&mut command).ok()?;
        let mut child = command.spawn().ok()?;
        let status = format!("/proc/{}/status", child.id());
        let mut peak = None;
        while child.try_wait().ok()?.is_none() {
            let text = fs::read_to_string(&status).unwrap_or_default();
            peak = kibibytes(&text).or(peak);
            std::thread::sleep(Duration::from_millis(1));
        }
        peak.map(|kib| kib / 1024.0)
    }

    fn memory_by_time(&self, time: &Path) -> Option<f64> {
        let mut command = Command::new(time);
        command
            .args(["-f", "%M"])
            .arg(&self.program)
            .args(&self.arguments);
        self.prepare(&mut command).ok()?;
        let output = command.stderr(Stdio::piped()).output().ok()?;
        let text = String::from_utf8_lossy(&output.stderr);
        let kib: f64 = text.lines().last()?.trim().parse().ok()?;
        Some(kib / 1024.0)
    }
}

/// The figure of `VmHWM:   1234 kB`, the peak resident set.
fn kibibytes(status: &str) -> Option<f64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// CPU seconds of all children that have ended.
fn children_seconds() -> Option<f64> {
    seconds(&fs::read_to_string("/proc/self/stat").ok()?)
}

/// `cutime` and `cstime`, fields 16 and 17, counted from 1; the second field is the program's
/// name in parentheses and may hold spaces.
fn seconds(stat: &str) -> Option<f64> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace().skip(13);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / TICKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_figures_are_read() {
        let stat = "4211 (a (b) c) S 1 2 3 4 5 6 7 8 9 10 11 12 150 50 20 0";
        assert_eq!(seconds(stat), Some(2.0));
        assert_eq!(kibibytes("Name:\tx\nVmHWM:\t    2048 kB\n"), Some(2048.0));
        assert_eq!(seconds(""), None);
    }
}
