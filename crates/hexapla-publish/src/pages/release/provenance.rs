//! Where the text of a page comes from: notices before it, and the box about a translation.

use hexapla_content::view::{Page, PageHead, PublicRelease};
use minijinja::{Value, context};

use crate::pages::shell::Shell;
use crate::provenance;

/// What readers are told before they read.
pub(super) fn notices(
    shell: &Shell<'_>,
    release: &PublicRelease,
    head: &PageHead,
    page: &Page,
) -> Vec<Value> {
    let source = &shell.site().source;
    let notice = provenance::notice(shell.all_words, source, head.role, page);
    let notices = notice.iter().map(|told| {
        context! {
            text => shell.said(&told.id, &told.values),
            path => provenance::original(source, release),
            link => shell.said("read-original", &[]),
            lang => source.as_str(),
        }
    });
    notices.collect()
}

/// The box about a translation: what of, by whom, and how it stands.
pub(super) fn translation(
    shell: &Shell<'_>,
    release: &PublicRelease,
    page: &Page,
) -> Option<Value> {
    let source = &shell.site().source;
    let account = provenance::account(shell.all_words, source, release, page);
    let lines = account.iter().map(|told| {
        context! { text => shell.said(&told.id, &told.values), is_warning => told.is_warning() }
    });
    let lines: Vec<Value> = lines.collect();
    (!lines.is_empty()).then(|| {
        context! { lines => lines, path => provenance::original(source, release), lang => source.as_str() }
    })
}
