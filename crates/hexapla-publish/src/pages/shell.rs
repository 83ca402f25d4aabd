//! What all pages have around what they say.

use std::sync::Arc;

use hexapla_content::view::{Audience, Picture, PublicView, Site};
use hexapla_content::{Locale, ReleaseId};
use minijinja::{Value, context};

use super::item::{self, Item};
use super::known::{Known, Mentioned};
use super::names::Form;
use super::versions::Versions;
use crate::frames::{Frame, Said};
use crate::html::{Html, Setting};
use crate::{Address, Addresses, File, Frames, Media, Output, PageWords, Words};

/// The sections a page's head leads to, at most.
const SECTIONS: usize = 6;

/// What a page is made of, beside what it says.
#[derive(Clone)]
pub(super) struct Shell<'a> {
    pub(super) view: &'a PublicView,
    pub(super) addresses: &'a Addresses<'a>,
    pub(super) all_words: &'a PageWords,
    pub(super) words: Words<'a>,
    pub(super) setting: Setting<'a>,
    pub(super) locale: &'a Locale,
    pub(super) frames: &'a Frames,
    /// The sections that every page leads to.
    sections: Arc<[Section<'a>]>,
    /// What templates are told of the site, but on the first pages of those.
    pub(super) elsewhere: Value,
    /// The feeds that every page leads to.
    feeds: Value,
    /// What many pages say.
    pub(super) known: Arc<Known<'a>>,
}

/// A section that pages lead to.
struct Section<'a> {
    name: &'a str,
    address: Address,
    /// It, elsewhere and on its own page.
    elsewhere: Item,
    here: Item,
}

/// What the head of a page says.
pub(super) struct Head<'a> {
    /// Where the page is.
    pub(super) address: Address,
    /// Where search engines should look for what it says; `None` for a page that is no destination.
    pub(super) canonical: Option<Address>,
    /// The title, and a line about it.
    pub(super) title: String,
    pub(super) description: String,
    /// The languages it is in.
    pub(super) versions: &'a Versions<'a>,
    pub(super) section: Option<&'a str>,
    pub(super) kind: PageKind,
    pub(super) image: Option<String>,
    /// What machines read of the page, as JSON-LD.
    pub(super) json_ld: Option<Html>,
    pub(super) release: Option<&'a ReleaseId>,
}

/// What a page is to those who link to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PageKind {
    Article,
    /// A page of the site's own.
    Site,
    /// The home of a locale.
    Home,
}

impl<'a> Shell<'a> {
    pub(super) fn of(
        view: &'a PublicView,
        addresses: &'a Addresses<'a>,
        all_words: &'a PageWords,
        frames: &'a Frames,
        (locale, mentioned): (&'a Locale, &Mentioned<'a>),
    ) -> Self {
        let words = all_words.of(locale);
        let mut shell = Self {
            view,
            addresses,
            all_words,
            words,
            setting: Setting {
                addresses,
                locale,
                words,
                pictures: &[],
            },
            locale,
            frames,
            sections: Arc::default(),
            elsewhere: Value::UNDEFINED,
            feeds: Value::UNDEFINED,
            known: Arc::default(),
        };
        shell.known = Arc::new(shell.knowing(mentioned));
        shell.sections = shell.sections_of_locale();
        shell.elsewhere = shell.site_with(shell.sections.iter().map(|of| &of.elsewhere));
        let home = Addresses::home(locale);
        shell.feeds = shell.feeds_of(&home, shell.site_name(locale)).into();
        shell
    }

    /// The same around a page that may show `pictures`.
    pub(super) fn showing<'p>(&self, pictures: &'p [Picture]) -> Shell<'p>
    where
        'a: 'p,
    {
        let setting = Setting {
            pictures,
            ..self.setting
        };
        Shell {
            setting,
            ..self.clone()
        }
    }

    pub(super) const fn site(&self) -> &'a Site {
        self.view.site()
    }

    /// The homes of all locales.
    pub(super) fn homes(&self) -> Vec<(&'a Locale, Address)> {
        let locales = self.site().locales.iter();
        locales
            .map(|locale| (locale, Addresses::home(locale)))
            .collect()
    }

    /// The page `head` is of, in `frame`, with what is `said` of its own.
    pub(super) fn file(
        &self,
        frame: Frame,
        head: &Head<'_>,
        said: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> File {
        let path = head.address.file();
        let release = head.release.cloned();
        let around = [("page", self.page(head)), ("site", self.site_on(head))];
        let said = Said::of(around.into_iter().chain(said));
        let warning = self.warning(head.release);
        let html = self.fill(frame, said, warning.as_ref());
        File {
            path,
            media: Media::Html,
            locale: Some(self.locale.clone()),
            release,
            bytes: html.into_bytes(),
        }
    }

    /// What `frame` makes of what is `said`.
    pub(super) fn fill(&self, frame: Frame, said: Said, warning: Option<&Html>) -> String {
        let (words, locale) = (self.all_words, self.locale);
        self.frames.fill(frame, words, locale, said, warning)
    }

    fn page(&self, head: &Head<'_>) -> Value {
        let site = self.site();
        let name = self.site_name(self.locale);
        let document_title = if head.kind == PageKind::Home {
            name.to_owned()
        } else {
            self.words.document_title(&head.title, name)
        };
        let versions = head.versions;
        let is_real = versions.are_in(self.locale);
        // search engines are told nothing of pages for the press
        let is_public = self.view.audience() == Audience::Public;
        let (languages, language_items) = self.choices(versions, &head.address);
        let others = versions.other_than(self.locale).map(og_locale);
        let og_alternates: Vec<String> = others.collect();
        context! {
            lang => self.locale.as_str(),
            dir => self.locale.direction().name(),
            title => head.title.as_str(),
            document_title => document_title,
            description => head.description.as_str(),
            canonical => head.canonical.as_ref().filter(|_| is_public).map(|address| address.url(site)),
            is_hidden => !(is_real && is_public),
            is_root => head.address.is_root(),
            is_home => head.kind == PageKind::Home,
            alternates => versions.alternates.clone(),
            alternate_links => versions.alternate_links.clone(),
            languages => languages,
            language_items => language_items,
            feeds => self.feeds.clone(),
            type => if head.kind == PageKind::Article { "article" } else { "website" },
            og_locale => og_locale(self.locale),
            og_alternates => og_alternates,
            image => head.image.as_deref(),
            json_ld => head.json_ld.as_ref().filter(|_| is_public).cloned(),
        }
    }

    /// The feeds of what is listed at `list` and is called `title`, where the bundle has some.
    pub(super) fn feeds_of(&self, list: &Address, title: &str) -> Vec<Value> {
        let has_feeds = self.addresses.extent().outputs.has(Output::Feeds);
        if !has_feeds || self.view.audience() == Audience::Press {
            return Vec::new();
        }
        let feeds = [
            (Media::Atom, Addresses::atom(list), "feed-atom"),
            (Media::JsonFeed, Addresses::json_feed(list), "feed-json"),
        ];
        let feed = |(media, address, id): (Media, Address, &str)| {
            let name = self.words.plain(id, &[]);
            context! {
                type => media.name(),
                title => format!("{title} · {name}"),
                name => name,
                path => address.path(),
            }
        };
        feeds.map(feed).to_vec()
    }

    /// The sections a page's head leads to.
    fn sections_of_locale(&self) -> Arc<[Section<'a>]> {
        let sections = self.addresses.sections(self.locale).iter().take(SECTIONS);
        let section = |&section: &&'a str| {
            let address = Addresses::list(self.locale, section, 1);
            let name = self.kind_html(section, Form::Many);
            let path = address.path();
            let told = |is_current: bool| context! { path, name => name.clone(), is_current };
            let link = ("href", path);
            Section {
                name: section,
                elsewhere: Item::of(told(false), &name, &[link]),
                here: Item::of(told(true), &name, &[link, ("aria-current", "page")]),
                address,
            }
        };
        sections.map(section).collect()
    }

    /// What templates are told of the site on the page `head` is of.
    fn site_on(&self, head: &Head<'_>) -> Value {
        if head.address.is_root() {
            return self.site_with(std::iter::empty());
        }
        let is_here =
            |of: &Section<'_>| head.section == Some(of.name) && head.address == of.address;
        if !self.sections.iter().any(is_here) {
            return self.elsewhere.clone();
        }
        let sections = self.sections.iter();
        self.site_with(sections.map(|of| if is_here(of) { &of.here } else { &of.elsewhere }))
    }

    fn site_with<'i>(&self, sections: impl Iterator<Item = &'i Item> + Clone) -> Value {
        context! {
            name => self.site_name(self.locale),
            home => Addresses::home(self.locale).path(),
            sections => item::told(sections.clone()),
            section_items => item::lines(sections),
        }
    }
}

/// A locale as Open Graph writes it: `zh_Hans`.
fn og_locale(locale: &Locale) -> String {
    locale.as_str().replace('-', "_")
}
