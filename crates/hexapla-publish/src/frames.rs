//! The frames of pages: templates that come with the program, and a publication's own in their place.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use hexapla_content::Locale;
use hexapla_escape::markup;
use hexapla_l10n::FluentValue;
use minijinja::value::{Kwargs, Object, ValueKind};
use minijinja::{AutoEscape, Environment, Value};
use sha2::{Digest, Sha256};

use crate::html::Html;
use crate::text::hex;
use crate::words::{HeldWords, shipped_ids};
use crate::{Address, PageWords};

/// The style sheet's name among the templates.
const STYLE: &str = "style.css";

const SHIPPED: [(&str, &str); 9] = [
    ("base.html", include_str!("../templates/base.html")),
    ("entry.html", include_str!("../templates/entry.html")),
    ("home.html", include_str!("../templates/home.html")),
    (
        "languages.html",
        include_str!("../templates/languages.html"),
    ),
    ("list.html", include_str!("../templates/list.html")),
    ("listed.html", include_str!("../templates/listed.html")),
    ("message.html", include_str!("../templates/message.html")),
    ("release.html", include_str!("../templates/release.html")),
    (STYLE, include_str!("../templates/style.css")),
];

/// The frames of pages.
#[derive(Debug)]
pub struct Frames {
    /// Those that come with the program.
    shipped: Environment<'static>,
    /// Those with the publication's own in their place, where it has some.
    own: Option<Environment<'static>>,
    style: String,
    style_address: Address,
}

/// A template of the publication is no template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{template}, line {line}: {reason}")]
pub struct FrameError {
    /// Its name.
    pub template: String,
    /// The line, from 1; 0 where there is none to be told.
    pub line: usize,
    /// What the reader of templates says.
    pub reason: String,
}

/// What a template is told, by name.
#[derive(Debug)]
pub(crate) struct Said(Vec<(&'static str, Value)>);

impl Said {
    pub(crate) fn of(said: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        Self(said.into_iter().collect())
    }
}

impl Object for Said {
    fn get_value(self: &Arc<Self>, name: &Value) -> Option<Value> {
        self.get_value_by_str(name.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, name: &str) -> Option<Value> {
        let mut all = self.0.iter();
        all.find(|(own, _)| *own == name)
            .map(|(_, value)| value.clone())
    }
}

/// A page's frame, or that of a part of pages.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Frame {
    Release,
    List,
    /// A release in lists.
    Listed,
    Home,
    Languages,
    Message,
}

impl Frame {
    const fn name(self) -> &'static str {
        match self {
            Self::Release => "release.html",
            Self::List => "list.html",
            Self::Listed => "listed.html",
            Self::Home => "home.html",
            Self::Languages => "languages.html",
            Self::Message => "message.html",
        }
    }
}

impl Frames {
    /// The frames that come with the program.
    ///
    /// # Panics
    /// Never: they are templates, as every test that renders a page shows.
    pub fn shipped() -> Self {
        let style = style(&BTreeMap::new());
        Self {
            shipped: environment(&BTreeMap::new()).expect("what is shipped is tested"),
            own: None,
            style_address: style_address(&style),
            style,
        }
    }

    /// The frames with a publication's `own` templates, by name, in the place of those that come with the program;
    /// other names may be included or extended by them. `style.css` is the style sheet.
    ///
    /// They are the publication's word as its configuration is: what stands in them is not escaped, what they are
    /// given is. Where one cannot be filled in with some page, that page has the frame that comes with the program.
    ///
    /// # Errors
    /// When a text is no template.
    pub fn with_own(own: &BTreeMap<String, String>) -> Result<Self, FrameError> {
        let style = style(own);
        let has_templates = own.keys().any(|name| name != STYLE);
        Ok(Self {
            own: has_templates.then(|| environment(own)).transpose()?,
            style_address: style_address(&style),
            style,
            ..Self::shipped()
        })
    }

    /// Says whether some are the publication's own, which may ask for anything that frames have.
    pub(crate) const fn has_own(&self) -> bool {
        self.own.is_some()
    }

    /// The style sheet.
    pub(crate) fn style(&self) -> &str {
        &self.style
    }

    /// Where the style sheet is. Its name changes with it, so that it may be kept for ever.
    pub(crate) const fn style_address(&self) -> &Address {
        &self.style_address
    }

    /// The page in `frame` with what is `said`, its words in `locale`. A publication's own frame that leaves out
    /// `warning` is not used: it stands on every page for the press.
    pub(crate) fn fill(
        &self,
        frame: Frame,
        words: &PageWords,
        locale: &Locale,
        mut said: Said,
        warning: Option<&Html>,
    ) -> String {
        said.0.extend([
            ("style", self.style_address().path().into()),
            ("word", words.function(locale, Spoken::AsHtml)),
            ("label", words.function(locale, Spoken::AsText)),
            ("warning", warning.cloned().into()),
        ]);
        let said = Value::from_object(said);
        let own = self
            .own
            .as_ref()
            .and_then(|own| fill(own, frame, &said).ok())
            .filter(|own| warning.is_none_or(|warning| own.contains(warning.as_str())));
        own.unwrap_or_else(|| {
            fill(&self.shipped, frame, &said).expect("what is shipped takes every page")
        })
    }
}

fn fill(
    environment: &Environment<'_>,
    frame: Frame,
    said: &Value,
) -> Result<String, minijinja::Error> {
    environment.get_template(frame.name())?.render(said)
}

fn style_address(style: &str) -> Address {
    let digest = hex(Sha256::digest(style).iter().take(6));
    Address::of(&format!("assets/style.{digest}.css"))
}

fn style(own: &BTreeMap<String, String>) -> String {
    let shipped = SHIPPED.iter().find(|(name, _)| *name == STYLE);
    let shipped = shipped.map_or("", |(_, text)| text);
    own.get(STYLE).map_or(shipped, String::as_str).to_owned()
}

fn environment(own: &BTreeMap<String, String>) -> Result<Environment<'static>, FrameError> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(|out, _, value| {
        let result = match (value.kind(), value.as_str()) {
            (ValueKind::Undefined | ValueKind::None, _) => Ok(()),
            (_, Some(text)) if value.is_safe() => out.write_str(text),
            (_, Some(text)) => out.write_str(&markup::escape(text)),
            (_, None) => out.write_str(&markup::escape(&value.to_string())),
        };
        result.map_err(minijinja::Error::from)
    });
    let shipped = SHIPPED.iter().map(|(name, text)| (*name, *text));
    let own = own
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    for (name, text) in shipped.chain(own).filter(|(name, _)| *name != STYLE) {
        let added = environment.add_template_owned(name.to_owned(), text.to_owned());
        added.map_err(|error| FrameError {
            template: name.to_owned(),
            line: error.line().unwrap_or_default(),
            reason: error.detail().unwrap_or_default().to_owned(),
        })?;
    }
    Ok(environment)
}

/// How a template says a word of the page.
#[derive(Clone, Copy)]
pub(crate) enum Spoken {
    AsHtml,
    AsText,
}

/// The function that gives a template the page's words: `word("page-of", n=2, pages=5)`.
///
/// What is asked for without values is the same on every page of a locale, and said once.
pub(crate) fn word(words: HeldWords, spoken: Spoken) -> Value {
    let constants = shipped_ids().map(|id| (id, OnceLock::new()));
    let constants: BTreeMap<&str, OnceLock<Value>> = constants.collect();
    Value::from_function(move |id: &str, values: Option<Kwargs>| {
        let say = |arguments: &[(&str, FluentValue)]| match spoken {
            Spoken::AsHtml => Html::of_words(words.words().html(id, arguments)).into(),
            Spoken::AsText => Value::from(words.words().plain(id, arguments)),
        };
        let Some(values) = values else {
            let constant = constants.get(id);
            let said = constant.map(|known| known.get_or_init(|| say(&[])).clone());
            return Ok::<Value, minijinja::Error>(said.unwrap_or_else(|| say(&[])));
        };
        let mut arguments: Vec<(&str, FluentValue)> = Vec::new();
        for name in values.args() {
            let value: Value = values.get(name)?;
            let value = i64::try_from(value.clone())
                .map_or_else(|_| FluentValue::from(value.to_string()), FluentValue::from);
            arguments.push((name, value));
        }
        Ok(say(&arguments))
    })
}
