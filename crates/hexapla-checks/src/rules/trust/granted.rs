//! What a page may lead to and show besides what its source does: nothing.

use std::collections::BTreeSet;

use hexapla_content::Unit;

use super::url::{Address, addresses};
use crate::Languages;

/// The addresses that a source grants its translations.
///
/// ```
/// use hexapla_checks::{Granted, Languages};
/// use hexapla_content::{Unit, UnitId, UnitKind};
///
/// let text = "See https://en.registers.example/losses or write to desk@tallowgate.example.";
/// let source = [Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)];
/// let languages = Languages::new(&"en".parse()?, &"fr".parse()?);
/// let granted = Granted::by(&source, &languages);
/// assert!(granted.leads_to("http://fr.registers.example/losses#2031"));
/// assert!(granted.leads_to("mailto:desk@tallowgate.example?subject=Registres"));
/// assert!(granted.leads_to("/fr/statement/chamber-vote/"));
/// assert!(!granted.leads_to("https://elsewhere.example/losses"));
/// assert!(!granted.shows("/media/map.png"));
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug)]
pub struct Granted<'l> {
    languages: &'l Languages,
    addresses: BTreeSet<Address>,
}

impl<'l> Granted<'l> {
    /// What `source` grants a translation between `languages`.
    pub fn by(source: &[Unit], languages: &'l Languages) -> Self {
        let units = source.iter();
        let addresses = units.flat_map(|unit| addresses(unit, languages)).collect();
        Self {
            languages,
            addresses,
        }
    }

    /// Says whether a link may lead to `target`: where the source leads, in whatever language, or to a page of the site
    /// itself.
    pub fn leads_to(&self, target: &str) -> bool {
        let address = Address::read(target, self.languages);
        matches!(address, Address::Relative(_)) || self.addresses.contains(&address)
    }

    /// Says whether the picture at `target` may be shown: one that the source names, in whatever language.
    pub fn shows(&self, target: &str) -> bool {
        let address = Address::read(target, self.languages);
        self.addresses.contains(&address)
    }
}
