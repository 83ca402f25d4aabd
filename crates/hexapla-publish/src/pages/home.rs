//! The home of a locale, and the choice of languages.

use minijinja::{Value, context};

use super::list::links;
use super::listing::{Listings, Subject};
use super::shell::{Head, PageKind, Shell};
use super::versions::Versions;
use crate::frames::Frame;
use crate::{Address, Addresses, File};

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
    let versions = shell.of_homes();
    let head = head(shell, Addresses::home(shell.locale), &versions);
    shell.file(Frame::Home, &head, [("home", home)])
}

/// The root of the site, where readers choose their language.
pub(super) fn root(shell: &Shell<'_>) -> File {
    let versions = shell.of_homes();
    let head = head(shell, Addresses::root(), &versions);
    let mut file = shell.file(Frame::Languages, &head, []);
    file.locale = None;
    file
}

/// What the head of the page says that stands for the whole site.
fn head<'a>(shell: &Shell<'_>, address: Address, versions: &'a Versions<'a>) -> Head<'a> {
    Head {
        canonical: Some(address.clone()),
        address,
        title: shell.site_name(shell.locale).to_owned(),
        description: shell.words.own("site-description").unwrap_or_default(),
        versions,
        section: None,
        kind: PageKind::Home,
        image: None,
        json_ld: None,
        release: None,
    }
}
