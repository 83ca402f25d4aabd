//! Quality rules over a passage and its translation: facts, structure, completeness, trust.
//!
//! A rule sees a [`Pair`] and knows neither Markdown nor Fluent, so that messages are
//! checked like prose. [`check`] runs all of them.
//!
//! ```
//! use hexapla_checks::{Context, Languages, Page, check};
//! use hexapla_content::{Pair, Status, Unit, UnitId, UnitKind};
//!
//! let paragraph = |text: &str| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
//! let source = [paragraph("Thirty-one people were held for 40 days.")];
//! let target = [paragraph("Trente et une personnes ont été détenues pendant 400 jours.")];
//! let (english, french) = ("en".parse()?, "fr".parse()?);
//! let languages = Languages::new(&english, &french);
//! let page = Page::new(&source, &target);
//! let context = Context { languages: &languages, target_text: &target[0].text, page: &page };
//! let (source, target) = ([&source[0]], [&target[0]]);
//! let pair = Pair { source: &source, baseline: &[], target: &target, status: Status::Current };
//! let hits = check(&pair, &context);
//! assert_eq!(hits[0].code.name(), "fact-number-changed");
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod context;
pub mod findings;
mod hit;
mod numbers;
mod page;
mod rules;
mod terms;

pub use context::{Context, Languages};
pub use hit::Hit;
pub use page::Page;
pub use rules::completeness::length::{LengthModel, Lengths};
pub use rules::trust::frame::Frame;
pub use rules::trust::granted::Granted;
pub use terms::{Term, TermKind};

use hexapla_content::Pair;

use findings::{FACT_NAME, NAME_MISSING};

/// A rule about one pair.
type Rule = fn(&Pair<'_>, &Context<'_>) -> Vec<Hit>;

/// Every rule about pairs, in the order they run.
const OF_PAIRS: &[Rule] = &[
    rules::facts::find,
    rules::structure::find,
    rules::completeness::find,
];

/// What the rules find in a pair, in the order of the rules.
pub fn check(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    use rules::{terms, trust, typography};
    let mut hits = Vec::new();
    for rules in [OF_PAIRS, trust::RULES, typography::RULES, terms::RULES] {
        for rule in rules {
            hits.append(&mut rule(pair, context));
        }
    }
    tell_names_once(&mut hits);
    hits
}

/// A name of the registry that the translation does not have is told by `name-missing`, and as a lost name no more.
fn tell_names_once(hits: &mut Vec<Hit>) {
    let text = |hit: &Hit, name: &str| hit.args.get(name).map(ToString::to_string);
    let missing = hits.iter().filter(|hit| hit.code == NAME_MISSING);
    let missing: Vec<String> = missing.filter_map(|hit| text(hit, "term")).collect();
    if missing.is_empty() {
        return;
    }
    let is_told = |hit: &Hit| {
        let is_lost = hit.code == FACT_NAME && text(hit, "target").is_some_and(|to| to.is_empty());
        let name = text(hit, "source").unwrap_or_default();
        is_lost && missing.iter().any(|term| term.contains(&name))
    };
    hits.retain(|hit| !is_told(hit));
}

/// What the frame of a whole translation has, its tags and imports, and its source has not, and what its tags have lost of
/// their settings.
pub fn check_frame(source: &Frame<'_>, target: &Frame<'_>, languages: &Languages) -> Vec<Hit> {
    let mut hits = rules::trust::frame::find(source, target, languages);
    hits.extend(rules::structure::settings::find(source, target, languages));
    hits
}
