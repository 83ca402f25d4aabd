//! A judge for this crate's tests.

use std::sync::LazyLock;

use hexapla_content::Locale;
use hexapla_facts::{Corpus, Vocabulary};

use crate::Judge;

static ENGLISH: LazyLock<Option<&'static Vocabulary>> = LazyLock::new(|| {
    let english: Locale = "en".parse().ok()?;
    Vocabulary::shipped(&english)
});

static NO_TEXTS: LazyLock<Corpus> = LazyLock::new(Corpus::empty);

/// A judge of English that knows no texts of the project.
pub(crate) fn judge() -> Judge<'static> {
    Judge {
        vocabulary: *ENGLISH,
        corpus: &NO_TEXTS,
    }
}
