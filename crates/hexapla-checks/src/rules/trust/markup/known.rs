//! What the elements and attributes of HTML are good for.

use crate::rules::trust::tags::Tag;

/// Elements that writing systems need and that do nothing else.
const FREE_ELEMENTS: &[&str] = &[
    "bdi", "br", "rb", "rp", "rt", "rtc", "ruby", "sub", "sup", "wbr",
];
/// Attributes that say which language it is, and that it is Markdown (kramdown, PHP Markdown Extra).
pub(super) const FREE_ATTRIBUTES: &[&str] = &["dir", "lang", "markdown", "translate"];
/// Elements that do nothing but carry such attributes.
const CARRIERS: &[&str] = &["div", "span"];
/// Attributes whose value is run or drawn or says what a browser may do, so that it must be the source's.
const LIVE_ATTRIBUTES: &[&str] = &[
    "allow",
    "attributename",
    "class",
    "classname",
    "crossorigin",
    "enctype",
    "form",
    "formenctype",
    "formmethod",
    "formtarget",
    "http-equiv",
    "id",
    "integrity",
    "is",
    "method",
    "nonce",
    "referrerpolicy",
    "rel",
    "sandbox",
    "srcdoc",
    "style",
    "target",
];
/// What the attributes begin with that browsers, Vue, Alpine and htmx run.
const LIVE_BEGINNINGS: &[&str] = &["on", "@", ":", "#", "v-", "x-", "hx-"];
/// Elements that set attributes of others, so that each of their values is live.
const LIVE_ELEMENTS: &[&str] = &["animate", "animatemotion", "animatetransform", "set"];

/// Elements that only lay out or mark words: to add one is a slip rather than an attack.
pub(super) const PLAIN_ELEMENTS: &[&str] = &[
    "abbr",
    "b",
    "blockquote",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "var",
];

/// Attributes that only choose among the styles a site has.
pub(super) const PLAIN_ATTRIBUTES: &[&str] = &["class", "classname"];

/// Says whether every translation may add the element: its writing system needs it, or it only says in which language
/// and direction its words are.
pub(super) fn is_free(tag: &Tag<'_>) -> bool {
    let mut names = tag.attributes.iter().map(|(name, _)| name.as_str());
    let is_carrier = CARRIERS.contains(&tag.name.as_str()) && !tag.attributes.is_empty();
    FREE_ELEMENTS.contains(&tag.name.as_str())
        || (is_carrier && names.all(|name| FREE_ATTRIBUTES.contains(&name)))
}

/// Says whether an attribute's value counts: a script, a style, an expression. Addresses are checked as such, and
/// the others are words.
pub(super) fn is_live(element: &str, attribute: &str, value: &str) -> bool {
    LIVE_ATTRIBUTES.contains(&attribute)
        || LIVE_ELEMENTS.contains(&element)
        || LIVE_BEGINNINGS
            .iter()
            .any(|start| attribute.starts_with(start))
        || value.starts_with('{')
}
