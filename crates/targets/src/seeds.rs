//! What each target should be able to read.

use seal::{Code, Key, Receipt, ReceiptKey};
use specimens::{docx as word, hostile::originals, mp4 as film, odt as writer, packed, pictures, plain};

pub(crate) fn codes() -> Vec<Vec<u8>> {
    let code = "A".repeat(24).parse::<Code>().expect("a code");
    vec![code.reveal().into_bytes(), code.reveal().to_lowercase().replace('-', " ").into_bytes()]
}

pub(crate) fn csv() -> Vec<Vec<u8>> {
    [
        "State,Organisation\nCOL,\"Casa, \"\"de\"\"\nla\"\n",
        "a;b\r\n1;2\r\n",
        "a\tb\n1\t2\n",
        "\u{feff}a,b\n=1+1,'x\n",
    ]
    .map(|text| text.as_bytes().to_vec())
    .into()
}

pub(crate) fn docx() -> Vec<Vec<u8>> {
    vec![word::docx(), plain::docx("Killings\ngo unpunished."), plain::docx_by("A", "B", "C")]
}

pub(crate) fn forms() -> Vec<Vec<u8>> {
    let part = |name: &str, more: &str, value: &str| {
        format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"{more}\r\n\r\n{value}\r\n")
    };
    let file = part("submission_file", "; filename=\"a.pdf\"", "%PDF-1.7");
    vec![
        b"code=AAAA-BBBB&step=documents&seen=0&then=stay&remove=x".to_vec(),
        b"a=%FF%00&&=&a=%e2%80%ae+b&kind=national".to_vec(),
        [part("seen", "", "0"), part("submission", "", "alone"), file, "--edge--\r\n".into()]
            .concat()
            .into_bytes(),
    ]
}

pub(crate) fn jpeg() -> Vec<Vec<u8>> {
    vec![pictures::jpeg()]
}

pub(crate) fn kinds() -> Vec<Vec<u8>> {
    originals().into()
}

pub(crate) fn mp4() -> Vec<Vec<u8>> {
    vec![film::mp4(), film::fragmented()]
}

pub(crate) fn ods() -> Vec<Vec<u8>> {
    let content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
         <table:table><table:table-row><table:table-cell><text:p>State</text:p></table:table-cell>\
         <table:table-cell table:number-columns-repeated=\"2\"><text:p>b</text:p></table:table-cell></table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"date\" \
         office:date-value=\"2026-01-01\"><text:p>1 January</text:p></table:table-cell></table:table-row>\
         </table:table></office:spreadsheet></office:body></office:document-content>";
    let kind = b"application/vnd.oasis.opendocument.spreadsheet".as_slice();
    vec![packed(&[("mimetype", kind), ("content.xml", content.as_bytes())])]
}

pub(crate) fn odt() -> Vec<Vec<u8>> {
    vec![writer::odt(), writer::with_body("<text:p>Killings go unpunished.</text:p>")]
}

pub(crate) fn pdf() -> Vec<Vec<u8>> {
    vec![specimens::pdf::pdf(), plain::pdf("Killings go unpunished.")]
}

pub(crate) fn png() -> Vec<Vec<u8>> {
    vec![pictures::png()]
}

pub(crate) fn questionnaire() -> Vec<Vec<u8>> {
    let standard = domain::questionnaire::standard();
    vec![serde_json::to_vec(&standard).expect("it is written as JSON")]
}

pub(crate) fn receipt_key() -> ReceiptKey {
    ReceiptKey::of(&Key::from_bytes([7; 32]))
}

pub(crate) fn receipts() -> Vec<Vec<u8>> {
    let receipt = Receipt {
        number: "R-7K2M-9PQX".into(),
        series: "44".into(),
        time: "2026-11-21T08:00:00Z".into(),
        content: "ab".repeat(32),
        version: 1,
    };
    let key = receipt_key();
    vec![receipt.signed(&key).into_bytes(), key.check().to_string().into_bytes()]
}

pub(crate) fn series() -> Vec<Vec<u8>> {
    vec![include_bytes!("../../domain/data/series/44.json").to_vec()]
}

pub(crate) fn settings() -> Vec<Vec<u8>> {
    vec![
        b"data = \"./data\"\nlisten = \"127.0.0.1:8080\"\npublic-address = [\"https://example.org\"]\n\
          [limits]\nfile = \"10MB\"\nbody-grace = \"30s\"\ntrusted-proxies = [\"10.0.0.0/8\", \"::1\"]\n\
          [mail]\ntransport = \"smtp\"\nport = 25\n"
            .to_vec(),
    ]
}

pub(crate) fn team_keys() -> Vec<Vec<u8>> {
    let key = seal::TeamKey::generate();
    let file = format!("# made today\n{}\n", key.reveal().as_str());
    vec![file.into_bytes(), key.recipient().to_string().into_bytes()]
}

pub(crate) fn text() -> Vec<Vec<u8>> {
    vec!["Jane\r\nBcc: all\0\u{1b}[2J \u{202e}gnorw\u{2066} e\u{301} 普遍 <a@b.org>".as_bytes().to_vec()]
}

pub(crate) fn tus() -> Vec<Vec<u8>> {
    vec![b"question c3VibWlzc2lvbl9maWxl,filename YS5wZGY=,form eA==".to_vec(), b"60000000".to_vec()]
}

pub(crate) fn xlsx() -> Vec<Vec<u8>> {
    use print::sheet::{Cell, Column, Kind, Sheet};
    let sheet = Sheet {
        name: "States".into(),
        columns: vec![Column::new("State", Kind::Text), Column::new("Number", Kind::Integer)],
        rows: vec![vec![Cell::Text("COL".into()), Cell::Integer(7)]],
    };
    vec![print::sheet::to_xlsx(&[sheet], testkit::now()).expect("a sheet")]
}
