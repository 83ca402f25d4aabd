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
/// A name stands nowhere in a translation written in the same script. Arguments: `source`.
pub const FACT_NAME: Code = Code::warn("fact-name");
/// The source quotes and the translation has no quotation mark. Arguments: `count`, of quotations.
pub const FACT_QUOTATION_COUNT: Code = Code::info("fact-quotation-count");
/// The source has changed a fact and the translation still says it as it was. Arguments: `old` and `new`, as the
/// source wrote and writes them, and `target`.
pub const FACT_STALE: Code = Code::error("fact-stale");

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
    FACT_QUOTATION_COUNT,
    FACT_STALE,
];
