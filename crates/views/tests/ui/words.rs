//! What people wrote, when something takes place, and what a table says of its cells.

use domain::time::{Dates, DatesStatus, Deadline, GENEVA};
use i18n::Locale;
use jiff::civil::date;
use maud::html;
use views::ui::{self, Column, Order, Row, Step, StepState, Table};

use crate::scan::elements;

#[test]
fn what_people_wrote_is_text_and_stands_apart() {
    assert_eq!(ui::said("<b>ا").into_string(), "<bdi>&lt;b&gt;ا</bdi>");
    assert_eq!(
        ui::said_at_length("one\ntwo\n\n\n\nthree", Some("ar")).into_string(),
        "<div class=\"said\" lang=\"ar\" dir=\"auto\"><p>one\ntwo</p><p>three</p></div>"
    );
}

#[test]
fn provisional_dates_say_so() {
    let texts = Locale::En.texts();
    let week = Dates::week_of(date(2021, 3, 22), DatesStatus::Provisional).unwrap();
    assert_eq!(
        ui::dates(texts, &week).into_string(),
        "week of 22 March 2021 <span class=\"tag open\">provisional</span>"
    );
    let confirmed = week.with_status(DatesStatus::Confirmed);
    assert_eq!(ui::dates(texts, &confirmed).into_string(), "week of 22 March 2021");
}

#[test]
fn a_deadline_is_as_exact_as_the_call() {
    let texts = Locale::En.texts();
    let minute = Deadline::new(date(2021, 1, 8).at(23, 59, 0, 0), GENEVA).unwrap();
    assert_eq!(
        ui::deadline(texts, &minute).into_string(),
        "<time datetime=\"2021-01-08T23:59+01:00\">Friday 8 January 2021, 23:59 Geneva time (UTC+1)</time>"
    );
    let day = Deadline::whole_day(date(2023, 5, 31), GENEVA).unwrap();
    assert_eq!(
        ui::deadline(texts, &day).into_string(),
        "<time datetime=\"2023-05-31\">all of Wednesday 31 May 2023, Geneva time (UTC+2)</time>"
    );
}

#[test]
fn a_cell_knows_its_column_and_a_row_its_name() {
    let columns = [Column::new("State"), Column::number("Score").sorts("?by=score", Some(Order::Ascending))];
    let table =
        Table::new("Scores", columns)
            .pick("application")
            .rows([Row::new([html! { "Fiji" }, html! { "7" }]).pick("app_1", "Fiji")]);
    let page = table.show(Locale::En.texts()).into_string();
    let all = elements(&page);
    let find = |key: &str, value: &str| all.iter().find(|element| element.get(key) == Some(value)).unwrap();
    assert_eq!(find("data-head", "Score").name, "td");
    assert_eq!(find("scope", "row").get("role"), Some("rowheader"));
    assert_eq!(find("aria-sort", "ascending").get("scope"), Some("col"));
    assert!(find("name", "application").in_label);
    assert!(page.contains("<span class=\"hid\">Select Fiji</span>"), "{page}");
}

#[test]
fn a_table_without_rows_says_so_instead() {
    let texts = Locale::En.texts();
    let table: Table<'_, 1> = Table::new("Scores", [Column::new("State")]);
    assert_eq!(table.show(texts).into_string(), "<p class=\"soft\">Nothing here yet.</p>");
    assert_eq!(table.or("No score.").show(texts).into_string(), "<p class=\"soft\">No score.</p>");
}

#[test]
fn a_step_knows_its_place() {
    let texts = Locale::En.texts();
    let steps = ["a", "b"].map(|to| Step::new("x", to, StepState::Done));
    assert_eq!(ui::step_of(texts, &steps, "b").as_deref(), Some("Step 2 of 2"));
    assert_eq!(ui::step_of(texts, &steps, "c"), None);
}
