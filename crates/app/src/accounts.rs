//! Signing in and out: codes by mail, codes that were given otherwise, second factors, sessions; and
//! people with their offices.

mod factors;
mod passkeys;
mod people;
mod provider;
mod recognition;
mod sign_in;

pub(crate) use self::people::KEEPER;
pub use self::{
    factors::{AccountEvent, FactorRefusal},
    passkeys::{PasskeyRefusal, Waiting},
    people::{OwnAccount, PeopleDesk, PeopleRefusal, PersonForm, PersonWithOffices},
    provider::{AtProvider, BroughtBack, ProviderRefusal},
    recognition::Sessions,
    sign_in::{Browser, CodeRefusal, SignedIn},
};

pub use store::{Passkey as OwnPasskey, ProviderLink};

/// The key that follows from a browser's token, under which the key of the application that is open
/// there is kept.
pub(crate) fn session_key(token: &str) -> seal::DataKey {
    seal::DataKey::from_secret("session", token.as_bytes())
}

/// What is kept of a browser's token.
#[must_use]
pub fn session_hash(token: &str) -> String {
    seal::sha256(token.as_bytes())
}
