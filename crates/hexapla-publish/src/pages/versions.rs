//! The languages a page is in: what its head tells machines of them, and where readers of each are led.

use hexapla_content::Locale;
use hexapla_content::view::Audience;
use minijinja::{Value, context};

use super::shell::Shell;
use crate::{Address, Addresses};

/// The languages of a page. They are the same for its version in each of them.
pub(super) struct Versions<'a> {
    /// Those it is in.
    real: Vec<&'a Locale>,
    /// The page for readers of no language of those.
    pub(super) default: Option<Address>,
    /// What templates are told of all these.
    pub(super) alternates: Value,
    /// What a reader of another language finds: the same page, or else the home of that language.
    choices: Vec<Choice<'a>>,
}

/// A language that readers may choose.
struct Choice<'a> {
    locale: &'a Locale,
    address: Address,
    /// What templates are told of it on pages in another language.
    elsewhere: Value,
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
        let link = |lang: &str, address: &Address| context! { lang => lang, url => address.url(self.site()) };
        let alternates = real.iter().map(|(of, address)| link(of.as_str(), address));
        let others = default.iter().map(|address| link("x-default", address));
        let alternates = alternates.chain(others).filter(|_| is_public);
        let choices = choices.into_iter().map(|(locale, address)| Choice {
            elsewhere: self.choice(locale, &address, false),
            locale,
            address,
        });
        Versions {
            alternates: alternates.collect::<Vec<_>>().into(),
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

    fn choice(&self, locale: &Locale, address: &Address, is_current: bool) -> Value {
        context! {
            lang => locale.as_str(),
            dir => locale.direction().name(),
            name => self.endonym(locale),
            site => self.site_name(locale),
            path => address.path(),
            is_current => is_current,
        }
    }

    /// What templates are told of the languages that readers of a page at `address` may choose.
    pub(super) fn choices(&self, versions: &Versions<'_>, address: &Address) -> Vec<Value> {
        let choices = versions.choices.iter().map(|choice| {
            if choice.locale == self.locale && !address.is_root() {
                self.choice(choice.locale, &choice.address, true)
            } else {
                choice.elsewhere.clone()
            }
        });
        choices.collect()
    }
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
