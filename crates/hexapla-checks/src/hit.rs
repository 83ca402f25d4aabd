//! What a rule found.

use hexapla_content::Status;
use hexapla_diagnostics::{Arg, Args, Code, Edit, Level, Span};

/// What a rule found in a pair; whoever knows the file makes it a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What kind of finding.
    pub code: Code,
    /// How much it matters here.
    pub level: Level,
    /// Its bytes in the translation's file.
    pub span: Span,
    /// The data its sentence is made from.
    pub args: Args,
    /// The edits of the translation's file that would mend it.
    pub fix: Vec<Edit>,
}

impl Hit {
    /// A hit at the code's default level.
    pub fn new(code: Code, span: Span) -> Self {
        Self {
            code,
            level: code.level(),
            span,
            args: Args::new(),
            fix: Vec::new(),
        }
    }

    /// Adds the argument `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// Sets the level.
    #[must_use]
    pub fn level(self, level: Level) -> Self {
        Self { level, ..self }
    }

    /// Lowers the level by one where nobody recorded from which text the translation was made: the source may
    /// have changed since.
    #[must_use]
    pub(crate) fn on(self, status: Status) -> Self {
        match (status, self.level) {
            (Status::Unverified, Level::Error) => self.level(Level::Warn),
            (Status::Unverified, _) => self.level(Level::Info),
            _ => self,
        }
    }

    /// Says what would mend it.
    #[must_use]
    pub fn fix(self, fix: Vec<Edit>) -> Self {
        Self { fix, ..self }
    }
}
