//! What a page offers: links to follow and forms to fill in, as they stand in its HTML.

use std::mem;

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use crate::Page;

/// A form of a page. Filling in what it does not ask for, or choosing what it does not offer, fails.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// Whether it changes something; one that only looks makes an address.
    pub(crate) posts: bool,
    /// Whether it is sent in parts, as forms with files are.
    pub(crate) in_parts: bool,
    pub(crate) files: Vec<(String, String, Vec<u8>)>,
    fields: Vec<Field>,
    buttons: Vec<Button>,
}

#[derive(Clone, Debug)]
struct Field {
    name: String,
    value: String,
    kind: Kind,
    /// Whether it goes with the form: a box that is not ticked does not.
    sent: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Hidden,
    Typed,
    Radio,
    Tick,
    File,
    Select(Vec<String>),
}

#[derive(Clone, Debug, Default)]
struct Button {
    words: String,
    sends: Option<(String, String)>,
}

/// A link: its words and where it leads.
pub type Link = (String, String);

impl Form {
    /// Whether a person is asked for something of that name.
    #[must_use]
    pub fn asks(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name && field.kind != Kind::Hidden)
    }

    /// The names of all that a person is asked for.
    #[must_use]
    pub fn asked(&self) -> Vec<&str> {
        let asked = self.fields.iter().filter(|field| field.kind != Kind::Hidden);
        asked.map(|field| field.name.as_str()).collect()
    }

    /// The words of the buttons.
    #[must_use]
    pub fn buttons(&self) -> Vec<&str> {
        self.buttons.iter().map(|button| button.words.as_str()).collect()
    }

    /// The values that are offered or stand under a name.
    #[must_use]
    pub fn values(&self, name: &str) -> Vec<&str> {
        let of_name = self.fields.iter().filter(|field| field.name == name);
        of_name
            .flat_map(|field| match &field.kind {
                Kind::Select(offered) => offered.iter().map(String::as_str).collect(),
                _ => vec![field.value.as_str()],
            })
            .collect()
    }

    /// What is filled in, ticked or chosen under a name.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        let field = self.fields.iter().find(|field| field.name == name && field.sent);
        field.map_or("", |field| field.value.as_str())
    }

    /// The form with an answer: typed, chosen or ticked, as the field wants it.
    #[must_use]
    pub fn fill(mut self, name: &str, value: &str) -> Self {
        let mut done = false;
        for field in self.fields.iter_mut().filter(|field| field.name == name) {
            match &field.kind {
                Kind::Hidden | Kind::File => continue,
                Kind::Typed => value.clone_into(&mut field.value),
                Kind::Radio => {
                    field.sent = field.value == value;
                    done |= field.sent;
                    continue;
                }
                Kind::Tick => {
                    field.sent |= field.value == value;
                    done |= field.value == value;
                    continue;
                }
                Kind::Select(offered) => {
                    assert!(
                        offered.iter().any(|one| one == value),
                        "{name} does not offer {value:?}: {offered:?}"
                    );
                    value.clone_into(&mut field.value);
                }
            }
            done = true;
        }
        assert!(done, "the form for {} takes no {name}={value:?}: {:?}", self.action, self.fields);
        self
    }

    /// The form with all those answers.
    #[must_use]
    pub fn answer(self, answers: &[(&str, &str)]) -> Self {
        answers.iter().fold(self, |form, (name, value)| form.fill(name, value))
    }

    /// The form with a file.
    #[must_use]
    pub fn attach(mut self, name: &str, file: &str, bytes: &[u8]) -> Self {
        let asked = self.fields.iter().any(|field| field.name == name && field.kind == Kind::File);
        assert!(asked, "the form for {} takes no file {name}", self.action);
        self.files.push((name.into(), file.into(), bytes.into()));
        self
    }

    /// What is sent when the button with those words is pressed; without words, the first one, which is
    /// what the Enter key does.
    pub(crate) fn sent(&self, words: Option<&str>) -> Vec<(String, String)> {
        let pressed = match words {
            Some(words) => {
                let button = self.buttons.iter().find(|button| button.words == words);
                Some(button.unwrap_or_else(|| panic!("no button {words:?}: {:?}", self.buttons)))
            }
            None => self.buttons.first(),
        };
        let fields = self.fields.iter().filter(|field| field.sent && field.kind != Kind::File);
        let pairs = fields.map(|field| (field.name.clone(), field.value.clone()));
        pairs.chain(pressed.and_then(|button| button.sends.clone())).collect()
    }

    fn control(&mut self, element: &Element) {
        let name = element.get("name").unwrap_or_default().to_owned();
        let checked = element.get("checked").is_some();
        let (kind, sent) = match element.get("type").unwrap_or("text") {
            "hidden" => (Kind::Hidden, true),
            "radio" => (Kind::Radio, checked),
            "checkbox" => (Kind::Tick, checked),
            "file" => (Kind::File, false),
            _ => (Kind::Typed, true),
        };
        let unsaid = if matches!(kind, Kind::Radio | Kind::Tick) { "on" } else { "" };
        let value = element.get("value").unwrap_or(unsaid).to_owned();
        self.fields.push(Field { name, value, kind, sent });
    }
}

impl Page {
    /// The links, in the order of the page. Those that only programs follow, such as to a feed, have the
    /// kind of their goal for words.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        read(&self.text()).links
    }

    /// Where the first link with those words leads.
    #[must_use]
    pub fn link(&self, words: &str) -> String {
        let links = self.links();
        let link = links.iter().find(|(found, _)| found == words);
        link.unwrap_or_else(|| panic!("no link {words:?} on {}: {links:?}", self.at)).1.clone()
    }

    /// Where the first link leads whose address ends so.
    #[must_use]
    pub fn link_to(&self, end: &str) -> String {
        let links = self.links();
        let link = links.iter().find(|(_, to)| to.ends_with(end));
        link.unwrap_or_else(|| panic!("no link to {end} on {}: {links:?}", self.at)).1.clone()
    }

    /// The forms, in the order of the page.
    #[must_use]
    pub fn forms(&self) -> Vec<Form> {
        read(&self.text()).forms
    }

    /// The first form that asks for something of that name.
    #[must_use]
    pub fn form_for(&self, name: &str) -> Form {
        let form = self.forms().into_iter().find(|form| form.asks(name));
        form.unwrap_or_else(|| panic!("no form asks for {name} on {}: {}", self.at, self.words()))
    }

    /// The first form with a button of those words.
    #[must_use]
    pub fn form_with(&self, button: &str) -> Form {
        let fits = |form: &Form| form.buttons.iter().any(|one| one.words == button);
        let form = self.forms().into_iter().find(fits);
        form.unwrap_or_else(|| panic!("no button {button:?} on {}: {}", self.at, self.words()))
    }
}

/// An element as it begins: its name and its attributes.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    fn of(tag: &BytesStart<'_>) -> Self {
        let attributes = tag.html_attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned();
            (text_of(attribute.key.as_ref()), value)
        });
        Self { name: text_of(tag.name().as_ref()), attributes: attributes.collect() }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

fn text_of(name: impl AsRef<str>) -> String {
    name.as_ref().to_owned()
}

/// What was found so far, and what is open.
#[derive(Default)]
struct Found {
    forms: Vec<Form>,
    links: Vec<Link>,
    in_form: bool,
    link: Option<String>,
    button: Option<Button>,
    area: Option<String>,
    words: String,
}

impl Found {
    fn begin(&mut self, element: &Element) {
        match element.name.as_str() {
            "form" => {
                self.in_form = true;
                self.forms.push(Form {
                    action: element.get("action").unwrap_or_default().to_owned(),
                    posts: element.get("method") == Some("post"),
                    in_parts: element.get("enctype") == Some("multipart/form-data"),
                    ..Form::default()
                });
            }
            "a" => {
                self.words.clear();
                self.link = element.get("href").map(str::to_owned);
            }
            "button" => {
                self.words.clear();
                let sends = element
                    .get("name")
                    .map(|name| (name.to_owned(), element.get("value").unwrap_or_default().to_owned()));
                let words = element.get("aria-label").unwrap_or_default().to_owned();
                self.button = Some(Button { words, sends });
            }
            "textarea" => {
                self.words.clear();
                self.area = element.get("name").map(str::to_owned);
            }
            "link" => {
                let (kind, to) = (element.get("type"), element.get("href"));
                self.links.extend(kind.zip(to).map(|(kind, to)| (kind.to_owned(), to.to_owned())));
            }
            "input" => self.form(|form| form.control(element)),
            "select" => self.form(|form| {
                let name = element.get("name").unwrap_or_default().to_owned();
                form.fields.push(Field {
                    name,
                    value: String::new(),
                    kind: Kind::Select(Vec::new()),
                    sent: true,
                });
            }),
            "option" => self.form(|form| {
                let Some(field) = form.fields.last_mut() else { return };
                let value = element.get("value").unwrap_or_default();
                if element.get("selected").is_some() {
                    value.clone_into(&mut field.value);
                }
                if let Kind::Select(offered) = &mut field.kind {
                    offered.push(value.to_owned());
                }
            }),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "form" => self.in_form = false,
            "a" => {
                let words = folded(&mem::take(&mut self.words));
                self.links.extend(self.link.take().map(|to| (words, to)));
            }
            "button" => {
                let words = folded(&mem::take(&mut self.words));
                let Some(mut button) = self.button.take() else { return };
                if button.words.is_empty() {
                    button.words = words;
                }
                self.form(|form| form.buttons.push(button));
            }
            "textarea" => {
                let value = mem::take(&mut self.words);
                // Browsers drop the first line break of a text area.
                let value = value.strip_prefix('\n').map_or(value.clone(), str::to_owned);
                let Some(name) = self.area.take() else { return };
                self.form(|form| form.fields.push(Field { name, value, kind: Kind::Typed, sent: true }));
            }
            _ => {}
        }
    }

    fn form(&mut self, change: impl FnOnce(&mut Form)) {
        if let Some(form) = self.forms.last_mut().filter(|_| self.in_form) {
            change(form);
        }
    }
}

fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(page: &str) -> Found {
    let mut reader = Reader::from_str(page);
    // Some elements of HTML have no end.
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_dangling_amp = true;
    let mut found = Found::default();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) | Event::Empty(tag) => found.begin(&Element::of(&tag)),
            Event::End(tag) => found.end(&text_of(tag.name().as_ref())),
            Event::Text(text) => found.words += &text.html_content(),
            Event::GeneralRef(reference) => {
                let named = match &*reference.html_content() {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "quot" => Some('"'),
                    _ => reference.resolve_char_ref().unwrap(),
                };
                found.words.extend(named);
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn page(body: &str) -> Page {
        let text =
            format!("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><body>{body}</body></html>");
        Page { status: 200, at: "/".into(), headers: BTreeMap::new(), bytes: text.into_bytes() }
    }

    #[test]
    fn a_form_sends_what_stands_in_it_and_the_button_that_was_pressed() {
        let page = page(
            "<form method=\"post\" action=\"/to\"><input type=\"hidden\" name=\"form\" value=\"t\">\
             <input type=\"text\" name=\"a\" value=\"1 &lt; 2\"><textarea name=\"b\">\ntwo\nlines &amp; more</textarea>\
             <input type=\"radio\" name=\"c\" value=\"x\" checked><input type=\"radio\" name=\"c\" value=\"y\">\
             <input type=\"checkbox\" name=\"d\" value=\"1\"><input type=\"checkbox\" name=\"d\" value=\"2\">\
             <select name=\"e\"><option value=\"\">None</option><option value=\"z\" selected>Z</option></select>\
             <button>Save</button><button name=\"do\" value=\"it\">Do <b>it</b></button></form>",
        );
        let form = page.form_with("Do it").fill("c", "y").fill("d", "2");
        assert_eq!((form.action.as_str(), form.posts, form.values("e")), ("/to", true, vec!["", "z"]));
        let sent =
            [("form", "t"), ("a", "1 < 2"), ("b", "two\nlines & more"), ("c", "y"), ("d", "2"), ("e", "z")];
        let pairs = |sent: &[(&str, &str)]| -> Vec<(String, String)> {
            sent.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        assert_eq!(form.sent(None), pairs(&sent));
        assert_eq!(form.sent(Some("Do it")), pairs(&[&sent[..], &[("do", "it")]].concat()));
    }

    #[test]
    #[should_panic(expected = "does not offer")]
    fn what_is_not_offered_cannot_be_chosen() {
        let page = page("<form><select name=\"e\"><option value=\"z\">Z</option></select></form>");
        let _ = page.form_for("e").fill("e", "y");
    }

    #[test]
    fn links_have_the_words_that_people_read() {
        let page =
            page("<p><a href=\"/a?b=1&amp;c=2\">One <b>&amp;</b>\n two</a><br><a href=\"/x\">X</a></p>");
        assert_eq!(page.links(), [("One & two".into(), "/a?b=1&c=2".into()), ("X".into(), "/x".into())]);
        assert_eq!(page.link("X"), "/x");
    }
}
