//! Where the texts of an export stand, and where their links lead.

use hexapla_content::Locale;

use super::Target;
use crate::html::Setting;
use crate::{Address, component};

impl Target {
    /// The address of a link, as the target wants it written. Docusaurus puts the locale before addresses itself, and
    /// takes one of another locale for a page it does not know.
    pub(super) fn link(self, address: &str, setting: &Setting<'_>) -> String {
        if self != Self::Docusaurus || !address.starts_with('/') {
            return address.to_owned();
        }
        let own = format!("/{}/", setting.locale);
        match address.strip_prefix(&own) {
            Some(rest) => format!("/{rest}"),
            None => format!("pathname://{address}"),
        }
    }
}

/// The path of the text that an address of `locale` is answered with: its section, and its name without an extension.
pub(super) fn stem(address: &Address, locale: &Locale) -> String {
    let path = address.path().trim_matches('/');
    let own = path.strip_prefix(locale.as_str()).unwrap_or(path);
    let own = own.trim_matches('/');
    match own.rsplit_once('/') {
        Some((section, name)) => format!("{section}/{}", file_name(name)),
        None => file_name(own),
    }
}

/// The name of a file for the last step of an address. Generators read more into names than their letters: what comes
/// behind a stop, a low line at the beginning, and `index`.
fn file_name(step: &str) -> String {
    let means_more = step.contains('.') || step.starts_with('_') || step == "index";
    if means_more {
        // no step has a `/`, so no other has this name
        component(&format!("{step}/"))
    } else {
        step.to_owned()
    }
}
