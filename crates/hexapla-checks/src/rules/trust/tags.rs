//! Tags as they are written, HTML's and JSX's: names and attributes, read as tolerantly as browsers do.

use std::borrow::Cow;

/// An opening tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// The element's name, in small letters unless it is a component.
    pub(crate) name: String,
    /// The names, in small letters, and the values of its attributes, as written.
    pub(crate) attributes: Vec<(String, &'a str)>,
}

/// What a stretch of markup holds.
#[derive(Debug, Default)]
pub(super) struct Markup<'a> {
    /// Its opening tags.
    pub(super) tags: Vec<Tag<'a>>,
    /// Its expressions in braces, comments left out, and what else is run rather than shown.
    pub(super) code: Vec<&'a str>,
}

/// Reads all markup of a text; what lies between the tags is nobody's business here.
pub(super) fn read(text: &str) -> Markup<'_> {
    let mut markup = Markup::default();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '{']) {
        let here = rest.get(at..).unwrap_or_default();
        let length = if here.starts_with("<!--") {
            comment(here)
        } else if here.starts_with('{') {
            let length = braces(here);
            let code = here.get(..length).unwrap_or_default();
            if !code.starts_with("{/*") {
                markup.code.push(code);
            }
            length
        } else {
            let length = tag(here, &mut markup);
            length + run(here, length, &mut markup)
        };
        rest = here.get(length.max(1)..).unwrap_or_default();
    }
    markup
}

/// The length of the comment a text begins with; all of it where it stays open (HTML, "comment end bang state").
fn comment(text: &str) -> usize {
    let ends = ["-->", "--!>"].map(|end| text.find(end).map(|at| at + end.len()));
    ends.into_iter().flatten().min().unwrap_or(text.len())
}

/// Elements whose content is run or drawn and not shown.
pub(super) const RUN: &[&str] = &["script", "style"];

/// Reads what an element whose tag ends at `start` runs, and returns its length.
fn run<'a>(text: &'a str, start: usize, markup: &mut Markup<'a>) -> usize {
    let (head, content) = text.split_at_checked(start).unwrap_or((text, ""));
    let name = markup.tags.last().map_or("", |tag| tag.name.as_str());
    if !head.ends_with('>') || !RUN.contains(&name) || !begins_with(head, &format!("<{name}")) {
        return 0;
    }
    let end = content
        .match_indices("</")
        .map(|(at, _)| at)
        .find(|at| begins_with(content.get(at + 2..).unwrap_or_default(), name));
    // only a component closes itself, but a browser would go on to a closing tag
    let open = if head.ends_with("/>") {
        0
    } else {
        content.len()
    };
    let length = end.unwrap_or(open);
    markup
        .code
        .extend(content.get(..length).filter(|code| !code.trim().is_empty()));
    length
}

/// Says whether a text begins so, in large or small letters.
fn begins_with(text: &str, start: &str) -> bool {
    text.get(..start.len())
        .is_some_and(|text| text.eq_ignore_ascii_case(start))
}

/// The length of the braces a text begins with, inner ones included; all of it where they stay open.
fn braces(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

/// Reads the tag a text begins with and returns its length.
fn tag<'a>(text: &'a str, markup: &mut Markup<'a>) -> usize {
    let inner = text.get(1..).unwrap_or_default();
    let name = upto(inner, |c| {
        c.is_whitespace() || matches!(c, '/' | '>' | '<' | '{')
    });
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 1;
    }
    let is_component = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
    let mut tag = Tag {
        name: if is_component {
            name.to_owned()
        } else {
            name.to_ascii_lowercase()
        },
        attributes: Vec::new(),
    };
    let mut rest = inner.get(name.len()..).unwrap_or_default();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with(['>', '<']) {
            let closed = usize::from(rest.starts_with('>'));
            markup.tags.push(tag);
            return text.len() - rest.len() + closed;
        }
        if rest.starts_with('{') {
            let length = braces(rest);
            markup.code.push(rest.get(..length).unwrap_or_default());
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let after = rest.get(first..).unwrap_or_default();
        let more = upto(after, |c| {
            c.is_whitespace() || matches!(c, '=' | '>' | '/' | '<')
        });
        let name = rest.get(..first + more.len()).unwrap_or_default();
        let after = rest.get(name.len()..).unwrap_or_default().trim_start();
        let (value, left) = match after.strip_prefix('=') {
            Some(value) => value_of(value.trim_start()),
            None => ("", after),
        };
        tag.attributes.push((name.to_ascii_lowercase(), value));
        rest = left;
    }
}

/// Code without the words that stand among tags in it (JSX), where nothing in them could be run.
pub(super) fn without_words(code: &str) -> Cow<'_, str> {
    if !code.contains('<') {
        return Cow::Borrowed(code);
    }
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    // whether words may stand here, and where each open brace stands
    let (mut among_tags, mut outside) = (false, Vec::new());
    while let Some(at) = rest.find(['<', '{', '}']) {
        let (before, here) = rest.split_at(at);
        let length = if here.starts_with('<') {
            any_tag(here)
        } else {
            1
        };
        let (mark, after) = here.split_at(length);
        if !among_tags || mark == "}" || before.contains(can_run) {
            kept.push_str(before);
        }
        kept.push_str(mark);
        among_tags = match mark {
            "{" => {
                outside.push(among_tags);
                false
            }
            "}" => outside.pop().unwrap_or_default(),
            tag => tag.ends_with('>'),
        };
        rest = after;
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// The text in backticks that is all of an attribute's value, without the signs that a stroke before them makes letters.
pub(super) fn literal(value: &str) -> Option<String> {
    let inside = value.strip_prefix('{')?.strip_suffix('}')?.trim();
    let mut rest = inside.strip_prefix('`')?.chars();
    let mut text = String::with_capacity(inside.len());
    while let Some(c) = rest.next() {
        match c {
            '`' => return rest.as_str().is_empty().then_some(text),
            '\\' => _ = rest.next()?,
            _ => text.push(c),
        }
    }
    None
}

/// Says whether a character can make words something that is run: a call, an assignment, a string.
fn can_run(c: char) -> bool {
    c.is_ascii_punctuation() && !".,:!?'-%&#_".contains(c)
}

/// The length of the tag a text begins with, also of a closing one or a fragment's; 1 where it begins with none.
fn any_tag(text: &str) -> usize {
    let is_name = |name: &&str| !name.contains(can_run);
    let closing = text
        .strip_prefix("</")
        .and_then(|rest| Some(rest.split_once('>')?.0));
    match closing.filter(is_name) {
        Some(name) => "</>".len() + name.len(),
        None if text.starts_with("<>") => "<>".len(),
        None => tag(text, &mut Markup::default()),
    }
}

/// The attribute's value a text begins with, and what follows.
fn value_of(text: &str) -> (&str, &str) {
    let quoted = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(quote) = quoted {
        let inner = text.get(1..).unwrap_or_default();
        return inner.split_once(quote).unwrap_or((inner, ""));
    }
    let length = if text.starts_with('{') {
        braces(text)
    } else {
        upto(text, |c| c.is_whitespace() || c == '>').len()
    };
    text.split_at(length)
}

/// The beginning of a text up to the first character that `is_end` picks.
fn upto(text: &str, is_end: impl Fn(char) -> bool) -> &str {
    text.get(..text.find(is_end).unwrap_or(text.len()))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let markup = read(text);
        let tags = markup.tags.iter().map(|tag| {
            let attributes = tag
                .attributes
                .iter()
                .map(|(name, value)| format!(" {name}={value}"));
            format!("<{}{}>", tag.name, attributes.collect::<String>())
        });
        let code = markup.code.iter().map(ToString::to_string);
        tags.chain(code).collect()
    }

    #[test]
    fn tags_are_read_as_browsers_read_them() {
        assert_eq!(
            shown("<A HREF='x y' onclick=run()>b</a>"),
            "<a href=x y onclick=run()>"
        );
        assert_eq!(
            shown("<img/src=x/onerror=alert(1)>"),
            "<img src=x/onerror=alert(1)>"
        );
        assert_eq!(shown("<svg/onload=\"a>b\"><b>"), "<svg onload=a>b><b>");
        assert_eq!(shown("<img src = x onerror\n=\ny"), "<img src=x onerror=y>");
        assert_eq!(shown("1 < 2, <3 <"), "");
    }

    #[test]
    fn components_keep_their_case_and_expressions_are_code() {
        assert_eq!(
            shown("<Card title={t('a')} {...rest}>{run()}</Card>"),
            "<Card title={t('a')}>{...rest}{run()}"
        );
        assert_eq!(
            shown("<Card style={{a: 1}} b>{run({c})}<b>{open"),
            "<Card style={{a: 1}} b=><b>{run({c})}{open"
        );
        assert_eq!(shown("{/* a note */}<!-- <b> -->"), "");
    }

    #[test]
    fn words_between_the_tags_of_an_expression_are_no_code() {
        for (code, kept) in [
            (
                "{() => (<><h1>Journal d'archive : 20 %</h1> a</>)}",
                "{() => (<><h1></h1></>)}",
            ),
            (
                "{x && <b title='a'>mot {y} et <C.D /> mot</b>}",
                "{x && <b title='a'>{y}<C.D /></b>}",
            ),
            ("{x && <>mot {y}</>}", "{x && <>{y}</>}"),
            ("{<b>run()</b>}", "{<b>run()</b>}"),
            ("{<b>a = c</b>}", "{<b>a = c</b>}"),
            ("{a => run}", "{a => run}"),
            ("{a <b> run}", "{a <b> run}"),
        ] {
            assert_eq!(without_words(code), kept);
        }
    }

    #[test]
    fn what_an_element_runs_is_code() {
        assert_eq!(
            shown("<script>a<b>c</SCRIPT ><style> </style>"),
            "<script><style>a<b>c"
        );
        assert_eq!(shown("<Script>a</Script><b>d"), "<Script><b>");
        assert_eq!(shown("<script>a<b>c"), "<script>a<b>c");
        assert_eq!(shown("<script/>a<b>c"), "<script><b>");
        assert_eq!(shown("<script/>a<b>c</script>"), "<script>a<b>c");
        assert_eq!(shown("<script src=a"), "<script src=a>");
        assert_eq!(
            shown("<style>a</script></style><b>"),
            "<style><b>a</script>"
        );
        assert_eq!(shown("<script></script></><i>"), "<script><i>");
    }

    #[test]
    fn a_comment_ends_where_a_browser_ends_it() {
        assert_eq!(shown("<!-- <b> --!><i>-->"), "<i>");
        assert_eq!(shown("<!--><i>--!><b>"), "<i><b>");
        assert_eq!(shown("<!-- <b> --"), "");
    }
}
