//! The text of a proposal: a commented `hexapla.toml`.

use std::fmt::Write as _;

use super::{LocaleFound, PlaceFound, Proposal};
use crate::configuration::{Kind, SCHEMA_FILE};
use hexapla_store::Preset;

/// What a comment in the file is about; the words are the caller's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comment {
    /// What the file is, and where its keys are explained.
    File,
    /// The source locale and the target locales.
    Locales,
    /// A locale that is spelt on disk otherwise than its tag.
    Spelling,
    /// Where the texts stand.
    Collection,
    /// Which front matter is translated, and which is inherited.
    FrontMatter,
    /// What the gate does.
    Gate,
    /// Where the bundle will stand.
    Publish,
}

impl Proposal {
    /// The text of `hexapla.toml`, each part under the words that `comment` has for it.
    ///
    /// ```
    /// # use hexapla::{Comment, Proposal};
    /// fn show(proposal: &Proposal) -> String {
    ///     proposal.toml(|comment| match comment {
    ///         Comment::Locales => "Our newsroom writes in one language.".to_owned(),
    ///         _ => String::new(),
    ///     })
    /// }
    /// ```
    pub fn toml(&self, comment: impl Fn(Comment) -> String) -> String {
        let mut text = format!("#:schema {SCHEMA_FILE}\n");
        let say = |text: &mut String, about| {
            for line in comment(about).lines() {
                let _ = writeln!(text, "# {line}");
            }
        };
        say(&mut text, Comment::File);
        text.push('\n');
        say(&mut text, Comment::Locales);
        let _ = writeln!(text, "source = {}", quoted(self.source.locale.as_str()));
        let tags = self.locales.iter().map(|found| found.locale.to_string());
        let _ = writeln!(text, "locales = {}", array(tags));
        let spelt = std::iter::once(&self.source).chain(&self.locales);
        let otherwise: Vec<&LocaleFound> = spelt
            .filter(|found| found.on_disk != found.locale.as_str())
            .collect();
        if !otherwise.is_empty() {
            text.push('\n');
            say(&mut text, Comment::Spelling);
        }
        for found in otherwise {
            let dir = quoted(&found.on_disk);
            let _ = writeln!(text, "[locale.{}]\ndir = {dir}", found.locale);
        }
        text.push('\n');
        say(&mut text, Comment::Collection);
        for place in &self.places {
            text.push_str(&collection(place));
        }
        if self.has_pages() {
            text.push('\n');
            say(&mut text, Comment::FrontMatter);
            text.push_str("[front-matter]\n");
            let translate = array(self.translate.iter().cloned());
            let inherit = array(self.inherit.iter().cloned());
            let _ = writeln!(text, "translate = {translate}\ninherit = {inherit}");
        }
        text.push('\n');
        say(&mut text, Comment::Gate);
        text.push_str("[gate]\n# factual = { action = \"fail\", grace_days = 7 }\n");
        text.push_str("# [gate.ratchet]\n# file = \"hexapla-debt.toml\"\n");
        if self.has_pages() {
            text.push('\n');
            say(&mut text, Comment::Publish);
            text.push_str("[publish]\n# base = \"https://newsroom.example\"\n");
        }
        text
    }

    /// Says whether it has texts with front matter, of which a bundle makes pages: catalogues are none.
    fn has_pages(&self) -> bool {
        self.places.iter().any(|place| place.kind == Kind::Markdown)
    }
}

fn collection(place: &PlaceFound) -> String {
    let preset = Preset::ALL
        .iter()
        .find(|preset| preset.source == place.source && preset.target == place.target);
    let mut text = format!("[[collection]]\nname = {}\n", quoted(&place.name));
    if place.kind == Kind::Fluent {
        text.push_str("kind = \"fluent\"\n");
    }
    let _ = match preset {
        Some(preset) => writeln!(text, "layout = {}", quoted(preset.name)),
        None if place.source == place.target => {
            writeln!(text, "source = {}", quoted(&place.source))
        }
        None => {
            let (source, target) = (quoted(&place.source), quoted(&place.target));
            writeln!(text, "source = {source}\ntarget = {target}")
        }
    };
    text
}

/// A TOML string; TOML's basic strings are escaped as `toml` writes them.
fn quoted(text: &str) -> String {
    ::toml::Value::String(text.to_owned()).to_string()
}

/// A TOML array on one line, or with a line for every ten elements or so.
fn array(elements: impl Iterator<Item = String>) -> String {
    let elements: Vec<String> = elements.map(|element| quoted(&element)).collect();
    if elements.len() <= 10 {
        return format!("[{}]", elements.join(", "));
    }
    let lines: Vec<String> = elements
        .chunks(10)
        .map(|chunk| format!("    {},\n", chunk.join(", ")))
        .collect();
    format!("[\n{}]", lines.concat())
}
