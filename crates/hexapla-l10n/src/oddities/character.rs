//! Characters nobody sees and no catalogue wants.

use hexapla_diagnostics::{Edit, Finding, Place, Span};

use crate::findings::FLUENT_CHARACTER;
use crate::position;

/// A kind of unwanted character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A mark some editors put before the text; other readers take it for a part of the first entry.
    ByteOrderMark,
    /// A carriage return that ends no line.
    CarriageReturn,
    /// A tab where blank is meant, which is text instead, or an error.
    Tab,
    /// A no-break space where blank is meant, which is text instead, or an error.
    NoBreakSpace,
    /// What a broken conversion leaves of a character.
    Replacement,
    /// A control character other than tab and line ending.
    Control,
}

const KINDS: [Kind; 6] = [
    Kind::ByteOrderMark,
    Kind::CarriageReturn,
    Kind::Tab,
    Kind::NoBreakSpace,
    Kind::Replacement,
    Kind::Control,
];

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte-order-mark",
            Self::CarriageReturn => "carriage-return",
            Self::Tab => "tab",
            Self::NoBreakSpace => "no-break-space",
            Self::Replacement => "replacement",
            Self::Control => "control",
        }
    }
}

/// The most characters that one fix replaces.
const MOST_EDITS: usize = 1_000;

/// One finding for each kind of unwanted character in `text`, at the first of the kind.
pub(super) fn findings(text: &str, place: &Place) -> Vec<Finding> {
    let mut blanks = Blanks::new(text);
    let unwanted = suspects(text).filter_map(|(at, character)| {
        let kind = kind(text, at, character, &mut blanks)?;
        Some((at, character, kind))
    });
    let unwanted: Vec<(usize, char, Kind)> = unwanted.collect();
    let found = KINDS.into_iter().filter_map(|kind| {
        let mut same = unwanted.iter().filter(|(.., other)| *other == kind);
        let count = same.clone().count();
        let fix = same.clone().take(MOST_EDITS);
        let fix = fix.filter_map(|&(at, character, kind)| edit(text, at, character, kind));
        let fix: Vec<Edit> = fix.collect();
        let &(at, character, _) = same.next()?;
        let span = Span::new(at, at + character.len_utf8());
        let finding = Finding::new(FLUENT_CHARACTER, position::at(place, span))
            .with("kind", kind.name())
            .with("character", format!("U+{:04X}", u32::from(character)))
            .with("count", count);
        Some(Finding { fix, ..finding })
    });
    found.collect()
}

/// The characters that may be unwanted, found by their first bytes.
fn suspects(text: &str) -> impl Iterator<Item = (usize, char)> {
    const BLOCK: usize = 64;
    let blocks = text.as_bytes().chunks(BLOCK).enumerate();
    let blocks = blocks.filter(|(_, block)| {
        // Without an early exit, which would keep the compiler from looking at many bytes at once.
        block
            .iter()
            .fold(false, |found, &byte| found | is_suspect(byte))
    });
    blocks.flat_map(move |(index, block)| {
        let offsets = block.iter().enumerate();
        let offsets = offsets.filter(|(_, byte)| is_suspect(**byte));
        offsets.filter_map(move |(offset, _)| {
            let at = index * BLOCK + offset;
            Some((at, text.get(at..)?.chars().next()?))
        })
    })
}

/// Says whether a character that begins with the byte may be unwanted: ASCII controls; U+0080–U+00BF;
/// U+F000–U+FFFF.
const fn is_suspect(byte: u8) -> bool {
    (byte < b' ' && byte != b'\n') || byte == 0x7F || byte == 0xC2 || byte == 0xEF
}

fn kind(text: &str, at: usize, character: char, blanks: &mut Blanks<'_>) -> Option<Kind> {
    match character {
        '\u{feff}' if at == 0 => Some(Kind::ByteOrderMark),
        '\r' => {
            let ends_line = text.as_bytes().get(at + 1) == Some(&b'\n');
            (!ends_line).then_some(Kind::CarriageReturn)
        }
        '\t' => blanks.holds_blank(at).then_some(Kind::Tab),
        '\u{a0}' => blanks.holds_blank(at).then_some(Kind::NoBreakSpace),
        char::REPLACEMENT_CHARACTER => Some(Kind::Replacement),
        _ if character.is_control() => Some(Kind::Control),
        _ => None,
    }
}

const BLANKS: [char; 3] = [' ', '\t', '\u{a0}'];

/// How far back the beginning of a line is looked for, in bytes. No name is longer.
const LOOK_BACK: usize = 200;

/// Runs of spaces, tabs and no-break spaces, looked at one after the other.
struct Blanks<'s> {
    text: &'s str,
    /// Where the run ends that was looked at last.
    end: usize,
    /// Whether the syntax wants blank there.
    is_wanted: bool,
}

impl<'s> Blanks<'s> {
    const fn new(text: &'s str) -> Self {
        Self {
            text,
            end: 0,
            is_wanted: false,
        }
    }

    /// Says whether the tab or no-break space at `at`, which lies behind the one asked for last, stands
    /// where the syntax wants blank: at the beginning of a line or next to an entry's or attribute's
    /// equals sign.
    fn holds_blank(&mut self, at: usize) -> bool {
        if at >= self.end {
            let behind = self.text.get(at..).unwrap_or_default();
            let behind = behind.trim_start_matches(BLANKS);
            self.end = self.text.len() - behind.len();
            self.is_wanted = is_meant_as_blank(line_before(self.text, at), behind);
        }
        self.is_wanted
    }
}

/// The beginning of the line that `at` stands in, if it is not too far.
fn line_before(text: &str, at: usize) -> Option<&str> {
    let from = text.floor_char_boundary(at.saturating_sub(LOOK_BACK));
    let before = text.get(from..at)?;
    match before.rfind('\n') {
        Some(feed) => before.get(feed + 1..),
        None => (from == 0).then_some(before),
    }
}

fn is_meant_as_blank(line: Option<&str>, behind: &str) -> bool {
    let Some(before) = line.map(|line| line.trim_matches(BLANKS)) else {
        return false;
    };
    let (name, is_before_equals) = match before.strip_suffix('=') {
        Some(name) => (name.trim_end_matches(BLANKS), true),
        None => (before, behind.starts_with('=')),
    };
    let name = name.strip_prefix(['-', '.']).unwrap_or(name);
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    before.is_empty() || (is_before_equals && !name.is_empty() && name.chars().all(is_part))
}

fn edit(text: &str, at: usize, character: char, kind: Kind) -> Option<Edit> {
    let is_line_start = at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
    let text = match kind {
        Kind::ByteOrderMark | Kind::Control => "",
        Kind::CarriageReturn if text.get(at + 1..)?.starts_with("\r\n") => "",
        Kind::CarriageReturn => "\n",
        Kind::Tab if is_line_start => "    ",
        Kind::Tab | Kind::NoBreakSpace => " ",
        Kind::Replacement => return None,
    };
    Some(Edit {
        span: Span::new(at, at + character.len_utf8()),
        text: text.to_owned(),
    })
}
