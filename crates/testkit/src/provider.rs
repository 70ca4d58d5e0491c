//! A provider of OpenID Connect made of code, on a port of this machine, which lies if it is told to.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD as BASE64},
};
use config::{Openid, Secret};
use hmac::{Hmac, KeyInit as _, Mac as _};
use p256::ecdsa::{Signature, SigningKey, signature::Signer as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::{net::TcpListener, task::JoinHandle};

/// Where browsers come back to the platform of a test.
const BACK: &str = "http://127.0.0.1:8080/sign-in/provider";
const CLIENT: &str = "rostrum";
/// As a provider may draw one: what stands in a header must be written as in a form before.
const SECRET: &str = "a+b/c:d ü";

/// With what an ID token is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Signs {
    /// With the provider's key.
    #[default]
    Truly,
    /// Not at all: `alg` is `none`.
    Never,
    /// With HS256, the secret being the public key that everybody can read.
    WithPublicKey,
    /// With another key, under the name of the provider's.
    WithAnother,
}

/// What a provider says otherwise than it should.
#[derive(Clone, Debug, Default)]
pub struct Lies {
    /// Claims of the ID token in place of the true ones; null leaves one out.
    pub claims: Value,
    /// What it says of itself in place of the truth.
    pub metadata: Value,
    /// What it says of whoever signed in, where it is asked for more.
    pub userinfo: Value,
    /// With what it signs.
    pub signs: Signs,
    /// At some paths, a status and a text in place of an answer. The text of a 302 is where it leads.
    pub instead: BTreeMap<&'static str, (u16, String)>,
    /// Whether it takes questions and never answers.
    pub hangs: bool,
}

/// A provider of OpenID Connect.
pub struct FakeProvider {
    /// Its address.
    pub issuer: String,
    state: Shared,
    task: JoinHandle<()>,
}

type Shared = Arc<Mutex<Provider>>;

struct Provider {
    issuer: String,
    key: u8,
    lies: Lies,
    codes: BTreeMap<String, BTreeMap<String, String>>,
    asked: Vec<String>,
}

impl FakeProvider {
    /// A provider that vouches for `subject-1`, `organiser@example.org`, looked at.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let provider = Provider {
            issuer: issuer.clone(),
            key: 1,
            lies: Lies::default(),
            codes: BTreeMap::new(),
            asked: Vec::new(),
        };
        let state = Arc::new(Mutex::new(provider));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/userinfo", get(userinfo))
            .layer(middleware::from_fn_with_state(state.clone(), lie))
            .with_state(state.clone());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { issuer, state, task }
    }

    /// The settings with which a platform asks it.
    #[must_use]
    pub fn settings(&self) -> Openid {
        Openid {
            issuer: Some(self.issuer.clone()),
            client: Some(CLIENT.into()),
            secret: Some(Secret::new(SECRET.into())),
            name: Some("Example ID".into()),
            second_factor: Vec::new(),
        }
    }

    /// From now on it says that of itself and of others.
    pub fn lies(&self, lies: Lies) {
        locked(&self.state).lies = lies;
    }

    /// From now on its ID tokens have those claims in place of the true ones.
    pub fn claims(&self, claims: Value) {
        self.lies(Lies { claims, ..Lies::default() });
    }

    /// From now on it has another key.
    pub fn turn_key(&self) {
        locked(&self.state).key += 1;
    }

    /// At which paths it was asked, in order, since this was last asked.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut locked(&self.state).asked)
    }

    /// Somebody who was sent to `address` signs in there: where the browser is sent back to.
    #[must_use]
    pub fn signs_in(&self, address: &str) -> String {
        let (page, query) = address.split_once('?').unwrap();
        assert_eq!(page, format!("{}/authorize", self.issuer));
        let asked: BTreeMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", CLIENT),
            ("redirect_uri", BACK),
            ("scope", "openid email"),
            ("code_challenge_method", "S256"),
        ] {
            assert_eq!(asked[name], value, "{name}");
        }
        let mut state = locked(&self.state);
        let code = format!("code-{}", state.codes.len());
        let back = form_urlencoded::Serializer::new(String::new())
            .append_pair("code", &code)
            .append_pair("state", &asked["state"])
            .append_pair("iss", &self.issuer)
            .finish();
        state.codes.insert(code, asked);
        format!("/sign-in/provider?{back}")
    }
}

impl Drop for FakeProvider {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn locked(state: &Shared) -> MutexGuard<'_, Provider> {
    state.lock().unwrap()
}

/// Notes what is asked, and gives the answer of a liar if that was wanted.
async fn lie(State(state): State<Shared>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let lies = {
        let mut state = locked(&state);
        state.asked.push(path.clone());
        state.lies.clone()
    };
    if lies.hangs {
        tokio::time::sleep(Duration::from_mins(10)).await;
    }
    match lies.instead.get(path.as_str()) {
        Some((302, to)) => (StatusCode::FOUND, [(header::LOCATION, to.clone())]).into_response(),
        Some((status, text)) => (StatusCode::from_u16(*status).unwrap(), text.clone()).into_response(),
        None => next.run(request).await,
    }
}

async fn metadata(State(state): State<Shared>) -> String {
    let state = locked(&state);
    let at = |path: &str| format!("{}{path}", state.issuer);
    let truth = json!({
        "issuer": state.issuer, "authorization_endpoint": at("/authorize"), "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"), "authorization_response_iss_parameter_supported": true,
    });
    instead(truth, &state.lies.metadata).to_string()
}

/// The truth, with lies in its place.
fn instead(mut truth: Value, lies: &Value) -> Value {
    for (name, lie) in lies.as_object().into_iter().flatten() {
        if lie.is_null() {
            truth.as_object_mut().unwrap().remove(name);
        } else {
            truth[name] = lie.clone();
        }
    }
    truth
}

async fn keys(State(state): State<Shared>) -> String {
    let state = locked(&state);
    let point = state.key().verifying_key().to_encoded_point(false);
    let key = json!({
        "kty": "EC", "crv": "P-256", "use": "sig", "kid": state.name_of_key(),
        "x": BASE64.encode(point.x().unwrap()), "y": BASE64.encode(point.y().unwrap()),
    });
    json!({ "keys": [{ "kty": "of a kind that nobody knows" }, key] }).to_string()
}

/// Takes a code once, from the client, with the verifier that fits.
async fn token(State(state): State<Shared>, headers: HeaderMap, form: String) -> Response {
    let form: BTreeMap<String, String> = form_urlencoded::parse(form.as_bytes()).into_owned().collect();
    let mut state = locked(&state);
    let written = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let secret = format!("Basic {}", STANDARD.encode(format!("{CLIENT}:{}", written(SECRET))));
    if headers.get(header::AUTHORIZATION).is_none_or(|sent| sent.as_bytes() != secret.as_bytes()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let asked = form.get("code").and_then(|code| state.codes.get_mut(code)).map(std::mem::take);
    let Some(asked) = asked.filter(|asked| !asked.is_empty()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let challenge = BASE64.encode(Sha256::digest(form["code_verifier"].as_bytes()));
    if asked["code_challenge"] != challenge || form["redirect_uri"] != BACK {
        return StatusCode::BAD_REQUEST.into_response();
    }
    let token = state.id_token(&asked["nonce"]);
    json!({ "id_token": token, "access_token": "access", "token_type": "Bearer" }).to_string().into_response()
}

async fn userinfo(State(state): State<Shared>, headers: HeaderMap) -> Response {
    if headers.get(header::AUTHORIZATION).is_none_or(|sent| sent != "Bearer access") {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    locked(&state).lies.userinfo.to_string().into_response()
}

impl Provider {
    fn key(&self) -> SigningKey {
        SigningKey::from_slice(&[self.key; 32]).unwrap()
    }

    fn name_of_key(&self) -> String {
        format!("key-{}", self.key)
    }

    fn id_token(&self, nonce: &str) -> String {
        let now = crate::now().as_second();
        let truth = json!({
            "iss": self.issuer, "aud": CLIENT, "sub": "subject-1", "nonce": nonce, "iat": now, "exp": now + 300,
            "email": "organiser@example.org", "email_verified": true,
        });
        let claims = instead(truth, &self.lies.claims);
        let kind = match self.lies.signs {
            Signs::Truly | Signs::WithAnother => "ES256",
            Signs::Never => "none",
            Signs::WithPublicKey => "HS256",
        };
        let header = json!({ "alg": kind, "typ": "JWT", "kid": self.name_of_key() });
        let part = |part: &Value| BASE64.encode(part.to_string());
        let signed = format!("{}.{}", part(&header), part(&claims));
        let by = |key: &SigningKey| {
            let signature: Signature = key.sign(signed.as_bytes());
            signature.to_bytes().to_vec()
        };
        let signature = match self.lies.signs {
            Signs::Truly => by(&self.key()),
            Signs::Never => Vec::new(),
            Signs::WithPublicKey => {
                let public = self.key().verifying_key().to_encoded_point(false);
                let mut mac = Hmac::<Sha256>::new_from_slice(public.as_bytes()).unwrap();
                mac.update(signed.as_bytes());
                mac.finalize().into_bytes().to_vec()
            }
            Signs::WithAnother => by(&SigningKey::from_slice(&[99; 32]).unwrap()),
        };
        format!("{signed}.{}", BASE64.encode(signature))
    }
}
