//! Tags, as a browser would find them (HTML Standard, 13.2.5, the states about tags).

use std::collections::BTreeSet;
use std::ops::Range;

use hexapla_content::PLACEABLE;

use super::reading::Reading;

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// `<b>`.
    Opens,
    /// `</b>`.
    Closes,
    /// `<br>` or `<x/>`: it has no content.
    Empty,
    /// It is begun and never ended with `>`.
    Unended,
}

/// A tag in a reading, as bytes of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) form: Form,
    name: Range<usize>,
    /// Names and values of attributes.
    attributes: Vec<(Range<usize>, Range<usize>)>,
    /// The first byte.
    pub(super) start: usize,
    /// The byte after the tag; of one that is not ended, the byte where it broke off.
    pub(super) end: usize,
}

/// Elements that have no content (HTML Standard, 13.1.2, "Void elements").
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "param",
];

/// Elements whose end tag may be left out (HTML Standard, 13.1.2.4, "Optional tags").
pub(super) const END_IS_OPTIONAL: [&str; 10] = [
    "dd", "dt", "li", "option", "p", "tbody", "td", "th", "thead", "tr",
];

/// Elements a page's running text is made of; another name is an element only where it is closed
/// too, else a placeholder such as `<path>`.
pub(super) const KNOWN: [&str; 62] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "button",
    "caption",
    "cite",
    "code",
    "data",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "i",
    "iframe",
    "ins",
    "kbd",
    "label",
    "legend",
    "main",
    "mark",
    "nav",
    "object",
    "ol",
    "picture",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "u",
    "ul",
];

impl Tag {
    /// The byte after the name.
    pub(super) const fn name_end(&self) -> usize {
        self.name.end
    }
}

impl Reading {
    /// A tag's name as it is written.
    pub(super) fn name(&self, tag: &Tag) -> &str {
        &self.text[tag.name.clone()]
    }

    /// The whole tag as it is written.
    pub(super) fn raw(&self, tag: &Tag) -> &str {
        &self.text[tag.start..tag.end]
    }

    /// A tag's attributes: names and values.
    pub(super) fn attributes(&self, tag: &Tag) -> impl Iterator<Item = (&str, &str)> {
        let text = self.text.as_str();
        tag.attributes
            .iter()
            .map(|(name, value)| (&text[name.clone()], &text[value.clone()]))
    }

    /// The tag as it is named in a finding: `<a>`, `</b>`, `<a data-l10n-name="help">`.
    pub(super) fn written(&self, tag: &Tag) -> String {
        let name = self.name(tag).to_ascii_lowercase();
        let given = self
            .attributes(tag)
            .find(|(key, _)| key.eq_ignore_ascii_case("data-l10n-name"));
        match (tag.form, given) {
            (Form::Closes, _) => format!("</{name}>"),
            (_, Some((_, given))) => format!("<{name} data-l10n-name=\"{given}\">"),
            (_, None) => format!("<{name}>"),
        }
    }

    /// Says whether the tag's name is among `names`.
    pub(super) fn is_any(&self, tag: &Tag, names: &[&str]) -> bool {
        let name = self.name(tag);
        names.iter().any(|other| other.eq_ignore_ascii_case(name))
    }

    /// Begin tags of elements: of a name that is HTML's, or that is ended somewhere in the text. What
    /// is neither is a placeholder, such as `<path>`.
    pub(super) fn elements(&self) -> Vec<&Tag> {
        let (ends, begins): (Vec<&Tag>, Vec<&Tag>) =
            self.tags.iter().partition(|tag| tag.form == Form::Closes);
        let ended: BTreeSet<&str> = ends.into_iter().map(|tag| self.name(tag)).collect();
        let is_element = |tag: &&Tag| self.is_known(tag) || ended.contains(self.name(tag));
        begins.into_iter().filter(is_element).collect()
    }

    /// Says whether the tag's name is HTML's.
    pub(super) fn is_known(&self, tag: &Tag) -> bool {
        let lists = [KNOWN.as_slice(), &VOID, &END_IS_OPTIONAL];
        lists.into_iter().any(|names| self.is_any(tag, names))
    }
}

/// The tags of a text, in order; comments are passed over.
pub(super) fn tags(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('<') {
        let start = at + found;
        let rest = &text[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            let end = comment.find("-->").map(|end| start + "<!---->".len() + end);
            at = end.unwrap_or(text.len());
        } else if let Some(tag) = tag(text, start) {
            at = tag.end;
            tags.push(tag);
        } else {
            at = start + 1;
        }
    }
    tags
}

/// The tag that begins at the `<` of that byte, if one does.
fn tag(text: &str, start: usize) -> Option<Tag> {
    let rest = &text[start + 1..];
    let inner = rest.strip_prefix('/').unwrap_or(rest);
    let is_letter = |character: char| character.is_ascii_alphabetic();
    if !inner.starts_with(is_letter) {
        return None;
    }
    let ends = |c: char| c.is_whitespace() || "/><".contains(c) || c == PLACEABLE;
    let length = inner.find(ends).unwrap_or(inner.len());
    let after = &inner[length..];
    // `<https://…>`, `<name@example.org>` and `<a.b>` are no tags
    if inner[..length].contains([':', '@', '.']) {
        return None;
    }
    let first = text.len() - after.len();
    let name = first - length..first;
    let (attributes, end) = attributes(text, first);
    let is_void = || {
        VOID.iter()
            .any(|void| void.eq_ignore_ascii_case(&text[name.clone()]))
    };
    let form = match end {
        Err(_) => Form::Unended,
        Ok(_) if inner.len() < rest.len() => Form::Closes,
        Ok(end) if text[..end].ends_with("/>") || is_void() => Form::Empty,
        Ok(_) => Form::Opens,
    };
    Some(Tag {
        form,
        name,
        attributes,
        start,
        end: end.unwrap_or_else(|broken_off| broken_off),
    })
}

/// Attributes with their values, and the byte after the `>` or, where the text ends or another tag
/// begins before it, the byte where the tag broke off.
type Attributes = (Vec<(Range<usize>, Range<usize>)>, Result<usize, usize>);

/// The attributes that follow a tag's name at the byte `at`.
fn attributes(text: &str, mut at: usize) -> Attributes {
    let mut attributes = Vec::new();
    loop {
        let rest = text[at..].trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        at = text.len() - rest.len();
        match rest.chars().next() {
            None | Some('<') => return (attributes, Err(at)),
            Some('>') => return (attributes, Ok(at + 1)),
            // a placeable may hold attributes; which ones is not known here
            Some(PLACEABLE) => at += PLACEABLE.len_utf8(),
            Some(first) => {
                let ends = |c: char| c.is_whitespace() || "=/><".contains(c) || c == PLACEABLE;
                // a stray `=` counts as a name of one character
                let least = first.len_utf8();
                let length = rest[least..]
                    .find(ends)
                    .map_or(rest.len(), |end| least + end);
                let name = at..at + length;
                let (value, end) = value(text, name.end);
                attributes.push((name, value));
                at = end;
            }
        }
    }
}

/// The value after an attribute's name that ends at `at`, empty where there is none, and the byte
/// after it.
fn value(text: &str, at: usize) -> (Range<usize>, usize) {
    let Some(rest) = text[at..].trim_start().strip_prefix('=') else {
        return (at..at, at);
    };
    let rest = rest.trim_start();
    let start = text.len() - rest.len();
    if let Some(quote @ ('"' | '\'')) = rest.chars().next() {
        let inner = &rest[1..];
        let length = inner.find(quote);
        let end = start + 1 + length.unwrap_or(inner.len());
        return (start + 1..end, end + usize::from(length.is_some()));
    }
    let ends = |c: char| c.is_whitespace() || "><".contains(c);
    let end = start + rest.find(ends).unwrap_or(rest.len());
    (start..end, end)
}

#[cfg(test)]
mod tests {
    use hexapla_diagnostics::Place;

    use super::*;
    use crate::Catalogue;
    use crate::lint::scope::Scope;

    /// The tags of the message `m` as they are written, with their forms.
    fn found(value: &str) -> Vec<(String, Form)> {
        let text = format!("m = {value}\n");
        let catalogue = Catalogue::read(&text, &Place::file("m.ftl")).value;
        let locale = "en".parse().unwrap();
        let scope = Scope::new(&locale, [("m.ftl", &catalogue)]);
        let Some(reading) = scope.readings.first() else {
            return Vec::new();
        };
        let tags = reading.tags.iter();
        tags.map(|tag| {
            let span = reading.span(tag.start, tag.end);
            assert!(span.of(&text).unwrap().starts_with('<'));
            (reading.written(tag), tag.form)
        })
        .collect()
    }

    fn names(value: &str) -> Vec<String> {
        found(value).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn tags_are_found_with_their_attributes() {
        let text = "Ask the <a data-l10n-name='desk' href=\"{ $url }\" { $attrs }>desk</a><br/>now";
        let expected = ["<a data-l10n-name=\"desk\">", "</a>", "<br>"];
        assert_eq!(names(text), expected);
    }

    #[test]
    fn what_is_no_tag_is_passed_over() {
        assert_eq!(
            names("1 < 2, a <b, <https://x.example>, <me@x.example>, <!-- <b> -->"),
            ["<b,>"]
        );
        assert_eq!(names("<3 and <>"), Vec::<String>::new());
    }

    #[test]
    fn an_unended_tag_is_seen() {
        let forms = |value| {
            found(value)
                .into_iter()
                .map(|(_, form)| form)
                .collect::<Vec<_>>()
        };
        assert_eq!(forms("<a href=x"), [Form::Unended]);
        assert_eq!(
            forms("see</a <b>this</b>"),
            [Form::Unended, Form::Opens, Form::Closes]
        );
    }
}
