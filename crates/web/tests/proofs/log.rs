//! Every act and note that the log of a whole course holds has words in every language.

use i18n::Locale;
use store::LogQuery;
use testkit::TestApp;
use views::log::{Phrase, phrases};

use crate::world::{Plain, World};

/// What a note may hold beside words: ids, numbers, days, and codes of States, languages and questions.
fn is_the_same_everywhere(word: &str) -> bool {
    let digits = word.chars().any(|c| c.is_ascii_digit());
    let code = word.len() == 3 && word.chars().all(|c| c.is_ascii_uppercase());
    digits || code || word.contains('_') || ["en", "fr", "es"].contains(&word)
}

#[tokio::test]
async fn nothing_in_the_log_of_a_whole_course_is_without_words() {
    let world = World::make("sqlite::memory:", &Plain).await;
    replace_the_team_key(&world).await;
    let TestApp { store, .. } = &world.test;
    let lines = store.view().await.unwrap().log(&LogQuery::default(), 10_000, 0).await.unwrap();
    assert!(lines.len() > 100, "{}", lines.len());
    let mut wordless = Vec::new();
    for line in &lines {
        for locale in Locale::ALL {
            let texts = locale.texts();
            if texts.get(&format!("log-act-{}", line.action.replace(' ', "-"))).is_none() {
                wordless.push(line.action.clone());
            }
            for phrase in line.note.split(", ").flat_map(|part| phrases(texts, part)) {
                if let Phrase::AsIs(word) = phrase
                    && !is_the_same_everywhere(&word)
                {
                    wordless.push(format!("{word} in {:?}", line.note));
                }
            }
        }
    }
    wordless.sort();
    wordless.dedup();
    assert_eq!(wordless, Vec::<String>::new());
}

/// The team key is locked, unlocked and replaced.
async fn replace_the_team_key(world: &World) {
    let (app, keeper) = (&world.test.app, world.actor("keeper"));
    app.lock_team(keeper).await.unwrap();
    app.unlock_team(keeper, &world.test.team.reveal(), "").await.unwrap();
    let (fresh, team) = app.fresh_team_key(keeper).await.unwrap();
    app.add_team_key(keeper, team.latest(), (&fresh.reveal(), "")).await.unwrap();
    while app.rewrap().await.unwrap() > 0 {}
    assert_eq!(app.team(keeper).await.unwrap().keys.len(), 1);
}

#[test]
fn every_act_has_words_in_every_language() {
    for action in policy::Action::ALL {
        for locale in Locale::ALL {
            let key = format!("log-act-{}", action.name().replace(' ', "-"));
            assert!(locale.texts().get(&key).is_some(), "{key} in {locale:?}");
        }
    }
}
