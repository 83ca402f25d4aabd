//! What many pages of a locale say of kinds, tags, places and days: put into words once.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Date;
use hexapla_content::view::PublicView;
use minijinja::{Value, context};

use super::names::Form;
use super::shell::Shell;
use crate::{Address, Addresses};

/// What the releases of a view mention.
pub(super) struct Mentioned<'v> {
    sections: BTreeSet<&'v str>,
    tags: BTreeSet<&'v str>,
    places: BTreeSet<&'v str>,
    days: BTreeSet<Date>,
}

impl<'v> Mentioned<'v> {
    pub(super) fn in_view(view: &'v PublicView) -> Self {
        let releases = view.releases();
        let tags = releases.iter().flat_map(|release| &release.tags);
        let places = releases.iter().filter_map(|of| of.location.as_deref());
        Self {
            sections: releases.iter().map(Addresses::section).collect(),
            tags: tags.map(String::as_str).collect(),
            places: places.collect(),
            days: releases.iter().filter_map(|of| of.date).collect(),
        }
    }
}

/// What templates are told of what a locale's pages mention.
#[derive(Default)]
pub(super) struct Known<'v> {
    sections: BTreeMap<&'v str, Named>,
    tags: BTreeMap<&'v str, Named>,
    places: BTreeMap<&'v str, Named>,
    days: BTreeMap<Date, Value>,
}

/// What templates are told of something that has a list.
#[derive(Clone)]
pub(super) struct Named {
    /// What a release is called by it.
    pub(super) name: Value,
    /// The list, with its name.
    pub(super) list: Value,
}

impl Named {
    fn of(name: impl Into<Value>, list: &Address, list_name: impl Into<Value>) -> Self {
        let list_name: Value = list_name.into();
        Self {
            name: name.into(),
            list: context! { path => list.path(), name => list_name },
        }
    }
}

impl<'a> Shell<'a> {
    /// What templates of the shell's locale are told of what is `mentioned`.
    pub(super) fn knowing(&self, mentioned: &Mentioned<'a>) -> Known<'a> {
        let each = |names: &BTreeSet<&'a str>, tell: &dyn Fn(&str) -> Named| {
            let told = names.iter().map(|&name| (name, tell(name)));
            told.collect()
        };
        let days = mentioned.days.iter().map(|day| (*day, self.tell_day(*day)));
        Known {
            sections: each(&mentioned.sections, &|of| self.tell_section(of)),
            tags: each(&mentioned.tags, &|of| self.tell_tag(of)),
            places: each(&mentioned.places, &|of| self.tell_place(of)),
            days: days.collect(),
        }
    }

    /// The kind of the releases in `section`, and their list.
    pub(super) fn section(&self, section: &str) -> Named {
        let known = self.known.sections.get(section).cloned();
        known.unwrap_or_else(|| self.tell_section(section))
    }

    /// A tag, and its list.
    pub(super) fn tag(&self, tag: &str) -> Named {
        let known = self.known.tags.get(tag).cloned();
        known.unwrap_or_else(|| self.tell_tag(tag))
    }

    /// A place, and its list.
    pub(super) fn place(&self, place: &str) -> Named {
        let known = self.known.places.get(place).cloned();
        known.unwrap_or_else(|| self.tell_place(place))
    }

    /// A day, for the element `time`.
    pub(super) fn day(&self, day: Date) -> Value {
        let known = self.known.days.get(&day).cloned();
        known.unwrap_or_else(|| self.tell_day(day))
    }

    fn tell_section(&self, section: &str) -> Named {
        let (one, many) = (Form::One, Form::Many);
        let list = Addresses::list(self.locale, section, 1);
        Named::of(
            self.kind_html(section, one),
            &list,
            self.kind_html(section, many),
        )
    }

    fn tell_tag(&self, tag: &str) -> Named {
        let name = Value::from(self.tag_name(tag));
        Named::of(name.clone(), &Addresses::tag(self.locale, tag, 1), name)
    }

    fn tell_place(&self, place: &str) -> Named {
        let name = Value::from(self.place_name(place));
        let list = Addresses::place(self.locale, place, 1);
        Named::of(name.clone(), &list, name)
    }
}
