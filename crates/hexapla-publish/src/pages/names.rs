//! What pages call kinds, tags, places, languages and the site itself.

use hexapla_content::{Date, Locale};
use hexapla_l10n::{FluentValue, Moment, TermName};
use minijinja::{Value, context};

use super::shell::Shell;
use crate::html::Html;
use crate::places::term_of;

pub(super) use crate::words::Form;

impl<'a> Shell<'a> {
    /// The name of a kind or a section. One the catalogue does not know is called what its releases call it.
    fn kind(&self, kind: &str, form: Form) -> String {
        let known = self.words.kind(kind, form);
        known.unwrap_or_else(|| kind.to_owned())
    }

    /// The name of a kind as HTML, with its language where that is the source's.
    pub(super) fn kind_html(&self, kind: &str, form: Form) -> Html {
        match self.words.kind(kind, Form::One) {
            Some(_) => text(&self.kind(kind, form)),
            None => self.of_source(kind),
        }
    }

    /// The name of a tag.
    pub(super) fn tag_name(&self, tag: &str) -> Html {
        self.named("tag", tag)
    }

    /// The name of a place.
    pub(super) fn place_name(&self, place: &str) -> Html {
        self.named("place", place)
    }

    /// A place as a value of a message, which may ask for its name in a case.
    pub(super) fn place_value(&self, place: &str) -> FluentValue<'static> {
        TermName::new(term_of(place), self.named_plain("place", place)).into()
    }

    /// The name the catalogue has for it, such as `tag-deaths-in-custody`, else the source's.
    fn named(&self, what: &str, name: &str) -> Html {
        match self.words.named(what, name) {
            Some(known) => text(&known),
            None => self.of_source(name),
        }
    }

    /// The same name, without markup.
    pub(super) fn named_plain(&self, what: &str, name: &str) -> String {
        let known = self.words.named(what, name);
        known.unwrap_or_else(|| name.to_owned())
    }

    /// A text of the source, with its language.
    fn of_source(&self, name: &str) -> Html {
        let language = self.setting.language(Some(&self.view.site().source));
        let mut html = Html::new();
        if language.is_empty() {
            html.text(name);
        } else {
            html.open("span", &language);
            html.text(name);
            html.close("span");
        }
        html
    }

    /// What the page's language calls `language`; else what it calls itself; else its tag.
    pub(super) fn language(&self, language: &Locale) -> String {
        self.all_words.language(self.locale, language)
    }

    /// What `language` calls itself; else its tag.
    pub(super) fn endonym<'l>(&'l self, language: &'l Locale) -> &'l str {
        self.all_words.endonym(language)
    }

    /// The name of the site in `locale`.
    pub(super) fn site_name(&self, locale: &Locale) -> &'a str {
        self.all_words.site_name(locale)
    }

    /// A day in words and in figures.
    pub(super) fn tell_day(&self, day: Date) -> Value {
        let text = self.words.html("date", &[("day", moment(day))]);
        context! { iso => day.to_string(), text => Html::of_words(text) }
    }

    /// A message as HTML.
    pub(super) fn said(&self, id: &str, values: &[(&str, FluentValue)]) -> Html {
        Html::of_words(self.words.html(id, values))
    }
}

/// A day as a value of a message.
pub(super) fn moment(day: Date) -> FluentValue<'static> {
    Moment::from(day).into()
}

/// A text as HTML.
pub(super) fn text(text: &str) -> Html {
    let mut html = Html::new();
    html.text(text);
    html
}
