//! Receipts that anybody can check without the platform.

use domain::application::Dossier;
use seal::{Receipt, ReceiptCheck, ReceiptKey};

use crate::App;

impl App {
    /// The signed receipt of an application; nothing before it was handed in.
    #[must_use]
    pub fn receipt(&self, dossier: &Dossier) -> Option<String> {
        let submission = dossier.application.submission()?;
        let receipt = Receipt {
            number: submission.number.clone(),
            series: dossier.series.key.to_string(),
            time: submission.at.to_string(),
            content: submission.hash.clone(),
            version: submission.amendments + 1,
        };
        Some(receipt.signed(&ReceiptKey::of(self.key())))
    }

    /// The public key with which receipts are checked.
    #[must_use]
    pub fn receipt_check(&self) -> ReceiptCheck {
        ReceiptKey::of(self.key()).check()
    }
}
