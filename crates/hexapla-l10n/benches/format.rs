//! How many messages a second are formatted, by one thread and by two that share a formatter.
//!
//! `cargo bench -p hexapla-l10n --bench format`. Each figure is the best of several rounds; on a busy
//! machine it is a lower bound.
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use hexapla_content::Locale;
use hexapla_diagnostics::Place;
use hexapla_l10n::{Catalogue, Catalogues, FluentArgs, Formatter, Moment, Output};

const MESSAGES: &str = "\
text = Nothing to do: every unit looked at is current.
variable = Hello { $name }, welcome back!
plural = { $n ->
    [zero] no files
    [one] { $n } file
    [two] two files
    [few] { $n } files (few)
    [many] { $n } files (many)
   *[other] { $n } files
 } left in { $name }
-brand = Hexapla
term = Welcome to { -brand }, where { plural }.
date = Published { DATETIME($day, dateStyle: \"long\") }
percent = { NUMBER($share, style: \"percent\", maximumFractionDigits: 1) } done
";

const ROUNDS: usize = 7;
const TIMES: usize = 100_000;

fn formatter(tag: &str) -> Formatter {
    let locale: Locale = tag.parse().expect("it is a tag");
    let place = Place::file("bench.ftl");
    let mut catalogues = Catalogues::new(locale.clone());
    let catalogue = Catalogue::read(MESSAGES, &place).value;
    catalogues.add(&locale, &catalogue, &place);
    catalogues.formatter(&[])
}

/// Formats the message so many times; how long that took.
fn run(formatter: &Formatter, id: &str) -> Duration {
    let day: Moment = "2026-03-01".parse().expect("it is a day");
    let mut arguments = FluentArgs::new();
    arguments.set("n", 103);
    arguments.set("name", "Sana");
    arguments.set("share", 0.256);
    arguments.set("day", day);
    let begin = Instant::now();
    for _ in 0..TIMES {
        black_box(
            formatter
                .format(black_box(id), &arguments, Output::Text)
                .text,
        );
    }
    begin.elapsed()
}

/// Millions of messages a second, by so many threads together.
fn rate(formatter: &Formatter, id: &str, threads: usize) -> f64 {
    let round = || {
        std::thread::scope(|scope| {
            let begin = Instant::now();
            let running: Vec<_> = (0..threads)
                .map(|_| scope.spawn(|| run(formatter, id)))
                .collect();
            for thread in running {
                thread.join().expect("a thread formats");
            }
            begin.elapsed()
        })
    };
    let best = (0..ROUNDS).map(|_| round()).min().unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "both are small")]
    let messages = (TIMES * threads) as f64;
    messages / best.as_secs_f64() / 1e6
}

fn main() {
    println!("millions of messages a second: one thread, two threads together");
    for tag in ["en", "ar-EG"] {
        let formatter = formatter(tag);
        for id in ["text", "variable", "plural", "term", "date", "percent"] {
            let (one, two) = (rate(&formatter, id, 1), rate(&formatter, id, 2));
            println!("{tag:6} {id:9} {one:6.2} {two:6.2}");
        }
    }
}
