//! A page as a browser reads it: its passages with the language of each, its links, its alternates.

use std::collections::{BTreeMap, BTreeSet};

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A passage, without its spaces, and the language it is in.
pub(crate) type Run = (String, String);

/// The elements that end a passage.
const BLOCKS: [&str; 20] = [
    "article",
    "blockquote",
    "div",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "ul",
];
/// What else may stand in a text.
const OTHERS: [&str; 15] = [
    "a", "br", "code", "del", "em", "h1", "img", "small", "span", "strong", "sup", "s", "tbody",
    "thead", "tr",
];
const ATTRIBUTES: [&str; 16] = [
    "alt",
    "class",
    "data-mark",
    "dir",
    "href",
    "id",
    "lang",
    "role",
    "src",
    "start",
    "style",
    "tabindex",
    "width",
    "height",
    "loading",
    "scope",
];

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) language: String,
    /// What the export calls it.
    pub(crate) role: String,
    /// The passages of the text.
    pub(crate) runs: Vec<Run>,
    /// The targets of the links of the text, notes apart.
    pub(crate) links: BTreeSet<String>,
    /// The same page in each language, as its head says.
    pub(crate) alternates: BTreeMap<String, String>,
    /// The same, as Hugo knows it, and as the export tells.
    pub(crate) translations: BTreeMap<String, String>,
    pub(crate) told: BTreeMap<String, String>,
    /// Elements and attributes that no text may have.
    pub(crate) strange: Vec<String>,
}

impl Page {
    /// The page `html`, whose text stands in the element or the class `text`.
    pub(crate) fn read(html: &str, text: &str) -> Self {
        let dom = parse_document(RcDom::default(), ParseOpts::default()).one(html);
        let mut page = Self::default();
        page.look(&dom.document, text, "");
        page.told = page.alternates.clone();
        page
    }

    fn look(&mut self, node: &Handle, text: &str, language: &str) {
        let mut language = language.to_owned();
        if let Some(element) = Element::of(node) {
            if let Some(own) = element.get("lang") {
                own.clone_into(&mut language);
            }
            if element.name == "html" {
                self.language.clone_from(&language);
                let role = element.get("data-role").unwrap_or_default();
                role.clone_into(&mut self.role);
            }
            self.link(&element);
            if element.name == text || element.get("class") == Some(text) {
                let mut run = Run::default();
                self.take(node, &language, &mut run);
                self.end(&mut run);
                return;
            }
        }
        for child in node.children.borrow().iter() {
            self.look(child, text, &language);
        }
    }

    /// An alternate of the head.
    fn link(&mut self, element: &Element) {
        let (Some(locale), Some(address)) = (element.get("hreflang"), element.get("href")) else {
            return;
        };
        let set = match element.get("rel") {
            Some("alternate") => &mut self.alternates,
            Some("translation") => &mut self.translations,
            _ => return,
        };
        if locale != "x-default" {
            set.insert(locale.to_owned(), address.to_owned());
        }
    }

    /// Takes in the text: a run ends with each block and where the language changes.
    fn take(&mut self, node: &Handle, language: &str, run: &mut Run) {
        if let NodeData::Text { contents } = &node.data {
            if run.1 != language {
                self.end(run);
                language.clone_into(&mut run.1);
            }
            run.0.push_str(&contents.borrow());
        }
        let element = Element::of(node);
        let mut language = language;
        if let Some(element) = &element {
            self.judge(element);
            // the number of a note is the generator's own, and so are the heading of the notes and the way back
            let is_number = element.name == "sup" || element.get("id") == Some("notes");
            if is_number || element.get("role") == Some("doc-backlink") {
                return;
            }
            if element.name == "a" {
                self.links.extend(element.get("href").map(plain));
            }
            if let Some(own) = element.get("lang") {
                language = own;
            }
        }
        let is_block = element
            .as_ref()
            .is_some_and(|element| BLOCKS.contains(&element.name.as_str()));
        if is_block {
            self.end(run);
        }
        for child in node.children.borrow().iter() {
            self.take(child, language, run);
        }
        if is_block {
            self.end(run);
        }
    }

    fn end(&mut self, run: &mut Run) {
        let (text, language) = std::mem::take(run);
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if !text.is_empty() {
            self.runs.push((text, language));
        }
    }

    fn judge(&mut self, element: &Element) {
        let name = element.name.as_str();
        if !BLOCKS.contains(&name) && !OTHERS.contains(&name) {
            self.strange.push(format!("<{name}>"));
        }
        for (attribute, value) in &element.attributes {
            let is_aria = attribute.starts_with("aria-");
            if !is_aria && !ATTRIBUTES.contains(&attribute.as_str()) {
                self.strange.push(format!("{name} {attribute}"));
            }
            let scheme = value.split(':').next().unwrap_or_default();
            let is_address = attribute == "href" || attribute == "src";
            let is_odd = scheme.len() < value.len()
                && !["http", "https", "mailto", "tel"].contains(&scheme)
                && !value.starts_with(['/', '#']);
            if is_address && is_odd {
                self.strange.push(format!("{attribute}={value}"));
            }
        }
    }
}

/// An element: its name and its attributes.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    fn of(node: &Handle) -> Option<Self> {
        let NodeData::Element { name, attrs, .. } = &node.data else {
            return None;
        };
        let attributes = attrs.borrow();
        let attributes = attributes.iter().map(|attribute| {
            let name = attribute.name.local.to_string();
            (name, attribute.value.to_string())
        });
        Some(Self {
            name: name.local.to_string(),
            attributes: attributes.collect(),
        })
    }

    fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A target with what is percent-encoded for Markdown as it was; a place on the same page without the page.
fn plain(target: &str) -> String {
    let target = target.replace("%28", "(").replace("%29", ")");
    match target.rsplit_once('/') {
        Some((page, place)) if page.starts_with('/') && place.starts_with('#') => place.to_owned(),
        _ => target,
    }
}
