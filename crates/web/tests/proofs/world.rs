//! A small world in which everything is there once, made by the people who make it, through the use
//! cases.
//!
//! Three series: 44 is one's own, 45 another's, 99 not public yet. Series 44 is about Colombia, Cuba
//! and Djibouti, and has been through everything: applications at every stage, a panel, a programme
//! in two versions, letters, sheets. Every word in it comes from [`Words`], so that a test says what
//! is written where.

use std::collections::BTreeMap;

use app::{
    accounts::SignedIn,
    applications::{Beginning, SentFile, StepForm, UploadWish, seen, seen_consent, seen_whole},
    decisions::Picked,
    follow_ups::seen_asked,
    outbox::Group,
    paper::PaperForm,
    programmes::{ProgrammeEdit, SlotForm},
};
use domain::{
    application::{Audience, Consent, FromWhen, Item, Outcome, Release, Request, Risk, SeatAnswer},
    contact::ContactForm,
    desk::{AssessmentForm, MeetingVerdict, PanelEdit, Verdict},
    exchange::Applicants,
    grant::GrantTerms,
    ids::{ApplicationId, FormDraftId, FundId, ImportId, PaperId, UploadId},
    lang::Lang,
    letter::{LetterKind, Wording},
    person::{Appointment, Office},
    questionnaire::{Change, Wording as QuestionWording},
    series::{Announced, LinkedDocument, SaidCall, Section, Series, SeriesKey, Setting, Venue},
    state::StateCode,
    typed::Typed,
};
use policy::Actor;
use testkit::{Browser, TestApp};

/// The words of a world: what is written into which field by whom.
pub(crate) trait Words {
    /// The word in `field` of whatever `whose` names.
    fn word(&self, whose: &str, field: &str) -> String;

    /// The file that an applicant sends: its name and its content.
    fn file(&self, whose: &str) -> (String, Vec<u8>) {
        let content = format!("{}\n", self.word(whose, "file_content"));
        (format!("{}.txt", self.word(whose, "file_name")), content.into_bytes())
    }
}

/// Words that say where they stand.
pub(crate) struct Plain;

impl Words for Plain {
    fn word(&self, whose: &str, field: &str) -> String {
        match field {
            "since" => "1987".to_owned(),
            "phone" | "speaker_phone" | "guardian_phone" => "+41 22 555 01 02".to_owned(),
            "file_content" => "What we sent to the United Nations.".to_owned(),
            field => format!("{whose}{}", field.replace('_', "")),
        }
    }
}

/// An applicant, with what opens the application.
#[derive(Clone)]
pub(crate) struct Applicant {
    /// The application.
    pub id: ApplicationId,
    /// The browser in which it is open.
    pub browser: Browser,
    /// What acts on its behalf.
    pub actor: Actor,
}

/// The world.
pub(crate) struct World {
    /// The platform.
    pub test: TestApp,
    /// A browser for each kind of person, by name.
    pub people: BTreeMap<&'static str, Browser>,
    /// The same people as the use cases know them.
    pub actors: BTreeMap<&'static str, Actor>,
    /// The applications, by name.
    pub applications: BTreeMap<&'static str, Applicant>,
    /// The files on their way, by the names of their applications.
    pub uploads: BTreeMap<&'static str, UploadId>,
    /// The sheets that wait for a look, by name.
    pub sheets: BTreeMap<&'static str, ImportId>,
    /// The donors, by the series that they pay for.
    pub funds: BTreeMap<&'static str, FundId>,
    /// The draft of another questionnaire.
    pub form_draft: Option<FormDraftId>,
    /// The applications by mail that wait for a look, by name.
    pub papers: BTreeMap<&'static str, PaperId>,
}

/// Every kind of person, in the order of the tables.
pub(crate) const PERSONAS: [&str; 12] = [
    "nobody",
    "applicant",
    "applicant-45",
    "speaker",
    "delegate-sur",
    "delegate",
    "moderator",
    "assessor",
    "assessor-45",
    "organiser",
    "organiser-45",
    "keeper",
];

/// Those who sign in: the name, the office, the series and the State that it is for.
const OFFICES: [(&str, Office, Option<&str>, Option<&str>); 9] = [
    ("keeper", Office::Organiser, None, None),
    ("organiser", Office::Organiser, Some("44"), None),
    ("organiser-45", Office::Organiser, Some("45"), None),
    ("assessor", Office::Assessor, Some("44"), None),
    ("assessor-45", Office::Assessor, Some("45"), None),
    ("speaker", Office::Speaker, Some("44"), Some("COL")),
    ("delegate-sur", Office::Delegate, None, Some("COL")),
    ("delegate", Office::Delegate, None, Some("CHE")),
    ("moderator", Office::Moderator, Some("44"), None),
];

/// The applicants of series 44 and 45: the name, the series, the State, and the kind.
const APPLICANTS: [(&str, &str, &str, &str); 13] = [
    ("public", "44", "COL", "national"),
    ("missions", "44", "COL", "nhri"),
    ("closed", "44", "COL", "international"),
    ("nameless", "44", "COL", "national"),
    ("houseless", "44", "COL", "national"),
    ("endangered", "44", "COL", "national"),
    ("awaited", "44", "COL", "national"),
    ("received", "44", "COL", "national"),
    ("offered", "44", "COL", "national"),
    ("declined", "44", "COL", "national"),
    ("withdrawn", "44", "COL", "national"),
    ("grantee", "44", "DJI", "coalition"),
    ("elsewhere", "45", "DEU", "national"),
];

impl World {
    /// Makes the world on a database.
    pub(crate) async fn make(url: &str, words: &dyn Words) -> Self {
        let test = TestApp::start_on(url).await;
        let mut world = Self {
            test,
            people: BTreeMap::new(),
            actors: BTreeMap::new(),
            applications: BTreeMap::new(),
            uploads: BTreeMap::new(),
            sheets: BTreeMap::new(),
            funds: BTreeMap::new(),
            form_draft: None,
            papers: BTreeMap::new(),
        };
        world.announce(words).await;
        world.draw_up_questions(words).await;
        world.appoint(words).await;
        world.apply(words).await;
        world.judge(words).await;
        world.pay_journeys(words).await;
        world.deliberate(words).await;
        world.plan(words).await;
        world.write(words).await;
        world.take_in(words).await;
        world.ask_for_more(words).await;
        world.take_in_mail(words).await;
        world.show_first_pages().await;
        world
    }

    /// The actor of that name.
    pub(crate) fn actor(&self, name: &str) -> &Actor {
        &self.actors[name]
    }

    async fn announce(&mut self, words: &dyn Words) {
        let app = &self.test.app;
        app.install_questionnaire().await.unwrap();
        for (key, states) in [("44", &["COL", "CUB", "DJI"][..]), ("45", &["DEU"]), ("99", &["BFA"])] {
            let mut series = testkit::series(key);
            let states: Vec<StateCode> = states.iter().map(|state| state.parse().unwrap()).collect();
            series.grants = Some(GrantTerms {
                applicants: Applicants::Cso,
                states: states.clone(),
                covers: Vec::new(),
                max_days: 5,
                limited: true,
                donors: Vec::new(),
            });
            match key {
                "44" => say_all(words, &mut series),
                "45" => {
                    let partners = vec![words.word("series-45", "partner")];
                    series.setting = Setting::InCountry { state: states[0], partners, prepares: None };
                }
                _ => {
                    series.published = None;
                    series.venue.name = words.word("series-99", "venue");
                }
            }
            app.add_series(&Actor::operator(), series, &states).await.unwrap();
        }
        let wording =
            Wording { subject: words.word("template", "subject"), body: words.word("template", "body") };
        let letter = (LetterKind::Withdrawn, Lang::En);
        app.save_template(&Actor::operator(), letter, Some(&wording)).await.unwrap();
    }

    /// Begins a draft of another questionnaire, with a page, a question and a choice of its own.
    async fn draw_up_questions(&mut self, words: &dyn Words) {
        let (app, operator) = (&self.test.app, Actor::operator());
        let id = app.clone_questionnaire(&operator, 1).await.unwrap();
        let label = |field: &str| words.word("form", field);
        let page = [("label-en", label("title"))].into_iter().collect();
        app.change_questionnaire(&operator, (id, 1), &Change::AddPage(page)).await.unwrap();
        let question = [
            ("label-en", label("label")),
            ("hint-en", label("hint")),
            ("kind", "choice".into()),
            ("choice-0-en", label("choice")),
            ("holds", "nothing".into()),
        ];
        let question = Change::AddQuestion("consent".into(), question.into_iter().collect());
        app.change_questionnaire(&operator, (id, 2), &question).await.unwrap();
        self.form_draft = Some(id);
    }

    async fn appoint(&mut self, words: &dyn Words) {
        for (name, office, series, state) in OFFICES {
            let series = match series {
                Some(key) => Some(self.series_id(key).await),
                None => None,
            };
            let held = Appointment { office, series, state: state.map(|state| state.parse().unwrap()) };
            let email = format!("{}@example.org", words.word(name, "email"));
            let (actor, browser) = self.sign_in(&email, &words.word(name, "name"), held).await;
            self.people.insert(name, browser);
            self.actors.insert(name, actor);
        }
        self.people.insert("nobody", self.test.anyone());
        self.actors.insert("nobody", Actor::anyone());
    }

    /// Gives somebody an office, and signs them in.
    pub(crate) async fn sign_in(&self, email: &str, name: &str, held: Appointment) -> (Actor, Browser) {
        let app = &self.test.app;
        let code = app.install_person(email, name, held, false).await.unwrap();
        let Ok(SignedIn::Done(token)) = app.sign_in_with_entry_code(&code.reveal()).await else {
            panic!("a given code asks for nothing more")
        };
        self.test.prove(&token).await;
        let mut browser = self.test.anyone();
        browser.keep_cookie("rostrum", token.reveal());
        (app.recognise(token.reveal()).await.unwrap(), browser)
    }

    async fn apply(&mut self, words: &dyn Words) {
        for (name, series, state, kind) in APPLICANTS {
            let applicant = self.begin(words, name, (series, state), kind).await;
            self.hand_in(&applicant).await;
            self.applications.insert(name, applicant);
        }
        self.test.app.withdraw(&self.applications["withdrawn"].actor).await.unwrap();
        self.retype(words, "received").await;
        let draft = self.begin(words, "draft", ("44", "COL"), "national").await;
        self.applications.insert("draft", draft);
        // Of these two nobody is asked but the applicant.
        for (persona, name) in [("applicant", "offered"), ("applicant-45", "elsewhere")] {
            self.people.insert(persona, self.applications[name].browser.clone());
            let actor = self.applications[name].actor.clone();
            let (question, file) = ("submission_file".to_owned(), words.word(name, "upload_name"));
            let wish = UploadWish { question, name: file, bytes: 1_000 };
            let upload = self.test.app.begin_upload(&actor, wish).await.unwrap();
            self.uploads.insert(name, upload.id);
            self.actors.insert(persona, actor);
        }
    }

    /// Begins an application and answers all questions.
    pub(crate) async fn begin(
        &self,
        words: &dyn Words,
        name: &str,
        (series, state): (&str, &str),
        kind: &str,
    ) -> Applicant {
        let app = &self.test.app;
        let wish = Beginning {
            series: series.parse().unwrap(),
            state: state.parse().unwrap(),
            language: Lang::En,
            before: None,
        };
        let begun = app.begin(&Actor::anyone(), wish).await.unwrap();
        let actor = app.recognise(begun.browser.reveal()).await.unwrap();
        let mut dossier = app.dossier(&actor).await.unwrap();
        for (page, typed) in answers(words, name, kind) {
            let Some(step) = dossier.step(page) else { continue };
            let question = if kind == "nhri" { "nhri_submission_file" } else { "submission_file" };
            let files = match page {
                "documents" => {
                    let (name, bytes) = words.file(name);
                    vec![SentFile { question: question.into(), name, content: bytes.into() }]
                }
                _ => Vec::new(),
            };
            let form = StepForm { seen: seen(&dossier, step), typed, files, ..StepForm::default() };
            dossier = app.save_step(&actor, page, form).await.unwrap().dossier;
        }
        let mut browser = self.test.anyone();
        browser.keep_cookie("rostrum", begun.browser.reveal());
        Applicant { id: dossier.application.id, browser, actor }
    }

    /// Hands an application in.
    pub(crate) async fn hand_in(&self, applicant: &Applicant) {
        let dossier = self.test.app.dossier(&applicant.actor).await.unwrap();
        let handed = self.test.app.submit(&applicant.actor, &seen_whole(&dossier), Lang::En).await;
        handed.unwrap_or_else(|error| panic!("{error:?}"));
    }

    /// Types something else into an application that was handed in, and does not hand it in again.
    async fn retype(&self, words: &dyn Words, name: &str) {
        let (app, actor) = (&self.test.app, &self.applications[name].actor);
        let dossier = app.dossier(actor).await.unwrap();
        let typed = ["issues", "engagement", "consultation"]
            .map(|field| (field.to_owned(), words.word(name, &format!("retyped_{field}"))));
        let seen = seen(&dossier, dossier.step("statement").unwrap());
        let form = StepForm { seen, typed: typed.into(), ..StepForm::default() };
        app.save_step(actor, "statement", form).await.unwrap();
    }

    async fn judge(&mut self, words: &dyn Words) {
        let ids: BTreeMap<_, _> = self.applications.iter().map(|(name, one)| (*name, one.id)).collect();
        self.assess("assessor", ids["received"], "3", &words.word("received", "remark")).await;
        self.assess("assessor", ids["offered"], "4", &words.word("offered", "remark")).await;
        for (outcome, names) in [
            (
                Outcome::Selected,
                &[
                    "public",
                    "missions",
                    "closed",
                    "nameless",
                    "houseless",
                    "endangered",
                    "awaited",
                    "offered",
                ][..],
            ),
            (Outcome::Declined, &["declined"]),
            (Outcome::Reserve, &["grantee"]),
        ] {
            for name in names {
                let is_released = *name != "grantee";
                self.decide("44", ids[name], (outcome, &words.word(name, "reason")), is_released).await;
            }
        }
        let never = FromWhen::At("2099-01-01T08:00:00Z".parse().unwrap());
        for (name, to, from, level) in [
            ("public", Audience::Public, FromWhen::AtOnce, Risk::Open),
            ("missions", Audience::Missions, FromWhen::AtOnce, Risk::Open),
            ("closed", Audience::Organisers, FromWhen::AtOnce, Risk::Open),
            ("nameless", Audience::Public, FromWhen::AtOnce, Risk::NameWithheld),
            ("houseless", Audience::Public, FromWhen::AtOnce, Risk::OrganisationWithheld),
            ("endangered", Audience::Public, FromWhen::AtOnce, Risk::Closed),
            ("awaited", Audience::Public, never, Risk::Open),
        ] {
            let actor = &self.applications[name].actor;
            self.test.app.reply_to_seat(actor, SeatAnswer::Confirm).await.unwrap();
            let mut consent = Consent::naming(to, to);
            for item in Item::ALL {
                consent.release(item, Release { to, from });
            }
            consent.speaker = level;
            self.allow(name, consent).await;
        }
    }

    /// Sets assessing up: the assessor declares, has a conflict of interest about the grantee, and
    /// writes a note.
    async fn deliberate(&self, words: &dyn Words) {
        let (app, organiser, key) = (&self.test.app, self.actor("organiser"), "44".parse().unwrap());
        self.declare("assessor", &words.word("assessor", "interest")).await;
        let plan = [("phase", "discussion"), ("each", "2"), ("at_most", "60")];
        app.save_assessing(organiser, &key, 0, &Typed::from_iter(plan)).await.unwrap();
        let person = self.actor("assessor").person.unwrap();
        let grantee = self.applications["grantee"].id;
        app.set_conflict(organiser, &key, (grantee, person), true).await.unwrap();
        let received = self.applications["received"].id;
        app.write_note(self.actor("assessor"), received, &words.word("received", "note")).await.unwrap();
        app.propose_assignment(organiser, &key, 1).await.unwrap();
    }

    /// Lets an assessor declare an organisation.
    pub(crate) async fn declare(&self, who: &str, organisation: &str) {
        let typed = Typed::from_iter([("organisations", organisation), ("whole", "yes")]);
        self.test.app.declare(self.actor(who), 0, &typed).await.unwrap();
    }

    /// Lets an applicant choose who may see what.
    pub(crate) async fn allow(&self, name: &str, consent: Consent) {
        let (app, actor) = (&self.test.app, &self.applications[name].actor);
        let seen = seen_consent(&app.dossier(actor).await.unwrap().application.consent);
        app.allow(actor, &seen, consent).await.unwrap();
    }

    /// Lets somebody score an application.
    pub(crate) async fn assess(&self, who: &str, id: ApplicationId, points: &str, remark: &str) {
        let criteria = domain::assessment::standard_criteria();
        let scores = criteria.iter().map(|criterion| (criterion.id.clone(), points.to_owned())).collect();
        let form = AssessmentForm { scores, remark: remark.to_owned(), version: 0 };
        self.test.app.assess(self.actor(who), id, &form).await.unwrap();
    }

    /// Lets the keeper decide about an application, and the applicant know if that is wanted.
    pub(crate) async fn decide(
        &self,
        series: &str,
        id: ApplicationId,
        (outcome, reason): (Outcome, &str),
        release: bool,
    ) {
        let (app, keeper, key) = (&self.test.app, self.actor("keeper"), series.parse().unwrap());
        let verdict = Verdict::Decide { outcome, reason: reason.to_owned() };
        app.decide(keeper, &key, &[self.picked(id).await], &verdict).await.unwrap();
        if release {
            app.release(keeper, &key, &[self.picked(id).await]).await.unwrap();
        }
    }

    async fn picked(&self, id: ApplicationId) -> Picked {
        let application = self.test.store.view().await.unwrap().application(id).await.unwrap().unwrap();
        Picked { application: id, version: application.version, rank: None }
    }

    async fn plan(&mut self, words: &dyn Words) {
        let (app, keeper) = (&self.test.app, self.actor("keeper"));
        let key: SeriesKey = "44".parse().unwrap();
        for line in app.panel_list(keeper, &key).await.unwrap().lines {
            let state = line.meeting.state;
            if state.to_string() == "DJI" {
                let place = ["venue", "city"].map(|field| (field, words.word("meeting", field)));
                let typed = place.into_iter().collect();
                app.set_overrides(keeper, (&key, state), line.meeting.version, &typed).await.unwrap();
            }
            if state.to_string() == "COL" {
                app.arrange(keeper, &key, (state, 0), &PanelEdit::Propose).await.unwrap();
            }
            if state.to_string() == "CUB" {
                let verdict = MeetingVerdict::Cancel(words.word("meeting", "cancel_reason"));
                app.decide_meeting(keeper, &key, (state, line.meeting.version), &verdict).await.unwrap();
            }
        }
        app.edit_programme(keeper, &key, 0, ProgrammeEdit::Propose).await.unwrap();
        app.publish_programme(keeper, &key, 1, "").await.unwrap();
        let desk = app.programme_desk(keeper, &key).await.unwrap();
        let last = desk.draft.slots.last().unwrap();
        let moved = SlotForm { time: "16:30".into(), ..SlotForm::of(last) };
        app.edit_programme(keeper, &key, 1, ProgrammeEdit::Change(last.id, moved.clone())).await.unwrap();
        app.publish_programme(keeper, &key, 2, &words.word("programme", "note")).await.unwrap();
        let label = words.word("programme", "draft_label");
        let slot = SlotForm {
            what: "other".into(),
            label,
            meetings: Vec::new(),
            time: "12:30".into(),
            minutes: "30".into(),
            ..moved
        };
        app.edit_programme(keeper, &key, 2, ProgrammeEdit::Add(slot)).await.unwrap();
        let rooms = ProgrammeEdit::Rooms(words.word("programme", "draft_room"));
        app.edit_programme(keeper, &key, 3, rooms).await.unwrap();
        let other: SeriesKey = "45".parse().unwrap();
        app.edit_programme(keeper, &other, 0, ProgrammeEdit::Propose).await.unwrap();
    }

    async fn write(&mut self, words: &dyn Words) {
        let (app, keeper) = (&self.test.app, self.actor("keeper"));
        let wording =
            Wording { subject: words.word("letter", "subject"), body: words.word("letter", "body") };
        let group = Group { state: "DJI".parse().ok(), ..Group::default() };
        app.write_to_group(keeper, &"44".parse().unwrap(), &group, &wording).await.unwrap();
        let contact = ContactForm {
            organisation: words.word("contact", "organisation"),
            name: words.word("contact", "name"),
            email: format!("{}@example.org", words.word("contact", "email")),
            ..ContactForm::default()
        };
        app.add_contact(keeper, &contact).await.unwrap();
        app.send_code(&format!("{}@example.org", words.word("moderator", "email"))).await.unwrap();
    }

    async fn take_in(&mut self, words: &dyn Words) {
        for (name, who, key, sheet) in [
            (
                "44",
                "organiser",
                Some("44"),
                format!(
                    "State,Organisation,{}\nCOL,{},{}\n",
                    words.word("sheet", "column"),
                    words.word("sheet", "organisation"),
                    words.word("sheet", "cell")
                ),
            ),
            (
                "45",
                "organiser-45",
                Some("45"),
                format!("State,Organisation\nDEU,{}\n", words.word("sheet-45", "organisation")),
            ),
            (
                "contacts",
                "keeper",
                None,
                format!("email,name\nsomebody@example.org,{}\n", words.word("contact-sheet", "name")),
            ),
        ] {
            let key = key.map(|key| key.parse().unwrap());
            let file = ("sheet.csv", sheet.into_bytes());
            let id = self.test.app.stage_import(self.actor(who), key.as_ref(), file).await.unwrap();
            self.sheets.insert(name, id);
        }
    }

    /// Lets an organiser ask for more, and the applicant answer.
    async fn ask_for_more(&self, words: &dyn Words) {
        let (app, key) = (&self.test.app, "44".parse().unwrap());
        let Applicant { id, actor, .. } = &self.applications["received"];
        let version = self.picked(*id).await.version;
        let request = Request {
            questions: vec!["consultation".into()],
            sentence: words.word("received", "asked"),
            until: "2026-12-24[Europe/Zurich]".parse().ok(),
        };
        app.ask_more(self.actor("organiser"), (&key, *id, version), request).await.unwrap();
        let dossier = app.dossier(actor).await.unwrap();
        let typed = vec![("consultation".to_owned(), words.word("received", "answered"))];
        let form = StepForm { seen: seen_asked(&dossier), typed, ..StepForm::default() };
        app.answer_more(actor, form).await.unwrap();
    }

    /// Types in what came by mail, and does not hand it in.
    async fn take_in_mail(&mut self, words: &dyn Words) {
        for (name, who, key, state) in
            [("paper", "organiser", "44", "COL"), ("paper-45", "organiser-45", "45", "DEU")]
        {
            let (app, key) = (&self.test.app, key.parse().unwrap());
            let id = app.begin_paper(self.actor(who), &key, (None, Lang::En)).await.unwrap();
            let (file, bytes) = words.file(name);
            let typed = match name {
                "paper" => {
                    answers(words, name, "national").into_iter().flat_map(|(_, typed)| typed).collect()
                }
                _ => vec![("organisation".to_owned(), words.word(name, "organisation"))],
            };
            let sent = PaperForm {
                state: state.into(),
                language: "en".into(),
                typed,
                files: vec![SentFile {
                    question: "submission_file".into(),
                    name: file,
                    content: bytes.into(),
                }],
                ..PaperForm::default()
            };
            // What the first answers bring up is taken the second time.
            app.save_paper(self.actor(who), &key, id, PaperForm { files: Vec::new(), ..sent.clone() })
                .await
                .unwrap();
            app.save_paper(self.actor(who), &key, id, sent).await.unwrap();
            self.papers.insert(name, id);
        }
    }

    /// Gives each browser the token of its forms.
    async fn show_first_pages(&mut self) {
        for browser in self.people.values_mut() {
            browser.get("/en/account").await;
            browser.get("/en/application").await;
        }
    }

    /// The series with that key.
    pub(crate) async fn series_id(&self, key: &str) -> domain::ids::SeriesId {
        let mut view = self.test.store.view().await.unwrap();
        view.series_by_key(&key.parse().unwrap()).await.unwrap().unwrap().id
    }

    /// The same world on another database with the same data.
    pub(crate) async fn renew(&mut self, url: &str, seed: u64) {
        self.test.store = store::Store::open(url).await.unwrap();
        self.test.store.vault().unlock(1, self.test.team.clone());
        self.restart(seed);
    }

    /// The same world after the platform was started anew, with chance drawn from another seed.
    pub(crate) fn restart(&mut self, seed: u64) {
        self.test.restart(seed);
        let router = &self.test.router;
        for browser in self.people.values_mut() {
            *browser = browser.before(router);
        }
        for applicant in self.applications.values_mut() {
            applicant.browser = applicant.browser.before(router);
        }
    }
}

/// Says in a series all that its organisers can say in words of their own.
fn say_all(words: &dyn Words, series: &mut Series) {
    let word = |field: &str| words.word("series", field);
    series.venue.name = word("venue");
    series.venue.city = Some(word("city"));
    series.said.organiser = word("organiser");
    series.said.call = Some(SaidCall { zone_words: Some(word("zone_words")), ..SaidCall::default() });
    series.texts = [(Lang::En, [(Section::Objectives, word("text"))].into())].into();
    series.documents = vec![LinkedDocument {
        title: word("document"),
        address: format!("https://www.upr-info.org/{}", word("document_address")),
        language: Lang::En,
    }];
    let venue = Venue { name: word("former_venue"), ..series.venue.clone() };
    series.announced = vec![Announced { until: None, dates: series.dates, mode: series.mode, venue }];
    series.criteria[0].label = QuestionWording::Texts([(Lang::En, word("criterion"))].into());
    if let Some(grants) = &mut series.grants {
        grants.donors = vec![word("donor")];
    }
}

/// Answers to all questions, page by page: words where words are asked for.
pub(crate) fn answers(
    words: &dyn Words,
    name: &str,
    kind: &str,
) -> Vec<(&'static str, Vec<(String, String)>)> {
    let fixed = |field: &str, value: &str| (field.to_owned(), value.to_owned());
    let word = |field: &str| (field.to_owned(), words.word(name, field));
    let mail = |field: &str| (field.to_owned(), format!("{}@example.org", words.word(name, field)));
    let mut organisation = vec![
        fixed("kind", kind),
        word("organisation"),
        word("country"),
        word("address"),
        word("phone"),
        ("website".to_owned(), format!("https://{}.example.org", words.word(name, "website"))),
        mail("email"),
        word("aim"),
        word("since"),
    ];
    match kind {
        "nhri" => organisation.extend([fixed("accreditation", "a"), fixed("contact_list", "yes")]),
        "coalition" => organisation.extend([word("members"), word("speaks_for"), fixed("ecosoc", "none")]),
        _ => organisation.push(fixed("ecosoc", "none")),
    }
    let mut speaker = vec![
        word("family_name"),
        word("given_name"),
        word("position"),
        mail("speaker_email"),
        word("speaker_phone"),
        fixed("gender", "w"),
        fixed("languages", "en"),
    ];
    // The coalition sends a child, and names two more people.
    if kind == "coalition" {
        speaker.extend([fixed("under_18", "yes"), fixed("more_speakers", "second\nsubstitute")]);
    }
    let guardian = vec![
        word("guardian_name"),
        word("guardian_relation"),
        word("guardian_phone"),
        mail("guardian_email"),
        fixed("guardian_consent", "yes"),
    ];
    let speakers = vec![
        word("second_family_name"),
        word("second_given_name"),
        word("second_position"),
        mail("second_email"),
        fixed("second_gender", "m"),
        word("substitute_family_name"),
        word("substitute_given_name"),
        word("substitute_position"),
        mail("substitute_email"),
        fixed("substitute_gender", "x"),
    ];
    let documents = if kind == "nhri" { Vec::new() } else { vec![fixed("submission", "alone")] };
    vec![
        ("organisation", organisation),
        ("speaker", speaker),
        ("guardian", guardian),
        ("speakers", speakers),
        (
            "statement",
            vec![fixed("themes", "justice"), word("issues"), word("engagement"), word("consultation")],
        ),
        ("documents", documents),
        (
            "grant",
            vec![fixed("grant", "yes"), word("departure"), word("grant_reason"), word("other_funding")],
        ),
        ("consent", vec![fixed("data", "yes"), fixed("in_the_room", "yes")]),
    ]
}
