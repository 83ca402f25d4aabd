//! What readers are told about where the text of a page comes from: a notice before it, and the account of a
//! translation. Pages and exports say the same.

use hexapla_content::Locale;
use hexapla_content::view::{Page, PublicRelease, Role, Translation};
use hexapla_l10n::{FluentValue, Moment};

use crate::{Addresses, PageWords};

/// The ways a translation comes about that readers are told of before they read: no person has answered for it.
const UNREVIEWED: [&str; 3] = ["machine", "machine-raw", "language-model-draft"];

/// A message with its values.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) id: String,
    pub(crate) values: Vec<(&'static str, FluentValue<'static>)>,
}

impl Told {
    fn of(id: &str, values: Vec<(&'static str, FluentValue<'static>)>) -> Self {
        Self {
            id: id.to_owned(),
            values,
        }
    }

    /// Says whether it tells that the translation is behind.
    pub(crate) fn is_warning(&self) -> bool {
        self.id.starts_with("waiting")
    }
}

/// What readers are told before they read a page of `role`, whose original is in `source`.
pub(crate) fn notice(words: &PageWords, source: &Locale, role: Role, page: &Page) -> Option<Told> {
    let language = words.language(&page.locale, source);
    let values = vec![("language", language.into())];
    if role == Role::Fallback {
        let is_mixed = page.translation.is_some();
        let id = if is_mixed {
            "notice-mixed"
        } else {
            "notice-fallback"
        };
        Some(Told::of(id, values))
    } else if page.translation.as_ref().is_some_and(is_unreviewed) {
        Some(Told::of("notice-unreviewed", values))
    } else {
        None
    }
}

fn is_unreviewed(translation: &Translation) -> bool {
    let method = translation.method.as_deref().unwrap_or_default();
    !translation.is_reviewed && UNREVIEWED.contains(&method)
}

/// What readers are told about a translation: what of, by whom, and how it stands; nothing about a source.
pub(crate) fn account(
    words: &PageWords,
    source: &Locale,
    release: &PublicRelease,
    page: &Page,
) -> Vec<Told> {
    let Some(translation) = &page.translation else {
        return Vec::new();
    };
    let language = words.language(&page.locale, source);
    let mut account = vec![Told::of(
        "translated-from",
        vec![("language", language.into())],
    )];
    if let Some(method) = &translation.method {
        let id = format!("method-{method}");
        if words.of(&page.locale).own(&id).is_some() {
            account.push(Told::of(&id, Vec::new()));
        }
    }
    if translation.is_reviewed {
        account.push(Told::of("reviewed", Vec::new()));
    }
    let day = |day| vec![("day", Moment::from(day).into())];
    let last = release.updated.iter().max().or(release.date.as_ref());
    match (translation.stale, translation.since, last) {
        (0, _, Some(last)) => account.push(Told::of("matches", day(*last))),
        (0, _, None) => account.push(Told::of("matches-undated", Vec::new())),
        (stale, since, _) => {
            let counts = vec![
                ("n", stale.into()),
                ("passages", translation.passages.into()),
            ];
            account.push(Told::of("waiting", counts));
            account.extend(since.map(|since| Told::of("waiting-since", day(since))));
        }
    }
    account
}

/// Where the original is, where it is public.
pub(crate) fn original(source: &Locale, release: &PublicRelease) -> Option<String> {
    let is_there = release.pages.iter().any(|page| page.locale == *source);
    is_there.then(|| Addresses::page(release, source).path().to_owned())
}
