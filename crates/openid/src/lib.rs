//! Signing in at a provider of OpenID Connect: the authorization code flow with PKCE.
//!
//! ```text
//! begin   ──address──▶ browser ──▶ provider ──code──▶ browser ──▶ finish
//!                                                                   │ code, verifier
//!                                              ID token  ◀── provider ◀
//! ```
//!
//! The provider is asked when somebody wants to sign in by it, and never before: what it says of itself is
//! kept for an hour. Whatever it answers is small, comes in time and from the address that was asked, or
//! it is no answer. Who gets in is decided elsewhere; here is only whom the provider vouches for.

mod asked;
mod line;
mod metadata;
mod provider;
mod token;
mod trouble;

pub use crate::{
    asked::Asked,
    provider::{Answer, Provider, Vouched},
    trouble::{Away, OpenError, Refused, Trouble},
};
