//! A release in a list.

use hexapla_content::view::{PageHead, Passage, PublicRelease, Role};
use minijinja::{Value, context};

use super::names::Form;
use super::shell::Shell;
use crate::html::{Html, line};
use crate::{Addresses, teaser};

impl Shell<'_> {
    /// What a list says of a release.
    pub(super) fn entry(&self, release: &PublicRelease, head: &PageHead) -> Value {
        let kind = release.kind.as_deref();
        let source = &self.site().source;
        let is_foreign = head.role == Role::Fallback;
        let place = release.location.as_deref();
        context! {
            path => Addresses::page(release, self.locale).path(),
            title => line(&head.title, &self.setting),
            kind => kind.map(|kind| self.kind_html(kind, Form::One)),
            place => place.map(|place| self.place(place)),
            embargo => self.embargo_in_list(&release.id),
            date => release.date.map(|date| self.day(date)),
            language => is_foreign.then(|| self.said("in-language", &[("language", self.language(source).into())])),
            teaser => head.teaser.as_ref().and_then(|teaser| self.teaser(teaser)),
        }
    }

    fn teaser(&self, passage: &Passage) -> Option<Html> {
        let text = teaser(&passage.text);
        let short = Passage {
            language: passage.language.clone(),
            ..Passage::plain(text)
        };
        (!short.text.is_empty()).then(|| line(&short, &self.setting))
    }
}
