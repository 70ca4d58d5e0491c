//! How a use case can end other than well.

use std::convert::Infallible;

use policy::Denied;
use thiserror::Error;

/// A use case did not do what it was asked.
///
/// `R` is the refusal that the domain may give in that use case. A use case that the domain
/// never refuses has none.
#[derive(Debug, Error)]
pub enum Error<R = Infallible> {
    /// The thing is not there, or the actor may not know that it is.
    #[error("not found")]
    NotFound,
    /// The actor may not do that.
    #[error("forbidden")]
    Forbidden,
    /// The domain said no, and why. Show this to the person who asked.
    #[error("refused")]
    Refused(R),
    /// Somebody else changed the thing in the meantime.
    #[error("changed by somebody else")]
    Stale,
    /// It is sealed, and the team key that opens it must be unlocked first.
    #[error("the team key is locked")]
    Locked,
    /// Something broke that the person can do nothing about.
    #[error("the platform failed")]
    Broken(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl<R> Error<R> {
    /// The refusal, if that is what this is; else the error without it, for the error page.
    ///
    /// # Errors
    ///
    /// Gives back whatever is not a refusal.
    pub fn into_refusal(self) -> Result<R, Error> {
        match self {
            Self::Refused(refusal) => Ok(refusal),
            Self::NotFound => Err(Error::NotFound),
            Self::Forbidden => Err(Error::Forbidden),
            Self::Stale => Err(Error::Stale),
            Self::Locked => Err(Error::Locked),
            Self::Broken(source) => Err(Error::Broken(source)),
        }
    }
}

impl<R> From<Denied> for Error<R> {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Forbidden => Self::Forbidden,
            Denied::Hidden => Self::NotFound,
        }
    }
}

impl<R> From<store::Error> for Error<R> {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Stale(_) => Self::Stale,
            store::Error::Locked => Self::Locked,
            other => Self::Broken(Box::new(other)),
        }
    }
}

impl<R> From<files::Error> for Error<R> {
    fn from(error: files::Error) -> Self {
        Self::Broken(Box::new(error))
    }
}
