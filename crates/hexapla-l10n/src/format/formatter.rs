//! A chain of locales that formats messages.

use std::sync::Arc;

use fluent_bundle::FluentArgs;
use hexapla_content::Locale;
use hexapla_diagnostics::{Finding, Place};

use super::functions::{Callback, OwnFunctions};
use super::message::{Entry, Pattern};
use super::messages::Messages;
use super::output::Output;
use super::resolver::{Resolved, resolve};
use crate::findings::{FORMAT_FALLBACK, FORMAT_MISSING};

/// Formats messages in the first locale of a chain that has them.
///
/// It is cheap to clone and may be shared between threads: nothing on the way from a message to its
/// text takes a lock. Only argument types of other crates may, for what they keep between calls.
#[derive(Clone, Debug)]
pub struct Formatter {
    asked_for: Arc<Locale>,
    chain: Arc<[Arc<Messages>]>,
    functions: Arc<OwnFunctions>,
}

/// A formatted message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted<'f> {
    /// The text; the id in braces where there is no such message. Empty only if the message is.
    pub text: String,
    /// What was found on the way.
    pub findings: Vec<Finding>,
    /// The locale the message came from; `None` where no locale of the chain has it.
    pub came_from: Option<&'f Locale>,
    /// The locale that was asked for.
    pub asked_for: &'f Locale,
}

impl Formatter {
    pub(super) fn new(
        asked_for: Locale,
        chain: Vec<Arc<Messages>>,
        functions: Arc<OwnFunctions>,
    ) -> Self {
        Self {
            asked_for: Arc::new(asked_for),
            chain: chain.into(),
            functions,
        }
    }

    /// The locales that messages are looked for in, in this order.
    pub fn chain(&self) -> impl Iterator<Item = &Locale> {
        self.chain.iter().map(|messages| &messages.locale)
    }

    /// The locale that was asked for.
    pub fn asked_for(&self) -> &Locale {
        &self.asked_for
    }

    /// Says whether some locale of the chain has the message, or the attribute (`id.attribute`).
    pub fn has(&self, id: &str) -> bool {
        self.look_up(id).is_some()
    }

    /// The locale that the message or attribute `id` comes from; `None` where no locale of the chain has it.
    pub fn origin(&self, id: &str) -> Option<&Locale> {
        let (link, _, _) = self.look_up(id)?;
        self.messages(link).map(|messages| &messages.locale)
    }

    /// The message `id`, or its attribute when `id` is `message.attribute`.
    ///
    /// Plurals, digits, dates and lists are those of the locale the message came from. A message that no
    /// locale has is its id in braces, with the finding `fluent-format-missing`. When it comes from
    /// another language than was asked for, there is the finding `fluent-format-fallback`.
    pub fn format<'f>(
        &'f self,
        id: &str,
        arguments: &FluentArgs<'_>,
        output: Output,
    ) -> Formatted<'f> {
        let Some((link, entry, pattern)) = self.look_up(id) else {
            let finding = Finding::new(FORMAT_MISSING, self.nowhere()).with("id", id);
            return Formatted {
                text: format!("{{{id}}}"),
                findings: vec![finding],
                came_from: None,
                asked_for: &self.asked_for,
            };
        };
        let Resolved { text, mut findings } =
            resolve(self, link, entry, pattern, arguments, output);
        let came_from = self.messages(link).map(|messages| &messages.locale);
        let foreign = came_from.filter(|locale| locale.language() != self.asked_for.language());
        if let Some(locale) = foreign {
            let finding = Finding::new(FORMAT_FALLBACK, self.nowhere().unit(id));
            let finding = finding.with("id", id).with("from", locale.as_str());
            findings.push(finding.with("asked", self.asked_for.as_str()));
        }
        Formatted {
            text: text.unwrap_or_else(|| format!("{{{id}}}")),
            findings,
            came_from,
            asked_for: &self.asked_for,
        }
    }

    fn nowhere(&self) -> Place {
        Place::project().locale(&*self.asked_for)
    }

    fn look_up(&self, id: &str) -> Option<(usize, &Entry, &Pattern)> {
        // terms are private to the catalogues
        if id.starts_with('-') {
            return None;
        }
        match id.split_once('.') {
            None => self.find(0, id, None),
            Some((id, attribute)) => self.find(0, id, Some(attribute)),
        }
    }

    /// The first locale of the chain, from the `first`-th on, that has the message or term.
    pub(super) fn find(
        &self,
        first: usize,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<(usize, &Entry, &Pattern)> {
        let chain = self.chain.iter().enumerate().skip(first);
        chain.into_iter().find_map(|(link, messages)| {
            let entry = messages.entry(messages.number(id)?)?;
            let pattern = match attribute {
                None => entry.pattern(None)?,
                Some(attribute) => entry.pattern(Some(messages.number(attribute)?))?,
            };
            Some((link, entry, pattern))
        })
    }

    pub(super) fn messages(&self, link: usize) -> Option<&Messages> {
        self.chain.get(link).map(|messages| &**messages)
    }

    pub(super) fn function(&self, name: &str) -> Option<&Callback> {
        self.functions.0.get(name).map(|function| &**function)
    }
}

impl Formatted<'_> {
    /// Says whether the message is in the locale that was asked for.
    pub fn is_as_asked(&self) -> bool {
        self.came_from == Some(self.asked_for)
    }
}
