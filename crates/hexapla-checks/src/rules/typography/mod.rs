//! Punctuation, spaces and quotation marks as the language writes them: advice, most of it with a fix.

mod doubled;
mod end;
mod figures;
mod french;
mod kashida;
mod number_format;
mod prose;
mod quotes;
mod spaces;
mod width;

use crate::Rule;

/// The rules about typography.
pub(crate) const RULES: &[Rule] = &[
    end::find,
    french::find,
    spaces::find,
    width::find,
    quotes::find,
    doubled::find,
    kashida::find,
    number_format::find,
];
