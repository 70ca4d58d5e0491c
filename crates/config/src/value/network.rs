//! A network of addresses, written `10.0.0.0/8`.

use std::net::{IpAddr, Ipv6Addr};

use super::{Unfit, Value};

/// A network of addresses; one address is a network of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Network {
    base: u128,
    prefix: u8,
}

impl Network {
    /// The network of all addresses that share that many leading bits with this one.
    #[must_use]
    pub fn new(address: IpAddr, prefix: u8) -> Self {
        let prefix = if address.is_ipv4() { prefix.saturating_add(96) } else { prefix }.min(128);
        Self { base: wide(address) & mask(prefix), prefix }
    }

    /// Whether the address is of this network. An IPv4 address counts the same when it comes
    /// dressed as IPv6, as it does on a socket that speaks both.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        wide(address) & mask(self.prefix) == self.base
    }
}

fn wide(address: IpAddr) -> u128 {
    let wide: Ipv6Addr = match address {
        IpAddr::V4(address) => address.to_ipv6_mapped(),
        IpAddr::V6(address) => address,
    };
    wide.to_bits()
}

fn mask(prefix: u8) -> u128 {
    u128::MAX.checked_shl(128 - u32::from(prefix)).unwrap_or(0)
}

impl Value for Network {
    const KIND: &'static str = "an address such as `10.0.0.7`, or a network such as `10.0.0.0/8`";

    fn read(text: &str) -> Result<Self, Unfit> {
        let unfit = || Unfit::expected(Self::KIND, text);
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix.parse::<u8>().map_err(|_| unfit())?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| unfit())?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        match prefix.unwrap_or(longest) {
            prefix if prefix > longest => Err(unfit()),
            prefix => Ok(Self::new(address, prefix)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(text: &str) -> Network {
        Network::read(text).unwrap()
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_network_holds_its_addresses_and_no_others() {
        assert!(network("10.0.0.0/8").contains(ip("10.255.0.1")));
        assert!(!network("10.0.0.0/8").contains(ip("11.0.0.1")));
        assert!(network("2001:db8::/32").contains(ip("2001:db8:1::1")));
        assert!(!network("2001:db8::/32").contains(ip("2001:db9::1")));
        assert!(network("0.0.0.0/0").contains(ip("203.0.113.9")));
        assert!(!network("0.0.0.0/0").contains(ip("2001:db8::1")));
        assert!(network("::/0").contains(ip("2001:db8::1")));
    }

    #[test]
    fn an_address_alone_is_a_network_of_one() {
        assert!(network("192.0.2.1").contains(ip("192.0.2.1")));
        assert!(!network("192.0.2.1").contains(ip("192.0.2.2")));
    }

    #[test]
    fn an_ipv4_address_dressed_as_ipv6_is_the_same_address() {
        assert!(network("127.0.0.0/8").contains(ip("::ffff:127.0.0.1")));
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for text in ["10.0.0.0/33", "10.0.0/8", "::1/129", "proxy", "10.0.0.1/", "/8", ""] {
            assert!(Network::read(text).is_err(), "{text}");
        }
    }
}
