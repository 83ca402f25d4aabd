//! `hexapla man`: the manual, as pages of man or as one page of Markdown.

use std::fmt::Write as _;

use clap::{Arg, Command};
use hexapla_report::{Exit, Words};

use crate::args::Man;
use crate::context::Context;
use crate::help;

pub(crate) fn run(args: &Man, context: &Context) -> anyhow::Result<Exit> {
    let mut command = help::localised(&context.words);
    command.build();
    if args.markdown {
        context.print(&markdown(&command, &context.words));
        return Ok(Exit::Fine);
    }
    let mut pages = Vec::new();
    for command in commands(&command) {
        // a page is called as man looks it up: hexapla-status
        let title = command
            .get_bin_name()
            .unwrap_or("hexapla")
            .replace(' ', "-");
        clap_mangen::Man::new(command.clone())
            .title(title)
            .render(&mut pages)?;
    }
    context.print(&String::from_utf8(pages)?);
    Ok(Exit::Fine)
}

/// The command and all below it that are shown, depth first.
fn commands(command: &Command) -> Vec<&Command> {
    let below = command.get_subcommands().filter(|sub| !sub.is_hide_set());
    std::iter::once(command)
        .chain(below.flat_map(commands))
        .collect()
}

/// All commands and arguments on one page.
fn markdown(command: &Command, words: &Words) -> String {
    let mut page = format!("<!-- {} -->\n\n", words.plain("manual-origin"));
    for (index, command) in commands(command).into_iter().enumerate() {
        let is_whole = index == 0;
        let hashes = if is_whole { "#" } else { "##" };
        let name = command.get_bin_name().unwrap_or("hexapla");
        let about = command
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default();
        let usage = command.clone().render_usage().to_string();
        let usage = usage.trim_start_matches("Usage:").trim();
        let _ = write!(
            page,
            "{hashes} {name}\n\n{about}.\n\n```text\n{usage}\n```\n\n"
        );
        let own = |arg: &&Arg| {
            let id = arg.get_id().as_str();
            let is_ours = id != "help" && id != "version" && !arg.is_hide_set();
            is_ours && (is_whole || !arg.is_global_set())
        };
        let (arguments, options): (Vec<&Arg>, Vec<&Arg>) = command
            .get_arguments()
            .filter(own)
            .partition(|arg| arg.is_positional());
        let title = if is_whole {
            "manual-options-everywhere"
        } else {
            "manual-options"
        };
        page.push_str(&list(&words.plain("manual-arguments"), &arguments));
        page.push_str(&list(&words.plain(title), &options));
        let below = command.get_subcommands().filter(|sub| !sub.is_hide_set());
        page.push_str(&contents(below, words));
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

fn list(title: &str, arguments: &[&Arg]) -> String {
    if arguments.is_empty() {
        return String::new();
    }
    let items: Vec<String> = arguments.iter().map(|arg| item(arg)).collect();
    format!("{title}:\n\n{}\n", items.concat())
}

fn item(arg: &Arg) -> String {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let stop = if help.ends_with('.') { "" } else { "." };
    format!("- `{}` — {help}{stop}\n", written(arg))
}

/// How an argument is typed: `-C, --project <FOLDER>`, `[RELEASE]`.
fn written(arg: &Arg) -> String {
    match (arg.get_short(), arg.get_long()) {
        (Some(short), Some(_)) => format!("-{short}, {arg}"),
        _ => arg.to_string(),
    }
}

fn contents<'a>(commands: impl Iterator<Item = &'a Command>, words: &Words) -> String {
    let items: Vec<String> = commands
        .map(|command| {
            let name = command.get_bin_name().unwrap_or_default();
            let about = command
                .get_about()
                .map(ToString::to_string)
                .unwrap_or_default();
            format!("- [`{name}`](#{}) — {about}\n", name.replace(' ', "-"))
        })
        .collect();
    if items.is_empty() {
        return String::new();
    }
    format!(
        "{}:\n\n{}\n",
        words.plain("manual-commands"),
        items.concat()
    )
}
