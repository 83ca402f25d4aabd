//! Elements, attributes and expressions that only the translation has.

mod known;
mod lists;

pub(super) use lists::of_list;

use std::cell::LazyCell;
use std::collections::BTreeSet;

use hexapla_content::{InlineKind, Pair, Unit, UnitKind};
use hexapla_diagnostics::Level;

use known::{FREE_ATTRIBUTES, PLAIN_ATTRIBUTES, PLAIN_ELEMENTS, is_free, is_live};

use super::data::Data;
use super::hidden::shown;
use super::tags::Tag;
use super::{data, granting, names_language, tags};
use crate::findings::TRUST_MARKUP;
use crate::rules::shortcode::{Call, without_attribute_texts};
use crate::{Context, Hit, Languages};

/// How many characters of it are shown.
const SHOWN: usize = 60;

/// Markup that the source does not have. Messages have rules of their own for theirs.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    // most passages have no markup, so that nobody asks
    let granted = LazyCell::new(|| -> BTreeSet<Piece> {
        let units = granting(pair);
        let pieces = units.flat_map(|unit| self::granted(unit, context.languages));
        pieces.collect()
    });
    let mut hits = Vec::new();
    for unit in pair
        .target
        .iter()
        .filter(|unit| unit.kind.message().is_none())
    {
        let mut told = BTreeSet::new();
        for (written, piece) in pieces(unit, context.languages) {
            let is_new = !granted.contains(&piece)
                && !context.page.markup(context.languages).contains(&piece);
            if is_new && !piece.is_told_with(&told) && told.insert(piece.clone()) {
                let hit = Hit::new(TRUST_MARKUP, context.locate(unit, written));
                hits.push(hit.level(piece.level()).with("markup", piece.shown()));
            }
        }
    }
    hits
}

/// Everything in a unit that is markup, as written. A unit of nothing but tags and shortcodes has their names for a text.
pub(super) fn written(unit: &Unit) -> impl Iterator<Item = &str> {
    let names_tags = || {
        unit.inlines
            .iter()
            .any(|inline| inline.text == (0..unit.text.len()))
    };
    let whole = (unit.kind == UnitKind::Markup && !names_tags()).then_some(unit.text.as_str());
    let tags = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Markup);
    whole.into_iter().chain(tags.map(|inline| &*inline.target))
}

/// What stands in the prose of a unit between the tags of an element that runs it.
fn run(unit: &Unit) -> impl Iterator<Item = &str> {
    let tags = unit
        .inlines
        .iter()
        .filter(|inline| inline.kind == InlineKind::Markup);
    let ends = tags.clone().skip(1).map(|inline| inline.text.start);
    let ends = ends.chain([unit.text.len()]);
    tags.zip(ends).filter_map(|(inline, end)| {
        let tag = tags::read(&inline.target).tags.pop()?;
        let code = unit.text.get(inline.text.end..end)?;
        (tags::RUN.contains(&tag.name.as_str()) && !code.trim().is_empty()).then_some(code)
    })
}

/// Something that markup can do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Piece {
    Element(String),
    /// The element's name, the attribute's, and its value where that counts.
    Attribute(String, String, String),
    /// An expression, without space that counts for nothing and without pieces that only say which language it is; of a
    /// shortcode its name.
    Code(String),
    /// The name of a shortcode and one of its arguments.
    Argument(String, String),
}

impl Piece {
    pub(super) fn level(&self) -> Level {
        match self {
            Self::Element(name) if PLAIN_ELEMENTS.contains(&name.as_str()) => Level::Warn,
            Self::Attribute(_, name, _) if PLAIN_ATTRIBUTES.contains(&name.as_str()) => Level::Warn,
            Self::Argument(_, argument) if names_file(argument) => Level::Warn,
            _ => Level::Error,
        }
    }

    /// Says whether it only fills in what was told: an attribute that neither runs nor draws anything, a text handed to the
    /// element, an argument.
    pub(super) fn is_told_with(&self, told: &BTreeSet<Self>) -> bool {
        match self {
            Self::Argument(name, _) => told.contains(&Self::Code(name.clone())),
            Self::Attribute(element, _, value) if value.is_empty() || value.ends_with(":''") => {
                told.contains(&Self::Element(element.clone()))
            }
            _ => false,
        }
    }

    /// The first opening tag of `text` that has it; nothing where it is of no tag.
    pub(super) fn tag_in<'t>(&self, text: &'t str) -> &'t str {
        let (element, attribute, value) = match self {
            Self::Element(element) => (element, "", ""),
            Self::Attribute(element, attribute, value) => (element, attribute.as_str(), &**value),
            Self::Code(_) | Self::Argument(..) => return "",
        };
        let mut tags = text.match_indices('<').filter_map(|(at, _)| {
            let name = text.get(at + 1..)?.get(..element.len())?;
            let tag = text.get(at..)?.split_inclusive('>').next()?;
            let has_it = || tag.to_ascii_lowercase().contains(attribute) && tag.contains(value);
            (name.eq_ignore_ascii_case(element) && has_it()).then_some(tag)
        });
        tags.next().unwrap_or_default()
    }

    /// The braces that it is, where it is an expression or an argument of one.
    pub(super) fn braces(&self) -> Option<&str> {
        match self {
            Self::Code(name) | Self::Argument(name, _) if name.starts_with('{') => Some(name),
            _ => None,
        }
    }

    pub(super) fn shown(&self) -> String {
        let written = match self {
            Self::Element(name) => format!("<{name}>"),
            Self::Attribute(element, name, value) if value.is_empty() => {
                format!("<{element} {name}>")
            }
            Self::Attribute(element, name, value) => format!("<{element} {name}={value}>"),
            Self::Code(code) => code.clone(),
            Self::Argument(name, argument) => format!("{name} {argument}"),
        };
        if written.chars().nth(SHOWN).is_some() {
            let beginning: String = written.chars().take(SHOWN).chain(['…']).collect();
            return shown(&beginning);
        }
        shown(&written)
    }
}

/// What a unit grants: its markup, and the elements that its Markdown becomes.
pub(crate) fn granted(unit: &Unit, languages: &Languages) -> Vec<Piece> {
    let mut granted: Vec<Piece> = pieces(unit, languages)
        .into_iter()
        .map(|(_, piece)| piece)
        .collect();
    for inline in &unit.inlines {
        let elements: &[&str] = match inline.kind {
            InlineKind::Emphasis => &["em", "i"],
            InlineKind::Strong => &["strong", "b"],
            InlineKind::Strike => &["del", "s"],
            InlineKind::Code => &["code"],
            InlineKind::Link => &["a"],
            InlineKind::Image => &["img"],
            _ => &[],
        };
        granted.extend(
            elements
                .iter()
                .map(|name| Piece::Element((*name).to_owned())),
        );
        let attributes: &[(&str, &str)] = match inline.kind {
            InlineKind::Link => &[("a", "href"), ("a", "title")],
            InlineKind::Image => &[("img", "src"), ("img", "alt"), ("img", "title")],
            _ => &[],
        };
        let each = attributes.iter();
        granted.extend(each.map(|(element, name)| {
            Piece::Attribute((*element).to_owned(), (*name).to_owned(), String::new())
        }));
    }
    granted
}

/// What the markup of a unit can do, each piece beside what it stands in.
fn pieces<'a>(unit: &'a Unit, languages: &Languages) -> Vec<(&'a str, Piece)> {
    let mut pieces = Vec::new();
    let text = unit.text.as_str();
    match unit.kind {
        UnitKind::Field(_) => {
            let found = of_text(text, languages).into_iter();
            return found.map(|piece| (text, piece)).collect();
        }
        UnitKind::Heading => pieces.extend(lists::of_heading(text)),
        _ => {}
    }
    for written in written(unit) {
        let of = of_markup(written, languages).into_iter();
        pieces.extend(of.map(|piece| (written, piece)));
    }
    pieces.extend(run(unit).map(|code| (code, Piece::Code(neutral(code, languages)))));
    pieces
}

/// What the tags of a text that no reader of Markdown takes apart can do. Braces are no code there.
pub(super) fn of_text(text: &str, languages: &Languages) -> Vec<Piece> {
    if !text.contains('<') {
        return Vec::new();
    }
    let mut pieces = of_markup(text, languages);
    pieces.retain(|piece| piece.braces().is_none());
    pieces
}

/// What a stretch of markup can do.
pub(super) fn of_markup(written: &str, languages: &Languages) -> Vec<Piece> {
    let markup = tags::read(written);
    let code = |code: &str| neutral(code, languages);
    let mut pieces: Vec<Piece> = markup
        .code
        .iter()
        .filter(|one| !is_space(one))
        .flat_map(|one| expression(one, languages))
        .collect();
    for tag in &markup.tags {
        if !is_free(tag) {
            pieces.push(Piece::Element(tag.name.clone()));
        }
        for (attribute, value) in &tag.attributes {
            if !FREE_ATTRIBUTES.contains(&attribute.as_str()) {
                let data = data_of(tag, attribute, value);
                let values = values(tag, attribute, value, data.as_ref());
                let values = values.iter().map(|value| code(value));
                pieces.extend(
                    values
                        .map(|value| Piece::Attribute(tag.name.clone(), attribute.clone(), value)),
                );
                let texts = data.into_iter().flat_map(|data| data.texts);
                pieces.extend(texts.flat_map(|text| of_markup(&text, languages)));
            }
        }
    }
    pieces
}

/// What of an attribute's value, which may be `data`, counts: nothing where it is words.
fn values(tag: &Tag<'_>, attribute: &str, value: &str, data: Option<&Data>) -> Vec<String> {
    if is_live(&tag.name, attribute, "") {
        return vec![value.to_owned()];
    }
    if let Some(text) = tags::literal(value) {
        let words = live_words(&text).map(str::to_owned);
        return std::iter::once(String::new()).chain(words).collect();
    }
    if let Some(data) = data {
        let words = data.texts.iter().flat_map(|text| data::live_words(text));
        let words = words.map(str::to_owned);
        // how many of them there are is no matter
        return data.entries.iter().cloned().chain(words).collect();
    }
    vec![if is_live(&tag.name, attribute, value) {
        value.to_owned()
    } else {
        String::new()
    }]
}

/// The data that an attribute hands to its element, where that is all it does.
fn data_of(tag: &Tag<'_>, attribute: &str, value: &str) -> Option<Data> {
    let is_handed = !is_live(&tag.name, attribute, "");
    is_handed.then(|| data::read(value)).flatten()
}

/// What an expression can do: it is one piece, but a shortcode its name and each of its arguments, so that one with fewer
/// of them does nothing new.
fn expression(code: &str, languages: &Languages) -> Vec<Piece> {
    let Some(call) = Call::read(code) else {
        let code = without_attribute_texts(code);
        return vec![Piece::Code(neutral(&tags::without_words(&code), languages))];
    };
    let name = Piece::Code(call.name.clone());
    let argument =
        |argument: String| Piece::Argument(call.name.clone(), neutral(&argument, languages));
    let arguments = call.arguments.into_iter().map(argument);
    std::iter::once(name).chain(arguments).collect()
}

/// What of a text is more than words for readers: that into which something is put. Of addresses there is a rule.
fn live_words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains("${"))
}

/// Says whether an argument names a file of the site: another one leads nobody astray.
fn names_file(argument: &str) -> bool {
    let value = argument
        .rsplit_once('=')
        .map_or(argument, |(_, value)| value);
    let value = value.trim_matches(['\'', '"']);
    let is_of_path = |c: char| c.is_alphanumeric() || "/._-%".contains(c);
    value.contains(['/', '.']) && !value.starts_with("//") && value.chars().all(is_of_path)
}

/// Says whether an expression is a string of nothing but space, as JSX needs it at the end of a line.
fn is_space(code: &str) -> bool {
    let string = code
        .strip_prefix('{')
        .and_then(|code| code.strip_suffix('}'));
    string.is_some_and(|string| {
        let string = string.trim();
        ['"', '\''].iter().any(|&quote| {
            let inner = string
                .strip_prefix(quote)
                .and_then(|rest| rest.strip_suffix(quote));
            inner.is_some_and(|inner| inner.trim().is_empty())
        })
    })
}

/// Code without the space that parts no words and without the folders in it that only say which language it is; its
/// strings may be quoted in either way.
pub(super) fn neutral(code: &str, languages: &Languages) -> String {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    let mut neutral = String::with_capacity(code.len());
    let mut parted = false;
    for piece in code.split_inclusive(|c: char| c.is_whitespace() || matches!(c, '/' | '"' | '\''))
    {
        let folder = piece.strip_suffix('/');
        if folder.is_some_and(|folder| names_language(folder, languages)) {
            continue;
        }
        for c in piece.chars() {
            if c.is_whitespace() {
                parted = true;
                continue;
            }
            if parted && is_word(c) && neutral.ends_with(is_word) {
                neutral.push(' ');
            }
            parted = false;
            neutral.push(if c == '"' { '\'' } else { c });
        }
    }
    neutral
}

#[cfg(test)]
mod tests;
