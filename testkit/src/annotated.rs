//! A text with the case's own remarks taken out of it.
//!
//! A remark is a line of its own, `<!-- expect: missing -->` or, in front matter,
//! `# expect: missing`; it concerns the unit that begins next. The project on disk gets the text
//! without it, so that a remark may stand between the rows of a table.

use anyhow::{Context as _, Result};
use hexapla_content::Unit;
use unicode_normalization::UnicodeNormalization as _;

use crate::expectation::Expectation;

/// A text and the remarks that stood in it.
#[derive(Clone, Debug)]
pub struct Annotated {
    /// The text as it goes to disk.
    pub text: String,
    /// The remarks, in order.
    pub notes: Vec<Note>,
}

/// A remark.
#[derive(Clone, Debug)]
pub struct Note {
    /// Its line in the case file, from 1.
    pub line: usize,
    /// The byte of the text before which it stood.
    pub offset: usize,
    /// What it says.
    pub kind: NoteKind,
}

/// What a remark says.
#[derive(Clone, Debug)]
pub enum NoteKind {
    /// How the next unit stands.
    Expect(Expectation),
    /// From which units of the source the next unit was made: `#3`, `#3,#4`, `local` or `none`.
    Pair(String),
}

/// How a text's bytes differ from what is written in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    ByteOrderMark,
    CarriageReturns,
    Decomposed,
}

impl Annotated {
    /// Takes the remarks out of `written`, whose first line is the case file's `first_line`; the
    /// words `crlf`, `bom` and `nfd` say how the text is encoded on disk.
    ///
    /// # Errors
    /// When a remark cannot be read.
    pub fn parse(written: &str, first_line: usize, words: &[String]) -> Result<Self> {
        let encodings: Vec<Encoding> = words.iter().filter_map(|w| Encoding::named(w)).collect();
        let mut annotated = Self {
            text: String::new(),
            notes: Vec::new(),
        };
        if encodings.contains(&Encoding::ByteOrderMark) {
            annotated.text.push('\u{feff}');
        }
        for (index, line) in written.lines().enumerate() {
            let number = first_line + index;
            match remark(line) {
                Some(remark) => {
                    let kind = NoteKind::parse(remark, number)
                        .with_context(|| format!("line {number}"))?;
                    let offset = annotated.text.len();
                    annotated.notes.push(Note {
                        line: number,
                        offset,
                        kind,
                    });
                }
                None => annotated.push_line(line, &encodings),
            }
        }
        Ok(annotated)
    }

    fn push_line(&mut self, line: &str, encodings: &[Encoding]) {
        if encodings.contains(&Encoding::Decomposed) {
            self.text.extend(line.nfd());
        } else {
            self.text.push_str(line);
        }
        let crlf = encodings.contains(&Encoding::CarriageReturns);
        self.text.push_str(if crlf { "\r\n" } else { "\n" });
    }
}

impl Encoding {
    fn named(word: &str) -> Option<Self> {
        match word {
            "bom" => Some(Self::ByteOrderMark),
            "crlf" => Some(Self::CarriageReturns),
            "nfd" => Some(Self::Decomposed),
            _ => None,
        }
    }
}

impl Note {
    /// The index of the unit it concerns.
    ///
    /// # Errors
    /// When no unit follows.
    pub fn unit(&self, units: &[Unit]) -> Result<usize> {
        let following = units
            .iter()
            .enumerate()
            .filter(|(_, unit)| unit.span.start >= self.offset);
        let next = following.min_by_key(|(_, unit)| unit.span.start);
        next.map(|(index, _)| index)
            .with_context(|| format!("line {}: no unit follows", self.line))
    }
}

impl NoteKind {
    fn parse(remark: &str, line: usize) -> Result<Self> {
        let (name, rest) = remark.split_once(':').context("a remark needs a colon")?;
        let mut words = name.split_whitespace();
        match (words.next(), words.next()) {
            (Some("pair"), None) => Ok(Self::Pair(rest.trim().to_owned())),
            (Some("expect"), locale) => {
                Ok(Self::Expect(Expectation::parse(locale, rest.trim(), line)?))
            }
            _ => anyhow::bail!("not a remark: {remark}"),
        }
    }
}

/// What a line says when it is a remark.
fn remark(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['>', ' ', '\t']).trim_end();
    let said = match line.strip_prefix("<!-- ") {
        Some(comment) => comment.strip_suffix("-->")?,
        None => line.strip_prefix("# ")?,
    };
    let is_ours =
        said.starts_with("expect:") || said.starts_with("expect ") || said.starts_with("pair:");
    (is_ours && said.contains(':')).then(|| said.trim())
}
