//! Places in the house: so many in all, so many for one peer.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::peer::Peer;

/// The places in the house.
pub(super) struct Places {
    total: usize,
    per_peer: usize,
    taken: AtomicUsize,
    by_peer: Mutex<HashMap<Peer, usize>>,
}

/// A place, held until it is dropped.
pub(super) struct Place {
    places: Arc<Places>,
    peer: Option<Peer>,
}

impl Places {
    pub(super) fn new(total: usize, per_peer: usize) -> Self {
        Self { total, per_peer, taken: AtomicUsize::new(0), by_peer: Mutex::default() }
    }

    /// Whether another connection can be taken.
    pub(super) fn any_left(&self) -> bool {
        self.taken.load(Ordering::Relaxed) < self.total
    }

    /// Whether so few places are left that nobody should rest in one.
    pub(super) fn few_left(&self) -> bool {
        self.taken.load(Ordering::Relaxed) * 4 >= self.total * 3
    }

    /// A place for a proxy, which stands for many.
    pub(super) fn take(self: &Arc<Self>) -> Place {
        self.taken.fetch_add(1, Ordering::Relaxed);
        Place { places: Arc::clone(self), peer: None }
    }

    /// A place for that peer, unless it has its share.
    pub(super) fn take_for(self: &Arc<Self>, peer: Peer) -> Option<Place> {
        let mut by_peer = self.by_peer();
        let of_peer = by_peer.entry(peer).or_default();
        if *of_peer >= self.per_peer {
            return None;
        }
        *of_peer += 1;
        drop(by_peer);
        self.taken.fetch_add(1, Ordering::Relaxed);
        Some(Place { places: Arc::clone(self), peer: Some(peer) })
    }

    fn by_peer(&self) -> MutexGuard<'_, HashMap<Peer, usize>> {
        self.by_peer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.places.taken.fetch_sub(1, Ordering::Relaxed);
        let Some(peer) = self.peer else { return };
        let mut by_peer = self.places.by_peer();
        if let Some(of_peer) = by_peer.get_mut(&peer) {
            *of_peer -= 1;
            // A peer that is gone leaves nothing behind, not even its address.
            if *of_peer == 0 {
                by_peer.remove(&peer);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(address: &str) -> Peer {
        Peer::new(address.parse().unwrap())
    }

    #[test]
    fn a_peer_has_its_share_and_no_more() {
        let places = Arc::new(Places::new(10, 2));
        let first = places.take_for(peer("192.0.2.1"));
        let second = places.take_for(peer("192.0.2.1"));
        assert!(first.is_some() && second.is_some());
        assert!(places.take_for(peer("192.0.2.1")).is_none());
        assert!(places.take_for(peer("192.0.2.2")).is_some());
        drop(first);
        assert!(places.take_for(peer("192.0.2.1")).is_some());
    }

    #[test]
    fn a_proxy_takes_places_without_a_share() {
        let places = Arc::new(Places::new(4, 1));
        let held: Vec<Place> = (0..3).map(|_| places.take()).collect();
        assert!(places.any_left() && places.few_left());
        let last = places.take();
        assert!(!places.any_left());
        drop((held, last));
        assert!(places.any_left() && !places.few_left());
    }

    #[test]
    fn a_peer_that_is_gone_is_forgotten() {
        let places = Arc::new(Places::new(10, 2));
        drop(places.take_for(peer("192.0.2.1")));
        assert_eq!(places.by_peer().len(), 0);
    }
}
