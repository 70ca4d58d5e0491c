//! Files that answer questions: looked at, given a harmless name, sealed and kept.

use std::fmt::Display;

use domain::{application::GivenFile, issue::Issue, text::clean_line};
use intake::kind::{self, Kind};
use seal::{DataKey, Place};

use crate::{App, Error};

/// A file as it was sent.
#[derive(Clone, Debug)]
pub struct SentFile {
    /// The question that it answers.
    pub question: String,
    /// The name that the browser gave.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// The most characters of a file's name.
const NAME_CHARACTERS: usize = 80;
/// The kinds that are taken.
const KINDS: [Kind; 6] = [Kind::Pdf, Kind::Docx, Kind::Odt, Kind::Txt, Kind::Jpg, Kind::Png];

impl App {
    /// Keeps a file of an application, or of one by mail, or says what is wrong with it.
    pub(crate) async fn keep_file(
        &self,
        (owner, key): (impl Display, DataKey),
        sent: SentFile,
    ) -> Result<Result<GivenFile, Issue>, Error> {
        let kind = match check(&sent.bytes, self.largest_file) {
            Ok(kind) => kind,
            Err(issue) => return Ok(Err(issue)),
        };
        let (files, bytes) = (self.files.clone(), sent.bytes.len());
        let (name, owner) = (harmless_name(&sent.name, kind), owner.to_string());
        let kept = tokio::task::spawn_blocking(move || {
            let hash = ::files::hash(&sent.bytes);
            files.put(&key.seal(place(&owner), &sent.bytes)).map(|kept| (hash, kept))
        });
        let (hash, kept) = kept.await.map_err(|broken| Error::Broken(Box::new(broken)))??;
        Ok(Ok(GivenFile { hash, kept, name, bytes: bytes as u64, kind: kind.extension().to_owned() }))
    }

    /// The content of a file of an application; nothing if it is not there, and an error if it is not
    /// what was given.
    pub(crate) async fn file_content(
        &self,
        (owner, key): (impl Display, DataKey),
        file: &GivenFile,
    ) -> Result<Option<Vec<u8>>, Error> {
        let (files, kept, wanted) = (self.files.clone(), file.kept, file.hash);
        let owner = owner.to_string();
        let read = tokio::task::spawn_blocking(move || -> Result<_, Error> {
            let Some(sealed) = files.get(kept)? else { return Ok(None) };
            let broken = |error| Error::Broken(Box::new(error));
            let plain = key.open(place(&owner), &sealed).map_err(broken)?;
            if ::files::hash(&plain) != wanted {
                return Err(Error::Broken(Box::new(::files::Error::Damaged(kept))));
            }
            Ok(Some(plain.to_vec()))
        });
        read.await.map_err(|broken| Error::Broken(Box::new(broken)))?
    }
}

/// A file is never changed. Which one it is, its hash says.
fn place(owner: &str) -> Place<'_> {
    Place { owner, part: "file", version: 1 }
}

fn check(bytes: &[u8], largest: usize) -> Result<Kind, Issue> {
    if bytes.is_empty() {
        return Err(Issue::FileEmpty);
    }
    if bytes.len() > largest {
        return Err(Issue::FileTooLarge { limit: largest as u64 });
    }
    kind::sniff(bytes).filter(|kind| KINDS.contains(kind)).ok_or(Issue::FileKind)
}

/// The name without what could lead into a folder, start a program or steer a screen. Its ending is
/// that of what the file is, whatever it said.
fn harmless_name(given: &str, kind: Kind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let line = clean_line(last);
    let stem = line.rsplit_once('.').map_or(line.as_str(), |(stem, _)| stem);
    let plain: String = stem
        .chars()
        .map(|c| if "<>:\"|?*%'`$&;".contains(c) { '-' } else { c })
        .take(NAME_CHARACTERS)
        .collect();
    let stem = plain.trim_matches(|c: char| c == '.' || c == '-' || c.is_whitespace());
    format!("{}.{}", if stem.is_empty() { "document" } else { stem }, kind.extension())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_and_ends_as_what_it_is() {
        for (given, kept) in [
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\x\\rapport final.docx", "rapport final.pdf"),
            ("report\u{202e}fdp.exe", "reportfdp.pdf"),
            ("a\r\nb\u{0}.pdf", "a b.pdf"),
            (".htaccess", "document.pdf"),
            ("", "document.pdf"),
            ("<script>.html", "script.pdf"),
            ("تقرير.pdf", "تقرير.pdf"),
        ] {
            assert_eq!(harmless_name(given, Kind::Pdf), kept, "{given:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_not_kept() {
        assert_eq!(check(b"", 100), Err(Issue::FileEmpty));
        assert_eq!(check(b"MZ\x90\x00\x03\x00\x00", 100), Err(Issue::FileKind));
        assert_eq!(check(b"%PDF-1.7 ...", 100), Ok(Kind::Pdf));
        let large = vec![b'a'; 101];
        assert_eq!(check(&large, 100), Err(Issue::FileTooLarge { limit: 100 }));
        assert_eq!(check(&large[1..], 100), Ok(Kind::Txt));
    }
}
