//! The environment and the project at a glance.

use hexapla::{CollectionCount, Examination, LocaleCount, Repository};
use hexapla_l10n::Coverage;

use super::findings;
use crate::{Words, wire};

/// What the program of that `version` has seen of its environment and of a project.
pub fn doctor(examined: &Examination, version: &str, words: &Words) -> wire::DoctorReport {
    let limits = examined.limits.iter();
    wire::DoctorReport {
        schema: wire::DoctorSchema::One,
        version: version.to_owned(),
        git: wire::DoctorGit {
            available: examined.repository != Repository::Absent,
            shallow: examined.repository == Repository::Shallow,
        },
        collections: examined.collections.iter().map(collection).collect(),
        limits: limits
            .map(|(&name, &limit)| (name.to_owned(), limit as u64))
            .collect(),
        locales: examined.locales.iter().map(locale).collect(),
        coverage: examined.coverage.iter().map(coverage).collect(),
        ledger: wire::DoctorLedger {
            files: examined.ledger_files,
            rows: examined.ledger_rows,
        },
        findings: findings(&examined.findings, words),
    }
}

fn collection(counted: &CollectionCount) -> wire::DoctorCollection {
    let source = counted.source;
    wire::DoctorCollection {
        name: counted.name.clone(),
        releases: counted.releases,
        editions: counted.editions,
        units: source.units,
        words: source.words,
        opaque_words: source.opaque_words,
        opaque_share: share(source.opaque_words, source.words),
    }
}

fn coverage((collection, counted): &(String, Coverage)) -> wire::DoctorCoverage {
    wire::DoctorCoverage {
        collection: collection.clone(),
        locale: counted.locale.to_string(),
        translated: counted.translated.messages,
        missing: counted.missing.messages,
        missing_words: counted.missing.words,
        identical: counted.identical.messages,
        obsolete: counted.obsolete.messages,
    }
}

/// `part` of `whole` from 0 to 1, in ten-thousandths.
fn share(part: usize, whole: usize) -> f64 {
    let parts = (part * 10_000).checked_div(whole).unwrap_or_default();
    f64::from(u32::try_from(parts).unwrap_or_default()) / 10_000.0
}

fn locale(counted: &LocaleCount) -> wire::DoctorLocale {
    let list = |has: bool| {
        if has {
            wire::WordList::Shipped
        } else {
            wire::WordList::None
        }
    };
    wire::DoctorLocale {
        locale: counted.locale.to_string(),
        editions: counted.editions,
        word_list: counted.has_word_list.map(list),
    }
}
