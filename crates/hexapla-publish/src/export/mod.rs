//! The public view as content for sites that keep their own generator: marked-up texts, the pages' words, data and
//! settings. Like the pages of a bundle it is made from the view and nothing else, and it says the same as they do.

mod blocks;
mod code;
mod data;
mod docusaurus;
mod hugo;
mod inline;
mod marks;
mod place;
mod sheet;
mod site;
mod yaml;
mod zola;

use hexapla_content::view::{Page, PageHead, PublicRelease, PublicView};
use hexapla_content::{Locale, ReleaseId};

use crate::html::Setting;
use crate::{Addresses, File, Media, PageWords};
use yaml::Fields;

/// A program that makes a site of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// Hugo.
    Hugo,
    /// Zola.
    Zola,
    /// Docusaurus, with its plugin for blogs.
    Docusaurus,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 3] = [Self::Hugo, Self::Zola, Self::Docusaurus];

    /// The target's name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hugo => "hugo",
            Self::Zola => "zola",
            Self::Docusaurus => "docusaurus",
        }
    }
}

/// The export of a view.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    target: Target,
    view: &'a PublicView,
    addresses: &'a Addresses<'a>,
    words: &'a PageWords,
}

impl<'a> Export<'a> {
    /// The export of `view` for `target`.
    pub const fn of(
        target: Target,
        view: &'a PublicView,
        addresses: &'a Addresses<'a>,
        words: &'a PageWords,
    ) -> Self {
        Self {
            target,
            view,
            addresses,
            words,
        }
    }

    /// The files of `release`, of what stands on each of `pages`.
    pub fn release(&self, release: &PublicRelease, pages: &[Page]) -> Vec<File> {
        let heads = release.pages.iter();
        let both = heads.filter_map(|head| {
            let page = pages.iter().find(|page| page.locale == head.locale)?;
            Some((head, page))
        });
        let mut files: Vec<File> = both
            .map(|(head, page)| self.page(release, head, page))
            .collect();
        if self.target == Target::Docusaurus {
            files.extend(docusaurus::omitted(self, release, pages));
        }
        files
    }

    /// The file of a picture, in the folder from which every one of the generators serves files as they are.
    pub fn picture(file: File) -> File {
        File {
            path: format!("static/{}", file.path),
            ..file
        }
    }

    /// Every other file: lists, tombstones, words, data, settings and what draws marked passages.
    pub fn site(&self) -> Vec<File> {
        let mut files = self.shared();
        files.extend(match self.target {
            Target::Hugo => hugo::site(self),
            Target::Zola => zola::site(self),
            Target::Docusaurus => docusaurus::site(self),
        });
        files
    }

    fn page(&self, release: &PublicRelease, head: &PageHead, page: &Page) -> File {
        let setting = Setting {
            pictures: &page.pictures,
            ..self.setting(&head.locale)
        };
        let body = blocks::body(&page.blocks, &page.corrections, self.target, &setting);
        let told = self.told(release, head, page);
        let (path, fields) = match self.target {
            Target::Hugo => hugo::page(release, head, told),
            Target::Zola => zola::page(self, head, told),
            Target::Docusaurus => docusaurus::page(self, release, head, told),
        };
        text(path, &head.locale, Some(&release.id), &fields, &body)
    }

    fn setting(&self, locale: &'a Locale) -> Setting<'a> {
        Setting {
            addresses: self.addresses,
            locale,
            words: self.words.of(locale),
            pictures: &[],
        }
    }
}

/// A text with its front matter.
fn text(
    path: String,
    locale: &Locale,
    release: Option<&ReleaseId>,
    fields: &Fields,
    body: &str,
) -> File {
    let front = yaml::lines(fields);
    let gap = if body.trim().is_empty() { "" } else { "\n" };
    let media = match path.rsplit_once('.') {
        Some((_, "mdx")) => Media::Mdx,
        _ => Media::Markdown,
    };
    File {
        path,
        media,
        locale: Some(locale.clone()),
        release: release.cloned(),
        bytes: format!("---\n{front}---\n{gap}{body}").into_bytes(),
    }
}

/// A file of the site as a whole.
fn own(path: impl Into<String>, media: Media, text: impl Into<Vec<u8>>) -> File {
    File {
        path: path.into(),
        media,
        locale: None,
        release: None,
        bytes: text.into(),
    }
}
