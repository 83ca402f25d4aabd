//! Places that many pages lead to: made once, as templates are told of them and as the items of a list.

use minijinja::Value;

use crate::html::{Attribute, Html};

/// A place that pages lead to.
#[derive(Clone)]
pub(super) struct Item {
    /// What templates are told of it.
    pub(super) told: Value,
    /// The item of a list that leads to it.
    html: Html,
}

impl Item {
    /// The place templates are `told` of, which is called `name`: a link with these `attributes` leads to it.
    pub(super) fn of(told: Value, name: &Html, attributes: &[Attribute<'_>]) -> Self {
        let mut html = Html::new();
        html.open("li", &[]);
        html.open("a", attributes);
        html.push(name);
        html.close("a");
        html.close("li");
        Self { told, html }
    }
}

/// What templates are told of `items`.
pub(super) fn told<'i>(items: impl IntoIterator<Item = &'i Item>) -> Value {
    let told = items.into_iter().map(|item| item.told.clone());
    told.collect::<Vec<_>>().into()
}

/// The items of a list, each on a line.
pub(super) fn lines<'i>(items: impl IntoIterator<Item = &'i Item>) -> Html {
    Html::lines(items.into_iter().map(|item| &item.html))
}
