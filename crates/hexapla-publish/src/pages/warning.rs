//! What the press is told on every page: until when to keep what it says.

use hexapla_content::view::Audience;
use hexapla_content::{EmbargoInstant, ReleaseId};
use hexapla_l10n::{FluentValue, Moment};
use jiff::tz::TimeZone;

use super::shell::Shell;
use crate::html::Html;

impl Shell<'_> {
    /// What stands above a page for the press, of `release` if it is of one; nothing on a page for the public.
    pub(super) fn warning(&self, release: Option<&ReleaseId>) -> Option<Html> {
        if self.view.audience() == Audience::Public {
            return None;
        }
        let until = release.and_then(|release| self.view.embargo(release, self.locale));
        Some(match until {
            Some(until) => self.until(until),
            None => self.said("press-site", &[]),
        })
    }

    /// When the embargo on `release` ends, as lists say it.
    pub(super) fn embargo_in_list(&self, release: &ReleaseId) -> Option<Html> {
        let until = self.view.embargo(release, self.locale)?;
        Some(self.said("press-list", &[("until", moment(until, &TimeZone::UTC))]))
    }

    fn until(&self, until: EmbargoInstant) -> Html {
        let mut html = self.said("press-until", &[("until", moment(until, &TimeZone::UTC))]);
        let zone = self.site().zone.as_ref();
        if let Some((zone, name)) = zone.and_then(|zone| Some((zone, zone.iana_name()?))) {
            let local = [("local", moment(until, zone)), ("zone", name.into())];
            html.text(" ");
            html.push(&self.said("press-local", &local));
        }
        html
    }
}

fn moment(at: EmbargoInstant, zone: &TimeZone) -> FluentValue<'static> {
    Moment::from(at.in_zone(zone)).into()
}
