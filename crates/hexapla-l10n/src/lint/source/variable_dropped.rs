//! `fluent-variable-dropped`: a variable the source shows and the translation does not.

use hexapla_diagnostics::{Edit, Level, Span};

use crate::Piece;
use crate::ast::{Expression, Pattern, PatternElement, Variant};
use crate::findings::VARIABLE_DROPPED;
use crate::lint::draft::Draft;
use crate::lint::pair::{Pair, Twins};
use crate::lint::scope::{Choice, Named, Part, Role, Scope};
use crate::lint::shown::Shown;
use crate::lint::source::unknown_variable;
use crate::lint::variants::key;

pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    for twins in pair.mentioning() {
        let is_plain = twins.target.selects.is_empty() && twins.mention_the_same(pair);
        if twins.source.mentions.is_empty() || is_plain {
            continue;
        }
        let renamed = unknown_variable::renamed(pair, twins);
        let names = pair.source.names(twins.source, Named::Variable);
        for name in names.into_iter().filter(|name| Some(*name) != renamed) {
            drafts.extend(of_variable(pair, twins, name));
        }
    }
    drafts
}

fn of_variable<'c>(pair: &Pair<'_, 'c>, twins: &Twins<'_, 'c>, name: &str) -> Option<Draft<'c>> {
    let in_source = pair.source.shows(twins.source.pattern, name);
    let in_target = pair.target.shows(twins.target.pattern, name);
    let item = &pair.target.items[twins.target.item];
    let span = twins.target.name.map_or(item.span(), |name| name.span());
    let draft = pair
        .target
        .draft(VARIABLE_DROPPED, twins.target, span)
        .with("name", format!("${name}"));
    match (in_source, in_target) {
        (Shown::Always | Shown::Sometimes, Shown::Never) => {
            Some(never_shown(pair, twins, name, in_source, draft))
        }
        (Shown::Always, Shown::Sometimes) => {
            let variant = lacking(pair.target, twins, name)?;
            let draft = draft.level(Level::Warn).with("kind", "variant");
            Some(draft.with("variant", key(variant)))
        }
        _ => None,
    }
}

fn never_shown<'c>(
    pair: &Pair<'_, 'c>,
    twins: &Twins<'_, 'c>,
    name: &str,
    in_source: Shown,
    draft: Draft<'c>,
) -> Draft<'c> {
    let chooses = is_chosen_by(pair.target, twins, name);
    let level = match in_source {
        Shown::Always if !chooses => VARIABLE_DROPPED.level(),
        _ => Level::Warn,
    };
    let bare = bare(twins.target, name);
    let kind = match bare {
        Some(_) => "bare",
        None if chooses => "chosen-by",
        None => "dropped",
    };
    draft
        .level(level)
        .with("kind", kind)
        .with("variant", "")
        .fix(bare.into_iter().collect())
}

/// The edit that puts braces around the variable where it stands in the text without them.
fn bare(part: &Part<'_>, name: &str) -> Option<Edit> {
    let texts = part.pattern.elements.iter();
    texts
        .filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(value),
            PatternElement::Placeable { .. } => None,
        })
        .find_map(|piece| {
            let at = mention_in_text(piece.text(), name)?;
            let start = piece.span().start + at;
            Some(Edit {
                span: Span::new(start, start + 1 + name.len()),
                text: format!("{{ ${name} }}"),
            })
        })
}

/// Where `$name` stands in a text, as a whole word.
fn mention_in_text(text: &str, name: &str) -> Option<usize> {
    let is_part = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    text.match_indices('$').map(|(at, _)| at).find(|at| {
        let rest = text[at + 1..].strip_prefix(name);
        rest.is_some_and(|rest| !rest.starts_with(is_part))
    })
}

fn is_chosen_by(target: &Scope<'_>, twins: &Twins<'_, '_>, name: &str) -> bool {
    let mentions = target.mentions(twins.target).iter();
    let mut selectors = mentions.filter(|mention| mention.role == Role::Selector);
    selectors.any(|mention| mention.named == Named::Variable && mention.name.text() == name)
}

/// The first variant without the variable, outside choices by number: whether a plural variant
/// needs its number is a question of its own.
fn lacking<'c>(
    target: &Scope<'c>,
    twins: &Twins<'_, 'c>,
    name: &str,
) -> Option<&'c Variant<Piece<'c>>> {
    let selects = target.selects(twins.target).iter();
    let by_key = selects.filter(|select| select.choice == Choice::Keys);
    let mut variants = by_key.flat_map(|select| select.variants);
    variants.find(|variant| {
        target.shows(&variant.value, name) == Shown::Never && !is_nested(&variant.value)
    })
}

/// Says whether the pattern is one choice and nothing else, so that its own variants are judged.
fn is_nested(pattern: &Pattern<Piece<'_>>) -> bool {
    matches!(
        pattern.elements.as_slice(),
        [PatternElement::Placeable {
            expression: Expression::Select { .. }
        }]
    )
}
