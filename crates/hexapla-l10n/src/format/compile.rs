//! From a catalogue's tree to messages that can be formatted.

use fluent_syntax::unicode::unescape_unicode_to_string;
use hexapla_diagnostics::{Finding, Place, Span};
use icu_plurals::PluralCategory;

use super::functions::{FunctionSchema, Literal, OptionFault, TERM};
use super::list::ListOptions;
use super::markup::Markup;
use super::message::{
    Call, Constant, Element, Entry, Expression, Function, Key, Name, Pattern, Placeable, Reference,
    ReferenceKind, Select, Stretch, Variant,
};
use super::messages::Names;
use super::moment::MomentOptions;
use super::number::{Number, NumberOptions};
use crate::findings::{FORMAT_LIMIT, FORMAT_OPTION};
use crate::pseudo::{Disguise, Pseudo};
use crate::{Catalogue, LIMITS, Piece, ast};

/// Reads the entries of one catalogue.
pub(super) struct Compiler<'c> {
    pub(super) names: &'c mut Names,
    /// The catalogue's text, and behind it the texts that do not stand in it as they are.
    pub(super) text: String,
    pub(super) findings: Vec<Finding>,
    catalogue: &'c str,
    place: &'c Place,
    source: usize,
    disguise: Option<Disguise>,
    unit: String,
}

/// Where in an entry something stands: how deep, and in which markup.
#[derive(Clone, Copy)]
struct Level {
    depth: usize,
    place: Markup,
}

impl Level {
    const TOP: Self = Self {
        depth: 0,
        place: Markup::Text,
    };

    const fn deeper(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }
}

impl<'c> Compiler<'c> {
    pub(super) fn new(
        names: &'c mut Names,
        catalogue: &Catalogue<'c>,
        place: &'c Place,
        source: usize,
        pseudo: Option<Pseudo>,
    ) -> Self {
        Self {
            names,
            text: catalogue.text.to_owned(),
            findings: Vec::new(),
            catalogue: catalogue.text,
            place,
            source,
            disguise: pseudo.map(Disguise::new),
            unit: String::new(),
        }
    }

    /// The entry, where it is a message or a term.
    pub(super) fn entry(&mut self, entry: &ast::Entry<Piece<'_>>) -> Option<Entry> {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name.text().to_owned();
                Some(self.message(id, message.value.as_ref(), &message.attributes))
            }
            ast::Entry::Term(term) => {
                let id = format!("-{}", term.id.name.text());
                Some(self.message(id, Some(&term.value), &term.attributes))
            }
            _ => None,
        }
    }

    fn message(
        &mut self,
        id: String,
        value: Option<&ast::Pattern<Piece<'_>>>,
        attributes: &[ast::Attribute<Piece<'_>>],
    ) -> Entry {
        let name = self.names.add(&id);
        self.unit = id;
        let value = value.map(|pattern| self.whole(pattern));
        let attributes = attributes.iter().map(|attribute| {
            let name = self.names.add(attribute.id.name.text());
            (name, self.whole(&attribute.value))
        });
        let attributes = attributes.collect();
        Entry {
            name,
            source: self.source,
            value,
            attributes,
        }
    }

    /// The pattern of a value or of an attribute.
    fn whole(&mut self, pattern: &ast::Pattern<Piece<'_>>) -> Pattern {
        if let Some(disguise) = &mut self.disguise {
            disguise.begin();
        }
        let mut compiled = self.pattern(pattern, Level::TOP);
        // a term stands in somebody else's brackets
        let is_message = !self.unit.starts_with('-');
        if let Some(disguise) = self.disguise.as_ref().filter(|_| is_message) {
            let (before, after) = disguise.brackets();
            let (before, after) = (self.append(before), self.append(after));
            let elements = compiled.0.into_iter();
            let before = std::iter::once(Element::Text(before));
            let bracketed = before.chain(elements).chain([Element::Text(after)]);
            compiled = Pattern(bracketed.filter(|element| !element.is_empty()).collect());
        }
        compiled
    }

    fn pattern(&mut self, pattern: &ast::Pattern<Piece<'_>>, level: Level) -> Pattern {
        let mut place = level.place;
        let elements = pattern.elements.iter().map(|element| match element {
            ast::PatternElement::TextElement { value } => {
                let text = self.text(*value, place);
                place = place.after(value.text());
                Element::Text(text)
            }
            ast::PatternElement::Placeable { expression } => {
                let level = Level { place, ..level };
                Element::Placeable(Placeable {
                    expression: self.expression(expression, level.deeper()),
                    place,
                })
            }
        });
        Pattern(elements.collect())
    }

    fn text(&mut self, piece: Piece<'_>, place: Markup) -> Stretch {
        match &mut self.disguise {
            None => self.stretch(piece),
            Some(disguise) => {
                let disguised = disguise.text(piece.text(), place);
                self.append(&disguised)
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<Piece<'_>>, level: Level) -> Expression {
        match expression {
            ast::Expression::Inline(expression) => self.inline(expression, level),
            ast::Expression::Select { selector, variants } => {
                if self.is_too_deep(selector, level) || variants.is_empty() {
                    return Expression::TooDeep;
                }
                let selector = self.inline(selector, level.deeper());
                let default = variants.iter().position(|variant| variant.default);
                let variants = variants.iter().map(|variant| Variant {
                    key: self.key(&variant.key),
                    pattern: self.pattern(&variant.value, level),
                });
                Expression::Select(Box::new(Select {
                    selector,
                    variants: variants.collect(),
                    default: default.unwrap_or_default(),
                }))
            }
        }
    }

    fn key(&mut self, key: &ast::VariantKey<Piece<'_>>) -> Key {
        match key {
            ast::VariantKey::Identifier { name } => {
                let category = PluralCategory::get_for_cldr_string(name.text());
                Key::Word(self.stretch(*name), category)
            }
            ast::VariantKey::NumberLiteral { value } => {
                Key::Number(Number::literal(value.text()).value)
            }
        }
    }

    fn inline(
        &mut self,
        expression: &ast::InlineExpression<Piece<'_>>,
        level: Level,
    ) -> Expression {
        use ast::InlineExpression as Inline;
        if self.is_too_deep(expression, level) {
            return Expression::TooDeep;
        }
        match expression {
            Inline::StringLiteral { value } => Expression::Text(self.literal(*value)),
            Inline::NumberLiteral { value } => Expression::Number(Number::literal(value.text())),
            Inline::VariableReference { id } => Expression::Variable {
                name: self.names.add(id.name.text()),
                span: stretch(id.name.span()),
            },
            Inline::MessageReference { id, attribute } => {
                Expression::Reference(Box::new(Reference {
                    entry: self.names.add(id.name.text()),
                    attribute: self.attribute(attribute.as_ref()),
                    kind: ReferenceKind::Message,
                    span: stretch(id.name.span()),
                }))
            }
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let named = arguments
                    .as_ref()
                    .map_or(&[][..], |arguments| &arguments.named);
                Expression::Reference(Box::new(Reference {
                    entry: self.names.add(&format!("-{}", id.name.text())),
                    attribute: self.attribute(attribute.as_ref()),
                    kind: ReferenceKind::Term(self.constants(named)),
                    span: stretch(id.name.span()),
                }))
            }
            Inline::FunctionReference { id, arguments } => self.call(id.name, arguments, level),
            Inline::Placeable { expression } => Expression::Placeable(Box::new(Placeable {
                expression: self.expression(expression, level.deeper()),
                place: level.place,
            })),
        }
    }

    fn attribute(&mut self, attribute: Option<&ast::Identifier<Piece<'_>>>) -> Option<Name> {
        attribute.map(|attribute| self.names.add(attribute.name.text()))
    }

    fn call(
        &mut self,
        name: Piece<'_>,
        arguments: &ast::CallArguments<Piece<'_>>,
        level: Level,
    ) -> Expression {
        let positional = arguments.positional.iter();
        let positional = positional.map(|argument| self.inline(argument, level.deeper()));
        let positional = positional.collect();
        let named = &arguments.named;
        let function = match name.text() {
            "NUMBER" => {
                let mut options = NumberOptions::NONE;
                self.options(name, named, |name, value| options.set(name, value));
                Function::Number(options)
            }
            "DATETIME" => {
                let mut options = MomentOptions::NONE;
                self.options(name, named, |name, value| options.set(name, value));
                Function::Moment(options)
            }
            "LIST" => {
                let mut options = ListOptions::USUAL;
                self.options(name, named, |name, value| options.set(name, value));
                Function::List(options)
            }
            TERM => Function::Term(self.constants(named)),
            _ => Function::Own(self.constants(named)),
        };
        Expression::Call(Box::new(Call {
            function,
            name: self.names.add(name.text()),
            positional,
            span: stretch(name.span()),
        }))
    }

    /// Reads the options of a function that has a schema; what the schema refuses is left out.
    fn options(
        &mut self,
        function: Piece<'_>,
        named: &[ast::NamedArgument<Piece<'_>>],
        mut set: impl FnMut(&str, Literal<'_>),
    ) {
        let schema = FunctionSchema::of(function.text()).expect("every built-in has a schema");
        for argument in named {
            let (name, value) = (argument.name.name, Literal::of(&argument.value));
            let fault = match value {
                Some(value) => schema.fault(name.text(), value),
                None => Some(OptionFault::Unknown),
            };
            match (fault, value) {
                (None, Some(value)) => set(name.text(), value),
                (fault, _) => {
                    let accepts = match fault {
                        Some(OptionFault::NotAccepted(accepts)) => accepts.to_string(),
                        _ => "none".to_owned(),
                    };
                    let finding = Finding::new(FORMAT_OPTION, self.at(name.span()))
                        .with("function", function.text())
                        .with("option", name.text())
                        .with("accepts", accepts);
                    self.findings.push(finding);
                }
            }
        }
    }

    fn constants(&mut self, named: &[ast::NamedArgument<Piece<'_>>]) -> Box<[(Name, Constant)]> {
        let mut constants = Vec::with_capacity(named.len());
        for argument in named {
            let constant = match &argument.value {
                ast::InlineExpression::StringLiteral { value } => {
                    Constant::Text(self.literal(*value))
                }
                ast::InlineExpression::NumberLiteral { value } => {
                    Constant::Number(Number::literal(value.text()))
                }
                // the specification allows literals only; reading the catalogue has said so
                _ => continue,
            };
            constants.push((self.names.add(argument.name.name.text()), constant));
        }
        constants.into()
    }

    /// A string literal with its escapes read.
    fn literal(&mut self, value: Piece<'_>) -> Stretch {
        if value.text().contains('\\') {
            self.append(&unescape_unicode_to_string(value.text()))
        } else {
            self.stretch(value)
        }
    }

    /// Where the piece stands in the text.
    fn stretch(&mut self, piece: Piece<'_>) -> Stretch {
        if piece.span().of(self.catalogue) == Some(piece.text()) {
            stretch(piece.span())
        } else {
            self.append(piece.text())
        }
    }

    fn append(&mut self, text: &str) -> Stretch {
        let start = self.text.len();
        self.text.push_str(text);
        stretch(Span::new(start, self.text.len()))
    }

    fn is_too_deep(&mut self, at: &ast::InlineExpression<Piece<'_>>, level: Level) -> bool {
        if level.depth <= LIMITS.depth {
            return false;
        }
        let place =
            first_piece(at).map_or_else(|| self.place.clone(), |piece| self.at(piece.span()));
        let finding = Finding::new(FORMAT_LIMIT, place)
            .with("limit", "depth")
            .with("most", LIMITS.depth);
        self.findings.push(finding);
        true
    }

    fn at(&self, span: Span) -> Place {
        self.place.clone().at(self.catalogue, span).unit(&self.unit)
    }
}

impl Element {
    const fn is_empty(&self) -> bool {
        matches!(self, Self::Text(Stretch { start, end }) if *start == *end)
    }
}

/// Some piece of the expression itself, to tell where it stands.
fn first_piece<'s>(expression: &ast::InlineExpression<Piece<'s>>) -> Option<Piece<'s>> {
    use ast::InlineExpression as Inline;
    match expression {
        Inline::StringLiteral { value } | Inline::NumberLiteral { value } => Some(*value),
        Inline::FunctionReference { id, .. }
        | Inline::MessageReference { id, .. }
        | Inline::TermReference { id, .. }
        | Inline::VariableReference { id } => Some(id.name),
        Inline::Placeable { .. } => None,
    }
}

fn stretch(span: Span) -> Stretch {
    let byte = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
    Stretch {
        start: byte(span.start),
        end: byte(span.end),
    }
}
