//! As much of YAML as the cases need: maps, lists and texts.

use saphyr_parser::{Event, Parser, StrInput};

/// A node of a document.
pub(crate) enum Yaml {
    Text(String),
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
}

/// Reads the one document of `text`.
pub(crate) fn read(text: &str) -> Yaml {
    let mut parser = Parser::new_from_str(text);
    loop {
        match event(&mut parser) {
            Event::StreamStart | Event::DocumentStart(_) => {}
            first => return node(first, &mut parser),
        }
    }
}

fn event<'y>(parser: &mut Parser<'y, StrInput<'y>>) -> Event<'y> {
    parser.next_event().unwrap().unwrap().0
}

fn node<'y>(first: Event<'y>, parser: &mut Parser<'y, StrInput<'y>>) -> Yaml {
    match first {
        Event::Scalar(text, ..) => Yaml::Text(text.into_owned()),
        Event::SequenceStart(..) => {
            let mut items = Vec::new();
            loop {
                match event(parser) {
                    Event::SequenceEnd => return Yaml::List(items),
                    first => items.push(node(first, parser)),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut entries = Vec::new();
            loop {
                match event(parser) {
                    Event::MappingEnd => return Yaml::Map(entries),
                    Event::Scalar(key, ..) => {
                        let first = event(parser);
                        entries.push((key.into_owned(), node(first, parser)));
                    }
                    other => panic!("no key: {other:?}"),
                }
            }
        }
        other => panic!("no node: {other:?}"),
    }
}

impl Yaml {
    fn get(&self, key: &str) -> Option<&Self> {
        let Self::Map(entries) = self else {
            return None;
        };
        entries
            .iter()
            .find_map(|(name, value)| (name == key).then_some(value))
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text under `key`.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// The items under `key`; none where there is no list.
    pub(crate) fn list(&self, key: &str) -> impl Iterator<Item = &Self> {
        let items: &[Self] = match self.get(key) {
            Some(Self::List(items)) => items,
            _ => &[],
        };
        items.iter()
    }

    /// The entries under `key`; none where there is no map.
    pub(crate) fn entries(&self, key: &str) -> impl Iterator<Item = (&str, &Self)> {
        let entries: &[(String, Self)] = match self.get(key) {
            Some(Self::Map(entries)) => entries,
            _ => &[],
        };
        entries.iter().map(|(name, value)| (name.as_str(), value))
    }
}
