//! The commands that fetch what a clone lacks, for a person to type.

use super::{Git, GitError};

/// The usual name of the remote.
const ORIGIN: &str = "origin";

impl Git {
    pub(super) fn too_shallow(&self) -> GitError {
        let remote = self.remote().unwrap_or_else(|| ORIGIN.to_owned());
        GitError::Shallow {
            command: format!("{} --unshallow {remote}", self.fetch()),
        }
    }

    /// The exact command that would bring `revision` here: a branch or a tag to where [`Git::resolve`] finds it, a
    /// commit as it is, and for an ancestor of another (`main~3`) that other; `None` where nothing would.
    pub(super) fn fetch_command(&self, revision: &str) -> Option<String> {
        let remote = self.remote()?;
        let fetch = self.fetch();
        let depth = if self.shallow { "--unshallow " } else { "" };
        let beginning = format!("{fetch} {depth}{remote}");
        let end = revision.find(['~', '^']).or_else(|| revision.find("@{"));
        let name = revision.get(..end.unwrap_or(revision.len()));
        let name = name.unwrap_or_default();
        let name = name.strip_prefix(&format!("{remote}/")).unwrap_or(name);
        let is_commit = name.len() >= 7 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        Some(match name {
            "" | "@" | "HEAD" if !self.shallow => return None,
            "" | "@" | "HEAD" => beginning,
            _ if is_commit || name.starts_with("refs/") => {
                format!("{beginning} {}", shell_word(name))
            }
            _ => {
                let into = format!("{name}:refs/remotes/{remote}/{name}");
                format!("{beginning} {}", shell_word(&into))
            }
        })
    }

    /// The beginning of a command that fetches, for a person to type.
    fn fetch(&self) -> String {
        match &self.named {
            Some(folder) => format!("git -C {} fetch", shell_word(folder)),
            None => "git fetch".to_owned(),
        }
    }

    /// The remote to fetch from: `origin` where there is one, else the first.
    pub(super) fn remote(&self) -> Option<String> {
        let output = self.command("remote").output();
        let listed = output.map(|output| output.stdout).unwrap_or_default();
        let listed = String::from_utf8_lossy(&listed);
        let origin = listed.lines().find(|name| *name == ORIGIN);
        origin.or(listed.lines().next()).map(str::to_owned)
    }
}

/// A word of a command to type, quoted where a POSIX shell would not take it as it stands.
fn shell_word(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-:".contains(c);
    if !word.is_empty() && !word.starts_with('-') && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}
