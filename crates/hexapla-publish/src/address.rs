//! Where everything stands: the one place that makes paths and addresses.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_content::view::{PageHead, PublicRelease, PublicView, Site, Tombstone};

use crate::component::{component, section_component};

/// The section of releases that do not say what they are.
const NO_KIND: &str = "releases";

/// An address on the site: a path that begins and ends with `/`, or names a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address(String);

impl Address {
    /// The address of the file or folder at `path`, which has no `/` at its beginning.
    pub fn of(path: &str) -> Self {
        Self(format!("/{path}"))
    }

    /// The path on the site: `/fr/statement/chamber-vote/`.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The address with scheme and host.
    pub fn url(&self, site: &Site) -> String {
        format!("{}{}", site.base, self.0)
    }

    /// The file it is answered with, as a path in the bundle: `fr/statement/chamber-vote/index.html`.
    pub fn file(&self) -> String {
        let path = self.0.trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        }
    }
}

/// The addresses of a view.
#[derive(Debug)]
pub struct Addresses<'v> {
    view: &'v PublicView,
    /// The public releases by what links call them: path and slug.
    names: BTreeMap<&'v str, &'v PublicRelease>,
}

impl<'v> Addresses<'v> {
    /// The addresses of `view`.
    pub fn of(view: &'v PublicView) -> Self {
        let releases = view.releases().iter();
        let names = releases.flat_map(|release| {
            let path = release.path.as_str();
            let last = path.rsplit('/').next().unwrap_or(path);
            [path, last, release.slug.as_str()].map(|name| (name, release))
        });
        Self {
            view,
            names: names.collect(),
        }
    }

    /// The home page of `locale`.
    pub fn home(locale: &Locale) -> Address {
        Address::of(&format!("{locale}/"))
    }

    /// The name of the section `release` is listed in.
    pub fn section(release: &PublicRelease) -> &str {
        release.kind.as_deref().unwrap_or(NO_KIND)
    }

    /// The list of the section `section` in `locale`; the first page, or the page `number` from 2 up.
    pub fn list(locale: &Locale, section: &str, number: usize) -> Address {
        let section = section_component(section);
        if number <= 1 {
            Address::of(&format!("{locale}/{section}/"))
        } else {
            Address::of(&format!("{locale}/{section}/page/{number}/"))
        }
    }

    /// The page of `release` in `locale`.
    pub fn page(release: &PublicRelease, locale: &Locale) -> Address {
        page_of(Self::section(release), &release.slug, locale)
    }

    /// The data of `release` in `locale`. It is made from the id alone, so that it stays when slug, kind and dates
    /// change: feeds name their entries by it.
    pub fn data(release: &PublicRelease, locale: &Locale) -> Address {
        data_of(release.id.as_str(), locale)
    }

    /// The news object of `release` in `locale`.
    pub fn ninjs(release: &PublicRelease, locale: &Locale) -> Address {
        ninjs_of(release.id.as_str(), locale)
    }

    /// Every address at which something of a withdrawn release may have been, in the order of its locales.
    pub fn gone(tombstone: &Tombstone) -> Vec<Address> {
        let section = tombstone.kind.as_deref().unwrap_or(NO_KIND);
        let id = tombstone.id.as_str();
        let addresses = tombstone.locales.iter().flat_map(|locale| {
            let page = page_of(section, &tombstone.slug, locale);
            [page, data_of(id, locale), ninjs_of(id, locale)]
        });
        addresses.collect()
    }

    /// The Atom feed of `locale`.
    pub fn atom(locale: &Locale) -> Address {
        Address::of(&format!("{locale}/feed.atom"))
    }

    /// The JSON Feed of `locale`.
    pub fn json_feed(locale: &Locale) -> Address {
        Address::of(&format!("{locale}/feed.json"))
    }

    /// The real pages of `release`, source and translations, that every alternate, feed, sitemap and switcher names:
    /// no fallback is among them.
    pub fn alternates(release: &'v PublicRelease) -> impl Iterator<Item = (&'v PageHead, Address)> {
        let real = release.pages.iter().filter(|page| page.role.is_real());
        real.map(|page| (page, Self::page(release, &page.locale)))
    }

    /// Where a link in a text of `locale` leads: to the release's page in that locale, or in the source's language
    /// where there is none. `None` when `target` is a link of the site that leads to nothing public; a link to
    /// elsewhere, or to a place on the same page, stays as it is.
    pub fn follow(&self, target: &str, locale: &Locale) -> Option<String> {
        let own = target.strip_prefix(&self.view.site().base);
        let path = own.unwrap_or(target);
        let is_elsewhere = own.is_none() && (target.contains(':') || target.starts_with("//"));
        if is_elsewhere || path.starts_with('#') {
            return Some(target.to_owned());
        }
        let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
        let name = path.trim_end_matches('/');
        let name = name.strip_suffix(".md").unwrap_or(name);
        let name = name.rsplit('/').next().unwrap_or(name);
        let release = self.names.get(name)?;
        let has = |locale: &&Locale| release.pages.iter().any(|page| page.locale == **locale);
        let locale = [locale, &self.view.site().source].into_iter().find(has)?;
        let address = Self::page(release, locale);
        let anchor = if anchor.is_empty() {
            String::new()
        } else {
            format!("#{anchor}")
        };
        Some(format!("{}{anchor}", address.path()))
    }
}

fn page_of(section: &str, slug: &str, locale: &Locale) -> Address {
    let section = section_component(section);
    Address::of(&format!("{locale}/{section}/{}/", component(slug)))
}

fn data_of(id: &str, locale: &Locale) -> Address {
    Address::of(&format!("{locale}/api/releases/{}.json", component(id)))
}

fn ninjs_of(id: &str, locale: &Locale) -> Address {
    Address::of(&format!("{locale}/ninjs/{}.json", component(id)))
}
