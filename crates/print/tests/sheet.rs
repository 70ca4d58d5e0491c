//! Lists as files, read again by others' programs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, XlsxError};
use jiff::{Timestamp, civil::date};
use print::{
    Error,
    sheet::{Cell, Column, Kind, Sheet, to_xlsx},
};
use proptest::prelude::*;

fn made() -> Timestamp {
    "2023-05-31T21:59:00Z".parse().unwrap()
}

fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet {
        name: "Applications".to_owned(),
        columns: vec![
            Column::new("=Organisation", Kind::Text).wide(40),
            Column::new("Score", Kind::Integer),
            Column::new("Handed in", Kind::Date),
        ],
        rows,
    }
}

fn read(xlsx: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(xlsx)).unwrap()
}

fn cells(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Vec<Vec<Data>> {
    book.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn csv_is_written_as_rfc_4180_says() {
    let rows = vec![
        vec!["a \"b\", c".into(), Cell::Integer(-5), date(2023, 5, 31).into()],
        vec!["=HYPERLINK(\"x\")".into(), Cell::Empty],
        vec!["two\nlines".into(), Cell::Number(f64::NAN), Cell::Moment(date(2023, 5, 31).at(9, 0, 0, 0))],
        vec![Cell::Integer(-7), "+1".into(), Cell::Number(0.5), "more".into()],
    ];
    let expected = "\u{feff}'=Organisation,Score,Handed in\r\n\
        \"a \"\"b\"\", c\",-5,2023-05-31\r\n\
        \"'=HYPERLINK(\"\"x\"\")\",,\r\n\
        \"two\nlines\",,2023-05-31T09:00:00\r\n\
        '-7,'+1,0.5,more\r\n";
    assert_eq!(String::from_utf8(sheet(rows).to_csv()).unwrap(), expected);
}

#[test]
fn what_people_typed_is_text_in_a_workbook() {
    let typed = ["=1+1", "+41 22 000", "-1", "@SUM(A1)", "http://example.org", "007", "1e5", "TRUE"];
    let rows = typed.iter().map(|text| vec![(*text).into(), (*text).into(), (*text).into()]).collect();
    let mut book = read(to_xlsx(&[sheet(rows)], made()).unwrap());
    let formulas = book.worksheet_formula("Applications").unwrap();
    assert_eq!(formulas.used_cells().count(), 0);
    let expected: Vec<Vec<Data>> =
        typed.iter().map(|text| vec![Data::String((*text).to_owned()); 3]).collect();
    assert_eq!(cells(&mut book, "Applications")[1..], expected);
}

#[test]
fn numbers_and_days_are_numbers_and_days() {
    let rows = vec![
        vec![Cell::Integer(12), Cell::Integer(12), date(2023, 5, 31).into()],
        vec![Cell::Number(0.5), Cell::Integer(i64::MAX), date(1848, 9, 12).into()],
    ];
    let mut book = read(to_xlsx(&[sheet(rows)], made()).unwrap());
    let found = cells(&mut book, "Applications");
    assert_eq!(found[1][0], Data::String("12".to_owned()));
    assert_eq!(found[1][1], Data::Float(12.0));
    let Data::DateTime(day) = found[1][2] else { panic!("{:?}", found[1][2]) };
    assert_eq!(day.to_ymd_hms_milli(), (2023, 5, 31, 0, 0, 0, 0));
    assert_eq!(found[2][1], Data::String("9223372036854775807".to_owned()));
    assert_eq!(found[2][2], Data::String("1848-09-12".to_owned()));
}

#[test]
fn the_same_sheets_give_the_same_bytes() {
    let rows = (0..50).map(|row| vec![Cell::Integer(row), Cell::Integer(row)]).collect();
    let sheets = [sheet(rows), sheet(Vec::new())];
    assert_eq!(to_xlsx(&sheets, made()).unwrap(), to_xlsx(&sheets, made()).unwrap());
    assert_eq!(read(to_xlsx(&sheets, made()).unwrap()).sheet_names(), ["Applications", "Applications (2)"]);
}

#[test]
fn a_sheet_without_anything_can_be_written() {
    assert_eq!(Sheet::default().to_csv(), "\u{feff}\r\n".as_bytes());
    assert_eq!(read(to_xlsx(&[Sheet::default()], made()).unwrap()).sheet_names(), ["Sheet"]);
}

#[test]
fn a_text_that_no_cell_can_hold_is_refused() {
    let rows = |length| vec![vec![Cell::Text("x".repeat(length))]];
    assert!(to_xlsx(&[sheet(rows(32_767))], made()).is_ok());
    assert!(matches!(to_xlsx(&[sheet(rows(32_768))], made()), Err(Error::Workbook(_))));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_from_a_workbook(texts in prop::collection::vec(any::<String>(), 1..8)) {
        let rows = texts.iter().map(|text| vec![text.as_str().into(), Cell::Integer(1)]).collect();
        let mut book = read(to_xlsx(&[sheet(rows)], made()).unwrap());
        let formulas = book.worksheet_formula("Applications");
        prop_assert_eq!(formulas.map(|range| range.used_cells().count()).map_err(|error: XlsxError| error.to_string()), Ok(0));
        for (row, text) in cells(&mut book, "Applications").iter().skip(1).zip(&texts) {
            // XML ends lines in one way.
            let text = text.replace(['\u{FFFE}', '\u{FFFF}'], "").replace("\r\n", "\n").replace('\r', "\n");
            match &row[0] {
                Data::String(found) => prop_assert_eq!(&found.replace("\r\n", "\n").replace('\r', "\n"), &text),
                Data::Empty => prop_assert_eq!("", &text),
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }

    #[test]
    fn what_we_write_we_read_again(rows in prop::collection::vec(prop::collection::vec(any::<String>(), 1..=3), 1..8)) {
        let clean: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| intake::text::clean_text(cell)).collect()).collect();
        let cell = |cell: &String| Cell::Text(cell.clone());
        let mut sheet = sheet(clean.iter().map(|row| row.iter().map(cell).collect()).collect());
        for column in &mut sheet.columns {
            column.kind = Kind::Text;
        }
        let written: Vec<Vec<String>> = clean
            .into_iter()
            .filter(|row| row.iter().any(|cell| !cell.is_empty()))
            .map(|mut row| {
                row.resize(3, String::new());
                row
            })
            .collect();
        for file in [sheet.to_csv(), to_xlsx(&[sheet], made()).unwrap()] {
            let read = intake::sheet::read(&file, "").unwrap();
            prop_assert_eq!(read.header, ["=Organisation", "Score", "Handed in"]);
            prop_assert_eq!(read.rows.into_iter().map(|row| row.cells).collect::<Vec<_>>(), written.clone());
        }
    }

    #[test]
    fn any_text_comes_back_from_csv(texts in prop::collection::vec(any::<String>(), 1..8)) {
        let rows = texts.iter().map(|text| vec![text.as_str().into()]).collect();
        let written = sheet(rows).to_csv();
        let mut reader = csv::Reader::from_reader(&written[3..]);
        for (record, text) in reader.records().zip(&texts) {
            let record = record.unwrap();
            prop_assert_eq!(record.len(), 3);
            let found = record[0].to_owned();
            prop_assert!(!found.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']));
            prop_assert!(found == *text || found.strip_prefix('\'') == Some(text), "{:?} {:?}", found, text);
        }
    }
}
