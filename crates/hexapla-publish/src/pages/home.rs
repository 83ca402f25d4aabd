//! The home of a locale, and the choice of languages.

use minijinja::{Value, context};

use super::list::links;
use super::listing::{Listings, Subject};
use super::shell::{Head, PageKind, Shell};
use crate::frames::Frame;
use crate::{Addresses, File};

/// The topics and the places a home leads to, at most, of each.
const LINKS: usize = 12;

/// The home page of the shell's locale.
pub(super) fn file(shell: &Shell<'_>, listings: &Listings<'_>) -> File {
    let releases = shell.view.releases().iter().filter_map(|release| {
        let mut heads = release.pages.iter();
        let head = heads.find(|head| head.locale == *shell.locale)?;
        Some((release, head))
    });
    let mut entries = releases
        .take(shell.site().page_size.max(1))
        .map(|(release, head)| shell.entry(release, head));
    let lead = entries.next();
    let is_section = |subject: &Subject<'_>| matches!(subject, Subject::Section(_));
    let is_tag = |subject: &Subject<'_>| matches!(subject, Subject::Tag(_));
    let is_place = |subject: &Subject<'_>| matches!(subject, Subject::Place(_));
    let groups = [
        ("sections", links(shell, listings, is_section, usize::MAX)),
        ("topics", links(shell, listings, is_tag, LINKS)),
        ("places", links(shell, listings, is_place, LINKS)),
    ];
    let groups: Vec<Value> = groups
        .into_iter()
        .filter(|(_, links)| !links.is_empty())
        .map(|(id, links)| context! { id => id, name => shell.said(id, &[]), links => links })
        .collect();
    let home = context! { lead => lead, releases => entries.collect::<Vec<_>>(), groups => groups };
    let address = Addresses::home(shell.locale);
    let head = Head {
        canonical: Some(address.clone()),
        address,
        title: shell.site_name(shell.locale).to_owned(),
        description: shell.words.own("site-description").unwrap_or_default(),
        versions: &shell.of_homes(),
        section: None,
        kind: PageKind::Home,
        image: None,
        json_ld: None,
        release: None,
    };
    shell.file(Frame::Home, &head, [("home", home)])
}

/// The root of the site, where readers choose their language.
pub(super) fn root(shell: &Shell<'_>) -> File {
    let address = Addresses::root();
    let head = Head {
        canonical: Some(address.clone()),
        address,
        title: shell.site_name(shell.locale).to_owned(),
        description: shell.words.own("site-description").unwrap_or_default(),
        versions: &shell.of_homes(),
        section: None,
        kind: PageKind::Home,
        image: None,
        json_ld: None,
        release: None,
    };
    let mut file = shell.file(Frame::Languages, &head, []);
    file.locale = None;
    file
}
