//! The main job from end to end: the real program on a fresh folder, and people who read its pages,
//! follow the links and fill in the forms that they find there, without a script.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod applicant;
mod desk;
mod house;
mod reader;

use testkit::{delivered, says};

use crate::{applicant::Applicant, house::House};

#[tokio::test]
async fn a_series_goes_from_its_call_to_its_programme_and_outlives_its_machine() {
    let mut house = House::start();

    // The first organiser signs in with the code that was printed, announces a series and shows it.
    let mut organiser = desk::first_organiser(&house).await;
    let team_key = desk::make_team_key(&mut organiser).await;
    house.import_series();
    reader::sees_no_series(&house).await;
    desk::publish_series(&mut organiser).await;
    reader::reads_the_call(&house).await;

    // People apply in three languages.
    let mut applicants = applicant::ALL.map(Applicant::new);
    for one in &mut applicants {
        one.applies(&house).await;
    }
    applicants[0].amends(&house).await;

    // An assessor reads and scores; the call ends; organisers decide, look at the letters, release.
    let mut assessor = desk::appoint_assessor(&house, &mut organiser).await;
    desk::assess_all(&mut assessor, &applicants).await;
    desk::end_the_call(&mut organiser).await;
    applicant::comes_too_late(&house).await;
    desk::read_the_file(&mut organiser, &applicants[1]).await;
    desk::decide(&mut organiser, &applicants).await;
    applicants[0].knows_no_decision(&house).await;
    desk::release_decisions(&mut organiser).await;
    desk::release_letters(&house, &mut organiser, 2 * applicants.len()).await;
    letters_are_in_the_language_of_the_applicant_and_tell_nothing(&house, &applicants);

    // Those who were chosen confirm, one after a reminder; the others know where they stand.
    for one in applicants.iter().filter(|one| one.who.state == "COL") {
        one.answers_the_decision(&house).await;
    }
    desk::remind(&mut organiser).await;
    desk::release_letters(&house, &mut organiser, 1).await;
    for one in applicants.iter().filter(|one| one.who.state == "CMR") {
        one.answers_the_decision(&house).await;
    }

    // Panels, and a programme in two versions.
    desk::arrange_panels(&mut organiser, &applicants).await;
    desk::draw_up_the_programme(&mut organiser).await;
    desk::publish(&mut organiser, 1).await;
    let first = reader::reads_the_programme(&house, &applicants).await;
    desk::move_the_last_slot(&mut organiser).await;
    desk::publish(&mut organiser, 2).await;
    let second = reader::reads_the_programme(&house, &applicants).await;
    reader::sees_what_changed(&house, &first, &second).await;
    desk::release_letters(&house, &mut organiser, 1).await;
    letters_are_in_the_language_of_the_applicant_and_tell_nothing(&house, &applicants);

    // The machine is lost; the backup that was made while it ran is the same platform.
    let before = reader::takes_everything_down(&house).await;
    house.back_up();
    house.lose_and_restore();
    // All that the public reads is there though the team key is locked.
    assert_eq!(reader::takes_everything_down(&house).await, before);
    desk::unlock(&mut organiser, &team_key).await;
    desk::read_the_file(&mut organiser, &applicants[1]).await;
    applicants[0].comes_back(&house).await;
    house.is_well(&team_key);
}

/// Each applicant was written to in the language of the application, and no letter names a State, an
/// applicant or a speaker, or holds what opens something.
fn letters_are_in_the_language_of_the_applicant_and_tell_nothing(house: &House, applicants: &[Applicant]) {
    let letters = delivered(&house.letters());
    for one in applicants {
        let own: Vec<_> = letters.iter().filter(|letter| letter.to == one.who.email).collect();
        assert!(own.len() >= 2, "{}: {own:?}", one.who.email);
        for letter in own {
            assert!(letter.subject.starts_with(one.who.pre_sessions), "{letter:?}");
            assert!(letter.subject.contains(&one.number) || letter.subject.ends_with('2'), "{letter:?}");
        }
    }
    let names = applicants.iter().flat_map(Applicant::names).chain(house::state_names());
    let names: Vec<_> = names.collect();
    for letter in &letters {
        let text = format!("{}\n{}", letter.subject, letter.text);
        assert_eq!(names.iter().find(|name| says(&text, name)), None, "{text}");
        assert!(applicants.iter().all(|one| !text.contains(&one.code)), "{text}");
        let addresses = text.split_whitespace().filter(|word| word.contains("://"));
        let may = ["/return", "/programme", "/account"];
        for address in addresses {
            assert!(may.iter().any(|end| address.ends_with(end)), "{address} in {text}");
        }
        assert_eq!(letter.code().is_some(), letter.to == desk::ASSESSOR, "{text}");
    }
}
