//! Numbers written with the marks of another language.

use std::cell::LazyCell;

use hexapla_content::{Pair, Unit};
use hexapla_facts::{Amount, Decimal};

use super::figures::{Figures, Reading};
use super::prose::{self, Prose};
use crate::findings::NUMBER_FORMAT;
use crate::numbers::Numbers;
use crate::rules::facts::{code, passage};
use crate::{Context, Hit};

/// Amounts of the source whose figures have in the translation marks that mean another number there, or none. Nothing is
/// told of what may be a version or the number of a section, nor where the marks are right by a reading that the source
/// has as well.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let (&[source], &[target]) = (pair.source, pair.target) else {
        return Vec::new();
    };
    let is_known = context.languages.facts.target().is_reviewed();
    if !is_known || !Figures::are_in(&target.text) || source.text == target.text {
        return Vec::new();
    }
    let stated = LazyCell::new(|| Stated::of(source, context));
    let stretches = prose::of(target, context);
    let each = stretches.iter().flat_map(|prose| {
        let figures = Figures::of(prose.text).into_iter();
        figures.map(move |figures| (prose, figures))
    });
    each.filter_map(|(prose, figures)| hit(prose, &figures, &stated, context))
        .collect()
}

/// What a source says in figures.
#[derive(Default)]
struct Stated {
    /// The values of all amounts.
    values: Vec<Decimal>,
    /// Those of the figures with marks that are amounts for certain: grouped or measured.
    certain: Vec<Decimal>,
}

impl Stated {
    fn of(source: &Unit, context: &Context<'_>) -> Self {
        let languages = context.languages;
        let numbers = languages.source_numbers.as_ref();
        let Some(marks) = numbers.and_then(Numbers::marks) else {
            return Self::default();
        };
        let stated = context.page.stated(source, languages);
        let amounts = languages
            .facts
            .amounts(passage(source, &code(source)), &stated);
        let certain = Figures::of(&source.text).into_iter().filter_map(|figures| {
            let mut readings = figures.readings().into_iter();
            let reading = readings.find(|reading| marks.are(reading.decimal, reading.grouping))?;
            let is_grouped = reading.grouping.is_some();
            let mut amounts = amounts.iter().filter(|amount| amount.holds(&figures.span));
            let is_certain = |amount: &Amount| {
                amount.is_stated_by(reading.value) && (amount.is_measured || is_grouped)
            };
            amounts.any(is_certain).then_some(reading.value)
        });
        Self {
            certain: certain.collect(),
            values: amounts.iter().map(|amount| amount.value).collect(),
        }
    }
}

fn hit(
    prose: &Prose<'_>,
    figures: &Figures<'_>,
    stated: &LazyCell<Stated, impl FnOnce() -> Stated>,
    context: &Context<'_>,
) -> Option<Hit> {
    let numbers = context.languages.numbers.as_ref()?;
    if !stands_alone(prose.text, figures) {
        return None;
    }
    let (own, other): (Vec<Reading>, Vec<Reading>) = figures
        .readings()
        .into_iter()
        .partition(|reading| numbers.have(reading.decimal, reading.grouping));
    let is_right = |reading: &Reading| stated.values.contains(&reading.value);
    if other.is_empty() || own.iter().any(is_right) {
        return None;
    }
    let mut other = other.iter();
    let meant = other.find(|reading| stated.certain.contains(&reading.value))?;
    let written = prose.text.get(figures.span.clone())?;
    let usual = numbers.written(&meant.plain)?;
    let edit = prose.edit(figures.span.start, written.len(), &usual);
    let hit = Hit::new(NUMBER_FORMAT, edit.span)
        .with("number", written)
        .with("usual", usual);
    Some(hit.fix(vec![edit]))
}

/// Says whether figures are a number of their own, and no part of a name, a path, a numbering, a time or a result.
fn stands_alone(text: &str, figures: &Figures<'_>) -> bool {
    let before = text.get(..figures.span.start).unwrap_or_default();
    let behind = text.get(figures.span.end..).unwrap_or_default();
    let joins = |c: char| matches!(c, '_' | '/' | '\\' | ':' | '@' | '#' | '=' | '-');
    let binds = |c: char| c.is_ascii_alphanumeric() || joins(c) || c == '.' || c == ',';
    let mut next = behind.chars();
    let goes_on = match (next.next(), next.next()) {
        (Some('-' | ':' | '–' | '/'), after) => after.is_some_and(|c| c.is_ascii_digit()),
        (Some(c), _) => c.is_ascii_alphabetic() || matches!(c, '_' | '\\' | '@' | '='),
        (None, _) => false,
    };
    !before.ends_with(binds) && !goes_on
}
