//! Starting cargo and other programs, with what they print shown, and kept where it is needed.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// A cargo command in `root`: the cargo that started this tool.
pub(crate) fn cargo(root: &Path, arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    program(root, &cargo, arguments)
}

/// A command in `directory`.
pub(crate) fn program(
    directory: &Path,
    name: impl AsRef<OsStr>,
    arguments: &[impl AsRef<OsStr>],
) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(directory);
    command
}

/// Says whether `command` can be started and exits with 0; what it prints is thrown away.
pub(crate) fn succeeds(mut command: Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs `command`, its output shown.
pub(crate) fn run(mut command: Command) -> Result<()> {
    let shown = show(&command);
    let status = command
        .status()
        .with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// What a command printed, and whether it exited with 0.
pub(crate) struct Watched {
    /// The command as one would type it.
    pub(crate) shown: String,
    /// Standard output and standard error, interleaved as they were written.
    pub(crate) output: String,
    /// Whether the exit code was 0.
    pub(crate) succeeded: bool,
}

/// Runs `command`, its output shown as it comes and kept.
pub(crate) fn watch(mut command: Command) -> Result<Watched> {
    let shown = show(&command);
    let (reader, writer) = std::io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    let mut child = command
        .spawn()
        .with_context(|| format!("cannot start `{shown}`"))?;
    drop(command);
    let mut output = String::new();
    let mut lines = BufReader::new(reader);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        output.push_str(&text);
        line.clear();
    }
    let succeeded = child.wait()?.success();
    Ok(Watched {
        shown,
        output,
        succeeded,
    })
}

/// Runs `command` and returns its standard output; standard error is shown.
pub(crate) fn capture(mut command: Command) -> Result<String> {
    let shown = show(&command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{shown}`"))?;
    if !output.status.success() {
        bail!("`{shown}` failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{shown}` printed no UTF-8"))
}

/// The command as one would type it, the program by its name alone.
fn show(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    std::iter::once(name)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
