//! What programs that make pages put in a text: `{{< card title="Ferries" url="/en/ferries/" >}}`, `{% note "Ferries" %}`.

use std::borrow::Cow;

use hexapla_content::{PROSE_ATTRIBUTES, SHORTCODES, is_unspaced};

/// A call of such a program: its name between its marks, and its arguments.
pub(super) struct Call {
    pub(super) name: String,
    pub(super) arguments: Vec<String>,
}

impl Call {
    /// Reads a call, without the texts for readers in it; `None` where the text is none, or more than one.
    pub(super) fn read(code: &str) -> Option<Self> {
        let code = without_texts(code);
        let (open, close) = SHORTCODES
            .into_iter()
            .find(|(open, _)| code.starts_with(open))?;
        let inside = code.strip_prefix(open)?.strip_suffix(close)?;
        if inside.contains(close) {
            return None;
        }
        let mut words = words(inside.trim()).into_iter();
        let name = format!("{open}{}{close}", words.next()?);
        let first = words.next().map(str::to_owned);
        let others = words.filter(|word| !is_bare_word(word)).map(str::to_owned);
        Some(Self {
            name,
            arguments: first.into_iter().chain(others).collect(),
        })
    }
}

/// Says whether an argument is a word without quotation marks. Behind another argument it may be for readers.
pub(super) fn is_bare_word(argument: &str) -> bool {
    argument.chars().all(char::is_alphabetic)
}

/// What stands between spaces that stand in no quotation marks.
fn words(text: &str) -> Vec<&str> {
    let mut open = None;
    let is_between = |c: char| {
        match open {
            Some(mark) if c == mark => open = None,
            None if matches!(c, '"' | '\'') => open = Some(c),
            _ => {}
        }
        open.is_none() && c.is_whitespace()
    };
    // some programs want commas between the arguments
    let words = text
        .split(is_between)
        .map(|word| word.trim_end_matches(','));
    words.filter(|word| !word.is_empty()).collect()
}

/// A call of such a program without the texts for readers in its quotation marks, which a translation says in its own
/// language, and without whether it is translated; whatever else is returned as it is.
pub(super) fn without_texts(code: &str) -> Cow<'_, str> {
    let is_call = SHORTCODES.iter().any(|(open, _)| code.starts_with(open));
    if is_call {
        with_values(code, without_text)
    } else {
        Cow::Borrowed(code)
    }
}

/// A list of attributes, `{alt="The quay" .wide}`, without the texts for readers in it.
pub(super) fn without_attribute_texts(list: &str) -> Cow<'_, str> {
    let without = |before: &str, value| {
        if is_named_text(before, value) {
            Cow::Borrowed("")
        } else {
            Cow::Borrowed(value)
        }
    };
    if list.starts_with('{') {
        with_values(list, without)
    } else {
        Cow::Borrowed(list)
    }
}

/// Code with another value between each two quotation marks, made of what stands before it and of itself.
fn with_values<'c>(code: &'c str, value: fn(&str, &'c str) -> Cow<'c, str>) -> Cow<'c, str> {
    if !code.contains(['"', '\'']) {
        return Cow::Borrowed(code);
    }
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find(['"', '\'']) {
        let (before, marked) = rest.split_at(at);
        let (mark, inside) = marked.split_at(1);
        let Some((said, behind)) = inside.split_once(mark) else {
            break;
        };
        kept.push_str(before);
        kept.push_str(mark);
        kept.push_str(&value(before, said));
        kept.push_str(mark);
        rest = behind;
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// A value without what is for readers, behind the name of its argument.
fn without_text<'v>(before: &str, value: &'v str) -> Cow<'v, str> {
    if is_text(value) || is_named_text(before, value) || says_how_far(before, value) {
        return Cow::Borrowed("");
    }
    let parted = Parted::of(value);
    let has_mark = parted.prose.trim() != value.trim();
    let is_own = is_named_text(before, &parted.prose)
        || (has_mark && is_text(&parted.prose))
        || (!is_setting(before) && is_passage(&parted.prose));
    if is_own {
        Cow::Owned(parted.live)
    } else {
        Cow::Borrowed(value)
    }
}

/// The calls in a text.
pub(super) fn calls(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let begins = |(open, close)| Some((rest.find(open)?, open, close));
        let (at, open, close): (usize, &str, &str) = SHORTCODES
            .into_iter()
            .filter_map(begins)
            .min_by_key(|(at, ..)| *at)?;
        let inside = at + open.len();
        let length = rest.get(inside..)?.find(close)? + close.len();
        let (call, behind) = rest.get(at..)?.split_at_checked(open.len() + length)?;
        rest = behind;
        Some(call)
    })
}

/// Says whether a value is for readers: it begins as a sentence or a title does, and nothing in it could be an address,
/// markup or code. What begins with a small letter may be a key.
fn is_text(value: &str) -> bool {
    let is_plain = |c: char| {
        c.is_alphanumeric() || (c.is_ascii() && " .,!?'()-:;&".contains(c)) || !c.is_ascii()
    };
    // quotation marks and the marks that Spanish asks and calls with
    let said = value.trim_start_matches(|c: char| !c.is_ascii() && !c.is_alphanumeric());
    let begins =
        said.starts_with(|c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()));
    // a colon with nothing behind it may end a scheme, a point between letters a host
    let is_joined = value.split(' ').any(|word| {
        let inner = word.trim_end_matches(['.', ':', ',', ';', '!', '?', ')']);
        inner.contains(['.', ':'])
    });
    begins && value.chars().all(is_plain) && !is_joined
}

/// What addresses, links, markup and code have and words for readers do not.
const LIVE: [&str; 8] = [
    "<",
    "{",
    "\\",
    "](",
    "//",
    "javascript:",
    "vbscript:",
    "data:",
];

/// Says whether the argument before a value is one for readers, and the value is nothing but words.
fn is_named_text(before: &str, value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    PROSE_ATTRIBUTES.contains(&argument(before)) && !LIVE.iter().any(|live| value.contains(live))
}

/// At least so many words are a passage; so many letters where a script sets no spaces.
const PASSAGE: (usize, usize) = (4, 8);

/// Says whether a value is a passage for readers: words that begin as a sentence does, and nothing live.
fn is_passage(value: &str) -> bool {
    let value = value.trim();
    let begins = value
        .chars()
        .find(|c| c.is_alphanumeric())
        .is_some_and(|c| c.is_numeric() || !c.is_lowercase());
    let lower = value.to_ascii_lowercase();
    let words = value
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphabetic));
    let unspaced = value.chars().filter(|c| is_unspaced(*c));
    let is_long = words.count() >= PASSAGE.0 || unspaced.count() >= PASSAGE.1;
    begins && is_long && !LIVE.iter().any(|live| lower.contains(live))
}

/// Says whether the argument before a value is one that browsers or styles understand.
fn is_setting(before: &str) -> bool {
    let name = argument(before).to_ascii_lowercase();
    name.starts_with("on") || matches!(name.as_str(), "class" | "id" | "style")
}

/// The name of the argument whose value follows; empty where it has none.
fn argument(before: &str) -> &str {
    let name = before.trim_end().strip_suffix('=').unwrap_or_default();
    let name = name
        .trim_end()
        .rsplit(|c: char| c.is_whitespace() || matches!(c, ',' | '{' | ':'))
        .next();
    name.unwrap_or_default()
}

/// Says whether the argument before a value asks whether the page is translated, and the value answers it.
fn says_how_far(before: &str, value: &str) -> bool {
    let asks = argument(before).to_ascii_lowercase().contains("translat");
    asks && matches!(value, "yes" | "no" | "true" | "false")
}

/// A value that is Markdown or HTML: what does something apart from the words.
#[derive(Default)]
struct Parted {
    /// Its tags and addresses.
    live: String,
    /// Its words, spans of code left out.
    prose: String,
}

impl Parted {
    fn of(value: &str) -> Self {
        let mut parted = Self::default();
        let mut rest = value;
        while let Some(at) = rest.find(['<', '`', '[', ']', '*', '_']) {
            let (before, marked) = rest.split_at(at);
            parted.words(before);
            rest = parted.mark(marked);
        }
        parted.words(rest);
        parted
    }

    /// Takes the mark that `marked` begins with; what stands behind it.
    fn mark<'m>(&mut self, marked: &'m str) -> &'m str {
        let (mark, behind) = marked.split_at(1);
        match mark {
            "<" => {
                let end = marked.find('>').map_or(marked.len(), |end| end + 1);
                let (tag, behind) = marked.split_at(end);
                self.live.push_str(tag);
                behind
            }
            "`" => match behind.split_once('`') {
                Some((code, after)) if !code.contains('<') => after,
                _ => behind,
            },
            "]" => match behind.split_at_checked(1) {
                Some(("(", inside)) => {
                    let (address, behind) = inside.split_once(')').unwrap_or((inside, ""));
                    self.live.push_str(address);
                    self.live.push(' ');
                    behind
                }
                Some(("[", inside)) => inside.split_once(']').map_or(behind, |(_, behind)| behind),
                _ => behind,
            },
            _ => behind,
        }
    }

    /// Takes words, and addresses among them.
    fn words(&mut self, text: &str) {
        for word in text.split_inclusive(char::is_whitespace) {
            if word.contains("//") {
                self.live.push_str(word);
            } else {
                self.prose.push_str(word);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_in_quotation_marks_parts_no_words() {
        let parted = words(r#"a  b="c d" 'e " f' g"#);
        assert_eq!(parted, ["a", r#"b="c d""#, r#"'e " f'"#, "g"]);
    }

    #[test]
    fn texts_for_readers_are_left_out_and_nothing_else() {
        for (code, kept) in [
            (
                r#"{{< card title="The Ferries: Calder" key="ferries" url="/en/a" >}}"#,
                r#"{{< card title="" key="ferries" url="/en/a" >}}"#,
            ),
            ("{% note '渡し船。' %}", "{% note '' %}"),
            ("{% note '「渡し船」とは？' %}", "{% note '' %}"),
            (r#"{{% a "Journal d'archive" %}}"#, r#"{{% a "" %}}"#),
            (
                r#"{{< a "Run <b>" "Http://b" "Javascript:go" >}}"#,
                r#"{{< a "<b>" "Http://b" "Javascript:go" >}}"#,
            ),
            (
                r#"{{< a "Evil.example" "10" "one two" >}}"#,
                r#"{{< a "Evil.example" "10" "one two" >}}"#,
            ),
            (r#"{t("Ferries")}"#, r#"{t("Ferries")}"#),
            (
                r#"{% include a.md translated="yes" safe="no" %}"#,
                r#"{% include a.md translated="" safe="no" %}"#,
            ),
            (
                r#"{% include a.md translated="a.md" %}"#,
                r#"{% include a.md translated="a.md" %}"#,
            ),
            (r#"{{< a "Open >}}"#, r#"{{< a "Open >}}"#),
            (
                r#"{% include v.html title="La nuit <em>(4 min)</em>" href="https://a.example" %}"#,
                r#"{% include v.html title="<em></em>" href="https://a.example" %}"#,
            ),
            (
                "{% include l.md q0=\"<!--q0-->`a_b()`函数最初执行渡船的验证。\" a0=\"[See the *quay*](https://b.example/c) at n/3\" %}",
                "{% include l.md q0=\"<!--q0-->\" a0=\"https://b.example/c \" %}",
            ),
            (
                r#"{% a x="See <script>now it is</script>" y="See javascript:go or not" style="Top/left of the page" %}"#,
                r#"{% a x="<script></script>" y="See javascript:go or not" style="Top/left of the page" %}"#,
            ),
        ] {
            assert_eq!(without_texts(code), kept);
        }
    }
}
