//! A provider, as a sign-in has to do with it.

use std::{fmt, sync::Arc, time::Duration};

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use config::{Openid, Secret};
use form_urlencoded::{Serializer, byte_serialize};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use tokio::{
    sync::{Mutex, Semaphore},
    time::timeout,
};
use url::Url;

use crate::{
    asked::Asked,
    line::{Line, LineError, Question},
    metadata::Metadata,
    token::{Claims, Expected, TokenError, verified},
    trouble::{AwayReason, OpenError, RefusedReason, Trouble, away, refused},
};

/// How long what a provider says of itself is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(1);
/// How soon it is asked again when a token names a key that is not known.
const ASKED_AGAIN: SignedDuration = SignedDuration::from_mins(1);
/// How many sign-ins may wait for the provider at once: pages must not wait because it is slow.
const AT_ONCE: usize = 8;
/// How long a sign-in waits in all, for others that ask the same as well.
const PATIENCE: Duration = Duration::from_secs(8);

/// A provider of OpenID Connect.
pub struct Provider {
    issuer: String,
    client: String,
    secret: Option<Secret>,
    name: String,
    counted: Vec<String>,
    back: String,
    line: Line,
    known: Mutex<Option<(Timestamp, Arc<Metadata>)>>,
    places: Semaphore,
}

/// What a browser brings back from a provider.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    /// The code that stands for the sign-in there.
    pub code: &'a str,
    /// Who says so, if it is said; empty if not.
    pub issuer: &'a str,
}

/// Whom a provider vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// By what the provider knows them; never another's.
    pub subject: String,
    /// Their address in lower case, if the provider looked that it is theirs.
    pub email: Option<String>,
    /// How they signed in there: the values of `amr` and `acr`.
    pub shown: Vec<String>,
}

impl Provider {
    /// The provider that the settings name, if they name one. Browsers come back to `back`. The provider
    /// is not asked: it may be away for now.
    ///
    /// # Errors
    ///
    /// Fails if the settings contradict each other.
    pub fn open(settings: &Openid, back: String) -> Result<Option<Self>, OpenError> {
        let (issuer, client) = match (&settings.issuer, &settings.client) {
            (Some(issuer), Some(client)) => (issuer.clone(), client.clone()),
            (None, None) if settings.secret.is_none() => return Ok(None),
            _ => return Err(OpenError::Half),
        };
        let url: Url = issuer.parse().map_err(|_| OpenError::Issuer)?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err(OpenError::Issuer);
        }
        let line = Line::to(&url).map_err(|_| OpenError::Issuer)?;
        let host = url.host_str().unwrap_or_default().to_owned();
        Ok(Some(Self {
            name: settings.name.clone().unwrap_or(host),
            secret: settings.secret.clone(),
            counted: settings.second_factor.clone(),
            known: Mutex::new(None),
            places: Semaphore::new(AT_ONCE),
            issuer,
            client,
            back,
            line,
        }))
    }

    /// How people call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// By what it is known.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Which ways to sign in there count as a second factor here.
    #[must_use]
    pub fn counted(&self) -> &[String] {
        &self.counted
    }

    /// Where a browser is sent to sign in.
    ///
    /// # Errors
    ///
    /// Fails if the provider cannot be asked.
    pub async fn begin(&self, asked: &Asked, now: Timestamp) -> Result<String, Trouble> {
        let metadata = self.in_time(self.metadata(now, KEPT)).await?;
        let mut address = metadata.authorization.clone();
        address
            .query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.client)
            .append_pair("redirect_uri", &self.back)
            .append_pair("scope", "openid email")
            .append_pair("state", &asked.state)
            .append_pair("nonce", &asked.nonce)
            .append_pair("code_challenge", &asked.challenge())
            .append_pair("code_challenge_method", "S256");
        Ok(address.into())
    }

    /// Whom the provider vouches for, by the code that the browser brought. Whether the browser is the one
    /// that began has been asked before, see [`Asked::is_answered_by`].
    ///
    /// # Errors
    ///
    /// Fails if the provider cannot be asked, and if anything does not hold.
    pub async fn finish(
        &self,
        answer: Answer<'_>,
        asked: &Asked,
        now: Timestamp,
    ) -> Result<Vouched, Trouble> {
        self.in_time(self.vouched(answer, asked, now)).await
    }

    /// Waits for the provider, in one of few places and not for ever.
    async fn in_time<T>(&self, work: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
        let _place = self.places.try_acquire().map_err(|_| away(AwayReason::Crowded))?;
        timeout(PATIENCE, work).await.map_err(|_| away(AwayReason::TooSlow))?
    }

    async fn vouched(&self, answer: Answer<'_>, asked: &Asked, now: Timestamp) -> Result<Vouched, Trouble> {
        let metadata = self.metadata(now, KEPT).await?;
        let unnamed = answer.issuer.is_empty() && !metadata.names_issuer;
        if !unnamed && answer.issuer != self.issuer {
            return Err(refused(RefusedReason::OtherIssuer));
        }
        let tokens = self.tokens(&metadata, answer.code, asked).await?;
        let claims = self.claims(metadata.clone(), &tokens.id_token, asked, now).await?;
        let email = match &metadata.userinfo {
            Some(url) if claims.email.is_none() => self.email(url, &tokens, &claims.sub).await?,
            _ => claims.verified_email(),
        };
        Ok(Vouched { subject: claims.sub.clone(), email, shown: claims.shown() })
    }

    /// What the ID token says. The provider may have new keys since it was asked.
    async fn claims(
        &self,
        metadata: Arc<Metadata>,
        token: &str,
        asked: &Asked,
        now: Timestamp,
    ) -> Result<Claims, Trouble> {
        let expected = Expected { issuer: &self.issuer, client: &self.client, nonce: &asked.nonce };
        let claims = match Claims::of(token, &metadata, &expected, now) {
            Err(TokenError::UnknownKey) => {
                Claims::of(token, &*self.metadata(now, ASKED_AGAIN).await?, &expected, now)
            }
            claims => claims,
        };
        claims.map_err(|error| refused(RefusedReason::Token(error)))
    }

    /// What the provider says of itself, no older than that. Whoever comes while it is being asked waits for
    /// the same answer.
    async fn metadata(&self, now: Timestamp, age: SignedDuration) -> Result<Arc<Metadata>, Trouble> {
        let mut known = self.known.lock().await;
        if let Some((since, metadata)) = &*known
            && now.duration_since(*since) < age
        {
            return Ok(metadata.clone());
        }
        let fresh = Metadata::of(&self.issuer, &self.line).await;
        let fresh = Arc::new(fresh.map_err(|error| away(AwayReason::Metadata(error)))?);
        *known = Some((now, fresh.clone()));
        Ok(fresh)
    }

    /// What a code stands for.
    async fn tokens(&self, metadata: &Metadata, code: &str, asked: &Asked) -> Result<Tokens, Trouble> {
        let (authorization, form) = self.request(metadata.secret_in_form, code, asked);
        let said = self.line.ask(Question { url: &metadata.token, authorization, form: Some(form) }).await;
        let said = said.map_err(|error| match error {
            LineError::Status(status @ 400..500) => refused(RefusedReason::Code(status)),
            error => away(AwayReason::Code(error)),
        })?;
        serde_json::from_value(said).map_err(|_| refused(RefusedReason::NoToken))
    }

    /// The header, if our secret goes there, and the form that ask what a code stands for.
    fn request(&self, secret_in_form: bool, code: &str, asked: &Asked) -> (Option<String>, String) {
        let mut form = Serializer::new(String::new());
        form.append_pair("grant_type", "authorization_code")
            .append_pair("code", code)
            .append_pair("redirect_uri", &self.back)
            .append_pair("code_verifier", &asked.verifier);
        let written = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        let authorization = match &self.secret {
            Some(secret) if !secret_in_form => {
                let both = format!("{}:{}", written(&self.client), written(secret.reveal()));
                Some(format!("Basic {}", BASE64.encode(both)))
            }
            secret => {
                form.append_pair("client_id", &self.client);
                if let Some(secret) = secret {
                    form.append_pair("client_secret", secret.reveal());
                }
                None
            }
        };
        (authorization, form.finish())
    }

    /// The address of whoever signed in, where the ID token does not tell it.
    async fn email(&self, url: &Url, tokens: &Tokens, subject: &str) -> Result<Option<String>, Trouble> {
        let authorization = Some(format!("Bearer {}", tokens.access_token));
        let said = self.line.ask(Question { url, authorization, form: None }).await;
        let said = said.map_err(|error| away(AwayReason::Userinfo(error)))?;
        if said.get("sub").and_then(Value::as_str) != Some(subject) {
            return Err(refused(RefusedReason::OtherSubject));
        }
        Ok(verified(said.get("email").and_then(Value::as_str), said.get("email_verified")))
    }
}

/// What a code stands for.
#[derive(Deserialize)]
struct Tokens {
    id_token: String,
    access_token: String,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}
