//! What of a code span is code: no words in quotation marks, none between tags, no comments, no layout.

/// Layout, and the same without it.
const LOOSE: [(&str, &str); 10] = [
    (" />", "/>"),
    ("{ ", "{"),
    (" }", "}"),
    ("] ", "]"),
    (", ", ","),
    (" |", "|"),
    ("| ", "|"),
    (" <", "<"),
    ("< ", "<"),
    (" >", ">"),
];

/// The code with nothing in the quotation marks around words, in comments and between tags, and with no space at the end
/// of a tag, inside braces and beside signs that part words themselves.
pub(super) fn essence(code: &str) -> String {
    let code = without_words(&without_comments(code));
    let code = if code.contains("</") {
        between_tags(&code)
    } else {
        code
    };
    LOOSE
        .iter()
        .fold(code, |code, (loose, tight)| code.replace(loose, tight))
}

/// Nothing between `/*` and `*/`.
fn without_comments(code: &str) -> String {
    let mut parts = code.split("/*");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str("/*");
        kept.push_str(
            part.find("*/")
                .and_then(|end| part.get(end..))
                .unwrap_or(part),
        );
    }
    kept
}

/// Quotation marks of one kind, and nothing in those that hold words; what may be a path or a name of code stays.
fn without_words(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(at) = rest.find(['"', '\'']) {
        let (before, marked) = rest.split_at(at);
        let mark = if marked.starts_with('"') { '"' } else { '\'' };
        let inside = marked.get(1..).unwrap_or_default();
        let Some((said, behind)) = inside.split_once(mark) else {
            break;
        };
        kept.push_str(before);
        kept.push('"');
        kept.push_str(if is_words(said) { "" } else { said });
        kept.push('"');
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

/// Says whether a text has letters, and nothing that only code has.
fn is_words(text: &str) -> bool {
    let is_of_words = |c: char| c.is_alphanumeric() || " .,!?’-:".contains(c);
    text.contains(char::is_alphabetic)
        && text.chars().all(is_of_words)
        && !text.starts_with(['.', '-'])
}

/// Code that begins with a tag, without the words between tags: what is between braces is code.
fn between_tags(code: &str) -> String {
    let mut kept = String::new();
    // between tags, how many braces are open there; nothing inside a tag
    let mut text: Option<usize> = None;
    for c in code.chars() {
        match (c, text) {
            ('<', Some(0)) => text = None,
            ('>', None) => text = Some(0),
            ('{', Some(open)) => text = Some(open + 1),
            ('}', Some(open)) if open > 0 => text = Some(open - 1),
            (_, Some(0)) => continue,
            _ => {}
        }
        kept.push(c);
    }
    kept
}
