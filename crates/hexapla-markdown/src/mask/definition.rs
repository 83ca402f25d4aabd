//! Definitions of links whose destination a template gives: `[label]: {{ site.url }}/page`.

use hexapla_diagnostics::Span;

use super::lines::Walk;

impl Walk<'_> {
    /// Takes a line that defines a link's destination, `[label]: {{ site.url }}/page`: where a template gives it, it is put into
    /// angle brackets, which CommonMark wants around spaces. Only what is a definition for certain is taken for one: at the
    /// beginning of its line, after an empty line or another definition. Returns whether a template gave it.
    pub(super) fn definition(&mut self, content: usize, end: usize) -> bool {
        let line = self.file.get(content..end).unwrap_or_default();
        let Some((label, rest)) = line.split_once("]:") else {
            return false;
        };
        let is_label = !label[1..].trim().is_empty() && !label[1..].contains(['[', '^', '\\']);
        if !is_label || !self.begins_anew(content) {
            return false;
        }
        let written = rest.trim_matches(is_blank);
        let is_templated = written.starts_with("{{") || written.starts_with("{%");
        let Some(last) = written.rfind('}').filter(|_| is_templated) else {
            let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"()<\\".contains(&byte);
            if !written.is_empty() && written.bytes().all(is_plain) {
                self.defined = end;
            }
            return false;
        };
        let after = written.get(last..).unwrap_or_default();
        let length = last + after.find(char::is_whitespace).unwrap_or(after.len());
        if length < written.len() || written.contains(['\r', '\\']) {
            return false;
        }
        self.defined = end;
        let destination = written.get(..length).unwrap_or_default();
        let start = end - rest.trim_start_matches(is_blank).len();
        let escaped = destination.replace('<', "\\<").replace('>', "\\>");
        let span = Span::new(start, start + length);
        self.masker.replace(span, &format!("<{escaped}>"));
        self.paragraph = true;
        true
    }

    /// Says whether the line at `content`, which is not indented, comes after an empty one, after a definition or first.
    fn begins_anew(&self, content: usize) -> bool {
        let since = self.file.get(self.defined..content).unwrap_or_default();
        let before = since.strip_suffix('\n').unwrap_or(since);
        let is_unindented = since.is_empty() || before.len() < since.len();
        is_unindented
            && before
                .rsplit('\n')
                .next()
                .is_none_or(|line| line.trim_matches(is_blank).is_empty())
    }
}

/// Says whether a line of nothing but such characters is empty (CommonMark 0.31, 2.1): a no-break space is text.
const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r')
}
