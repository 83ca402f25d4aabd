//! The page of a release.

mod provenance;

use hexapla_content::view::{Correction, Page, PageHead, Picture, PublicRelease};
use minijinja::{Value, context};

use super::names::moment;
use super::shell::{Head, PageKind, Shell};
use super::versions::Versions;
use crate::api::{page_image, picture_url};
use crate::frames::Frame;
use crate::html::{Html, body, line};
use crate::text::without_placeables;
use crate::{Addresses, Alternate, File, alternates, structured_data, teaser};

/// What the pages of a release have in common.
pub(super) struct Family<'r> {
    release: &'r PublicRelease,
    /// Those that say the same.
    alternates: Vec<Alternate<'r>>,
    versions: Versions<'r>,
}

impl<'r> Family<'r> {
    /// The pages of `release`. What the shell of a locale tells of languages, those of all locales tell.
    pub(super) fn of<'a: 'r>(shell: &Shell<'a>, release: &'r PublicRelease) -> Self {
        let alternates = alternates(shell.view, release);
        let real = alternates.iter();
        let real: Vec<_> = real
            .map(|page| (page.locale, page.address.clone()))
            .collect();
        let source = |page: &&Alternate<'_>| *page.locale == shell.site().source;
        let source = alternates.iter().find(source);
        let default = source.map(|page| page.address.clone());
        Self {
            release,
            versions: shell.versions(&real, default, real.clone()),
            alternates,
        }
    }
}

/// The page of `family` that `head` is of, on which `page` stands.
pub(super) fn file(shell: &Shell<'_>, family: &Family<'_>, head: &PageHead, page: &Page) -> File {
    let release = family.release;
    let shell = &shell.showing(&page.pictures);
    let section = Addresses::section(release);
    let address = Addresses::page(release, shell.locale);
    let canonical = if head.role.is_real() {
        Some(address.clone())
    } else {
        family.versions.default.clone()
    };
    let image = page_image(release, page);
    let about = head.deck.as_ref().or(head.teaser.as_ref());
    let said = said(shell, release, head, page);
    let json_ld = structured_data(shell.view, (release, &family.alternates), head, page);
    let head = Head {
        address,
        canonical,
        title: without_placeables(&head.title.text).into_owned(),
        description: about.map(|about| teaser(&about.text)).unwrap_or_default(),
        versions: &family.versions,
        section: Some(section),
        kind: PageKind::Article,
        image: image.map(|image| picture_url(shell.view, image)),
        json_ld: Some(Html::of_structured_data(json_ld)),
        release: Some(&release.id),
    };
    shell.file(Frame::Release, &head, [("release", said)])
}

/// What templates are told of the release.
fn said(shell: &Shell<'_>, release: &PublicRelease, head: &PageHead, page: &Page) -> Value {
    let section = shell.section(Addresses::section(release));
    let image = page_image(release, page);
    let body = body(&page.blocks, &shell.setting);
    let corrections = page.corrections.iter();
    let corrections = corrections.map(|correction| told(shell, correction));
    let place = release.location.as_deref();
    let tags = release.tags.iter().map(|tag| shell.tag(tag).list);
    let updated = release.updated.iter().max();
    context! {
        section => section.list,
        title => line(&head.title, &shell.setting),
        title_mark => head.title.mark.map(|mark| shell.setting.told(mark)),
        deck => head.deck.as_ref().map(|deck| line(deck, &shell.setting)),
        byline => release.byline.as_deref().map(|by| shell.said("byline", &[("author", by.to_owned().into())])),
        kind => release.kind.is_some().then_some(section.name),
        place => place.map(|place| shell.place(place).list),
        date => release.date.map(|date| shell.day(date)),
        updated => updated.map(|day| shell.said("updated", &[("day", moment(*day))])),
        corrections => corrections.collect::<Vec<_>>(),
        notices => provenance::notices(shell, release, head, page),
        image => image.map(|image| picture_of(shell, head, image)),
        body => body.content,
        notes => (!body.notes.is_empty()).then_some(body.notes),
        translation => provenance::translation(shell, release, page),
        tags => tags.collect::<Vec<_>>(),
    }
}

fn told(shell: &Shell<'_>, correction: &Correction) -> Value {
    context! {
        date => correction.date.map(|date| shell.day(date)),
        text => line(&correction.text, &shell.setting),
        mark => correction.text.mark.map(|mark| shell.setting.told(mark)),
    }
}

fn picture_of(shell: &Shell<'_>, head: &PageHead, image: &Picture) -> Value {
    let alt = head.alt.as_ref();
    let mut attributes = vec![("alt", alt.map_or("", |alt| alt.text.as_str()))];
    attributes.extend(
        shell
            .setting
            .language(alt.and_then(|alt| alt.language.as_ref())),
    );
    let mut element = Html::new();
    element.picture(image, &attributes);
    context! {
        element => element,
        caption => head.caption.as_ref().map(|caption| line(caption, &shell.setting)),
    }
}
