//! An authenticator made of code, which lies if it is told to.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use p256::ecdsa::{Signature, SigningKey, signature::Signer as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const ATTESTED: u8 = 0x40;

/// An authenticator that holds one passkey, and lies if it is told to.
#[derive(Clone)]
pub struct Authenticator {
    key: SigningKey,
    /// The site that the browser is on.
    pub origin: String,
    /// The domain for which the passkey answers.
    pub site: String,
    /// Whether it says that it verified its user.
    pub verified: bool,
    /// How often it says that it was used.
    pub count: u32,
    /// What it was told of its holder, in base 64.
    pub holder: String,
}

impl Authenticator {
    /// One on the site at an address, with the key that follows from a seed.
    #[must_use]
    pub fn at(origin: &str, seed: u8) -> Self {
        let key = SigningKey::from_slice(&[seed; 32]).unwrap();
        let host = origin.split_once("://").map_or(origin, |(_, authority)| authority);
        let site = host.split(':').next().unwrap_or_default().to_owned();
        Self { key, origin: origin.to_owned(), site, verified: true, count: 1, holder: String::new() }
    }

    fn id(&self) -> Vec<u8> {
        Sha256::digest(self.key.verifying_key().to_encoded_point(true)).to_vec()
    }

    fn client_data(&self, kind: &str, asked: &Value) -> Vec<u8> {
        let challenge = &asked["challenge"];
        let data =
            json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false });
        serde_json::to_vec(&data).unwrap()
    }

    fn data(&self, more: u8) -> Vec<u8> {
        let verified = if self.verified { VERIFIED } else { 0 };
        let mut data = Sha256::digest(self.site.as_bytes()).to_vec();
        data.push(PRESENT | verified | more);
        data.extend(self.count.to_be_bytes());
        data
    }

    /// Its answer to a request for a new passkey.
    #[must_use]
    pub fn adds(&mut self, options: &str) -> String {
        let asked = asked(options);
        asked["user"]["id"].as_str().unwrap().clone_into(&mut self.holder);
        let client = self.client_data("webauthn.create", &asked);
        let mut data = self.data(ATTESTED);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(self.id());
        let point = self.key.verifying_key().to_encoded_point(false);
        // A key of the curve P-256, as CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(point.x().unwrap());
        data.extend([0x22, 0x58, 0x20]);
        data.extend(point.y().unwrap());
        // {"fmt": "none", "attStmt": {}, "authData": data}
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(&data);
        let id = BASE64.encode(self.id());
        json!({
            "id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {},
            "response": {
                "clientDataJSON": BASE64.encode(client),
                "attestationObject": BASE64.encode(object),
                "transports": ["internal"],
            },
        })
        .to_string()
    }

    /// Its answer to a request to show the passkey.
    #[must_use]
    pub fn shows(&self, options: &str) -> String {
        let client = self.client_data("webauthn.get", &asked(options));
        let data = self.data(0);
        let signed = [data.clone(), Sha256::digest(&client).to_vec()].concat();
        let signature: Signature = self.key.sign(&signed);
        let id = BASE64.encode(self.id());
        json!({
            "id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {},
            "response": {
                "clientDataJSON": BASE64.encode(client),
                "authenticatorData": BASE64.encode(data),
                "signature": BASE64.encode(signature.to_der().as_bytes()),
                "userHandle": self.holder,
            },
        })
        .to_string()
    }
}

/// What is asked for, whether or not it stands under the name that the browser's interface gives it.
fn asked(options: &str) -> Value {
    let options: Value = serde_json::from_str(options).unwrap();
    options.get("publicKey").cloned().unwrap_or(options)
}
