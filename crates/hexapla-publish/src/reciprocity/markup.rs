//! The tags of HTML and XML, as far as links need them: names, attributes, and the text behind.

use hexapla_escape::markup::unescape;

/// A tag and the text up to the next one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    /// Its name; of an end, with `/`.
    pub(super) name: &'t str,
    inside: &'t str,
    behind: &'t str,
}

/// The tags of `text`, in order.
pub(super) fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    text.split('<').skip(1).filter_map(|piece| {
        let (inside, behind) = piece.split_once('>')?;
        let name = inside
            .split([' ', '\n', '\t', '\r'])
            .next()?
            .trim_end_matches('/');
        let name = if inside.starts_with('/') {
            inside.trim_end()
        } else {
            name
        };
        Some(Tag {
            name,
            inside,
            behind,
        })
    })
}

impl<'t> Tag<'t> {
    /// The value of an attribute in quotation marks.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.inside.get(self.name.len()..)?;
        loop {
            let (before, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let quote = after
                .chars()
                .next()
                .filter(|quote| matches!(quote, '"' | '\''))?;
            let (value, behind) = after.get(1..)?.split_once(quote)?;
            if before.trim() == name {
                return Some(unescape(value));
            }
            rest = behind;
        }
    }

    /// The text behind the tag, up to the next one, as it is written.
    pub(super) const fn raw(&self) -> &'t str {
        self.behind
    }

    /// The text behind the tag.
    pub(super) fn text(&self) -> String {
        unescape(self.behind.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_and_texts_are_read() {
        let text = "<a href = \"x?a&amp;b\" rel='y z'/>one<br>two</a>";
        let tags: Vec<Tag<'_>> = tags(text).collect();
        let names: Vec<&str> = tags.iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["a", "br", "/a"]);
        assert_eq!(tags[0].attribute("href").as_deref(), Some("x?a&b"));
        assert_eq!(tags[0].attribute("rel").as_deref(), Some("y z"));
        assert_eq!(tags[0].attribute("hreflang"), None);
        assert_eq!(tags[0].text(), "one");
    }
}
