//! A release in a list.

use hexapla_content::view::{PageHead, Passage, PublicRelease, Role};
use minijinja::{Value, context};

use super::shell::Shell;
use crate::frames::{Frame, Said};
use crate::html::{Html, line};
use crate::{Addresses, teaser};

impl Shell<'_> {
    /// A release as every list shows it. What is said of it stays beside that for frames of the publication's own.
    pub(super) fn listed(&self, release: &PublicRelease, head: &PageHead) -> Value {
        let entry = self.entry(release, head);
        let said = Said::of([("release", entry.clone()), ("site", self.elsewhere.clone())]);
        let listed = Html::of_frame(self.fill(Frame::Listed, said, None));
        if self.frames.has_own() {
            context! { listed => listed, ..entry }
        } else {
            context! { listed => listed }
        }
    }

    /// What a list says of a release.
    pub(super) fn entry(&self, release: &PublicRelease, head: &PageHead) -> Value {
        let kind = release.kind.as_deref();
        let source = &self.site().source;
        let is_foreign = head.role == Role::Fallback;
        let place = release.location.as_deref();
        context! {
            path => Addresses::page(release, self.locale).path(),
            title => line(&head.title, &self.setting),
            kind => kind.map(|kind| self.section(kind).name),
            place => place.map(|place| self.place(place).name),
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
