//! What a theme can know of a page: the data of the release, and what readers are told about the text.

use hexapla_content::Locale;
use hexapla_content::view::{Page, PageHead, Passage, PublicRelease, Role, Tombstone};
use hexapla_escape::terminal;
use serde_json::{Map, Value, json};

use super::Export;
use super::sheet::mark_name;
use crate::alternates::for_everybody;
use crate::text::without_placeables;
use crate::topic::topic_component;
use crate::words::Form;
use crate::{Address, Addresses, api, dates, provenance, teaser};

/// What the front matter of a release's page tells, whatever its target calls it.
pub(super) struct Told {
    pub(super) address: Address,
    pub(super) title: Value,
    pub(super) description: Option<Value>,
    /// The listing date, and the day of the last change.
    pub(super) date: Option<String>,
    pub(super) changed: Option<String>,
    /// The steps of its topics and of its place in addresses.
    pub(super) topics: Vec<String>,
    pub(super) places: Vec<String>,
    /// What stands under `hexapla`.
    pub(super) data: Value,
}

impl Export<'_> {
    pub(super) fn told(&self, release: &PublicRelease, head: &PageHead, page: &Page) -> Told {
        let about = head.deck.as_ref().or(head.teaser.as_ref());
        let topics = release.tags.iter().map(|tag| topic_component(tag));
        let places = release.location.iter().map(|place| topic_component(place));
        Told {
            address: Addresses::page(release, &head.locale),
            title: plain(&head.title).into(),
            description: about.map(|about| teaser(&plain(about)).into()),
            date: release.date.map(|date| date.to_string()),
            changed: dates::changed(release).map(|date| date.to_string()),
            topics: topics.collect(),
            places: places.collect(),
            data: self.data(release, head, page),
        }
    }

    /// The data of a release's page, under `hexapla` in its front matter.
    fn data(&self, release: &PublicRelease, head: &PageHead, page: &Page) -> Value {
        let told = api::told(self.view, self.addresses, release, head, page);
        let told = serde_json::to_value(told).expect("every key is a name");
        let mut data = match visible(told) {
            Value::Object(data) => data,
            _ => Map::new(),
        };
        // the text stands below, and there are no documents of the data
        for key in ["blocks", "data", "schema_version", "tags", "location"] {
            data.remove(key);
        }
        let words = self.words.of(&head.locale);
        let section = Addresses::section(release);
        let kind = words.kind(section, Form::One);
        data.insert("role".into(), role_name(head.role).into());
        data.insert("direction".into(), head.locale.direction().name().into());
        data.insert(
            "kind_name".into(),
            kind.as_deref().unwrap_or(section).into(),
        );
        let alternates = crate::alternates(self.view, release);
        // a list: Hugo writes the keys of a table in small letters
        let listed = alternates
            .iter()
            .map(|alternate| json!({ "locale": alternate.locale.as_str(), "url": alternate.url }));
        data.insert("alternates".into(), listed.collect());
        let default = for_everybody(&alternates).map(|alternate| alternate.url.clone());
        data.insert("x_default".into(), json!(default));
        let tags = release.tags.iter().map(|tag| self.topic("tag", tag, head));
        data.insert("tags".into(), tags.collect());
        let place = release.location.as_ref();
        let place = place.map(|place| self.topic("place", place, head));
        data.insert("place".into(), json!(place));
        data.insert("title".into(), of_title(head));
        data.insert("notices".into(), self.notices(release, head, page));
        data.insert("account".into(), self.account(release, page));
        Value::Object(data)
    }

    /// A tag or a place: its step in addresses, and its name.
    fn topic(&self, what: &str, name: &str, head: &PageHead) -> Value {
        let known = self.words.of(&head.locale).named(what, name);
        json!({
            "id": topic_component(name),
            "name": known.unwrap_or_else(|| terminal::escape(name).into_owned()),
        })
    }

    /// What readers are told before they read.
    fn notices(&self, release: &PublicRelease, head: &PageHead, page: &Page) -> Value {
        let source = &self.view.site().source;
        let words = self.words.of(&head.locale);
        let notice = provenance::notice(self.words, source, head.role, page);
        let notices = notice.iter().map(|told| {
            json!({
                "id": told.id,
                "text": words.plain(&told.id, &told.values),
                "original": provenance::original(source, release),
                "link": words.plain("read-original", &[]),
            })
        });
        notices.collect()
    }

    /// What readers are told about a translation.
    fn account(&self, release: &PublicRelease, page: &Page) -> Value {
        let source = &self.view.site().source;
        let words = self.words.of(&page.locale);
        let account = provenance::account(self.words, source, release, page);
        let lines = account.iter().map(|told| {
            json!({
                "id": told.id,
                "text": words.plain(&told.id, &told.values),
                "warning": told.is_warning(),
            })
        });
        lines.collect()
    }
}

/// The data of the page that stands where a withdrawn release was.
pub(super) fn of_gone(tombstone: &Tombstone) -> Value {
    json!({ "id": tombstone.id.as_str(), "role": "gone" })
}

/// A text on its own.
fn plain(passage: &Passage) -> String {
    terminal::escape(&without_placeables(&passage.text)).into_owned()
}

/// The language and the mark of the title, where they are not the page's own.
fn of_title(head: &PageHead) -> Value {
    let language = head.title.language.as_ref();
    let language = language.filter(|language| **language != head.locale);
    json!({
        "language": language.map(Locale::as_str),
        "mark": head.title.mark.map(mark_name),
    })
}

/// What a page is called by what it is.
const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Source => "source",
        Role::Translation => "translation",
        Role::Fallback => "fallback",
    }
}

/// The value with what may not reach a reader as it is in its visible notation.
pub(super) fn visible(value: Value) -> Value {
    match value {
        Value::String(text) => terminal::escape(&text).into_owned().into(),
        Value::Array(items) => items.into_iter().map(visible).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter();
            let fields =
                fields.map(|(key, value)| (terminal::escape(&key).into_owned(), visible(value)));
            Value::Object(fields.collect())
        }
        other => other,
    }
}
