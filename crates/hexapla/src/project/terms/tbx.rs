//! Glossaries in `TermBase` eXchange (ISO 30042), TBX-Basic: both the old elements and the new ones.

use hexapla_checks::TermKind;
use hexapla_content::{InvalidLocale, Locale};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{Entry, Fault, Refused};

/// The deepest nesting read.
const DEPTH: usize = 64;
/// The element that holds all others: of either generation.
const ROOTS: [&str; 2] = ["tbx", "martif"];

/// What has been read of the entry being read.
#[derive(Default)]
struct Terms {
    entries: Vec<Entry>,
    locale: Option<Locale>,
    term: String,
    status: String,
    /// Where the text between two tags goes.
    reads: Reads,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Reads {
    Term,
    Status,
    #[default]
    Nothing,
}

/// Reads a document. It may declare no type and no entities: they can make a short file endless.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, Refused> {
    let mut reader = Reader::from_str(text);
    let mut terms = Terms::default();
    let mut open: Vec<String> = Vec::new();
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let at = at.min(text.len());
        let event = reader
            .read_event()
            .map_err(|error| (at, Fault::Syntax(error.to_string())))?;
        match event {
            Event::Start(start) => {
                let name = start.local_name().into_inner();
                if open.is_empty() && !ROOTS.contains(&name) {
                    return Err((at, Fault::Root(name.to_owned())));
                }
                if open.len() >= DEPTH {
                    return Err((at, Fault::Depth));
                }
                open.push(name.to_owned());
                terms.begin(&start).map_err(|fault| (at, fault))?;
            }
            Event::End(end) => {
                open.pop();
                terms.end(end.local_name().into_inner());
            }
            Event::Text(text) => terms.add(&text.xml10_content()),
            Event::CData(text) => terms.add(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let meant = reference.resolve_char_ref();
                let meant = meant.map_err(|error| (at, Fault::Syntax(error.to_string())))?;
                let known = || named(&reference);
                let meant = meant.or_else(known).ok_or_else(|| {
                    let reference = format!("&{};", &*reference);
                    (at, Fault::Reference(reference))
                })?;
                terms.add(meant.encode_utf8(&mut [0; 4]));
            }
            Event::DocType(_) => return Err((at, Fault::DocumentType)),
            Event::Eof => {
                return match open.pop() {
                    None => Ok(terms.entries),
                    Some(name) => Err((at, Fault::Ends(name))),
                };
            }
            _ => {}
        }
    }
}

/// The character of one of XML's five entities.
fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

impl Terms {
    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), Fault> {
        match start.local_name().into_inner() {
            "conceptEntry" | "termEntry" => self.entries.push(Entry {
                kind: TermKind::Term,
                words: std::collections::BTreeMap::new(),
                forbidden: Vec::new(),
            }),
            "langSec" | "langSet" => {
                let tag = attribute(start, "lang").unwrap_or_default();
                let locale = tag.parse();
                self.locale = Some(locale.map_err(|InvalidLocale(tag)| Fault::Locale(tag))?);
            }
            "term" => {
                self.term.clear();
                self.reads = Reads::Term;
            }
            "administrativeStatus" => self.reads = Reads::Status,
            "termNote" if attribute(start, "type").as_deref() == Some("administrativeStatus") => {
                self.reads = Reads::Status;
            }
            _ => {}
        }
        Ok(())
    }

    fn add(&mut self, text: &str) {
        match self.reads {
            Reads::Term => self.term.push_str(text),
            Reads::Status => self.status.push_str(text),
            Reads::Nothing => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "termSec" | "tig" | "ntig" => self.keep(),
            "term" | "termNote" | "administrativeStatus" => self.reads = Reads::Nothing,
            _ => {}
        }
    }

    /// Puts the term that ends where its status says.
    fn keep(&mut self) {
        let term = hexapla_content::normalise(&self.term).into_owned();
        let status = std::mem::take(&mut self.status);
        let status = status.trim();
        let is_forbidden = status.starts_with("deprecated") || status.starts_with("superseded");
        self.term.clear();
        let (Some(entry), Some(locale)) = (self.entries.last_mut(), &self.locale) else {
            return;
        };
        if term.is_empty() {
            return;
        }
        let words = entry.words.entry(locale.clone()).or_default();
        if is_forbidden {
            words.forbidden.push(term);
        } else {
            words.allowed.push(term.clone());
            words.known.push(term);
        }
    }
}

/// The value of an attribute by its name without prefix.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes().filter_map(Result::ok);
    let attribute = attributes.find(|attribute| attribute.key.local_name().into_inner() == name)?;
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: &str = "<tbx type=\"TBX-Basic\" xml:lang=\"en\"><text><body><conceptEntry id=\"1\">\
        <langSec xml:lang=\"en\"><termSec><term>prison camp</term></termSec></langSec>\
        <langSec xml:lang=\"fr\"><termSec><term>camp de prisonniers &amp; co</term></termSec>\
        <termSec><term>goulag</term><termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></termSec>\
        </langSec></conceptEntry></body></text></tbx>";
    const OLD: &str = "<martif type=\"TBX-Basic\"><text><body><termEntry><langSet xml:lang=\"fr\"><tig>\
        <term>camp</term></tig></langSet></termEntry></body></text></martif>";

    #[test]
    fn both_generations_are_read() {
        let entries = read(NEW).unwrap();
        let french = &entries[0].words[&"fr".parse().unwrap()];
        assert_eq!(french.allowed, ["camp de prisonniers & co"]);
        assert_eq!(french.forbidden, ["goulag"]);
        assert_eq!(
            entries[0].words[&"en".parse().unwrap()].known,
            ["prison camp"]
        );
        assert_eq!(read(OLD).unwrap().len(), 1);
    }

    #[test]
    fn what_could_grow_without_end_is_refused() {
        let fault = |text: &str| read(text).unwrap_err().1;
        let declared = "<!DOCTYPE tbx [<!ENTITY a \"b\">]><tbx/>";
        assert_eq!(fault(declared), Fault::DocumentType);
        assert_eq!(fault("<tbx>&a;</tbx>"), Fault::Reference("&a;".to_owned()));
        assert_eq!(fault(&"<tbx>".repeat(65)), Fault::Depth);
        assert!(read("<tbx><langSec xml:lang=\"en-1/..\"/></tbx>").is_ok());
        assert!(read("<tbx><langSec xml:lang=\"en-1/..\"></langSec></tbx>").is_err());
        assert!(read("<tbx></b>").is_err());
    }

    #[test]
    fn half_a_document_and_another_format_say_nothing_and_are_told() {
        let fault = |text: &str| read(text).unwrap_err().1;
        let half = OLD.strip_suffix("</text></martif>").unwrap();
        assert_eq!(fault(half), Fault::Ends("text".to_owned()));
        let memory = "<tmx version=\"1.4\"><body/></tmx>";
        assert_eq!(fault(memory), Fault::Root("tmx".to_owned()));
    }
}
