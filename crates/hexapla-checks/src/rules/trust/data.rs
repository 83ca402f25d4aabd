//! Data that is handed to a component: lists and tables, of whose strings most are words for readers.

use super::url::is_run;

/// What an attribute's value in braces holds, where nothing in it is run.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Data {
    /// Its keys, each with its value but for strings, and its other values.
    pub(super) entries: Vec<String>,
    /// Its strings that are no keys.
    pub(super) texts: Vec<String>,
}

/// Reads a list or a table; `None` for what may call, set or put together something.
pub(super) fn read(value: &str) -> Option<Data> {
    let mut rest = value.strip_prefix('{')?.strip_suffix('}')?.trim();
    let (mut shape, mut texts) = (String::with_capacity(rest.len()), Vec::new());
    if !rest.starts_with(['[', '{']) {
        return None;
    }
    while let Some(c) = rest.chars().next() {
        if matches!(c, '"' | '\'' | '`') {
            let (text, after) = string(rest, c)?;
            if after.trim_start().starts_with(':') {
                shape.push_str(&text);
            } else {
                texts.push(text);
                shape.push_str("''");
            }
            rest = after;
            continue;
        }
        if !c.is_alphanumeric() && !c.is_whitespace() && !"[]{}:,._-".contains(c) {
            return None;
        }
        shape.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    let entries = shape.split(['[', ']', '{', '}', ',']).map(str::trim);
    let entries = entries.filter(|entry| !entry.is_empty()).map(str::to_owned);
    Some(Data {
        entries: entries.collect(),
        texts,
    })
}

/// The string a text begins with, in `quote`s, and what follows; `None` where it puts something into itself or stays open.
fn string(text: &str, quote: char) -> Option<(String, &str)> {
    let mut rest = text.get(1..)?.chars();
    let mut inside = String::new();
    while let Some(c) = rest.next() {
        match c {
            // a letter may be written as a number
            '\\' => inside.push(rest.next().filter(|c| !matches!(c, 'u' | 'x'))?),
            c if c == quote => {
                let is_plain = quote != '`' || !inside.contains("${");
                return is_plain.then_some((inside, rest.as_str()));
            }
            c => inside.push(c),
        }
    }
    None
}

/// What of a string leads somewhere or runs something, between its tags.
pub(super) fn live_words(text: &str) -> impl Iterator<Item = &str> {
    let is_live = |word: &&str| {
        let scheme = word.split_once(':').map(|(scheme, _)| scheme);
        word.contains("//") || scheme.is_some_and(is_run)
    };
    text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '='))
        .filter(is_live)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_told_from_the_shape_that_holds_them() {
        let data =
            read("{[{ text: 'It\\'s 12', \"why\": \"a <b>\", correct: true }, -1]}").unwrap();
        assert_eq!(data.entries, ["text: ''", "why: ''", "correct: true", "-1"]);
        assert_eq!(data.texts, ["It's 12", "a <b>"]);
        let data = read("{['${x}', `a b`]}").unwrap();
        assert_eq!(data.texts, ["${x}", "a b"]);
        for run in [
            "{[run()]}",
            "{{a: b => c}}",
            "{[`${x}`]}",
            "{x}",
            "{['a]}",
            "{[a = 1]}",
            r"{['\u003c']}",
        ] {
            assert_eq!(read(run), None, "{run}");
        }
    }

    #[test]
    fn what_leads_somewhere_or_runs_is_no_word() {
        let text = "See <a href='https://a.example/x'>12:30</a> or JavaScript:run()";
        let live: Vec<&str> = live_words(text).collect();
        assert_eq!(live, ["https://a.example/x", "JavaScript:run()"]);
    }
}
