//! Ceremonies with an authenticator made of code: what holds, and all that does not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use passkeys::{Passkey, PasskeyError, Shown, Site};
use serde_json::Value;
use testkit::Authenticator;

const HOLDER: [u8; 16] = [7; 16];
const ORIGIN: &str = "https://pre-sessions.example.org";
fn site() -> Site {
    Site::at(ORIGIN).unwrap()
}

fn authenticator() -> Authenticator {
    Authenticator::at(ORIGIN, 42)
}

fn added(authenticator: &mut Authenticator) -> Result<Passkey, PasskeyError> {
    let begun = site().add(HOLDER, "ana@example.org", &[]).unwrap();
    site().added(&begun.state, &authenticator.adds(&begun.options))
}

fn answer(authenticator: &Authenticator, options: &str) -> Shown {
    authenticator.shows(options).parse().unwrap()
}

fn shown(authenticator: &Authenticator, passkey: &Passkey) -> Result<String, PasskeyError> {
    let begun = site().ask().unwrap();
    site().shown(&begun.state, &answer(authenticator, &begun.options), passkey)
}

#[test]
fn a_passkey_that_was_added_is_known_again() {
    let mut authenticator = authenticator();
    let mut passkey = added(&mut authenticator).unwrap();
    assert_eq!(passkey.holder, HOLDER);
    let begun = site().ask().unwrap();
    assert_eq!(answer(&authenticator, &begun.options).id(), passkey.id);
    authenticator.count = 2;
    passkey.last = shown(&authenticator, &passkey).unwrap();
    authenticator.count = 3;
    shown(&authenticator, &passkey).unwrap();
}

#[test]
fn the_browser_is_told_to_verify_the_user_and_to_find_the_passkey_itself() {
    let add: Value = serde_json::from_str(&site().add(HOLDER, "ana", &[]).unwrap().options).unwrap();
    let add = add.get("publicKey").unwrap_or(&add);
    assert_eq!(add["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(add["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(add["rp"]["id"], "pre-sessions.example.org");
    let ask: Value = serde_json::from_str(&site().ask().unwrap().options).unwrap();
    assert_eq!(ask.get("publicKey").unwrap_or(&ask)["userVerification"], "required");
}

#[test]
fn whoever_did_not_verify_the_user_is_refused() {
    let mut authenticator = authenticator();
    let passkey = added(&mut authenticator).unwrap();
    authenticator.verified = false;
    authenticator.count = 2;
    assert_eq!(shown(&authenticator, &passkey), Err(PasskeyError::Refused));
    assert_eq!(added(&mut authenticator), Err(PasskeyError::Refused));
}

#[test]
fn an_answer_from_another_site_is_refused() {
    let mut honest = authenticator();
    let passkey = added(&mut honest).unwrap();
    honest.count = 2;
    for origin in ["https://pre-sessions.example.com", "https://www.pre-sessions.example.org", "null"] {
        let mut authenticator = honest.clone();
        authenticator.origin = origin.into();
        assert_eq!(shown(&authenticator, &passkey), Err(PasskeyError::Refused), "{origin}");
        assert_eq!(added(&mut authenticator), Err(PasskeyError::Refused), "{origin}");
    }
    let mut authenticator = honest.clone();
    authenticator.site = "example.org".into();
    assert_eq!(shown(&authenticator, &passkey), Err(PasskeyError::Refused));
    shown(&honest, &passkey).unwrap();
}

#[test]
fn an_answer_to_another_request_is_refused() {
    let mut authenticator = authenticator();
    let begun = site().add(HOLDER, "ana", &[]).unwrap();
    let other = site().add(HOLDER, "ana", &[]).unwrap();
    let adds = authenticator.adds(&begun.options);
    assert_eq!(site().added(&other.state, &adds), Err(PasskeyError::Refused));
    let passkey = site().added(&begun.state, &adds).unwrap();
    authenticator.count = 2;
    let (begun, other) = (site().ask().unwrap(), site().ask().unwrap());
    let shows = answer(&authenticator, &begun.options);
    assert_eq!(site().shown(&other.state, &shows, &passkey), Err(PasskeyError::Refused));
    site().shown(&begun.state, &shows, &passkey).unwrap();
}

#[test]
fn an_authenticator_whose_count_goes_back_was_copied_and_is_refused() {
    let mut authenticator = authenticator();
    authenticator.count = 5;
    let mut passkey = added(&mut authenticator).unwrap();
    authenticator.count = 6;
    passkey.last = shown(&authenticator, &passkey).unwrap();
    for count in [6, 5, 0] {
        authenticator.count = count;
        assert_eq!(shown(&authenticator, &passkey), Err(PasskeyError::Refused), "{count}");
    }
}

#[test]
fn a_signature_of_another_key_is_refused_and_so_is_another_holder() {
    let mut honest = authenticator();
    let passkey = added(&mut honest).unwrap();
    honest.count = 2;
    let mut forger = Authenticator::at(ORIGIN, 43);
    let forged = added(&mut forger).unwrap();
    forger.count = 2;
    let confused = Passkey { id: forged.id, ..passkey.clone() };
    assert_eq!(shown(&forger, &confused), Err(PasskeyError::Refused));
    let theirs = Passkey { holder: [8; 16], ..passkey.clone() };
    assert_eq!(shown(&honest, &theirs), Err(PasskeyError::Refused));
    shown(&honest, &passkey).unwrap();
}

#[test]
fn what_is_no_answer_is_refused() {
    let begun = site().add(HOLDER, "ana", &[]).unwrap();
    for text in ["", "{}", "[]", "\u{0}"] {
        assert_eq!(site().added(&begun.state, text), Err(PasskeyError::NoAnswer), "{text:?}");
        assert_eq!(text.parse::<Shown>().err(), Some(PasskeyError::NoAnswer), "{text:?}");
    }
}

#[test]
fn only_an_address_that_has_a_name_and_is_trusted_has_passkeys() {
    for address in ["https://pre-sessions.example.org", "http://localhost:8080"] {
        assert!(Site::at(address).is_some(), "{address}");
    }
    for address in ["http://pre-sessions.example.org", "http://127.0.0.1:8080", "https://[::1]", "nowhere"] {
        assert!(Site::at(address).is_none(), "{address}");
    }
}
