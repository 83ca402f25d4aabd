//! A publication that says nothing: every kind of page and data with every field, each text of one letter. What stands in
//! its files are the words of the formats and of the shipped frames themselves.

use hexapla_content::view::{
    Block, Candidate, Correction, Mark, Page, PageHead, Passage, PublicRelease, PublicView,
    PublicationStatus, Role, Site, Translation,
};
use hexapla_content::{Date, EmbargoInstant, Embargoed, Impact, Locale, ReleaseId};

use crate::export::{Export, Target};
use crate::manifest::Manifest;
use crate::{Addresses, File, Frames, OwnWords, PageWords, Pages, release_files, site_files};

const LETTER: &str = "x";

/// The files of the bundle of a publication that says nothing.
///
/// # Panics
/// Never: the instant and the tags in it are well-formed.
pub fn sample() -> Vec<File> {
    let (view, pages) = publication();
    let addresses = Addresses::of(&view);
    let words = PageWords::for_locales(&[], &OwnWords::NONE);
    let frames = Frames::shipped();
    let mut files: Vec<File> = site_files(&view, &addresses, &words).collect();
    let html = Pages::of(&view, &addresses, &words, &frames);
    files.extend(html.of_site());
    for release in view.releases() {
        files.extend(release_files(&view, &addresses, release, &pages));
        files.extend(html.of_release(release, &pages));
    }
    for target in Target::ALL {
        let export = Export::of(target, &view, &addresses, &words);
        files.extend(export.site());
        for release in view.releases() {
            files.extend(export.release(release, &pages));
        }
    }
    let mut manifest = Manifest::new(view.site(), Some(1));
    for file in &files {
        manifest.add(file);
    }
    files.extend(manifest.files());
    files
}

fn passage() -> Passage {
    Passage {
        mark: Some(Mark::Outdated(Impact::Wording)),
        ..Passage::plain(LETTER)
    }
}

fn publication() -> (PublicView, Vec<Page>) {
    let locales: Vec<Locale> = ["en", "fr"].map(|tag| tag.parse().expect("a tag")).into();
    let now = EmbargoInstant::from_rfc3339("2000-01-01T00:00:00Z").expect("an instant");
    let site = Site {
        base: "https://x.example".to_owned(),
        source: locales.first().cloned().expect("there are two"),
        locales: locales.clone(),
        page_size: 1,
        zone: None,
        picture_hosts: Vec::new(),
    };
    let some = || Some(LETTER.to_owned());
    let heads = locales.iter().zip([Role::Source, Role::Translation]);
    let heads = heads.map(|(locale, role)| PageHead {
        locale: locale.clone(),
        role,
        title: passage(),
        deck: Some(passage()),
        teaser: Some(passage()),
        alt: Some(passage()),
        caption: Some(passage()),
    });
    let release = |id: &str, heads| PublicRelease {
        id: ReleaseId::new(id),
        path: id.to_owned(),
        slug: id.to_owned(),
        date: Some(Date::ZERO),
        updated: vec![Date::ZERO],
        kind: some(),
        location: some(),
        tags: vec![LETTER.to_owned()],
        byline: some(),
        image: some(),
        pages: heads,
    };
    let pages = locales.iter().map(page).collect();
    let candidate = |id: &str, heads, publication| Candidate {
        release: Embargoed::until(None, release(id, heads)),
        locales: Vec::new(),
        publication,
    };
    let heads: Vec<PageHead> = heads.collect();
    let candidates = vec![
        candidate("x", heads.clone(), PublicationStatus::Usable),
        candidate("y", heads, PublicationStatus::Canceled),
    ];
    (PublicView::at(now, site, candidates), pages)
}

fn page(locale: &Locale) -> Page {
    let text = || Block::Paragraph(passage());
    Page {
        locale: locale.clone(),
        blocks: vec![
            Block::Heading {
                level: 2,
                anchor: None,
                passage: passage(),
            },
            text(),
            Block::List {
                start: Some(1),
                items: vec![vec![text()]],
            },
            Block::Quote(vec![text()]),
            Block::Table {
                head: vec![passage()],
                rows: vec![vec![passage()]],
            },
            Block::Code(LETTER.to_owned()),
            Block::Image(passage()),
            Block::Footnote {
                label: LETTER.to_owned(),
                blocks: vec![text()],
            },
            Block::Rule,
        ],
        corrections: vec![Correction {
            id: LETTER.to_owned(),
            date: Some(Date::ZERO),
            text: passage(),
        }],
        translation: Some(Translation {
            method: Some(LETTER.to_owned()),
            is_reviewed: true,
            passages: 1,
            stale: 1,
            unverified: 1,
            since: Some(Date::ZERO),
        }),
        pictures: Vec::new(),
    }
}
