//! `hexapla compare`: two texts, or many pairs on standard input.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use hexapla::content::{InvalidLocale, Locale};
use hexapla::{Comparing, Dialect, FILE_LIMIT, Format as Written, Translation, text_of};
use hexapla_report::convert::{self, Comparing as Telling};
use hexapla_report::{Exit, Words, human, wire};

use crate::args::{Compare, Format};
use crate::context::Context;
use crate::problem::{Problem, Unread, unreadable};
use crate::stream::{Answer, answer_each};

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
        let words = &context.words;
        return answer_each("error-invalid-request", |line| {
            answer(line, &source, telling, words)
        });
    };
    let names = [old, new].map(|path| path.to_string_lossy());
    let [old_text, new_text] = [text(old)?, text(new)?];
    let files = [(&*names[0], &*old_text), (&*names[1], &*new_text)];
    let texts = Comparing::of_files(files, Written::of(&names[1]));
    let compared = texts.compare(&source, None);
    let report = convert::compare_report(&compared, telling, &context.words);
    match args.format {
        Format::Human => {
            context.print(&human::compare(&context.screen(), &report));
            super::show(&compared.findings, context);
        }
        Format::Json => context.print(&wire::json(&report)),
        Format::Jsonl => {
            context.print(&wire::json_lines(&report.beads));
            super::show(&compared.findings, context);
        }
    }
    Ok(super::exit_of_reading(&compared.findings))
}

#[expect(
    clippy::disallowed_methods,
    reason = "compare reads any two files, without a project"
)]
fn text(path: &Path) -> anyhow::Result<String> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(FILE_LIMIT as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(path, &error))?;
    let text = text_of(&path.to_string_lossy(), &bytes);
    Ok(text.map_err(|finding| Unread(vec![*finding]))?)
}

fn answer(line: &str, source: &Locale, telling: Telling, words: &Words) -> Result<Answer, String> {
    let request: wire::CompareRequest<'_> =
        serde_json::from_str(line).map_err(|error| error.to_string())?;
    let format = match request.format {
        wire::CompareFormat::Markdown => Written::Markdown(Dialect::Markdown),
        wire::CompareFormat::Mdx => Written::Markdown(Dialect::Mdx),
        wire::CompareFormat::Fluent => Written::Fluent,
    };
    let texts = Comparing::read(&request.old, &request.new, format);
    let locale = request.locale.map(|locale| locale.parse()).transpose();
    let locale = locale.map_err(|error: InvalidLocale| error.to_string())?;
    let translation = request.translation.as_deref();
    let translation = translation.map(|text| Translation { text, locale });
    let compared = texts.compare(source, translation);
    let line = convert::compare_line(&request.id, &compared, telling, words);
    Ok(Answer {
        line: wire::json_line(&line),
        exit: super::exit_of_reading(&compared.findings),
    })
}
