//! The `[publish]` table: where a bundle will stand, and what it does with passages that are not current.

use std::collections::BTreeMap;

use hexapla_content::{Impact, Locale, Status};
use hexapla_publish::{Output, Outputs};
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::gate::Refused;

/// The releases on a page of a list, unless said otherwise.
const PAGE_SIZE: usize = 20;

/// Where a bundle will stand, and what it does with what is not current.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishSetting {
    /// Where the bundle will be published, without a slash at the end; addresses are relative without it.
    pub base: String,
    /// The releases on a page of a list.
    pub page_size: usize,
    /// The kinds of files a bundle has, unless the command line says otherwise.
    pub outputs: Outputs,
    /// The hosts elsewhere from which pages may show pictures.
    pub picture_hosts: Vec<String>,
    /// What is done with passages, by the name of their status or impact.
    treatments: BTreeMap<&'static str, Treatment>,
    /// What stands where a release has no page in a locale.
    fallback: Fallback,
    fallbacks: BTreeMap<Locale, Fallback>,
    /// Whether pages of translations that the gate fails are held back.
    pub is_gated: bool,
    /// The publisher's own time zone.
    pub zone: Option<TimeZone>,
}

/// What a bundle does with a passage that is not current.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Treatment {
    /// It stands as it is.
    Keep,
    /// It stands, and readers are told.
    Mark,
    /// The text of the source stands in its place, and readers are told.
    Source,
    /// It is left out.
    Hide,
    /// The whole page is held back.
    Hold,
}

/// What stands where a release has no page in a locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fallback {
    /// Nothing.
    #[default]
    Omit,
    /// The source's page, with a notice.
    Source,
    /// What of the translation is current among the source's text, with a notice.
    Mixed,
}

/// What is done with each kind of passage unless the project says otherwise.
const DEFAULTS: [(&str, Treatment); 11] = [
    ("markup", Treatment::Keep),
    ("link", Treatment::Keep),
    ("cosmetic", Treatment::Keep),
    ("wording", Treatment::Mark),
    ("interface", Treatment::Mark),
    ("factual", Treatment::Source),
    ("unknown", Treatment::Source),
    ("critical", Treatment::Source),
    ("orphaned", Treatment::Hide),
    ("unverified", Treatment::Keep),
    ("missing", Treatment::Source),
];

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawPublish {
    #[serde(default)]
    base: String,
    page_size: Option<usize>,
    outputs: Option<Vec<String>>,
    #[serde(default)]
    picture_hosts: Vec<String>,
    #[serde(default)]
    units: BTreeMap<String, Treatment>,
    #[serde(default)]
    fallback: Fallback,
    #[serde(default)]
    fallbacks: BTreeMap<String, Fallback>,
    #[serde(default)]
    gated: bool,
    zone: Option<String>,
}

impl RawPublish {
    pub(super) fn checked(self, locales: &[Locale]) -> Result<PublishSetting, Refused> {
        let base = self.base.trim_end_matches('/');
        let is_address = base.starts_with("https://") || base.starts_with("http://");
        if !(base.is_empty() || is_address) || base.contains(['"', '<', '>', ' ', '?', '#']) {
            let detail = "an address such as https://tallowgate.example is wanted";
            return Err(Refused::at(&["publish", "base"], detail));
        }
        let page_size = self.page_size.unwrap_or(PAGE_SIZE);
        if page_size == 0 {
            return Err(Refused::at(
                &["publish", "page-size"],
                "at least 1 is wanted",
            ));
        }
        let outputs = self.outputs.as_deref();
        let outputs = outputs.map_or_else(|| Ok(Outputs::all()), self::outputs)?;
        let zone = self.zone.map(|name| {
            let detail = "a time zone such as Europe/London is wanted";
            TimeZone::get(&name).map_err(|_| Refused::at(&["publish", "zone"], detail))
        });
        let is_host = |host: &String| {
            let letter =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:".contains(c);
            !host.is_empty() && host.chars().all(letter)
        };
        if !self.picture_hosts.iter().all(is_host) {
            let detail = "hosts such as media.tallowgate.example are wanted";
            return Err(Refused::at(&["publish", "picture-hosts"], detail));
        }
        let mut treatments = BTreeMap::from(DEFAULTS);
        for (name, treatment) in self.units {
            let known = DEFAULTS.iter().find(|(known, _)| *known == name);
            let Some((known, _)) = known else {
                let names: Vec<&str> = DEFAULTS.iter().map(|(name, _)| *name).collect();
                let detail = format!("one of {} is wanted", names.join(", "));
                return Err(Refused::at(&["publish", "units", &name], detail));
            };
            treatments.insert(known, treatment);
        }
        let mut fallbacks = BTreeMap::new();
        for (tag, fallback) in self.fallbacks {
            let locale = locales.iter().find(|locale| locale.as_str() == tag);
            let Some(locale) = locale else {
                let detail = "it is not among `locales`";
                return Err(Refused::at(&["publish", "fallbacks", &tag], detail));
            };
            fallbacks.insert(locale.clone(), fallback);
        }
        Ok(PublishSetting {
            base: base.to_owned(),
            page_size,
            outputs,
            picture_hosts: self.picture_hosts,
            treatments,
            fallback: self.fallback,
            fallbacks,
            is_gated: self.gated,
            zone: zone.transpose()?,
        })
    }
}

/// The kinds of files of these names.
fn outputs(names: &[String]) -> Result<Outputs, Refused> {
    let output = |name: &String| Output::ALL.into_iter().find(|of| of.name() == name);
    let outputs: Option<Vec<Output>> = names.iter().map(output).collect();
    outputs
        .filter(|outputs| !outputs.is_empty())
        .map(Outputs::of)
        .ok_or_else(|| {
            let names: Vec<&str> = Output::ALL.map(Output::name).into();
            let detail = format!("one or more of {} are wanted", names.join(", "));
            Refused::at(&["publish", "outputs"], detail)
        })
}

impl PublishSetting {
    /// What is done with a passage of this status.
    pub fn treatment(&self, status: Status) -> Treatment {
        let name = match status {
            Status::Current | Status::Local | Status::Outdated(Impact::None) => {
                return Treatment::Keep;
            }
            Status::Outdated(impact) => impact.name(),
            Status::Missing | Status::Orphaned | Status::Unverified => status.name(),
        };
        self.treatments
            .get(name)
            .copied()
            .unwrap_or(Treatment::Source)
    }

    /// What stands where a release has no page in `locale`.
    pub fn fallback(&self, locale: &Locale) -> Fallback {
        self.fallbacks.get(locale).copied().unwrap_or(self.fallback)
    }
}
