//! The languages a page is in: what its head tells machines of them, and where readers of each are led.

use hexapla_content::Locale;
use hexapla_content::view::Audience;
use minijinja::{Value, context};

use super::item::{self, Item};
use super::names::text;
use super::shell::Shell;
use crate::html::Html;
use crate::{Address, Addresses};

/// The languages of a page. They are the same for its version in each of them.
pub(super) struct Versions<'a> {
    /// Those it is in.
    real: Vec<&'a Locale>,
    /// The page for readers of no language of those.
    pub(super) default: Option<Address>,
    /// What templates are told of all these.
    pub(super) alternates: Value,
    /// The same for the head of the page.
    pub(super) alternate_links: Value,
    /// What a reader of another language finds: the same page, or else the home of that language.
    choices: Vec<Choice<'a>>,
}

/// A language that readers may choose.
struct Choice<'a> {
    locale: &'a Locale,
    address: Address,
    /// It, on pages in another language.
    elsewhere: Item,
}

impl<'a> Shell<'a> {
    /// The languages of a page: it is in `real`, its readers may choose among `choices`.
    pub(super) fn versions(
        &self,
        real: &[(&'a Locale, Address)],
        default: Option<Address>,
        choices: Vec<(&'a Locale, Address)>,
    ) -> Versions<'a> {
        // search engines are told nothing of pages for the press
        let is_public = self.view.audience() == Audience::Public;
        let real_ones = real.iter().map(|(of, address)| (of.as_str(), address));
        let others = default.iter().map(|address| ("x-default", address));
        let alternates = real_ones.chain(others).filter(|_| is_public);
        let alternates: Vec<(&str, String)> = alternates
            .map(|(lang, address)| (lang, address.url(self.site())))
            .collect();
        let told = alternates.iter();
        let told = told.map(|(lang, url)| context! { lang => *lang, url => url.as_str() });
        let choices = choices.into_iter().map(|(locale, address)| Choice {
            elsewhere: self.choice(locale, &address, false),
            locale,
            address,
        });
        Versions {
            alternates: told.collect::<Vec<_>>().into(),
            alternate_links: Html::lines(alternates.iter().map(alternate_link)).into(),
            real: real.iter().map(|(locale, _)| *locale).collect(),
            choices: choices.collect(),
            default,
        }
    }

    /// The languages of the homes, and of the choice among them.
    pub(super) fn of_homes(&self) -> Versions<'a> {
        let homes = self.homes();
        self.versions(&homes, Some(Addresses::root()), homes.clone())
    }

    fn choice(&self, locale: &Locale, address: &Address, is_current: bool) -> Item {
        let (lang, dir) = (locale.as_str(), locale.direction().name());
        let (name, path) = (self.endonym(locale), address.path());
        let told = context! {
            lang,
            dir,
            name,
            site => self.site_name(locale),
            path,
            is_current,
        };
        let attributes = [
            ("href", path),
            ("lang", lang),
            ("dir", dir),
            ("hreflang", lang),
        ];
        let current = is_current.then_some(("aria-current", "true"));
        let attributes: Vec<_> = attributes.into_iter().chain(current).collect();
        Item::of(told, &text(name), &attributes)
    }

    /// The languages that readers of a page at `address` may choose: as templates are told of them, and as a list.
    pub(super) fn choices(&self, versions: &Versions<'_>, address: &Address) -> (Value, Html) {
        let is_current = |choice: &&Choice<'_>| choice.locale == self.locale && !address.is_root();
        let current = versions.choices.iter().find(is_current);
        let current = current.map(|choice| self.choice(choice.locale, &choice.address, true));
        let choices = versions.choices.iter().map(|choice| match &current {
            Some(current) if choice.locale == self.locale => current,
            _ => &choice.elsewhere,
        });
        (item::told(choices.clone()), item::lines(choices))
    }
}

/// What tells machines that a page in the language `lang` says the same.
fn alternate_link((lang, url): &(&str, String)) -> Html {
    let mut link = Html::new();
    link.open(
        "link",
        &[("rel", "alternate"), ("hreflang", lang), ("href", url)],
    );
    link
}

impl<'a> Versions<'a> {
    /// Says whether the page is in `locale`.
    pub(super) fn are_in(&self, locale: &Locale) -> bool {
        self.real.contains(&locale)
    }

    /// The languages it is in, but for `locale`.
    pub(super) fn other_than(&self, locale: &Locale) -> impl Iterator<Item = &'a Locale> {
        let real = self.real.iter().copied();
        real.filter(move |real| *real != locale)
    }
}
