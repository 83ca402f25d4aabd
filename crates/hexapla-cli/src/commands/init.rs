//! `hexapla init`: a first `hexapla.toml`, by looking at what is there.

use hexapla::{Comment, InitError, LocaleFound, Prepared, Proposal, propose, set_up};
use hexapla_report::{Exit, command_line, human};

use crate::args::Init;
use crate::context::Context;
use crate::problem::{Problem, unreadable};

pub(crate) fn run(args: &Init, context: &Context) -> anyhow::Result<Exit> {
    let folder = std::path::absolute(context.folder())?;
    let proposal = propose(&folder).map_err(problem)?;
    let text = proposal.toml(|about| context.words.plain(comment(about)));
    if args.dry_run {
        context.print(&text);
        context.remark(&human::lines(&context.screen(), &found(&proposal, context)));
        return Ok(Exit::Fine);
    }
    let prepared = set_up(&folder, &text, &proposal).map_err(problem)?;
    let mut lines = found(&proposal, context);
    lines.extend(prepared.iter().map(|(path, became)| {
        let id = match became {
            Prepared::Created => "init-created",
            Prepared::Extended => "init-extended",
            Prepared::Untouched => "init-untouched",
        };
        context.words.with(id, &[("path", (*path).into())])
    }));
    context.print(&human::done(&context.screen(), &lines, &next(&proposal)));
    Ok(Exit::Fine)
}

fn comment(about: Comment) -> &'static str {
    match about {
        Comment::File => "init-comment-file",
        Comment::Locales => "init-comment-locales",
        Comment::Spelling => "init-comment-spelling",
        Comment::Collection => "init-comment-collection",
        Comment::FrontMatter => "init-comment-front-matter",
        Comment::Gate => "init-comment-gate",
        Comment::Publish => "init-comment-publish",
    }
}

/// What was found, a sentence each.
fn found(proposal: &Proposal, context: &Context) -> Vec<String> {
    let words = &context.words;
    let mut lines = Vec::new();
    if proposal.locales.is_empty() {
        lines.push(words.plain("init-nothing-found"));
    } else {
        let paired: usize = proposal.locales.iter().map(|found| found.paired).sum();
        let args = [
            ("n", paired.into()),
            ("locales", proposal.locales.len().into()),
            ("source", proposal.source.locale.as_str().into()),
            ("editions", proposal.source.editions.into()),
        ];
        lines.push(words.with("init-found", &args));
        lines.push(
            proposal
                .locales
                .iter()
                .map(name)
                .collect::<Vec<_>>()
                .join(" "),
        );
    }
    for place in &proposal.places {
        let args = [
            ("name", place.name.as_str().into()),
            ("source", place.source.as_str().into()),
            ("target", place.target.as_str().into()),
        ];
        let id = if place.source == place.target {
            "init-place-same"
        } else {
            "init-place"
        };
        lines.push(words.with(id, &args));
    }
    if !proposal.odd.is_empty() {
        lines.push(words.with("init-odd", &[("folders", proposal.odd.clone().into())]));
    }
    if let Some(n) = proposal.unpaired() {
        lines.push(words.with("init-unpaired", &[("n", n.into())]));
    }
    lines.extend(proposal.others.iter().map(|other| {
        let args = [
            ("n", other.translations.into()),
            ("target", other.target.as_str().into()),
        ];
        words.with("init-elsewhere", &args)
    }));
    if !proposal.in_repository {
        lines.push(words.plain("init-no-repository"));
    }
    lines
}

/// A locale by its tag, with its spelling on disk where that is another.
fn name(found: &LocaleFound) -> String {
    if found.on_disk == found.locale.as_str() {
        found.on_disk.clone()
    } else {
        format!("{} ({})", found.locale, found.on_disk)
    }
}

fn next(proposal: &Proposal) -> Vec<String> {
    if proposal.locales.is_empty() {
        Vec::new()
    } else {
        vec![
            command_line(&["adopt", "--dry-run"]),
            command_line(&["adopt"]),
        ]
    }
}

fn problem(error: InitError) -> Problem {
    match error {
        InitError::Exists(path) => Problem::usage("error-configuration-exists").with("path", path),
        InitError::Io { path, source } => unreadable(path.as_ref(), &source),
    }
}
