//! Which kinds of unit may stand for each other.

use hexapla_content::UnitKind;

/// How far apart two kinds are, in thousandths of a similarity; `None` when a unit of one kind
/// never stands for a unit of the other.
///
/// Fields and messages answer to their key alone, and code never pairs with prose (staleness.md 3).
pub(crate) fn distance(left: &UnitKind, right: &UnitKind) -> Option<u32> {
    if left == right {
        return Some(0);
    }
    match (family(left), family(right)) {
        (Family::Prose, Family::Prose) => Some(30),
        (Family::Prose | Family::Heading | Family::Row, Family::Prose | Family::Heading)
        | (Family::Prose | Family::Heading, Family::Row) => Some(100),
        _ => None,
    }
}

/// Says whether units of this kind may be parts of a split or a merge.
pub(crate) fn divides(kind: &UnitKind) -> bool {
    matches!(family(kind), Family::Prose) || *kind == UnitKind::Code
}

#[derive(PartialEq, Eq)]
enum Family {
    Prose,
    Heading,
    Row,
    Alone,
}

fn family(kind: &UnitKind) -> Family {
    match kind {
        UnitKind::Paragraph | UnitKind::ListItem | UnitKind::Quotation | UnitKind::Footnote => {
            Family::Prose
        }
        UnitKind::Heading => Family::Heading,
        UnitKind::TableRow => Family::Row,
        UnitKind::Field(_)
        | UnitKind::Image
        | UnitKind::Code
        | UnitKind::Markup
        | UnitKind::Message(_) => Family::Alone,
    }
}
