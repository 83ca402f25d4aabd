//! Pages in the place of others: there is none, or it is gone.

use hexapla_content::view::Tombstone;
use minijinja::{Value, context};

use super::shell::{Head, PageKind, Shell};
use crate::frames::Frame;
use crate::{Address, Addresses, File};

/// What is shown in the shell's locale where there is no page.
pub(super) fn missing(shell: &Shell<'_>) -> File {
    let address = Addresses::missing(Some(shell.locale));
    message(shell, address, "missing", Vec::new())
}

/// What is shown where there is no page, to a reader of any language.
pub(super) fn missing_anywhere(shell: &Shell<'_>) -> File {
    let others = shell
        .site()
        .locales
        .iter()
        .filter(|locale| *locale != shell.locale);
    let others = others.map(|locale| {
        let words = shell.all_words.of(locale);
        context! {
            lang => locale.as_str(),
            dir => locale.direction().name(),
            title => words.plain("missing", &[]),
            text => words.plain("missing.text", &[]),
            path => Addresses::home(locale).path(),
            link => words.plain("to-home", &[]),
        }
    });
    let mut file = message(shell, Addresses::missing(None), "missing", others.collect());
    file.locale = None;
    file
}

/// What is shown in the place of a withdrawn release.
pub(super) fn gone(shell: &Shell<'_>, tombstone: &Tombstone) -> File {
    let address = Addresses::tombstone(tombstone, shell.locale);
    let mut file = message(shell, address, "gone", Vec::new());
    file.release = Some(tombstone.id.clone());
    file
}

fn message(shell: &Shell<'_>, address: Address, id: &str, others: Vec<Value>) -> File {
    let versions = shell.versions(&[], None, shell.homes());
    let head = Head {
        address,
        canonical: None,
        title: shell.words.plain(id, &[]),
        description: String::new(),
        versions: &versions,
        section: None,
        kind: PageKind::Site,
        image: None,
        json_ld: None,
        release: None,
    };
    let message = context! {
        title => shell.said(id, &[]),
        text => shell.said(&format!("{id}.text"), &[]),
        others => others,
    };
    shell.file(Frame::Message, &head, [("message", message)])
}
