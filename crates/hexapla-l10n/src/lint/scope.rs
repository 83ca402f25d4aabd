//! Everything of one locale that shares a name space, looked through once.

use std::cell::OnceCell;
use std::ops::Range;

use hexapla_content::Locale;
use hexapla_diagnostics::Span;

use super::described::Described;
use super::ids::Ids;
use super::markup::Reading;
use super::plurals::Categories;
use super::variants::key_piece;
use super::walk;
use crate::ast::{CallArguments, Comment, InlineExpression, Pattern, Variant};
use crate::{Catalogue, Piece};

/// The most mentions of a part that rules compare each with each.
pub(super) const MOST_MENTIONS: usize = 1_000;
/// The most attributes of a message that are looked through.
const MOST_PARTS: usize = 256;

/// All files of one locale of a collection: their messages and terms refer to each other across
/// files.
///
/// Made once per locale and asked by every rule. It holds, beside the trees, flat lists of what
/// they mention, so that most rules never walk a tree.
///
/// ```
/// use hexapla_content::Locale;
/// use hexapla_diagnostics::Place;
/// use hexapla_l10n::{Catalogue, Scope};
///
/// let text = "-press-room = Press room\ncontact = Write to the { -press-room }.\n";
/// let catalogue = Catalogue::read(text, &Place::file("en/page.ftl")).value;
/// let locale: Locale = "en".parse()?;
/// let scope = Scope::new(&locale, [("en/page.ftl", &catalogue)]);
/// assert!(scope.has_message("contact"));
/// assert!(!scope.has_message("press-room"), "that is a term");
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Debug)]
pub struct Scope<'c> {
    pub(super) locale: &'c Locale,
    pub(super) files: Vec<File<'c>>,
    /// Messages and terms in the order of the files; the shared ones stand last.
    pub(super) items: Vec<Item<'c>>,
    pub(super) parts: Vec<Part<'c>>,
    pub(super) mentions: Vec<Mention<'c>>,
    pub(super) selects: Vec<Select<'c>>,
    pub(super) readings: Vec<Reading>,
    /// What comments tell of variables, as far as they tell anything.
    pub(super) described: Vec<Described<'c>>,
    /// For each file what its resource comments tell of variables; sorted by name.
    pub(super) described_in_files: Vec<Range<usize>>,
    own_files: usize,
    own_items: usize,
    ids: OnceCell<Ids>,
    cardinals: OnceCell<Categories>,
    ordinals: OnceCell<Categories>,
}

/// One file of a scope.
#[derive(Clone, Copy, Debug)]
pub(super) struct File<'c> {
    pub(super) path: &'c str,
    pub(super) catalogue: &'c Catalogue<'c>,
}

/// Whether an entry is a message or a term; the two have name spaces of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    Message,
    Term,
}

/// A message or a term.
#[derive(Clone, Debug)]
pub(super) struct Item<'c> {
    pub(super) file: usize,
    pub(super) kind: Kind,
    pub(super) id: Piece<'c>,
    pub(super) comment: Option<&'c Comment<Piece<'c>>>,
    /// The comment above it that an empty line parts from it, where it has none of its own.
    pub(super) detached: Option<&'c Comment<Piece<'c>>>,
    /// What the comment of its own, or the one parted from it, tells of variables; sorted by name.
    pub(super) described: Range<usize>,
    /// What the comment above its run of messages tells of variables; sorted by name. A run is
    /// parted from others by empty lines and comments.
    pub(super) described_in_run: Range<usize>,
    /// What the comment that heads its group tells of variables; sorted by name.
    pub(super) described_in_group: Range<usize>,
    /// Its value, where it has one, then its attributes.
    pub(super) parts: Range<usize>,
}

/// The value of an item or one of its attributes.
#[derive(Clone, Debug)]
pub(super) struct Part<'c> {
    pub(super) item: usize,
    /// The attribute's name; `None` for the value.
    pub(super) name: Option<Piece<'c>>,
    pub(super) pattern: &'c Pattern<Piece<'c>>,
    pub(super) mentions: Range<usize>,
    pub(super) selects: Range<usize>,
    /// What it can become, as far as a `<` stands in its text.
    pub(super) readings: Range<usize>,
}

/// What a placeable or a selector names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    Variable,
    Message,
    Term,
    Function,
}

/// Whether a mention ends up in the text or only chooses among texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Shown,
    Selector,
}

/// One name in a pattern, wherever it stands: in a variant, a selector or an argument too.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention<'c> {
    pub(super) named: Named,
    pub(super) name: Piece<'c>,
    pub(super) attribute: Option<Piece<'c>>,
    pub(super) role: Role,
    pub(super) arguments: Option<&'c CallArguments<Piece<'c>>>,
}

/// How a select expression chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// By how many: CLDR cardinal categories or exact numbers.
    Cardinal,
    /// By which place: CLDR ordinal categories.
    Ordinal,
    /// By keys of the project's own.
    Keys,
}

/// One select expression.
#[derive(Clone, Debug)]
pub(super) struct Select<'c> {
    pub(super) selector: &'c InlineExpression<Piece<'c>>,
    pub(super) variants: &'c [Variant<Piece<'c>>],
    pub(super) choice: Choice,
}

impl<'c> Scope<'c> {
    /// Looks through the files of `locale`: each a path, as findings are to name it, and what was
    /// read from it. Where an id is defined twice the first definition counts.
    pub fn new(
        locale: &'c Locale,
        files: impl IntoIterator<Item = (&'c str, &'c Catalogue<'c>)>,
    ) -> Self {
        let mut scope = Self {
            locale,
            files: Vec::new(),
            items: Vec::new(),
            parts: Vec::new(),
            mentions: Vec::new(),
            selects: Vec::new(),
            readings: Vec::new(),
            described: Vec::new(),
            described_in_files: Vec::new(),
            own_files: 0,
            own_items: 0,
            ids: OnceCell::new(),
            cardinals: OnceCell::new(),
            ordinals: OnceCell::new(),
        };
        scope.look_through(files);
        scope.own_files = scope.files.len();
        scope.own_items = scope.items.len();
        scope
    }

    /// Adds files that stand beside those of every locale, such as a file of addresses: their
    /// messages and terms can be referred to, but are not judged.
    #[must_use]
    pub fn with_shared(
        mut self,
        files: impl IntoIterator<Item = (&'c str, &'c Catalogue<'c>)>,
    ) -> Self {
        self.look_through(files);
        self.ids = OnceCell::new();
        self
    }

    fn look_through(&mut self, files: impl IntoIterator<Item = (&'c str, &'c Catalogue<'c>)>) {
        let first = self.files.len();
        let files = files.into_iter();
        let files = files.map(|(path, catalogue)| File { path, catalogue });
        self.files.extend(files);
        let entries = |file: &File<'c>| file.catalogue.entries.len();
        let entries = self.files[first..].iter().map(entries).sum();
        self.items.reserve(entries);
        self.parts.reserve(entries);
        for index in first..self.files.len() {
            let catalogue = self.files[index].catalogue;
            walk::look_through(self, index, catalogue);
        }
    }

    /// The locale the files are written in.
    pub const fn locale(&self) -> &'c Locale {
        self.locale
    }

    /// Says whether a message of that id is defined, shared files included.
    pub fn has_message(&self, id: &str) -> bool {
        self.find(Kind::Message, id).is_some()
    }

    /// Says whether a message with that value or attribute is defined, shared files included.
    pub(crate) fn defines(&self, id: &str, attribute: Option<&str>) -> bool {
        let item = self.find(Kind::Message, id);
        item.is_some_and(|item| attribute.is_none() || self.part(item, attribute).is_some())
    }

    /// The index of the item of that kind and name.
    pub(super) fn find(&self, kind: Kind, id: &str) -> Option<usize> {
        let ids = self.ids.get_or_init(|| Ids::of(&self.items));
        ids.find(&self.items, kind, id)
    }

    /// The files that are judged.
    pub(super) fn own_files(&self) -> &[File<'c>] {
        &self.files[..self.own_files]
    }

    /// The items that are judged, with their indices.
    pub(super) fn own_items(&self) -> impl Iterator<Item = (usize, &Item<'c>)> {
        self.items[..self.own_items].iter().enumerate()
    }

    /// How many items are judged.
    pub(super) const fn own_count(&self) -> usize {
        self.own_items
    }

    /// The parts that are judged.
    pub(super) fn own_parts(&self) -> &[Part<'c>] {
        let end = self.own_items.checked_sub(1);
        let end = end.map_or(0, |last| self.items[last].parts.end);
        &self.parts[..end]
    }

    /// The mentions of a part, in the order of the text.
    pub(super) fn mentions(&self, part: &Part<'c>) -> &[Mention<'c>] {
        &self.mentions[part.mentions.clone()]
    }

    /// What comments tell of a variable: the item's own, its group's, its file's.
    pub(super) fn description(&self, item: &Item<'c>, name: &str) -> Option<&Described<'c>> {
        self.told_in(&item.described, name)
            .or_else(|| self.told_in(&item.described_in_group, name))
            .or_else(|| self.told_in(&self.described_in_files[item.file], name))
    }

    /// What the comments of that range of `described` tell of a variable.
    pub(super) fn told_in(&self, range: &Range<usize>, name: &str) -> Option<&Described<'c>> {
        let described = &self.described[range.clone()];
        let index = described.binary_search_by(|described| described.name.cmp(name));
        index.ok().map(|index| &described[index])
    }

    /// The select expressions of a part, outer ones first.
    pub(super) fn selects(&self, part: &Part<'c>) -> &[Select<'c>] {
        &self.selects[part.selects.clone()]
    }

    /// What a part can become, where there may be tags in it; see [`Reading`].
    pub(super) fn readings(&self, part: &Part<'c>) -> &[Reading] {
        &self.readings[part.readings.clone()]
    }

    /// The parts of an item: its value, then its attributes, as many as any message has.
    pub(super) fn parts(&self, item: &Item<'c>) -> &[Part<'c>] {
        let parts = &self.parts[item.parts.clone()];
        &parts[..parts.len().min(MOST_PARTS)]
    }

    /// The part of that name, `None` for the value.
    pub(super) fn part(&self, item: usize, name: Option<&str>) -> Option<usize> {
        let mut range = self.items[item].parts.clone().take(MOST_PARTS);
        range.find(|index| self.parts[*index].attribute() == name)
    }

    /// The part a mention of a message or term leads to: the item may be unknown, or known and
    /// without that part.
    pub(super) fn target(&self, mention: &Mention<'c>) -> Target {
        let kind = match mention.named {
            Named::Message => Kind::Message,
            Named::Term => Kind::Term,
            Named::Variable | Named::Function => return Target::Nothing,
        };
        let Some(item) = self.find(kind, mention.name.text()) else {
            return Target::Undefined;
        };
        let attribute = mention.attribute.map(|attribute| attribute.text());
        self.part(item, attribute)
            .map_or(Target::NoSuchPart, Target::Part)
    }

    /// The plural categories of the locale for a choice by number, cardinal unless it is ordinal.
    pub(super) fn categories(&self, choice: Choice) -> &Categories {
        let cell = match choice {
            Choice::Ordinal => &self.ordinals,
            Choice::Cardinal | Choice::Keys => &self.cardinals,
        };
        cell.get_or_init(|| Categories::of(self.locale, choice))
    }
}

/// Where a reference leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// It is no reference to an item.
    Nothing,
    /// No item of that name.
    Undefined,
    /// The item has no such attribute, or no value.
    NoSuchPart,
    /// The part of that index.
    Part(usize),
}

impl Item<'_> {
    /// The bytes of the item's name, the hyphen before a term's left out.
    pub(super) const fn span(&self) -> Span {
        self.id.span()
    }
}

impl<'c> Part<'c> {
    /// The attribute's name as text.
    pub(super) fn attribute(&self) -> Option<&'c str> {
        self.name.map(|name| name.text())
    }
}

impl Mention<'_> {
    /// The mention as it is written: `$count`, `-brand`, `menu.label`, `NUMBER()`.
    pub(super) fn written(&self) -> String {
        let name = self.name.text();
        let attribute = self.attribute.map(|attribute| attribute.text());
        let dot = if attribute.is_some() { "." } else { "" };
        let attribute = attribute.unwrap_or_default();
        match self.named {
            Named::Variable => format!("${name}"),
            Named::Message => format!("{name}{dot}{attribute}"),
            Named::Term => format!("-{name}{dot}{attribute}"),
            Named::Function => format!("{name}()"),
        }
    }

    /// Says whether both mention the same thing, whatever they do with it.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.named == other.named && self.name == other.name && self.attribute == other.attribute
    }

    /// The bytes of the name, its sigil left out.
    pub(super) const fn span(&self) -> Span {
        self.name.span()
    }
}

impl<'c> Select<'c> {
    /// Says whether there is more than the default to choose.
    pub(super) const fn is_choice(&self) -> bool {
        self.variants.len() > 1
    }

    /// The bytes that name what it chooses by: the variable, else the first key.
    pub(super) fn span(&self) -> Span {
        let first = || self.variants.first().map(key_piece);
        let piece = self.variable().or_else(first);
        piece.map_or(Span::new(0, 0), |piece| piece.span())
    }

    /// The variable it chooses by, also when a function stands around it.
    pub(super) fn variable(&self) -> Option<Piece<'c>> {
        match self.selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => arguments
                .positional
                .iter()
                .find_map(|argument| match argument {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                }),
            _ => None,
        }
    }
}
