//! Making a unit of its channels.

use std::sync::LazyLock;

use hexapla_content::{Fingerprint, Inline, Unit, UnitId, UnitKind};
use hexapla_diagnostics::Span;

use crate::Dialect;
use crate::baseline::{own_lines, pool_text, reread};
use crate::opaque::{code_text, markup_channels};

/// What a unit is and in which blocks it stands.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// What it is.
    pub(crate) kind: UnitKind,
    /// The block half of its markup channel.
    pub(crate) context: Box<str>,
}

/// A unit of these channels, its id and section not yet given.
pub(crate) fn unit(
    frame: Frame,
    span: Span,
    channels: (String, Vec<Inline>),
    definitions: &str,
) -> Unit {
    let (text, inlines) = channels;
    let unit = Unit {
        id: UnitId::Body(1),
        kind: frame.kind,
        context: frame.context,
        pin: None,
        section: None,
        span,
        text,
        inlines,
        definitions: definitions.into(),
        fingerprint: *UNMADE,
    };
    unit.fingerprinted()
}

/// What stands in a unit until its fingerprint is computed.
static UNMADE: LazyLock<Fingerprint> = LazyLock::new(|| Fingerprint::of(&[""; 0]));

/// An atomic unit, its channels computed from what the pool would keep of it.
pub(crate) fn atom(
    file: &str,
    span: Span,
    kind: UnitKind,
    context: Box<str>,
    dialect: Dialect,
) -> Unit {
    let source = own_lines(file, span);
    let channels = if kind == UnitKind::Code {
        (code_text(&source), Vec::new())
    } else {
        markup_channels(&source, span, dialect)
    };
    unit(Frame { kind, context }, span, channels, "")
}

/// `read` if its pool text reads the same, else what its pool text reads as: the ledger's reading
/// is the one that counts.
pub(crate) fn settled(file: &str, read: Unit, dialect: Dialect) -> Unit {
    let frame = Frame {
        kind: read.kind.clone(),
        context: read.context.clone(),
    };
    let again = reread(&pool_text(file, &read), frame, dialect);
    if again.fingerprint == read.fingerprint {
        return read;
    }
    let mut inlines = again.inlines;
    for inline in &mut inlines {
        // Their places in the pool text are not the file's: the unit's own must do.
        inline.span = read.span;
    }
    Unit {
        text: again.text,
        inlines,
        fingerprint: again.fingerprint,
        ..read
    }
}
