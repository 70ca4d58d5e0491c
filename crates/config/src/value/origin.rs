//! An address by which people reach the platform: scheme, host and port, and no path.

use std::fmt;

use super::{Unfit, Value};

/// A public address, such as `https://pre-sessions.example.org`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    scheme: Scheme,
    host: String,
    port: u16,
}

/// How a browser speaks to the platform, or to the proxy before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// In the open: for one machine, or an onion address.
    Http,
    /// Encrypted.
    Https,
}

impl Scheme {
    fn word(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    fn usual_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

impl Origin {
    pub(crate) fn new(scheme: Scheme, host: String, port: u16) -> Self {
        Self { scheme, host, port }
    }

    /// Whether browsers reach it by HTTPS.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.scheme == Scheme::Https
    }

    /// The host alone, in small letters; an IPv6 address stands in brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The host as a browser names it in a request: with the port unless it is the usual one.
    #[must_use]
    pub fn authority(&self) -> String {
        if self.port == self.scheme.usual_port() {
            self.host.clone()
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }

    /// Whether a `Host` header means this address.
    #[must_use]
    pub fn is_named(&self, host: &str) -> bool {
        split_port(host).is_some_and(|(name, port)| {
            name.eq_ignore_ascii_case(&self.host) && port.unwrap_or(self.scheme.usual_port()) == self.port
        })
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme.word(), self.authority())
    }
}

impl Value for Origin {
    const KIND: &'static str = "an address without a path, such as `https://pre-sessions.example.org`";

    fn read(text: &str) -> Result<Self, Unfit> {
        let unfit = || Unfit::expected(Self::KIND, text);
        let (scheme, rest) = text.split_once("://").ok_or_else(unfit)?;
        let scheme = match scheme {
            "http" => Scheme::Http,
            "https" => Scheme::Https,
            _ => return Err(unfit()),
        };
        let (host, port) = split_port(rest.strip_suffix('/').unwrap_or(rest)).ok_or_else(unfit)?;
        if !is_host(host) {
            return Err(unfit());
        }
        Ok(Self::new(scheme, host.to_ascii_lowercase(), port.unwrap_or(scheme.usual_port())))
    }
}

/// Host and port, if it is written as such.
fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    let bracket = authority.rfind(']').map_or(0, |at| at + 1);
    match authority[bracket..].find(':') {
        None => Some((authority, None)),
        Some(colon) => {
            let (host, port) = authority.split_at(bracket + colon);
            let port =
                port[1..].parse().ok().filter(|_| port[1..].bytes().all(|byte| byte.is_ascii_digit()))?;
            Some((host, Some(port)))
        }
    }
}

fn is_host(host: &str) -> bool {
    if let Some(inner) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return inner.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    host.len() <= 253 && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(text: &str) -> Origin {
        Origin::read(text).unwrap()
    }

    #[test]
    fn an_origin_is_written_as_browsers_write_it() {
        assert_eq!(origin("https://Example.ORG/").to_string(), "https://example.org");
        assert_eq!(origin("https://example.org:443").to_string(), "https://example.org");
        assert_eq!(origin("http://[::1]:8080").to_string(), "http://[::1]:8080");
        assert_eq!(origin("http://localhost:8080").authority(), "localhost:8080");
    }

    #[test]
    fn a_host_header_names_an_origin_with_or_without_the_usual_port() {
        let public = origin("https://example.org");
        assert!(public.is_named("example.org"));
        assert!(public.is_named("EXAMPLE.org:443"));
        for other in [
            "example.org:80",
            "example.org.evil",
            "evil",
            "example.org:",
            "example.org:+443",
            "",
            "a@example.org",
        ] {
            assert!(!public.is_named(other), "{other}");
        }
        assert!(origin("http://[::1]:8080").is_named("[::1]:8080"));
    }

    #[test]
    fn what_is_more_than_an_origin_is_refused() {
        for text in [
            "example.org",
            "ftp://example.org",
            "https://",
            "https://example.org/path",
            "https://user@example.org",
            "https://example.org:x",
            "https://example..org",
            "https://[::1",
            "https://exa mple.org",
        ] {
            assert!(Origin::read(text).is_err(), "{text}");
        }
    }
}
