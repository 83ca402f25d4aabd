//! A code block of the source is other code in the translation.

use hexapla_content::{Unit, UnitKind};
use hexapla_diagnostics::{Level, Span};

use super::Sides;
use super::code::is_near;
use crate::Hit;
use crate::findings::STRUCTURE_CODE;

/// How a language writes what people read in its code.
struct Syntax {
    languages: &'static [&'static str],
    /// What begins a comment up to the end of its line.
    line: &'static [&'static str],
    /// What begins and ends a comment over several lines.
    block: Option<(&'static str, &'static str)>,
    /// The marks of texts.
    quotes: &'static [char],
}

/// The languages whose comments and texts are known. Code in any other, and in none, is not compared: what looks
/// like code may be what a program prints, a drawing or a text.
const SYNTAXES: &[Syntax] = &[
    Syntax {
        languages: &[
            "bash",
            "cmake",
            "docker",
            "dockerfile",
            "elixir",
            "fish",
            "julia",
            "make",
            "makefile",
            "perl",
            "py",
            "python",
            "r",
            "rb",
            "ruby",
            "sh",
            "shell",
            "toml",
            "zsh",
        ],
        line: &["#"],
        block: None,
        quotes: &['"', '\''],
    },
    Syntax {
        languages: &[
            "c",
            "c#",
            "c++",
            "cpp",
            "cs",
            "csharp",
            "cts",
            "dart",
            "go",
            "groovy",
            "h",
            "hpp",
            "java",
            "javascript",
            "js",
            "json5",
            "jsonc",
            "kotlin",
            "kt",
            "less",
            "mjs",
            "mts",
            "proto",
            "scala",
            "scss",
            "solidity",
            "ts",
            "typescript",
            "zig",
        ],
        line: &["//"],
        block: Some(("/*", "*/")),
        quotes: &['"', '\'', '`'],
    },
    Syntax {
        languages: &["rs", "rust", "swift"],
        line: &["//"],
        block: Some(("/*", "*/")),
        quotes: &['"'],
    },
    Syntax {
        languages: &["css"],
        line: &[],
        block: Some(("/*", "*/")),
        quotes: &['"', '\''],
    },
    Syntax {
        languages: &["json"],
        line: &[],
        block: None,
        quotes: &['"'],
    },
    Syntax {
        languages: &["elm", "haskell", "hs"],
        line: &["--"],
        block: Some(("{-", "-}")),
        quotes: &['"'],
    },
    Syntax {
        languages: &["lua", "sql"],
        line: &["--"],
        block: None,
        quotes: &['"', '\''],
    },
];

/// The first line that is other code. What is almost the code of the source is an error; what is quite another may
/// be meant so. Texts and comments may be translated, and so may what stands between tags.
pub(super) fn find(sides: &Sides<'_>) -> Vec<Hit> {
    let ([source], [target]) = (sides.source.as_slice(), sides.target) else {
        return Vec::new();
    };
    let (Some((syntax, source)), Some((_, other))) = (code(source), code(target)) else {
        return Vec::new();
    };
    let (wanted, found) = (syntax.lines(source), syntax.lines(other));
    let is_as_now = || {
        let now = match sides.now {
            Some([now]) => code(now),
            _ => None,
        };
        now.is_some_and(|(_, now)| syntax.lines(now) == found)
    };
    let has_tags = |text: &str| text.contains("</") || text.contains("/>");
    if wanted == found || has_tags(source) || has_tags(other) || is_as_now() {
        return Vec::new();
    }
    let odd = wanted.iter().zip(&found).find(|(one, other)| one != other);
    let (was, is) = match odd {
        Some((was, is)) => (was.as_str(), is.as_str()),
        // one side goes on where the other ends
        None => (
            wanted.get(found.len()).map_or("", String::as_str),
            found.get(wanted.len()).map_or("", String::as_str),
        ),
    };
    let is_translated = was.is_ascii() && !is.is_ascii();
    if is_translated {
        return Vec::new();
    }
    let level = if is_near(was, is) {
        Level::Error
    } else {
        Level::Warn
    };
    let hit = Hit::new(STRUCTURE_CODE, place(sides, target, is));
    vec![hit.level(level).with("source", was).with("target", is)]
}

/// The language of a code block and its lines, where the language is known.
fn code(unit: &Unit) -> Option<(&'static Syntax, &str)> {
    if unit.kind != UnitKind::Code {
        return None;
    }
    let (info, code) = unit.text.split_once('\n')?;
    let name = info
        .split(|c: char| c.is_whitespace() || ",{[".contains(c))
        .next()?;
    let name = name.to_ascii_lowercase();
    let syntax = SYNTAXES
        .iter()
        .find(|syntax| syntax.languages.contains(&name.as_str()))?;
    Some((syntax, code))
}

/// Where the line stands, or the block where it cannot be told.
fn place(sides: &Sides<'_>, target: &Unit, line: &str) -> Span {
    if line.is_empty() {
        return target.span;
    }
    sides.context.locate(target, line)
}

impl Syntax {
    /// The lines of the code, without comments, without what stands in texts, without the space at their ends;
    /// none that are empty then.
    fn lines(&self, code: &str) -> Vec<String> {
        let mut kept = String::new();
        let mut rest = code;
        while let Some(c) = rest.chars().next() {
            if let Some((open, close)) = self.block
                && let Some(inside) = rest.strip_prefix(open)
            {
                rest = inside.split_once(close).map_or("", |(_, behind)| behind);
            } else if self.line.iter().any(|mark| begins(&kept, rest, mark)) {
                rest = rest.find('\n').map_or("", |at| &rest[at..]);
            } else if self.quotes.contains(&c) {
                kept.push(c);
                rest = behind_text(rest, c);
                kept.push(c);
            } else {
                kept.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        let lines = kept.lines().map(str::trim_end);
        let lines = lines.filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    }
}

/// Says whether a comment up to the end of the line begins with `rest`, behind `before`. A cross inside a word
/// (`$#`, `${a#b}`) begins none, nor do the slashes of an address.
fn begins(before: &str, rest: &str, mark: &str) -> bool {
    let last = before.chars().next_back();
    let may_begin = match mark {
        "#" => last.is_none_or(char::is_whitespace),
        _ => last != Some(':'),
    };
    may_begin && rest.starts_with(mark)
}

/// What stands behind a text in quotation marks, which ends with its line at the latest; one in three marks, and one
/// in backticks, goes over lines.
fn behind_text(text: &str, mark: char) -> &str {
    let triple: String = [mark; 3].iter().collect();
    if let Some(inside) = text.strip_prefix(&triple) {
        return inside.split_once(&triple).map_or("", |(_, behind)| behind);
    }
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == '\n' && mark != '`' {
            return &text[at..];
        }
        if c == mark && !escaped {
            return &text[at + c.len_utf8()..];
        }
        escaped = c == '\\' && !escaped;
    }
    ""
}
