//! `hexapla message`: one message in a locale, or many on standard input.

use hexapla::MessageCollection;
use hexapla::content::Locale;
use hexapla::diagnostics::{Finding, Place};
use hexapla::l10n::{Catalogue, Catalogues, FluentArgs, FluentValue, List, Output};
use hexapla_report::{Exit, Words, wire};
use serde_json::Value;

use crate::args::{self, Message};
use crate::context::Context;
use crate::problem::Problem;
use crate::stream::{Answer, answer_each};

pub(crate) fn run(args: &Message, context: &Context) -> anyhow::Result<Exit> {
    let output = output(args.output);
    let Some(id) = args.id.as_deref().filter(|_| !args.jsonl) else {
        let words = &context.words;
        return answer_each("error-invalid-message-request", |line| {
            answer(line, output, words)
        });
    };
    let project = context.project()?;
    let collections = project.messages();
    let locale = args.locale.as_ref();
    let locale = locale.unwrap_or(&project.configuration.source);
    let collection = with_message(&collections, args.collection.as_deref(), id, locale)?;
    let arguments = arguments(&args.arguments)?;
    let formatter = collection
        .catalogues
        .formatter(std::slice::from_ref(locale));
    let told = formatter.format(id, &arguments, output);
    context.print(&format!("{}\n", told.text));
    super::show(&told.findings, context);
    Ok(super::exit_of_reading(&collection.findings))
}

const fn output(asked: args::Output) -> Output {
    match asked {
        args::Output::Plain => Output::Plain,
        args::Output::Text => Output::Text,
        args::Output::Html => Output::Html,
        args::Output::Attribute => Output::Attribute,
        args::Output::Terminal => Output::Terminal,
    }
}

/// The collection of that name, or the first that has the message.
fn with_message<'c>(
    collections: &'c [MessageCollection],
    name: Option<&str>,
    id: &str,
    locale: &Locale,
) -> Result<&'c MessageCollection, Problem> {
    if collections.is_empty() {
        return Err(Problem::usage("error-no-catalogues"));
    }
    let named = |collection: &&MessageCollection| name.is_none_or(|name| collection.name == name);
    let found: Vec<&MessageCollection> = collections.iter().filter(named).collect();
    if found.is_empty() {
        let known: Vec<String> = collections.iter().map(|c| c.name.clone()).collect();
        return Err(Problem::usage("error-unknown-collection")
            .with("collection", name.unwrap_or_default())
            .with("known", known));
    }
    let locales = std::slice::from_ref(locale);
    let has = |collection: &&&MessageCollection| collection.catalogues.formatter(locales).has(id);
    if let Some(collection) = found.iter().find(has) {
        return Ok(collection);
    }
    let ids: Vec<String> = found
        .iter()
        .flat_map(|collection| {
            let locales = collection.catalogues.locales();
            locales.flat_map(|locale| collection.catalogues.ids(locale))
        })
        .collect();
    Err(match hexapla::nearest(id, ids.iter().map(String::as_str)) {
        Some(nearest) => Problem::usage("error-nearest-message").with("nearest", nearest),
        None => Problem::usage("error-unknown-message"),
    }
    .with("id", id))
}

/// `n=103` is a number, `day=2031-03-09` a text that a function may read as a day.
fn arguments(pairs: &[String]) -> Result<FluentArgs<'_>, Problem> {
    let read = pairs.iter().map(|pair| {
        let (name, value) = pair
            .split_once('=')
            .filter(|(name, _)| !name.is_empty())
            .ok_or_else(|| Problem::usage("error-invalid-argument-pair").with("text", pair))?;
        Ok((name, FluentValue::try_number(value)))
    });
    read.collect()
}

fn answer(line: &str, output: Output, words: &Words) -> Result<Answer, String> {
    let request: wire::MessageRequest<'_> =
        serde_json::from_str(line).map_err(|error| error.to_string())?;
    let locale: Locale = request.locale.parse().map_err(|_| "locale".to_owned())?;
    let place = Place::project();
    let read = Catalogue::read(&request.ftl, &place);
    let mut found: Vec<Finding> = read.findings;
    let mut catalogues = Catalogues::new(locale.clone());
    found.extend(catalogues.add(&locale, &read.value, &place));
    let arguments: FluentArgs<'_> = request
        .args
        .iter()
        .map(|(name, value)| Ok((name.as_str(), argument(value).ok_or(name)?)))
        .collect::<Result<_, &String>>()
        .map_err(|name| format!("args.{name}"))?;
    let formatter = catalogues.formatter(&[locale]);
    let told = formatter.format(&request.id, &arguments, output);
    found.extend(told.findings);
    let findings = found
        .iter()
        .map(|finding| wire::Finding::new(finding, words));
    let answer = wire::MessageAnswer {
        text: told.text,
        findings: findings.collect(),
    };
    Ok(Answer {
        line: wire::json_line(&answer),
        exit: super::exit_of_reading(&found),
    })
}

/// A number, a text, or a list of texts.
fn argument(value: &Value) -> Option<FluentValue<'static>> {
    Some(match value {
        Value::String(text) => FluentValue::from(text.clone()),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => FluentValue::from(whole),
            None => FluentValue::from(number.as_f64()?),
        },
        Value::Array(items) => {
            let items: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
            FluentValue::from(items?.into_iter().collect::<List>())
        }
        _ => return None,
    })
}
