//! May this be released? The verdict per locale, under the project's policy.

use hexapla_content::{Date, Locale};
use hexapla_diagnostics::Finding;
use hexapla_gate::{Debt, LocaleVerdict, paid_debt, split_known, verdicts};

use crate::check::Checked;
use crate::debt::DebtError;
use crate::project::Project;

impl Project {
    /// Judges every target locale on the day `as_of`, and returns the verdicts of `locales`.
    ///
    /// # Errors
    /// When the file of known debt cannot be read.
    pub fn gate(&self, locales: &[Locale], as_of: Date) -> Result<Vec<LocaleVerdict>, DebtError> {
        let Checked {
            findings, tiers, ..
        } = self.check(&self.everything(), as_of);
        let findings = self.without_known_debt(findings)?;
        let all = &self.configuration.locales;
        let mut verdicts = verdicts(&findings, &self.configuration.gate, &tiers, all, as_of);
        verdicts.retain(|verdict| locales.contains(&verdict.locale));
        Ok(verdicts)
    }

    fn without_known_debt(&self, findings: Vec<Finding>) -> Result<Vec<Finding>, DebtError> {
        let debt = self.known_debt()?;
        let paid = paid_debt(&findings, &debt);
        let (mut open, _) = split_known(findings, &debt);
        open.extend(paid);
        Ok(open)
    }

    /// What the project owes today, to begin a debt file with: what would fail a locale.
    pub fn debt_today(&self, as_of: Date) -> Debt {
        let Checked {
            findings, tiers, ..
        } = self.check(&self.everything(), as_of);
        let all = &self.configuration.locales;
        let verdicts = verdicts(&findings, &self.configuration.gate, &tiers, all, as_of);
        let failing: Vec<Finding> = verdicts
            .into_iter()
            .flat_map(|verdict| verdict.findings)
            .filter(|judged| judged.action == hexapla_gate::Action::Fail)
            .map(|judged| judged.finding)
            .collect();
        Debt::of(&failing)
    }
}

#[cfg(test)]
mod tests;
