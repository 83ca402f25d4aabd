//! In which language the program speaks.

use hexapla::content::Locale;
use hexapla::l10n::posix;
use hexapla_report::Words;

/// The option that names a language; looked for before the command line is read, since its help is to be in that
/// language already.
const OPTION: &str = "--lang";

/// The words for whoever started the program: in the language of `--lang`, else of the first of `LC_ALL`,
/// `LC_MESSAGES` and `LANG` that is set (POSIX.1-2024, 8.2), else in English.
pub(crate) fn words() -> Words {
    let asked = asked(
        std::env::args_os()
            .skip(1)
            .filter_map(|arg| arg.into_string().ok()),
    );
    let requested = asked.and_then(|tag| tag.parse().ok()).or_else(environment);
    Words::for_readers_of(requested.as_slice())
}

/// The value of the option, where it is given.
fn asked(arguments: impl Iterator<Item = String>) -> Option<String> {
    let mut arguments = arguments.take_while(|argument| argument != "--");
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix(OPTION) {
            Some("") => return arguments.next(),
            Some(value) if value.starts_with('=') => return Some(value[1..].to_owned()),
            _ => {}
        }
    }
    None
}

#[expect(
    clippy::disallowed_methods,
    reason = "the command line reads the environment"
)]
fn environment() -> Option<Locale> {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let mut set = variables
        .into_iter()
        .filter_map(|name| std::env::var(name).ok());
    posix(&set.find(|value| !value.is_empty())?)
}

/// Reads the value of `--lang` as the command line does: a tag of a language there are words in.
pub(crate) fn offered(tag: &str) -> Result<Locale, String> {
    let locale: Locale = tag.parse().map_err(|_| tag.to_owned())?;
    let words = Words::for_readers_of(std::slice::from_ref(&locale));
    let is_there = words.locale().language() == locale.language();
    is_there.then_some(locale).ok_or_else(|| tag.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_is_found_wherever_it_stands() {
        let asked = |line: &str| asked(line.split(' ').map(str::to_owned));
        assert_eq!(asked("status --lang ar").as_deref(), Some("ar"));
        assert_eq!(asked("--lang=fr status").as_deref(), Some("fr"));
        assert_eq!(asked("status --language x"), None);
        assert_eq!(asked("compare -- --lang=fr"), None);
    }
}
