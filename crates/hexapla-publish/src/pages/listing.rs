//! The lists of a view: which releases stand in which, by locale.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_content::view::{PageHead, PublicRelease, PublicView};

use crate::topic::topic_component;
use crate::words::Form;
use crate::{Address, Addresses, Words};

/// What a list is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject<'v> {
    /// A kind of release.
    Section(&'v str),
    /// A tag, by its step in addresses.
    Tag(String),
    /// A place, by its step in addresses.
    Place(String),
}

impl Subject<'_> {
    /// The message that names it: `tag-deaths-in-custody`.
    fn message(&self) -> String {
        match self {
            Self::Section(kind) => format!("kind-{kind}"),
            Self::Tag(step) => format!("tag-{step}"),
            Self::Place(step) => format!("place-{step}"),
        }
    }

    /// What the publication says of it in the language of `words`: the attribute `intro` of the message that names it.
    pub(crate) fn intro(&self, words: Words<'_>) -> Option<String> {
        words.own(&[&self.message(), ".intro"].concat())
    }
}

/// A list, in every locale it is in.
#[derive(Debug)]
pub(crate) struct Listing<'v> {
    /// What its releases call it: the newest, where they differ.
    pub(crate) name: &'v str,
    /// The releases, the newest first, by the locale of their page.
    pub(crate) releases: BTreeMap<&'v Locale, Vec<Listed<'v>>>,
}

/// A release in a list.
#[derive(Debug)]
pub(crate) struct Listed<'v> {
    /// Where it stands among the releases of the view.
    pub(crate) place: usize,
    pub(crate) release: &'v PublicRelease,
    /// The head of its page in the list's locale.
    pub(crate) head: &'v PageHead,
}

/// The lists of a view.
pub(crate) type Listings<'v> = BTreeMap<Subject<'v>, Listing<'v>>;

/// The lists of `view`.
pub(crate) fn listings(view: &PublicView) -> Listings<'_> {
    let mut listings = Listings::new();
    for (place, release) in view.releases().iter().enumerate() {
        let mut add = |subject, name| {
            let listing = listings.entry(subject).or_insert_with(|| Listing {
                name,
                releases: BTreeMap::new(),
            });
            for head in &release.pages {
                let releases = listing.releases.entry(&head.locale).or_default();
                // two spellings of a tag are one tag
                let is_new = releases.last().is_none_or(|last| last.place != place);
                if is_new {
                    releases.push(Listed {
                        place,
                        release,
                        head,
                    });
                }
            }
        };
        let section = Addresses::section(release);
        add(Subject::Section(section), section);
        for tag in &release.tags {
            add(Subject::Tag(topic_component(tag)), tag);
        }
        if let Some(place) = &release.location {
            add(Subject::Place(topic_component(place)), place);
        }
    }
    listings
}

impl Listing<'_> {
    /// Says whether it has a release in `locale` that is the source or a translation: a list of nothing but fallbacks
    /// is no list in that language.
    pub(crate) fn is_real_in(&self, locale: &Locale) -> bool {
        let mut releases = self.releases.get(locale).into_iter().flatten();
        releases.any(|listed| listed.head.role.is_real())
    }

    /// What it is called in `words`: as its releases call it where they have no name for it.
    pub(crate) fn title(&self, subject: &Subject<'_>, words: Words<'_>) -> String {
        let known = match subject {
            Subject::Section(kind) => words.kind(kind, Form::Many),
            Subject::Tag(_) | Subject::Place(_) => words.own(&subject.message()),
        };
        known.unwrap_or_else(|| self.name.to_owned())
    }

    /// Where its page `number` is in `locale`.
    pub(crate) fn address(&self, subject: &Subject<'_>, locale: &Locale, number: usize) -> Address {
        match subject {
            Subject::Section(section) => Addresses::list(locale, section, number),
            Subject::Tag(_) => Addresses::tag(locale, self.name, number),
            Subject::Place(_) => Addresses::place(locale, self.name, number),
        }
    }
}
