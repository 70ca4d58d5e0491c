//! The ID token: what must hold of it before a word of it is believed.

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::Jwk};
use serde::Deserialize;
use serde_json::Value;

use crate::metadata::Metadata;

/// The signatures that are taken: of a key whose secret half only the provider has. A token without a
/// signature, or one signed with what everybody can know, is none.
const TAKEN: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];
/// By how much the provider's clock may differ from ours.
const LEEWAY: SignedDuration = SignedDuration::from_mins(1);
/// The most characters by which a provider knows somebody, as OpenID Connect has it.
const LONGEST: usize = 255;

/// Why a token is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TokenError {
    #[error("the ID token is none, or its signature is of no kind that is taken")]
    NotAToken,
    #[error("the ID token names a key that the provider does not have")]
    UnknownKey,
    #[error("the signature of the ID token does not hold")]
    Forged,
    #[error("the ID token is of another issuer")]
    OtherIssuer,
    #[error("the ID token is for another client")]
    OtherAudience,
    #[error("the ID token is too old, or of the future")]
    OtherTime,
    #[error("the ID token is for another sign-in")]
    OtherNonce,
    #[error("the ID token names nobody")]
    NoSubject,
}

/// What an ID token says.
#[derive(Debug, Deserialize)]
pub(crate) struct Claims {
    iss: String,
    aud: Audience,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    nonce: Option<String>,
    /// By what the provider knows whoever signed in.
    pub(crate) sub: String,
    /// The address.
    pub(crate) email: Option<String>,
    /// Whether the provider looked that the address is theirs. Whoever writes it otherwise than as
    /// `true` has not said so.
    pub(crate) email_verified: Option<Value>,
    acr: Option<String>,
    #[serde(default)]
    amr: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    /// Whether it is for that client and, among several, asked for by it.
    fn is(&self, client: &str, asked_by: Option<&str>) -> bool {
        match self {
            Self::One(one) => one == client && asked_by.is_none_or(|by| by == client),
            Self::Several(all) => {
                let alone = all.len() == 1 && asked_by.is_none();
                all.iter().any(|one| one == client) && (alone || asked_by == Some(client))
            }
        }
    }
}

/// For whom a token must be.
pub(crate) struct Expected<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) client: &'a str,
    pub(crate) nonce: &'a str,
}

impl Claims {
    /// What a token says, if it is the provider's own.
    pub(crate) fn of(
        token: &str,
        metadata: &Metadata,
        expected: &Expected<'_>,
        now: Timestamp,
    ) -> Result<Self, TokenError> {
        let header = decode_header(token).map_err(|_| TokenError::NotAToken)?;
        if !TAKEN.contains(&header.alg) {
            return Err(TokenError::NotAToken);
        }
        let mut keys = metadata.keys_named(header.kid.as_deref()).peekable();
        if keys.peek().is_none() {
            return Err(TokenError::UnknownKey);
        }
        let claims = keys.find_map(|key| signed(token, key, header.alg)).ok_or(TokenError::Forged)?;
        claims.hold(expected, now)?;
        Ok(claims)
    }

    fn hold(&self, expected: &Expected<'_>, now: Timestamp) -> Result<(), TokenError> {
        if self.iss != expected.issuer {
            return Err(TokenError::OtherIssuer);
        }
        if !self.aud.is(expected.client, self.azp.as_deref()) {
            return Err(TokenError::OtherAudience);
        }
        let (now, leeway) = (now.as_second(), LEEWAY.as_secs());
        let begun = self.iat <= now + leeway && self.nbf.is_none_or(|begin| begin <= now + leeway);
        if now - leeway >= self.exp || !begun {
            return Err(TokenError::OtherTime);
        }
        if self.nonce.as_deref() != Some(expected.nonce) {
            return Err(TokenError::OtherNonce);
        }
        if self.sub.is_empty() || self.sub.len() > LONGEST {
            return Err(TokenError::NoSubject);
        }
        Ok(())
    }

    /// The address, if the provider says that it looked.
    pub(crate) fn verified_email(&self) -> Option<String> {
        verified(self.email.as_deref(), self.email_verified.as_ref())
    }

    /// How the provider says that the person signed in there: the values of `amr`, and `acr`.
    pub(crate) fn shown(self) -> Vec<String> {
        self.amr.into_iter().chain(self.acr).collect()
    }
}

/// An address that was looked at, in lower case as accounts have it. Only letters of ASCII are made small: a
/// sign that only looks like one, and becomes one when made small, would make somebody of somebody else.
pub(crate) fn verified(email: Option<&str>, verified: Option<&Value>) -> Option<String> {
    email.filter(|_| verified == Some(&Value::Bool(true))).map(|email| email.trim().to_ascii_lowercase())
}

/// What a token says, if that key signed it. Times are looked at afterwards, by our own clock.
fn signed(token: &str, key: &Jwk, algorithm: Algorithm) -> Option<Claims> {
    let mut validation = Validation::new(algorithm);
    validation.validate_exp = false;
    validation.validate_aud = false;
    validation.required_spec_claims.clear();
    let key = DecodingKey::from_jwk(key).ok()?;
    decode(token, &key, &validation).ok().map(|token| token.claims)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_address_is_somebodys_only_if_the_provider_looked_and_its_letters_are_those() {
        let yes = json!(true);
        assert_eq!(verified(Some("Kim@Example.org"), Some(&yes)).as_deref(), Some("kim@example.org"));
        assert_ne!(verified(Some("\u{212a}im@example.org"), Some(&yes)).as_deref(), Some("kim@example.org"));
        for unsaid in [None, Some(json!(false)), Some(json!("true")), Some(json!(1)), Some(json!(null))] {
            assert_eq!(verified(Some("kim@example.org"), unsaid.as_ref()), None, "{unsaid:?}");
        }
    }
}
