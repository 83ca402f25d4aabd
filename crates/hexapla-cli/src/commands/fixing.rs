//! The account of `hexapla check --fix`: what was mended, and what that does to the ledger's word.

use hexapla::content::UnitId;
use hexapla::{Fixed, FixedFile, MovedFile, TouchedEdition};
use hexapla_report::{command_about, human};

use crate::context::Context;

/// Whether the edits were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edits {
    Written,
    Shown,
}

/// Tells which files were mended, or shows how they would be; which units are to be read again, and which
/// findings were left alone.
pub(super) fn account(fixed: &Fixed, edits: Edits, context: &Context) -> String {
    let words = &context.words;
    let mut sentences: Vec<String> = fixed
        .moved
        .iter()
        .map(|file| moved(file, edits, context))
        .collect();
    sentences.extend(fixed.files.iter().map(|file| mended(file, edits, context)));
    if sentences.is_empty() {
        sentences.push(words.plain("fix-nothing"));
    }
    let touched = fixed.touched.iter();
    sentences.extend(touched.map(|edition| {
        let units = edition.units.iter().map(ToString::to_string);
        let args = [
            ("locale", edition.locale.as_str().into()),
            ("release", edition.release.as_str().into()),
            ("n", edition.units.len().into()),
            ("units", units.collect::<Vec<_>>().into()),
        ];
        words.with("fix-touched", &args)
    }));
    let stale = &fixed.preview.worsened;
    if !stale.is_empty() {
        let units: usize = stale.values().sum();
        let args = [("units", units.into()), ("locales", stale.len().into())];
        sentences.push(words.with("fix-stale", &args));
    }
    if !fixed.skipped.is_empty() {
        let n = fixed.skipped.len();
        sentences.push(words.with("fix-skipped", &[("n", n.into())]));
    }
    if edits == Edits::Shown {
        sentences.push(words.plain("fix-dry-run"));
    }
    let next: Vec<String> = fixed.touched.iter().map(acceptance).collect();
    let shown = fixed.files.iter().filter(|_| edits == Edits::Shown);
    let mut account: String = shown
        .map(|file| human::patch(file.path.as_str(), &file.before, &file.after) + "\n")
        .collect();
    account.push_str(&human::done(&context.screen(), &sentences, &next));
    account.push('\n');
    account
}

fn moved(file: &MovedFile, edits: Edits, context: &Context) -> String {
    let args = [
        ("from", file.from.as_str().into()),
        ("to", file.to.as_str().into()),
    ];
    let id = match edits {
        Edits::Written => "fix-moved",
        Edits::Shown => "fix-would-move",
    };
    context.words.with(id, &args)
}

fn mended(file: &FixedFile, edits: Edits, context: &Context) -> String {
    let n: usize = file.mended.values().sum();
    let codes = file.mended.keys().map(|code| format!("`{code}`"));
    let args = [
        ("path", file.path.as_str().into()),
        ("n", n.into()),
        ("codes", codes.collect::<Vec<_>>().into()),
    ];
    let id = match edits {
        Edits::Written => "fix-mended",
        Edits::Shown => "fix-would-mend",
    };
    context.words.with(id, &args)
}

/// The command that accepts what was touched, when somebody has read it.
fn acceptance(edition: &TouchedEdition) -> String {
    let units = edition.units.iter().map(UnitId::to_string);
    let units: Vec<String> = units
        .map(|unit| unit.trim_start_matches('#').to_owned())
        .collect();
    let passage = format!("{}#{}", edition.release.as_str(), units.join(","));
    command_about(&["accept", edition.locale.as_str()], &passage)
}
