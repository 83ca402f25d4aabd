//! Addresses that only the translation has.

mod address;
mod written;

pub(crate) use self::address::Address;
pub(super) use self::address::is_run;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::rc::Rc;

use hexapla_content::{Pair, Unit};
use hexapla_diagnostics::{Level, Span};

use super::{granting, hidden};
use crate::findings::TRUST_URL;
use crate::{Context, Hit, Languages};

/// The addresses of a unit as they are written.
pub(crate) fn written_addresses(unit: &Unit) -> impl Iterator<Item = Cow<'_, str>> {
    written::addresses(unit).into_iter()
}

/// The addresses that stand in the running text of a unit as themselves.
pub(crate) fn running_addresses(unit: &Unit) -> Vec<String> {
    written::running(unit)
}

/// The addresses in the attributes of a stretch of markup, as they are written.
pub(crate) fn tag_addresses(markup: &str) -> Vec<String> {
    written::of_markup(markup)
}

/// The addresses of a unit.
pub(crate) fn addresses(unit: &Unit, languages: &Languages) -> Vec<Address> {
    let written = written::addresses(unit).into_iter();
    let read = written.map(|written| Address::read(&written, languages));
    read.collect()
}

/// Addresses nobody granted: at a host the source does not name, of a scheme that runs or calls, or one more than
/// the source has. Another page at the same host is an altered link, for which structure has a rule, and an address
/// that the source has elsewhere on the page was moved. A host alone in a span of code, where the source has another one,
/// may be an example in the readers' words, and nobody is led there by a link: a warning.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let targets = pair.target.iter();
    let added: Vec<(&Unit, Vec<Cow<'_, str>>)> = targets
        .map(|unit| (*unit, written::addresses(unit)))
        .filter(|(_, addresses)| !addresses.is_empty())
        .collect();
    if added.is_empty() {
        return Vec::new();
    }
    let as_written = granting(pair).map(|unit| context.page.written_addresses(unit));
    let as_written: Vec<Rc<BTreeSet<String>>> = as_written.collect();
    let is_kept = |one: &Cow<'_, str>| as_written.iter().any(|unit| unit.contains(&**one));
    if added.iter().all(|(_, added)| added.iter().all(is_kept)) {
        return Vec::new();
    }
    let (others, mut spare) = not_granted(pair, context, added);
    let code = pair.made_from().into_iter().flat_map(Unit::code_texts);
    let mut examples: Vec<Address> = code
        .map(|written| Address::read(written, context.languages))
        .collect();
    let mut hits = Vec::new();
    let mut told = BTreeSet::new();
    for (unit, written, address) in others {
        if let Some(altered) = spare.iter().position(|kept| kept.may_become(&address)) {
            spare.remove(altered);
            continue;
        }
        let on_page = context.page.addresses(context.languages);
        if address.leads_nowhere() || on_page.contains(&address) {
            continue;
        }
        let hit = hit(context.locate(unit, &written), &written, &address);
        let hit = match &address {
            Address::Relative(_) => hit.on(pair.status),
            _ if is_example(unit, &written, &address, &mut examples) => hit.level(Level::Warn),
            _ => hit,
        };
        if told.insert(address) {
            hits.push(hit);
        }
    }
    hits
}

/// An address of a unit, as written and as read.
type Added<'u> = (&'u Unit, Cow<'u, str>, Address);

/// The `added` addresses that the source does not have, and those of the source that the translation does not.
fn not_granted<'u>(
    pair: &Pair<'_>,
    context: &Context<'_>,
    added: Vec<(&'u Unit, Vec<Cow<'u, str>>)>,
) -> (Vec<Added<'u>>, Vec<Address>) {
    let read = |unit: &Unit| addresses(unit, context.languages);
    let granted: BTreeSet<Address> = granting(pair).flat_map(read).collect();
    let mut spare: Vec<Address> = pair.made_from().into_iter().flat_map(read).collect();
    let mut others = Vec::new();
    for (unit, written) in added {
        for written in written {
            let address = Address::read(&written, context.languages);
            if granted.contains(&address) {
                spare.retain(|kept| *kept != address);
            } else {
                others.push((unit, written, address));
            }
        }
    }
    (others, spare)
}

/// Says whether an address in a span of code stands for one of the source's `examples`, and takes that one away.
fn is_example(unit: &Unit, written: &str, address: &Address, examples: &mut Vec<Address>) -> bool {
    let stands_for = |example: &Address| example.may_be_said_as(address);
    let example = examples.iter().position(stands_for);
    let example = example.filter(|_| unit.code_texts().any(|code| code == written));
    example.map(|example| examples.remove(example)).is_some()
}

/// What is told of an address, at the span given. A page of the site itself leads nobody astray.
pub(super) fn hit(span: Span, written: &str, address: &Address) -> Hit {
    let level = match address {
        Address::Relative(_) => Level::Warn,
        _ => Level::Error,
    };
    Hit::new(TRUST_URL, span)
        .level(level)
        .with("url", hidden::shown(written))
}

/// The addresses in the tags of a text, as written and as read.
pub(super) fn of_markup(
    text: &str,
    languages: &Languages,
) -> impl Iterator<Item = (String, Address)> {
    let written = written::of_markup(text).into_iter();
    written.map(|written| {
        let address = Address::read(&written, languages);
        (written, address)
    })
}

/// The addresses of other sites in a text of the front matter that nobody translates, and those that run something, as
/// written and as read. Whoever translates may leave a mail address there.
pub(super) fn of_setting(
    text: &str,
    languages: &Languages,
) -> impl Iterator<Item = (String, Address)> {
    let text = text.trim();
    let is_one = !text.contains(char::is_whitespace);
    let whole = is_one.then(|| text.to_owned());
    let written = whole.into_iter().chain(written::of_field(text));
    let read = written.map(|written| {
        let address = Address::read(&written, languages);
        (written, address)
    });
    read.filter(|(_, address)| address.leads_away() || address.runs())
}
