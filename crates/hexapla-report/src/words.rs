//! The program's own words: a Fluent catalogue, formatted.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use hexapla_content::Locale;
use unic_langid::LanguageIdentifier;

use crate::wire::{Arg, Finding, Reason};

const ENGLISH: &str = include_str!("../../../locales/en/hexapla.ftl");

/// The program's catalogue. A message that is not there is shown as its id in braces.
///
/// What it returns holds user text as it is: escape it for the place where it is shown.
pub struct Words {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words")
            .field("locales", &self.bundle.locales)
            .finish_non_exhaustive()
    }
}

impl Words {
    /// The catalogue in English.
    ///
    /// # Panics
    /// Never: it is compiled in.
    pub fn english() -> Self {
        // what cannot be parsed is left out by fluent-syntax; a test holds the file to be clean
        let resource = FluentResource::try_new(ENGLISH.to_owned());
        let resource = resource.unwrap_or_else(|(parsed, _)| parsed);
        let english: LanguageIdentifier = "en".parse().expect("`en` is a language tag");
        let mut bundle = FluentBundle::new_concurrent(vec![english]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(grouped(number)),
            _ => None,
        }));
        bundle.add_resource_overriding(resource);
        let locale = "en".parse().expect("`en` is a language tag");
        Self { locale, bundle }
    }

    /// The locale the words are in.
    pub const fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Says whether the catalogue has the message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// The message `id`.
    pub fn plain(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message `id` with its arguments.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.format(id, args.iter().map(|(name, arg)| (*name, arg)))
    }

    /// What a finding says, one sentence or two.
    pub fn finding(&self, finding: &Finding) -> String {
        self.about("finding", finding, str::to_owned)
    }

    /// What a finding says, with every text of a user in it passed through `written`.
    pub fn finding_in(&self, finding: &Finding, written: impl Fn(&str) -> String) -> String {
        self.about("finding", finding, written)
    }

    /// What to do about a finding.
    pub fn remedy(&self, finding: &Finding) -> String {
        self.about("remedy", finding, str::to_owned)
    }

    /// What findings of a code mean, why that matters and what to do: three paragraphs, an empty
    /// line between them.
    pub fn explanation(&self, code: &str) -> String {
        self.plain(&format!("explain-{code}"))
    }

    /// Why a change has its impact: `number: 27 → 31`.
    pub fn reason(&self, reason: &Reason) -> String {
        let own = format!("reason-{}", reason.kind);
        let kind = if self.has(&own) {
            self.plain(&own)
        } else {
            reason.kind.clone()
        };
        let arg = |text: &Option<String>| text.clone().unwrap_or_default().into();
        let args = [
            ("kind", kind.into()),
            ("old", arg(&reason.old)),
            ("new", arg(&reason.new)),
        ];
        let id = match (&reason.old, &reason.new) {
            (Some(_), Some(_)) => "reason-changed",
            (Some(_), None) => "reason-removed",
            (None, Some(_)) => "reason-added",
            (None, None) => "reason-bare",
        };
        self.with(id, &args)
    }

    /// The message of a finding's code; its place is at hand in the sentence.
    fn about(&self, family: &str, finding: &Finding, written: impl Fn(&str) -> String) -> String {
        let place = [
            ("path", &finding.path),
            ("locale", &finding.locale),
            ("release", &finding.release),
            ("unit", &finding.unit),
        ];
        let place: Vec<(&str, Arg)> = place
            .into_iter()
            .map(|(name, text)| (name, text.as_deref().unwrap_or_default().into()))
            .collect();
        let own = finding.args.iter();
        let own = own.map(|(name, arg)| (name.as_str(), arg.clone()));
        let all: Vec<(&str, Arg)> = place.into_iter().chain(own).collect();
        let all = all.into_iter().map(|(name, arg)| match arg {
            Arg::Text(text) => (name, Arg::Text(written(&text))),
            number @ Arg::Number(_) => (name, number),
        });
        let all: Vec<(&str, Arg)> = all.collect();
        let args = all.iter().map(|(name, arg)| (*name, arg));
        self.format(&format!("{family}-{}", finding.code), args)
    }

    fn format<'a>(&self, id: &str, args: impl Iterator<Item = (&'a str, &'a Arg)>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        else {
            return format!("{{{id}}}");
        };
        let args: FluentArgs<'_> = args.map(|(name, arg)| (name, value(arg))).collect();
        // an argument that is not there is shown as its name in braces
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

/// A number with its digits in groups of three, as English writes it: 1,044.
fn grouped(number: &FluentNumber) -> String {
    let written = number.as_string();
    let (sign, digits) = written.split_at(usize::from(written.starts_with('-')));
    let whole = digits.find('.').unwrap_or(digits.len());
    let mut result = sign.to_owned();
    for (index, digit) in digits.char_indices() {
        if index > 0 && index < whole && (whole - index) % 3 == 0 {
            result.push(',');
        }
        result.push(digit);
    }
    result
}

#[cfg(test)]
mod tests;
