//! Applications, handed in without anybody having to type them.

use domain::{
    application::{Application, Receipt},
    call::Timeliness,
    ids::ApplicationId,
    lang::Lang,
    meeting::Meeting,
    questionnaire::{Circumstances, Questionnaire},
};
use policy::Permit;
use seal::{Code, DataKey};

use crate::{TestApp, form};

/// What a complete application of a national organisation says.
const ANSWERS: [(&str, &str); 18] = [
    ("kind", "national"),
    ("organisation", "Casa de la Memoria"),
    ("country", "Colombia"),
    ("address", "Calle 1\nBogotá"),
    ("email", "casa@example.org"),
    ("aim", "We keep the record of land conflicts."),
    ("since", "1998"),
    ("ecosoc", "none"),
    ("family_name", "Quintero"),
    ("given_name", "María"),
    ("position", "Director"),
    ("speaker_email", "maria@example.org"),
    ("gender", "w"),
    ("languages", "es\nen"),
    ("themes", "justice\ndefenders"),
    ("issues", "Killings of land defenders go unpunished."),
    ("engagement", "Twenty years of work with the families."),
    ("submission", "alone"),
];

impl TestApp {
    /// An application to a meeting that was handed in now, complete but for what `typed` says
    /// otherwise.
    pub async fn application(&self, meeting: &Meeting, typed: &[(&str, &str)]) -> Application {
        self.application_to(&form(), meeting, typed).await
    }

    /// The same, in answer to the questions of `form`.
    pub async fn application_to(
        &self,
        form: &Questionnaire,
        meeting: &Meeting,
        typed: &[(&str, &str)],
    ) -> Application {
        let (now, mut dice) = (self.app.now(), self.app.dice());
        let id = ApplicationId::random(&mut dice);
        let mut one = Application::draft(id, (meeting.series, meeting.id), form.version, Lang::En, now);
        let consents = [("data", "yes"), ("in_the_room", "yes")];
        for (question, answer) in ANSWERS.iter().chain(&consents).chain(typed) {
            one.answers.set(question, answer);
        }
        let circumstances = Circumstances::default();
        let asked = form.asked(&one.answers, circumstances);
        let receipt = Receipt {
            number: format!("R-{}", &id.to_string()[4..12]),
            hash: app::content_hash(asked.canonical().as_bytes()),
        };
        let handed = one.submit(form, circumstances, Timeliness::InTime, receipt, now);
        assert!(handed.is_ok(), "{handed:?}");
        let mut tx = self.store.begin().await.unwrap();
        let (code, key) = (Code::random(&mut dice), DataKey::random(&mut dice));
        tx.add_application(&mut one, &code, &key).await.unwrap();
        tx.commit(Permit::of_the_system(id).entry(now)).await.unwrap();
        one
    }
}
