//! The pages of a release that say the same: the one set that feeds, sitemaps, data and structured data name.

use hexapla_content::Locale;
use hexapla_content::view::{PageHead, PublicRelease, PublicView, Role};

use crate::{Address, Addresses};

/// A page in the set of those that say the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alternate<'v> {
    /// The language it is in.
    pub locale: &'v Locale,
    /// Its address.
    pub address: Address,
    /// The same with scheme and host.
    pub url: String,
    /// Whether it is the source.
    pub role: Role,
}

/// The real pages of `release` in `view`, the source's first.
pub fn alternates<'v>(view: &PublicView, release: &'v PublicRelease) -> Vec<Alternate<'v>> {
    let pages = Addresses::alternates(release);
    let alternates = pages.map(|(head, address)| Alternate {
        locale: &head.locale,
        url: address.url(view.site()),
        address,
        role: head.role,
    });
    alternates.collect()
}

/// The page for readers of a language none is in: the source.
pub(crate) fn for_everybody<'a, 'v>(alternates: &'a [Alternate<'v>]) -> Option<&'a Alternate<'v>> {
    let mut all = alternates.iter();
    all.find(|alternate| alternate.role == Role::Source)
}

/// The releases with a real page in `locale` and that page, the newest first.
pub(crate) fn listed<'v>(
    view: &'v PublicView,
    locale: &'v Locale,
) -> impl Iterator<Item = (&'v PublicRelease, &'v PageHead)> {
    let releases = view.releases().iter();
    releases.filter_map(move |release| {
        let mut heads = release.pages.iter();
        let head = heads.find(|head| head.locale == *locale && head.role.is_real())?;
        Some((release, head))
    })
}
