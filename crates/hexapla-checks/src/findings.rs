//! What the quality rules can find.

use hexapla_diagnostics::Code;

// Facts (`rules/facts`)

/// A number of the source is another one in the translation. Arguments: `source` and `target`, as written.
pub const FACT_NUMBER_CHANGED: Code = Code::error("fact-number-changed");

// Trust (`rules/trust`)

/// An address that the source did not grant. Arguments: `url`, in visible notation.
pub const TRUST_URL: Code = Code::error("trust-url");
/// An element, an attribute or an expression that the source did not grant. Arguments: `markup`.
pub const TRUST_MARKUP: Code = Code::error("trust-markup");
/// A placeholder that the source did not grant. Arguments: `placeholder`.
pub const TRUST_PLACEHOLDER: Code = Code::error("trust-placeholder");
/// Controls that turn the direction of a text. Arguments: `characters`, in visible notation.
pub const BIDI_CONTROL: Code = Code::error("bidi-control");
/// Characters nobody sees, which the script does not need. Arguments: `characters`, in visible notation.
pub const INVISIBLE_CHARACTER: Code = Code::error("invisible-character");
/// A word of letters that look alike but come from several scripts. Arguments: `word`; `letters`, the odd ones.
pub const MIXED_SCRIPT: Code = Code::error("mixed-script");

// Typography (`rules/typography`)

/// A passage ends with another kind of mark than its source. Arguments: `source`, `target`, the marks.
pub const PUNCTUATION_END: Code = Code::info("punctuation-end");
/// French punctuation without its no-break spaces. Arguments: `count`, of places.
pub const SPACING_FRENCH: Code = Code::info("spacing-french");
/// Several spaces between two words. Arguments: `count`, of places.
pub const SPACING_DOUBLE: Code = Code::info("spacing-double");
/// Half-width punctuation in Chinese or Japanese. Arguments: `count`, of places.
pub const PUNCTUATION_WIDTH: Code = Code::info("punctuation-width");
/// Quotation marks of another language. Arguments: `marks`; `usual`, those of the language.
pub const QUOTATION_MARKS: Code = Code::info("quotation-marks");
/// A word written twice. Arguments: `word`.
pub const WORD_DOUBLED: Code = Code::warn("word-doubled");
/// Strokes that draw the letters of the Arabic script apart. Arguments: `count`, of places.
pub const KASHIDA: Code = Code::info("kashida");

// Terms (`rules/terms`)

/// A term of the source is in none of its allowed forms in the translation. Arguments: `term`, `allowed`.
pub const TERM_MISSING: Code = Code::warn("term-missing");
/// A name of the source is not written as the registry has it. Arguments: `term`, `allowed`.
pub const NAME_MISSING: Code = Code::warn("name-missing");
/// A word that the glossary or the registry forbids. Arguments: `forbidden`, `allowed`.
pub const TERM_FORBIDDEN: Code = Code::error("term-forbidden");

/// Every code of this crate.
pub const ALL: &[Code] = &[
    FACT_NUMBER_CHANGED,
    TRUST_URL,
    TRUST_MARKUP,
    TRUST_PLACEHOLDER,
    BIDI_CONTROL,
    INVISIBLE_CHARACTER,
    MIXED_SCRIPT,
    PUNCTUATION_END,
    SPACING_FRENCH,
    SPACING_DOUBLE,
    PUNCTUATION_WIDTH,
    QUOTATION_MARKS,
    WORD_DOUBLED,
    KASHIDA,
    TERM_MISSING,
    NAME_MISSING,
    TERM_FORBIDDEN,
];
