//! Compiles the lenient tables (`data/<locale>.toml` of `hexapla-facts`) to one module of texts:
//! a line for each meaning, `class value form|form`.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};

use crate::tree::{Tree, has_extension};

/// Where the tables stand.
pub(crate) const DATA: &str = "crates/hexapla-facts/data/";

/// Tables of words that the lenient reading knows, in the order in which they are written.
const CLASSES: [&str; 27] = [
    "number",
    "magnitude",
    "fraction",
    "ordinal",
    "month",
    "percent",
    "tenth",
    "currency",
    "implied",
    "and-half",
    "one-and-half",
    "era",
    "measure",
    "parts-of",
    "more",
    "plain",
    "short-magnitude",
    "unit",
    "dozen",
    "vague",
    "negation",
    "modal",
    "hedge",
    "quantifier",
    "bound",
    "weekday",
    "half",
];

/// What a table says of its language as a whole.
const HABITS: [&str; 8] = [
    "compounds",
    "unit-first",
    "vigesimal",
    "digitwise",
    "endings",
    "power-first",
    "decades-counted",
    "capital-nouns",
];

/// The module `tables.rs`, made of every table below [`DATA`].
pub(crate) fn tables(tree: &Tree) -> Result<String> {
    let mut source = String::from(HEADER);
    for (path, text) in tree
        .below(DATA)
        .filter(|(path, _)| has_extension(path, "toml"))
    {
        let name = path.trim_start_matches(DATA).trim_end_matches(".toml");
        let table = table(text).with_context(|| path.to_owned())?;
        let _ = writeln!(source, "    (\"{name}\", \"\\");
        for line in table.lines() {
            let line = line.replace('\\', "\\\\").replace('"', "\\\"");
            let _ = writeln!(source, "{line}\\n\\");
        }
        source.push_str("\"),\n");
    }
    source.push_str("];\n");
    Ok(source)
}

const HEADER: &str =
    "//! The lenient tables: generated from `data/*.toml` by `cargo xtask generate`.

/// Every locale with its table: a line for each meaning, `class value form|form`. Sorted.
#[rustfmt::skip]
pub(crate) static TABLES: &[(&str, &str)] = &[
";

/// The lines of one table.
fn table(toml: &str) -> Result<String> {
    let tables: toml::Table = toml.parse()?;
    let mut lines = String::new();
    let reading = tables.get("reading").and_then(toml::Value::as_table);
    reading_lines(reading.context("no [reading]")?, &mut lines)?;
    for class in CLASSES {
        let Some(entries) = tables.get(class) else {
            continue;
        };
        let entries = entries
            .as_table()
            .with_context(|| format!("[{class}] is no table"))?;
        for (value, forms) in entries {
            let forms = texts(forms).with_context(|| format!("[{class}] {value}"))?;
            let (class, value) = lenient(class, value);
            let value = value.replace(' ', "-");
            let _ = writeln!(lines, "{class} {value} {}", forms.join("|"));
        }
    }
    Ok(lines)
}

/// The class and value under which an entry is read leniently.
fn lenient<'a>(class: &'a str, value: &'a str) -> (&'a str, &'a str) {
    match (class, value) {
        ("unit", unit) => ("measure", unit),
        ("short-magnitude", power) => ("magnitude", power),
        ("dozen", _) | ("vague", "dozens") => ("implied", "12"),
        ("vague", "scores") => ("implied", "20"),
        ("vague", "tens") => ("implied", "10"),
        ("vague", "hundreds") => ("implied", "100"),
        ("vague", "thousands") => ("implied", "1000"),
        ("vague", "millions") => ("implied", "1000000"),
        ("vague", "billions") => ("implied", "1000000000"),
        other => other,
    }
}

fn reading_lines(reading: &toml::Table, lines: &mut String) -> Result<()> {
    for (key, value) in reading {
        match key.as_str() {
            "decimal" => {
                let mark = value.as_str().context("decimal is no text")?;
                let _ = writeln!(lines, "decimal {mark}");
            }
            "habits" => {
                for habit in texts(value)? {
                    if !HABITS.contains(&habit) {
                        bail!("no such habit: {habit}");
                    }
                    let _ = writeln!(lines, "habit {habit}");
                }
            }
            "and" | "prefixes" | "customs" => {
                let _ = writeln!(lines, "{key} - {}", texts(value)?.join("|"));
            }
            other => bail!("no such key in [reading]: {other}"),
        }
    }
    Ok(())
}

/// The texts of a TOML array, none of which may hold what separates them.
fn texts(value: &toml::Value) -> Result<Vec<&str>> {
    let array = value.as_array().context("no list")?;
    let mut texts = Vec::new();
    for text in array {
        let text = text.as_str().context("no text")?;
        if text.is_empty() || text.contains(['|', '\n']) {
            bail!("`{text}` cannot be a form");
        }
        texts.push(text);
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_become_lines() {
        let toml = "[reading]\ndecimal = \",\"\nhabits = [\"compounds\"]\nand = [\"und\"]\n\
                    [magnitude]\n6 = [\"million*\", \"mio\"]\n[vague]\nhundreds = [\"x\"]\n\
                    [sentences]\n\"3 Mio\" = \"3000000\"\n";
        let lines = table(toml).unwrap();
        let expected =
            "and - und\ndecimal ,\nhabit compounds\nmagnitude 6 million*|mio\nimplied 100 x\n";
        assert_eq!(lines, expected);
    }

    #[test]
    fn what_is_no_table_is_refused() {
        for toml in [
            "",
            "[reading]\nhabits = [\"x\"]\n",
            "[reading]\n[month]\n1 = [\"a|b\"]\n",
        ] {
            assert!(table(toml).is_err(), "{toml}");
        }
    }
}
