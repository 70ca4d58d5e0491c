//! What was found in a file and is not in its copy, while it is gathered.

use std::collections::BTreeMap;

use domain::finding::Finding;
pub(crate) use domain::finding::Found;

/// Findings while they are gathered.
#[derive(Debug, Default)]
pub(crate) struct Findings(BTreeMap<Found, u32>);

impl Findings {
    pub(crate) fn note(&mut self, found: Found) {
        self.add(found, 1);
    }

    pub(crate) fn add(&mut self, found: Found, count: usize) {
        if count > 0 {
            let sum = self.0.entry(found).or_default();
            *sum = sum.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        }
    }

    /// Each kind once, in the order of [`Found::ALL`].
    pub(crate) fn into_list(self) -> Vec<Finding> {
        self.0.into_iter().map(|(found, count)| Finding { found, count }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_come_in_the_order_of_the_list_of_kinds() {
        let mut findings = Findings::default();
        findings.note(Found::Track);
        findings.add(Found::Comment, 2);
        findings.add(Found::Author, 0);
        findings.note(Found::Comment);
        let list = findings.into_list();
        assert_eq!(
            list,
            [Finding { found: Found::Comment, count: 3 }, Finding { found: Found::Track, count: 1 }]
        );
    }
}
