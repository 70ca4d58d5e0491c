//! Every kind of question ties its label, its hint and its issue to its control.

use i18n::Locale;
use maud::{Markup, html};
use views::ui::{self, Choice, DateParts, Field, Issues, Upload};

use crate::scan::{Element, elements};

const SENTENCE: &str = "Answer this.";

/// Each kind of control, made of the same question.
fn each_kind(make: impl Fn() -> Field<'static>) -> Vec<(&'static str, Vec<Element>)> {
    let choices = || [Choice::new("a", "A"), Choice::new("b", "B").hint("Less often")];
    let upload = Upload { accept: ".pdf", kinds: "PDF".into(), limit: 1, kept: None };
    let date = DateParts { day: "1", month: "2", year: "2027" };
    let kinds: Vec<(&str, Markup)> = vec![
        ("line", make().line("x")),
        ("text", make().text("x", None)),
        ("email", make().email("x")),
        ("phone", make().phone("x")),
        ("web_address", make().web_address("x")),
        ("number", make().number("1")),
        ("code", make().code("x")),
        ("file", make().file(&upload)),
        ("radios", make().radios(&choices(), "a")),
        ("checkboxes", make().checkboxes(&choices(), &["a"])),
        ("tick", make().tick(true)),
        ("select", make().select(&choices(), "a")),
        ("date", make().date(date)),
    ];
    kinds.into_iter().map(|(kind, markup)| (kind, elements(&markup.into_string()))).collect()
}

fn plain() -> Field<'static> {
    Field::new(Locale::En.texts(), "aim", "Aim").hint("In short")
}

fn wrong() -> Field<'static> {
    let issues = Box::leak(Box::new(Issues::from_iter([("aim", SENTENCE)])));
    plain().issues(issues)
}

#[test]
fn each_kind_of_question_is_described_by_its_hint_and_then_its_issue() {
    for (kind, elements) in each_kind(wrong) {
        let described: Vec<_> =
            elements.iter().filter_map(|element| element.get("aria-describedby")).collect();
        let more = if kind == "file" { "f-aim-more " } else { "" };
        assert_eq!(described[0], format!("f-aim-hint {more}f-aim-issue"), "{kind}");
        for id in described.iter().flat_map(|ids| ids.split(' ')) {
            assert!(elements.iter().any(|element| element.get("id") == Some(id)), "{kind}: {id}");
        }
    }
}

#[test]
fn each_control_has_a_label() {
    for (kind, elements) in each_kind(wrong) {
        let controls: Vec<_> = elements.iter().filter(|element| element.is_control()).collect();
        assert!(!controls.is_empty(), "{kind}");
        for control in controls {
            let labels = elements.iter().filter(|element| element.get("for") == control.get("id"));
            assert_eq!(labels.count(), 1, "{kind}");
        }
    }
}

#[test]
fn several_controls_have_a_legend() {
    for (kind, elements) in each_kind(plain) {
        let several = elements.iter().filter(|element| element.is_control()).count() > 1;
        assert_eq!(elements.iter().any(|element| element.name == "legend"), several, "{kind}");
    }
}

#[test]
fn a_summary_leads_to_the_first_control() {
    for (kind, elements) in each_kind(wrong) {
        let first = elements.iter().find(|element| element.is_control()).unwrap();
        assert_eq!(format!("#{}", first.get("id").unwrap()), ui::field_at("", "aim"), "{kind}");
    }
}

#[test]
fn what_is_wrong_is_called_wrong_and_nothing_else_is() {
    let called = |elements: &[Element]| -> Vec<String> {
        let mut called: Vec<_> =
            elements.iter().filter_map(|element| element.get("aria-invalid")).map(str::to_owned).collect();
        called.dedup();
        called
    };
    for (kind, elements) in each_kind(wrong) {
        assert_eq!(called(&elements), ["true"], "{kind}");
    }
    for (kind, elements) in each_kind(plain) {
        assert_eq!(called(&elements), ["false"], "{kind}");
    }
}

#[test]
fn an_open_question_says_so_and_a_needed_one_is_required() {
    let required = |elements: &[Element]| {
        elements
            .iter()
            .any(|element| element.get("required").is_some() || element.get("aria-required") == Some("true"))
    };
    for (kind, elements) in each_kind(plain) {
        // Of a group of boxes none is required by itself.
        assert_eq!(required(&elements), kind != "checkboxes", "{kind}");
    }
    for (kind, elements) in each_kind(|| plain().optional()) {
        assert!(!required(&elements), "{kind}");
    }
    let open = plain().optional().line("").into_string();
    assert!(open.contains("(optional)"), "{open}");
}

#[test]
fn what_was_typed_comes_back_as_it_was() {
    let texts = Locale::En.texts();
    let typed = "\n\"a\" < b & c";
    let page = Field::new(texts, "aim", "Aim").text(typed, Some(3)).into_string();
    assert!(page.contains(">\n\n&quot;a&quot; &lt; b &amp; c</textarea>"), "{page}");
    let line = Field::new(texts, "aim", "Aim").line("\"a\" <").into_string();
    assert!(line.contains("value=\"&quot;a&quot; &lt;\""), "{line}");
}

#[test]
fn the_words_are_counted_where_there_is_a_limit() {
    let field = || Field::new(Locale::En.texts(), "aim", "Aim");
    let page = field().text("Land, and who lives on it.", Some(200)).into_string();
    assert!(page.contains("At most 200 words. <span class=\"count\">6 words so far.</span>"), "{page}");
    assert!(!field().text("", Some(200)).into_string().contains("so far"));
}

#[test]
fn a_form_with_a_file_is_sent_in_parts() {
    let upload = Upload { accept: ".pdf", kinds: "PDF".into(), limit: 1, kept: None };
    let texts = Locale::En.texts();
    let enctype = |content: Markup| {
        let page = ui::form("/en", None, &content).into_string();
        elements(&page)[0].get("enctype").map(str::to_owned)
    };
    let file = Field::new(texts, "letter", "Letter").file(&upload);
    assert_eq!(enctype(file).as_deref(), Some("multipart/form-data"));
    assert_eq!(enctype(Field::new(texts, "aim", "Aim").line("type=\"file\"")), None);
}

#[test]
fn a_form_carries_its_token_and_leaves_the_checking_to_the_server() {
    let page = ui::form("/en/return", Some("t0ken"), &html! {}).into_string();
    let elements = elements(&page);
    assert_eq!((elements[0].get("method"), elements[0].get("novalidate")), (Some("post"), Some("")));
    assert_eq!((elements[1].get("name"), elements[1].get("value")), (Some(ui::TOKEN), Some("t0ken")));
}
