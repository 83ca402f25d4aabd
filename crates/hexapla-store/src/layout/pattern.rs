//! Patterns of paths, as people write them in the configuration.

use std::fmt;
use std::str::FromStr;

/// A pattern of paths, such as `content/{locale}/{path}.{ext}`.
///
/// | part | stands for |
/// |---|---|
/// | `{path}` | the release's path: any folders and a name; at the beginning of a component |
/// | `{dir}` | the folders of the release's path, perhaps none; a component of its own |
/// | `{name}` | the last component of the release's path |
/// | `{locale}` | the locale, as spelt on disk |
/// | `{ext}` | one of the layout's extensions, without the dot |
/// | `[…]` | left out for the source locale: `{path}[.{locale}].md` |
///
/// A pattern holds `{path}`, or `{name}` with at most one `{dir}` before it. One that holds neither
/// describes a single release, which is called after its file: `locales/{locale}/page.ftl` is that of
/// `page`.
///
/// ```
/// use hexapla_store::Pattern;
/// assert!("content/{locale}/{path}.{ext}".parse::<Pattern>().is_ok());
/// assert!("content/{lang}/{path}.md".parse::<Pattern>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(String);

/// Why a text is no [`Pattern`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPattern {
    /// A brace or bracket without its partner, or a part that does not exist.
    #[error("{0:?} is no part of a pattern; there are path, dir, name, locale, ext and […]")]
    UnknownPart(String),
    /// A component that is empty or begins with a dot, or a character no path may hold.
    #[error("{0:?} cannot stand in a path")]
    Component(String),
    /// `{path}` and `{name}` stand there more than once together, or neither does and no part of the
    /// pattern could name its one release.
    #[error("a pattern needs {{path}} or {{name}}, once, or the name of its only file")]
    NoName,
    /// `{path}` or `{dir}` after other characters of its component, `{dir}` twice, with `{path}`,
    /// or after `{name}`.
    #[error("folders ({{path}}, {{dir}}) begin a component, come once, and before {{name}}")]
    MisplacedFolders,
}

impl Pattern {
    /// The pattern as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether a part of it is left out for the source locale.
    pub(super) fn has_optional(&self) -> bool {
        self.0.contains('[')
    }

    /// Says whether it leaves the extension open.
    pub(super) fn has_extension(&self) -> bool {
        self.0.contains("{ext}")
    }

    /// The pattern for one locale and extension.
    pub(super) fn form(
        &self,
        spelling: &str,
        extension: &str,
        optional: Optional,
        only: Option<&str>,
    ) -> Result<Form, InvalidPattern> {
        Form::parse(&self.expand(spelling, extension, optional), only)
    }

    /// What the release is called where the pattern describes a single one: its file without locale
    /// and extension, else the folder it stands in.
    pub(super) fn only(&self) -> Option<String> {
        let text = self.expand("", "", Optional::LeftOut);
        if ["{path}", "{name}", "{dir}"]
            .iter()
            .any(|part| text.contains(part))
        {
            return None;
        }
        let (folders, file) = text.rsplit_once('/').unwrap_or(("", &text));
        let (stem, _) = file.rsplit_once('.')?;
        let names = std::iter::once(stem).chain(folders.rsplit('/'));
        let mut names = names.map(|name| name.trim_matches(['.', '-', '_', '+']));
        names.find(|name| !name.is_empty()).map(str::to_owned)
    }

    fn expand(&self, spelling: &str, extension: &str, optional: Optional) -> String {
        let mut text = self.0.clone();
        if let (Some(open), Some(close)) = (text.find('['), text.find(']')) {
            let inside = match optional {
                Optional::Kept => text.get(open + 1..close).unwrap_or_default().to_owned(),
                Optional::LeftOut => String::new(),
            };
            text.replace_range(open..=close, &inside);
        }
        text.replace("{locale}", spelling)
            .replace("{ext}", extension)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Pattern {
    type Err = InvalidPattern;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || InvalidPattern::UnknownPart(text.to_owned());
        let pattern = Self(text.to_owned());
        let (opens, closes) = (text.matches('[').count(), text.matches(']').count());
        if pattern.has_optional() || closes > 0 {
            let inside = text
                .split_once('[')
                .and_then(|(_, rest)| Some(rest.split_once(']')?.0))
                .ok_or_else(unknown)?;
            if opens != 1 || closes != 1 || inside.contains('/') || !inside.contains("{locale}") {
                return Err(unknown());
            }
        }
        for optional in [Optional::Kept, Optional::LeftOut] {
            let only = pattern.only();
            Form::parse(&pattern.expand("xx", "md", optional), only.as_deref())?;
        }
        Ok(pattern)
    }
}

/// What becomes of a pattern's `[…]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Optional {
    /// It stands, as for a target locale.
    Kept,
    /// It is left out, as for the source locale.
    LeftOut,
}

/// A component of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Exactly this.
    Literal(String),
    /// The release's name between two texts.
    Name { before: String, after: String },
}

impl Part {
    fn parse(component: &str) -> Result<Self, InvalidPattern> {
        let part = match component.split_once("{name}") {
            Some((before, after)) => Self::Name {
                before: before.to_owned(),
                after: after.to_owned(),
            },
            None => Self::Literal(component.to_owned()),
        };
        let braces = |text: &str| text.contains(['{', '}', '[', ']']);
        let (first, second) = part.texts();
        if braces(first) || braces(second) {
            return Err(InvalidPattern::UnknownPart(component.to_owned()));
        }
        let example = part.write("x");
        if example.parse::<hexapla_content::RelPath>().is_err() {
            return Err(InvalidPattern::Component(component.to_owned()));
        }
        Ok(part)
    }

    fn texts(&self) -> (&str, &str) {
        match self {
            Self::Literal(text) => (text, ""),
            Self::Name { before, after } => (before, after),
        }
    }

    fn write(&self, name: &str) -> String {
        match self {
            Self::Literal(text) => text.clone(),
            Self::Name { before, after } => format!("{before}{name}{after}"),
        }
    }

    /// Says whether some component is one of both.
    fn overlaps(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Literal(text), Self::Literal(other)) => text == other,
            (Self::Literal(text), name) | (name, Self::Literal(text)) => {
                name.capture(text).is_some()
            }
            (
                Self::Name { before, after },
                Self::Name {
                    before: other_before,
                    after: other_after,
                },
            ) => {
                (before.starts_with(other_before.as_str())
                    || other_before.starts_with(before.as_str()))
                    && (after.ends_with(other_after.as_str())
                        || other_after.ends_with(after.as_str()))
            }
        }
    }

    /// Says whether every component that is `self` is `other` too.
    fn is_within(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Literal(text), Self::Literal(other)) => text == other,
            (Self::Literal(text), name) => name.capture(text).is_some(),
            (Self::Name { .. }, Self::Literal(_)) => false,
            (
                Self::Name { before, after },
                Self::Name {
                    before: other_before,
                    after: other_after,
                },
            ) => before.starts_with(other_before.as_str()) && after.ends_with(other_after.as_str()),
        }
    }

    fn capture<'a>(&self, component: &'a str) -> Option<&'a str> {
        match self {
            Self::Literal(text) => (text == component).then_some(""),
            Self::Name { before, after } => component
                .strip_prefix(before.as_str())?
                .strip_suffix(after.as_str())
                .filter(|name| !name.is_empty() && !name.starts_with('.')),
        }
    }
}

/// A pattern with locale and extension filled in: components, with the release's folders at one
/// place among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    /// The components before the folders; all of them where the release has no folders.
    head: Vec<Part>,
    /// The components after the folders, where the release may have some.
    tail: Option<Vec<Part>>,
    /// The release, where there is a single one.
    only: Option<String>,
}

impl Form {
    fn parse(text: &str, only: Option<&str>) -> Result<Self, InvalidPattern> {
        let mut form = Self {
            head: Vec::new(),
            tail: None,
            only: only.map(str::to_owned),
        };
        for component in text.split('/') {
            let (folders, rest) = match component.strip_prefix("{path}") {
                _ if component == "{dir}" => (true, None),
                Some(rest) => (true, Some(format!("{{name}}{rest}"))),
                None => (false, Some(component.to_owned())),
            };
            if folders && (form.tail.is_some() || form.names() > 0) {
                return Err(InvalidPattern::MisplacedFolders);
            }
            if folders {
                form.tail = Some(Vec::new());
            }
            if let Some(rest) = rest {
                if rest.contains("{path}") || rest.contains("{dir}") {
                    return Err(InvalidPattern::MisplacedFolders);
                }
                let part = Part::parse(&rest)?;
                form.tail.as_mut().unwrap_or(&mut form.head).push(part);
            }
        }
        if form.names() == usize::from(form.only.is_none()) {
            Ok(form)
        } else {
            Err(InvalidPattern::NoName)
        }
    }

    fn names(&self) -> usize {
        self.parts()
            .filter(|part| matches!(part, Part::Name { .. }))
            .count()
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.head.iter().chain(self.tail())
    }

    fn tail(&self) -> &[Part] {
        self.tail.as_deref().unwrap_or_default()
    }

    fn length(&self) -> usize {
        self.head.len() + self.tail().len()
    }

    /// How narrow the form is: of two nested forms, the inner one is narrower.
    pub(super) fn narrowness(&self) -> (usize, usize, bool) {
        let bytes = |part: &Part| part.texts().0.len() + part.texts().1.len();
        (
            self.length(),
            self.parts().map(bytes).sum(),
            self.tail.is_none(),
        )
    }

    /// The first component, where every path of the form begins with the same one.
    pub(super) fn lead(&self) -> Option<&str> {
        match self.head.first() {
            Some(Part::Literal(text)) => Some(text),
            _ => None,
        }
    }

    /// The folder all paths of the form lie in; empty for the root.
    pub(super) fn folder(&self) -> String {
        let literals = self.head.iter().map_while(|part| match part {
            Part::Literal(text) => Some(text.as_str()),
            Part::Name { .. } => None,
        });
        // the file of a single release is no folder
        let folders = self.length() - usize::from(self.only.is_some());
        literals.take(folders).collect::<Vec<_>>().join("/")
    }

    /// The extension of all paths of the form, without the dot.
    pub(super) fn extension(&self) -> Option<&str> {
        let last = self.tail().last().or(self.head.last())?;
        let text = match last {
            Part::Literal(text) => text,
            Part::Name { after, .. } => after,
        };
        Some(text.rsplit_once('.')?.1)
    }

    /// The release's path in a path of these `components`.
    pub(super) fn read(&self, components: &[&str]) -> Option<String> {
        if self.tail.is_none() && components.len() != self.length() {
            return None;
        }
        let folders_end = components.len().checked_sub(self.tail().len())?;
        let folders = components.get(self.head.len()..folders_end)?;
        let mut name = "";
        for (part, component) in self.tail().iter().rev().zip(components.iter().rev()) {
            name = later(part.capture(component)?, name);
        }
        for (part, component) in self.head.iter().zip(components) {
            name = later(part.capture(component)?, name);
        }
        if let Some(only) = &self.only {
            return Some(only.clone());
        }
        let mut release = String::new();
        for folder in folders {
            release.push_str(folder);
            release.push('/');
        }
        release.push_str(name);
        Some(release)
    }

    /// The path of the release at `release`, or `None` where its folders have no place.
    pub(super) fn write(&self, release: &str) -> Option<String> {
        if self.only.as_ref().is_some_and(|only| only != release) {
            return None;
        }
        let (folders, name) = match release.rsplit_once('/') {
            Some((folders, name)) => (Some(folders), name),
            None => (None, release),
        };
        if folders.is_some() && self.tail.is_none() {
            return None;
        }
        let mut components: Vec<String> = self.head.iter().map(|part| part.write(name)).collect();
        components.extend(folders.map(str::to_owned));
        components.extend(self.tail().iter().map(|part| part.write(name)));
        Some(components.join("/"))
    }

    /// A path of the form, for a person to see which form it is.
    pub(super) fn example(&self) -> String {
        let release = self.only.as_deref().unwrap_or("…");
        self.write(release).unwrap_or_default()
    }

    /// Says whether some path may be one of both forms.
    pub(super) fn overlaps(&self, other: &Self) -> bool {
        let fits = |fixed: &Self, open: &Self| fixed.length() >= open.length();
        let lengths = match (&self.tail, &other.tail) {
            (None, None) => self.length() == other.length(),
            (None, Some(_)) => fits(self, other),
            (Some(_), None) => fits(other, self),
            (Some(_), Some(_)) => true,
        };
        let agree = |mut pairs: Pairs<'_>| pairs.all(|(part, other)| part.overlaps(other));
        lengths && agree(self.pairs_at_start(other)) && agree(self.pairs_at_end(other))
    }

    /// Says whether every path of `self` is one of `other` too; it may say no where that is so.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        let covered = match (&self.tail, &other.tail) {
            (None, None) => self.length() == other.length(),
            (None, Some(_)) => self.length() >= other.length(),
            (Some(_), None) => false,
            (Some(tail), Some(other_tail)) => {
                self.head.len() >= other.head.len() && tail.len() >= other_tail.len()
            }
        };
        let within = |mut pairs: Pairs<'_>| pairs.all(|(part, other)| part.is_within(other));
        covered && within(self.pairs_at_start(other)) && within(self.pairs_at_end(other))
    }

    /// The components that stand at the same distance from the beginning in both.
    fn pairs_at_start<'a>(&'a self, other: &'a Self) -> Pairs<'a> {
        Box::new(self.head.iter().zip(&other.head))
    }

    /// The components that stand at the same distance from the end in both.
    fn pairs_at_end<'a>(&'a self, other: &'a Self) -> Pairs<'a> {
        let end = |form: &'a Self| form.tail.as_ref().unwrap_or(&form.head).iter().rev();
        if self.tail.is_none() && other.tail.is_none() {
            return Box::new(std::iter::empty());
        }
        Box::new(end(self).zip(end(other)))
    }
}

type Pairs<'a> = Box<dyn Iterator<Item = (&'a Part, &'a Part)> + 'a>;

const fn later<'a>(captured: &'a str, name: &'a str) -> &'a str {
    if captured.is_empty() { name } else { captured }
}
