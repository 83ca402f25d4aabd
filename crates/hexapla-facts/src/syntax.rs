//! What of code is for people: how languages write comments and texts.

use std::ops::Range;

/// How a language writes what people read in its code.
#[derive(Debug)]
pub struct Syntax {
    /// The names it goes by behind a fence, between spaces.
    names: &'static str,
    /// What begins a comment up to the end of its line.
    line: &'static str,
    /// What begins and ends a comment over several lines.
    block: Option<(&'static str, &'static str)>,
    /// The marks of texts.
    quotes: &'static [char],
    /// Whether a space separates the words of a command. Elsewhere it is layout, unless it stands between two words.
    pub separates: bool,
}

/// What a stretch of code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// What is run.
    Code,
    /// What only people read.
    Comment,
    /// A text, with its quotation marks.
    Text,
}

/// The languages whose comments and texts are known.
const SYNTAXES: &[Syntax] = &[
    Syntax {
        names: "bash docker dockerfile fish make makefile sh shell zsh",
        line: "#",
        block: None,
        quotes: &['"', '\''],
        separates: true,
    },
    Syntax {
        names: "cmake elixir julia perl py python r rb ruby toml",
        line: "#",
        block: None,
        quotes: &['"', '\''],
        separates: false,
    },
    Syntax {
        names: "c c# c++ cpp cs csharp cts dart go groovy h hpp java javascript js json5 jsonc kotlin kt less mjs mts \
                proto scala scss solidity ts typescript zig",
        line: "//",
        block: Some(("/*", "*/")),
        quotes: &['"', '\'', '`'],
        separates: false,
    },
    Syntax {
        names: "rs rust swift",
        line: "//",
        block: Some(("/*", "*/")),
        quotes: &['"'],
        separates: false,
    },
    Syntax {
        names: "css",
        line: "",
        block: Some(("/*", "*/")),
        quotes: &['"', '\''],
        separates: false,
    },
    Syntax {
        names: "json",
        line: "",
        block: None,
        quotes: &['"'],
        separates: false,
    },
    Syntax {
        names: "elm haskell hs",
        line: "--",
        block: Some(("{-", "-}")),
        quotes: &['"'],
        separates: false,
    },
    Syntax {
        names: "lua sql",
        line: "--",
        block: None,
        quotes: &['"', '\''],
        separates: false,
    },
];

impl Syntax {
    /// The syntax of the language that the info string of a fence names, where it is known: `js`, `rust,ignore`,
    /// `ts{3} title="quay.ts"`.
    pub fn of(info: &str) -> Option<&'static Self> {
        let is_end = |c: char| c.is_whitespace() || ",{[".contains(c);
        let name = info.split(is_end).next()?.to_ascii_lowercase();
        let mut all = SYNTAXES.iter();
        all.find(|syntax| syntax.names.split(' ').any(|known| known == name))
    }

    /// What the stretches of `code` are, one after the other.
    pub fn stretches(&self, code: &str) -> Vec<(Stretch, Range<usize>)> {
        let mut stretches: Vec<(Stretch, Range<usize>)> = Vec::new();
        let mut at = 0;
        while let Some(rest) = code.get(at..).filter(|rest| !rest.is_empty()) {
            let before = code.get(..at).unwrap_or_default();
            let (stretch, behind) = self.next(before, rest);
            let end = code.len() - behind.len();
            match stretches.last_mut() {
                Some((Stretch::Code, range)) if stretch == Stretch::Code => range.end = end,
                _ => stretches.push((stretch, at..end)),
            }
            at = end;
        }
        stretches
    }

    /// What `rest` begins with, and what stands behind that.
    fn next<'c>(&self, before: &str, rest: &'c str) -> (Stretch, &'c str) {
        if let Some((open, close)) = self.block
            && let Some(inside) = rest.strip_prefix(open)
        {
            let behind = inside.split_once(close).map_or("", |(_, behind)| behind);
            return (Stretch::Comment, behind);
        }
        if self.begins_comment(before, rest) {
            let end = rest.find('\n').unwrap_or(rest.len());
            return (Stretch::Comment, rest.get(end..).unwrap_or_default());
        }
        let mut chars = rest.chars();
        let mark = chars.next().filter(|c| self.quotes.contains(c));
        match mark {
            Some(mark) => (Stretch::Text, behind_text(rest, mark)),
            None => (Stretch::Code, chars.as_str()),
        }
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
            return text.get(at..).unwrap_or_default();
        }
        if c == mark && !escaped {
            return text.get(at + c.len_utf8()..).unwrap_or_default();
        }
        escaped = c == '\\' && !escaped;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(info: &str, code: &str) -> Vec<(Stretch, String)> {
        let stretches = Syntax::of(info).unwrap().stretches(code).into_iter();
        stretches
            .map(|(stretch, range)| (stretch, code[range].to_owned()))
            .collect()
    }

    #[test]
    fn comments_and_texts_are_told_from_code() {
        use Stretch::{Code, Comment, Text};
        let of = |parts: &[(Stretch, &str)]| -> Vec<(Stretch, String)> {
            let parts = parts.iter();
            parts.map(|(is, text)| (*is, (*text).to_owned())).collect()
        };
        assert_eq!(
            read("JS {3}", "a('b // c') /* d */ // e\nf"),
            of(&[
                (Code, "a("),
                (Text, "'b // c'"),
                (Code, ") "),
                (Comment, "/* d */"),
                (Code, " "),
                (Comment, "// e"),
                (Code, "\nf"),
            ])
        );
        assert_eq!(
            read("sh", "echo ${a#b} $# # c"),
            of(&[(Code, "echo ${a#b} $# "), (Comment, "# c")])
        );
        assert_eq!(
            read("py", "'''a\n# b''' # é"),
            of(&[(Text, "'''a\n# b'''"), (Code, " "), (Comment, "# é")])
        );
        assert_eq!(
            read("go", "get(\"open\nhttp://quay.example"),
            of(&[
                (Code, "get("),
                (Text, "\"open"),
                (Code, "\nhttp://quay.example"),
            ])
        );
        assert!(Syntax::of("text").is_none());
        assert!(Syntax::of("rust,ignore").is_some());
    }
}
