//! What is known of the language the releases are written in.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use hexapla_content::Locale;
use hexapla_diagnostics::Noted;
use hexapla_facts::{Additions, Corpus, Language, Vocabulary};
use hexapla_tracker::Judge;

use crate::configuration::VocabularySetting;
use crate::project::reading::Source;
use crate::project::sources::Sources;
use crate::project::{Project, Release};

/// The vocabulary of the source locale and the words of the project's own texts; the latter are
/// only read when the first change needs them.
pub(crate) struct SourceLanguage<'a> {
    vocabulary: Option<Cow<'static, Vocabulary>>,
    language: Cow<'static, Language>,
    corpus: LazyLock<Corpus, Box<dyn FnOnce() -> Corpus + Send + 'a>>,
    /// What was read on the way to the corpus.
    sources: Arc<Sources>,
}

impl fmt::Debug for SourceLanguage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceLanguage")
            .field("known", &self.vocabulary.is_some())
            .finish_non_exhaustive()
    }
}

impl<'a> SourceLanguage<'a> {
    /// The language of a project's sources.
    pub(crate) fn of(project: &'a Project) -> Self {
        Self::of_releases(project, |_| true)
    }

    /// The language of those sources of a project that are `wanted`.
    pub(crate) fn of_releases(
        project: &'a Project,
        wanted: impl Fn(&Source) -> bool + Send + Sync + 'a,
    ) -> Self {
        let sources = Arc::<Sources>::default();
        let read = Arc::clone(&sources);
        let corpus = move || Corpus::of(texts(&read.prose_of(project, &wanted)));
        Self {
            sources,
            ..Self::of_project(project, corpus)
        }
    }

    /// The language of a project's sources, with other texts than its own.
    pub(crate) fn of_project(
        project: &Project,
        texts: impl FnOnce() -> Corpus + Send + 'a,
    ) -> Self {
        let configuration = &project.configuration;
        let (vocabulary, language) = with_own(&configuration.source, &configuration.vocabulary);
        Self {
            vocabulary,
            language,
            corpus: LazyLock::new(Box::new(texts)),
            sources: Arc::default(),
        }
    }

    /// The language of two texts without a project around them.
    pub(crate) fn of_texts(locale: &Locale, texts: impl FnOnce() -> Corpus + Send + 'a) -> Self {
        Self {
            vocabulary: Vocabulary::shipped(locale).map(Cow::Borrowed),
            language: Cow::Borrowed(Language::of(locale)),
            corpus: LazyLock::new(Box::new(texts)),
            sources: Arc::default(),
        }
    }

    /// Reads the source edition of `release`, a release of `project`.
    pub(crate) fn source_of(&self, project: &Project, release: &Release) -> Noted<Option<Source>> {
        self.sources.take(project, release)
    }

    /// The words of the project's texts, watched.
    pub(crate) fn watched(&self) -> Watched<'_> {
        Watched {
            corpus: &self.corpus,
            was_asked: AtomicBool::new(false),
        }
    }

    /// The judge of changes in it who asks for the words through `watched`.
    pub(crate) fn watched_judge<'b>(&'b self, watched: &'b Watched<'b>) -> Judge<'b> {
        Judge {
            vocabulary: self.vocabulary.as_deref(),
            language: &self.language,
            corpus: watched,
        }
    }

    /// The judge of changes in it.
    pub(crate) fn judge(&self) -> Judge<'_> {
        Judge {
            vocabulary: self.vocabulary.as_deref(),
            language: &self.language,
            corpus: &self.corpus,
        }
    }
}

/// The words of the project's texts, and whether anybody asked for them: a judgement for which
/// nobody did depends on its own release alone.
pub(crate) struct Watched<'a> {
    corpus: &'a (dyn Deref<Target = Corpus> + Sync),
    was_asked: AtomicBool,
}

impl Watched<'_> {
    pub(crate) fn was_asked(&self) -> bool {
        self.was_asked.load(Ordering::Relaxed)
    }
}

impl Deref for Watched<'_> {
    type Target = Corpus;

    fn deref(&self) -> &Corpus {
        self.was_asked.store(true, Ordering::Relaxed);
        self.corpus
    }
}

/// The texts of all releases.
pub(crate) fn texts(releases: &[Vec<String>]) -> impl Iterator<Item = &str> {
    releases.iter().flatten().map(String::as_str)
}

/// The vocabulary and the tables that are shipped for `source`, with a project's own words in those that are asked.
pub(crate) fn with_own(
    source: &Locale,
    own: &VocabularySetting,
) -> (Option<Cow<'static, Vocabulary>>, Cow<'static, Language>) {
    let (vocabulary, language) = (Vocabulary::shipped(source), Language::of(source));
    if own.is_empty() {
        return (vocabulary.map(Cow::Borrowed), Cow::Borrowed(language));
    }
    let antonyms: Vec<(&str, &str)> = own
        .antonyms
        .iter()
        .map(|[one, other]| (one.as_str(), other.as_str()))
        .collect();
    let own = Additions {
        words: &texts_of(&own.words),
        names: &texts_of(&own.names),
        terms: &texts_of(&own.terms),
        antonyms: &antonyms,
    };
    match vocabulary {
        Some(vocabulary) => (
            Some(Cow::Owned(vocabulary.extended(&own))),
            Cow::Borrowed(language),
        ),
        None => (None, Cow::Owned(language.extended(&own))),
    }
}

fn texts_of(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}
