//! Which messages templates, code and content use, against those a source defines.
//!
//! A [`CallPattern`] says how a message is called for, in plain text with the id in it:
//! `{{fluent "<id>"}}`, `fl!("<id>"`, `data-l10n-id="<id>"`. Texts are given, never fetched.
//!
//! ```
//! use hexapla_content::Locale;
//! use hexapla_diagnostics::Place;
//! use hexapla_l10n::{CallPattern, Catalogue, LintOptions, Scope, Uses, lint};
//!
//! let patterns: Vec<CallPattern> = CallPattern::shipped();
//! let mut uses = Uses::none();
//! uses.read("page.html", "<h1>{{fluent \"title\"}}</h1><p data-l10n-id='lead'></p>", &patterns);
//!
//! let text = "title = News\nfooter = Write to us\n";
//! let catalogue = Catalogue::read(text, &Place::file("en/page.ftl")).value;
//! let locale: Locale = "en".parse()?;
//! let scope = Scope::new(&locale, [("en/page.ftl", &catalogue)]);
//!
//! let undefined = uses.undefined(&scope);
//! assert_eq!(undefined.len(), 1);
//! assert_eq!(undefined[0].place.unit.as_deref(), Some("#lead"));
//!
//! let options = LintOptions { uses: Some(&uses), ..LintOptions::shipped() };
//! let unused = lint(&scope, None, &options);
//! assert_eq!(unused[0].place.unit.as_deref(), Some("#footer"));
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```

mod call_pattern;

use std::collections::BTreeSet;

use hexapla_diagnostics::{Finding, Place, Position, Span};

pub use call_pattern::{CallPattern, InvalidCallPattern};

use crate::findings::USE_UNDEFINED;
use crate::lint::Scope;

/// The ids used by templates, code and content.
#[derive(Clone, Debug)]
pub struct Uses {
    found: Vec<Use>,
    ids: BTreeSet<String>,
    /// Beginnings of ids that are put together at run time.
    families: Vec<String>,
}

/// One call for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The message's id.
    pub id: String,
    /// The attribute, where the call names one after a full stop.
    pub attribute: Option<String>,
    /// The file, line and bytes of the id.
    pub place: Place,
}

impl Uses {
    /// No use at all: nothing was looked at yet.
    pub const fn none() -> Self {
        Self {
            found: Vec::new(),
            ids: BTreeSet::new(),
            families: Vec::new(),
        }
    }

    /// Adds the calls in `text`, the content of the file `path`. Whatever else stands in quotation
    /// marks and could be an id counts as used too, since a program may hand ids on; but only a call
    /// can name an undefined message.
    pub fn read(&mut self, path: &str, text: &str, patterns: &[CallPattern]) {
        let mut spans: BTreeSet<Span> = BTreeSet::new();
        for pattern in patterns {
            spans.extend(pattern.ids(text));
        }
        self.ids
            .extend(call_pattern::quoted(text).map(str::to_owned));
        let mut lines = Lines { text, last: None };
        for span in spans {
            let name = span.of(text).unwrap_or_default();
            let (id, attribute) = name
                .split_once('.')
                .map_or((name, None), |(id, attribute)| (id, Some(attribute)));
            let mut place = Place::file(path).unit(format!("#{name}"));
            place.span = Some(span);
            place.position = Some(lines.position(span.start));
            self.ids.insert(id.to_owned());
            self.found.push(Use {
                id: id.to_owned(),
                attribute: attribute.map(str::to_owned),
                place,
            });
        }
    }

    /// Says that the program puts ids together that begin so; none of them counts as unused.
    #[must_use]
    pub fn with_family(mut self, beginning: impl Into<String>) -> Self {
        self.families.push(beginning.into());
        self
    }

    /// The calls, file by file in the order they were read.
    pub fn calls(&self) -> &[Use] {
        &self.found
    }

    /// Says whether a message is used, by its id or as one of a family.
    pub fn uses(&self, id: &str) -> bool {
        let mut families = self.families.iter();
        self.ids.contains(id) || families.any(|family| id.starts_with(family.as_str()))
    }

    /// The calls for messages or attributes that the scope does not define.
    pub fn undefined(&self, scope: &Scope<'_>) -> Vec<Finding> {
        let undefined = self.found.iter().filter(|call| {
            let attribute = call.attribute.as_deref();
            !scope.defines(&call.id, attribute)
        });
        undefined
            .map(|call| {
                let kind = if scope.has_message(&call.id) {
                    "attribute"
                } else {
                    "message"
                };
                Finding::new(USE_UNDEFINED, call.place.clone())
                    .with("kind", kind)
                    .with("name", call.id.as_str())
                    .with("attribute", call.attribute.as_deref().unwrap_or_default())
            })
            .collect()
    }
}

/// Positions of ever later bytes, each line counted once.
struct Lines<'t> {
    text: &'t str,
    last: Option<(usize, Position)>,
}

impl Lines<'_> {
    fn position(&mut self, offset: usize) -> Position {
        let (from, line) = self
            .last
            .map_or((0, 1), |(offset, position)| (offset, position.line));
        let between = self.text.get(from..offset).unwrap_or_default();
        let newlines = between.bytes().filter(|byte| *byte == b'\n').count();
        let column = match (between.rfind('\n'), self.last) {
            (Some(newline), _) => between[newline + 1..].chars().count() + 1,
            (None, Some((_, position))) => position.column + between.chars().count(),
            (None, None) => between.chars().count() + 1,
        };
        let position = Position {
            line: line + newlines,
            column,
        };
        self.last = Some((offset, position));
        position
    }
}
