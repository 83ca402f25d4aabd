//! What of code is code: its lines without comments, without what stands in texts, without layout.

use super::super::code::without_brackets;

/// How a language writes what people read in its code.
pub(super) struct Syntax {
    /// The names it goes by behind a fence, between spaces.
    names: &'static str,
    /// What begins a comment up to the end of its line.
    line: &'static str,
    /// What begins and ends a comment over several lines.
    block: Option<(&'static str, &'static str)>,
    /// The marks of texts.
    quotes: &'static [char],
    spaces: Spaces,
}

/// What a space is in a language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spaces {
    /// It separates the words of a command. What stands between angle brackets is for the reader to fill in.
    Separate,
    /// Layout, unless it stands between two words; so are a comma and a semicolon that end a line.
    LayOut,
}

/// A line of code.
pub(super) struct Line<'a> {
    /// What of it must be the same.
    pub(super) essence: String,
    /// As it is written.
    pub(super) written: &'a str,
}

/// The languages whose comments and texts are known. Code in any other, and in none, is not compared: what looks
/// like code may be what a program prints, a drawing or a text.
const SYNTAXES: &[Syntax] = &[
    Syntax {
        names: "bash docker dockerfile fish make makefile sh shell zsh",
        line: "#",
        block: None,
        quotes: &['"', '\''],
        spaces: Spaces::Separate,
    },
    Syntax {
        names: "cmake elixir julia perl py python r rb ruby toml",
        line: "#",
        block: None,
        quotes: &['"', '\''],
        spaces: Spaces::LayOut,
    },
    Syntax {
        names: "c c# c++ cpp cs csharp cts dart go groovy h hpp java javascript js json5 jsonc kotlin kt less mjs mts \
                proto scala scss solidity ts typescript zig",
        line: "//",
        block: Some(("/*", "*/")),
        quotes: &['"', '\'', '`'],
        spaces: Spaces::LayOut,
    },
    Syntax {
        names: "rs rust swift",
        line: "//",
        block: Some(("/*", "*/")),
        quotes: &['"'],
        spaces: Spaces::LayOut,
    },
    Syntax {
        names: "css",
        line: "",
        block: Some(("/*", "*/")),
        quotes: &['"', '\''],
        spaces: Spaces::LayOut,
    },
    Syntax {
        names: "json",
        line: "",
        block: None,
        quotes: &['"'],
        spaces: Spaces::LayOut,
    },
    Syntax {
        names: "elm haskell hs",
        line: "--",
        block: Some(("{-", "-}")),
        quotes: &['"'],
        spaces: Spaces::LayOut,
    },
    Syntax {
        names: "lua sql",
        line: "--",
        block: None,
        quotes: &['"', '\''],
        spaces: Spaces::LayOut,
    },
];

impl Syntax {
    /// The syntax of the language called `name`, where it is known.
    pub(super) fn of(name: &str) -> Option<&'static Self> {
        let name = name.to_ascii_lowercase();
        let mut all = SYNTAXES.iter();
        all.find(|syntax| syntax.names.split(' ').any(|known| known == name))
    }

    /// The lines of `code` that are more than a comment.
    pub(super) fn lines<'a>(&self, code: &'a str) -> Vec<Line<'a>> {
        let mut lines = Vec::new();
        let mut kept = String::new();
        // where the line begins in which the kept code does, and the one we are in
        let (mut start, mut line) = (0, 0);
        let mut at = 0;
        while let Some(c) = code[at..].chars().next() {
            let rest = &code[at..];
            if c == '\n' {
                lines.extend(self.line_of(&kept, &code[start..]));
                kept.clear();
                at += 1;
                line = at;
                continue;
            }
            if kept.is_empty() {
                start = line;
            }
            let behind = if let Some((open, close)) = self.block
                && let Some(inside) = rest.strip_prefix(open)
            {
                inside.split_once(close).map_or("", |(_, behind)| behind)
            } else if self.begins_comment(&kept, rest) {
                rest.find('\n').map_or("", |end| &rest[end..])
            } else if self.quotes.contains(&c) {
                kept.push_str("\"\"");
                behind_text(rest, c)
            } else {
                kept.push(c);
                &rest[c.len_utf8()..]
            };
            let passed = &rest[..rest.len() - behind.len()];
            line = passed.rfind('\n').map_or(line, |end| at + end + 1);
            at += passed.len();
        }
        lines.extend(self.line_of(&kept, &code[start..]));
        lines
    }

    /// Says whether two blocks are the same code. Where a space is layout, so is where a line ends.
    pub(super) fn is_same(&self, one: &[Line<'_>], other: &[Line<'_>]) -> bool {
        let of = |lines: &[Line<'_>]| -> String {
            let each = lines.iter().map(|line| line.essence.as_str());
            match self.spaces {
                Spaces::Separate => each.collect::<Vec<_>>().join("\n"),
                Spaces::LayOut => each.collect::<String>().replace([',', ';'], ""),
            }
        };
        of(one) == of(other)
    }

    fn line_of<'a>(&self, kept: &str, from: &'a str) -> Option<Line<'a>> {
        let essence = match self.spaces {
            Spaces::Separate => {
                let words: Vec<&str> = kept.split_whitespace().collect();
                without_brackets(&words.join(" "))
            }
            Spaces::LayOut => without_layout(kept),
        };
        (!essence.is_empty()).then(|| Line {
            essence,
            written: from.lines().next().unwrap_or_default().trim(),
        })
    }

    /// Says whether a comment up to the end of the line begins with `rest`, behind `before`. A cross inside a word
    /// (`$#`, `${a#b}`) begins none, nor do the slashes of an address.
    fn begins_comment(&self, before: &str, rest: &str) -> bool {
        let last = before.chars().next_back();
        let may_begin = match self.line {
            "" => false,
            "#" => last.is_none_or(char::is_whitespace),
            _ => last != Some(':'),
        };
        may_begin && rest.starts_with(self.line)
    }
}

fn without_layout(code: &str) -> String {
    let is_of_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut kept = String::new();
    for part in code.split_whitespace() {
        let between_words = kept.ends_with(is_of_word) && part.starts_with(is_of_word);
        if between_words {
            kept.push(' ');
        }
        kept.push_str(part);
    }
    kept.truncate(kept.trim_end_matches([',', ';']).len());
    kept
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
