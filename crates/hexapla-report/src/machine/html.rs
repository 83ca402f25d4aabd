//! One page of HTML that needs no network, no script and no other file: to be kept with a build, sent by mail,
//! or printed.

use std::fmt::Write as _;

use hexapla_escape::markup::escape;

use super::Batch;
use crate::wire::{Finding, Level, Preview, Verdict};
use crate::{Words, previewed};

const STYLE: &str = include_str!("report.css");

/// Marks of the ends of a user's text, until it is markup: two characters for private use.
const ISOLATE: (char, char) = ('\u{f8f0}', '\u{f8f1}');

const LEVELS: [Level; 3] = [Level::Error, Level::Warn, Level::Info];

/// The batch as a page in the language of `words`; `title` heads it.
///
/// # Panics
/// Never: a string takes every write.
pub fn html(batch: &Batch, title: &str, words: &Words) -> String {
    let title = escape(title);
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
        escape(words.locale().as_str()),
        words.locale().direction().name(),
    );
    page.push_str(&numbers(batch, words));
    if let Some(preview) = &batch.preview {
        page.push_str(&changes(preview, words));
    }
    page.push_str(&chart(batch, words));
    for (locale, releases) in batch.by_locale() {
        let (name, anchor) = (named(locale, words), anchor(locale));
        writeln!(
            page,
            "<section>\n<h2 id=\"{anchor}\"><bdi>{name}</bdi></h2>"
        )
        .expect("a string takes every write");
        for (release, findings) in releases {
            let worst = findings
                .iter()
                .map(|f| f.level)
                .max()
                .unwrap_or(Level::Info);
            let open = if worst == Level::Error { " open" } else { "" };
            let name = named(release, words);
            let count = number(findings.len(), words);
            writeln!(
                page,
                "<details{open}>\n<summary><bdi>{name}</bdi> <span class=\"count\">{count}</span></summary>\n<ul>"
            )
            .expect("a string takes every write");
            for finding in findings {
                page.push_str(&item(finding, words));
            }
            page.push_str("</ul>\n</details>\n");
        }
        page.push_str("</section>\n");
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn named(name: &str, words: &Words) -> String {
    let project;
    let name = if name.is_empty() {
        project = words.plain("gate-project");
        &project
    } else {
        name
    };
    escape(name).into_owned()
}

/// The name of a locale's place on the page.
fn anchor(locale: &str) -> String {
    format!("in-{}", escape(locale))
}

fn number(count: usize, words: &Words) -> String {
    escape(&words.with("number", &[("n", count.into())])).into_owned()
}

/// How many findings of each level, and the verdicts.
fn numbers(batch: &Batch, words: &Words) -> String {
    let mut list = String::from("<ul class=\"numbers\">\n");
    let counts = ["count-errors", "count-warnings", "count-infos"]
        .into_iter()
        .zip(LEVELS);
    for (id, level) in counts {
        let count = words.with(id, &[("n", batch.count(level).into())]);
        writeln!(
            list,
            "<li class=\"{}\">{}</li>",
            level.name(),
            escape(&count)
        )
        .expect("a string takes every write");
    }
    if !batch.is_complete {
        let unread = words.plain("gate-not-judged");
        writeln!(list, "<li class=\"error\">{}</li>", escape(&unread))
            .expect("a string takes every write");
    }
    for (locale, verdict) in &batch.verdicts {
        let class = match verdict {
            Verdict::Pass => "pass",
            Verdict::Fail => "error",
        };
        let told = words.plain(&format!("verdict-{}", verdict.name()));
        let (locale, told) = (escape(locale), escape(&told));
        writeln!(
            list,
            "<li class=\"{class}\"><bdi>{locale}</bdi> {told}</li>"
        )
        .expect("a string takes every write");
    }
    list.push_str("</ul>\n");
    list
}

/// What a change does, in numbers and translation by translation.
fn changes(preview: &Preview, words: &Words) -> String {
    let mut sentences = previewed::summary(preview, words, isolated);
    sentences.extend(previewed::told(preview, words, isolated));
    let items = sentences
        .iter()
        .map(|sentence| format!("<li>{}</li>\n", markup(sentence)));
    format!("<ul>\n{}</ul>\n", items.collect::<String>())
}

/// A user's text with its ends marked, so that it turns nothing round that stands beside it. One word of ASCII
/// stays as it is: a message may choose by it.
fn isolated(text: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if text.chars().all(is_word) {
        return text.to_owned();
    }
    let (start, end) = ISOLATE;
    format!("{start}{}{end}", text.replace([start, end], "\u{fffd}"))
}

/// A sentence as markup, its [`isolated`] parts in elements of their own.
fn markup(sentence: &str) -> String {
    let (start, end) = ISOLATE;
    escape(sentence)
        .replace(start, "<bdi>")
        .replace(end, "</bdi>")
}

/// A sentence as markup, what stands between backticks as code, which reads from left to right in every language.
fn with_code(sentence: &str) -> String {
    let pieces: Vec<&str> = sentence.split('`').collect();
    if pieces.len().is_multiple_of(2) {
        return escape(sentence).into_owned();
    }
    let pieces = pieces.iter().enumerate().map(|(index, piece)| {
        let piece = escape(piece);
        match index % 2 {
            0 => piece.into_owned(),
            _ => format!("<code dir=\"ltr\">{piece}</code>"),
        }
    });
    pieces.collect()
}

/// A row for each locale: a bar on one scale, and how many findings there are of each level.
fn chart(batch: &Batch, words: &Words) -> String {
    let locales = batch.by_locale();
    let counted = locales.iter().map(|(locale, releases)| {
        let of = |level| {
            let findings = releases.values().flatten();
            findings.filter(|finding| finding.level == level).count()
        };
        (*locale, LEVELS.map(of))
    });
    let counted: Vec<(&str, [usize; 3])> = counted.collect();
    let most = counted
        .iter()
        .map(|(_, counts)| counts.iter().sum::<usize>());
    let Some(most) = most.max() else {
        return String::new();
    };
    let heads = LEVELS.map(|level| {
        let level = level.name();
        let told = escape(&words.plain(&format!("level-{level}"))).into_owned();
        format!("<th scope=\"col\" class=\"{level}\">{told}</th>")
    });
    let heads = heads.concat();
    let mut table = format!(
        "<table class=\"chart\">\n<thead><tr><td></td><td></td>{heads}</tr></thead>\n<tbody>\n"
    );
    for (locale, counts) in counted {
        let (name, anchor) = (named(locale, words), anchor(locale));
        let bar = bar(counts, most);
        let numbers = counts.map(|count| format!("<td>{}</td>", number(count, words)));
        writeln!(
            table,
            "<tr><th scope=\"row\"><a href=\"#{anchor}\"><bdi>{name}</bdi></a></th><td>{bar}</td>{}</tr>",
            numbers.concat()
        )
        .expect("a string takes every write");
    }
    table.push_str("</tbody>\n</table>\n");
    table
}

/// Findings of each level as stretches of a bar, which is full at `most`. The numbers stand beside it.
fn bar(counts: [usize; 3], most: usize) -> String {
    let levels = LEVELS.into_iter().zip(counts);
    let stretches = levels
        .filter(|(_, count)| *count > 0)
        .map(|(level, count)| {
            // in tenths of a per cent
            let share = count * 1000 / most;
            let (whole, tenth) = (share / 10, share % 10);
            let level = level.name();
            format!("<span class=\"{level}\" style=\"inline-size:{whole}.{tenth}%\"></span>")
        });
    let stretches: String = stretches.collect();
    format!("<span class=\"bar\" aria-hidden=\"true\">{stretches}</span>")
}

fn item(finding: &Finding, words: &Words) -> String {
    let level = finding.level.name();
    let place = escape(&finding.place()).into_owned();
    let unit = finding.unit.as_deref().unwrap_or_default();
    format!(
        "<li class=\"{level}\"><p><strong>{}</strong> <code>{}</code> <bdi class=\"unit\">{}</bdi></p>\n\
         <p dir=\"auto\">{}</p>\n<p class=\"remedy\" dir=\"auto\">{}</p>\n<p class=\"place\"><bdi>{place}</bdi></p></li>\n",
        escape(&words.plain(&format!("level-{level}"))),
        escape(&finding.code),
        escape(unit),
        markup(&words.finding_in(finding, isolated)),
        with_code(&words.remedy(finding)),
    )
}
