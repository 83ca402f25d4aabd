//! A page, parsed as browsers parse it (HTML, "Parsing HTML documents").

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// An element of a page.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// All text in it.
    pub(crate) text: String,
    /// The language it is in: its own, else that of what it stands in.
    pub(crate) lang: String,
    /// The names of what it stands in, the outermost first.
    pub(crate) within: Vec<String>,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn is_in(&self, name: &str) -> bool {
        self.within.iter().any(|outer| outer == name)
    }
}

/// The elements of `html` in the order of the page. Nothing may stand in a page that the parser has to mend.
pub(crate) fn elements(html: &str) -> Vec<Element> {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
    let errors = dom.errors.borrow();
    assert!(errors.is_empty(), "{errors:?}\n{html}");
    let mut elements = Vec::new();
    collect(&dom.document, "", &mut Vec::new(), &mut elements);
    elements
}

fn collect(node: &Handle, lang: &str, within: &mut Vec<String>, into: &mut Vec<Element>) {
    let mut lang = lang.to_owned();
    let is_element = if let NodeData::Element { name, attrs, .. } = &node.data {
        let attributes: Vec<(String, String)> = attrs
            .borrow()
            .iter()
            .map(|attribute| {
                (
                    attribute.name.local.to_string(),
                    attribute.value.to_string(),
                )
            })
            .collect();
        if let Some((_, own)) = attributes.iter().find(|(name, _)| name == "lang") {
            lang.clone_from(own);
        }
        let name = name.local.to_string();
        let mut text = String::new();
        text_of(node, &mut text);
        into.push(Element {
            name: name.clone(),
            attributes,
            text,
            lang: lang.clone(),
            within: within.clone(),
        });
        within.push(name);
        true
    } else {
        false
    };
    for child in node.children.borrow().iter() {
        collect(child, &lang, within, into);
    }
    if is_element {
        within.pop();
    }
}

fn text_of(node: &Handle, into: &mut String) {
    if let NodeData::Text { contents } = &node.data {
        into.push_str(&contents.borrow());
    }
    for child in node.children.borrow().iter() {
        text_of(child, into);
    }
}

/// Every element a page may have.
const ELEMENTS: [&str; 52] = [
    "a",
    "article",
    "aside",
    "b",
    "bdi",
    "blockquote",
    "body",
    "br",
    "code",
    "div",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "img",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "pre",
    "s",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "ul",
    "dl",
    "dt",
    "dd",
];

/// Every attribute an element of a page may have.
const ATTRIBUTES: [&str; 26] = [
    "alt",
    "aria-current",
    "aria-label",
    "aria-labelledby",
    "charset",
    "class",
    "content",
    "datetime",
    "dir",
    "href",
    "height",
    "hreflang",
    "id",
    "lang",
    "loading",
    "name",
    "property",
    "rel",
    "role",
    "scope",
    "src",
    "start",
    "tabindex",
    "title",
    "type",
    "width",
];

/// The schemes of addresses on a page.
const SCHEMES: [&str; 4] = ["https:", "http:", "mailto:", "tel:"];

/// What of a page is no page of ours: elements, attributes and addresses outside the closed set.
pub(crate) fn escapes(elements: &[Element]) -> Vec<String> {
    let mut found = Vec::new();
    for element in elements {
        if !ELEMENTS.contains(&element.name.as_str()) {
            found.push(format!("<{}>", element.name));
        }
        if element.name == "script" && element.get("type") != Some("application/ld+json") {
            found.push("a script that runs".to_owned());
        }
        for (name, value) in &element.attributes {
            if !ATTRIBUTES.contains(&name.as_str()) {
                found.push(format!("<{} {name}=…>", element.name));
            }
            if matches!(name.as_str(), "href" | "src") && !is_allowed(value) {
                found.push(format!("<{} {name}={value:?}>", element.name));
            }
        }
        if element.name == "meta" && element.get("http-equiv").is_some() {
            found.push("a meta element that acts".to_owned());
        }
    }
    found
}

/// Says whether an address, as a browser reads it, has no scheme or one of ours.
fn is_allowed(address: &str) -> bool {
    let read: String = address
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    let read = read
        .trim_start_matches(|c: char| c <= ' ')
        .to_ascii_lowercase();
    let head = read.split(['/', '?', '#']).next().unwrap_or_default();
    !read.starts_with("//")
        && !read.contains('\\')
        && (!head.contains(':') || SCHEMES.iter().any(|scheme| head.starts_with(scheme)))
}
