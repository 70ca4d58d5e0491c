//! What a provider says of itself: where it is asked what, and with which keys it signs.

use jsonwebtoken::jwk::{Jwk, PublicKeyUse};
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use crate::line::{Line, LineError, Question};

/// What is known of a provider.
#[derive(Clone, Debug)]
pub(crate) struct Metadata {
    /// Where browsers are sent.
    pub(crate) authorization: Url,
    /// Where a code becomes an ID token.
    pub(crate) token: Url,
    /// Where more is said of whoever signed in, if anywhere.
    pub(crate) userinfo: Option<Url>,
    /// Whether our secret goes in the form, and not in the header.
    pub(crate) secret_in_form: bool,
    /// Whether every answer names its issuer.
    pub(crate) names_issuer: bool,
    /// The keys.
    pub(crate) keys: Vec<Jwk>,
}

/// The document at `/.well-known/openid-configuration`, as far as it is read.
#[derive(Deserialize)]
struct Document {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    userinfo_endpoint: Option<String>,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Vec<String>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl Metadata {
    /// Asks the provider of that issuer.
    pub(crate) async fn of(issuer: &str, line: &Line) -> Result<Self, LineError> {
        let address = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
        let said = look(line, &address.parse().map_err(|_| LineError::Address)?).await?;
        let document: Document = serde_json::from_value(said).map_err(|_| LineError::NotJson)?;
        // Whoever speaks for another issuer is not the one that was asked for.
        if document.issuer != issuer {
            return Err(LineError::Address);
        }
        let address = |text: &String| {
            let url: Option<Url> = text.parse().ok();
            url.filter(|url| line.may_ask(url)).ok_or(LineError::Address)
        };
        let keys = keys(look(line, &address(&document.jwks_uri)?).await?);
        let methods = &document.token_endpoint_auth_methods_supported;
        let takes = |method: &str| methods.iter().any(|taken| taken == method);
        Ok(Self {
            secret_in_form: takes("client_secret_post") && !takes("client_secret_basic"),
            names_issuer: document.authorization_response_iss_parameter_supported,
            authorization: address(&document.authorization_endpoint)?,
            token: address(&document.token_endpoint)?,
            userinfo: document.userinfo_endpoint.as_ref().map(address).transpose()?,
            keys,
        })
    }

    /// The keys with which a token may be signed that names one, or none.
    pub(crate) fn keys_named<'a>(&'a self, name: Option<&'a str>) -> impl Iterator<Item = &'a Jwk> {
        self.keys.iter().filter(move |key| name.is_none() || key.common.key_id.as_deref() == name)
    }
}

async fn look(line: &Line, url: &Url) -> Result<Value, LineError> {
    line.ask(Question { url, authorization: None, form: None }).await
}

/// The keys for signatures. A key of a kind that is not known does no harm to the others.
fn keys(said: Value) -> Vec<Jwk> {
    let Value::Object(mut said) = said else { return Vec::new() };
    let Some(Value::Array(all)) = said.remove("keys") else { return Vec::new() };
    let all = all.into_iter().filter_map(|key| serde_json::from_value::<Jwk>(key).ok());
    all.filter(|key| matches!(key.common.public_key_use, None | Some(PublicKeyUse::Signature))).collect()
}
