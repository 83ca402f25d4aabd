//! Requests on standard input, a JSON object a line, each answered by a line.

use std::io::{self, BufRead as _, Write as _};
use std::sync::mpsc::{Receiver, sync_channel};
use std::{iter, thread};

use hexapla_report::Exit;
use rayon::prelude::*;

use crate::problem::Problem;

/// Bytes of requests that are answered at a time, by all cores.
const BATCH: usize = 1 << 20;

/// Requests that are read ahead.
const AHEAD: usize = 64;

/// A line of the input, or why there is none.
type Line = io::Result<Vec<u8>>;

/// The answer to a request.
pub(crate) struct Answer {
    /// The line.
    pub(crate) line: String,
    /// Whether all that was asked about could be judged.
    pub(crate) exit: Exit,
}

/// Answers requests in their order, as many at a time as have come; an empty line has no answer. A line that is no
/// request ends the stream with the problem `refused`, which names the line.
pub(crate) fn answer_each(
    refused: &'static str,
    answer: impl Fn(&str) -> Result<Answer, String> + Sync,
) -> anyhow::Result<Exit> {
    let mut output = io::stdout().lock();
    let requests = requests();
    let mut exit = Exit::Fine;
    let mut number: usize = 0;
    while let Ok(first) = requests.recv() {
        let (batch, broken) = batch(first, &requests);
        let answers: Vec<Option<Result<Answer, String>>> = batch
            .par_iter()
            .map(|line| match str::from_utf8(line).map(str::trim) {
                Ok("") => None,
                Ok(line) => Some(answer(line)),
                Err(error) => Some(Err(error.to_string())),
            })
            .collect();
        for answered in answers {
            number += 1;
            match answered {
                None => {}
                Some(Ok(answered)) => {
                    output.write_all(answered.line.as_bytes())?;
                    exit = exit.max(answered.exit);
                }
                Some(Err(reason)) => {
                    output.flush()?;
                    let problem = Problem::usage(refused).with("line", number);
                    return Err(problem.with("reason", reason).into());
                }
            }
        }
        output.flush()?;
        if let Some(error) = broken {
            return Err(error.into());
        }
    }
    Ok(exit)
}

/// The first request and those that have come behind it, and why the stream broke off, where it did.
fn batch(first: Line, requests: &Receiver<Line>) -> (Vec<Vec<u8>>, Option<io::Error>) {
    let (mut batch, mut bytes) = (Vec::new(), 0);
    for line in iter::once(first).chain(requests.try_iter()) {
        match line {
            Ok(line) => {
                bytes += line.len();
                batch.push(line);
            }
            Err(error) => return (batch, Some(error)),
        }
        if bytes >= BATCH {
            break;
        }
    }
    (batch, None)
}

/// The lines of standard input, as they come.
fn requests() -> Receiver<Line> {
    let (sender, receiver) = sync_channel(AHEAD);
    thread::spawn(move || {
        for line in io::stdin().lock().split(b'\n') {
            let is_end = line.is_err();
            if sender.send(line).is_err() || is_end {
                break;
            }
        }
    });
    receiver
}
