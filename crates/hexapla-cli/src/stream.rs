//! Requests on standard input, a JSON object a line, each answered by a line.

use std::io::{BufRead as _, Write as _};

use hexapla_report::Exit;
use rayon::prelude::*;

use crate::problem::Problem;

/// Bytes of requests that are answered at a time, by all cores.
const BATCH: usize = 1 << 20;

/// Answers requests a batch at a time, in their order; an empty line has no answer. A line that is no request
/// ends the stream with the problem `refused`, which names the line.
pub(crate) fn answer_each(
    refused: &'static str,
    answer: impl Fn(&str) -> Result<String, String> + Sync,
) -> anyhow::Result<Exit> {
    let mut input = std::io::stdin().lock();
    let mut output = std::io::stdout().lock();
    let mut number: usize = 0;
    loop {
        let mut lines: Vec<String> = Vec::new();
        let mut bytes = 0;
        while bytes < BATCH {
            let mut line = String::new();
            let read = input.read_line(&mut line)?;
            if read == 0 {
                break;
            }
            bytes += read;
            lines.push(line);
        }
        if lines.is_empty() {
            return Ok(Exit::Fine);
        }
        let answers: Vec<Result<String, String>> = lines
            .par_iter()
            .map(|line| match line.trim() {
                "" => Ok(String::new()),
                line => answer(line),
            })
            .collect();
        for answered in answers {
            number += 1;
            match answered {
                Ok(line) => output.write_all(line.as_bytes())?,
                Err(reason) => {
                    output.flush()?;
                    let problem = Problem::usage(refused).with("line", number);
                    return Err(problem.with("reason", reason).into());
                }
            }
        }
        output.flush()?;
    }
}
