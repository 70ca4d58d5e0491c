//! What the child tells its parent: the length of a head, the head as JSON, then the copy.

use intake::kind::Kind;
use serde::{Deserialize, Serialize};

use crate::{Cleaned, Finding, Refusal};

/// The most bytes of a head.
pub(crate) const HEAD_BYTES: usize = 64 * 1024;

#[derive(Serialize, Deserialize)]
struct Head {
    kind: String,
    words: Option<usize>,
    findings: Vec<Finding>,
}

/// The answer as bytes.
pub(crate) fn write(answer: Result<Cleaned, Refusal>) -> serde_json::Result<Vec<u8>> {
    let (head, mut copy) = match answer {
        Ok(cleaned) => {
            let Cleaned { kind, copy, words, findings } = cleaned;
            (Ok(Head { kind: kind.extension().to_owned(), words, findings }), copy)
        }
        Err(refusal) => (Err(refusal), Vec::new()),
    };
    let head = serde_json::to_vec(&head)?;
    let length = u32::try_from(head.len()).unwrap_or(u32::MAX);
    copy.splice(..0, length.to_le_bytes().into_iter().chain(head));
    Ok(copy)
}

/// The answer of a child, if the bytes are one.
#[must_use]
pub fn read(mut bytes: Vec<u8>) -> Option<Result<Cleaned, Refusal>> {
    let length = u32::from_le_bytes(*bytes.first_chunk::<4>()?) as usize;
    let head = bytes.get(4..length.checked_add(4)?).filter(|head| head.len() <= HEAD_BYTES)?;
    let head: Result<Head, Refusal> = serde_json::from_slice(head).ok()?;
    bytes.drain(..length + 4);
    Some(match head {
        Ok(Head { kind, words, findings }) => {
            let kind = Kind::ALL.into_iter().find(|known| known.extension() == kind)?;
            Ok(Cleaned { kind, copy: bytes, words, findings })
        }
        Err(refusal) => Err(refusal),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Found;

    #[test]
    fn an_answer_arrives_as_it_was_given() {
        let findings = vec![Finding { found: Found::LastEditor, count: 2 }];
        let cleaned = Cleaned { kind: Kind::Odt, copy: b"PK".to_vec(), words: Some(2_815), findings };
        for answer in [Ok(cleaned), Err(Refusal::TooLarge)] {
            assert_eq!(read(write(answer.clone()).unwrap()), Some(answer));
        }
    }

    #[test]
    fn what_is_no_answer_is_none() {
        for bytes in [&b""[..], b"\xFF\xFF\xFF\xFF{}", b"\x02\0\0\0{}", b"\x09\0\0\0{}", b"\x05\0\0\0panic"] {
            assert_eq!(read(bytes.to_vec()), None);
        }
    }
}
