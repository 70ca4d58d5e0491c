//! Those who apply, each at a browser of their own and without an account.

use testkit::{Browser, Form, Page, is_code};

use crate::house::House;

/// What becomes of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// Chosen, and who may see the organisation and the speaker.
    Chosen {
        organisation: &'static str,
        speaker: &'static str,
    },
    Reserve,
    Declined,
}

/// Somebody who wants to speak.
pub(crate) struct Who {
    pub(crate) lang: &'static str,
    /// How subjects of letters begin in that language.
    pub(crate) pre_sessions: &'static str,
    pub(crate) state: &'static str,
    pub(crate) organisation: &'static str,
    pub(crate) given: &'static str,
    pub(crate) family: &'static str,
    pub(crate) email: &'static str,
    pub(crate) fate: Fate,
    kind: &'static str,
}

/// All of them: the first two and the third are chosen.
pub(crate) const ALL: [Who; 5] = [
    Who {
        lang: "en",
        pre_sessions: "Pre-sessions 54",
        state: "COL",
        organisation: "Casa de la Memoria",
        given: "María",
        family: "Quintero",
        email: "casa@example.org",
        fate: Fate::Chosen { organisation: "public", speaker: "public" },
        kind: "national",
    },
    Who {
        lang: "es",
        pre_sessions: "Presesiones 54",
        state: "COL",
        organisation: "Defensoría Andina",
        given: "Lucía",
        family: "Muñoz",
        email: "defensoria@example.org",
        fate: Fate::Chosen { organisation: "public", speaker: "missions" },
        kind: "nhri",
    },
    Who {
        lang: "fr",
        pre_sessions: "Pré-sessions 54",
        state: "CMR",
        organisation: "Voix du Littoral",
        given: "Émile",
        family: "Njoya",
        email: "voix@example.org",
        fate: Fate::Chosen { organisation: "organisers", speaker: "organisers" },
        kind: "national",
    },
    Who {
        lang: "en",
        pre_sessions: "Pre-sessions 54",
        state: "CMR",
        organisation: "River Schools Trust",
        given: "Grace",
        family: "Tabi",
        email: "river@example.org",
        fate: Fate::Reserve,
        kind: "national",
    },
    Who {
        lang: "en",
        pre_sessions: "Pre-sessions 54",
        state: "CMR",
        organisation: "Distant Observers League",
        given: "Sam",
        family: "Whitlock",
        email: "league@example.org",
        fate: Fate::Declined,
        kind: "international",
    },
];

/// What everybody answers alike.
const ANSWERS: [(&str, &str); 19] = [
    ("country", "Somewhere"),
    ("address", "1 Long Street\nCapital"),
    ("aim", "We write down what happens, and we teach people their rights."),
    ("since", "1998"),
    ("ecosoc", "none"),
    ("accreditation", "a"),
    ("contact_list", "yes"),
    ("position", "Director"),
    ("gender", "w"),
    ("languages", "en"),
    ("themes", "justice"),
    ("themes", "defenders"),
    ("issues", "Killings of defenders go unpunished."),
    ("engagement", "Twenty years of work with the families."),
    ("submission", "alone"),
    ("grant", "yes"),
    ("departure", "Douala"),
    ("data", "yes"),
    ("in_the_room", "yes"),
];

/// The file that an institution hands in.
pub(crate) const FILE: &[u8] = b"A submission to the review, as a plain text.\n";

/// Somebody who applies.
pub(crate) struct Applicant {
    pub(crate) who: Who,
    pub(crate) code: String,
    pub(crate) number: String,
}

impl Applicant {
    pub(crate) fn new(who: Who) -> Self {
        Self { who, code: String::new(), number: String::new() }
    }

    /// The names that nobody may learn before they are released.
    pub(crate) fn names(&self) -> [String; 3] {
        [self.who.organisation, self.who.given, self.who.family].map(str::to_owned)
    }

    /// From the call to the receipt. What is not complete cannot be handed in, and the page says what is
    /// missing.
    pub(crate) async fn applies(&mut self, house: &House) {
        let mut browser = house.running.browser();
        let call = browser.get(&format!("/{}/series/54", self.who.lang)).await;
        let start = browser.get(&call.link_to("/series/54/apply")).await;
        let begun = browser.send_form(start.form_for("state").fill("state", self.who.state)).await;
        self.code = code_on(&begun).unwrap();
        let kept = form_to(&begun, "/application/code").unwrap();
        let first = browser.send_form(kept).await;
        let next = self.answers_page(&mut browser, &first).await;

        let check = browser.get(&next.link_to("/application/check")).await;
        assert!(form_to(&check, "/application/check").is_none(), "{}", check.words());
        let links = check.links();
        let missing = links.iter().filter(|(_, to)| to.contains("?all#")).map(|(_, to)| to.clone());
        let missing: Vec<_> = missing.collect();
        for question in ["family_name", "issues", "data"] {
            assert!(missing.iter().any(|to| to.ends_with(question)), "{question}: {missing:?}");
        }
        let page = browser.get(&missing[0]).await;

        let check = self.answers_all(&mut browser, page).await;
        let hand_in = form_to(&check, "/application/check").unwrap();
        let receipt = browser.send_form(hand_in).await;
        assert!(receipt.at.ends_with("/application/receipt"), "{}", receipt.words());
        assert_eq!(code_on(&receipt), None);
        let words = receipt.words();
        let number = words.split_whitespace().find(|word| word.starts_with("R-") && word.len() == 11);
        number.unwrap().clone_into(&mut self.number);
        let text = browser.get(&receipt.link_to("/receipt.txt")).await.text();
        assert!(text.contains(&self.number) && text.contains(self.who.organisation), "{text}");
    }

    /// Changes an answer after it was handed in; the change counts once it is handed in too.
    pub(crate) async fn amends(&self, house: &House) {
        let (mut browser, home) = self.comes_back(house).await;
        let page = browser.get(&home.link_to("/step/statement")).await;
        let form =
            step_form(&page).unwrap().fill("issues", "Land defenders are killed, and no one is tried.");
        let saved = browser.send_form(form).await;
        let check = browser.get(&saved.link_to("/application/check")).await;
        let receipt = browser.send_form(form_to(&check, "/application/check").unwrap()).await;
        let words = receipt.words();
        assert!(words.contains("Land defenders") && words.contains(&self.number), "{words}");
        assert!(words.contains("Changed"), "{words}");
    }

    /// Opens the application by its code, in another browser.
    pub(crate) async fn comes_back(&self, house: &House) -> (Browser, Page) {
        let mut browser = house.running.browser();
        let home = browser.get(&format!("/{}", self.who.lang)).await;
        let page = browser.get(&home.link_to("/return")).await;
        let opened = browser.send_form(page.form_for("code").fill("code", &self.code.to_lowercase())).await;
        assert!(opened.at.ends_with("/application"), "{}: {}", opened.at, opened.words());
        (browser, opened)
    }

    pub(crate) async fn knows_no_decision(&self, house: &House) {
        let (_, home) = self.comes_back(house).await;
        assert!(home.words().contains("Received."), "{}", home.words());
    }

    /// Reads the decision, and confirms a seat with what may be shown.
    pub(crate) async fn answers_the_decision(&self, house: &House) {
        let (mut browser, home) = self.comes_back(house).await;
        let (organisation, speaker) = match self.who.fate {
            Fate::Chosen { organisation, speaker } => (organisation, speaker),
            Fate::Reserve => return assert!(home.words().contains("In the reserve"), "{}", home.words()),
            Fate::Declined => return assert!(home.words().contains("Not chosen."), "{}", home.words()),
        };
        let page = browser.get(&home.link_to("/application/seat")).await;
        let page = browser.send_form(form_to(&page, "/application/seat").unwrap()).await;
        let form = page.form_for("speaker");
        // Nothing is shown of whoever does not say otherwise.
        assert_eq!([form.value("organisation"), form.value("speaker")], ["organisers"; 2]);
        assert_eq!([form.value("organisation_risk"), form.value("speaker_risk")], ["closed"; 2]);
        let form = form.fill("organisation", organisation).fill("speaker", speaker);
        let form = form.fill("organisation_risk", "open").fill("speaker_risk", "open");
        let saved = browser.send_form(form).await;
        assert_eq!(saved.status, 200, "{}", saved.words());
        let form = browser.get(&page.at).await.form_for("speaker");
        assert_eq!([form.value("organisation"), form.value("speaker")], [organisation, speaker]);
    }

    /// Answers what a page of the form asks, and sends it; what that brings up on the same page is
    /// answered too.
    async fn answers_page(&self, browser: &mut Browser, page: &Page) -> Page {
        let mut next = page.clone();
        for _ in 0..3 {
            let Some(form) = step_form(&next).filter(|_| path(&next.at) == path(&page.at)) else { break };
            next = browser.send_form(self.answered(form)).await;
        }
        assert_ne!(path(&next.at), path(&page.at), "{}", next.words());
        next
    }

    /// Answers page after page, until there is none left.
    async fn answers_all(&self, browser: &mut Browser, mut page: Page) -> Page {
        let mut asked_for_grant = false;
        while let Some(form) = step_form(&page) {
            asked_for_grant |= form.asks("grant");
            page = self.answers_page(browser, &page).await;
        }
        assert_eq!(asked_for_grant, self.who.state == "CMR");
        page
    }

    fn answered(&self, form: Form) -> Form {
        let speaker_email = format!("speaker-{}", self.who.email);
        let own = [
            ("kind", self.who.kind),
            ("organisation", self.who.organisation),
            ("email", self.who.email),
            ("given_name", self.who.given),
            ("family_name", self.who.family),
            ("speaker_email", &speaker_email),
            ("grant_reason", "We have no budget for travel."),
        ];
        let asked = |form: &Form, name: &str| form.asks(name);
        let answers: Vec<_> =
            own.iter().chain(&ANSWERS).filter(|(name, _)| asked(&form, name)).copied().collect();
        let file = form.asks("nhri_submission_file");
        let form = form.answer(&answers);
        if file { form.attach("nhri_submission_file", "submission.txt", FILE) } else { form }
    }
}

/// After the deadline nothing can be begun, and the page says so.
pub(crate) async fn comes_too_late(house: &House) {
    let mut browser = house.running.browser();
    let call = browser.get("/en/series/54").await;
    assert!(call.links().iter().all(|(_, to)| !to.ends_with("/apply")), "{}", call.words());
    let start = browser.get("/en/series/54/apply").await;
    assert!(start.forms().iter().all(|form| !form.asks("state")), "{}", start.words());
}

/// The form of a page of the questionnaire.
fn step_form(page: &Page) -> Option<Form> {
    page.forms().into_iter().find(|form| form.action.contains("/application/step/"))
}

fn form_to(page: &Page, end: &str) -> Option<Form> {
    page.forms().into_iter().find(|form| form.action.ends_with(end))
}

/// The code of an application, while a page shows it.
fn code_on(page: &Page) -> Option<String> {
    page.words().split_whitespace().find(|word| word.len() == 29 && is_code(word)).map(str::to_owned)
}

/// An address without what it asks for.
fn path(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}
