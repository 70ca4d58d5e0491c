//! Second factors as people use them in tests.

use seal::SecondFactor;

use crate::{Browser, Page};

impl Browser {
    /// Sets a code generator up through the pages, at `second` (since 1970), and gives its secret.
    pub async fn set_up_second_factor(&mut self, second: i64) -> SecondFactor {
        let page = self.get("/en/account/second-factor").await;
        let secret = page.text().split_once("name=\"secret\" value=\"").unwrap().1[..32].to_owned();
        let factor = SecondFactor::read(&secret).unwrap();
        let form = page.form_for("code").fill("code", &factor.code(second));
        let account = self.send_form(form).await;
        assert_eq!((account.status, account.at.as_str()), (200, "/en/account"), "{}", account.words());
        factor
    }

    /// Signs in before a rehearsal, with a code that was given and with what the made-up telephone shows.
    pub async fn sign_in_to_rehearsal(&mut self, code: &str) -> Page {
        let page = self.get("/en/sign-in").await;
        let page = self.send_form(page.form_for("code").fill("code", code)).await;
        match page.shown_code() {
            Some(shown) => self.send_form(page.form_for("code").fill("code", &shown)).await,
            None => page,
        }
    }
}

impl Page {
    /// The code that the made-up telephone of a rehearsal shows.
    #[must_use]
    pub fn shown_code(&self) -> Option<String> {
        six_digits(&self.words())
    }
}

/// The first six digits that stand alone in a text.
#[must_use]
pub fn six_digits(text: &str) -> Option<String> {
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.find(|word| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned)
}
