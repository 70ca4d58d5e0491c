use std::collections::{BTreeMap, BTreeSet};

use super::{
    Lang,
    RegionalGroup::{self, *},
    State, StateCode, UnknownState,
    key::key,
};

fn state(code: &str) -> &'static State {
    code.parse::<StateCode>().unwrap().state()
}

#[test]
fn there_are_193_members_and_2_observers() {
    let (observers, members): (Vec<_>, Vec<_>) = State::all().iter().partition(|state| state.observer);
    assert_eq!(members.len(), 193);
    assert_eq!(observers.iter().map(|state| state.code.to_string()).collect::<Vec<_>>(), ["VAT", "PSE"]);
}

#[test]
fn the_groups_have_the_size_that_the_un_gives_them() {
    let mut sizes = BTreeMap::<RegionalGroup, usize>::new();
    for state in State::all() {
        *sizes.entry(state.group).or_default() += 1;
    }
    let expected = [
        (African, 54),
        (AsiaPacific, 54),
        (EasternEuropean, 23),
        (LatinAmericanAndCaribbean, 33),
        (WesternEuropeanAndOthers, 29),
        (Outside, 2),
    ];
    assert_eq!(sizes.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn every_state_has_a_name_of_its_own_in_every_language() {
    for lang in Lang::ALL {
        let names: BTreeSet<_> = State::all().iter().map(|state| state.name(lang)).collect();
        assert_eq!(names.len(), 195, "{lang}");
        assert!(names.iter().all(|name| !name.trim().is_empty() && name.trim() == *name), "{lang}");
    }
}

#[test]
fn no_name_ends_in_an_article() {
    for state in State::all() {
        for lang in Lang::ALL {
            for article in ["the", "l'", "la", "le", "les", "el", "los", "las"] {
                assert!(!state.name(lang).ends_with(&format!(" ({article})")), "{}", state.name(lang));
            }
        }
    }
}

#[test]
fn every_state_is_in_the_list_once() {
    let codes: BTreeSet<_> = State::all().iter().map(|state| state.code).collect();
    let twos: BTreeSet<_> = State::all().iter().map(|state| state.iso2).collect();
    assert_eq!((codes.len(), twos.len()), (195, 195));
    assert!(codes.iter().all(|code| code.as_str().bytes().all(|b| b.is_ascii_uppercase())));
    assert!(twos.iter().all(|code| code.len() == 2));
}

#[test]
fn every_slug_leads_to_one_state_and_can_stand_in_an_address() {
    let mut seen = BTreeMap::new();
    for state in State::all() {
        for slug in [state.slug].into_iter().chain(state.other_slugs.iter().copied()) {
            assert_eq!(seen.insert(slug, state.code), None, "{slug}");
            assert_eq!(State::by_slug(slug).map(|found| found.code), Some(state.code));
            assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{slug}");
            assert!(!slug.starts_with('-') && !slug.ends_with('-'), "{slug}");
        }
    }
}

#[test]
fn slugs_are_the_short_names_and_everyday_names_redirect() {
    for (slug, code, its_slug) in [
        ("colombia", "COL", "colombia"),
        ("bolivia", "BOL", "bolivia"),
        ("cote-divoire", "CIV", "cote-divoire"),
        ("ivory-coast", "CIV", "cote-divoire"),
        ("iran", "IRN", "iran"),
        ("united-states", "USA", "united-states-of-america"),
        ("usa", "USA", "united-states-of-america"),
        ("united-kingdom", "GBR", "united-kingdom-of-great-britain-and-northern-ireland"),
        ("russia", "RUS", "russian-federation"),
        ("turkey", "TUR", "turkiye"),
        ("palestine", "PSE", "state-of-palestine"),
    ] {
        let found = State::by_slug(slug).unwrap();
        assert_eq!((found.code.to_string().as_str(), found.slug), (code, its_slug));
    }
    assert!(State::by_slug("atlantis").is_none());
    assert!(State::by_slug("Colombia").is_none());
}

/// No two States share a name, a code or an alias, so nothing is found by the order of the list.
#[test]
fn every_appellation_finds_its_state_and_no_other() {
    let mut owners = BTreeMap::new();
    for state in State::all() {
        for name in state.appellations() {
            let owner = *owners.entry(key(&name)).or_insert(state.code);
            assert_eq!(owner, state.code, "{name}");
            assert_eq!(State::find(&name).map(|found| found.code), Some(state.code), "{name}");
            assert_eq!(State::find(&name.to_uppercase()).map(|found| found.code), Some(state.code), "{name}");
        }
    }
}

#[test]
fn names_are_found_as_people_write_them() {
    for (name, code) in [
        ("the Gambia", "GMB"),
        ("Gambia (the)", "GMB"),
        ("l'Afghanistan", "AFG"),
        ("Perú (el)", "PER"),
        (" cote d’ivoire ", "CIV"),
        ("Korea, Republic of", "KOR"),
        ("DPR Korea", "PRK"),
        ("St. Vincent & the Grenadines", "VCT"),
        ("Macedonia FYR", "MKD"),
        ("SWAZILAND", "SWZ"),
        ("Republic of Cabo Verde", "CPV"),
        ("Республика Молдова", "MDA"),
        ("ايران", "IRN"),
        ("nl", "NLD"),
        ("Viêt Nam", "VNM"),
        ("Guinea Bissau", "GNB"),
        ("Guinea", "GIN"),
        ("Congo", "COG"),
        ("République démocratique du Congo", "COD"),
    ] {
        assert_eq!(State::find(name).map(|state| state.code.to_string()).as_deref(), Some(code), "{name}");
    }
}

#[test]
fn what_is_no_state_or_more_than_one_is_not_found() {
    for name in ["", "the", "Korea", "Atlantis", "European Union", "(Unknown)", "Greenland"] {
        assert!(State::find(name).is_none(), "{name}");
    }
}

#[test]
fn names_stand_without_their_articles() {
    let bahamas = state("BHS");
    assert_eq!((bahamas.name(Lang::En), bahamas.article(Lang::En)), ("Bahamas", Some("the")));
    assert_eq!((bahamas.name(Lang::Fr), bahamas.article(Lang::Fr)), ("Bahamas", Some("les")));
    let iran = state("IRN");
    assert_eq!(iran.name(Lang::Fr), "Iran (République islamique d')");
    assert_eq!(iran.formal_name(Lang::Fr), Some("République islamique d'Iran"));
    let colombia = state("COL");
    assert_eq!(
        Lang::ALL.map(|lang| colombia.name(lang)),
        ["كولومبيا", "Colombia", "Colombia", "Colombie", "Колумбия", "哥伦比亚"]
    );
    assert_eq!(state("CUB").article(Lang::Fr), None);
}

#[test]
fn a_name_without_a_second_source_says_so() {
    assert!(state("COL").is_name_checked(Lang::Ar));
    assert!(state("TUR").is_name_checked(Lang::En));
    assert!(!state("TUR").is_name_checked(Lang::Ru));
    let unchecked = |lang| State::all().iter().filter(|state| !state.is_name_checked(lang)).count();
    assert_eq!(Lang::ALL.map(unchecked), [5, 0, 3, 3, 3, 5]);
}

#[test]
fn what_is_known_of_a_state_is_told() {
    let tuvalu = state("TUV");
    assert_eq!((tuvalu.iso2, tuvalu.group, tuvalu.member_since), ("TV", AsiaPacific, Some(2000)));
    assert_eq!((tuvalu.least_developed, tuvalu.small_island), (true, true));
    let holy_see = state("VAT");
    assert_eq!((holy_see.observer, holy_see.group, holy_see.member_since), (true, Outside, None));
}

#[test]
fn only_codes_in_the_list_become_state_codes() {
    assert_eq!("COL".parse::<StateCode>().unwrap().to_string(), "COL");
    for text in ["col", "XXX", "CO", "", "COLO", "ß1", "GRL"] {
        assert_eq!(text.parse::<StateCode>(), Err(UnknownState), "{text}");
    }
    assert!(serde_json::from_str::<StateCode>("\"XXX\"").is_err());
    let code: StateCode = serde_json::from_str("\"CUB\"").unwrap();
    assert_eq!(serde_json::to_string(&code).unwrap(), "\"CUB\"");
}

#[test]
fn states_stand_in_the_alphabetical_order_of_the_un() {
    let names: Vec<_> = State::all().iter().map(|state| state.name(Lang::En)).collect();
    let after = |name: &str| names[names.iter().position(|other| *other == name).unwrap() + 1];
    assert_eq!(after("Costa Rica"), "Côte d'Ivoire");
    assert_eq!(after("Tunisia"), "Türkiye");
    assert_eq!(names[0], "Afghanistan");
}
