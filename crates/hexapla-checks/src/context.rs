//! What rules know besides the pair.

use hexapla_content::{Locale, Unit};
use hexapla_diagnostics::Span;
use hexapla_facts::Comparison;

use crate::numbers::Numbers;
use crate::rules::terms::Forms;
use crate::{Page, Term};

/// The two languages of a translation, with what is known of both; make it once for a locale.
#[derive(Clone, Debug)]
pub struct Languages {
    /// The language translated from.
    pub source: Locale,
    /// The language translated into.
    pub target: Locale,
    /// Finds the facts of one in the other.
    pub facts: Comparison,
    /// How the source writes numbers.
    pub(crate) source_numbers: Option<Numbers>,
    /// How the translation writes them.
    pub(crate) numbers: Option<Numbers>,
    /// The terms and names that the project says something about.
    pub(crate) terms: Vec<Term>,
    /// The forms of the terms in the source's language.
    pub(crate) forms: Forms,
    /// How the project spells them in paths, where not by their tags: `wolof`, `tw` for Traditional Chinese.
    pub spellings: Vec<String>,
}

impl Languages {
    /// The languages of translations from `source` into `target`.
    pub fn new(source: &Locale, target: &Locale) -> Self {
        Self {
            source: source.clone(),
            target: target.clone(),
            facts: Comparison::new(source, target),
            source_numbers: Numbers::of(source),
            numbers: Numbers::of(target),
            terms: Vec::new(),
            forms: Forms::default(),
            spellings: Vec::new(),
        }
    }

    /// The languages with the terms and names that the project says something about.
    #[must_use]
    pub fn with_terms(self, terms: Vec<Term>) -> Self {
        Self {
            forms: Forms::of(&terms),
            terms,
            ..self
        }
    }

    /// The languages with the names that the project's paths have for them.
    #[must_use]
    pub fn with_spellings(self, spellings: Vec<String>) -> Self {
        Self { spellings, ..self }
    }

    /// Says whether a part of a path or of a host's name stands for one of the two: a tag of the language (`fr`, `fr-CA`,
    /// `pt_BR`) or the project's own word for it.
    pub(crate) fn are_named_by(&self, part: &str) -> bool {
        const LONGEST: usize = "zh-hans-cn".len();
        let language = part.split(['-', '_']).next().unwrap_or_default();
        let is_tag_of = |locale: &Locale| {
            part.len() <= LONGEST && language.eq_ignore_ascii_case(locale.language())
        };
        let mut spellings = self.spellings.iter();
        is_tag_of(&self.source)
            || is_tag_of(&self.target)
            || spellings.any(|spelling| spelling.eq_ignore_ascii_case(part))
    }
}

/// What rules know besides the pair.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The two languages.
    pub languages: &'a Languages,
    /// The translation's file.
    pub target_text: &'a str,
    /// The page the pair stands on.
    pub page: &'a Page<'a>,
}

impl Context<'_> {
    /// The bytes of the file at which `part`, a piece of the text of `unit`, stands; the whole unit where it
    /// stands there otherwise or more than once.
    pub fn locate(&self, unit: &Unit, part: &str) -> Span {
        let written = unit.span.of(self.target_text).unwrap_or_default();
        let mut places = written.match_indices(part);
        match (places.next(), places.next()) {
            (Some((at, _)), None) if !part.is_empty() => {
                let start = unit.span.start + at;
                Span::new(start, start + part.len())
            }
            _ => unit.span,
        }
    }
}

#[cfg(test)]
mod tests {
    use hexapla_content::{UnitId, UnitKind};

    use super::*;

    #[test]
    fn a_part_is_located_where_it_stands_once() {
        let locale = |tag: &str| tag.parse().expect("it is a tag");
        let languages = Languages::new(&locale("en"), &locale("fr"));
        let mut unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "b c b");
        unit.span = Span::new(2, 7);
        let located = |part: &str, target_text: &str| {
            let page = Page::default();
            let context = Context {
                languages: &languages,
                target_text,
                page: &page,
            };
            context.locate(&unit, part)
        };
        assert_eq!(located("c", "a b c b c"), Span::new(4, 5));
        for (part, target_text) in [
            ("b", "a b c b c"),
            ("d", "a b c b c"),
            ("", "a b c b c"),
            ("", "a"),
        ] {
            assert_eq!(located(part, target_text), unit.span);
        }
    }
}
