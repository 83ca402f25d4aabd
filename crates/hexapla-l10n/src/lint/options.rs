//! What the checks are told about the project.

use std::sync::LazyLock;

use super::functions_schema::Functions;
use crate::usage::Uses;

/// What a project tells the checks about its program and its templates.
#[derive(Clone, Copy, Debug)]
pub struct LintOptions<'o> {
    /// The functions its messages may call.
    pub functions: &'o Functions,
    /// The ids its templates, code and content use; `None` when nobody looked.
    pub uses: Option<&'o Uses>,
}

impl LintOptions<'_> {
    /// The shipped functions, and nothing known about uses.
    pub fn shipped() -> Self {
        static FUNCTIONS: LazyLock<Functions> = LazyLock::new(Functions::shipped);
        Self {
            functions: &FUNCTIONS,
            uses: None,
        }
    }
}
