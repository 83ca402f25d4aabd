//! Code: Markdown shows it as it is, but generators look for their own notation in it all the same. Such code stands
//! where they do not look: in a string that the shortcode `hexapla-code` is given, or in one of a program.

use std::fmt::Write as _;

use hexapla_escape::{markdown, terminal};

use super::Target;
use super::inline::Line;

impl Target {
    /// What the generator reads in code too.
    const fn notation(self) -> &'static [&'static str] {
        match self {
            Self::Hugo => &["{{<", "{{%", "<!--more"],
            Self::Zola => &["{{", "{%"],
            // what is rewritten before the file is read: ids of headings, notes, parts of programs
            Self::Docusaurus => &["{#", ":::", "mdx-code-block"],
        }
    }

    fn reads_in(self, code: &str) -> bool {
        let mut notation = self.notation().iter();
        notation.any(|mark| code.contains(mark))
    }
}

/// Where code stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    InLine,
    Alone,
}

/// A piece of code in a line.
pub(super) fn span(code: &str, line: Line, target: Target) -> String {
    let code = code.replace('\n', " ");
    if target.reads_in(&code) && target != Target::Docusaurus {
        return held(&visible(&code), Standing::InLine, target);
    }
    let span = markdown::code_span(&code);
    match line {
        Line::Cell => span.replace('|', "\\|"),
        Line::Paragraph | Line::Heading => span,
    }
}

/// A block of code, line by line.
pub(super) fn block(code: &str, target: Target) -> Vec<String> {
    let code = visible(code.trim_end_matches('\n'));
    if target.reads_in(&code) {
        return vec![held(&code, Standing::Alone, target)];
    }
    let runs = code.split(|c| c != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or_default().max(2) + 1);
    let lines = code.split('\n').map(str::to_owned);
    let closing = fence.clone();
    std::iter::once(fence)
        .chain(lines)
        .chain(std::iter::once(closing))
        .collect()
}

/// The code with what may not reach a reader as it is in its visible notation; its line endings and tabs are its own.
fn visible(code: &str) -> String {
    let lines = code.split('\n').map(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let parts: Vec<_> = line.split('\t').map(terminal::escape).collect();
        parts.join("\t")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Code in which the generator would find something, where it does not look.
fn held(code: &str, standing: Standing, target: Target) -> String {
    let is_inline = standing == Standing::InLine;
    match target {
        Target::Hugo => {
            let own = if is_inline { ",\"inline\":true" } else { "" };
            format!(
                "{{{{< hexapla-code `{{\"code\":{}{own}}}` >}}}}",
                quoted(code)
            )
        }
        Target::Zola => {
            let own = if is_inline { "inline=true, " } else { "" };
            format!(
                "{{{{ hexapla_code({own}parts=[{}]) }}}}",
                parts(code).join(", ")
            )
        }
        Target::Docusaurus => format!("<pre><code>{{{}}}</code></pre>", quoted(code)),
    }
}

/// The code as a string of JSON in which nothing but letters, digits and spaces stands as it is.
fn quoted(code: &str) -> String {
    let mut written = String::from("\"");
    for character in code.chars() {
        if character.is_ascii() && !character.is_ascii_alphanumeric() && character != ' ' {
            let _ = write!(written, "\\u{:04x}", u32::from(character));
        } else {
            written.push(character);
        }
    }
    written.push('"');
    written
}

/// The code in strings that have no way to say a quotation mark: each part stands between marks it does not have, and
/// none has two signs of the notation in a row.
fn parts(code: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for character in code.chars() {
        let part = parts.last().map_or("", String::as_str);
        let is_apart = match character {
            '"' => part.contains('\''),
            '\'' => part.contains('"'),
            '{' | '%' | '}' => part.ends_with(['{', '%', '}']),
            _ => false,
        };
        if is_apart {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(character);
        }
    }
    let quoted = parts.iter().map(|part| {
        let mark = if part.contains('"') { '\'' } else { '"' };
        format!("{mark}{part}{mark}")
    });
    quoted.collect()
}
