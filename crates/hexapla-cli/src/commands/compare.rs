//! `hexapla compare`: two texts, or many pairs on standard input.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use hexapla::content::Locale;
use hexapla::{Comparing, Dialect, Format as Written};
use hexapla_report::convert::{self, Comparing as Telling};
use hexapla_report::{Exit, human, wire};

use crate::args::{Compare, Format};
use crate::context::Context;
use crate::problem::{Problem, unreadable};
use crate::stream::answer_each;

/// The longest text compared, in bytes (4 MiB).
const LIMIT: u64 = 4 << 20;

pub(crate) fn run(args: &Compare, context: &Context) -> anyhow::Result<Exit> {
    let source: Locale = args.source.parse().map_err(|_| {
        Problem::usage("error-unknown-locale")
            .with("locale", &args.source)
            .with("known", "en")
    })?;
    let telling = if args.all {
        Telling::Everything
    } else {
        Telling::Changes
    };
    let (Some(old), Some(new)) = (&args.old, &args.new) else {
        return answer_each("error-invalid-request", |line| {
            answer(line, &source, telling)
        });
    };
    let (old_text, new_text) = (text(old)?, text(new)?);
    let texts = Comparing::read(&old_text, &new_text, Written::of(&new.to_string_lossy()));
    let report = convert::compare_report(&texts.compare(&source, None), telling);
    context.print(&match args.format {
        Format::Human => human::compare(&context.screen(), &report),
        Format::Json => wire::json(&report),
        Format::Jsonl => wire::json_lines(&report.beads),
    });
    Ok(super::exit_of_reading(&texts.findings))
}

#[expect(
    clippy::disallowed_methods,
    reason = "compare reads any two files, without a project"
)]
fn text(path: &Path) -> Result<String, Problem> {
    let mut text = String::new();
    File::open(path)
        .and_then(|file| file.take(LIMIT + 1).read_to_string(&mut text))
        .map_err(|error| unreadable(path, &error))?;
    if text.len() as u64 > LIMIT {
        let error = io::Error::other("> 4 MiB");
        return Err(unreadable(path, &error));
    }
    Ok(text)
}

fn answer(line: &str, source: &Locale, telling: Telling) -> Result<String, String> {
    let request: wire::CompareRequest<'_> =
        serde_json::from_str(line).map_err(|error| error.to_string())?;
    let format = match request.format {
        wire::CompareFormat::Markdown => Written::Markdown(Dialect::Markdown),
        wire::CompareFormat::Mdx => Written::Markdown(Dialect::Mdx),
        wire::CompareFormat::Fluent => Written::Fluent,
    };
    let texts = Comparing::read(&request.old, &request.new, format);
    let compared = texts.compare(source, request.translation.as_deref());
    Ok(wire::json_line(&convert::compare_line(
        &request.id,
        &compared,
        telling,
    )))
}
