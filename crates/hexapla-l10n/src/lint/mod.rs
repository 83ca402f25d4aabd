//! Checks of catalogues: what can go wrong between a message, its arguments and its source.
//!
//! [`lint`] looks at one [`Scope`], all files of one locale of a collection, and beside it at the
//! scope of the source where the locale is a translation. Every finding has a code of
//! [`ALL`](crate::ALL), a span of bytes and, where the remedy is certain, a fix.
//!
//! ```
//! use hexapla_content::Locale;
//! use hexapla_diagnostics::Place;
//! use hexapla_l10n::{Catalogue, LintOptions, Scope, lint};
//!
//! let [english, french]: [Locale; 2] = ["en".parse()?, "fr".parse()?];
//! let source = "embargo = Embargoed until { $instant }.\n";
//! let target = "embargo = Sous embargo jusqu’à { $moment }.\n";
//! let source = Catalogue::read(source, &Place::file("en/page.ftl")).value;
//! let target = Catalogue::read(target, &Place::file("fr/page.ftl")).value;
//! let source = Scope::new(&english, [("en/page.ftl", &source)]);
//! let target = Scope::new(&french, [("fr/page.ftl", &target)]);
//!
//! let findings = lint(&target, Some(&source), &LintOptions::shipped());
//! let codes: Vec<&str> = findings.iter().map(|finding| finding.code.name()).collect();
//! assert_eq!(codes, ["fluent-unknown-variable"]);
//! assert_eq!(findings[0].place.unit.as_deref(), Some("#embargo"));
//! assert_eq!(findings[0].fix[0].text, "instant");
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```
//!
//! The rules stand in folders by what they look at, one rule a file: `references` (what a message
//! refers to), `source` (a translation beside its source), `markup`, `plurals`, `hygiene` (how a
//! file is kept). They share the lists of the scope and return what they found.

mod check;
mod coverage;
mod described;
mod draft;
mod functions_schema;
mod hygiene;
mod ids;
mod markup;
mod options;
mod pair;
mod plurals;
mod references;
mod scope;
mod shown;
mod source;
mod variants;
mod walk;

use hexapla_diagnostics::Finding;

pub use coverage::{Count, Coverage};
pub use functions_schema::{Function, FunctionOption, Functions, OptionValues};
pub use options::LintOptions;
pub use scope::Scope;

use check::Check;
use draft::Draft;
use pair::Pair;

/// A rule about one scope.
type Rule = for<'c> fn(&Check<'_, 'c>) -> Vec<Draft<'c>>;
/// A rule about a translation and its source.
type PairRule = for<'c> fn(&Pair<'_, 'c>) -> Vec<Draft<'c>>;

/// What is looked for in every catalogue.
const OF_EACH: &[Rule] = &[
    references::unknown_reference::find,
    references::cycle::find,
    references::unknown_function::find,
    references::function_argument::find,
    references::term_argument::find,
    references::unused::find,
    markup::unbalanced::find,
    markup::r#unsafe::find,
    source::access_key::find,
    plurals::missing::find,
    plurals::impossible::find,
    plurals::default::find,
    plurals::one_literal::find,
    plurals::variable::find,
    plurals::no_data::find,
    hygiene::placeable_spacing::find,
    hygiene::final_newline::find,
];

/// What is looked for in a source alone: its translators cannot help it.
const OF_SOURCE: &[Rule] = &[
    hygiene::variable_undescribed::find,
    hygiene::comment_contract::find,
    hygiene::comment_detached::find,
    hygiene::heading_lines::find,
    hygiene::id_style::find,
];

/// What is looked for in a translation beside its source.
const OF_TRANSLATION: &[PairRule] = &[
    source::missing::find,
    source::obsolete::find,
    source::part::find,
    source::unknown_variable::find,
    source::variable_dropped::find,
    source::reference_changed::find,
    source::function_changed::find,
    source::select_changed::find,
    source::variant_key::find,
    source::style_attribute::find,
    markup::changed::find,
    plurals::lost::find,
    hygiene::order::find,
];

/// Checks the catalogues of one locale, against those of its source where it is a translation.
///
/// The findings are sorted by file and place, and the same for the same input. Syntax is the
/// business of [`Catalogue::read`](crate::Catalogue::read).
pub fn lint<'c>(
    scope: &Scope<'c>,
    source: Option<&Scope<'c>>,
    options: &LintOptions<'_>,
) -> Vec<Finding> {
    let check = Check {
        scope,
        pair: source.map(|source| Pair::of(scope, source)),
        options,
    };
    let mut drafts = Vec::new();
    for rule in OF_EACH {
        drafts.extend(rule(&check));
    }
    match &check.pair {
        None => {
            for rule in OF_SOURCE {
                drafts.extend(rule(&check));
            }
        }
        Some(pair) => {
            for rule in OF_TRANSLATION {
                drafts.extend(rule(pair));
            }
        }
    }
    draft::finish(drafts, scope.locale.as_str())
}
