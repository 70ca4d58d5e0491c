//! The code of an application between its drawing and the moment when the applicant has kept it.
//!
//! Lines break, and a page that shows something once may never arrive. So until the applicant says
//! that the code is kept, the browser carries it, veiled: without the platform's key and the
//! browser's own token it is of no use, and the platform keeps nothing of it.

use policy::Actor;
use seal::Code;

use crate::{App, Error};

impl App {
    /// The code, veiled for the browser whose token has that hash.
    #[must_use]
    pub fn veil(&self, code: &Code, browser: &str) -> String {
        code.veiled(&self.pad(browser))
    }

    /// The code that was veiled for the browser whose token has that hash, if it is that of the
    /// application which is open there.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn unveil(&self, actor: &Actor, veiled: &str, browser: &str) -> Result<Option<Code>, Error> {
        let Ok(code) = Code::unveiled(veiled, &self.pad(browser)) else { return Ok(None) };
        let opens = self.store.view().await?.application_by_code(&code).await?;
        Ok(opens.filter(|(id, _)| Some(*id) == actor.application).map(|_| code))
    }

    /// A browser's token is drawn anew for each code, so no pad is used twice.
    fn pad(&self, browser: &str) -> String {
        self.key().token("code", browser)
    }
}
