//! `hexapla fmt`: catalogues laid out in the usual way.

use std::path::Path;

use hexapla::Project;
use hexapla_report::{Exit, human};

use crate::args::Fmt;
use crate::context::Context;
use crate::problem::{Problem, unreadable};

pub(crate) fn run(args: &Fmt, context: &Context) -> anyhow::Result<Exit> {
    let project = context.project()?;
    let only: Vec<String> = args
        .files
        .iter()
        .map(|file| inside(&project, file))
        .collect::<Result<_, _>>()?;
    let layouts = project.layouts(&only);
    if let Some(path) = layouts.absent.first() {
        return Err(no_catalogue(path).into());
    }
    if layouts.looked_at == 0 {
        return Err(Problem::usage("error-no-catalogues").into());
    }
    super::show(&layouts.findings, context);
    let words = &context.words;
    let id = if args.check {
        "fmt-would-change"
    } else {
        project.write_layouts(&layouts)?;
        "fmt-changed"
    };
    let changed = layouts.changed.iter();
    let mut lines: Vec<String> = changed
        .map(|one| words.with(id, &[("path", one.path.as_str().into())]))
        .collect();
    if lines.is_empty() {
        lines.push(words.with("fmt-nothing", &[("n", layouts.looked_at.into())]));
    }
    context.print(&human::lines(&context.screen(), &lines));
    let found = if args.check && !layouts.changed.is_empty() {
        Exit::Found
    } else {
        Exit::Fine
    };
    Ok(found.max(super::exit_of_reading(&layouts.findings)))
}

/// The path of a file from the project's folder.
fn inside(project: &Project, file: &Path) -> Result<String, Problem> {
    let absolute = std::path::absolute(file).map_err(|error| unreadable(file, &error))?;
    let path = absolute.strip_prefix(&project.root).ok();
    let path = path.and_then(Path::to_str);
    path.map(str::to_owned)
        .ok_or_else(|| no_catalogue(&file.display().to_string()))
}

fn no_catalogue(path: &str) -> Problem {
    Problem::usage("error-no-catalogue").with("path", path)
}
