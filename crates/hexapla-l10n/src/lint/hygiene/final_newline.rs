//! `fluent-layout`: a file whose last line is not ended.

use hexapla_diagnostics::{Edit, Span};

use crate::findings::LAYOUT;
use crate::lint::check::Check;
use crate::lint::draft::Draft;

pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let files = check.scope.own_files().iter();
    let unended = files.filter(|file| {
        let text = file.catalogue.text;
        !text.is_empty() && !text.ends_with('\n')
    });
    unended
        .map(|file| {
            let text = file.catalogue.text;
            let span = Span::new(text.len(), text.len());
            let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
            let edit = Edit {
                span,
                text: newline.to_owned(),
            };
            Draft::new(LAYOUT, *file, span)
                .with("kind", "final-newline")
                .with("n", 1_usize)
                .fix(vec![edit])
        })
        .collect()
}
