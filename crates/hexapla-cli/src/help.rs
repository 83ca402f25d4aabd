//! The command line in the reader's language: every word of its help comes from the catalogue.

use clap::{Arg, ArgAction, Command, CommandFactory as _};
use hexapla_report::Words;

use crate::args::Cli;

/// The command line with all help taken from the catalogue: `help-<command>` for a command,
/// `help-<command>-<argument>` or `help-arg-<argument>` for an argument.
pub(crate) fn localised(words: &Words) -> Command {
    let version = flag("version", 'V', ArgAction::Version);
    let command = Cli::command().disable_version_flag(true).arg(version);
    localise(command, words, "hexapla")
}

fn localise(command: Command, words: &Words, name: &str) -> Command {
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}",
        words.plain("help-usage")
    );
    let mut places = 0..;
    let command = command
        .about(words.plain(&format!("help-{name}")))
        .help_template(template)
        .subcommand_help_heading(words.plain("manual-commands"))
        .disable_help_flag(true)
        .arg(flag("help", 'h', ArgAction::Help))
        .mut_args(|arg| described(arg, places.next().unwrap_or_default(), words, name));
    command.mut_subcommands(|sub| {
        let name = sub.get_name().to_owned();
        localise(sub, words, &name)
    })
}

/// A switch that clap would describe in its own words.
fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).long(name).short(short).action(action)
}

fn described(arg: Arg, at: usize, words: &Words, command: &str) -> Arg {
    let heading = if arg.is_positional() {
        "manual-arguments"
    } else {
        "manual-options"
    };
    let help = help(&arg, words, command);
    let takes_value = takes_value(&arg);
    let is_flag = ["help", "version"].contains(&arg.get_id().as_str());
    // arguments stand as they are typed, options by name, and what every command has after its own
    let arg = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => arg.display_order(at),
        (false, _) if is_flag => arg.display_order(999),
        (false, true) => arg.display_order(900),
        (false, false) => arg.display_order(100),
    };
    arg.help(help)
        .help_heading(words.plain(heading))
        .hide_default_value(takes_value)
        .hide_possible_values(takes_value)
        .hide_env(takes_value)
}

fn takes_value(arg: &Arg) -> bool {
    arg.is_positional() || arg.get_action().takes_values()
}

/// What an argument does, and which values it takes, takes by default, takes from the environment.
fn help(arg: &Arg, words: &Words, command: &str) -> String {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("help-{command}-{id}");
    let help = if words.has(&own) {
        words.plain(&own)
    } else {
        words.plain(&format!("help-arg-{id}"))
    };
    let details = words.joined("manual-sentences", &details(arg, words));
    if details.is_empty() {
        return help;
    }
    let args = [("help", help.into()), ("details", details.into())];
    words.with("manual-help", &args)
}

fn details(arg: &Arg, words: &Words) -> Vec<String> {
    let mut sentences = Vec::new();
    if !takes_value(arg) {
        return sentences;
    }
    let values = arg.get_possible_values();
    let values: Vec<String> = values
        .iter()
        .map(|value| format!("`{}`", value.get_name()))
        .collect();
    if !values.is_empty() {
        let values = [("values", values.into())];
        sentences.push(words.with("manual-values", &values));
    }
    let default = arg.get_default_values().first();
    if let Some(value) = default.and_then(|value| value.to_str()) {
        let value = [("value", format!("`{value}`").into())];
        sentences.push(words.with("manual-default", &value));
    }
    if let Some(variable) = arg.get_env().and_then(|variable| variable.to_str()) {
        let variable = [("variable", format!("`{variable}`").into())];
        sentences.push(words.with("manual-environment", &variable));
    }
    sentences
}
