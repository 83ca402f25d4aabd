//! What the project says about words: terms and names in two languages.

/// A term, or a name, and what it is called in the language translated into.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// What it is called in the language translated from, variants included. One with a capital is known by it.
    pub source: Vec<String>,
    /// What it may be called in the language translated into; nobody asks where there is nothing.
    pub allowed: Vec<String>,
    /// What it must not be called.
    pub forbidden: Vec<String>,
    /// Whether it is a term or a name.
    pub kind: TermKind,
}

/// Whether a word is a term or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TermKind {
    /// A word of the glossary: a forbidden one is wrong where the source has the term.
    Term,
    /// A name of the registry, or a word never translated: a forbidden one is wrong everywhere.
    Name,
}
