//! Who is at the other end, as far as limits have to know it.

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
};

use axum::http::{HeaderMap, HeaderName, header};
use config::Limits;

/// Where a request came from: an IPv4 address, or the /64 network of an IPv6 address, since one
/// household has as many addresses as it likes.
///
/// It serves to count, and for nothing else: it cannot be shown, and no log has it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Peer(u128);

impl Peer {
    /// The peer at that address.
    #[must_use]
    pub fn new(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(address.to_ipv6_mapped().to_bits()),
            IpAddr::V6(address) => Self(address.to_bits() >> 64 << 64),
        }
    }

    /// The peer behind the proxies that are trusted, and the headers without what they said of it.
    ///
    /// Of `X-Forwarded-For` only the right-most hop that is no trusted proxy counts: whatever stands
    /// before it may have been written by anyone. What cannot be read ends the search.
    pub(super) fn behind(address: IpAddr, headers: &mut HeaderMap, limits: &Limits) -> Self {
        let mut nearest = address;
        if limits.trusts(address) {
            let hops = headers.get_all(FORWARDED_FOR).iter().rev();
            let hops = hops.filter_map(|value| value.to_str().ok()).flat_map(|value| value.rsplit(','));
            for hop in hops {
                let Some(hop) = read(hop.trim()) else { break };
                nearest = hop;
                if !limits.trusts(hop) {
                    break;
                }
            }
        }
        // Beyond this line nobody needs the address, so nobody gets it.
        for header in [FORWARDED_FOR, REAL_IP, header::FORWARDED] {
            headers.remove(header);
        }
        Self::new(nearest)
    }
}

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const REAL_IP: HeaderName = HeaderName::from_static("x-real-ip");

/// An address as proxies write it: alone, or with a port.
fn read(hop: &str) -> Option<IpAddr> {
    let bare = hop.strip_prefix('[').and_then(|hop| hop.strip_suffix(']')).unwrap_or(hop);
    bare.parse().ok().or_else(|| hop.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

impl fmt::Debug for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Peer(…)")
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use config::Network;

    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn behind(socket: &str, forwarded: &[&str]) -> Peer {
        let trusted_proxies = vec![Network::new(ip("10.0.0.0"), 8)];
        let limits = Limits { trusted_proxies, ..Limits::default() };
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED_FOR, HeaderValue::from_str(value).unwrap());
        }
        let peer = Peer::behind(ip(socket), &mut headers, &limits);
        assert!(headers.is_empty());
        peer
    }

    #[test]
    fn a_stranger_is_not_believed_about_where_it_comes_from() {
        assert_eq!(behind("192.0.2.1", &["198.51.100.7"]), Peer::new(ip("192.0.2.1")));
    }

    #[test]
    fn a_trusted_proxy_is_believed_about_the_last_stranger() {
        let stranger = Peer::new(ip("198.51.100.7"));
        assert_eq!(behind("10.0.0.1", &["198.51.100.7"]), stranger);
        assert_eq!(behind("10.0.0.1", &["203.0.113.5, 198.51.100.7, 10.0.0.2"]), stranger);
        assert_eq!(behind("10.0.0.1", &["203.0.113.5", "198.51.100.7,10.0.0.2"]), stranger);
        assert_eq!(behind("10.0.0.1", &["198.51.100.7:4711"]), stranger);
        assert_eq!(behind("10.0.0.1", &["[2001:db8::1]:4711"]), Peer::new(ip("2001:db8::1")));
        assert_eq!(behind("10.0.0.1", &["[2001:db8::1]"]), Peer::new(ip("2001:db8::1")));
    }

    #[test]
    fn what_cannot_be_read_counts_as_the_last_proxy_that_could() {
        assert_eq!(behind("10.0.0.1", &[]), Peer::new(ip("10.0.0.1")));
        assert_eq!(behind("10.0.0.1", &["198.51.100.7, unknown"]), Peer::new(ip("10.0.0.1")));
        assert_eq!(behind("10.0.0.1", &["198.51.100.7, unknown, 10.0.0.2"]), Peer::new(ip("10.0.0.2")));
        assert_eq!(behind("10.0.0.1", &["10.0.0.3, 10.0.0.2"]), Peer::new(ip("10.0.0.3")));
    }

    #[test]
    fn one_household_is_one_peer() {
        assert_eq!(Peer::new(ip("2001:db8::1")), Peer::new(ip("2001:db8::ffff:1")));
        assert_ne!(Peer::new(ip("2001:db8::1")), Peer::new(ip("2001:db8:0:1::1")));
        assert_ne!(Peer::new(ip("192.0.2.1")), Peer::new(ip("192.0.2.2")));
        assert_eq!(Peer::new(ip("::ffff:192.0.2.1")), Peer::new(ip("192.0.2.1")));
    }

    #[test]
    fn a_peer_does_not_show_itself() {
        assert_eq!(format!("{:?}", Peer::new(ip("192.0.2.1"))), "Peer(…)");
    }
}
