//! Where everything stands: the one place that makes paths and addresses.

use std::collections::BTreeMap;

use hexapla_content::Locale;
use hexapla_content::view::{PageHead, PublicRelease, PublicView, Site, Tombstone};

use crate::Extent;
use crate::component::{component, section_component, slug_component};
use crate::target::{own_path, scheme};
use crate::topic::topic_component;

/// The section of releases that do not say what they are.
const NO_KIND: &str = "releases";

/// The folders of the lists by tag and by place.
pub(crate) const TAGS: &str = "topics";
pub(crate) const PLACES: &str = "places";

/// An address on the site: a path that begins and ends with `/`, or names a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address(String);

impl Address {
    /// The address of the file or folder at `path`, which has no `/` at its beginning.
    pub fn of(path: &str) -> Self {
        Self(["/", path].concat())
    }

    /// Says whether it is that of the choice of languages.
    pub(crate) fn is_root(&self) -> bool {
        self.0 == "/"
    }

    /// The path on the site: `/fr/statement/chamber-vote/`.
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The address with scheme and host.
    pub fn url(&self, site: &Site) -> String {
        [site.base.as_str(), &self.0].concat()
    }

    /// The file it is answered with, as a path in the bundle: `fr/statement/chamber-vote/index.html`.
    pub fn file(&self) -> String {
        let path = self.0.trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') {
            [path, "index.html"].concat()
        } else {
            path.to_owned()
        }
    }
}

/// The addresses of a view.
#[derive(Debug)]
pub struct Addresses<'v> {
    view: &'v PublicView,
    /// The public releases by what links call them: path, slug, and the last component of the path; `None` where several
    /// share a name.
    names: BTreeMap<&'v str, Option<&'v PublicRelease>>,
    /// For each locale its sections, those with the most releases first.
    sections: BTreeMap<&'v Locale, Vec<&'v str>>,
    /// How much of it stands.
    extent: Extent,
}

impl<'v> Addresses<'v> {
    /// The addresses of `view`.
    pub fn of(view: &'v PublicView) -> Self {
        let mut names: BTreeMap<&str, Option<&PublicRelease>> = BTreeMap::new();
        for release in view.releases() {
            let path = release.path.strip_suffix("/index").unwrap_or(&release.path);
            let last = path.rsplit('/').next().unwrap_or(path);
            for name in [path, last, release.slug.as_str()] {
                let known = names.entry(name).or_insert(Some(release));
                if known.is_some_and(|known| known.id != release.id) {
                    *known = None;
                }
            }
        }
        // whoever is called by a whole path is meant by it
        for release in view.releases() {
            names.insert(&release.path, Some(release));
        }
        Self {
            view,
            names,
            sections: sections(view),
            extent: Extent::whole(),
        }
    }

    /// The same addresses of a bundle of which only `extent` is made.
    #[must_use]
    pub fn within(self, extent: Extent) -> Self {
        Self { extent, ..self }
    }

    /// How much of the bundle is made.
    pub const fn extent(&self) -> &Extent {
        &self.extent
    }

    /// The sections of `locale`, those with the most releases first.
    pub fn sections(&self, locale: &Locale) -> &[&'v str] {
        self.sections.get(locale).map_or(&[], Vec::as_slice)
    }

    /// The locales that releases have pages in.
    pub(crate) fn locales(&self) -> impl Iterator<Item = &'v Locale> {
        self.sections.keys().copied()
    }

    /// The choice of languages.
    pub fn root() -> Address {
        Address::of("")
    }

    /// The home page of `locale`.
    pub fn home(locale: &Locale) -> Address {
        Address(["/", locale.as_str(), "/"].concat())
    }

    /// The name of the section `release` is listed in.
    pub fn section(release: &PublicRelease) -> &str {
        release.kind.as_deref().unwrap_or(NO_KIND)
    }

    /// The list of the section `section` in `locale`; the first page, or the page `number` from 2 up.
    pub fn list(locale: &Locale, section: &str, number: usize) -> Address {
        let list = [locale.as_str(), "/", &section_component(section)];
        Self::numbered(&list.concat(), number)
    }

    /// The list of the releases about `tag` in `locale`: its page `number`, from 1 up.
    ///
    /// Tags that differ in case, spaces and hyphens alone are one tag.
    pub fn tag(locale: &Locale, tag: &str, number: usize) -> Address {
        let list = [locale.as_str(), "/", TAGS, "/", &topic_component(tag)];
        Self::numbered(&list.concat(), number)
    }

    /// The list of the releases issued at `place` in `locale`: its page `number`, from 1 up.
    pub fn place(locale: &Locale, place: &str, number: usize) -> Address {
        let list = [locale.as_str(), "/", PLACES, "/", &topic_component(place)];
        Self::numbered(&list.concat(), number)
    }

    fn numbered(list: &str, number: usize) -> Address {
        if number <= 1 {
            Address(["/", list, "/"].concat())
        } else {
            Address::of(&format!("{list}/page/{number}/"))
        }
    }

    /// The page of `release` in `locale`.
    pub fn page(release: &PublicRelease, locale: &Locale) -> Address {
        page_of(&below_locale(Self::section(release), &release.slug), locale)
    }

    /// Where the page of a withdrawn release was in `locale`.
    pub fn tombstone(tombstone: &Tombstone, locale: &Locale) -> Address {
        let section = tombstone.kind.as_deref().unwrap_or(NO_KIND);
        page_of(&below_locale(section, &tombstone.slug), locale)
    }

    /// What is shown where there is no page: in `locale`, or for a reader of any language.
    pub fn missing(locale: Option<&Locale>) -> Address {
        match locale {
            Some(locale) => Address::of(&format!("{locale}/404.html")),
            None => Address::of("404.html"),
        }
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
        let below = below_locale(section, &tombstone.slug);
        let addresses = tombstone.locales.iter().flat_map(|locale| {
            let page = page_of(&below, locale);
            [page, data_of(id, locale), ninjs_of(id, locale)]
        });
        addresses.collect()
    }

    /// The Atom feed of what is listed at `list`, the home of a locale or the first page of a list.
    pub fn atom(list: &Address) -> Address {
        Address([list.path(), "feed.atom"].concat())
    }

    /// The JSON Feed of what is listed at `list`, the home of a locale or the first page of a list.
    pub(crate) fn json_feed(list: &Address) -> Address {
        Address([list.path(), "feed.json"].concat())
    }

    /// The real pages of `release`, source and translations, that every alternate, feed, sitemap and switcher names:
    /// no fallback is among them.
    pub fn alternates(release: &'v PublicRelease) -> impl Iterator<Item = (&'v PageHead, Address)> {
        let below = below_locale(Self::section(release), &release.slug);
        let real = release.pages.iter().filter(|page| page.role.is_real());
        real.map(move |page| (page, page_of(&below, &page.locale)))
    }

    /// Where a link in a text of `locale` leads: to the release's page in that locale, or in the source's language
    /// where there is none. `None` when `target` is a link of the site, however it is written, that leads to nothing public;
    /// a link to elsewhere, or to a place on the same page, stays as it is.
    pub fn follow(&self, target: &str, locale: &Locale) -> Option<String> {
        let own = own_path(target, &self.view.site().base);
        let path = own.unwrap_or(target);
        let is_elsewhere = own.is_none() && (scheme(target).is_some() || target.starts_with("//"));
        if is_elsewhere || target.starts_with('#') {
            return Some(target.to_owned());
        }
        let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
        let release = self.named(path)?;
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

impl<'v> Addresses<'v> {
    /// The release that the path of a link names, with whatever folders it stands behind.
    fn named(&self, path: &str) -> Option<&'v PublicRelease> {
        let path = path.split('?').next().unwrap_or(path).trim_end_matches('/');
        let path = [".md", ".mdx", ".html"]
            .iter()
            .find_map(|ending| path.strip_suffix(ending))
            .unwrap_or(path);
        let path = path.strip_suffix("/index").unwrap_or(path);
        let steps: Vec<&str> = path
            .split('/')
            .filter(|step| !matches!(*step, "" | "." | ".."))
            .collect();
        let mut names =
            (0..steps.len()).map(|start| steps.get(start..).unwrap_or_default().join("/"));
        names.find_map(|name| self.names.get(name.as_str()).copied())?
    }
}

fn sections(view: &PublicView) -> BTreeMap<&Locale, Vec<&str>> {
    let mut counts: BTreeMap<&Locale, BTreeMap<&str, usize>> = BTreeMap::new();
    for release in view.releases() {
        for page in &release.pages {
            let sections = counts.entry(&page.locale).or_default();
            *sections.entry(Addresses::section(release)).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .map(|(locale, counts)| {
            let mut sections: Vec<(&str, usize)> = counts.into_iter().collect();
            sections.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
            (
                locale,
                sections.into_iter().map(|(section, _)| section).collect(),
            )
        })
        .collect()
}

/// Where a page stands in the folder of its locale.
fn below_locale(section: &str, slug: &str) -> String {
    [&section_component(section), "/", &slug_component(slug), "/"].concat()
}

fn page_of(below_locale: &str, locale: &Locale) -> Address {
    Address(["/", locale.as_str(), "/", below_locale].concat())
}

fn data_of(id: &str, locale: &Locale) -> Address {
    Address::of(&format!("{locale}/api/releases/{}.json", component(id)))
}

fn ninjs_of(id: &str, locale: &Locale) -> Address {
    Address::of(&format!("{locale}/ninjs/{}.json", component(id)))
}
