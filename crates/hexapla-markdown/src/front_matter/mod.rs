//! Front matter: TOML between `+++`, YAML between `---`.

mod plain;
mod set;
mod toml;
mod yaml;

use hexapla_content::{Entry, Metadata};
use hexapla_diagnostics::{Finding, Noted, Place, Span};

use crate::limits::exceeded;
use crate::{FRONT_MATTER_INVALID, FRONT_MATTER_UNTERMINATED, LIMITS};

pub use set::set_field;

/// What a file begins with.
#[derive(Debug)]
pub(crate) struct Head {
    /// The front matter as read.
    pub(crate) metadata: Metadata,
    /// Its bytes, fences included.
    pub(crate) span: Span,
    /// Where the body begins.
    pub(crate) body: usize,
}

/// The syntax of front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Syntax {
    Toml,
    Yaml,
}

/// The lines between the fences, and the whole.
#[derive(Clone, Copy, Debug)]
struct Fenced {
    syntax: Syntax,
    inner: Span,
    whole: Span,
}

/// Why front matter cannot be read.
#[derive(Debug)]
struct Refusal {
    /// The first byte to blame, counted from the front matter's first line.
    at: usize,
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    /// The parser's own words.
    Syntax(String),
    /// The same key twice.
    Duplicate(String),
    /// Tables or lists nest too deep.
    TooDeep,
}

/// Reads the front matter of `text` and finds where the body begins.
pub(crate) fn read(text: &str, place: &Place) -> Noted<Head> {
    let bare = |span: Span, body: usize, finding: Option<Finding>| Noted {
        value: Head {
            metadata: Metadata::EMPTY,
            span,
            body,
        },
        findings: finding.into_iter().collect(),
    };
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let fenced = match find(text, start) {
        Found::None => return bare(Span::new(0, 0), start, None),
        Found::Open(fence) => {
            let end = first_blank_line(text, start);
            let span = Span::new(start, start + fence.len());
            let place = place.clone().at(text, span);
            let finding = Finding::new(FRONT_MATTER_UNTERMINATED, place).with("fence", fence);
            return bare(Span::new(0, end), end, Some(finding));
        }
        Found::Fenced(fenced) => fenced,
    };
    let body = fenced.whole.end;
    if fenced.whole.len() > LIMITS.front_matter {
        let place = place.clone().at(text, fenced.whole);
        let finding = exceeded("front-matter", LIMITS.front_matter, place);
        return bare(fenced.whole, body, Some(finding));
    }
    let (entries, refusal) = entries(text, fenced);
    let refused = refusal.map(|refusal| refusal.finding(text, fenced.inner, place));
    Noted {
        value: Head {
            metadata: Metadata { entries },
            span: fenced.whole,
            body,
        },
        findings: refused.into_iter().collect(),
    }
}

fn entries(text: &str, fenced: Fenced) -> (Vec<Entry>, Option<Refusal>) {
    let inner = fenced.inner.of(text).unwrap_or_default();
    let (mut entries, refusal) = match fenced.syntax {
        Syntax::Toml => toml::entries(inner),
        Syntax::Yaml => yaml::entries(inner),
    };
    for entry in &mut entries {
        entry.span = entry.span.shifted(fenced.inner.start);
        entry.comment = comment_after(text, entry.span.end.min(fenced.inner.end));
    }
    entries.sort_by_key(|entry| entry.span.start);
    (entries, refusal)
}

impl Refusal {
    fn finding(self, text: &str, inner: Span, place: &Place) -> Finding {
        let at = (inner.start + self.at).min(inner.end);
        let place = place.clone().at(text, Span::new(at, at));
        match self.reason {
            Reason::Syntax(reason) => {
                Finding::new(FRONT_MATTER_INVALID, place).with("reason", reason)
            }
            Reason::Duplicate(key) => Finding::new(FRONT_MATTER_INVALID, place)
                .with("reason", "duplicate-key")
                .with("key", key),
            Reason::TooDeep => exceeded("front-matter-depth", LIMITS.front_matter_depth, place),
        }
    }
}

enum Found {
    None,
    Open(&'static str),
    Fenced(Fenced),
}

/// Finds the fences; a `---` that is followed by an empty line, or by nothing that looks like a
/// key, is a thematic break.
fn find(text: &str, start: usize) -> Found {
    let rest = text.get(start..).unwrap_or_default();
    let (fence, syntax) = if rest.starts_with("+++") {
        ("+++", Syntax::Toml)
    } else if rest.starts_with("---") {
        ("---", Syntax::Yaml)
    } else {
        return Found::None;
    };
    let mut lines = Lines::new(text, start);
    let Some(first) = lines.next().filter(|line| is_fence(line.of(text), fence)) else {
        return Found::None;
    };
    let inner = (first.end + 1).min(text.len());
    for line in lines {
        if is_fence(line.of(text), fence) {
            return Found::Fenced(Fenced {
                syntax,
                inner: Span::new(inner, line.start),
                whole: Span::new(start, (line.end + 1).min(text.len())),
            });
        }
    }
    let next = Lines::new(text, inner)
        .next()
        .and_then(|line| line.of(text));
    let next = next.unwrap_or_default().trim_end();
    let mark = if syntax == Syntax::Toml { '=' } else { ':' };
    let key = next.split(mark).next().unwrap_or_default();
    if key.len() < next.len() && !key.is_empty() && !key.contains(['`', '<', '[', '.']) {
        Found::Open(fence)
    } else {
        Found::None
    }
}

fn is_fence(line: Option<&str>, fence: &str) -> bool {
    line.is_some_and(|line| line.trim_end() == fence)
}

fn first_blank_line(text: &str, start: usize) -> usize {
    let blank = Lines::new(text, start)
        .find(|line| line.of(text).is_none_or(|line| line.trim().is_empty()));
    blank.map_or(text.len(), |line| line.start)
}

/// The lines of a text from a byte on, without their line feeds.
struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }
}

impl Iterator for Lines<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        if self.at > self.text.len() {
            return None;
        }
        let rest = self.text.get(self.at..)?;
        let end = self.at + rest.find('\n').unwrap_or(rest.len());
        let line = Span::new(self.at, end);
        self.at = end + 1;
        Some(line)
    }
}

/// The comment on the rest of the line that the value ending at `end` stands on.
fn comment_after(text: &str, end: usize) -> Option<String> {
    let line = text.get(end..)?.lines().next()?;
    let comment = line.trim_start().strip_prefix('#')?;
    Some(comment.trim().to_owned())
}
