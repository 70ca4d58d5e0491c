//! Passkeys: the ceremonies of Web Authentication, as texts to keep and to hand on.
//!
//! ```text
//! add    ──options──▶ browser ──answer──▶ added    a passkey to keep
//! ask    ──options──▶ browser ──answer──▶ shown    whose it is, and what it keeps from now on
//! ```
//!
//! A ceremony is good for five minutes and for one answer: whoever keeps its state takes it away when an
//! answer comes, and binds it to a browser. An authenticator must have verified its user, so that
//! a passkey counts as two factors: that one has the device, and knows or is what opens it.

use std::str::FromStr;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use thiserror::Error;
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration,
    RegistrationServerState,
    bin::{Decode, Encode},
    request::{
        AsciiDomain, ExtensionInfo, PublicKeyCredentialDescriptor, RpId,
        auth::AuthenticationVerificationOptions,
        register::{
            CredProtect, PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle, Username,
        },
    },
    response::{
        AuthTransports, CredentialId,
        register::{CompressedPubKey, DynamicState, StaticState},
    },
};

/// Who holds a passkey: 128 bits by which nobody is known outside.
pub type Holder = [u8; 16];

/// A public key as it is kept, of any of the kinds that are taken.
type Key = CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>;

/// The site for which passkeys are made.
#[derive(Clone, Debug)]
pub struct Site {
    domain: String,
    origin: String,
}

/// A ceremony that has begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// What the browser's script is given, as JSON.
    pub options: String,
    /// What is kept until the answer comes.
    pub state: String,
}

/// A passkey, as it is kept. Nothing of it is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Its id.
    pub id: String,
    /// Who holds it.
    pub holder: Holder,
    /// Its public key.
    pub key: String,
    /// What it said of itself last: how often it was used, for one.
    pub last: String,
}

/// A browser's answer to a request to show a passkey, not believed yet.
pub struct Shown(DiscoverableAuthentication<16>);

/// Why a ceremony did not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PasskeyError {
    /// What the browser sent is no answer.
    #[error("not an answer")]
    NoAnswer,
    /// What was kept cannot be read.
    #[error("what was kept is damaged")]
    Damaged,
    /// The answer does not hold: it is another's, of another site, too late, not verified, forged, or of a
    /// copied authenticator.
    #[error("the answer does not hold")]
    Refused,
}

impl Site {
    /// The site at an address such as `https://pre-sessions.example.org`. An address without a name has no
    /// passkeys, nor has one that browsers do not trust.
    #[must_use]
    pub fn at(address: &str) -> Option<Self> {
        let (scheme, authority) = address.split_once("://")?;
        let domain = authority.split(':').next()?.to_ascii_lowercase();
        let named = domain.parse::<std::net::IpAddr>().is_err() && !domain.starts_with('[');
        let trusted = scheme == "https" || (scheme == "http" && domain == "localhost");
        AsciiDomain::try_from(domain.clone()).ok()?;
        (named && trusted).then(|| Self { domain, origin: address.to_ascii_lowercase() })
    }

    /// Begins to add a passkey for somebody who has those with the given ids. The name is shown by the
    /// holder's own device.
    ///
    /// # Errors
    ///
    /// Fails if an id is none.
    pub fn add(&self, holder: Holder, name: &str, ids: &[String]) -> Result<Begun, PasskeyError> {
        let (site, handle) = (self.id()?, handle(holder)?);
        let others = ids.iter().map(|id| {
            let id = CredentialId::decode(bytes(id)?).map_err(|_| PasskeyError::Damaged)?;
            // By which ways it is reached is not kept: the browser tries all.
            let transports = AuthTransports::decode(0).map_err(|_| PasskeyError::Damaged)?;
            Ok(PublicKeyCredentialDescriptor { id, transports })
        });
        let name = Username::try_from(name).or_else(|_| Username::try_from("account"));
        let user = PublicKeyCredentialUserEntity {
            name: name.map_err(|_| PasskeyError::Damaged)?,
            id: &handle,
            display_name: None,
        };
        let others = others.collect::<Result<_, _>>()?;
        let mut options = PublicKeyCredentialCreationOptions::passkey(&site, user, others);
        // That the device verifies its user is asked each time; one that cannot promise never to answer
        // without is good enough.
        options.extensions.cred_protect =
            CredProtect::UserVerificationRequired(ExtensionInfo::AllowDontEnforceValue);
        let (state, options) = options.start_ceremony().map_err(|_| PasskeyError::Damaged)?;
        let state = state.encode().map_err(|_| PasskeyError::Damaged)?;
        begun(serde_json::to_string(&options), &state)
    }

    /// Takes the answer to a request to add a passkey.
    ///
    /// # Errors
    ///
    /// Says why it is not taken.
    pub fn added(&self, state: &str, answer: &str) -> Result<Passkey, PasskeyError> {
        let state =
            RegistrationServerState::<16>::decode(&bytes(state)?).map_err(|_| PasskeyError::Damaged)?;
        let answer =
            Registration::from_json_relaxed(answer.as_bytes()).map_err(|_| PasskeyError::NoAnswer)?;
        let rules = RegistrationVerificationOptions::<String, String> {
            allowed_origins: std::slice::from_ref(&self.origin),
            ..RegistrationVerificationOptions::default()
        };
        let added = state.verify(&self.id()?, &answer, &rules).map_err(|_| PasskeyError::Refused)?;
        let key = added.static_state().encode().map_err(|_| PasskeyError::Damaged)?;
        let last = added.dynamic_state().encode().map_err(|_| PasskeyError::Damaged)?;
        Ok(Passkey {
            id: BASE64.encode(added.id().as_ref()),
            holder: added.user_id().encode().map_err(|_| PasskeyError::Damaged)?,
            key: BASE64.encode(key),
            last: BASE64.encode(last),
        })
    }

    /// Begins to ask for a passkey, of whomever.
    ///
    /// # Errors
    ///
    /// Fails if the site cannot have any.
    pub fn ask(&self) -> Result<Begun, PasskeyError> {
        let site = self.id()?;
        let options = DiscoverableCredentialRequestOptions::passkey(&site);
        let (state, options) = options.start_ceremony().map_err(|_| PasskeyError::Damaged)?;
        let state = state.encode().map_err(|_| PasskeyError::Damaged)?;
        begun(serde_json::to_string(&options), &state)
    }

    /// Believes an answer, if the passkey with its id gave it to this request. Gives what the passkey
    /// says of itself from now on.
    ///
    /// # Errors
    ///
    /// Says why it is not believed.
    pub fn shown(&self, state: &str, answer: &Shown, passkey: &Passkey) -> Result<String, PasskeyError> {
        let state = DiscoverableAuthenticationServerState::decode(&bytes(state)?);
        let state = state.map_err(|_| PasskeyError::Damaged)?;
        let (id, key, last) = (bytes(&passkey.id)?, bytes(&passkey.key)?, bytes(&passkey.last)?);
        let handle = handle(passkey.holder)?;
        let key: StaticState<Key> = StaticState::decode(&key).map_err(|_| PasskeyError::Damaged)?;
        let last = <[u8; 7]>::try_from(last).map_err(|_| PasskeyError::Damaged)?;
        let last = DynamicState::decode(last).map_err(|_| PasskeyError::Damaged)?;
        let id = CredentialId::decode(id.as_slice()).map_err(|_| PasskeyError::Damaged)?;
        let kept = AuthenticatedCredential::new(id, &handle, key, last);
        let mut kept = kept.map_err(|_| PasskeyError::Damaged)?;
        let rules = AuthenticationVerificationOptions::<String, String> {
            allowed_origins: std::slice::from_ref(&self.origin),
            ..AuthenticationVerificationOptions::default()
        };
        state.verify(&self.id()?, &answer.0, &mut kept, &rules).map_err(|_| PasskeyError::Refused)?;
        let last = kept.dynamic_state().encode().map_err(|_| PasskeyError::Damaged)?;
        Ok(BASE64.encode(last))
    }

    fn id(&self) -> Result<RpId, PasskeyError> {
        let domain = AsciiDomain::try_from(self.domain.clone()).map_err(|_| PasskeyError::Damaged)?;
        Ok(RpId::Domain(domain))
    }
}

impl Shown {
    /// The id of the passkey that is said to answer.
    #[must_use]
    pub fn id(&self) -> String {
        BASE64.encode(self.0.raw_id().as_ref())
    }
}

impl FromStr for Shown {
    type Err = PasskeyError;

    fn from_str(answer: &str) -> Result<Self, PasskeyError> {
        let read = DiscoverableAuthentication::from_json_relaxed(answer.as_bytes());
        read.map(Self).map_err(|_| PasskeyError::NoAnswer)
    }
}

fn begun(options: serde_json::Result<String>, state: &[u8]) -> Result<Begun, PasskeyError> {
    let options = options.map_err(|_| PasskeyError::Damaged)?;
    Ok(Begun { options, state: BASE64.encode(state) })
}

fn handle(holder: Holder) -> Result<UserHandle<16>, PasskeyError> {
    UserHandle::decode(holder).map_err(|_| PasskeyError::Damaged)
}

fn bytes(text: &str) -> Result<Vec<u8>, PasskeyError> {
    BASE64.decode(text).map_err(|_| PasskeyError::Damaged)
}
