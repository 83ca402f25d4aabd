//! How a project's Markdown is to be read.

/// The Markdown a collection is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// CommonMark 0.31 with GitHub's tables, footnotes, task lists, strikethrough and alerts, raw
    /// HTML, Hugo shortcodes and `:::` directives.
    Markdown,
    /// MDX: the same with JSX tags, `{expressions}`, `import` and `export`, and without indented
    /// code.
    Mdx,
}

/// What the configuration says about reading a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The Markdown it is written in.
    pub dialect: Dialect,
    /// The dotted front-matter keys whose text values are units, such as `title` or `hero.tagline`.
    ///
    /// A list of texts is one unit, its elements joined by `, `.
    pub translate: Vec<String>,
}
