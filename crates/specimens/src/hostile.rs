//! Files that are made to harm whoever reads them.

use std::io::{Cursor, Write};

use flate2::{Compression, write::ZlibEncoder};
use rand_chacha::ChaCha8Rng;
use rand_core::{RngCore, SeedableRng};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{docx, mp4, odt, packed, pdf, pictures, zipped};

/// How many, how large, which.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// How many files; those that are made with intent come first and are never fewer than there are.
    pub count: usize,
    /// What the bombs unpack to, in bytes.
    pub size: usize,
    /// How far apart honest files are cut off, in bytes.
    pub step: usize,
    /// From which number chance is drawn.
    pub seed: u64,
}

/// One honest file of each kind, with something planted in it.
pub fn originals() -> [Vec<u8>; 7] {
    [docx::docx(), odt::odt(), pdf::pdf(), mp4::mp4(), mp4::fragmented(), pictures::jpeg(), pictures::png()]
}

/// Hostile files, each with what it is.
pub fn files(wish: Wish) -> Vec<(&'static str, Vec<u8>)> {
    let mut rng = ChaCha8Rng::seed_from_u64(wish.seed);
    let originals = originals();
    let mut files = made(wish.size);
    for original in &originals {
        let cuts = (1..original.len()).step_by(wish.step).map(|at| ("cut off", original[..at].to_vec()));
        files.extend(cuts.take(60));
    }
    while files.len() < wish.count {
        files.push(("broken at random", broken(&mut rng, &originals)));
    }
    files
}

/// A zlib stream of that many zeros.
fn zeros(count: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    let part = vec![b' '; 1 << 20];
    for _ in 0..count >> 20 {
        encoder.write_all(&part).unwrap();
    }
    encoder.finish().unwrap()
}

/// A package with a member that unpacks to that many spaces. It is written part by part: what this
/// process ever had in memory would count as its children's.
fn package(members: &[(&str, &str)], large: &str, size: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.start_file(large, SimpleFileOptions::default()).unwrap();
    let part = vec![b' '; 1 << 20];
    for _ in 0..size >> 20 {
        zip.write_all(&part).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Files made with intent. `size` is what the bombs unpack to.
pub fn made(size: usize) -> Vec<(&'static str, Vec<u8>)> {
    let deep = |open: &str, close: &str| [open.repeat(20_000), close.repeat(20_000)].concat();
    let page = |entries: &str, objects: &[&str]| {
        let mut file = pdf::Builder::default();
        file.add("<< /Type /Catalog /Pages 2 0 R >>");
        file.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.add(&format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] {entries} >>"));
        for object in objects {
            file.add(object);
        }
        file.finish("/Root 1 0 R")
    };
    let bomb = |filters: &str, data: &[u8]| {
        let mut file = pdf::Builder::default();
        file.add("<< /Type /Catalog /Pages 2 0 R >>");
        file.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        file.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>");
        file.stream(&format!("/Filter {filters}"), data);
        file.finish("/Root 1 0 R")
    };
    let odt_parts = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")];
    let once = zeros(size);
    let twice = pdf::zlib(&once);
    let stream = |text: &str| format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len());
    let entity = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let html = b"<html><script>fetch('//example.org')</script></html>".as_slice();
    let atom = |kind: &[u8; 4], body: &[u8]| {
        [&u32::try_from(body.len() + 8).unwrap().to_be_bytes(), kind.as_slice(), body].concat()
    };
    let film = |rest: Vec<u8>| [atom(b"ftyp", b"isom\0\0\x02\0"), rest].concat();
    let within = (0..10_000).fold(Vec::new(), |inner: Vec<u8>, _| atom(b"trak", &inner));
    let letters = "1 begincodespacerange <0000> <FFFF> endcodespacerange ".to_owned()
        + &"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange ".repeat(20_000);
    let table = stream(&letters);
    let recursive = stream("/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do").replace(
        "/Length",
        "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 4 0 R >> >> /Length",
    );
    let calls = stream(&"q 1 0 0 1 0 0 cm Q\n".repeat(400_000));
    let accents = format!("a{}", "\u{301}\u{327}".repeat(500_000));
    vec![
        ("a bomb in a page", bomb("/FlateDecode", &once)),
        ("a bomb in a bomb", bomb("[/FlateDecode /FlateDecode]", &twice)),
        ("a bomb of hexadecimals", bomb("[/ASCIIHexDecode /ASCIIHexDecode /FlateDecode]", b"37 38")),
        ("a bomb in a document", package(&[("[Content_Types].xml", "")], "word/document.xml", size)),
        ("a bomb in a picture", package(&odt_parts, "Pictures/1.png", size)),
        ("ten thousand members", {
            let names: Vec<String> = (0..10_000).map(|index| format!("word/{index}.xml")).collect();
            let mut members: Vec<(&str, Vec<u8>)> = vec![("[Content_Types].xml", Vec::new()), ("word/document.xml", b"<a/>".to_vec())];
            members.extend(names.iter().map(|name| (name.as_str(), Vec::new())));
            zipped(&members)
        }),
        ("members that climb", zipped(&[("[Content_Types].xml", Vec::new()), ("word/document.xml", b"<a/>".to_vec()), ("../../../etc/passwd", b"x".to_vec())])),
        ("elements twenty thousand deep", docx::with_body(&deep("<w:p>", "</w:p>"))),
        ("a million elements", docx::with_body(&"<w:p/>".repeat(1_000_000))),
        ("entities of its own", zipped(&[("[Content_Types].xml", Vec::new()), ("word/document.xml", format!("{entity}<a>&b;</a>").into_bytes())])),
        ("sections twenty thousand deep", odt::with_body(&deep("<text:section>", "</text:section>"))),
        ("an attribute without end", odt::with_body(&format!("<text:p text:name=\"{}\"/>", "a".repeat(5_000_000)))),
        ("lists twenty thousand deep", page("/Contents 4 0 R", &[&deep("[", "]")])),
        ("dictionaries twenty thousand deep", page("/Resources 4 0 R", &[&deep("<< /Font ", ">>")])),
        ("lists in instructions twenty thousand deep", bomb("[]", deep("[", "]").as_bytes())),
        ("pages that hold themselves", page("/Kids [2 0 R 3 0 R] /Type /Pages", &[])),
        ("a drawing that draws itself", page("/Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >>", &[&recursive])),
        ("a reference to itself", page("/Contents 4 0 R /Rotate 4 0 R", &["[4 0 R]"])),
        ("tables of four billion letters", page("/Contents 5 0 R /Resources << /Font << /F 4 0 R >> >>", &["<< /Type /Font /Subtype /Type0 /ToUnicode 6 0 R /DescendantFonts [<< /W [0 4294967295 500 0 4294967295 500] >>] >>", &stream("BT /F 1 Tf (ab) Tj ET"), &table])),
        ("half a million instructions", page("/Contents 4 0 R", &[&calls])),
        ("a hundred thousand notes", page(&format!("/Annots [{}]", "<< /Subtype /Stamp /AP << /N 4 0 R >> /Rect [0 0 1 1] >>".repeat(100_000)), &[&recursive])),
        ("a table of nothing", b"%PDF-1.7\nxref\n0 4294967295\n0000000000 65535 f \ntrailer << /Size 4294967295 /Root 1 0 R >>\nstartxref\n9\n%%EOF".to_vec()),
        ("an endless chain of tables", b"%PDF-1.7\nxref\n0 0\ntrailer << /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF".to_vec()),
        ("a picture of ten thousand million points", pictures::png_packed(100_000, 100_000, 0, &zeros(1 << 20))),
        ("a picture that unpacks to more", pictures::png_packed(8, 8, 0, &once)),
        ("a picture as large as allowed", pictures::png_packed(15_000, 15_000, 0, &zeros(15_001 * 15_001))),
        ("boxes ten thousand deep", film(atom(b"moov", &within))),
        ("a box of no size", film(b"\0\0\0\0moov".to_vec())),
        ("a hundred thousand boxes", film(atom(b"moov", &atom(b"free", b"").repeat(100_000)))),
        ("a page and a script", [html, &pdf::pdf()].concat()),
        ("a document that is a package too", [pdf::pdf(), docx::docx()].concat()),
        ("a photograph that is a package too", [pictures::jpeg(), docx::docx()].concat()),
        ("a picture that is a page too", [pictures::png(), html.to_vec()].concat()),
        ("a package that is a document too", [docx::docx(), pdf::pdf()].concat()),
        ("a package in a package in a package", (0..50).fold(docx::docx(), |inner, _| {
            packed(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<a/>"), ("word/embeddings/a.zip", &inner)])
        })),
        ("a member that is a link", linked()),
        ("the same name twice", packed_raw(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<a/>"), ("word/document.xmk", b"<b/>")])),
        ("entities of entities of entities", docx_with_entities(30)),
        ("a box of all the room there is", film(b"\0\0\0\x01moov\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF".to_vec())),
        ("a table of four billion pictures", film(atom(b"moov", &atom(b"trak", &atom(b"mdia", &atom(b"minf", &atom(b"stbl", &[atom(b"stsz", b"\0\0\0\0\0\0\0\0\xFF\xFF\xFF\xFF"), atom(b"stco", b"\0\0\0\0\xFF\xFF\xFF\xFF")].concat()))))))),
        ("a photograph of four thousand million points", jpeg_of(65_535, 65_535)),
        ("accents without end", accents.into_bytes()),
        ("one long line", "word ".repeat(1_900_000).into_bytes()),
    ]
}

/// A package with a member that is a symbolic link out of it.
fn linked() -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<a/>")] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.add_symlink("word/media/image1.png", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    zip.finish().unwrap().into_inner()
}

/// A package in which two members have one name.
fn packed_raw(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = packed(members);
    let (from, to) = (b"word/document.xmk", b"word/document.xml");
    for at in 0..bytes.len().saturating_sub(from.len()) {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
    bytes
}

/// A document in which each entity is ten of the one before: a text of more letters than there are atoms.
fn docx_with_entities(depth: usize) -> Vec<u8> {
    let one = |level: usize| format!("<!ENTITY e{} \"{}\">", level + 1, format!("&e{level};").repeat(10));
    let entities: String = (0..depth).map(one).collect();
    let body = format!(
        "<!DOCTYPE w:document [<!ENTITY e0 \"lol\">{entities}]>{}",
        docx::document(&format!("<w:p><w:r><w:t>&e{depth};</w:t></w:r></w:p>"))
    );
    packed(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", body.as_bytes())])
}

/// A photograph that says it is so wide and high.
fn jpeg_of(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = pictures::jpeg();
    let frame =
        (0..bytes.len() - 9).find(|at| bytes[*at] == 0xFF && matches!(bytes[at + 1], 0xC0..=0xC2)).unwrap();
    bytes[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    bytes[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

/// A document with bytes changed, moved, left out or taken from another.
pub fn broken(rng: &mut ChaCha8Rng, originals: &[Vec<u8>]) -> Vec<u8> {
    let mut pick = |most: usize| usize::try_from(rng.next_u64() % most.max(1) as u64).unwrap();
    let mut bytes = originals[pick(originals.len())].clone();
    let other = &originals[pick(originals.len())];
    for _ in 0..=pick(4) {
        let at = pick(bytes.len());
        let end = (at + pick(64)).min(bytes.len());
        match pick(7) {
            0 => bytes.truncate(at),
            1 => bytes[at..end].fill(0xFF),
            2 => bytes[at..end].fill(0),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let from = pick(other.len());
                let part = &other[from..(from + 200).min(other.len())];
                bytes.splice(at..at, part.iter().copied());
            }
            5 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part.repeat(20));
            }
            _ => {
                for byte in &mut bytes[at..end] {
                    if byte.is_ascii_digit() {
                        *byte = b'9';
                    } else {
                        *byte ^= 1 << pick(8);
                    }
                }
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}
