//! The `[publish]` table: where a bundle will stand, and what it does with passages that are not current.

use std::collections::BTreeMap;

use hexapla_content::{Impact, Locale, Status};
use hexapla_publish::{Output, Outputs};
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::Fault;
use super::refused::{Checked, Wrong, names};

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
    pub(super) fn checked(self, targets: &[Locale]) -> Checked<PublishSetting> {
        let page_size = self.page_size.unwrap_or(PAGE_SIZE);
        if page_size == 0 {
            return Err(Wrong::from(Fault::PageSize).at(&["publish", "page-size"]));
        }
        let outputs = self.outputs.as_deref();
        let zone = self.zone.map(|name| {
            let zone = TimeZone::get(&name);
            zone.map_err(|_| Fault::TimeZone.of(&name).at(&["publish", "zone"]))
        });
        if let Some(host) = self.picture_hosts.iter().find(|host| !is_host(host)) {
            return Err(Fault::Host.of(host).at(&["publish", "picture-hosts"]));
        }
        Ok(PublishSetting {
            base: base(&self.base)?,
            page_size,
            outputs: outputs.map_or_else(|| Ok(Outputs::all()), self::outputs)?,
            treatments: treatments(self.units)?,
            fallback: self.fallback,
            fallbacks: fallbacks(self.fallbacks, targets)?,
            is_gated: self.gated,
            zone: zone.transpose()?,
            picture_hosts: self.picture_hosts,
        })
    }
}

/// The address of a site, without a slash at the end.
fn base(written: &str) -> Checked<String> {
    let base = written.trim_end_matches('/');
    if !(base.is_empty() || is_site(base)) {
        return Err(Fault::Address.of(written).at(&["publish", "base"]));
    }
    Ok(base.to_owned())
}

/// Says whether `address` is a scheme and a host, perhaps with a port: every address in a bundle begins at the host.
fn is_site(address: &str) -> bool {
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme));
    let Some(rest) = rest else { return false };
    let is_port = |port: &str| {
        port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
    };
    if let Some((numbers, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let port = after.strip_prefix(':');
        return numbers.parse::<std::net::Ipv6Addr>().is_ok()
            && (after.is_empty() || port.is_some_and(is_port));
    }
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (rest, None),
    };
    let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_');
    let is_host = host.starts_with(char::is_alphanumeric) && host.chars().all(is_of_name);
    is_host && port.is_none_or(is_port)
}

fn is_host(host: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.:".contains(c);
    !host.is_empty() && host.chars().all(plain)
}

/// The kinds of files of these names.
fn outputs(named: &[String]) -> Checked<Outputs> {
    let known = || Output::ALL.map(Output::name);
    let path = ["publish", "outputs"];
    if named.is_empty() {
        let wrong = Wrong::from(Fault::NoneNamed).with("known", names(known()));
        return Err(wrong.at(&path));
    }
    let outputs = named.iter().map(|name| {
        let output = Output::ALL.into_iter().find(|of| of.name() == name);
        output.ok_or_else(|| Wrong::unknown_name(name, known()).at(&path))
    });
    Ok(Outputs::of(outputs.collect::<Checked<Vec<_>>>()?))
}

fn treatments(units: BTreeMap<String, Treatment>) -> Checked<BTreeMap<&'static str, Treatment>> {
    let mut treatments = BTreeMap::from(DEFAULTS);
    for (name, treatment) in units {
        let known = DEFAULTS.iter().find(|(known, _)| *known == name);
        let Some((known, _)) = known else {
            let known = DEFAULTS.iter().map(|(name, _)| *name);
            let wrong = Wrong::unknown_name(&name, known);
            return Err(wrong.at(&["publish", "units", &name]));
        };
        treatments.insert(known, treatment);
    }
    Ok(treatments)
}

fn fallbacks(
    written: BTreeMap<String, Fallback>,
    targets: &[Locale],
) -> Checked<BTreeMap<Locale, Fallback>> {
    let fallbacks = written.into_iter().map(|(tag, fallback)| {
        let locale = targets.iter().find(|locale| locale.as_str() == tag);
        match locale {
            Some(locale) => Ok((locale.clone(), fallback)),
            None => Err(Fault::NotATarget
                .of(&tag)
                .at(&["publish", "fallbacks", &tag])),
        }
    });
    fallbacks.collect()
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
