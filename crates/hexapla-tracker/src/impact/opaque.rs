//! Raw markup.

use hexapla_content::{InlineKind, PROSE_ATTRIBUTES, SHORTCODES, Unit};

use super::comparison::Layout;
use super::joined::{Joined, unequal};
use super::{Judge, Reason, ReasonKind};

/// Attributes that hold a destination.
const LINK_ATTRIBUTES: [&str; 5] = ["href", "src", "srcset", "poster", "to"];

/// The reasons of changed raw markup: its prose is judged as prose, tags as markup, their
/// destinations as links.
pub(super) fn markup(judge: &Judge<'_>, old: &str, new: &str) -> Vec<Reason> {
    let reasons = compare(judge, &Tags::of(old), &Tags::of(new));
    if reasons.is_empty() {
        return vec![Reason::general(ReasonKind::Markup)];
    }
    reasons
}

/// What the attributes of tags say in other words now. The text channel names the tags at most, so the reasons have no
/// place in it.
pub(super) fn attributes(judge: &Judge<'_>, old: &[&Unit], new: &[&Unit]) -> Vec<Reason> {
    let reasons = compare(judge, &Tags::written(old), &Tags::written(new));
    let reasons = reasons.into_iter().map(|reason| Reason {
        old_span: None,
        new_span: None,
        ..reason
    });
    reasons.collect()
}

fn compare(judge: &Judge<'_>, old: &Tags, new: &Tags) -> Vec<Reason> {
    let differs = |one: &str, two: &str| one.split_whitespace().ne(two.split_whitespace());
    let mut reasons = Vec::new();
    if differs(&old.prose, &new.prose) {
        let (old, new) = (Joined::bare(&old.prose), Joined::bare(&new.prose));
        reasons.extend(judge.prose(&old, &new, Layout::Running));
    }
    reasons.extend(unequal(&old.links(), &new.links(), ReasonKind::Link));
    reasons
}

/// Raw markup, its prose apart from its destinations.
struct Tags {
    /// The text with everything but prose blanked, byte for byte.
    prose: String,
    /// The destinations, in order.
    links: Vec<String>,
}

impl Tags {
    /// Reads tags loosely (HTML or JSX), `<` and a letter, `/` or `!` opens one, `>` outside quotes
    /// closes it, and shortcodes.
    fn of(text: &str) -> Self {
        let mut tags = Self {
            prose: String::with_capacity(text.len()),
            links: Vec::new(),
        };
        let mut rest = text;
        while let Some(start) = rest.find(['<', '{']) {
            let (prose, tail) = rest.split_at(start);
            tags.prose.push_str(prose);
            let length = tag_length(tail);
            let (tag, tail) = tail.split_at(length.unwrap_or(1));
            if length.is_some() {
                tags.tag(tag);
            } else {
                tags.prose.push_str(tag);
            }
            rest = tail;
        }
        tags.prose.push_str(rest);
        tags
    }

    /// Reads the tags in units, which stand beside their text; a shortcode is a tag.
    fn written(units: &[&Unit]) -> Self {
        let mut tags = Self::of("");
        let inlines = units.iter().flat_map(|unit| &unit.inlines);
        for inline in inlines.filter(|inline| inline.kind == InlineKind::Markup) {
            if inline.target.starts_with('<') {
                let inner = Self::of(&inline.target);
                tags.prose.push_str(&inner.prose);
                tags.links.extend(inner.links);
            } else {
                tags.tag(&inline.target);
            }
            tags.prose.push('\n');
        }
        tags
    }

    fn links(&self) -> Vec<&str> {
        self.links.iter().map(String::as_str).collect()
    }

    /// Adds one tag: prose attributes stay, the rest is blanked.
    fn tag(&mut self, tag: &str) {
        let mut rest = tag;
        while let Some(quote) = rest.find(['"', '\'']) {
            let (name, tail) = rest.split_at(quote);
            self.blank(name);
            let mark = if tail.starts_with('"') { '"' } else { '\'' };
            let length = tail[1..].find(mark).map_or(tail.len(), |end| end + 2);
            let (value, tail) = tail.split_at(length);
            // `title="…"`, and `title: "…"` in an object of JSX
            let name = name.trim_end().trim_end_matches(['=', ':', '{']).trim_end();
            let name = name.rsplit(|c: char| c.is_whitespace() || "{,".contains(c));
            let name = name.into_iter().next().unwrap_or_default();
            if PROSE_ATTRIBUTES.contains(&name) {
                self.prose.push_str(&value.replace(mark, " "));
            } else {
                if LINK_ATTRIBUTES.contains(&name) {
                    self.links.push(value.trim_matches(mark).to_owned());
                }
                self.blank(value);
            }
            rest = tail;
        }
        self.blank(rest);
    }

    fn blank(&mut self, text: &str) {
        self.prose.push_str(&" ".repeat(text.len()));
    }
}

/// Says whether `text` begins with a shortcode.
pub(super) fn is_shortcode(text: &str) -> bool {
    SHORTCODES.iter().any(|(open, _)| text.starts_with(open))
}

/// The length in bytes of the tag or shortcode that begins `text`, if one does.
fn tag_length(text: &str) -> Option<usize> {
    let until = |close: &str| text.find(close).map_or(text.len(), |at| at + close.len());
    let shortcode = SHORTCODES.iter().find(|(open, _)| text.starts_with(open));
    if let Some((_, close)) = shortcode {
        return Some(until(close));
    }
    if text.starts_with("<!--") {
        return Some(until("-->"));
    }
    let second = text.strip_prefix('<')?.chars().next()?;
    (second.is_alphabetic() || "/!".contains(second)).then_some(())?;
    let mut quote = None;
    for (index, c) in text.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == '>' => return Some(index + 1),
            _ => {}
        }
    }
    Some(text.len())
}
