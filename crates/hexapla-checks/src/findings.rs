//! What the quality rules can find.

use hexapla_diagnostics::Code;

// Facts (`rules/facts`). Arguments, unless said otherwise: `source` and `target`, as written; `target` is empty
// where the translation does not say it.

/// A number of the source is another one in the translation.
pub const FACT_NUMBER_CHANGED: Code = Code::error("fact-number-changed");
/// A number of the source stands nowhere in the translation. Small ones are worth knowing only.
pub const FACT_NUMBER_MISSING: Code = Code::warn("fact-number-missing");
/// The translation has a number that the source does not explain. Large ones and money are warnings.
pub const FACT_NUMBER_EXTRA: Code = Code::info("fact-number-extra");
/// A date of the source is another one in the translation; one that is not there is a warning.
pub const FACT_DATE: Code = Code::error("fact-date");
/// A time of the source is another one in the translation or has lost its zone. With a zone it is an error.
pub const FACT_TIME: Code = Code::warn("fact-time");
/// A number is there, its percent sign or word is not.
pub const FACT_PERCENT: Code = Code::warn("fact-percent");
/// A sum is there, in another currency.
pub const FACT_CURRENCY: Code = Code::warn("fact-currency");
/// A measure stands in the translation in another unit.
pub const FACT_UNIT_CONVERTED: Code = Code::info("fact-unit-converted");
/// A case number, a document's symbol or a telephone number is not as the source has it.
pub const FACT_IDENTIFIER: Code = Code::error("fact-identifier");
/// A name stands nowhere in a translation written in the same script, or another stands in its place. Arguments: `source`;
/// `target`, the other name, or nothing.
pub const FACT_NAME: Code = Code::info("fact-name");
/// Who said what is quoted is somebody else in the translation, or is not named. Arguments: `source`; `target`, who is
/// named in the place, or nothing.
pub const FACT_ATTRIBUTION: Code = Code::warn("fact-attribution");
/// The source quotes and the translation has no quotation mark. Arguments: `count`, of quotations.
pub const FACT_QUOTATION_COUNT: Code = Code::info("fact-quotation-count");
/// The source has changed a fact and the translation still says it as it was. Arguments: `old` and `new`, as the
/// source wrote and writes them, and `target`.
pub const FACT_STALE: Code = Code::error("fact-stale");

// Structure (`rules/structure`). Arguments, unless said otherwise: `source`, as the source writes it, and `target`,
// what the translation has in its stead, or nothing.

/// A passage is another kind of block in the translation; a heading of another level is a warning. Arguments: kinds.
pub const STRUCTURE_BLOCKS: Code = Code::error("structure-blocks");
/// A link leads elsewhere or is not there; to another site, a warning.
pub const STRUCTURE_LINK_TARGET: Code = Code::error("structure-link-target");
/// An image is another one or is not there.
pub const STRUCTURE_IMAGE: Code = Code::error("structure-image");
/// A footnote's mark is not there. Arguments: `source`; `kept`, `mark` where it is and the footnote's text is not.
pub const STRUCTURE_FOOTNOTE: Code = Code::error("structure-footnote");
/// A code span is another one or is not there; what is almost the same is an error, what is quite another may be an
/// example in the reader's words.
pub const STRUCTURE_CODE: Code = Code::error("structure-code");
/// An expression inside the text is another one or is not there; a shortcode with another argument, a placeholder in the
/// words and a setting of an element are a warning.
pub const STRUCTURE_PLACEHOLDER: Code = Code::error("structure-placeholder");
/// The source stresses something and the translation nothing. Arguments: `count`, of stressed pieces.
pub const STRUCTURE_EMPHASIS: Code = Code::info("structure-emphasis");
/// A tag inside the text is not there. Arguments: `source`.
pub const STRUCTURE_HTML: Code = Code::error("structure-html");
/// A cell, a label or a picture's description has words in the source alone. Arguments: `source`, the words.
pub const STRUCTURE_EMPTY: Code = Code::warn("structure-empty");
/// Readers see a mark of Markdown or HTML as it is written. Arguments: `target`, the mark.
pub const STRUCTURE_NOTATION: Code = Code::warn("structure-notation");

// Completeness (`rules/completeness`)

/// The translation says nothing.
pub const EMPTY: Code = Code::error("empty");
/// The translation is the source's text with other marks, or the text it once had.
pub const UNTRANSLATED: Code = Code::error("untranslated");
/// A stretch of the source stands in the translation. Arguments: `source`, the stretch.
pub const PARTLY_UNTRANSLATED: Code = Code::warn("partly-untranslated");
/// Bytes of UTF-8 were read in another encoding. Arguments: `target`, the characters.
pub const MOJIBAKE: Code = Code::error("mojibake");
/// The letters are those of another language. Arguments: `target`, how the passage begins.
pub const WRONG_SCRIPT: Code = Code::error("wrong-script");
/// A translation is far longer or shorter than others of its locale. Arguments: `source` and `target`, in characters.
pub const LENGTH: Code = Code::info("length");

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

/// A passage ends with another kind of mark than its source. Arguments: `source`, `target`, the marks; `usual`, the one of the
/// language where that of another stands there.
pub const PUNCTUATION_END: Code = Code::info("punctuation-end");
/// French punctuation without its no-break spaces. Arguments: `count`, of places.
pub const SPACING_FRENCH: Code = Code::info("spacing-french");
/// Several spaces between two words. Arguments: `count`, of places.
pub const SPACING_DOUBLE: Code = Code::info("spacing-double");
/// Half-width punctuation in Chinese or Japanese. Arguments: `count`, of places.
pub const PUNCTUATION_WIDTH: Code = Code::info("punctuation-width");
/// Quotation marks of another language. Arguments: `marks`; `usual`, those of the language.
pub const QUOTATION_MARKS: Code = Code::info("quotation-marks");
/// A word or a sentence written twice. Arguments: `word`; `of`, `sentence` where it is one.
pub const WORD_DOUBLED: Code = Code::warn("word-doubled");
/// Strokes that draw the letters of the Arabic script apart. Arguments: `count`, of places.
pub const KASHIDA: Code = Code::info("kashida");
/// A number with the marks of another language. Arguments: `number`; `usual`, as the language writes it.
pub const NUMBER_FORMAT: Code = Code::info("number-format");

// Terms (`rules/terms`)

/// A term of the source is in none of its allowed forms in the translation. Arguments: `term`, `allowed`.
pub const TERM_MISSING: Code = Code::warn("term-missing");
/// A name of the source is not written as the registry has it. Arguments: `term`, `allowed`.
pub const NAME_MISSING: Code = Code::warn("name-missing");
/// A word that the glossary or the registry forbids. Arguments: `forbidden`, `allowed`.
pub const TERM_FORBIDDEN: Code = Code::error("term-forbidden");

/// The same text is translated otherwise elsewhere. Arguments: `text`, the translation; `usual`; `where`, a file.
pub const INCONSISTENT_TRANSLATION: Code = Code::warn("inconsistent-translation");
/// The same translation stands for another text elsewhere. Arguments: `text`, the source's; `usual`; `where`, a file.
pub const INCONSISTENT_SOURCE: Code = Code::info("inconsistent-source");

/// Says whether a code is one of those about facts, `fact-…`.
pub fn is_about_facts(code: Code) -> bool {
    code.name().starts_with("fact-")
}

/// Every code of this crate.
pub const ALL: &[Code] = &[
    FACT_NUMBER_CHANGED,
    FACT_NUMBER_MISSING,
    FACT_NUMBER_EXTRA,
    FACT_DATE,
    FACT_TIME,
    FACT_PERCENT,
    FACT_CURRENCY,
    FACT_UNIT_CONVERTED,
    FACT_IDENTIFIER,
    FACT_NAME,
    FACT_ATTRIBUTION,
    FACT_QUOTATION_COUNT,
    FACT_STALE,
    STRUCTURE_BLOCKS,
    STRUCTURE_LINK_TARGET,
    STRUCTURE_IMAGE,
    STRUCTURE_FOOTNOTE,
    STRUCTURE_CODE,
    STRUCTURE_PLACEHOLDER,
    STRUCTURE_EMPHASIS,
    STRUCTURE_HTML,
    STRUCTURE_EMPTY,
    STRUCTURE_NOTATION,
    EMPTY,
    UNTRANSLATED,
    PARTLY_UNTRANSLATED,
    MOJIBAKE,
    WRONG_SCRIPT,
    LENGTH,
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
    NUMBER_FORMAT,
    TERM_MISSING,
    NAME_MISSING,
    TERM_FORBIDDEN,
    INCONSISTENT_TRANSLATION,
    INCONSISTENT_SOURCE,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_about_facts_says_so_in_its_name() {
        assert!(is_about_facts(FACT_DATE) && is_about_facts(FACT_STALE));
        assert!(!is_about_facts(STRUCTURE_CODE) && !is_about_facts(TERM_FORBIDDEN));
    }
}
