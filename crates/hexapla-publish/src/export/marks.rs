//! Passages in another language, and what readers are told of a passage: shortcodes, or elements of MDX.

use hexapla_content::Locale;
use hexapla_content::view::Mark;
use hexapla_escape::prose::Place;

use super::Target;
use super::sheet::{Sheet, mark_name};

/// Where a passage stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// In a cell, beside others.
    InLine,
    /// As a block.
    Alone,
}

/// What stands before a passage that is in `language`, where that is not the page's, or has a mark.
pub(super) fn begin(sheet: &Sheet<'_>, language: Option<&Locale>, standing: Standing) -> String {
    let language = language.map(|language| (language.as_str(), language.direction().name()));
    let is_alone = standing == Standing::Alone;
    match (sheet.target, language) {
        (Target::Hugo, language) => {
            let language = language.map_or_else(String::new, |(tag, direction)| {
                format!(" lang=\"{tag}\" dir=\"{direction}\"")
            });
            let place = if is_alone { "" } else { " in=\"line\"" };
            format!("{{{{< hexapla-begin{language}{place} >}}}}")
        }
        (Target::Zola, language) => {
            let language =
                language.map(|(tag, direction)| format!("lang_of=\"{tag}\", dir=\"{direction}\""));
            let place = (!is_alone).then(|| "inline=true".to_owned());
            let arguments: Vec<String> = language.into_iter().chain(place).collect();
            format!("{{{{ hexapla_begin({}) }}}}", arguments.join(", "))
        }
        (Target::Docusaurus, language) => {
            let language = language.map_or_else(String::new, |(tag, direction)| {
                format!(" lang=\"{tag}\" dir=\"{direction}\"")
            });
            let name = if is_alone { "div" } else { "span" };
            format!("<{name}{language} className=\"hexapla-passage\">")
        }
    }
}

/// What stands after such a passage, with what readers are told of it.
pub(super) fn end(sheet: &Sheet<'_>, mark: Option<Mark>, standing: Standing) -> String {
    let is_alone = standing == Standing::Alone;
    let name = mark.map(mark_name);
    match sheet.target {
        Target::Hugo => {
            let mark = name.map_or_else(String::new, |name| format!(" mark=\"{name}\""));
            let place = if is_alone { "" } else { " in=\"line\"" };
            format!("{{{{< hexapla-end{mark}{place} >}}}}")
        }
        Target::Zola => {
            let mark = name.map(|name| format!("mark=\"{name}\""));
            let place = (!is_alone).then(|| "inline=true".to_owned());
            let arguments: Vec<String> = mark.into_iter().chain(place).collect();
            format!("{{{{ hexapla_end({}) }}}}", arguments.join(", "))
        }
        Target::Docusaurus => {
            // a line has elements of one kind: blocks, or what stands in a text
            let (passage, note) = if is_alone {
                ("</div>", ["\n\n<p", "</p>"])
            } else {
                ("</span>", [" <small", "</small>"])
            };
            let note = name.map_or_else(String::new, |name| {
                let words = sheet.setting.words.plain(&format!("mark-{name}"), &[]);
                let words = sheet.text(&words, Place::Inside);
                let [opening, closing] = note;
                format!(
                    "{opening} className=\"hexapla-mark\" data-mark=\"{name}\">{words}{closing}"
                )
            });
            format!("{passage}{note}")
        }
    }
}
