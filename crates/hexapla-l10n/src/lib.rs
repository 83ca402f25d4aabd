//! Fluent catalogues: guarded reading with a place for every node, formatting that is right in every
//! locale, units for the ledger, and checks.
//!
//! # Load, negotiate, format
//!
//! Read each catalogue and put it into [`Catalogues`]; ask them for a [`Formatter`] that suits a reader;
//! let it format messages for where they will stand.
//!
//! ```
//! use hexapla_diagnostics::Place;
//! use hexapla_l10n::{
//!     Catalogue, Catalogues, FluentArgs, Moment, Output, accept_language, posix,
//! };
//!
//! // load: the texts come from wherever the program keeps them
//! let mut catalogues = Catalogues::new("en".parse()?);
//! for (tag, text) in [
//!     ("en", "published = Published by { $desk } on { DATETIME($day, dateStyle: \"long\") }"),
//!     ("fr", "published = Publié par { $desk } le { DATETIME($day, dateStyle: \"long\") }"),
//! ] {
//!     let place = Place::file(format!("locales/{tag}/page.ftl"));
//!     let read = Catalogue::read(text, &place);
//!     assert!(read.findings.is_empty());
//!     assert!(catalogues.add(&tag.parse()?, &read.value, &place).is_empty());
//! }
//!
//! // negotiate: for a browser, for a shell
//! let page = catalogues.formatter(&accept_language("fr-CA, en;q=0.5"));
//! let shell = catalogues.formatter(&posix("C.UTF-8").into_iter().collect::<Vec<_>>());
//!
//! // format: values are isolated and escaped for where they stand
//! let mut arguments = FluentArgs::new();
//! arguments.set("desk", "Sana & co");
//! arguments.set("day", "2031-03-09".parse::<Moment>()?);
//! let message = page.format("published", &arguments, Output::Html);
//! assert_eq!(
//!     message.text,
//!     "Publié par <bdi>Sana &amp; co</bdi> le <bdi>9 mars 2031</bdi>"
//! );
//! assert_eq!(message.came_from, Some(&"fr".parse()?));
//! let message = shell.format("published", &arguments, Output::Plain);
//! assert_eq!(message.text, "Published by Sana & co on March 9, 2031");
//!
//! // what is wrong is a finding with a place, and never an empty text
//! let message = page.format("published", &FluentArgs::new(), Output::Plain);
//! assert_eq!(message.text, "Publié par {$desk} le {DATETIME()}");
//! assert_eq!(message.findings[0].code.name(), "fluent-format-variable");
//! assert_eq!(message.findings[0].place.position.map(|at| at.column), Some(27));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Check
//!
//! [`Catalogue::read`] tells what is wrong with a file by itself. [`lint`] looks at all files of a locale
//! together, beside those of the source: variables nobody will give a value, tags that were lost, plural forms
//! the language needs. Every finding has its place, and a fix where one is certain.
//!
//! ```
//! use hexapla_diagnostics::{Edit, Place};
//! use hexapla_l10n::{Catalogue, LintOptions, Scope, lint};
//!
//! let english = "camps = { $n ->\n    [one] One camp\n   *[other] { $n } camps\n }\nin = in { $region }\n";
//! let arabic = "camps = { $n ->\n    [one] مخيم واحد\n   *[other] { $n } مخيم\n }\nin = في { $regoin }\n";
//! let read = |text, path: &str| Catalogue::read(text, &Place::file(path)).value;
//! let (source, target) = (read(english, "en/page.ftl"), read(arabic, "ar/page.ftl"));
//! let (en, ar) = ("en".parse()?, "ar".parse()?);
//! let source = Scope::new(&en, [("en/page.ftl", &source)]);
//! let target = Scope::new(&ar, [("ar/page.ftl", &target)]);
//!
//! let findings = lint(&target, Some(&source), &LintOptions::shipped());
//! let codes: Vec<&str> = findings.iter().map(|finding| finding.code.name()).collect();
//! assert!(codes.contains(&"fluent-unknown-variable"), "{codes:?}");
//! assert!(codes.contains(&"fluent-plural-missing"), "Arabic has six forms");
//!
//! let misspelt = findings.iter().find(|finding| finding.code.name() == "fluent-unknown-variable");
//! let mended = Edit::apply(arabic, &misspelt.expect("it was just seen").fix).expect("one edit");
//! assert!(mended.ends_with("في { $region }\n"));
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod canonical;
mod catalogue;
mod compose;
pub mod findings;
mod format;
mod limits;
mod lint;
pub mod literal;
mod negotiation;
mod normal;
mod oddities;
mod parse;
mod piece;
pub mod places;
mod position;
mod provenance;
mod pseudo;
mod reading;
pub mod splice;
mod style;
mod units;
mod usage;
pub mod walk;

pub use canonical::canonical_pattern;
pub use catalogue::Catalogue;
pub use findings::ALL;
pub use format::{
    Catalogues, Formatted, Formatter, FunctionTwice, InvalidFormat, InvalidMoment, List, Moment,
    Output, TermName, check_format, functions, has_plural_rules,
};
pub use limits::{LIMITS, Limits};
pub use lint::{
    Count, Coverage, Function, FunctionOption, Functions, LintOptions, OptionValues, Scope, lint,
};
pub use negotiation::{Negotiator, accept_language, covers, posix};
pub use normal::normal_form;
pub use piece::Piece;
pub use provenance::{Provenance, provenances};
pub use pseudo::Pseudo;
pub use units::{edition, pool_text, read_baseline};
pub use usage::{CallPattern, InvalidCallPattern, Use, Uses};

/// Arguments of messages, as the `fluent` crate has them.
pub use fluent_bundle::{FluentArgs, FluentValue};
/// The tree of a catalogue, every text in it a [`Piece`].
pub use fluent_syntax::ast;
