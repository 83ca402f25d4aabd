//! The ways by which links name the pages of a site.

use std::collections::BTreeMap;

use super::link_target::{is_external, neutral, web, without_language};
use crate::Languages;

/// A page of the site that the two name in different ways, without their anchors: by its file and by its address
/// (`a.md`, `a.html`, `a/`), from the root of the site and from where the link stands (`/docs/harbour/`, `../harbour/`),
/// with the site's host and without (`https://harbour.example/docs/`, `/docs/`). How deep a page stands depends on the
/// generator of the site, so that what a relative path goes down into tells, and so does the path of a file from the root.
pub(super) fn is_same_page(urls: [&str; 2], languages: &Languages) -> bool {
    let [one, other] = urls.map(|url| Way::of(url, languages));
    one.zip(other).is_some_and(|(one, other)| one.is_to(&other))
}

/// The pages that links lead to, found again by another way to them.
pub(crate) struct Pages<'u> {
    ways: Vec<Way>,
    /// By anchor and all segments of a way, and by anchor and those it ends with.
    whole: BTreeMap<(&'u str, String), Vec<usize>>,
    by_end: BTreeMap<(&'u str, String), Vec<usize>>,
}

impl<'u> Pages<'u> {
    pub(crate) fn of(urls: impl IntoIterator<Item = &'u str>, languages: &Languages) -> Self {
        let mut pages = Self {
            ways: Vec::new(),
            whole: BTreeMap::new(),
            by_end: BTreeMap::new(),
        };
        for url in urls {
            let Some(way) = Way::of(url, languages) else {
                continue;
            };
            let at = pages.ways.len();
            for end in ends(&way.pages) {
                let same = pages.by_end.entry((anchor(url), end.to_owned()));
                same.or_default().push(at);
            }
            let same = pages.whole.entry((anchor(url), way.pages.clone()));
            same.or_default().push(at);
            pages.ways.push(way);
        }
        pages
    }

    /// Says whether one of them is where `url` leads, its anchor included: [`is_same_page`] of both.
    pub(crate) fn has(&self, url: &str, languages: &Languages) -> bool {
        let Some(way) = Way::of(url, languages) else {
            return false;
        };
        let of = |ways: &BTreeMap<(&str, String), Vec<usize>>, end: &str| {
            let same = ways.get(&(anchor(url), end.to_owned()));
            let mut same = same.into_iter().flatten().map(|&at| &self.ways[at]);
            same.any(|known| known.is_to(&way))
        };
        // of two ways to a page, the one is the end of the other
        of(&self.by_end, &way.pages) || ends(&way.pages).any(|end| of(&self.whole, end))
    }
}

/// The anchor that a link names; nothing where it names none.
pub(crate) fn anchor(url: &str) -> &str {
    url.split_once('#').map_or("", |(_, anchor)| anchor)
}

/// What a path ends with: all of it, without its first segment, without its first two …
fn ends(path: &str) -> impl Iterator<Item = &str> {
    let slashes = path.match_indices('/').map(|(at, _)| at + 1);
    let starts = std::iter::once(0).chain(slashes);
    starts.filter_map(|start| path.get(start..))
}

/// How a link names a page.
struct Way {
    from: Start,
    /// The segments, without language and extension.
    pages: String,
    /// Whether they name a file of Markdown.
    is_file: bool,
}

/// From where a link leads to its page.
#[derive(PartialEq)]
enum Start {
    Host,
    Root,
    /// From the page it stands on, or so many folders further up.
    Here(usize),
}

impl Way {
    /// `None` where it leads to nothing but a host or the page itself, or not into the web.
    fn of(url: &str, languages: &Languages) -> Option<Self> {
        const UP: &str = "../";
        let is_tag = |part: &str| languages.are_named_by(part);
        let url = url.split('#').next().unwrap_or_default();
        let (from, path) = if let Some(web) = web(url) {
            (Start::Host, web.split_once('/')?.1)
        } else if is_external(url) {
            return None;
        } else if url.starts_with('/') {
            (Start::Root, url)
        } else {
            let way = url.trim_start_matches("./");
            let path = way.trim_start_matches(UP);
            (Start::Here((way.len() - path.len()) / UP.len()), path)
        };
        let path = neutral(&without_language(path, is_tag), is_tag);
        let (pages, extension) = split_extension(&path);
        (!pages.is_empty()).then(|| Self {
            from,
            pages: pages.to_owned(),
            is_file: matches!(extension, "md" | "mdx"),
        })
    }

    /// Says whether both lead to one page.
    fn is_to(&self, other: &Self) -> bool {
        let is_part = || self.ends_with(other) || other.ends_with(self);
        match (&self.from, &other.from) {
            (Start::Host, Start::Host) => false,
            _ if self.is_file != other.is_file => self.pages == other.pages || is_part(),
            (from, other_from) if from == other_from => self.pages == other.pages,
            (Start::Here(_), Start::Here(_)) => false,
            _ => self.pages == other.pages || is_part(),
        }
    }

    /// Says whether more may stand before `other`, said from a place that is not known, and that is this way.
    fn ends_with(&self, other: &Self) -> bool {
        let may_be_part = match other.from {
            Start::Here(_) => true,
            _ => other.is_file && other.pages.contains('/'),
        };
        let before = self.pages.strip_suffix(other.pages.as_str());
        may_be_part && before.is_some_and(|before| before.ends_with('/'))
    }
}

/// A path without the extension of a page and without the name that stands for its folder, and the extension, which is
/// empty where there is none.
fn split_extension(path: &str) -> (&str, &str) {
    match path.rsplit_once('.') {
        Some((page, extension @ ("md" | "mdx" | "html" | "htm"))) => {
            (page.strip_suffix("/index").unwrap_or(page), extension)
        }
        _ => (path, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const URLS: [&str; 14] = [
        "/docs/harbour/",
        "/en/docs/harbour/",
        "../harbour/",
        "../docs/harbour.md",
        "docs/harbour.md",
        "harbour.html",
        "./harbour",
        "https://ferry.example/docs/harbour/",
        "https://ferry.example",
        "/docs/harbour/#tides",
        "../harbour/#tides",
        "/mill/",
        "../../guide/mill.md",
        "mailto:port@ferry.example",
    ];

    #[test]
    fn what_is_looked_up_is_what_one_of_all_is() {
        let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
        let is_it = |known: &str, url: &str| {
            anchor(known) == anchor(url) && is_same_page([known, url], &languages)
        };
        let mut found = 0;
        for url in URLS {
            for known in URLS {
                let has = Pages::of([known], &languages).has(url, &languages);
                assert_eq!(has, is_it(known, url), "{known} {url}");
                found += usize::from(has && known != url);
            }
            let others = URLS.into_iter().filter(|known| *known != url);
            let any = others.clone().any(|known| is_it(known, url));
            assert_eq!(
                Pages::of(others, &languages).has(url, &languages),
                any,
                "{url}"
            );
        }
        assert!(found > 20, "{found}");
    }

    #[test]
    fn of_thousands_of_links_few_are_looked_at() {
        let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
        let urls: Vec<String> = (0..3_000).map(|page| format!("/docs/{page}/")).collect();
        let pages = Pages::of(urls.iter().map(String::as_str), &languages);
        let most = |ways: &BTreeMap<(&str, String), Vec<usize>>| ways.values().map(Vec::len).max();
        assert_eq!(
            (most(&pages.whole), most(&pages.by_end)),
            (Some(1), Some(1))
        );
    }
}
