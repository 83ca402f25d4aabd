//! Whether a reader sees a variable's value, whichever variants are chosen.

use std::collections::BTreeSet;

use super::scope::{Named, Part, Role, Scope, Target};
use crate::Piece;
use crate::ast::{Expression, InlineExpression, Pattern, PatternElement};
use crate::limits::LIMITS;

/// How surely a pattern shows a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shown {
    /// In no variant.
    Never,
    /// In some variants.
    Sometimes,
    /// Whatever is chosen.
    Always,
}

impl<'c> Scope<'c> {
    /// How surely the pattern shows the variable, references to other messages followed.
    pub(super) fn shows(&self, pattern: &Pattern<Piece<'c>>, variable: &str) -> Shown {
        let of_element = |element: &PatternElement<Piece<'c>>| match element {
            PatternElement::TextElement { .. } => Shown::Never,
            PatternElement::Placeable { expression } => self.expression_shows(expression, variable),
        };
        let elements = pattern.elements.iter().map(of_element);
        elements.max().unwrap_or(Shown::Never)
    }

    fn expression_shows(&self, expression: &Expression<Piece<'c>>, variable: &str) -> Shown {
        match expression {
            Expression::Inline(inline) => self.inline_shows(inline, variable),
            Expression::Select { variants, .. } => {
                let shown: BTreeSet<Shown> = variants
                    .iter()
                    .map(|variant| self.shows(&variant.value, variable))
                    .collect();
                match (shown.first(), shown.last()) {
                    (Some(Shown::Always), _) => Shown::Always,
                    (_, None | Some(Shown::Never)) => Shown::Never,
                    _ => Shown::Sometimes,
                }
            }
        }
    }

    fn inline_shows(&self, inline: &InlineExpression<Piece<'c>>, variable: &str) -> Shown {
        match inline {
            InlineExpression::VariableReference { id } if id.name.text() == variable => {
                Shown::Always
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                let arguments = arguments.positional.iter();
                let shown = arguments.map(|argument| self.inline_shows(argument, variable));
                shown.max().unwrap_or(Shown::Never)
            }
            InlineExpression::Placeable { expression } => {
                self.expression_shows(expression, variable)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.text());
                let item = self.find(super::scope::Kind::Message, id.name.text());
                let part = item.and_then(|item| self.part(item, attribute));
                let reached =
                    part.is_some_and(|part| self.reaches(&self.parts[part], variable, Role::Shown));
                if reached { Shown::Always } else { Shown::Never }
            }
            _ => Shown::Never,
        }
    }

    /// Says whether the part, or a message it refers to however far, mentions the variable in that
    /// role. At most [`LIMITS`]`.placeables` messages are followed, as in formatting.
    pub(super) fn reaches(&self, part: &Part<'c>, variable: &str, role: Role) -> bool {
        let mut seen = BTreeSet::new();
        let mut waiting = vec![part];
        while let Some(part) = waiting.pop() {
            for mention in self.mentions(part) {
                let is_it = mention.named == Named::Variable && mention.role == role;
                if is_it && mention.name.text() == variable {
                    return true;
                }
                if mention.named == Named::Message
                    && let Target::Part(next) = self.target(mention)
                    && seen.len() < LIMITS.placeables
                    && seen.insert(next)
                {
                    waiting.push(&self.parts[next]);
                }
            }
        }
        false
    }

    /// Says whether a message the part refers to, however far, chooses by the variable.
    pub(super) fn refers_to_choice(&self, part: &Part<'c>, variable: &str) -> bool {
        let mut mentions = self.mentions(part).iter();
        mentions.any(|mention| match self.target(mention) {
            Target::Part(next) if mention.named == Named::Message => {
                self.reaches(&self.parts[next], variable, Role::Selector)
            }
            _ => false,
        })
    }

    /// Says whether the part, or a message it refers to, mentions the variable in any role.
    pub(super) fn reaches_in_any_role(&self, part: &Part<'c>, variable: &str) -> bool {
        let reaches = |role| self.reaches(part, variable, role);
        reaches(Role::Shown) || reaches(Role::Selector)
    }

    /// The names of what the part mentions of one sort, each once, sorted.
    pub(super) fn names(&self, part: &Part<'c>, named: Named) -> BTreeSet<&'c str> {
        let mentions = self.mentions(part).iter();
        let of_sort = mentions.filter(|mention| mention.named == named);
        of_sort.map(|mention| mention.name.text()).collect()
    }
}
