//! What programs that make pages put in a text: `{{< card title="Ferries" url="/en/ferries/" >}}`, `{% note "Ferries" %}`.

use std::borrow::Cow;

/// A call of such a program without the texts for readers in its quotation marks, which a translation says in its own
/// language; whatever else is returned as it is.
pub(super) fn without_texts(code: &str) -> Cow<'_, str> {
    let is_call = ["{{<", "{{%", "{%"]
        .iter()
        .any(|open| code.starts_with(open));
    if !is_call || !code.contains(['"', '\'']) {
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
        kept.push_str(if is_text(said) { "" } else { said });
        kept.push_str(mark);
        rest = behind;
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// Says whether a value is for readers: it begins as a sentence or a title does, and nothing in it could be an address,
/// markup or code. What begins with a small letter may be a key.
fn is_text(value: &str) -> bool {
    let is_plain = |c: char| {
        c.is_alphanumeric() || (c.is_ascii() && " .,!?'()-:;&".contains(c)) || !c.is_ascii()
    };
    let begins =
        value.starts_with(|c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()));
    // a colon with nothing behind it may end a scheme, a point between letters a host
    let is_joined = value.split(' ').any(|word| {
        let inner = word.trim_end_matches(['.', ':', ',', ';', '!', '?', ')']);
        inner.contains(['.', ':'])
    });
    begins && value.chars().all(is_plain) && !is_joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_for_readers_are_left_out_and_nothing_else() {
        for (code, kept) in [
            (
                r#"{{< card title="The Ferries: Calder" key="ferries" url="/en/a" >}}"#,
                r#"{{< card title="" key="ferries" url="/en/a" >}}"#,
            ),
            ("{% note '渡し船。' %}", "{% note '' %}"),
            (r#"{{% a "Journal d'archive" %}}"#, r#"{{% a "" %}}"#),
            (
                r#"{{< a "Run <b>" "Http://b" "Javascript:go" >}}"#,
                r#"{{< a "Run <b>" "Http://b" "Javascript:go" >}}"#,
            ),
            (
                r#"{{< a "Evil.example" "10" "one two" >}}"#,
                r#"{{< a "Evil.example" "10" "one two" >}}"#,
            ),
            (r#"{t("Ferries")}"#, r#"{t("Ferries")}"#),
            (r#"{{< a "Open >}}"#, r#"{{< a "Open >}}"#),
        ] {
            assert_eq!(without_texts(code), kept);
        }
    }
}
