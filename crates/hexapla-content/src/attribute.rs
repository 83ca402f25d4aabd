//! Tags, components and shortcodes, and what their attributes are for.

use std::ops::Range;

/// Attributes of tags, components and shortcodes whose values readers see or hear: `title="Before you leave"`.
///
/// ```
/// assert!(hexapla_content::PROSE_ATTRIBUTES.contains(&"alt"));
/// assert!(!hexapla_content::PROSE_ATTRIBUTES.contains(&"href"));
/// ```
pub const PROSE_ATTRIBUTES: [&str; 9] = [
    "alt",
    "aria-label",
    "caption",
    "description",
    "label",
    "placeholder",
    "summary",
    "text",
    "title",
];

/// What the shortcodes of Hugo and Zola and the tags of Liquid open and close with.
///
/// ```
/// let call = "{{% note %}}";
/// let marks = hexapla_content::SHORTCODES.into_iter().find(|(open, _)| call.starts_with(open));
/// assert_eq!(marks, Some(("{{%", "%}}")));
/// ```
pub const SHORTCODES: [(&str, &str); 3] = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")];

/// Where in a tag, a shortcode or the braces of a directive attributes stand that readers see or hear: the words of
/// `title="Before you leave"`. What a program puts in is none.
///
/// ```
/// use hexapla_content::prose_attributes;
///
/// let tag = r#"<Card title="12 killed" icon="bird">"#;
/// let [title] = &prose_attributes(tag)[..] else { panic!("it has one") };
/// assert_eq!(&tag[title.clone()], "12 killed");
/// ```
pub fn prose_attributes(tag: &str) -> Vec<Range<usize>> {
    let mut said = Vec::new();
    let mut done = 0;
    while let Some((value, end)) = quoted(tag, done) {
        let before = tag.get(done..value.start - 1).unwrap_or_default();
        let name = before.strip_suffix('=').map(|before| {
            let mut names = before.rsplit(|c: char| c.is_whitespace() || c == '{');
            names.next().unwrap_or_default()
        });
        let text = tag.get(value.clone()).unwrap_or_default();
        if name.is_some_and(|name| PROSE_ATTRIBUTES.contains(&name)) && is_prose(text) {
            said.push(value);
        }
        done = end;
    }
    said
}

/// What stands in the first quotation marks of `tag` from the byte `from` on, and where they end.
fn quoted(tag: &str, from: usize) -> Option<(Range<usize>, usize)> {
    let open = from + tag.get(from..)?.find(['"', '\''])?;
    let mark = char::from(*tag.as_bytes().get(open)?);
    let length = tag.get(open + 1..)?.find(mark)?;
    let value = open + 1..open + 1 + length;
    Some((value.clone(), value.end + 1))
}

/// Says whether the value of an attribute can stand alone as a passage.
fn is_prose(value: &str) -> bool {
    let is_fence = value.starts_with("```") || value.starts_with("~~~");
    let has_more = value.contains(['<', '{', '\\', '\n', '\r']);
    !is_fence && !has_more && value.contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tags_say_to_readers_is_found() {
        for (tag, words) in [
            (
                "<Card title=\"12 killed\" icon=\"bird\">",
                &["12 killed"][..],
            ),
            (
                "<Tab\n  label='In Velmar'\n  title=\"Now\">",
                &["In Velmar", "Now"],
            ),
            ("{{% alert title=\"Note\" color=\"red\" %}}", &["Note"]),
            ("{title=\"Note\" .wide}", &["Note"]),
            (
                "<Card data-title=\"a\" title={\"b\"} text=\"{{ c }}\">",
                &[],
            ),
            ("<Card title=\"\" label=\" - \" caption=\"<b>a</b>\">", &[]),
            ("<Card title=\"open>", &[]),
            ("<Card {...{title: \"a\"}}>", &[]),
        ] {
            let found: Vec<&str> = prose_attributes(tag)
                .into_iter()
                .map(|range| &tag[range])
                .collect();
            assert_eq!(found, words, "{tag}");
        }
    }
}
