//! Whatever comes in, there is an answer.
//!
//! `PROPTEST_CASES=100000 cargo test --release -p cleaning --test cleaning properties` looks longer.

use std::{env, sync::OnceLock};

use cleaning::clean;
use proptest::{prelude::*, sample::Index};

use specimens::{hostile, surviving};

fn original(which: Index) -> Vec<u8> {
    static ORIGINALS: OnceLock<[Vec<u8>; 7]> = OnceLock::new();
    let all = ORIGINALS.get_or_init(hostile::originals);
    which.get(all).clone()
}

fn cases() -> ProptestConfig {
    if env::var_os("PROPTEST_CASES").is_some() {
        ProptestConfig::default()
    } else {
        ProptestConfig::with_cases(48)
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_bytes_have_an_answer(start in 0usize..6, bytes: Vec<u8>) {
        let magic: [&[u8]; 6] = [b"%PDF-1.4\n", b"PK\x03\x04", b"\xFF\xD8\xFF\xE0", b"\x89PNG\r\n\x1A\n", b"\0\0\0\x10ftypisom\0\0\0\0", b"a"];
        drop(clean([magic[start], &bytes].concat()));
    }

    #[test]
    fn a_damaged_document_has_an_answer(which: Index, changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..6)) {
        let mut bytes = original(which);
        let most = changes.len();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(cleaned) = clean(bytes) {
            // What is damaged may have become text that is shown, but not more than was damaged.
            prop_assert!(surviving(&cleaned.copy).len() <= most, "{:?}", surviving(&cleaned.copy));
        }
    }

    #[test]
    fn a_document_that_was_cut_off_has_an_answer(which: Index, at: Index) {
        let mut bytes = original(which);
        bytes.truncate(at.index(bytes.len()));
        if let Ok(cleaned) = clean(bytes) {
            prop_assert_eq!(surviving(&cleaned.copy), Vec::<String>::new());
        }
    }
}
