//! The program's own words, in the reader's language.

mod beside;

use std::borrow::Cow;
use std::sync::LazyLock;

use hexapla_content::{Locale, is_hangul};
use hexapla_diagnostics::Place;
use hexapla_l10n::{
    Catalogue, Catalogues, FluentArgs, FluentValue, Formatter, Negotiator, Output, Pseudo,
};
use unicode_width::UnicodeWidthChar as _;

use crate::wire::{Arg, Finding, Reason};

/// The language the words are written in, and the catalogues of all languages.
const SOURCE: &str = "en";
const CATALOGUES: [(&str, &str); 6] = [
    (SOURCE, include_str!("../../../locales/en/hexapla.ftl")),
    ("ar", include_str!("../../../locales/ar/hexapla.ftl")),
    ("es", include_str!("../../../locales/es/hexapla.ftl")),
    ("fr", include_str!("../../../locales/fr/hexapla.ftl")),
    ("ko", include_str!("../../../locales/ko/hexapla.ftl")),
    (
        "zh-Hans",
        include_str!("../../../locales/zh-Hans/hexapla.ftl"),
    ),
];
/// The marks that divide sentences and set words apart.
const MARKS: &str = ".,;:!?…'\"‘’“”«»()–—。、，；：！？「」『』（）";
/// What a message takes for what is not there.
const NONE: &str = "none";
/// What to test with, and not to offer anybody.
const PSEUDO: [Pseudo; 2] = [Pseudo::Accented, Pseudo::Mirrored];

/// How a text of a user is written into a sentence.
type Written<'w> = dyn Fn(&str) -> Cow<'_, str> + 'w;

/// A paragraph as it was before a catalogue broke it into lines: a space stands for each break, but in Chinese, which
/// has none between words.
fn on_one_line(paragraph: &str) -> String {
    let is_wide = |c: char| c.width() == Some(2) && !is_hangul(c);
    let is_mark = |c: char| is_wide(c) && !c.is_alphanumeric();
    let meet = |a: char, b: char| is_mark(a) || is_mark(b) || (is_wide(a) && is_wide(b));
    let mut whole = String::new();
    for line in paragraph.lines() {
        if let (Some(before), Some(behind)) = (whole.chars().next_back(), line.chars().next())
            && !meet(before, behind)
        {
            whole.push(' ');
        }
        whole.push_str(line);
    }
    whole
}

fn as_it_is(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

/// The program's words for one reader. A message that is in no catalogue is shown as its id in braces.
///
/// What it returns holds user text as it is: escape it for the place where it is shown.
///
/// ```
/// use hexapla_report::Words;
/// let words = Words::for_readers_of(&["fr-CA".parse()?, "de".parse()?]);
/// assert_eq!(words.locale().as_str(), "fr");
/// assert_eq!(words.with("count-words", &[("n", 1_044_usize.into())]), "1\u{202f}044 mots");
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug)]
pub struct Words {
    locale: Locale,
    formatter: Formatter,
}

impl Words {
    /// The words as they were written.
    pub fn english() -> Self {
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::for_readers_of(&[]));
        ENGLISH.clone()
    }

    /// The words for readers who asked for these locales, the preferred first; only the catalogues they
    /// need are read. English where none of the locales suits.
    ///
    /// # Panics
    /// Never: the catalogues are compiled in.
    pub fn for_readers_of(requested: &[Locale]) -> Self {
        let source: Locale = SOURCE.parse().expect("a tag");
        let negotiator = Negotiator::new(Self::locales(), source.clone());
        let chain = negotiator.chain(requested);
        let mut catalogues = Catalogues::new(source);
        for (tag, text) in CATALOGUES {
            let place = Place::file(format!("locales/{tag}/hexapla.ftl"));
            let locale: Locale = tag.parse().expect("a tag");
            let pseudo = PSEUDO
                .into_iter()
                .filter(|pseudo| chain.contains(&pseudo.locale()));
            let pseudo: Vec<Pseudo> = pseudo.filter(|_| tag == SOURCE).collect();
            if !chain.contains(&locale) {
                continue;
            }
            // what the catalogues have to say of themselves is a test's matter
            let catalogue = Catalogue::read(text, &place).value;
            for pseudo in pseudo {
                catalogues.add_pseudo(pseudo, &catalogue, &place);
            }
            catalogues.add(&locale, &catalogue, &place);
        }
        let formatter = catalogues.formatter(&chain);
        let locale = chain
            .into_iter()
            .next()
            .expect("a chain ends with its source");
        Self { locale, formatter }
    }

    /// The locales there are words in, those for testing included.
    ///
    /// # Panics
    /// Never: the catalogues are compiled in.
    pub fn locales() -> Vec<Locale> {
        let own = CATALOGUES
            .iter()
            .map(|(tag, _)| tag.parse().expect("a tag"));
        own.chain(PSEUDO.map(Pseudo::locale)).collect()
    }

    /// The locale the words are in.
    pub const fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Says whether there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.formatter.has(id)
    }

    /// The message `id`.
    pub fn plain(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message `id` with its arguments.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args = args
            .iter()
            .map(|(name, arg)| (*name, self.value(arg, &as_it_is)));
        self.format(id, &args.collect())
    }

    /// What a finding says, one sentence or two.
    pub fn finding(&self, finding: &Finding) -> String {
        self.about("finding", finding, &as_it_is)
    }

    /// What a finding says, with every text of a user in it passed through `written`.
    pub(crate) fn finding_in(&self, finding: &Finding, written: impl Fn(&str) -> String) -> String {
        self.about("finding", finding, &|text| Cow::Owned(written(text)))
    }

    /// What to do about a finding; what is stale in the pivot is mended there.
    pub fn remedy(&self, finding: &Finding) -> String {
        if let Some(pivot) = finding.args.get("via") {
            return self.with("via-first", &[("locale", pivot.clone())]);
        }
        self.about("remedy", finding, &as_it_is)
    }

    /// What findings of a code mean, why that matters and what to do: three paragraphs of a line each, an
    /// empty line between them.
    pub fn explanation(&self, code: &str) -> String {
        let written = self.plain(&format!("explain-{code}"));
        let paragraphs: Vec<String> = written.split("\n\n").map(on_one_line).collect();
        paragraphs.join("\n\n")
    }

    /// Why a change has its impact: `number: 27 → 31`.
    pub fn reason(&self, reason: &Reason) -> String {
        self.reason_in(reason, &as_it_is)
    }

    /// Names or sentences one after the other, as the message `id` puts two of them together: `$first` and
    /// `$rest`.
    pub fn joined(&self, id: &str, texts: &[String]) -> String {
        let Some((first, rest)) = texts.split_first() else {
            return String::new();
        };
        if rest.is_empty() {
            return first.clone();
        }
        let rest = self.joined(id, rest);
        self.with(id, &[("first", first.into()), ("rest", rest.into())])
    }

    fn reason_in(&self, reason: &Reason, written: &Written<'_>) -> String {
        let own = format!("reason-{}", reason.kind);
        let kind = if self.has(&own) {
            self.plain(&own)
        } else {
            reason.kind.clone()
        };
        let side = |text: &Option<String>| self.side(text.as_deref().unwrap_or_default(), written);
        let id = match (&reason.old, &reason.new) {
            (Some(_), Some(_)) => "reason-changed",
            (Some(_), None) => "reason-removed",
            (None, Some(_)) => "reason-added",
            (None, None) => return self.with("reason-bare", &[("kind", kind.into())]),
        };
        let (old, new) = (side(&reason.old).into(), side(&reason.new).into());
        self.with(id, &[("kind", kind.into()), ("old", old), ("new", new)])
    }

    /// One side of a change, in quotation marks where it would be taken for the sentence's own marks or be overlooked.
    fn side(&self, text: &str, written: &Written<'_>) -> String {
        let is_mark = |c: char| c.is_whitespace() || MARKS.contains(c);
        let has_words = text.contains(char::is_alphanumeric);
        let shown = written(text).into_owned();
        if has_words && !text.starts_with(is_mark) && !text.ends_with(is_mark) {
            return shown;
        }
        self.with("reason-text", &[("text", shown.into())])
    }

    /// The message of a finding's code; its place is at hand in the sentence. What is not there is the text `none`; long
    /// texts that differ are shown where they do.
    fn about(&self, family: &str, finding: &Finding, written: &Written<'_>) -> String {
        let place = [
            ("path", &finding.path),
            ("locale", &finding.locale),
            ("release", &finding.release),
            ("unit", &finding.unit),
        ];
        let place = place.into_iter().map(|(name, text)| {
            let text = text.as_deref().map_or(Cow::Borrowed(NONE), written);
            (name, FluentValue::from(text))
        });
        let cut = beside::cut(&finding.args);
        let own = finding.args.iter().map(|(name, arg)| {
            let value = match (arg, cut.get(name.as_str())) {
                (_, Some(cut)) => FluentValue::from(written(cut).into_owned()),
                (Arg::Text(text), _) if text.is_empty() => FluentValue::from(NONE),
                (arg, _) => self.value(arg, written),
            };
            (name.as_str(), value)
        });
        let args = place.chain(own).collect();
        self.format(&format!("{family}-{}", finding.code), &args)
    }

    /// An argument as a message takes it; no name and no change at all is the text `none`.
    fn value<'a>(&self, arg: &'a Arg, written: &Written<'_>) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(written(text)),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Names(names) if names.is_empty() => FluentValue::from(NONE),
            Arg::Names(names) => {
                let names = names.iter().map(|name| written(name).into_owned());
                FluentValue::from(self.joined("name-list", &names.collect::<Vec<_>>()))
            }
            Arg::Changes(changes) if changes.is_empty() => FluentValue::from(NONE),
            Arg::Changes(changes) => {
                let told = changes.iter().map(|change| self.reason_in(change, written));
                FluentValue::from(self.joined("reason-list", &told.collect::<Vec<_>>()))
            }
        }
    }

    /// What was found on the way is not told: a missing argument stands in the text by its name.
    fn format(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.formatter.format(id, args, Output::Plain).text
    }
}

#[cfg(test)]
mod tests;
