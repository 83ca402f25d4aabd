//! Formatting: messages of a chain of locales, with plurals, numbers, dates and lists by CLDR.
//!
//! [`Catalogues`] holds what was read, a [`Formatter`] is what was negotiated for a reader, and
//! [`Formatted`] is a text, where it came from and what was found on the way. Nothing a message or an
//! argument holds makes it panic or run away: limits end in findings.

mod arguments;
mod catalogues;
mod compile;
mod formatter;
pub mod functions;
mod list;
mod locale_data;
pub(crate) mod markup;
mod message;
mod messages;
mod moment;
mod number;
mod output;
mod percent;
mod resolver;
mod slots;
mod value;

pub use arguments::{InvalidMoment, List, Moment, TermName};
pub use catalogues::{Catalogues, FunctionTwice, InvalidFormat, check_format};
pub use formatter::{Formatted, Formatter};
pub use locale_data::has_plural_rules;
pub(crate) use locale_data::icu;
pub use output::Output;
