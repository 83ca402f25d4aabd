//! What stands in code for something of the reader's, or of the site's.

use hexapla_facts::TokenKind;

use super::{Reason, ReasonKind};

/// What a placeholder or an expression is called is wording, where all else of the code is the same: `open {{file}}` and
/// `open {{path}}`. Brackets in it list options, which are code: `open {{[-f|--force]}}`.
pub(super) fn is_wording(reason: Reason) -> Reason {
    let is_code = reason.kind == ReasonKind::Fact(TokenKind::Code);
    let (Some(old), Some(new)) = (&reason.old, &reason.new) else {
        return reason;
    };
    let is_same = || outside(old).is_some_and(|code| Some(code) == outside(new));
    let kind = if is_code && is_same() {
        ReasonKind::Wording
    } else {
        reason.kind
    };
    Reason { kind, ..reason }
}

/// Code without what its placeholders are called; nothing where it has none.
fn outside(code: &str) -> Option<String> {
    let mut parts = code.split("{{");
    let mut outside = parts.next()?.to_owned();
    let mut any = false;
    for part in parts {
        outside.push_str("{{");
        match part.split_once("}}").filter(|_| !part.starts_with('[')) {
            Some((_, rest)) => {
                any = true;
                outside.push_str(rest);
            }
            None => outside.push_str(part),
        }
    }
    any.then_some(outside)
}
