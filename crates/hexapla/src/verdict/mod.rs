//! May this be released? The verdict per locale, under the project's policy.

pub(crate) mod debt;

use hexapla_content::{Date, Locale};
use hexapla_diagnostics::Finding;
use hexapla_gate::{Action, Debt, DebtKey, LocaleVerdict, paid_debt, split_known, verdicts};

use crate::check::Checked;
use crate::project::Project;

use debt::DebtError;

/// What a project owes.
#[derive(Debug)]
pub struct Owed {
    /// The debt that passes from now on.
    pub known: Debt,
    /// What fails and cannot be owed: it is about no release or no locale, or could not be judged.
    pub refused: Vec<Finding>,
}

impl Project {
    /// Judges every target locale on the day `as_of`, and returns the verdicts of `locales`.
    ///
    /// ```
    /// use hexapla::Project;
    /// use hexapla::gate::Verdict;
    ///
    /// let layout = "source = 'en'\nlocales = ['fr', 'de']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    /// // nobody has kept a ledger yet
    /// let policy = "[gate.checks]\nledger-missing = 'warn'\n";
    /// let project = Project::in_memory([layout, policy].concat().parse()?, &[
    ///     ("content/en/ferry.md", "The night ferry to the island is late."),
    ///     ("content/fr/ferry.md", "Le bac de nuit pour l’île est en retard."),
    ///     ("content/de/ferry.md", "The night ferry to the island is late."),
    /// ]);
    /// let verdicts = project.gate(&project.configuration.locales, "2031-03-09".parse()?)?;
    /// assert_eq!(verdicts[0].verdict, Verdict::Pass);
    /// assert_eq!(verdicts[1].verdict, Verdict::Fail, "German is a copy of the source");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the file of known debt cannot be read.
    pub fn gate(&self, locales: &[Locale], as_of: Date) -> Result<Vec<LocaleVerdict>, DebtError> {
        let debt = self.known_debt()?;
        let checked = self.as_it_belongs(as_of);
        let paid = paid_debt(&checked.findings, &debt);
        let (mut open, _) = split_known(checked.findings.clone(), &debt);
        open.extend(paid);
        Ok(self.verdicts((&open, &checked), locales, as_of))
    }

    /// What would fail one of `locales` on the day `as_of`, to be known debt from then on; that of other
    /// locales stays as it is known.
    ///
    /// # Errors
    /// When there is a file of known debt already, and it cannot be read or is none.
    pub fn debt_today(&self, locales: &[Locale], as_of: Date) -> Result<Owed, DebtError> {
        let mut known = self.known_debt()?;
        known.entries.retain(|key| {
            let is_kept = self.configuration.locales.contains(&key.locale);
            is_kept && !locales.contains(&key.locale)
        });
        let checked = self.as_it_belongs(as_of);
        let verdicts = self.verdicts((&checked.findings, &checked), locales, as_of);
        let judged = verdicts.into_iter().flat_map(|verdict| verdict.findings);
        let failing = judged.filter(|judged| judged.action == Action::Fail);
        let mut refused: Vec<Finding> = Vec::new();
        for finding in failing.map(|judged| judged.finding) {
            match DebtKey::of(&finding) {
                Some(key) => _ = known.entries.insert(key),
                // what is about no locale fails each
                None if refused.contains(&finding) => {}
                None => refused.push(finding),
            }
        }
        Ok(Owed { known, refused })
    }

    fn verdicts(
        &self,
        (findings, checked): (&[Finding], &Checked),
        locales: &[Locale],
        as_of: Date,
    ) -> Vec<LocaleVerdict> {
        let (policy, all) = (&self.configuration.gate, &self.configuration.locales);
        let mut verdicts = verdicts(findings, policy, &checked.tiers, all, as_of);
        verdicts.retain(|verdict| locales.contains(&verdict.locale));
        verdicts
    }

    /// Checks everything, and what renamed releases left behind as if it stood where it belongs: a ledger that was
    /// forgotten must hide no fact.
    fn as_it_belongs(&self, as_of: Date) -> Checked {
        let left_behind = self.moves();
        if left_behind.is_empty() {
            return self.check(&self.everything(), as_of);
        }
        let moved = self.with_moves(&left_behind);
        let mut checked = moved.check(&moved.everything(), as_of);
        let renamed = self.renamed().into_iter();
        let told = renamed.filter_map(|finding| self.at_its_level(finding));
        let new: Vec<Finding> = told
            .filter(|finding| !checked.findings.contains(finding))
            .collect();
        checked.findings.extend(new);
        checked
    }
}

#[cfg(test)]
mod tests;
