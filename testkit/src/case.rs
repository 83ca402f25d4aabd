//! A case as written: a name, a sentence, fenced blocks.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};

/// A case as written.
#[derive(Clone, Debug)]
pub struct Case {
    /// The file, relative to the folder of the cases.
    pub path: String,
    /// Its name, that of the file.
    pub name: String,
    /// What it shows.
    pub shows: String,
    /// The fenced blocks, in order.
    pub blocks: Vec<Block>,
}

/// A fenced block: `md fr made-from=en@old at=2031-03-09`.
#[derive(Clone, Debug)]
pub struct Block {
    /// The line of its opening fence, from 1.
    pub line: usize,
    /// The words after the fence that hold no `=`.
    pub words: Vec<String>,
    /// The others; a value may be quoted.
    pub options: BTreeMap<String, String>,
    /// What stands between the fences.
    pub text: String,
}

impl Case {
    /// Reads the case file at `path`.
    ///
    /// # Errors
    /// When it is not written as a case is.
    pub fn parse(path: &str, text: &str) -> Result<Self> {
        let mut blocks = Vec::new();
        let mut prose = Vec::new();
        let mut lines = text.lines().enumerate();
        while let Some((at, line)) = lines.next() {
            let ticks = fence(line);
            if ticks == 0 {
                prose.push(line.trim());
                continue;
            }
            let line_number = at + 1;
            let info = line.get(ticks..).unwrap_or_default();
            let mut block =
                Block::parse(line_number, info).with_context(|| format!("{path}:{line_number}"))?;
            loop {
                let Some((_, line)) = lines.next() else {
                    bail!("{path}:{line_number}: the fence is never closed");
                };
                if fence(line) >= ticks && line.trim_matches('`').is_empty() {
                    break;
                }
                block.text.push_str(line);
                block.text.push('\n');
            }
            blocks.push(block);
        }
        let mut prose = prose.into_iter().filter(|line| !line.is_empty());
        let heading = prose.next().and_then(|line| line.strip_prefix("# "));
        let name = heading.with_context(|| format!("{path}: begins with no `# name`"))?;
        let file = path
            .rsplit('/')
            .next()
            .and_then(|file| file.strip_suffix(".md"));
        ensure!(file == Some(name), "{path}: is called `{name}` inside");
        let shows = prose.collect::<Vec<_>>().join(" ");
        ensure!(!shows.is_empty(), "{path}: does not say what it shows");
        Ok(Self {
            path: path.to_owned(),
            name: name.to_owned(),
            shows,
            blocks,
        })
    }

    /// The blocks whose first word is `kind`.
    pub fn blocks_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Block> {
        self.blocks.iter().filter(move |block| block.kind() == kind)
    }
}

impl Block {
    fn parse(line: usize, info: &str) -> Result<Self> {
        let mut block = Self {
            line,
            words: Vec::new(),
            options: BTreeMap::new(),
            text: String::new(),
        };
        let mut rest = info.trim();
        while !rest.is_empty() {
            let quoted = rest.find("=\"").filter(|&at| !rest[..at].contains(' '));
            let end = match quoted {
                Some(at) => {
                    let close = rest.get(at + 2..).and_then(|value| value.find('"'));
                    at + 2 + close.context("a quotation mark is never closed")? + 1
                }
                None => rest.find(' ').unwrap_or(rest.len()),
            };
            let (word, after) = rest.split_at(end);
            match word.split_once('=') {
                Some((key, value)) => {
                    block
                        .options
                        .insert(key.to_owned(), value.trim_matches('"').to_owned());
                }
                None => block.words.push(word.to_owned()),
            }
            rest = after.trim_start();
        }
        ensure!(!block.words.is_empty(), "a block must say what it is");
        Ok(block)
    }

    /// The first word: what the block is.
    pub fn kind(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// The second word: which one it is.
    pub fn label(&self) -> &str {
        self.words.get(1).map_or("", String::as_str)
    }

    /// Says whether the word stands after the label.
    pub fn says(&self, word: &str) -> bool {
        self.words.iter().skip(2).any(|said| said == word)
    }
}

/// The length of the run of backticks a line begins with, when it is a fence.
fn fence(line: &str) -> usize {
    let ticks = line.len() - line.trim_start_matches('`').len();
    if ticks >= 3 { ticks } else { 0 }
}
