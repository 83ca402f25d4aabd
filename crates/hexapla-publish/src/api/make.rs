//! From the view to the documents under `api/`.

use std::collections::BTreeSet;

use hexapla_content::view::{self, Page, PageHead, Passage, Picture, PublicRelease, PublicView};
use hexapla_content::{InlineKind, Locale};

use super::wire;
use crate::alternates::{alternates, listed};
use crate::html::{Link, anchors};
use crate::text::document;
use crate::{Address, Addresses, File, Media, dates};

/// `api/releases.json` of `locale`.
pub fn list(view: &PublicView, addresses: &Addresses<'_>, locale: &Locale) -> File {
    let maker = Maker {
        view,
        addresses,
        locale,
        anchors: BTreeSet::new(),
    };
    let releases = listed(view, locale);
    let list = wire::ReleaseList {
        schema_version: wire::VERSION,
        locale: locale.to_string(),
        releases: releases
            .map(|(release, head)| maker.head(release, head))
            .collect(),
    };
    File {
        path: format!("{locale}/api/releases.json"),
        media: Media::Json,
        locale: Some(locale.clone()),
        release: None,
        bytes: document(&list),
    }
}

/// `api/releases/{id}.json`: `release` as `page` tells it.
pub fn release(
    view: &PublicView,
    addresses: &Addresses<'_>,
    release: &PublicRelease,
    head: &PageHead,
    page: &Page,
) -> File {
    let locale = &head.locale;
    File {
        path: Addresses::data(release, locale).file(),
        media: Media::Json,
        locale: Some(locale.clone()),
        release: Some(release.id.clone()),
        bytes: document(&told(view, addresses, release, head, page)),
    }
}

/// What is told of `release` as `page` tells it.
pub(crate) fn told(
    view: &PublicView,
    addresses: &Addresses<'_>,
    release: &PublicRelease,
    head: &PageHead,
    page: &Page,
) -> wire::Release {
    let locale = &head.locale;
    let maker = Maker {
        view,
        addresses,
        locale,
        anchors: anchors(&page.blocks),
    };
    wire::Release {
        schema_version: wire::VERSION,
        locale: locale.to_string(),
        head: maker.head(release, head),
        image: page_image(release, page).map(|image| wire::Image {
            url: picture_url(view, image),
            width: image.size.map(|(width, _)| width),
            height: image.size.map(|(_, height)| height),
            alt: head.alt.as_ref().map(|alt| maker.text(alt)),
            caption: head.caption.as_ref().map(|caption| maker.text(caption)),
        }),
        blocks: maker.blocks(&page.blocks),
        corrections: page
            .corrections
            .iter()
            .map(|it| maker.correction(it))
            .collect(),
        translation: page.translation.as_ref().map(translation),
    }
}

/// The picture at the head of `page`, when the page may show it.
pub(crate) fn page_image<'p>(release: &PublicRelease, page: &'p Page) -> Option<&'p Picture> {
    page.picture(release.image.as_deref()?)
}

/// The address of a picture, with its host where the site has one.
pub(crate) fn picture_url(view: &PublicView, picture: &Picture) -> String {
    let own = picture.place.strip_prefix('/');
    own.map_or_else(
        || picture.place.clone(),
        |path| Address::of(path).url(view.site()),
    )
}

/// Where to find what a text of `locale` names.
struct Maker<'v> {
    view: &'v PublicView,
    addresses: &'v Addresses<'v>,
    locale: &'v Locale,
    /// The ids there are on the page.
    anchors: BTreeSet<String>,
}

impl Maker<'_> {
    fn head(&self, release: &PublicRelease, head: &PageHead) -> wire::ReleaseHead {
        let site = self.view.site();
        let alternates = alternates(self.view, release).into_iter();
        wire::ReleaseHead {
            id: release.id.to_string(),
            url: Addresses::page(release, self.locale).url(site),
            data: Addresses::data(release, self.locale).url(site),
            kind: release.kind.clone(),
            date: release.date.map(|date| date.to_string()),
            changed: dates::changed(release).map(|date| date.to_string()),
            title: self.text(&head.title),
            deck: head.deck.as_ref().map(|deck| self.text(deck)),
            teaser: head.teaser.as_ref().map(|teaser| self.text(teaser)),
            location: release.location.clone(),
            tags: release.tags.clone(),
            byline: release.byline.clone(),
            role: match head.role {
                view::Role::Translation => wire::Role::Translation,
                view::Role::Source | view::Role::Fallback => wire::Role::Source,
            },
            alternates: alternates
                .map(|page| (page.locale.to_string(), page.url))
                .collect(),
        }
    }

    fn text(&self, passage: &Passage) -> wire::Passage {
        let language = passage
            .language
            .as_ref()
            .filter(|language| *language != self.locale);
        let links = passage
            .inlines
            .iter()
            .filter(|inline| inline.kind == InlineKind::Link);
        let links = links.filter_map(|link| {
            // as on pages: a link that leads nowhere is none
            let link_of = Link::of(&link.target, self.addresses, self.locale, &self.anchors);
            let Link::To(target) = link_of else {
                return None;
            };
            let text = passage.text.get(link.text.clone())?.to_owned();
            let base = if target.starts_with('/') {
                self.view.site().base.as_str()
            } else {
                ""
            };
            Some(wire::Link {
                text,
                url: format!("{base}{target}"),
            })
        });
        wire::Passage {
            text: passage.text.clone(),
            language: language.map(Locale::to_string),
            mark: passage.mark.map(|mark| match mark {
                view::Mark::Outdated(_) => wire::Mark::Outdated,
                view::Mark::Unverified => wire::Mark::Unverified,
                view::Mark::Orphaned => wire::Mark::Orphaned,
                view::Mark::Source => wire::Mark::Source,
            }),
            links: links.collect(),
        }
    }

    fn texts(&self, passages: &[Passage]) -> Vec<wire::Passage> {
        passages.iter().map(|passage| self.text(passage)).collect()
    }

    fn blocks(&self, blocks: &[view::Block]) -> Vec<wire::Block> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &view::Block) -> wire::Block {
        match block {
            view::Block::Heading { level, passage, .. } => wire::Block::Heading {
                level: *level,
                text: self.text(passage),
            },
            view::Block::Paragraph(passage) => wire::Block::Paragraph {
                text: self.text(passage),
            },
            view::Block::List { start, items } => wire::Block::List {
                start: *start,
                items: items.iter().map(|item| self.blocks(item)).collect(),
            },
            view::Block::Quote(blocks) => wire::Block::Quote {
                blocks: self.blocks(blocks),
            },
            view::Block::Table { head, rows } => wire::Block::Table {
                head: self.texts(head),
                rows: rows.iter().map(|row| self.texts(row)).collect(),
            },
            view::Block::Code(text) => wire::Block::Code { text: text.clone() },
            view::Block::Image(passage) => wire::Block::Image {
                text: self.text(passage),
            },
            view::Block::Footnote { label, blocks } => wire::Block::Footnote {
                label: label.clone(),
                blocks: self.blocks(blocks),
            },
            view::Block::Rule => wire::Block::Rule,
        }
    }

    fn correction(&self, correction: &view::Correction) -> wire::Correction {
        wire::Correction {
            id: correction.id.clone(),
            date: correction.date.map(|date| date.to_string()),
            text: self.text(&correction.text),
        }
    }
}

fn translation(translation: &view::Translation) -> wire::Translation {
    wire::Translation {
        method: translation.method.clone(),
        reviewed: translation.is_reviewed,
        passages: translation.passages,
        stale: translation.stale,
        unverified: translation.unverified,
        since: translation.since.map(|date| date.to_string()),
    }
}
