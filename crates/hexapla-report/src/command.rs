//! Commands to type, safe to paste into a shell.

/// The command `hexapla` with `arguments`, those quoted that a POSIX shell would not take as they
/// are. What a CI service would take for a command of its own in a log, `##[`, does not stand in it: the quotation
/// is ended and begun again there, which a shell does not see.
///
/// ```
/// use hexapla_report::command_line;
/// assert_eq!(command_line(&["diff", "fr", "lines-cut#3"]), "hexapla diff fr lines-cut#3");
/// assert_eq!(command_line(&["diff", "fr", "$(reboot)"]), "hexapla diff fr '$(reboot)'");
/// ```
pub fn command_line(arguments: &[&str]) -> String {
    let mut line = "hexapla".to_owned();
    for argument in arguments {
        line.push(' ');
        if is_plain(argument) {
            line.push_str(argument);
        } else {
            line.push('\'');
            let quoted = argument.replace('\'', r"'\''");
            line.push_str(&quoted.replace("##[", "##''["));
            line.push('\'');
        }
    }
    line
}

/// The command `hexapla` with `words` about what is called `name`, which is not taken for an option.
///
/// ```
/// use hexapla_report::command_about;
/// assert_eq!(command_about(&["diff", "fr"], "lines-cut"), "hexapla diff fr lines-cut");
/// assert_eq!(command_about(&["diff", "fr"], "-cut"), "hexapla diff fr -- -cut");
/// ```
pub fn command_about(words: &[&str], name: &str) -> String {
    let end = name.starts_with('-').then_some("--");
    let all: Vec<&str> = words.iter().copied().chain(end).chain([name]).collect();
    command_line(&all)
}

fn is_plain(argument: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "_@%+=:,./#-".contains(c);
    !argument.is_empty() && !argument.starts_with('#') && argument.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_ends_no_quotation() {
        assert_eq!(
            command_line(&["diff", "it's; ls", ""]),
            r"hexapla diff 'it'\''s; ls' ''"
        );
        assert_eq!(command_line(&["diff", "##[x]"]), "hexapla diff '##''[x]'");
        assert_eq!(
            command_line(&["accept", "ar", "#3"]),
            "hexapla accept ar '#3'"
        );
    }
}
