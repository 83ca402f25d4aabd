//! YAML files read into JSON values: text, lists and tables, which is all that the integrations use.

use saphyr_parser::{Event, Parser};
use serde_json::{Map, Value};

/// The document that `text` holds. Every scalar is a text.
pub(crate) fn read(text: &str) -> Value {
    let mut events = Parser::new_from_str(text).map(|event| event.expect("sound YAML").0);
    loop {
        match events.next().expect("a document") {
            Event::StreamStart | Event::DocumentStart(_) => {}
            first => return value(first, &mut events),
        }
    }
}

fn value<'a>(event: Event<'a>, events: &mut impl Iterator<Item = Event<'a>>) -> Value {
    match event {
        Event::Scalar(text, ..) => Value::String(text.into_owned()),
        Event::SequenceStart(..) => {
            let mut list = Vec::new();
            loop {
                match events.next().expect("the list's end") {
                    Event::SequenceEnd => return Value::Array(list),
                    item => list.push(value(item, events)),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut table = Map::new();
            loop {
                let key = match events.next().expect("the table's end") {
                    Event::MappingEnd => return Value::Object(table),
                    Event::Scalar(key, ..) => key.into_owned(),
                    other => panic!("no key: {other:?}"),
                };
                let item = events.next().expect("a value");
                let known = table.insert(key, value(item, events));
                assert!(known.is_none(), "a key stands there twice");
            }
        }
        other => panic!("not read here: {other:?}"),
    }
}
