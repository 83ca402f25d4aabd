//! `hexapla schema`: the JSON schemas of what the program writes, and of its configuration.

use hexapla::configuration;
use hexapla_report::{Exit, schema};

use crate::args::Schema;
use crate::context::Context;
use crate::problem::Problem;

pub(crate) fn run(args: &Schema, context: &Context) -> anyhow::Result<Exit> {
    let mut all = schema::all();
    all.push(("configuration", configuration::schema()));
    let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
    let Some(asked) = &args.name else {
        let lines: Vec<String> = names.iter().map(|name| format!("{name}\n")).collect();
        context.print(&lines.concat());
        return Ok(Exit::Fine);
    };
    let found = all.iter().find(|(name, _)| name == asked);
    let (_, text) = found.ok_or_else(|| {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        Problem::usage("error-unknown-schema")
            .with("name", asked)
            .with("known", names)
    })?;
    context.print(text);
    Ok(Exit::Fine)
}
