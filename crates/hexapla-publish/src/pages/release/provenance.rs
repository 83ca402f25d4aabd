//! Where the text of a page comes from: notices before it, and the box about a translation.

use hexapla_content::view::{Page, PageHead, PublicRelease, Translation};
use minijinja::{Value, context};

use super::is_fallback;
use crate::Addresses;
use crate::pages::names::moment;
use crate::pages::shell::Shell;

/// The ways a translation comes about that readers are told of before they read: no person has answered for it.
const UNREVIEWED: [&str; 3] = ["machine", "machine-raw", "language-model-draft"];

/// What readers are told before they read.
pub(super) fn notices(
    shell: &Shell<'_>,
    release: &PublicRelease,
    head: &PageHead,
    page: &Page,
) -> Vec<Value> {
    let source = &shell.site().source;
    let language = || [("language", shell.language(source).into())];
    let mut notices = Vec::new();
    let original = original(shell, release);
    let link = || shell.said("read-original", &[]);
    let lang = source.as_str();
    if is_fallback(head.role) {
        let is_mixed = page.translation.is_some();
        let id = if is_mixed {
            "notice-mixed"
        } else {
            "notice-fallback"
        };
        let text = shell.said(id, &language());
        notices.push(context! { text => text, path => original, link => link(), lang => lang });
    } else if page.translation.as_ref().is_some_and(is_unreviewed) {
        let text = shell.said("notice-unreviewed", &language());
        notices.push(context! { text => text, path => original, link => link(), lang => lang });
    }
    notices
}

fn is_unreviewed(translation: &Translation) -> bool {
    let method = translation.method.as_deref().unwrap_or_default();
    !translation.is_reviewed && UNREVIEWED.contains(&method)
}

/// The box about a translation: what of, by whom, and how it stands.
pub(super) fn translation(
    shell: &Shell<'_>,
    release: &PublicRelease,
    page: &Page,
) -> Option<Value> {
    let translation = page.translation.as_ref()?;
    let source = &shell.site().source;
    let mut lines = Vec::new();
    let mut line = |id: &str, values: &[_]| {
        lines.push(
            context! { text => shell.said(id, values), is_warning => id.starts_with("waiting") },
        );
    };
    line(
        "translated-from",
        &[("language", shell.language(source).into())],
    );
    if let Some(method) = &translation.method {
        let id = format!("method-{method}");
        if shell.words.own(&id).is_some() {
            line(&id, &[]);
        }
    }
    if translation.is_reviewed {
        line("reviewed", &[]);
    }
    let last = release.updated.iter().max().or(release.date.as_ref());
    match (translation.stale, translation.since, last) {
        (0, _, Some(last)) => line("matches", &[("day", moment(*last))]),
        (0, _, None) => line("matches-undated", &[]),
        (stale, since, _) => {
            let counts = [
                ("n", stale.into()),
                ("passages", translation.passages.into()),
            ];
            line("waiting", &counts);
            if let Some(since) = since {
                line("waiting-since", &[("day", moment(since))]);
            }
        }
    }
    Some(context! { lines => lines, path => original(shell, release), lang => source.as_str() })
}

/// Where the original is, where it is public.
fn original(shell: &Shell<'_>, release: &PublicRelease) -> Option<String> {
    let source = &shell.site().source;
    let is_there = release.pages.iter().any(|page| page.locale == *source);
    is_there.then(|| Addresses::page(release, source).path().to_owned())
}
