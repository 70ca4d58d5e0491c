//! Lists as people have them: from every program, in every encoding, and from people who mean harm.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::io::{Cursor, Write};

use intake::sheet::{Limit, Limits, SheetError, Table, read, read_within};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

fn table(table: &Table) -> Vec<Vec<&str>> {
    let rows = table.rows.iter().map(|row| &row.cells);
    [&table.header].into_iter().chain(rows).map(|row| row.iter().map(String::as_str).collect()).collect()
}

fn lines(table: &Table) -> Vec<usize> {
    table.rows.iter().map(|row| row.line).collect()
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:body><office:spreadsheet>\
         <table:table table:name=\"empty\"><table:table-row><table:table-cell/></table:table-row></table:table>\
         <table:table table:name=\"list\">{rows}</table:table>\
         <table:table table:name=\"other\"><table:table-row><table:table-cell><text:p>other</text:p>\
         </table:table-cell></table:table-row></table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    ods_with(&content)
}

fn ods_with(content: &str) -> Vec<u8> {
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

fn xlsx(write: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    write(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

/// The workbook with one of its members replaced.
fn with_member(workbook: &[u8], name: &str, content: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut members = Vec::new();
    for member in names {
        let mut old = Vec::new();
        std::io::copy(&mut archive.by_name(&member).unwrap(), &mut old).unwrap();
        members.push((member.clone(), if member == name { content.as_bytes().to_vec() } else { old }));
    }
    let members: Vec<(&str, &[u8])> =
        members.iter().map(|(name, old)| (name.as_str(), old.as_slice())).collect();
    zip(&members)
}

#[test]
fn every_separator_is_found() {
    for text in ["a,b;c\n1,2;3\n4,5;6", "a;b\n1,5;2\n3,5;4", "a\tb\n1,2\t3\n1;2\t3", "sep=|\na|b\n1,2|3"] {
        let read = read(text.as_bytes(), "list.csv").unwrap();
        assert_eq!(
            (read.header.len(), read.rows.len()),
            (2, 2 - usize::from(text.starts_with("sep"))),
            "{text}"
        );
    }
    assert_eq!(table(&read(b"a,b\n1,2", "list.TSV").unwrap()), [["a,b"], ["1,2"]]);
}

#[test]
fn every_encoding_is_understood() {
    let text = "Nom;État\r\nŁódź “é”;Côte d’Ivoire\r\n";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(bytes).collect() };
    let expected = [["Nom", "État"], ["Łódź “é”", "Côte d’Ivoire"]];
    for bytes in [
        text.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        [b"\xFF\xFE".to_vec(), utf16(u16::to_le_bytes)].concat(),
        [b"\xFE\xFF".to_vec(), utf16(u16::to_be_bytes)].concat(),
    ] {
        assert_eq!(table(&read(&bytes, "list.csv").unwrap()), expected);
    }
    assert_eq!(
        table(&read(b"Nom;Pays\r\nZo\xEB \x96 ;T\xFCrkiye", "").unwrap()),
        [["Nom", "Pays"], ["Zoë –", "Türkiye"]]
    );
    assert_eq!(
        table(&read(b"Nom,Pays\rZo\x91,T\x9Frkiye\r", "").unwrap()),
        [["Nom", "Pays"], ["Zoë", "Türkiye"]]
    );
}

#[test]
fn a_row_knows_its_line() {
    let text = "\r\n\r\na,b\r\n1,\"two\r\nlines\"\r\n\r\n,\r\n3,4\r\n\r\n";
    let read = read(text.as_bytes(), "list.csv").unwrap();
    assert_eq!(table(&read), [["a", "b"], ["1", "two\nlines"], ["3", "4"]]);
    assert_eq!(lines(&read), [4, 8]);
}

#[test]
fn what_does_not_fit_the_header_is_refused_with_its_line() {
    assert_eq!(read(b"a,b\n1,2\n3,4,5\n", ""), Err(SheetError::Malformed { line: 3 }));
    assert_eq!(table(&read(b"a,b,,\n1,2,,,\n3\n", "").unwrap()), [["a", "b"], ["1", "2"], ["3", ""]]);
}

#[test]
fn a_quote_that_never_ends_is_refused() {
    assert_eq!(read(b"a,b\n1,2\n3,\"4\n5,6\n7,8\n", ""), Err(SheetError::Malformed { line: 3 }));
    assert_eq!(table(&read(b"size\n5\"\n", "").unwrap()), [["size"], ["5\""]]);
}

#[test]
fn cells_are_clean() {
    let text = "na\u{202e}me,b\n e\u{301}\u{7}\u{2066} ,\u{feff}x\u{a0}\n";
    assert_eq!(table(&read(text.as_bytes(), "").unwrap()), [["name", "b"], ["é", "x"]]);
}

#[test]
fn the_apostrophe_before_a_formula_is_taken_away() {
    let text = "a\n'=1+1\n''-1\n'tis\n'+41 22\n'a=1\n";
    assert_eq!(
        table(&read(text.as_bytes(), "").unwrap()),
        [["a"], ["=1+1"], ["'-1"], ["'tis"], ["+41 22"], ["'a=1"]]
    );
}

#[test]
fn what_is_no_list_is_refused() {
    assert_eq!(read(b"", ""), Err(SheetError::Empty));
    assert_eq!(read(b"\xEF\xBB\xBF \r\n,,\r\n", ""), Err(SheetError::Empty));
    for bytes in [
        b"%PDF-1.7\n".to_vec(),
        b"\x89PNG\r\n\x1A\n".to_vec(),
        b"a,b\n1,\0".to_vec(),
        b"<html><table></table>".to_vec(),
        b"{\\rtf1 a,b}".to_vec(),
        zip(&[("[Content_Types].xml", b""), ("word/document.xml", b"")]),
        zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]),
    ] {
        assert_eq!(read(&bytes, "list.xlsx"), Err(SheetError::NotASheet));
    }
    assert_eq!(read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", "list.xls"), Err(SheetError::OldOrLocked));
    assert_eq!(read(b"PK\x03\x04", "list.xlsx"), Err(SheetError::Broken));
}

#[test]
fn a_workbook_is_read_as_it_looks_with_dates_as_iso() {
    let bytes = xlsx(|sheet| {
        let date = Format::new().set_num_format("d mmm yyyy");
        let time = Format::new().set_num_format("hh:mm");
        let moment = Format::new().set_num_format("dd/mm/yyyy hh:mm");
        let day = ExcelDateTime::from_ymd(2023, 5, 31).unwrap();
        for (column, name) in
            (0..).zip(["text", "whole", "part", "day", "time", "moment", "truth", "formula"])
        {
            sheet.write_string(2, column, name).unwrap();
        }
        sheet.write_string(4, 0, "=1\u{202e}+1").unwrap();
        sheet.write_number(4, 1, 12).unwrap();
        sheet.write_number(4, 2, 0.1 + 0.2).unwrap();
        sheet.write_datetime_with_format(4, 3, &day, &date).unwrap();
        sheet.write_number_with_format(4, 4, 0.375, &time).unwrap();
        sheet.write_datetime_with_format(4, 5, day.and_hms(23, 59, 0).unwrap(), &moment).unwrap();
        sheet.write_boolean(4, 6, true).unwrap();
        sheet.write_formula(4, 7, Formula::new("=1+1").set_result("2")).unwrap();
    });
    let read = read(&bytes, "list.xlsx").unwrap();
    assert_eq!(
        table(&read)[1],
        ["=1+1", "12", "0.3", "2023-05-31", "09:00:00", "2023-05-31T23:59:00", "TRUE", "2"]
    );
    assert_eq!(lines(&read), [5]);
}

#[test]
fn a_hidden_or_empty_sheet_is_passed_over() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet();
    workbook.add_worksheet().set_hidden(true).write_string(0, 0, "hidden").unwrap();
    workbook.add_worksheet().write_string(0, 0, "shown").unwrap();
    assert_eq!(read(&workbook.save_to_buffer().unwrap(), "").unwrap().header, ["shown"]);
}

#[test]
fn a_cell_in_the_last_corner_costs_nothing() {
    let bytes = xlsx(|sheet| {
        sheet.write_string(0, 0, "a").unwrap();
        sheet.write_blank(1_048_575, 16_383, &Format::new().set_bold()).unwrap();
        sheet.write_string(1_048_575, 0, "last").unwrap();
    });
    let read = read(&bytes, "").unwrap();
    assert_eq!((table(&read), lines(&read)), (vec![vec!["a"], vec!["last"]], vec![1_048_576]));
    let far = xlsx(|sheet| {
        sheet.write_string(0, 0, "a").unwrap();
        sheet.write_string(7, 16_383, "far").unwrap();
    });
    assert_eq!(read_error(&far), SheetError::TooLarge { limit: Limit::Columns { line: 8 } });
}

fn read_error(bytes: &[u8]) -> SheetError {
    read(bytes, "").unwrap_err()
}

#[test]
fn an_open_document_is_read_as_it_looks_with_dates_as_iso() {
    let rows = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"1024\"/>\
        </table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"string\"><text:p>a &amp; b</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"2\"><text:p>c</text:p></table:table-cell>\
        <table:table-cell><text:p>d</text:p></table:table-cell><table:table-cell><text:p>e</text:p></table:table-cell>\
        <table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"2\">\
        <table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark</text:p></office:annotation>\
        <text:p>two<text:s text:c=\"2\"/>&#233;</text:p> <text:p>lines</text:p></table:table-cell><table:table-cell/>\
        <table:table-cell office:value-type=\"float\" office:value=\"0.30000000000000004\"><text:p>0,3</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2023-05-31T00:00:00\"><text:p>31.05.23</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\"><text:p>9.30</text:p></table:table-cell>\
        </table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>";
    let read = read(&ods(rows), "list.ods").unwrap();
    let row = vec!["two  é\nlines", "", "0.3", "2023-05-31", "09:30:00"];
    assert_eq!(table(&read), [vec!["a & b", "c", "c", "d", "e"], row.clone(), row]);
    assert_eq!(lines(&read), [5, 6]);
}

#[test]
fn a_cell_or_row_that_is_repeated_without_end_is_refused() {
    let cell = |repeated: u64, rows: u64| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell \
             table:number-columns-repeated=\"{repeated}\"><text:p>x</text:p></table:table-cell></table:table-row>"
        )
    };
    assert_eq!(
        read_error(&ods(&cell(u64::MAX, 1))),
        SheetError::TooLarge { limit: Limit::Columns { line: 1 } }
    );
    assert_eq!(read_error(&ods(&cell(1, u64::MAX))), SheetError::TooLarge { limit: Limit::Rows });
    assert_eq!(read(&ods(&cell(200, 20_001)), "").unwrap().rows.len(), 20_000);
}

#[test]
fn a_document_that_ends_in_the_middle_ends() {
    let cut = "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    assert_eq!(table(&read(&ods_with(cut), "").unwrap()), [["a"]]);
    assert_eq!(read_error(&ods_with("<table:table><table:table-row")), SheetError::Broken);
}

#[test]
fn a_workbook_that_states_more_texts_than_it_holds_is_refused() {
    let honest = xlsx(|sheet| {
        sheet.write_string(0, 0, "a").unwrap();
    });
    let texts = |count: &str| {
        let content = format!("<sst uniqueCount=\"{count}\"><si><t>a</t></si></sst>");
        read(&with_member(&honest, "xl/sharedStrings.xml", &content), "")
    };
    assert_eq!(texts("1").unwrap().header, ["a"]);
    for count in ["99999999999", "18446744073709551615", "99999999999999999999999"] {
        assert_eq!(texts(count), Err(SheetError::Broken));
    }
}

#[test]
fn one_long_text_in_every_cell_is_refused() {
    let honest = xlsx(|sheet| {
        sheet.write_string(0, 0, "a").unwrap();
    });
    let content = format!("<sst><si><t>{}</t></si></sst>", "long ".repeat(10_000));
    let long = with_member(&honest, "xl/sharedStrings.xml", &content);
    assert_eq!(read_error(&long), SheetError::TooLarge { limit: Limit::Cell { line: 1 } });
    let twice = "<sst><si><t>1234567890</t></si></sst>";
    let many = with_member(
        &xlsx(|sheet| {
            for row in 0..20 {
                sheet.write_string(row, 0, "a").unwrap();
            }
        }),
        "xl/sharedStrings.xml",
        twice,
    );
    let few = Limits { text: 150, ..Limits::default() };
    assert_eq!(read_within(&many, "", &few), Err(SheetError::TooLarge { limit: Limit::Text }));
}

#[test]
fn each_limit_holds() {
    let few = Limits { bytes: 60, rows: 2, columns: 3, cell: 5, text: 20, ..Limits::default() };
    let within = |text: &str| read_within(text.as_bytes(), "", &few).map(|table| table.rows.len());
    let too_large = |limit| Err(SheetError::TooLarge { limit });
    assert_eq!(within("a,b,c\n1,2,3\n12345,2,3\n"), Ok(2));
    assert_eq!(within(&"a,b,c\n".repeat(11)), too_large(Limit::Bytes));
    assert_eq!(within("a\n1\n2\n3\n"), too_large(Limit::Rows));
    assert_eq!(within("a,b,c\n1,2,3,4\n"), too_large(Limit::Columns { line: 2 }));
    assert_eq!(within("a\n\n123456\n"), too_large(Limit::Cell { line: 3 }));
    assert_eq!(within("aaaaa,aaaaa,aaaaa\naaaaa,aaaaa,aaaaa\n"), too_large(Limit::Text));
}

#[test]
fn a_bomb_is_not_unpacked() {
    let too_large = Err(SheetError::TooLarge { limit: Limit::Unpacked });
    let zeros = vec![b' '; 12 * 1024 * 1024];
    let bomb = |content: &[u8]| zip(&[("[Content_Types].xml", b""), ("xl/workbook.xml", content)]);
    assert_eq!(read(&bomb(&zeros), ""), too_large);
    let small = Limits { unpacked: 1_000, ..Limits::default() };
    assert_eq!(read_within(&bomb(&zeros[..2_000]), "", &small), too_large);
}

#[test]
fn a_bomb_that_states_a_small_size_is_not_unpacked_either() {
    let mut bytes = zip(&[("[Content_Types].xml", b""), ("xl/workbook.xml", &[b' '; 2_000])]);
    // In the central directory the size stands 24 bytes after the signature.
    let entries: Vec<usize> =
        (0..bytes.len() - 4).filter(|&at| bytes[at..].starts_with(b"PK\x01\x02")).collect();
    assert_eq!(bytes[entries[1] + 24..][..4], 2_000u32.to_le_bytes());
    bytes[entries[1] + 24..][..4].copy_from_slice(&10u32.to_le_bytes());
    let small = Limits { unpacked: 1_000, ..Limits::default() };
    assert!(matches!(
        read_within(&bytes, "", &small),
        Err(SheetError::Broken | SheetError::TooLarge { limit: Limit::Unpacked })
    ));
}

#[test]
fn an_archive_with_too_many_members_is_refused() {
    let names: Vec<String> = (0..1_001).map(|index| index.to_string()).collect();
    let mut members: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    members.extend([("[Content_Types].xml", b"".as_slice()), ("xl/workbook.xml", b"")]);
    assert_eq!(read_error(&zip(&members)), SheetError::TooLarge { limit: Limit::Unpacked });
}

fn damaged(mut bytes: Vec<u8>, damage: &[(prop::sample::Index, u8)]) -> Vec<u8> {
    for (at, byte) in damage {
        let at = at.index(bytes.len());
        bytes[at] = *byte;
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_archive_does_no_harm(damage in prop::collection::vec(any::<(prop::sample::Index, u8)>(), 1..4)) {
        let book = xlsx(|sheet| {
            sheet.write_string(0, 0, "a").unwrap();
            sheet.write_number(1, 0, 1).unwrap();
        });
        let _ = read(&damaged(book, &damage), "");
        let _ = read(&damaged(ods("<table:table-row><table:table-cell/></table:table-row>"), &damage), "");
    }

    #[test]
    fn damaged_xml_does_no_harm(damage in prop::collection::vec(any::<(prop::sample::Index, u8)>(), 1..6)) {
        let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"XFD9\"><v>1.5e3</v>\
            </c></row></sheetData></worksheet>";
        let honest = xlsx(|sheet| {
            sheet.write_string(0, 0, "a").unwrap();
        });
        let sheet = String::from_utf8_lossy(&damaged(sheet.into(), &damage)).into_owned();
        let _ = read(&with_member(&honest, "xl/worksheets/sheet1.xml", &sheet), "");
        let rows = "<table:table><table:table-row table:number-rows-repeated=\"2\"><table:table-cell \
            table:number-columns-repeated=\"3\" office:value-type=\"float\" office:value=\"1\"><text:p>a&amp;</text:p>\
            </table:table-cell></table:table-row></table:table>";
        let rows = String::from_utf8_lossy(&damaged(rows.into(), &damage)).into_owned();
        let _ = read(&ods_with(&rows), "");
    }

}

proptest! {
    #[test]
    fn any_bytes_are_a_list_or_not(bytes: Vec<u8>, start in 0usize..5) {
        let magic: [&[u8]; 5] = [b"", b"\xFF\xFE", b"PK\x03\x04", b"a,b\n", b"sep=;\n"];
        let _ = read(&[magic[start], &bytes].concat(), "list.csv");
    }

    #[test]
    fn what_was_read_is_clean_and_even(text in "[a-c,;\t\"'=\r\n\u{202e}é\u{301} \u{0}-\u{1f}]{0,60}") {
        if let Ok(table) = read(text.as_bytes(), "") {
            for row in &table.rows {
                prop_assert_eq!(row.cells.len(), table.header.len());
            }
            for cell in table.rows.iter().flat_map(|row| &row.cells).chain(&table.header) {
                prop_assert_eq!(&intake::text::clean_text(cell), cell);
            }
        }
    }
}
