//! Cases of reading: a text and the units it holds.

use anyhow::{Context as _, Result};
use hexapla::configuration::FrontMatter;
use hexapla::{Dialect, Format};
use hexapla_content::Unit;
use hexapla_diagnostics::Place;

use crate::annotated::Annotated;
use crate::case::Case;
use crate::run::Failure;

/// Reads the case's text and compares its units with the lines of the `units` block: id, kind,
/// context if any, then the text; `finding: code` for each finding.
pub(crate) fn run(case: &Case) -> Result<Vec<Failure>> {
    let written = case.blocks.first().context("no text")?;
    let block = case.blocks_of("units").next().context("no `units` block")?;
    let format = match written.kind() {
        "mdx" => Format::Markdown(Dialect::Mdx),
        "ftl" => Format::Fluent,
        _ => Format::Markdown(Dialect::Markdown),
    };
    let translate = FrontMatter::TRANSLATE.map(str::to_owned).to_vec();
    let text = Annotated::parse(&written.text, written.line + 1, &written.words)?.text;
    let noted = format.read(&text, &Place::file(&case.path), &translate);
    let units = noted.value.units.iter().map(described);
    let findings = noted
        .findings
        .iter()
        .map(|f| format!("finding: {}", f.code.name()));
    let got: Vec<String> = units.chain(findings).collect();
    let expected: Vec<&str> = block.text.lines().filter(|line| !line.is_empty()).collect();
    let mut failures = Vec::new();
    for index in 0..got.len().max(expected.len()) {
        let expected = expected.get(index).map_or("nothing", |line| *line);
        let got = got.get(index).map_or("nothing", String::as_str);
        if expected != got {
            failures.push(Failure {
                case: case.name.clone(),
                place: format!("line {}", block.line + 1 + index),
                expected: expected.to_owned(),
                got: got.to_owned(),
            });
        }
    }
    Ok(failures)
}

fn described(unit: &Unit) -> String {
    let context = if unit.context.is_empty() {
        String::new()
    } else {
        format!(" {}", unit.context)
    };
    format!(
        "{} {}{context}: {}",
        unit.id,
        unit.kind,
        unit.shown().replace('\n', "⏎")
    )
}
