//! `fluent-id-style`: ids written otherwise than the others.

use crate::findings::ID_STYLE;
use crate::lint::check::Check;
use crate::lint::draft::Draft;
use crate::lint::scope::Item;

/// Of how many ids one must be the exception for it to count as one.
const EXCEPTION: usize = 10;

/// Told once a scope, at the first. Where there is no prevailing style there is nothing to keep to.
pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut styles: [Vec<&Item<'c>>; 4] = Default::default();
    for (_, item) in scope.own_items() {
        if let Some(style) = style(item.id.text()) {
            styles[style as usize].push(item);
        }
    }
    let all: usize = styles.iter().map(Vec::len).sum();
    let prevailing = [Style::Kebab, Style::Snake, Style::Camel]
        .into_iter()
        .max_by_key(|style| styles[*style as usize].len())
        .expect("there are three");
    let others = all - styles[prevailing as usize].len();
    if others == 0 || others * EXCEPTION > all {
        return Vec::new();
    }
    let mut odd: Vec<&Item<'c>> = Vec::new();
    for (index, items) in styles.into_iter().enumerate() {
        if index != prevailing as usize {
            odd.extend(items);
        }
    }
    odd.sort_by_key(|item| (item.file, item.span()));
    let Some(first) = odd.first() else {
        return Vec::new();
    };
    let draft = scope.draft_of_item(ID_STYLE, first);
    let draft = draft.with("style", prevailing.name());
    vec![draft.with("n", others).with("name", first.id.text())]
}

/// How the words of an id are put together.
#[derive(Clone, Copy)]
enum Style {
    Kebab,
    Snake,
    Camel,
    Mixed,
}

impl Style {
    const fn name(self) -> &'static str {
        match self {
            Self::Kebab => "kebab",
            Self::Snake => "snake",
            Self::Camel => "camel",
            Self::Mixed => "mixed",
        }
    }
}

/// The style of an id; an id of one word in small letters has none.
fn style(id: &str) -> Option<Style> {
    let has = |is: fn(&u8) -> bool| id.as_bytes().iter().any(is);
    let hyphen = has(|byte| *byte == b'-');
    let underscore = has(|byte| *byte == b'_');
    let capital = has(u8::is_ascii_uppercase);
    match (hyphen, underscore, capital) {
        (false, false, false) => None,
        (true, false, false) => Some(Style::Kebab),
        (false, true, false) => Some(Style::Snake),
        (false, false, true) => Some(Style::Camel),
        _ => Some(Style::Mixed),
    }
}
