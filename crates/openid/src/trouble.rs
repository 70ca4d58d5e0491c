//! What can go wrong with a provider.

use crate::{line::LineError, token::TokenError};

/// Why a provider vouches for nobody. What it says is for the log of the operator; no word of it comes from
/// the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// It does not answer as a provider does, or too many wait for it.
    #[error("the provider cannot be asked: {0}")]
    Away(Away),
    /// What it answers, or what the browser brought, does not hold.
    #[error("the provider's answer does not hold: {0}")]
    Refused(Refused),
}

/// Why a provider cannot be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct Away(AwayReason);

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum AwayReason {
    #[error("too many sign-ins wait for it")]
    Crowded,
    #[error("it took too long")]
    TooSlow,
    #[error("what it says of itself: {0}")]
    Metadata(LineError),
    #[error("the code: {0}")]
    Code(LineError),
    #[error("the address of whoever signed in: {0}")]
    Userinfo(LineError),
}

/// Why an answer does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub struct Refused(RefusedReason);

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RefusedReason {
    #[error("another issuer answered")]
    OtherIssuer,
    #[error("the code or our own name and secret were not taken (status {0})")]
    Code(u16),
    #[error("there is no ID token")]
    NoToken,
    #[error("{0}")]
    Token(TokenError),
    #[error("more is said of another than of whoever signed in")]
    OtherSubject,
}

/// Why there can be no provider with these settings.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is an issuer and no client, or the other way round.
    #[error("`openid.issuer` and `openid.client` go together")]
    Half,
    /// The issuer is no address at which anybody can be trusted.
    #[error("`openid.issuer` must begin with https://, or be on this machine")]
    Issuer,
}

pub(crate) fn away(reason: AwayReason) -> Trouble {
    Trouble::Away(Away(reason))
}

pub(crate) fn refused(reason: RefusedReason) -> Trouble {
    Trouble::Refused(Refused(reason))
}
