//! Statements of JavaScript that import what a page is built with, and export what it is to others.

/// Says whether `line` begins a statement of an MDX page.
pub(super) fn is_statement(line: &str) -> bool {
    let is_export = |rest: &str| {
        let keywords = [
            "const ", "let ", "var ", "function", "default ", "class ", "async ", "{", "*",
        ];
        keywords.iter().any(|word| rest.starts_with(word))
    };
    match line.split_at_checked(7) {
        Some(("import ", _)) => line.contains(['"', '\'', '{']),
        Some(("import{" | "import'" | "import\"", _)) => true,
        Some(("export ", rest)) => is_export(rest.trim_start()),
        _ => false,
    }
}

/// Says whether `text` begins with lines of which each is a whole import, up to an empty one.
pub(super) fn imports_alone(text: &str) -> bool {
    let mut lines = text.lines().take_while(|line| !line.trim().is_empty());
    lines.all(is_import)
}

/// `import Name from '…';`, `import { Name } from "…"` or `import '…'`.
fn is_import(line: &str) -> bool {
    let rest = line
        .trim_end()
        .trim_end_matches(';')
        .strip_prefix("import ");
    let Some((names, path)) = rest.and_then(quoted) else {
        return false;
    };
    let is_path = !path.is_empty() && !path.contains(char::is_whitespace);
    let bound = names.trim().strip_suffix("from").map(str::trim_end);
    let is_bound = bound.is_some_and(|bound| {
        let may_stand = |c: char| c.is_alphanumeric() || " ,{}*_$".contains(c);
        !bound.is_empty() && bound.chars().all(may_stand)
    });
    is_path && (names.trim().is_empty() || is_bound)
}

/// What stands before the quotation at the end of `text`, and what is quoted.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let mark = text.chars().next_back().filter(|c| "'\"".contains(*c))?;
    text.strip_suffix(mark)?.rsplit_once(mark)
}
