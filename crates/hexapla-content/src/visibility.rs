//! What must not be public: for a time, or for ever.

use crate::EmbargoInstant;

/// What must not be public before an instant.
///
/// It has no `Debug`, no `Display`, no way to what it holds: only the [public view](crate::view) looks inside, when
/// the instant has come.
///
/// ```compile_fail,E0277
/// use hexapla_content::{Embargoed, EmbargoInstant};
/// let instant = EmbargoInstant::from_rfc3339("2031-03-09T00:01:00Z").unwrap();
/// let title = Embargoed::until(Some(instant), "Four years in prison for a four-minute call");
/// println!("{title:?}");
/// ```
#[expect(
    missing_debug_implementations,
    reason = "nothing under embargo may be printed"
)]
pub struct Embargoed<T> {
    lift: Option<EmbargoInstant>,
    value: T,
}

impl<T> Embargoed<T> {
    /// `value`, not to be public before `lift`; from the beginning when there is none.
    pub const fn until(lift: Option<EmbargoInstant>, value: T) -> Self {
        Self { lift, value }
    }

    /// The instant from which it may be public.
    pub const fn lift(&self) -> Option<EmbargoInstant> {
        self.lift
    }

    /// Says whether it may be public at `now`.
    pub(crate) fn is_lifted(&self, now: EmbargoInstant) -> bool {
        self.lift.is_none_or(|lift| lift <= now)
    }

    /// What it holds, when `now` is not before the lift.
    pub(crate) fn at(self, now: EmbargoInstant) -> Option<T> {
        self.is_lifted(now).then_some(self.value)
    }
}

/// What no bundle may ever contain: the texts of editions that are not public, and of redacted passages.
///
/// Only the leak gate reads it. It has no `Debug` and no `Display`.
#[expect(missing_debug_implementations, reason = "no secret may be printed")]
pub struct Secrets {
    secrets: Vec<Secret>,
}

/// One text that must not be public.
#[expect(missing_debug_implementations, reason = "no secret may be printed")]
pub struct Secret {
    /// What the text is.
    pub kind: SecretKind,
    /// Whose it is, as it may be told to the newsroom: a release's id, a unit's.
    pub owner: String,
    /// The text.
    pub text: String,
}

/// What a secret is: it says how it is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SecretKind {
    /// An id or a slug: looked for as a word.
    Name,
    /// A title: looked for as a whole.
    Title,
    /// Prose: looked for by its runs of eight words.
    Prose,
}

impl Secrets {
    /// These secrets.
    pub const fn new(secrets: Vec<Secret>) -> Self {
        Self { secrets }
    }

    /// The secrets, in the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Secret> {
        self.secrets.iter()
    }
}
