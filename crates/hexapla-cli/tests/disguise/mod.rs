//! The program in the pseudo-locale `en-XA`: whatever it says itself has accents, so a word without any is a
//! path, a code, a command, a text of the project — or a sentence that stands in the program and not in its
//! catalogue.

use std::collections::BTreeSet;
use std::path::Path;

/// Words that stay as they are everywhere: the program's name and its commands, a month.
const EVERYWHERE: &str = "Hexapla hexapla toml June init adopt status diff accept start hint ledger tidy \
    check gate bundle schedule merge verify compare message fmt explain doctor completions man schema human json jsonl markdown \
    hugo zola docusaurus";

/// The words that a project's own texts explain.
#[derive(Debug)]
pub(crate) struct Disguise {
    words: BTreeSet<String>,
}

impl Disguise {
    /// The pseudo-locale.
    pub(crate) const LOCALE: &str = "en-XA";

    /// The words of the project at `root`: its texts as they are and were, its registry, its
    /// configuration; and the codes of findings.
    pub(crate) fn of(root: &Path) -> Self {
        let mut disguise = Self {
            words: words(EVERYWHERE).map(str::to_owned).collect(),
        };
        disguise.add(include_str!("../../../../docs/checks/codes.txt"));
        for path in ["content", "registry", "ledger", "hexapla.toml"] {
            disguise.read(&root.join(path));
        }
        disguise
    }

    /// Lets the words of `text` stay as they are.
    pub(crate) fn add(&mut self, text: &str) {
        self.words.extend(words(text).map(str::to_owned));
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a test reads the project's texts"
    )]
    fn read(&mut self, path: &Path) {
        if let Ok(entries) = std::fs::read_dir(path) {
            for entry in entries {
                self.read(&entry.expect("it was just listed").path());
            }
        } else if let Ok(text) = std::fs::read_to_string(path) {
            self.add(&text);
        }
    }

    /// The words of a transcript that nothing explains.
    pub(crate) fn undisguised<'t>(&self, transcript: &'t str) -> Vec<&'t str> {
        let (typed, printed) = transcript.split_once('\n').unwrap_or((transcript, ""));
        let typed: BTreeSet<&str> = words(typed).collect();
        let mut found = Vec::new();
        // code stands between backticks
        for line in printed.split('`').step_by(2).flat_map(str::lines) {
            let is_command = ["hexapla ", "git "]
                .iter()
                .any(|name| line.trim_start().starts_with(name));
            let is_ours = line.starts_with("exit code ") || line == "standard error:";
            if is_command || is_ours {
                continue;
            }
            let tokens = line.split_whitespace();
            let left = tokens.filter(|token| !is_notation(token)).flat_map(words);
            found.extend(left.filter(|word| !self.words.contains(*word) && !typed.contains(word)));
        }
        found
    }
}

/// A path, an option, a code, a fingerprint, the name of an argument's value.
fn is_notation(token: &str) -> bool {
    let token = token.trim_end_matches(['.', ',', ';', ':']);
    let bare = token.trim_matches(|c: char| !c.is_alphanumeric() && c != '-');
    let is_code = bare.contains('-') && bare.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    let is_value = token.starts_with(['<', '[']) && token.ends_with(['>', ']', ')']);
    let is_value = is_value && bare.chars().all(|c| !c.is_ascii_lowercase());
    let is_path = token.contains(['/', '#', '@', '_', '=']) || bare.contains('.');
    let has_digit = bare.chars().any(|c| c.is_ascii_digit());
    is_code || is_value || is_path || has_digit || token.starts_with('-')
}

/// The words of two ASCII letters and more, and nothing else.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    let is_plain = |word: &&str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_alphabetic());
    parts.filter(is_plain)
}
