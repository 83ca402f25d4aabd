//! A message as it is formatted: names are numbers, literals are read, every node knows its bytes.

use icu_plurals::PluralCategory;

use hexapla_diagnostics::Span;

use super::list::ListOptions;
use super::markup::Markup;
use super::moment::MomentOptions;
use super::number::{Number, NumberOptions};

/// A stretch of a source's text, in bytes; a catalogue is far shorter than 4 GiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Stretch {
    pub(super) const fn span(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }
}

/// A name of a message, term, attribute, variable or function, as its number in the table of names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name(pub(super) u32);

/// A message or a term.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its own name; a term's begins with a hyphen.
    pub(super) name: Name,
    /// Which of the sources it stands in.
    pub(super) source: usize,
    pub(super) value: Option<Pattern>,
    pub(super) attributes: Box<[(Name, Pattern)]>,
}

impl Entry {
    /// The value, or the attribute of that name.
    pub(super) fn pattern(&self, attribute: Option<Name>) -> Option<&Pattern> {
        let Some(attribute) = attribute else {
            return self.value.as_ref();
        };
        let mut attributes = self.attributes.iter();
        attributes.find_map(|(name, pattern)| (*name == attribute).then_some(pattern))
    }
}

/// Texts and placeables in turn.
#[derive(Clone, Debug)]
pub(super) struct Pattern(pub(super) Box<[Element]>);

#[derive(Clone, Debug)]
pub(super) enum Element {
    Text(Stretch),
    Placeable(Placeable),
}

/// An expression that becomes text.
#[derive(Clone, Debug)]
pub(super) struct Placeable {
    pub(super) expression: Expression,
    /// Where in the markup of the text before it it stands.
    pub(super) place: Markup,
}

#[derive(Clone, Debug)]
pub(super) enum Expression {
    /// A string literal, escapes read.
    Text(Stretch),
    Number(Number),
    Variable {
        name: Name,
        span: Stretch,
    },
    Reference(Box<Reference>),
    Call(Box<Call>),
    Select(Box<Select>),
    Placeable(Box<Placeable>),
    /// What is nested deeper than the limit and left out.
    TooDeep,
}

impl Expression {
    /// Where its name stands, where it has one.
    pub(super) fn span(&self) -> Option<Stretch> {
        match self {
            Self::Variable { span, .. } => Some(*span),
            Self::Call(call) => Some(call.span),
            Self::Reference(reference) => Some(reference.span),
            _ => None,
        }
    }
}

/// A reference to another message or to a term.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    pub(super) entry: Name,
    pub(super) attribute: Option<Name>,
    pub(super) kind: ReferenceKind,
    pub(super) span: Stretch,
}

#[derive(Clone, Debug)]
pub(super) enum ReferenceKind {
    /// A message sees the variables of whoever refers to it.
    Message,
    /// A term sees the named arguments of its own call, and no others.
    Term(Box<[(Name, Constant)]>),
}

/// The value of a named argument.
#[derive(Clone, Debug)]
pub(super) enum Constant {
    Text(Stretch),
    Number(Number),
}

/// A call of a function.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) function: Function,
    pub(super) name: Name,
    pub(super) positional: Box<[Expression]>,
    pub(super) span: Stretch,
}

/// The function that is called, its options read.
#[derive(Clone, Debug)]
pub(super) enum Function {
    Number(NumberOptions),
    Moment(MomentOptions),
    List(ListOptions),
    /// The term that a name has, called with these arguments.
    Term(Box<[(Name, Constant)]>),
    /// A function that the program may have registered.
    Own(Box<[(Name, Constant)]>),
}

/// A choice between variants.
#[derive(Clone, Debug)]
pub(super) struct Select {
    pub(super) selector: Expression,
    pub(super) variants: Box<[Variant]>,
    /// Which of them is taken when no key fits.
    pub(super) default: usize,
}

#[derive(Clone, Debug)]
pub(super) struct Variant {
    pub(super) key: Key,
    pub(super) pattern: Pattern,
}

#[derive(Clone, Debug)]
pub(super) enum Key {
    /// A word, and the plural category it may mean.
    Word(Stretch, Option<PluralCategory>),
    Number(f64),
}
