//! What readers are told about where the text of a page comes from: a notice before it, and the account of a
//! translation. Pages and exports say the same.

use hexapla_content::view::{Page, PublicRelease, Role, Translation};
use hexapla_content::{Locale, is_by_people};
use hexapla_l10n::{FluentValue, Moment};

use crate::{Addresses, PageWords};

/// What the names of the ways have in which people edited what a machine made.
const EDITED: &str = "post-edited";

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

/// Says whether no person has answered for a translation: readers are told before they read.
fn is_unreviewed(translation: &Translation) -> bool {
    let method = translation.method.as_deref();
    !translation.is_reviewed
        && method.is_some_and(|method| !is_by_people(method) && !method.contains(EDITED))
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
    if translation.stale > 0 {
        let counts = vec![
            ("n", translation.stale.into()),
            ("passages", translation.passages.into()),
        ];
        account.push(Told::of("waiting", counts));
        let since = translation.since;
        account.extend(since.map(|since| Told::of("waiting-since", day(since))));
    } else if translation.unverified == 0 {
        account.push(match last {
            Some(last) => Told::of("matches", day(*last)),
            None => Told::of("matches-undated", Vec::new()),
        });
    }
    account
}

/// Where the original is, where it is public.
pub(crate) fn original(source: &Locale, release: &PublicRelease) -> Option<String> {
    let is_there = release.pages.iter().any(|page| page.locale == *source);
    is_there.then(|| Addresses::page(release, source).path().to_owned())
}

#[cfg(test)]
mod tests {
    use hexapla_content::ReleaseId;

    use super::*;
    use crate::OwnWords;

    /// The messages about a translation of nine passages.
    fn told(stale: usize, unverified: usize) -> Vec<String> {
        let (english, french): (Locale, Locale) = ("en".parse().unwrap(), "fr".parse().unwrap());
        let release = PublicRelease {
            id: ReleaseId::new("vote"),
            path: "vote".to_owned(),
            slug: "vote".to_owned(),
            date: None,
            updated: Vec::new(),
            kind: None,
            location: None,
            tags: Vec::new(),
            byline: None,
            image: None,
            pages: Vec::new(),
        };
        let page = Page {
            locale: french.clone(),
            blocks: Vec::new(),
            corrections: Vec::new(),
            translation: Some(Translation {
                method: None,
                is_reviewed: false,
                passages: 9,
                stale,
                unverified,
                since: None,
            }),
            pictures: Vec::new(),
        };
        let words = PageWords::for_locales(&[english.clone(), french], &OwnWords::NONE);
        let account = account(&words, &english, &release, &page);
        account.into_iter().map(|told| told.id).collect()
    }

    #[test]
    fn what_nobody_knows_is_not_told_as_known() {
        assert_eq!(told(0, 0), ["translated-from", "matches-undated"]);
        assert_eq!(told(2, 0), ["translated-from", "waiting"]);
        assert_eq!(told(2, 7), ["translated-from", "waiting"]);
        assert_eq!(told(0, 9), ["translated-from"]);
    }
}
