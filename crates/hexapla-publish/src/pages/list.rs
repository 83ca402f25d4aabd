//! Lists by section, tag and place, page by page.

use std::collections::BTreeMap;
use std::rc::Rc;

use hexapla_content::Locale;
use minijinja::{Value, context};

use super::listing::{Listed, Listing, Listings, Subject};
use super::names::Form;
use super::shell::{Head, PageKind, Shell};
use super::versions::Versions;
use crate::frames::Frame;
use crate::html::Html;
use crate::text::one_line;
use crate::{Address, File};

/// What lists say of each release of the view, once one has said it: the same in every list it is in.
type Entries = Vec<Option<Value>>;

/// The pages of all lists in the shell's locale, made one after the other as they are asked for.
pub(super) fn files<'a>(
    shell: &'a Shell<'a>,
    listings: Rc<Listings<'a>>,
) -> impl Iterator<Item = File> + 'a {
    let mut entries: Entries = vec![None; shell.view.releases().len()];
    let parts = listings.iter().flat_map(|(subject, listing)| {
        let releases = listing.releases.get(shell.locale).map_or(0, Vec::len);
        let pages = releases.div_ceil(shell.site().page_size.max(1));
        (1..=pages).map(move |number| (subject.clone(), number, pages))
    });
    let parts: Vec<_> = parts.collect();
    parts
        .into_iter()
        .filter_map(move |(subject, number, pages)| {
            let listing = listings.get(&subject)?;
            let releases = listing.releases.get(shell.locale)?;
            let part = Part {
                number,
                pages,
                releases: releases
                    .chunks(shell.site().page_size.max(1))
                    .nth(number - 1)?,
            };
            Some(file(shell, &subject, listing, &part, &mut entries))
        })
}

/// A page of a list.
struct Part<'p, 'v> {
    number: usize,
    pages: usize,
    releases: &'p [Listed<'v>],
}

fn file<'v>(
    shell: &Shell<'v>,
    subject: &Subject<'v>,
    listing: &Listing<'v>,
    part: &Part<'_, 'v>,
    known: &mut Entries,
) -> File {
    let address = |number| listing.address(subject, shell.locale, number);
    let plain = listing.title(subject, shell.words);
    let intro = subject.intro(shell.words);
    let is_real = listing.is_real_in(shell.locale);
    let feeds = is_real.then(|| shell.feeds_of(&address(1), &plain));
    let section = match subject {
        Subject::Section(section) => Some(*section),
        Subject::Tag(_) | Subject::Place(_) => None,
    };
    let total = listing.releases.get(shell.locale).map_or(0, Vec::len);
    let count = shell.words.plain("count-releases", &[("n", total.into())]);
    let head = Head {
        address: address(part.number),
        canonical: Some(address(part.number)),
        title: plain,
        description: description(shell, subject, listing, intro.as_deref()),
        versions: &versions(shell, subject, listing, part.number),
        section,
        kind: PageKind::Site,
        image: None,
        json_ld: None,
        release: None,
    };
    let newer = (part.number > 1).then(|| address(part.number - 1));
    let older = (part.number < part.pages).then(|| address(part.number + 1));
    let list = context! {
        title => name(shell, subject, listing),
        intro => intro.as_deref().filter(|_| part.number == 1).map(paragraphs).unwrap_or_default(),
        count => count,
        feeds => feeds.unwrap_or_default(),
        parent => parent(shell, subject),
        releases => entries(shell, part.releases, known),
        number => part.number,
        pages => part.pages,
        newer => newer.as_ref().map(Address::path),
        older => older.as_ref().map(Address::path),
    };
    shell.file(Frame::List, &head, [("list", list)])
}

/// The languages that page `number` of a list is in.
fn versions<'v>(
    shell: &Shell<'v>,
    subject: &Subject<'v>,
    listing: &Listing<'v>,
    number: usize,
) -> Versions<'v> {
    let firsts = listing.releases.keys();
    let firsts: BTreeMap<&Locale, Address> = firsts
        .map(|locale| (*locale, listing.address(subject, locale, 1)))
        .collect();
    let mut languages = shell.homes();
    for (locale, home) in &mut languages {
        if let Some(list) = firsts.get(*locale) {
            *home = list.clone();
        }
    }
    let default = firsts.get(&shell.site().source).cloned();
    let real = firsts
        .into_iter()
        .filter(|(locale, _)| listing.is_real_in(locale));
    if number == 1 {
        let default = default.filter(|_| listing.is_real_in(&shell.site().source));
        return shell.versions(&real.collect::<Vec<_>>(), default, languages);
    }
    // the parts of lists in two languages hold different releases
    let own = real.filter(|(locale, _)| *locale == shell.locale);
    let own = own.map(|(locale, _)| (locale, listing.address(subject, locale, number)));
    shell.versions(&own.collect::<Vec<_>>(), None, languages)
}

/// What the list shows of `releases`; what is not `known` yet is from now on.
fn entries(shell: &Shell<'_>, releases: &[Listed<'_>], known: &mut Entries) -> Vec<Value> {
    let entries = releases.iter().filter_map(|listed| {
        let entry = known.get_mut(listed.place)?;
        let shown = entry.get_or_insert_with(|| shell.listed(listed.release, listed.head));
        Some(shown.clone())
    });
    entries.collect()
}

fn name(shell: &Shell<'_>, subject: &Subject<'_>, listing: &Listing<'_>) -> Html {
    let name = listing.name;
    match subject {
        Subject::Section(_) => shell.kind_html(name, Form::Many),
        Subject::Tag(_) => shell.tag_name(name),
        Subject::Place(_) => shell.place_name(name),
    }
}

/// The paragraphs of `text`, which empty lines part.
fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(one_line).collect()
}

/// A line about a list, where the page's language has one: its `intro`, or what is said of any list of its kind.
fn description(
    shell: &Shell<'_>,
    subject: &Subject<'_>,
    listing: &Listing<'_>,
    intro: Option<&str>,
) -> String {
    if let Some(intro) = intro {
        return one_line(intro);
    }
    let said = match subject {
        Subject::Place(_) => {
            let place = shell.place_value(listing.name);
            shell
                .words
                .own_with("releases-from-place", &[("place", place)])
        }
        Subject::Section(_) | Subject::Tag(_) => None,
    };
    said.unwrap_or_default()
}

/// What kind of list it is, where its name does not say.
fn parent(shell: &Shell<'_>, subject: &Subject<'_>) -> Option<Html> {
    match subject {
        Subject::Section(_) => None,
        Subject::Tag(_) => Some(shell.said("topics", &[])),
        Subject::Place(_) => Some(shell.said("places", &[])),
    }
}

/// The links to the lists of `listings` that `wanted` picks, those with the most releases first.
pub(super) fn links(
    shell: &Shell<'_>,
    listings: &Listings<'_>,
    wanted: impl Fn(&Subject<'_>) -> bool,
    most: usize,
) -> Vec<Value> {
    let mut lists: Vec<_> = listings
        .iter()
        .filter(|(subject, _)| wanted(subject))
        .filter_map(|(subject, listing)| {
            let count = listing.releases.get(shell.locale)?.len();
            Some((count, subject, listing))
        })
        .collect();
    lists.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    lists.truncate(most);
    let link = |(_, subject, listing): (usize, &Subject<'_>, &Listing<'_>)| {
        context! {
            path => listing.address(subject, shell.locale, 1).path(),
            name => name(shell, subject, listing),
        }
    };
    lists.into_iter().map(link).collect()
}
