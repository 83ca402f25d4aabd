//! The words of the glossary and the names of the registry.

mod finding_words;
mod forbidden;
mod forms;
mod missing;

use hexapla_content::{Pair, Unit, UnitKind};

use self::finding_words::{Folded, Occurrences, Plural};
pub(crate) use self::forms::Forms;
use crate::{Context, Rule, Term, TermKind};

/// The rules about terms.
pub(crate) const RULES: &[Rule] = &[missing::find, forbidden::find];

/// The units of a pair's target in which terms count: prose, and no slug.
fn prose<'a>(units: &[&'a Unit]) -> Vec<&'a Unit> {
    let is_prose = |unit: &&Unit| {
        !unit.kind.is_atomic()
            && !matches!(&unit.kind, UnitKind::Field(key) if key.ends_with("slug"))
    };
    units.iter().copied().filter(is_prose).collect()
}

/// The terms that the text the translation was made from has, each with how it says it. Where one stands within a
/// longer one, only that counts.
fn said<'a>(pair: &Pair<'_>, context: &Context<'a>) -> Vec<(&'a Term, &'a str)> {
    let units = prose(&pair.made_from());
    let texts: Vec<&str> = units.iter().map(|unit| unit.text.as_str()).collect();
    let text = Folded::of(&texts.join("\n"), &context.languages.source);
    let terms = &context.languages.terms;
    let forms = context.languages.forms.candidates(&text);
    let forms = forms.map(|(term, form)| (&terms[term], terms[term].source[form].as_str()));
    let mut taken = Occurrences::default();
    let said = forms.filter(|(term, form)| {
        let plural = match term.kind {
            TermKind::Term => Plural::Same,
            TermKind::Name => Plural::Other,
        };
        taken.take(&text, form, plural)
    });
    said.collect()
}
